"""Anybody can check a passport with the program in docs/passport.md: it finds every change."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.consent.chain import FIRST_SCHEME, GENESIS
from bot.consent.entry import purged, sealed_entry
from bot.consent.record import hash_of
from bot.passport.as_json import as_json, encoded
from tests.passport.stories import WORDING, a_full_story, a_hostile_story, a_passport, a_story

PAGE = Path(__file__).parents[2] / "docs" / "passport.md"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the program as it stands on the page."""
    [code] = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), flags=re.DOTALL)
    path = tmp_path_factory.mktemp("proof") / "check.py"
    path.write_text(code, "utf-8")
    return path


def checked(program: Path, document: Any) -> subprocess.CompletedProcess[str]:
    """Return what the program says of a passport."""
    file = program.with_name("passport.json")
    file.write_bytes(encoded(document))
    return subprocess.run(
        [sys.executable, str(program), str(file)],
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )


@pytest.mark.parametrize("story", [a_full_story(), a_hostile_story(), a_story()])
def test_an_honest_passport_fits(program: Path, story: Any) -> None:
    said = checked(program, as_json(a_passport(story)))

    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout == f"{len(story.file.ledger.entries)} links fit\n"


def test_a_purged_passport_fits(program: Path) -> None:
    story = a_full_story()
    ledger = story.file.ledger
    entries = tuple(purged(entry) for entry in ledger.entries)
    buried = replace(story, file=replace(story.file, ledger=replace(ledger, entries=entries)))

    said = checked(program, as_json(a_passport(buried)))

    assert (said.returncode, said.stderr) == (0, "")


def test_a_link_of_the_first_releases_fits(program: Path) -> None:
    story = a_full_story()
    entry = replace(story.file.ledger.entries[0], secret=b"0" * 32, scheme=FIRST_SCHEME)
    whole = replace(entry, check=sealed_entry(entry, GENESIS)[:8])
    ledger = replace(story.file.ledger, entries=(whole,))
    old = replace(story, file=replace(story.file, ledger=ledger))

    said = checked(program, as_json(a_passport(old)))

    assert (said.returncode, said.stderr) == (0, "")


def _another_value(proof: Any) -> None:
    proof["entries"][1]["fields"][0]["value"] = '"promotional"'


def _another_commitment(proof: Any) -> None:
    proof["entries"][1]["fields"][0].update(value=None, salt=None, commitment="0" * 64)


def _swapped(proof: Any) -> None:
    proof["entries"][1:3] = proof["entries"][2:0:-1]


def _dropped(proof: Any) -> None:
    del proof["entries"][2]


def _cut_short(proof: Any) -> None:
    del proof["entries"][-1]


def _a_field_less(proof: Any) -> None:
    del proof["entries"][0]["fields"][0]


def _another_head(proof: Any) -> None:
    proof["head"] = proof["head"][::-1]


@pytest.mark.parametrize(
    "tamper",
    [
        _another_value,
        _another_commitment,
        _swapped,
        _dropped,
        _cut_short,
        _a_field_less,
        _another_head,
    ],
)
def test_every_change_is_found(program: Path, tamper: Callable[[Any], None]) -> None:
    document = json.loads(encoded(as_json(a_passport(a_full_story()))))
    tamper(document["proof"])

    assert checked(program, document).returncode == 1


def test_the_proof_commits_to_what_the_records_say() -> None:
    document = as_json(a_passport(a_full_story()))

    [first, *_] = document["proof"]["entries"]
    values = {each["name"]: json.loads(each["value"]) for each in first["fields"]}
    record = document["records"][0]
    assert values["id"] == record["id"]
    assert values["seller"] == record["fields"]["seller"]
    assert values["category"] == record["fields"]["category"]
    assert values["evidence.wording_hash"] == hash_of(WORDING)
