"""RingCentral's SDK, made safe to call: off the event loop, with timeouts, gates and one login.

Rule: nothing that leaves here holds a token, a secret, a body or a number. What RingCentral says
comes back as a `Reply`; `fetch` turns a bad one into our error by the table in `failures`.
"""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic
from typing import Final, Literal

import structlog
from ringcentral import SDK
from ringcentral.http.api_exception import ApiException

from bot.adapters.breaker import AlwaysClosed, Breaker, Ended
from bot.adapters.ringcentral.address import Query, checked, with_query
from bot.adapters.ringcentral.breaking import ended
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import PENALTY, Gatekeeper, Group, gates
from bot.adapters.ringcentral.login import Login, OwnShelf, Shelf, Token
from bot.adapters.ringcentral.records import Json, mapping
from bot.adapters.ringcentral.reply import Reply, answered, unanswered
from bot.adapters.ringcentral.transport import Timeout, TimeoutClient
from bot.conversations.outage import Outage
from bot.errors import StoreUnavailable

TIMEOUT: Final[Timeout] = (3.05, 15.0)
_THREADS: Final = 16

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request."""

    method: Literal["get", "post", "put", "patch", "delete"]
    path: str
    """From `/restapi/` on, or an absolute URL that RingCentral gave us."""
    group: Group
    query: Query = field(default_factory=dict, repr=False)
    body: Mapping[str, object] | None = field(default=None, repr=False)
    accept: str = "application/json"
    once: bool = False
    """Whether doing it twice is worse than not knowing: a text that is sent."""
    urgent: bool = False
    """Whether a person waits for it, so that it may use the room kept for those."""
    starts_within: timedelta = timedelta(seconds=60)
    """How long it may wait for a thread or a login before it must not go any more."""


class RingCentralClient:
    """One app, logged in as one user."""

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        jwt: str,
        server_url: str,
        gatekeepers: Mapping[Group, Gatekeeper] | None = None,
        shelf: Shelf | None = None,
        breaker: Breaker | None = None,
        account: str = "",
        timeout: Timeout = TIMEOUT,
    ) -> None:
        self._server = server_url.rstrip("/")
        self._transport = TimeoutClient(timeout=timeout, pool=_THREADS)
        sdk = SDK(client_id, client_secret, self._server, "Assent", "1")
        self._platform = sdk.platform()
        self._platform._client = self._transport  # noqa: SLF001 - the SDK takes no transport
        self._gates = gatekeepers or gates()
        self._login = Login(
            self._platform, jwt=jwt, gate=self._gates[Group.AUTH], shelf=shelf or OwnShelf()
        )
        self._breaker = breaker or AlwaysClosed()
        self._account = f"ringcentral:{account}"
        self._closed = False
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="ringcentral")

    @property
    def owner(self) -> str:
        """The extension that is logged in; empty before the first call."""
        return self._login.owner

    async def ask(self, call: Call) -> Reply:
        """Return what RingCentral says, good or bad.

        Raises:
            SmsRejected: the address is not RingCentral's.
        """
        checked(call.path, server=self._server)
        if self._closed:
            return Reply(executed="no", code="closed")
        latest = monotonic() + call.starts_within.total_seconds()
        passage = await self._breaker.enter(self._account)
        if passage.wait is not None:
            return Reply(executed="no", code="open", retry_after=passage.wait)
        context = contextvars.copy_context()
        loop = asyncio.get_running_loop()
        end: Ended = "unclear"
        try:
            reply = await loop.run_in_executor(self._threads, context.run, self._ask, call, latest)
            end = ended(reply)
        finally:
            await self._breaker.note(self._account, passage, end)
        return reply

    async def outage(self) -> Outage | None:
        """Return since when RingCentral answers nobody; None while it does, or nobody knows."""
        return await self._breaker.outage(self._account)

    async def fetch(self, call: Call) -> Json:
        """Return the JSON object that a good answer holds; an empty one if it holds none.

        Raises:
            SmsUnavailable, SmsRejected, SmsOutcomeUnknown: the answer is not good.
        """
        reply = await self.ask(call)
        if not reply.ok:
            raise failure(reply, once=call.once)
        return mapping(reply.json())

    def close(self) -> None:
        """Let running calls end by their timeouts, start no more."""
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._transport.close()

    def _ask(self, call: Call, latest: float) -> Reply:
        """Call once; a 401 was not executed, so after it once more with a new token."""
        token = self._login.token()
        reply = self._try(call, token, latest)
        if reply.status == 401 and isinstance(token, Token):
            reply = self._try(call, self._login.token(refused=token), latest)
        if not reply.ok:
            log.warning(
                "ringcentral.refused",
                code=reply.code,
                status=reply.status,
                request_id=reply.request_id,
                group=str(call.group),
            )
        return reply

    def _try(self, call: Call, token: Token | Reply, latest: float) -> Reply:
        if isinstance(token, Reply):
            return Reply(
                status=token.status,
                executed="no",
                code=token.code,
                request_id=token.request_id,
                retry_after=token.retry_after,
            )
        gate = self._gates[call.group]
        if monotonic() <= latest and (wait := gate.enter(urgent=call.urgent)) is not None:
            return Reply(status=429, executed="no", code="silence", retry_after=wait)
        # Asking a gate that all processes share takes time too.
        if monotonic() > latest:
            return Reply(executed="no", code="too_late")
        return self._send(call, token, gate)

    def _send(self, call: Call, token: Token, gate: Gatekeeper) -> Reply:
        """Send; the SDK's exceptions hold the token and end here."""
        send = getattr(self._platform, call.method)
        headers = {"Authorization": token.header, "Accept": call.accept}
        extra = {} if call.body is None else {"body": call.body}
        cause: BaseException | None = None
        try:
            response = send(
                with_query(call.path, call.query), headers=headers, skip_auth_check=True, **extra
            ).response()
        except ApiException as error:
            response, cause = error.api_response().response(), error.__context__
        if response is None:
            return unanswered(cause)
        reply = answered(response)
        try:
            gate.learn(response.headers)
            if reply.status == 429 or (reply.status == 503 and reply.retry_after):
                gate.close(reply.retry_after or PENALTY)
        except StoreUnavailable as exc:
            # What RingCentral did is known now, and must not be lost with what the gate learned.
            log.warning("ringcentral.gate_not_told", code=exc.detail, group=str(call.group))
        return reply
