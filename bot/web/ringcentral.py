"""The door RingCentral knocks at: verify, keep, answer 200, and only then wake somebody.

Rule: 200 means that the text is on disk. Whatever is less gets another answer, and what cannot
be read opens a gap, so that message sync brings it before anything is sent (rulings 13, 20).
Source: RingCentral's developer guide, webhooks, read 2026-04-28.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

import structlog
from starlette.background import BackgroundTask
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.adapters.ringcentral import events
from bot.errors import BotError, NotFound, StoreUnavailable
from bot.ports import Ports
from bot.texting.ids import TenantId
from bot.usecases.compare_list import note_change
from bot.usecases.mass_senders import note_mass_sender
from bot.usecases.road import NOTED_EVERY, note_webhook

LARGEST_BODY: Final = 1_000_000
"""Bytes; RingCentral's own events stay below 50 kB."""

_VALIDATION: Final = re.compile(r"[!-~]{1,128}", re.ASCII)
_JSON: Final = "application/json"

log = structlog.get_logger()


def routes(
    ports: Ports, *, tenant: Callable[[], TenantId | None], verification_token: str
) -> list[Route]:
    """Return the webhook's routes; `tenant` is the single workspace behind the bare one.

    `verification_token` is the secret that RingCentral repeats on each call.

    Raises:
        ValueError: the token is empty, so that anybody could write into the inbox.
    """
    if not verification_token:
        raise ValueError("the RingCentral webhook needs a verification token")
    door = _Door(ports, tenant=tenant, token=verification_token)
    return [
        Route("/ringcentral/events", door.receive, methods=["POST"]),
        Route("/ringcentral/events/{tenant}", door.receive, methods=["POST"]),
    ]


