"""From `/consent export` on the sandbox page to the opened passport, in a real browser."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.page_stage import ANN, SCREENS

ROOT = Path(__file__).resolve().parents[2]
WHOM = "(415) 555-0123"

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[str]:
    """Run the real sandbox in processes of its own; yields the address of its page."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    log = tmp_path / "sandbox.log"
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PORT": str(port),
        "DATA_DIR": str(tmp_path / "data"),
        "UNDO_SECONDS": "0.2",
    }
    with log.open("wb") as target:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "sandbox"],
            cwd=tmp_path,
            env=environment,
            stdout=target,
            stderr=target,
        )
    try:
        yield _address(log, process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=40)


@pytest.fixture
def maya(sandbox: str, browser: Browser) -> Iterator[Page]:
    """Maya's page, after Ann has written and stopped."""
    context = browser.new_context(viewport={"width": 1280, "height": 860}, accept_downloads=True)
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto(sandbox)
    page.locator("[data-testid=connection][data-up=yes]").wait_for()
    phone = page.locator(f'[data-testid=phone][data-phone="{ANN}"]')
    phone.get_by_test_id("phone-input").fill("Có gì mới không? Any news?")
    phone.get_by_test_id("phone-input").press("Enter")
    messages = page.get_by_test_id("messages")
    expect(messages).to_contain_text("1 reply", timeout=15_000)
    page.get_by_test_id("quick-STOP").click()
    expect(messages).to_contain_text("opted out", ignore_case=True, timeout=15_000)
    yield page
    context.close()


def test_the_link_on_the_card_opens_a_page_whose_button_downloads_the_passport(
    maya: Page, tmp_path: Path
) -> None:
    _types(maya, f"/consent history {WHOM}")
    expect(maya.get_by_text("Opted out by text").last).to_be_visible()
    maya.get_by_role("button", name="Passport", exact=True).last.click()
    link = maya.get_by_role("link", name="Open the passport").last
    expect(link).to_be_visible()
    maya.screenshot(path=SCREENS / "passport-card.png")

    with maya.context.expect_page() as opening:
        link.click()
    offered = opening.value
    expect(offered.get_by_role("heading")).to_contain_text("+1 415 ···0123")
    offered.screenshot(path=SCREENS / "passport-page.png")
    with offered.expect_download() as paper:
        offered.get_by_role("button", name="Download PDF").click()
    with offered.expect_download() as filed:
        offered.get_by_role("button", name="Download JSON").click()

    paper.value.save_as(tmp_path / "passport.pdf")
    filed.value.save_as(tmp_path / "passport.json")
    assert re.fullmatch(r"consent-passport-[\w-]+\.pdf", paper.value.suggested_filename)
    document = json.loads((tmp_path / "passport.json").read_text("utf-8"))
    assert document["contact"]["number"] == ANN
    words = " ".join(page.extract_text() for page in PdfReader(tmp_path / "passport.pdf").pages)
    assert "Có gì mới không? Any news?" in words
    assert sha256((tmp_path / "passport.json").read_bytes()).hexdigest() in words


def test_a_broken_link_opens_a_plain_page_in_light_and_dark(maya: Page, browser: Browser) -> None:
    _types(maya, f"/consent export {WHOM}")
    link = maya.get_by_role("link", name="Open the passport").last
    url = link.get_attribute("href") or ""

    dark = browser.new_context(color_scheme="dark", viewport={"width": 390, "height": 720})
    page = dark.new_page()
    troubles: list[str] = []
    page.on("console", lambda line: troubles.append(line.text))
    page.goto(url)
    page.screenshot(path=SCREENS / "passport-page-dark.png")
    button = page.get_by_role("button", name="Download PDF")
    expect(button).to_have_css("background-color", "rgb(29, 78, 107)")
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    answer = page.goto(f"{url[:-3]}000")

    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading")).to_have_text("Nothing here")
    dark.close()
    assert [each for each in troubles if "Content Security Policy" in each] == []


def _types(page: Page, words: str) -> None:
    page.get_by_test_id("composer").fill(words)
    page.get_by_test_id("composer").press("Enter")


def _address(log: Path, process: subprocess.Popen[bytes]) -> str:
    """Return the page's address as soon as the sandbox says it."""
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        found = re.search(r"open (http://\S+/sandbox)", log.read_text("utf-8"))
        if found:
            return found[1]
        assert process.poll() is None, log.read_text("utf-8")
        time.sleep(0.05)
    raise AssertionError(log.read_text("utf-8"))
