"""Find out whether a text left whose answer was lost (ruling 17)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.contact_file import ContactFile
from bot.conversations.elsewhere import SKEW, may_be_ours, same_words
from bot.conversations.leaving import left
from bot.errors import SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.logs import Event, log
from bot.ports import DeliveryUpdate, Ports
from bot.texting.delivery import POLLS, SETTLING, DeliveryStatus
from bot.texting.ids import TenantId, TextId, contact_of
from bot.texting.text import OutboundText
from bot.usecases.contact_files import change_file
from bot.usecases.pausing import pause, paused


async def settle_text(ports: Ports, *, tenant: TenantId, text: TextId) -> None:
    """Search the message store once: one unmatched text is ours; none, and a person decides.

    Woken between two looks (the sweeper finds it every time) it asks only if a record has come in
    that may be ours: message sync shares RingCentral's limit with these looks.
    """
    file = await ports.store.file(tenant, contact_of(text))
    known = next((each for each in file.texts if each.id == text), None) if file else None
    if (
        file is None
        or known is None
        or known.claim is None
        or known.status is not DeliveryStatus.OUTCOME_UNKNOWN
    ):
        return
    seen = any(may_be_ours(file, each, now=ports.clock.now()) for each in file.elsewhere)
    if known.failure == "not_found" and not seen:
        return
    pausing = f"{tenant}:{text}:settle"
    if await paused(ports, pausing):
        # Nothing could be learned just now, and the next look has its wake-up already.
        return
    early = known.searched_at is not None and not seen
    if early and await paused(ports, _between_looks(tenant, text)):
        return
    try:
        found = await ports.sms.sent_since(
            tenant, contact=known.contact, since=known.claim.claimed_at - SKEW
        )
    except (SmsUnavailable, SmsOutcomeUnknown, SmsRejected) as exc:
        # Nothing was learned, so this look does not count towards the settling time.
        log.warning(Event.DELIVERY_NOT_READ, tenant=tenant, text_id=text, code=exc.detail)
        await ports.queue.wake("settle_text", tenant, text, when=ports.clock.now() + SETTLING[1])
        await pause(ports, pausing, SETTLING[1])
        return
    await _settle(ports, file, known, found)


async def _settle(
    ports: Ports, file: ContactFile, text: OutboundText, found: tuple[DeliveryUpdate, ...]
) -> None:
    now = ports.clock.now()
    # A store that was away for a while may lag as it comes back: its own first answer counts.
    waited = now - (text.searched_at or now)
    salt = ports.keys.token()

    def settle(file: ContactFile) -> ContactFile:
        known = next((each for each in file.texts if each.id == text.id), None)
        if known is None or known.status is not DeliveryStatus.OUTCOME_UNKNOWN:
            return file
        matching, undecided = _unmatched(file, known, found)
        if len(matching) == 1:
            sent = replace(
                known.moved(DeliveryStatus.SENT, now=now), provider_id=matching[0].id, polls=0
            )
            return left(file.with_text(replace(sent, failure="")), sent, salt=salt, now=now)
        if not undecided and (matching or waited >= SETTLING[-1]):
            # Several look the same, or the store had time enough: a person decides.
            return file.with_text(replace(known, failure="not_found"))
        if known.searched_at is None:
            return file.with_text(replace(known, searched_at=now))
        return file

    changed = await change_file(ports, tenant=file.tenant, key=file.key, change=settle)
    after = next((each for each in changed.texts if each.id == text.id), None)
    if after is None:
        return
    await ports.queue.wake("show_contact", file.tenant, file.key)
    if after.status is DeliveryStatus.SENT:
        log.info(
            Event.TEXT_SENT, tenant=file.tenant, text_id=text.id, provider_id=after.provider_id
        )
        await ports.queue.wake("track_text", file.tenant, text.id, when=now + POLLS[0])
    elif after.failure != "not_found":
        following = next((step for step in SETTLING if step > waited), None)
        # Overdue only while another text with these words is on its way.
        rest = SETTLING[0] if following is None else following - waited
        await ports.queue.wake("settle_text", file.tenant, text.id, when=now + rest)
        await pause(ports, _between_looks(file.tenant, text.id), rest)


def _between_looks(tenant: TenantId, text: TextId) -> str:
    """Return under which name the next look waits for its time."""
    return f"{tenant}:{text}:look"


def _unmatched(
    file: ContactFile, text: OutboundText, found: tuple[DeliveryUpdate, ...]
) -> tuple[list[DeliveryUpdate], bool]:
    """Return outbound texts with the same pair and words that belong to no other text of ours.

    Also returns whether one of them may be of another text whose answer is on its way.
    """
    taken = {past.provider_id for past in file.sends if past.provider_id}
    taken |= {each.provider_id for each in file.texts if each.provider_id}
    alike = [
        each
        for each in found
        if each.id not in taken
        and each.number == text.sender
        and same_words(each.body, text.rendered)
    ]
    rivals = [other for other in file.texts if _rivals(other, text)]
    matching = [each for each in alike if not any(_fits(other, each) for other in rivals)]
    leaving = [other for other in rivals if other.status is DeliveryStatus.SENDING]
    return matching, any(_fits(other, each) for other in leaving for each in alike)


def _rivals(other: OutboundText, text: OutboundText) -> bool:
    """Say whether a record that looks like the text is rather of the other, claimed later."""
    if other.id == text.id or other.claim is None or text.claim is None:
        return False
    alike = other.sender == text.sender and same_words(other.rendered, text.rendered)
    if other.status is DeliveryStatus.OUTCOME_UNKNOWN:
        return alike and other.claim.claimed_at > text.claim.claimed_at
    return alike and other.status is DeliveryStatus.SENDING


def _fits(other: OutboundText, record: DeliveryUpdate) -> bool:
    return other.claim is not None and record.created_at >= other.claim.claimed_at - SKEW
