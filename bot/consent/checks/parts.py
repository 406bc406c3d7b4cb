"""Which parts a text must carry: brand, STOP, HELP, contact.

Rule: the law sheet's footer engine (§2): often enough for the strictest authority that applies,
never more often than one does. Which wording, and whether it is there already, is the footer's.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import Final

from bot.consent.case import Case, PastSend, SystemText
from bot.consent.category import Category
from bot.consent.decision import RequiredPart
from bot.consent.finding import PASS, Finding, Refuse, Require

_BRAND, _STOP = RequiredPart.BRAND, RequiredPart.STOP
_HELP, _CONTACT = RequiredPart.HELP, RequiredPart.CONTACT
_NOBODY_READS: Final = re.compile(
    r"\bdo(?: not|n['\u2019]?t) (?:reply|respond|answer)\b|\bno[- ]reply\b"
    r"|\bnot (?:be )?(?:monitored|read)\b|\bunmonitored\b|\breplies (?:are|will) not\b",
    re.IGNORECASE,
)
HELP_EVERY: Final = timedelta(days=30)
"""How often a recurring programme names HELP. Source: SC-A.10."""


def first_text(case: Case) -> Finding:
    """Require STOP in the first text that ever leaves this number for them."""
    return PASS if _sent_from_here(case) else Require(frozenset({_STOP}))


def brand(case: Case) -> Finding:
    """Require the business's name, except inside a live conversation."""
    if case.standing.category is Category.CONVERSATIONAL:
        return PASS
    return Require(frozenset({_BRAND}))


def reminder(case: Case) -> Finding:
    """Require STOP again after some texts or days without it."""
    if case.standing.category is not Category.INFORMATIONAL:
        return PASS
    sends = _sent_from_here(case)
    if not sends:
        return PASS
    with_footer = [place for place, send in enumerate(sends) if send.had_footer]
    if not with_footer:
        return Require(frozenset({_STOP}))
    since = len(sends) - 1 - with_footer[-1]
    age = case.now - sends[with_footer[-1]].at
    due = since >= case.policy.footer_every or age > timedelta(days=case.policy.footer_days)
    return Require(frozenset({_STOP})) if due else PASS


def automated(case: Case) -> Finding:
    """Require STOP and the brand in every automated text."""
    return Require(frozenset({_STOP, _BRAND})) if case.proposal.automated else PASS


def promotional(case: Case) -> Finding:
    """Require STOP and the brand in every promotional text."""
    if case.standing.category is not Category.PROMOTIONAL:
        return PASS
    return Require(frozenset({_STOP, _BRAND}))


def help_word(case: Case) -> Finding:
    """Require HELP once a month in what recurs."""
    recurring = case.proposal.automated or case.standing.category is Category.PROMOTIONAL
    if not recurring:
        return PASS
    told = any(send.had_help and case.now - send.at <= HELP_EVERY for send in _sent_from_here(case))
    return PASS if told else Require(frozenset({_HELP}))


def canadian(case: Case) -> Finding:
    """Require sender, contact and unsubscribe in every commercial text to Canada."""
    category = case.standing.category
    if category is Category.CONVERSATIONAL or "CA" not in case.jurisdictions:
        return PASS
    if category is Category.INFORMATIONAL and not case.policy.canada_all_commercial:
        return PASS
    return Require(frozenset({_STOP, _BRAND, _CONTACT}))


def new_number(case: Case) -> Finding:
    """Require an introduction from a number of ours that they do not know."""
    known = case.circumstances.texted_from | {send.sender for send in case.circumstances.sends}
    number = case.proposal.sender.number
    if not known or number in known or case.standing.replying:
        return PASS
    return Require(frozenset({_STOP, _BRAND, _CONTACT}))


def unanswerable(case: Case) -> Finding:
    """Require another way where nobody reads the answers, and that the text says so."""
    says_so = _says_nobody_reads(case.proposal.body)
    if case.proposal.replies and not says_so:
        return PASS
    if not says_so:
        return Refuse()
    return Require(frozenset({_STOP, _BRAND, _CONTACT}))


@lru_cache(maxsize=256)
def _says_nobody_reads(body: str) -> bool:
    return _NOBODY_READS.search(body) is not None


def system_parts(case: Case) -> Finding:
    """Require what the bot's own texts must say."""
    match case.proposal.system:
        case SystemText.HELP_ANSWER:
            return Require(frozenset({_BRAND, _CONTACT, _STOP}))
        case SystemText.DOUBLE_OPT_IN_ASK:
            return Require(frozenset({_BRAND, _HELP, _STOP}))
        case SystemText.PROGRAMME_CONFIRMATION:
            return Require(frozenset({_BRAND, _CONTACT, _HELP, _STOP}))
        case SystemText.OPT_OUT_CONFIRMATION:
            return Require(frozenset({_BRAND}))
        case SystemText.OUT_OF_HOURS if not _sent_from_here(case):
            return Require(frozenset({_STOP}))
        case _:
            return PASS


def brand_unknown(case: Case) -> Finding:
    """Refuse what must name us while nobody has said who we are."""
    checks = (brand, automated, promotional, canadian, new_number, unanswerable, system_parts)
    findings = [check(case) for check in checks]
    parts = {part for each in findings if isinstance(each, Require) for part in each.parts}
    if _BRAND in parts and not (case.policy.brand or case.proposal.seller).strip():
        return Refuse()
    if _CONTACT in parts and not case.policy.support_contact.strip():
        return Refuse("This text must say how to reach us, and no support contact is set.")
    return PASS


def _sent_from_here(case: Case) -> list[PastSend]:
    number = case.proposal.sender.number
    return [send for send in case.circumstances.sends if send.sender == number]
