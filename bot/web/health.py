"""Whether this process lives, whether it can do its work, and its numbers.

`/healthz` answers while the process lives; `/readyz` has one JSON line per dependency; `/metrics`
is Prometheus text.

Rule: `/readyz` is 503 until everything has found each other once, and after that only for what
this process cannot work without. A vendor that is down is told and does not count: web still
keeps what Slack and RingCentral bring, and taking it away would lose that.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.conversations.crossing import VERB as CROSSED
from bot.conversations.outage import Outage
from bot.conversations.tenant import Tenant
from bot.errors import BotError
from bot.ports import Ports
from bot.texting.clocks import lies_ahead
from bot.texting.ids import TenantId
from bot.usecases.dead_letters import dead_letters
from bot.usecases.mass_senders import VERB as FROM_MASS_SENDERS
from bot.usecases.road import last_proof

SYNC_STALE = timedelta(minutes=5)
"""After this without a message sync, RingCentral is taken for unreachable."""
BACKLOG = 10_000
OF_VENDORS = frozenset({"slack", "ringcentral", "webhook"})
"""Lines that count only until this process was ready once."""


def routes(ports: Ports, *, tenant: Callable[[], TenantId | None]) -> list[BaseRoute]:
    """Return the three routes."""

    async def healthz(_: Request) -> Response:
        return PlainTextResponse("ok\n")

    been_ready = False

    async def readyz(_: Request) -> Response:
        nonlocal been_ready
        lines = await readiness(ports, tenant())
        ready = all(line["ok"] or _forgiven(line, been_ready=been_ready) for line in lines)
        been_ready = been_ready or all(line["ok"] for line in lines)
        body = "".join(json.dumps(line) + "\n" for line in lines)
        return Response(body, 200 if ready else 503, media_type="application/x-ndjson")

    async def metrics(_: Request) -> Response:
        return Response(await exposition(ports), media_type=CONTENT_TYPE_LATEST)

    return [
        Route("/healthz", healthz, methods=["GET"]),
        Route("/readyz", readyz, methods=["GET"]),
        Route("/metrics", metrics, methods=["GET"]),
    ]


async def readiness(ports: Ports, tenant: TenantId | None) -> list[dict[str, object]]:
    """Return one line per dependency: `name`, `ok`, what is wrong, and since when it is silent."""
    try:
        await ports.store.ping()
        team = await ports.store.tenant(tenant) if tenant else None
        depth = await ports.queue.depth()
    except BotError as exc:
        return [_line("redis", wrong=exc.sentence)]
    slack = await ports.chat.outage(tenant) if tenant else None
    ringcentral = await ports.sms.outage(tenant) if tenant else None
    lines = [_line("redis"), _line("slack", wrong=_slack(team), outage=slack)]
    now = ports.clock.now()
    lines.append(_line("ringcentral", wrong=_ringcentral(team, now), outage=ringcentral))
    webhook = _line("webhook", wrong=_webhook(team, now), outage=ringcentral)
    proof = await last_proof(ports, team) if team else None
    if proof is not None:
        webhook["proved_seconds_ago"] = int((now - proof).total_seconds())
    if team is not None and team.road_broken_since is not None:
        # Were this process taken out of service for it, RingCentral could never reach it again.
        webhook["silent_since"] = f"{team.road_broken_since:%Y-%m-%d %H:%M:%S} UTC"
    lines.append(webhook)
    lines.append(_line("queue", wrong="" if depth < BACKLOG else f"{depth} wake-ups wait"))
    return lines


async def exposition(ports: Ports) -> bytes:
    """Return what the store and the queue say now, as Prometheus text."""
    registry = CollectorRegistry()
    queue = Gauge("assent_queue_depth", "Wake-ups that wait.", registry=registry)
    labels = ["tenant"]
    caught_up = Gauge("assent_caught_up", "1 if no gap is open.", labels, registry=registry)
    paused = Gauge("assent_paused", "1 if an admin paused all sending.", labels, registry=registry)
    active = Gauge(
        "assent_webhook_active", "1 if RingCentral's webhook is active.", labels, registry=registry
    )
    answers = Gauge(
        "assent_vendor_answers",
        "0 while the vendor answers nobody and is left alone.",
        ["tenant", "vendor"],
        registry=registry,
    )
    letters = Gauge(
        "assent_dead_letters",
        "Things that could not be done after several tries.",
        labels,
        registry=registry,
    )
    proved = Gauge(
        "assent_webhook_proof_age_seconds",
        "How long ago RingCentral was last seen to reach the webhook.",
        labels,
        registry=registry,
    )
    road = Gauge(
        "assent_webhook_road_broken",
        "1 while RingCentral's webhooks do not arrive.",
        labels,
        registry=registry,
    )
    crossed = Gauge(
        "assent_texts_crossed",
        "Texts that left before an opt-out was read, ever.",
        labels,
        registry=registry,
    )
    nobodys = Gauge(
        "assent_texts_from_mass_senders",
        "Texts from short codes and named senders, which nobody is shown, ever.",
        labels,
        registry=registry,
    )
    queue.set(await ports.queue.depth())
    for tenant in await ports.store.tenants():
        team = await ports.store.tenant(tenant, fresh=False)
        label = masked(tenant)
        caught_up.labels(label).set(team.caught_up)
        paused.labels(label).set(team.paused)
        active.labels(label).set(
            team.webhook is not None and team.webhook.status.startswith("Active")
        )
        proof = await last_proof(ports, team)
        if proof is not None:
            proved.labels(label).set((ports.clock.now() - proof).total_seconds())
        road.labels(label).set(team.road_broken_since is not None)
        crossed.labels(label).set(await ports.store.acts_counted(tenant, CROSSED))
        nobodys.labels(label).set(await ports.store.acts_counted(tenant, FROM_MASS_SENDERS))
        answers.labels(label, "ringcentral").set(await ports.sms.outage(tenant) is None)
        answers.labels(label, "slack").set(await ports.chat.outage(tenant) is None)
        letters.labels(label).set(len(await dead_letters(ports, tenant=tenant)))
    return generate_latest(registry)


def masked(tenant: TenantId) -> str:
    """Return a workspace's label in `/metrics`, which anybody who reaches the port can read."""
    return sha256(tenant.encode()).hexdigest()[:12]


