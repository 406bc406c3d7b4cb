"""A text, a card or an event that ends every process that works on it, until an admin hears.

Rule: it stays where it is, and blocks sends to that contact; nobody else is taken for guilty, and
whoever was merely beside it is served.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot import tasks
from bot.conversations.failed_work import DIED, FailedWork
from bot.ports import Ports, StoredEvent, TaskName
from bot.texting.ids import ContactKey
from bot.usecases import receive_text, show_contact
from bot.usecases.attempts import MOST_DEATHS
from bot.usecases.dead_letters import Run, dead_letters
from bot.usecases.settle_letter import Settling, drop, try_again
from tests.builders import OTHER_CONTACT, TENANT, an_inbound
from tests.resilience.house import ANA, Place, a_place, worker
from tests.resilience.mortal import Killed, mortal

LONGEST = max(receive_text.LEASE, show_contact.LEASE) + timedelta(seconds=1)
EVENT = StoredEvent(tenant=TENANT, id="Ev1", payload={"type": "message"})


@dataclass(slots=True)
class Deadly:
    """Lets a process die with the first step after it has begun the work."""

    begun: bool = False

    async def step(self, name: str) -> None:
        """Die, once the work is begun."""
        if self.begun:
            raise Killed(name)
        self.begun = name == "store.attempt begins"


def runs(ports: Ports) -> dict[TaskName, Run]:
    """Return what a worker does; whatever Slack brings ends it."""

    async def kills(_: StoredEvent) -> None:
        raise Killed("dispatch")

    return tasks.work(ports, dispatch=kills, webhook_token="token")


async def dies(place: Place, task: TaskName, id_: str) -> None:
    """Be a process that this work ends."""
    with pytest.raises(Killed):
        await runs(mortal(place.ports, Deadly()))[task](TENANT, id_)
    place.clock.advance(LONGEST)


async def letters(place: Place) -> tuple[FailedWork, ...]:
    return await dead_letters(place.ports, tenant=TENANT)


async def settling(place: Place) -> Settling:
    [letter] = await letters(place)
    return Settling(tenant=TENANT, user=ANA, letter=letter.id)


async def parked(place: Place) -> None:
    """Have a text of the contact's lie among the dead letters, after three processes died."""
    await place.contact_texts("STOP", "2")
    for _ in range(MOST_DEATHS):
        await dies(place, "read_inbox", place.key)
    await worker(place.ports)("read_inbox", (TENANT, place.key))


async def test_the_third_death_puts_a_text_before_an_admin_unread() -> None:
    place = await a_place()
    await place.contact_texts("STOP", "2")
    before = []
    for _ in range(MOST_DEATHS):
        await dies(place, "read_inbox", place.key)
        before.append(len(await letters(place)))

    await worker(place.ports)("read_inbox", (TENANT, place.key))

    [letter] = await letters(place)
    assert before == [0, 0, 0]
    assert (letter.task, letter.error, letter.tries) == ("read_inbox", DIED, MOST_DEATHS)
    assert letter.left_alone
    assert [text.id for text in await place.store.unread(TENANT, place.key)] == ["2"]


async def test_two_deaths_are_forgotten_once_it_is_read() -> None:
    place = await a_place()
    await place.contact_texts("Hello?", "2")
    for _ in range(MOST_DEATHS - 1):
        await dies(place, "read_inbox", place.key)

    await worker(place.ports)("read_inbox", (TENANT, place.key))
    await place.contact_texts("Anybody there?", "3")
    await dies(place, "read_inbox", place.key)
    await worker(place.ports)("read_inbox", (TENANT, place.key))

    assert await letters(place) == ()
    assert await place.store.unread(TENANT, place.key) == ()


async def test_an_admin_who_has_it_tried_again_gives_it_three_more_lives() -> None:
    place = await a_place()
    await parked(place)

    await try_again(place.ports, await settling(place))
    await dies(place, "read_inbox", place.key)
    await worker(place.ports)("read_inbox", (TENANT, place.key))

    assert await letters(place) == ()
    assert (await place.file()).ledger.standing_opt_out()


async def test_an_admin_who_drops_it_freezes_sends_without_reading_it() -> None:
    place = await a_place()
    await parked(place)

    await drop(place.ports, await settling(place), reason="It ends the worker.")

    file = await place.file()
    assert file.frozen_at is not None
    assert await place.store.unread(TENANT, place.key) == ()


async def test_a_card_and_an_event_that_kill_are_put_before_an_admin_too() -> None:
    place = await a_place()
    await place.contact_texts("Hello?", "2")
    await worker(place.ports)("read_inbox", (TENANT, place.key))
    await place.store.keep_event(EVENT)

    kills: tuple[tuple[TaskName, str], ...] = (
        ("show_contact", place.key),
        ("handle_event", EVENT.id),
    )
    for task, id_ in kills:
        for _ in range(MOST_DEATHS):
            await dies(place, task, id_)
        await runs(place.ports)[task](TENANT, id_)

    assert {(each.task, each.error) for each in await letters(place)} == {
        ("show_contact", DIED),
        ("handle_event", DIED),
    }
    assert await place.store.event(TENANT, EVENT.id) == EVENT


async def test_whoever_was_beside_it_waits_for_it_alone_and_is_not_guilty() -> None:
    place = await a_place()
    theirs = await _beside(place)
    await place.contact_texts("Hello?", "2")
    await dies(place, "read_inbox", theirs)
    await dies(place, "read_inbox", place.key)
    async with place.store.lease(f"{TENANT}:suspects", ttl=receive_text.LEASE):
        for _ in range(2 * MOST_DEATHS):
            await worker(place.ports)("read_inbox", (TENANT, theirs))
        waits = await place.store.unread(TENANT, theirs)

    await worker(place.ports)("read_inbox", (TENANT, theirs))

    assert len(waits) == 1
    assert await place.store.unread(TENANT, theirs) == ()
    assert await letters(place) == ()


async def _beside(place: Place) -> ContactKey:
    """Have another contact's text unread."""
    key = place.ports.keys.contact_key(TENANT, OTHER_CONTACT)
    text = an_inbound("50", contact=OTHER_CONTACT, received_at=place.clock.now())
    await place.store.keep_inbound(TENANT, key, text)
    return key


DOES = """
import asyncio, os, signal, sys
from datetime import timedelta
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock

async def main():
    store = RedisStore(await open_servers(sys.argv[1]), clock=SystemClock())
    async with store.attempt("read", ttl=timedelta(milliseconds=50)) as attempt:
        print(attempt.deaths, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.mark.timeout(60)
async def test_real_processes_that_are_killed_are_counted(store_url: str) -> None:
    deaths = []
    for _ in range(MOST_DEATHS):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", DOES, store_url, stdout=asyncio.subprocess.PIPE
        )
        said, _ = await process.communicate()
        assert process.returncode == -signal.SIGKILL
        deaths.append(int(said))
        await asyncio.sleep(0.1)

    assert deaths == [0, 1, 2]
