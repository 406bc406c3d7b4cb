"""`python -m bot settings export|import`: what a team settled, as a file to keep and to move."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.config import Settings
from bot.consent.settings import SETTINGS, Overrides, values_of, written
from bot.console.new_files import write_new
from bot.conversations.tenant import Tenant
from bot.errors import ConfigError
from bot.texting.ids import UserId
from bot.usecases.change_settings import change_policy
from bot.wiring import house_of, open_store

_LARGEST = 100_000


async def export_settings(settings: Settings, *, file: str) -> int:
    """Write every setting with its meaning to a TOML file; returns 0.

    Raises:
        ConfigError: the file is there already or cannot be written, or no workspace is set up.
    """
    async with open_store(settings) as (_, _, store, _):
        team = await _only_team(store)
    write_toml(file, team.policy)
    print(f"Wrote {len(SETTINGS)} settings to {file}.")
    return 0


async def import_settings(settings: Settings, *, file: str, by: str) -> int:
    """Settle the rules as a TOML file says; returns 0.

    Raises:
        ConfigError: the file, a name in it or a value is not understood.
        NotPermitted: something gets looser and `by` is no admin.
    """
    values = read_toml(file)
    async with open_store(settings) as (_, _, store, _):
        team = await _only_team(store)
        changed = await change_policy(
            store,
            tenant=team.id,
            values=values,
            by=UserId(by) if by else None,
            house=house_of(settings),
            now=SystemClock().now(),
        )
    for line in differences(team.policy, changed.policy) or ["Nothing changes."]:
        print(line)
    return 0


def write_toml(file: str, policy: Overrides) -> None:
    """Write a team's settings to a new file.

    Raises:
        ConfigError: it is there already, or cannot be written.
    """
    write_new(Path(file), as_toml(policy).encode())


def as_toml(policy: Overrides) -> str:
    """Return a team's settings as TOML, each with its meaning, strict value, source and risk."""
    values = values_of(policy)
    lines = ["# What this team settled about Assent's rules. A line left out means: strict.", ""]
    lines.append("[policy]")
    for each in SETTINGS:
        lines += [
            "",
            f"# {each.meaning} Strict: {written(each.strict)}. Sources: {each.source}.",
            f"# A looser value: {each.risk}",
            f"{each.name} = {written(values[each.name])}",
        ]
    return "\n".join(lines) + "\n"


def read_toml(file: str) -> dict[str, object]:
    """Return the values of a settings file.

    Raises:
        ConfigError: it cannot be read, is no TOML, or has something that is no setting.
    """
    try:
        raw = Path(file).read_bytes()
    except OSError as exc:
        raise ConfigError(f"Cannot read {file}: {exc.strerror}.") from exc
    if len(raw) > _LARGEST:
        raise ConfigError(f"{file} is far too large for a settings file.")
    try:
        found = tomllib.loads(raw.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise ConfigError(f"{file} is not a settings file: {exc}.") from exc
    if unknown := sorted(set(found) - {"policy"}):
        raise ConfigError(f"{file} has {', '.join(unknown)}, but only [policy] is known.")
    values = found.get("policy", {})
    if not isinstance(values, dict):
        raise ConfigError(f"In {file}, [policy] must be a table of settings.")
    return values


def differences(old: Overrides, new: Overrides) -> list[str]:
    """Return a line for each setting that has another value now."""
    before, after = values_of(old), values_of(new)
    return [
        f"{each.name}: {written(before[each.name])} → {written(after[each.name])}"
        for each in SETTINGS
        if before[each.name] != after[each.name]
    ]


async def _only_team(store: RedisStore) -> Tenant:
    known = await store.tenants()
    if len(known) != 1:
        raise ConfigError(
            "No workspace is set up here yet: start `python -m bot web` or `sandbox` once."
        )
    return await store.tenant(known[0])
