"""Catching up with the message store, so that a lost webhook loses no text.

Rule: with a token only what changed; without a usable one everything since an instant, walked
back window by window until nothing older is left. What does not fit into one go is handed over
with a token of ours that says how far back the walk has come. Records may come twice, never not
at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from time import monotonic
from typing import Final

import structlog

from bot.adapters.ringcentral.address import EXTENSION, Query
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.messages import int_or_zero, updates
from bot.adapters.ringcentral.records import (
    MASS_SENDER,
    Json,
    Unusable,
    inbound,
    instant,
    is_inbound,
    mapping,
    mappings,
    record_id,
)
from bot.adapters.ringcentral.reply import Reply
from bot.adapters.ringcentral.walk import Walk, begun, resumed
from bot.errors import SmsRejected, SmsUnavailable
from bot.ports import SyncPage
from bot.texting.text import InboundText

BAD_TOKEN: Final = frozenset({"CMN-101", "MSG-333", "MSG-411"})
"""What a sync token that has expired or was never one is answered with, at 400."""
_MOST_WINDOWS: Final = 40
_LOOK_AGAIN: Final = 600.0
"""Seconds after which the account's features are looked at again."""

log = structlog.get_logger()


class Syncing:
    """Reads the message store of one extension."""

    def __init__(self, client: RingCentralClient) -> None:
        self._client = client
        self._looked_at = float("-inf")

    async def sync(self, *, token: str, since: datetime) -> SyncPage:
        """Return what changed since the token, or, without a usable one, since the instant.

        Raises:
            SmsUnavailable: nothing can be read now.
            SmsRejected: never, or not from this store.
        """
        await self._refuse_threads()
        walk = resumed(token)
        page = await self._changes(token) if token and walk is None else None
        if page is not None:
            records, fresh = page
            return _page(records, token=fresh)
        return await self._walked(walk or begun(since))

    async def _refuse_threads(self) -> None:
        """Refuse while inbound texts may lie in a store that we do not read (ruling 13)."""
        if monotonic() - self._looked_at < _LOOK_AGAIN:
            return
        reply = await self._client.ask(
            Call(
                method="get",
                path=f"{EXTENSION}/features",
                group=Group.MEDIUM,
                query={"featureId": "MessageThreads"},
            )
        )
        if reply.ok:
            features = mappings(mapping(reply.json()).get("records"))
            if any(
                f.get("id") == "MessageThreads" and f.get("available") is True for f in features
            ):
                raise SmsRejected(
                    "Message Threads is switched on in RingCentral, so texts may arrive where "
                    "Assent cannot see them. Sending waits until an admin switches it off.",
                    detail="message-threads",
                )
        elif reply.status not in {403, 404}:
            raise failure(reply)
        self._looked_at = monotonic()

    async def _changes(self, token: str) -> tuple[list[Json], str] | None:
        """Return what changed and the next token; None if the token is of no use."""
        reply = await self._read({"syncType": "ISync", "syncToken": token})
        if reply.status == 400 and reply.code in BAD_TOKEN:
            log.warning("ringcentral.sync_token_lost", code=reply.code)
            return None
        records, fresh, cut, _ = _read(reply)
        if cut:
            log.warning("ringcentral.sync_cut")
            return None
        return records, fresh

    async def _walked(self, walk: Walk) -> SyncPage:
        """Return records further back on this walk, and the token of what is to be read next.

        Raises:
            SmsUnavailable: not even one window can be read now.
        """
        found: dict[str, Json] = {}
        begun_at = walk
        for _ in range(_MOST_WINDOWS):
            try:
                records, fresh, cut, oldest = _read(await self._read(walk.query()))
            except SmsUnavailable:
                if walk == begun_at:
                    raise
                break
            found |= {id_: record for record in records if (id_ := record_id(record.get("id")))}
            if not cut or oldest is None:
                return _page(found.values(), token=walk.first or fresh)
            walk = walk.further(oldest, first=walk.first or fresh)
        log.warning("ringcentral.sync_goes_on", records=len(found))
        return _page(found.values(), token=walk.token(), more=True)

    async def _read(self, query: Query) -> Reply:
        path = f"{EXTENSION}/message-sync"
        # Urgent: while it is not read, nothing may be sent at all.
        call = Call(method="get", path=path, group=Group.LIGHT, query=query, urgent=True)
        return await self._client.ask(call)


def _read(reply: Reply) -> tuple[list[Json], str, bool, datetime | None]:
    """Return records, next token, whether older ones were cut off, and the oldest time."""
    if not reply.ok:
        raise failure(reply)
    body = mapping(reply.json())
    told = mapping(body.get("syncInfo"))
    token = told.get("syncToken")
    if not isinstance(token, str) or not token or not isinstance(body.get("records"), list):
        raise SmsUnavailable("RingCentral's answer makes no sense just now.", detail="sync_shape")
    records = list(mappings(body.get("records")))
    times = [at for each in records if (at := instant(each.get("creationTime"))) is not None]
    return records, token, told.get("olderRecordsExist") is True, min(times, default=None)


def _page(records: Iterable[Json], *, token: str, more: bool = False) -> SyncPage:
    """Return the records as texts, oldest first; stubs of deleted ones have nothing to say."""
    texts: list[InboundText] = []
    ours: list[Json] = []
    nobodys: list[str] = []
    for record in records:
        if not is_inbound(record):
            ours += [record] if record.get("direction") == "Outbound" else []
            continue
        text = inbound(record, final=True)
        if isinstance(text, Unusable):
            log.warning("ringcentral.record_unreadable", code=text.reason, id=text.id)
            nobodys += [text.id] if text.reason == MASS_SENDER and text.id else []
        else:
            texts.append(text)
    return SyncPage(
        inbound=tuple(sorted(texts, key=lambda each: (each.received_at, int_or_zero(each.id)))),
        outbound=tuple(sorted(updates(ours), key=lambda each: (each.at, int_or_zero(each.id)))),
        from_mass_senders=tuple(nobodys),
        token=token,
        more=more,
    )
