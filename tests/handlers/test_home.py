"""App Home: drafts to reopen, and the switches of admins."""

from __future__ import annotations

from bot.blocks.ids import ActionId, InputId
from bot.texting.ids import UserId
from tests.builders import CONTACT, DESK, MAYA, OURS
from tests.handlers.desk import BACK_OFFICE, SAM, UNDO, Desk


async def open_home(desk: Desk, who: UserId = MAYA) -> str:
    """Open App Home and return what it shows."""
    await desk.world.open_home(who)
    await desk.world.settle()
    await desk.work()
    return desk.world.home_screen(who)


async def test_a_draft_is_reopened_from_home_and_sent(desk: Desk) -> None:
    await desk.answers()
    await desk.types(f"/text {CONTACT.national} Your table is ready")
    desk.world.reload(MAYA)

    shown = await open_home(desk)
    await desk.world.view_click(MAYA, ActionId.REOPEN)
    await desk.world.view_click(MAYA, ActionId.SEND)
    await desk.later(UNDO)

    assert "Your table is ready" in shown
    assert CONTACT.national not in shown
    assert len(desk.sms.outbox) == 1


async def test_a_discarded_draft_leaves_home(desk: Desk) -> None:
    await desk.types(f"/text {CONTACT.national} Your table is ready")
    await open_home(desk)

    await desk.world.view_click(MAYA, ActionId.DISCARD)

    assert "My drafts" not in desk.world.home_screen(MAYA)


async def test_a_waiting_text_is_undone_from_home(desk: Desk) -> None:
    await desk.answers()
    await desk.types(f"/text {CONTACT.national} Your table is ready")
    await desk.presses(ActionId.SEND)
    await open_home(desk)

    await desk.world.view_click(MAYA, ActionId.UNDO)
    await desk.later(UNDO)

    assert desk.sms.outbox == []
    assert "My drafts" in desk.world.home_screen(MAYA)


async def test_an_admin_pauses_and_resumes_all_sending(desk: Desk) -> None:
    await desk.answers()
    await open_home(desk)

    await desk.world.view_click(MAYA, ActionId.PAUSE)
    paused = desk.world.home_screen(MAYA)
    seen = await desk.types(f"/text {CONTACT.national} Your table is ready")
    await desk.world.view_click(MAYA, ActionId.RESUME)

    assert "All sending is paused" in paused
    assert ActionId.SEND not in str(seen.ephemeral[-1])
    assert "All sending is paused" not in desk.world.home_screen(MAYA)
    assert [act.verb for _, act in desk.store.audits] == ["sending.paused", "sending.resumed"]


async def test_who_is_no_admin_sees_no_switches(desk: Desk) -> None:
    shown = await open_home(desk, SAM)

    assert "Our numbers" in shown
    assert "Pause all sending" not in shown


async def test_an_admin_chooses_the_default_channel(desk: Desk) -> None:
    await open_home(desk)

    await desk.world.view_choose(MAYA, ActionId.SET_DEFAULT_CHANNEL, BACK_OFFICE)

    assert (await desk.store.tenant(desk.tenant)).default_channel == BACK_OFFICE


async def test_an_admin_gives_a_channel_its_number(desk: Desk) -> None:
    await open_home(desk)

    await desk.world.view_choose(MAYA, InputId.CHANNEL, BACK_OFFICE)
    await desk.world.view_choose(MAYA, InputId.NUMBER, OURS.e164)
    await desk.world.view_click(MAYA, ActionId.SET_CHANNEL_NUMBER)

    team = await desk.store.tenant(desk.tenant)
    assert team.channel_numbers == ((BACK_OFFICE, OURS),)


async def test_set_without_a_choice_says_what_is_missing(desk: Desk) -> None:
    await open_home(desk)

    seen = await desk.world.view_click(MAYA, ActionId.SET_CHANNEL_NUMBER)

    assert "Choose a channel and a number first." in str(seen.modal)
    assert DESK in str(desk.world.home(MAYA))
