"""The commands that bring files in and take them out, as a person runs them."""

from __future__ import annotations

import asyncio
import csv
import json
import stat
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.keys import SystemKeys
from bot.conversations.contact_file import ContactFile
from bot.texting.phone import PhoneNumber
from tests.builders import CONTACT, OTHER_CONTACT, TENANT
from tests.console.conftest import WriteFile

HEADING = "Phone;Name;Status;Category;Method;When;Wording;Place"
A_YES = "(415) 555-0132;José;yes;info;web form;2026-02-01;Text me about orders.;form 12"
A_NO = "(415) 555-0133;Ann;unsubscribed;;;2026-02-01;;"
MANGLED = "1.4155E+10;Bob;yes;info;paper;2026-02-01;x;y"

pytestmark = pytest.mark.usefixtures("keys")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self.out)
        return answer


async def run(environment: Mapping[str, str], *words: str) -> Ran:
    process = await create_subprocess_exec(
        sys.executable, "-m", "bot", *words, env=dict(environment), stdout=PIPE, stderr=PIPE
    )
    out, err = await process.communicate()
    return Ran(code=process.returncode or 0, out=out.decode(), err=err.decode())


async def the_file(store: RedisStore, keys: SystemKeys, contact: PhoneNumber) -> ContactFile:
    file = await store.file(TENANT, keys.contact_key(TENANT, contact))
    assert file is not None
    return file


