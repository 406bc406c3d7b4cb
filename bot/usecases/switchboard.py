"""What an admin settles: sending stopped or not, and which number belongs to which channel."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.tenant import Tenant
from bot.errors import NotFound
from bot.ports import Act, Ports
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import Confirmer
from bot.usecases.keep_acts import keep_team_acts
from bot.usecases.permit import require_admin, require_member
from bot.usecases.sweep import wake_open


async def pause(ports: Ports, *, tenant: TenantId, by: UserId) -> Tenant:
    """Stop all sending at once: what has not been handed over stays where it is (ruling 23)."""
    require_admin(ports, by)
    now = ports.clock.now()
    done = _act(ports, by=by, verb="sending.paused")
    team = await ports.store.change_tenant(
        tenant,
        lambda team: team if team.paused else team.with_pause(by=by, now=now).with_act(done),
    )
    return await keep_team_acts(ports, tenant=team.id)


async def resume(ports: Ports, *, tenant: TenantId, by: UserId) -> Tenant:
    """Let texts leave again; each is decided again before it does."""
    require_admin(ports, by)
    now = ports.clock.now()
    done = _act(ports, by=by, verb="sending.resumed")
    team = await ports.store.change_tenant(
        tenant,
        lambda team: team.with_pause(by=None, now=now).with_act(done) if team.paused else team,
    )
    await wake_open(ports, tenant=tenant)
    return await keep_team_acts(ports, tenant=team.id)


async def set_channel_number(
    ports: Ports, *, tenant: TenantId, by: UserId, channel: ChannelId, number: PhoneNumber
) -> Tenant:
    """Let a channel text from a number, and hear it.

    Raises:
        NotPermitted: not an admin, or the bot is not in the channel.
        NotFound: the number is not one of ours that can text.
    """
    require_admin(ports, by)
    await require_member(ports, tenant=tenant, user=by, channel=channel)
    done = _act(ports, by=by, verb="number.assigned", about=channel)

    def settle(team: Tenant) -> Tenant:
        if number not in {known.number for known in team.texting_numbers}:
            raise NotFound("That number cannot send texts.", detail="number")
        others = tuple(pair for pair in team.channel_numbers if pair[0] != channel)
        return replace(
            team, channel_numbers=(*others, (channel, number)), epoch=team.epoch + 1
        ).with_act(done)

    await ports.store.change_tenant(tenant, settle)
    return await keep_team_acts(ports, tenant=tenant)


async def set_stop_confirmer(
    ports: Ports, *, tenant: TenantId, by: UserId, number: PhoneNumber, who: Confirmer
) -> Tenant:
    """Settle who confirms a STOP to a number, where an admin knows better (ruling 9).

    Raises:
        NotPermitted: not an admin.
        NotFound: the number is not one of ours.
    """
    require_admin(ports, by)
    done = _act(ports, by=by, verb="number.stop_confirmer_chosen", about=who)

    def settle(team: Tenant) -> Tenant:
        if team.sender(number) is None:
            raise NotFound("That is none of our numbers.", detail="number")
        others = tuple(pair for pair in team.stop_confirmers if pair[0] != number)
        return replace(
            team, stop_confirmers=(*others, (number, who)), epoch=team.epoch + 1
        ).with_act(done)

    await ports.store.change_tenant(tenant, settle)
    return await keep_team_acts(ports, tenant=tenant)


async def set_default_channel(
    ports: Ports, *, tenant: TenantId, by: UserId, channel: ChannelId
) -> Tenant:
    """Choose the channel for texts that no other rule routes.

    Raises:
        NotPermitted: not an admin, or the bot is not in the channel.
    """
    require_admin(ports, by)
    await require_member(ports, tenant=tenant, user=by, channel=channel)
    done = _act(ports, by=by, verb="channel.chosen", about=channel)
    await ports.store.change_tenant(
        tenant,
        lambda team: replace(team, default_channel=channel, channel_chosen=True).with_act(done),
    )
    return await keep_team_acts(ports, tenant=tenant)


def _act(ports: Ports, *, by: UserId, verb: str, about: str = "") -> Act:
    return Act(id=ports.keys.token(), at=ports.clock.now(), actor=by, verb=verb, about=about)
