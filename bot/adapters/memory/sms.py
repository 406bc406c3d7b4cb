"""RingCentral's texting in memory: an outbox, an inbox, and its own list of opt-outs."""

# ruff: noqa: ARG002 - the port names a tenant, and this is the one account of any

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from bot.adapters.memory.outcomes import Outcomes, finish
from bot.consent.clearance import ClearedText
from bot.consent.listed import ListedConsent
from bot.conversations.outage import Outage
from bot.conversations.tenant import WebhookState
from bot.errors import SmsRejected
from bot.ports import Accepted, Clock, DeliveryUpdate, SyncPage
from bot.texting.ids import ProviderMessageId, TenantId
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, SenderNumber

_AT_ONCE = 50
_MOST_HISTORY = 100


class MemorySms:
    """An account that keeps what it is given; texts wait as `queued` until they are delivered."""

    def __init__(self, clock: Clock, *, numbers: Sequence[SenderNumber] = ()) -> None:
        self.outbox: list[ClearedText] = []
        self.outcomes = Outcomes()
        """Endings of the next sends."""
        self.reading = Outcomes()
        """Endings of the next calls that only read, or that write opt-outs."""
        self.own_numbers = tuple(numbers)
        self.consents: dict[tuple[PhoneNumber, PhoneNumber], ListedConsent] = {}
        """The account's own list, by (our number, contact)."""
        self.consent_changes: list[ListedConsent] = []
        self.list_reads: list[PhoneNumber | None] = []
        """Whose rows were read, one entry a reading; None: everybody's."""
        self.records_at_once = 1000
        """How much one call of message sync tells."""
        self.row_for_all: Literal["works", "refused", "ignored"] = "refused"
        """What becomes of one row for all numbers; `ignored` is taken and has no effect."""
        self.unwritable: set[PhoneNumber] = set()
        """Our numbers whose opt-outs fail to be written."""
        self.webhook: WebhookState | None = None
        self.proofs = 0
        """How often a subscription was made in the place of a healthy one."""
        self.silent: Outage | None = None
        """What `outage` says."""
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
        row = self.consents.get((sender, contact))
        if row is not None and row.opted_out:
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

    def note_outbound(self, update: DeliveryUpdate) -> None:
        """Let a text have left from somewhere else, such as RingCentral's own app."""
        self._keep(update)

    def hide_outbound(self) -> dict[ProviderMessageId, DeliveryUpdate]:
        """Let the message store lag: no outbound text is found until `show_outbound`."""
        hidden, self._texts = self._texts, {}
        return hidden

    def show_outbound(self, hidden: dict[ProviderMessageId, DeliveryUpdate]) -> None:
        """Let the store find again what was hidden; sync brings it as news."""
        for update in hidden.values():
            self._keep(update)

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
        start = int(token) if usable else 0
        later = self._journal[start : start + self.records_at_once]
        end = start + len(later)
        changed = [what for at, what in later if usable or at >= since]
        ids = dict.fromkeys(what for what in changed if not isinstance(what, InboundText))
        return SyncPage(
            inbound=tuple(what for what in changed if isinstance(what, InboundText)),
            outbound=tuple(self._texts[id_] for id_ in ids),
            token=str(end),
            more=end < len(self._journal),
        )

    async def opted_out(
        self, tenant: TenantId, numbers: Sequence[PhoneNumber]
    ) -> tuple[ListedConsent, ...]:
        """Return the account's own opt-outs from these numbers."""
        return tuple(row for row in await self.listed(tenant, numbers) if row.opted_out)

    async def listed(
        self,
        tenant: TenantId,
        numbers: Sequence[PhoneNumber],
        *,
        contact: PhoneNumber | None = None,
    ) -> tuple[ListedConsent, ...]:
        """Return the whole list for these numbers, or one contact's rows of it."""
        finish(self.reading.begin())
        self.list_reads.append(contact)
        return tuple(
            row
            for row in self.consents.values()
            if row.number in numbers and contact in {None, row.contact}
        )

    async def consent_history(
        self, tenant: TenantId, contact: PhoneNumber
    ) -> tuple[ListedConsent, ...]:
        """Return every change of this contact's rows, newest first, at most 100."""
        finish(self.reading.begin())
        theirs = [row for row in self.consent_changes if row.contact == contact]
        return tuple(theirs[::-1][:_MOST_HISTORY])

    async def write_opt_out(
        self, tenant: TenantId, contact: PhoneNumber, numbers: Sequence[PhoneNumber]
    ) -> tuple[PhoneNumber, ...]:
        """Write an opt-out per own number; returns the numbers that failed."""
        return self._write(contact, numbers, opted_out=True)

    async def write_opt_outs(
        self, tenant: TenantId, rows: Sequence[tuple[PhoneNumber, PhoneNumber]]
    ) -> tuple[tuple[PhoneNumber, PhoneNumber], ...]:
        """Write opt-outs of many contacts; returns the rows that failed."""
        failed = [
            (number, contact)
            for number, contact in rows
            if self._write(contact, [number], opted_out=True)
        ]
        return tuple(failed)

    async def write_opt_out_for_all(self, tenant: TenantId, contact: PhoneNumber) -> bool:
        """Write one opt-out row for all our numbers; False if the list took none."""
        every = [known.number for known in self.own_numbers]
        if self.row_for_all == "works":
            return not self._write(contact, every, opted_out=True)
        finish(self.reading.begin())
        return self.row_for_all == "ignored"

    async def lift_opt_out(
        self, tenant: TenantId, contact: PhoneNumber, numbers: Sequence[PhoneNumber]
    ) -> tuple[PhoneNumber, ...]:
        """Take back opt-outs; returns the numbers that failed."""
        return self._write(contact, numbers, opted_out=False)

    def change_consent(self, row: ListedConsent) -> None:
        """Change the list behind the bot's back."""
        self.consents[row.number, row.contact] = row
        self.consent_changes.append(row)

    def _write(
        self, contact: PhoneNumber, numbers: Sequence[PhoneNumber], *, opted_out: bool
    ) -> tuple[PhoneNumber, ...]:
        outcome = self.reading.begin()
        for number in numbers:
            known = self.consents.get((number, contact))
            same = known is not None and known.opted_out == opted_out
            if number not in self.unwritable and not same:
                self.change_consent(
                    ListedConsent(
                        number=number,
                        contact=contact,
                        opted_out=opted_out,
                        source="api",
                        at=self._clock.now(),
                    )
                )
        finish(outcome)
        return tuple(number for number in numbers if number in self.unwritable)

    async def ensure_webhook(
        self,
        tenant: TenantId,
        *,
        address: str,
        token: str,
        now: datetime,
        effort: Literal["keep", "prove"] = "keep",
    ) -> WebhookState:
        """Return a subscription that lives for a week from now."""
        finish(self.reading.begin())
        known = self.webhook
        made = WebhookState(
            id="subscription", status="Active", expires_at=now + timedelta(days=7), checked_at=now
        )
        if known is None:
            made = replace(made, proved_at=now)
        elif effort == "prove":
            self.proofs += 1
            id_ = f"subscription-{self.proofs}"
            made = replace(made, id=id_, proved_at=now, replaces=known.id)
        else:
            made = replace(made, id=known.id)
        self.webhook = made
        return made

    async def outage(self, tenant: TenantId) -> Outage | None:
        """Return since when nobody is answered, as it was told."""
        return self.silent

    def _keep(self, update: DeliveryUpdate) -> None:
        self._texts[update.id] = update
        self._journal.append((update.at, update.id))
