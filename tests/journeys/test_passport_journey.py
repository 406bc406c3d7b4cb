"""From a conversation to the filed passport: real processes, the link, and the command line."""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import sys
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest
from pypdf import PdfReader

from tests.journeys.town import DESK, ROOT, Town, button, town, until, words

ANN = "+14155550123"
MAYA = "U0MAYA"
GIL = "U0GIL"


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as running:
        yield running


async def types(place: Town, text: str, *, who: str = MAYA) -> dict[str, Any]:
    """Return the private card that answers a command."""
    seen = await place.does("command", user=who, channel=DESK, text=text)
    [card] = seen["ephemeral"]
    return dict(card)


async def a_conversation(place: Town) -> None:
    """Have Ann ask, Maya answer, and Ann stop."""
    await place.contact_texts(ANN, "Is the blue one back in stock?")
    await until(lambda: said(place, "blue one"))
    card = await types(place, "/text (415) 555-0123 Yes, two of them. Shall I keep one?")
    send = button(card, "Send")
    await place.does("click", user=MAYA, channel=DESK, ts=card["ts"], action_id=send["action_id"])
    await until(lambda: place.phone(ANN))
    await place.contact_texts(ANN, "STOP")
    await until(lambda: said(place, "opted out"))


async def said(place: Town, what: str) -> bool:
    """Say whether a message in the channel says this."""
    return any(what in words(message) for message in await place.messages(MAYA))


@pytest.mark.timeout(120)
async def test_a_passport_is_asked_for_in_slack_and_filed_from_its_link(place: Town) -> None:
    await a_conversation(place)

    history = await types(place, "/consent history (415) 555-0123")
    card = await types(place, "/consent export (415) 555-0123")
    url = button(card, "Open the passport")["url"]
    async with httpx.AsyncClient() as browser:
        page = await browser.get(url)
        pdf = await browser.post(url, data={"form": "pdf"})
        filed = await browser.post(url, data={"form": "json"})
        forged = await browser.get(url[:-2])

    assert "Opted out by text" in words(history)
    assert url.startswith(f"{place.web}/evidence/")
    assert (page.status_code, forged.status_code) == (200, 404)
    text = " ".join(
        " ".join(each.extract_text() for each in PdfReader(io.BytesIO(pdf.content)).pages).split()
    )
    assert "Is the blue one back in stock?" in text
    assert "Yes, two of them. Shall I keep one?" in text
    assert "Send pressed by: maya (U0MAYA)" in text
    assert "Opted out by text" in text
    assert sha256(filed.content).hexdigest() in text
    document = json.loads(filed.content)
    assert document["contact"]["number"] == ANN
    assert document["proof"]["intact"]
    assert document["proof"]["seal"]["holds"]
    [answer] = [each for each in document["texts_to_them"] if not each["automatic"]]
    assert answer["decision"]["verdict"] == "allowed"
    assert answer["ringcentral_id"]
    log = place.log.read_text("utf-8")
    assert "Traceback" not in log
    assert not re.search(r"\+1\d{10}|4155550123", log)
    assert url.rpartition("/")[2] not in log


@pytest.mark.timeout(120)
async def test_guests_get_neither_history_nor_passport(place: Town) -> None:
    await a_conversation(place)

    for word in ("history", "export"):
        card = await types(place, f"/consent {word} (415) 555-0123", who=GIL)
        assert "Guests cannot" in words(card)


@pytest.mark.timeout(120)
async def test_the_command_line_tells_the_same_story(place: Town, tmp_path: Path) -> None:
    await a_conversation(place)
    out = tmp_path / "ann.pdf"

    told = await command(tmp_path, "history", "(415) 555-0123")
    made = await command(tmp_path, "export", "(415) 555-0123", str(out), "--json")
    again = await command(tmp_path, "export", "(415) 555-0123", str(out))
    nobody = await command(tmp_path, "history", "(415) 555-0177")

    assert told[0] == 0
    assert re.search(r"record +Opted out by text \(by system\)", told[1])
    assert re.search(r"-> them Text, conversational: [^(\n]+ \(by U0MAYA\)", told[1])
    assert "415 ···0123" in told[1]
    assert made[0] == 0
    filed = out.with_suffix(".json").read_bytes()
    assert json.loads(made[1])["sha256"] == sha256(filed).hexdigest()
    assert out.read_bytes().startswith(b"%PDF-")
    assert out.stat().st_mode & 0o077 == 0
    assert json.loads(filed)["made_by"]["id"] == "system"
    assert (again[0], nobody[0]) == (2, 1)
    assert "is there already" in again[2]


async def command(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run `python -m bot consent …` on the town's own store."""
    data = folder / "data"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "consent", *arguments),
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "DATA_DIR": str(data),
            "SECRET_KEY": (data / "secret_key").read_text("utf-8").strip(),
            "BRAND_NAME": "Harbor Dental",
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), timeout=30)
    return process.returncode or 0, out.decode(), err.decode()
