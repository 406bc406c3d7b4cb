"""The control plane under `/__emu`: play the guests, break things, look inside.

One rule: it asks for no token, so it answers this machine only.
"""

import base64
import binascii
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.sandbox.ringcentral import exchange
from bot.sandbox.ringcentral.clock import stamp
from bot.sandbox.ringcentral.live import is_local, media, stream
from bot.sandbox.ringcentral.messages import Media, rest
from bot.sandbox.ringcentral.phones import phones

if TYPE_CHECKING:
    from bot.sandbox.ringcentral.world import RingCentralWorld

Doing = Callable[["RingCentralWorld", Request, dict[str, Any]], Awaitable[Any]]


def control_routes(world: "RingCentralWorld") -> list[BaseRoute]:
    """Return the routes of the control plane."""
    table: list[tuple[str, str, Doing]] = [
        ("POST", "/reset", _reset),
        ("POST", "/clock", _advance),
        ("GET", "/clock", _clock),
        ("POST", "/inbound", _inbound),
        ("POST", "/messages/{id:int}/status", _set_status),
        ("POST", "/faults", _add_fault),
        ("DELETE", "/faults", _clear_faults),
        ("POST", "/webhooks/faults", _add_webhook_fault),
        ("DELETE", "/webhooks/faults", _clear_webhook_faults),
        ("POST", "/subscriptions/{id}", _subscription),
        ("POST", "/tokens", _tokens),
        ("POST", "/consents", _consent),
        ("POST", "/features", _features),
        ("POST", "/switches", _switches),
        ("POST", "/limits", _limits),
        ("GET", "/journal", _journal),
        ("GET", "/deliveries", _deliveries),
        ("GET", "/state", _state),
        ("POST", "/drain", _drain),
        ("GET", "/phones", _phones),
    ]
    routes: list[BaseRoute] = [
        Route(f"/__emu{path}", _endpoint(world, doing), methods=[method])
        for method, path, doing in table
    ]
    return [
        *routes,
        Route("/__emu/stream", stream(world), methods=["GET"]),
        Route("/__emu/media/{message:int}/{part:int}", media(world), methods=["GET"]),
    ]


def _endpoint(world: "RingCentralWorld", doing: Doing) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        if not is_local(request):
            return JSONResponse({"error": "the control plane is for this machine only"}, 403)
        raw = await request.body()
        try:
            return JSONResponse(await doing(world, request, dict(json.loads(raw or b"{}"))))
        except (ValueError, TypeError, KeyError, binascii.Error) as exc:
            return JSONResponse({"error": f"{type(exc).__name__}: {exc}"}, 400)

    return endpoint


