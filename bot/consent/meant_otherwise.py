"""What takes a sure reading back: words that show that texts, of all things, are wanted.

Rule: an opt-out may only be taken back by the contact's own words in the same text, and then it
is held or nothing, never an opt-in.
"""

from __future__ import annotations

import re
from typing import Final, Literal

_TEXT: Final = r"(?:texts?|texting|txt|messages?|sms)"
_CALL: Final = r"(?:calls?|calling|phone calls?|phoning|ringing|voicemails?)"
_RATHER_TEXTS: Final = re.compile(
    rf"\b(?:stop|quit|no|dont|do not|don't|please stop) (?:\w+ ){{0,2}}{_CALL}\b"
    r"(?:(?!\bn?or\b).){0,40}"
    rf"(?:\b(?:prefer|rather|like|want) (?:a |to |by |getting )?{_TEXT}\b"
    rf"|\b{_TEXT}(?: me)? (?:is|are|instead|only|better|works?|please|pls|fine|ok)\b"
    rf"|\b(?:just|only) {_TEXT}\b)"
)
_STOP_TEXTS: Final = re.compile(
    rf"\b(?:stop|quit|no more|dont|do not|don't) (?:\w+ )?{_TEXT}\b"
    r"|\bno (?:texts|texting|messages|sms)\b"
)
_LEFT: Final = r"(?:stop|unsubscribed?|opted out|opt out)"
_MISTAKE: Final = re.compile(
    rf"\b(?:texted|sent|hit|replied|typed|said|pressed|was|got|i) (?:\w+ )?{_LEFT}\b.{{0,25}}"
    r"\b(?:by (?:mistake|accident)|on accident|accidentally)\b"
    rf"|\b(?:accidentally|(?:didn't|didnt|did not) mean to) (?:\w+ )?{_LEFT}\b"
)
_NEVER_LEFT: Final = re.compile(
    r"\b(?:never|not|didn't|didnt|haven't|havent) (?:unsubscribed?|opt(?:ed)? out|cancell?ed"
    r"|asked to (?:stop|be removed)|sent stop)\b.{0,60}\b(?:why|where|still want|no texts)\b"
)
_TELL_OTHERS: Final = re.compile(
    r"\b(?:tell|ask|get|have) (?!me\b|you|them\b|these|those|who|every|people|ur\b)\w+ to"
    r" (?:stop|quit) (?:calling|bothering)\b"
)
_INSTEAD: Final = re.compile(r"\btext (?:me|us|my \w+) instead\b")
_DELIGHT: Final = re.compile(
    r"^\W*(?:oh )?stop it\b.{0,20}(?:really|no way|omg|so|that's|thats|you're|youre|too)\b.{0,30}"
    r"\b(?:great|awesome|amazing|sweet|funny|nice|kind|wonderful|lovely|good|hilarious)\b"
)


def meant_otherwise(text: str) -> Literal["none", "unsure"] | None:
    """Return what is left of a sure reading of a folded text; None: it stands."""
    if _RATHER_TEXTS.search(text) and not _STOP_TEXTS.search(text):
        return "none"
    if _NEVER_LEFT.search(text) or _DELIGHT.search(text):
        return "none"
    if _MISTAKE.search(text) or _TELL_OTHERS.search(text) or _INSTEAD.search(text):
        return "unsure"
    return None
