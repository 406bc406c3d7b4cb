"""`consent record`, `revoke` and `check` on the command line: the forms' own rules and words."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.keys import SystemKeys
from bot.consent.record import OptIn, OptOut, OptOutRoute
from bot.conversations.contact_file import ContactCard, ContactFile
from tests.builders import CONTACT, TENANT, a_contact_file, an_opt_in

YES = (
    "--by", "U0MAYA", "--category", "informational", "--method", "web_form",
    "--wording", "Text me about my orders.", "--place", "form 12",
)  # fmt: skip


async def run(environment: dict[str, str], *arguments: str) -> tuple[int, str, str]:
    """Run the command in a process of its own; what it prints and what it says aside."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments,
        env={"PATH": os.environ["PATH"], **environment},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def stored(store: RedisStore, keys: SystemKeys) -> ContactFile:
    file = await store.file(TENANT, keys.contact_key(TENANT, CONTACT))
    assert file is not None
    return file


@pytest.mark.timeout(90)
async def test_a_yes_is_recorded_with_its_proof_and_its_author(
    environment: dict[str, str], redis_store: RedisStore, keys: SystemKeys
) -> None:
    code, out, err = await run(environment, "consent", "record", CONTACT.national, *YES)

    assert (code, err) == (0, "")
    assert "Recorded" in out
    file = await stored(redis_store, keys)
    [record] = file.ledger.records
    assert isinstance(record, OptIn)
    assert (record.recorded_by, record.evidence.place) == ("U0MAYA", "form 12")
    assert [act.verb for act in file.acts] == ["consent.recorded"]


@pytest.mark.timeout(90)
async def test_what_the_rules_call_incomplete_names_the_option_and_writes_nothing(
    environment: dict[str, str], redis_store: RedisStore, keys: SystemKeys
) -> None:
    lacking = ("--by", "U0MAYA", "--category", "promotional", "--method", "web_form",
               "--wording", "Marketing texts from Harbor Dental", "--clauses")  # fmt: skip
    code, out, err = await run(environment, "consent", "record", CONTACT.e164, *lacking)

    assert (code, out) == (1, "")
    assert "--clauses: The wording does not say that marketing texts are sent automat" in err
    assert "--place: Say where the proof is" in err
    assert await redis_store.file(TENANT, keys.contact_key(TENANT, CONTACT)) is None


@pytest.mark.timeout(120)
async def test_a_no_by_letter_is_lifted_by_an_admins_written_yes_alone(
    environment: dict[str, str], redis_store: RedisStore, keys: SystemKeys
) -> None:
    environment = {**environment, "ADMIN_USERS": "U0ANA"}
    code, out, _ = await run(
        environment, "consent", "revoke", CONTACT.e164, "--by", "U0MAYA", "--route", "mail",
        "--words", "No more texts, please", "--json",
    )  # fmt: skip
    assert (code, json.loads(out)["recorded"]) == (0, True)
    [record] = (await stored(redis_store, keys)).ledger.records
    assert isinstance(record, OptOut)
    assert (record.route, record.words) == (OptOutRoute.MAIL, "No more texts, please")

    refused, _, why = await run(environment, "consent", "record", CONTACT.e164, *YES)
    by_ana = ["U0ANA" if word == "U0MAYA" else word for word in YES]
    taken, _, _ = await run(environment, "consent", "record", CONTACT.e164, *by_ana)

    assert refused == 1
    assert "Only an admin" in why
    assert taken == 0
    [ours] = (await redis_store.tenant(TENANT)).texting_numbers
    assert (await stored(redis_store, keys)).ledger.standing_opt_out(ours.number) is None


@pytest.mark.timeout(120)
async def test_a_check_prints_warnings_too_and_takes_a_name(
    environment: dict[str, str], redis_store: RedisStore, keys: SystemKeys
) -> None:
    old = datetime.now(UTC) - timedelta(days=60)
    file = a_contact_file(
        an_opt_in(occurred_at=old, recorded_at=old),
        key=keys.contact_key(TENANT, CONTACT),
        card=ContactCard(name="Ben Ortiz"),
    )
    await redis_store.commit(file)
    await redis_store.change_tenant(
        TENANT, lambda team: replace(team, policy=(("informational_hours", "false"),))
    )

    _, out, err = await run(environment, "consent", "check", "Ben")
    _, as_json, _ = await run(environment, "consent", "check", "ben ortiz", "--json")
    unknown, _, said = await run(environment, "consent", "check", "Nobody")

    assert err == ""
    assert str(CONTACT) in out
    verdict = json.loads(as_json)["verdicts"]["informational"]
    assert verdict["verdict"] == "allowed"
    assert "consent-never-used" in {each["rule"] for each in verdict["warnings"]}
    assert "Mind this: Their consent is more than 30 days old" in out
    assert unknown == 2
    assert "no contact named" in said


@pytest.mark.timeout(60)
async def test_a_date_that_cannot_be_read_is_said_in_a_sentence(
    environment: dict[str, str], keys: SystemKeys
) -> None:
    code, _, err = await run(
        environment, "consent", "record", CONTACT.e164, *YES, "--when", "yesterday-ish"
    )
    wrong, _, zone = await run(
        environment, "consent", "record", CONTACT.e164, *YES, "--when", "2026-03-01",
        "--zone", "Mars/North",
    )  # fmt: skip

    assert (code, wrong) == (2, 2)
    assert "yesterday-ish" in err
    assert "--zone is no time zone" in zone


@pytest.mark.timeout(60)
async def test_no_passport_is_written_about_somebody_nobody_ever_met(
    environment: dict[str, str], keys: SystemKeys, tmp_path: Path
) -> None:
    target = tmp_path / "nobody.pdf"

    code, out, err = await run(environment, "consent", "export", CONTACT.e164, str(target))

    assert (code, out) == (1, "")
    assert "Nothing is on record" in err
    assert not target.exists()


@pytest.mark.timeout(90)
async def test_evidence_names_somebody(
    environment: dict[str, str], redis_store: RedisStore, keys: SystemKeys
) -> None:
    options = ("nobody" if each == "U0MAYA" else each for each in YES)
    code, out, err = await run(environment, "consent", "record", CONTACT.e164, *options)

    assert (code, out) == (2, "")
    assert "'nobody' is no Slack member id" in err
    assert await redis_store.file(TENANT, keys.contact_key(TENANT, CONTACT)) is None
