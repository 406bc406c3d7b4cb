"""`dead-letters`, as an admin at a terminal uses it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.keys import SystemKeys
from bot.conversations.failed_work import APART, MOST_TRIES, FailedWork, failed_again, work_id
from bot.texting.ids import ContactKey, InboundId
from tests.builders import CONTACT, NOW, TENANT, an_inbound

pytestmark = pytest.mark.timeout(60)
ANA = "U0ANA"


@pytest.fixture
def admins(environment: dict[str, str]) -> dict[str, str]:
    """Return the settings of an installation with one admin."""
    return {**environment, "ADMIN_USERS": ANA}


@pytest.fixture
async def letter(redis_store: RedisStore, keys: SystemKeys) -> FailedWork:
    """Return a text of a contact that nobody could read."""
    contact = keys.contact_key(TENANT, CONTACT)
    await redis_store.keep_inbound(TENANT, contact, an_inbound("1", body="An odd one"))
    return await fails(redis_store, "read_inbox", contact)


async def fails(store: RedisStore, task: str, *ids: str) -> FailedWork:
    whole = (str(TENANT), *ids)

    def count(known: FailedWork | None) -> FailedWork:
        now = known.last_at + APART if known else NOW
        return failed_again(known, task=task, ids=whole, error="KeyError", pace="stops", now=now)

    for _ in range(MOST_TRIES):
        work = await store.change_failure(TENANT, work_id(task, whole), count)
    assert work is not None
    return work


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "dead-letters", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


async def test_it_lists_what_needs_an_admin(admins: dict[str, str], letter: FailedWork) -> None:
    listed, as_json = run(admins), run(admins, "--json")

    assert listed.returncode == as_json.returncode == 1
    assert f"{letter.id}  read_inbox  KeyError  5 tries" in listed.stdout
    [known] = json.loads(as_json.stdout)["dead_letters"]
    assert (known["id"], known["error"], known["goes_on"]) == (letter.id, "KeyError", False)


async def test_nothing_to_do_is_success(admins: dict[str, str], keys: SystemKeys) -> None:
    listed = run(admins)

    assert (listed.returncode, listed.stdout) == (0, "Nothing needs an admin.\n")


async def test_an_admin_has_it_tried_again(
    admins: dict[str, str], letter: FailedWork, redis_store: RedisStore
) -> None:
    again = run(admins, "retry", letter.id, "--by", ANA)
    twice = run(admins, "retry", letter.id, "--by", ANA)

    assert again.returncode == 0, again.stderr
    assert "once more" in again.stdout
    assert await redis_store.failures(TENANT) == ()
    assert (twice.returncode, twice.stderr) == (2, "That is settled already.\n")


async def test_an_admin_drops_it_with_a_reason(
    admins: dict[str, str], letter: FailedWork, redis_store: RedisStore
) -> None:
    contact = ContactKey(letter.ids[1])

    dropped = run(admins, "drop", letter.id, "--by", ANA, "--reason", "It cannot be read.")

    file = await redis_store.file(TENANT, contact)
    assert dropped.returncode == 0, dropped.stderr
    assert file is not None
    assert file.frozen_by == InboundId("1")
    assert await redis_store.unread(TENANT, contact) == ()


async def test_who_is_no_admin_settles_nothing(
    admins: dict[str, str], letter: FailedWork, redis_store: RedisStore
) -> None:
    refused = run(admins, "drop", letter.id, "--by", "U0MAYA", "--reason", "I say so.")

    assert refused.returncode == 2
    assert "ADMIN_USERS" in refused.stderr
    assert len(await redis_store.failures(TENANT)) == 1
