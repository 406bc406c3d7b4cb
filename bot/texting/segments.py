"""How many parts a text is billed and sent as.

Rule: GSM-7 carries 160 units, or 153 a part; one character outside it makes the whole text UCS-2
with 70, or 67 a part. Neither an extension pair nor a surrogate pair is ever cut in two.
Source: 3GPP TS 23.038 (tables), 23.040 (user data header).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

GSM_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION: Final = frozenset("\f^{}\\[~]|€")
"""Characters that cost two units: an escape and themselves."""

_GSM_ONLY: Final = re.compile(f"[{re.escape(''.join(sorted(GSM_BASIC | GSM_EXTENSION)))}]*")
_EXTENSION: Final = re.compile(f"[{re.escape(''.join(sorted(GSM_EXTENSION)))}]")
_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")

_PLAIN: Final = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u00b4": "'",
        "\u0060": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"',
        "\u00ab": '"', "\u00bb": '"', "\u2039": "'", "\u203a": "'", "\u2010": "-", "\u2011": "-",
        "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
        "\u2026": "...", "\u2022": "-", "\u00b7": "-", "\u00a0": " ", "\u202f": " ",
        "\u2007": " ", "\u2009": " ", "\u200a": " ", "\u2002": " ", "\u2003": " ", "\t": " ",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segments:
    """What a body costs on the way."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    """Septets or UTF-16 units; a GSM-7 extension character counts two."""
    segments: int
    """Parts that are sent and billed; 0 for an empty body."""


def count(body: str) -> Segments:
    """Return encoding, units and parts of a body, exactly as it stands."""
    if _GSM_ONLY.fullmatch(body):
        doubles = len(_EXTENSION.findall(body))
        units = len(body) + doubles
        costs = (2 if char in GSM_EXTENSION else 1 for char in body) if doubles else None
        return Segments("GSM-7", units, _parts(units, costs, single=160, part=153))
    astral = len(_ASTRAL.findall(body))
    units = len(body) + astral
    costs = (2 if char > "\uffff" else 1 for char in body) if astral else None
    return Segments("UCS-2", units, _parts(units, costs, single=70, part=67))


def utf16_units(body: str) -> int:
    """Return the length that RingCentral limits: UTF-16 units, an emoji counts two or more."""
    return len(body) + len(_ASTRAL.findall(body))


@dataclass(frozen=True, slots=True)
class PlainOffer:
    """The same words in characters that cost less."""

    text: str
    saved: int
    """How many parts it saves."""
    letters: bool
    """Whether accents had to go too, not only quotes, dashes and spaces."""


def plain_offer(body: str) -> PlainOffer | None:
    """Return the body in plain characters if that saves a part; letters only if quotes do not.

    Letters that GSM-7 carries keep their accents.
    """
    if _GSM_ONLY.fullmatch(body):
        return None
    before = count(body).segments
    for letters in (False, True):
        text = plain(body, letters=letters)
        saved = before - count(text).segments
        if saved > 0:
            return PlainOffer(text, saved, letters)
    return None


def plain(body: str, *, letters: bool) -> str:
    """Return the body with plain quotes, and with `letters` without the accents that cost."""
    quoted = plain_quotes(body)
    return "".join(map(_cheap, quoted)) if letters else quoted


def _cheap(char: str) -> str:
    if char in GSM_BASIC or char in GSM_EXTENSION:
        return char
    first, *marks = list(unicodedata.normalize("NFD", char))
    accented = marks and all(unicodedata.combining(mark) for mark in marks)
    return first if accented and first in GSM_BASIC else char


def plain_quotes(body: str) -> str:
    """Return the body with typographic quotes, dashes, dots and spaces as plain ones.

    Offer it where `count` of the result is lower; letters and emoji are never touched.
    """
    return body.translate(_PLAIN)


def _parts(units: int, costs: Iterable[int] | None, *, single: int, part: int) -> int:
    """`costs` are given only if some character costs two, so that it could straddle."""
    if units <= single:
        return min(units, 1)
    if costs is None:
        return -(-units // part)
    parts, room = 1, part
    for cost in costs:
        if cost > room:
            parts, room = parts + 1, part
        room -= cost
    return parts
