"""Settling the rules: by whom, from a file, and into one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.store import MemoryStore
from bot.consent.settings import SETTINGS, values_of
from bot.console.settings_file import as_toml, differences, read_toml, write_toml
from bot.conversations.tenant import Tenant
from bot.errors import ConfigError, NotPermitted
from bot.ports import House
from bot.texting.ids import UserId
from bot.usecases.assess import policy_of
from bot.usecases.change_settings import change_policy
from tests.builders import BRAND, MAYA, NOW, TENANT, a_sender, a_tenant

HOUSE = House(
    brand=BRAND,
    support_contact="help@harbor.example",
    undo=timedelta(seconds=5),
    default_channel=None,
    admins=frozenset({MAYA}),
)
STRICT: dict[str, object] = dict(values_of(()))
LOOSE: dict[str, object] = {**STRICT, "cap_per_day": 5}
TIGHT: dict[str, object] = {**STRICT, "cap_per_day": 1}


@pytest.fixture
async def store() -> MemoryStore:
    kept = MemoryStore(MemoryClock(NOW))
    await kept.change_tenant(TENANT, lambda _: a_tenant())
    return kept


async def changed(store: MemoryStore, values: dict[str, object], by: UserId | None) -> Tenant:
    return await change_policy(store, tenant=TENANT, values=values, by=by, house=HOUSE, now=NOW)


async def test_an_admin_may_loosen_and_the_trail_says_who(store: MemoryStore) -> None:
    before = await store.tenant(TENANT)

    team = await changed(store, LOOSE, MAYA)

    assert policy_of(HOUSE, a_sender(), team).cap_per_day == 5
    assert team.epoch > before.epoch
    ((_, act),) = store.audits
    assert (act.actor, act.verb, act.about) == (MAYA, "policy.loosened", "cap_per_day")


@pytest.mark.parametrize("by", [None, UserId("U0ANA")])
async def test_nobody_else_may_loosen(store: MemoryStore, by: UserId | None) -> None:
    with pytest.raises(NotPermitted, match="This loosens cap_per_day"):
        await changed(store, LOOSE, by)

    assert (await store.tenant(TENANT)).policy == ()


async def test_anybody_at_the_machine_may_tighten(store: MemoryStore) -> None:
    team = await changed(store, TIGHT, None)

    assert policy_of(HOUSE, a_sender(), team).cap_per_day == 1
    assert store.audits[-1][1].verb == "policy.changed"


async def test_the_same_again_changes_nothing_and_leaves_no_trace(store: MemoryStore) -> None:
    await changed(store, TIGHT, None)
    before = await store.tenant(TENANT)
    await changed(store, TIGHT, None)

    assert (await store.tenant(TENANT)).version == before.version
    assert len(store.audits) == 1


async def test_an_unknown_setting_is_named_and_nothing_is_changed(store: MemoryStore) -> None:
    with pytest.raises(ConfigError, match="There is no setting `quiet`"):
        await changed(store, {**TIGHT, "quiet": True}, MAYA)

    assert (await store.tenant(TENANT)).policy == ()


async def test_what_was_exported_is_imported_again(store: MemoryStore, tmp_path: Path) -> None:
    team = await changed(store, {**LOOSE, "loose_hours": ["RI", "UT"]}, MAYA)
    file = str(tmp_path / "settings.toml")

    write_toml(file, team.policy)
    again = await changed(store, read_toml(file), None)

    assert again.policy == team.policy


def test_the_file_says_what_each_setting_means_and_risks() -> None:
    page = as_toml(())

    assert all(each.meaning in page and each.risk in page for each in SETTINGS)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[policy\n", "is not a settings file"),
        (b"\xff\xfe", "is not a settings file"),
        (b"[routes]\na = 1\n", "has routes, but only"),
        (b"policy = 3\n", "must be a table"),
    ],
)
def test_a_file_that_is_not_understood_says_why(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(content)

    with pytest.raises(ConfigError, match=says):
        read_toml(str(file))


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="Cannot read"):
        read_toml(str(tmp_path / "nowhere.toml"))


def test_differences_are_told_one_a_line() -> None:
    assert differences((), (("cap_per_day", "5"),)) == ["cap_per_day: 3 → 5"]
