"""Faults of the webhook side: notifications lost, doubled, late or malformed."""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal, get_args

WebhookKind = Literal[
    "drop",
    "duplicate",
    "delay",
    "wrong_verification_token",
    "no_verification_token",
    "malformed_json",
    "foreign_subscription_id",
    "missing_subject",
    "from_without_phoneNumber",
    "unformatted_from",
    "attachment_without_uri",
    "evil_attachment_uri",
    "timestamp_offset",
    "huge_text",
    "odd_text",
]
KINDS: tuple[WebhookKind, ...] = get_args(WebhookKind)
Envelope = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class WebhookFault:
    """One thing that goes wrong with notifications.

    Attributes:
        times: How many notifications it strikes; None is until cleared.
        probability: Chance of each notification, 0..1.
        subscription: Id of the only subscription struck; None is all.
        copies: How many more come with `duplicate`.
        gap: Seconds between copies.
        same_uuid: Whether copies carry the same uuid.
        seconds: Length of a `delay`.
        host: Origin put into the address of pictures by `evil_attachment_uri`.
    """

    kind: WebhookKind
    times: int | None = 1
    probability: float = 1.0
    subscription: str | None = None
    copies: int = 1
    gap: float = 0.0
    same_uuid: bool = True
    seconds: float = 5.0
    host: str = "https://media.example.net"
    hits: int = field(default=0, init=False)


@dataclass(slots=True)
class Posting:
    """One notification about to be sent, as the faults left it."""

    envelope: Envelope
    token: str | None
    raw: bytes | None = None
    delay: float = 0.0


class WebhookFaults:
    """The webhook faults in force, in the order they were added."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self.active: list[WebhookFault] = []

    def add(self, kind: WebhookKind, /, **options: object) -> WebhookFault:
        """Put a fault in force; the options are `WebhookFault`'s fields.

        Raises:
            ValueError: If the kind is unknown.
            TypeError: If an option is.
        """
        if kind not in KINDS:
            raise ValueError(f"no webhook fault is called {kind!r}")
        fault = WebhookFault(kind=kind, **options)  # type: ignore[arg-type] # the fields check themselves
        self.active.append(fault)
        return fault

    def drop(self, *, times: int | None = 1) -> WebhookFault:
        """Lose the next notifications."""
        return self.add("drop", times=times)

    def duplicate(
        self, *, copies: int = 1, gap: float = 0.0, same_uuid: bool = True, times: int | None = 1
    ) -> WebhookFault:
        """Send the next notifications more than once."""
        return self.add("duplicate", copies=copies, gap=gap, same_uuid=same_uuid, times=times)

    def delay(self, seconds: float, *, times: int | None = 1) -> WebhookFault:
        """Send the next notifications late."""
        return self.add("delay", seconds=seconds, times=times)

    def clear(self) -> None:
        """Heal everything."""
        self.active.clear()

    def strike(
        self, envelope: Envelope, token: str | None, new_uuid: Callable[[], str]
    ) -> list[Posting]:
        """Return what is really sent for one notification: nothing, one posting or several."""
        posting = Posting(copy.deepcopy(envelope), token)
        postings = [posting]
        for fault in list(self.active):
            if not self._strikes(fault, str(envelope.get("subscriptionId"))):
                continue
            if fault.kind == "drop":
                return []
            if fault.kind == "duplicate":
                postings += [_copy(posting, fault, n, new_uuid) for n in range(1, fault.copies + 1)]
            else:
                for each in postings:
                    _SPOIL[fault.kind](each, fault)
        return postings

    def _strikes(self, fault: WebhookFault, subscription: str) -> bool:
        if fault.subscription not in {None, subscription}:
            return False
        if self._rng.random() >= fault.probability:
            return False
        fault.hits += 1
        if fault.times is not None and fault.hits >= fault.times:
            self.active.remove(fault)
        return True


def _copy(posting: Posting, fault: WebhookFault, n: int, new_uuid: Callable[[], str]) -> Posting:
    again = Posting(
        copy.deepcopy(posting.envelope), posting.token, posting.raw, posting.delay + fault.gap * n
    )
    if not fault.same_uuid:
        again.envelope["uuid"] = new_uuid()
    return again


def _delay(posting: Posting, fault: WebhookFault) -> None:
    posting.delay += fault.seconds


def _wrong_token(posting: Posting, _: WebhookFault) -> None:
    posting.token = "not-the-token"  # noqa: S105 - wrong on purpose


def _no_token(posting: Posting, _: WebhookFault) -> None:
    posting.token = None


def _malformed(posting: Posting, _: WebhookFault) -> None:
    posting.raw = b'{"uuid": "1", "body": {'


def _foreign(posting: Posting, _: WebhookFault) -> None:
    posting.envelope["subscriptionId"] = "00000000-0000-4000-8000-000000000000"


def _no_subject(posting: Posting, _: WebhookFault) -> None:
    posting.envelope["body"].pop("subject", None)


def _no_phone(posting: Posting, _: WebhookFault) -> None:
    posting.envelope["body"].get("from", {}).pop("phoneNumber", None)


def _bare_phone(posting: Posting, _: WebhookFault) -> None:
    sender = posting.envelope["body"].get("from", {})
    if "phoneNumber" in sender:
        sender["phoneNumber"] = sender["phoneNumber"].lstrip("+")


def _no_uri(posting: Posting, _: WebhookFault) -> None:
    for part in posting.envelope["body"].get("attachments", []):
        part.pop("uri", None)


def _evil_uri(posting: Posting, fault: WebhookFault) -> None:
    for part in posting.envelope["body"].get("attachments", []):
        if "uri" in part:
            path = part["uri"].split("/restapi/", 1)[-1]
            part["uri"] = f"{fault.host}/restapi/{path}"


def _offset(posting: Posting, _: WebhookFault) -> None:
    def old(value: str) -> str:
        return value.removesuffix("Z") + "+0000"

    posting.envelope["timestamp"] = old(posting.envelope["timestamp"])
    for key in ("creationTime", "lastModifiedTime"):
        if key in posting.envelope["body"]:
            posting.envelope["body"][key] = old(posting.envelope["body"][key])


def _huge(posting: Posting, _: WebhookFault) -> None:
    posting.envelope["body"]["subject"] = "long " * 2000


def _odd(posting: Posting, _: WebhookFault) -> None:
    posting.envelope["body"]["subject"] = (
        "👩‍👩‍👧 \u202e\u05e9\u05dc\u05d5\u05dd\u202c \x00 <!channel> &amp;"
    )


_SPOIL: dict[WebhookKind, Callable[[Posting, WebhookFault], None]] = {
    "delay": _delay,
    "wrong_verification_token": _wrong_token,
    "no_verification_token": _no_token,
    "malformed_json": _malformed,
    "foreign_subscription_id": _foreign,
    "missing_subject": _no_subject,
    "from_without_phoneNumber": _no_phone,
    "unformatted_from": _bare_phone,
    "attachment_without_uri": _no_uri,
    "evil_attachment_uri": _evil_uri,
    "timestamp_offset": _offset,
    "huge_text": _huge,
    "odd_text": _odd,
}
