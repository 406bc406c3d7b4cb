"""What the words of a text may not say, whoever agreed to what.

Rule: patterns are narrow enough that everyday sentences pass, and each has its source.
Sources: KW-7, KW-8, TCPA-a10-ANY, HY-URL, HY-URL1, HY-STYLE, TMO-5.2, RC-PROHIB.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import PASS, Finding, Refuse, Review, Warn
from bot.texting.body import LONGEST
from bot.texting.segments import utf16_units

SHORTENERS: Final = (
    "bit.ly", "bitly.com", "goo.gl", "tinyurl.com", "tiny.cc", "t.co", "ow.ly", "is.gd",
    "cutt.ly", "rb.gy", "rebrand.ly", "t.ly", "lnkd.in", "s2r.co", "soo.gd", "lc.chat", "bc.vc",
    "budurl.com", "clicky.me", "buff.ly", "shorturl.at",
)  # fmt: skip

_SHORTENER: Final = re.compile(
    rf"(?<![\w@.-])(?:[\w-]+\.)*(?:{'|'.join(map(re.escape, SHORTENERS))})(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_HOST: Final = re.compile(
    r"(?<![\w@.-])(?:https?://(?:[^\s/@]*@)?|(?=[\w.-]+\.(?:com|org|net|ca|co|io|us|biz|info|app|dev"
    r"|shop|store|health|me)\b))([\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)
_ENDING: Final = (
    r"(?:opt|unsub|stop\b(?! by)|quit|be removed|remove\b|no longer|leave|d[e\u00e9]sabonner|"
    r"(?:end|cancel)\b(?! (?:your|the|this|our) (?!texts?|messages?|alerts?|subscription|sms)))"
)
_REVOKING: Final = (
    r"[\"'\u2018\u201c]?(?:cancel|end|quit|stop|revoke|unsubscribe)[\"'\u2019\u201d]?"
)
_FUNCTIONAL: Final = re.compile(
    rf"\b(?:reply|text|txt|send|respond|type)(?: back)?(?: with)? {_REVOKING} (?:to|2|if|for) "
    rf"(?!{_ENDING})"
    rf"|\bto (?:cancel|end|stop|quit|change|reschedule|decline)\b(?! (?:these|texts?|messages?))"
    rf"[^.!?\n]{{1,60}}\b(?:reply|text|txt|send|type)(?: with)? {_REVOKING}(?!\w)"
    rf"|\b(?:or|and|,) {_REVOKING} (?:to|2) (?!{_ENDING})",
    re.IGNORECASE,
)
_SUBSTITUTE: Final = re.compile(
    r"\b(?:reply|text|txt|send|press|type)(?: with)? [\"'\u2018\u201c]?"
    r"(?:\d{1,2}|no|n|x|off|bye|leave|out|no more|nomore|halt|pause)[\"'\u2019\u201d]? "
    r"(?:to|2) (?:opt|unsub|stop\b|end\b|quit|be removed|cancel texts)",
    re.IGNORECASE,
)
_EXCLUSIVE: Final = re.compile(
    r"\bonly way to (?:opt|stop|unsub|end|cancel)|\b(?:can|may) only (?:opt out|unsubscribe|stop)\b"
    r"|\bmust (?:call|write|e-?mail|visit|log ?in)\b[^.!?\n]{0,40}\bto (?:opt|unsub|stop)"
    r"|\b(?:opt[- ]?outs?|requests?) (?:by|via) \w+ (?:are|is|will) not "
    r"(?:be )?(?:accepted|honou?red)",
    re.IGNORECASE,
)
_BARRED: Final = re.compile(
    r"\bpay ?day (?:loans?|advance)|\bcash advance\b|\bdebt (?:relief|consolidation|settlement"
    r"|forgiveness|collect(?:ion|or)s?)\b|\bloan forgiveness\b|\bcredit repair\b"
    r"|\bwork from home\b[^.!?\n]{0,40}(?:\$|earn|income)|\bearn \$?\d[\d,]*[^.!?\n]{0,20}from home"
    r"|\bmarijuana\b|\bcannabis\b|\bthc\b|\bcbd\b|\bdispensary\b|\bkratom\b|\bcasinos?\b"
    r"|\bsports? ?bett?(?:ing)?\b|\bgambling\b|\bonline poker\b|\bescorts?\b|\bporn\w*|\bxxx\b"
    r"|\bviagra\b|\bcialis\b|\bxanax\b|\boxycodone\b|\badderall\b",
    re.IGNORECASE,
)
_AGE_GATED: Final = re.compile(
    r"\b(?:beers?|wines?|whisk(?:e)?y|vodka|tequila|cocktails?|liquor|alcohol(?:ic)?|margaritas?)\b"
    r"|\b(?:vapes?|vaping|cigarettes?|cigars?|tobacco|e-?cigs?)\b"
    r"|\b(?:firearms?|handguns?|rifles?|ammo|ammunition|gun show)\b|\bvote for\b",
    re.IGNORECASE,
)
_SHOUTING: Final = re.compile(r"\b[A-Z]{4,}\b(?:[ ,!]+\b[A-Z]{3,}\b){2,}")
_HYPE: Final = re.compile(
    r"\b100 ?% (?:guaranteed|free|satisf)|\brisk[- ]free\b|\bact now\b|\bguaranteed\b.{0,20}!"
    r"|!{3,}|\${2,}|\bcongrat\w*[!,]? you(?:'ve| have) won\b",
    re.IGNORECASE,
)


_SHORT_STEMS: Final = tuple(f".{each.rpartition('.')[2]}" for each in SHORTENERS)
_REVOKING_STEMS: Final = ("cancel", "end", "quit", "stop", "revoke", "unsub")
_EXCLUSIVE_STEMS: Final = ("only", "must", "accepted", "honored", "honoured")
_BARRED_STEMS: Final = (
    "loan", "payday", "pay day", "advance", "debt", "credit", "home", "marijuana",
    "cannabis", "thc", "cbd", "dispensary", "kratom", "casino", "bet",
    "gambling", "poker", "escort",
    "porn", "xxx", "viagra", "cialis", "xanax", "oxycodone", "adderall",
)  # fmt: skip
_AGE_STEMS: Final = (
    "beer", "wine", "whisk", "vodka", "tequila", "cocktail", "liquor", "alcohol", "margarita",
    "vap", "cigar", "tobacco", "cig", "firearm", "gun", "rifle", "ammo", "ammunition", "vote",
)  # fmt: skip
_HYPE_STEMS: Final = ("100", "risk", "act now", "guaranteed", "!!!", "$$", "congrat")


def _has(body: str, stems: tuple[str, ...]) -> bool:
    """Say whether any stem stands in the body: a quick no before a slow pattern."""
    lowered = body.lower()
    return any(stem in lowered for stem in stems)


def shortener(case: Case) -> Finding:
    """Refuse public link shorteners."""
    body = case.proposal.body
    return Refuse() if _has(body, _SHORT_STEMS) and _SHORTENER.search(body) else PASS


def several_hosts(case: Case) -> Finding:
    """Warn of links to more than one site."""
    body = case.proposal.body
    if "." not in body:
        return PASS
    hosts = {host.lower().removeprefix("www.") for host in _HOST.findall(body)}
    return Warn() if len(hosts) > 1 else PASS


def functional_keyword(case: Case) -> Finding:
    """Refuse to use STOP and its kin for anything but stopping."""
    body = case.proposal.body
    return Refuse() if _has(body, _REVOKING_STEMS) and _FUNCTIONAL.search(body) else PASS


def substitute_word(case: Case) -> Finding:
    """Refuse other words than STOP for stopping."""
    return Refuse() if _SUBSTITUTE.search(case.proposal.body) else PASS


def exclusive_way(case: Case) -> Finding:
    """Refuse to name one only way to opt out."""
    body = case.proposal.body
    return Refuse() if _has(body, _EXCLUSIVE_STEMS) and _EXCLUSIVE.search(body) else PASS


def barred(case: Case) -> Finding:
    """Refuse what carriers and RingCentral bar."""
    body = case.proposal.body
    return Refuse() if _has(body, _BARRED_STEMS) and _BARRED.search(body) else PASS


def age_gated(case: Case) -> Finding:
    """Let a person look at what only adults may be offered, and at politics."""
    body = case.proposal.body
    return Review() if _has(body, _AGE_STEMS) and _AGE_GATED.search(body) else PASS


def style(case: Case) -> Finding:
    """Warn of what filters take for spam."""
    body = case.proposal.body
    hype = _has(body, _HYPE_STEMS) and _HYPE.search(body)
    return Warn() if hype or _SHOUTING.search(body) else PASS


def too_long(case: Case) -> Finding:
    """Refuse what RingCentral cannot take."""
    return Refuse() if utf16_units(case.proposal.body) > LONGEST else PASS
