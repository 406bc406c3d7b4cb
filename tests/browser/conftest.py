"""Fixtures of the browser tests: one Chromium a module, fresh servers and a fresh page a test."""

import asyncio
import shutil
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from bot.sandbox import ringcentral
from tests.browser.page_stage import Stage, compose_stage, make_team

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a module.

    Not of the run: Playwright's loop stays in the thread as long as it lives, and asynchronous
    tests of other modules could then not start theirs.
    """
    with sync_playwright() as play:
        found = shutil.which("chromium") or shutil.which("google-chrome")
        chromium = play.chromium.launch(executable_path=found, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Fresh worlds and a fresh bot, served on a free port until the test ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    team = make_team(url)
    phones = ringcentral.RingCentralWorld(base_url=url)
    phones.sent_delay = phones.receipt_delay = 0.05
    config = uvicorn.Config(
        compose_stage(team, phones), log_level="error", timeout_graceful_shutdown=1, lifespan="on"
    )
    server = uvicorn.Server(config)
    ready: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        ready.append(asyncio.get_running_loop())
        await server.serve(sockets=[listener])

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    _wait_until(lambda: server.started)
    yield Stage(url, team, phones, ready[0])
    server.should_exit = True
    thread.join(timeout=10)
    listener.close()


@pytest.fixture
def page(stage: Stage, browser: Browser) -> Iterator[Page]:
    """The sandbox page, open and live; the test fails if the page logged an error."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, timezone_id="UTC")
    context.set_default_timeout(5000)
    opened = context.new_page()
    troubles: list[str] = []
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on(
        "console",
        lambda line: troubles.append(line.text) if line.type in {"error", "warning"} else None,
    )
    opened.goto(f"{stage.url}/sandbox")
    opened.locator("[data-testid=connection][data-up=yes]").wait_for()
    # What is there at the first drawing is old; tests are about what comes after it.
    opened.get_by_test_id("phone-contact").first.wait_for()
    yield opened
    context.close()
    # The browser itself reports each 4xx and 5xx answer; the page's own tests look at those.
    assert [one for one in troubles if "Failed to load resource" not in one] == []


def _wait_until(holds: Callable[[], bool]) -> None:
    waiting = threading.Event()
    for _ in range(500):
        if holds():
            return
        waiting.wait(0.01)
    raise TimeoutError("The server did not start within five seconds.")
