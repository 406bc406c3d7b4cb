"""A draft's buttons, and taking a text back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters.memory.outcomes import Lost
from bot.blocks.ids import ActionId, InputId
from bot.errors import SmsOutcomeUnknown
from bot.texting.delivery import DeliveryStatus
from tests.builders import CONTACT, DESK, MAYA, an_opt_in
from tests.handlers.desk import UNDO, Desk, pass_time

TYPED = f"/text {CONTACT.national} Your table is ready"


async def test_undo_brings_the_draft_back_before_it_leaves(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    await desk.presses(ActionId.SEND)
    await desk.work()
    [followed] = [known for known in desk.posted() if "Leaves in a moment" in str(known)]

    seen = await desk.world.click(MAYA, DESK, followed["ts"], ActionId.UNDO)
    await desk.later(UNDO)

    assert seen.ephemeral
    assert "Undone: nothing was sent." in str(seen.ephemeral[-1])
    assert desk.sms.outbox == []
    assert [text.status for text in (await desk.file()).texts] == [DeliveryStatus.DRAFT]


async def test_edit_changes_the_words_on_the_same_card(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)

    await desk.presses(ActionId.EDIT)
    await desk.world.submit(
        MAYA,
        {
            InputId.BODY: {InputId.BODY: "Your table is ready & waiting"},
            InputId.CATEGORY: {InputId.CATEGORY: "informational"},
        },
    )

    assert desk.world.modal(MAYA) is None
    screen = desk.world.screen(MAYA, DESK)
    assert "Your table is ready & waiting" in screen
    assert "informational" in screen
    assert len(desk.world.ephemerals(MAYA, DESK)) == 1


async def test_edit_of_a_card_that_is_too_old_goes_on_in_the_window(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    await desk.presses(ActionId.EDIT)
    await desk.later(UNDO * 400)

    await desk.world.submit(
        MAYA,
        {
            InputId.BODY: {InputId.BODY: "Still there?"},
            InputId.CATEGORY: {InputId.CATEGORY: None},
        },
    )

    assert "Still there?" in desk.world.modal_screen(MAYA)


async def test_schedule_asks_when_and_says_so(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    at = int(desk.now.timestamp()) + 3600

    await desk.presses(ActionId.SCHEDULE)
    seen = await desk.world.submit(MAYA, {InputId.AT: {InputId.AT: str(at)}})
    await desk.work()

    assert seen.errors == {}
    [text] = (await desk.file()).texts
    assert text.status is DeliveryStatus.SCHEDULED
    assert "Scheduled" in desk.world.screen(MAYA, DESK)


async def test_a_time_that_is_past_is_refused_under_the_field(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    await desk.presses(ActionId.SCHEDULE)

    seen = await desk.world.submit(
        MAYA, {InputId.AT: {InputId.AT: str(int(desk.now.timestamp()) - 60)}}
    )

    assert list(seen.errors) == [InputId.AT]


async def test_cancel_ends_the_draft(desk: Desk) -> None:
    await desk.types(TYPED)

    await desk.presses(ActionId.DISCARD)
    await desk.work()

    assert "Cancelled: nothing was sent." in desk.world.screen(MAYA, DESK)


async def test_undo_on_the_private_card_brings_the_preview_back_in_its_place(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    await desk.presses(ActionId.SEND)

    await desk.presses(ActionId.UNDO)
    await desk.later(UNDO)

    [card] = desk.world.ephemerals(MAYA, DESK)
    assert "Undone: nothing was sent." in str(card)
    assert ActionId.SEND in str(card)
    assert desk.sms.outbox == []


async def test_undo_after_it_left_says_so(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    await desk.presses(ActionId.SEND)
    card = desk.world.ephemerals(MAYA, DESK)[-1]
    desk.world.faults.add(method="chat.update", kind="429", times=None, retry_after=900)
    await desk.later(UNDO)
    [followed] = [known for known in desk.posted() if "Leaves in a moment" in str(known)]

    seen = await desk.world.click(MAYA, DESK, followed["ts"], ActionId.UNDO)

    assert "Too late" in seen.ephemeral[-1]["text"]
    assert card["ts"]
    assert len(desk.sms.outbox) == 1


async def test_a_text_that_must_wait_is_sent_when_it_is_allowed(desk: Desk) -> None:
    await desk.know(an_opt_in(occurred_at=desk.now, recorded_at=desk.now))
    pass_time(desk.world, 11 * 3600)

    seen = await desk.types(f"/text {CONTACT.national} Your appointment is tomorrow at 10:00.")
    assert ActionId.SEND_LATER in str(seen.ephemeral[-1])
    await desk.presses(ActionId.SEND_LATER)
    await desk.work()
    waiting = desk.world.screen(MAYA, DESK)
    await desk.presses(ActionId.WITHDRAW)
    await desk.later(UNDO * 12 * 720)

    assert "next lawful minute" in waiting
    assert "Cancelled: nothing was sent." in desk.world.screen(MAYA, DESK)
    assert desk.sms.outbox == []


async def test_costly_characters_are_offered_in_plain(desk: Desk) -> None:
    await desk.answers()
    words = "It\u2019s ready: \u201ctable four\u201d, by the window. " * 3

    seen = await desk.types(f"/text {CONTACT.national} {words}")
    await desk.presses(ActionId.PLAIN_QUOTES)

    assert "UCS-2" in str(seen.ephemeral[-1])
    assert "GSM-7" in str(desk.world.ephemerals(MAYA, DESK)[-1])
    [draft] = (await desk.file()).texts
    assert draft.body.startswith('It\'s ready: "table four"')


async def test_accents_that_cost_a_segment_are_offered_away_and_the_footer_is_spanish(
    desk: Desk,
) -> None:
    await desk.answers()
    words = (
        "Su cita est\u00e1 lista para ma\u00f1ana a las diez, gracias se\u00f1ora L\u00f3pez. " * 2
    )

    seen = await desk.types(f"/text {CONTACT.national} {words}")
    await desk.presses(ActionId.PLAIN_QUOTES)

    assert "Use plain characters (spares" in str(seen.ephemeral[-1])
    plain = str(desk.world.ephemerals(MAYA, DESK)[-1])
    assert "GSM-7" in plain
    assert "STOP para salir" in plain  # the clear wording would cost a segment
    [draft] = (await desk.file()).texts
    assert draft.body.startswith("Su cita esta lista para ma\u00f1ana")


async def test_a_card_that_cannot_be_redrawn_does_not_undo_the_send(desk: Desk) -> None:
    await desk.answers()
    await desk.types(TYPED)
    card, slack = desk.world.ephemerals(MAYA, DESK)[-1], desk.world.base_url

    desk.world.base_url = "http://127.0.0.1:1"
    seen = await desk.world.click(MAYA, DESK, card["ts"], ActionId.SEND)
    desk.world.base_url = slack
    again = await desk.world.click(MAYA, DESK, card["ts"], ActionId.SEND)
    told = desk.world.screen(MAYA, DESK)
    await desk.later(UNDO)

    assert (seen.status, again.status) == (200, 200)
    assert "This text is already held." in told
    assert len(desk.sms.outbox) == 1


@pytest.mark.parametrize("action", [ActionId.ARRIVED, ActionId.RESEND])
async def test_a_person_settles_a_text_that_left_no_trace(desk: Desk, action: ActionId) -> None:
    await desk.answers()
    await desk.types(TYPED)
    await desk.presses(ActionId.SEND)
    desk.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("RingCentral did not answer.")))
    await desk.later(UNDO)
    file = await desk.file()
    lost = replace(file.texts[0], failure="not_found")
    await desk.store.commit(file.with_text(lost))
    await desk.queue.wake("show_contact", desk.tenant, desk.key())
    await desk.work()
    [followed] = [known for known in desk.posted() if "no trace" in str(known)]

    seen = await desk.world.click(MAYA, DESK, followed["ts"], action)

    told = {
        ActionId.ARRIVED: "Noted: it arrived.",
        ActionId.RESEND: "It is a draft again: press Send to send it once more.",
    }
    assert told[action] in str(seen.ephemeral[-1])
    assert len(desk.sms.outbox) == 1
