"""What happened, as events: where each can be subscribed, and its body for one filter.

Ids are strings in the instant event and integers in the change event, as live ones are.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.ringcentral.clock import stamp, whole_seconds
from bot.sandbox.ringcentral.consents import Consent
from bot.sandbox.ringcentral.filters import Filter
from bot.sandbox.ringcentral.messages import Attachment, Change, Message, message_uri
from bot.sandbox.ringcentral.timers import Timers

FOLDING_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `body_for` returns None when a filter has nothing to see.

    `extension_id` is None for what concerns the whole account.
    """

    path: str
    traits: Mapping[str, str]
    body_for: Callable[[Filter], dict[str, Any] | None]
    extension_id: str | None
    message_id: str | None = None


def instant(message: Message, base: str) -> Event:
    """Return the event of a text that has just come in."""
    path = (
        f"/restapi/v1.0/account/{message.account_id}/extension/{message.extension_id}"
        "/message-store/instant"
    )
    body = _instant_body(message, base)
    traits = {"type": "SMS", "direction": "Inbound"}
    return Event(path, traits, lambda _: body, message.extension_id, str(message.id))


def consent_changed(account: str, consent: Consent) -> Event:
    """Return the event of a guest who objected or agreed again."""
    shown = {key: value for key, value in consent.shown().items() if key != "coverage"}
    path = f"/restapi/v2/accounts/{account}/sms/consents"
    return Event(path, {}, lambda _: {"records": [shown]}, None)


@dataclass(slots=True)
class _Folded:
    new_ids: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    updated: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    last: str = ""


class ChangeFold:
    """Fold the changes of a mailbox within a second into one event.

    Attributes:
        seconds: The folding window.
    """

    def __init__(self, timers: Timers, emit: Callable[[Event], None]) -> None:
        self._timers = timers
        self._emit = emit
        self._open: dict[tuple[str, str], _Folded] = {}
        self.seconds = FOLDING_SECONDS

    def add(self, message: Message, change: Change) -> None:
        """Take in one change; the first of a mailbox opens the window."""
        key = (message.account_id, message.extension_id)
        if key not in self._open:
            self._open[key] = _Folded()
            self._timers.after(self.seconds, lambda: self._close(key))
        folded = self._open[key]
        folded.last = stamp(message.modified)
        if change == "new":
            folded.new_ids[message.direction].append(message.id)
        else:
            folded.updated[message.direction].add(message.id)

    def clear(self) -> None:
        """Forget open windows."""
        self._open.clear()

    def _close(self, key: tuple[str, str]) -> None:
        folded = self._open.pop(key, None)
        if folded is None:
            return
        account, extension = key
        path = f"/restapi/v1.0/account/{account}/extension/{extension}/message-store"
        self._emit(
            Event(path, {"type": "SMS"}, lambda one: _change_body(key, folded, one), extension)
        )


def _change_body(key: tuple[str, str], folded: _Folded, one: Filter) -> dict[str, Any] | None:
    directions = [one.params["direction"]] if "direction" in one.params else ["Inbound", "Outbound"]
    new_ids = [found for way in directions for found in folded.new_ids.get(way, [])]
    updated = sum(len(folded.updated.get(way, ())) for way in directions)
    if not new_ids and not updated:
        return None
    change: dict[str, Any] = {"type": "SMS"}
    if new_ids:
        change |= {"newCount": len(new_ids), "newMessageIds": new_ids}
    if updated:
        change["updatedCount"] = updated
    return {
        "accountId": int(key[0]),
        "extensionId": int(key[1]),
        "lastUpdated": folded.last,
        "changes": [change],
    }


def _instant_body(message: Message, base: str) -> dict[str, Any]:
    body: dict[str, Any] = {
        "id": str(message.id),
        "to": [
            {
                "phoneNumber": to.phone,
                "name": message.owner_name,
                "location": "San Mateo, CA",
                "target": to.phone == message.own,
            }
            for to in message.recipients
        ],
        "from": _from(message.sender),
        "type": "SMS",
        "creationTime": stamp(whole_seconds(message.created)),
        "lastModifiedTime": stamp(message.modified),
        "readStatus": message.read_status,
        "priority": "Normal",
        "attachments": [_attachment(part, message, base) for part in message.attachments],
        "direction": message.direction,
        "availability": message.availability,
        "messageStatus": message.status,
        "conversation": {"id": str(message.conversation_id)},
        "eventType": "Create",
        "owner": {
            "extensionId": message.extension_id,
            "extensionType": message.owner_type,
            "name": message.owner_name,
        },
    }
    if message.text is not None:
        body["subject"] = message.text
    return body


def _from(phone: str) -> dict[str, Any]:
    shown: dict[str, Any] = {"phoneNumber": phone}
    if phone.startswith("+1") and len(phone) == 12:
        shown |= {
            "location": "San Francisco, CA",
            "phoneNumberInfo": {
                "countryCode": "1",
                "nationalDestinationCode": phone[2:5],
                "subscriberNumber": phone[5:],
            },
        }
    return shown


def _attachment(part: Attachment, message: Message, base: str) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": str(part.id),
        "type": part.type,
        "contentType": part.media.content_type,
    }
    if part.type != "Text":
        shown["size"] = len(part.media.content)
        shown["uri"] = f"{message_uri(message, base)}/content/{part.id}"
    return shown
