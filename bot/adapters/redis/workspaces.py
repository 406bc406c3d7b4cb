"""Workspaces: their settings, their audit trail, and the secrets of the whole installation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.codec import decode_tenant, encode_tenant
from bot.adapters.redis.scripts import KEEP_ACT, WRITE_IF_VERSION
from bot.adapters.redis.wire import Wire
from bot.conversations.tenant import Tenant
from bot.errors import Conflict
from bot.ports import Act
from bot.texting.ids import TenantId

_STALE_AFTER: Final = 1.0
"""Seconds that `tenant(fresh=False)` may be old."""
_ATTEMPTS: Final = 100
_ACT_REMEMBERED: Final = 30 * 24 * 3600
"""Seconds: far longer than an act waits for whoever was killed beside it."""


class Workspaces:
    """What belongs to a workspace as a whole."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._seen: dict[TenantId, tuple[float, Tenant]] = {}

    async def tenant(self, id_: TenantId, *, fresh: bool = True) -> Tenant:
        """Return a workspace; `fresh=False` may be up to one second old."""
        if not fresh and id_ in self._seen:
            read_at, tenant = self._seen[id_]
            if monotonic() - read_at < _STALE_AFTER:
                return tenant
        asked_at = monotonic()
        (stored,) = await self._wire.read(("GET", keyspace.workspace(id_)))
        tenant = Tenant(id=id_) if stored is None else decode_tenant(stored)
        self._seen[id_] = asked_at, tenant
        return tenant

    async def change_tenant(self, id_: TenantId, change: Callable[[Tenant], Tenant]) -> Tenant:
        """Apply a pure change to a workspace atomically, again if somebody else was faster.

        Raises:
            Conflict: a hundred others were faster.
            StoreUnavailable: nothing was written, or nobody knows.
        """
        for _ in range(_ATTEMPTS):
            current = await self.tenant(id_)
            changed = change(current)
            if changed == current and current.version:
                return current
            written = replace(changed, version=current.version + 1)
            write = WRITE_IF_VERSION.call(
                keyspace.workspace(id_), args=(current.version, encode_tenant(written), 0, "", 0)
            )
            _, outcome = await self._wire.write(("SADD", keyspace.TENANTS, id_), then=[write])
            self._seen.pop(id_, None)
            if outcome == "ok":
                return written
        raise Conflict("This workspace's settings are being changed by many at once.")

    async def tenants(self) -> tuple[TenantId, ...]:
        """Return every workspace that was ever set up."""
        (members,) = await self._wire.read(("SMEMBERS", keyspace.TENANTS))
        return tuple(TenantId(member) for member in sorted(members))

    async def audit(self, tenant: TenantId, act: Act) -> None:
        """Append to the audit trail; one that has an id, once (remembered for 30 days)."""
        fields = {
            "at": act.at.isoformat(),
            "actor": act.actor,
            "verb": act.verb,
            "about": act.about,
            **({"reason": act.reason} if act.reason else {}),
        }
        pairs = (part for pair in fields.items() for part in pair)
        keys = [keyspace.audit(tenant), keyspace.acts_counted(tenant)]
        if act.id:
            keys.append(keyspace.act(tenant, act.id))
        await self._wire.write(KEEP_ACT.call(*keys, args=(act.verb, _ACT_REMEMBERED, *pairs)))

    async def acts_counted(self, tenant: TenantId, verb: str) -> int:
        """Return how many acts with this verb the audit trail was ever given."""
        (count,) = await self._wire.read(("HGET", keyspace.acts_counted(tenant), verb))
        return int(count or 0)

    async def secret(self, name: str, make: Callable[[], str]) -> str:
        """Return a secret made once for the whole installation.

        `make` is called only when there is none; what it raises passes through, nothing kept.
        """
        (kept,) = await self._wire.read(("GET", keyspace.secret(name)))
        if kept is not None:
            return str(kept)
        _, kept = await self._wire.write(
            ("SET", keyspace.secret(name), make(), "NX"), ("GET", keyspace.secret(name))
        )
        return str(kept)

    async def replace_secret(self, name: str, value: str) -> None:
        """Put another secret in the place of one."""
        await self._wire.write(("SET", keyspace.secret(name), value))
