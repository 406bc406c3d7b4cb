"""The main job, end to end: real processes, real SDKs, real Valkey, both vendors over HTTP."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.texting.ids import TenantId
from bot.web.health import masked
from tests.journeys.town import DESK, Town, button, town, until, words

ANN = "+14155550123"
MAYA = "U0MAYA"
GIL = "U0GIL"


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as running:
        yield running


async def _message(place: Town, said: str) -> dict[str, Any]:
    async def look() -> dict[str, Any] | None:
        found = [m for m in await place.messages(MAYA) if said in words(m)]
        return found[-1] if found else None

    message: dict[str, Any] = await until(look)
    return message


async def _types(place: Town, text: str) -> dict[str, Any]:
    seen = await place.does("command", user=MAYA, channel=DESK, text=text)
    [card] = seen["ephemeral"]
    return dict(card)


async def _sends(place: Town, card: dict[str, Any]) -> None:
    send = button(card, "Send")
    await place.does("click", user=MAYA, channel=DESK, ts=card["ts"], action_id=send["action_id"])


@pytest.mark.timeout(120)
async def test_a_text_goes_out_once_the_answer_comes_back_and_stop_ends_it(place: Town) -> None:
    await place.contact_texts(ANN, "Hi, can I move my cleaning to 3pm?")
    asked = await _message(place, "can I move my cleaning")

    card = await _types(place, "/text (415) 555-0123 Yes, 3pm works. See you then!")
    await _sends(place, card)
    texts = await until(lambda: _phone(place, 1))
    assert "Yes, 3pm works" in texts[0]
    shown = await _message(place, "Yes, 3pm works")
    assert shown["thread_ts"] == asked["thread_ts"]

    await place.contact_texts(ANN, "Great, thanks! Where do I park?")
    answer = await _message(place, "Where do I park")
    seen = await place.does(
        "click",
        user=MAYA,
        channel=DESK,
        ts=answer["ts"],
        action_id=button(answer, "Reply")["action_id"],
    )
    assert seen["modal"] is not None
    preview = await place.does("submit", user=MAYA, values={"body": {"body": "Behind the house."}})
    assert preview["errors"] == {}
    sending = button(preview["modal"], "Send")["action_id"]
    await place.does("view_click", user=MAYA, action_id=sending)
    texts = await until(lambda: _phone(place, 2))
    assert "Behind the house." in texts[1]

    await place.contact_texts(ANN, "STOP")
    await _message(place, "opted out")
    refused = await _types(place, "/text (415) 555-0123 One more thing")
    assert "opted out" in words(refused)
    with pytest.raises(AssertionError, match="no button 'Send'"):
        button(refused, "Send")
    ours = [text for text in await place.phone(ANN) if "house" in text or "3pm" in text]
    assert len(ours) == 2

    _assert_private(place.log)


async def _phone(place: Town, at_least: int) -> list[str]:
    texts = await place.phone(ANN)
    return texts if len(texts) >= at_least else []


@pytest.mark.timeout(60)
async def test_without_consent_nobody_can_send_and_the_card_says_why(place: Town) -> None:
    card = await _types(place, "/text (415) 555-0123 Your cleaning is tomorrow at 3pm")

    assert "no consent on file" in words(card)
    assert "What would make it OK" in words(card)
    with pytest.raises(AssertionError, match="no button 'Send'"):
        button(card, "Send")
    assert await place.phone(ANN) == []


@pytest.mark.timeout(60)
async def test_guests_are_refused_and_bad_input_gets_a_sentence(place: Town) -> None:
    guest = await place.does("command", user=GIL, channel=DESK, text="/text (415) 555-0123 Hello")
    wrong = await place.does("command", user=MAYA, channel=DESK, text="/text 12 Hello")
    long = await place.does(
        "command", user=MAYA, channel=DESK, text="/text (415) 555-0123 " + "x" * 10_000
    )

    assert "Guests cannot use Assent" in words(guest["ephemeral"])
    assert wrong["status"] == long["status"] == 200
    assert "number" in words(wrong["ephemeral"])
    assert "1000" in words(long["ephemeral"]) or "too long" in words(long["ephemeral"]).lower()


@pytest.mark.timeout(60)
async def test_forged_calls_are_refused_and_the_process_says_how_it_is(place: Town) -> None:
    async with httpx.AsyncClient(base_url=place.web) as web:
        forged = await web.post("/slack/events", content=b"command=%2Ftext&text=hi")
        webhook = await web.post("/ringcentral/events", json={"body": {}})
        junk = await web.post(
            "/slack/events",
            content=b"\xff\xfe{",
            headers={
                b"X-Slack-Request-Timestamp": b"now",
                b"X-Slack-Signature": "v0=é".encode(),
            },
        )
        ready = await web.get("/readyz")
        alive = await web.get("/healthz")
        numbers = await web.get("/metrics")

    assert forged.status_code == webhook.status_code == junk.status_code == 401
    assert alive.status_code == ready.status_code == 200
    assert {json.loads(line)["name"] for line in ready.text.splitlines()} == {
        "redis",
        "slack",
        "ringcentral",
        "webhook",
        "queue",
    }
    assert f'assent_caught_up{{tenant="{masked(TenantId("T0EMU"))}"}} 1.0' in numbers.text


def _assert_private(log: Path) -> None:
    text = log.read_text("utf-8")
    assert "Traceback" not in text
    for secret in ("4155550123", "415) 555", "3pm", "park", "xoxb-", "emu-secret", "emu-jwt"):
        assert secret not in text, f"{secret!r} stands in the log"
    assert not re.search(r"\+1\d{10}", text)


@pytest.mark.timeout(120)
async def test_a_restart_keeps_the_opt_out_and_opens_a_new_thread_for_what_is_gone(
    tmp_path: Path,
) -> None:
    """The look-alike of Slack forgets its messages; the ledger and the conversation do not."""
    async with town(tmp_path) as first:
        await first.contact_texts(ANN, "Hello, are you open today?")
        await _message(first, "are you open today")
        await first.contact_texts("+12125550111", "stop")
        await _message(first, "opted out")

    async with town(tmp_path) as second:
        await second.contact_texts(ANN, "Anybody there?")
        await _message(second, "Anybody there?")
        refused = await _types(second, "/text (212) 555-0111 Hello again")

    assert "opted out" in words(refused)


@pytest.mark.timeout(60)
async def test_help_is_answered_while_unsure_words_hold_everything_else(place: Town) -> None:
    await place.contact_texts(ANN, "td")
    await _message(place, "may be an opt-out")
    await place.contact_texts(ANN, "HELP")

    texts = await until(lambda: _phone(place, 1))
    held = await _types(place, "/text (415) 555-0123 Are you still coming?")

    assert "for help, contact" in texts[0]
    assert "may be an opt-out" in words(held)
