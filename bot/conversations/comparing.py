"""Hold a contact's file against RingCentral's rows about them. Pure.

Rule: what they have against texting is taken over here, what we have against it is written there,
and nothing ever opens by itself: every other difference is put before an admin, once (ruling 8).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.consent.ledger import ConsentLedger
from bot.consent.listed import ListedConsent
from bot.consent.record import Correction, OptIn, OptOut, Unblock
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.difference import Difference, Kind
from bot.conversations.opting_out import opted_out
from bot.texting.ids import SYSTEM, UserId
from bot.texting.phone import PhoneNumber

GRACE = timedelta(minutes=10)
"""How long both sides may be on their way to the same: a START, a row just written."""
KEEP_DIFFERENCES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """One look at RingCentral's list."""

    numbers: tuple[PhoneNumber, ...]
    """Our numbers that were asked about."""
    began: datetime
    """When reading began: whatever changed here since then may not be in the rows."""
    now: datetime
    admins: tuple[UserId, ...] = ()
    """Who is asked about what does not heal; none: the workspace's default channel."""
    asks: bool = True
    """Whether new differences may be put before people now, or only at a later look."""


def compared(
    file: ContactFile,
    rows: Iterable[ListedConsent],
    looking: Looking,
    *,
    salt: Callable[[], str],
) -> ContactFile:
    """Return the file after a look at every row about this contact."""
    theirs = {row.number: row for row in rows}
    file = heeded(file, theirs.values(), now=looking.now, salt=salt)
    for number in looking.numbers:
        row = theirs.get(number)
        if file.ledger.standing_opt_out(number) is not None:
            file = _no_here(file, number, row, looking)
        elif row is not None and row.opted_out:
            since = max(row.at, _last_start(file.ledger, number) or row.at)
            file = _asked(file, _difference("start_not_taken", row, since, looking), looking)
        elif row is not None and not _explained(file.ledger, row):
            file = _asked(file, _difference("unexplained_opt_in", row, row.at, looking), looking)
    return file


def heeded(
    file: ContactFile,
    rows: Iterable[ListedConsent],
    *,
    now: datetime,
    salt: Callable[[], str],
) -> ContactFile:
    """Return the file with every opt-out of theirs that we did not know of."""
    for row in sorted(rows, key=lambda row: (row.at, row.number)):
        if not row.opted_out or file.ledger.standing_opt_out(row.number) is not None:
            continue
        no = OptOut(
            id=f"out_list_{row.number.e164}_{row.at:%Y%m%d%H%M%S}",
            occurred_at=row.at,
            recorded_at=now,
            recorded_by=SYSTEM,
            route=row.route,
            matcher=f"ringcentral_list:{row.source or 'unknown'}",
            number=row.number,
        )
        started = _last_start(file.ledger, row.number)
        known = any(record.id == no.id for record in file.ledger.records)
        # Our own row, of a no that was lifted here since, is about to be taken back there.
        known = known or (row.source == "api" and row.number in file.list_lift)
        # A block that is older than their START says nothing new; whether it should still be
        # there is another question.
        if known or (started is not None and row.at <= started):
            continue
        file = opted_out(file, no, salt=salt(), now=now)
    return file


def open_differences(file: ContactFile) -> tuple[Difference, ...]:
    """Return what no admin has settled yet."""
    return tuple(each for each in file.differences if each.settled_at is None)


def settled(file: ContactFile, id_: str, *, by: UserId, now: datetime) -> ContactFile:
    """Return the file with a difference settled by its owner; the first one to settle it stays."""
    return replace(
        file,
        differences=tuple(
            replace(each, owner=by, settled_at=now)
            if each.id == id_ and each.settled_at is None
            else each
            for each in file.differences
        ),
        posts=tuple(
            post for post in file.posts if post.difference != id_ or post.attempted_at is not None
        ),
    )


def grouped(
    rows: Sequence[ListedConsent],
) -> Mapping[PhoneNumber, tuple[ListedConsent, ...]]:
    """Return the rows by contact."""
    found: dict[PhoneNumber, list[ListedConsent]] = {}
    for row in rows:
        found.setdefault(row.contact, []).append(row)
    return {contact: tuple(theirs) for contact, theirs in found.items()}


def _no_here(
    file: ContactFile, number: PhoneNumber, row: ListedConsent | None, looking: Looking
) -> ContactFile:
    """Return the file after we found that they do not hold our no."""
    if (row is not None and row.opted_out) or file.list_stale or file.number is None:
        return file
    told = file.list_told_at if number in file.list_told else None
    if told is None and not _newer_yes(file.ledger, number, row):
        # Never written there: the number came later, or the record did.
        return replace(file, list_stale=True)
    if told is not None and looking.began - told < GRACE:
        return file
    if row is not None and _newer_yes(file.ledger, number, row):
        return _asked(file, _difference("opted_in_there", row, row.at, looking), looking)
    gone = Difference(
        kind="vanished_there", number=number, at=told or looking.began, found_at=looking.now
    )
    # Written again in any case; people only hear that it had gone.
    return replace(_asked(file, gone, looking), list_stale=True)


def _newer_yes(ledger: ConsentLedger, number: PhoneNumber, row: ListedConsent | None) -> bool:
    """Say whether their yes came after our no, so that it may be the contact's own."""
    no = ledger.standing_opt_out(number)
    return row is not None and no is not None and row.at > no.occurred_at


def _asked(file: ContactFile, difference: Difference | None, looking: Looking) -> ContactFile:
    """Return the file with a card per admin about something that was not asked before."""
    if difference is None or any(each.id == difference.id for each in file.differences):
        return file
    if not looking.asks or file.number is None:
        return file
    known = (*file.differences, difference)[-KEEP_DIFFERENCES:]
    file = replace(file, differences=known)
    for admin in looking.admins or (None,):
        file = file.with_post(
            PendingPost(
                id=f"difference:{difference.id}:{admin or 'channel'}",
                kind="difference",
                number=difference.number,
                difference=difference.id,
                user=admin,
            )
        )
    return file


def _difference(
    kind: Kind, row: ListedConsent, since: datetime, looking: Looking
) -> Difference | None:
    """Return a difference about a row, unless both sides may still be on their way."""
    if looking.now - since < GRACE:
        return None
    return Difference(
        kind=kind, number=row.number, source=row.source, at=row.at, found_at=looking.now
    )


def _explained(ledger: ConsentLedger, row: ListedConsent) -> bool:
    """Say whether a record of ours accounts for their yes: agreed, reopened, or our own mistake."""
    return any(
        isinstance(record, Correction)
        or (isinstance(record, Unblock) and record.number == row.number)
        or (isinstance(record, OptIn) and row.number in (record.numbers or (row.number,)))
        for record in ledger.records
    )


def _last_start(ledger: ConsentLedger, number: PhoneNumber) -> datetime | None:
    starts = [
        record.occurred_at
        for record in ledger.records
        if isinstance(record, Unblock) and record.number == number
    ]
    return max(starts, default=None)
