"""Buttons in a conversation's thread, and the shortcuts."""

from __future__ import annotations

from typing import Any

from bot.adapters.slack.stored_events import dispatch_event
from bot.blocks.ids import ActionId, InputId, ShortcutId
from bot.consent.record import OptOut, OptOutRoute
from bot.texting.ids import UserId
from tests.builders import CONTACT, DESK, MAYA
from tests.handlers.desk import BACK_OFFICE, GUEST, SAM, STRANGER, UNDO, Desk

HEARD = "Is my table ready?"


def shown(desk: Desk, words: str = HEARD) -> dict[str, Any]:
    """Return the message that shows a contact's text."""
    return next(known for known in desk.posted() if words in str(known))


def answer(words: str) -> dict[str, dict[str, str]]:
    return {InputId.BODY: {InputId.BODY: words}}


async def test_a_reply_leaves_from_the_number_that_was_written_to(desk: Desk) -> None:
    await desk.hear(HEARD)

    await desk.world.click(MAYA, DESK, shown(desk)["ts"], ActionId.REPLY)
    await desk.world.submit(MAYA, answer("It is."))
    await desk.world.view_click(MAYA, ActionId.SEND)
    await desk.later(UNDO)

    [sent] = desk.sms.outbox
    assert sent.text.contact == CONTACT
    assert sent.text.replies_to == "1"
    assert sent.text.rendered.startswith("It is.")
    assert shown(desk)["thread_ts"] == shown(desk, "It is.")["thread_ts"]


async def test_opt_out_keeps_the_words_they_wrote_as_evidence(desk: Desk) -> None:
    await desk.hear("I am away <!channel> until May")

    message = shown(desk, "away")
    opened = await desk.world.click(MAYA, DESK, message["ts"], ActionId.OPT_OUT)
    assert "I am away <!channel> until May" in str(opened.modal)
    await desk.world.submit(
        MAYA,
        {
            InputId.ROUTE: {InputId.ROUTE: "text"},
            InputId.WORDS: {InputId.WORDS: "I am away, no texts please"},
        },
    )

    record = (await desk.file()).ledger.records[-1]
    assert isinstance(record, OptOut)
    assert record.route is OptOutRoute.TEXT
    assert record.words == "I am away, no texts please"


async def test_reveal_shows_the_number_to_one_person_and_is_written_down(desk: Desk) -> None:
    await desk.hear(HEARD)

    await desk.world.click(MAYA, DESK, shown(desk)["ts"], ActionId.REVEAL)

    assert CONTACT.national in desk.world.screen(MAYA, DESK)
    assert CONTACT.national not in desk.world.screen(UserId("U0GUEST"), DESK)
    assert [(act.verb, act.actor) for _, act in desk.store.audits][-1] == ("number.revealed", MAYA)


async def test_no_message_carries_a_contacts_number(desk: Desk) -> None:
    await desk.hear(HEARD)

    wire = str(desk.posted())

    assert CONTACT.e164 not in wire
    assert CONTACT.e164[2:] not in wire


async def test_people_of_another_organisation_are_refused_at_every_button(desk: Desk) -> None:
    await desk.hear(HEARD)
    message = shown(desk)

    for action in (ActionId.REPLY, ActionId.REVEAL):
        seen = await desk.world.click(STRANGER, DESK, message["ts"], action)
        assert "another organisation" in seen.ephemeral[-1]["text"]
        assert seen.modal is None


async def test_the_consent_button_answers_privately(desk: Desk) -> None:
    await desk.hear(HEARD)
    root = next(known for known in desk.posted() if "On our number" in str(known))

    seen = await desk.world.click(MAYA, DESK, root["ts"], ActionId.SHOW_CONSENT)

    assert "Allowed* as _conversational_" in str(seen.ephemeral[-1])


