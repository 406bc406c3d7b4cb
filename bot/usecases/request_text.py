"""Ask for a text: draft, preview, edit, and Send, which is the only button that sends.

Rule: a draft is stored before anything is shown (ruling 21); Send freezes the words that were
shown (ruling 19) and holds them, so that Undo is exact.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.consent.category import Category
from bot.consent.decision import Allowed, Deferred, Denied
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.details import claimed
from bot.conversations.restored import doubt, must_be_told, told
from bot.conversations.tenant import Tenant
from bot.conversations.threads import ensure_conversation
from bot.conversations.views import Preview, SendOutcome
from bot.errors import NotFound, NotPermitted, RequestError, TooLate
from bot.ports import Ports
from bot.texting.body import check, clean
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ChannelId, InboundId, TenantId, TextId, UserId, contact_of, text_id
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText, SenderNumber
from bot.usecases.assess import Assessment, assess, with_decision
from bot.usecases.contact_files import change_file, open_file
from bot.usecases.permit import (
    channel_or_sentence,
    require_member,
    require_pace,
    require_teammate,
)
from bot.usecases.preview import preview_of
from bot.usecases.same_words import looked_up

DRAFTS_LIVE = timedelta(days=14)
"""How long a draft waits before it expires."""
PRIVATE_CARD = timedelta(minutes=25)
"""How long a private card can be replaced; Slack's limit is 30 minutes."""


async def draft(
    ports: Ports,
    *,
    tenant: TenantId,
    requester: UserId,
    contact: PhoneNumber,
    body: str,
    trigger: str,
    typed_in: ChannelId | None,
    replies_to: InboundId | None = None,
    sender: PhoneNumber | None = None,
    automated: bool = False,
) -> Preview:
    """Store a draft and return its preview; the same trigger finds the same draft.

    Raises:
        NotPermitted: guests and strangers.
        InvalidBody: empty, too long, or not text.
    """
    await require_teammate(ports, tenant=tenant, user=requester)
    words = clean(body)
    check(words)
    team = await ports.store.tenant(tenant, fresh=False)
    if sender is None:
        chosen = team.number_for(typed_in)
        if chosen is None:
            # A number that an admin assigned a moment ago counts.
            team = await ports.store.tenant(tenant)
            chosen = team.number_for(typed_in)
        sender = chosen.number if chosen else None
    file = await open_file(ports, tenant=tenant, number=contact)
    now = ports.clock.now()
    text = OutboundText(
        id=text_id(file.key, trigger),
        requester=requester,
        contact=contact,
        sender=sender,
        body=words,
        category=Category.INFORMATIONAL.value,
        created_at=now,
        changed_at=now,
        automated=automated,
        replies_to=replies_to,
        typed_in=typed_in,
    )
    text = await looked_up(ports, text, team)

    def add(file: ContactFile) -> ContactFile:
        if any(known.id == text.id for known in file.texts):
            return file
        return _without_stale_drafts(file, now=now).with_text(text)

    file = await change_file(ports, tenant=tenant, key=file.key, number=contact, change=add)
    return preview_of(file, file.text(text.id), tenant=team, house=ports.house, now=now)


async def preview(
    ports: Ports, *, tenant: TenantId, text: TextId, requester: UserId, shown: bool = False
) -> Preview:
    """Return a stored draft as it would leave now; `shown`: its card is put before them.

    Raises:
        NotFound: it has ended.
        NotPermitted: it is somebody else's.
    """
    team, file, draft = await _mine(ports, tenant=tenant, text=text, requester=requester)
    if shown and draft.restored_from is not None:
        file = await _told(ports, file, text)
        draft = file.text(text)
    return preview_of(file, draft, tenant=team, house=ports.house, now=ports.clock.now())


