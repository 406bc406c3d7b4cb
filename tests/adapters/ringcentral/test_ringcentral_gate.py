"""When requests may pass."""

from datetime import timedelta

import pytest

from bot.adapters.ringcentral import gate as module
from bot.adapters.ringcentral.gate import Gate

LIMITS = {
    "X-Rate-Limit-Limit": "2",
    "X-Rate-Limit-Remaining": "1",
    "X-Rate-Limit-Window": "60",
}


class Time:
    """A monotonic clock that only moves when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    time = Time()
    monkeypatch.setattr(module, "monotonic", time)
    return time


@pytest.fixture
def gate(time: Time) -> Gate:
    assert time.now
    return Gate()


def test_without_any_word_of_limits_everything_passes(gate: Gate) -> None:
    assert [gate.enter() for _ in range(500)] == [None] * 500


def test_nothing_passes_until_the_penalty_is_over(gate: Gate, time: Time) -> None:
    gate.close(timedelta(seconds=60))

    time.now += 59
    assert gate.enter() == timedelta(seconds=1)
    time.now += 1
    assert gate.enter() is None


def test_the_later_end_of_two_penalties_counts(gate: Gate, time: Time) -> None:
    gate.close(timedelta(seconds=60))
    gate.close(timedelta(seconds=5))
    time.now += 10

    assert gate.enter() == timedelta(seconds=50)


def test_a_mad_penalty_ends_after_an_hour(gate: Gate) -> None:
    gate.close(timedelta(days=300))

    assert gate.enter() == timedelta(hours=1)


def test_a_full_window_holds_back_what_would_earn_a_penalty(gate: Gate, time: Time) -> None:
    gate.enter()
    gate.learn(LIMITS)
    time.now += 10
    assert gate.enter(urgent=True) is None

    assert gate.enter(urgent=True) == timedelta(seconds=50)
    time.now += 50
    assert gate.enter(urgent=True) is None


def test_room_is_kept_for_what_a_person_waits_for(gate: Gate) -> None:
    gate.learn({**LIMITS, "X-Rate-Limit-Limit": "10"})
    unhurried = [gate.enter() for _ in range(10)]

    assert unhurried[:7] == [None] * 7
    assert None not in unhurried[7:]
    assert [gate.enter(urgent=True) for _ in range(3)] == [None] * 3
    assert gate.enter(urgent=True) is not None


def test_what_other_processes_spent_is_believed(gate: Gate, time: Time) -> None:
    gate.enter()
    gate.learn({**LIMITS, "X-Rate-Limit-Limit": "50", "X-Rate-Limit-Remaining": "0"})

    assert gate.enter() == timedelta(seconds=60)
    time.now += 60
    assert gate.enter() is None


@pytest.mark.parametrize("limit", ["", "0", "many", "-1", "٣", "9" * 20])
def test_limits_that_are_none_hold_nothing_back(gate: Gate, limit: str) -> None:
    gate.learn({**LIMITS, "X-Rate-Limit-Limit": limit})

    assert [gate.enter() for _ in range(3)] == [None] * 3
