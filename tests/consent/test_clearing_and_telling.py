"""The last gate, the words for people, and what an opt-in must have to be recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.consent.category import Category
from bot.consent.citations import CITATIONS, cite
from bot.consent.clearance import ClearedText, Uncleared, clear
from bot.consent.decision import Allowed, HowRead, RequiredPart
from bot.consent.explain import SMALL_PRINT, explain, moment
from bot.consent.opt_in_check import problems
from bot.consent.record import Evidence, OptInMethod, WrittenClauses
from bot.texting.footer import render
from tests.builders import BRAND, CONTACT, NOW, a_text, an_opt_in, an_opt_out
from tests.consent.cases import (
    CLAUSES,
    CONV,
    DAY,
    PROMO,
    TOLL_FREE,
    Given,
    a_signed_opt_in,
    a_spoken_opt_in,
)

NIGHT = datetime(2026, 3, 4, 7, 0, tzinfo=UTC)


def an_allowed(**given: Any) -> Allowed:
    decision = Given(**given).decided()
    assert isinstance(decision, Allowed)
    return decision


def rendered_for(allowed: Allowed, body: str = "Your order is ready.") -> str:
    return render(
        body,
        frozenset(part.value for part in allowed.required_parts),
        brand=allowed.brand,
        support_contact=allowed.support_contact,
        canada=False,
    )


def test_a_text_with_its_parts_is_cleared() -> None:
    allowed = an_allowed()

    cleared = clear(a_text(rendered=rendered_for(allowed)), allowed)

    assert isinstance(cleared, ClearedText)
    assert cleared.allowed is allowed


def test_a_text_without_its_parts_is_not_cleared() -> None:
    uncleared = clear(a_text(rendered="Your order is ready."), an_allowed())

    assert isinstance(uncleared, Uncleared)
    assert uncleared.missing == {RequiredPart.BRAND, RequiredPart.STOP}
    assert "brand, stop" in uncleared.sentence


@pytest.mark.parametrize(
    "spoiled",
    [{"rendered": ""}, {"rendered": "x" * 1001}, {"sender": None}, {"category": PROMO.value}],
)
def test_a_text_that_cannot_leave_is_not_cleared(spoiled: dict[str, Any]) -> None:
    allowed = replace(an_allowed(), required_parts=frozenset())
    text = replace(a_text(rendered="Your order is ready."), **spoiled)

    assert isinstance(clear(text, allowed), Uncleared)


def test_a_cleared_text_cannot_be_built_around_the_gate() -> None:
    with pytest.raises(ValueError, match="brand, stop"):
        ClearedText(text=a_text(rendered="Your order is ready."), allowed=an_allowed())


def test_a_yes_is_told_with_reasons_warnings_sources_and_date() -> None:
    told = explain(an_allowed(records=(a_spoken_opt_in(),)))

    assert told.headline == "Yes, as an informational text."
    assert told.reasons
    assert told.warnings
    assert any(line.startswith("CTIA-5.1-INFO: ") for line in told.sources)
    assert told.small_print == SMALL_PRINT
    assert "Not legal advice" in SMALL_PRINT
    assert "24 November 2026" in SMALL_PRINT


def test_a_later_is_told_in_the_contact_s_own_time() -> None:
    decision = Given(now=NIGHT).decided()

    assert "Wed 04 Mar 09:00 their time (PST)" in explain(decision, contact=CONTACT).headline
    assert "Wed 04 Mar 17:00 UTC" in explain(decision).headline
    assert explain(decision).ways


def test_a_no_is_told_with_what_would_make_it_ok() -> None:
    told = explain(Given(records=(an_opt_out(),)).decided())

    assert told.headline == "No, not as an informational text."
    assert any("START" in way for way in told.ways)


def test_a_number_without_a_place_is_told_in_utc() -> None:
    assert moment(NOW, contact=TOLL_FREE).endswith("UTC")


def test_the_same_sentence_is_told_once() -> None:
    told = explain(Given(records=()).decided())

    assert len(set(told.reasons)) == len(told.reasons)
    assert len(set(told.sources)) == len(told.sources)


def test_citations_say_how_and_when_they_were_read() -> None:
    assert {each.how_read for each in CITATIONS.values()} == set(HowRead)
    assert all(each.section and each.source and each.read_on for each in CITATIONS.values())
    with pytest.raises(KeyError):
        cite("TCPA-nowhere")


def test_a_complete_opt_in_has_no_problems() -> None:
    assert problems(an_opt_in(), now=NOW) == {}
    assert problems(a_signed_opt_in(), now=NOW) == {}


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("category", {"method": OptInMethod.SPOKEN, "category": PROMO, "clauses": CLAUSES}),
        ("category", {"method": OptInMethod.INBOUND_TEXT}),
        ("method", {"method": OptInMethod.RINGCENTRAL_LIST}),
        ("method", {"seller": " "}),
        ("wording", {"evidence": Evidence(place="form 12")}),
        ("wording", {"method": OptInMethod.SPOKEN, "evidence": Evidence(place="call 7")}),
        ("when", {"occurred_at": NOW + DAY}),
        ("when", {"occurred_at": NOW - 366 * 40 * DAY}),
        ("when", {"expires_at": NOW - 8 * DAY}),
        ("proof", {"evidence": Evidence(wording="Text me.")}),
        ("clauses", {"category": PROMO}),
        ("clauses", {"category": PROMO, "clauses": WrittenClauses(names_seller_and_number=True)}),
    ],
)
def test_what_an_opt_in_lacks_is_told_at_its_field(field: str, fields: dict[str, Any]) -> None:
    found = problems(an_opt_in(**fields), now=NOW)

    assert set(found) == {field}
    assert found[field].endswith(".") or found[field].endswith("?")


def test_an_inbound_text_proves_itself() -> None:
    inbound = an_opt_in(method=OptInMethod.INBOUND_TEXT, category=CONV, evidence=Evidence())

    assert problems(inbound, now=NOW) == {}


def test_the_brand_is_what_the_policy_or_the_sender_says() -> None:
    assert an_allowed().brand == BRAND
    assert an_allowed().category is Category.INFORMATIONAL
