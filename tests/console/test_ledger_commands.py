"""`python -m bot ledger …` and `contacts erase`, as an admin types them."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.console.contacts_end import run_end
from bot.console.ledger_verify import run_ledger
from bot.conversations.contact_file import ContactFile
from bot.wiring import open_store
from tests.builders import CONTACT, TENANT, an_opt_in

SECRET = "s" * 40


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, secret_key=SECRET, brand_name="Harbor Dental")


async def filled(settings: Settings) -> None:
    long_ago = SystemClock().now() - timedelta(days=3)
    async with open_store(settings) as (_, _, store, _):
        keys = await open_keys(SECRET, store)
        await store.change_tenant(TENANT, lambda tenant: tenant)
        file = ContactFile(tenant=TENANT, key=keys.contact_key(TENANT, CONTACT), number=CONTACT)
        yes = an_opt_in(occurred_at=long_ago, recorded_at=long_ago)
        ledger = file.ledger.append(yes, salt=keys.token())
        await store.commit(
            ContactFile(tenant=file.tenant, key=file.key, number=CONTACT, ledger=ledger)
        )


def asked(question: str, *, day: date | None = None, against: str | None = None) -> Namespace:
    return Namespace(question=question, json=True, day=day, against=against)


async def test_the_ledgers_hold_until_a_root_that_was_kept_elsewhere_differs(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await filled(settings)

    verified = await run_ledger(settings, asked("verify"))
    report = json.loads(capsys.readouterr().out)[TENANT]
    made = await run_ledger(settings, asked("root"))
    root = json.loads(capsys.readouterr().out)
    same = await run_ledger(settings, asked("root", against=root["root"]))
    other = await run_ledger(settings, asked("root", against="0" * 64))

    assert (verified, report["contacts"], report["records"]) == (0, 1, 1)
    assert (made, same, other) == (0, 0, 1)
    assert root["records"] == 1


async def test_an_erasure_wants_a_yes_and_says_what_it_cannot_reach(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await filled(settings)
    given = Namespace(what="erase", contact=CONTACT.national, yes=False, by="U0MAYA")

    unsure = await run_end(settings, given)
    told = capsys.readouterr().err
    given.yes = True
    done = await run_end(settings, given)
    said = capsys.readouterr().out

    assert (unsure, done) == (1, 0)
    assert "Slack" in told
    assert "stay un-texted" in said
    assert "555" not in said
    assert await run_ledger(settings, asked("verify")) == 0
    assert json.loads(capsys.readouterr().out)[TENANT]["tombstones"] == 2
