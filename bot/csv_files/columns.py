"""The columns that an import understands, under all the names that people give them.

Rule: a column is known by its name, never by its place; a name that is not known is told, not
guessed. `docs/importing.md` lists them, and a test holds it to this table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.csv_files.cells import restored
from bot.csv_files.encodings import UnreadableFileError
from bot.csv_files.refusals import may_name_a_no, names_a_no


class Column(StrEnum):
    """What a cell says."""

    NUMBER = "number"
    STATUS = "status"
    OPTED_OUT = "opted_out"
    CATEGORY = "category"
    METHOD = "method"
    WHEN = "when"
    SELLER = "seller"
    PURPOSE = "purpose"
    OUR_NUMBERS = "our_numbers"
    WORDING = "wording"
    PLACE = "place"
    CLAUSES = "clauses"
    NAMES_SELLER = "names_seller_and_number"
    DISCLOSES = "discloses_automated_marketing"
    NO_CONDITION = "not_a_condition_of_purchase"
    CONFIRMED_AT = "confirmed_at"
    EXPIRES_AT = "expires_at"
    BASIS = "basis"
    DEALT_AT = "dealt_at"
    PROGRAMME = "programme"
    FREQUENCY = "frequency"
    ROUTE = "route"
    WORDS = "words"
    SAID_SCOPE = "said_scope"
    MATCHER = "matcher"
    ABOUT = "about"
    SOURCE = "source"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    ZONE = "zone"
    STATE = "state"
    POSTAL_CODE = "postal_code"
    LANGUAGE = "language"
    OWNER = "owner"
    RECORDED_AT = "recorded_at"
    RECORDED_BY = "recorded_by"
    RECORD_ID = "record_id"


_C = Column
ALIASES: Final[dict[Column, str]] = {
    _C.NUMBER: (
        "phone, phone number, mobile, mobile number, mobile phone, cell, cell phone, cell number, "
        "telephone, tel, contact number, sms number, msisdn, e164, to, numero, telefono, téléphone"
    ),
    _C.STATUS: (
        "kind, consent, consent status, subscription, subscription status, sms status, sms consent,"
        " opt in status, opted in, opt in, record"
    ),
    _C.OPTED_OUT: (
        "opt out, optout, unsubscribed, do not contact, do not text, do not call, dnc, dnt, "
        "suppressed, blacklisted, stopped, revoked, opt out date, opted out at, unsubscribed at, "
        "baja, no contactar, désabonné, ne pas contacter"
    ),
    _C.CATEGORY: "consent type, message type, type, level, consent level",
    _C.METHOD: "opt in method, consent method, how, collected by, opt in source, medium",
    _C.WHEN: (
        "date, consent date, opt in date, opted in at, consented at, consent at, timestamp, "
        "opt in time, occurred at, created at, date of consent"
    ),
    _C.SELLER: "brand, business, company, sender, legal entity, sender legal entity, on behalf of",
    _C.PURPOSE: "campaign, list, reason, subject",
    _C.OUR_NUMBERS: "our number, sending number, sending numbers, from, from number",
    _C.WORDING: (
        "wording shown, consent text, opt in text, disclosure, cta, call to action, "
        "consent wording, consent language, text shown"
    ),
    _C.PLACE: (
        "proof, where the proof is, evidence, evidence link, url, form, form id, proof url, "
        "consent url, opt in url, reference"
    ),
    _C.CLAUSES: "written consent, pewc, all clauses, prior express written consent, three clauses",
    _C.NAMES_SELLER: "names seller, seller named",
    _C.DISCLOSES: "discloses automation, automated marketing, autodialer disclosure",
    _C.NO_CONDITION: "no condition, not a condition, no purchase necessary",
    _C.CONFIRMED_AT: "confirmed, double opt in, double opt in at, yes at, confirmation date",
    _C.EXPIRES_AT: "expires, expiry, valid until, until, end date",
    _C.BASIS: "implied by, relationship",
    _C.DEALT_AT: "purchase date, purchased at, inquiry date, transaction date, last purchase",
    _C.PROGRAMME: "program, program name, recurring program",
    _C.FREQUENCY: "program frequency, how often",
    _C.ROUTE: "opt out route, opt out method, how they said it, opt out source",
    _C.WORDS: "what they said, opt out words, opt out reason, message",
    _C.SAID_SCOPE: "scope, opt out scope",
    _C.MATCHER: "read by",
    _C.ABOUT: "about record",
    _C.SOURCE: "list source, lead source, origin, acquired from, data source",
    _C.NAME: "full name, contact, contact name, customer, customer name, display name, nombre, nom",
    _C.FIRST_NAME: "first, given name, firstname, prénom",
    _C.LAST_NAME: "last, surname, family name, lastname, apellido",
    _C.ZONE: "time zone, timezone, tz",
    _C.STATE: "province, region, state province, state/province, estado",
    _C.POSTAL_CODE: "zip, zip code, postcode, postal, postal/zip, zip/postal code",
    _C.LANGUAGE: "lang, locale, preferred language, idioma, langue",
    _C.OWNER: "contact owner, account owner, slack owner, slack id, responsible",
    _C.RECORDED_AT: "entered at",
    _C.RECORDED_BY: "entered by",
    _C.RECORD_ID: "consent id",
}
"""Other names of each column, separated by commas; case, accents and signs do not count.

