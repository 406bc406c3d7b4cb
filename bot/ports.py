"""What the use cases need of the outside, in domain words.

Every adapter and every shipped fake keeps to these; `tests/contracts` holds both to them.
Errors are those of `bot.errors`; nothing of a vendor passes through.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, Literal, Protocol

from bot.consent.clearance import ClearedText
from bot.consent.daily_root import DailyRoot
from bot.consent.listed import ListedConsent
from bot.consent.scrubs import LoadedList, ScrubMark
from bot.consent.sealing import Signer
from bot.conversations.act import Act as Act  # noqa: PLC0414 - whoever writes one takes it here
from bot.conversations.contact_file import ContactFile
from bot.conversations.failed_work import FailedWork
from bot.conversations.outage import Outage
from bot.conversations.tenant import Installation, Tenant, WebhookState
from bot.conversations.views import HomeView, Post, SendOutcome
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
from bot.texting.text import InboundText, MessageRef, OutboundText, SenderNumber


class Clock(Protocol):
    """The only source of the present."""

    def now(self) -> datetime:
        """Return the present, aware, in UTC."""
        ...


class Keys(Protocol):
    """Everything secret or random (ruling 30)."""

    def contact_key(self, tenant: TenantId, number: PhoneNumber) -> ContactKey:
        """Return where this contact's facts lie: keyed with the suppression pepper."""
        ...

    def reference(self, tenant: TenantId, number: PhoneNumber) -> str:
        """Return a short keyed hash that stands for the contact in logs."""
        ...

    def token(self) -> str:
        """Return a fresh random token, 128 bits, URL-safe."""
        ...

    def sign(self, words: str, *, purpose: str) -> str:
        """Return `<key id>.<signature>` over these words; a key of its own for each purpose."""
        ...

    def is_signed(self, words: str, signature: str, *, purpose: str) -> bool:
        """Say whether one of our keys, old ones too, signed these words for this purpose."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """A Slack event as it was kept before it was acknowledged."""

    tenant: TenantId
    id: str
    payload: Mapping[str, object] = field(repr=False)


@dataclass(slots=True, kw_only=True)
class Attempt:
    """Work that is about to be done."""

    held: bool
    """False if another process is at it."""
    deaths: int = 0
    """How many processes in a row began it and neither ended it nor gave it back."""
    put_off: bool = False
    """Set where it is not begun after all, so that the deaths before still count."""


class Store(Protocol):
    """Durable truth. When a write returns, it is on disk (ruling 20)."""

    async def file(self, tenant: TenantId, key: ContactKey) -> ContactFile | None:
        """Return a contact's file, in one round trip."""
        ...

    async def file_and_inbox(
        self, tenant: TenantId, key: ContactKey
    ) -> tuple[ContactFile | None, bool]:
        """Return a contact's file and whether their inbox holds anything, in one round trip."""
        ...

    async def commit(
        self,
        file: ContactFile,
        *,
        read: Sequence[InboundId] = (),
        claims: bool = False,
    ) -> ContactFile:
        """Write a changed file in one atomic step and return it at its new version.

        `read` takes these texts out of the contact's inbox in the same step; `claims` says that
        the change hands a text to RingCentral, which an unread inbox forbids (ruling 12). Texts
        in `file.ended()` move to the archive in the same step.

        Raises:
            Conflict: the file has another version by now.
            AlreadyRead: a text in `read` is not in the inbox any more, so nothing was written.
            UnreadInbound: `claims`, and the contact's inbox is not empty.
            StoreUnavailable: nothing was written, or nobody knows.
        """
        ...

    async def files_of(
        self, tenant: TenantId, keys: Sequence[ContactKey]
    ) -> tuple[ContactFile | None, ...]:
        """Return the files of many contacts, in this order, in one round trip."""
        ...

    async def commit_all(self, files: Sequence[ContactFile]) -> tuple[ContactFile | None, ...]:
        """Write many changed files, each in a step of its own, in one round trip.

        Returns each at its new version, in this order; None where somebody else was faster.

        Raises:
            StoreUnavailable: nobody knows which of them were written.
        """
        ...

    def seal_ledgers(self, signer: Signer) -> None:
        """Have every ledger sealed with these keys when it is written (ruling 28).

        A file that is read alone then says whether its ledger is `broken`; lists do not look.
        """
        ...

    async def wordings(self, tenant: TenantId, hashes: Collection[str]) -> dict[str, str]:
        """Return the words that contacts agreed to, by hash; those that are lost are left out.

        `commit` keeps them: a file that was read back has their hashes only.
        """
        ...

    async def text(self, tenant: TenantId, id_: TextId) -> OutboundText | None:
        """Return a text, open or archived."""
        ...

    async def keep_inbound(self, tenant: TenantId, key: ContactKey, text: InboundText) -> bool:
        """Put an inbound text into the contact's inbox; False if it was there before, ever."""
        ...

    async def inbound(
        self, tenant: TenantId, key: ContactKey, id_: InboundId
    ) -> InboundText | None:
        """Return an inbound text that was kept, read or not."""
        ...

    async def unread(self, tenant: TenantId, key: ContactKey) -> tuple[InboundText, ...]:
        """Return the contact's inbox in order of arrival."""
        ...

    def archived_texts(self, tenant: TenantId, key: ContactKey) -> AsyncIterator[OutboundText]:
        """Return a contact's texts that have left their file, newest first, streamed.

        Read the file first: a text that is archived meanwhile is then seen in both, never in
        neither.
        """
        ...

    def inbound_texts(self, tenant: TenantId, key: ContactKey) -> AsyncIterator[InboundText]:
        """Return everything that a contact ever wrote, read or not, newest first, streamed."""
        ...

    def lease(self, name: str, *, ttl: timedelta) -> AbstractAsyncContextManager[bool]:
        """Hold a name that one process at a time may hold; yields False if another has it."""
        ...

    def attempt(self, name: str, *, ttl: timedelta) -> AbstractAsyncContextManager[Attempt]:
        """Hold a name as by a lease, and learn how many holders in a row died with it.

        A holder that lives gives it back however it ends; one that did not within a day of `ttl`
        is forgotten.
        """
        ...

    async def keep_event(self, event: StoredEvent) -> bool:
        """Keep a Slack event; False if its id was kept before (remembered for 3 days)."""
        ...

    async def event(self, tenant: TenantId, id_: str) -> StoredEvent | None:
        """Return a kept event that is not done yet."""
        ...

    async def event_done(self, tenant: TenantId, id_: str) -> None:
        """Forget an event's payload, not its id."""
        ...

    def pending_events(self, tenant: TenantId, *, before: datetime) -> AsyncIterator[str]:
        """Return ids of events kept before this instant, or ahead of any clock, and not done."""
        ...

    def open_contacts(self, tenant: TenantId, *, before: datetime) -> AsyncIterator[ContactKey]:
        """Return contacts last touched before this instant with anything left to do.

        One whose touch lies ahead of any clock (`lies_ahead`) is among them.
        """
        ...

    async def texts_of(self, tenant: TenantId, user: UserId) -> tuple[OutboundText, ...]:
        """Return a person's texts that have not ended, newest first, at most 100."""
        ...

    async def contacts_named(self, tenant: TenantId, name: str) -> tuple[ContactFile, ...]:
        """Return the contacts whose name starts with this; at most 20.

        Case and accents do not count.
        """
        ...

    def files(
        self, tenant: TenantId, *, unreadable: set[ContactKey] | None = None
    ) -> AsyncIterator[ContactFile]:
        """Return every contact's file, streamed, in no order.

        One that cannot be read is passed over and its key put into `unreadable`, where that is
        given; else it ends the stream.
        """
        ...

    async def add_to_list(
        self,
        tenant: TenantId,
        list_: LoadedList,
        entries: Sequence[tuple[PhoneNumber, date | None]],
    ) -> None:
        """Put numbers on a do-not-call or number list, each with the day it was given up."""
        ...

    async def marks_of(
        self, tenant: TenantId, lists: Sequence[LoadedList], numbers: Sequence[PhoneNumber]
    ) -> tuple[tuple[ScrubMark, ...], ...]:
        """Return what these lists say about each number, in this order, in one round trip.

        A list says nothing about a number that it neither names nor covers.
        """
        ...

    async def drop_list(self, tenant: TenantId, list_: LoadedList) -> None:
        """Forget the numbers of a do-not-call list in its area codes."""
        ...

    async def tenant(self, id_: TenantId, *, fresh: bool = True) -> Tenant:
        """Return a workspace; `fresh=False` may be up to one second old."""
        ...

    async def change_tenant(self, id_: TenantId, change: Callable[[Tenant], Tenant]) -> Tenant:
        """Apply a pure change to a workspace atomically, again if somebody else was faster."""
        ...

    async def tenants(self) -> tuple[TenantId, ...]:
        """Return every workspace that was ever set up."""
        ...

    async def secret(self, name: str, make: Callable[[], str]) -> str:
        """Return a secret made once for the whole installation."""
        ...

    async def replace_secret(self, name: str, value: str) -> None:
        """Put another secret in the place of one."""
        ...

    async def allow(self, name: str, *, at_most: int, per: timedelta) -> bool:
        """Count one use; False once there were more than `at_most` in the sliding window."""
        ...

    async def remember(self, name: str, value: str, *, ttl: timedelta) -> None:
        """Keep a short-lived value, such as a response_url."""
        ...

    async def recall(self, name: str) -> str | None:
        """Return a value that was remembered, if its time is not over."""
        ...

    async def words_left(
        self, tenant: TenantId, words: str, number: PhoneNumber, *, at: datetime, keep: timedelta
    ) -> None:
        """Remember that words, as a keyed hash, left from a number of ours."""
        ...

    async def words_from(
        self, tenant: TenantId, words: str, *, since: datetime
    ) -> tuple[PhoneNumber, ...]:
        """Return the numbers of ours that words, as a keyed hash, left from, in order."""
        ...

    async def forget_texts(
        self, tenant: TenantId, key: ContactKey, *, name: str = "", everywhere: bool
    ) -> int:
        """Forget the words of a contact's ended and inbound texts; returns how many.

        Ids of inbound texts stay, so that none comes in again. `name` leaves the index of names;
        `everywhere` looks at every key of the store, for an erasure, forgets what is remembered
        under a name with the contact's key in it, and has the file on disk rewritten.
        """
        ...

    async def keep_root(self, tenant: TenantId, root: DailyRoot) -> bool:
        """Keep the root of a day; False if the day has one already, which stays."""
        ...

    async def roots(self, tenant: TenantId) -> tuple[DailyRoot, ...]:
        """Return every root that was kept, oldest day first."""
        ...

    async def change_failure(
        self,
        tenant: TenantId,
        id_: str,
        change: Callable[[FailedWork | None], FailedWork | None],
    ) -> FailedWork | None:
        """Apply a pure change to what is known of work that failed, atomically; None forgets it."""
        ...

    async def failures(self, tenant: TenantId, *, fresh: bool = True) -> tuple[FailedWork, ...]:
        """Return all work that failed, oldest failure first; else up to a second old."""
        ...

    async def audit(self, tenant: TenantId, act: Act) -> None:
        """Append to the audit trail; one that has an id, once (remembered for 30 days)."""
        ...

    async def acts_counted(self, tenant: TenantId, verb: str) -> int:
        """Return how many acts with this verb the audit trail was ever given."""
        ...

    async def ping(self) -> None:
        """Return if the store answers and accepts writes.

        Raises:
            StoreUnavailable: it does not.
        """
        ...


