"""Erase a person, who stays un-texted; put a legal hold on one, or lift it.

Rule: what is left lies under a keyed hash of the number and says only that there must be no text
(ruling 29). What an erasure cannot reach is said, not hidden.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile
from bot.conversations.opting_out import opted_out
from bot.conversations.retention import erased_file
from bot.errors import Conflict, RequestError
from bot.ports import Act, Keys, Store
from bot.texting.ids import ContactKey, TenantId, UserId
from bot.texting.phone import PhoneNumber

_ATTEMPTS: Final = 25

REACHED: Final = (
    "their name, place, language and owner; every conversation and draft",
    "the words of every text to them and from them, and the numbers in it",
    "open evidence links about them, with the passports that were made for these",
    "what was written into their consent records; the chain keeps commitments that tell nothing",
    "the append-only file on disk, which is rewritten now",
)
NOT_REACHED: Final = (
    "backups made before today: delete them, or erase again after restoring one",
    "what was posted in Slack: delete it there",
    "RingCentral's own message store and consent list: ask RingCentral, or delete it in its app",
    "wordings that people agreed to: they are kept once for everybody and name nobody",
    "Slack events and picker choices of the last three days, which expire by themselves",
    "files, exports and passports that somebody saved",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure did."""

    reference: str
    records: int
    """Consent records of which only the chain's proof is left."""
    texts: int
    """Texts whose words are gone."""
    cancelled: int
    """Texts that were on their way and will not go."""


class UnderHold(RequestError):
    """The contact is under a legal hold."""

    code = "legal_hold"


async def erase_contact(
    store: Store, keys: Keys, *, tenant: TenantId, number: PhoneNumber, by: UserId, now: datetime
) -> Erased:
    """Erase everything about a person and leave a suppression under a keyed hash.

    Doing it again is harmless: it finishes what an interruption left.

    Raises:
        UnderHold: lift the hold first.
        RequestError: a text to them is leaving at this moment.
        StoreUnavailable: nobody knows how far it came; do it again.
    """
    key = keys.contact_key(tenant, number)
    for _ in range(_ATTEMPTS):
        file = await store.file(tenant, key) or ContactFile(tenant=tenant, key=key, number=number)
        _may_go(file)
        changed = _suppressed(file, by=by, now=now, salt=keys.token())
        cancelled = len(file.in_flight())
        unread = [text.id for text in await store.unread(tenant, key)]
        try:
            kept = await store.commit(erased_file(changed), read=unread)
        except Conflict:
            continue
        texts = await store.forget_texts(tenant, key, name=file.card.name, everywhere=True)
        await store.audit(tenant, Act(at=now, actor=by, verb="contact.erased", about=key))
        return Erased(
            reference=keys.reference(tenant, number),
            records=kept.ledger.tombstones,
            texts=texts,
            cancelled=cancelled,
        )
    raise Conflict("This contact is very busy at the moment: please try again.")


async def hold_contact(
    store: Store, keys: Keys, *, tenant: TenantId, number: PhoneNumber, by: UserId, now: datetime,
    hold: bool,
) -> ContactKey:  # fmt: skip
    """Put a contact under legal hold, so that nothing of theirs is purged or erased, or lift it.

    Raises:
        RequestError: there is nothing about them.
    """
    key = keys.contact_key(tenant, number)
    for _ in range(_ATTEMPTS):
        file = await store.file(tenant, key)
        if file is None:
            raise RequestError("Nothing is kept about this number.", detail="unknown")
        try:
            await store.commit(replace(file, legal_hold=hold))
        except Conflict:
            continue
        verb = "contact.held" if hold else "contact.released"
        await store.audit(tenant, Act(at=now, actor=by, verb=verb, about=key))
        return key
    raise Conflict("This contact is very busy at the moment: please try again.")


def _may_go(file: ContactFile) -> None:
    if file.legal_hold:
        raise UnderHold(
            "This contact is under a legal hold, so nothing is erased. Lift the hold first: "
            "python -m bot contacts hold NUMBER --release",
            detail="hold",
        )
    if file.sending():
        raise RequestError(
            "A text to them is leaving at this moment. Try again in a minute.", detail="sending"
        )


def _suppressed(file: ContactFile, *, by: UserId, now: datetime, salt: str) -> ContactFile:
    """Return the file with the opt-out of an erasure, written once."""
    if any(
        isinstance(record, OptOut) and record.route is OptOutRoute.ERASURE
        for record in file.ledger.records
    ):
        return file
    no = OptOut(
        id=f"out_erased_{len(file.ledger.entries)}",
        occurred_at=now,
        recorded_at=now,
        recorded_by=by,
        route=OptOutRoute.ERASURE,
        matcher="person",
    )
    return opted_out(file, no, salt=salt, now=now)
