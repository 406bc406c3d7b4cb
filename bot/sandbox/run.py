"""`python -m bot sandbox`: the real bot without any account, both vendors emulated over HTTP.

Rule: nothing of the bot is replaced. Web and worker are the ordinary processes, started with
ordinary settings that point at the two emulators.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import uvicorn
import yaml
from starlette.applications import Starlette
from starlette.responses import RedirectResponse
from starlette.routing import Route

from bot.adapters.redis.embedded import secret_key
from bot.config import Settings, sandbox_file
from bot.errors import ConfigError
from bot.sandbox import page, ringcentral, slack
from bot.sandbox.town import (
    ADMIN,
    BRAND,
    CHANNEL_NUMBERS,
    DESK,
    SUPPORT_CONTACT,
    numbers,
    people,
)
from bot.texting.ids import ChannelId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.start_up import known_tenant
from bot.usecases.switchboard import set_channel_number
from bot.wiring import open_bot

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = ROOT / "deploy" / "slack-manifest.yaml"
READY_WITHIN = 30.0
"""Seconds until web, worker and emulators must have found each other."""
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "LOG_LEVEL", "LOG_FORMAT")


async def run_sandbox() -> None:
    """Run until Ctrl-C, SIGTERM, or until one of the processes ends.

    Raises:
        ConfigError: a process ended by itself, or nothing got ready.
    """
    given = Settings(_env_file=None)
    web = _free_port(given.host, given.port or 3000)
    own = _free_port(given.host, web + 1)
    address = f"http://{given.host}:{own}"
    data_dir = given.data_dir.resolve()
    environment = _environment(given, web=web, emulators=address, data_dir=data_dir)
    _leave(environment, sandbox_file(data_dir))
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    async with _emulators(given.host, own, events=f"{environment['PUBLIC_URL']}/slack/events"):
        # Both processes share one embedded server; whoever comes first starts it.
        children = [await _start(name, environment, data_dir) for name in ("web", "worker")]
        try:
            ended = [asyncio.create_task(child.wait()) for child in children]
            ready = asyncio.create_task(_ready(environment, address))
            waiting = asyncio.create_task(stop.wait())
            await asyncio.wait({*ended, ready, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if ready.done():
                ready.result()
                await asyncio.wait({*ended, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if not stop.is_set():
                raise ConfigError("A process of the sandbox ended by itself: see its lines above.")
        finally:
            await _end(children)


def _environment(given: Settings, *, web: int, emulators: str, data_dir: Path) -> dict[str, str]:
    """Return the settings of web and worker: nothing of the person's own accounts leaks in."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {
        **passed,
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "HOST": given.host,
        "PORT": str(web),
        "PUBLIC_URL": f"http://{given.host}:{web}",
        "DATA_DIR": str(data_dir),
        "SLACK_BOT_TOKEN": "xoxb-emu",
        "SLACK_SIGNING_SECRET": "emu-signing-secret",
        "SLACK_API_URL": f"{emulators}/api/",
        "RINGCENTRAL_SERVER_URL": emulators,
        "RINGCENTRAL_CLIENT_ID": "emu-app",
        "RINGCENTRAL_CLIENT_SECRET": "emu-secret",
        "RINGCENTRAL_JWT": "emu-jwt",
        "SECRET_KEY": secret_key(data_dir),
        "BRAND_NAME": given.brand_name or BRAND,
        "SUPPORT_CONTACT": given.support_contact or SUPPORT_CONTACT,
        "DEFAULT_CHANNEL": DESK,
        "ADMIN_USERS": ADMIN,
        "UNDO_SECONDS": str(given.undo_seconds),
    }


def _leave(environment: Mapping[str, str], file: Path) -> None:
    """Leave the settings for the command line, readable by their owner only."""
    lines = [f'{name}="{value}"\n' for name, value in environment.items() if name not in _PASSED_ON]
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as target:
        target.writelines(lines)


@asynccontextmanager
async def _emulators(host: str, port: int, *, events: str) -> AsyncIterator[None]:
    """Serve both vendors and the page on one address."""
    address = f"http://{host}:{port}"
    manifest = yaml.safe_load(MANIFEST.read_text("utf-8"))
    # A new seed each time: ids must not repeat those that the store remembers from the last run.
    seed = int(time.time())
    workspace = slack.SlackWorld(seed=seed, manifest=manifest, events_url=events, base_url=address)
    people(workspace)
    carrier = ringcentral.RingCentralWorld(seed=seed, base_url=address)
    numbers(carrier)

    async def front(_: object) -> RedirectResponse:
        return RedirectResponse("/sandbox")

    about = {"Who to be": "Maya and Sam text, Ana is the admin, Gil is a guest who may not."}
    app = Starlette(
        routes=[
            Route("/", front),
            *page.routes(about=about),
            *slack.routes(workspace),
            *ringcentral.routes(carrier),
        ]
    )
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
        )
    )
    await carrier.start()
    serving = asyncio.create_task(server._serve())  # noqa: SLF001 - serve() takes the signals
    try:
        while not server.started:
            if serving.done():
                raise ConfigError(f"Port {port} on {host} cannot be used for the emulators.")
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await serving
        await carrier.stop()
        await workspace.aclose()


async def _start(
    name: str, environment: Mapping[str, str], data_dir: Path
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        name,
        # Not the person's folder: a .env of theirs must not reach the sandbox.
        cwd=data_dir,
        env=dict(environment),
        start_new_session=True,
    )


async def _ready(environment: Mapping[str, str], address: str) -> None:
    """Wait until everything has found each other, settle the town, and say where the page is."""
    deadline = time.monotonic() + READY_WITHIN
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
        while time.monotonic() < deadline:
            if await _answers(session, f"{environment['PUBLIC_URL']}/readyz"):
                break
            await asyncio.sleep(0.05)
        else:
            raise ConfigError("The sandbox did not get ready: see the lines above.")
    await _settle(environment)
    print(  # noqa: T201 - what a person started, told to that person
        f"\n  Assent's sandbox runs: open {address}/sandbox\n  Ctrl-C stops it.\n",
        flush=True,
    )


async def _answers(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(url) as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False


async def _settle(environment: Mapping[str, str]) -> None:
    """Give each channel its number, as an admin would in App Home."""
    names = {name.lower(): value for name, value in environment.items()}
    settings = Settings.model_validate(
        {name: value for name, value in names.items() if name in Settings.model_fields}
    )
    async with open_bot(settings) as bot:
        tenant = await known_tenant(bot.ports)
        if tenant is None:
            raise ConfigError(
                "The sandbox's workspace is not known: remove DATA_DIR and start anew."
            )
        team = await bot.ports.store.tenant(tenant)
        settled = {channel for channel, _ in team.channel_numbers}
        for channel, number in CHANNEL_NUMBERS:
            if channel not in settled:
                await set_channel_number(
                    bot.ports,
                    tenant=tenant,
                    by=UserId(ADMIN),
                    channel=ChannelId(channel),
                    number=PhoneNumber(number),
                )


async def _end(children: list[asyncio.subprocess.Process]) -> None:
    for child in children:
        if child.returncode is None:
            child.terminate()
    for child in children:
        try:
            await asyncio.wait_for(child.wait(), timeout=15)
        except TimeoutError:
            child.kill()
            await child.wait()


def _free_port(host: str, preferred: int) -> int:
    """Return the preferred port, or the next one that nobody uses."""
    for port in range(preferred, min(preferred + 100, 65536)):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
            return port
    raise ConfigError(f"No free port from {preferred} on: set PORT to another one.")
