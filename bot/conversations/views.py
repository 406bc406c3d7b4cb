"""What people are shown, in domain words; `bot.blocks` turns each into Block Kit.

Rule: everything a contact or a teammate wrote stays a plain string here, and is only ever
rendered as text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.consent.answers import Answer
from bot.consent.category import Category
from bot.consent.decision import Allowed, Decision, Verdicts
from bot.consent.ledger import LedgerEntry
from bot.consent.listed import ListedConsent
from bot.conversations.contact_file import ContactCard
from bot.conversations.difference import Difference
from bot.conversations.gaps import GapNotice
from bot.conversations.outage import Outage
from bot.texting.app_text import AppText
from bot.texting.ids import ChannelId, ContactKey, MessageTs, TextId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.segments import Segments
from bot.texting.text import InboundText, OutboundText, SenderNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Words of a draft that decided its category, and why."""

    words: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A draft as it would leave, and whether it may: the private preview card."""

    text: OutboundText
    contact: ContactCard
    final: str = field(repr=False)
    """The words as they would leave, footer included."""
    category: Category
    highlights: tuple[Highlight, ...]
    decision: Decision | None
    """None while no sender number is chosen, so nothing can be decided."""
    leaving: Allowed | None = None
    """The yes that it leaves by, now or at the next lawful minute: `final` is worded by it."""
    segments: Segments
    cheaper: str = field(default="", repr=False)
    """The same words in plain quotes, when that saves a segment."""
    sender: SenderNumber | None
    sender_choices: tuple[SenderNumber, ...]
    local_times: tuple[tuple[str, datetime], ...]
    """IANA zone and the contact's local time there, for every candidate zone."""
    catching_up: bool = False
    """Whether sends wait until a gap is read (ruling 13)."""
    paused: bool = False
    may_send: bool = True
    """False on `/text check` and for people who may not send here."""
    notice: str = ""
    """One more sentence, such as why Send did not go through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationView:
    """The live card at the head of a thread."""

    contact: PhoneNumber
    card: ContactCard
    number: SenderNumber
    requester: UserId | None
    last_inbound_at: datetime | None
    answer_until: datetime | None
    """Until when an answer to their text is conversational."""
    silence: str
    """How they opted out and what opens it again; empty: they have not."""
    frozen: bool
    group: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboundView:
    """The one message that follows a text through its life."""

    text: OutboundText
    requester_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundView:
    """A contact's text, with Reply when it may be answered."""

    inbound: InboundText
    card: ContactCard
    reading: str
    """The intent that `bot.consent.keywords` read."""
    can_reply: bool
    why_not: str = ""
    silent: bool = False
    """Whether they are opted out already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeView:
    """A few plain sentences of ours."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """What an admin is asked about RingCentral's list."""

    contact: PhoneNumber
    card: ContactCard
    number: SenderNumber
    difference: Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceDetails:
    """Everything that is known about a difference."""

    contact: PhoneNumber
    card: ContactCard
    difference: Difference
    changes: tuple[ListedConsent, ...]
    """What RingCentral says of each change of their rows, newest first."""
    standing: str
    """What our ledger says, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentView:
    """What `/consent <contact>` shows."""

    contact: PhoneNumber
    card: ContactCard
    number: SenderNumber | None
    """Our number that the verdicts are about; None: none can text."""
    verdicts: Verdicts
    entries: tuple[LedgerEntry, ...]
    local_times: tuple[tuple[str, datetime], ...]
    rules_version: str
    may_ask_yes: bool = False
    """Whether the rules let us ask for a YES that confirms what is on file."""
    opted_out: bool = False
    """Whether they are silenced already, so that there is nothing to opt out of."""
    silence_decided: bool = False
    """Whether an unanswered review opted them out, which an admin may reverse."""
    asked_until: datetime | None = None
    """Until when an answer to our ask is awaited; None: none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerView:
    """The answer to a question in plain words."""

    answer: Answer
    category: Category | None
    """What is to be sent, where the question says so."""
    lookups: tuple[ConsentView, ...] = ()
    """One verdict card for each contact that is meant."""
    notes: tuple[str, ...] = ()
    """Whom the question names that could not be looked up, and why."""
    choices: tuple[tuple[ContactKey, str], ...] = ()
    """Whom an ambiguous name may mean, by key and label; nobody was guessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereView:
    """A text that left without us."""

    text: AppText
    contact: PhoneNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """The line about a gap."""

    notice: GapNotice


Post = (
    GapView
    | ElsewhereView
    | ConversationView
    | OutboundView
    | InboundView
    | NoticeView
    | DifferenceView
    | AnswerView
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeConversation:
    """One line in App Home."""

    contact: PhoneNumber
    card: ContactCard
    channel: ChannelId
    root: MessageTs | None
    last_inbound_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorOutage:
    """A vendor that answers nobody, and how much waits for it."""

    vendor: Literal["RingCentral", "Slack"]
    outage: Outage
    waiting: int
    """Texts that wait to leave, or messages that wait to be posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """App Home of one person."""

    user: UserId
    drafts: tuple[OutboundText, ...]
    waiting: tuple[OutboundText, ...]
    """My texts that are held, queued, deferred, scheduled, frozen or of unknown outcome."""
    numbers: tuple[SenderNumber, ...]
    channel_numbers: tuple[tuple[ChannelId, PhoneNumber], ...]
    default_channel: ChannelId | None
    is_admin: bool
    paused_by: UserId | None
    catching_up: bool
    webhook: str = ""
    """RingCentral's word for the subscription's state, for admins."""
    list_compared_at: datetime | None = None
    """When RingCentral's consent list and ours were last compared."""
    list_open: int = 0
    """Differences that no admin has settled yet."""
    letters: int = 0
    """Things that could not be done after several tries, for admins."""
    outages: tuple[VendorOutage, ...] = ()
    """Vendors that answer nobody, for admins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendOutcome:
    """What pressing a button did."""

    preview: Preview
    sentence: str
    """What the person is told."""
    went: bool
    """Whether the text is on its way (held, scheduled or deferred)."""
    text_id: TextId
