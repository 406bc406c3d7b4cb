"""The message store of all extensions, and how one message looks in REST answers.

One rule: every change goes through `touch`, so that sync, events and stale reads see the same past.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random
from typing import Any, Literal

from bot.sandbox.ringcentral.clock import stamp, whole_seconds

Change = Literal["new", "updated"]
FINAL = frozenset({"Delivered", "DeliveryFailed", "SendingFailed", "Received"})


@dataclass(frozen=True, slots=True)
class Media:
    """A file that travels with a text."""

    content_type: str
    content: bytes
    filename: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A stored part of a message; the words themselves are one, of type `Text`."""

    id: int
    type: str
    media: Media


@dataclass(slots=True)
class Recipient:
    """One number a message goes to, and how far it got there."""

    phone: str
    id: int = 0
    status: str = "Queued"
    error: str | None = None


@dataclass(slots=True, kw_only=True)
class Message:
    """One text in an extension's mailbox; `own` is our number in it."""

    id: int
    account_id: str
    extension_id: str
    own: str
    direction: str
    sender: str
    sender_name: str | None
    recipients: list[Recipient]
    text: str | None
    created: datetime
    modified: datetime
    conversation_id: int
    status: str
    attachments: list[Attachment] = field(default_factory=list)
    owner_name: str = ""
    owner_type: str = "User"
    read_status: str = "Unread"
    availability: str = "Alive"
    error: str | None = None
    delivered_at: datetime | None = None
    stale_reads: int = 0
    past: list["Message"] = field(default_factory=list, repr=False)

    def as_of(self, at: datetime) -> "Message | None":
        """Return the message as it stood at an instant, or None before it existed."""
        seen = [state for state in self.past if state.modified <= at]
        return seen[-1] if seen else None

    @property
    def guests(self) -> list[str]:
        """The numbers on the far side."""
        if self.direction == "Inbound":
            return [self.sender]
        return [recipient.phone for recipient in self.recipients]


class MessageStore:
    """Hold all messages by id, oldest first."""

    def __init__(self, rng: Random, on_change: Callable[[Message, Change], None]) -> None:
        self._rng = rng
        self._on_change = on_change
        self._messages: dict[int, Message] = {}
        # Another seed, another range: a bot that outlives us remembers the ids of the last run.
        self._next_id = 5_550_001_000 + self._rng.randrange(1_000_000) * 10_000
        self._sent_at: dict[str, list[datetime]] = defaultdict(list)
        self._conversations: dict[tuple[str, frozenset[str]], int] = {}

    def __iter__(self) -> Iterator[Message]:
        return iter(list(self._messages.values()))

    def get(self, message_id: int) -> Message | None:
        """Return one message, purged ones excepted."""
        message = self._messages.get(message_id)
        return None if message is None or message.availability == "Purged" else message

    def next_id(self) -> int:
        """Return a fresh message or attachment id."""
        self._next_id += self._rng.randint(1, 9)
        return self._next_id

    def conversation(self, own: str, guests: Sequence[str]) -> int:
        """Return the conversation of these numbers; its id is above 2**53, as live ones are."""
        key = (own, frozenset(guests))
        if key not in self._conversations:
            self._conversations[key] = self._rng.randrange(6 * 10**18, 9 * 10**18) | 1
        return self._conversations[key]

    def count_outbound(self, own: str, since: datetime) -> int:
        """Return how many texts our number sent since then."""
        sent = self._sent_at[own]
        return len(sent) - bisect_left(sent, since)

    def add(self, message: Message) -> None:
        """Store a new message and tell the listeners."""
        self._messages[message.id] = message
        if message.direction == "Outbound":
            self._sent_at[message.own].append(message.created)
        message.past.append(replace(message, past=[], recipients=_copies(message)))
        self._on_change(message, "new")

    def touch(self, message: Message, now: datetime) -> None:
        """Record that the message changed."""
        message.modified = now
        message.past.append(replace(message, past=[], recipients=_copies(message)))
        self._on_change(message, "updated")


def _copies(message: Message) -> list[Recipient]:
    return [replace(recipient) for recipient in message.recipients]


def message_uri(message: Message, base: str) -> str:
    """Return the address of a message."""
    return (
        f"{base}/restapi/v1.0/account/{message.account_id}/extension/{message.extension_id}"
        f"/message-store/{message.id}"
    )


def rest(message: Message, base: str) -> dict[str, Any]:
    """Return the message as REST answers show it; its own id is an integer there."""
    uri = message_uri(message, base)
    shown: dict[str, Any] = {
        "uri": uri,
        "id": message.id,
        "extensionId": message.extension_id,
        "type": "SMS",
        "direction": message.direction,
        "availability": message.availability,
        "readStatus": message.read_status,
        "priority": "Normal",
        "messageStatus": message.status,
        "creationTime": stamp(whole_seconds(message.created)),
        "lastModifiedTime": stamp(message.modified),
        "from": _sender(message),
        "to": _recipients(message),
        "attachments": [_attachment(part, uri) for part in message.attachments],
        "conversationId": message.conversation_id,
        "conversation": {
            "id": str(message.conversation_id),
            "uri": f"{base}/restapi/v1.0/conversations/{message.conversation_id}",
        },
    }
    if message.text is not None:
        shown["subject"] = message.text
    if message.direction == "Outbound":
        shown["smsSendingAttemptsCount"] = 1
        shown["segmentCount"] = segments(message.text or "")
    if message.error:
        shown["deliveryErrorCode"] = message.error
    if message.delivered_at:
        shown["smsDeliveryTime"] = stamp(message.delivered_at)
    return shown


def stub(message: Message) -> dict[str, Any]:
    """Return what sync tells about a deleted message."""
    return {"id": message.id, "availability": message.availability}


def segments(text: str) -> int:
    """Return a rough number of segments: 160/153 for plain ASCII, 70/67 otherwise."""
    length = len(text.encode("utf-16-le")) // 2
    single, joined = (160, 153) if text.isascii() else (70, 67)
    return 1 if length <= single else -(-length // joined)


def _sender(message: Message) -> dict[str, Any]:
    shown = {"phoneNumber": message.sender, "location": "San Mateo, CA"}
    if message.sender_name:
        shown["name"] = message.sender_name
    return shown


def _recipients(message: Message) -> list[dict[str, Any]]:
    if message.direction == "Inbound":
        return [
            {"phoneNumber": to.phone, "name": message.owner_name, "target": to.phone == message.own}
            for to in message.recipients
        ]
    return [
        {
            "phoneNumber": to.phone,
            "location": "San Francisco, CA",
            "recipientId": str(to.id),
            "messageStatus": to.status,
            **({"errorCode": to.error} if to.error else {}),
        }
        for to in message.recipients
    ]


def _attachment(part: Attachment, uri: str) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": part.id,
        "uri": f"{uri}/content/{part.id}",
        "type": part.type,
        "contentType": part.media.content_type,
    }
    if part.type != "Text":
        shown["size"] = len(part.media.content)
        if part.media.filename:
            shown["fileName"] = part.media.filename
    return shown
