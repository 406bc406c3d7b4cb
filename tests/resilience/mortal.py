"""Ports of a process to which something happens at one chosen step: it dies, or is overtaken.

Rule: a step is before a call, or after it, its answer not yet seen. Of a process that died every
further call dies too, and what it held (a lease) stays held until its time is over, as after
kill -9. One that is overtaken goes on, and finds the world changed.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields, replace
from typing import Any, Protocol

from bot.ports import Ports

NOT_AWAITED = frozenset({"clock", "keys", "house"})


class Killed(BaseException):
    """The process is gone: nothing of it may catch this and go on."""


class Fate(Protocol):
    """Hears of each step."""

    async def step(self, name: str) -> None:
        """Let a step be taken, or not."""
        ...


@dataclass(slots=True)
class Overtaken:
    """One step before which somebody else acts, once."""

    after: int
    """How many steps are taken before."""
    act: Callable[[], Awaitable[None]]
    taken: list[str] = field(default_factory=list)
    done: bool = False

    async def step(self, name: str) -> None:
        """Let somebody else act if this is the step."""
        if len(self.taken) == self.after and not self.done:
            self.done = True
            await self.act()
        self.taken.append(name)


@dataclass(slots=True)
class Life:
    """How many more steps a process takes: each awaited call has two, its start and its answer."""

    steps: int
    taken: list[str] = field(default_factory=list)

    async def step(self, name: str) -> None:
        """Take one step.

        Raises:
            Killed: it was the last one, or the process is dead already.
        """
        if len(self.taken) >= self.steps:
            raise Killed(name)
        self.taken.append(name)


def mortal(ports: Ports, life: Fate) -> Ports:
    """Return ports whose every awaited call is two steps of this life."""
    wrapped: dict[str, Any] = {
        each.name: _Mortal(getattr(ports, each.name), each.name, life)
        for each in fields(ports)
        if each.name not in NOT_AWAITED
    }
    return replace(ports, **wrapped)


class _Mortal:
    """One port of a mortal process."""

    def __init__(self, port: object, name: str, life: Fate) -> None:
        self._port = port
        self._name = name
        self._life = life

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._port, name)
        where = f"{self._name}.{name}"
        if name in {"lease", "attempt"}:
            return self._lease(found, where)
        if inspect.isasyncgenfunction(found):
            return self._stream(found, where)
        if inspect.iscoroutinefunction(found):
            return self._call(found, where)
        return found

    def _call(self, call: Callable[..., Any], where: str) -> Callable[..., Any]:
        async def step(*args: Any, **named: Any) -> Any:
            await self._life.step(f"{where} begins")
            answer = await call(*args, **named)
            await self._life.step(f"{where} ended")
            return answer

        return step

    def _stream(self, call: Callable[..., Any], where: str) -> Callable[..., Any]:
        async def steps(*args: Any, **named: Any) -> AsyncIterator[Any]:
            await self._life.step(f"{where} begins")
            async for each in call(*args, **named):
                yield each
                await self._life.step(f"{where} goes on")

        return steps

    def _lease(self, call: Callable[..., Any], where: str) -> Callable[..., Any]:
        @asynccontextmanager
        async def lease(*args: Any, **named: Any) -> AsyncIterator[Any]:
            await self._life.step(f"{where} begins")
            inner = call(*args, **named)
            held = await inner.__aenter__()
            try:
                yield held
            except Killed:
                # Dead processes give nothing back; the generator must not either.
                _FORGOTTEN.append(inner)
                raise
            except Exception as exc:
                if not await inner.__aexit__(type(exc), exc, exc.__traceback__):
                    raise
            else:
                await self._life.step(f"{where} ended")
                await inner.__aexit__(None, None, None)

        return lease


_FORGOTTEN: list[object] = []
"""Leases of the dead, kept from the garbage collector, which would give them back."""
