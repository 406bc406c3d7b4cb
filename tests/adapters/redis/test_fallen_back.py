"""A server that was restarted may have forgotten: no claim before a gap is open (ruling 13)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.errors import Conflict, StoreChanged, StoreUnavailable
from tests.adapters.redis.conftest import OwnServer
from tests.builders import TENANT, a_contact_file, a_tenant


async def _caught_up(own: OwnServer) -> None:
    await own.store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))


async def _restarted(own: OwnServer) -> None:
    own.kill()
    await own.server.start()


async def test_a_claim_after_a_restart_is_refused_once_and_opens_a_gap(own: OwnServer) -> None:
    await _caught_up(own)
    file = await own.store.commit(a_contact_file(), claims=True)
    await _restarted(own)

    with pytest.raises(StoreChanged) as refused:
        await own.store.commit(file, claims=True)

    team = await own.store.tenant(TENANT)
    assert refused.value.retryable
    assert not isinstance(refused.value, Conflict)
    assert (team.caught_up, team.sync_token) == (False, "")
    assert "restarted" in team.gap_reason
    assert team.fell_back_at is None, "one server alone forgets nothing that it acknowledged"
    assert (await own.store.commit(file, claims=True)).version == file.version + 1


async def test_what_claims_nothing_is_written_after_a_restart_at_once(own: OwnServer) -> None:
    await _caught_up(own)
    file = await own.store.commit(a_contact_file(), claims=True)
    await _restarted(own)

    assert (await own.store.commit(file)).version == file.version + 1


async def test_a_restart_is_noticed_by_whoever_asks_whether_the_store_answers(
    own: OwnServer,
) -> None:
    await _caught_up(own)
    await own.store.ping()
    assert (await own.store.tenant(TENANT)).caught_up
    await _restarted(own)

    await own.store.ping()

    assert not (await own.store.tenant(TENANT)).caught_up


async def test_a_gap_that_could_not_be_opened_leaves_the_server_untrusted(
    own: OwnServer,
) -> None:
    await _caught_up(own)
    file = await own.store.commit(a_contact_file(), claims=True)
    await _restarted(own)
    await own.redis.config_set("maxmemory", "1mb")

    with pytest.raises(StoreUnavailable):
        await own.store.commit(file, claims=True)
    await own.redis.config_set("maxmemory", 0)

    with pytest.raises(StoreChanged):
        await own.store.commit(file, claims=True)


async def test_a_process_that_starts_later_trusts_the_server_that_it_opened(
    own: OwnServer, clock: MemoryClock
) -> None:
    await _caught_up(own)
    await own.store.commit(a_contact_file())
    await _restarted(own)
    servers = await open_servers(own.url)
    late = RedisStore(servers, clock=clock)

    await late.ping()

    assert (await late.tenant(TENANT)).caught_up
    await servers.aclose()
