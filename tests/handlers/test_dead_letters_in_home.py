"""App Home, section Needs an admin: what could not be done, and who does not answer."""

from __future__ import annotations

import pytest

from bot.adapters.slack.stored_events import dispatch_event
from bot.blocks.ids import ActionId, InputId
from bot.conversations.failed_work import APART, MOST_TRIES
from bot.conversations.outage import Outage
from bot.errors import EventNotHandled
from bot.ports import StoredEvent, TaskName
from bot.texting.ids import UserId
from bot.usecases.dead_letters import note_failure
from bot.usecases.sweep import sweep
from tests.builders import CONTACT, MAYA
from tests.handlers.desk import SAM, Desk, pass_time


async def open_home(desk: Desk, who: UserId = MAYA) -> str:
    """Open App Home and return what it shows."""
    await desk.world.open_home(who)
    await desk.world.settle()
    await desk.work()
    return desk.world.home_screen(who)


async def fails(desk: Desk, task: TaskName, *ids: str) -> None:
    for _ in range(MOST_TRIES):
        pass_time(desk.world, APART.total_seconds())
        exc = KeyError("a body that nobody may see")
        await note_failure(desk.ports, task, (desk.tenant, *ids), exc, pace="stops")


async def test_an_admin_has_it_tried_again(desk: Desk) -> None:
    await fails(desk, "read_inbox", desk.key())
    shown = await open_home(desk)

    listed = await desk.world.view_click(MAYA, ActionId.SHOW_LETTERS)
    after = await desk.world.view_click(MAYA, ActionId.RETRY_LETTER)

    assert "Needs an admin" in shown
    assert "could not be read" in str(listed.modal)
    assert "KeyError" in str(listed.modal)
    assert "nobody may see" not in str(listed.modal)
    assert "Nothing needs an admin any more." in str(after.modal)
    assert ("read_inbox", (desk.tenant, desk.key())) in [
        (wake.task, wake.ids) for wake in desk.queue.waiting
    ]
    assert "Needs an admin" not in await open_home(desk)


async def test_an_admin_drops_it_with_a_reason(desk: Desk) -> None:
    await desk.answers()
    await fails(desk, "show_contact", desk.key())
    await open_home(desk)
    await desk.world.view_click(MAYA, ActionId.SHOW_LETTERS)

    form = await desk.world.view_click(MAYA, ActionId.DROP_LETTER)
    after = await desk.world.submit(MAYA, {InputId.REASON: {InputId.REASON: "Its card is broken."}})

    assert "plain words" in str(form.modal)
    assert "Nothing needs an admin any more." in str(after.modal)
    [(_, act)] = desk.store.audits
    assert (act.verb, act.actor, act.reason) == ("letter.dropped", MAYA, "Its card is broken.")


async def test_what_sends_wait_for_offers_no_drop(desk: Desk) -> None:
    await fails(desk, "catch_up")
    await open_home(desk)

    listed = await desk.world.view_click(MAYA, ActionId.SHOW_LETTERS)

    assert ActionId.RETRY_LETTER in str(listed.modal)
    assert ActionId.DROP_LETTER not in str(listed.modal)


async def test_many_letters_fit_into_one_window(desk: Desk) -> None:
    for index in range(25):
        await fails(desk, "read_inbox", f"contact{index}")
    shown = await open_home(desk)

    listed = await desk.world.view_click(MAYA, ActionId.SHOW_LETTERS)

    assert "25 things" in shown
    assert "and 5 more" in str(listed.modal)


async def test_an_admin_sees_who_does_not_answer_and_how_much_waits(desk: Desk) -> None:
    await desk.answers()
    await desk.types(f"/text {CONTACT.national} Your table is ready")
    await desk.presses(ActionId.SEND)
    desk.sms.silent = Outage(since=desk.now, next_try=desk.now)

    shown = await open_home(desk)

    assert "RingCentral does not answer" in shown
    assert "one text waits" in shown


async def test_an_admin_is_told_once_in_slack_even_if_its_answer_is_lost(desk: Desk) -> None:
    await fails(desk, "read_inbox", desk.key())
    desk.world.faults.add(method="chat.postMessage", kind="accept_then_drop")

    for _ in range(3):
        await sweep(desk.ports, tenant=desk.tenant)

    channel = await desk.ports.chat.direct_channel(desk.tenant, MAYA)
    [told] = desk.world.messages(channel)
    assert "KeyError" in str(told)
    assert "Needs an admin" in str(told)


async def test_who_is_no_admin_sees_none_of_it(desk: Desk) -> None:
    await fails(desk, "read_inbox", desk.key())
    desk.sms.silent = Outage(since=desk.now, next_try=desk.now)

    shown = await open_home(desk, SAM)

    assert "Needs an admin" not in shown
    assert "does not answer" not in shown


async def test_an_event_of_a_program_is_done_and_no_letter(desk: Desk) -> None:
    event = {"type": "app_mention", "channel": "C0DESK", "text": "help", "ts": "1.0"}
    body = {"type": "event_callback", "team_id": desk.tenant, "event_id": "Ev2", "event": event}

    await dispatch_event(desk.app, StoredEvent(tenant=desk.tenant, id="Ev2", payload=body))

    assert desk.posted() == []


async def test_an_event_whose_answer_slack_refuses_names_the_class_of_the_error(desk: Desk) -> None:
    event = {"type": "app_mention", "user": MAYA, "channel": "C0GONE", "text": "help", "ts": "1.0"}
    body = {
        "type": "event_callback",
        "team_id": desk.tenant,
        "event_id": "Ev1",
        "event": event,
    }

    with pytest.raises(EventNotHandled) as broken:
        await dispatch_event(desk.app, StoredEvent(tenant=desk.tenant, id="Ev1", payload=body))

    assert broken.value.detail == "ChatRejected"
    assert not broken.value.retryable
