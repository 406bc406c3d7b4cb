"""`GET /evidence/{token}`: a page with two buttons; `POST` on it: the passport as PDF or JSON.

Rule: opening a link changes nothing and shows no text of anybody, because scanners open links too;
only a button gives the passport out. Nothing is cached, indexed, framed or sent on to other sites,
and no number stands in an address or a log line (ruling 31).
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from hashlib import sha256
from html import escape
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.errors import BotError, GatewayError, NotFound, NotPermitted
from bot.logs import Event, log
from bot.passport.page.sheet import as_pdf
from bot.ports import Ports
from bot.texting.ids import TenantId
from bot.usecases.evidence_link import LinkOver, look_at_evidence, take_evidence

_STYLE: Final = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 34rem;
  padding: 12vh 1.5rem 2rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h1 span { white-space: nowrap; }
p { margin: .5rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; }
button { background: #1d4e6b; border: 0; border-radius: .4rem; color: #fff; cursor: pointer;
  font: inherit; padding: .7rem 1.2rem; }
button.second { background: transparent; border: 1px solid currentColor; color: inherit; }
button:focus-visible { outline: 3px solid #e0a526; outline-offset: 2px; }
small { opacity: .75; }
"""
_STYLE_HASH: Final = base64.b64encode(sha256(_STYLE.encode()).digest()).decode()
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_LONGEST_BODY: Final = 1000
MOST_WAITING: Final = 5
"""Pages that are drawn or wait at once; whoever comes then is asked to come again."""
_TYPES: Final = {"pdf": "application/pdf", "json": "application/json"}


def routes(ports: Ports, *, tenant: Callable[[], TenantId | None]) -> list[Route]:
    """Return the page and the download, for the workspace that this process serves."""
    door = _Door(ports, tenant)
    return [
        Route("/evidence/{token}", door.page, methods=["GET"]),
        Route("/evidence/{token}", door.download, methods=["POST"]),
    ]


class _Door:
    def __init__(self, ports: Ports, tenant: Callable[[], TenantId | None]) -> None:
        self._ports = ports
        self._tenant = tenant
        self._drawing = asyncio.Lock()
        self._waiting = 0
        """How many pages are being drawn or wait for it."""

    async def page(self, request: Request) -> Response:
        """Say whose passport it is and offer it; HEAD says nothing and is no look."""
        if request.method == "HEAD":
            return Response(headers=_HEADERS, media_type="text/html")
        try:
            contact = await look_at_evidence(
                self._ports, tenant=self._served(), token=request.path_params["token"]
            )
        except BotError as exc:
            return _refused(exc)
        return _page(_OFFER.format(contact=escape(str(contact))), 200)

    async def download(self, request: Request) -> Response:
        """Give the passport out, as the button says."""
        try:
            form = await _wanted(request)
            if form == "pdf" and self._waiting >= MOST_WAITING:
                raise NotPermitted("Many passports are being drawn.", detail="drawing")
            filed = await take_evidence(
                self._ports,
                tenant=self._served(),
                token=request.path_params["token"],
                form=form,
            )
        except BotError as exc:
            return _refused(exc)
        document = json.loads(filed)
        content = filed
        if form == "pdf":
            content = await self._drawn(document, filed)
        name = f"consent-passport-{document['id'].removeprefix('psp_')}.{form}"
        return Response(
            content,
            media_type=_TYPES[form],
            headers={**_HEADERS, "Content-Disposition": f'attachment; filename="{name}"'},
        )

    async def _drawn(self, document: Any, filed: bytes) -> bytes:
        self._waiting += 1
        try:
            # Long stories take seconds to draw; Slack's clicks must not wait for them. One at a
            # time, because a second one at once would only take the processor from the first.
            async with self._drawing:
                return await asyncio.to_thread(as_pdf, document, filed=filed)
        finally:
            self._waiting -= 1

    def _served(self) -> TenantId:
        tenant = self._tenant()
        if tenant is None:
            raise NotFound("There is nothing at this address yet.", detail="tenant")
        return tenant


async def _wanted(request: Request) -> str:
    """Return which button was pressed; PDF is what people mean without one."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LONGEST_BODY:
            raise NotFound("That is not one of the buttons.", detail="body")
    return "json" if body.strip() == b"form=json" else "pdf"


def _refused(exc: BotError) -> Response:
    """Return one plain page that says what is wrong, and nothing about anybody."""
    log.info(Event.EVIDENCE_REFUSED, code=exc.code, detail=exc.detail)
    match exc:
        case LinkOver():
            return _page(
                _SORRY.format(title="This link has expired", why=escape(exc.sentence)), 410
            )
        case NotPermitted(detail="pace"):
            return _page(_SORRY.format(title="Too often", why=escape(exc.sentence)), 429)
        case NotPermitted(detail="drawing"):
            return _page(_SORRY.format(title="Not at the moment", why=_BUSY), 503)
        case NotPermitted():
            return _page(_SORRY.format(title="Not possible", why=_NOT_ANY_MORE), 403)
        case GatewayError():
            return _page(_SORRY.format(title="Not at the moment", why=_LATER), 503)
        case _:
            return _page(_SORRY.format(title="Nothing here", why=_NOTHING), 404)


def _page(body: str, status: int) -> Response:
    return HTMLResponse(_FRAME.format(style=_STYLE, body=body), status, headers=_HEADERS)


_FRAME: Final = (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    "<title>Consent passport</title>\n<style>{style}</style>\n</head>\n"
    "<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
)
_OFFER: Final = (
    "<h1>Consent passport of <span>{contact}</span></h1>\n"
    "<p>Everything that is on record about this contact: consent with its evidence, every text, "
    "every decision, and the proof that nothing was changed.</p>\n"
    '<form method="post">\n'
    '<button name="form" value="pdf">Download PDF</button>\n'
    '<button class="second" name="form" value="json">Download JSON</button>\n'
    "</form>\n"
    "<p><small>The link works for ten minutes. Each download is written down. The files hold "
    "personal data in full: keep them where they belong.</small></p>"
)
_SORRY: Final = "<h1>{title}</h1>\n<p>{why}</p>"
_NOTHING: Final = (
    "There is no passport at this address. Ask for a new link in Slack with "
    "<code>/consent export</code>."
)
_NOT_ANY_MORE: Final = (
    "Whoever asked for this link may not see everything about this contact any more. Ask for a "
    "new one in Slack with <code>/consent export</code>."
)
_BUSY: Final = (
    "Several passports are being drawn right now. Nothing is lost: try again in a minute, or take "
    "the JSON, which needs no drawing."
)
_LATER: Final = "The passport cannot be made right now. Nothing is lost: try again in a minute."
