"""The slips of a thumb: how the words that matter are mistyped.

Rule: only words that decide something are forgiven, by one dropped, doubled, swapped or
neighbouring key, and never into a word that people mean ("shop", "step", "remote").
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_FORGIVEN: Final = (
    "stop unsubscribe remove delete message messages messaging texting contact contacting number "
    "harassing harass unsubscribed cancel consent bothering permission subscribe reporting "
    "blocking anymore please desabonner arretez arret mensajes interested spamming receive"
)
_MEANT: Final = (
    "shop step top tops sop spot stow slop atop stoop strop post stops remote removed removes "
    "massage massages massaging contract contracts compact contracting lumber numbers member "
    "cancer content contents arrest messages message deleted deletes relete pleased place "
    "parent testing nesting resting sextet texting contacts cancels subscribed subscriber "
    "unsubscribes unsubscriber harness reported blocked consents receiver received receives "
    "interest stomp stoep delite removal"
)
_SHORT: Final = {
    "stopt": "stop", "txet": "text", "tex": "text", "texr": "text", "donot": "dont", "dnt": "dont",
    "dont't": "dont", "nevr": "never", "texst": "texts", "textss": "texts", "messges": "messages",
    "mesages": "messages", "massages": "messages", "mssgs": "messages", "msges": "messages",
    "yu": "you", "yur": "your", "2": "to", "offf": "off", "pleez": "please", "pleas": "please",
    "peese": "please", "recieve": "receive", "recieving": "receiving", "unsubscrib": "unsubscribe",
    "stawp": "stop", "stahp": "stop", "staph": "stop", "plis": "please", "wat": "what",
    "nto": "not", "dotn": "dont", "ion": "dont", "mor": "more", "moer": "more", "mroe": "more",
    "w": "with", "tkae": "take", "taek": "take", "tak": "take", "messge": "message",
    "intrested": "interested", "stpp": "stop", "dis": "this", "dat": "that", "da": "the",
    "tezt": "text", "tect": "text", "trxt": "text",
    "tesxt": "text",
    "rext": "text", "allone": "alone", "alon": "alone", "anymor": "anymore", "tryna": "want",
    "agian": "again", "agin": "again",
    "teh": "the", "whered": "where",
    "cton": "stop",  # as Russian letters look
}  # fmt: skip
_STUCK: Final = ("text", "send", "messag", "spam", "please", "pls", "bother", "me", "it", "contact")
_FURTHER: Final = ("unsubscribe", "unsubscribed")
"""Words so long that more than one slip is still plain."""


def slips() -> dict[str, str]:
    """Return each mistyped word with the word that was meant."""
    found: dict[str, str] = {}
    meant = frozenset(_MEANT.split())
    for word in _FORGIVEN.split():
        for slip in _one_slip(word):
            if slip not in meant:
                found.setdefault(slip, word)
    found.update(_SHORT)
    return found


def run_together(word: str) -> str | None:
    """Return the word of refusal that another word is stuck to, as in "stoptexting"."""
    for meant in ("stop", "unsubscribe", "dont"):
        if word.startswith(meant) and word[len(meant) :].startswith(_STUCK):
            return meant
    return None


def far_slip(word: str) -> str | None:
    """Return the long word that a badly mistyped one means; None if it means none."""
    if not (7 <= len(word) <= 14 and word.isascii() and word[0] in "uyijn"):
        return None
    if not any(part in word for part in ("sub", "scr", "sci", "sus")):
        return None
    return next((meant for meant in _FURTHER if _distance(word, meant) <= 3), None)


def _one_slip(word: str) -> set[str]:
    near = _neighbours()
    slips = {word[:at] + word[at + 1 :] for at in range(len(word))}
    slips |= {word[:at] + word[at] + word[at:] for at in range(len(word))}
    slips |= {
        word[:at] + second + first + word[at + 2 :]
        for at, (first, second) in enumerate(pairwise(word))
    }
    slips |= {
        word[:at] + other + word[at + 1 :]
        for at, char in enumerate(word)
        for other in near.get(char, "")
    }
    slips |= {
        word[: at + 1] + other + word[at + 1 :]
        for at, char in enumerate(word)
        for other in near.get(char, "")
    }
    slips.discard(word)
    return {slip for slip in slips if len(slip) >= 3}


def _neighbours() -> dict[str, str]:
    """Return the keys beside and above each key."""
    near: dict[str, str] = {}
    for y, row in enumerate(_ROWS):
        for x, key in enumerate(row):
            beside = row[max(0, x - 1) : x] + row[x + 1 : x + 2]
            above = _ROWS[y - 1][x : x + 2] if y else ""
            below = _ROWS[y + 1][max(0, x - 1) : x + 1] if y < 2 else ""
            near[key] = beside + above + below
    return near


def _distance(first: str, second: str) -> int:
    """Return the edit distance of two words."""
    row = list(range(len(second) + 1))
    for at, char in enumerate(first, 1):
        last, row[0] = row[0], at
        for to, other in enumerate(second, 1):
            last, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, last + (char != other))
    return row[-1]