async def test_a_message_of_the_thread_becomes_an_answer_to_its_contact(desk: Desk) -> None:
    await desk.hear(HEARD)
    thread = shown(desk)["thread_ts"]
    ts = await desk.world.say(MAYA, DESK, "Tell them it&#39;s ready &amp; warm", thread_ts=thread)

    await desk.world.message_shortcut(MAYA, DESK, ts, ShortcutId.TEXT_THIS)

    assert "Text them" in str(desk.world.modal(MAYA))
    assert "ready & warm" in str(desk.world.modal(MAYA))
    await desk.world.submit(MAYA, answer("It is ready & warm"))
    await desk.world.view_click(MAYA, ActionId.SEND)
    await desk.later(UNDO)
    assert desk.sms.outbox[0].text.contact == CONTACT


async def test_a_message_outside_a_thread_opens_the_form_with_its_words(desk: Desk) -> None:
    ts = await desk.world.say(MAYA, DESK, "We open at nine")

    await desk.world.message_shortcut(MAYA, DESK, ts, ShortcutId.TEXT_THIS)

    modal = str(desk.world.modal(MAYA))
    assert "We open at nine" in modal
    assert "'To'" in modal


async def test_who_opted_out_is_not_answered_from_a_message_either(desk: Desk) -> None:
    await desk.hear(HEARD)
    thread = shown(desk)["thread_ts"]
    await desk.hear("STOP", id_="2")
    ts = await desk.world.say(MAYA, DESK, "Pity", thread_ts=thread)

    await desk.world.message_shortcut(MAYA, DESK, ts, ShortcutId.TEXT_THIS)

    assert "They opted out" in str(desk.world.modal(MAYA))
    assert "'input'" not in str(desk.world.modal(MAYA))


async def test_the_reply_of_a_card_from_before_the_opt_out_is_refused(desk: Desk) -> None:
    await desk.hear(HEARD)
    desk.world.faults.add(method="chat.update", kind="429", times=None, retry_after=900)
    await desk.hear("STOP", id_="2")

    seen = await desk.world.click(MAYA, DESK, shown(desk)["ts"], ActionId.REPLY)

    assert seen.modal is None
    assert "They opted out" in seen.ephemeral[-1]["text"]


async def test_the_global_shortcut_opens_the_form(desk: Desk) -> None:
    seen = await desk.world.shortcut(SAM, ShortcutId.TEXT_A_CONTACT)

    assert seen.modal is not None


async def test_an_unsure_reading_can_be_answered_by_an_admin_with_a_reason(desk: Desk) -> None:
    await desk.hear("Not interested")
    assert (await desk.file()).frozen_at is not None
    message = shown(desk, "Not interested")
    await desk.world.click(MAYA, DESK, message["ts"], ActionId.NOT_OPT_OUT)
    seen = await desk.world.submit(
        MAYA, {InputId.REASON: {InputId.REASON: "They mean the whitening, not the texts."}}
    )

    assert seen.errors == {}
    assert (await desk.file()).frozen_at is None


async def test_only_an_admin_gets_the_form_that_says_it_was_none(desk: Desk) -> None:
    await desk.hear("Not interested")
    message = shown(desk, "Not interested")

    seen = await desk.world.click(GUEST, DESK, message["ts"], ActionId.NOT_OPT_OUT)

    assert "Say why" not in str(seen.modal)
    assert "'input'" not in str(seen.modal)
    assert "Guests cannot" in str((seen.modal, seen.ephemeral))


async def test_guests_get_no_form_that_changes_a_contact(desk: Desk) -> None:
    await desk.hear(HEARD)
    message = shown(desk)

    seen = await desk.world.click(GUEST, DESK, message["ts"], ActionId.OPT_OUT)

    assert "'input'" not in str(seen.modal)
    assert "Guests cannot" in str((seen.modal, seen.ephemeral))


async def test_a_mention_is_answered_once_in_the_thread(desk: Desk) -> None:
    await desk.world.mention(MAYA, BACK_OFFICE, "what can you do?")
    await desk.world.settle()
    [wake] = [known for known in desk.queue.waiting if known.task == "handle_event"]
    stored = await desk.store.event(desk.tenant, wake.ids[1])
    assert stored is not None

    await dispatch_event(desk.app, stored)
    await dispatch_event(desk.app, stored)

    answers = [known for known in desk.world.messages(BACK_OFFICE) if known.get("bot_id")]
    assert len(answers) == 1
    assert answers[0]["thread_ts"]
