"""What webhooks say, row by row: a payload, what is done to it, what it must mean."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.ringcentral import events
from bot.adapters.ringcentral.records import Unusable, instant, phone
from bot.texting.phone import PhoneNumber
from bot.texting.text import Attachment, InboundText

PAYLOADS = Path(__file__).parents[2] / "payloads" / "ringcentral"
GUEST = PhoneNumber("+14155550123")
DESK = PhoneNumber("+16505550100")
FIVE_PAST = datetime(2026, 11, 24, 17, 5, 9, tzinfo=UTC)

Change = Callable[[dict[str, Any]], object]


def payload(name: str) -> Any:
    return json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))["payload"]


def unchanged(_: dict[str, Any]) -> None:
    return None


def without(*keys: str) -> Change:
    def change(envelope: dict[str, Any]) -> None:
        place = envelope
        for key in keys[:-1]:
            place = place[key]
        del place[keys[-1]]

    return change


def with_(value: object, *keys: str) -> Change:
    def change(envelope: dict[str, Any]) -> None:
        place = envelope
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = value

    return change


@dataclass(frozen=True)
class Row:
    """One case: `expect` are attributes of what comes out."""

    sentence: str
    kind: type
    name: str = "inbound_text"
    change: Change = unchanged
    expect: dict[str, object] = field(default_factory=dict)


ROWS = [
    Row(
        "a text is read with its words, numbers and time",
        InboundText,
        expect={
            "id": "5550002001",
            "contact": GUEST,
            "to": DESK,
            "body": "Can I move it to 8pm?",
            "received_at": FIVE_PAST,
            "attachments": (),
            "group": (),
        },
    ),
    Row(
        "an id that is an integer becomes a string",
        InboundText,
        change=with_(6288356833283647895, "body", "id"),
        expect={"id": "6288356833283647895"},
    ),
    Row(
        "a number without plus is understood",
        InboundText,
        change=with_("14155550123", "body", "from", "phoneNumber"),
        expect={"contact": GUEST},
    ),
    Row(
        "a number in brackets is understood",
        InboundText,
        change=with_("(415)555-0123", "body", "from", "phoneNumber"),
        expect={"contact": GUEST},
    ),
    Row(
        "a number from abroad is understood",
        InboundText,
        change=with_("+447700900123", "body", "from", "phoneNumber"),
        expect={"contact": PhoneNumber("+447700900123")},
    ),
    Row(
        "an old stamp with +0000 is understood",
        InboundText,
        change=with_("2026-11-24T17:05:09.000+0000", "body", "creationTime"),
        expect={"received_at": FIVE_PAST},
    ),
    Row(
        "a text without a time has come when the event was stamped",
        InboundText,
        change=without("body", "creationTime"),
        expect={"received_at": datetime(2026, 11, 24, 17, 5, 10, 123000, tzinfo=UTC)},
    ),
    Row(
        "half a surrogate pair cannot break the store",
        InboundText,
        change=with_("STOP \ud83d", "body", "subject"),
        expect={"body": "STOP \ufffd"},
    ),
    Row(
        "an empty text stays empty",
        InboundText,
        change=with_("", "body", "subject"),
        expect={"body": ""},
    ),
    Row(
        "a picture without words lists the picture",
        InboundText,
        name="inbound_picture",
        expect={"body": "", "attachments": (Attachment(content_type="image/jpeg", size=84211),)},
    ),
    Row(
        "a picture without an address is listed all the same",
        InboundText,
        name="inbound_picture",
        change=lambda e: e["body"]["attachments"][0].pop("uri"),
        expect={"attachments": (Attachment(content_type="image/jpeg", size=84211),)},
    ),
    Row(
        "a picture's type cannot smuggle words in",
        InboundText,
        name="inbound_picture",
        change=lambda e: e["body"]["attachments"][0].update(contentType="<!channel>", size="big"),
        expect={"attachments": (Attachment(content_type="application/octet-stream"),)},
    ),
    Row(
        "a group text names the others and finds us among them",
        InboundText,
        name="inbound_group",
        expect={
            "to": DESK,
            "group": (PhoneNumber("+14155550124"), PhoneNumber("+14155550125")),
        },
    ),
    Row(
        "a text of a queue comes like any other",
        InboundText,
        change=with_("/restapi/v1.0/account/1/extension/2/shared-sms", "event"),
        expect={"contact": GUEST},
    ),
    Row(
        "lost words are not taken for silence",
        Unusable,
        change=without("body", "subject"),
        expect={"reason": "no_words", "id": "5550002001", "hides_text": True},
    ),
    Row(
        "a text from nobody is unusable",
        Unusable,
        change=without("body", "from"),
        expect={"reason": "no_sender", "hides_text": True},
    ),
    Row(
        "a text from a nameless number is unusable",
        Unusable,
        change=without("body", "from", "phoneNumber"),
        expect={"reason": "no_sender"},
    ),
    Row(
        "a short code is no contact",
        Unusable,
        change=with_("12345", "body", "from", "phoneNumber"),
        expect={"reason": "mass_sender", "hides_text": False},
    ),
    Row(
        "a sender's name is no contact",
        Unusable,
        change=with_("PARCELS", "body", "from", "phoneNumber"),
        expect={"reason": "mass_sender", "hides_text": False},
    ),
    Row(
        "a withheld number may be a contact's",
        Unusable,
        change=with_("Anonymous", "body", "from", "phoneNumber"),
        expect={"reason": "no_sender", "hides_text": True},
    ),
    Row(
        "half a number may be a contact's",
        Unusable,
        change=with_("5550123", "body", "from", "phoneNumber"),
        expect={"reason": "no_sender", "hides_text": True},
    ),
    Row(
        "a text to nobody is unusable",
        Unusable,
        change=with_([], "body", "to"),
        expect={"reason": "no_recipient"},
    ),
    Row(
        "an id that is no id cannot become a key",
        Unusable,
        change=with_("1}{\r\nDEL", "body", "id"),
        expect={"reason": "no_id", "id": ""},
    ),
    Row(
        "a body of another shape may hide a text",
        Unusable,
        change=with_(["text"], "body"),
        expect={"reason": "no_id", "hides_text": True},
    ),
    Row(
        "an unknown event hides no text",
        Unusable,
        change=with_("/restapi/v1.0/account/~/presence", "event"),
        expect={"reason": "unknown_event", "hides_text": False},
    ),
    Row("an event without a name may hide a text", Unusable, change=without("event")),
    Row("a change of the store is a hint", events.OutboundHint, name="store_change"),
    Row(
        "an outbound text in the instant filter is a hint",
        events.OutboundHint,
        change=with_("Outbound", "body", "direction"),
    ),
    Row(
        "a change of consent names the pair",
        events.ConsentChange,
        name="consent_change",
        expect={
            "rows": (
                events.ConsentRow(
                    number=DESK,
                    contact=GUEST,
                    opted_out=True,
                    at=datetime(2026, 11, 24, 17, 20, 0, 123456, tzinfo=UTC),
                ),
            )
        },
    ),
    Row(
        "a row of consent without a number is left out",
        events.ConsentChange,
        name="consent_change",
        change=lambda e: e["body"]["records"][0].pop("from"),
        expect={"rows": ()},
    ),
    Row(
        "a reminder tells how long is left",
        events.Reminder,
        name="reminder",
        expect={"expires_in": timedelta(seconds=240000)},
    ),
    Row(
        "a reminder without a time hides no text",
        Unusable,
        name="reminder",
        change=without("body", "expiresIn"),
        expect={"hides_text": False},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sentence)
def test_a_webhook_means_what_its_row_says(row: Row) -> None:
    envelope = payload(row.name)
    row.change(envelope)

    event = events.read(envelope)

    assert type(event) is row.kind
    assert {name: getattr(event, name) for name in row.expect} == row.expect


def test_words_and_numbers_do_not_show_in_a_trace() -> None:
    shown = repr(events.read(payload("inbound_text")))

    assert "8pm" not in shown
    assert "5550123" not in shown


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(body=JSON, event=st.sampled_from(["/message-store/instant", "/message-store", "/x"]))
def test_any_json_has_a_meaning(body: object, event: str) -> None:
    read = events.read({"event": event, "body": body, "timestamp": "2026-11-24T17:05:10Z"})

    assert not isinstance(read, InboundText)


@given(
    value=JSON,
    name=st.sampled_from(["id", "from", "to", "subject", "attachments", "creationTime"]),
)
def test_one_odd_field_breaks_nothing(value: object, name: str) -> None:
    envelope = payload("inbound_text")
    envelope["body"][name] = value

    read = events.read(envelope)

    assert isinstance(read, InboundText | Unusable)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("+14155550123", "+14155550123"),
        ("4155550123", "+14155550123"),
        ("866-555-0142", "+18665550142"),
        ("+1 (415) 555-0123", "+14155550123"),
        ("447700900123", "+447700900123"),
        ("911", None),
        ("+0", None),
        ("Acme", None),
        ("", None),
        ("+" + "1" * 50, None),
        (14155550123, None),
        (None, None),
    ],
)
def test_numbers_are_read_leniently_but_never_guessed(written: object, read: str | None) -> None:
    found = phone(written)

    assert (found.e164 if found else None) == read


@pytest.mark.parametrize(
    "written", ["", "yesterday", "2026-13-01T00:00:00Z", 5, None, "0001-01-01T00:00:00+14:00"]
)
def test_what_is_no_time_is_none(written: object) -> None:
    assert instant(written) is None
