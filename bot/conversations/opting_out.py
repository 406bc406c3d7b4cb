"""What an opt-out, an unsure reading and a START do to a contact's file. Pure.

Rule: the record, the cancelled texts and the crossed ones change in one step (rulings 8-11, 16).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.consent.case import SystemText
from bot.consent.record import OptIn, OptOut, OptOutRoute, Unblock
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.crossing import crossed
from bot.texting.delivery import DeliveryStatus, may_follow
from bot.texting.ids import SYSTEM, InboundId
from bot.texting.phone import PhoneNumber
from bot.texting.text import OutboundText

SATURDAY = 5


def opted_out(file: ContactFile, no: OptOut, *, salt: str, now: datetime) -> ContactFile:
    """Return the file with the record written and nothing left on its way."""
    told = _to_tell(file)
    for text in file.in_flight():
        ended = text.moved(DeliveryStatus.CANCELLED, now=now)
        file = file.with_text(replace(ended, failure="opted_out"))
    file = crossed(file, written_at=min(no.occurred_at, now), now=now)
    file = replace(
        file,
        ledger=file.ledger.append(no, salt=salt),
        frozen_at=None,
        frozen_by=None,
        review_due=None,
        wrong_number=file.wrong_number or no.route is OptOutRoute.WRONG_NUMBER,
        list_stale=True,
        ask=None,
        redraw=file.redraw | {c.number.e164 for c in file.conversations if c.root},
    )
    for text in told:
        file = file.with_post(
            PendingPost(
                id=f"tell:{no.id}:{text.id}",
                kind="direct",
                number=text.sender or text.contact,
                user=text.requester,
                lines=(f"{file.number or 'A contact'} opted out: your text was cancelled.",),
            )
        )
    return file


def agreed(file: ContactFile, yes: OptIn, *, salt: str) -> ContactFile:
    """Return the file with a yes written, which may lift a no or that the number was another's.

    What it lifts is taken out of RingCentral's list too, where we wrote it there ourselves.
    """
    ledger = file.ledger.append(yes, salt=salt)
    opened = tuple(
        number
        for number in file.list_told
        if file.ledger.standing_opt_out(number) and not ledger.standing_opt_out(number)
    )
    ours = yes.numbers or tuple(talk.number for talk in file.conversations) or (None,)
    strangers = any(
        no.route is OptOutRoute.WRONG_NUMBER
        for number in ours
        for no in ledger.standing_opt_outs(number)
    )
    file = lifted_there(replace(file, ledger=ledger), opened)
    return replace(
        file,
        wrong_number=file.wrong_number and strangers,
        redraw=file.redraw | {c.number.e164 for c in file.conversations if c.root},
    )


def lifted_there(file: ContactFile, numbers: tuple[PhoneNumber, ...]) -> ContactFile:
    """Return the file with the rows to be lifted that we wrote into RingCentral's list."""
    ours = tuple(number for number in numbers if number in file.list_told)
    return replace(file, list_lift=tuple(dict.fromkeys((*file.list_lift, *ours))))


def frozen(file: ContactFile, by: InboundId, *, now: datetime) -> ContactFile:
    """Return the file with all sends frozen until somebody answers the review (ruling 10).

    What answers their HELP is not held: it has a door of its own (ruling 5).
    """
    for text in file.in_flight():
        if text.system == SystemText.HELP_ANSWER:
            continue
        if may_follow(text.status, DeliveryStatus.FROZEN):
            file = file.with_text(text.moved(DeliveryStatus.FROZEN, now=now))
    return replace(file, frozen_at=now, frozen_by=by, review_due=next_business_day(now))


def thawed(file: ContactFile, *, now: datetime) -> ContactFile:
    """Return the file after "not an opt-out": frozen texts go back to their requesters."""
    for text in file.texts:
        if text.status is DeliveryStatus.FROZEN:
            back = text.moved(DeliveryStatus.DRAFT, now=now)
            file = file.with_text(replace(back, due_at=None, decision=None, rendered=""))
            file = file.with_post(
                PendingPost(
                    id=f"thaw:{file.frozen_by}:{text.id}",
                    kind="direct",
                    number=text.sender or text.contact,
                    user=text.requester,
                    lines=(
                        f"A text of yours to {file.number or 'a contact'} was held back.",
                        "Their message was no opt-out: your draft waits in App Home.",
                    ),
                )
            )
    return replace(file, frozen_at=None, frozen_by=None, review_due=None)


def unblocked(file: ContactFile, start: Unblock, *, salt: str) -> ContactFile:
    """Return the file with a START written; what it lifts is for the ledger to say (ruling 11)."""
    return replace(
        file,
        ledger=file.ledger.append(start, salt=salt),
        redraw=file.redraw | {c.number.e164 for c in file.conversations if c.root},
    )


def next_business_day(now: datetime) -> datetime:
    """Return the same time on the next day that is not a Saturday or Sunday, in UTC."""
    due = now + timedelta(days=1)
    while due.weekday() >= SATURDAY:
        due += timedelta(days=1)
    return due


def _to_tell(file: ContactFile) -> tuple[OutboundText, ...]:
    return tuple(text for text in file.in_flight() if text.requester != SYSTEM)
