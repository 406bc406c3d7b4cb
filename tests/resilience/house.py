"""A house that can lose its worker at any step and has another one start in its place."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot import tasks
from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.conversations.contact_file import ContactFile
from bot.ports import Clock, House, Ports, Store, StoredEvent, TaskName
from bot.texting.ids import ContactKey, TextId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText
from bot.usecases.catch_up import catch_up
from bot.usecases.request_text import draft, press_send
from bot.usecases.sweep import sweep
from tests.builders import CONTACT, DESK, MAYA, NOW, TENANT, a_sender, a_tenant, an_inbound
from tests.resilience.mortal import Killed, Life, mortal

ANA = UserId("U0ANA")
TICK = timedelta(seconds=15)
UNDO = timedelta(seconds=5)
QUIET_AFTER = timedelta(minutes=25)
"""Longer than every lease, settling time and pause in between."""


@dataclass(frozen=True, slots=True)
class Place:
    """One workspace on the shipped fakes, whose processes may die."""

    ports: Ports
    clock: MemoryClock
    chat: MemoryChat
    queue: MemoryQueue
    sms: MemorySms
    store: Store

    @property
    def key(self) -> ContactKey:
        """Where the contact's facts lie."""
        return self.ports.keys.contact_key(TENANT, CONTACT)

    async def file(self) -> ContactFile:
        """Return the contact's file; fails if there is none."""
        file = await self.store.file(TENANT, self.key)
        assert file is not None
        return file

    async def contact_texts(self, body: str, id_: str) -> None:
        """Let a contact's text be kept, as the webhook does before it answers 200."""
        text = an_inbound(id_, body=body, received_at=self.clock.now())
        self.sms.receive(text)
        await self.store.keep_inbound(TENANT, self.key, text)

    async def drafted(self, body: str = "Yes, until six.") -> TextId:
        """Have Maya type a text to the contact."""
        card = await draft(
            self.ports,
            tenant=TENANT,
            requester=MAYA,
            contact=CONTACT,
            body=body,
            trigger="V1",
            typed_in=DESK,
        )
        return card.text.id

    async def pressed(self, text: TextId) -> None:
        """Have Maya press Send."""
        sent = await press_send(self.ports, tenant=TENANT, text=text, requester=MAYA)
        assert sent.went

    async def text(self, id_: TextId) -> OutboundText:
        """Return a text, open or archived."""
        found = await self.store.text(TENANT, id_)
        assert found is not None
        return found

    def left(self, contact: PhoneNumber = CONTACT) -> list[str]:
        """Return the words of what reached RingCentral, oldest first."""
        return [t.text.rendered for t in self.sms.outbox if t.text.contact == contact]

    def markers(self) -> list[str]:
        """Return the marker of each message in Slack: each is one thing that was to be said."""
        return [message.marker for message in self.chat.posted]

    async def work(self) -> None:
        """Be a healthy worker until nothing is due."""
        await self.queue.run_due(worker(self.ports), self.clock.now())

    async def recover(self) -> None:
        """Let a new worker live through what the dead one left: its timers, its wake-ups."""
        # A killed process loses wake-ups that it took: only the store is the truth (ruling 18).
        self.queue.waiting.clear()
        until = self.clock.now() + QUIET_AFTER
        while self.clock.now() < until:
            self.clock.advance(TICK)
            await sweep(self.ports, tenant=TENANT)
            await catch_up(self.ports, tenant=TENANT)
            await self.work()


def worker(ports: Ports) -> Callable[[TaskName, tuple[str, ...]], Awaitable[None]]:
    """Return what a worker with these ports does with a wake-up."""

    async def nothing(_: StoredEvent) -> None:
        raise AssertionError("no Slack event was kept here")

    runs = tasks.work(ports, dispatch=nothing, webhook_token="token")

    async def run(task: TaskName, ids: tuple[str, ...]) -> None:
        await runs[task](*ids)

    return run


async def a_place(on: Callable[[Clock], Store] = MemoryStore) -> Place:
    """Return a workspace at ten in the morning whose contact has just written."""
    clock = MemoryClock(NOW)
    sms, store = MemorySms(clock, numbers=(a_sender(),)), on(clock)
    chat, queue = MemoryChat(clock), MemoryQueue()
    ports = Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=store,
        queue=queue,
        chat=chat,
        sms=sms,
        house=House(
            brand="Harbor Dental",
            support_contact="(650) 555-0100",
            undo=UNDO,
            default_channel=DESK,
            admins=frozenset({ANA}),
        ),
    )
    settled = a_tenant()
    await store.change_tenant(
        TENANT, lambda team: replace(settled, id=team.id, version=team.version)
    )
    place = Place(ports=ports, clock=clock, chat=chat, queue=queue, sms=sms, store=store)
    await place.contact_texts("Are you open?", "1")
    await queue.wake("read_inbox", TENANT, place.key)
    await place.work()
    return place


Act = Callable[[Place, Ports], Awaitable[None]]
Prepare = Callable[[Place], Awaitable[None]]


async def killed_after(steps: int, *, prepare: Prepare, act: Act) -> tuple[Place, Life]:
    """Let a process die after so many steps of an act, then let the house recover."""
    place = await a_place()
    await prepare(place)
    life = Life(steps)
    try:
        await act(place, mortal(place.ports, life))
    except Killed:
        pass
    else:
        # It lived through the whole act: this was the last number of steps to try.
        life.steps = -1
    await place.recover()
    return place, life