def _line(name: str, *, wrong: str = "", outage: Outage | None = None) -> dict[str, object]:
    if outage is not None:
        since = f"{outage.since:%Y-%m-%d %H:%M:%S} UTC"
        wrong = wrong or f"does not answer since {since}"
        return {"name": name, "ok": False, "wrong": wrong, "silent_since": since}
    return {"name": name, "ok": not wrong, **({"wrong": wrong} if wrong else {})}


def _forgiven(line: Mapping[str, object], *, been_ready: bool) -> bool:
    """Say whether what is wrong keeps nobody from sending work here."""
    return "silent_since" in line or (been_ready and line["name"] in OF_VENDORS)


def _slack(team: Tenant | None) -> str:
    if team is None or team.installation is None:
        return "Slack has not told us yet whose token we hold"
    return ""


def _ringcentral(team: Tenant | None, now: datetime) -> str:
    if team is None or team.synced_at is None:
        return "message sync has not been read yet"
    if now - team.synced_at > SYNC_STALE or lies_ahead(team.synced_at, now=now):
        return f"message sync was last read at {team.synced_at:%Y-%m-%d %H:%M:%S} UTC"
    if not team.caught_up:
        return f"catching up: {team.gap_reason}"
    return ""


def _webhook(team: Tenant | None, now: datetime) -> str:
    if team is None or team.webhook is None:
        return "the subscription is not made yet"
    if not team.webhook.status.startswith("Active"):
        return f"the subscription is {team.webhook.status}"
    if team.road_broken_since is not None:
        since = f"{team.road_broken_since:%Y-%m-%d %H:%M:%S} UTC"
        return f"RingCentral's webhooks do not arrive since {since}: texts come by message sync"
    if team.webhook.expires_at <= now:
        return "the subscription has expired"
    return ""
