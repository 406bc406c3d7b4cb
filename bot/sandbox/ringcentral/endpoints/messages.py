"""Reading and changing the message store: one, several, many; their attachments."""

import re
from datetime import timedelta
from typing import Any

from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.endpoints.several import several
from bot.sandbox.ringcentral.messages import Message, rest
from bot.sandbox.ringcentral.problems import Refusal, invalid, not_found

MOST_IDS = 50
MOST_STARRED_IDS = 1000
READ_STATUSES = frozenset({"Read", "Unread"})
AVAILABILITIES = frozenset({"Alive", "Deleted", "Purged"})


async def read(call: Call) -> Answer:
    """Return one message, or several as 207."""
    ids = _ids(call)
    if len(ids) == 1:
        return Answer(_seen(call, ids[0]))
    return several(call, ids, lambda message_id: _seen(call, message_id))


async def change(call: Call) -> Answer:
    """Change read status or availability of one or several messages."""
    body = call.json()
    if call.params["ids"] == "*":
        ids = [str(one) for one in body.get("messageIds", [])]
        if not 1 <= len(ids) <= MOST_STARRED_IDS:
            raise invalid("messageIds")
    else:
        ids = _ids(call)
    _check_change(call, body)

    def apply(message_id: str) -> dict[str, Any]:
        message = _message(call, message_id)
        message.read_status = body.get("readStatus", message.read_status)
        message.availability = body.get("availability", message.availability)
        call.world.store.touch(message, call.now)
        return rest(message, call.base)

    return Answer(apply(ids[0])) if len(ids) == 1 else several(call, ids, apply)


async def delete(call: Call) -> Answer:
    """Delete messages; a second time, or with `purge=true`, they are gone for good."""
    messages = [_message(call, message_id) for message_id in _ids(call)]
    for message in messages:
        _delete(call, message)
    return Answer(status=204)


async def delete_all(call: Call) -> Answer:
    """Delete the whole mailbox, or one conversation of it: without ids that is what it does."""
    conversation = call.one("conversationId")
    call.faults.append("MAILBOX WIPED" if not conversation else "conversation deleted")
    for message in call.world.store:
        mine = message.extension_id == call.extension.id
        if mine and conversation in {"", str(message.conversation_id)}:
            _delete(call, message)
    return Answer(status=204)


async def content(call: Call) -> Answer:
    """Return the bytes of an attachment, whole or a range of them."""
    message = _message(call, call.params["ids"])
    part = next((one for one in message.attachments if str(one.id) == call.params["part"]), None)
    if part is None:
        raise not_found("attachmentId")
    raw, content_type = part.media.content, part.media.content_type
    fault = call.fault("content_empty", "content_wrong_type", "content_huge")
    if fault is not None:
        if fault.kind == "content_wrong_type":
            content_type = "text/html"
        else:
            raw = b"" if fault.kind == "content_empty" else b"\0" * fault.size
    name = call.one("contentDispositionFilename") or part.media.filename or f"{part.id}"
    how = "attachment" if call.one("contentDisposition").lower() == "attachment" else "inline"
    safe = re.sub(r"[^\w. -]", "_", name, flags=re.ASCII)
    headers = {"Content-Disposition": f'{how}; filename="{safe}"', "Accept-Ranges": "bytes"}
    return _ranged(call, raw, Answer(raw, 200, headers, content_type))


def _ranged(call: Call, raw: bytes, whole: Answer) -> Answer:
    asked = call.headers.get("range")
    if asked is None:
        return whole
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", asked)
    first, last = match.groups() if match else ("", "")
    if first:
        start, end = int(first), min(int(last) if last else len(raw) - 1, len(raw) - 1)
    else:
        start, end = max(0, len(raw) - int(last or "0")), len(raw) - 1
    if start > end:
        headers = {"Content-Range": f"bytes */{len(raw)}"}
        raise Refusal(416, "CMN-107", "Requested range is not satisfiable", headers=headers)
    whole.headers["Content-Range"] = f"bytes {start}-{end}/{len(raw)}"
    return Answer(raw[start : end + 1], 206, whole.headers, whole.content_type)


def _ids(call: Call) -> list[str]:
    ids = [one for one in call.params["ids"].split(",") if one]
    if not 1 <= len(ids) <= MOST_IDS or not all(one.isdigit() for one in ids):
        raise invalid("messageId")
    return ids


def _message(call: Call, message_id: str) -> Message:
    message = call.world.store.get(int(message_id)) if message_id.isdigit() else None
    if message is None or message.extension_id != call.extension.id:
        raise not_found("messageId")
    return message


def _seen(call: Call, message_id: str) -> dict[str, Any]:
    message = _message(call, message_id)
    if message.stale_reads and message.status == "Sent":
        message.stale_reads -= 1
        return rest(message.past[0], call.base)
    fault = call.fault("stale_read")
    if fault is None:
        return rest(message, call.base)
    age = timedelta(seconds=5.0 if fault.seconds is None else fault.seconds)
    before = message.as_of(call.now - age)
    if before is None:
        raise not_found("messageId")
    return rest(before, call.base)


def _check_change(call: Call, body: dict[str, Any]) -> None:
    for name, allowed in (("readStatus", READ_STATUSES), ("availability", AVAILABILITIES)):
        if name in body and body[name] not in allowed:
            raise invalid(name)
    needed = {"readStatus"} if call.method == "PUT" else {"readStatus", "availability"}
    if not needed & body.keys():
        raise invalid("readStatus")


def _delete(call: Call, message: Message) -> None:
    gone = message.availability != "Alive" or call.one("purge") == "true"
    message.availability = "Purged" if gone else "Deleted"
    call.world.store.touch(message, call.now)
