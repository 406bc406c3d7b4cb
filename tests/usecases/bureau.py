"""One workspace on the shipped fakes, with a worker that does everything that is due."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.consent.listed import ListedConsent, Source
from bot.consent.record import ConsentRecord
from bot.conversations.contact_file import ContactFile
from bot.ports import House, Ports, TaskName
from bot.texting.ids import ContactKey, TextId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber
from bot.usecases.compare_list import compare_list, heed_change
from bot.usecases.mirror_opt_out import mirror_opt_out, mirror_opt_outs
from bot.usecases.receive_text import read_inbox
from bot.usecases.send_text import send_text
from bot.usecases.show_contact import show_contact
from bot.usecases.track_text import track_text
from tests.builders import (
    BRAND,
    CONTACT,
    DESK,
    NOW,
    OUR_SECOND,
    OURS,
    TENANT,
    a_sender,
    a_tenant,
    an_inbound,
)

ANA = UserId("U0ANA")
"""The admin."""
BOTH = (a_sender(), a_sender(number=OUR_SECOND, label="Back office"))


@dataclass(frozen=True, slots=True)
class Bureau:
    """One workspace at work."""

    ports: Ports
    clock: MemoryClock
    sms: MemorySms
    store: MemoryStore
    queue: MemoryQueue
    chat: MemoryChat

    def key(self, contact: PhoneNumber = CONTACT) -> ContactKey:
        """Return where a contact's facts lie."""
        return self.ports.keys.contact_key(TENANT, contact)

    async def file(self, contact: PhoneNumber = CONTACT) -> ContactFile:
        """Return a contact's file; fails if there is none."""
        file = await self.store.file(TENANT, self.key(contact))
        assert file is not None
        return file

    async def know(
        self, *records: ConsentRecord, contact: PhoneNumber = CONTACT, **fields: Any
    ) -> None:
        """Have a contact on file with these records."""
        known = await self.store.file(TENANT, self.key(contact))
        file = known or ContactFile(tenant=TENANT, key=self.key(contact), number=contact)
        ledger = file.ledger
        for record in records:
            ledger = ledger.append(record, salt=f"{len(ledger.entries):032x}")
        await self.store.commit(replace(file, ledger=ledger, **fields))

    def lists(
        self,
        *,
        opted_out: bool,
        number: PhoneNumber = OURS,
        contact: PhoneNumber = CONTACT,
        source: Source = "recipient",
        at: datetime = NOW - timedelta(hours=2),
    ) -> None:
        """Have RingCentral's list say something about a pair."""
        self.sms.change_consent(
            ListedConsent(number=number, contact=contact, opted_out=opted_out, source=source, at=at)
        )

    async def hears(
        self, words: str, id_: str, *, to: PhoneNumber = OURS, ago: timedelta = timedelta()
    ) -> None:
        """Have the contact text us, and everything that follows done."""
        text = an_inbound(id_, body=words, to=to, received_at=self.clock.now() - ago)
        await self.store.keep_inbound(TENANT, self.key(), text)
        await self.queue.wake("read_inbox", TENANT, self.key())
        await self.work()

    async def later(self, by: timedelta) -> None:
        """Let time pass, then work."""
        self.clock.advance(by)
        await self.work()

    async def work(self, now: datetime | None = None) -> None:
        """Be the worker until nothing is due; `now` is for other clocks than ours."""
        await self.queue.run_due(self._run, now or self.clock.now())

    def said(self) -> list[str]:
        """Return the words of every text that left."""
        return [text.text.rendered for text in self.sms.outbox]

    async def _run(self, task: TaskName, ids: tuple[str, ...]) -> None:
        runs: Mapping[TaskName, Callable[[], Awaitable[object]]] = {
            "read_inbox": lambda: read_inbox(self.ports, tenant=TENANT, contact=ContactKey(ids[1])),
            "show_contact": lambda: show_contact(
                self.ports, tenant=TENANT, contact=ContactKey(ids[1])
            ),
            "mirror_opt_out": lambda: mirror_opt_out(
                self.ports, tenant=TENANT, contact=ContactKey(ids[1])
            ),
            "mirror_opt_outs": lambda: mirror_opt_outs(self.ports, tenant=TENANT),
            "send_text": lambda: send_text(self.ports, tenant=TENANT, text=TextId(ids[1])),
            "track_text": lambda: track_text(self.ports, tenant=TENANT, text=TextId(ids[1])),
            "compare_list": lambda: compare_list(self.ports, tenant=TENANT),
            "heed_change": lambda: heed_change(
                self.ports, tenant=TENANT, contact=ContactKey(ids[1])
            ),
        }
        if task in runs:
            await runs[task]()


async def opened_bureau(
    *, numbers: tuple[SenderNumber, ...] = (a_sender(),), **tenant: Any
) -> Bureau:
    """Open a workspace that is caught up, with these numbers."""
    clock = MemoryClock(NOW)
    store, queue, chat = MemoryStore(clock), MemoryQueue(), MemoryChat(clock)
    sms = MemorySms(clock, numbers=numbers)
    house = House(
        brand=BRAND,
        support_contact="(650) 555-0100",
        undo=timedelta(seconds=5),
        default_channel=DESK,
        admins=frozenset({ANA}),
    )
    ports = Ports(
        clock=clock, keys=MemoryKeys(), store=store, queue=queue, chat=chat, sms=sms, house=house
    )
    settled = a_tenant(numbers=numbers, **tenant)
    await store.change_tenant(
        TENANT, lambda team: replace(settled, id=team.id, version=team.version)
    )
    return Bureau(ports=ports, clock=clock, sms=sms, store=store, queue=queue, chat=chat)
