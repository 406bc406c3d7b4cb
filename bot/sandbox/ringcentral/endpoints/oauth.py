"""Tokens: log in by JWT, refresh, revoke."""

import base64
import binascii
from typing import Any

from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.problems import Refusal
from bot.sandbox.ringcentral.tokens import ACCESS_TTL, REFRESH_TTL, Session

JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
GRANTS = {JWT_GRANT: "jwt", "refresh_token": "refresh_token"}
ACCESS_RANGE = range(600, 3601)
REFRESH_RANGE = range(1, 2_592_001)


async def token(call: Call) -> Answer:
    """Give a token pair for a JWT or a refresh token."""
    form = _form(call)
    _check_client(call, form)
    grant = form.get("grant_type", "")
    if grant not in GRANTS:
        raise Refusal(
            400, "OAU-250", "Unsupported grant type", oauth_error="unsupported_grant_type"
        )
    if GRANTS[grant] not in call.world.app.grants:
        raise Refusal(
            400, "OAU-251", "Unauthorized for this grant type", oauth_error="unauthorized_client"
        )
    lives = {
        "access_ttl": _ttl(form, "access_token_ttl", ACCESS_TTL, ACCESS_RANGE),
        "refresh_ttl": _ttl(form, "refresh_token_ttl", REFRESH_TTL, REFRESH_RANGE),
    }
    if grant == JWT_GRANT:
        session = _log_in(call, form, lives)
    else:
        session = call.world.tokens.rotate(form.get("refresh_token", ""), call.now, **lives)
    return Answer(_pair(call, session), headers={"Cache-Control": "no-store"})


async def revoke(call: Call) -> Answer:
    """End a session; unknown tokens are answered alike."""
    form = _form(call)
    _check_client(call, form)
    call.world.tokens.revoke(form.get("token", ""))
    return Answer(b"", content_type="text/plain")


def _form(call: Call) -> dict[str, str]:
    if "x-www-form-urlencoded" not in call.headers.get("content-type", ""):
        raise Refusal(400, "CMN-101", "Request body is not a form", oauth_error="invalid_request")
    return call.form()


def _check_client(call: Call, form: dict[str, str]) -> None:
    app = call.world.app
    scheme, _, credentials = call.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        known = _basic(credentials) == (app.client_id, app.secret)
    else:
        known = form.get("client_id") == app.client_id
    if not known:
        raise Refusal(
            400, "OAU-153", "Invalid client application credentials", oauth_error="invalid_client"
        )


def _basic(credentials: str) -> tuple[str, str]:
    try:
        name, _, secret = base64.b64decode(credentials).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, secret


def _ttl(form: dict[str, str], name: str, default: int, allowed: range) -> int:
    text = form.get(name, str(default))
    if not text.isdigit() or int(text) not in allowed:
        raise Refusal(
            400,
            "CMN-101",
            f"Parameter [{name}] value is invalid",
            parameter=name,
            oauth_error="invalid_request",
        )
    return int(text)


def _log_in(call: Call, form: dict[str, str], lives: dict[str, int]) -> Session:
    jwt = call.world.jwts.get(form.get("assertion", ""))
    if jwt is None:
        raise Refusal(400, "OAU-146", "JWT is not valid", oauth_error="invalid_grant")
    if jwt.expired:
        raise Refusal(400, "OAU-210", "Token expired", oauth_error="invalid_grant")
    extension = call.world.extensions.get(jwt.extension_id)
    if extension is None:
        raise Refusal(400, "OAU-232", "Extension not found", oauth_error="invalid_grant")
    if extension.status != "Enabled":
        raise Refusal(400, "OAU-236", "Extension is disabled", oauth_error="invalid_grant")
    app = call.world.app
    asked = form.get("scope", "").split()
    return call.world.tokens.open(
        extension_id=extension.id,
        client_id=app.client_id,
        scope=[scope for scope in app.scopes if not asked or scope in asked],
        now=call.now,
        with_refresh=app.issues_refresh_tokens,
        **lives,
    )


def _pair(call: Call, session: Session) -> dict[str, Any]:
    pair: dict[str, Any] = {
        "access_token": session.access,
        "token_type": "bearer",
        "expires_in": max(0, int((session.access_until - call.now).total_seconds())),
        "scope": " ".join(session.scope),
        "owner_id": session.extension_id,
        "endpoint_id": f"ep-{session.id}",
        "session_id": session.id,
    }
    if session.refresh and not call.world.tokens.drops_refresh_token:
        pair["refresh_token"] = session.refresh
        left = (session.refresh_until - call.now).total_seconds()
        pair["refresh_token_expires_in"] = max(0, int(left))
    return pair
