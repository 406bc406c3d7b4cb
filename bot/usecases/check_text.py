"""Ask whether a text may be sent, without keeping a draft: `/text check`."""

from __future__ import annotations

from bot.consent.category import Category
from bot.conversations.views import Preview
from bot.ports import Ports
from bot.texting.body import check as check_body
from bot.texting.body import clean
from bot.texting.ids import ChannelId, TenantId, UserId, text_id
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText
from bot.usecases.contact_files import open_file
from bot.usecases.permit import require_teammate
from bot.usecases.preview import preview_of
from bot.usecases.same_words import looked_up


async def check(
    ports: Ports,
    *,
    tenant: TenantId,
    requester: UserId,
    contact: PhoneNumber,
    body: str,
    typed_in: ChannelId | None,
) -> Preview:
    """Return the card of a text that nobody can send from it.

    Raises:
        NotPermitted: guests and strangers.
        InvalidBody: empty, too long, or not text.
    """
    await require_teammate(ports, tenant=tenant, user=requester)
    words = clean(body)
    check_body(words)
    team = await ports.store.tenant(tenant)
    file = await open_file(ports, tenant=tenant, number=contact)
    now = ports.clock.now()
    numbers = team.texting_numbers
    sender = team.number_for(typed_in) or (numbers[0] if numbers else None)
    text = OutboundText(
        id=text_id(file.key, "check"),
        requester=requester,
        contact=contact,
        sender=sender.number if sender else None,
        body=words,
        category=Category.INFORMATIONAL.value,
        created_at=now,
        changed_at=now,
        typed_in=typed_in,
    )
    text = await looked_up(ports, text, team)
    return preview_of(file, text, tenant=team, house=ports.house, now=now, may_send=False)
