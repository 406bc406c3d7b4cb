"""A city with real processes that may be killed: Valkey, web and workers, and two vendors.

Rule: the vendors live in this process and never die; everything of the bot's is a process of its
own and dies by SIGKILL.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import aiohttp
import uvicorn
import yaml
from starlette.applications import Starlette

from bot.adapters.redis.embedded import EmbeddedServer, secret_key
from bot.config import Settings
from bot.sandbox import ringcentral, slack
from bot.sandbox.ringcentral import cast
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.switchboard import set_channel_number
from bot.wiring import open_bot

ROOT = Path(__file__).resolve().parents[3]
ADMIN = "U0ANA"
PEOPLE = tuple(f"U0P{index:02d}" for index in range(24))
LINES = {f"C0LINE{index}": f"+1650555017{index}" for index in range(10)}
"""One channel per number of ours, so that Slack's limits per channel stay on."""
CONTACTS = tuple(
    f"+1{code}55501{index:02d}"
    for code in (415, 408, 510, 707, 925, 831, 209, 530)
    for index in range(16, 30)
)
"""None of those whose texts RingCentral's emulator fails on purpose."""
WIDER = 12
"""How many times wider than usual the vendors' limits are: a day's work happens in minutes."""
READY_WITHIN = 30.0
WORKERS = 2


class Storehouse(Protocol):
    """Where the facts lie: one server, or a cluster."""

    async def start(self) -> str:
        """Start whatever is not running; return what REDIS_URL says."""
        ...

    async def kill(self, *, away: float) -> None:
        """Kill a server, leave it away for some seconds, and start it on its file."""
        ...

    async def stop(self) -> None:
        """Stop everything."""
        ...


