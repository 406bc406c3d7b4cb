"""The table of endpoints: method, path, throttle group, what the caller needs."""

import re
from dataclasses import replace

from bot.sandbox.ringcentral.endpoints import (
    consenting,
    listing,
    messages,
    numbers,
    oauth,
    sending,
    subscribing,
)
from bot.sandbox.ringcentral.gate import Endpoint, Handler

ACCOUNT = r"/restapi/v1\.0/account/(?P<account>[^/]+)"
MINE = ACCOUNT + r"/extension/(?P<extension>[^/]+)"
STORE = MINE + r"/message-store"
ONE = STORE + r"/(?P<ids>[^/]+)"
HOOK = r"/restapi/v1\.0/subscription"
CONSENTS = r"/restapi/v2/accounts/(?P<account>[^/]+)/sms/consents"


def _row(
    method: str, path: str, group: str, handler: Handler, scope: str = "", permission: str = ""
) -> Endpoint:
    return Endpoint(
        method=method,
        pattern=re.compile(path + "/?"),
        group=group,
        handler=handler,
        scope=scope,
        permission=permission,
    )


def endpoints() -> list[Endpoint]:
    """Return all endpoints."""
    return [*_tokens(), *_sending(), *_store(), *_numbers(), *_subscriptions(), *_consents()]


def _tokens() -> list[Endpoint]:
    rows = [
        _row("POST", "/restapi/oauth/token", "Auth", oauth.token),
        _row("POST", "/restapi/oauth/revoke", "Auth", oauth.revoke),
    ]
    return [replace(row, needs_token=False) for row in rows]


def _sending() -> list[Endpoint]:
    return [
        _row("POST", MINE + "/sms", "Medium", sending.sms, "SMS", "OutboundSMS"),
        _row("POST", MINE + "/mms", "Medium", sending.mms, "SMS", "OutboundSMS"),
    ]


def _store() -> list[Endpoint]:
    reads, edits = ("ReadMessages", "ReadMessages"), ("EditMessages", "EditMessages")
    content = _row("GET", ONE + r"/content/(?P<part>[^/]+)", "Medium", messages.content, *reads)
    return [
        _row("GET", STORE, "Light", listing.messages, *reads),
        _row("DELETE", STORE, "Medium", messages.delete_all, *edits),
        _row("GET", ONE, "Light", messages.read, *reads),
        _row("PUT", ONE, "Medium", messages.change, *edits),
        _row("PATCH", ONE, "Medium", messages.change, *edits),
        _row("DELETE", ONE, "Medium", messages.delete, *edits),
        replace(content, token_in_query=True),
        _row("GET", MINE + "/message-sync", "Light", listing.sync, *reads),
    ]


def _numbers() -> list[Endpoint]:
    scope = "ReadAccounts"
    configuration = MINE + r"/phone-number/(?P<number>\d+)/sms-configuration"
    return [
        _row("GET", MINE + "/phone-number", "Light", numbers.of_extension, scope),
        _row("GET", ACCOUNT + "/phone-number", "Heavy", numbers.of_account, scope),
        _row("GET", configuration, "Light", numbers.sms_configuration, scope),
        _row("GET", MINE + "/features", "Medium", numbers.features, scope),
        _row("GET", ACCOUNT, "Light", numbers.account, scope),
        replace(_row("GET", MINE, "Light", numbers.extension, scope), own_only=False),
        _row("GET", ACCOUNT + "/extension", "Medium", numbers.extensions, scope),
    ]


def _subscriptions() -> list[Endpoint]:
    one = HOOK + r"/(?P<subscription>[^/]+)"
    return [
        _row("POST", HOOK, "Medium", subscribing.create),
        _row("GET", HOOK, "Light", subscribing.list_mine),
        _row("GET", one, "Light", subscribing.read),
        _row("PUT", one, "Medium", subscribing.update),
        _row("POST", one + "/renew", "Light", subscribing.renew),
        _row("DELETE", one, "Medium", subscribing.delete),
    ]


def _consents() -> list[Endpoint]:
    return [
        _row("POST", CONSENTS + "/search", "Light", consenting.search, "SMS"),
        _row("PATCH", CONSENTS, "Light", consenting.change, "SMS"),
        _row("GET", CONSENTS, "Light", consenting.read, "SMS"),
        _row("GET", CONSENTS + "/history", "Light", consenting.history, "SMS"),
        _row("GET", CONSENTS + "/export", "Light", consenting.export, "SMS"),
    ]
