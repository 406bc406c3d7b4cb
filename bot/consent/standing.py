"""What a contact's records and texts amount to, worked out once for all rules.

Rule: a chatty text that the business starts is never conversational, and an offer makes any text
promotional; a category is only ever raised here (CTIA 5.1, ruling 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.consent.category import Category, strictest
from bot.consent.classify import carries_offer
from bot.consent.ledger import ConsentLedger, GradedOptIn, fits
from bot.consent.record import Grade, OptIn, OptInMethod, OptOut
from bot.texting.phone import PhoneNumber

LONGEST_WINDOW: Final = timedelta(hours=72)
"""No policy may call something an answer after this. Source: CTIA-5.1-CONV."""
SKEW: Final = timedelta(minutes=2)
"""How far ahead of us a clock may be; what is dated further ahead is not believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The folded facts of one case."""

    category: Category
    """The category that the text is judged as."""
    replying: bool
    """Whether it answers a text to this number within the window."""
    wrote_at: datetime | None
    """When the contact last wrote to this number."""
    opt_out: OptOut | None
    held: tuple[GradedOptIn, ...]
    """Opt-ins in force for this sender, purpose and number."""
    elsewhere: bool
    """Whether there is an opt-in in force, but for another sender, purpose or number."""
    lapsed: bool
    """Whether an opt-in for this sender and purpose has expired."""
    void_before: datetime | None
    """Until when consent is void because the number has changed hands since; None: it has not."""
    sufficient: tuple[GradedOptIn, ...]
    """Those held that are enough for the category, apart from a conversation itself."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a text says, and what it was called."""

    category: Category
    body: str
    own: bool = False
    """Whether the bot itself wrote it: a closed set, read by its phrases alone."""


def fold(
    *,
    words: Words,
    sender: PhoneNumber,
    seller: str,
    purpose: str,
    last_inbound: tuple[tuple[PhoneNumber, datetime], ...],
    ledger: ConsentLedger,
    window: timedelta,
    now: datetime,
    void_before: datetime | None = None,
) -> Standing:
    """Fold records and texts into what the rules ask about."""
    in_force = ledger.opt_ins(sender, now) if ledger.entries else ()
    if void_before is not None:
        in_force = tuple(e for e in in_force if e.opt_in.occurred_at >= void_before)
        last_inbound = tuple(each for each in last_inbound if each[1] >= void_before)
    wrote_at = last_wrote(sender, last_inbound, now, in_force)
    replying = wrote_at is not None and now - wrote_at < min(window, LONGEST_WINDOW)
    held = tuple(each for each in in_force if fits(each.opt_in, seller, purpose))
    judged = _judged_as(words, replying=replying)
    return Standing(
        category=judged,
        replying=replying,
        wrote_at=wrote_at,
        opt_out=ledger.standing_opt_out(sender) if ledger.entries else None,
        held=held,
        elsewhere=not held and _given_elsewhere(ledger, now),
        lapsed=any(
            isinstance(record, OptIn)
            and record.expires_at is not None
            and record.expires_at <= now
            and fits(record, seller, purpose)
            for record in ledger.records
        ),
        void_before=void_before,
        sufficient=tuple(each for each in held if _suffices(each, judged)),
    )


def _suffices(held: GradedOptIn, category: Category) -> bool:
    if category is Category.PROMOTIONAL:
        return held.grade >= Grade.E4_SIGNED and held.opt_in.category is Category.PROMOTIONAL
    spoken = held.grade >= Grade.E2_SPOKEN
    return spoken and held.opt_in.category is not Category.CONVERSATIONAL


def last_wrote(
    sender: PhoneNumber,
    last_inbound: tuple[tuple[PhoneNumber, datetime], ...],
    now: datetime,
    in_force: tuple[GradedOptIn, ...] = (),
) -> datetime | None:
    """Return when the contact last wrote to this number of ours, as far as that can be."""
    times = [at for number, at in last_inbound if number == sender and at <= now + SKEW]
    times += [
        each.opt_in.occurred_at
        for each in in_force
        if each.opt_in.method is OptInMethod.INBOUND_TEXT and sender in each.opt_in.numbers
    ]
    return max(times, default=None)


def _judged_as(words: Words, *, replying: bool) -> Category:
    judged = words.category
    if judged is Category.CONVERSATIONAL and not replying:
        judged = Category.INFORMATIONAL
    if judged is not Category.PROMOTIONAL and carries_offer(
        words.body, consumer_initiated=replying, own=words.own
    ):
        judged = strictest(judged, Category.PROMOTIONAL)
    return judged


def _given_elsewhere(ledger: ConsentLedger, now: datetime) -> bool:
    return any(each.grade > Grade.E1_INBOUND for each in ledger.opt_ins(None, now))
