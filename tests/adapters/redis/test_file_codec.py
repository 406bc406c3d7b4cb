"""A contact's file is read back whole, stays small, and is read from the first release too."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.redis.file_codec import decode_file, encode_file
from bot.consent.ledger import ConsentLedger
from bot.consent.record import (
    ConsentRecord,
    Correction,
    DoubleOptIn,
    Evidence,
    OptIn,
    OptInMethod,
    OptOut,
    Unblock,
)
from bot.consent.sealing import first_sealed, kept, seal_holds
from bot.conversations.contact_file import ContactCard, ContactFile, Conversation
from bot.errors import StoreUnavailable
from bot.texting.ids import ChannelId, MessageTs, TenantId, UserId
from tests.adapters.redis.whole_values import whole
from tests.builders import (
    BRAND,
    DESK,
    MAYA,
    NOW,
    OURS,
    TENANT,
    a_contact_file,
    a_key,
    a_text,
    an_opt_in,
    an_opt_out,
)

FIRST_RELEASE = Path(__file__).parents[2] / "payloads" / "store" / "contact_file_shape_1.txt"
KEYS = MemoryKeys()
SEAL = "01234567." + "89abcdef" * 4
"""As long as a real one."""
RECORDS = st.one_of(*map(whole, (OptIn, OptOut, Unblock, DoubleOptIn, Correction)))


def restored(file: ContactFile) -> ContactFile:
    return decode_file(encode_file(file), tenant=file.tenant, key=file.key)


@given(whole(ContactFile))
def test_every_file_is_read_back_as_it_was(file: ContactFile) -> None:
    assert restored(file) == file


@given(st.lists(RECORDS, max_size=4), st.sampled_from(("kept", "purged")))
def test_a_ledger_still_verifies_after_it_was_stored(
    records: list[ConsentRecord], bodies: str
) -> None:
    file = a_contact_file(*records)
    ledger = file.ledger.purged() if bodies == "purged" else file.ledger

    back = restored(replace(file, ledger=ledger)).ledger

    assert back == ledger
    assert back.verify() is None
    assert back.append(an_opt_out(), salt="s" * 22).verify() is None


def test_what_the_seal_says_is_read_back_too() -> None:
    sealed, _ = kept(a_contact_file(an_opt_in()).ledger, TENANT, a_key(), MemoryKeys(), first=True)
    file = a_contact_file()

    back = restored(replace(file, ledger=sealed)).ledger
    half = restored(replace(file, ledger=replace(sealed, sealed=0))).ledger

    assert (back.seal, back.sealed) == (sealed.seal, 1)
    assert (half.seal, half.sealed) == (sealed.seal, 0)


@pytest.mark.parametrize(
    "id_",
    ["in_0123456789abcdef0123", "out_4711", "start_0", "out_", "_", "in_007", "out_413_55",
     "in_" + "9" * 30, "con_in", "in_0123456789ABCDEF0123", ""],
)  # fmt: skip
def test_every_id_is_read_back_as_it_was(id_: str) -> None:
    assert restored(a_contact_file(an_opt_in(id=id_))).ledger.records[0].id == id_


@pytest.mark.parametrize("root", ["1772560800.123456", "1772560800.12345", "0772560800.123456", ""])
def test_every_message_stamp_is_read_back_as_it_was(root: str) -> None:
    talk = Conversation(number=OURS, channel=DESK, opened_at=NOW, root=MessageTs(root))

    assert restored(a_contact_file(conversations=(talk,))).conversations == (talk,)


def test_the_version_stands_in_front_for_the_commit_script() -> None:
    assert encode_file(a_contact_file(version=41)).startswith(b"41 \x02")


def test_a_contact_with_three_records_stays_below_three_hundred_bytes() -> None:
    """With the 103 bytes that the server needs for key and value this is less than 400."""
    later = NOW + timedelta(microseconds=123456)
    user = UserId("U0123ABCDE1")
    file = a_contact_file(
        an_opt_in(id="in_0123456789abcdef0123", recorded_by=user, recorded_at=later),
        an_opt_in(
            id="in_1123456789abcdef0123",
            recorded_by=user,
            recorded_at=later,
            method=OptInMethod.SPOKEN,
            evidence=Evidence(wording="May we text you?", place="call 7"),
        ),
        an_opt_out(id="out_2939293929", occurred_at=later, recorded_at=later),
        tenant=TenantId("T0123456789"),
        card=ContactCard(name="Dana Reyes", language="en", owner=user),
        version=12,
    )
    ledger, _ = kept(file.ledger, file.tenant, file.key, None, first=True)
    packed = encode_file(replace(file, ledger=replace(ledger, seal=SEAL, sealed=3)))

    assert len(packed) < 300


def test_words_that_come_again_are_stored_once() -> None:
    one = len(encode_file(a_contact_file(an_opt_in(seller="S" * 200))))
    two = len(encode_file(a_contact_file(an_opt_in(seller="S" * 200), an_opt_in(seller="S" * 200))))

    assert two - one < 100


def test_wordings_are_not_part_of_the_file() -> None:
    ledger, wordings = kept(a_contact_file(an_opt_in()).ledger, TENANT, a_key(), None, first=True)

    packed = encode_file(a_contact_file(ledger=ledger))

    assert b"Text me about my orders." not in packed
    assert list(wordings.values()) == ["Text me about my orders."]


GOOD = encode_file(a_contact_file(an_opt_in(), texts=(a_text(),)))


@pytest.mark.parametrize(
    "stored",
    [
        GOOD.replace(b"\x02", b"\x03", 1),
        b"1 \x02" + msgpack.packb([None, None, None, None, None, [], {"mood": "new"}]),
        b"1 \x02" + msgpack.packb([None] * 60 + [1]),
        b"1 \x02" + msgpack.packb(["+14155550132"]),
        b"1 \x02" + msgpack.packb([14155550132, [7]]),
        b"1 \x02" + msgpack.packb([14155550132, None, ["", b"x" * 17, [[0]]]]),
        GOOD[:-2],
        GOOD + b"x",
        b"x" + GOOD,
        b'1 {"v":2,"file":{"tenant":"T","key":"k","number":null}}',
        b'1 {"v":1,"file":{"tenant":"T","key":"k","number":null,"mood":"new"}}',
        b'1 {"v":1,"file":{}}',
        b"1 ",
        b"",
    ],
    ids=["newer shape", "field of a newer bot", "place of a newer bot", "a word for a number",
         "a number for a name", "an entry without a record", "cut", "longer", "no version",
         "foreign JSON", "field in JSON", "too little", "nothing", "nothing at all"],
)  # fmt: skip
def test_a_file_that_another_version_wrote_is_refused(stored: bytes) -> None:
    with pytest.raises(StoreUnavailable) as refusal:
        decode_file(stored, tenant=TENANT, key=a_key())

    assert "Dana" not in f"{refusal.value} {refusal.value.__cause__}"


def test_a_file_of_the_first_release_is_read_and_its_chain_still_verifies() -> None:
    stored = FIRST_RELEASE.read_bytes().strip()

    file = decode_file(stored, tenant=TENANT, key=a_key())

    assert file.version == 7
    assert [record.kind for record in file.ledger.records] == [
        "opt_in", "opt_in", "opt_out", "unblock",
    ]  # fmt: skip
    assert file.ledger.verify() is None
    assert file.ledger.head == "9362642f80c00c9371f494ce2b5e6246cb8456d1d16991b7d7ad8d5c4b1998c1"
    assert file.ledger.grade(BRAND, "", OURS, NOW) > 0
    assert [text.requester for text in file.texts] == [MAYA]
    assert file.card.name == "Dana Reyes"
    assert file.conversations[0].channel == ChannelId("C0DESK")


def test_a_file_of_the_first_release_verifies_once_it_was_written_again() -> None:
    file = decode_file(FIRST_RELEASE.read_bytes().strip(), tenant=TENANT, key=a_key())
    first = first_sealed(file.ledger, TENANT, a_key(), MemoryKeys())
    longer = first.append(an_opt_out(id="out_1"), salt="s" * 22)

    ledger, wordings = kept(longer, TENANT, a_key(), MemoryKeys(), first=False)
    back = restored(replace(file, ledger=ledger)).ledger

    assert list(wordings.values()) == ["Text me about my orders."]
    assert back.verify() is None
    assert back.tombstones == 0
    assert back.sealed == 5
    assert back.purged().verify() is None
    assert back.purged().tombstones == 5


@pytest.mark.parametrize("word", [b"web_form", b"Harbor Dental", b"form 12", b"2026-02-24"])
def test_a_tampered_file_of_the_first_release_is_found(word: bytes) -> None:
    other = {b"web_form": b"paper_form"}.get(word, b"x" + word[1:])
    if word == b"2026-02-24":
        other = b"2026-02-23"
    stored = FIRST_RELEASE.read_bytes().strip().replace(word, other, 1)

    assert decode_file(stored, tenant=TENANT, key=a_key()).ledger.verify() == 0


def test_an_empty_ledger_without_a_seal_costs_nothing() -> None:
    assert len(encode_file(a_contact_file())) < 16
    assert restored(a_contact_file()).ledger == ConsentLedger()


def test_the_seal_of_an_empty_ledger_is_kept() -> None:
    sealed, _ = kept(ConsentLedger(), TENANT, a_key(), KEYS, first=True)

    back = restored(a_contact_file(ledger=sealed)).ledger

    assert seal_holds(back, TENANT, a_key(), KEYS)
    assert len(encode_file(a_contact_file(ledger=replace(sealed, seal=SEAL)))) < 48
