"""Gather one contact's whole story and make a passport of it, for people who may see all of it.

Rule: nobody sees more here than in the contact's own channels; every passport that is made is in
the audit trail, under its number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.consent.case import Proposal
from bot.consent.category import Category
from bot.consent.decide import verdicts
from bot.consent.decision import Verdicts
from bot.consent.record import OptIn
from bot.consent.sealing import Signer, seal_holds
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import GatewayError
from bot.logs import Event, log
from bot.passport.as_json import as_json, encoded
from bot.passport.story import Passport, Story
from bot.passport.timeline import is_private
from bot.ports import Act, House, Ports, Store
from bot.texting.ids import SYSTEM, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText, SenderNumber
from bot.usecases.assess import policy_of
from bot.usecases.contact_files import open_file
from bot.usecases.permit import channels_of, is_admin, require_member, require_teammate


async def require_insight(
    ports: Ports, *, tenant: TenantId, user: UserId, file: ContactFile, team: Tenant
) -> None:
    """Return if this person may see everything about a contact.

    Raises:
        NotPermitted: a guest or stranger, or not in every channel that the contact is shown in.
    """
    await require_teammate(ports, tenant=tenant, user=user)
    if is_admin(ports, user):
        return
    for channel in sorted(channels_of(file, team)):
        await require_member(ports, tenant=tenant, user=user, channel=channel)


async def make_passport(
    ports: Ports, *, tenant: TenantId, user: UserId, contact: PhoneNumber
) -> bytes:
    """Return a new passport as JSON, and write down who had it made.

    Raises:
        NotPermitted: this person may not see everything about the contact.
    """
    team = await ports.store.tenant(tenant, fresh=False)
    file = await open_file(ports, tenant=tenant, number=contact)
    await require_insight(ports, tenant=tenant, user=user, file=file, team=team)
    now = ports.clock.now()
    story = await gather(
        ports.store,
        ports.keys,
        file=file,
        team=team,
        contact=contact,
        house=ports.house,
        now=now,
    )
    story = await _with_names(ports, story, user)
    return await given_out(
        ports.store,
        Passport(id=f"psp_{ports.keys.token()}", story=story, made_at=now, made_by=user),
    )


async def given_out(store: Store, passport: Passport) -> bytes:
    """Return a passport as JSON, after it was written down that it was made."""
    file = passport.story.file
    act = Act(
        at=passport.made_at,
        actor=passport.made_by,
        verb="passport.made",
        about=f"{file.key}:{passport.id}",
    )
    await store.audit(file.tenant, act)
    log.info(
        Event.PASSPORT_MADE,
        tenant=file.tenant,
        contact=file.key,
        records=len(file.ledger.entries),
        texts=len(passport.story.outbound) + len(passport.story.inbound),
    )
    return encoded(as_json(passport))


async def gather(
    store: Store,
    signer: Signer,
    *,
    file: ContactFile,
    team: Tenant,
    contact: PhoneNumber,
    house: House,
    now: datetime,
) -> Story:
    """Return everything that is stored about a contact, with the verdicts of this instant."""
    # The file was read before the archive, so that a text that moves meanwhile is seen twice.
    outbound = {text.id: text for text in file.texts if not is_private(text)}
    async for text in store.archived_texts(team.id, file.key):
        outbound[text.id] = text
    inbound = [text async for text in store.inbound_texts(team.id, file.key)]
    sender = _about(file, team)
    return Story(
        contact=contact,
        file=file,
        team=team,
        outbound=tuple(sorted(outbound.values(), key=_made)),
        inbound=tuple(inbound[::-1]),
        sender=sender,
        verdicts=_verdicts(file, team, contact=contact, sender=sender, house=house, now=now)
        if sender
        else {},
        brand=house.brand,
        support_contact=house.support_contact,
        wordings=await wordings_of(store, file),
        seal_holds=seal_holds(file.ledger, team.id, file.key, signer) if file.version else None,
    )


async def wordings_of(store: Store, file: ContactFile) -> Mapping[str, str]:
    """Return the words that lie apart from a contact's records, by their hash."""
    wanted = {
        record.evidence.wording_hash
        for record in file.ledger.records
        if isinstance(record, OptIn) and not record.evidence.wording
    } - {""}
    return await store.wordings(file.tenant, sorted(wanted)) if wanted else {}


def _about(file: ContactFile, team: Tenant) -> SenderNumber | None:
    """Return the number of ours that the verdicts are about: last used, usual, or the first."""
    for conversation in reversed(file.conversations):
        known = team.sender(conversation.number)
        if known is not None:
            return known
    return team.number_for(team.default_channel) or next(iter(team.texting_numbers), None)


def _verdicts(
    file: ContactFile,
    team: Tenant,
    *,
    contact: PhoneNumber,
    sender: SenderNumber,
    house: House,
    now: datetime,
) -> Verdicts:
    return verdicts(
        Proposal(
            contact=contact,
            sender=sender,
            body="",
            category=Category.CONVERSATIONAL,
            seller=house.brand,
            marketing=team.marketing_number,
        ),
        ledger=file.ledger,
        circumstances=file.circumstances(
            unread_inbound=False, caught_up=team.caught_up, paused=team.paused
        ),
        policy=policy_of(house, sender, team),
        now=now,
    )


async def _with_names(ports: Ports, story: Story, asking: UserId) -> Story:
    """Return the story with the names of the teammates in it, as far as Slack tells them."""
    names: dict[UserId, str] = {}
    for user in {asking, *_teammates(story)} - {SYSTEM}:
        try:
            names[user] = (await ports.chat.person(story.team.id, user)).name
        except GatewayError as exc:
            # The id stands in the passport all the same.
            log.info(Event.NAME_NOT_READ, tenant=story.team.id, code=exc.code, detail=exc.detail)
    return replace(story, people=names)


def _teammates(story: Story) -> Iterable[UserId]:
    yield from (text.requester for text in story.outbound)
    yield from (record.recorded_by for record in story.file.ledger.records)


def _made(text: OutboundText) -> tuple[datetime, str]:
    return text.created_at, text.id
