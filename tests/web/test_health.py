"""What /readyz and /metrics say, and which of it keeps work away from this process."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.conversations.crossing import VERB
from bot.conversations.failed_work import APART, MOST_TRIES
from bot.conversations.outage import Outage
from bot.conversations.tenant import WebhookState
from bot.ports import Act
from bot.texting.ids import SYSTEM
from bot.usecases.dead_letters import note_failure
from bot.usecases.mass_senders import note_mass_sender
from bot.usecases.road import note_webhook
from bot.web.health import SYNC_STALE, masked, routes
from tests.builders import NOW, TENANT
from tests.resilience.house import Place, a_place

OUTAGE = Outage(since=NOW, next_try=NOW + timedelta(seconds=10))


@dataclass(frozen=True, slots=True)
class Door:
    """The routes of one process."""

    place: Place
    web: httpx.AsyncClient

    async def ready(self) -> tuple[int, dict[str, dict[str, Any]]]:
        """Return the status of /readyz and its lines by name."""
        answer = await self.web.get("/readyz")
        lines = [json.loads(line) for line in answer.text.splitlines()]
        return answer.status_code, {line["name"]: line for line in lines}

    async def settle(self, **changes: Any) -> None:
        """Change the workspace."""
        await self.place.store.change_tenant(TENANT, lambda team: replace(team, **changes))


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    place = await a_place()
    app = Starlette(routes=routes(place.ports, tenant=lambda: TENANT))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://door") as web:
        door = Door(place=place, web=web)
        await door.settle(
            webhook=WebhookState(
                id="1", status="Active", expires_at=NOW + timedelta(days=7), checked_at=NOW
            )
        )
        yield door


async def test_it_is_ready_once_everything_has_found_each_other(door: Door) -> None:
    webhook = (await door.place.store.tenant(TENANT)).webhook
    await door.settle(webhook=None)
    before, _ = await door.ready()

    await door.settle(webhook=webhook)

    assert before == 503
    assert (await door.ready())[0] == 200


async def test_a_vendor_that_goes_down_later_is_told_and_does_not_count(door: Door) -> None:
    await door.ready()
    door.place.sms.silent = OUTAGE
    door.place.chat.silent = OUTAGE

    status, lines = await door.ready()

    assert status == 200
    assert [name for name, line in lines.items() if line["ok"]] == ["redis", "queue"]
    assert lines["ringcentral"]["wrong"] == "does not answer since 2026-03-03 18:00:00 UTC"
    assert lines["slack"]["silent_since"] == "2026-03-03 18:00:00 UTC"


async def test_it_does_not_flap_while_a_vendor_comes_back(door: Door) -> None:
    await door.ready()
    door.place.clock.advance(2 * SYNC_STALE)
    stale, lines = await door.ready()
    await door.settle(gap_since=NOW, gap_reason="sync failed", synced_at=door.place.clock.now())
    catching_up, _ = await door.ready()

    assert stale == catching_up == 200
    assert not lines["ringcentral"]["ok"]


async def test_a_process_that_starts_while_a_vendor_is_silent_takes_work(door: Door) -> None:
    await door.settle(synced_at=None, webhook=None)
    alone, _ = await door.ready()
    door.place.sms.silent = OUTAGE

    silent, _ = await door.ready()

    assert (alone, silent) == (503, 200)


async def test_the_numbers_tell_of_silent_vendors_and_dead_letters(door: Door) -> None:
    door.place.sms.silent = OUTAGE
    for _ in range(MOST_TRIES):
        door.place.clock.advance(APART)
        await note_failure(
            door.place.ports, "read_inbox", (TENANT, "c0ffee"), KeyError(), pace="stops"
        )

    numbers = (await door.web.get("/metrics")).text

    assert f'assent_vendor_answers{{tenant="{masked(TENANT)}",vendor="ringcentral"}} 0.0' in numbers
    assert f'assent_vendor_answers{{tenant="{masked(TENANT)}",vendor="slack"}} 1.0' in numbers
    assert f'assent_dead_letters{{tenant="{masked(TENANT)}"}} 1.0' in numbers


async def test_a_broken_road_is_told_and_keeps_nobody_from_reaching_us(door: Door) -> None:
    await note_webhook(door.place.ports, TENANT)
    door.place.clock.advance(timedelta(minutes=3))
    await door.settle(road_broken_since=NOW)

    status, lines = await door.ready()
    numbers = (await door.web.get("/metrics")).text

    assert status == 200
    assert "do not arrive since 2026-03-03 18:00:00 UTC" in lines["webhook"]["wrong"]
    assert lines["webhook"]["proved_seconds_ago"] == 180
    assert f'assent_webhook_road_broken{{tenant="{masked(TENANT)}"}} 1.0' in numbers
    assert f'assent_webhook_proof_age_seconds{{tenant="{masked(TENANT)}"}} 180.0' in numbers


async def test_who_reads_the_numbers_does_not_learn_which_workspace_it_is(door: Door) -> None:
    numbers = (await door.web.get("/metrics")).text
    lines = (await door.web.get("/readyz")).text

    assert "assent_caught_up{tenant=" in numbers
    assert TENANT not in numbers + lines


async def test_texts_that_crossed_an_opt_out_are_counted(door: Door) -> None:
    act = Act(id="crossed:txt_1", at=NOW, actor=SYSTEM, verb=VERB, about="txt_1")
    await door.place.store.audit(TENANT, act)
    await door.place.store.audit(TENANT, act)

    assert (
        f'assent_texts_crossed{{tenant="{masked(TENANT)}"}} 1.0'
        in (await door.web.get("/metrics")).text
    )


async def test_a_sync_that_lies_ahead_says_nothing_about_now(door: Door) -> None:
    await door.settle(synced_at=NOW + timedelta(hours=1))

    _, lines = await door.ready()

    assert not lines["ringcentral"]["ok"]


async def test_texts_that_are_nobodys_are_counted(door: Door) -> None:
    await note_mass_sender(door.place.ports, tenant=TENANT, text="71")

    assert (
        f'assent_texts_from_mass_senders{{tenant="{masked(TENANT)}"}} 1.0'
        in (await door.web.get("/metrics")).text
    )
