"""What a contact costs in the store, on a real server: memory, and the time to read one."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from redis.asyncio import Redis

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.redis import keyspace
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.file_codec import decode_file, encode_file
from bot.adapters.redis.opening import open_redis
from bot.adapters.redis.store import RedisStore
from bot.adapters.system.keys import open_keys
from bot.consent.record import Evidence, OptInMethod
from bot.conversations.contact_file import ContactCard, ContactFile, Conversation
from bot.texting.ids import ChannelId, MessageTs, TenantId, UserId
from bot.texting.phone import PhoneNumber
from tests.builders import NOW, OURS, a_contact_file, an_opt_in, an_opt_out

TEAM = TenantId("T0123456789")
USER = UserId("U0123ABCDE1")
CONTACTS = 20_000
_AT_ONCE = 500
_LATER = NOW + timedelta(microseconds=123456)


def contacts(count: int, *, talking: bool) -> Iterator[ContactFile]:
    """Return contacts with name, owner, language and three records each, no two alike."""
    keys = MemoryKeys()
    for index in range(count):
        number = PhoneNumber(f"+1415{index // 100 % 800 + 200:03d}01{index % 100:02d}")
        file = a_contact_file(
            an_opt_in(id=f"in_{index:020x}", recorded_by=USER, recorded_at=_LATER),
            an_opt_in(
                id=f"in_{index:019x}a",
                recorded_by=USER,
                recorded_at=_LATER,
                method=OptInMethod.SPOKEN,
                evidence=Evidence(wording="May we text you?", place="call 7"),
            ),
            an_opt_out(id=f"out_{2939293929 + index}", occurred_at=_LATER, recorded_at=_LATER),
            tenant=TEAM,
            key=keys.contact_key(TEAM, PhoneNumber(f"+1{2000000000 + index}")),
            number=number,
            card=ContactCard(name=f"Dana Reyes {index}", language="en", owner=USER),
        )
        yield replace(file, conversations=(_talk(),)) if talking else file


async def rows() -> list[tuple[str, str, str]]:
    """Return rows about the store: what, target, measured."""
    with tempfile.TemporaryDirectory() as folder:
        server = EmbeddedServer(Path(folder))
        redis = await open_redis(await server.start())
        try:
            plain, names, talking = await _measured(redis)
        finally:
            await redis.aclose()
            await server.stop()
    file = next(contacts(1, talking=False))
    stored = encode_file(file)
    took = _microseconds(stored, file)
    return [
        (
            "memory per contact with three records, key included",
            "≤ 400 bytes",
            f"{plain:.0f} bytes",
        ),
        ("the same with a conversation", "", f"{talking:.0f} bytes"),
        ("its entry in the index of names", "", f"{names:.0f} bytes"),
        ("reading a stored contact", "≤ 40 µs", f"{took:.1f} µs"),
    ]


async def _measured(redis: Redis) -> tuple[float, float, float]:
    """Return bytes per contact: bare, in the index of names, with a conversation.

    The server says what each key takes; its whole memory would hold its buffers and tables too.
    """
    store = RedisStore(redis, clock=MemoryClock(NOW))
    await open_keys("b" * 32, store)
    index = {keyspace.names(TEAM), keyspace.open_contacts(TEAM)}
    sizes = []
    for talking in (False, True):
        known = {key async for key in redis.scan_iter(count=1000)}
        await _fill(store, talking=talking)
        fresh = [key async for key in redis.scan_iter(count=1000) if key not in known]
        of_contacts = [key for key in fresh if _text(key) not in index]
        sizes.append(sum([await _taken(redis, key) for key in of_contacts]) / CONTACTS)
        names = await _taken(redis, keyspace.names(TEAM)) / CONTACTS
        await redis.delete(*fresh)
    return sizes[0], names, sizes[1]


async def _fill(store: RedisStore, *, talking: bool) -> None:
    batch: list[ContactFile] = []
    for file in contacts(CONTACTS, talking=talking):
        batch.append(file)
        if len(batch) == _AT_ONCE:
            await store.commit_all(batch)
            batch.clear()


async def _taken(redis: Redis, key: bytes | str) -> int:
    return int(await redis.memory_usage(key, samples=0) or 0)


def _text(key: bytes | str) -> str:
    return key.decode() if isinstance(key, bytes) else key


def _microseconds(stored: bytes, file: ContactFile) -> float:
    runs = []
    for _ in range(5):
        begun = time.process_time()
        for _ in range(2000):
            decode_file(stored, tenant=file.tenant, key=file.key)
        runs.append((time.process_time() - begun) / 2000 * 1e6)
    return statistics.median(runs)


def _talk() -> Conversation:
    return Conversation(
        number=OURS,
        channel=ChannelId("C0123ABCDE1"),
        root=MessageTs("1772560800.123456"),
        opened_at=_LATER,
        last_inbound_at=_LATER + timedelta(days=1),
        last_outbound_at=_LATER + timedelta(days=2),
        requester=USER,
    )
