"""Show a contact's whole number to somebody who may see it; each time is in the audit trail."""

from __future__ import annotations

from bot.errors import NotFound
from bot.ports import Act, Ports
from bot.texting.ids import ChannelId, ContactKey, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.permit import require_member


async def reveal(
    ports: Ports, *, tenant: TenantId, user: UserId, channel: ChannelId, contact: ContactKey
) -> PhoneNumber:
    """Return the contact's number, and write down who saw it.

    Raises:
        NotPermitted: not in the channel that the conversation is shown in.
        NotFound: the contact was erased.
    """
    file = await ports.store.file(tenant, contact)
    if file is None or file.number is None:
        raise NotFound("That contact is not known any more.", detail="contact")
    shown = {known.channel for known in file.conversations}
    if channel not in shown:
        raise NotFound("That contact is not shown in this channel.", detail="channel")
    await require_member(ports, tenant=tenant, user=user, channel=channel)
    await ports.store.audit(
        tenant,
        Act(at=ports.clock.now(), actor=user, verb="number.revealed", about=contact),
    )
    return file.number