def rows_of(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


async def test_a_file_comes_in_and_its_bad_rows_come_back(
    environment: dict[str, str], write: WriteFile, redis_store: RedisStore, keys: SystemKeys
) -> None:
    path = write("list.csv", f"{HEADING}\n{A_YES}\n{MANGLED}\n{A_NO}")
    report = path.replace("list.csv", "report.csv")

    ran = await run(environment, "consent", "import", path, "--report", report, "--json")

    assert ran.code == 1
    assert ran.json["results"]["opt_in_recorded"] == 1
    assert ran.json["results"]["opt_out_recorded"] == 1
    assert ran.json["results"]["returned"] == 1
    [bad] = rows_of(ran.json["errors_file"])
    assert bad["Phone"] == "1.4155E+10"
    assert bad["line"] == "3"
    assert "last digits are lost" in bad["what_is_wrong"]
    assert "Text" in bad["what_to_do"]
    assert [row["result"] for row in rows_of(report)] == [
        "opt_in_recorded",
        "returned",
        "opt_out_recorded",
    ]
    assert (await the_file(redis_store, keys, CONTACT)).card.name == "José"
    assert (await the_file(redis_store, keys, OTHER_CONTACT)).list_stale


async def test_the_errors_file_mended_is_imported_and_then_gone(
    environment: dict[str, str], write: WriteFile
) -> None:
    path = write("list.csv", f"{HEADING}\n{A_YES}\n{MANGLED}")
    first = await run(environment, "consent", "import", path, "--json")
    errors = first.json["errors_file"]
    mended = Path(errors).read_text("utf-8").replace("1.4155E+10", "(415) 555-0134")
    again = write("again.csv", mended)

    second = await run(environment, "consent", "import", again, "--json")

    assert second.code == 0
    assert second.json["results"]["opt_in_recorded"] == 1
    assert second.json["errors_file"] is None


async def test_an_opt_out_behind_a_quote_that_never_ends_is_taken_and_the_file_is_not_fine(
    environment: dict[str, str], write: WriteFile, redis_store: RedisStore, keys: SystemKeys
) -> None:
    torn = '(415) 555-0134;"Bob;yes;info;web form;2026-02-01;x;y'
    path = write("list.csv", f"{HEADING}\n{torn}\n{A_NO}\n{A_YES}")

    ran = await run(environment, "consent", "import", path, "--json")

    assert ran.code == 1
    assert ran.json["results"]["opt_out_recorded"] == 1
    assert ran.json["results"]["opt_in_recorded"] == 0
    assert [row["line"] for row in rows_of(ran.json["errors_file"])] == ["2", "4"]
    assert (await the_file(redis_store, keys, OTHER_CONTACT)).list_stale


async def test_one_damaged_letter_costs_one_row_and_no_opt_out(
    environment: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    no, yes = A_NO.replace("Ann", "Zo~"), A_YES.replace("José", "Ren~").replace("0132", "0134")
    words = "\n".join((HEADING, A_YES.replace("José", "José Núñez"), no, yes))
    path.write_bytes(words.encode().replace(b"~", b"\xe9"))

    ran = await run(environment, "consent", "import", str(path), "--json")

    assert ran.json["encoding"] == "utf-8"
    assert ran.json["results"]["opt_in_recorded"] == 1
    assert ran.json["results"]["opt_out_recorded"] == 1
    [bad] = rows_of(ran.json["errors_file"])
    assert "damaged" in bad["what_is_wrong"]


async def test_a_no_in_a_column_of_its_own_wins_and_one_that_is_not_read_is_warned_of(
    environment: dict[str, str], write: WriteFile, redis_store: RedisStore, keys: SystemKeys
) -> None:
    path = write("list.csv", f"{HEADING};DNC;Email opt out;Shoe size\n{A_YES};yes;yes;9")

    ran = await run(environment, "consent", "import", path)

    assert "WARNING: not read" in ran.err
    assert "“Email opt out”" in ran.err
    assert "Shoe size" not in ran.err
    assert "1  opt-outs recorded" in ran.out
    assert "opt-ins recorded" not in ran.out
    assert (await the_file(redis_store, keys, CONTACT)).ledger.standing_opt_out()


async def test_numbers_and_what_could_steer_a_terminal_are_not_printed(
    environment: dict[str, str], write: WriteFile
) -> None:
    hostile = "(415) 555-0132;Ann;\x1b]0 owned\x07\x1b[2J;;;;;"
    path = write("list.csv", f"{HEADING}\n{A_YES}\n{A_NO}\n{hostile}")

    ran = await run(environment, "consent", "import", path)

    assert ran.code == 1
    assert "\x1b" not in ran.out + ran.err
    assert "5550132" not in ran.out + ran.err
    assert "line 4" in ran.err
    assert "1  opt-outs recorded" in ran.out


async def test_a_dry_run_writes_nothing(
    environment: dict[str, str], write: WriteFile, redis_store: RedisStore
) -> None:
    path = write("list.csv", f"{HEADING}\n{A_YES}")

    ran = await run(environment, "consent", "import", path, "--dry-run")

    assert ran.code == 0
    assert "Dry run, nothing was written." in ran.out
    assert [file async for file in redis_store.files(TENANT)] == []


async def test_an_import_that_was_killed_is_simply_run_again(
    environment: dict[str, str], write: WriteFile, redis_store: RedisStore, keys: SystemKeys
) -> None:
    numbers = [f"415555{n:04d}" for n in range(2000, 4000)]
    rows = [A_YES.replace("(415) 555-0132", number) for number in numbers]
    path = write("list.csv", "\n".join((HEADING, *rows)))
    process = await create_subprocess_exec(
        sys.executable, "-m", "bot", "consent", "import", path,
        env=environment, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip

    # The first 500 rows are written in one round trip, of which this is the last.
    last = keys.contact_key(TENANT, PhoneNumber(f"+1{numbers[499]}"))
    while await redis_store.file(TENANT, last) is None:
        assert process.returncode is None
        await asyncio.sleep(0.02)
    process.kill()
    await process.communicate()
    before = len([file async for file in redis_store.files(TENANT)])

    ran = await run(environment, "consent", "import", path, "--json")

    assert before < len(numbers)
    assert ran.code == 0
    assert ran.json["results"]["already_known"] == before
    assert ran.json["results"]["opt_in_recorded"] == len(numbers) - before
    counts = {len(file.ledger.records) async for file in redis_store.files(TENANT)}
    assert counts == {1}


async def test_what_is_exported_comes_back_without_a_change(
    environment: dict[str, str], write: WriteFile, tmp_path: Path
) -> None:
    path = write("list.csv", "\n".join((HEADING, A_YES.replace("José", "=1+1"), A_NO)))
    await run(environment, "consent", "import", path)
    out = str(tmp_path / "out.csv")

    exported = await run(environment, "consent", "export", out, "--json")
    back = await run(environment, "consent", "import", out, "--json")

    assert exported.json["rows"] == 2
    cells = [cell for row in rows_of(out) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert back.code == 0
    assert back.json["results"]["already_known"] == 2
    assert stat.S_IMODE(Path(out).stat().st_mode) == 0o600


async def test_nothing_that_is_there_is_written_over(
    environment: dict[str, str], write: WriteFile, tmp_path: Path
) -> None:
    path = write("list.csv", f"{HEADING}\n{MANGLED}")
    mine = write("list.errors.csv", "mine")

    returned = await run(environment, "consent", "import", path)
    exported = await run(environment, "consent", "export", mine)

    assert "list.errors-2.csv" in returned.out
    assert (tmp_path / "list.errors-2.csv").exists()
    assert exported.code == 2
    assert "there already" in exported.err
    assert Path(mine).read_text("utf-8") == "mine"


async def test_details_alone_bring_no_consent(
    environment: dict[str, str], write: WriteFile, redis_store: RedisStore, keys: SystemKeys
) -> None:
    path = write("list.csv", f"{HEADING}\n{A_YES}")

    ran = await run(environment, "contacts", "import", path)

    file = await the_file(redis_store, keys, CONTACT)
    assert ran.code == 0
    assert (file.card.name, file.ledger.records) == ("José", ())


async def test_a_list_is_loaded_and_decides(environment: dict[str, str], write: WriteFile) -> None:
    await run(environment, "consent", "import", write("l.csv", f"{HEADING}\n{A_YES}"))
    dnc = write("dnc.txt", "415,5550132\n415,5550150\n")

    loaded = await run(
        environment, "scrubs", "import", dnc, "--list", "dnc", "--as-of", "2026-03-01", "--json"
    )
    checked = await run(environment, "consent", "check", CONTACT.e164, "--json")

    assert loaded.code == 0
    assert loaded.json["contacts_named"] == 1
    assert loaded.json["area_codes"] == ["415"]
    reasons = checked.json["verdicts"]["promotional"]["reasons"]
    assert "do-not-call-listed" in {reason["rule"] for reason in reasons}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("consent", "import", "no-such.csv"), "Cannot read"),
        (("consent", "import", "FILE", "--zone", "Mars/Base"), "--zone"),
        (("consent", "import", "FILE", "--by", "maya"), "--by"),
        (("scrubs", "import", "FILE", "--list", "dnc", "--as-of", "soon"), "--as-of"),
        (("scrubs", "import", "FILE", "--list", "dnc", "--as-of", "2999-01-01"), "future"),
        (("scrubs", "import", "FILE", "--list", "dnc", "--as-of", "0001-01-01"), "2003"),
        (("scrubs", "import", "/dev/null", "--list", "dnc", "--as-of", "2026-01-01",
          "--covers", "415", "--replace"), "not one row"),
        (("scrubs", "import", "FILE", "--list", "rnd", "--as-of", "2026-01-01", "--state", "TX"),
         "--state"),
        (("scrubs", "import", "FILE", "--list", "dnc", "--as-of", "2026-01-01", "--covers", "4"),
         "--covers"),
        (("consent", "export", "no/such/folder/out.csv"), "Cannot write"),
        (("consent", "import", "FILE", "--report", "FILE"), "is the file that is read"),
        (("consent", "import", "FILE", "--errors", "/no/such/folder/e.csv"), "Cannot write"),
    ],
)  # fmt: skip
async def test_what_no_row_can_mend_ends_with_a_sentence(
    environment: dict[str, str], write: WriteFile, words: tuple[str, ...], told: str
) -> None:
    path = write("list.csv", f"{HEADING}\n{A_YES}")

    ran = await run(environment, *(path if word == "FILE" else word for word in words))

    assert ran.code == 2
    assert told in ran.err
    assert "Traceback" not in ran.err
