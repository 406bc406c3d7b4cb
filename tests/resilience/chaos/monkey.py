"""Breaks one thing after the other: every row of what must survive, in a seeded order."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from tests.resilience.chaos.city import City

SEND = r"/sms$"
Break = Callable[[City, random.Random], Awaitable[None]]


def _carrier(kind: str, **options: Any) -> Break:
    async def strike(city: City, _: random.Random) -> None:
        city.carrier.faults.add(kind, **options)  # type: ignore[arg-type]  # it checks itself

    return strike


def _webhook(kind: str, **options: Any) -> Break:
    async def strike(city: City, _: random.Random) -> None:
        city.carrier.webhook_faults.add(kind, **options)  # type: ignore[arg-type]  # as above

    return strike


def _slack(method: str, kind: Any, **options: Any) -> Break:
    async def strike(city: City, _: random.Random) -> None:
        city.slack.faults.add(method=method, kind=kind, **options)

    return strike


async def _kill_web(city: City, _: random.Random) -> None:
    await city.kill("web")


async def _kill_worker(city: City, rng: random.Random) -> None:
    await city.kill(rng.choice(city.names[1:]))


async def _kill_all(city: City, _: random.Random) -> None:
    await asyncio.gather(*(city.kill(name) for name in city.names))


async def _kill_store(city: City, rng: random.Random) -> None:
    await city.kill_store(away=rng.uniform(0.0, 2.0))


async def _revoke_tokens(city: City, _: random.Random) -> None:
    city.carrier.tokens.revoke_all()


async def _lose_subscription(city: City, _: random.Random) -> None:
    for id_ in list(city.carrier.subscriptions):
        city.carrier.book.remove(id_)


async def _blacklist(city: City, _: random.Random) -> None:
    for subscription in list(city.carrier.subscriptions.values()):
        city.carrier.courier.blacklist(subscription, "chaos")


BREAKS: dict[str, Break] = {
    "web killed": _kill_web,
    "worker killed": _kill_worker,
    "web and workers killed": _kill_all,
    "Valkey killed": _kill_store,
    "RingCentral: 429 with penalty": _carrier(
        "status", path=SEND, status=429, code="CMN-301", retry_after=3
    ),
    "RingCentral: 503": _carrier("status", path=SEND, status=503, times=3),
    "RingCentral: no answer": _carrier("hang", path=SEND, times=1),
    "RingCentral: accepted, answer lost": _carrier("accept_then_lose", path=SEND, times=2),
    "RingCentral: accepted, but 500": _carrier("accept_then_500", path=SEND, times=2),
    "RingCentral: message store lags": _carrier("stale_read", path="message-", times=4),
    "RingCentral: sync token expired": _carrier("sync_token_expired", path="message-sync"),
    "RingCentral: token revoked": _revoke_tokens,
    "RingCentral: subscription gone": _lose_subscription,
    "RingCentral: subscription blacklisted": _blacklist,
    "webhook lost": _webhook("drop", times=4),
    "webhook twice": _webhook("duplicate", times=6, copies=2),
    "webhook late": _webhook("delay", times=4, seconds=4.0),
    "Slack: 429": _slack("chat.postMessage", "429", times=4, retry_after=2),
    "Slack: 500": _slack("chat.postMessage", "500", times=3),
    "Slack: no answer": _slack("chat.postMessage", "hang", times=1, seconds=8.0),
    "Slack: accepted, answer lost": _slack("chat.postMessage", "accept_then_drop", times=3),
    "Slack: fatal after doing it": _slack("chat.postMessage", "fatal_error", times=2),
    "Slack: update fails": _slack("chat.update", "500", times=3),
    "Slack: click twice": _slack("delivery.interactive", "duplicate", times=3),
}


async def torment(
    city: City, rng: random.Random, *, until: asyncio.Event, every: float
) -> Counter[str]:
    """Break something every so many seconds; return how often each thing was broken.

    Each thing once in a random order, then at random.
    """
    done: Counter[str] = Counter()
    names = list(BREAKS)
    rng.shuffle(names)
    while not until.is_set():
        name = names.pop() if names else rng.choice(list(BREAKS))
        await BREAKS[name](city, rng)
        done[name] += 1
        with suppress(TimeoutError):
            await asyncio.wait_for(until.wait(), every * rng.uniform(0.5, 1.5))
    return done


def heal(city: City) -> None:
    """Take every fault away that is still in force."""
    city.carrier.faults.clear()
    city.carrier.webhook_faults.clear()
    city.slack.faults.clear()
