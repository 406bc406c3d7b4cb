"""Contacts in memory: files, inboxes and texts, with the same refusals as the real store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.consent.ledger import ConsentLedger
from bot.consent.sealing import Signer, judged, kept
from bot.conversations.contact_file import ContactFile
from bot.conversations.details import name_key
from bot.errors import AlreadyRead, Conflict, UnreadInbound
from bot.ports import Clock
from bot.texting.clocks import lies_ahead
from bot.texting.ids import ContactKey, InboundId, TenantId, TextId, UserId, contact_of
from bot.texting.text import InboundText, OutboundText

_Contact = tuple[TenantId, ContactKey]


class MemoryContacts:
    """Every contact's facts."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._files: dict[_Contact, ContactFile] = {}
        self._archive: dict[tuple[TenantId, TextId], OutboundText] = {}
        self._inbound: dict[_Contact, dict[InboundId, InboundText]] = {}
        self._inbox: dict[_Contact, list[InboundId]] = {}
        self._touched: dict[_Contact, datetime] = {}
        self._forgotten: dict[_Contact, set[InboundId]] = {}
        self._wordings: dict[tuple[TenantId, str], str] = {}
        self._signer: Signer | None = None

    def seal_ledgers(self, signer: Signer) -> None:
        """Have every ledger that is written from now on sealed with these keys."""
        self._signer = signer

    async def file(self, tenant: TenantId, key: ContactKey) -> ContactFile | None:
        """Return a contact's file."""
        file = self._files.get((tenant, key))
        if file is None:
            return None
        return replace(file, ledger=judged(file.ledger, tenant, key, self._signer))

    async def file_and_inbox(
        self, tenant: TenantId, key: ContactKey
    ) -> tuple[ContactFile | None, bool]:
        """Return a contact's file and whether their inbox holds anything."""
        return await self.file(tenant, key), bool(self._inbox.get((tenant, key)))

    async def commit(
        self, file: ContactFile, *, read: Sequence[InboundId] = (), claims: bool = False
    ) -> ContactFile:
        """Write a changed file in one step and return it at its new version.

        Raises:
            Conflict: the file has another version by now.
            AlreadyRead: a text in `read` is not in the inbox any more.
            UnreadInbound: `claims`, and the inbox holds more than `read`.
        """
        contact = file.tenant, file.key
        self._touched[contact] = self._clock.now()
        stored = self._files.get(contact)
        if file.version != (stored.version if stored else 0):
            raise Conflict("Somebody else changed this contact at the same moment.")
        inbox = self._inbox.get(contact, [])
        if any(id_ not in inbox for id_ in read):
            raise AlreadyRead("Somebody else has just read this text.")
        unread = [id_ for id_ in inbox if id_ not in read]
        if claims and unread:
            raise UnreadInbound("This contact has just written, so nothing is sent yet.")
        ended = file.ended()
        kept = tuple(text for text in file.texts if text not in ended)
        self._archive |= {(file.tenant, text.id): text for text in ended}
        self._inbox[contact] = unread
        written = replace(
            file, version=file.version + 1, texts=kept, ledger=self._kept_ledger(file)
        )
        self._files[contact] = written
        return written

    async def files_of(
        self, tenant: TenantId, keys: Sequence[ContactKey]
    ) -> tuple[ContactFile | None, ...]:
        """Return the files of many contacts, in this order."""
        return tuple([await self.file(tenant, key) for key in keys])

    async def commit_all(self, files: Sequence[ContactFile]) -> tuple[ContactFile | None, ...]:
        """Write many changed files; None where somebody else was faster."""
        return tuple([await self._if_first(file) for file in files])

    async def forget_texts(
        self,
        tenant: TenantId,
        key: ContactKey,
        *,
        name: str = "",  # noqa: ARG002 - names are looked up in the files here
        everywhere: bool,  # noqa: ARG002 - there is only one place
    ) -> int:
        """Forget the words of a contact's ended and inbound texts; returns how many."""
        inbound = self._inbound.pop((tenant, key), {})
        self._forgotten.setdefault((tenant, key), set()).update(inbound)
        sent = [
            (owner, id_)
            for owner, id_ in self._archive
            if owner == tenant and contact_of(id_) == key
        ]
        for each in sent:
            del self._archive[each]
        return len(inbound) + len(sent)

    def _kept_ledger(self, file: ContactFile) -> ConsentLedger:
        ledger, wordings = kept(
            file.ledger, file.tenant, file.key, self._signer, first=not file.version
        )
        self._wordings |= {(file.tenant, hash_): words for hash_, words in wordings.items()}
        return ledger

    async def wordings(self, tenant: TenantId, hashes: Collection[str]) -> dict[str, str]:
        """Return the words that contacts agreed to, by hash; those that are lost are left out."""
        asked = {hash_: self._wordings.get((tenant, hash_)) for hash_ in hashes}
        return {hash_: words for hash_, words in asked.items() if words is not None}

    async def text(self, tenant: TenantId, id_: TextId) -> OutboundText | None:
        """Return a text, open or archived."""
        if (tenant, id_) in self._archive:
            return self._archive[tenant, id_]
        try:
            file = self._files.get((tenant, contact_of(id_)))
        except ValueError:
            return None
        return next((text for text in file.texts if text.id == id_), None) if file else None

    async def keep_inbound(self, tenant: TenantId, key: ContactKey, text: InboundText) -> bool:
        """Put an inbound text into the contact's inbox; False if it was there before, ever."""
        self._touched[tenant, key] = self._clock.now()
        kept = self._inbound.setdefault((tenant, key), {})
        if text.id in kept or text.id in self._forgotten.get((tenant, key), ()):
            return False
        kept[text.id] = text
        self._inbox.setdefault((tenant, key), []).append(text.id)
        return True

    async def inbound(
        self, tenant: TenantId, key: ContactKey, id_: InboundId
    ) -> InboundText | None:
        """Return an inbound text that was kept, read or not."""
        return self._inbound.get((tenant, key), {}).get(id_)

    async def unread(self, tenant: TenantId, key: ContactKey) -> tuple[InboundText, ...]:
        """Return the contact's inbox in order of arrival."""
        kept = self._inbound.get((tenant, key), {})
        return tuple(kept[id_] for id_ in self._inbox.get((tenant, key), ()))

    async def archived_texts(
        self, tenant: TenantId, key: ContactKey
    ) -> AsyncIterator[OutboundText]:
        """Return a contact's texts that have left their file, newest first."""
        texts = [
            text
            for (owner, id_), text in self._archive.items()
            if owner == tenant and contact_of(id_) == key
        ]
        for text in sorted(texts, key=lambda each: (each.created_at, each.id), reverse=True):
            yield text

    async def inbound_texts(self, tenant: TenantId, key: ContactKey) -> AsyncIterator[InboundText]:
        """Return everything that a contact ever wrote, newest first."""
        texts = self._inbound.get((tenant, key), {}).values()
        for text in sorted(texts, key=lambda each: (each.received_at, each.id), reverse=True):
            yield text

    async def open_contacts(
        self, tenant: TenantId, *, before: datetime
    ) -> AsyncIterator[ContactKey]:
        """Return contacts last touched before this instant with anything left to do."""
        touched = sorted(self._touched.items(), key=lambda item: item[1])
        for (owner, key), at in touched:
            due = at < before or lies_ahead(at, now=self._clock.now())
            if owner == tenant and due and self._waits((owner, key)):
                yield key

    async def texts_of(self, tenant: TenantId, user: UserId) -> tuple[OutboundText, ...]:
        """Return a person's texts that have not ended, newest first, at most 100."""
        texts = (text for file in self._of(tenant) for text in file.texts)
        mine = [text for text in texts if text.requester == user and not text.finished]
        mine.sort(key=lambda text: (text.created_at, text.id), reverse=True)
        return tuple(mine[:100])

    async def contacts_named(self, tenant: TenantId, name: str) -> tuple[ContactFile, ...]:
        """Return the contacts whose name starts with this, without case and accents; at most 20."""
        named = [
            file
            for file in self._of(tenant)
            if file.card.name and name_key(file.card.name).startswith(name_key(name))
        ]
        named.sort(key=lambda file: (name_key(file.card.name), file.key))
        return tuple(named[:20])

    async def files(
        self,
        tenant: TenantId,
        *,
        unreadable: set[ContactKey] | None = None,  # noqa: ARG002 - all can be read here
    ) -> AsyncIterator[ContactFile]:
        """Return every contact's file, in no order."""
        for file in self._of(tenant):
            yield file

    async def _if_first(self, file: ContactFile) -> ContactFile | None:
        try:
            return await self.commit(file)
        except Conflict:
            return None

    def _of(self, tenant: TenantId) -> list[ContactFile]:
        return [file for (owner, _), file in self._files.items() if owner == tenant]

    def _waits(self, contact: _Contact) -> bool:
        file = self._files.get(contact)
        return bool(self._inbox.get(contact)) or (file is not None and not file.idle)
