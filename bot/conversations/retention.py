"""When a contact's facts have been kept long enough, and what is left of them afterwards. Pure.

Rule: evidence and texts are kept until five years after the last message, ten where the contact
may live in Virginia or New York; a legal hold wins; an opt-out is kept for ever (ruling 29).
Sources: Telemarketing Sales Rule 16 CFR 310.5 (five years), Va. Code 59.1-514 and N.Y. GBL 399-z
(ten years, as the law sheet reads them), 47 CFR 64.1200(d)(6).
"""

from __future__ import annotations

from datetime import MAXYEAR, datetime
from typing import Final

from bot.consent.record import OptOut
from bot.consent.zones import places
from bot.conversations.contact_file import ContactFile

YEARS: Final = 5
LONG_YEARS: Final = 10
LONG_STATES: Final = frozenset({"VA", "NY"})


def kept_until(file: ContactFile) -> datetime | None:
    """Return when the facts of a contact may be purged; None: there is nothing to go by.

    A contact whose number is gone may have lived anywhere, so the longer time counts.
    """
    last = _last_message(file)
    if last is None:
        return None
    return _years_later(last, LONG_YEARS if _long(file) else YEARS)


def due(file: ContactFile, *, now: datetime) -> bool:
    """Say whether a contact's facts must be purged by now."""
    until = kept_until(file)
    if until is None or until > now or file.legal_hold or not file.idle or file.texts:
        return False
    return _purged(file) != file


def purged_file(file: ContactFile) -> ContactFile:
    """Return the file with the proof of its chain and its opt-outs left, and little else.

    The number stays only where an opt-out stands, so that RingCentral's list can be compared.
    """
    return _purged(file)


def erased_file(file: ContactFile) -> ContactFile:
    """Return the file with nothing in it that tells who the contact is.

    It lies under a keyed hash of the number, so whoever types that number finds the opt-out.
    """
    return ContactFile(
        tenant=file.tenant,
        key=file.key,
        number=None,
        version=file.version,
        ledger=file.ledger.purged(),
        wrong_number=file.wrong_number,
        acts=file.acts,
    )


def _purged(file: ContactFile) -> ContactFile:
    silent = any(isinstance(record, OptOut) for record in file.ledger.records)
    return ContactFile(
        tenant=file.tenant,
        key=file.key,
        number=file.number if silent else None,
        version=file.version,
        ledger=file.ledger.purged(),
        wrong_number=file.wrong_number,
        list_told=file.list_told,
        list_told_at=file.list_told_at,
    )


def _last_message(file: ContactFile) -> datetime | None:
    moments = [record.recorded_at for record in file.ledger.records]
    moments += [send.at for send in file.sends]
    moments += [text.changed_at for text in file.texts]
    for talk in file.conversations:
        moments += [at for at in (talk.last_inbound_at, talk.last_outbound_at) if at]
        moments.append(talk.opened_at)
    return max(moments, default=None)


def _long(file: ContactFile) -> bool:
    if file.number is None:
        return True
    card = file.card
    may_be = places(file.number, stated_zone=card.zone, stated_state=card.state)
    return any(place.state in LONG_STATES for place in may_be)


def _years_later(at: datetime, years: int) -> datetime:
    if at.year + years > MAXYEAR:
        return datetime.max.replace(tzinfo=at.tzinfo)
    try:
        return at.replace(year=at.year + years)
    except ValueError:  # the 29th of February
        return at.replace(year=at.year + years, month=3, day=1)
