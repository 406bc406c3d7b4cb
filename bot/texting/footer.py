"""The parts that a text must carry: how they are worded, and whether it says them already.

Rule: the clearest lawful wording among those that cost the fewest parts; nothing is said twice.
The contact's language wins; where it is not known, the words of the text tell it.
Sources: CTIA 5.1.3 (STOP is the word to use), TCPA-a10-ANY (no exclusive way), CASL s.6(2).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from bot.texting.language import language_of
from bot.texting.segments import count

BRAND: Final = "brand"
STOP: Final = "stop"
HELP: Final = "help"
CONTACT: Final = "contact"
PARTS: Final = frozenset({BRAND, STOP, HELP, CONTACT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How STOP and HELP are said, the clear way first, the cheap way last."""

    stop: tuple[str, ...]
    help: tuple[str, ...]
    both: tuple[str, ...]


ENGLISH: Final = Wording(
    stop=("Reply STOP to opt out.", "STOP to end"),
    help=("Reply HELP for help.", "HELP for help"),
    both=("Reply STOP to opt out, HELP for help.", "STOP to end, HELP for help"),
)
ENGLISH_CANADA: Final = Wording(
    stop=("Reply STOP or ARRET to opt out.", "STOP/ARRET to end"),
    help=("Reply HELP or AIDE for help.", "HELP/AIDE for help"),
    both=("Reply STOP or ARRET to opt out, HELP for help.", "STOP/ARRET to end, HELP for help"),
)
SPANISH: Final = Wording(
    stop=("Responda STOP para no recibir mas.", "STOP para salir"),
    help=("Responda HELP para ayuda.", "HELP para ayuda"),
    both=(
        "Responda STOP para no recibir mas, HELP para ayuda.",
        "STOP para salir, HELP para ayuda",
    ),
)
FRENCH_ABROAD: Final = Wording(
    stop=("Repondez STOP pour vous desabonner.", "STOP pour arreter"),
    help=("Repondez HELP pour de l'aide.", "HELP pour aide"),
    both=(
        "Repondez STOP pour vous desabonner, HELP pour aide.",
        "STOP pour arreter, HELP pour aide",
    ),
)
# No accents on capitals: E with a circumflex would force the text into UCS-2.
FRENCH: Final = Wording(
    stop=("Repondez ARRET pour vous desabonner.", "ARRET pour arreter"),
    help=("Repondez AIDE pour de l'aide.", "AIDE pour aide"),
    both=(
        "Repondez ARRET pour vous desabonner, AIDE pour aide.",
        "ARRET pour arreter, AIDE pour aide",
    ),
)

# The word stands in capitals or quotes, or is followed by what it does: "text me if the bus is at
# the stop to end the wait" must not count.
_SAYS_STOP: Final = re.compile(
    r"\b(?:[Rr]eply|REPLY|[Tt]e?xt|TEXT|TXT|[Ss]end|SEND|[Rr]espond|[Rr]epondez|[Tt]extez"
    r"|[Ee]nvoyez"
    r"|[Rr]espond[ae]|RESPONDA|[Ee]nvi[ae]|[Mm]and[ae]|[Cc]ontest[ae])"
    r"(?:\s+(?:with|par|avec|con|the word|la palabra|le mot))?"
    r"\s+[\"'\u2018\u201c]?(?:STOP|ARRET|ALTO|UNSUBSCRIBE)\b"
    r"|\b(?:STOP|ARRET|UNSUBSCRIBE)(?:[/ ](?:or |ou )?(?:STOP|ARRET))?[\"'\u2019\u201d]?"
    r"\s*(?:=|\b(?:2|to|pour|para)\b)\s*"
    r"(?:end|opt[ -]?out|stop|cancel|quit|unsub\w*|remove|arret\w*|(?:vous |se )?desabonner\w*"
    r"|salir|terminar|parar|no recibir|dejar de|darse de baja)"
    r"|\b(?i:(?:reply|text|txt|send)\s+stop\s+(?:to|2)\s+(?:end|opt[ -]?out|unsub\w*|cancel|quit))"
)
_SAYS_HELP: Final = re.compile(
    r"\b(?:HELP|AIDE|AYUDA)(?:/(?:HELP|AIDE)| (?:or|ou) (?:HELP|AIDE))?[\"'\u2019\u201d]?"
    r"\s*(?:=|\b(?:for|4|pour|para)\b)"
    r"|\b(?:[Rr]eply|[Tt]e?xt|[Ss]end|[Rr]epondez|[Tt]extez|[Rr]espond[ae]|[Ee]nvi[ae])"
    r"\s+[\"'\u2018\u201c]?(?:HELP|AIDE|AYUDA)\b"
)


