"""Contacts: their file, their inbox, their texts.

Rule: indexes are written before the file, in the same round trip, so that they name at least
everything there is; whoever reads one looks at the file too. A claim to send and a stored STOP
meet in one script on the contact's slot (rulings 12 and 15).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import decode_inbound, decode_text, encode_inbound, encode_text
from bot.adapters.redis.contact_texts import archived_entries, heard_entry
from bot.adapters.redis.file_codec import decode_file, encode_file
from bot.adapters.redis.instants import score
from bot.adapters.redis.judged_ledgers import JudgedLedgers
from bot.adapters.redis.scripts import KEEP_INBOUND, WRITE_IF_VERSION, Command
from bot.adapters.redis.wire import Wire
from bot.consent.sealing import Signer
from bot.consent.sealing import kept as kept_ledger
from bot.conversations.contact_file import ContactFile
from bot.conversations.details import name_key
from bot.errors import AlreadyRead, Conflict, StoreChanged, StoreUnreadable, UnreadInbound
from bot.ports import Clock
from bot.texting.ids import ContactKey, InboundId, TenantId, TextId, contact_of
from bot.texting.text import InboundText, OutboundText

SETTLING: Final = timedelta(minutes=1)
"""How long a touched contact stays listed although nothing is left to do. A touch comes before
its write in the same round trip, so that after this time every write has either come or failed."""
_FILES_AT_ONCE: Final = 100


class ContactFiles:
    """One contact at a time."""

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock
        self._signer: Signer | None = None
        self._seals: JudgedLedgers | None = None

    def seal_ledgers(self, signer: Signer) -> None:
        """Have every ledger sealed with these keys when it is written, and judged when read."""
        self._signer = signer
        self._seals = JudgedLedgers(signer)

    async def file(self, tenant: TenantId, key: ContactKey) -> ContactFile | None:
        """Return a contact's file, in one round trip."""
        (stored,) = await self._wire.read_raw(("GET", keyspace.file(tenant, key)))
        return self._judged(stored, tenant, key)

    async def file_and_inbox(
        self, tenant: TenantId, key: ContactKey
    ) -> tuple[ContactFile | None, bool]:
        """Return a contact's file and whether their inbox holds anything, in one round trip."""
        stored, unread = await self._wire.read_raw(
            ("GET", keyspace.file(tenant, key)), ("LLEN", keyspace.inbox(tenant, key))
        )
        return self._judged(stored, tenant, key), bool(unread)

    async def commit(
        self, file: ContactFile, *, read: Sequence[InboundId] = (), claims: bool = False
    ) -> ContactFile:
        """Write a changed file in one atomic step and return it at its new version.

        Raises:
            Conflict: the file has another version by now.
            AlreadyRead: a text in `read` is not in the inbox any more.
            UnreadInbound: `claims`, and the inbox holds more than `read`.
            StoreChanged: `claims`, and the contact's server is not the one that we caught up on.
            StoreUnavailable: nothing was written, or nobody knows.
        """
        fence = await self._wire.trusted_run(keyspace.file(file.tenant, file.key)) if claims else ""
        kept, indexed, write = self._change(file, read=read, claims=claims, fence=fence)
        *_, outcome = await self._wire.write(*indexed, then=[write])
        if outcome == "changed":
            raise StoreChanged("The store was restarted or replaced: read what was missed first.")
        if outcome == "conflict":
            raise Conflict("Somebody else changed this contact at the same moment.")
        if outcome == "gone":
            raise AlreadyRead("Somebody else has just read this text.")
        if outcome == "unread":
            raise UnreadInbound("This contact has just written, so nothing is sent yet.")
        ended = file.ended()
        if ended:
            await self._wire.read(*(self._forgotten(file.tenant, text) for text in ended))
        return kept

    def _change(
        self,
        file: ContactFile,
        *,
        read: Sequence[InboundId] = (),
        claims: bool = False,
        fence: str = "",
    ) -> tuple[ContactFile, list[Command], Command]:
        """Return the file as it will be, what must be written before it, and what writes it."""
        ended = file.ended()
        ledger, wordings = kept_ledger(
            file.ledger, file.tenant, file.key, self._signer, first=not file.version
        )
        kept = replace(
            file,
            version=file.version + 1,
            ledger=ledger,
            texts=tuple(text for text in file.texts if text not in ended),
        )
        write = WRITE_IF_VERSION.call(
            keyspace.file(file.tenant, file.key),
            keyspace.inbox(file.tenant, file.key),
            *(keyspace.archived(file.tenant, file.key, text.id) for text in ended),
            args=(
                file.version,
                encode_file(kept),
                int(claims),
                fence,
                len(read),
                *read,
                *map(encode_text, ended),
            ),
        )
        listed = archived_entries(file.tenant, file.key, ended)
        worded = [
            ("SETNX", keyspace.wording(file.tenant, hash_), words)
            for hash_, words in wordings.items()
        ]
        return kept, [*worded, *self._indexed(kept), *listed], write

    async def wordings(self, tenant: TenantId, hashes: Collection[str]) -> dict[str, str]:
        """Return the words that contacts agreed to, by hash; those that are lost are left out."""
        asked = sorted(set(hashes) - {""})
        if not asked:
            return {}
        found = await self._wire.read(
            *(("GET", keyspace.wording(tenant, hash_)) for hash_ in asked)
        )
        return {
            hash_: words for hash_, words in zip(asked, found, strict=True) if words is not None
        }

    async def text(self, tenant: TenantId, id_: TextId) -> OutboundText | None:
        """Return a text, open or archived."""
        try:
            key = contact_of(id_)
        except ValueError:
            return None
        names = keyspace.file(tenant, key), keyspace.archived(tenant, key, id_)
        ((stored, archived),) = await self._wire.read_raw(("MGET", *names))
        if archived is not None:
            return decode_text(archived.decode())
        texts = () if stored is None else decode_file(stored, tenant=tenant, key=key).texts
        return next((text for text in texts if text.id == id_), None)

    async def keep_inbound(self, tenant: TenantId, key: ContactKey, text: InboundText) -> bool:
        """Put an inbound text into the contact's inbox; False if it was there before, ever."""
        names = keyspace.inbound(tenant, key, text.id), keyspace.inbox(tenant, key)
        write = KEEP_INBOUND.call(*names, args=(encode_inbound(text), text.id))
        before = self._touched(tenant, key), heard_entry(tenant, key, text)
        *_, kept = await self._wire.write(*before, then=[write])
        return bool(kept)

    async def inbound(
        self, tenant: TenantId, key: ContactKey, id_: InboundId
    ) -> InboundText | None:
        """Return an inbound text that was kept, read or not."""
        (stored,) = await self._wire.read(("GET", keyspace.inbound(tenant, key, id_)))
        return decode_inbound(stored) if stored else None

    async def unread(self, tenant: TenantId, key: ContactKey) -> tuple[InboundText, ...]:
        """Return the contact's inbox in order of arrival."""
        (ids,) = await self._wire.read(("LRANGE", keyspace.inbox(tenant, key), 0, -1))
        if not ids:
            return ()
        names = (keyspace.inbound(tenant, key, id_) for id_ in ids)
        (stored,) = await self._wire.read(("MGET", *names))
        return tuple(decode_inbound(text) for text in stored if text)

    async def files(
        self, tenant: TenantId, *, unreadable: set[ContactKey] | None = None
    ) -> AsyncIterator[ContactFile]:
        """Return every contact's file, streamed, in no order.

        A file may come twice while the server resizes its table of keys. One that cannot be read
        is passed over and its key put into `unreadable`, where that is given.

        Raises:
            StoreUnreadable: a file cannot be read, and nobody asked for `unreadable`.
        """
        batch: list[str] = []
        async for name in self._wire.scan(keyspace.all_files(tenant)):
            batch.append(name)
            if len(batch) == _FILES_AT_ONCE:
                for file in await self._loaded(tenant, batch, unreadable):
                    yield file
                batch.clear()
        for file in await self._loaded(tenant, batch, unreadable):
            yield file

    async def _loaded(
        self, tenant: TenantId, names: list[str], unreadable: set[ContactKey] | None
    ) -> list[ContactFile]:
        """Return the files of these keys, each from its own slot."""
        if not names:
            return []
        files = []
        found = await self._wire.read_raw(*(("GET", name) for name in names))
        for name, stored in zip(names, found, strict=True):
            key = keyspace.owner_of(name)
            try:
                if stored is not None:
                    files.append(decode_file(stored, tenant=tenant, key=key))
            except StoreUnreadable:
                if unreadable is None:
                    raise
                unreadable.add(key)
        return files

    def _judged(
        self, stored: bytes | None, tenant: TenantId, key: ContactKey
    ) -> ContactFile | None:
        """Return a stored file with whether its ledger is under our seal."""
        if stored is None:
            return None
        file = decode_file(stored, tenant=tenant, key=key)
        if self._seals is None:
            return file
        return replace(file, ledger=self._seals.judged(file.ledger, tenant, key))

    def _indexed(self, file: ContactFile) -> list[Command]:
        """Return the index entries that must be there before the file is."""
        entries = [self._touched(file.tenant, file.key)]
        entries.extend(
            (
                "ZADD",
                keyspace.texts_by(file.tenant, text.requester),
                score(text.created_at),
                text.id,
            )
            for text in file.texts
        )
        if file.card.name:
            entry = f"{name_key(file.card.name)}\0{file.key}"
            entries.append(("ZADD", keyspace.names(file.tenant), 0, entry))
        return entries

    def _touched(self, tenant: TenantId, key: ContactKey) -> Command:
        return ("ZADD", keyspace.open_contacts(tenant), score(self._clock.now()), key)

    def _forgotten(self, tenant: TenantId, text: OutboundText) -> Command:
        return ("ZREM", keyspace.texts_by(tenant, text.requester), text.id)
