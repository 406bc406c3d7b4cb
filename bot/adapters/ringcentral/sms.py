"""RingCentral's texting for one account, as the port `SmsGateway` wants it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from bot.adapters.breaker import Breaker
from bot.adapters.ringcentral import consent_writes, consents, messages
from bot.adapters.ringcentral import numbers as own_numbers
from bot.adapters.ringcentral.client import TIMEOUT, RingCentralClient
from bot.adapters.ringcentral.gate import Gatekeeper, Group
from bot.adapters.ringcentral.login import Shelf
from bot.adapters.ringcentral.syncing import Syncing
from bot.adapters.ringcentral.transport import Timeout
from bot.adapters.ringcentral.webhook import Webhook
from bot.consent.clearance import ClearedText
from bot.consent.listed import ListedConsent
from bot.conversations.outage import Outage
from bot.conversations.tenant import WebhookState
from bot.ports import Accepted, DeliveryUpdate, SyncPage
from bot.texting.ids import ProviderMessageId, TenantId
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber


class RingCentralSms:
    """One RingCentral account; whichever workspace asks, it is this one's."""

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        jwt: str,
        server_url: str,
        gatekeepers: Mapping[Group, Gatekeeper] | None = None,
        shelf: Shelf | None = None,
        breaker: Breaker | None = None,
        account: str = "",
        timeout: Timeout = TIMEOUT,
    ) -> None:
        """Keep the account's keys; nothing is called before the first request.

        `timeout` is in seconds: to connect, and between two bytes. `gatekeepers` and `shelf` are
        for those who share one user's limits and token among processes, `breaker` for those who
        share what they know of RingCentral's health; `account` names the user there.
        """
        self._client = RingCentralClient(
            client_id=client_id,
            client_secret=client_secret,
            jwt=jwt,
            server_url=server_url,
            gatekeepers=gatekeepers,
            shelf=shelf,
            breaker=breaker,
            account=account,
            timeout=timeout,
        )
        self._syncing = Syncing(self._client)
        self._webhook = Webhook(self._client)

    async def outage(self, tenant: TenantId) -> Outage | None:  # noqa: ARG002 - one account
        """Return since when RingCentral answers nobody; None while it does, or nobody knows."""
        return await self._client.outage()

    async def send(self, tenant: TenantId, text: ClearedText) -> Accepted:  # noqa: ARG002 - one account
        """Hand one text over, once, while its claim holds."""
        return await messages.send(self._client, text)

    async def statuses(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        ids: Sequence[ProviderMessageId],
    ) -> tuple[DeliveryUpdate, ...]:
        """Return what is known about these texts, at most 50; unknown ids are left out."""
        return await messages.statuses(self._client, ids)

    async def sent_since(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        *,
        contact: PhoneNumber,
        since: datetime,
    ) -> tuple[DeliveryUpdate, ...]:
        """Return outbound texts to this contact created since then, oldest first.

        `since` counts in whole seconds: texts of the same second are included.
        """
        return await messages.sent_since(self._client, contact=contact, since=since)

    async def numbers(self, tenant: TenantId) -> tuple[SenderNumber, ...]:  # noqa: ARG002 - one account
        """Return our numbers with their features and campaign status."""
        return await own_numbers.numbers(self._client)

    async def sync(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        *,
        token: str,
        since: datetime,
    ) -> SyncPage:
        """Return what changed since the token, or, without a usable one, since the instant."""
        return await self._syncing.sync(token=token, since=since)

    async def opted_out(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        numbers: Sequence[PhoneNumber],
    ) -> tuple[ListedConsent, ...]:
        """Return RingCentral's own opt-outs from these numbers of ours."""
        return await consents.opted_out(self._client, numbers)

    async def listed(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        numbers: Sequence[PhoneNumber],
        *,
        contact: PhoneNumber | None = None,
    ) -> tuple[ListedConsent, ...]:
        """Return RingCentral's whole list for these numbers, or one contact's rows of it."""
        return await consents.listed(self._client, numbers, contact=contact)

    async def consent_history(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        contact: PhoneNumber,
    ) -> tuple[ListedConsent, ...]:
        """Return every change of this contact's rows, newest first, at most 100."""
        return await consents.history(self._client, contact)

    async def write_opt_out(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        contact: PhoneNumber,
        numbers: Sequence[PhoneNumber],
    ) -> tuple[PhoneNumber, ...]:
        """Write an opt-out per own number; returns the numbers that failed."""
        return await consent_writes.write(self._client, contact, numbers, "OptOut")

    async def write_opt_outs(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        rows: Sequence[tuple[PhoneNumber, PhoneNumber]],
    ) -> tuple[tuple[PhoneNumber, PhoneNumber], ...]:
        """Write opt-outs of many contacts in one call; returns the rows that failed."""
        return await consent_writes.write_rows(self._client, rows)

    async def write_opt_out_for_all(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        contact: PhoneNumber,
    ) -> bool:
        """Write one opt-out row for all our numbers; False if the list took none."""
        return await consent_writes.write_for_all(self._client, contact)

    async def lift_opt_out(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        contact: PhoneNumber,
        numbers: Sequence[PhoneNumber],
    ) -> tuple[PhoneNumber, ...]:
        """Take back opt-outs that we wrote; returns the numbers that failed."""
        return await consent_writes.write(self._client, contact, numbers, "OptIn")

    async def ensure_webhook(
        self,
        tenant: TenantId,  # noqa: ARG002 - one account
        *,
        address: str,
        token: str,
        now: datetime,
        effort: Literal["keep", "prove"] = "keep",
    ) -> WebhookState:
        """Adopt, renew or create the subscription that calls this address."""
        return await self._webhook.ensure(address=address, token=token, now=now, effort=effort)

    def close(self) -> None:
        """Start no more calls; running ones end by their timeouts."""
        self._client.close()
