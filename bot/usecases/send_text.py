"""Hand one text to RingCentral, at most once: the only caller of `SmsGateway.send`.

Rule: decide again, claim on the contact's slot, look at the kill switch once more, call, write
what happened. Whoever finds a claim that is not theirs leaves it alone (rulings 12, 13, 15-17).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.consent.case import SystemText
from bot.consent.clearance import ClearedText, clear
from bot.consent.decision import Allowed, Deferred
from bot.conversations.asking import followed
from bot.conversations.carrier_blocks import block_of, blocked, is_block
from bot.conversations.contact_file import ContactFile
from bot.conversations.elsewhere import MAY_LEAVE
from bot.conversations.leaving import gone, left
from bot.conversations.returning import returned
from bot.conversations.tenant import Tenant
from bot.errors import (
    Conflict,
    SmsOutcomeUnknown,
    SmsRejected,
    SmsUnavailable,
    UnreadInbound,
)
from bot.logs import Event, log
from bot.ports import Accepted, Ports
from bot.texting.delivery import POLLS, SETTLING, DeliveryStatus
from bot.texting.ids import TenantId, TextId, contact_of
from bot.texting.text import Claim, OutboundText
from bot.usecases.assess import Assessment, assess, with_decision
from bot.usecases.contact_files import change_file
from bot.usecases.same_words import looked_up, remember
from bot.usecases.sweep import wake_contact

CALL_WITHIN = timedelta(seconds=2)
"""How long after the claim the call may still begin (ruling 15)."""
STALE = timedelta(seconds=40)
"""After this a claim without a result belongs to a process that died: longer than any call."""
KEEP_TRYING = timedelta(hours=4)
"""How long a text that provably cannot leave is tried again before its requester gets it back."""
_MAY_WAIT = {SystemText.DOUBLE_OPT_IN_ASK, SystemText.PROGRAMME_CONFIRMATION}
"""Texts of the bot's own that answer nothing, so that they can wait for the hours."""
_UNANSWERED = {DeliveryStatus.SENDING, DeliveryStatus.OUTCOME_UNKNOWN}
Moved = Callable[[OutboundText, datetime], OutboundText]


@dataclass(frozen=True, slots=True)
class Step:
    """A text that was claimed, with the right to call."""

    cleared: ClearedText
    claim: Claim
    epoch: int


async def send_text(ports: Ports, *, tenant: TenantId, text: TextId) -> None:
    """Send a text whose time has come; anything that stands in the way leaves it where it is."""
    file = await ports.store.file(tenant, contact_of(text))
    known = _open(file, text)
    if file is None or known is None:
        return
    now = ports.clock.now()
    if known.status is DeliveryStatus.SENDING:
        await _recover(ports, file, known, now)
        return
    if known.status not in MAY_LEAVE:
        return
    if known.due_at is not None and now < known.due_at:
        await ports.queue.wake("send_text", tenant, text, when=known.due_at)
        return
    team = await ports.store.tenant(tenant)
    if team.paused or not team.caught_up:
        # Whoever resumes or catches up wakes everything that is open.
        log.info(Event.TEXT_WAITED, tenant=tenant, text_id=text, paused=team.paused)
        return
    known = await looked_up(ports, known, team)
    step = await _claim(ports, file, known, team)
    if step is not None:
        await remember(ports, step.cleared.text, team)
        await _call(ports, tenant=tenant, step=step)


def _open(file: ContactFile | None, text: TextId) -> OutboundText | None:
    if file is None:
        return None
    return next((known for known in file.texts if known.id == text), None)


async def _claim(ports: Ports, file: ContactFile, known: OutboundText, team: Tenant) -> Step | None:
    """Decide and claim in one step on the contact's slot; None if it may not leave now."""
    token, salt = ports.keys.token(), ports.keys.token()
    steps: list[Step | None] = [None]

    def decide_and_claim(file: ContactFile) -> ContactFile:
        steps[0] = None
        text = _open(file, known.id)
        now = ports.clock.now()
        if text is None or text.status not in MAY_LEAVE or text.sender is None:
            return file
        if (sender := team.sender(text.sender)) is None:
            return returned(file, text, why=_NO_NUMBER, now=now)
        over = gone(file, text, fell_back_at=team.fell_back_at, claim=token, salt=salt, now=now)
        if over is not None:
            return over
        text = replace(text, same_from=known.same_from)
        judged = assess(file, text, sender=sender, tenant=team, house=ports.house, now=now)
        claim = Claim(token=token, claimed_at=now, deadline=now + CALL_WITHIN)
        changed, cleared = _judged(file, text, judged, claim, now)
        if cleared is not None:
            steps[0] = Step(cleared=cleared, claim=claim, epoch=team.epoch)
        return changed

    try:
        changed = await change_file(
            ports, tenant=file.tenant, key=file.key, change=decide_and_claim, claims=True
        )
    except UnreadInbound:
        log.info(Event.TEXT_WAITED, tenant=file.tenant, text_id=known.id, unread=True)
        await ports.queue.wake("read_inbox", file.tenant, file.key)
        return None
    except Conflict:
        await ports.queue.wake("send_text", file.tenant, known.id)
        return None
    if steps[0] is None:
        await wake_contact(ports, changed)
        text = _open(changed, known.id)
        if text is not None and text.status is DeliveryStatus.DEFERRED:
            await ports.queue.wake("send_text", file.tenant, text.id, when=text.due_at)
        log.info(
            Event.TEXT_RETURNED,
            tenant=file.tenant,
            text_id=known.id,
            status=text.status.value if text else "ended",
            rules=list(text.decision.rules) if text and text.decision else [],
        )
    return steps[0]