async def edit(
    ports: Ports,
    *,
    tenant: TenantId,
    text: TextId,
    requester: UserId,
    body: str | None = None,
    sender: PhoneNumber | None = None,
    raised_to: Category | None = None,
) -> Preview:
    """Change a draft's words, number or category (upwards only) and return its preview.

    Raises:
        TooLate: it is no draft any more.
        InvalidBody: the new words.
    """
    words = None if body is None else clean(body)
    if words is not None:
        check(words)
    team, file, draft = await _mine(ports, tenant=tenant, text=text, requester=requester)
    if sender is not None and team.sender(sender) is None:
        raise NotFound("That number is not one of ours any more.", detail="number")
    now = ports.clock.now()

    wanted = replace(draft, body=words or draft.body, sender=sender or draft.sender)
    wanted = await looked_up(ports, wanted, team)

    def rewrite(file: ContactFile) -> ContactFile:
        known = file.text(text)
        _still_draft(known)
        return file.with_text(
            replace(
                told(known, now=now),
                body=wanted.body,
                sender=wanted.sender,
                same_from=wanted.same_from,
                raised_to=raised_to.value if raised_to else known.raised_to,
                changed_at=now,
            )
        )

    file = await change_file(ports, tenant=tenant, key=file.key, change=rewrite)
    return preview_of(file, file.text(text), tenant=team, house=ports.house, now=now)


async def press_send(
    ports: Ports, *, tenant: TenantId, text: TextId, requester: UserId, private_url: str = ""
) -> SendOutcome:
    """Decide once more and, if allowed, hold the text for the undo time; it leaves after that."""
    return await _send(
        ports, tenant=tenant, text=text, requester=requester, private_url=private_url
    )


async def send_when_lawful(
    ports: Ports, *, tenant: TenantId, text: TextId, requester: UserId, private_url: str = ""
) -> SendOutcome:
    """Have a deferred text leave at the next lawful minute, decided again there."""
    return await _send(
        ports, tenant=tenant, text=text, requester=requester, private_url=private_url, wait=True
    )


async def schedule(
    ports: Ports,
    *,
    tenant: TenantId,
    text: TextId,
    requester: UserId,
    at: datetime,
    private_url: str = "",
) -> SendOutcome:
    """Have a text leave at an instant, decided now for that instant and again when it comes.

    Raises:
        RequestError: the instant is past or more than 90 days ahead.
    """
    now = ports.clock.now()
    if at <= now:
        raise RequestError("That time is past: choose a later one.", detail="when")
    if at - now > timedelta(days=90):
        raise RequestError("Choose a time within the next 90 days.", detail="when")
    return await _send(
        ports, tenant=tenant, text=text, requester=requester, private_url=private_url, at=at
    )


async def _send(
    ports: Ports,
    *,
    tenant: TenantId,
    text: TextId,
    requester: UserId,
    private_url: str,
    at: datetime | None = None,
    wait: bool = False,
) -> SendOutcome:
    _, file, draft = await _mine(ports, tenant=tenant, text=text, requester=requester)
    team = await ports.store.tenant(tenant)
    now = ports.clock.now()
    refused = partial(_outcome, file, draft, team, ports, now, went=False)
    if draft.status is not DeliveryStatus.DRAFT:
        return refused(f"This text is already {_words(draft)}.")
    if must_be_told(draft, now=now):
        file = await _told(ports, file, text)
        return _outcome(
            file, file.text(text), team, ports, now, f"Not sent. {doubt(draft)}", went=False
        )
    sender = team.sender(draft.sender) if draft.sender else None
    if sender is None:
        return refused("Choose the number that it should come from.")
    if team.paused:
        return refused("An admin has paused all sending. Your draft is kept.")
    channel = channel_or_sentence(_channel(file, team, sender))
    await require_member(ports, tenant=tenant, user=requester, channel=channel)
    await require_pace(ports, tenant=tenant, user=requester)

    same = (await looked_up(ports, draft, team)).same_from

    def commit(file: ContactFile) -> ContactFile:
        known = replace(file.text(text), same_from=same)
        if known.status is not DeliveryStatus.DRAFT:
            return file
        # Looking things up took its time: the whole undo time begins with the promise.
        now = ports.clock.now()
        judged = assess(file, known, sender=sender, tenant=team, house=ports.house, now=at or now)
        moved = _on_its_way(known, judged, now=now, at=at, wait=wait, undo=ports.house.undo)
        if moved is None:
            return file
        return _shown_in(file, replace(moved, channel=channel), now=now)

    if private_url:
        await ports.store.remember(f"private:{text}", private_url, ttl=PRIVATE_CARD)
    file = await change_file(ports, tenant=tenant, key=file.key, change=commit)
    sent = file.text(text)
    if sent.status is DeliveryStatus.DRAFT:
        return _outcome(file, sent, team, ports, now, "Not sent: see the reasons.", went=False)
    await ports.queue.wake("show_contact", tenant, file.key)
    await ports.queue.wake("send_text", tenant, text, when=sent.due_at)
    return _outcome(file, sent, team, ports, now, _promise(sent, channel), went=True)


