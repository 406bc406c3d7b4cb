"""A second opinion on words that no row knows: a small linear model over words and roles.

Rule: rows go first. Where no row matched and the model hears a no, it freezes and asks a person;
it opts out by itself only beyond odds that unseen ordinary texts do not reach. Where a sure row
matched and the model is sure of the contrary, a person looks. Its weights come from our own
labelled texts (`python -m tests.evaluation.train_hunch`).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from bot.consent.hunch_weights import BIAS, WEIGHTS

ROLES_HEARD: Final = (
    "CEASE", "END", "REMOVE", "TAKE", "OPT", "UNSUB", "TEXTV", "TEXTG", "TEXTED", "TEXTS", "HASSLE",
    "SEND", "ME", "MY", "NUM", "LIST", "NOT", "NEG", "WANT", "CONSENT", "BLOCK", "AGAIN", "SIGNUP",
    "YOU", "I", "JUNK", "AUTHORITY", "THIRD", "EMAIL", "RECVG", "CALLV", "AUXPAST", "PROMO",
    "ES_ASK", "ES_INF", "ES_CEASE", "ES_REMOVE", "FR_ASK", "FR_CEASE", "FR_REMOVE",
)  # fmt: skip
LOADED: Final = (
    "CEASE CEASED END REMOVE REMOVED OPT UNSUB UNSUBBED TEXTV TEXTG TEXTED TEXTS TEXT_ONE HASSLE "
    "SEND LIST NOT CONSENT BLOCK AGAIN SIGNUP JUNK AUTHORITY CALLG SWEAR WANT ES_ASK ES_INF "
    "ES_CEASE ES_REMOVE ES_GER ES_BAJA ES_WANT CANCEL_ES FR_ASK FR_CEASE FR_REMOVE FR_WANT"
)
"""Roles of which a text must have one to be worth the model's while."""
_REACH: Final = 4
_MOST_WORDS: Final = 60


def features(tokens: list[str], roles: list[tuple[str, ...]]) -> list[str]:
    """Return what the model sees: words, neighbours, and roles near each other, in order."""
    tokens = ["0" if each.isdigit() else each for each in tokens[:_MOST_WORDS]]
    roles = roles[:_MOST_WORDS]
    seen = [*tokens, *(f"{first} {second}" for first, second in pairwise(["^", *tokens, "$"]))]
    heard = [(at, role) for at, each in enumerate(roles) for role in each]
    seen += [role for _, role in heard]
    for place, (at, role) in enumerate(heard):
        for later, other in heard[place + 1 : place + 8]:
            if later - at > _REACH:
                break
            if later > at:
                seen.append(f"{role}>{other}")
    return list(dict.fromkeys(seen))


def odds(tokens: list[str], roles: list[tuple[str, ...]]) -> int:
    """Return how much a text sounds like a no, in hundredths of log odds."""
    weigh = WEIGHTS.get
    return BIAS + sum([weigh(each, 0) for each in features(tokens, roles)])


def weightiest(tokens: list[str]) -> int:
    """Return the place of the word that sounds most like a no."""
    return max(range(len(tokens)), key=lambda at: WEIGHTS.get(tokens[at], 0))