class OneServer:
    """The embedded server of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server = EmbeddedServer(folder)

    async def start(self) -> str:
        """Start it if it does not run."""
        return await self._server.start()

    async def kill(self, *, away: float) -> None:
        """Kill it as a power cut would, and start it again."""
        os.kill(int((self._folder / "server.pid").read_text("utf-8")), signal.SIGKILL)
        await asyncio.sleep(away)
        await self._server.start()

    async def stop(self) -> None:
        """Stop it in order."""
        await self._server.stop()


@dataclass(slots=True)
class City:
    """Everything that runs."""

    folder: Path
    address: str
    """Of both vendors."""
    web_port: int
    slack: slack.SlackWorld
    carrier: ringcentral.RingCentralWorld
    storehouse: Storehouse
    environment: dict[str, str] = field(repr=False)
    processes: dict[str, asyncio.subprocess.Process] = field(default_factory=dict)
    kills: int = 0

    @property
    def tenant(self) -> TenantId:
        """The workspace."""
        return TenantId(self.slack.team_id)

    @property
    def names(self) -> tuple[str, ...]:
        """The processes of the bot."""
        return ("web", *(f"worker{index}" for index in range(WORKERS)))

    async def start(self, name: str) -> None:
        """Start one process of the bot."""
        kind = name.rstrip("0123456789")
        # The handle is the child's; ours closes with the block.
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                kind,
                cwd=self.folder,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    async def kill(self, name: str) -> None:
        """Kill one process of the bot as a power cut would, and start it again."""
        process = self.processes[name]
        if process.returncode is None:
            process.kill()
        await process.wait()
        self.kills += 1
        await self.start(name)

    async def kill_store(self, *, away: float) -> None:
        """Kill Valkey, leave it away for some seconds, and start it on its file."""
        self.kills += 1
        await self.storehouse.kill(away=away)

    async def revive(self) -> None:
        """See to it that everything runs and answers."""
        await self.storehouse.start()
        for name in self.names:
            if self.processes[name].returncode is not None:
                await self.start(name)
        # Not /readyz: a subscription that was broken on purpose is mended later.
        await self.answering("/healthz")

    async def answering(self, path: str) -> None:
        """Wait until web answers 200 there."""
        url = f"http://127.0.0.1:{self.web_port}{path}"
        async with (
            asyncio.timeout(READY_WITHIN),
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http,
        ):
            while True:
                try:
                    async with http.get(url) as answer:
                        if answer.status == 200:
                            return
                except (aiohttp.ClientError, TimeoutError):
                    await asyncio.sleep(0.1)
                    continue
                await asyncio.sleep(0.1)

    def settings(self) -> Settings:
        """Return the settings that web and worker have."""
        names = {name.lower(): value for name, value in self.environment.items()}
        return Settings.model_validate(
            {name: value for name, value in names.items() if name in Settings.model_fields}
        )


@asynccontextmanager
async def city(
    folder: Path, *, seed: int, storehouse: Storehouse | None = None
) -> AsyncIterator[City]:
    """Let a city live while the block runs, on one server if nothing else is given."""
    port, web_port = _free_port(), _free_port()
    address = f"http://127.0.0.1:{port}"
    storehouse = storehouse or OneServer(folder / "data")
    url = await storehouse.start()
    workspace = _workspace(seed, address, f"http://127.0.0.1:{web_port}/slack/events")
    carrier = _carrier(seed, address)
    environment = _environment(folder, address, web_port, url)
    here = City(
        folder=folder,
        address=address,
        web_port=web_port,
        slack=workspace,
        carrier=carrier,
        storehouse=storehouse,
        environment=environment,
    )
    async with _vendors(workspace, carrier, port, folder):
        try:
            for name in here.names:
                await here.start(name)
            await here.answering("/readyz")
            await _settle(here)
            yield here
        finally:
            for process in here.processes.values():
                if process.returncode is None:
                    process.kill()
                await process.wait()
            await storehouse.stop()


def _workspace(seed: int, address: str, events: str) -> slack.SlackWorld:
    manifest = yaml.safe_load((ROOT / "deploy" / "slack-manifest.yaml").read_text("utf-8"))
    world = slack.SlackWorld(seed=seed, manifest=manifest, events_url=events, base_url=address)
    world.add_user(ADMIN, name="ana", real_name="Ana Silva")
    for index, person in enumerate(PEOPLE):
        world.add_user(person, name=f"p{index}", real_name=f"Person {index}")
    for channel in LINES:
        world.add_channel(channel, channel.lower(), members=(ADMIN, *PEOPLE))
    world.rate_limits.multiplier = WIDER
    return world


def _carrier(seed: int, address: str) -> ringcentral.RingCentralWorld:
    world = ringcentral.RingCentralWorld(seed=seed, base_url=address)
    desk = world.numbers["+16505550100"]
    world.numbers = {
        phone: cast.OwnNumber(
            32180000 + index,
            phone,
            cast.FRONT_DESK,
            set(desk.features),
            f"Line {index}",
            campaign="Confirmed",
        )
        for index, phone in enumerate(LINES.values())
    }
    world.limits = {name: limit * WIDER for name, limit in (world.limits or {}).items()}
    world.sent_delay = world.receipt_delay = 0.5
    return world


def _environment(folder: Path, address: str, web_port: int, store: str) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "PORT": str(web_port),
        "PUBLIC_URL": f"http://127.0.0.1:{web_port}",
        "DATA_DIR": str(folder / "data"),
        "REDIS_URL": store,
        "SLACK_BOT_TOKEN": "xoxb-emu",
        "SLACK_SIGNING_SECRET": "emu-signing-secret",
        "SLACK_API_URL": f"{address}/api/",
        "RINGCENTRAL_SERVER_URL": address,
        "RINGCENTRAL_CLIENT_ID": "emu-app",
        "RINGCENTRAL_CLIENT_SECRET": "emu-secret",
        "RINGCENTRAL_JWT": "emu-jwt",
        "SECRET_KEY": secret_key(folder / "data"),
        "BRAND_NAME": "Harbor Dental",
        "SUPPORT_CONTACT": "(650) 555-0100",
        "DEFAULT_CHANNEL": next(iter(LINES)),
        "ADMIN_USERS": ADMIN,
        "UNDO_SECONDS": "0.2",
        "LOG_FORMAT": "json",
    }


@asynccontextmanager
async def _vendors(
    workspace: slack.SlackWorld, carrier: ringcentral.RingCentralWorld, port: int, folder: Path
) -> AsyncIterator[None]:
    app = Starlette(routes=[*slack.routes(workspace), *ringcentral.routes(carrier)])
    _log_to(folder / "vendors.log")
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            host="127.0.0.1",
            port=port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
        )
    )
    await carrier.start()
    serving = asyncio.create_task(server._serve())
    try:
        async with asyncio.timeout(READY_WITHIN):
            while not server.started:
                await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await serving
        await carrier.stop()
        await workspace.aclose()


def _log_to(file: Path) -> None:
    """Keep what the vendors' server says of cut connections out of the books."""
    said = logging.getLogger("uvicorn.error")
    said.propagate = False
    said.handlers = [logging.FileHandler(file)]


async def _settle(here: City) -> None:
    """Give each channel its number, as an admin would."""
    async with open_bot(here.settings()) as bot:
        for channel, number in LINES.items():
            await set_channel_number(
                bot.ports,
                tenant=here.tenant,
                by=UserId(ADMIN),
                channel=ChannelId(channel),
                number=PhoneNumber(number),
            )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
