"""RingCentral's texting in memory: an outbox, an inbox, and its own list of opt-outs."""

# ruff: noqa: ARG002 - the port names a tenant, and this is the one account of any

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot.adapters.memory.outcomes import Outcomes, finish
from bot.consent.clearance import ClearedText
from bot.conversations.tenant import WebhookState
from bot.errors import SmsRejected
from bot.ports import Accepted, Clock, DeliveryUpdate, SyncPage
from bot.texting.ids import ProviderMessageId, TenantId
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, SenderNumber

_AT_ONCE = 50


class MemorySms:
    """An account that keeps what it is given; texts wait as `queued` until they are delivered."""

    def __init__(self, clock: Clock, *, numbers: Sequence[SenderNumber] = ()) -> None:
        self.outbox: list[ClearedText] = []
        self.outcomes = Outcomes()
        """Endings of the next sends."""
        self.reading = Outcomes()
        """Endings of the next calls that only read, or that write opt-outs."""
        self.own_numbers = tuple(numbers)
        self.opt_outs: dict[tuple[PhoneNumber, PhoneNumber], datetime] = {}
        """When, by (our number, contact)."""
        self.unwritable: set[PhoneNumber] = set()
        """Our numbers whose opt-outs fail to be written."""
        self.webhook: WebhookState | None = None
        self._clock = clock
        self._texts: dict[ProviderMessageId, DeliveryUpdate] = {}
        self._journal: list[tuple[datetime, InboundText | ProviderMessageId]] = []

    async def send(self, tenant: TenantId, text: ClearedText) -> Accepted:
        """Take one text.

        Raises:
            SmsRejected: it has no sender, or our own list forbids it.
            GatewayError: as `outcomes` says.
        """
        outcome = self.outcomes.begin()
        sender, contact = text.text.sender, text.text.contact
        if sender is None:
            raise SmsRejected("That text has no number to leave from.", detail="CMN-101")
        if (sender, contact) in self.opt_outs:
            raise SmsRejected("RingCentral blocks texts to this contact.", detail="SMS-RC-413")
        now = self._clock.now()
        id_ = ProviderMessageId(str(4_000_000_000 + len(self.outbox)))
        self.outbox.append(text)
        self._keep(
            DeliveryUpdate(
                id=id_,
                number=sender,
                contact=contact,
                body=text.text.rendered,
                status="queued",
                at=now,
                created_at=now,
            )
        )
        finish(outcome)
        return Accepted(id=id_, status="queued")

    def deliver(
        self,
        id_: ProviderMessageId,
        status: Literal["sent", "delivered", "failed"] = "delivered",
        *,
        failure: str = "",
    ) -> DeliveryUpdate:
        """Let a text arrive or fail; returns what RingCentral says then."""
        update = replace(self._texts[id_], status=status, failure=failure, at=self._clock.now())
        self._keep(update)
        return update

    def receive(self, text: InboundText) -> None:
        """Let a contact's text arrive at the account, for message sync to find."""
        self._journal.append((text.received_at, text))

    async def statuses(
        self, tenant: TenantId, ids: Sequence[ProviderMessageId]
    ) -> tuple[DeliveryUpdate, ...]:
        """Return what is known about these texts, at most 50; unknown ids are left out."""
        finish(self.reading.begin())
        return tuple(self._texts[id_] for id_ in ids[:_AT_ONCE] if id_ in self._texts)

    async def sent_since(
        self, tenant: TenantId, *, contact: PhoneNumber, since: datetime
    ) -> tuple[DeliveryUpdate, ...]:
        """Return outbound texts to this contact created since then, oldest first."""
        finish(self.reading.begin())
        return tuple(
            text
            for text in self._texts.values()
            if text.contact == contact and text.created_at >= since
        )

    async def numbers(self, tenant: TenantId) -> tuple[SenderNumber, ...]:
        """Return our numbers."""
        finish(self.reading.begin())
        return self.own_numbers

    async def sync(self, tenant: TenantId, *, token: str, since: datetime) -> SyncPage:
        """Return what changed since the token, or, without a usable one, since the instant."""
        finish(self.reading.begin())
        usable = token.isdecimal() and int(token) <= len(self._journal)
        later = self._journal[int(token) :] if usable else self._journal
        changed = [what for at, what in later if usable or at >= since]
        ids = dict.fromkeys(what for what in changed if not isinstance(what, InboundText))
        return SyncPage(
            inbound=tuple(what for what in changed if isinstance(what, InboundText)),
            outbound=tuple(self._texts[id_] for id_ in ids),
            token=str(len(self._journal)),
        )

    async def opted_out(
        self, tenant: TenantId, numbers: Sequence[PhoneNumber]
    ) -> tuple[tuple[PhoneNumber, PhoneNumber, datetime], ...]:
        """Return the account's own opt-outs as (our number, contact, when)."""
        finish(self.reading.begin())
        return tuple(
            (number, contact, at)
            for (number, contact), at in self.opt_outs.items()
            if number in numbers
        )

    async def write_opt_out(
        self, tenant: TenantId, contact: PhoneNumber, numbers: Sequence[PhoneNumber]
    ) -> tuple[PhoneNumber, ...]:
        """Write an opt-out per own number; returns the numbers that failed."""
        outcome = self.reading.begin()
        for number in numbers:
            if number not in self.unwritable:
                self.opt_outs.setdefault((number, contact), self._clock.now())
        finish(outcome)
        return tuple(number for number in numbers if number in self.unwritable)

    async def ensure_webhook(
        self, tenant: TenantId, *, address: str, token: str, now: datetime
    ) -> WebhookState:
        """Return a subscription that lives for a week from now."""
        finish(self.reading.begin())
        self.webhook = WebhookState(
            id="subscription", status="Active", expires_at=now + timedelta(days=7), checked_at=now
        )
        return self.webhook

    def _keep(self, update: DeliveryUpdate) -> None:
        self._texts[update.id] = update
        self._journal.append((update.at, update.id))
