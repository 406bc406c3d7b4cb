"""Subscriptions over the API: create with a live handshake, read, change, renew, delete."""

import ipaddress
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.filters import (
    Filter,
    UnknownFilterError,
    check_reminder,
    parse_filter,
)
from bot.sandbox.ringcentral.problems import Refusal, invalid, not_found
from bot.sandbox.ringcentral.subscriptions import DEFAULT_LIFE, Subscription


async def create(call: Call) -> Answer:
    """Shake hands with the webhook while the caller waits, then keep the subscription."""
    body = call.json()
    mode = _delivery_mode(call, body)
    _check_address(call, mode["address"])
    filters, disabled = _filters(call, body)
    life = _life(call, body)
    for one in filters:
        check_reminder(one, life)
    session = call.caller
    book = call.world.book
    if len(book.of(session.extension_id, session.client_id)) >= call.world.max_subscriptions:
        raise Refusal(403, "SUB-505", "Subscriptions limit exceeded")
    shaken = await call.world.courier.shake(mode["address"], mode.get("verificationToken"))
    if shaken.refusal is not None:
        raise shaken.refusal
    now = call.now
    subscription = Subscription(
        id=book.new_id(),
        extension_id=session.extension_id,
        client_id=session.client_id,
        filters=book.shuffled(filters),
        address=mode["address"],
        verification_token=mode.get("verificationToken"),
        created=now,
        expires=now + timedelta(seconds=life),
        disabled=disabled,
    )
    book.save(subscription)
    return _shown(call, subscription)


async def list_mine(call: Call) -> Answer:
    """List the subscriptions of this user and app."""
    mine = call.world.book.of(call.caller.extension_id, call.caller.client_id)
    records = [one.shown(call.base, call.now) for one in mine]
    return Answer({"uri": call.uri, "records": records})


async def read(call: Call) -> Answer:
    """Return one subscription."""
    return _shown(call, _mine(call))


async def update(call: Call) -> Answer:
    """Replace the filters and prolong; the address stays as it is."""
    subscription = _mine(call)
    body = call.json()
    mode = body.get("deliveryMode")
    if isinstance(mode, dict) and mode.get("address", subscription.address) != subscription.address:
        raise invalid("deliveryMode.address")
    filters, disabled = _filters(call, body)
    life = _life(call, body)
    for one in filters:
        check_reminder(one, life)
    subscription.filters = call.world.book.shuffled(filters)
    subscription.disabled = disabled
    call.world.book.prolong(subscription, life)
    return _shown(call, subscription)


async def renew(call: Call) -> Answer:
    """Prolong by the default life, whatever it was before."""
    subscription = _mine(call)
    call.world.book.prolong(subscription, min(DEFAULT_LIFE, call.world.longest_life))
    return _shown(call, subscription)


async def delete(call: Call) -> Answer:
    """Forget a subscription."""
    call.world.book.remove(_mine(call).id)
    return Answer(status=204)


def _shown(call: Call, subscription: Subscription) -> Answer:
    return Answer(subscription.shown(call.base, call.now))


def _mine(call: Call) -> Subscription:
    subscription = call.world.book.by_id.get(call.params["subscription"])
    whose = (call.caller.extension_id, call.caller.client_id)
    if subscription is None or (subscription.extension_id, subscription.client_id) != whose:
        raise not_found("subscriptionId")
    return subscription


def _delivery_mode(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    mode = body.get("deliveryMode")
    if not isinstance(mode, dict) or mode.get("transportType") not in {"WebHook", "WebSocket"}:
        raise invalid("deliveryMode")
    if mode["transportType"] == "WebSocket":
        raise Refusal(403, "SUB-528", "WebSocket subscriptions need a WebSocket session")
    if "SubscriptionWebhook" not in {*call.caller.scope} & {*call.world.app.scopes}:
        raise Refusal(
            403,
            "CMN-401",
            "In order to call this API endpoint, application needs to have "
            "[SubscriptionWebhook] permission",
        )
    if not isinstance(mode.get("address"), str):
        raise invalid("deliveryMode.address")
    return mode


def _check_address(call: Call, address: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        raise invalid("deliveryMode.address") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise invalid("deliveryMode.address")
    if parts.scheme == "http" and (call.world.require_https or not _is_loopback(host)):
        raise Refusal(400, "SUB-523", "HTTPS is required")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _filters(call: Call, body: dict[str, Any]) -> tuple[list[Filter], list[dict[str, str]]]:
    given = body.get("eventFilters")
    if not isinstance(given, list) or not given or not all(isinstance(one, str) for one in given):
        raise invalid("eventFilters")
    known: list[Filter] = []
    unknown: list[dict[str, str]] = []
    for raw in given:
        try:
            known.append(
                parse_filter(
                    raw,
                    account=call.world.account,
                    extension=call.caller.extension_id,
                    scope=[one for one in call.caller.scope if one in call.world.app.scopes],
                )
            )
        except UnknownFilterError:
            unknown.append({"filter": raw, "reason": "SUB-508", "message": "Unknown event filter"})
    if unknown and (not known or call.world.unknown_filter == "reject"):
        raise Refusal(400, "SUB-508", "Event filter is not valid", parameter="eventFilters")
    return known, unknown


def _life(call: Call, body: dict[str, Any]) -> int:
    life = body.get("expiresIn", DEFAULT_LIFE)
    if type(life) is not int or life < 1:
        raise invalid("expiresIn")
    return min(life, call.world.longest_life)
