"""Many contacts in one round trip, for imports: each file still its own atomic step."""

from __future__ import annotations

from collections.abc import Sequence

from bot.adapters.redis import keyspace
from bot.adapters.redis.contact_files import ContactFiles
from bot.adapters.redis.file_codec import decode_file
from bot.adapters.redis.scripts import Command
from bot.conversations.contact_file import ContactFile
from bot.texting.ids import ContactKey, TenantId


class ContactBatches(ContactFiles):
    """One contact at a time, or many."""

    async def files_of(
        self, tenant: TenantId, keys: Sequence[ContactKey]
    ) -> tuple[ContactFile | None, ...]:
        """Return the files of many contacts, in this order, in one round trip."""
        if not keys:
            return ()
        stored = await self._wire.read_raw(*(("GET", keyspace.file(tenant, key)) for key in keys))
        return tuple(
            None if value is None else decode_file(value, tenant=tenant, key=key)
            for key, value in zip(keys, stored, strict=True)
        )

    async def commit_all(self, files: Sequence[ContactFile]) -> tuple[ContactFile | None, ...]:
        """Write many changed files in one round trip; None where somebody else was faster.

        Raises:
            StoreUnavailable: nobody knows which of them were written.
        """
        if not files:
            return ()
        written: list[ContactFile] = []
        indexed: list[Command] = []
        writes: list[Command] = []
        for file in files:
            kept, before, write = self._change(file)
            written.append(kept)
            indexed.extend(before)
            writes.append(write)
        answers = await self._wire.write(*indexed, then=writes)
        done = [answer == "ok" for answer in answers[len(indexed) :]]
        ended = [
            self._forgotten(file.tenant, text)
            for file, ok in zip(files, done, strict=True)
            if ok
            for text in file.ended()
        ]
        if ended:
            await self._wire.read(*ended)
        return tuple(kept if ok else None for kept, ok in zip(written, done, strict=True))
