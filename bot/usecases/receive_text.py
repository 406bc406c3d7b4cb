"""Read a contact's inbox in order: consent first, then who hears it.

Rule: STOP, HELP and START are honoured before anything else, in the same step in which the text
leaves the inbox; until then nothing is sent to this contact (rulings 8-12).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.consent.keywords import Reading, ReadingReason, read
from bot.consent.record import OptOut, OptOutRoute, Unblock
from bot.conversations.asking import answers, confirmed, refuses
from bot.conversations.clarifying import narrowed
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.crossing import ANSWERING, crosses
from bot.conversations.details import spoken
from bot.conversations.opting_out import frozen, opted_out, unblocked
from bot.conversations.routing import route
from bot.conversations.system_texts import system_text
from bot.conversations.tenant import Tenant
from bot.conversations.threads import came, ensure_conversation, in_order
from bot.errors import AlreadyRead
from bot.logs import Event, log
from bot.ports import Ports
from bot.texting.ids import SYSTEM, ContactKey, TenantId
from bot.texting.text import InboundText, OutboundText
from bot.usecases.attempts import attempting
from bot.usecases.contact_files import change_file
from bot.usecases.sweep import wake_contact

LEASE = timedelta(seconds=30)
LOOK_BACK = timedelta(days=2)
"""How long before it left a text may have been typed that is looked for in the archive."""


async def read_inbox(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Read every text in the contact's inbox, oldest first, one reader at a time."""
    while await ports.store.unread(tenant, contact):
        async with attempting(
            ports, "read_inbox", tenant, contact, name=f"{tenant}:{contact}:read", ttl=LEASE
        ) as held:
            if not held:
                # Whoever holds it looks again after letting go, so nothing is left behind.
                return
            for inbound in sorted(await ports.store.unread(tenant, contact), key=came):
                try:
                    await _read(ports, tenant=tenant, contact=contact, inbound=inbound)
                except AlreadyRead as exc:
                    # We were so slow that the lease ended: look at what is left.
                    log.warning(Event.TASK_FAILED, task="read_inbox", code=exc.code)
                    file = await ports.store.file(tenant, contact)
                    if file is not None:
                        await wake_contact(ports, file)
                    break


async def _read(
    ports: Ports, *, tenant: TenantId, contact: ContactKey, inbound: InboundText
) -> None:
    team = await ports.store.tenant(tenant)
    now = ports.clock.now()
    salt = ports.keys.token()
    readings: list[Reading] = []
    ended = await _may_have_crossed(ports, tenant=tenant, contact=contact, inbound=inbound)

    def receive(file: ContactFile) -> ContactFile:
        file = _with_ended(file, ended)
        reading = _read_in_context(file, inbound, now)
        readings[:] = [reading]
        return _received(file, Arrival(inbound, reading, team, now, salt), ports)

    file = await change_file(
        ports,
        tenant=tenant,
        key=contact,
        number=inbound.contact,
        change=receive,
        read=(inbound.id,),
    )
    log.info(
        Event.REPLY_RECEIVED,
        tenant=tenant,
        contact_ref=ports.keys.reference(tenant, inbound.contact),
        inbound_id=inbound.id,
        reading=readings[0].intent,
        rules=[reason.rule for reason in readings[0].reasons],
    )
    await wake_contact(ports, file)
    if file.review_due is not None:
        await ports.queue.wake("close_review", tenant, contact, when=file.review_due)


async def _may_have_crossed(
    ports: Ports, *, tenant: TenantId, contact: ContactKey, inbound: InboundText
) -> tuple[OutboundText, ...]:
    """Return texts that have left their file already and may have crossed this one.

    Only where the words may be an opt-out that comes late: the rest has nothing to cross.
    """
    if read(inbound.body).intent == "none" and not refuses(inbound.body):
        return ()
    file = await ports.store.file(tenant, contact)
    since = inbound.received_at - ANSWERING
    here = {text.provider_id for text in file.texts} if file else set()
    gone = [past for past in file.sends if past.at >= since] if file else []
    if all(past.provider_id in here for past in gone):
        return ()
    found: list[OutboundText] = []
    async for text in ports.store.archived_texts(tenant, contact):
        if text.claim is not None and crosses(text, written_at=inbound.received_at):
            found.append(text)
        if len(found) == len(gone) or text.created_at < since - LOOK_BACK:
            break
    return tuple(found)


