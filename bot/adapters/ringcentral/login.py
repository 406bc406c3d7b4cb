"""One login for all threads and processes, by JWT, before the token ends or once it was refused.

Rule: the SDK's refresh is never used (it has no lock, and new apps get no refresh token), and its
own idea of the present token is never asked: each call carries the token it was given here, so
that a refused one is known by name.
"""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic, sleep
from typing import Any, Final, NamedTuple, Protocol

import structlog
from ringcentral.http.api_exception import ApiException

from bot.adapters.ringcentral.gate import PENALTY, Gatekeeper
from bot.adapters.ringcentral.reply import Reply, answered, unanswered
from bot.errors import StoreUnavailable

LEEWAY: Final = 300.0
"""Seconds of life below which a token is renewed."""
_SILENCE: Final = PENALTY.total_seconds()
_WAIT_FOR_OTHERS: Final = 10.0
"""Seconds to wait for the process that logs in."""
_ELSEWHERE: Final = timedelta(seconds=1)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Token:
    """An access token; compared by identity, never printed."""

    header: str = field(repr=False)
    ends: float
    """By the monotonic clock, seconds."""
    renew: float
    owner: str
    """The extension that logged in."""


class Shared(NamedTuple):
    """A token as it lies on the shelf."""

    header: str
    owner: str
    life: float
    """Seconds that it was given."""
    left: float
    """Seconds that it still lives."""


class Shelf(Protocol):
    """Where the processes of one user leave their token; called from several threads.

    Each method raises StoreUnavailable when nobody knows.
    """

    def take(self) -> tuple[str, str, float, float] | None:
        """Return a `Shared`, while the token lives."""
        ...

    def put(self, header: str, *, owner: str, life: float) -> None:
        """Leave a token that lives `life` seconds."""
        ...

    def lock(self) -> AbstractContextManager[bool]:
        """Yield whether this process is the one that logs in now."""
        ...


class OwnShelf:
    """For one process alone: there is nobody to share with."""

    def take(self) -> None:
        """Return nothing, as there is nothing."""

    def put(self, header: str, *, owner: str, life: float) -> None:
        """Leave nothing."""

    def lock(self) -> AbstractContextManager[bool]:
        """Yield True: nobody else logs in."""
        return nullcontext(True)


class Login:
    """Owns the token."""

    def __init__(self, platform: Any, *, jwt: str, gate: Gatekeeper, shelf: Shelf) -> None:
        self._platform = platform
        self._jwt = jwt
        self._gate = gate
        self._shelf = shelf
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._tries = 0
        self._refusal: Reply | None = None
        self._silent_until = 0.0

    @property
    def owner(self) -> str:
        """The extension that is logged in; empty before the first login."""
        return self._token.owner if self._token else ""

    def token(self, *, refused: Token | None = None) -> Token | Reply:
        """Return a token that is good by our knowledge, or why there is none.

        `refused` is the token that RingCentral has just turned down; whoever comes with one that
        was replaced meanwhile gets the new one without another login.
        """
        seen = self._tries
        with self._lock:
            if self._token is refused:
                self._token = None
            token, now = self._token, monotonic()
            if token is not None and now < token.renew:
                return token
            if self._refusal is not None and (self._tries > seen or now < self._silent_until):
                return self._fallback(self._refusal)
            self._tries += 1
            try:
                return self._shared(refused)
            except StoreUnavailable:
                unknown = Reply(executed="no", code="store", retry_after=_ELSEWHERE)
                return self._fallback(unknown)

    def _shared(self, refused: Token | None) -> Token | Reply:
        """Return the token that another process left, or log in while the others wait for it."""
        latest = monotonic() + _WAIT_FOR_OTHERS
        while True:
            if self._taken(refused) and self._token is not None:
                return self._token
            with self._shelf.lock() as mine:
                if mine:
                    # It may have come between the look and the lock.
                    if self._taken(refused) and self._token is not None:
                        return self._token
                    return self._enter()
            if monotonic() > latest:
                late = Reply(executed="no", code="login_elsewhere", retry_after=_ELSEWHERE)
                return self._fallback(late)
            sleep(0.05)

    def _taken(self, refused: Token | None) -> bool:
        """Take the token from the shelf, if it is good and not the refused one."""
        shared = self._shelf.take()
        if shared is None or (refused is not None and shared[0] == refused.header):
            return False
        token = _token(Shared(*shared))
        if monotonic() >= token.renew:
            return False
        self._token = token
        return True

    def _enter(self) -> Token | Reply:
        wait = self._gate.enter(urgent=True)
        reply = (
            Reply(status=429, executed="no", code="silence", retry_after=wait)
            if wait is not None
            else self._ask()
        )
        if self._token is not None and reply.ok:
            self._refusal = None
            log.info("ringcentral.logged_in", request_id=reply.request_id)
            return self._token
        self._refusal = reply
        log.warning("ringcentral.login_failed", code=reply.code, request_id=reply.request_id)
        if reply.status == 429 and wait is None:
            self._gate.close(reply.retry_after or PENALTY)
        elif 400 <= reply.status < 429:
            # Wrong credentials do not mend themselves, and five tries a minute are all we have.
            self._silent_until = monotonic() + _SILENCE
        return self._fallback(reply)

    def _ask(self) -> Reply:
        """Log in; the SDK's exceptions hold the client secret and end here."""
        cause: BaseException | None = None
        try:
            response = self._platform.login(jwt=self._jwt).response()
        except ApiException as error:
            response, cause = error.api_response().response(), error.__context__
        except Exception as error:  # noqa: BLE001 - the SDK raises it bare if a body is no JSON
            return Reply(status=502, code=type(error).__name__)
        if response is None:
            return unanswered(cause)
        reply = answered(response)
        return self._kept(reply) if reply.ok else reply

    def _kept(self, reply: Reply) -> Reply:
        """Keep the token of a good answer; an answer without one is none."""
        given = self._platform.auth().data()
        life = given["expires_in"]
        if not given["access_token"] or not isinstance(life, int | float) or life <= 0:
            return Reply(status=502, code="no_token", request_id=reply.request_id)
        header, owner = f"Bearer {given['access_token']}", str(given["owner_id"] or "")
        self._token = _token(Shared(header, owner, life, left=life))
        self._shelf.put(header, owner=owner, life=life)
        return reply

    def _fallback(self, reply: Reply) -> Token | Reply:
        """Return the old token while it lives, so that a login that fails early does no harm."""
        return self._token if self._token and monotonic() < self._token.ends else reply


def _token(shared: Shared) -> Token:
    ends = monotonic() + shared.left
    # A server that gives short lives must not be asked for a token before each call.
    renew = ends - min(LEEWAY, shared.life / 2)
    return Token(header=shared.header, ends=ends, renew=renew, owner=shared.owner)
