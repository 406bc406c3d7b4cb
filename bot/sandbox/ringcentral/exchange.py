"""The network between our numbers and the guests' phones: texts out, texts in, keywords, fates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.sandbox.ringcentral import fates
from bot.sandbox.ringcentral.cast import OwnNumber
from bot.sandbox.ringcentral.consents import Consent, OptStatus, keyword
from bot.sandbox.ringcentral.events import consent_changed, instant
from bot.sandbox.ringcentral.messages import Attachment, Media, Message, Recipient

if TYPE_CHECKING:
    from bot.sandbox.ringcentral.world import RingCentralWorld

CONFIRMATION = "You will get no more texts from this number. Reply START to get them again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A text whose form was accepted."""

    extension_id: str
    own: OwnNumber
    to: Sequence[str]
    text: str | None
    media: Sequence[Media] = ()


def send(world: "RingCentralWorld", outgoing: Outgoing) -> Message:
    """Store an outbound text as Queued and let its life begin."""
    message = _outbound(world, outgoing, status="Queued")
    world.store.add(message)
    for recipient in message.recipients:
        steps = fates.fate(_circumstances(world, outgoing, recipient.phone))
        if fates.suffix(recipient.phone) == fates.BLOCKS_SENDER:
            world.blocked_senders.add(outgoing.own.phone)
        _live(world, message, recipient, list(steps))
    return message


def inbound(
    world: "RingCentralWorld",
    *,
    sender: str,
    own: OwnNumber,
    text: str,
    media: Sequence[Media] = (),
    notify: bool = True,
) -> Message:
    """Take a guest's text: obey its keyword, keep it in the mailbox, announce it."""
    word = keyword(text)
    message = _received(world, sender, own, text, media)
    hidden = world.hide_stop_messages and word is not None
    shared = world.extensions[own.extension_id].type == "Department"
    in_threads = world.features.get("MessageThreads", False) and shared
    if in_threads:
        world.thread_messages.append(message)
        world.phones_changed.beat()
    elif not hidden:
        with world.muted(muted=not notify):
            world.store.add(message)
        if notify:
            world.courier.publish(instant(message, world.base_url))
    if word is not None:
        obey(world, own=own, guest=sender, word=word)
    return message


def obey(world: "RingCentralWorld", *, own: OwnNumber, guest: str, word: OptStatus) -> None:
    """Change the pair's consent as the guest's keyword says, and confirm an objection once."""
    before = world.consents.status(own.phone, guest)
    set_consent(world, own=own.phone, guest=guest, status=word, source="Recipient")
    confirms = own.confirms_stop and world.stop_confirmation == "outbound_record"
    if word == "OptOut" and before != "OptOut" and confirms:
        outgoing = Outgoing(extension_id=own.extension_id, own=own, to=[guest], text=CONFIRMATION)
        world.store.add(_outbound(world, outgoing, status="Sent"))


def set_consent(
    world: "RingCentralWorld", *, own: str, guest: str, status: OptStatus, source: str
) -> None:
    """Let a consent count and announce it."""
    consent = Consent(own, guest, status, source, world.clock.now())
    world.consents.put(consent)
    world.courier.publish(consent_changed(world.account, consent))
    world.changed()


def _outbound(world: "RingCentralWorld", outgoing: Outgoing, *, status: str) -> Message:
    now = world.clock.now()
    message_id = world.store.next_id()
    extension = world.extensions[outgoing.extension_id]
    return Message(
        id=message_id,
        account_id=world.account,
        extension_id=outgoing.extension_id,
        own=outgoing.own.phone,
        direction="Outbound",
        sender=outgoing.own.phone,
        sender_name=extension.name,
        recipients=[Recipient(to, world.rng.randint(9001, 99999), status) for to in outgoing.to],
        text=outgoing.text,
        created=now,
        modified=now,
        conversation_id=world.store.conversation(outgoing.own.phone, outgoing.to),
        status=status,
        attachments=_parts(world, message_id, outgoing.text, outgoing.media),
        owner_name=extension.name,
        read_status="Read",
        stale_reads=int(any(fates.suffix(to) == fates.STALE_ONCE for to in outgoing.to)),
    )


def _received(
    world: "RingCentralWorld", sender: str, own: OwnNumber, text: str, media: Sequence[Media]
) -> Message:
    now = world.clock.now()
    message_id = world.store.next_id()
    extension = world.extensions[own.extension_id]
    return Message(
        id=message_id,
        account_id=world.account,
        extension_id=own.extension_id,
        own=own.phone,
        direction="Inbound",
        sender=sender,
        sender_name=None,
        recipients=[Recipient(own.phone, status="Received")],
        text=text or (None if media else text),
        created=now,
        modified=now,
        conversation_id=world.store.conversation(own.phone, [sender]),
        status="Received",
        attachments=_parts(world, message_id, text, media),
        owner_name=extension.name,
        owner_type=extension.type,
    )


def _parts(
    world: "RingCentralWorld", message_id: int, text: str | None, media: Sequence[Media]
) -> list[Attachment]:
    words = Media("text/plain", (text or "").encode())
    files = [Attachment(world.store.next_id(), "MmsAttachment", one) for one in media]
    return [Attachment(message_id, "Text", words), *files] if text else files


def _circumstances(world: "RingCentralWorld", outgoing: Outgoing, to: str) -> fates.Send:
    own = outgoing.own
    return fates.Send(
        recipient=to,
        has_media=bool(outgoing.media),
        from_toll_free=own.is_toll_free,
        opted_out=_blocked(world, own, to),
        sender_blocked=own.phone in world.blocked_senders,
        campaign=own.campaign,
        over_day_cap=_sent_today(world, own.phone) > world.day_cap,
        gets_receipt=world.rng.random() < world.delivery_receipts,
        sent_delay=world.sent_delay,
        receipt_delay=world.receipt_delay,
    )


def _blocked(world: "RingCentralWorld", own: OwnNumber, to: str) -> bool:
    """Say whether the pair is shut; where the app confirms a STOP itself, not for some minutes."""
    consent = world.consents.newest(own.phone, to)
    if consent is None or consent.status != "OptOut":
        return False
    answerable = not own.confirms_stop and consent.source == "Recipient"
    age = (world.clock.now() - consent.at).total_seconds()
    return not (answerable and age <= world.stop_answer_seconds)


def _sent_today(world: "RingCentralWorld", own: str) -> int:
    since = world.clock.now() - timedelta(days=1)
    return world.store.count_outbound(own, since)


def _live(
    world: "RingCentralWorld", message: Message, recipient: Recipient, steps: list[fates.Step]
) -> None:
    if not steps:
        return
    step = steps[0]

    def take() -> None:
        recipient.status, recipient.error = step.status, step.error
        now = world.clock.now()
        message.status = fates.aggregate([each.status for each in message.recipients])
        message.error = next((each.error for each in message.recipients if each.error), None)
        if step.status == "Delivered":
            message.delivered_at = now
        world.store.touch(message, now)
        _live(world, message, recipient, steps[1:])

    world.timers.after(step.after, take)
