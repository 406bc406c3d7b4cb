"""The JSON says everything that is stored, keeps to its schema, and can be checked by anybody."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # ships none

from bot.consent.entry import purged
from bot.consent.record import Correction, DoubleOptIn, Evidence, OptIn, hash_of
from bot.passport.as_json import as_json, encoded
from bot.passport.plain import plain
from bot.passport.story import Story
from bot.texting.delivery import DeliveryStatus
from bot.texting.phone import PhoneNumber
from tests.builders import (
    CONTACT,
    MAYA,
    NOW,
    OURS,
    a_contact_file,
    a_text,
    an_inbound,
    an_opt_in,
    an_opt_out,
)
from tests.passport.stories import (
    DAY,
    SAM,
    WORDING,
    a_full_story,
    a_hostile_story,
    a_passport,
    a_story,
    heard,
    sent,
)

SCHEMA = json.loads(files("bot.passport").joinpath("schema.json").read_text("utf-8"))


def filed(story: Story) -> Any:
    """Return the passport of a story as somebody reads it from the file."""
    return json.loads(encoded(as_json(a_passport(story))))


@pytest.mark.parametrize("story", [a_story(), a_full_story(), a_hostile_story()])
def test_it_keeps_to_its_schema(story: Story) -> None:
    Draft202012Validator.check_schema(SCHEMA)

    problems = list(Draft202012Validator(SCHEMA).iter_errors(filed(story)))

    assert problems == []


def test_the_schema_would_notice_what_is_missing_or_new() -> None:
    document = filed(a_full_story())
    del document["texts_to_them"][0]["decision"]
    document["texts_from_them"][0]["extra"] = 1

    problems = list(Draft202012Validator(SCHEMA).iter_errors(document))

    assert len(problems) == 2


def test_the_number_stands_in_full_and_the_people_by_name() -> None:
    document = filed(a_full_story())

    assert document["contact"]["number"] == CONTACT.e164
    assert document["made_by"] == {"id": MAYA, "name": "Maya Ortiz"}
    assert document["texts_to_them"][1]["requested_by"] == {"id": SAM, "name": "Sam Lee"}


def test_a_record_has_its_evidence_claimed_level_and_grade() -> None:
    yes = filed(a_full_story())["records"][0]

    assert yes["fields"]["evidence"]["wording"] == WORDING
    assert yes["fields"]["evidence"]["place"].endswith("#4711")
    assert yes["fields"]["clauses"] == {
        "names_seller_and_number": True,
        "discloses_automated_marketing": True,
        "not_a_condition_of_purchase": True,
    }
    assert yes["grade"]["claimed_level"] == "promotional"
    assert yes["grade"]["evidence_carries"] == "E4_SIGNED"
    assert yes["grade"]["in_force_as"] == "E3_WRITTEN"


def test_words_that_lie_apart_from_their_record_are_put_back() -> None:
    apart = hash_of(WORDING)
    file = a_contact_file(an_opt_in(evidence=Evidence(wording_hash=apart, place="form 12")))

    document = filed(a_story(file, wordings={apart: WORDING}))

    assert document["records"][0]["fields"]["evidence"]["wording"] == WORDING


def test_an_opt_out_has_raw_words_matcher_and_both_times() -> None:
    no = filed(a_full_story())["records"][4]

    assert no["fields"]["words"] == "Stop"
    assert no["fields"]["matcher"] == "keyword:stop"
    assert no["occurred_at"] == "2026-03-03T17:00:00Z"
    assert no["recorded_at"] == "2026-03-03T17:00:00Z"


def test_a_text_of_theirs_names_the_record_that_it_led_to() -> None:
    texts = filed(a_full_story())["texts_from_them"]

    assert [text["records"] for text in texts] == [[], [], ["out_7003"]]
    assert texts[2]["reads_today_as"]["intent"] == "opt_out"


def test_a_text_has_both_wordings_the_footers_reason_and_its_decision_with_sources() -> None:
    text = filed(a_full_story())["texts_to_them"][0]

    assert text["typed"] == "Your cleaning is on Tuesday at 10:00."
    assert text["sent"].startswith(text["typed"])
    assert text["footer"] == "-Harbor Dental. Reply STOP to opt out."
    assert text["footer_reasons"] == [
        "The first text from a number says how to stop.",
        "A text says who it is from.",
    ]
    assert text["ringcentral_id"] == "8112034500042"
    reason = text["decision"]["reasons"][0]
    assert reason["rule"] == "express-consent"
    assert "CTIA-5.1-INFO" in [source["id"] for source in reason["sources"]]
    assert not text["decision"]["rules_are_todays"]


def test_a_text_that_was_never_handed_over_did_not_leave() -> None:
    cancelled = filed(a_full_story())["texts_to_them"][2]

    assert cancelled["left_at"] is None
    assert cancelled["status"] == "cancelled"
    assert cancelled["failure"] == "opted_out"


def test_local_times_stand_beside_utc_for_every_zone_the_number_may_be_in() -> None:
    split = PhoneNumber("+12085550132")
    text = sent("V9", "Hello", timedelta(0), contact=split)

    document = filed(a_story(contact=split, outbound=(text,)))

    zones = [each["zone"] for each in document["texts_to_them"][0]["local_times"]]
    assert zones == ["America/Boise", "America/Los_Angeles"]


def test_a_number_that_may_be_anywhere_has_no_local_time() -> None:
    anywhere = PhoneNumber("+18005550132")

    document = filed(a_story(contact=anywhere, inbound=(heard("1", "Hi", DAY),)))

    assert document["texts_from_them"][0]["local_times"] == []


def test_the_timeline_is_newest_first_and_a_text_comes_before_what_it_caused() -> None:
    lines = filed(a_full_story())["timeline"]

    assert [line["at"] for line in lines] == sorted((line["at"] for line in lines), reverse=True)
    assert [line["kind"] for line in lines[:2]] == ["record", "inbound"]
    assert len(lines) == 11


@pytest.mark.parametrize("status", DeliveryStatus)
def test_every_state_of_a_text_has_a_title(status: DeliveryStatus) -> None:
    text = a_text(status=status, failure="SMS-UP-430", crossed_at=NOW)

    [line] = filed(a_story(outbound=(text,)))["timeline"]

    assert line["title"].startswith("Text, informational: ")
    assert line["title"].endswith("crossed an opt-out on its way")


def test_every_kind_of_record_has_a_title() -> None:
    when: dict[str, Any] = {"occurred_at": NOW, "recorded_at": NOW, "recorded_by": MAYA}
    records = (
        an_opt_in(),
        an_opt_out(),
        DoubleOptIn(id="ask_1", step="asked", opt_in="con_in", number=OURS, **when),
        DoubleOptIn(id="yes_1", step="confirmed", opt_in="con_in", words="YES", **when),
        Correction(id="fix_1", voids="con_in", reason="Somebody else's form", **when),
    )

    titles = [each["title"] for each in filed(a_story(a_contact_file(*records)))["records"]]

    assert titles[2:] == [
        "Was asked by text to confirm with YES",
        "Answered YES: consent confirmed",
        "Correction: a record was a mistake and counts no more",
    ]


def test_a_changed_record_shows_as_a_broken_chain() -> None:
    file = a_contact_file(an_opt_in(), an_opt_out())
    first, second = file.ledger.entries
    assert isinstance(first.record, OptIn)
    forged = replace(first, record=replace(first.record, seller="Somebody Else"))
    broken = replace(file, ledger=replace(file.ledger, entries=(forged, second)))

    proof = filed(a_story(broken))["proof"]

    assert not proof["intact"]
    assert proof["first_broken"] == 0


def test_a_purged_field_leaves_its_commitment_without_value_and_salt() -> None:
    file = a_contact_file(an_opt_out(words="STOP, says Dana"))
    [entry] = file.ledger.entries
    ledger = replace(file.ledger, entries=(purged(entry),))

    proof = filed(a_story(replace(file, ledger=ledger)))["proof"]

    [field] = [each for each in proof["entries"][0]["fields"] if each["name"] == "words"]
    assert (field["value"], field["salt"]) == (None, None)
    assert len(field["commitment"]) == 64
    assert proof["intact"]
    assert "Dana" not in json.dumps(proof)


def test_half_a_surrogate_pair_still_makes_a_readable_file() -> None:
    document = filed(a_story(inbound=(an_inbound(body="half \ud83d pair"),)))

    assert document["texts_from_them"][0]["words"] == "half \ud83d pair"


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        plain(object())
