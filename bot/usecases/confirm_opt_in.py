"""Ask a contact to confirm a yes by text, and begin a recurring programme with its confirmation.

Rule: both are texts of the bot's own, decided and sent on the one send path; what the rules
refuse is told to whoever asked, and nothing is sent cold (RC-ASK, TMO-2.4-30D, CTIA-5.1.2.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.consent.case import SystemText
from bot.consent.decision import Denied
from bot.consent.record import OptIn, Programme
from bot.conversations.asking import (
    ask_words,
    asked,
    confirming,
    folded_name,
    open_ask,
    programme_words,
    waiting_ask,
)
from bot.conversations.contact_file import ContactFile
from bot.conversations.system_texts import started_text
from bot.conversations.tenant import Tenant
from bot.conversations.threads import ensure_conversation
from bot.errors import NotFound, NotPermitted
from bot.logs import Event, log
from bot.ports import Act, House, Ports
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber
from bot.usecases.assess import Assessment, assess
from bot.usecases.contact_files import change_file, open_file
from bot.usecases.keep_acts import keep_acts
from bot.usecases.permit import channel_or_sentence, require_member, require_pace
from bot.usecases.sweep import wake_contact


@dataclass(frozen=True, slots=True, kw_only=True)
class YesAsked:
    """An ask that is on its way."""

    contact: PhoneNumber
    number: SenderNumber
    channel: ChannelId
    until: datetime | None
    """When it leaves, if it waits for the hours of the place; None: at once."""


async def ask_for_yes(
    ports: Ports,
    *,
    tenant: TenantId,
    by: UserId,
    contact: PhoneNumber,
    number: PhoneNumber | None,
    trigger: str,
) -> YesAsked:
    """Queue the ask for a YES that confirms the newest consent on file.

    `number` is ours to ask from; the same trigger asks once.

    Raises:
        NotPermitted: not in the contact's channel, too many texts, or the rules refuse the ask.
        NotFound: no number of ours can ask.
    """
    file = await open_file(ports, tenant=tenant, number=contact)
    team = await ports.store.tenant(tenant)
    sender = _sender(file, team, number)
    channel = channel_or_sentence(_channel(file, team, sender))
    await require_member(ports, tenant=tenant, user=by, channel=channel)
    if open_ask(file, now=ports.clock.now()) or waiting_ask(file):
        raise NotPermitted("They were asked already: their answer is awaited.", detail="asked")
    judged = judge_ask(file, sender, team, ports.house, now=ports.clock.now())
    if isinstance(judged.decision, Denied):
        why = " ".join(reason.sentence for reason in judged.decision.reasons)
        raise NotPermitted(f"They cannot be asked: {why}", detail="ask_refused")
    await require_pace(ports, tenant=tenant, user=by)
    now = ports.clock.now()
    done = Act(
        id=f"yes_asked:{file.key}:{trigger}",
        at=now,
        actor=by,
        verb="consent.yes_asked",
        about=file.key,
    )

    def ask(file: ContactFile) -> ContactFile:
        newest = newest_to_confirm(file, ports.house, sender, now=now)
        if newest is None:
            return file
        file = ensure_conversation(file, sender.number, channel=channel, now=now).with_act(done)
        return asked(
            file,
            newest,
            sender,
            channel=channel,
            house=ports.house,
            trigger=trigger,
            now=now,
        )

    file = await change_file(ports, tenant=tenant, key=file.key, number=contact, change=ask)
    file = await keep_acts(ports, file)
    log.info(Event.YES_ASKED, tenant=tenant, contact=file.key)
    await wake_contact(ports, file)
    return YesAsked(
        contact=contact,
        number=sender,
        channel=channel,
        until=getattr(judged.decision, "until", None),
    )


def judge_ask(
    file: ContactFile, sender: SenderNumber, team: Tenant, house: House, *, now: datetime
) -> Assessment:
    """Return what the rules say of asking this contact for a YES from this number. Pure."""
    _, text = started_text(
        file,
        SystemText.DOUBLE_OPT_IN_ASK,
        sender,
        words=ask_words(house),
        channel=ChannelId(""),
        trigger="judged",
        now=now,
    )
    return assess(file, text, sender=sender, tenant=team, house=house, now=now)


def newest_to_confirm(
    file: ContactFile, house: House, sender: SenderNumber, *, now: datetime
) -> OptIn | None:
    """Return the newest consent in force for this number that no YES confirms yet."""
    brand = folded_name(house.brand)
    held = [
        each.opt_in
        for each in file.ledger.opt_ins(sender.number, now)
        if folded_name(each.opt_in.seller) == brand
    ]
    return max(held, key=lambda each: each.occurred_at, default=None)


def begun(
    file: ContactFile,
    programme: Programme,
    *,
    team: Tenant,
    house: House,
    trigger: str,
    now: datetime,
    number: PhoneNumber | None = None,
) -> ContactFile:
    """Return the file with a programme's first confirmation queued, where the rules allow it.

    Where they do not, nothing is queued: the programme's first text says what stands in the way.
    """
    sender = _texting(file, team, number)
    channel = _channel(file, team, sender) if sender else None
    if (
        sender is None
        or channel is None
        or not _may_begin(file, programme, sender, team, house, now)
    ):
        return file
    file = ensure_conversation(file, sender.number, channel=channel, now=now)
    return confirming(
        file, programme, sender, channel=channel, house=house, trigger=trigger, now=now
    )


def _may_begin(
    file: ContactFile,
    programme: Programme,
    sender: SenderNumber,
    team: Tenant,
    house: House,
    now: datetime,
) -> bool:
    _, text = started_text(
        file,
        SystemText.PROGRAMME_CONFIRMATION,
        sender,
        words=programme_words(house, programme),
        channel=ChannelId(""),
        trigger="judged",
        now=now,
        programme=programme.name,
    )
    judged = assess(file, text, sender=sender, tenant=team, house=house, now=now)
    return not isinstance(judged.decision, Denied)


def _sender(file: ContactFile, team: Tenant, number: PhoneNumber | None) -> SenderNumber:
    """Return the number of ours to text from.

    Raises:
        NotFound: none of them can text.
    """
    sender = _texting(file, team, number)
    if sender is None:
        raise NotFound("None of our numbers can text.", detail="number")
    return sender


def _texting(file: ContactFile, team: Tenant, number: PhoneNumber | None) -> SenderNumber | None:
    """Return the number of ours to text from: as given, last used, or the usual one."""
    wanted = [number] if number else [each.number for each in reversed(file.conversations)]
    for each in wanted:
        known = team.sender(each)
        if known is not None and known.sms:
            return known
    return team.number_for(team.default_channel) or next(iter(team.texting_numbers), None)


def _channel(file: ContactFile, team: Tenant, sender: SenderNumber) -> ChannelId | None:
    conversation = file.conversation(sender.number)
    return conversation.channel if conversation else team.channel_for(sender.number)
