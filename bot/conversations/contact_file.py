"""Everything the bot knows about one contact, as one value that is read and written at once.

Rule: whatever must agree with the contact's consent (texts on their way, freezes, caps, what
waits to be posted) lives here, so that one compare-and-set decides and claims (ruling 15).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.consent.case import Circumstances, PastSend, SystemText
from bot.consent.ledger import ConsentLedger
from bot.consent.scrubs import ScrubMark
from bot.conversations.act import Act
from bot.conversations.difference import Difference
from bot.errors import NotFound
from bot.texting.app_text import AppText
from bot.texting.delivery import IN_FLIGHT, DeliveryStatus
from bot.texting.ids import (
    ChannelId,
    ContactKey,
    InboundId,
    MessageTs,
    ProviderMessageId,
    TenantId,
    TextId,
    UserId,
)
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, MessageRef, OutboundText

KEEP_SENDS = timedelta(days=31)
"""How long past sends are kept for caps and footers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """Who the contact is, as far as people told us (ruling 25)."""

    name: str = field(default="", repr=False)
    zone: str = ""
    state: str = ""
    language: str = ""
    owner: UserId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """All texts of one Pair: one of our numbers and this contact."""

    number: PhoneNumber
    """Our number."""
    channel: ChannelId
    root: MessageTs | None = None
    """First message of the Slack thread; None until it is posted."""
    opened_at: datetime
    last_inbound_at: datetime | None = None
    last_outbound_at: datetime | None = None
    requester: UserId | None = None
    """Who texted last."""
    group: bool = False
    """A group thread: shown, never answered (ruling 14)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingPost:
    """Something that must be posted in Slack exactly once, in this order."""

    id: str
    """Marker that goes with the message, so that a lost answer can be looked up."""
    kind: Literal["root", "inbound", "outbound", "notice", "direct", "difference", "elsewhere"]
    number: PhoneNumber
    """Our number, hence the conversation."""
    inbound: InboundText | None = None
    reading: str = ""
    """How the inbound text was read when it left the inbox; the card says the same."""
    text: TextId | None = None
    lines: tuple[str, ...] = field(default=(), repr=False)
    user: UserId | None = None
    """Who is told directly."""
    difference: str = ""
    """Id of the difference that the card is about."""
    elsewhere: ProviderMessageId | None = None
    """RingCentral's id of the text that left without us."""
    attempted_at: datetime | None = None
    """When posting was last tried; set before the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingAsk:
    """We asked for a YES, and the answer is open (ruling 11: a YES counts for nothing else)."""

    text: TextId
    """Our ask."""
    opt_in: str
    """Id of the record that a YES confirms."""
    number: PhoneNumber
    """Our number, which the answer must come to."""
    words: str = field(repr=False)
    left_at: datetime | None = None
    """When it was handed over; before that nobody can have answered it."""
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFile:
    """One contact's facts at one version."""

    tenant: TenantId
    key: ContactKey
    number: PhoneNumber | None
    """None after an erasure."""
    version: int = 0
    """0: not stored yet. Each commit adds one."""
    card: ContactCard = ContactCard()
    ledger: ConsentLedger = ConsentLedger()
    conversations: tuple[Conversation, ...] = ()
    texts: tuple[OutboundText, ...] = ()
    """Texts that have not ended, oldest first; ended ones are archived."""
    sends: tuple[PastSend, ...] = ()
    system_sent: tuple[tuple[SystemText, datetime], ...] = ()
    frozen_at: datetime | None = None
    frozen_by: InboundId | None = None
    review_due: datetime | None = None
    """When an unanswered review becomes an opt-out (ruling 10)."""
    wrong_number: bool = False
    legal_hold: bool = False
    """Whether nothing of theirs may be purged or erased, however old (ruling 29)."""
    scrubs: tuple[ScrubMark, ...] = ()
    """What do-not-call and number lists said, one mark a list."""
    list_stale: bool = False
    """Whether RingCentral's own list must still be told of an opt-out."""
    list_told: tuple[PhoneNumber, ...] = ()
    """Our numbers whose row says "opted out" there because we wrote it."""
    list_told_at: datetime | None = None
    list_lift: tuple[PhoneNumber, ...] = ()
    """Our numbers whose row, written by us, must be lifted again."""
    differences: tuple[Difference, ...] = ()
    """What an admin was asked about RingCentral's list, oldest first; the last 20."""
    ask: PendingAsk | None = None
    introduced: tuple[tuple[str, datetime], ...] = ()
    """Recurring programmes whose first confirmation left, by folded name, and when."""
    posts: tuple[PendingPost, ...] = ()
    elsewhere: tuple[AppText, ...] = ()
    """Texts that left without us, until they are shown as they ended; see `elsewhere`."""
    acts: tuple[Act, ...] = ()
    """What was done in the steps that wrote this file and the audit trail does not have yet."""
    redraw: frozenset[str] = frozenset()
    """TextIds, and numbers of ours as E.164 for a conversation's root, whose message is stale."""

    def text(self, id_: TextId) -> OutboundText:
        """Return a text that has not ended.

        Raises:
            NotFound: it has ended, or never was.
        """
        for text in self.texts:
            if text.id == id_:
                return text
        raise NotFound("That text is no longer open.", detail="text")

    def with_text(self, text: OutboundText) -> ContactFile:
        """Return the file with this text added or replaced, its message marked stale."""
        others = tuple(known for known in self.texts if known.id != text.id)
        before = tuple(known for known in others if known.created_at <= text.created_at)
        after = others[len(before) :]
        redraw = self.redraw | {str(text.id)} if text.shown else self.redraw
        return replace(self, texts=(*before, text, *after), redraw=redraw)

    def ended(self) -> tuple[OutboundText, ...]:
        """Return the texts that are finished and whose message is up to date: for the archive."""
        waiting = {post.text for post in self.posts}
        return tuple(
            text
            for text in self.texts
            if text.finished and str(text.id) not in self.redraw and text.id not in waiting
        )

    def in_flight(self) -> tuple[OutboundText, ...]:
        """Return the texts on their way out, which an opt-out cancels."""
        return tuple(text for text in self.texts if text.status in IN_FLIGHT)

    def sending(self) -> tuple[OutboundText, ...]:
        """Return the texts that a worker is handing over at this moment."""
        return tuple(t for t in self.texts if t.status is DeliveryStatus.SENDING)

    def conversation(self, number: PhoneNumber) -> Conversation | None:
        """Return the conversation with this number of ours."""
        return next((known for known in self.conversations if known.number == number), None)

    def with_conversation(self, conversation: Conversation) -> ContactFile:
        """Return the file with this conversation added or replaced."""
        others = (known for known in self.conversations if known.number != conversation.number)
        redraw = self.redraw
        if conversation.root:
            redraw = redraw | {conversation.number.e164}
        return replace(self, conversations=(*others, conversation), redraw=redraw)

    def with_post(self, post: PendingPost) -> ContactFile:
        """Return the file with something more to post; the same id is posted once."""
        if any(known.id == post.id for known in self.posts):
            return self
        return replace(self, posts=(*self.posts, post))

    def with_act(self, act: Act) -> ContactFile:
        """Return the file with something done that the audit trail must hear of, once."""
        if any(known.id == act.id for known in self.acts):
            return self
        return replace(self, acts=(*self.acts, act))

    def with_send(self, send: PastSend, *, now: datetime) -> ContactFile:
        """Return the file with one more text that left; old ones are forgotten."""
        kept = tuple(past for past in self.sends if now - past.at <= KEEP_SENDS)
        return replace(self, sends=(*kept, send))

    def circumstances(
        self,
        *,
        unread_inbound: bool,
        caught_up: bool,
        paused: bool,
        same_text_from: frozenset[PhoneNumber] = frozenset(),
    ) -> Circumstances:
        """Return what `decide` may know beside the ledger."""
        return Circumstances(
            last_inbound=tuple(
                (conversation.number, conversation.last_inbound_at)
                for conversation in self.conversations
                if conversation.last_inbound_at
            ),
            sends=self.sends,
            stated_zone=self.card.zone,
            stated_state=self.card.state,
            frozen_at=self.frozen_at,
            wrong_number=self.wrong_number,
            unread_inbound=unread_inbound,
            caught_up=caught_up,
            paused=paused,
            system_sent=(*self.system_sent, *self._may_have_left()),
            introduced=self.introduced,
            texted_from=frozenset(
                conversation.number
                for conversation in self.conversations
                if conversation.last_outbound_at
            ),
            same_text_from=same_text_from,
            scrubs=self.scrubs,
        )

    def _may_have_left(self) -> tuple[tuple[SystemText, datetime], ...]:
        """Return the system texts of which nobody knows yet whether they left: never two."""
        open_ = {DeliveryStatus.SENDING, DeliveryStatus.OUTCOME_UNKNOWN}
        return tuple(
            (SystemText(text.system), text.claim.claimed_at)
            for text in self.texts
            if text.system and text.claim and text.status in open_
        )

    @property
    def idle(self) -> bool:
        """Whether nothing waits to be done for this contact, so that the sweeper may forget it."""
        return (
            not self.posts
            and not self.acts
            and all(each.kind != "open" for each in self.elsewhere)
            and not self.redraw
            and not self.list_stale
            and not self.list_lift
            and self.review_due is None
            and all(t.finished or t.status is DeliveryStatus.DRAFT for t in self.texts)
        )


def root_of(file: ContactFile, number: PhoneNumber) -> MessageRef | None:
    """Return the first message of a conversation's thread, if it is posted."""
    conversation = file.conversation(number)
    if conversation is None or conversation.root is None:
        return None
    return MessageRef(channel=conversation.channel, ts=conversation.root)
