"""Void a record that was a mistake of ours; the record and the reason stay in the chain.

Rule: taking back a yes only makes things stricter, so any teammate may; taking back a no takes an
admin, and only what somebody of ours entered, or an unanswered review, can be taken back (ruling
10). What a contact, a carrier or RingCentral said is never a mistake of ours.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.consent.lifting import voidable, voided
from bot.consent.record import ConsentRecord, Correction, OptIn
from bot.conversations.contact_file import ContactFile
from bot.conversations.opting_out import lifted_there
from bot.errors import Conflict, NotFound, NotPermitted, RequestError
from bot.ports import Act, Keys, Store
from bot.texting.ids import TenantId, UserId
from bot.texting.phone import PhoneNumber

_ATTEMPTS: Final = 25
_REASON_AT_MOST: Final = 500


async def correct_record(
    store: Store, keys: Keys, *, tenant: TenantId, contact: PhoneNumber, record: str, reason: str,
    by: UserId, admin: bool, now: datetime,
) -> ContactFile:  # fmt: skip
    """Append a correction that voids a record, and return the file; twice is the same as once.

    `admin` says whether this person may take back a no.

    Raises:
        NotFound: there is no such record.
        NotPermitted: a no, and not an admin.
        RequestError: it cannot be voided, or there is no reason.
        Conflict: the contact is too busy.
    """
    if not reason.strip():
        raise RequestError("Say why the record was a mistake.", detail="reason")
    key = keys.contact_key(tenant, contact)
    for _ in range(_ATTEMPTS):
        file = await store.file(tenant, key)
        records = file.ledger.records if file else ()
        known = next((each for each in records if each.id == record), None)
        if file is None or known is None:
            raise NotFound("There is no such record of this contact.", detail="record")
        if known.id in voided(records):
            return file
        _may_void(known, admin=admin)
        mistake = Correction(
            id=_id(key, record),
            occurred_at=now,
            recorded_at=now,
            recorded_by=by,
            voids=record,
            reason=reason.strip()[:_REASON_AT_MOST],
        )
        done = Act(
            id=f"corrected:{mistake.id}",
            at=now,
            actor=by,
            verb="consent.corrected",
            about=f"{key}:{record}",
        )
        redraw = file.redraw | {talk.number.e164 for talk in file.conversations if talk.root}
        changed = replace(
            file, ledger=file.ledger.append(mistake, salt=keys.token()), redraw=redraw
        )
        silent = changed.ledger.standing_opt_out
        changed = lifted_there(changed, tuple(n for n in file.list_told if not silent(n)))
        try:
            written = await store.commit(changed.with_act(done))
        except Conflict:
            continue
        # The sweeper would do it too: whoever is killed here leaves the act beside the record.
        await store.audit(tenant, done)
        return written
    raise Conflict("This contact is very busy at the moment: please try again.")


def _may_void(record: ConsentRecord, *, admin: bool) -> None:
    if not voidable(record):
        raise RequestError(
            "That record is what the contact, a carrier or RingCentral said, so it stands. Only "
            "what somebody of ours entered by mistake can be corrected.",
            detail="not_ours",
        )
    if not isinstance(record, OptIn) and not admin:
        raise NotPermitted(
            "Only an Assent admin can take back an opt-out. Admins are listed in ADMIN_USERS.",
            detail="not_admin",
        )


def _id(*parts: str) -> str:
    return f"fix_{hashlib.sha256(chr(31).join(parts).encode()).hexdigest()[:20]}"
