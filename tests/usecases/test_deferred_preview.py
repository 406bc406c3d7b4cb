"""A text that waits for the morning is shown, and leaves, with all that it must carry then."""

from __future__ import annotations

from datetime import timedelta

from bot.blocks.ids import ActionId
from bot.blocks.preview import card
from bot.consent.decision import Deferred
from bot.texting.delivery import DeliveryStatus
from bot.usecases.request_text import draft, send_when_lawful
from tests.builders import CONTACT, DESK, MAYA, NOW, TENANT, an_opt_in
from tests.usecases.bureau import opened_bureau

WORDS = "Your crown is ready for pick-up."
OLD = an_opt_in(occurred_at=NOW - timedelta(days=40), recorded_at=NOW - timedelta(days=40))


async def test_the_footer_is_shown_before_the_night_is_over_and_nothing_else_leaves() -> None:
    bureau = await opened_bureau()
    await bureau.know(OLD)
    bureau.clock.advance(timedelta(hours=13))

    shown = await draft(
        bureau.ports, tenant=TENANT, requester=MAYA, contact=CONTACT, body=WORDS, trigger="t",
        typed_in=DESK,
    )  # fmt: skip
    await send_when_lawful(bureau.ports, tenant=TENANT, text=shown.text.id, requester=MAYA)
    waiting = (await bureau.file()).text(shown.text.id)
    await bureau.later(timedelta(hours=11))

    assert isinstance(shown.decision, Deferred)
    assert "STOP" in shown.final
    assert shown.final != WORDS
    assert waiting.status is DeliveryStatus.DEFERRED
    assert bureau.said() == [shown.final]


async def test_its_warnings_stand_on_the_card_with_a_way_out() -> None:
    bureau = await opened_bureau()
    await bureau.know(OLD)
    bureau.clock.advance(timedelta(hours=13))

    shown = await draft(
        bureau.ports, tenant=TENANT, requester=MAYA, contact=CONTACT, body=WORDS, trigger="t",
        typed_in=DESK,
    )  # fmt: skip
    drawn = str(card(shown).blocks)

    assert shown.leaving is not None
    assert {"consent-never-used"} <= {str(each.rule) for each in shown.leaving.warnings}
    assert "more than 30 days old" in drawn
    assert ActionId.ASK_FOR_YES.value in drawn
    assert "Above is what they will read then" in drawn
