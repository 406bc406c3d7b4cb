"""What holds for recurring programmes, reminders of a full cart, and texts by machine.

Rule: a programme begins with its one confirmation; a cart is mentioned once, soon, to somebody
who agreed to exactly that; a machine needs an express yes that is on file.
Sources: CTIA 5.1.2.1, SC A.18, TMO 6.2, RC-AUTO.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import Final

from bot.consent.case import Case, PastSend
from bot.consent.category import Category
from bot.consent.finding import PASS, Finding, Refuse, Review
from bot.consent.record import OptIn, OptInMethod

CART_WITHIN: Final = timedelta(hours=48)
"""How long after it was left a cart may be mentioned. Source: SC-A.18."""

_CART: Final = re.compile(
    r"\b(?:left|forgot(?:ten)?|still|waiting|saved|miss(?:ed|ing)?)\b[^.!?\n]{0,40}"
    r"\b(?:shopping )?(?:cart|basket|checkout)\b"
    r"|\b(?:complete|finish|resume) your (?:checkout|order|purchase)\b",
    re.IGNORECASE,
)
_STEMS: Final = ("cart", "basket", "checkout", "your order", "your purchase")
_BY_TEXT: Final = frozenset({OptInMethod.KEYWORD, OptInMethod.YES_REPLY})


def confirmation_first(case: Case) -> Finding:
    """Refuse a programme's first text before its confirmation."""
    programme = " ".join(case.proposal.programme.casefold().split())
    if not programme or any(name == programme for name, _ in case.circumstances.introduced):
        return PASS
    return Refuse()


def cart_reminder(case: Case) -> Finding:
    """Refuse a reminder of a full cart that is late, repeated, or was not agreed to as such."""
    left_at = case.proposal.cart_left_at
    if left_at is None:
        return Review() if _speaks_of_a_cart(case.proposal.body) else PASS
    if case.now - left_at > CART_WITHIN:
        return Refuse("The cart was left more than 48 hours ago.")
    since = (send for send in case.circumstances.sends if send.at >= left_at)
    if any(_on_this_cart(case, send) for send in since):
        return Refuse("They were reminded of this cart already.")
    named = [opt_in for opt_in in _opt_ins(case) if _names_it(case, opt_in)]
    if not named:
        return Refuse("Their consent does not name reminders of a full cart.")
    if not any(each.confirmed_at or each.method in _BY_TEXT for each in named):
        return Refuse("Reminders of a full cart need a YES by text first.")
    return PASS


@lru_cache(maxsize=256)
def _speaks_of_a_cart(body: str) -> bool:
    lowered = body.lower()
    return any(stem in lowered for stem in _STEMS) and _CART.search(lowered) is not None


def automated_consent(case: Case) -> Finding:
    """Refuse automated texts without an express yes whose proof is on file."""
    if not case.proposal.automated:
        return PASS
    if case.standing.category is Category.CONVERSATIONAL and not case.standing.sufficient:
        return Refuse("They wrote to us, but a machine needs an express yes to answer.")
    held = _opt_ins(case)
    if held and not any(each.evidence.place.strip() for each in held):
        return Refuse("Where the proof of their yes lies is not on file.")
    return PASS


def _names_it(case: Case, opt_in: OptIn) -> bool:
    purpose = case.proposal.purpose.casefold().strip()
    return bool(purpose) and opt_in.purpose.casefold().strip() == purpose


def _on_this_cart(case: Case, send: PastSend) -> bool:
    """Say whether a text may have been about the cart; an answer to them was not."""
    if send.category is not Category.PROMOTIONAL:
        return False
    return not send.purpose or not case.proposal.purpose or send.purpose == case.proposal.purpose


def _opt_ins(case: Case) -> tuple[OptIn, ...]:
    return tuple(each.opt_in for each in case.standing.sufficient)
