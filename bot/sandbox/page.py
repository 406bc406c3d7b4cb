"""The sandbox page: a Slack workspace beside the contacts' phones.

This module only serves files. The page itself is plain HTML, CSS and ES modules under `static/`;
it talks to the two emulators over their HTTP control planes on the same origin and to nothing
else. The one rule kept here: what the page may load and run is fixed by headers, so untrusted text
that slips through the page's own care still cannot become a script, a style or a request.
"""

import html
import mimetypes
from collections.abc import Mapping
from importlib import resources

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

_POLICY = (
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    # No string can reach innerHTML and its kin: browsers that know the directive throw instead.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
)
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": "; ".join(_POLICY),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_ABOUT_MARK = "<!-- about -->"
# The system's own MIME table may lack or remap these, and `nosniff` makes a wrong one fatal.
_MEDIA_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


def routes(*, about: Mapping[str, str]) -> list[BaseRoute]:
    """Return the routes `/sandbox` and `/sandbox/static/{file}`.

    Args:
        about: lines for the page's "About" panel, label to value, in the order to be shown;
            both are shown as text, never as mark-up.
    """
    files = _read_static_files()
    page = _fill_about(files.pop("index.html").decode(), about).encode()

    async def show_page(_request: Request) -> Response:
        return Response(page, media_type="text/html", headers=HEADERS)

    async def show_file(request: Request) -> Response:
        name = str(request.path_params["file"])
        content = files.get(name)
        if content is None:
            return PlainTextResponse("There is no such file.", status_code=404, headers=HEADERS)
        return Response(content, media_type=_media_type(name), headers=HEADERS)

    return [
        Route("/sandbox", show_page, methods=["GET"]),
        Route("/sandbox/static/{file}", show_file, methods=["GET"]),
    ]


def _read_static_files() -> dict[str, bytes]:
    """Return every file of the page by name; a closed set, so no path can lead outside it."""
    folder = resources.files("bot.sandbox") / "static"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def _fill_about(page: str, about: Mapping[str, str]) -> str:
    rows = (
        f"<div><dt>{html.escape(label)}</dt><dd>{html.escape(value)}</dd></div>"
        for label, value in about.items()
    )
    return page.replace(_ABOUT_MARK, "".join(rows))


def _media_type(name: str) -> str:
    suffix = "." + name.rpartition(".")[2]
    return _MEDIA_TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
