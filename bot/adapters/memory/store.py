"""The Store in memory: the same refusals as the real one, gone with the process."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.adapters.memory.contacts import MemoryContacts
from bot.adapters.memory.failed_work import MemoryFailedWork
from bot.adapters.memory.number_lists import MemoryNumberLists
from bot.adapters.memory.said_words import MemorySaidWords
from bot.consent.daily_root import DailyRoot
from bot.conversations.tenant import Tenant
from bot.ports import Act, Attempt, Clock, StoredEvent
from bot.texting.clocks import lies_ahead
from bot.texting.ids import ContactKey, TenantId

_REMEMBERED: Final = timedelta(days=3)


class MemoryStore(MemoryContacts, MemoryFailedWork, MemoryNumberLists, MemorySaidWords):
    """The truth while this process lives; all its times are those of its clock."""

    def __init__(self, clock: Clock) -> None:
        MemoryContacts.__init__(self, clock)
        MemoryFailedWork.__init__(self)
        MemoryNumberLists.__init__(self)
        MemorySaidWords.__init__(self, clock)
        self.audits: list[tuple[TenantId, Act]] = []
        self._tenants: dict[TenantId, Tenant] = {}
        self._secrets: dict[str, str] = {}
        self._events: dict[tuple[TenantId, str], tuple[datetime, StoredEvent | None]] = {}
        self._leases: dict[str, tuple[object, datetime]] = {}
        self._begun: dict[str, int] = {}
        self._uses: dict[str, list[datetime]] = {}
        self._remembered: dict[str, tuple[str, datetime]] = {}
        self._roots: dict[tuple[TenantId, date], DailyRoot] = {}

    @asynccontextmanager
    async def lease(self, name: str, *, ttl: timedelta) -> AsyncIterator[bool]:
        """Hold a name that one holder at a time may hold; yields False if another has it."""
        now = self._clock.now()
        held = self._leases.get(name)
        if held is not None and now < held[1]:
            yield False
            return
        mine = object(), now + ttl
        self._leases[name] = mine
        try:
            yield True
        finally:
            if self._leases.get(name) is mine:
                del self._leases[name]

    @asynccontextmanager
    async def attempt(self, name: str, *, ttl: timedelta) -> AsyncIterator[Attempt]:
        """Hold a name as by a lease, and learn how many holders in a row died with it."""
        now, place = self._clock.now(), f"attempt:{name}"
        held = self._leases.get(place)
        if held is not None and now < held[1]:
            yield Attempt(held=False)
            return
        mine = object(), now + ttl
        self._leases[place] = mine
        before = self._begun.get(name, 0)
        self._begun[name] = before + 1
        attempt = Attempt(held=True, deaths=before)
        try:
            yield attempt
        finally:
            ours = self._leases.get(place) is mine
            if ours:
                del self._leases[place]
            if ours and not attempt.put_off:
                self._begun.pop(name, None)
            elif self._begun.get(name, 0) > 0:
                self._begun[name] -= 1

    async def keep_event(self, event: StoredEvent) -> bool:
        """Keep a Slack event; False if its id was kept before (remembered for 3 days)."""
        now = self._clock.now()
        known = self._events.get((event.tenant, event.id))
        if known is not None and now - known[0] < _REMEMBERED:
            return False
        kept = replace(event, payload=copy.deepcopy(event.payload))
        self._events[event.tenant, event.id] = now, kept
        return True

    async def event(self, tenant: TenantId, id_: str) -> StoredEvent | None:
        """Return a kept event that is not done yet."""
        at, event = self._events.get((tenant, id_), (self._clock.now(), None))
        return event if self._clock.now() - at < _REMEMBERED else None

    async def event_done(self, tenant: TenantId, id_: str) -> None:
        """Forget an event's payload, not its id."""
        if (tenant, id_) in self._events:
            self._events[tenant, id_] = self._events[tenant, id_][0], None

    async def pending_events(self, tenant: TenantId, *, before: datetime) -> AsyncIterator[str]:
        """Return ids of events kept before this instant, or ahead of any clock, and not done."""
        now = self._clock.now()
        kept = sorted(self._events.items(), key=lambda item: item[1][0])
        for (owner, id_), (at, event) in kept:
            due = at < before or lies_ahead(at, now=now)
            if owner == tenant and due and event is not None:
                yield id_

    async def tenant(self, id_: TenantId, *, fresh: bool = True) -> Tenant:  # noqa: ARG002 - port
        """Return a workspace; never old here."""
        return self._tenants.get(id_, Tenant(id=id_))

    async def change_tenant(self, id_: TenantId, change: Callable[[Tenant], Tenant]) -> Tenant:
        """Apply a pure change to a workspace."""
        current = await self.tenant(id_)
        changed = change(current)
        if changed == current and current.version:
            return current
        written = replace(changed, version=current.version + 1)
        self._tenants[id_] = written
        return written

    async def tenants(self) -> tuple[TenantId, ...]:
        """Return every workspace that was ever set up."""
        return tuple(sorted(self._tenants))

    async def secret(self, name: str, make: Callable[[], str]) -> str:
        """Return a secret made once; what `make` raises passes through, nothing kept."""
        if name not in self._secrets:
            self._secrets[name] = make()
        return self._secrets[name]

    async def replace_secret(self, name: str, value: str) -> None:
        """Put another secret in the place of one."""
        self._secrets[name] = value

    async def allow(self, name: str, *, at_most: int, per: timedelta) -> bool:
        """Count one use; False, and not counted, while the sliding window is full."""
        now = self._clock.now()
        uses = [at for at in self._uses.get(name, ()) if now - at < per]
        allowed = len(uses) < at_most
        self._uses[name] = [*uses, now] if allowed else uses
        return allowed

    async def remember(self, name: str, value: str, *, ttl: timedelta) -> None:
        """Keep a short-lived value, such as a response_url."""
        self._remembered[name] = value, self._clock.now() + ttl

    async def recall(self, name: str) -> str | None:
        """Return a value that was remembered, if its time is not over."""
        value, until = self._remembered.get(name, ("", self._clock.now()))
        return value if self._clock.now() < until else None

    async def forget_texts(
        self, tenant: TenantId, key: ContactKey, *, name: str = "", everywhere: bool
    ) -> int:
        """Forget the words of a contact's texts, and, for an erasure, what is remembered."""
        if everywhere:
            for known in [known for known in self._remembered if key in known]:
                del self._remembered[known]
        return await super().forget_texts(tenant, key, name=name, everywhere=everywhere)

    async def keep_root(self, tenant: TenantId, root: DailyRoot) -> bool:
        """Keep the root of a day; False if the day has one already, which stays."""
        return self._roots.setdefault((tenant, root.day), root) is root

    async def roots(self, tenant: TenantId) -> tuple[DailyRoot, ...]:
        """Return every root that was kept, oldest day first."""
        kept = [root for (owner, _), root in self._roots.items() if owner == tenant]
        return tuple(sorted(kept, key=lambda root: root.day))

    async def audit(self, tenant: TenantId, act: Act) -> None:
        """Append to the audit trail; one that has an id, once."""
        known = {(owner, kept.id) for owner, kept in self.audits if kept.id}
        if (tenant, act.id) not in known:
            self.audits.append((tenant, act))

    async def acts_counted(self, tenant: TenantId, verb: str) -> int:
        """Return how many acts with this verb the audit trail was ever given."""
        return sum(owner == tenant and act.verb == verb for owner, act in self.audits)

    async def ping(self) -> None:
        """Return: memory always answers."""