_NO_NUMBER = "the number it should leave from is not one of ours any more"


def _judged(
    file: ContactFile, text: OutboundText, judged: Assessment, claim: Claim, now: datetime
) -> tuple[ContactFile, ClearedText | None]:
    """Return the file after this decision, and the cleared text if it may leave."""
    decision = judged.decision
    if isinstance(decision, Deferred):
        if text.system and SystemText(text.system) not in _MAY_WAIT:
            return file.with_text(_ended(text, "too_late", now)), None
        # The wording stays as it was shown; whether it is still enough is asked when it leaves.
        later = replace(with_decision(text, judged), rendered=text.rendered)
        if text.status is not DeliveryStatus.DEFERRED:
            later = later.moved(DeliveryStatus.DEFERRED, now=now)
        later = replace(later, due_at=decision.until, changed_at=now, refused_since=None)
        return file.with_text(later), None
    if not isinstance(decision, Allowed):
        if text.system:
            ended = replace(with_decision(text, judged), rendered=text.rendered)
            ended = _ended(ended, "not_allowed", now)
            return followed(file.with_text(ended), ended, now=now), None
        why = " ".join(reason.sentence for reason in decision.reasons)
        return returned(file, with_decision(text, judged), why=why, now=now), None
    if judged.rendered != text.rendered and not text.system:
        why = "the wording that it must carry has changed since you saw it"
        return returned(file, with_decision(text, judged), why=why, now=now), None
    ready = with_decision(text, judged)
    cleared = clear(ready, decision)
    if not isinstance(cleared, ClearedText):
        missing = ", ".join(sorted(part.value for part in cleared.missing)) or "its length"
        return returned(file, ready, why=f"it lacks {missing}", now=now), None
    if ready.status is not DeliveryStatus.QUEUED:
        ready = ready.moved(DeliveryStatus.QUEUED, now=now)
    sending = replace(
        ready.moved(DeliveryStatus.SENDING, now=now),
        claim=claim,
        due_at=None,
        crossed_at=None,
        attempts=ready.attempts + 1,
    )
    return followed(file.with_text(sending), sending, now=now), replace(cleared, text=sending)


def _ended(text: OutboundText, why: str, now: datetime) -> OutboundText:
    return replace(text.moved(DeliveryStatus.CANCELLED, now=now), failure=why)


async def _call(ports: Ports, *, tenant: TenantId, step: Step) -> None:
    """Look at the kill switch and the deadline a last time, hand over, write what happened."""
    text = step.cleared.text
    team = await ports.store.tenant(tenant)
    if team.epoch != step.epoch or ports.clock.now() > step.claim.deadline:
        await _finish(ports, tenant, step, lambda known, now: _requeued(known, now, timedelta()))
        await ports.queue.wake("send_text", tenant, text.id)
        return
    try:
        accepted = await ports.sms.send(tenant, step.cleared)
    except SmsUnavailable as exc:
        await _unavailable(ports, tenant, step, exc)
    except SmsRejected as exc:
        code = exc.detail
        log.warning(Event.TEXT_FAILED, tenant=tenant, text_id=text.id, code=code)
        file = await _finish(ports, tenant, step, lambda known, now: _failed(known, code, now))
        if is_block(code):
            log.error(Event.CARRIER_BLOCKED, tenant=tenant, contact=file.key)
        await wake_contact(ports, file)
    except SmsOutcomeUnknown as exc:
        log.warning(Event.TEXT_OUTCOME_UNKNOWN, tenant=tenant, text_id=text.id, code=exc.detail)
        await _finish(ports, tenant, step, _unknown)
        when = ports.clock.now() + SETTLING[0]
        await ports.queue.wake("settle_text", tenant, text.id, when=when)
    else:
        await _sent(ports, tenant, step, accepted)


