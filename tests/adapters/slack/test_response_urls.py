"""Private answers go to Slack and nowhere else."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.adapters.slack.response_urls import ResponseUrls, pinned
from bot.errors import ChatOutcomeUnknown, ChatRejected
from bot.sandbox.slack.loopback import serving
from tests.adapters.slack.conftest import Line

SLACK = frozenset({"hooks.slack.com"})


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.slack.com/actions/T0/1/x",
        "https://hooks.slack.com.evil.example/x",
        "https://evil.example/hooks.slack.com",
        "https://hooks.slack.com@evil.example/x",
        "https://me@hooks.slack.com/x",
        "http://127.0.0.1/x",
        "http://169.254.169.254/latest",
        "file:///etc/passwd",
        "//hooks.slack.com/x",
        "",
    ],
)
def test_any_other_address_is_refused(url: str) -> None:
    assert not pinned(url, SLACK)


def test_slacks_own_address_and_an_emulators_on_loopback_are_taken() -> None:
    assert pinned("https://hooks.slack.com/commands/T0/1/x", SLACK)
    assert pinned("http://127.0.0.1:9999/_hooks/x", frozenset({"127.0.0.1"}))


async def test_a_redirect_is_not_followed(line: Line) -> None:
    visits: list[str] = []

    async def away(request: Request) -> Response:
        visits.append(request.url.path)
        return RedirectResponse("/elsewhere", 307)

    app = Starlette(
        routes=[Route("/hook", away, methods=["POST"]), Route("/elsewhere", away, methods=["POST"])]
    )
    urls = ResponseUrls(line.clients.session, frozenset({"127.0.0.1"}))
    async with serving(app) as address:
        with pytest.raises(ChatRejected):
            await urls.post(f"{address}/hook", {"text": "x"})

    assert visits == ["/hook"]


async def test_a_foreign_address_is_never_called(line: Line) -> None:
    urls = ResponseUrls(line.clients.session, SLACK)

    with pytest.raises(ChatRejected) as caught:
        await urls.post("http://127.0.0.1:9/x", {"text": "x"})

    assert caught.value.detail == "response_url"


async def test_a_lost_answer_may_have_arrived(line: Line) -> None:
    async def fails(_: Request) -> Response:
        return Response(status_code=500)

    urls = ResponseUrls(line.clients.session, frozenset({"127.0.0.1"}))
    async with serving(Starlette(routes=[Route("/hook", fails, methods=["POST"])])) as address:
        with pytest.raises(ChatOutcomeUnknown):
            await urls.post(f"{address}/hook", {"text": "x"})
