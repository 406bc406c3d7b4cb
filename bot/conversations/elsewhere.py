"""Texts that left from RingCentral's own app: shown, counted, and an alarm after an opt-out. Pure.

Rule: a record of the message store that belongs to no text of ours left without Assent (ruling
26). One that may still be ours, because an answer is out or lost or it looks like a text that
waits to leave, waits until that is settled (rulings 13 and 17); so does everything while the
contact wrote something that nobody has read, because it may be a STOP.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.consent.case import PastSend
from bot.consent.category import Category
from bot.consent.classify import classify
from bot.consent.ledger import ConsentStatus
from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.contact_file import KEEP_SENDS, ContactFile, PendingPost
from bot.conversations.routing import route
from bot.conversations.tenant import Tenant
from bot.conversations.threads import ensure_conversation
from bot.texting.app_text import AppText
from bot.texting.delivery import DeliveryStatus
from bot.texting.footer import says
from bot.texting.ids import UserId
from bot.texting.text import OutboundText

SKEW: Final = timedelta(minutes=2)
"""How far RingCentral's clock may be from ours."""
ANSWERED_WITHIN: Final = timedelta(minutes=2)
"""How soon after a STOP RingCentral's own answer to it leaves."""
UNDECIDED: Final = timedelta(days=1)
"""How long a text whose outcome a person must decide keeps a record that looks like it waiting."""
FORGET: Final = timedelta(days=2)
"""How long after it left a text's delivery is still followed."""
MAY_LEAVE: Final = frozenset(
    {
        DeliveryStatus.HELD,
        DeliveryStatus.QUEUED,
        DeliveryStatus.SCHEDULED,
        DeliveryStatus.DEFERRED,
    }
)
"""States of a text that leaves by itself when its time comes."""
_RANK: Final = {"queued": 0, "sent": 1, "delivered": 2, "failed": 2}
# What it says is up to each campaign, so these words only have to sound like it; a footer, which
# offers to opt out, does not.
_FAREWELL: Final = re.compile(
    r"unsubscribed|opted[ -]?out|no (more|further|longer)|not (receive|get)|stopped|removed"
    r"|d[eé]sabonn[eé]|cancelad[ao]|ya no ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What sorting needs beside the contact's file."""

    team: Tenant
    admins: frozenset[UserId]
    unread: bool
    """Whether the contact wrote something that nobody has read."""
    now: datetime


def met(file: ContactFile, records: Iterable[AppText], *, now: datetime) -> ContactFile:
    """Return the file with records of the store taken in; known ones bring their delivery."""
    for record in records:
        known = next((each for each in file.elsewhere if each.id == record.id), None)
        if known is not None:
            file = _advanced(file, known, record)
        elif not is_ours(file, record) and now - record.created_at < KEEP_SENDS:
            named = _named(file, record)
            file = named or replace(file, elsewhere=(*file.elsewhere, record))
    return file


def _named(file: ContactFile, record: AppText) -> ContactFile | None:
    """Return the file with a record given to the text that a person said had arrived."""
    for index, past in enumerate(file.sends):
        near = abs(record.created_at - past.at) <= SKEW
        if not past.provider_id and past.sender == record.number and near:
            known = replace(past, provider_id=record.id)
            return replace(file, sends=(*file.sends[:index], known, *file.sends[index + 1 :]))
    return None


def is_ours(file: ContactFile, record: AppText) -> bool:
    """Say whether a record belongs to a text that is known here, or was shown before."""
    known = {past.provider_id for past in file.sends}
    return record.id in known or record.id in {text.provider_id for text in file.texts}


def may_be_ours(file: ContactFile, record: AppText, *, now: datetime) -> bool:
    """Say whether a text of ours is out whose answer may name this record."""
    return any(_may_be(text, record, now) for text in file.texts)


def sorted_out(file: ContactFile, desk: Desk) -> ContactFile:
    """Return the file with every record told apart that can be: ours, the app's, RingCentral's."""
    kept: list[AppText] = []
    waiting = [each for each in file.elsewhere if each.kind == "open"]
    for record in waiting:
        if is_ours(file, record):
            file = _without(file, record)
        elif not _waits(file, record, desk):
            kept.append(record)
    for record in sorted(kept, key=lambda each: (each.created_at, each.id)):
        file = _shown(file, record, desk)
    return tidied(file, now=desk.now)


def tidied(file: ContactFile, *, now: datetime) -> ContactFile:
    """Return the file without texts that are shown as they ended; their ids stay in `sends`."""
    waiting = {post.elsewhere for post in file.posts}
    for each in file.elsewhere:
        done = each.ended or now - each.created_at > FORGET
        if each.shown and done and each.mark not in file.redraw and each.id not in waiting:
            file = _without(file, each)
    return file


def _waits(file: ContactFile, record: AppText, desk: Desk) -> bool:
    """Say whether it is too soon to say whose a record is."""
    unsure = desk.unread or may_be_ours(file, record, now=desk.now)
    return unsure or _early(file, record, desk)


def _may_be(text: OutboundText, record: AppText, now: datetime) -> bool:
    if may_have_been(text, record):
        return True
    late = text.failure == "not_found" and now - text.changed_at > UNDECIDED
    return not late and may_be_claimed(text, record)


def may_be_claimed(text: OutboundText, record: AppText) -> bool:
    """Say whether a record may be of a text whose answer is out or lost."""
    if text.claim is None or text.sender != record.number:
        return False
    if record.created_at < text.claim.claimed_at - SKEW:
        return False
    if text.status is DeliveryStatus.SENDING:
        return True
    unknown = text.status is DeliveryStatus.OUTCOME_UNKNOWN
    return unknown and same_words(text.rendered, record.body)


def may_have_been(text: OutboundText, record: AppText) -> bool:
    """Say whether a record may be of a text that waits: the store may have lost that it left."""
    if text.status not in MAY_LEAVE or text.sender != record.number:
        return False
    since = max(text.created_at, (text.due_at or text.created_at) - SKEW)
    return record.created_at >= since and same_words(text.rendered, record.body)


def same_words(ours: str, theirs: str) -> bool:
    """Say whether words are the same but for white space, which RingCentral may change."""
    return ours.split() == theirs.split()


def _early(file: ContactFile, record: AppText, desk: Desk) -> bool:
    """Say whether it may answer a STOP that has not reached us yet."""
    young = desk.now - record.created_at < ANSWERED_WITHIN
    return young and bool(_FAREWELL.search(record.body)) and not _answers_stop(file, record, desk)


def _answers_stop(file: ContactFile, record: AppText, desk: Desk) -> bool:
    """Say whether this is RingCentral's own confirmation of a STOP: the first after it."""
    sender = desk.team.sender(record.number)
    if sender is None or sender.confirms_stop == "us" or not _FAREWELL.search(record.body):
        return False
    stops = [
        each.occurred_at
        for each in file.ledger.records
        if isinstance(each, OptOut)
        and each.route is OptOutRoute.TEXT
        and each.number == record.number
        and timedelta(seconds=-1) <= record.created_at - each.occurred_at <= ANSWERED_WITHIN
    ]
    if not stops:
        return False
    since = max(stops)
    answered = any(
        past.system and past.sender == record.number and past.at >= since for past in file.sends
    )
    return not answered


def _shown(file: ContactFile, record: AppText, desk: Desk) -> ContactFile:
    """Return the file with a text of RingCentral's counted and waiting to be posted."""
    answer = _answers_stop(file, record, desk)
    silent = None if answer else _silent_since(file, record)
    settled = replace(record, kind="stop_answer" if answer else "app", silent_since=silent)
    file = _replaced(file, settled)
    channel = route(file, desk.team, record.number)
    file = ensure_conversation(file, record.number, channel=channel, now=desk.now)
    file = _counted(file, settled, desk)
    file = file.with_post(
        PendingPost(
            id=f"app:{record.id}", kind="elsewhere", number=record.number, elsewhere=record.id
        )
    )
    return _alarmed(file, settled, desk) if silent else file


def _silent_since(file: ContactFile, record: AppText) -> datetime | None:
    """Return when they had opted out, if they were opted out as the text left."""
    if file.ledger.status(record.created_at, record.number) is not ConsentStatus.OPTED_OUT:
        return None
    before = [
        each.occurred_at
        for each in file.ledger.records
        if isinstance(each, OptOut) and each.occurred_at <= record.created_at
    ]
    return max(before, default=None)


def _counted(file: ContactFile, record: AppText, desk: Desk) -> ContactFile:
    """Return the file with the text counted for caps and footers, and the pair answered."""
    talk = file.conversation(record.number)
    parts = says(record.body)
    answering = talk is not None and talk.last_inbound_at is not None
    category = classify(record.body, consumer_initiated=answering).category
    answer = record.kind == "stop_answer"
    file = file.with_send(
        PastSend(
            at=record.created_at,
            sender=record.number,
            category=Category.CONVERSATIONAL if answer else category,
            had_footer="stop" in parts,
            had_help="help" in parts,
            provider_id=record.id,
            system=answer,
        ),
        now=desk.now,
    )
    if talk is None or answer:
        return file
    last = max(filter(None, (talk.last_outbound_at, record.created_at)))
    return file.with_conversation(replace(talk, last_outbound_at=last))


def _alarmed(file: ContactFile, record: AppText, desk: Desk) -> ContactFile:
    lines = (
        f"A text left from RingCentral's own app to {file.number or 'a contact'}.",
        f"They had opted out {_exact(record.silent_since)}; it left {_exact(record.created_at)}.",
        "It did not pass Assent, so nothing could stop it.",
        "Find out who sent it: texting somebody who opted out can cost damages and the campaign.",
    )
    for admin in sorted(desk.admins):
        file = file.with_post(
            PendingPost(
                id=f"app:{record.id}:{admin}",
                kind="direct",
                number=record.number,
                user=admin,
                lines=lines,
            )
        )
    return file


def _exact(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC" if at else "earlier"


def _advanced(file: ContactFile, known: AppText, record: AppText) -> ContactFile:
    if _RANK[record.status] <= _RANK[known.status]:
        return file
    moved = replace(known, status=record.status, failure=record.failure)
    file = _replaced(file, moved)
    return replace(file, redraw=file.redraw | {moved.mark}) if moved.shown else file


def _replaced(file: ContactFile, record: AppText) -> ContactFile:
    texts = tuple(record if each.id == record.id else each for each in file.elsewhere)
    return replace(file, elsewhere=texts)


def _without(file: ContactFile, record: AppText) -> ContactFile:
    others = tuple(each for each in file.elsewhere if each.id != record.id)
    return replace(file, elsewhere=others, redraw=file.redraw - {record.mark})