async def _reset(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    await world.reset(int(body.get("seed", 1)))
    return {"ok": True}


async def _advance(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    await world.advance(float(body["advance"]))
    return {"now": stamp(world.clock.now())}


async def _clock(world: "RingCentralWorld", _: Request, __: dict[str, Any]) -> Any:
    return {"now": stamp(world.clock.now()), "frozen": world.clock.is_frozen}


async def _inbound(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    message_id = await world.inbound(
        str(body["from"]),
        str(body["to"]),
        str(body.get("text", "")),
        media=[_medium(one) for one in body.get("media") or []],
        notify=bool(body.get("notify", True)),
    )
    message = world.store.get(int(message_id))
    conversation = str(message.conversation_id) if message else None
    return {"id": message_id, "conversationId": conversation}


def _medium(given: dict[str, Any]) -> Media:
    if "bytes_b64" in given:
        content = base64.b64decode(given["bytes_b64"], validate=True)
    else:
        content = b"\0" * int(given.get("size", 0))
    return Media(str(given["contentType"]), content, given.get("filename"))


async def _set_status(world: "RingCentralWorld", request: Request, body: dict[str, Any]) -> Any:
    message = world.store.get(request.path_params["id"])
    if message is None:
        raise KeyError("no such message")
    message.status = str(body["messageStatus"])
    message.error = body.get("deliveryErrorCode")
    for recipient in message.recipients:
        recipient.status, recipient.error = message.status, message.error
    if message.status == "Delivered":
        message.delivered_at = world.clock.now()
    world.store.touch(message, world.clock.now())
    return rest(message, world.base_url)


async def _add_fault(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    options = {key: value for key, value in body.items() if key not in {"fault", "match", "for"}}
    if "for" in body:
        options |= {"until": world.clock.now() + timedelta(seconds=float(body["for"]))}
        options.setdefault("times", None)
    world.faults.add(body["fault"], **{**body.get("match", {}), **options})
    return {"active": [one.kind for one in world.faults.active]}


async def _clear_faults(world: "RingCentralWorld", _: Request, __: dict[str, Any]) -> Any:
    world.faults.clear()
    return {"active": []}


async def _add_webhook_fault(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    options = {key: value for key, value in body.items() if key != "fault"}
    world.webhook_faults.add(body["fault"], **options)
    return {"active": [one.kind for one in world.webhook_faults.active]}


async def _clear_webhook_faults(world: "RingCentralWorld", _: Request, __: dict[str, Any]) -> Any:
    world.webhook_faults.clear()
    return {"active": []}


async def _subscription(world: "RingCentralWorld", request: Request, body: dict[str, Any]) -> Any:
    subscription = world.subscriptions[request.path_params["id"]]
    action = body["action"]
    if action == "blacklist":
        world.courier.blacklist(subscription, str(body.get("reason", "Blacklisted by hand")))
    elif action == "vanish":
        world.book.remove(subscription.id)
    elif action == "expire_in":
        world.book.prolong(subscription, int(body["seconds"]))
    else:
        raise ValueError(f"no action is called {action!r}")
    world.changed()
    return subscription.shown(world.base_url, world.clock.now())


async def _tokens(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    action = body["action"]
    if action == "expire_all":
        world.tokens.expire_all(world.clock.now())
    elif action == "revoke_all":
        world.tokens.revoke_all()
    elif action == "ttl":
        world.tokens.next_ttl = int(body["seconds"])
    else:
        raise ValueError(f"no action is called {action!r}")
    return {"sessions": len(world.tokens.sessions)}


async def _consent(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    status = body["optStatus"]
    if status not in {"OptIn", "OptOut"}:
        raise ValueError("optStatus is OptIn or OptOut")
    source = str(body.get("source", "Api"))
    exchange.set_consent(
        world, own=str(body["from"]), guest=str(body["to"]), status=status, source=source
    )
    return {"records": [one.shown() for one in world.consents.records()]}


async def _features(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    world.features.update({str(name): bool(value) for name, value in body.items()})
    return world.features


async def _switches(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    for name, value in body.items():
        world.flip(name, value)
    return {name: getattr(world, name) for name in body}


async def _limits(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    limits = body["limits"]
    if limits is None:
        world.limits = None
    else:
        world.limits = {**(world.limits or {}), **{k: int(v) for k, v in limits.items()}}
    return {"limits": world.limits}


async def _journal(world: "RingCentralWorld", request: Request, _: dict[str, Any]) -> Any:
    path = request.query_params.get("path", "")
    return [entry for entry in world.journal if path in entry["path"]]


async def _deliveries(world: "RingCentralWorld", _: Request, __: dict[str, Any]) -> Any:
    return world.deliveries


async def _state(world: "RingCentralWorld", _: Request, __: dict[str, Any]) -> Any:
    now = world.clock.now()
    return {
        "now": stamp(now),
        "messages": [rest(one, world.base_url) for one in world.store],
        "threadMessages": [rest(one, world.base_url) for one in world.thread_messages],
        "subscriptions": [one.shown(world.base_url, now) for one in world.subscriptions.values()],
        "sessions": [
            {"id": one.id, "extension": one.extension_id, "until": stamp(one.access_until)}
            for one in world.tokens.sessions
        ],
        "consents": [one.shown() for one in world.consents.records()],
        "features": world.features,
        "limits": world.limits,
    }


async def _drain(world: "RingCentralWorld", _: Request, body: dict[str, Any]) -> Any:
    try:
        await world.settle(float(body.get("seconds", 5.0)))
    except TimeoutError:
        return {"idle": False}
    return {"idle": True}


async def _phones(world: "RingCentralWorld", _: Request, __: dict[str, Any]) -> Any:
    return phones(world)
