"""A case to decide on: everything harmless, so that a row names only what matters to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.consent.case import Circumstances, PastSend, Policy, Proposal
from bot.consent.category import Category
from bot.consent.decide import decide
from bot.consent.decision import Allowed, Decision
from bot.consent.record import ConsentRecord, Evidence, OptIn, OptInMethod, WrittenClauses
from bot.texting.phone import PhoneNumber
from tests.builders import BRAND, CONTACT, NOW, OURS, a_ledger, a_sender, an_opt_in

PROMO: Final = Category.PROMOTIONAL
INFO: Final = Category.INFORMATIONAL
CONV: Final = Category.CONVERSATIONAL
MINUTE: Final = timedelta(minutes=1)
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
POLICY: Final = Policy(brand=BRAND, support_contact="help@harbor.example")
CLAUSES: Final = WrittenClauses(
    names_seller_and_number=True,
    discloses_automated_marketing=True,
    not_a_condition_of_purchase=True,
)
SIGNED_WORDS: Final = (
    f"I agree to get automated marketing texts from {BRAND} at this number. Agreeing is not a "
    "condition of any purchase."
)
NOTHING: Final = Circumstances()
FLORIDIAN: Final = PhoneNumber("+13055550132")
CANADIAN: Final = PhoneNumber("+16045550132")
TOLL_FREE: Final = PhoneNumber("+18005550132")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a decision starts from."""

    proposal: dict[str, Any] = field(default_factory=dict)
    sender: dict[str, Any] = field(default_factory=dict)
    records: tuple[ConsentRecord, ...] = (an_opt_in(),)
    facts: Circumstances = NOTHING
    policy: Policy = POLICY
    now: datetime = NOW
    broken: bool = False
    """Whether our seal does not hold over the records."""

    def decided(self) -> Decision:
        return decide(
            self.proposed(),
            ledger=replace(a_ledger(*self.records), broken=self.broken),
            circumstances=self.facts,
            policy=self.policy,
            now=self.now,
        )

    def proposed(self) -> Proposal:
        sender = a_sender(**{"use_cases": ("Marketing",), **self.sender})
        plain = Proposal(
            contact=CONTACT,
            sender=sender,
            body="Your order is ready.",
            category=INFO,
            seller=BRAND,
        )
        return replace(plain, **self.proposal)


def a_signed_opt_in(**fields: Any) -> OptIn:
    """Return an opt-in to promotions with every clause, confirmed by a YES."""
    signed: dict[str, Any] = {
        "category": PROMO,
        "clauses": CLAUSES,
        "evidence": Evidence(wording=SIGNED_WORDS, place="form 12"),
        "confirmed_at": NOW - 6 * DAY,
        **fields,
    }
    return an_opt_in(**signed)


def a_spoken_opt_in(**fields: Any) -> OptIn:
    """Return a spoken yes to informational texts."""
    return an_opt_in(method=OptInMethod.SPOKEN, **fields)


def a_send(ago: timedelta, **fields: Any) -> PastSend:
    """Return a text that left some time before NOW, footer and all."""
    sent = PastSend(at=NOW - ago, sender=OURS, category=INFO, had_footer=True, had_help=True)
    return replace(sent, **fields)


def wrote(ago: timedelta, number: PhoneNumber = OURS) -> tuple[tuple[PhoneNumber, datetime], ...]:
    """Return a text of the contact's to one of our numbers, some time before NOW."""
    return ((number, NOW - ago),)


def told(decision: Decision) -> set[str]:
    """Return the ids of every rule that a decision tells of."""
    warnings = decision.warnings if isinstance(decision, Allowed) else ()
    return {str(reason.rule) for reason in (*decision.reasons, *warnings)}
