"""Whatever happens in whatever order, memory and the real server end up with the same facts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.store import MemoryStore
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.adapters.redis.wire import Servers
from bot.conversations.contact_file import ContactCard, ContactFile
from bot.errors import BotError
from bot.ports import Store
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import InboundId, text_id
from bot.texting.text import OutboundText
from tests.builders import MAYA, NOW, TENANT, a_contact_file, a_key, a_text, an_inbound

KEY = a_key()
INBOUND_IDS = ("1", "2", "3")
TRIGGERS = ("V1", "V2", "V3")


class TwoStores(RuleBasedStateMachine):
    """One contact in both stores; each step is done to both, and the answers are compared."""

    url: ClassVar[str]

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._clock = MemoryClock(NOW)
        self._memory = MemoryStore(self._clock)
        self._servers = self._runner.run(_emptied(self.url))
        self._real = RedisStore(self._servers, clock=self._clock)
        self._read: list[ContactFile] = [a_contact_file()]

    def teardown(self) -> None:
        self._runner.run(self._servers.aclose())
        self._runner.close()

    @rule(id_=st.sampled_from(INBOUND_IDS))
    def the_contact_writes(self, id_: str) -> None:
        self._both(lambda store: store.keep_inbound(TENANT, KEY, an_inbound(id_)))

    @rule()
    def somebody_reads_the_file(self) -> None:
        file = self._both(lambda store: store.file(TENANT, KEY))
        if file is not None:
            self._read.append(file)

    @rule(
        which=st.integers(0, 9),
        read=st.lists(st.sampled_from(INBOUND_IDS), max_size=3),
        claims=st.booleans(),
        name=st.sampled_from(("", "Dana", "Émile")),
    )
    def somebody_commits_what_they_read(
        self, which: int, read: list[str], name: str, *, claims: bool
    ) -> None:
        file = replace(self._read[which % len(self._read)], card=ContactCard(name=name))
        ids = [InboundId(id_) for id_ in read]

        self._commit(lambda store: store.commit(file, read=ids, claims=claims))

    @rule(
        trigger=st.sampled_from(TRIGGERS),
        status=st.sampled_from((DeliveryStatus.QUEUED, DeliveryStatus.DELIVERED)),
        stale=st.booleans(),
    )
    def a_text_is_written(self, trigger: str, status: DeliveryStatus, *, stale: bool) -> None:
        text = a_text(trigger, status=status)
        redraw = frozenset({str(text.id)}) if stale else frozenset[str]()
        file = replace(self._read[-1].with_text(text), redraw=redraw)

        self._commit(lambda store: store.commit(file))

    @precondition(lambda self: len(self._read) > 1)
    @rule()
    def time_passes(self) -> None:
        self._clock.advance(timedelta(minutes=2))

    @invariant()
    def both_know_the_same(self) -> None:
        self._both(lambda store: store.file(TENANT, KEY))
        self._both(lambda store: store.unread(TENANT, KEY))
        self._both(lambda store: store.texts_of(TENANT, MAYA))
        self._both(lambda store: store.contacts_named(TENANT, "dan"))
        self._both(self._open_contacts)
        for trigger in TRIGGERS:
            self._both(partial(_text, trigger))

    async def _open_contacts(self, store: Store) -> list[str]:
        before = self._clock.now() - timedelta(minutes=1)
        return [key async for key in store.open_contacts(TENANT, before=before)]

    def _commit(self, ask: Callable[[Store], Awaitable[Any]]) -> None:
        committed = self._both(ask)
        if isinstance(committed, ContactFile):
            self._read.append(committed)

    def _both(self, ask: Callable[[Store], Awaitable[Any]]) -> Any:
        remembered = self._runner.run(_answer(ask, self._memory))
        stored = self._runner.run(_answer(ask, self._real))
        assert stored == remembered
        return stored


async def _emptied(url: str) -> Servers:
    servers = await open_servers(url)
    for node in servers.masters:
        await node.redis.flushall()
    return servers


async def _text(trigger: str, store: Store) -> OutboundText | None:
    return await store.text(TENANT, text_id(KEY, trigger))


async def _answer(ask: Callable[[Store], Awaitable[Any]], store: Store) -> Any:
    """Return what the store answers, or the name of its refusal."""
    try:
        return await ask(store)
    except BotError as refusal:
        return type(refusal).__name__


def test_memory_and_the_real_server_agree_after_any_history(store_url: str) -> None:
    class Here(TwoStores):
        url = store_url

    run_state_machine_as_test(Here, settings=settings(max_examples=40, stateful_step_count=25))
