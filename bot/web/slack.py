"""The door for Slack: `POST /slack/events`.

Rule: the front decides on raw bytes (`slack_front`), events are kept before the answer
(`slack_events`), and a request that was seen before is answered without acting again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.errors import StoreUnavailable
from bot.logs import Event, log
from bot.ports import Ports
from bot.web.slack_events import event_of, keep, wake
from bot.web.slack_front import Delivery, Refused, receive

REMEMBERED = timedelta(minutes=11)
"""How long a signature is remembered: longer than the window on both sides of the clock."""


def routes(app: AsyncApp, ports: Ports, *, signing_secrets: Sequence[str]) -> list[Route]:
    """Return the door; several secrets while one is replaced.

    Raises:
        ValueError: no secret at all.
    """
    if not signing_secrets or not all(signing_secrets):
        raise ValueError("a signing secret is needed")
    door = _Door(app, ports, [secret.encode() for secret in signing_secrets])
    # A bound method: Starlette takes a callable object for an ASGI app.
    return [Route("/slack/events", door.answer, methods=["POST"])]


class _Door:
    def __init__(self, app: AsyncApp, ports: Ports, secrets: Sequence[bytes]) -> None:
        self._app = app
        self._ports = ports
        self._secrets = secrets

    async def answer(self, request: Request) -> Response:
        """Answer one request of whoever calls."""
        try:
            delivery = await receive(request, secrets=self._secrets, now=self._ports.clock.now())
        except Refused as refused:
            log.warning(Event.SLACK_REFUSED, status=refused.status, word=refused.word)
            return PlainTextResponse(refused.word, refused.status)
        if delivery.json is not None:
            return await self._event(delivery)
        return await self._interaction(delivery)

    async def _event(self, delivery: Delivery) -> Response:
        body = delivery.json or {}
        match body.get("type"):
            case "url_verification":
                return JSONResponse({"challenge": str(body.get("challenge", ""))})
            case "event_callback":
                return await self._keep(delivery)
            case "app_rate_limited":
                log.error(Event.SLACK_RATE_LIMITED, minute=body.get("minute_rate_limited"))
                return Response(status_code=200)
            case _:
                log.warning(Event.SLACK_UNKNOWN, type=str(body.get("type"))[:40])
                return Response(status_code=200)

    async def _keep(self, delivery: Delivery) -> Response:
        event = event_of(delivery.json or {})
        if event is None:
            return PlainTextResponse("not an event", 400)
        try:
            fresh = await keep(self._ports, event)
        except StoreUnavailable as exc:
            log.warning(Event.EVENT_NOT_KEPT, tenant=event.tenant, detail=exc.detail)
            return PlainTextResponse("not kept", 503)
        if not fresh:
            return Response(status_code=200)
        return Response(status_code=200, background=BackgroundTask(wake, self._ports, event))

    async def _interaction(self, delivery: Delivery) -> Response:
        if (delivery.form or {}).get("ssl_check") == "1":
            return Response(status_code=200)
        if await self._seen(delivery):
            log.warning(Event.SLACK_REPLAYED)
            return Response(status_code=200)
        answer = await self._app.async_dispatch(
            AsyncBoltRequest(body=delivery.body, headers=dict(delivery.headers))
        )
        return _response(answer)

    async def _seen(self, delivery: Delivery) -> bool:
        """Say whether this very request was answered before."""
        name = f"slack:request:{delivery.signature[3:43]}"
        try:
            return not await self._ports.store.allow(name, at_most=1, per=REMEMBERED)
        except StoreUnavailable as exc:
            # Nothing can change while the store is away; the handlers say so to the person.
            log.warning(Event.SLACK_REPLAY_UNCHECKED, detail=exc.detail)
            return False


def _response(answer: BoltResponse) -> Response:
    headers = {
        name: values[0] for name, values in answer.headers.items() if name != "content-length"
    }
    return Response(content=answer.body or "", status_code=answer.status, headers=headers)