TaskName = Literal[
    "read_inbox",
    "show_contact",
    "send_text",
    "track_text",
    "settle_text",
    "close_review",
    "mirror_opt_out",
    "mirror_opt_outs",
    "compare_list",
    "heed_change",
    "handle_event",
    "catch_up",
    "watch_webhook",
]


class Queue(Protocol):
    """Wake-ups: never the truth (ruling 18). Arguments are ids."""

    async def wake(self, task: TaskName, *ids: str, when: datetime | None = None) -> None:
        """Have a worker run the task with these ids, now or at an instant."""
        ...

    async def depth(self) -> int:
        """Return how many wake-ups wait."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in Slack."""

    id: UserId
    name: str
    zone: str = "UTC"
    deleted: bool = False
    is_bot: bool = False
    guest: bool = False
    stranger: bool = False
    """From another organisation, through Slack Connect."""


POST_TAKES: Final = timedelta(seconds=10)
"""How long the call of a vendor's that posts a message takes at most; then its answer is lost."""


class ChatClient(Protocol):
    """Slack, as the use cases see it.

    Each method raises ChatUnavailable, ChatRejected or ChatOutcomeUnknown.
    """

    async def post(
        self,
        tenant: TenantId,
        channel: ChannelId,
        post: Post,
        *,
        marker: str,
        thread: MessageTs | None = None,
        broadcast: bool = False,
        by: datetime | None = None,
    ) -> MessageRef:
        """Post once; the marker travels with the message so that `find` can see it.

        It is handed over before `by`, or not at all (ChatUnavailable), and takes no longer than
        POST_TAKES.
        """
        ...

    async def find(
        self,
        tenant: TenantId,
        channel: ChannelId,
        *,
        marker: str,
        since: datetime,
        thread: MessageTs | None = None,
    ) -> MessageRef | None:
        """Return the message that carries this marker, posted since then."""
        ...

    async def update(self, tenant: TenantId, message: MessageRef, post: Post) -> None:
        """Redraw a message of ours."""
        ...

    async def direct_channel(self, tenant: TenantId, user: UserId) -> ChannelId:
        """Return the direct message channel with this person."""
        ...

    async def replace_private(self, response_url: str, outcome: SendOutcome) -> None:
        """Replace the private card that a button was on."""
        ...

    async def show_home(self, tenant: TenantId, home: HomeView) -> None:
        """Publish a person's App Home."""
        ...

    async def person(self, tenant: TenantId, user: UserId) -> Person:
        """Return who this is; at most 60 seconds old."""
        ...

    async def is_member(self, tenant: TenantId, channel: ChannelId, user: UserId) -> bool:
        """Say whether this person is in the channel; at most 60 seconds old."""
        ...

    async def installation(self) -> tuple[TenantId, Installation]:
        """Return the workspace that our token belongs to."""
        ...

    async def outage(self, tenant: TenantId) -> Outage | None:
        """Return since when Slack answers nobody; None while it does, or when nobody knows."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """RingCentral took a text."""

    id: ProviderMessageId
    status: str
    """RingCentral's word, as `DeliveryUpdate.status`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryUpdate:
    """What RingCentral says about an outbound text."""

    id: ProviderMessageId
    number: PhoneNumber | None
    contact: PhoneNumber | None
    body: str = field(default="", repr=False)
    status: Literal["queued", "sent", "delivered", "failed"]
    failure: str = ""
    """`SMS-…` code."""
    at: datetime
    created_at: datetime
    group: tuple[PhoneNumber, ...] = ()
    """Whom else it went to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncPage:
    """What message sync brought."""

    inbound: tuple[InboundText, ...]
    outbound: tuple[DeliveryUpdate, ...]
    from_mass_senders: tuple[str, ...] = ()
    """Ids of texts from short codes and named senders, which are nobody's."""
    token: str
    """Where to go on; store it only after the records."""
    more: bool = False
    """Whether older records wait behind the token: nothing is caught up before they are read."""


