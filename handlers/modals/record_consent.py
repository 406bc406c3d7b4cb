"""Record a yes: what the rules call incomplete is said under its field."""

from __future__ import annotations

from dataclasses import replace

from bot.blocks import preview as preview_card
from bot.blocks.consent import consent, window
from bot.blocks.ids import InputId
from bot.consent.category import Category
from bot.consent.record import Basis, OptInMethod, Programme
from bot.ports import Ports
from bot.texting.ids import ChannelId, ContactKey, TextId
from bot.usecases.record_consent import Incomplete, OptInForm, record
from bot.usecases.request_text import preview
from handlers.asked import Asked
from handlers.contacts import number_behind
from handlers.surfaces import finish_form, update_form

RECORDED = "Consent recorded."


async def record_consent(asked: Asked, ports: Ports) -> None:
    """Record the yes, then show what is allowed now."""
    memory = asked.memory
    key = ContactKey(memory.contact)
    try:
        view = await record(
            ports,
            tenant=asked.tenant,
            by=asked.user,
            channel=ChannelId(memory.channel) if memory.channel else asked.channel,
            contact=await number_behind(asked, ports, key),
            form=_form(asked),
        )
    except Incomplete as incomplete:
        await asked.ack(response_action="errors", errors=dict(incomplete.fields))
        return
    if memory.text:
        await _back_to_draft(asked, ports)
        return
    await update_form(asked, window(consent(view, key, opening=f"*{RECORDED}*")))


async def _back_to_draft(asked: Asked, ports: Ports) -> None:
    draft = TextId(asked.memory.text)
    shown = await preview(ports, tenant=asked.tenant, text=draft, requester=asked.user)
    shown = replace(shown, notice=RECORDED)
    await finish_form(asked, ports, preview_card.card(shown), preview_card.window(shown))


def _form(asked: Asked) -> OptInForm:
    return OptInForm(
        category=Category(asked.typed(InputId.CATEGORY)),
        method=OptInMethod(asked.typed(InputId.METHOD)),
        wording=asked.typed(InputId.WORDING),
        occurred_at=asked.at(InputId.WHEN),
        proof=asked.typed(InputId.PROOF),
        clauses=asked.ticked(InputId.CLAUSES),
        programme=_programme(asked),
        purpose=asked.typed(InputId.PURPOSE),
        basis=Basis(basis) if (basis := asked.typed(InputId.BASIS)) else None,
        dealt_at=asked.day(InputId.DEALT_AT),
    )


def _programme(asked: Asked) -> Programme | None:
    """Return the programme that was named; either field alone is one that lacks the other."""
    name, frequency = asked.typed(InputId.PROGRAMME), asked.typed(InputId.FREQUENCY)
    if not name and not frequency:
        return None
    return Programme(name=name.strip(), frequency=frequency.strip())
