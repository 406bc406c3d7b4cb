"""Texts: what goes out, what comes in, and the numbers they travel between."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Literal

from bot.errors import TooLate
from bot.texting.delivery import ENDED, POLLS, DeliveryStatus, may_follow
from bot.texting.ids import ChannelId, InboundId, MessageTs, ProviderMessageId, TextId, UserId
from bot.texting.phone import PhoneNumber

Confirmer = Literal["ringcentral", "us", "network", "unknown"]
"""Who answers a STOP: RingCentral, we, the toll-free network, or nobody knows (then nobody)."""

CONFIRMERS: dict[str, Confirmer] = {
    "ringcentral": "ringcentral",
    "us": "us",
    "network": "network",
    "unknown": "unknown",
}


_MARKETING: Final = frozenset({"marketing", "mixed", "lowvolumemixed", "marketingmixed"})
"""Use cases of a campaign that offers may go out under."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderNumber:
    """One of our RingCentral numbers, with what it may do."""

    number: PhoneNumber
    label: str = ""
    sms: bool = True
    mms: bool = False
    toll_free: bool = False
    high_volume: bool = False
    """Whether it sends through the A2P interface, where we confirm STOP ourselves (RC-HV)."""
    campaign_status: str = "Confirmed"
    """RingCentral's word; anything but `Confirmed` means that sends fail. Empty: not linked."""
    use_cases: tuple[str, ...] = ()
    confirms_stop: Confirmer = "ringcentral"
    """Who confirms a STOP to it: exactly one party, within five minutes, or none (ruling 9)."""

    @property
    def for_marketing(self) -> bool:
        """Whether its campaign is registered for marketing (RC-CAMP)."""
        return any("".join(each.lower().split("_")) in _MARKETING for each in self.use_cases)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRef:
    """A message in Slack."""

    channel: ChannelId
    ts: MessageTs


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to hand one text to RingCentral, once, until the deadline."""

    token: str
    claimed_at: datetime
    deadline: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRecord:
    """What was decided about a text, kept with it as the audit record."""

    verdict: str
    """`allowed`, `deferred` or `denied`."""
    category: str
    rules: tuple[str, ...]
    sentences: tuple[str, ...]
    rules_version: str
    decided_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboundText:
    """One text that somebody wants to send, from draft to its end."""

    id: TextId
    requester: UserId
    contact: PhoneNumber
    sender: PhoneNumber | None
    """Which of our numbers it leaves from; None until a person has chosen (ruling 24)."""
    body: str = field(repr=False)
    """The words as the requester typed them."""
    rendered: str = field(default="", repr=False)
    """The words as they will leave, footer included; frozen when Send is pressed."""
    category: str
    """Name of the Category that it was previewed as."""
    raised_to: str = ""
    """Category that a person raised it to, empty if none did."""
    status: DeliveryStatus = DeliveryStatus.DRAFT
    created_at: datetime
    changed_at: datetime
    automated: bool = False
    replies_to: InboundId | None = None
    typed_in: ChannelId | None = None
    """The channel where the request was made."""
    channel: ChannelId | None = None
    """The channel it is shown in, once sent for."""
    shown: MessageRef | None = None
    """The durable message that follows its life."""
    due_at: datetime | None = None
    """When it leaves its hold, schedule or deferral."""
    decision: DecisionRecord | None = None
    claim: Claim | None = None
    provider_id: ProviderMessageId | None = None
    failure: str = ""
    """The vendor's code, or our own word for why it did not go."""
    crossed_at: datetime | None = None
    """When an opt-out arrived that this text crossed on its way (ruling 16)."""
    polls: int = 0
    """How often its delivery, or its outcome, has been asked for."""
    attempts: int = 0
    """How often it was handed over; more than one only where it provably did not leave."""
    refused_since: datetime | None = None
    """Since when RingCentral could not take it at all; None: it was not tried, or was taken."""
    searched_at: datetime | None = None
    """When its unknown outcome was first looked for and RingCentral answered."""
    same_from: tuple[PhoneNumber, ...] = ()
    """Other numbers of ours that these words left from lately, as last looked at (HY-SNOW)."""
    system: str = ""
    """Name of the SystemText that it is; empty: a person asked for it."""
    restored_from: datetime | None = None
    """When the backup was made that brought it back; None: none did since it was sent for."""
    restored_told_at: datetime | None = None
    """When its requester was first shown that; see `restored`."""
    programme: str = ""
    """Name of the recurring programme that it belongs to; empty: it does not recur."""

    @property
    def finished(self) -> bool:
        """Whether nothing more happens to it by itself: ended, or asked for often enough."""
        asked = self.status is DeliveryStatus.SENT and self.polls >= len(POLLS)
        return self.status in ENDED or asked

    @property
    def next_look(self) -> datetime:
        """When RingCentral is asked next how it fares, once it was sent."""
        return self.changed_at + POLLS[min(self.polls, len(POLLS) - 1)]

    def moved(self, to: DeliveryStatus, *, now: datetime) -> OutboundText:
        """Return the text in its next state.

        Raises:
            TooLate: the table has no such step.
        """
        if not may_follow(self.status, to):
            raise TooLate(
                f"This text is already {self.status.value.replace('_', ' ')}, "
                f"so it cannot be {to.value.replace('_', ' ')}.",
                detail=f"{self.status.value}>{to.value}",
            )
        return replace(self, status=to, changed_at=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Something that came with an inbound text; listed, not fetched."""

    content_type: str
    size: int | None = None
    """Bytes, if the vendor said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InboundText:
    """One text from a contact."""

    id: InboundId
    contact: PhoneNumber
    to: PhoneNumber
    body: str = field(repr=False)
    received_at: datetime
    attachments: tuple[Attachment, ...] = ()
    group: tuple[PhoneNumber, ...] = ()
    """Other people in a group thread; such a thread is shown, never answered (ruling 14)."""
    recovered_at: datetime | None = None
    """When message sync brought it because no webhook had; None: it came as it should."""

    def come_by(self, now: datetime) -> InboundText:
        """Return the text as received now at the latest: nothing comes from the future."""
        return replace(self, received_at=now) if self.received_at > now else self
