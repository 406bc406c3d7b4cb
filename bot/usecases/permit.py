"""Who may do what: the minimum, checked on the server at every button (ruling 23)."""

from __future__ import annotations

from datetime import timedelta

from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import ChatRejected, NotPermitted
from bot.ports import Person, Ports
from bot.texting.ids import SYSTEM, ChannelId, TenantId, UserId


async def require_teammate(ports: Ports, *, tenant: TenantId, user: UserId) -> Person:
    """Return the person, if they belong to the team.

    Raises:
        NotPermitted: a guest, somebody of another organisation, a bot, or gone.
    """
    person = await ports.chat.person(tenant, user)
    if person.deleted or person.is_bot:
        raise NotPermitted("Only people of this workspace can use Assent.", detail="not_a_person")
    if person.stranger:
        raise NotPermitted(
            "People of another organisation cannot text from here: ask a teammate.",
            detail="stranger",
        )
    if person.guest:
        raise NotPermitted(
            "Guests cannot use Assent: ask a full member of this workspace.", detail="guest"
        )
    return person


async def require_member(
    ports: Ports, *, tenant: TenantId, user: UserId, channel: ChannelId
) -> Person:
    """Return the teammate, if they are in the channel where the texts are shown.

    Raises:
        NotPermitted: not a teammate, not in the channel, or the bot is not in it.
    """
    person = await require_teammate(ports, tenant=tenant, user=user)
    try:
        inside = await ports.chat.is_member(tenant, channel, user)
    except ChatRejected as exc:
        raise NotPermitted(
            f"Assent cannot see <#{channel}>: invite it there with `/invite @Assent`, "
            "or ask an admin to choose another channel.",
            detail=exc.detail,
        ) from exc
    if not inside:
        raise NotPermitted(
            f"This conversation is shown in <#{channel}>: join that channel first.",
            detail="not_in_channel",
        )
    return person


def is_admin(ports: Ports, user: UserId) -> bool:
    """Say whether this person may change settings and stop all sending."""
    return user in ports.house.admins


def require_admin(ports: Ports, user: UserId) -> None:
    """Return if this person is an admin.

    Raises:
        NotPermitted: they are not.
    """
    if not is_admin(ports, user):
        raise NotPermitted(
            "Only an Assent admin can do this. Admins are listed in ADMIN_USERS.",
            detail="not_admin",
        )


async def require_pace(ports: Ports, *, tenant: TenantId, user: UserId) -> None:
    """Count one text of this person.

    Raises:
        NotPermitted: more than the limit within a minute.
    """
    if user == SYSTEM:
        return
    at_most = ports.house.texts_per_minute
    if not await ports.store.allow(
        f"{tenant}:texts:{user}", at_most=at_most, per=timedelta(minutes=1)
    ):
        raise NotPermitted(
            f"That is more than {at_most} texts in a minute. Your draft is kept: "
            "press Send again in a minute.",
            detail="pace",
        )


def channels_of(file: ContactFile, team: Tenant) -> frozenset[ChannelId]:
    """Return the channels that a contact is shown in, or would be."""
    shown = frozenset(known.channel for known in file.conversations)
    if shown or team.default_channel is None:
        return shown
    return frozenset({team.default_channel})


def channel_or_sentence(channel: ChannelId | None) -> ChannelId:
    """Return the channel, or refuse because none is set.

    Raises:
        NotPermitted: nobody has chosen a channel for this number.
    """
    if channel is None:
        raise NotPermitted(
            "No channel is set for this number: an admin chooses one in App Home, Settings.",
            detail="no_channel",
        )
    return channel


def admin_view(tenant: Tenant, *, admin: bool) -> str:
    """Return what an admin is told of RingCentral's webhook; empty for others."""
    if not admin or tenant.webhook is None:
        return ""
    if tenant.road_broken_since is not None:
        since = f"{tenant.road_broken_since:%Y-%m-%d %H:%M} UTC"
        return f"{tenant.webhook.status}, but nothing arrives since {since}"
    return tenant.webhook.status
