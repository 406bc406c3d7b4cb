"""What is known about a contact's consent: immutable facts, never flags.

Rule: a correction is a new record; nothing is edited. Sources: CTIA 5.1.2 (what to keep),
47 CFR 64.1200(f)(9) (written consent), (a)(10)-(11) (revocation by any reasonable means).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from hashlib import sha256
from typing import Literal

from bot.consent.category import Category
from bot.texting.ids import UserId
from bot.texting.phone import PhoneNumber


class OptInMethod(StrEnum):
    """How a contact agreed."""

    INBOUND_TEXT = "inbound_text"
    SPOKEN = "spoken"
    MOBILE_BUTTON = "mobile_button"
    WEB_FORM = "web_form"
    WEB_PREFERENCES = "web_preferences"
    EMAIL_REPLY = "email_reply"
    KEYWORD = "keyword"
    POINT_OF_SALE = "point_of_sale"
    IVR = "ivr"
    PAPER_FORM = "paper_form"
    YES_REPLY = "yes_reply"
    IMPORTED = "imported"
    RINGCENTRAL_LIST = "ringcentral_list"
    IMPLIED = "implied"
    """They bought or asked and said nothing: counts in Canada, for a time (CASL s.10(9)-(10))."""


class Basis(StrEnum):
    """What a contact did that an implied consent or a business relationship rests on."""

    PURCHASE = "purchase"
    INQUIRY = "inquiry"


class OptOutRoute(StrEnum):
    """By which road a contact said no."""

    TEXT = "text"
    SPOKEN = "spoken"
    MAIL = "mail"
    EMAIL = "email"
    IN_PERSON = "in_person"
    RINGCENTRAL_LIST = "ringcentral_list"
    CARRIER = "carrier"
    UNANSWERED_REVIEW = "unanswered_review"
    WRONG_NUMBER = "wrong_number"
    ERASURE = "erasure"
    IMPORTED = "imported"
    """From a file; the road by which they said it is not known."""


class Grade(IntEnum):
    """How strong the evidence is; `decide` goes by this, not by what a record claims."""

    E0_NONE = 0
    E1_INBOUND = 1
    E2_SPOKEN = 2
    E3_WRITTEN = 3
    E4_SIGNED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The proof of an opt-in.

    Many contacts agree to the same words, so the store keeps each wording once: a record that was
    read back has only its hash, and `Store.wordings` has the words.
    """

    wording: str = field(default="", repr=False, compare=False)
    """Exactly what the contact was shown or told; empty once it was stored, see `wording_hash`."""
    place: str = field(default="", repr=False)
    """Where the proof lies: an address, a form id, a recording, a drawer."""
    wording_hash: str = ""
    """`hash_of` the wording, worked out here when the words are given; empty: they are lost."""

    def __post_init__(self) -> None:
        if self.wording.strip():
            object.__setattr__(self, "wording_hash", hash_of(self.wording))

    @property
    def has_wording(self) -> bool:
        """Whether the words are on file, here or in the store."""
        return bool(self.wording_hash)


def hash_of(wording: str) -> str:
    """Return under which name a wording is kept: 40 hex digits of its SHA-256.

    Half a surrogate pair, which no store can keep, counts as the question mark it becomes.
    """
    return sha256(wording.encode("utf-8", "replace")).hexdigest()[:40]


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenClauses:
    """The clauses of prior express written consent, 47 CFR 64.1200(f)(9)."""

    names_seller_and_number: bool = False
    discloses_automated_marketing: bool = False
    not_a_condition_of_purchase: bool = False

    @property
    def complete(self) -> bool:
        """Whether all three stand in the wording."""
        return (
            self.names_seller_and_number
            and self.discloses_automated_marketing
            and self.not_a_condition_of_purchase
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A recurring programme that a contact joined; it begins with a confirmation (CTIA-5.1.2.1)."""

    name: str
    frequency: str
    """How often texts come, in words for the contact: `4 texts a month`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptIn:
    """A contact agreed."""

    kind: Literal["opt_in"] = "opt_in"
    id: str
    occurred_at: datetime
    recorded_at: datetime
    recorded_by: UserId
    method: OptInMethod
    category: Category
    """The highest category that the contact agreed to; the grade may allow less."""
    seller: str
    """The brand or legal entity that was named."""
    purpose: str = ""
    """The programme or reason that was named; empty: texts of this seller in general."""
    numbers: tuple[PhoneNumber, ...] = ()
    """Our numbers that it covers; empty: all of them."""
    evidence: Evidence = Evidence()
    clauses: WrittenClauses = WrittenClauses()
    confirmed_at: datetime | None = None
    """When the contact answered YES to the double opt-in ask; a later YES is a `DoubleOptIn`."""
    programme: Programme | None = None
    """The recurring programme that was joined; None: texts now and then."""
    expires_at: datetime | None = None
    """End of an implied consent (CASL s.10(9)-(10)); None: until withdrawn."""
    basis: Basis | None = None
    """What they did, where that alone says something (CASL s.10(9), 47 CFR 64.1200(f)(5))."""
    dealt_at: datetime | None = None
    """When they did it."""
    approved_by: UserId | None = None
    """The approver who let this yes lift an opt-out that had come by phone, mail or in person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOut:
    """A contact said no; silences every number and every category (ruling 8)."""

    kind: Literal["opt_out"] = "opt_out"
    id: str
    occurred_at: datetime
    recorded_at: datetime
    recorded_by: UserId
    route: OptOutRoute
    words: str = field(default="", repr=False)
    said_scope: Literal["all", "promotional"] = "all"
    """What the words said; kept beside the silence, which is always complete."""
    matcher: str = ""
    """What read the words as an opt-out: `keyword:stop`, a phrase rule's id, `person`."""
    number: PhoneNumber | None = None
    """Our number that was written to, if it came by text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unblock:
    """A contact texted START: lifts opt-outs that came by text for one number (ruling 11)."""

    kind: Literal["unblock"] = "unblock"
    id: str
    occurred_at: datetime
    recorded_at: datetime
    recorded_by: UserId
    number: PhoneNumber
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubleOptIn:
    """A step of the double opt-in: we asked by text for a YES, or it came (TMO-2.7)."""

    kind: Literal["double_opt_in"] = "double_opt_in"
    id: str
    occurred_at: datetime
    recorded_at: datetime
    recorded_by: UserId
    step: Literal["asked", "confirmed"]
    opt_in: str
    """Id of the record that it is about."""
    number: PhoneNumber | None = None
    """Our number that asked."""
    words: str = field(default="", repr=False)
    """The answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A record was a mistake of ours and counts no more; the record itself stays in the chain."""

    kind: Literal["correction"] = "correction"
    id: str
    occurred_at: datetime
    recorded_at: datetime
    recorded_by: UserId
    """Who says so; for an opt-out this must be an approver."""
    voids: str
    """Id of the mistaken record."""
    reason: str = field(default="", repr=False)


ConsentRecord = OptIn | OptOut | Unblock | DoubleOptIn | Correction
