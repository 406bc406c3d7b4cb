"""Say for one contact whether, as what, and why (not): the same engine that sends."""

from __future__ import annotations

from bot.consent.case import Proposal
from bot.consent.category import Category
from bot.consent.decide import verdicts
from bot.consent.decision import Denied
from bot.consent.quiet_hours import local_times
from bot.consent.rules import RULES_VERSION
from bot.conversations.asking import open_ask, waiting_ask
from bot.conversations.contact_file import ContactFile
from bot.conversations.programmes import programme_of
from bot.conversations.reviewing import unanswered
from bot.conversations.tenant import Tenant
from bot.conversations.views import ConsentView
from bot.ports import Ports
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber
from bot.usecases.assess import policy_of
from bot.usecases.confirm_opt_in import judge_ask
from bot.usecases.permit import require_teammate


async def explain(
    ports: Ports,
    *,
    tenant: TenantId,
    user: UserId,
    contact: PhoneNumber,
    number: PhoneNumber | None = None,
    asked_in: ChannelId | None = None,
) -> ConsentView:
    """Return the verdict per category, with the records it rests on.

    `number`: of ours, that it is asked about; else the one that texts leave from in `asked_in`.

    Raises:
        NotPermitted: guests and strangers.
    """
    await require_teammate(ports, tenant=tenant, user=user)
    team = await ports.store.tenant(tenant, fresh=False)
    key = ports.keys.contact_key(tenant, contact)
    found, unread = await ports.store.file_and_inbox(tenant, key)
    file = found or ContactFile(tenant=tenant, key=key, number=contact)
    number = number or _of_channel(team, asked_in)
    return view_of(ports, file, team, contact=contact, number=number, unread=unread)


def _of_channel(team: Tenant, channel: ChannelId | None) -> PhoneNumber | None:
    """Return the number that a channel is set to text from, as `/text` there would."""
    known = dict(team.channel_numbers).get(channel) if channel else None
    return known if known and team.sender(known) else None


def view_of(
    ports: Ports,
    file: ContactFile,
    team: Tenant,
    *,
    contact: PhoneNumber,
    number: PhoneNumber | None = None,
    unread: bool = False,
) -> ConsentView:
    """Return what is known about a contact's consent; `unread`: their newest text is not read."""
    now = ports.clock.now()
    sender = _about(file, team, number)
    ask = open_ask(file, now=now) or waiting_ask(file)
    return ConsentView(
        contact=contact,
        card=file.card,
        number=sender,
        verdicts={}
        if sender is None
        else verdicts(
            Proposal(
                contact=contact,
                sender=sender,
                body="",
                category=Category.CONVERSATIONAL,
                seller=ports.house.brand,
                marketing=team.marketing_number,
                programme=programme_of(file, sender, ports.house.brand, now=now),
            ),
            ledger=file.ledger,
            circumstances=file.circumstances(
                unread_inbound=unread, caught_up=team.caught_up, paused=team.paused
            ),
            policy=policy_of(ports.house, sender, team),
            now=now,
        ),
        entries=file.ledger.entries,
        local_times=local_times(contact, now),
        rules_version=RULES_VERSION,
        may_ask_yes=sender is not None and ask is None and _may_ask(ports, file, sender, team),
        asked_until=ask.expires_at if ask else None,
        opted_out=file.ledger.standing_opt_out(sender.number if sender else None) is not None,
        silence_decided=unanswered(file) is not None,
    )


def _may_ask(ports: Ports, file: ContactFile, sender: SenderNumber, team: Tenant) -> bool:
    if file.number is None or not file.ledger.entries or not sender.sms:
        return False
    judged = judge_ask(file, sender, team, ports.house, now=ports.clock.now())
    return not isinstance(judged.decision, Denied)


def _about(file: ContactFile, team: Tenant, number: PhoneNumber | None) -> SenderNumber | None:
    """Return the number of ours that is asked about: as given, last used, or the first."""
    if number is not None:
        return team.sender(number)
    for conversation in reversed(file.conversations):
        known = team.sender(conversation.number)
        if known is not None:
            return known
    usual = team.number_for(team.default_channel)
    return usual or next(iter(team.texting_numbers), None)
