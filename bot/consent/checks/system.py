"""The bot's own four texts, each with its own door (ruling 5).

Rule: at most one confirmation of an opt-out, by exactly one party, within five minutes; at most
one HELP answer and one out-of-hours answer a day; never in circles.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.consent.case import Case, SystemText
from bot.consent.category import Category
from bot.consent.checks.evidence import STALE
from bot.consent.finding import PASS, Finding, Pass, Refuse, Wait
from bot.consent.hours import BY_HAND_ONLY
from bot.consent.quiet_hours import NoCommonHourError, opening_in
from bot.consent.record import Grade, OptIn, OptInMethod, OptOutRoute

CONFIRM_WITHIN: Final = timedelta(minutes=5)
_BY_TEXT: Final = frozenset({OptInMethod.KEYWORD, OptInMethod.YES_REPLY})
"""Ways to agree that are a YES by text themselves."""
_A_DAY: Final = timedelta(hours=24)
_LOOP: Final = 6
"""System texts to one contact in 24 hours, after which something runs in circles."""
_CONFIRMED_ROUTES: Final = frozenset(
    {
        OptOutRoute.TEXT,
        OptOutRoute.SPOKEN,
        OptOutRoute.MAIL,
        OptOutRoute.EMAIL,
        OptOutRoute.IN_PERSON,
    }
)


def confirmation(case: Case) -> Finding:
    """Allow the one confirmation of an opt-out, and only if it is ours to send."""
    standing = case.ledger.standing_opt_outs(case.proposal.sender.number)
    if not standing:
        return Refuse("There is no opt-out to confirm.")
    # RingCentral's list may tell of the same STOP first; that takes nothing from the text itself.
    said = [each for each in standing if each.route in _CONFIRMED_ROUTES]
    erased = any(each.route is OptOutRoute.ERASURE for each in standing)
    if not said or erased:
        return Refuse("An opt-out that came this way is not confirmed by text.")
    newest = said[-1]
    if not timedelta(0) <= case.now - newest.occurred_at <= CONFIRM_WITHIN:
        return Refuse("It is too late to confirm: only within five minutes, else never.")
    if case.policy.who_confirms_stop != "us":
        return Refuse("Somebody else confirms opt-outs on this number, or nobody knows who does.")
    if _last(case, SystemText.OPT_OUT_CONFIRMATION, since=standing[0].occurred_at):
        return Refuse("This opt-out was confirmed already.")
    return Pass("One confirmation of an opt-out may go within five minutes.")


def help_answer(case: Case) -> Finding:
    """Allow one answer to HELP a day, to somebody who just wrote."""
    if not case.standing.replying:
        return Refuse("They have not just written, so there is nothing to answer.")
    return _once_a_day(case, SystemText.HELP_ANSWER)


def out_of_hours(case: Case) -> Finding:
    """Allow one out-of-hours answer a day, to somebody who just wrote."""
    if not case.standing.replying:
        return Refuse("They have not just written, so there is nothing to answer.")
    return _once_a_day(case, SystemText.OUT_OF_HOURS)


def double_opt_in(case: Case) -> Finding:
    """Allow to ask for a YES once, where consent is on file already."""
    waiting = [
        each.opt_in
        for each in case.standing.held
        if each.grade >= Grade.E2_SPOKEN and _unanswered(each.opt_in, case.now)
    ]
    if not waiting:
        return Refuse("There is no consent on file that a YES could confirm.")
    newest = max(opt_in.occurred_at for opt_in in waiting)
    if _last(case, SystemText.DOUBLE_OPT_IN_ASK, since=newest):
        return Refuse("They were asked already.")
    return Pass("The consent on file may be confirmed by a YES.")


def programme_confirmation(case: Case) -> Finding:
    """Allow a recurring programme's first confirmation, once, where its consent is on file."""
    name = _folded(case.proposal.programme)
    joined = [
        each.opt_in
        for each in case.standing.held
        if each.grade >= Grade.E2_SPOKEN
        and each.opt_in.programme is not None
        and _folded(each.opt_in.programme.name) == name
    ]
    if not name or not joined:
        return Refuse("There is no consent on file for this programme.")
    if any(known == name for known, _ in case.circumstances.introduced):
        return Refuse("This programme was confirmed to them already.")
    return Pass("A programme begins with one confirmation.")


def ask_in_hours(case: Case) -> Finding:
    """Wait with the ask for a YES until hours are open."""
    try:
        opening = opening_in(
            case.places, now=case.now, loose=case.policy.loose_hours - BY_HAND_ONLY
        )
    except NoCommonHourError:
        return Refuse("No hour is open in all the places where they may be.")
    return PASS if opening <= case.now else Wait(opening)


def loop(case: Case) -> Finding:
    """Refuse when the bot's answers run in circles."""
    recent = [at for _, at in case.circumstances.system_sent if case.now - at < _A_DAY]
    confirming = case.proposal.system is SystemText.OPT_OUT_CONFIRMATION
    return Refuse() if len(recent) >= _LOOP and not confirming else PASS


def nothing_sold(case: Case) -> Finding:
    """Refuse offers in the bot's own texts."""
    # The standing has raised the category if any words sell.
    return Refuse() if case.standing.category is Category.PROMOTIONAL else PASS


def _once_a_day(case: Case, kind: SystemText) -> Finding:
    if _last(case, kind, since=case.now - _A_DAY):
        return Refuse("They had this answer already within a day.")
    return Pass("One such answer a day may go to somebody who just wrote.")


def _last(case: Case, kind: SystemText, *, since: datetime) -> datetime | None:
    times = [at for sent, at in case.circumstances.system_sent if sent is kind and at >= since]
    return max(times, default=None)


def _unanswered(opt_in: OptIn, now: datetime) -> bool:
    """Say whether a YES would still add something: none yet, or the last one went stale."""
    agreed = opt_in.occurred_at if opt_in.method in _BY_TEXT else None
    last = opt_in.confirmed_at or agreed
    return last is None or now - last > STALE


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
