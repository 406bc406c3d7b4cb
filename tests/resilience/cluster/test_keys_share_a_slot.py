"""The keys that each use case touches: all facts of a contact in one slot, each script too.

Rule: what must be atomic lies together (rulings 12, 15 and 27). The recorded commands are those
that really went to a server, which is a cluster of one: it refuses a command over two slots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pytest
from redis.crc import key_slot

from bot.adapters.redis.node import Node, Sync
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.scripts import Command
from bot.adapters.redis.store import RedisStore
from bot.adapters.redis.wire import Servers
from bot.usecases.sweep import sweep
from tests.builders import TENANT
from tests.resilience import (
    test_killed_at_every_step,
    test_killed_beside_letters,
    test_killed_beside_the_send,
)
from tests.resilience.house import TICK, Place, a_place
from tests.resilience.rows import Row

ROWS: Final = (
    *test_killed_at_every_step.ROWS,
    *test_killed_beside_letters.ROWS,
    *test_killed_beside_the_send.ROWS,
)
INSTALLATION_KINDS: Final = {"tenants", "lease", "{try", "limit", "keep"}
"""Each a single key, or two under one tag, and but for the first nothing that may not be lost: no
facts."""
WITH_MANY_KEYS: Final = {"MGET", "DEL", "UNLINK"}


@dataclass(slots=True)
class Recording:
    """Servers that remember what they were asked."""

    real: Servers
    commands: list[Command] = field(default_factory=list)

    @property
    def masters(self) -> tuple[Node, ...]:
        """Return the real ones."""
        return self.real.masters

    def owner(self, key: str) -> Node:
        """Return the real one."""
        return self.real.owner(key)

    async def stages(
        self, stages: Sequence[Sequence[Command]], *, raw: bool = False, sync: Sync | None = None
    ) -> list[Any]:
        """Remember, and ask the real ones."""
        self.commands += [command for stage in stages for command in stage]
        return await self.real.stages(stages, raw=raw, sync=sync)

    async def aclose(self) -> None:
        """Close the real ones."""
        await self.real.aclose()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_all_contact_facts_of_a_use_case_share_one_slot(row: Row, lone_url: str) -> None:
    place, used = await _acted(row, lone_url)
    tag, workspace = f"{{{TENANT}:{place.key}}}", f"a:{{{TENANT}}}:"
    theirs = {key for keys in used for key in keys if key.startswith(f"a:{tag}:")}
    others = {key for keys in used for key in keys} - theirs
    of_workspace = {key for key in others if key.startswith(workspace)}

    assert f"a:{tag}:file" in theirs
    assert {slot_of(key) for key in theirs} == {slot_of(tag)}
    assert {slot_of(key) for key in of_workspace} == {slot_of(workspace)}
    assert {key.split(":")[1] for key in others - of_workspace} <= INSTALLATION_KINDS
    assert [keys for keys in used if len({slot_of(key) for key in keys}) > 1] == []


def slot_of(key: str) -> int:
    """Return the slot of a cluster that a key lies in."""
    return int(key_slot(key.encode()))


async def _acted(row: Row, url: str) -> tuple[Place, list[list[str]]]:
    """Return where a use case ran, and the keys of each command that it gave."""
    servers = Recording(await open_servers(url))
    for node in servers.masters:
        await node.redis.flushall()
    try:
        place = await a_place(lambda clock: RedisStore(servers, clock=clock))
        await row.prepare(place)
        servers.commands.clear()
        await row.act(place, place.ports)
        place.clock.advance(TICK)
        await sweep(place.ports, tenant=TENANT)
        await place.work()
    finally:
        await servers.aclose()
    return place, [keys_of(command) for command in servers.commands]


def keys_of(command: Command) -> list[str]:
    """Return the keys of a command."""
    if command[0] == "EVALSHA":
        return [str(key) for key in command[3 : 3 + int(command[2])]]
    if command[0] in WITH_MANY_KEYS:
        return [str(key) for key in command[1:]]
    return [str(command[1])]
