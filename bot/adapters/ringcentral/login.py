"""One login for all threads, by JWT, before the token ends and once after it was refused.

Rule: the SDK's refresh is never used (it has no lock, and new apps get no refresh token), and its
own idea of the present token is never asked: each call carries the token it was given here, so
that a refused one is known by name.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Final

import structlog
from ringcentral.http.api_exception import ApiException

from bot.adapters.ringcentral.gate import PENALTY, Gatekeeper
from bot.adapters.ringcentral.reply import Reply, answered, unanswered

LEEWAY: Final = 300.0
"""Seconds of life below which a token is renewed."""
_SILENCE: Final = PENALTY.total_seconds()

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


class Login:
    """Owns the token."""

    def __init__(self, platform: Any, *, jwt: str, gate: Gatekeeper) -> None:
        self._platform = platform
        self._jwt = jwt
        self._gate = gate
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
            return self._enter()

    def _enter(self) -> Token | Reply:
        wait = self._gate.enter()
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
        now = monotonic()
        self._token = Token(
            header=f"Bearer {given['access_token']}",
            ends=now + life,
            # A server that gives short lives must not be asked for a token before each call.
            renew=now + life - min(LEEWAY, life / 2),
            owner=str(given["owner_id"] or ""),
        )
        return reply

    def _fallback(self, reply: Reply) -> Token | Reply:
        """Return the old token while it lives, so that a login that fails early does no harm."""
        return self._token if self._token and monotonic() < self._token.ends else reply
