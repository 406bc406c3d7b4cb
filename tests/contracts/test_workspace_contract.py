"""What every Store promises beside contacts: workspaces, events, secrets, leases, limits."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversations.tenant import Tenant
from bot.ports import Act, Store, StoredEvent
from bot.texting.ids import TenantId
from tests.builders import MAYA, NOW, TENANT, a_tenant
from tests.conftest import TimedStore

OTHER = TenantId("T0OTHER")
TICK = timedelta(milliseconds=60)
EVENT = StoredEvent(tenant=TENANT, id="Ev1", payload={"text": "héllo \ud83d", "n": [1, None]})


async def test_a_workspace_that_was_never_set_up_is_blank(store: Store) -> None:
    assert await store.tenant(TENANT) == Tenant(id=TENANT)
    assert await store.tenants() == ()


async def test_a_changed_workspace_is_read_back_at_its_new_version(store: Store) -> None:
    changed = await store.change_tenant(TENANT, lambda _: a_tenant())

    assert changed == a_tenant(version=1)
    assert await store.tenant(TENANT) == changed
    assert await store.tenants() == (TENANT,)


async def test_a_change_that_changes_nothing_keeps_the_version(store: Store) -> None:
    first = await store.change_tenant(TENANT, lambda _: a_tenant())

    assert await store.change_tenant(TENANT, lambda tenant: tenant) == first


async def test_racing_changes_of_a_workspace_all_count(store: Store) -> None:
    def next_epoch(tenant: Tenant) -> Tenant:
        return replace(tenant, epoch=tenant.epoch + 1)

    await asyncio.gather(*(store.change_tenant(TENANT, next_epoch) for _ in range(10)))

    tenant = await store.tenant(TENANT)
    assert (tenant.epoch, tenant.version) == (10, 10)


async def test_a_process_sees_its_own_change_even_when_it_may_be_old(store: Store) -> None:
    await store.tenant(TENANT, fresh=False)
    changed = await store.change_tenant(TENANT, lambda tenant: replace(tenant, epoch=7))

    assert await store.tenant(TENANT, fresh=False) == changed


async def test_a_change_that_raises_writes_nothing(store: Store) -> None:
    def refuse(_: Tenant) -> Tenant:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await store.change_tenant(TENANT, refuse)

    assert await store.tenants() == ()


async def test_an_event_is_kept_once(store: Store) -> None:
    assert await store.keep_event(EVENT)
    assert not await store.keep_event(replace(EVENT, payload={}))
    assert await store.event(TENANT, "Ev1") == EVENT


async def test_events_of_two_workspaces_are_apart(store: Store) -> None:
    await store.keep_event(EVENT)

    assert await store.keep_event(replace(EVENT, tenant=OTHER))


async def test_a_done_event_is_gone_but_its_id_is_remembered(timed: TimedStore) -> None:
    store = timed.store
    await store.keep_event(EVENT)
    await store.event_done(TENANT, "Ev1")
    later = timed.clock.now() + timedelta(hours=1)

    assert await store.event(TENANT, "Ev1") is None
    assert [id_ async for id_ in store.pending_events(TENANT, before=later)] == []
    assert not await store.keep_event(EVENT)


async def test_an_event_that_never_came_is_none_and_can_be_done(store: Store) -> None:
    await store.event_done(TENANT, "Ev404")

    assert await store.event(TENANT, "Ev404") is None
    assert await store.keep_event(replace(EVENT, id="Ev404"))


async def test_an_event_kept_by_a_clock_that_was_ahead_is_pending(timed: TimedStore) -> None:
    store, clock = timed.store, timed.clock
    await store.keep_event(EVENT)
    clock.set(clock.now() - timedelta(hours=1))

    assert [id_ async for id_ in store.pending_events(TENANT, before=clock.now())] == [EVENT.id]


async def test_events_kept_before_an_instant_are_pending_oldest_first(timed: TimedStore) -> None:
    store, clock = timed.store, timed.clock
    for id_ in ("Ev3", "Ev1", "Ev2"):
        await store.keep_event(replace(EVENT, id=id_))
        clock.advance(timedelta(seconds=1))
    before = clock.now() - timedelta(seconds=1)

    assert [id_ async for id_ in store.pending_events(TENANT, before=before)] == ["Ev3", "Ev1"]


async def test_a_secret_is_made_once(store: Store) -> None:
    first = await store.secret("pepper", lambda: "one")
    second = await store.secret("pepper", lambda: "two")

    assert (first, second) == ("one", "one")


async def test_a_secret_whose_making_fails_is_not_kept(store: Store) -> None:
    def refuse() -> str:
        raise LookupError

    with pytest.raises(LookupError):
        await store.secret("pepper", refuse)

    assert await store.secret("pepper", lambda: "one") == "one"


async def test_racing_makers_of_a_secret_get_the_same(store: Store) -> None:
    made = await asyncio.gather(
        *(store.secret("pepper", lambda n=n: f"made {n}") for n in range(10))  # type: ignore[misc]  # mypy does not see lambdas with defaults as without arguments
    )

    assert len(set(made)) == 1


async def test_a_lease_has_one_holder(store: Store) -> None:
    async with store.lease("inbox", ttl=timedelta(seconds=5)) as first:
        async with store.lease("inbox", ttl=timedelta(seconds=5)) as second:
            assert (first, second) == (True, False)
        async with store.lease("other", ttl=timedelta(seconds=5)) as elsewhere:
            assert elsewhere


async def test_a_lease_is_free_again_after_its_holder_even_if_that_failed(store: Store) -> None:
    with pytest.raises(ValueError, match="failed"):
        async with store.lease("inbox", ttl=timedelta(seconds=5)):
            raise ValueError("failed")

    async with store.lease("inbox", ttl=timedelta(seconds=5)) as again:
        assert again


async def test_a_lease_that_ran_out_is_not_taken_from_the_next_holder(timed: TimedStore) -> None:
    store = timed.store
    async with store.lease("inbox", ttl=TICK) as first:
        await timed.pass_time(2 * TICK)
        async with store.lease("inbox", ttl=timedelta(seconds=5)) as second:
            assert (first, second) == (True, True)
            async with store.lease("inbox", ttl=timedelta(seconds=5)) as third:
                assert not third


async def test_work_has_one_holder_and_no_death_while_its_holders_live(store: Store) -> None:
    long = timedelta(seconds=5)
    async with store.attempt("read", ttl=long) as first:
        async with store.attempt("read", ttl=long) as second:
            pass
        async with store.attempt("other", ttl=long) as elsewhere:
            pass
    with pytest.raises(KeyError):
        async with store.attempt("read", ttl=long):
            raise KeyError
    async with store.attempt("read", ttl=long) as again:
        pass

    assert [each.held for each in (first, second, elsewhere, again)] == [True, False, True, True]
    assert {each.deaths for each in (first, second, elsewhere, again)} == {0}


async def _died(timed: TimedStore, name: str) -> int:
    """Begin work as a process that dies with it; return how many had died before."""
    left = timed.store.attempt(name, ttl=TICK)
    _LEFT.append(left)
    attempt = await left.__aenter__()
    await timed.pass_time(2 * TICK)
    return attempt.deaths


_LEFT: list[object] = []
"""Kept from the garbage collector, which would give them back."""


async def test_holders_that_died_are_counted_until_one_ends_well(timed: TimedStore) -> None:
    deaths = [await _died(timed, "read") for _ in range(3)]
    async with timed.store.attempt("read", ttl=TICK) as last:
        pass
    async with timed.store.attempt("read", ttl=TICK) as after:
        pass

    assert (deaths, last.deaths, after.deaths) == ([0, 1, 2], 3, 0)


async def test_work_that_was_put_off_was_neither_done_nor_died_with(timed: TimedStore) -> None:
    await _died(timed, "read")
    async with timed.store.attempt("read", ttl=TICK) as put_off:
        put_off.put_off = True
    async with timed.store.attempt("read", ttl=TICK) as after:
        pass

    assert (put_off.deaths, after.deaths) == (1, 1)


async def test_a_slow_holder_is_no_dead_one(timed: TimedStore) -> None:
    slow = timed.store.attempt("read", ttl=TICK)
    await slow.__aenter__()
    await timed.pass_time(2 * TICK)
    async with timed.store.attempt("read", ttl=timedelta(seconds=5)) as faster:
        await slow.__aexit__(None, None, None)
        faster.put_off = True
    async with timed.store.attempt("read", ttl=TICK) as after:
        pass

    assert (faster.held, after.deaths) == (True, 0)


async def test_the_first_holder_leaves_the_lease_of_the_next_alone(timed: TimedStore) -> None:
    store = timed.store
    stale = store.lease("inbox", ttl=TICK)
    await stale.__aenter__()
    await timed.pass_time(2 * TICK)
    async with store.lease("inbox", ttl=timedelta(seconds=5)):
        await stale.__aexit__(None, None, None)
        async with store.lease("inbox", ttl=timedelta(seconds=5)) as third:
            assert not third


async def test_a_limit_allows_so_many_uses_in_a_sliding_window(timed: TimedStore) -> None:
    store = timed.store
    per = 4 * TICK
    first = [await store.allow("texts", at_most=2, per=per) for _ in range(3)]
    other = await store.allow("other", at_most=2, per=per)
    await timed.pass_time(per)

    assert first == [True, True, False]
    assert other
    assert await store.allow("texts", at_most=2, per=per)


async def test_a_remembered_value_is_recalled_until_its_time_is_over(timed: TimedStore) -> None:
    store = timed.store
    await store.remember("card", "https://example.test/1", ttl=2 * TICK)
    early = await store.recall("card")
    await timed.pass_time(3 * TICK)

    assert early == "https://example.test/1"
    assert await store.recall("card") is None
    assert await store.recall("never") is None


async def test_an_act_with_an_id_goes_into_the_trail_once(store: Store) -> None:
    act = Act(id="recorded:in_1", at=NOW, actor=MAYA, verb="consent.recorded", about="in_1")
    for each in (act, act, replace(act, id="recorded:in_2")):
        await store.audit(TENANT, each)
    for _ in range(2):
        await store.audit(TENANT, replace(act, id="", verb="number.revealed"))

    counted = [
        await store.acts_counted(TENANT, verb)
        for verb in ("consent.recorded", "number.revealed", "sending.paused")
    ]
    assert counted == [2, 2, 0]
    assert await store.acts_counted(OTHER, "consent.recorded") == 0


async def test_a_healthy_store_answers_a_ping_and_takes_an_act(store: Store) -> None:
    await store.audit(TENANT, Act(at=NOW, actor=MAYA, verb="sending.paused"))

    await store.ping()
