"""A server of our own for the sandbox, shared by all processes that use one folder.

Rule: the last user out stops it, and a user that is killed takes nothing along. Each user shares
a lock for its life. The server itself inherits another, so that whether it lives is never a
guess, and two servers never write to one file. Starting and stopping is done by one at a time.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import socket
import subprocess
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final, Literal
from urllib.parse import quote, urlsplit

import redis
from redis.backoff import NoBackoff
from redis.exceptions import BusyLoadingError, RedisError
from redis.retry import Retry

from bot.adapters.redis import folder_locks
from bot.adapters.redis.server_binary import find_server
from bot.errors import ConfigError
from bot.logs import Event, log

_LONGEST_SOCKET: Final = 100
"""Bytes of a Unix socket's path; macOS allows 104, Linux 108."""
_PATIENCE: Final = 15.0
"""Seconds that the server may take to load its file, or to stop."""
_POLL: Final = 0.02
_LOOK_EVERY: Final = 1.0
"""Seconds between two looks whether the server still lives."""
_STARTS: Final = 3
"""How often a server that stops at once is started; its port may have been taken meanwhile."""


RESTORING: Final = "restore.unfinished"
"""Marks a folder whose facts are just being exchanged."""


class EmbeddedServer:
    """The server that belongs to one folder; each process that uses it has one of these."""

    def __init__(self, data_dir: Path) -> None:
        self._dir = data_dir.resolve()
        self._use: int | None = None

    async def start(self) -> str:
        """Return the address of the folder's server, started or found running.

        Once started, it brings back a server that was killed meanwhile.

        Raises:
            ConfigError: there is no server program, or it does not start.
        """
        return await asyncio.to_thread(self._start)

    async def stop(self) -> None:
        """Leave the server; the last one to leave stops it, with everything on disk."""
        await asyncio.to_thread(self._stop)

    @asynccontextmanager
    async def kept_alive(self) -> AsyncIterator[None]:
        """Bring the server back within seconds, whatever ends it, while the block runs.

        With `appendfsync always` a full disk ends it too: what it cannot keep it must not take.
        """
        over = asyncio.Event()
        keeper = asyncio.create_task(self._keep(over))
        try:
            yield
        finally:
            # Not cancelled: a start that is under way in its thread must not outlive `stop`.
            over.set()
            await keeper

    @property
    def log_file(self) -> Path:
        """Where the server writes what happens to it; no key and no value stands there."""
        return self._dir / "server.log"

    async def _keep(self, over: asyncio.Event) -> None:
        while not over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), _LOOK_EVERY)
            if over.is_set() or await asyncio.to_thread(self._lives):
                continue
            try:
                await self.start()
            except ConfigError as failed:
                # Its disk may still be full, or a restore broke off.
                log.error(Event.STORE_NOT_REVIVED, detail=failed.sentence)
            else:
                log.warning(Event.STORE_REVIVED)

    def _start(self) -> str:
        self._dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        with folder_locks.alone(self._dir / "start.lock"):
            if (self._dir / RESTORING).exists():
                raise ConfigError(
                    f"A restore into {self._dir} broke off: run it again with --force."
                )
            joined = self._use is None
            use = self._use = folder_locks.share(self._users) if self._use is None else self._use
            try:
                return self._found_or_started()
            except BaseException:
                if joined:
                    os.close(use)
                    self._use = None
                raise

    def _found_or_started(self) -> str:
        starts = 0
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            life = folder_locks.take(self._life)
            if life is None:
                state = self._state()
                if state == "ready":
                    return self._address.read_text("utf-8")
                if state == "loading":
                    # A big file takes its time; as long as it is being read, we wait.
                    deadline = time.monotonic() + _PATIENCE
                time.sleep(_POLL)
                continue
            try:
                if starts == _STARTS:
                    break
                self._spawn(life, fresh_address=starts > 0)
                starts += 1
            finally:
                os.close(life)
        raise ConfigError(f"The embedded server does not start: see {self.log_file}.")

    def _spawn(self, life: int, *, fresh_address: bool) -> None:
        """Start the server, which inherits the lock that says that it lives."""
        program = find_server()
        if fresh_address or not self._address.exists():
            _write_private(self._address, self._new_address())
        address = urlsplit(self._address.read_text("utf-8"))
        password = f"requirepass {address.password}\n" if address.password else ""
        process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
            [program, *self._arguments(address.port or 0), "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._dir,
            pass_fds=(life,),
            # Ctrl-C in the terminal must reach web and worker, not what they still write to.
            start_new_session=True,
        )
        _write_private(self._pid, str(process.pid))
        _tell(process, password)
        threading.Thread(target=process.wait, name="reap-server", daemon=True).start()

    def _arguments(self, port: int) -> list[str]:
        """Return the server's whole configuration, but for a password."""
        socket_path = [] if port else ["--unixsocket", str(self._socket), "--unixsocketperm", "700"]
        return [
            *("--port", str(port)),
            *("--bind", "127.0.0.1"),
            *socket_path,
            *("--dir", str(self._dir)),
            *("--logfile", str(self.log_file)),
            *("--daemonize", "no"),
            *("--appendonly", "yes"),
            *("--appendfsync", "always"),
            *("--save", ""),
            *("--maxmemory-policy", "noeviction"),
        ]

    def _new_address(self) -> str:
        if len(os.fsencode(self._socket)) <= _LONGEST_SOCKET:
            return f"unix://{quote(str(self._socket))}"
        # Anybody on this machine can reach a port, so this one asks for a password.
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        return f"redis://:{secrets.token_urlsafe(24)}@127.0.0.1:{port}/0"

    def _state(self) -> Literal["ready", "loading", "silent"]:
        """Say whether the server of this folder, and no other, answers and has read its file."""
        try:
            address = self._address.read_text("utf-8")
            with redis.Redis.from_url(
                address, socket_timeout=2, retry=Retry(NoBackoff(), 0), decode_responses=True
            ) as client:
                if client.config_get("dir")["dir"] != str(self._dir):
                    return "silent"
                return "loading" if client.info("persistence")["loading"] else "ready"
        except BusyLoadingError:
            return "loading"
        except (RedisError, OSError):
            return "silent"

    def _stop(self) -> None:
        if self._use is None:
            return
        with folder_locks.alone(self._dir / "start.lock"):
            use, self._use = self._use, None
            try:
                if folder_locks.is_last(use):
                    self._end_server()
            finally:
                os.close(use)

    def _end_server(self) -> None:
        """Stop the server in order; if it hangs, hard: what it acknowledged is on disk anyway."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            if not self._lives():
                return
            # The lock says that it lives, so the number is its own, unless it ends just now.
            with suppress(ProcessLookupError):
                os.kill(int(self._pid.read_text("utf-8")), sign)
            deadline = time.monotonic() + _PATIENCE
            while self._lives() and time.monotonic() < deadline:
                time.sleep(_POLL)

    def _lives(self) -> bool:
        life = folder_locks.take(self._life)
        if life is not None:
            os.close(life)
        return life is None

    @property
    def _socket(self) -> Path:
        return self._dir / "server.sock"

    @property
    def _address(self) -> Path:
        return self._dir / "server.address"

    @property
    def _pid(self) -> Path:
        return self._dir / "server.pid"

    @property
    def _life(self) -> Path:
        return self._dir / "server.lock"

    @property
    def _users(self) -> Path:
        return self._dir / "users.lock"


def secret_key(data_dir: Path) -> str:
    """Return this folder's SECRET_KEY, made once, readable by its owner only."""
    path = data_dir / "secret_key"
    if not path.exists():
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = data_dir / f"secret_key.{secrets.token_hex(4)}"
        _write_private(fresh, secrets.token_urlsafe(32))
        # A link either makes the whole file or finds one there: two starters get one key.
        with suppress(FileExistsError):
            path.hardlink_to(fresh)
        fresh.unlink()
    return path.read_text("utf-8")


def _write_private(path: Path, content: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(content)


def _tell(process: subprocess.Popen[bytes], words: str) -> None:
    """Give the server its password on standard input, because anybody may read a command line."""
    if process.stdin is None:
        raise RuntimeError("the server was started without standard input")
    # A server that has stopped at once does not listen; whether it lives is seen elsewhere.
    with suppress(BrokenPipeError), process.stdin:
        process.stdin.write(words.encode())
