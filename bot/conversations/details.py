"""What people tell us about a contact beside their consent: name, place, language, owner.

Rule: it comes from other people, so it is bounded, made of visible characters, and only ever
narrows the hours for texts (ruling 25, TZ-5).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final
from zoneinfo import available_timezones

from bot.conversations.contact_file import ContactCard
from bot.conversations.place_names import CODES, LANGUAGES, SPOKEN_IN, STATES, ZONES
from bot.errors import RequestError
from bot.texting.ids import SYSTEM, UserId
from bot.texting.language import language_of
from bot.texting.postal_codes import state_of

NAME_LIMIT: Final = 80
_OWNER: Final = re.compile(r"(?:<@)?([UW][A-Z0-9]{4,20})(?:\|[^>]*)?>?", re.ASCII)
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", re.ASCII)
_INVISIBLE: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")


class InvalidDetail(RequestError):
    """A detail cannot be understood; `detail` names the field."""

    code = "invalid_detail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What somebody tells about a contact; None: nothing said, empty: taken away."""

    name: str | None = field(default=None, repr=False)
    zone: str | None = None
    state: str | None = None
    language: str | None = None
    owner: UserId | None = None
    no_owner: bool = False
    """Whether nobody owns the contact any more."""


def filled(card: ContactCard, details: Details) -> ContactCard:
    """Return the card with only its gaps filled: what is known stays."""
    return replace(
        card,
        name=card.name or details.name or "",
        zone=card.zone or details.zone or "",
        state=card.state or details.state or "",
        language=card.language or details.language or "",
        owner=card.owner or details.owner,
    )


def changed(card: ContactCard, details: Details) -> ContactCard:
    """Return the card as the details say, keeping what they say nothing about."""
    owner = None if details.no_owner else details.owner or card.owner
    return replace(
        card,
        name=card.name if details.name is None else details.name,
        zone=card.zone if details.zone is None else details.zone,
        state=card.state if details.state is None else details.state,
        language=card.language if details.language is None else details.language,
        owner=owner,
    )


def claimed(card: ContactCard, by: UserId) -> ContactCard:
    """Return the card with an owner: whoever texts first, if nobody owns the contact yet."""
    return card if card.owner or by == SYSTEM else replace(card, owner=by)


def spoken(card: ContactCard, rules: Sequence[str], body: str = "") -> ContactCard:
    """Return the card with the language that they opted out or asked for help in, if none is known.

    `rules` are those that read the text, such as `keyword:arret`; where none of them tells, the
    small words of the body do.
    """
    if card.language or not rules:
        return card
    found = (SPOKEN_IN[word] for rule in rules if (word := _word_of(rule)) in SPOKEN_IN)
    told = next(found, "")
    if not told and (read := language_of(body)) != "en":
        told = read or ""
    return replace(card, language=told)


def _word_of(rule: str) -> str:
    kind, _, rest = rule.partition(":")
    if kind == "phrase":
        return rest[:3]
    return rest if kind == "keyword" else ""


def clean_name(typed: str) -> str:
    """Return a name of at most 80 visible characters on one line; empty if nothing shows."""
    text = unicodedata.normalize("NFC", typed)
    if not text.isascii() or not text.isprintable():
        text = "".join(_visible(char) for char in text)
    return " ".join(text.split())[:NAME_LIMIT].rstrip()


def name_key(name: str) -> str:
    """Return a name as it is looked for: without case, accents and marks.

    Letters that have no plain form stay, so that every script can be looked for.
    """
    if name.isascii():
        return name.casefold()
    folded = unicodedata.normalize("NFKD", name.casefold()).casefold()
    kept = (char for char in folded if unicodedata.category(char)[0] != "M")
    return unicodedata.normalize("NFC", "".join(kept))


def read_state(typed: str) -> str:
    """Return the two letters of a state or province; a postal code will do.

    Empty where a postal code does not tell.

    Raises:
        InvalidDetail: there is no such state or province.
    """
    text = " ".join(typed.replace(".", "").split())
    if text.upper() in CODES:
        return text.upper()
    plain = _plain(text)
    if plain in STATES:
        return STATES[plain]
    found = state_of(text)
    if found is None:
        raise InvalidDetail(
            "Use the two letters of a state or province, such as CA or ON, or a postal code.",
            detail="state",
        )
    return found


def read_zone(typed: str) -> str:
    """Return the IANA name of a time zone; everyday US names will do.

    Raises:
        InvalidDetail: there is no such zone.
    """
    text = "_".join(typed.split())
    known = _zone_names().get(text.casefold())
    if known:
        return known
    plain = re.sub(r" ?(?:standard |daylight )?time$", "", " ".join(typed.casefold().split()))
    if plain in ZONES:
        return ZONES[plain]
    raise InvalidDetail(
        "Use the name of a time zone, such as America/Chicago or Central.", detail="zone"
    )


def read_language(typed: str) -> str:
    """Return the two or three letters of a language; its English name will do.

    Raises:
        InvalidDetail: it looks like no language.
    """
    plain = _plain(" ".join(typed.split()))
    if plain in LANGUAGES:
        return LANGUAGES[plain]
    if code := _LANGUAGE.fullmatch(plain):
        return code[1]
    raise InvalidDetail("Use a language such as en, es, fr or French.", detail="language")


def read_owner(typed: str) -> UserId:
    """Return the Slack user id of the owner.

    Raises:
        InvalidDetail: it is none.
    """
    found = _OWNER.fullmatch(typed.strip())
    if found is None:
        raise InvalidDetail(
            "Use the owner's Slack member id, such as U012AB3CD: it stands in their profile.",
            detail="owner",
        )
    return UserId(found[1])


def _plain(text: str) -> str:
    return name_key(text)


def _visible(char: str) -> str:
    """Return a character, a space for what breaks lines, nothing for what does not show."""
    category = unicodedata.category(char)
    if category in {"Zs", "Zl", "Zp"} or char in "\t\n\r\v\f\x85":
        return " "
    return "" if category[0] == "C" or char in _INVISIBLE else char


@lru_cache(maxsize=1)
def _zone_names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if "/" in name}
