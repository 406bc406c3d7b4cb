"""RingCentral's message record, in all its shapes, read into our types.

Pure. Rule: vendor JSON is never trusted to have a field, a type or a form; what cannot be read
is said to be unreadable, never guessed. Ids are integers in REST and strings in events, so they
become strings here (they may exceed 2^53).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from bot.ports import DeliveryUpdate
from bot.texting.ids import InboundId, ProviderMessageId
from bot.texting.phone import PhoneNumber
from bot.texting.text import Attachment, InboundText

Json = Mapping[str, object]
Word = Literal["queued", "sent", "delivered", "failed"]

STATUSES: Final[Mapping[str, Word]] = {
    "Queued": "queued",
    "Sent": "sent",
    "Delivered": "delivered",
    "DeliveryFailed": "failed",
    "SendingFailed": "failed",
    # An outbound record of one own number to another own number ends as received.
    "Received": "delivered",
}
"""RingCentral's `messageStatus` and the word we say for it."""

_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
_CODE: Final = re.compile(r"[A-Za-z0-9-]{1,32}", re.ASCII)
_TYPE: Final = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}", re.ASCII)
_MOST_PARTS: Final = 100
_SHORT_CODE: Final = re.compile(r"[0-9]{3,6}", re.ASCII)
_SENDER_NAME: Final = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 _.&-]{2,11}", re.ASCII)
_WITHHELD: Final = frozenset(
    {"anonymous", "blocked", "private", "restricted", "unavailable", "unknown", "withheld"}
)


MASS_SENDER: Final = "mass_sender"
"""Why a text from a short code or a named sender is nobody's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """Something that cannot be read; `reason` is a stable code that may stand in a log."""

    reason: str
    id: str = ""
    """RingCentral's id, if that much could be read."""
    hides_text: bool = True
    """Whether an inbound text may be behind it, so that sync must bring it."""


def record_id(value: object) -> str:
    """Return an id as a string; empty if it is none that we would store."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return ""
    written = str(value)
    return written if _ID.fullmatch(written) else ""


def phone(value: object) -> PhoneNumber | None:
    """Return a number in any form RingCentral writes, or None (short codes, names, nothing).

    Bare digits are taken as RingCentral means them: ten are national, more carry their country.
    """
    if not isinstance(value, str) or len(value) > 40:
        return None
    digits = re.sub(r"[^0-9]", "", value)
    if re.search(r"[^0-9+().\s/-]", value):
        return None
    if len(digits) == 10 and not value.lstrip().startswith("+"):
        digits = f"1{digits}"
    try:
        return PhoneNumber(f"+{digits}") if len(digits) > 10 or "+" in value else None
    except ValueError:
        return None


def is_mass_sender(value: object) -> bool:
    """Say whether this is surely a short code or a sender's name, and so no contact's number.

    Nobody whom we text has one. A number that is withheld may be anybody's.
    """
    if not isinstance(value, str):
        return False
    name = value.strip()
    if _SHORT_CODE.fullmatch(name):
        return True
    return _SENDER_NAME.fullmatch(name) is not None and name.lower() not in _WITHHELD


def instant(value: object) -> datetime | None:
    """Return a time in UTC; `Z`, `+0000`, nanoseconds and missing zones are all understood."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        read = datetime.fromisoformat(value)
        return read.replace(tzinfo=read.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def words(value: object) -> str | None:
    """Return a body as text that can be stored; half surrogate pairs become the replacement."""
    if not isinstance(value, str):
        return None
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def mappings(value: object) -> Iterator[Json]:
    """Return the objects of a JSON list; nothing if it is no list."""
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))


def mapping(value: object) -> Json:
    """Return a JSON object; an empty one if it is none."""
    return value if isinstance(value, dict) else {}


def is_inbound(record: Json) -> bool:
    """Say whether a record is a text from a contact."""
    return record.get("direction") == "Inbound"