def _on_its_way(
    text: OutboundText,
    judged: Assessment,
    *,
    now: datetime,
    at: datetime | None,
    wait: bool,
    undo: timedelta,
) -> OutboundText | None:
    """Return the text held, scheduled or deferred; None if it may not go."""
    decided = replace(
        with_decision(text, judged),
        refused_since=None,
        restored_from=None,
        restored_told_at=None,
    )
    match judged.decision:
        case Allowed() if at is not None:
            return replace(decided.moved(DeliveryStatus.SCHEDULED, now=now), due_at=at)
        case Allowed():
            return replace(decided.moved(DeliveryStatus.HELD, now=now), due_at=now + undo)
        case Deferred(until=until) if wait or at is not None:
            return replace(decided.moved(DeliveryStatus.DEFERRED, now=now), due_at=until)
        case Deferred() | Denied():
            return None


def _shown_in(file: ContactFile, text: OutboundText, *, now: datetime) -> ContactFile:
    """Return the file with the text on its way and its durable message in the thread."""
    if text.sender is None or text.channel is None:
        raise NotFound("This text has no number or channel yet.", detail="text")
    file = ensure_conversation(
        file, text.sender, channel=text.channel, requester=text.requester, now=now
    ).with_text(text)
    file = replace(file, card=claimed(file.card, text.requester))
    if text.shown:
        return file
    post = PendingPost(id=f"out:{text.id}", kind="outbound", number=text.sender, text=text.id)
    return file.with_post(post)


async def _mine(
    ports: Ports, *, tenant: TenantId, text: TextId, requester: UserId
) -> tuple[Tenant, ContactFile, OutboundText]:
    await require_teammate(ports, tenant=tenant, user=requester)
    try:
        key = contact_of(text)
    except ValueError as exc:
        raise NotFound("That draft does not exist.", detail="text") from exc
    file = await ports.store.file(tenant, key)
    if file is None:
        raise NotFound("That draft does not exist any more.", detail="text")
    draft = file.text(text)
    if draft.requester != requester:
        raise NotPermitted("This draft is somebody else's.", detail="not_yours")
    return await ports.store.tenant(tenant, fresh=False), file, draft


async def _told(ports: Ports, file: ContactFile, text: TextId) -> ContactFile:
    """Note that the requester is shown now that this text came back from a backup."""
    now = ports.clock.now()

    def note(file: ContactFile) -> ContactFile:
        return file.with_text(told(file.text(text), now=now))

    return await change_file(ports, tenant=file.tenant, key=file.key, change=note)


def _still_draft(text: OutboundText) -> None:
    if text.status is not DeliveryStatus.DRAFT:
        raise TooLate(f"This text is already {_words(text)}: undo it first.", detail="draft")


def _channel(file: ContactFile, team: Tenant, sender: SenderNumber) -> ChannelId | None:
    conversation = file.conversation(sender.number)
    return conversation.channel if conversation else team.channel_for(sender.number)


def _without_stale_drafts(file: ContactFile, *, now: datetime) -> ContactFile:
    for known in file.texts:
        if known.status is DeliveryStatus.DRAFT and now - known.changed_at > DRAFTS_LIVE:
            file = file.with_text(known.moved(DeliveryStatus.EXPIRED, now=now))
    return file


def _outcome(
    file: ContactFile,
    text: OutboundText,
    team: Tenant,
    ports: Ports,
    now: datetime,
    sentence: str,
    *,
    went: bool,
) -> SendOutcome:
    card = preview_of(file, text, tenant=team, house=ports.house, now=now)
    return SendOutcome(
        preview=replace(card, notice="" if went else sentence),
        sentence=sentence,
        went=went,
        text_id=text.id,
    )


def _promise(text: OutboundText, channel: ChannelId) -> str:
    where = f"You can follow it, and undo it, in <#{channel}>."
    match text.status:
        case DeliveryStatus.SCHEDULED:
            return f"Scheduled; it is checked again before it leaves. {where}"
        case DeliveryStatus.DEFERRED:
            return f"It leaves at the next lawful minute, checked again then. {where}"
        case _:
            return f"On its way. {where}"


def _words(text: OutboundText) -> str:
    return text.status.value.replace("_", " ")