async def _sent(ports: Ports, tenant: TenantId, step: Step, accepted: Accepted) -> None:
    text = step.cleared.text
    log.info(Event.TEXT_SENT, tenant=tenant, text_id=text.id, provider_id=accepted.id)
    file = await _finish(
        ports,
        tenant,
        step,
        lambda known, now: replace(
            known.moved(DeliveryStatus.SENT, now=now), provider_id=accepted.id, failure=""
        ),
    )
    await ports.queue.wake("track_text", tenant, text.id, when=ports.clock.now() + POLLS[0])
    await wake_contact(ports, file)


async def _unavailable(ports: Ports, tenant: TenantId, step: Step, exc: SmsUnavailable) -> None:
    """Queue a text again that provably did not leave; give it back when that lasts too long."""
    text = step.cleared.text
    pause = exc.retry_after or min(timedelta(seconds=2**text.attempts), timedelta(minutes=5))
    log.warning(
        Event.TEXT_WAITED,
        tenant=tenant,
        text_id=text.id,
        code=exc.detail,
        seconds=pause.total_seconds(),
    )
    file = await _finish(ports, tenant, step, lambda known, now: _refused(known, now, pause))
    known = _open(file, text.id)
    now = ports.clock.now()
    since = known.refused_since if known else None
    if known is not None and since and now - since > KEEP_TRYING and not known.system:
        why = "RingCentral could not take it for hours"

        def give_back(file: ContactFile) -> ContactFile:
            waiting = _open(file, text.id)
            return file if waiting is None else returned(file, waiting, why=why, now=now)

        file = await change_file(ports, tenant=tenant, key=file.key, change=give_back)
        await wake_contact(ports, file)
        return
    await ports.queue.wake("send_text", tenant, text.id, when=now + pause)


async def _finish(ports: Ports, tenant: TenantId, step: Step, change: Moved) -> ContactFile:
    """Write a result, if the claim is still ours and nobody has found it out meanwhile.

    A clock that was ahead may have taken the live claim for a dead one's, so that the outcome
    counts as unknown: the answer says it after all.
    """
    text = step.cleared.text
    salt = ports.keys.token()

    def write(file: ContactFile) -> ContactFile:
        known = _open(file, text.id)
        if known is None or known.claim is None or known.claim.token != step.claim.token:
            return file
        if known.status not in _UNANSWERED:
            return file
        now = ports.clock.now()
        moved = _own(file, change(known, now), known, now)
        file = followed(file.with_text(moved), moved, now=now)
        if moved.status is DeliveryStatus.SENT:
            file = left(file, moved, salt=salt, now=now)
        return blocked(file, block_of(moved), admins=ports.house.admins, salt=salt, now=now)

    file = await change_file(ports, tenant=tenant, key=contact_of(text.id), change=write)
    await ports.queue.wake("show_contact", tenant, file.key)
    return file


def _own(
    file: ContactFile, moved: OutboundText, known: OutboundText, now: datetime
) -> OutboundText:
    """Return the result; as unknown if another text bears the record that it names."""
    others = {each.provider_id for each in file.texts if each.id != moved.id}
    if moved.provider_id is None or moved.provider_id not in others:
        return moved
    log.error(Event.TEXT_OUTCOME_UNKNOWN, tenant=file.tenant, text_id=known.id, code="id_taken")
    return _unknown(known, now)


def _requeued(text: OutboundText, now: datetime, pause: timedelta) -> OutboundText:
    queued = text.moved(DeliveryStatus.QUEUED, now=now)
    return replace(
        queued, claim=None, due_at=now + pause, crossed_at=None, failure="", searched_at=None
    )


def _refused(text: OutboundText, now: datetime, pause: timedelta) -> OutboundText:
    waiting = _requeued(text, now, pause)
    return replace(waiting, refused_since=text.refused_since or now)


def _failed(text: OutboundText, code: str, now: datetime) -> OutboundText:
    return replace(text.moved(DeliveryStatus.FAILED, now=now), failure=code, crossed_at=None)


def _unknown(text: OutboundText, now: datetime) -> OutboundText:
    if text.status is DeliveryStatus.OUTCOME_UNKNOWN:
        return text
    return replace(text.moved(DeliveryStatus.OUTCOME_UNKNOWN, now=now), searched_at=None)


async def _recover(ports: Ports, file: ContactFile, text: OutboundText, now: datetime) -> None:
    """Take a claim whose process died for an unknown outcome; leave a live one alone."""
    if text.claim is None or now - text.claim.claimed_at <= STALE:
        return

    def lost(file: ContactFile) -> ContactFile:
        known = _open(file, text.id)
        if known is None or known != text:
            return file
        return file.with_text(_unknown(known, now))

    await change_file(ports, tenant=file.tenant, key=file.key, change=lost)
    log.warning(Event.TEXT_OUTCOME_UNKNOWN, tenant=file.tenant, text_id=text.id, code="stale_claim")
    await ports.queue.wake("settle_text", file.tenant, text.id)
    await ports.queue.wake("show_contact", file.tenant, file.key)