class _Refused(Exception):
    """The request gets this answer and nothing else."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


class _Door:
    """One route's work, in the order that makes it safe."""

    def __init__(self, ports: Ports, *, tenant: Callable[[], TenantId | None], token: str) -> None:
        self._ports = ports
        self._single = tenant
        self._token = token.encode()
        self._known: set[TenantId] = set()
        self._noted: dict[TenantId, datetime] = {}

    async def receive(self, request: Request) -> Response:
        """Answer one call of RingCentral."""
        try:
            return await self._receive(request)
        except _Refused as refused:
            log.warning("webhook.refused", code=refused.code, status=refused.status)
            return _answer(refused.status, code=refused.code)
        except StoreUnavailable as error:
            log.error("webhook.not_kept", code=error.code, detail=error.detail)  # noqa: TRY400 - known
            return _answer(503, code=error.code)

    async def _receive(self, request: Request) -> Response:
        validation = _validation(request)
        verified = self._verify(request, handshake=bool(validation))
        if validation and not verified:
            return _answer(200, validation=validation)
        tenant = await self._tenant(request)
        body = await _body(request)
        if validation and not body.strip():
            background = BackgroundTask(self._woken, tenant, None)
            return _answer(200, validation=validation, background=background)
        wake = await self._keep(tenant, events.read(_parsed(body)))
        background = BackgroundTask(self._woken, tenant, wake)
        return _answer(200, validation=validation, background=background)

    def _verify(self, request: Request, *, handshake: bool) -> bool:
        """Say whether the call carries our secret; a handshake may come without any."""
        given = request.headers.getlist("verification-token")
        if handshake and not given:
            return False
        if len(given) != 1 or not hmac.compare_digest(given[0].encode(), self._token):
            raise _Refused(401, "verification_token")
        return True

    async def _tenant(self, request: Request) -> TenantId:
        named = request.path_params.get("tenant")
        single = self._single()
        if named is None or named == single:
            if single is None:
                raise _Refused(404, "unknown_tenant")
            return single
        wanted = TenantId(named)
        if wanted not in self._known:
            self._known.update(await self._ports.store.tenants())
        if wanted not in self._known:
            raise _Refused(404, "unknown_tenant")
        return wanted

    async def _keep(
        self, tenant: TenantId, event: events.Event
    ) -> Callable[[], Awaitable[None]] | None:
        """Put an event where it cannot be lost; return what should be woken."""
        queue = self._ports.queue
        match event:
            case events.InboundText():
                key = self._ports.keys.contact_key(tenant, event.contact)
                text = event.come_by(self._ports.clock.now())
                kept = await self._ports.store.keep_inbound(tenant, key, text)
                log.info("webhook.kept" if kept else "webhook.repeated", inbound_id=event.id)
                return lambda: queue.wake("read_inbox", tenant, key)
            case events.OutboundHint():
                return lambda: queue.wake("catch_up", tenant)
            case events.ConsentChange():
                return await self._note_change(tenant, event)
            case events.Reminder():
                return lambda: queue.wake("watch_webhook", tenant)
            case events.Unusable():
                log.warning("webhook.unreadable", code=event.reason, inbound_id=event.id)
                if event.reason == events.MASS_SENDER:
                    await note_mass_sender(self._ports, tenant=tenant, text=event.id)
                if not event.hides_text:
                    return None
                await self._open_gap(tenant)
                return lambda: queue.wake("catch_up", tenant)

    async def _note(self, tenant: TenantId) -> None:
        """Remember that the road carries; several calls in a second are one note."""
        now = self._ports.clock.now()
        last = self._noted.get(tenant)
        if last is None or abs(now - last) >= NOTED_EVERY:
            self._noted[tenant] = now
            await note_webhook(self._ports, tenant)

    async def _note_change(
        self, tenant: TenantId, change: events.ConsentChange
    ) -> Callable[[], Awaitable[None]]:
        """Keep whom a change of RingCentral's list is about; return what compares them."""
        silent = {row.contact: True for row in change.rows}
        silent |= {row.contact: False for row in change.rows if not row.opted_out}
        noted = [
            await note_change(self._ports, tenant=tenant, contact=contact, silent=only_noes)
            for contact, only_noes in silent.items()
        ]

        async def wake() -> None:
            for key in noted:
                await self._ports.queue.wake("heed_change", tenant, key)
            if not noted:
                # An event that names nobody is no reason to wait for the daily look.
                await self._ports.queue.wake("compare_list", tenant)

        return wake

    async def _open_gap(self, tenant: TenantId) -> None:
        now = self._ports.clock.now()
        try:
            await self._ports.store.change_tenant(
                tenant, lambda known: known.with_gap(reason="unreadable event", now=now)
            )
        except NotFound:
            raise _Refused(404, "unknown_tenant") from None

    async def _woken(self, tenant: TenantId, wake: Callable[[], Awaitable[None]] | None) -> None:
        """Wake a worker; if that fails, the sweeper finds what was kept (ruling 18)."""
        try:
            if wake is not None:
                await wake()
            await self._note(tenant)
        except BotError as error:
            log.warning("webhook.wakeup_lost", code=error.code, detail=error.detail)


def _validation(request: Request) -> str:
    """Return the handshake's token; empty if this is none."""
    given = request.headers.get("validation-token", "")
    if given and not _VALIDATION.fullmatch(given):
        raise _Refused(400, "validation_token")
    return given


async def _body(request: Request) -> bytes:
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > LARGEST_BODY:
        raise _Refused(413, "too_large")
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > LARGEST_BODY:
                raise _Refused(413, "too_large")
    except ClientDisconnect:
        raise _Refused(400, "disconnected") from None
    return bytes(body)


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise _Refused(400, "invalid_json") from None


def _answer(
    status: int, *, code: str = "", validation: str = "", background: BackgroundTask | None = None
) -> Response:
    """Return an answer far below the 1024 bytes, headers included, that a handshake may have."""
    headers = {"Validation-Token": validation} if validation else None
    content = json.dumps({"error": code}) if code else "{}"
    return Response(content, status, headers, media_type=_JSON, background=background)
