"""What stops every text to a contact, or from a number, whatever it says.

Rule: an opt-out beats everything, and what is not known counts as no.
"""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.astray import astray
from bot.consent.case import Case
from bot.consent.category import Category
from bot.consent.decision import Remedy
from bot.consent.finding import PASS, Finding, Pass, Refuse, Review, Warn
from bot.consent.record import OptOutRoute
from bot.consent.ways_back import how_said, ways_back

STOP_RATE: Final = 0.04
"""Opt-outs of a text to many in 24 hours that suggest suspension. Source: TMO-2.13."""
AUDIT_RATE: Final = 0.005
MOST_ATTACHED: Final = 10
MOST_BYTES: Final = 1_500_000


def paused(case: Case) -> Finding:
    """Refuse while an admin has paused all sending."""
    return Refuse() if case.circumstances.paused else PASS


def catching_up(case: Case) -> Finding:
    """Refuse until the texts and opt-outs of the last gap were read."""
    return PASS if case.circumstances.caught_up else Refuse()


def ledger_broken(case: Case) -> Finding:
    """Refuse where the records of consent are not as we wrote them: no yes of theirs counts."""
    return Refuse() if case.ledger.broken else PASS


def clock_astray(case: Case) -> Finding:
    """Refuse at a time that cannot be; `decide` refuses too where it could not reckon at all."""
    return Refuse() if astray(case.now) else PASS


def opted_out(case: Case) -> Finding:
    """Refuse to anybody who said no, by any route."""
    opt_out = case.standing.opt_out
    if opt_out is None or (_narrowed(case) and not _sells(case)):
        return PASS
    if opt_out.route is OptOutRoute.ERASURE:
        return Refuse(f"{how_said(opt_out)}, so they are never texted again.", _ways(case))
    return Refuse(
        f"{how_said(opt_out)}. That silences every number and every kind of text.", _ways(case)
    )


def opted_out_of_offers(case: Case) -> Finding:
    """Refuse whatever else there is to somebody who named promotions only."""
    opt_out = case.standing.opt_out
    if opt_out is None or _sells(case) or not _narrowed(case):
        return PASS
    day = opt_out.occurred_at.strftime("%Y-%m-%d")
    return Refuse(
        f"They opted out of promotions on {day}. That silences every other text too.", _ways(case)
    )


def opted_out_there(case: Case) -> Finding:
    """Say that a state's own law stands behind an opt-out, however old."""
    if case.standing.opt_out is None or case.anywhere:
        return PASS
    return Refuse(ways=_ways(case))


def _ways(case: Case) -> tuple[Remedy, ...]:
    """Return what lifts every opt-out that stands, and nothing else."""
    return ways_back(case.ledger.standing_opt_outs(case.proposal.sender.number))


def _narrowed(case: Case) -> bool:
    """Say whether every opt-out that stands named promotions only."""
    standing = case.ledger.standing_opt_outs(case.proposal.sender.number)
    return all(
        each.said_scope == "promotional" and each.route is not OptOutRoute.ERASURE
        for each in standing
    )


def _sells(case: Case) -> bool:
    return case.standing.category is Category.PROMOTIONAL


def unsure(case: Case) -> Finding:
    """Hold while words that may be an opt-out wait for a person."""
    if case.circumstances.frozen_at is None:
        return PASS
    if case.standing.category is Category.PROMOTIONAL:
        return Refuse()
    return Review()


def wrong_number(case: Case) -> Finding:
    """Refuse to a number that belongs to somebody else."""
    return Refuse() if case.circumstances.wrong_number else PASS


def unread(case: Case) -> Finding:
    """Refuse to overtake a text that nobody has read."""
    return Refuse() if case.circumstances.unread_inbound else PASS


def own_number(case: Case) -> Finding:
    """Refuse to text ourselves."""
    return Refuse() if case.proposal.contact == case.proposal.sender.number else PASS


def cannot_text(case: Case) -> Finding:
    """Refuse from a number that cannot send texts."""
    return PASS if case.proposal.sender.sms else Refuse()


def campaign(case: Case) -> Finding:
    """Refuse from a number whose registration is not confirmed."""
    status = case.proposal.sender.campaign_status
    if status == "Confirmed":
        return PASS
    if not status:
        return Refuse("This number is not linked to a registered campaign, so carriers block it.")
    return Refuse()


def use_case(case: Case) -> Finding:
    """Refuse promotions from a number that is not registered for marketing."""
    sender = case.proposal.sender
    if case.standing.category is not Category.PROMOTIONAL or sender.toll_free:
        return PASS
    if sender.for_marketing:
        return Pass("The number is registered for marketing.")
    other = case.proposal.marketing
    return Refuse(ways=(to.send_from(other) if other else to.NO_MARKETING_NUMBER, to.DROP_OFFER))


def cross_border(case: Case) -> Finding:
    """Refuse between the US and Canada on a high-volume number."""
    sender = case.proposal.sender
    if not sender.high_volume or sender.number.toll_free:
        return PASS
    canadian = case.proposal.contact.region == "CA"
    return Refuse() if canadian != (sender.number.region == "CA") else PASS


def abroad(case: Case) -> Finding:
    """Refuse numbers outside the US, its territories and Canada."""
    return Refuse() if case.proposal.contact.abroad else PASS


def automated_unfiled(case: Case) -> Finding:
    """Refuse automated texts from a number without a campaign that says what it is for."""
    sender = case.proposal.sender
    if not case.proposal.automated or sender.toll_free or sender.use_cases:
        return PASS
    return Refuse()


def spread(case: Case) -> Finding:
    """Refuse to spread the same words over several numbers of ours."""
    if not case.circumstances.same_text_from:
        return PASS
    if case.proposal.automated or _sells(case):
        return Refuse()
    return Warn("The same words left from another number of ours lately; say it your own way.")


def opt_out_rate(case: Case) -> Finding:
    """Stop a text to many that many answer with STOP."""
    sent, gone = case.circumstances.blast
    if sent <= 0:
        return PASS
    if gone / sent > STOP_RATE:
        return Refuse()
    if gone / sent > AUDIT_RATE:
        return Warn("More than 0.5 % of those who got this text opted out, which draws an audit.")
    return PASS


def attachments(case: Case) -> Finding:
    """Refuse attachments that RingCentral does not take."""
    sizes = case.proposal.attachments
    if not sizes:
        return PASS
    if case.proposal.sender.toll_free or not case.proposal.sender.mms:
        return Refuse("This number cannot send attachments.")
    return Refuse() if len(sizes) > MOST_ATTACHED or sum(sizes) > MOST_BYTES else PASS
