"""`/consent`: verdicts, a yes with its proof, a no by any road."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.blocks.ids import ActionId, InputId
from bot.blocks.record_consent import CLAUSES
from bot.consent.dealings import implied_until
from bot.consent.record import Basis, OptIn, OptInMethod, OptOut, OptOutRoute
from bot.texting.delivery import DeliveryStatus
from bot.texting.phone import PhoneNumber
from tests.builders import CONTACT, DESK, MAYA, OTHER_CONTACT
from tests.handlers.desk import GUEST, SAM, UNDO, Desk

WHOM = CONTACT.national


def a_form(desk: Desk, **typed: Any) -> dict[str, dict[str, Any]]:
    """Return the filled-in form; `typed` replaces fields."""
    filled: dict[InputId, Any] = {
        InputId.CATEGORY: "informational",
        InputId.METHOD: OptInMethod.SPOKEN.value,
        InputId.WORDING: "May we text you about your appointments?",
        InputId.WHEN: str(int(desk.now.timestamp()) - 3600),
        InputId.PROOF: "Call log of Tuesday",
        InputId.CLAUSES: None,
    }
    filled |= {InputId(name): value for name, value in typed.items()}
    return {field.value: {field.value: value} for field, value in filled.items()}


async def test_each_kind_of_text_has_a_verdict_with_reasons_and_sources(desk: Desk) -> None:
    seen = await desk.types(f"/consent {WHOM}")

    card = str(seen.ephemeral[-1])
    for kind in ("conversational", "informational", "promotional"):
        assert f"Not allowed* as _{kind}_" in card
    assert "[1]" in card
    assert "read 2026" in card
    assert "This is not legal advice." in card
    assert "[Record consent]" in desk.world.screen(MAYA, DESK)


async def test_a_yes_is_recorded_with_its_proof_and_changes_the_verdict(desk: Desk) -> None:
    opened = await desk.types(f"/consent record {WHOM}")
    assert opened.modal is not None
    labels = [
        block["label"]["text"] for block in opened.modal["blocks"] if block["type"] == "input"
    ]

    seen = await desk.world.submit(MAYA, a_form(desk))

    assert labels[:5] == ["Category", "Method", "Wording shown", "When", "Where the proof is"]
    assert seen.errors == {}
    assert "Consent recorded." in desk.world.modal_screen(MAYA)
    assert "Allowed* as _informational_" in desk.world.modal_screen(MAYA)
    [record] = (await desk.file()).ledger.records
    assert isinstance(record, OptIn)
    assert record.evidence.place == "Call log of Tuesday"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"proof": " "}, "proof"),
        ({"wording": " "}, "wording"),
        (
            {"category": "promotional", "method": OptInMethod.WEB_FORM.value, "clauses": None},
            "clauses",
        ),
        ({"category": "promotional"}, "category"),
    ],
)
async def test_what_the_rules_call_incomplete_is_refused_under_its_field(
    desk: Desk, typed: dict[str, Any], field: str
) -> None:
    await desk.types(f"/consent record {WHOM}")

    seen = await desk.world.submit(MAYA, a_form(desk, **typed))

    assert field in seen.errors
    assert seen.modal is not None
    file = await desk.store.file(desk.tenant, desk.key())
    assert file is None or not file.ledger.entries


async def test_a_complete_written_yes_opens_promotions(desk: Desk) -> None:
    await desk.types(f"/consent record {WHOM}")

    seen = await desk.world.submit(
        MAYA,
        a_form(
            desk,
            category="promotional",
            method=OptInMethod.WEB_FORM.value,
            wording="Automated marketing texts from Harbor Dental; not a condition of purchase.",
            clauses=[CLAUSES],
        ),
    )

    assert seen.errors == {}
    [record] = (await desk.file()).ledger.records
    assert isinstance(record, OptIn)
    assert record.clauses.complete


async def test_a_tick_over_words_that_lack_a_clause_is_refused_under_the_box(desk: Desk) -> None:
    await desk.types(f"/consent record {WHOM}")

    seen = await desk.world.submit(
        MAYA,
        a_form(
            desk,
            category="promotional",
            method=OptInMethod.WEB_FORM.value,
            wording="I agree to get marketing texts from Harbor Dental at this number.",
            clauses=[CLAUSES],
        ),
    )

    assert set(seen.errors) == {"clauses"}
    assert "not a condition of buying" in seen.errors["clauses"]


async def test_recording_consent_under_a_preview_comes_back_to_the_preview(desk: Desk) -> None:
    await desk.types(f"/text {WHOM} Your appointment is tomorrow at 10:00.")
    assert ActionId.SEND not in str(desk.world.ephemerals(MAYA, DESK)[-1])

    await desk.presses(ActionId.RECORD_CONSENT)
    await desk.world.submit(MAYA, a_form(desk))

    assert desk.world.modal(MAYA) is None
    screen = desk.world.screen(MAYA, DESK)
    assert "Consent recorded." in screen
    assert "[Send]" in screen


async def test_revoking_cancels_what_waits_and_says_how_much(desk: Desk) -> None:
    await desk.answers()
    await desk.types(f"/text {WHOM} Your table is ready")
    await desk.presses(ActionId.SEND)

    seen = await desk.types(f"/consent revoke {WHOM} told us &lt;never&gt; again")
    await desk.later(UNDO)

    card = str(seen.ephemeral[-1])
    assert "*Opted out.*" in card
    assert "1 text on the way to them: cancelled." in card
    assert desk.sms.outbox == []
    file = await desk.file()
    assert [text.status for text in file.texts] in ([], [DeliveryStatus.CANCELLED])
    [record] = file.ledger.records
    assert isinstance(record, OptOut)
    assert record.route is OptOutRoute.SPOKEN
    assert record.words == "told us <never> again"


async def test_buttons_work_for_somebody_who_was_only_looked_up(desk: Desk) -> None:
    await desk.types(f"/consent {OTHER_CONTACT.national}")

    await desk.presses(ActionId.OPT_OUT)
    seen = await desk.world.submit(
        MAYA, {InputId.ROUTE: {InputId.ROUTE: "mail"}, InputId.WORDS: {InputId.WORDS: None}}
    )

    assert seen.errors == {}
    assert "Opted out." in desk.world.modal_screen(MAYA)
    [record] = (await desk.file(OTHER_CONTACT)).ledger.records
    assert isinstance(record, OptOut)
    assert record.route is OptOutRoute.MAIL


@pytest.mark.parametrize("word", ["", "history ", "revoke "])
async def test_guests_learn_and_change_nothing(desk: Desk, word: str) -> None:
    seen = await desk.types(f"/consent {word}{WHOM}", who=GUEST)

    assert "Guests cannot" in seen.ephemeral[-1]["text"]
    assert await desk.store.file(desk.tenant, desk.key()) is None


async def test_somebody_outside_the_channel_cannot_record(desk: Desk) -> None:
    await desk.world.command(SAM, "C0BACK", f"/consent record {WHOM}")

    seen = await desk.world.submit(SAM, a_form(desk))

    assert "join that channel first" in " ".join(seen.errors.values())
    assert await desk.store.file(desk.tenant, desk.key()) is None


CANADIAN = PhoneNumber("+16045550132")


async def test_canada_is_asked_what_they_did_and_the_end_is_worked_out(desk: Desk) -> None:
    opened = await desk.types(f"/consent record {CANADIAN.national}")
    assert opened.modal is not None
    fields = {block.get("block_id") for block in opened.modal["blocks"]}

    seen = await desk.world.submit(
        MAYA,
        a_form(
            desk,
            method=OptInMethod.IMPLIED.value,
            wording=None,
            basis=Basis.INQUIRY.value,
            dealt_at=f"{desk.now - timedelta(days=30):%Y-%m-%d}",
            purpose="Repairs",
        ),
    )

    assert {InputId.BASIS, InputId.DEALT_AT} <= fields
    assert seen.errors == {}
    [record] = (await desk.file(CANADIAN)).ledger.records
    assert isinstance(record, OptIn)
    assert record.dealt_at is not None
    assert record.expires_at == implied_until(Basis.INQUIRY, record.dealt_at)
    assert record.purpose == "Repairs"


async def test_an_implied_yes_without_its_day_is_refused_under_the_field(desk: Desk) -> None:
    await desk.types(f"/consent record {CANADIAN.national}")

    seen = await desk.world.submit(
        MAYA, a_form(desk, method=OptInMethod.IMPLIED.value, basis=Basis.INQUIRY.value)
    )

    assert set(seen.errors) == {InputId.DEALT_AT}


async def test_nobody_elsewhere_is_offered_an_implied_yes(desk: Desk) -> None:
    opened = await desk.types(f"/consent record {WHOM}")

    assert OptInMethod.IMPLIED.value not in str(opened.modal)
    assert InputId.BASIS not in str(opened.modal)
