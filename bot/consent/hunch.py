"""A second opinion on words that no row knows: a small linear model over words and roles.

Rule: it never opts anyone out; where it hears a no that the rows missed, it freezes and asks a
person. Its weights come from our own labelled texts (`python -m tests.evaluation.train_hunch`).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from bot.consent.hunch_weights import BIAS, THRESHOLD, WEIGHTS

ROLES_HEARD: Final = (
    "CEASE", "END", "REMOVE", "TAKE", "OPT", "UNSUB", "TEXTV", "TEXTG", "TEXTED", "TEXTS", "HASSLE",
    "SEND", "ME", "MY", "NUM", "LIST", "NOT", "NEG", "WANT", "CONSENT", "BLOCK", "AGAIN", "SIGNUP",
    "YOU", "I", "JUNK", "AUTHORITY", "THIRD", "EMAIL", "RECVG", "CALLV", "AUXPAST", "PROMO",
    "ES_ASK", "ES_INF", "ES_CEASE", "ES_REMOVE", "FR_ASK", "FR_CEASE", "FR_REMOVE",
)  # fmt: skip
_REACH: Final = 4
_MOST_WORDS: Final = 60


def features(tokens: list[str], roles: list[tuple[str, ...]]) -> list[str]:
    """Return what the model sees: words, neighbours, and roles near each other, in order."""
    tokens, roles = tokens[:_MOST_WORDS], roles[:_MOST_WORDS]
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


def hears_a_no(tokens: list[str], roles: list[tuple[str, ...]]) -> str | None:
    """Return the weightiest single word of a text that sounds like a no; None if it does not."""
    seen = features(tokens, roles)
    if BIAS + sum([WEIGHTS.get(each, 0) for each in seen]) < THRESHOLD:
        return None
    return max(tokens, key=lambda word: WEIGHTS.get(word, 0))
