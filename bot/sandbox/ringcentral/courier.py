"""The courier: shakes hands with webhooks, brings them notifications, and judges their health.

One rule: a webhook has three seconds of real time; what it says later is not heard.
"""

import asyncio
import json
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from random import Random
from typing import Any

import aiohttp

from bot.sandbox.ringcentral.clock import Clock, stamp
from bot.sandbox.ringcentral.events import Event
from bot.sandbox.ringcentral.filters import Filter
from bot.sandbox.ringcentral.handshake import Shaken, shake_hands
from bot.sandbox.ringcentral.subscriptions import Subscription, SubscriptionBook
from bot.sandbox.ringcentral.switches import Switches
from bot.sandbox.ringcentral.timers import Timers
from bot.sandbox.ringcentral.webhook_faults import Posting, WebhookFaults

RECONCILE_SECONDS = 900.0
KEPT_DELIVERIES = 10_000


@dataclass(frozen=True, slots=True)
class _Errand:
    subscription: Subscription
    posting: Posting
    message_id: str | None
    tries: int = 0


class Courier:
    """Deliver events to the subscriptions that want them, in background tasks.

    Attributes:
        deliveries: Every try, oldest first, without secrets.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        timers: Timers,
        rng: Random,
        switches: Switches,
        faults: WebhookFaults,
        on_idle: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._timers = timers
        self._rng = rng
        self._switches = switches
        self._faults = faults
        self._on_idle = on_idle
        self._tasks: set[asyncio.Task[None]] = set()
        self.deliveries: list[dict[str, Any]] = []
        self.book: SubscriptionBook | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a webhook is being called right now."""
        return bool(self._tasks)

    def publish(self, event: Event) -> None:
        """Send one event to every active subscription with a filter that lets it through."""
        if self.book is None:
            return
        for subscription in list(self.book.by_id.values()):
            if event.extension_id not in {None, subscription.extension_id}:
                continue
            for one in subscription.filters:
                body = None
                if one.lets_through(event.path, event.traits):
                    body = event.body_for(one)
                if body is not None:
                    self.notify(subscription, one, body, message_id=event.message_id)

    def notify(
        self,
        subscription: Subscription,
        one: Filter,
        body: dict[str, Any],
        *,
        message_id: str | None = None,
    ) -> None:
        """Send one notification; events of a blacklisted subscription are lost."""
        if subscription.status != "Active":
            return
        envelope = {
            "uuid": self._new_uuid(),
            "event": one.text,
            "timestamp": stamp(self._clock.now()),
            "subscriptionId": subscription.id,
            "ownerId": subscription.extension_id,
            "body": body,
        }
        token = subscription.verification_token
        postings = self._faults.strike(envelope, token, self._new_uuid)
        if not postings:
            self._record(
                _Errand(subscription, Posting(envelope, token), message_id), error="dropped"
            )
        for posting in postings:
            self._dispatch(_Errand(subscription, posting, message_id), posting.delay)

    async def shake(self, address: str, token: str | None) -> Shaken:
        """Do the handshake with an address and record it."""
        shaken = await shake_hands(
            address,
            token=token,
            validation=self._new_uuid(),
            seconds=self._switches.webhook_timeout,
        )
        self._keep(
            {
                "at": stamp(self._clock.now()),
                "kind": "handshake",
                "address": address,
                "status": shaken.status,
                "milliseconds": shaken.milliseconds,
                "error": shaken.refusal.code if shaken.refusal else None,
            }
        )
        return shaken

    def blacklist(self, subscription: Subscription, reason: str) -> None:
        """Stop sending to a subscription, for good or until a handshake heals it."""
        subscription.status = "Blacklisted"
        subscription.reason = reason
        subscription.blacklisted_at = self._clock.now()
        if self._switches.blacklist_mode == "reconcile15m":
            self._reconcile_later(subscription)

    async def close(self) -> None:
        """Give up on every delivery under way."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _dispatch(self, errand: _Errand, delay: float) -> None:
        if delay <= 0:
            self._start(self._bring(errand))
            return
        self._timers.after(delay, lambda: self._start(self._bring(errand)))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._on_idle()

    async def _bring(self, errand: _Errand) -> None:
        started = asyncio.get_running_loop().time()
        status, reason = await self._post(errand)
        spent = int((asyncio.get_running_loop().time() - started) * 1000)
        self._record(errand, status=status, error=reason, milliseconds=spent)
        if reason is None:
            errand.subscription.failures = 0
            errand.subscription.failing_since = None
            return
        self._retry(errand)
        self._judge(errand.subscription, reason)

    async def _post(self, errand: _Errand) -> tuple[int | None, str | None]:
        headers = {
            "Content-Type": "application/json; charset=UTF-8",
            "User-Agent": "RingCentral-Webhook/8.3",
        }
        if errand.posting.token:
            headers["Verification-Token"] = errand.posting.token
        raw = errand.posting.raw or json.dumps(errand.posting.envelope).encode()
        limit = aiohttp.ClientTimeout(total=self._switches.webhook_timeout)
        address = errand.subscription.address
        try:
            async with (
                aiohttp.ClientSession(timeout=limit) as session,
                session.post(address, data=raw, headers=headers, allow_redirects=False) as answer,
            ):
                await answer.read()
        except TimeoutError:
            return None, "I/O operation is failed. Details: [Read timed out]"
        except aiohttp.ClientError as exc:
            return None, f"I/O operation is failed. Details: [{type(exc).__name__}]"
        if 200 <= answer.status < 300:
            return answer.status, None
        phrase = answer.reason or HTTPStatus(answer.status).phrase
        return answer.status, (
            f"Webhook responses with code: [{answer.status}], reason: [{phrase}]"
        )

    def _retry(self, errand: _Errand) -> None:
        delays = self._switches.webhook_retry_delays
        if errand.tries < len(delays):
            again = _Errand(
                errand.subscription, errand.posting, errand.message_id, errand.tries + 1
            )
            self._timers.after(delays[errand.tries], lambda: self._start(self._bring(again)))

    def _judge(self, subscription: Subscription, reason: str) -> None:
        now = self._clock.now()
        subscription.failures += 1
        subscription.failing_since = subscription.failing_since or now
        failing = now - subscription.failing_since
        too_long = failing >= timedelta(seconds=self._switches.blacklist_seconds)
        if subscription.status == "Active" and (
            too_long or subscription.failures >= self._switches.blacklist_after
        ):
            self.blacklist(subscription, reason)

    def _reconcile_later(self, subscription: Subscription) -> None:
        timer = self._timers.after(
            RECONCILE_SECONDS, lambda: self._start(self._reconcile(subscription))
        )
        subscription.timers.append(timer)

    async def _reconcile(self, subscription: Subscription) -> None:
        shaken = await self.shake(subscription.address, subscription.verification_token)
        if shaken.refusal is not None:
            self._reconcile_later(subscription)
            return
        subscription.status, subscription.reason = "Active", None
        subscription.blacklisted_at = subscription.failing_since = None
        subscription.failures = 0

    def _new_uuid(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))

    def _record(
        self,
        errand: _Errand,
        *,
        status: int | None = None,
        error: str | None = None,
        milliseconds: int = 0,
    ) -> None:
        self._keep(
            {
                "at": stamp(self._clock.now()),
                "kind": "notification",
                "subscription_id": errand.subscription.id,
                "address": errand.subscription.address,
                "event": errand.posting.envelope["event"],
                "uuid": errand.posting.envelope["uuid"],
                "message_id": errand.message_id,
                "body": errand.posting.envelope["body"],
                "try": errand.tries + 1,
                "status": status,
                "milliseconds": milliseconds,
                "error": error,
            }
        )

    def _keep(self, entry: dict[str, Any]) -> None:
        self.deliveries.append(entry)
        del self.deliveries[:-KEPT_DELIVERIES]
        self._on_idle()
