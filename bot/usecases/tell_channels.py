"""Post the lines that are for a channel and for no conversation, each once.

Rule: as for every post: the attempt is written before the call, and looked up after a lost answer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.conversations.gaps import GapNotice
from bot.conversations.tenant import Tenant
from bot.conversations.views import GapView
from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable
from bot.logs import Event, log
from bot.ports import POST_TAKES, Ports
from bot.texting.ids import ChannelId, TenantId

POST_WITHIN: Final = timedelta(seconds=30)
"""How long after our lease began a line may be handed to Slack."""
LEASE: Final = POST_WITHIN + 3 * POST_TAKES
"""It outlasts the last call that we begin: whoever takes over must find what we posted."""
SKEW: Final = timedelta(minutes=1)


async def tell_channels(ports: Ports, *, tenant: TenantId) -> None:
    """Post every line that waits; what Slack does not take now waits for the next time."""
    if not (await ports.store.tenant(tenant)).notices:
        return
    by = ports.clock.now() + POST_WITHIN
    async with ports.store.lease(f"{tenant}:tell_channels", ttl=LEASE) as held:
        if not held:
            return
        team = await ports.store.tenant(tenant)
        for notice in team.notices:
            try:
                await _tell(ports, team, notice, by)
            except (ChatUnavailable, ChatOutcomeUnknown) as exc:
                log.warning(
                    Event.CHAT_WAITED, tenant=tenant, channel=notice.channel, code=exc.detail
                )
                return


async def _tell(ports: Ports, team: Tenant, notice: GapNotice, by: datetime) -> None:
    marker = f"{notice.id}:{notice.channel}"
    now = ports.clock.now()
    channels = dict.fromkeys(filter(None, (notice.channel, team.default_channel)))
    if notice.attempted_at is not None:
        since = notice.attempted_at - SKEW
        for channel in channels:
            if await _was_posted(ports, team.id, channel, marker=marker, since=since):
                await _change(ports, team.id, notice, None)
                return
    attempted = replace(notice, attempted_at=notice.attempted_at or now)
    await _change(ports, team.id, notice, attempted)
    for channel in channels:
        try:
            view = GapView(notice=notice)
            await ports.chat.post(team.id, channel, view, marker=marker, by=by)
        except ChatRejected as exc:
            log.warning(Event.MESSAGE_LOST, tenant=team.id, channel=channel, code=exc.detail)
            continue
        break
    # Where no channel takes it, the texts themselves lie in their threads all the same.
    await _change(ports, team.id, attempted, None)


async def _was_posted(
    ports: Ports, tenant: TenantId, channel: ChannelId, *, marker: str, since: datetime
) -> bool:
    try:
        return await ports.chat.find(tenant, channel, marker=marker, since=since) is not None
    except ChatRejected:
        # A channel that is gone shows nothing to anybody.
        return False


async def _change(
    ports: Ports, tenant: TenantId, notice: GapNotice, changed: GapNotice | None
) -> None:
    def swap(team: Tenant) -> Tenant:
        left = [
            changed if (each.id, each.channel) == (notice.id, notice.channel) else each
            for each in team.notices
        ]
        return replace(team, notices=tuple(each for each in left if each is not None))

    await ports.store.change_tenant(tenant, swap)