class SmsGateway(Protocol):
    """RingCentral's texting, for one workspace's account."""

    async def send(self, tenant: TenantId, text: ClearedText) -> Accepted:
        """Hand one text over, once.

        Raises:
            SmsUnavailable: it provably did not leave.
            SmsRejected: refused, with a documented code.
            SmsOutcomeUnknown: it may have left.
        """
        ...

    async def statuses(
        self, tenant: TenantId, ids: Sequence[ProviderMessageId]
    ) -> tuple[DeliveryUpdate, ...]:
        """Return what is known about these texts, at most 50; unknown ids are left out."""
        ...

    async def sent_since(
        self, tenant: TenantId, *, contact: PhoneNumber, since: datetime
    ) -> tuple[DeliveryUpdate, ...]:
        """Return outbound texts to this contact created since then, oldest first."""
        ...

    async def numbers(self, tenant: TenantId) -> tuple[SenderNumber, ...]:
        """Return our numbers with their features and campaign status."""
        ...

    async def sync(self, tenant: TenantId, *, token: str, since: datetime) -> SyncPage:
        """Return what changed since the token, or, without a usable one, since the instant."""
        ...

    async def opted_out(
        self, tenant: TenantId, numbers: Sequence[PhoneNumber]
    ) -> tuple[ListedConsent, ...]:
        """Return RingCentral's own opt-outs from these numbers of ours."""
        ...

    async def listed(
        self,
        tenant: TenantId,
        numbers: Sequence[PhoneNumber],
        *,
        contact: PhoneNumber | None = None,
    ) -> tuple[ListedConsent, ...]:
        """Return RingCentral's whole list for these numbers, or one contact's rows of it.

        It waits for RingCentral's rate limit as long as it takes: nobody may be waiting for it.
        """
        ...

    async def consent_history(
        self, tenant: TenantId, contact: PhoneNumber
    ) -> tuple[ListedConsent, ...]:
        """Return every change of this contact's rows, newest first, at most 100."""
        ...

    async def write_opt_out(
        self, tenant: TenantId, contact: PhoneNumber, numbers: Sequence[PhoneNumber]
    ) -> tuple[PhoneNumber, ...]:
        """Write an opt-out per own number; returns the numbers that failed."""
        ...

    async def write_opt_outs(
        self, tenant: TenantId, rows: Sequence[tuple[PhoneNumber, PhoneNumber]]
    ) -> tuple[tuple[PhoneNumber, PhoneNumber], ...]:
        """Write opt-outs of many contacts in one call, as (our number, contact); at most 1,000.

        Returns the rows that failed. Writing a row twice does no harm.
        """
        ...

    async def write_opt_out_for_all(self, tenant: TenantId, contact: PhoneNumber) -> bool:
        """Write one opt-out row for all our numbers; False if the list took none.

        True is only RingCentral's word: whoever relies on it reads the list once.
        """
        ...

    async def lift_opt_out(
        self, tenant: TenantId, contact: PhoneNumber, numbers: Sequence[PhoneNumber]
    ) -> tuple[PhoneNumber, ...]:
        """Take back opt-outs that we wrote; returns the numbers that failed."""
        ...

    async def ensure_webhook(
        self,
        tenant: TenantId,
        *,
        address: str,
        token: str,
        now: datetime,
        effort: Literal["keep", "prove"] = "keep",
    ) -> WebhookState:
        """Adopt, renew or create the subscription that calls this address.

        `prove` makes another one in the place of a healthy one, without an interruption:
        RingCentral calls the address before it takes a subscription.

        Raises:
            SmsUnavailable, SmsOutcomeUnknown: try again later.
            SmsRejected: RingCentral does not reach this address, or refuses it.
        """
        ...

    async def outage(self, tenant: TenantId) -> Outage | None:
        """Return since when RingCentral answers nobody; None while it does, or nobody knows."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the installation was started with."""

    brand: str
    support_contact: str
    undo: timedelta
    default_channel: ChannelId | None
    admins: frozenset[UserId]
    public_url: str = ""
    texts_per_minute: int = 20
    """How many texts one person may send in a minute (ruling 23)."""
    prove_after: timedelta = timedelta(hours=1)
    """How long no webhook may have come before RingCentral is made to call our address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The outside, as one bundle."""

    clock: Clock
    keys: Keys
    store: Store
    queue: Queue
    chat: ChatClient
    sms: SmsGateway
    house: House
