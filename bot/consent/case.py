"""What `decide` is given: the proposal, the contact's facts, our facts, our policy.

Rule: everything that a rule may look at stands here; rules read nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.consent.category import Category
from bot.consent.ledger import ConsentLedger
from bot.consent.scrubs import ScrubMark
from bot.consent.standing import Standing
from bot.consent.zones import Place
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber

_A_FEW = 8
"""Jurisdictions that a number and an address together can point to."""


class SystemText(StrEnum):
    """Texts that the bot sends by itself, decided by rows of their own (ruling 5)."""

    OPT_OUT_CONFIRMATION = "opt_out_confirmation"
    HELP_ANSWER = "help_answer"
    DOUBLE_OPT_IN_ASK = "double_opt_in_ask"
    OUT_OF_HOURS = "out_of_hours"
    PROGRAMME_CONFIRMATION = "programme_confirmation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A text that somebody would like to send, not yet decided on."""

    contact: PhoneNumber
    sender: SenderNumber
    body: str = field(repr=False)
    """The words as typed, without the footer."""
    category: Category
    """As classified from the words, or raised by a person; never lower than classified."""
    seller: str
    purpose: str = ""
    automated: bool = False
    """Templated, scheduled, triggered or bulk (ATT20); one human-typed text is not."""
    system: SystemText | None = None
    programme: str = ""
    """Name of the recurring programme that it belongs to; empty: it does not recur."""
    replies: bool = True
    """Whether they can answer; texts that nobody reads must say so and give another way."""
    cart_left_at: datetime | None = None
    """For a reminder of a full cart: when it was left."""
    attachments: tuple[int, ...] = ()
    """Sizes of what goes with it, in bytes."""
    marketing: PhoneNumber | None = None
    """A number of ours that is registered for marketing; None: there is none."""
    approvals: tuple[tuple[str, str], ...] = ()
    """Rules whose review an approver has settled, with their user id (ruling 1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSend:
    """One text that left, as far as caps and footers need it."""

    at: datetime
    sender: PhoneNumber
    category: Category
    had_footer: bool
    had_help: bool = False
    automated: bool = False
    purpose: str = ""
    """What it was about, for caps on one subject; empty: not known, so it counts for all."""
    provider_id: str = ""
    """RingCentral's id, so that each id belongs to one text (ruling 17)."""
    system: bool = False
    """Whether the bot sent it by itself, which is no use of a consent (TMO-2.4-30D)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What is known about the contact beside their consent."""

    last_inbound: tuple[tuple[PhoneNumber, datetime], ...] = ()
    """When the contact last wrote, per number of ours."""
    sends: tuple[PastSend, ...] = ()
    """Texts that left, oldest first; at least all of the last 24 h and the last with a footer."""
    stated_zone: str = ""
    """IANA zone that the contact or address says; may only narrow the hours (TZ-5)."""
    stated_state: str = ""
    """Two-letter state or province that the address says."""
    frozen_at: datetime | None = None
    """Since when an unsure reading freezes all sends (ruling 10)."""
    wrong_number: bool = False
    unread_inbound: bool = False
    caught_up: bool = True
    """Whether message sync and consent list were read since the last gap (ruling 13)."""
    paused: bool = False
    """Whether an admin has paused all sending (ruling 23)."""
    system_sent: tuple[tuple[SystemText, datetime], ...] = ()
    """System texts sent to this contact from this number, newest last."""
    introduced: tuple[tuple[str, datetime], ...] = ()
    """Recurring programmes whose first confirmation left, by folded name (CTIA-5.1.2.1)."""
    texted_from: frozenset[PhoneNumber] = frozenset()
    """Numbers of ours that they had texts from, however long ago."""
    same_text_from: frozenset[PhoneNumber] = frozenset()
    """Other numbers of ours that the same words left from lately, to anybody."""
    blast: tuple[int, int] = (0, 0)
    """For a text to many: how many left in 24 hours, and how many of those opted out."""
    scrubs: tuple[ScrubMark, ...] = ()
    """What do-not-call and number lists said about the contact, one mark a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the team has settled; every default is the strict reading."""

    brand: str = ""
    support_contact: str = ""
    conversation_window: timedelta = timedelta(hours=24)
    """How long an inbound text may be answered; 72 h at most (CTIA-5.1-CONV)."""
    strict_rc: bool = True
    """Whether a spoken yes to informational texts draws a warning (RC-POL-WRITTEN)."""
    informational_hours: bool = True
    """Whether informational texts keep to the hours too (ruling 2)."""
    future_rules: bool = True
    """Whether rules that are not in force yet count already."""
    unknown_place_offers: bool = False
    """Whether promotions may go to a number that does not show where it is (row 23)."""
    canada_all_commercial: bool = True
    """Whether every business text to Canada counts as commercial (CASL)."""
    loose_hours: frozenset[str] = frozenset()
    """States whose hours are read as the less strict source has them (`hours.LOOSER`)."""
    same_text_days: int = 30
    """How long the same words may not leave from a second number of ours (HY-SNOW)."""
    double_opt_in: bool = False
    """Whether promotions on a yes from outside texting wait for a YES by text (TMO-2.7)."""
    footer_every: int = 5
    footer_days: int = 30
    cap_per_day: int = 3
    """Promotions a contact gets in 24 hours at most; 0: only the states' own caps hold."""
    who_confirms_stop: str = "ringcentral"
    """`ringcentral`, `us` or `unknown`; unknown means that nobody of ours confirms (ruling 9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Everything that a rule may look at."""

    proposal: Proposal
    ledger: ConsentLedger
    circumstances: Circumstances
    policy: Policy
    now: datetime
    standing: Standing
    """What the facts above amount to, folded once."""
    places: frozenset[Place]
    """Everywhere that the contact may be."""
    jurisdictions: frozenset[str]
    """The same as `US`, `US-FL`, `CA`, `CA-QC`, …"""

    @property
    def anywhere(self) -> bool:
        """Whether the number shows no place, so that every jurisdiction is a possibility."""
        return len(self.jurisdictions) > _A_FEW
