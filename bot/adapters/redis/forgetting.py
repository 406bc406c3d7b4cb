"""Forgetting the words of texts: for a purge by the indexes, for an erasure by every key.

Rule: the id of an inbound text stays behind, empty, because message sync may bring it again.
"""

from __future__ import annotations

from redis.exceptions import ResponseError

from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import Command
from bot.adapters.redis.wire import Wire
from bot.errors import StoreUnavailable
from bot.texting.ids import ContactKey, InboundId, TenantId, TextId

_AT_ONCE = 200


class Forgetting:
    """What a purge and an erasure take beside the file."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def forget_texts(
        self, tenant: TenantId, key: ContactKey, *, name: str = "", everywhere: bool
    ) -> int:
        """Forget the words of a contact's ended and inbound texts; returns how many."""
        sent, heard = await self._wire.read(
            ("ZRANGE", keyspace.archive(tenant, key), 0, -1),
            ("ZRANGE", keyspace.heard(tenant, key), 0, -1),
        )
        archived = {keyspace.archived(tenant, key, TextId(id_)) for id_ in sent}
        inbound = {keyspace.inbound(tenant, key, InboundId(id_)) for id_ in heard}
        if everywhere:
            async for found in self._wire.scan(keyspace.all_texts(tenant, key)):
                (inbound if keyspace.is_inbound(found) else archived).add(found)
        forgotten = await self._forget_words(sorted(archived), sorted(inbound))
        await self._wire.write(
            ("DEL", keyspace.archive(tenant, key), keyspace.heard(tenant, key)),
            *await self._name_entries(tenant, key, name, everywhere=everywhere),
        )
        if everywhere:
            await self._forget_remembered(key)
            await self._rewrite_file()
        return forgotten

    async def _forget_remembered(self, key: ContactKey) -> None:
        names = {name async for name in self._wire.scan(keyspace.all_remembered(key))}
        for start in range(0, len(names), _AT_ONCE):
            page = sorted(names)[start : start + _AT_ONCE]
            await self._wire.write(*(("DEL", name) for name in page))

    async def _forget_words(self, archived: list[str], inbound: list[str]) -> int:
        commands: list[Command] = [("DEL", name) for name in archived]
        commands += [("SET", name, "", "XX") for name in inbound]
        names = [*archived, *inbound]
        forgotten = 0
        for start in range(0, len(commands), _AT_ONCE):
            page = slice(start, start + _AT_ONCE)
            lengths = await self._wire.read(*(("STRLEN", name) for name in names[page]))
            await self._wire.write(*commands[page])
            forgotten += sum(length > 0 for length in lengths)
        return forgotten

    async def _name_entries(
        self, tenant: TenantId, key: ContactKey, name: str, *, everywhere: bool
    ) -> list[Command]:
        index = keyspace.names(tenant)
        entries = {f"{name.casefold()}\0{key}"} if name else set()
        cursor: str | int | None = None
        while everywhere and cursor not in {0, "0"}:
            ((cursor, page),) = await self._wire.read(
                ("ZSCAN", index, cursor or 0, "MATCH", f"*{key}", "COUNT", 1000)
            )
            entries.update(known for known, _ in page)
        return [("ZREM", index, entry) for entry in sorted(entries)]

    async def _rewrite_file(self) -> None:
        """Have the append-only file written anew; one that is being rewritten is good enough."""
        try:
            await self._wire.everywhere(("BGREWRITEAOF",))
        except StoreUnavailable as refused:
            if not isinstance(refused.__cause__, ResponseError):
                raise
