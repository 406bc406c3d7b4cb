"""The buttons about a contact: reply, consent, opt out, reveal."""

from __future__ import annotations

from bot.blocks import consent as cards
from bot.blocks import record_consent as forms
from bot.blocks.compose import reply as reply_form
from bot.blocks.elements import Message, message, says
from bot.blocks.views import Memory
from bot.blocks.words import Block, literal, moment, telling
from bot.consent.record import OptOutRoute
from bot.errors import NotFound, NotPermitted
from bot.ports import Ports
from bot.usecases.confirm_opt_in import ask_for_yes
from bot.usecases.explain_consent import explain
from bot.usecases.permit import require_teammate
from bot.usecases.reply import reply_target
from bot.usecases.reveal import reveal as reveal_number
from bot.usecases.review_reading import require_reviewer
from handlers.asked import Asked
from handlers.contact_asks import ask_again
from handlers.contacts import key_of, number_behind
from handlers.surfaces import open_form, remember_card, show, tell


async def reply(asked: Asked, ports: Ports) -> None:
    """Open the form for an answer, from the number that was written to."""
    pair = asked.pair
    if pair.number is None:
        raise NotFound("That button is no longer in use.", detail="value")
    target = await reply_target(
        ports, tenant=asked.tenant, user=asked.user, contact=pair.contact, number=pair.number
    )
    if target.why_not:
        raise NotPermitted(target.why_not, detail="no_reply")
    memory = Memory(
        contact=pair.contact,
        number=pair.number.e164,
        inbound=pair.inbound or "",
        channel=asked.channel or "",
    )
    form = reply_form(
        contact=target.contact,
        card=target.card,
        number=target.number,
        answer_until=target.answer_until,
        memory=memory,
    )
    await open_form(asked, form)


async def show_consent(asked: Asked, ports: Ports) -> None:
    """Say what may be sent to them."""
    shown = await _explained(asked, ports)
    await tell(asked, shown, title="Consent")


async def open_record(asked: Asked, ports: Ports) -> None:
    """Open the form that records a yes; the draft it was pressed under is shown again after."""
    await require_teammate(ports, tenant=asked.tenant, user=asked.user)
    pair = asked.pair
    contact = await number_behind(asked, ports, pair.contact)
    memory = Memory()
    if pair.text:
        memory = await remember_card(asked, ports, pair.text)
    memory = Memory(
        text=memory.text, card=memory.card, contact=pair.contact, channel=asked.channel or ""
    )
    await open_form(asked, forms.record_consent(contact, now=ports.clock.now(), memory=memory))


async def open_opt_out(asked: Asked, ports: Ports) -> None:
    """Open the form that opts them out, with the words of the message it was pressed under."""
    await require_teammate(ports, tenant=asked.tenant, user=asked.user)
    pair = asked.pair
    contact = await number_behind(asked, ports, pair.contact)
    route = OptOutRoute.TEXT if pair.inbound else OptOutRoute.SPOKEN
    words = _quoted_words(asked) if pair.inbound else ""
    memory = Memory(contact=pair.contact, channel=asked.channel or "")
    await open_form(asked, forms.opt_out(contact, memory=memory, route=route, words=words))


async def open_not_opt_out(asked: Asked, ports: Ports) -> None:
    """Open the form that asks why it is none."""
    await require_reviewer(ports, tenant=asked.tenant, user=asked.user)
    memory = Memory(contact=asked.pair.contact, channel=asked.channel or "")
    await open_form(asked, forms.not_an_opt_out(memory=memory))


async def ask_yes(asked: Asked, ports: Ports) -> None:
    """Ask the contact to confirm with a YES."""
    pair = asked.pair
    asking = await ask_for_yes(
        ports,
        tenant=asked.tenant,
        by=asked.user,
        contact=await number_behind(asked, ports, pair.contact),
        number=pair.number,
        trigger=asked.trigger,
    )
    when = f"It leaves {moment(asking.until)}" if asking.until else "It is on its way"
    told = f"*Asked for a YES.* {when}; you can follow it in <#{asking.channel}>."
    await tell(asked, message("Asked for a YES", [says(told)]))


async def reveal(asked: Asked, ports: Ports) -> None:
    """Show the whole number to this one person; it is written down that they saw it."""
    if asked.channel is None:
        raise NotPermitted("Numbers are revealed in their channel only.", detail="no_channel")
    number = await reveal_number(
        ports,
        tenant=asked.tenant,
        user=asked.user,
        channel=asked.channel,
        contact=asked.pair.contact,
    )
    shown = telling([literal(number.national, bold=True), literal(" (noted that you looked)")])
    await tell(asked, message("The number you asked for", [shown]))


async def pick(asked: Asked, ports: Ports) -> None:
    """Go on with what was asked, about the contact that was picked."""
    shown = await ask_again(asked, ports)
    if isinstance(shown, Message):
        await show(asked, shown, cards.window(shown))
        return
    await open_form(asked, shown)


async def _explained(asked: Asked, ports: Ports) -> Message:
    pair = asked.pair
    contact = await number_behind(asked, ports, pair.contact)
    view = await explain(
        ports, tenant=asked.tenant, user=asked.user, contact=contact, number=pair.number
    )
    return cards.consent(view, await key_of(asked, ports, contact))


def _quoted_words(asked: Asked) -> str:
    """Return the contact's words as they stand in the message; evidence that a person may mend."""
    blocks: list[Block] = (asked.body.get("message") or {}).get("blocks") or []
    quotes = [
        leaf.get("text", "")
        for block in blocks
        if block.get("type") == "rich_text"
        for element in block.get("elements", [])
        if element.get("type") == "rich_text_quote"
        for leaf in element.get("elements", [])
    ]
    return "".join(quotes)[:3000]