def says(body: str, *, brand: str = "", support_contact: str = "") -> frozenset[str]:
    """Return which parts the words carry already.

    The brand and the contact can only be found if they are given.
    """
    plain = _unaccented(body)
    found = set()
    if _SAYS_STOP.search(plain):
        found.add(STOP)
    if _SAYS_HELP.search(plain):
        found.add(HELP)
    if brand and _names(body, brand):
        found.add(BRAND)
    if support_contact and _names(body, support_contact):
        found.add(CONTACT)
    return frozenset(found)


def render(
    body: str,
    parts: frozenset[str],
    *,
    brand: str,
    support_contact: str,
    canada: bool,
    language: str = "",
) -> str:
    """Return the body with the parts that it lacks, worded for the fewest segments.

    `language`: the contact's, as `en`, `es` or `fr`; empty or another: as the body reads.

    Raises:
        ValueError: a part is unknown, or the brand or contact is required and empty.
    """
    rendered = alternatives(
        body,
        parts,
        brand=brand,
        support_contact=support_contact,
        canada=canada,
        language=language,
    )
    # `min` keeps the first of equals: the clearest wording wins unless a shorter saves a part.
    return min(rendered, key=lambda text: count(text).segments)


def alternatives(
    body: str,
    parts: frozenset[str],
    *,
    brand: str,
    support_contact: str,
    canada: bool,
    language: str = "",
) -> tuple[str, ...]:
    """Return every lawful rendering, the clearest first; see `render`."""
    if unknown := parts - PARTS:
        raise ValueError(f"unknown parts: {sorted(unknown)}")
    if (BRAND in parts and not brand.strip()) or (CONTACT in parts and not support_contact.strip()):
        raise ValueError("the brand or the support contact is required and not set")
    lacking = parts - says(body, brand=brand, support_contact=support_contact)
    if not lacking:
        return (body,)
    wording = _wording(body, canada=canada, language=language)
    gap = "" if body[-1:].isspace() else " "
    footers = _footers(lacking, brand, support_contact, wording)
    return tuple(f"{body}{gap}{footer}" for footer in footers)


def _wording(body: str, *, canada: bool, language: str) -> Wording:
    spoken = language[:2].lower()
    if spoken not in {"en", "es", "fr"}:
        spoken = language_of(body) or "en"
    match spoken:
        case "fr":
            return FRENCH if canada else FRENCH_ABROAD
        case "es":
            return SPANISH
        case _:
            return ENGLISH_CANADA if canada else ENGLISH


def _footers(
    lacking: frozenset[str], brand: str, support_contact: str, wording: Wording
) -> list[str]:
    """Return whole footers, the clearest first, the shortest last."""
    asks: tuple[str, ...] = ("",)
    if {STOP, HELP} <= lacking:
        asks = wording.both
    elif STOP in lacking:
        asks = wording.stop
    elif HELP in lacking:
        asks = wording.help
    names = [brand.strip()] if BRAND in lacking else []
    names += [support_contact.strip()] if CONTACT in lacking else []
    signature = f"-{', '.join(names)}" if names else ""
    if not signature:
        return list(asks)
    if asks == ("",):
        return [signature]
    plainly = [f"{signature}. {ask}" for ask in asks]
    # One character less, for the text that lacks just that.
    return [*plainly, f"{', '.join(names)}: {asks[-1]}"]


def _names(body: str, name: str) -> bool:
    """Say whether a name stands in the words, whole, in any case and spacing."""
    wanted = re.escape(" ".join(name.casefold().split())).replace(r"\ ", r"\s+")
    return re.search(rf"(?<!\w){wanted}(?!\w)", body.casefold()) is not None


def _unaccented(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))
