"""The chain under a ledger: what tampering leaves behind, and what a purge leaves behind."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent.chain import commitment, committed_fields, entry_hash
from bot.consent.entry import LedgerEntry, committed, purged, stored_wording
from bot.consent.ledger import ConsentLedger
from bot.consent.record import ConsentRecord, Correction, DoubleOptIn, OptIn, OptOut, Unblock
from bot.texting.ids import SYSTEM, UserId
from tests.builders import BRAND, MAYA, NOW, OURS, a_ledger, an_opt_in, an_opt_out
from tests.consent.cases import DAY

START = Unblock(id="s", occurred_at=NOW, recorded_at=NOW, recorded_by=SYSTEM, number=OURS)
ASKED = DoubleOptIn(
    id="d", occurred_at=NOW, recorded_at=NOW, recorded_by=SYSTEM, step="asked", opt_in="con_in"
)
MISTAKE = Correction(
    id="c", occurred_at=NOW, recorded_at=NOW, recorded_by=MAYA, voids="con_in", reason="Wrong Dana"
)
FOUR = (an_opt_in(purpose="Orders"), an_opt_out(words="please STOP"), START, MISTAKE)

changes = st.sampled_from(
    (
        ("id", "other"),
        ("recorded_by", UserId("U0MALLORY")),
        ("occurred_at", NOW - 9 * DAY),
        ("recorded_at", NOW - 8 * DAY),
    )
)


@given(st.integers(0, 3), changes)
def test_a_changed_field_is_found_at_its_entry(index: int, change: tuple[str, Any]) -> None:
    ledger = a_ledger(*FOUR)
    record = ledger.entries[index].record

    forged = _with(ledger, index, record=replace(record, **{change[0]: change[1]}))

    assert forged.verify() == index


@given(st.integers(0, 2))
def test_a_dropped_or_moved_entry_is_found(index: int) -> None:
    ledger = a_ledger(*FOUR)
    entries = list(ledger.entries)
    dropped = replace(ledger, entries=(*entries[:index], *entries[index + 1 :]))
    entries[index], entries[index + 1] = entries[index + 1], entries[index]

    assert dropped.verify() == index
    assert replace(ledger, entries=tuple(entries)).verify() == index


@pytest.mark.parametrize("check", ["", "0", "00000000"])
def test_a_rewritten_check_is_found(check: str) -> None:
    assert _with(a_ledger(*FOUR), 1, check=check).verify() == 1


def test_a_rewritten_secret_is_found() -> None:
    assert _with(a_ledger(*FOUR), 1, secret=b"x" * 16).verify() == 1


def test_nested_evidence_and_its_wording_are_part_of_the_chain() -> None:
    ledger = a_ledger(an_opt_in())
    record = an_opt_in()

    other = replace(record, evidence=replace(record.evidence, wording="You may do anything."))
    elsewhere = replace(record, evidence=replace(record.evidence, place="form 13"))

    assert _with(ledger, 0, record=other).verify() == 0
    assert _with(ledger, 0, record=elsewhere).verify() == 0


def test_a_ledger_verifies_without_the_words_because_it_commits_to_their_hash() -> None:
    ledger = a_ledger(an_opt_in())
    kept = stored_wording(ledger.entries[0])

    assert isinstance(kept.record, OptIn)
    assert kept.record.evidence.wording == ""
    assert kept.record == an_opt_in()
    assert replace(ledger, entries=(kept,)).verify() is None


def test_the_same_record_hashes_differently_under_another_salt() -> None:
    one = ConsentLedger().append(an_opt_in(), salt="a" * 32)
    other = ConsentLedger().append(an_opt_in(), salt="b" * 32)

    assert one.head != other.head


def test_neither_words_nor_secrets_show_in_a_repr() -> None:
    entry = a_ledger(an_opt_out(words="please STOP")).entries[0]

    assert "please" not in repr(entry)
    assert "secret" not in repr(entry)
    assert "salts" not in repr(purged(entry))


@given(st.lists(st.sampled_from((*FOUR, ASKED)), max_size=6))
def test_an_appended_ledger_always_verifies(kept: list[ConsentRecord]) -> None:
    assert a_ledger(*kept).verify() is None


@given(st.lists(st.sampled_from((*FOUR, ASKED)), max_size=6), st.sets(st.integers(0, 5)))
def test_a_purged_ledger_still_verifies_and_counts_its_tombstones(
    kept: list[ConsentRecord], gone: set[int]
) -> None:
    ledger = a_ledger(*kept)
    entries = [purged(e) if i in gone else e for i, e in enumerate(ledger.entries)]

    left = replace(ledger, entries=tuple(entries))

    assert left.verify() is None
    assert left.tombstones == len(gone & set(range(len(kept))))


def test_a_purge_takes_what_people_said_and_leaves_the_rest() -> None:
    opt_in, opt_out, _, correction = [purged(e).record for e in a_ledger(*FOUR).entries]

    assert isinstance(opt_in, OptIn)
    assert (opt_in.purpose, opt_in.evidence.place, opt_in.evidence.has_wording) == ("", "", False)
    assert (opt_in.seller, opt_in.occurred_at) == (BRAND, FOUR[0].occurred_at)
    assert isinstance(opt_out, OptOut)
    assert (opt_out.words, opt_out.matcher, opt_out.number) == ("", "keyword:stop", OURS)
    assert isinstance(correction, Correction)
    assert correction.reason == ""


def test_a_purged_field_cannot_be_guessed_back() -> None:
    """Everything that is left is tried as a salt for the few words that people send."""
    left = purged(a_ledger(an_opt_out(words="STOP")).entries[0])
    gone = dict(left.purged)["words"]

    salts = [b"", left.secret, *(salt for _, salt in left.salts)]

    assert "words" not in dict(left.salts)
    assert all(commitment(salt, "words", '"STOP"') != gone for salt in salts)


def test_a_purged_yes_carries_nothing_and_a_purged_no_still_silences() -> None:
    ledger = a_ledger(an_opt_in())
    left = replace(ledger, entries=(purged(ledger.entries[0]),))
    silenced = a_ledger(an_opt_out())
    still = replace(silenced, entries=(purged(silenced.entries[0]),))

    assert ledger.opt_ins(OURS, NOW)
    assert left.opt_ins(OURS, NOW) == ()
    assert still.standing_opt_out(OURS) is not None


def test_a_tombstone_cannot_hide_a_forged_value() -> None:
    """The true commitment beside a forged value would let anything pass."""
    ledger = a_ledger(an_opt_out(words="STOP"))
    entry = ledger.entries[0]
    true = {each.name: each.commitment for each in committed(entry)}

    beside = _with(ledger, 0, record=an_opt_out(words="later"), purged=(("words", true["words"]),))
    kept = _with(ledger, 0, record=replace(entry.record, id="else"), purged=(("id", true["id"]),))

    assert beside.verify() == 0
    assert kept.verify() == 0


def test_a_third_person_can_recompute_an_entry_from_what_is_shown() -> None:
    ledger = a_ledger(*FOUR)
    previous = "0" * 64

    for entry in ledger.entries:
        shown = committed(purged(entry))
        for each in shown:
            if each.value is not None and each.salt is not None:
                assert commitment(each.salt, each.name, each.value) == each.commitment
        previous = entry_hash(previous, {each.name: each.commitment for each in shown})

    assert previous == ledger.head


def test_a_field_at_its_default_is_not_committed_to() -> None:
    """So that a field which a newer release adds changes no old hash."""
    names = committed_fields(an_opt_in()).keys()

    assert "approved_by" not in names
    assert {"kind", "id", "evidence.wording_hash", "evidence.place", "seller"} <= names


def _with(ledger: ConsentLedger, index: int, **fields: Any) -> ConsentLedger:
    entries: list[LedgerEntry] = list(ledger.entries)
    entries[index] = replace(entries[index], **fields)
    return replace(ledger, entries=tuple(entries))
