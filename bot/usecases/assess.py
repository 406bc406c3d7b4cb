"""Put one draft before the consent core: category, verdict, and the words as they would leave.

Rule: previews and sends go through this one function, so that what was shown is what is decided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.consent.case import Policy, Proposal, SystemText
from bot.consent.category import Category, strictest
from bot.consent.classify import classify
from bot.consent.decide import decide
from bot.consent.decision import Allowed, Decision, Deferred
from bot.consent.settings import policy_with
from bot.consent.standing import SKEW
from bot.conversations.contact_file import ContactFile
from bot.conversations.programmes import programme_of
from bot.conversations.tenant import Tenant
from bot.conversations.views import Highlight
from bot.ports import House
from bot.texting.footer import render
from bot.texting.text import DecisionRecord, OutboundText, SenderNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the core says about a draft."""

    category: Category
    highlights: tuple[Highlight, ...]
    decision: Decision
    leaving: Allowed | None
    """The yes that it leaves by: now, or at the next lawful minute; None: neither."""
    rendered: str
    """The words as they leave then, with all that this yes requires."""


def policy_of(house: House, sender: SenderNumber, tenant: Tenant) -> Policy:
    """Return the policy for texts from this number; who confirms STOP depends on it (RC-HV)."""
    return replace(
        policy_with(tenant.policy),
        brand=house.brand,
        support_contact=house.support_contact,
        who_confirms_stop=sender.confirms_stop,
    )


def assess(
    file: ContactFile,
    text: OutboundText,
    *,
    sender: SenderNumber,
    tenant: Tenant,
    house: House,
    now: datetime,
    unread_inbound: bool = False,
) -> Assessment:
    """Classify, decide and render one draft. Pure."""
    policy = policy_of(house, sender, tenant)
    written = _last_inbound(file, sender)
    answering = written is not None and -SKEW <= now - written <= policy.conversation_window
    classified = classify(text.body, consumer_initiated=answering, own=bool(text.system))
    category = classified.category
    if text.raised_to:
        category = strictest(category, Category(text.raised_to))
    proposal = Proposal(
        contact=text.contact,
        sender=sender,
        body=text.body,
        category=category,
        seller=house.brand,
        marketing=tenant.marketing_number,
        automated=text.automated,
        system=SystemText(text.system) if text.system else None,
        programme=text.programme or programme_of(file, sender, house.brand, now=now),
    )
    circumstances = file.circumstances(
        unread_inbound=unread_inbound,
        caught_up=tenant.caught_up,
        paused=tenant.paused,
        same_text_from=frozenset(text.same_from),
    )

    def at(when: datetime) -> Decision:
        return decide(
            proposal, ledger=file.ledger, circumstances=circumstances, policy=policy, now=when
        )

    decision = at(now)
    # What waits is shown, and frozen, as it will leave: the night changes no wording (ruling 19).
    later = at(decision.until) if isinstance(decision, Deferred) else decision
    leaving = later if isinstance(later, Allowed) else None
    return Assessment(
        category=category,
        highlights=tuple(
            Highlight(words=text.body[reason.span[0] : reason.span[1]], sentence=reason.sentence)
            for reason in classified.reasons
        ),
        decision=decision,
        leaving=leaving,
        rendered=_rendered(text, leaving, house, file.card.language),
    )


def with_decision(text: OutboundText, assessment: Assessment) -> OutboundText:
    """Return the text with category, verdict and final words as just assessed."""
    return replace(
        text,
        category=assessment.category.value,
        rendered=assessment.rendered,
        decision=recorded(assessment.decision),
    )


def recorded(decision: Decision) -> DecisionRecord:
    """Return a decision as it is kept with the text."""
    reasons = decision.reasons
    if isinstance(decision, Allowed):
        reasons = (*reasons, *decision.warnings)
    verdict = "denied"
    if isinstance(decision, Allowed):
        verdict = "allowed"
    elif isinstance(decision, Deferred):
        verdict = "deferred"
    return DecisionRecord(
        verdict=verdict,
        category=decision.category.value,
        rules=tuple(str(reason.rule) for reason in reasons),
        sentences=tuple(reason.sentence for reason in reasons),
        rules_version=decision.rules_version,
        decided_at=decision.decided_at,
    )


def _rendered(text: OutboundText, leaving: Allowed | None, house: House, language: str) -> str:
    if leaving is None:
        return text.body
    return render(
        text.body,
        frozenset(part.value for part in leaving.required_parts),
        brand=house.brand,
        support_contact=house.support_contact,
        canada=text.contact.region == "CA",
        language=language,
    )


def _last_inbound(file: ContactFile, sender: SenderNumber) -> datetime | None:
    conversation = file.conversation(sender.number)
    return conversation.last_inbound_at if conversation else None
