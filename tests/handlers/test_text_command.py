"""`/text`, from typing to the phone."""

from __future__ import annotations

import statistics
from dataclasses import replace

import pytest

from bot.adapters.memory.outcomes import Lost
from bot.blocks.ids import ActionId, InputId
from bot.conversations.contact_file import ContactCard
from bot.errors import SmsOutcomeUnknown
from bot.texting.delivery import DeliveryStatus
from tests.builders import CONTACT, DESK, MAYA, OTHER_CONTACT, OUR_SECOND, an_opt_in
from tests.handlers.desk import GUEST, UNDO, Desk, pass_time, two_numbers

TYPED = f"/text {CONTACT.national} Your table is ready"


async def test_a_typed_text_is_previewed_then_sent_and_followed_in_the_thread(desk: Desk) -> None:
    await desk.answers()

    await desk.types(TYPED)
    assert desk.sms.outbox == []
    await desk.presses(ActionId.SEND)
    await desk.work()
    held = desk.world.screen(MAYA, DESK)
    await desk.later(UNDO)

    assert "[Undo]" in held
    assert [text.text.contact for text in desk.sms.outbox] == [CONTACT]
    screen = desk.world.screen(MAYA, DESK)
    assert "Sent: accepted, not confirmed." in screen
    assert "[Undo]" not in screen
    assert CONTACT.e164 not in screen


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


async def test_text_alone_opens_the_form_and_its_submit_shows_the_preview(desk: Desk) -> None:
    await desk.answers()

    opened = await desk.types("/text")
    seen = await desk.world.submit(
        MAYA,
        {
            InputId.CONTACT: {InputId.CONTACT: CONTACT.national},
            InputId.NAME: {InputId.NAME: "Ann Lee"},
            InputId.BODY: {InputId.BODY: "Fish &amp; chips <today>"},
        },
    )

    assert opened.modal is not None
    assert seen.errors == {}
    screen = desk.world.modal_screen(MAYA)
    assert "Ann Lee" in screen
    assert "Fish &amp; chips <today>" in screen
    await desk.world.view_click(MAYA, ActionId.SEND)
    assert "On its way." in desk.world.modal_screen(MAYA)
    await desk.later(UNDO)
    assert desk.sms.outbox[0].text.body == "Fish &amp; chips <today>"


@pytest.mark.parametrize(
    ("contact", "body", "field"),
    [
        ("12", "Hello", InputId.CONTACT),
        ("Nobody", "Hello", InputId.CONTACT),
        (CONTACT.national, "x" * 1001, InputId.BODY),
    ],
)
async def test_what_is_wrong_is_said_under_its_field(
    desk: Desk, contact: str, body: str, field: InputId
) -> None:
    await desk.types("/text")

    seen = await desk.world.submit(
        MAYA,
        {
            InputId.CONTACT: {InputId.CONTACT: contact},
            InputId.NAME: {InputId.NAME: None},
            InputId.BODY: {InputId.BODY: body},
        },
    )

    assert list(seen.errors) == [field]
    assert seen.modal is not None


async def test_a_contact_without_words_opens_the_form_with_the_contact_in_it(desk: Desk) -> None:
    seen = await desk.types(f"/text {CONTACT.national}")

    assert seen.modal is not None
    assert CONTACT.national in str(seen.modal)


async def test_check_has_no_send_and_keeps_nothing(desk: Desk) -> None:
    seen = await desk.types(f"/text check {CONTACT.national} Spring sale, 20% off")

    card = str(seen.ephemeral[-1])
    assert "Not allowed" in card
    assert "What would make it OK" in card
    assert "promotional" in card
    assert ActionId.SEND not in card
    assert await desk.store.file(desk.tenant, desk.key()) is None


@pytest.mark.parametrize("typed", ["/text help", "/text check", "/consent help", "/consent"])
async def test_help_has_examples_and_names_nothing_that_is_not_there(
    desk: Desk, typed: str
) -> None:
    seen = await desk.types(typed)

    card = str(seen.ephemeral[-1])
    assert "555-0132" in card
    assert "bulk" not in card
    assert "export" not in card