What else names a no is known by its words (`refusals`).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Which cell of a row says what."""

    names: tuple[str, ...]
    """The heading as it stands in the file."""
    columns: Mapping[int, Column]
    unknown: tuple[str, ...]
    """Names that we do not know; their cells are left alone."""

    @property
    def suspicious(self) -> tuple[str, ...]:
        """Names that we do not know and that sound as if somebody said no there."""
        return tuple(name for name in self.unknown if may_name_a_no(name))

    def cells(self, row: Sequence[str]) -> dict[Column, str]:
        """Return what a row says, by column; empty cells are left out, noes stand together."""
        said: dict[Column, str] = {}
        for place, column in self.columns.items():
            if place < len(row) and (text := restored(row[place]).strip()):
                said[column] = f"{said[column]}; {text}" if column in said else text
        return said


def read_heading(cells: Sequence[str], *, needed: frozenset[Column]) -> Heading:
    """Return what the cells of a file mean.

    Raises:
        UnreadableFileError: a column that is needed is missing, or two mean the same and are
            not both a no.
    """
    columns: dict[int, Column] = {}
    unknown: list[str] = []
    for place, name in enumerate(cells):
        column = _meant(name)
        if column is None:
            if name.strip():
                unknown.append(name.strip())
            continue
        twin = next((at for at, known in columns.items() if known is column), None)
        if twin is not None and column is not Column.OPTED_OUT:
            raise UnreadableFileError(
                f"“{cells[twin].strip()}” and “{name.strip()}” both mean {column.value}. "
                "Rename or remove one of them."
            )
        columns[place] = column
    for column in sorted(needed - set(columns.values())):
        raise UnreadableFileError(
            f"There is no column “{column.value}”. The first row must name the columns; this one "
            f"is also known as: {ALIASES[column]}."
        )
    return Heading(names=tuple(cells), columns=columns, unknown=tuple(unknown))


def _meant(name: str) -> Column | None:
    known = _KNOWN.get(_key(name))
    return Column.OPTED_OUT if known is None and names_a_no(name) else known


def _key(name: str) -> str:
    plain = unicodedata.normalize("NFKD", restored(name).casefold())
    return re.sub(r"[^a-z0-9]+", "", plain)


_KNOWN: Final = {
    **{_key(alias): column for column, names in ALIASES.items() for alias in names.split(",")},
    **{_key(column.value): column for column in Column},
}
