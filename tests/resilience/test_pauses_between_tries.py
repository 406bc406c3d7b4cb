"""While something stays wrong for half an hour, tries keep their pace and wake-ups do not breed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.adapters.memory.outcomes import Lost, Refused
from bot.errors import BotError, ChatRejected, ChatUnavailable, SmsOutcomeUnknown, SmsUnavailable
from bot.ports import DeliveryUpdate, Ports
from bot.tasks import SWEEP_EVERY
from bot.texting.delivery import SETTLING, DeliveryStatus
from bot.usecases.catch_up import open_gap
from bot.usecases.mirror_opt_out import AGAIN as MIRRORED_AGAIN
from bot.usecases.show_contact import STUCK
from bot.usecases.sweep import sweep
from tests.builders import TENANT
from tests.resilience.house import Place, a_place, worker

HALF_AN_HOUR = timedelta(minutes=30)
STEP = timedelta(milliseconds=137)
"""How far apart the sweeps of several workers come, so that no two chains fall on one instant."""


@dataclass(slots=True)
class Broken:
    """A call that always fails; counts how often it is asked."""

    error: BotError
    clock: Callable[[], datetime]
    asked: list[datetime] = field(default_factory=list)

    async def __call__(self, *_: object, **__: object) -> object:
        """Fail.

        Raises:
            BotError: always.
        """
        self.asked.append(self.clock())
        raise self.error


async def _half_an_hour(place: Place) -> None:
    """Be the workers and their sweepers, going from one due instant to the next."""
    until = place.clock.now() + HALF_AN_HOUR
    run, swept = worker(place.ports), 0
    next_sweep = place.clock.now()
    while place.clock.now() < until:
        due = [wake.when for wake in place.queue.waiting if wake.when is not None]
        to = max(min([next_sweep, *due]), place.clock.now() + timedelta(milliseconds=50))
        place.clock.advance(to - place.clock.now())
        if to >= next_sweep:
            swept += 1
            next_sweep = to + SWEEP_EVERY + STEP * (swept % 7)
            await _swept(place.ports)
        await place.queue.run_due(run, place.clock.now())


async def _swept(ports: Ports) -> None:
    await sweep(ports, tenant=TENANT)
    if not (await ports.store.tenant(TENANT)).caught_up:
        await ports.queue.wake("catch_up", TENANT)


async def _gap(place: Place, broken: Broken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.sms, "sync", broken)
    await open_gap(place.ports, tenant=TENANT, reason="start")


async def _post(place: Place, broken: Broken, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place.chat, "post", broken)
    await place.contact_texts("Hello?", "2")
    await place.queue.wake("read_inbox", TENANT, place.key)


async def _settle(place: Place, broken: Broken, monkeypatch: pytest.MonkeyPatch) -> None:
    text = await place.drafted()
    await place.pressed(text)
    place.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("Nobody knows.")))
    place.clock.advance(timedelta(seconds=6))
    monkeypatch.setattr(place.sms, "sent_since", broken)
    await place.work()
    assert (await place.text(text)).status is DeliveryStatus.OUTCOME_UNKNOWN


async def _opt_out(place: Place, broken: Broken, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("write_opt_out", "write_opt_outs", "write_opt_out_for_all"):
        monkeypatch.setattr(place.sms, name, broken)
    await place.contact_texts("STOP", "2")
    await place.queue.wake("read_inbox", TENANT, place.key)


Breaks = Callable[[Place, Broken, pytest.MonkeyPatch], Awaitable[None]]
NOT_NOW = SmsUnavailable("Not now.", detail="HTTP-502", retry_after=timedelta(seconds=30))
LONG = SmsUnavailable("Not now.", detail="CMN-301", retry_after=timedelta(minutes=2))
BUSY = ChatUnavailable("Not now.", detail="ratelimited", retry_after=timedelta(seconds=20))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("breaks", "error", "pause"),
    [
        (_gap, NOT_NOW, timedelta(seconds=30)),
        (_gap, SmsUnavailable("Not now."), timedelta(seconds=3)),
        (_post, ChatRejected("No.", detail="restricted_action"), STUCK),
        (_post, BUSY, timedelta(seconds=20)),
        (_settle, NOT_NOW, SETTLING[1]),
        (_opt_out, NOT_NOW, timedelta(seconds=30)),
        (_opt_out, SmsOutcomeUnknown("Nobody knows."), MIRRORED_AGAIN),
        (_opt_out, LONG, timedelta(minutes=2)),
    ],
    ids=[
        *("a gap", "a gap at once", "a post that Slack refuses", "Slack is busy", "a lost answer"),
        *("a list that is down", "a list whose answer is lost", "a list that wants two minutes"),
    ],
)
async def test_what_stays_broken_is_tried_once_in_each_pause(
    monkeypatch: pytest.MonkeyPatch, breaks: Breaks, error: BotError, pause: timedelta
) -> None:
    place = await a_place()
    broken = Broken(error, place.clock.now)
    await breaks(place, broken, monkeypatch)

    await _half_an_hour(place)

    tries = HALF_AN_HOUR // pause
    assert tries * 0.8 <= len(broken.asked) <= tries * 1.25 + 1
    assert len(place.queue.waiting) < 6


@pytest.mark.timeout(60)
async def test_a_text_that_never_left_is_looked_for_at_its_times_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Message sync shares RingCentral's limit with the looks: more of them would starve it."""
    place = await a_place()
    text = await place.drafted()
    await place.pressed(text)
    place.sms.outcomes.then(Refused(error=SmsOutcomeUnknown("Nobody knows.")))
    place.clock.advance(timedelta(seconds=6))
    asked, ask = [], place.sms.sent_since

    async def counted(*ids: Any, **named: Any) -> tuple[DeliveryUpdate, ...]:
        asked.append(place.clock.now())
        return await ask(*ids, **named)

    monkeypatch.setattr(place.sms, "sent_since", counted)
    await place.work()

    await _half_an_hour(place)

    assert (await place.text(text)).failure == "not_found"
    assert len(asked) == len(SETTLING) + 1
    assert [at - asked[0] for at in asked[1:]] == pytest.approx(
        list(SETTLING), abs=timedelta(seconds=1)
    )
