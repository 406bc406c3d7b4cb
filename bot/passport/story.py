"""Everything that is known about one contact, gathered at one instant: what a passport is made of.

Rule: facts only, as they are stored; every word about them is made from here by pure functions, so
that JSON, page, card and command line cannot tell different stories. Sources of
what is asked for: CTIA 5.1.2, 47 CFR 64.1200(a)(10)-(12), T-Mobile's consent audits (5.6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.consent.decision import Verdicts
from bot.consent.record import Evidence
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.texting.ids import UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, OutboundText, SenderNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One contact's whole story at one instant."""

    contact: PhoneNumber
    file: ContactFile
    """As it was read; its version is part of the passport."""
    team: Tenant
    outbound: tuple[OutboundText, ...] = field(repr=False)
    """Every text to them, open and archived, oldest first."""
    inbound: tuple[InboundText, ...] = field(repr=False)
    """Every text from them, oldest first."""
    sender: SenderNumber | None
    """Our number that the verdicts are about; None: none can text."""
    verdicts: Verdicts
    """One decision per category, at `made_at`."""
    brand: str
    support_contact: str
    people: Mapping[UserId, str] = field(default_factory=dict, repr=False)
    """Names of the teammates who appear, as far as Slack told them."""
    wordings: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Words that lie apart from their records, by their hash."""
    seal_holds: bool | None = None
    """Whether our signature is over the whole ledger; None: nothing was ever stored."""

    def wording(self, evidence: Evidence) -> str:
        """Return exactly what the contact was shown or told; empty if the words are gone."""
        return evidence.wording or self.wordings.get(evidence.wording_hash, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passport:
    """A story with the date, the person and the number under which it was given out."""

    id: str
    """`psp_…`: the audit trail names it."""
    story: Story
    made_at: datetime
    made_by: UserId
    """`system` for the command line."""
