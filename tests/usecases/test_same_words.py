"""The same words never leave from a second number of ours unnoticed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.consent.category import Category
from bot.ports import House, Ports
from bot.usecases.same_words import looked_up, remember
from tests.builders import NOW, OUR_SECOND, OURS, a_sender, a_tenant, a_text

LONG = "Our new opening hours are 9 to 5, see you soon!"
TEAM = a_tenant(numbers=(a_sender(), a_sender(number=OUR_SECOND)))


@pytest.fixture
def clock() -> MemoryClock:
    return MemoryClock(NOW)


@pytest.fixture
def ports(clock: MemoryClock) -> Ports:
    return Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=MemoryStore(clock),
        queue=MemoryQueue(),
        chat=MemoryChat(clock),
        sms=MemorySms(clock, numbers=TEAM.numbers),
        house=House(
            brand="Harbor Dental",
            support_contact="help@harbor.example",
            undo=timedelta(seconds=5),
            default_channel=None,
            admins=frozenset(),
        ),
    )


async def test_words_that_left_from_one_number_are_known_at_another(ports: Ports) -> None:
    await remember(ports, a_text(body=LONG, sender=OURS), TEAM)
    found = await looked_up(ports, a_text(body=LONG, sender=OUR_SECOND), TEAM)

    assert found.same_from == (OURS,)


@pytest.mark.parametrize(
    "alike", [LONG.upper(), LONG.replace("9 to 5", "8 to 4"), "  " + LONG.replace(" ", "  ")]
)
async def test_case_spaces_and_figures_make_no_other_words(ports: Ports, alike: str) -> None:
    await remember(ports, a_text(body=LONG, sender=OURS), TEAM)

    found = await looked_up(ports, a_text(body=alike, sender=OUR_SECOND), TEAM)

    assert found.same_from == (OURS,)


async def test_the_same_number_may_say_it_again(ports: Ports) -> None:
    await remember(ports, a_text(body=LONG, sender=OURS), TEAM)

    assert (await looked_up(ports, a_text(body=LONG, sender=OURS), TEAM)).same_from == ()


async def test_answers_and_short_words_are_not_kept(ports: Ports) -> None:
    answer = a_text(body=LONG, sender=OURS, category=Category.CONVERSATIONAL.value)
    await remember(ports, answer, TEAM)
    await remember(ports, a_text(body="See you at three!", sender=OURS), TEAM)

    for body in (LONG, "See you at three!"):
        found = await looked_up(ports, a_text(body=body, sender=OUR_SECOND), TEAM)
        assert found.same_from == ()


async def test_it_is_forgotten_after_the_days_that_the_team_settled(
    ports: Ports, clock: MemoryClock
) -> None:
    week = replace(TEAM, policy=(("same_text_days", "7"),))
    await remember(ports, a_text(body=LONG, sender=OURS), week)
    clock.advance(timedelta(days=7, seconds=1))

    found = await looked_up(ports, a_text(body=LONG, sender=OUR_SECOND), week)

    assert found.same_from == ()


async def test_nothing_is_kept_where_the_team_switched_it_off(ports: Ports) -> None:
    off = replace(TEAM, policy=(("same_text_days", "0"),))
    await remember(ports, a_text(body=LONG, sender=OURS), off)

    assert (await looked_up(ports, a_text(body=LONG, sender=OUR_SECOND), TEAM)).same_from == ()