def _with_ended(file: ContactFile, ended: tuple[OutboundText, ...]) -> ContactFile:
    """Return the file with ended texts back in it, to be marked and archived once more."""
    known = {text.id for text in file.texts}
    back = [text for text in ended if text.id not in known]
    redraw = file.redraw
    for text in back:
        file = file.with_text(text)
    return replace(file, redraw=redraw)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One inbound text with everything that its reading needs."""

    inbound: InboundText
    reading: Reading
    team: Tenant
    now: datetime
    salt: str


def _received(file: ContactFile, arrival: Arrival, ports: Ports) -> ContactFile:
    inbound, now = arrival.inbound, arrival.now
    if file.number is None:  # they were erased, or purged, and write again
        file = replace(file, number=inbound.contact)
    channel = route(file, arrival.team, inbound.to)
    file = ensure_conversation(file, inbound.to, channel=channel, now=now)
    file = _noted(file, inbound)
    rules = [reason.rule for reason in arrival.reading.reasons]
    file = replace(file, card=spoken(file.card, rules, inbound.body))
    file = file.with_post(
        PendingPost(
            id=f"in:{inbound.id}",
            kind="inbound",
            number=inbound.to,
            inbound=inbound,
            reading=arrival.reading.intent,
        )
    )
    return _honoured(in_order(file), arrival, ports)


def _noted(file: ContactFile, inbound: InboundText) -> ContactFile:
    """Return the file with the contact's last text remembered; older ones never turn it back."""
    conversation = file.conversation(inbound.to)
    if conversation is None:
        return file
    last = conversation.last_inbound_at
    return file.with_conversation(
        replace(
            conversation,
            last_inbound_at=max(inbound.received_at, last) if last else inbound.received_at,
            group=conversation.group or bool(inbound.group),
        )
    )


def _honoured(file: ContactFile, arrival: Arrival, ports: Ports) -> ContactFile:
    """Return the file with what the words ask for done."""
    match arrival.reading.intent:
        case "opt_out":
            file = opted_out(
                file, _no(arrival, OptOutRoute.TEXT), salt=arrival.salt, now=arrival.now
            )
            return system_text(
                file,
                "opt_out_confirmation",
                arrival.inbound,
                arrival.team,
                ports.house,
                arrival.now,
            )
        case "wrong_number":
            no = _no(arrival, OptOutRoute.WRONG_NUMBER)
            return opted_out(file, no, salt=arrival.salt, now=arrival.now)
        case "opt_out_unsure":
            return frozen(file, arrival.inbound.id, now=arrival.now)
        case "opt_in":
            start = Unblock(
                id=f"start_{arrival.inbound.id}",
                occurred_at=arrival.inbound.received_at,
                recorded_at=arrival.now,
                recorded_by=SYSTEM,
                number=arrival.inbound.to,
                words=arrival.inbound.body,
            )
            return unblocked(file, start, salt=arrival.salt)
        case "help":
            return system_text(
                file, "help_answer", arrival.inbound, arrival.team, ports.house, arrival.now
            )
        case "confirm" | "none":
            return _answered(file, arrival)


def _read_in_context(file: ContactFile, inbound: InboundText, now: datetime) -> Reading:
    """Return how a text is read; a plain no to our open ask for a YES is a no to everything."""
    reading = read(inbound.body, answers=_last_words(file, inbound, now))
    unclear = reading.intent in {"none", "opt_out_unsure"}
    if not unclear or not refuses(inbound.body) or answers(file, inbound, now=now) is None:
        return reading
    said = "It says no to our question whether we may text them."
    reason = ReadingReason("answer:no", said, (0, len(inbound.body)))
    return Reading("opt_out", "all", (reason,))


def _answered(file: ContactFile, arrival: Arrival) -> ContactFile:
    """Return the file with what answers a question of ours written down; the rest is a text."""
    ask = answers(file, arrival.inbound, now=arrival.now)
    if ask is None or arrival.reading.intent != "confirm":
        return narrowed(file, arrival.inbound, arrival.team, salt=arrival.salt, now=arrival.now)
    return confirmed(file, ask, arrival.inbound, salt=arrival.salt, now=arrival.now)


def _no(arrival: Arrival, by: OptOutRoute) -> OptOut:
    reading = arrival.reading
    return OptOut(
        id=f"out_{arrival.inbound.id}",
        occurred_at=arrival.inbound.received_at,
        recorded_at=arrival.now,
        recorded_by=SYSTEM,
        route=by,
        words=arrival.inbound.body,
        said_scope=reading.scope or "all",
        matcher=",".join(reason.rule for reason in reading.reasons),
        number=arrival.inbound.to,
    )


def _last_words(file: ContactFile, inbound: InboundText, now: datetime) -> str:
    """Return our last text on this pair, so that a quoted footer is not read as theirs."""
    ask = answers(file, inbound, now=now)
    if ask is not None:
        return ask.words
    for text in reversed(file.texts):
        if text.sender == inbound.to and text.rendered:
            return text.rendered
    return ""
