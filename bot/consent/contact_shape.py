"""A contact reduced to what the rules for people's texts can see, as a key to remember by.

Rule: two contacts of one shape get the same decision on the same text at the same instant. What
is not of an everyday kind has no shape, and is decided by itself. A test holds every field of
every fact to be seen here, to be a reason for no shape, or to be looked at by no rule.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.consent.case import Circumstances, PastSend, Policy
from bot.consent.category import Category
from bot.consent.checks.evidence import STALE
from bot.consent.checks.parts import HELP_EVERY
from bot.consent.ledger import ConsentLedger, LedgerEntry
from bot.consent.lifting import dated, still_standing
from bot.consent.record import DoubleOptIn, OptIn, OptInMethod, OptOut, OptOutRoute, Unblock
from bot.consent.scrubs import ScrubMark, changes_hands
from bot.consent.standing import LONGEST_WINDOW, last_wrote
from bot.consent.zones import placed, places
from bot.texting.phone import PhoneNumber

Shape = tuple[object, ...]

_MOST_REGIONS: Final = 20_000
_LONGEST: Final = 12
"""Records of a contact that still has a shape."""
_A_DAY: Final = timedelta(hours=24)


class Shapes:
    """Makes shapes for one sender, one policy and one instant."""

    def __init__(self, sender: PhoneNumber, policy: Policy, now: datetime) -> None:
        """Prepare the instants that rules look back to."""
        self._sender, self._now = sender, now
        self._every = policy.footer_every
        self._window_from = now - min(policy.conversation_window, LONGEST_WINDOW)
        self._footer_from = now - timedelta(days=policy.footer_days)
        self._help_from, self._stale_from = now - HELP_EVERY, now - STALE
        self._day_from = now - _A_DAY
        self._regions: dict[tuple[str, str, str], tuple[object, ...]] = {}

    def shape(
        self, contact: PhoneNumber, ledger: ConsentLedger, facts: Circumstances
    ) -> Shape | None:
        """Return the shape of a contact; None if it has none."""
        entries = ledger.entries
        if contact == self._sender or len(entries) > _LONGEST or ledger.broken:
            return None
        newest = max([send.at for send in facts.sends if not send.system], default=None)
        records = self._records(entries, newest) if entries else ()
        marks = _marks(facts.scrubs) if facts.scrubs else ()
        if records is None or marks is None:
            return None
        return (
            self._region(contact, facts.stated_zone, facts.stated_state),
            records,
            self._sends(facts.sends) if facts.sends else (),
            self._wrote(facts) if facts.last_inbound else None,
            marks,
            facts.frozen_at is None,
            facts.wrong_number,
            facts.unread_inbound,
            facts.caught_up,
            facts.paused,
            facts.blast,
            bool(facts.same_text_from),
            bool(facts.texted_from),
            self._sender in facts.texted_from,
            tuple([name for name, _ in facts.introduced]) if facts.introduced else (),
        )

    def _region(self, contact: PhoneNumber, stated_zone: str, stated_state: str) -> object:
        key = (contact.area_code or contact.e164, stated_zone, stated_state)
        known = self._regions.get(key)
        if known is None:
            where = places(contact, stated_zone=stated_zone, stated_state=stated_state)
            shown = placed(contact, stated_zone=stated_zone, stated_state=stated_state)
            known = (where, contact.region, shown, contact.abroad)
            if len(self._regions) >= _MOST_REGIONS:
                self._regions.clear()
            self._regions[key] = known
        return known

    def _wrote(self, facts: Circumstances) -> bool | None:
        """Return whether they wrote to this number within the window; None: never."""
        wrote_at = last_wrote(self._sender, facts.last_inbound, self._now)
        return None if wrote_at is None else wrote_at > self._window_from

    def _sends(self, sends: tuple[PastSend, ...]) -> Shape:
        """Return what footers, caps and introductions look at."""
        here = [send for send in sends if send.sender == self._sender]
        footers = [place for place, send in enumerate(here) if send.had_footer]
        due = not footers
        if footers:
            last = footers[-1]
            due = len(here) - 1 - last >= self._every or here[last].at < self._footer_from
        recent = [
            send.purpose
            for send in sends
            if send.at > self._day_from and send.category is not Category.CONVERSATIONAL
        ]
        return (
            bool(here),
            due,
            any(send.had_help and send.at >= self._help_from for send in here),
            tuple(sorted(recent)),
        )

    def _records(self, entries: tuple[LedgerEntry, ...], newest: datetime | None) -> Shape | None:
        kept = [entry.record for entry in entries]
        opt_outs = [record for record in kept if isinstance(record, OptOut)]
        yes: dict[str, datetime] = {}
        shapes: list[object] = []
        silenced = stranger = None
        if opt_outs:
            silenced = max(each.occurred_at for each in opt_outs)
            wrong = (e for e in opt_outs if e.route is OptOutRoute.WRONG_NUMBER)
            stranger = max((each.occurred_at for each in wrong), default=None)
            standing = still_standing(kept, self._sender)
            shapes.append(tuple(sorted({_no(each) for each in standing})))
        for record in kept:
            if isinstance(record, DoubleOptIn) and record.step == "confirmed":
                at = record.occurred_at
                yes[record.opt_in] = max(at, yes.get(record.opt_in, at))
        for entry in entries:
            record = entry.record
            if isinstance(record, OptIn):
                if record.basis or record.approved_by or entry.tombstone:
                    return None
                confirmed = yes.get(record.id, record.confirmed_at) if yes else record.confirmed_at
                shapes.append(self._opt_in(record, confirmed, newest, silenced, stranger))
            elif not isinstance(record, OptOut | Unblock | DoubleOptIn):
                return None
        return tuple(shapes)

    def _opt_in(
        self,
        record: OptIn,
        confirmed: datetime | None,
        newest: datetime | None,
        silenced: datetime | None,
        stranger: datetime | None,
    ) -> Shape:
        at = record.occurred_at
        renewed = at if confirmed is None or confirmed < at else confirmed
        return (
            record.method,
            record.category,
            record.seller,
            record.purpose,
            record.numbers,
            record.clauses.complete,
            record.evidence.has_wording,
            not record.evidence.place.strip(),
            confirmed is None,
            renewed >= self._stale_from or (newest is not None and newest >= at),
            at > self._now,
            record.method is OptInMethod.INBOUND_TEXT and at > self._window_from,
            record.expires_at is not None and (record.expires_at <= self._now) + 1,
            silenced is not None and dated(record) <= silenced,
            stranger is not None and dated(record) <= stranger,
        )


def _no(opt_out: OptOut) -> tuple[str, bool]:
    return opt_out.said_scope, opt_out.route is OptOutRoute.ERASURE


def _marks(marks: tuple[ScrubMark, ...]) -> Shape | None:
    if any(mark.hit and changes_hands(mark.list) for mark in marks):
        return None
    return tuple([(mark.list, mark.as_of, mark.hit) for mark in marks])