def inbound(
    record: Json, *, final: bool, fallback: datetime | None = None
) -> InboundText | Unusable:
    """Return an inbound text.

    `final` says that nothing better will come, as from the message store. An event without
    `subject` may have lost its words, and a STOP with them, unless it is plainly a picture.
    `fallback` is when it arrived if the record does not say.
    """
    id_ = record_id(record.get("id"))
    written = mapping(record.get("from")).get("phoneNumber")
    if is_mass_sender(written):
        # Advertisers could stop all our sends for a while with each of their texts.
        return Unusable(reason=MASS_SENDER, id=id_, hides_text=False)
    sender = phone(written)
    ours, others = _recipients(record.get("to"))
    body = words(record.get("subject"))
    at = instant(record.get("creationTime")) or fallback
    missing = [
        reason
        for reason, absent in (
            ("no_id", not id_),
            ("no_sender", sender is None),
            ("no_recipient", ours is None),
            ("no_words", body is None and not final and not _is_picture(record)),
            ("no_time", at is None),
        )
        if absent
    ]
    if missing or sender is None or ours is None or at is None:
        return Unusable(reason=missing[0], id=id_)
    return InboundText(
        id=InboundId(id_),
        contact=sender,
        to=ours,
        body=body or "",
        received_at=at,
        attachments=tuple(_attachments(record.get("attachments"))),
        group=tuple(other for other in others if other != sender),
    )


def outbound(record: Json) -> DeliveryUpdate | Unusable:
    """Return what a record says about a text of ours."""
    id_ = record_id(record.get("id"))
    created = instant(record.get("creationTime"))
    if not id_ or created is None:
        return Unusable(reason="no_time" if id_ else "no_id", id=id_, hides_text=False)
    contact, others = _recipients(record.get("to"))
    return DeliveryUpdate(
        id=ProviderMessageId(id_),
        number=phone(mapping(record.get("from")).get("phoneNumber")),
        contact=contact,
        body=words(record.get("subject")) or "",
        status=status(record.get("messageStatus")),
        failure=failure(record),
        at=instant(record.get("lastModifiedTime")) or created,
        created_at=created,
        group=others,
    )


def status(value: object) -> Word:
    """Return our word for a `messageStatus`; one that is unknown claims least."""
    return STATUSES.get(value, "queued") if isinstance(value, str) else "queued"


def failure(record: Json) -> str:
    """Return the `SMS-…` code of a record; empty if there is none."""
    code = record.get("deliveryErrorCode") or record.get("errorCode")
    return code if isinstance(code, str) and _CODE.fullmatch(code) else ""


def _recipients(value: object) -> tuple[PhoneNumber | None, tuple[PhoneNumber, ...]]:
    """Return the one that is us (`target`, else the first), and the others of a group."""
    parties = [
        (party.get("target") is True, number)
        for party in mappings(value)
        if (number := phone(party.get("phoneNumber"))) is not None
    ]
    if not parties:
        return None, ()
    ours = next((number for target, number in parties if target), parties[0][1])
    return ours, tuple(dict.fromkeys(number for _, number in parties if number != ours))


def _is_picture(record: Json) -> bool:
    """Say whether a text has parts and none of them is words, which are a part of type Text."""
    kinds = {part.get("type") for part in mappings(record.get("attachments"))}
    return bool(kinds) and "Text" not in kinds


def _attachments(value: object) -> Iterator[Attachment]:
    """Return what came along; the words of the text are a part of their own, and no picture."""
    for _, part in zip(range(_MOST_PARTS), mappings(value), strict=False):
        if part.get("type") == "Text":
            continue
        kind = str(part.get("contentType") or "").lower().partition(";")[0].strip()
        size = part.get("size")
        yield Attachment(
            content_type=kind if _TYPE.fullmatch(kind) else "application/octet-stream",
            size=size if isinstance(size, int) and not isinstance(size, bool) else None,
        )
