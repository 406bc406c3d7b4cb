"""What admins press about RingCentral's list, and the ask for a YES, in an emulated Slack."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.blocks.ids import ActionId, InputId
from bot.consent.listed import ListedConsent
from bot.consent.record import DoubleOptIn, OptIn, OptOutRoute
from bot.texting.ids import UserId
from bot.usecases.compare_list import compare_list
from tests.builders import CONTACT, MAYA, OURS, an_opt_in, an_opt_out
from tests.handlers.desk import SAM, Desk
from tests.handlers.test_consent_command import WHOM, a_form

HOUR = timedelta(hours=1)


async def differing(desk: Desk) -> dict[str, Any]:
    """Have the admin asked about a yes of theirs after our no; return the message."""
    no = an_opt_out(occurred_at=desk.now - 3 * HOUR, recorded_at=desk.now - 3 * HOUR)
    told: dict[str, Any] = {"list_told": (OURS,), "list_told_at": desk.now - 3 * HOUR}
    await desk.know(no, **told)
    desk.sms.change_consent(
        ListedConsent(
            number=OURS,
            contact=CONTACT,
            opted_out=False,
            source="api",
            at=desk.now - HOUR,
        )
    )
    await compare_list(desk.ports, tenant=desk.tenant)
    await desk.work()
    return desk.world.messages(desk.world.dm(MAYA))[-1]


async def press(desk: Desk, message: dict[str, Any], action: ActionId, who: UserId = MAYA) -> Any:
    return await desk.world.click(who, desk.world.dm(MAYA), message["ts"], action)


async def test_an_admin_is_asked_in_a_direct_message_without_the_whole_number(
    desk: Desk,
) -> None:
    message = await differing(desk)

    assert "may be texted again" in str(message)
    assert CONTACT.e164 not in str(message)
    assert CONTACT.national not in str(message)


async def test_keep_blocked_settles_it_on_the_card_by_name(desk: Desk) -> None:
    message = await differing(desk)

    await press(desk, message, ActionId.KEEP_BLOCKED)

    settled = desk.world.messages(desk.world.dm(MAYA))[-1]
    assert f"Kept blocked by <@{MAYA}>" in str(settled)
    assert ActionId.KEEP_BLOCKED not in str(settled)
    (known,) = (await desk.file()).differences
    assert known.owner == MAYA


async def test_details_show_what_ringcentral_kept(desk: Desk) -> None:
    message = await differing(desk)

    await press(desk, message, ActionId.DIFFERENCE_DETAILS)

    screen = desk.world.modal_screen(MAYA)
    assert "Opted in by a program or a person in RingCentral" in screen
    assert "Opted out on" in screen


async def test_an_admin_has_the_lists_compared_from_home(desk: Desk) -> None:
    await desk.world.open_home(MAYA)
    await desk.work()

    await desk.world.view_click(MAYA, ActionId.COMPARE_LIST)

    assert ("compare_list", (desk.tenant,)) in [
        (wake.task, wake.ids) for wake in [*desk.queue.waiting]
    ]


async def test_an_admin_says_who_confirms_a_stop(desk: Desk) -> None:
    await desk.world.open_home(MAYA)
    await desk.work()

    await desk.world.view_choose(MAYA, InputId.STOP_NUMBER, OURS.e164)
    await desk.world.view_choose(MAYA, InputId.CONFIRMER, "us")
    await desk.world.view_click(MAYA, ActionId.SET_STOP_CONFIRMER)

    team = await desk.store.tenant(desk.tenant)
    assert team.stop_confirmers == ((OURS, "us"),)
    assert "Assent" in desk.world.home_screen(MAYA)


async def test_who_is_no_admin_sees_neither(desk: Desk) -> None:
    await desk.world.open_home(SAM)
    await desk.work()

    screen = desk.world.home_screen(SAM)
    assert "Compare now" not in screen
    assert "Who confirms a STOP" not in screen


async def test_the_ask_for_a_yes_goes_out_from_the_consent_card(desk: Desk) -> None:
    await desk.know(an_opt_in(occurred_at=desk.now - timedelta(days=40)))
    await desk.types(f"/consent {WHOM}")

    seen = await desk.presses(ActionId.ASK_FOR_YES)
    await desk.work()
    await desk.hear("YES", id_="9")

    assert "Asked for a YES" in str(seen.ephemeral[-1])
    (said,) = desk.sms.outbox
    assert "Reply YES" in said.text.rendered
    steps = [each for each in (await desk.file()).ledger.records if isinstance(each, DoubleOptIn)]
    assert [each.step for each in steps] == ["asked", "confirmed"]
    assert any("their own YES" in str(known) for known in desk.posted())


async def test_without_consent_the_card_offers_no_ask(desk: Desk) -> None:
    await desk.answers()
    seen = await desk.types(f"/consent {WHOM}")

    assert ActionId.ASK_FOR_YES not in str(seen.ephemeral[-1])


async def test_a_recurring_programme_is_recorded_and_confirmed_by_itself(desk: Desk) -> None:
    await desk.types(f"/consent record {WHOM}")

    await desk.world.submit(
        MAYA,
        a_form(
            desk,
            **{InputId.PROGRAMME: "Smile Club", InputId.FREQUENCY: "2 texts a month"},
        ),
    )
    await desk.work()

    (record,) = (each for each in (await desk.file()).ledger.records if isinstance(each, OptIn))
    assert record.programme is not None
    assert record.programme.name == "Smile Club"
    (said,) = desk.sms.outbox
    assert "Smile Club, 2 texts a month" in said.text.rendered


async def test_a_programme_without_its_frequency_is_refused_under_the_field(desk: Desk) -> None:
    await desk.types(f"/consent record {WHOM}")

    seen = await desk.world.submit(MAYA, a_form(desk, **{InputId.PROGRAMME: "Smile Club"}))

    assert "how often texts come" in str(seen.errors)
    assert desk.sms.outbox == []


async def test_silence_that_opted_them_out_is_reversed_from_the_consent_card(desk: Desk) -> None:
    silent = an_opt_out(route=OptOutRoute.UNANSWERED_REVIEW, number=None, words="")
    await desk.know(replace(silent, occurred_at=desk.now - HOUR, recorded_at=desk.now - HOUR))
    await desk.types(f"/consent {WHOM}")

    await desk.presses(ActionId.NOT_OPT_OUT)
    await desk.world.submit(MAYA, {InputId.REASON: {InputId.REASON: "They meant the bus stop."}})

    assert (await desk.file()).ledger.standing_opt_out(OURS) is None
