"""Subscriptions and their lives: expiry, reminders, health, blacklisting."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.sandbox.ringcentral.clock import Clock, stamp
from bot.sandbox.ringcentral.filters import Filter
from bot.sandbox.ringcentral.timers import Timer, Timers

DEFAULT_LIFE = 604_800


@dataclass(slots=True, kw_only=True)
class Subscription:
    """One webhook of a user and an app."""

    id: str
    extension_id: str
    client_id: str
    filters: list[Filter]
    address: str
    verification_token: str | None
    created: datetime
    expires: datetime
    disabled: list[dict[str, str]] = field(default_factory=list)
    status: str = "Active"
    reason: str | None = None
    blacklisted_at: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    timers: list[Timer] = field(default_factory=list, repr=False)

    def shown(self, base: str, now: datetime) -> dict[str, Any]:
        """Return the subscription as the API shows it; the token is never echoed."""
        shown: dict[str, Any] = {
            "uri": f"{base}/restapi/v1.0/subscription/{self.id}",
            "id": self.id,
            "eventFilters": [one.text for one in self.filters],
            "disabledFilters": self.disabled,
            "creationTime": stamp(self.created),
            "expirationTime": stamp(self.expires),
            "expiresIn": max(0, int((self.expires - now).total_seconds())),
            "status": self.status,
            "deliveryMode": {
                "transportType": "WebHook",
                "encryption": False,
                "address": self.address,
            },
        }
        if self.blacklisted_at:
            shown["blacklistedData"] = {
                "reason": self.reason,
                "blacklistedAt": stamp(self.blacklisted_at),
            }
        return shown


class SubscriptionBook:
    """All subscriptions by id, and the timers that end or announce the end of each."""

    def __init__(
        self,
        *,
        clock: Clock,
        timers: Timers,
        rng: Random,
        remind: Callable[[Subscription, Filter, int], None],
    ) -> None:
        self._clock = clock
        self._timers = timers
        self._rng = rng
        self._remind = remind
        self.by_id: dict[str, Subscription] = {}

    def new_id(self) -> str:
        """Return a fresh UUID from the seed."""
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))

    def of(self, extension_id: str, client_id: str) -> list[Subscription]:
        """Return the subscriptions of this user and app, oldest first."""
        mine = (extension_id, client_id)
        return [s for s in self.by_id.values() if (s.extension_id, s.client_id) == mine]

    def save(self, subscription: Subscription) -> None:
        """Keep a subscription and set its timers."""
        self.by_id[subscription.id] = subscription
        self.set_timers(subscription)

    def shuffled(self, filters: list[Filter]) -> list[Filter]:
        """Return the filters in the arbitrary order of the live service."""
        mixed = list(filters)
        self._rng.shuffle(mixed)
        return mixed

    def prolong(self, subscription: Subscription, life: int) -> None:
        """Let the subscription live this many seconds from now, as it was when new."""
        subscription.expires = self._clock.now() + timedelta(seconds=life)
        self.set_timers(subscription)

    def remove(self, subscription_id: str) -> None:
        """Forget a subscription without any event."""
        subscription = self.by_id.pop(subscription_id, None)
        if subscription is not None:
            _cancel(subscription)

    def set_timers(self, subscription: Subscription) -> None:
        """Set the timers of expiry and reminders anew."""
        _cancel(subscription)
        timers = [self._timers.at(subscription.expires, lambda: self.remove(subscription.id))]
        for one in subscription.filters:
            if one.kind == "reminder":
                first = subscription.expires - timedelta(seconds=int(one.params["threshold"]))
                timers.append(self._timers.at(first, self._reminder(subscription, one)))
        subscription.timers = timers

    def _reminder(self, subscription: Subscription, one: Filter) -> Callable[[], None]:
        def ring() -> None:
            now = self._clock.now()
            self._remind(subscription, one, int((subscription.expires - now).total_seconds()))
            again = now + timedelta(seconds=int(one.params["interval"]))
            if again < subscription.expires:
                subscription.timers.append(self._timers.at(again, ring))

        return ring


def _cancel(subscription: Subscription) -> None:
    for timer in subscription.timers:
        timer.cancel()
    subscription.timers.clear()
