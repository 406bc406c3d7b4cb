"""What happened with one contact, newest first, a page at a time.

Rule: every teammate sees what is recorded about consent; texts are listed only for those who may
see them in the contact's channels, and without their words: those stand in the passport.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Final, TypeVar

from bot.consent.record import OptIn
from bot.conversations.contact_file import ContactFile
from bot.errors import NotPermitted
from bot.passport.timeline import (
    Happening,
    HistoryPage,
    is_private,
    newest_first,
    of_inbound,
    of_outbound,
    of_record,
)
from bot.ports import Ports, Store
from bot.texting.ids import TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import open_file
from bot.usecases.passport import require_insight, wordings_of
from bot.usecases.permit import require_teammate

PAGE: Final = 10
FAR_BACK: Final = 1000
"""How many texts of each direction a history goes back; a passport has them all."""

_T = TypeVar("_T")


async def history(
    ports: Ports, *, tenant: TenantId, user: UserId, contact: PhoneNumber, start: int = 0
) -> HistoryPage:
    """Return a page of a contact's history, `start` happenings after the newest.

    Raises:
        NotPermitted: guests and strangers.
    """
    await require_teammate(ports, tenant=tenant, user=user)
    team = await ports.store.tenant(tenant, fresh=False)
    file = await open_file(ports, tenant=tenant, number=contact)
    found = records_of(file, await wordings_of(ports.store, file))
    why_no_texts = ""
    try:
        await require_insight(ports, tenant=tenant, user=user, file=file, team=team)
        found += await texts_of(ports.store, file)
    except NotPermitted as exc:
        why_no_texts = exc.sentence
    ordered = newest_first(found)
    start = max(0, min(start, len(ordered) - 1))
    return HistoryPage(
        contact=contact,
        name=file.card.name,
        happenings=ordered[start : start + PAGE],
        start=start,
        total=len(ordered),
        why_no_texts=why_no_texts,
    )


def records_of(file: ContactFile, wordings: Mapping[str, str]) -> list[Happening]:
    """Return what is recorded about a contact's consent."""
    found = []
    for record in file.ledger.records:
        wording = ""
        if isinstance(record, OptIn):
            evidence = record.evidence
            wording = evidence.wording or wordings.get(evidence.wording_hash, "")
        found.append(of_record(record, wording=wording))
    return found


async def texts_of(store: Store, file: ContactFile) -> list[Happening]:
    """Return the newest texts of both directions, as happenings."""
    outbound = {text.id: text for text in file.texts if not is_private(text)}
    async for text in _first(store.archived_texts(file.tenant, file.key), FAR_BACK):
        outbound[text.id] = text
    inbound = [text async for text in _first(store.inbound_texts(file.tenant, file.key), FAR_BACK)]
    return [*map(of_outbound, outbound.values()), *map(of_inbound, inbound)]


async def _first(texts: AsyncIterator[_T], count: int) -> AsyncIterator[_T]:
    """Return the first of these texts; the rest is not even read."""
    if count:
        async for text in texts:
            yield text
            count -= 1
            if not count:
                return
