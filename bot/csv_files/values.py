"""What single cells say: numbers, instants, yes and no.

Rule: a cell is understood or refused with what is wrong and what to do; a number that a
spreadsheet wrote otherwise is read where all its digits are there, and never repaired by guessing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from bot.errors import InvalidPhoneNumber
from bot.texting.phone import PhoneNumber, parse

_SHORTENED: Final = re.compile(r"[+-]?(\d)(?:[.,](\d+))?[eE]\+?(\d+)", re.ASCII)
_FORMULA: Final = re.compile(r"""=\s*("{0,2})([^"]*)\1""")
_BETWEEN: Final = re.compile(r"[;,/|&\n]|\b(?:and|or|y|et)\b", re.IGNORECASE)
_DECIMAL: Final = re.compile(r"(\+?\d{10,15})[.,]0+", re.ASCII)
_SERIAL: Final = re.compile(r"\d{4,6}(?:[.,]\d+)?", re.ASCII)
_SERIAL_DAY: Final = re.compile(r"[345]\d{4}(?:[.,]\d+)?", re.ASCII)
"""A spreadsheet's number for a day between 1982 and 2064."""
_DATE: Final = re.compile(
    r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})"
    r"(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?)?",
    re.ASCII | re.IGNORECASE,
)
_WORDED: Final = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y")
_T = TypeVar("_T")


class BadCell(ValueError):
    """A cell cannot be used."""

    def __init__(self, wrong: str, todo: str) -> None:
        """`wrong` and `todo` are sentences for people."""
        super().__init__(wrong)
        self.wrong = wrong
        self.todo = todo


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as a cell gives it."""

    at: datetime
    """In UTC; for a bare date the first instant of that day."""
    day: date | None
    """The date, if no time of day was given."""


def number(text: str) -> PhoneNumber:
    """Return a phone number.

    Raises:
        BadCell: none of the US or Canada, or one that a spreadsheet has shortened.
    """
    text = text.removeprefix("'")
    if formula := _FORMULA.fullmatch(text):
        text = formula[2]
    if short := _SHORTENED.fullmatch(text):
        digits = short[1] + (short[2] or "")
        if len(digits) != int(short[3][:3]) + 1:
            raise BadCell(
                f"“{text}” is what a spreadsheet made of the number: its last digits are lost.",
                "Take the number from where the list came from, with the column's format set to "
                "Text.",
            )
        text = digits
    if whole := _DECIMAL.fullmatch(text):
        text = whole[1]
    try:
        return parse(text)
    except InvalidPhoneNumber as exc:
        raise BadCell(exc.sentence, "Correct the number, or leave the row out.") from exc


def numbers(text: str) -> tuple[PhoneNumber, ...]:
    """Return the numbers of a cell, each once: one, or several that people put side by side.

    Raises:
        BadCell: it is no number, and not made of numbers only.
    """
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    if len(parts) > 1:
        try:
            return tuple(dict.fromkeys(number(part) for part in parts))
        except BadCell:
            pass
    return (number(text),)


def moment(text: str, *, zone: str, day_first: bool, now: datetime) -> Moment:
    """Return an instant; what has no offset of its own is local time in `zone`.

    Raises:
        BadCell: it is no date that can be read without guessing.
    """
    local = _iso(text) or _slashed(text, day_first=day_first) or _worded(text)
    if local is None:
        raise _bad_date(text)
    bare = isinstance(local, date) and not isinstance(local, datetime)
    day = local if bare else None
    at = local if isinstance(local, datetime) else datetime.combine(local, time(0))
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(zone))
    if not 1980 <= at.year <= now.year + 60:
        raise BadCell(f"The year {at.year} cannot be right.", "Correct the date.")
    return Moment(at.astimezone(UTC), day)


def moment_like(text: str) -> bool:
    """Say whether a cell is some day, even if nobody can say which."""
    return bool(_SERIAL_DAY.fullmatch(text) or _DATE.fullmatch(text) or _iso(text) or _worded(text))


def middle_of(when: Moment, *, now: datetime) -> datetime:
    """Return noon of a bare date, which is the same day wherever it is read, and never to come."""
    if when.day is None:
        return when.at
    return min(when.at + timedelta(hours=12), max(now, when.at))


def end_of(when: Moment, *, now: datetime) -> datetime:
    """Return the last instant that a moment may mean, and never one to come."""
    if when.day is None:
        return when.at
    return min(when.at + timedelta(days=1) - timedelta(seconds=1), max(now, when.at))


def yes(text: str) -> bool:
    """Return whether a cell says yes.

    Raises:
        BadCell: neither yes nor no.
    """
    return one_of(text, YES, "Write yes or no.")


def one_of(text: str, words: Mapping[str, _T], todo: str) -> _T:
    """Return what a word stands for, whatever its case and signs.

    Raises:
        BadCell: it stands for nothing here.
    """
    key = key_of(text)
    if key not in words:
        raise BadCell(f"“{text[:60]}” is not understood.", todo)
    return words[key]


def key_of(text: str) -> str:
    """Return a word as it is looked for: letters and digits only, without accents."""
    return re.sub(r"[^a-z0-9]+", "", unicodedata.normalize("NFKD", text.casefold()))


def _iso(text: str) -> date | datetime | None:
    if _SERIAL.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(re.sub(r" (?:UTC|GMT)$", "+00:00", text))
    except ValueError:
        return None


def _slashed(text: str, *, day_first: bool) -> date | datetime | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    month, day = int(found[1]), int(found[2])
    if day_first:
        month, day = day, month
    if month > 12 >= day and not day_first:
        raise BadCell(
            f"“{text}” has its day first, and dates are read month first.",
            "Import with --day-first if all dates of the file are so, or write 2026-03-14.",
        )
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
    try:
        on = date(year, month, day)
        if found[4] is None:
            return on
        return datetime.combine(on, time(_hour(found), int(found[5]), int(found[6] or 0)))
    except ValueError as exc:
        raise _bad_date(text) from exc


def _hour(found: re.Match[str]) -> int:
    hour = int(found[4])
    if not found[7]:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("no such hour")
    return hour % 12 + (12 if found[7].lower() == "p" else 0)


def _worded(text: str) -> date | None:
    for form in _WORDED:
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None


def _bad_date(text: str) -> BadCell:
    if _SERIAL.fullmatch(text):
        return BadCell(
            f"“{text}” is a spreadsheet's own number for a date.",
            "Set the column's format to a date, such as 2026-03-14, and save again.",
        )
    return BadCell(f"“{text[:60]}” is no date.", "Write it as 2026-03-14 or 2026-03-14 15:30.")


YES: Final = {
    **dict.fromkeys(("yes", "y", "true", "t", "1", "x", "checked", "si", "oui", "on"), True),
    **dict.fromkeys(("no", "n", "false", "f", "0", "unchecked", "non", "off"), False),
}
