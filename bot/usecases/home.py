"""App Home of one person: drafts to reopen, texts on their way, and what an admin needs."""

from __future__ import annotations

from bot.conversations.views import HomeView
from bot.ports import Ports
from bot.texting.delivery import IN_FLIGHT, DeliveryStatus
from bot.texting.ids import TenantId, UserId
from bot.usecases.dead_letters import dead_letters
from bot.usecases.outages import outages
from bot.usecases.permit import admin_view, is_admin

WAITING = IN_FLIGHT | {DeliveryStatus.SENDING, DeliveryStatus.OUTCOME_UNKNOWN}


async def home(ports: Ports, *, tenant: TenantId, user: UserId) -> HomeView:
    """Return what this person's App Home shows."""
    team = await ports.store.tenant(tenant)
    texts = await ports.store.texts_of(tenant, user)
    admin = is_admin(ports, user)
    return HomeView(
        user=user,
        drafts=tuple(text for text in texts if text.status is DeliveryStatus.DRAFT),
        waiting=tuple(text for text in texts if text.status in WAITING),
        numbers=team.texting_numbers,
        channel_numbers=team.channel_numbers,
        default_channel=team.default_channel,
        is_admin=admin,
        paused_by=team.paused_by,
        catching_up=not team.caught_up,
        webhook=admin_view(team, admin=admin),
        list_compared_at=team.list_compared_at,
        list_open=team.list_open,
        letters=len(await dead_letters(ports, tenant=tenant)) if admin else 0,
        outages=await outages(ports, tenant=tenant) if admin else (),
    )
