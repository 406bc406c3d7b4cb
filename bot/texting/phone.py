"""Phone numbers as people type them, and as we keep them.

Rule: what is kept is E.164, what is printed is masked. Only numbers of the US and Canada can be
texted. Fictional 555-01xx numbers count as valid, so that trials never reach anybody.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

import phonenumbers

from bot.errors import InvalidPhoneNumber
from bot.texting.area_codes import ABROAD, AREA_CODES, PREMIUM, TOLL_FREE
from bot.texting.contact_split import split_contact

__all__ = ["PhoneNumber", "parse", "split_contact"]

_E164: Final = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
_NANP: Final = re.compile(r"[2-9]\d\d[2-9]\d{6}", re.ASCII)
_FAST: Final = re.compile(r"\+?1?[ .-]?\(?([2-9]\d\d)\)?[ .-]?([2-9]\d\d)[ .-]?(\d{4})", re.ASCII)
_SLACK_LINK: Final = re.compile(r"<tel:([^|>]*)(?:\|([^>]*))?>", re.IGNORECASE)
_EXTENSION: Final = re.compile(
    r"\d\s*(?:;ext=|,+|ext(?:ension|n)?\.?|x|#)\s*\d{1,7}\s*$", re.IGNORECASE
)
_EMERGENCY: Final = frozenset({"911", "112", "999", "000", "933"})
_LONGEST_TYPED: Final = 120


@dataclass(frozen=True, slots=True, order=True, repr=False)
class PhoneNumber:
    """A phone number in E.164; prints masked, so that it may stand in a log by mistake."""

    e164: str

    def __post_init__(self) -> None:
        if not _E164.fullmatch(self.e164):
            raise ValueError("not an E.164 number")

    def __str__(self) -> str:
        if self.e164.startswith("+1") and len(self.e164) == 12:
            return f"+1 {self.area_code} ···{self.e164[-4:]}"
        return f"{self.e164[:3]} ···{self.e164[-2:]}"

    def __repr__(self) -> str:
        return f"PhoneNumber({self})"

    @property
    def area_code(self) -> str:
        """The three digits after +1; empty for any other country."""
        return self.e164[2:5] if self.e164.startswith("+1") else ""

    @property
    def region(self) -> str:
        """`US`, `CA`, a US territory such as `PR`; `US` for toll-free and new codes of +1.

        Elsewhere the ISO code of the country, `ZZ` if there is none.
        """
        if known := AREA_CODES.get(self.area_code):
            return known.country
        if self.area_code and self.area_code not in ABROAD:
            return "US"
        try:
            parsed = phonenumbers.parse(self.e164)
        except phonenumbers.NumberParseException:
            return "ZZ"
        return phonenumbers.region_code_for_number(parsed) or "ZZ"

    @property
    def abroad(self) -> bool:
        """Whether it lies outside the US, its territories and Canada, or costs extra to reach."""
        code = self.area_code
        return not code or code in ABROAD or code in PREMIUM

    @property
    def national(self) -> str:
        """The number in full, `(415) 555-0132`, for people who may see it."""
        if not self.area_code or len(self.e164) != 12:
            return self.e164
        return f"({self.e164[2:5]}) {self.e164[5:8]}-{self.e164[8:]}"

    @property
    def toll_free(self) -> bool:
        """Whether it is an 8xx number, which says nothing about where it rings."""
        return self.area_code in TOLL_FREE


def parse(typed: str, *, region: str = "US") -> PhoneNumber:
    """Return the number that was typed, in any of the forms that people use.

    `region` is where a number without a country code is taken to be.

    Raises:
        InvalidPhoneNumber: it is no number of the US or Canada that can be texted.
    """
    if fast := _FAST.fullmatch(typed):
        area, exchange, line = fast.groups()
        if area in AREA_CODES and region in {"US", "CA"}:
            return _checked(area + exchange + line)
    text = _untangled(typed)
    if not text:
        raise InvalidPhoneNumber("Type a phone number, for example (415) 555-0132.", reason="empty")
    if text.startswith(("+", "00", "011")) or region not in {"US", "CA"}:
        return _with_country_code(text, region=region)
    digits = re.sub(r"\D", "", text)
    _check_short(digits)
    if len(digits) == 11 and digits.startswith("1"):
        digits = digits[1:]
    if len(digits) > 10:
        raise InvalidPhoneNumber(
            "That has too many digits. A US or Canadian number has 10, with or without a 1 before.",
            reason="too_long",
        )
    return _checked(digits)


def _untangled(typed: str) -> str:
    """Return the number with plain digits and separators; refuse what is not one number."""
    if len(typed) > _LONGEST_TYPED:
        raise InvalidPhoneNumber("That is far too long for a phone number.", reason="too_long")
    text = _plain(typed)
    if link := _SLACK_LINK.fullmatch(text):
        text = _plain(link[1])
        shown = re.sub(r"\D", "", link[2] or "")
        if shown and not re.sub(r"\D", "", text).endswith(shown[-10:]):
            raise InvalidPhoneNumber(
                "That link shows one number and points to another. Type the number itself.",
                reason="not_a_number",
            )
    text = re.sub(r"^(?:tel|sms):\s*", "", text, flags=re.IGNORECASE)
    if _EXTENSION.search(text):
        raise InvalidPhoneNumber(
            "A number with an extension cannot get a text. Use their direct or mobile number.",
            reason="not_valid",
        )
    if re.search(r"[^\W\d_]", text):
        raise InvalidPhoneNumber(
            "That has letters in it. Use digits only, for example (415) 555-0132.",
            reason="not_a_number",
        )
    if not re.fullmatch(r"\+?[\d\s().\-/]*", text) or (text and not re.search(r"\d", text)):
        raise InvalidPhoneNumber(
            "That is not one phone number. Type a single number, for example (415) 555-0132.",
            reason="not_a_number",
        )
    return text


def _plain(typed: str) -> str:
    """Return full-width and foreign digits as ASCII, dashes as `-`, invisible characters gone."""
    plain: list[str] = []
    for char in unicodedata.normalize("NFKC", typed):
        category = unicodedata.category(char)
        if category in {"Cf", "Cc", "Mn", "Me"}:
            plain.append(" " if char in "\t\n\r" else "")
        elif category == "Pd" or char == "\u2212":
            plain.append("-")
        elif category == "Nd":
            plain.append(str(unicodedata.digit(char)))
        else:
            plain.append("." if char in "·•" else char)
    return "".join(plain).strip()


def _check_short(digits: str) -> None:
    if digits in _EMERGENCY or re.fullmatch(r"[2-9]11", digits):
        raise InvalidPhoneNumber(
            "That is an emergency or service number. It is never texted.", reason="not_valid"
        )
    if len(digits) in {5, 6}:
        raise InvalidPhoneNumber(
            "That looks like a short code. Only full phone numbers can be texted.",
            reason="not_supported",
        )
    if len(digits) == 7:
        raise InvalidPhoneNumber(
            "The area code is missing: a full number has 10 digits.", reason="too_short"
        )
    if len(digits) < 10:
        raise InvalidPhoneNumber(
            "That is too short: a US or Canadian number has 10 digits.", reason="too_short"
        )


def _with_country_code(text: str, *, region: str) -> PhoneNumber:
    international = re.sub(r"^(?:011|00)", "+", text)
    if international.startswith("+"):
        digits = re.sub(r"\D", "", international)
        if digits.startswith("1"):
            national = digits[1:]
            if len(national) < 10:
                raise InvalidPhoneNumber(
                    "That is too short: after +1 come 10 digits.", reason="too_short"
                )
            if len(national) > 10:
                raise InvalidPhoneNumber(
                    "That is too long: after +1 come 10 digits.", reason="too_long"
                )
            return _checked(national)
    raise _foreign(international, region=region)


def _foreign(text: str, *, region: str) -> InvalidPhoneNumber:
    """Return why a number outside +1 is refused."""
    try:
        parsed = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return InvalidPhoneNumber("That is not a phone number we can read.", reason="not_a_number")
    if not phonenumbers.is_possible_number(parsed):
        return InvalidPhoneNumber("There is no such number in any country.", reason="not_valid")
    return InvalidPhoneNumber(
        "Only numbers in the US and Canada can be texted.", reason="not_supported"
    )


def _checked(national: str) -> PhoneNumber:
    area, exchange = national[:3], national[3:6]
    if area in ABROAD:
        raise InvalidPhoneNumber(
            "That area code belongs to another country. Only numbers in the US and Canada can be "
            "texted.",
            reason="not_supported",
        )
    if area in PREMIUM:
        raise InvalidPhoneNumber("Premium-rate numbers are never texted.", reason="not_supported")
    if not _NANP.fullmatch(national) or (area in AREA_CODES and exchange[1:] == "11"):
        raise InvalidPhoneNumber(
            "There is no such number: check the area code and the digits after it.",
            reason="not_valid",
        )
    number = PhoneNumber(f"+1{national}")
    if area not in AREA_CODES and not _known_to_the_public_table(number):
        raise InvalidPhoneNumber(f"There is no area code {area}.", reason="not_valid")
    return number


def _known_to_the_public_table(number: PhoneNumber) -> bool:
    """Say whether a code that our table lacks exists: toll-free, or newer than our table."""
    return number.toll_free or phonenumbers.is_valid_number(phonenumbers.parse(number.e164))
