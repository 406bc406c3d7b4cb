"""One contact's damaged file stops nothing that is done for all the others, and is named."""

from __future__ import annotations

from argparse import Namespace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters.redis import keyspace
from bot.adapters.redis.store import RedisStore
from bot.config import Settings
from bot.console.contacts_end import run_end
from bot.csv_files.columns import Column
from bot.errors import StoreUnavailable
from bot.texting.ids import ContactKey
from bot.usecases.export_consent import export_rows
from bot.usecases.purge import purge
from tests.builders import (
    CONTACT,
    NOW,
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_key,
    an_opt_in,
)
from tests.redis_by_hand import redis_of

YEARS_LATER = NOW + timedelta(days=20 * 366)


@pytest.fixture
async def damaged(redis_store: RedisStore, store_url: str) -> RedisStore:
    """Return a store with two contacts, the first one's file damaged."""
    await redis_store.change_tenant(TENANT, lambda team: team)
    await redis_store.commit(a_contact_file(an_opt_in()))
    await redis_store.commit(a_contact_file(an_opt_in(), number=OTHER_CONTACT))
    async with redis_of(store_url) as redis:
        await redis.set(keyspace.file(TENANT, a_key()), b"1 \x02damaged")
    return redis_store


async def test_a_purge_goes_on(damaged: RedisStore) -> None:
    done = await purge(damaged, tenant=TENANT, now=YEARS_LATER)

    assert (done.contacts, done.unreadable) == (1, (a_key(),))


async def test_an_export_goes_on(damaged: RedisStore) -> None:
    unreadable: set[ContactKey] = set()

    rows = [row async for row in export_rows(damaged, TENANT, unreadable=unreadable)]

    assert [row[Column.NUMBER] for row in rows] == [OTHER_CONTACT.e164]
    assert unreadable == {a_key()}


async def test_whoever_does_not_ask_for_the_damaged_is_told_of_them(damaged: RedisStore) -> None:
    with pytest.raises(StoreUnavailable):
        [file async for file in damaged.files(TENANT)]


async def test_the_command_names_them_and_ends_with_one(
    damaged: RedisStore,
    store_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = Settings(
        data_dir=tmp_path, redis_url=store_url, secret_key="s" * 40, brand_name="Harbor Dental"
    )

    code = await run_end(settings, Namespace(what="purge", dry_run=True))

    said = capsys.readouterr().err
    assert code == 1
    assert a_key() in said
    assert CONTACT.e164 not in said
