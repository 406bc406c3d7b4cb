"""Opt a contact out, or say with a reason that what they wrote is no opt-out."""

from __future__ import annotations

from bot.blocks.consent import consent, window
from bot.blocks.ids import InputId
from bot.consent.record import OptOutRoute
from bot.ports import Ports
from bot.texting.ids import ContactKey
from bot.usecases.record_consent import revoke
from bot.usecases.review_reading import not_an_opt_out
from handlers.asked import Asked, shortened
from handlers.contact_asks import revoked_sentence
from handlers.contacts import number_behind
from handlers.surfaces import update_form


async def opt_out(asked: Asked, ports: Ports) -> None:
    """Write the no down, and say what it did."""
    key = ContactKey(asked.memory.contact)
    revoked = await revoke(
        ports,
        tenant=asked.tenant,
        by=asked.user,
        contact=await number_behind(asked, ports, key),
        words=asked.typed(InputId.WORDS),
        route=OptOutRoute(asked.typed(InputId.ROUTE)),
        trigger=shortened(str(asked.view["id"])),
    )
    shown = consent(revoked.view, key, opening=revoked_sentence(revoked))
    await update_form(asked, window(shown))


async def keep_open(asked: Asked, ports: Ports) -> None:
    """Lift the freeze."""
    await not_an_opt_out(
        ports,
        tenant=asked.tenant,
        user=asked.user,
        contact=ContactKey(asked.memory.contact),
        reason=asked.typed(InputId.REASON),
    )