@pytest.mark.parametrize("typed", ["/text bulk", "/consent ask anything", "/consent export Ann"])
async def test_what_is_not_there_yet_is_said_honestly(desk: Desk, typed: str) -> None:
    seen = await desk.types(typed)

    assert "That is not there yet." in seen.ephemeral[-1]["text"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (f"/text chekc {CONTACT.national} Hello", "/text check"),
        ("/text hlep me", "/text help"),
        ("/consent recrod", "/consent record"),
        ("/consent histroy", "/consent history"),
    ],
)
async def test_a_mistyped_word_gets_the_nearest_one(desk: Desk, typed: str, meant: str) -> None:
    seen = await desk.types(typed)

    assert f"Did you mean `{meant}`?" in str(seen.ephemeral[-1])


async def test_an_ambiguous_name_opens_a_picker_and_never_guesses(desk: Desk) -> None:
    await desk.answers()
    await desk.know(card=ContactCard(name="Ann Lee"))
    await desk.know(contact=OTHER_CONTACT, card=ContactCard(name="Ann Roe"))

    asked = await desk.types("/text Ann Your table is ready")
    card = asked.ephemeral[-1]
    await desk.world.choose(MAYA, DESK, card["ts"], ActionId.PICK_CONTACT, desk.key())

    assert "choose one" in card["text"]
    screen = desk.world.screen(MAYA, DESK)
    assert "Ann Lee" in screen
    assert "Your table is ready" in screen
    assert "[Send]" in screen


async def test_an_ambiguous_name_in_the_form_becomes_a_menu_with_the_words_kept(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Ann Lee"))
    await desk.know(contact=OTHER_CONTACT, card=ContactCard(name="Ann Roe"))
    await desk.types("/text")
    typed: dict[str, dict[str, str | list[str] | None]] = {
        InputId.CONTACT: {InputId.CONTACT: "Ann"},
        InputId.NAME: {InputId.NAME: None},
        InputId.BODY: {InputId.BODY: "Hello"},
    }

    await desk.world.submit(MAYA, typed)
    seen = await desk.world.submit(
        MAYA,
        {
            InputId.CONTACT: {InputId.CONTACT: desk.key(OTHER_CONTACT)},
            InputId.BODY: {InputId.BODY: "Hello"},
        },
    )

    assert seen.errors == {}
    assert "Ann Roe" in desk.world.modal_screen(MAYA)


async def test_a_guest_gets_a_sentence_and_no_draft(desk: Desk) -> None:
    seen = await desk.types(TYPED, who=GUEST)

    assert "Guests cannot text from here" in seen.ephemeral[-1]["text"]
    assert await desk.store.file(desk.tenant, desk.key()) is None


async def test_of_several_numbers_the_person_chooses(desk: Desk) -> None:
    await desk.settings(numbers=two_numbers())

    first = await desk.types(TYPED)
    card = first.ephemeral[-1]
    await desk.world.choose(MAYA, DESK, card["ts"], ActionId.CHOOSE_SENDER, OUR_SECOND.e164)

    assert ActionId.SEND not in str(card)
    [draft] = (await desk.file()).texts
    assert draft.sender == OUR_SECOND
    assert "From Sales" in desk.world.screen(MAYA, DESK)


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


async def test_the_acknowledgement_comes_at_once(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    await desk.answers()
    seen = [await desk.types(f"{TYPED} {number}") for number in range(20)]

    waits = [known.ms for known in seen]
    assert all(ActionId.SEND in str(known.ephemeral[-1]) for known in seen)
    with capsys.disabled():
        print(f"\n/text acknowledged in {statistics.median(waits):.1f} ms (p50 of 20)")
    assert statistics.median(waits) < 500


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
    words = "It’s ready: “table four”, by the window. " * 3

    seen = await desk.types(f"/text {CONTACT.national} {words}")
    await desk.presses(ActionId.PLAIN_QUOTES)

    assert "UCS-2" in str(seen.ephemeral[-1])
    card = str(desk.world.ephemerals(MAYA, DESK)[-1])
    assert "GSM-7" in card
    assert "It's ready" in card or 'It\\\'s ready' in card


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


async def test_a_window_that_slack_closed_is_explained(desk: Desk) -> None:
    desk.world.faults.add(method="views.open", kind="internal_error")

    seen = await desk.types("/text")

    assert "Reference" in seen.ephemeral[-1]["text"]


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
