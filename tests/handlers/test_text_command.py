"""`/text`, from typing to the phone."""

from __future__ import annotations

import statistics

import pytest

from bot.blocks.ids import ActionId, InputId
from bot.conversations.contact_file import ContactCard
from tests.builders import CONTACT, DESK, MAYA, OTHER_CONTACT, OUR_SECOND
from tests.handlers.desk import GUEST, UNDO, Desk, two_numbers

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


async def test_text_alone_opens_the_form_and_its_submit_shows_the_preview(desk: Desk) -> None:
    await desk.answers()

    opened = await desk.types("/text")
    seen = await desk.world.submit(
        MAYA,
        {
            InputId.CONTACT: {InputId.CONTACT: CONTACT.national},
            InputId.NAME: {InputId.NAME: "Ann Lee"},
            InputId.BODY: {InputId.BODY: "Your fish &amp; chips <ready>"},
        },
    )

    assert opened.modal is not None
    assert seen.errors == {}
    screen = desk.world.modal_screen(MAYA)
    assert "Ann Lee" in screen
    assert "Your fish &amp; chips <ready>" in screen
    await desk.world.view_click(MAYA, ActionId.SEND)
    assert "On its way." in desk.world.modal_screen(MAYA)
    await desk.later(UNDO)
    assert desk.sms.outbox[0].text.body == "Your fish &amp; chips <ready>"


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


async def test_what_is_not_there_yet_is_said_honestly(desk: Desk) -> None:
    seen = await desk.types("/text bulk")

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


@pytest.mark.parametrize(
    ("typed", "body"),
    [
        ("Ann Lee Your table is ready", "Your table is ready"),
        ("ann lee Your table is ready", "Your table is ready"),
        ("Ann Your table is ready", "Your table is ready"),
        ('"Ann Lee" Lee called for you', "Lee called for you"),
    ],
)
async def test_the_whole_name_is_the_contact_and_none_of_the_text(
    desk: Desk, typed: str, body: str
) -> None:
    await desk.answers()
    await desk.know(card=ContactCard(name="Ann Lee"))
    await desk.know(contact=OTHER_CONTACT, card=ContactCard(name="Ann Roe"))

    asked = await desk.types(f"/text {typed}")
    if "choose one" in asked.ephemeral[-1]["text"]:
        card = asked.ephemeral[-1]
        await desk.world.choose(MAYA, DESK, card["ts"], ActionId.PICK_CONTACT, desk.key())
    await desk.presses(ActionId.SEND)
    await desk.later(UNDO)

    assert desk.sms.outbox[0].text.body == body


async def test_a_whole_name_alone_opens_the_form(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Ann Lee"))

    opened = await desk.types("/text Ann Lee")

    assert opened.modal is not None
    assert "Ann Lee" in desk.world.modal_screen(MAYA)


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

    assert "Guests cannot use Assent" in seen.ephemeral[-1]["text"]
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


async def test_a_window_that_slack_closed_is_explained(desk: Desk) -> None:
    desk.world.faults.add(method="views.open", kind="internal_error")

    seen = await desk.types("/text")

    assert "Reference" in seen.ephemeral[-1]["text"]
