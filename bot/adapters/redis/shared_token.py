"""One vendor token for all processes of one user.

Rule: one process logs in, the others take what it got: RingCentral lets a user and app hold five
sessions and ends the oldest at the sixth. The token lies sealed and dies with its own life.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from secrets import token_hex
from typing import Final

from bot.adapters.redis import keyspace
from bot.adapters.redis.scripts import RELEASE
from bot.adapters.redis.shared_gate import Bridge
from bot.errors import ConfigError

_LOGIN_TAKES: Final = timedelta(seconds=25)
"""Longer than a login may last, so that its lock outlives it."""


class SharedToken:
    """Where the processes of one user leave their token for each other."""

    def __init__(
        self,
        bridge: Bridge,
        name: str,
        *,
        seal: Callable[[str], str],
        unseal: Callable[[str], str],
    ) -> None:
        self._bridge = bridge
        self._key = keyspace.vendor_token(name)
        self._lock = keyspace.vendor_token_lock(name)
        self._seal = seal
        self._unseal = unseal

    def take(self) -> tuple[str, str, float, float] | None:
        """Return the token's header, its owner, the seconds it was given and those left.

        Raises:
            StoreUnavailable: nobody knows.
        """
        sealed, left = self._bridge.run(
            self._bridge.wire.read(("GET", self._key), ("PTTL", self._key))
        )
        if sealed is None or int(left) <= 0:
            return None
        try:
            header, owner, life = json.loads(self._unseal(str(sealed)))
        except ConfigError:
            # Sealed under a key that is gone: whoever comes logs in anew and overwrites it.
            return None
        return str(header), str(owner), float(life), int(left) / 1000

    def put(self, header: str, *, owner: str, life: float) -> None:
        """Leave a token that lives `life` seconds.

        Raises:
            StoreUnavailable: it was not kept.
        """
        sealed = self._seal(json.dumps([header, owner, life]))
        self._bridge.run(
            self._bridge.wire.read(("SET", self._key, sealed, "PX", max(1, int(life * 1000))))
        )

    @contextmanager
    def lock(self) -> Iterator[bool]:
        """Yield whether this process is the one that logs in now.

        Raises:
            StoreUnavailable: nobody knows.
        """
        mine = token_hex(8)
        (held,) = self._bridge.run(
            self._bridge.wire.read(
                ("SET", self._lock, mine, "NX", "PX", _LOGIN_TAKES // timedelta(milliseconds=1))
            )
        )
        try:
            yield bool(held)
        finally:
            if held:
                self._bridge.run(self._bridge.wire.read(RELEASE.call(self._lock, args=(mine,))))
