"""What stops every text to a contact, or from a number, whatever it says.

Rule: an opt-out beats everything, and what is not known counts as no.
"""

from __future__ import annotations

from bot.consent.case import Case
from bot.consent.category import Category
from bot.consent.finding import PASS, Finding, Pass, Refuse, Review
from bot.consent.record import OptOutRoute

_MARKETING_USE = frozenset({"marketing", "mixed", "lowvolumemixed", "marketingmixed"})


def paused(case: Case) -> Finding:
    """Refuse while an admin has paused all sending."""
    return Refuse() if case.circumstances.paused else PASS


def catching_up(case: Case) -> Finding:
    """Refuse until the texts and opt-outs of the last gap were read."""
    return PASS if case.circumstances.caught_up else Refuse()


def opted_out(case: Case) -> Finding:
    """Refuse to anybody who said no, by any route."""
    opt_out = case.standing.opt_out
    if opt_out is None:
        return PASS
    if opt_out.route is OptOutRoute.ERASURE:
        return Refuse("They asked us to erase them, so they are never texted again.")
    day = opt_out.occurred_at.strftime("%Y-%m-%d")
    return Refuse(f"They opted out on {day}. That silences every number and every kind of text.")


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
    if any("".join(each.lower().split("_")) in _MARKETING_USE for each in sender.use_cases):
        return Pass("The number is registered for marketing.")
    return Refuse()


def cross_border(case: Case) -> Finding:
    """Refuse between the US and Canada on a high-volume number."""
    sender = case.proposal.sender
    if not sender.high_volume or sender.number.toll_free:
        return PASS
    canadian = case.proposal.contact.region == "CA"
    return Refuse() if canadian != (sender.number.region == "CA") else PASS
