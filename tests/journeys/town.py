"""The whole product in its own processes, and people who use it over the emulators' HTTP."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from bot.adapters.redis import folder_locks

ROOT = Path(__file__).resolve().parents[2]
DESK = "C0DESK"
OURS = "+16505550100"


@dataclass(frozen=True, slots=True)
class Town:
    """A running sandbox."""

    http: httpx.AsyncClient
    log: Path
    web: str

    async def does(self, gesture: str, **what: Any) -> dict[str, Any]:
        """Let somebody do something in Slack and return what they see."""
        answer = await self.http.post(f"/_emu/slack/{gesture}", json=what)
        assert answer.status_code == 200, answer.text
        seen: dict[str, Any] = answer.json()
        return seen

    async def messages(self, user: str, channel: str = DESK) -> list[dict[str, Any]]:
        """Return what this person sees in a channel, oldest first, their private cards too."""
        state = (await self.http.get("/_emu/slack/state", params={"user": user})).json()
        [room] = [room for room in state["channels"] if room["id"] == channel]
        found: list[dict[str, Any]] = room["messages"]
        return found

    async def contact_texts(self, contact: str, text: str) -> None:
        """Let a contact text us."""
        answer = await self.http.post(
            "/__emu/inbound", json={"from": contact, "to": OURS, "text": text}
        )
        assert answer.status_code == 200, answer.text

    async def phone(self, contact: str) -> list[str]:
        """Return the texts on a contact's phone that came from us."""
        phones = (await self.http.get("/__emu/phones")).json()
        return [
            message["text"]
            for known in phones["conversations"]
            if known["guest"] == contact
            for message in known["messages"]
            if message["direction"] == "Outbound"
        ]


async def until(look: Callable[[], Any], *, seconds: float = 10.0) -> Any:
    """Return what `look` answers as soon as it is true; fail when that takes too long."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := await look():
            return found
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come to pass")


def words(message: Any) -> str:
    """Return every word of a message or card, in order."""
    if isinstance(message, dict):
        own = message.get("text") if isinstance(message.get("text"), str) else ""
        rest = [words(value) for key, value in message.items() if key != "text" or not own]
        return " ".join(part for part in [own or "", *rest] if part)
    if isinstance(message, list):
        return " ".join(words(each) for each in message)
    return ""


def button(message: Any, label: str) -> dict[str, Any]:
    """Return the button with this label."""
    found = [each for each in _elements(message) if words(each.get("text")) == label]
    assert found, f"no button {label!r} on: {words(message)}"
    return found[0]


def _elements(card: Any) -> list[dict[str, Any]]:
    if isinstance(card, dict):
        own = [card] if card.get("type") == "button" else []
        return own + [found for value in card.values() for found in _elements(value)]
    if isinstance(card, list):
        return [found for each in card for found in _elements(each)]
    return []


@asynccontextmanager
async def town(folder: Path) -> AsyncIterator[Town]:
    """Run `python -m bot sandbox` in a folder of its own while the block runs."""
    port = _free_port()
    log = folder / "sandbox.log"
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PORT": str(port),
        "DATA_DIR": str(folder / "data"),
        "UNDO_SECONDS": "0.2",
        "LOG_FORMAT": "json",
    }
    with log.open("wb") as target:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "sandbox",
            cwd=folder,
            env=environment,
            stdout=target,
            stderr=target,
        )
    try:
        address = await until(lambda: _address(log, process), seconds=30)
        async with httpx.AsyncClient(base_url=address, timeout=10) as http:
            yield Town(http=http, log=log, web=f"http://127.0.0.1:{port}")
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), timeout=30)
    assert code == 0, log.read_text("utf-8")
    life = folder_locks.take(folder / "data" / "server.lock")
    assert life is not None, "the embedded server outlived the sandbox"
    os.close(life)


async def _address(log: Path, process: asyncio.subprocess.Process) -> str:
    text = log.read_text("utf-8")
    assert process.returncode is None, text
    for line in text.splitlines():
        if "/sandbox" in line and "http://" in line:
            return "http://" + line.partition("http://")[2].removesuffix("/sandbox").strip()
    return ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
