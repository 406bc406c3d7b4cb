"""Say something to every admin by direct message, once.

Rule: the attempt is remembered before the call, so that after a lost answer or a crash the
message is looked up by its marker instead of being sent twice.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.conversations.views import NoticeView
from bot.errors import GatewayError
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import TenantId, UserId

REMEMBERED: Final = timedelta(days=30)
"""How long it is known that somebody was told."""
_TOLD: Final = "told"
_TELLING: Final = "telling"


async def tell_admins_once(
    ports: Ports, tenant: TenantId, *, about: str, lines: tuple[str, ...]
) -> None:
    """Tell each admin, at most once for the same `about`; who cannot be told now is told later."""
    for admin in sorted(ports.house.admins):
        try:
            await _tell(ports, tenant, admin, about=about, lines=lines)
        except GatewayError as exc:
            log.warning(Event.ADMIN_NOT_TOLD, tenant=tenant, code=exc.code, detail=exc.detail)


async def _tell(
    ports: Ports, tenant: TenantId, admin: UserId, *, about: str, lines: tuple[str, ...]
) -> None:
    name = f"{tenant}:admin_told:{admin}:{about}"
    known = await ports.store.recall(name)
    if known == _TOLD:
        return
    channel = await ports.chat.direct_channel(tenant, admin)
    marker = f"admin:{about}"
    found = None
    if known == _TELLING:
        since = ports.clock.now() - REMEMBERED
        found = await ports.chat.find(tenant, channel, marker=marker, since=since)
    if found is None:
        await ports.store.remember(name, _TELLING, ttl=REMEMBERED)
        await ports.chat.post(tenant, channel, NoticeView(lines=lines), marker=marker)
    await ports.store.remember(name, _TOLD, ttl=REMEMBERED)
