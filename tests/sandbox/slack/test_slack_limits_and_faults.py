"""Rate limits, which are on by default, and faults, which are not."""

import asyncio
import time

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.slack.faults import Faults
from tests.sandbox.slack.slack_office import SUPPORT, an_office


async def test_a_channel_takes_a_burst_and_then_one_post_a_second() -> None:
    async with an_office(by_http=False) as office:
        for n in range(4):
            await office.client.chat_postMessage(channel=SUPPORT, text=f"Post {n}")

        with pytest.raises(SlackApiError) as refused:
            await office.client.chat_postMessage(channel=SUPPORT, text="Too many")
        office.world.clock.advance(1)
        later = await office.client.chat_postMessage(channel=SUPPORT, text="In time")

        assert refused.value.response.status_code == 429
        assert refused.value.response["error"] == "ratelimited"
        assert refused.value.response.headers["Retry-After"] == "1"
        assert later["ok"] is True


async def test_a_busy_channel_does_not_slow_another() -> None:
    async with an_office(by_http=False) as office:
        office.world.add_channel("C0OTHER", "other")
        for n in range(4):
            await office.client.chat_postMessage(channel=SUPPORT, text=f"Post {n}")

        other = await office.client.chat_postMessage(channel="C0OTHER", text="Hello")

        assert other["ok"] is True


async def test_a_tier_two_method_takes_twenty_calls_a_minute() -> None:
    async with an_office(by_http=False) as office:
        for _ in range(20):
            await office.client.users_list()

        with pytest.raises(SlackApiError, match="ratelimited"):
            await office.client.users_list()
        office.world.clock.advance(3)

        assert (await office.client.users_list())["ok"] is True


async def test_the_multiplier_scales_limits_and_zero_switches_them_off() -> None:
    async with an_office(by_http=False) as office:
        office.world.rate_limits.multiplier = 2
        for n in range(8):
            await office.client.chat_postMessage(channel=SUPPORT, text=f"Post {n}")
        with pytest.raises(SlackApiError, match="ratelimited"):
            await office.client.chat_postMessage(channel=SUPPORT, text="Too many")
        office.world.rate_limits.multiplier = 0

        for n in range(8):
            await office.client.chat_postMessage(channel=SUPPORT, text=f"Free {n}")
        assert len(office.world.messages(SUPPORT)) == 16


async def test_accept_then_drop_performs_and_the_sdks_default_retry_posts_twice() -> None:
    async with an_office(by_http=False) as office:
        office.world.faults.add(method="chat.postMessage", kind="accept_then_drop")

        answer = await office.client.chat_postMessage(channel=SUPPORT, text="Once, please")

        posted = [message["text"] for message in office.world.messages(SUPPORT)]
        assert answer["ok"] is True
        assert posted == ["Once, please", "Once, please"]


async def test_accept_then_drop_leaves_a_careful_client_without_an_answer() -> None:
    async with an_office(by_http=False) as office:
        careful = AsyncWebClient(
            office.world.bot_token,
            office.client.base_url,
            session=office.http,
            retry_handlers=[AsyncRateLimitErrorRetryHandler()],
        )
        office.world.faults.add(method="chat.postMessage", kind="accept_then_drop")

        with pytest.raises(aiohttp.ClientError):
            await careful.chat_postMessage(channel=SUPPORT, text="Once, please")

        assert len(office.world.messages(SUPPORT)) == 1


async def test_a_dropped_connection_without_performing_posts_nothing() -> None:
    async with an_office(by_http=False) as office:
        office.client.retry_handlers = []
        office.world.faults.add(method="chat.postMessage", kind="drop")

        with pytest.raises(aiohttp.ClientError):
            await office.client.chat_postMessage(channel=SUPPORT, text="Never")

        assert office.world.messages(SUPPORT) == []


async def test_a_429_carries_the_given_wait() -> None:
    async with an_office(by_http=False) as office:
        office.world.faults.add(method="chat.postMessage", kind="429", retry_after=17)

        with pytest.raises(SlackApiError) as refused:
            await office.client.chat_postMessage(channel=SUPPORT, text="Hello")

        assert refused.value.response.headers["Retry-After"] == "17"
        assert office.world.messages(SUPPORT) == []


@pytest.mark.parametrize("kind", ["500", "503"])
async def test_a_server_error_has_its_status(kind: str) -> None:
    async with an_office(by_http=False) as office:
        await_status = int(kind)
        office.world.faults.add(kind="500" if kind == "500" else "503")
        url = f"{office.world.base_url}/api/auth.test"
        headers = {"Authorization": f"Bearer {office.world.bot_token}"}

        async with office.http.post(url, headers=headers) as response:
            assert response.status == await_status


async def test_a_page_of_html_comes_with_status_200() -> None:
    async with an_office(by_http=False) as office:
        office.world.faults.add(method="auth.test", kind="html")
        url = f"{office.world.base_url}/api/auth.test"

        async with office.http.post(url) as response:
            assert (response.status, response.content_type) == (200, "text/html")


async def test_a_fatal_error_may_have_succeeded_and_an_internal_error_did_not() -> None:
    async with an_office(by_http=False) as office:
        office.world.faults.add(method="chat.postMessage", kind="fatal_error")
        fatal = await office.refusal("chat.postMessage", channel=SUPPORT, text="Perhaps")
        office.world.faults.add(method="chat.postMessage", kind="internal_error")
        internal = await office.refusal("chat.postMessage", channel=SUPPORT, text="No")

        assert (fatal, internal) == ("fatal_error", "internal_error")
        assert [m["text"] for m in office.world.messages(SUPPORT)] == ["Perhaps"]


async def test_a_cut_answer_is_no_json() -> None:
    async with an_office(by_http=False) as office:
        office.world.faults.add(method="auth.test", kind="cut_json")
        url = f"{office.world.base_url}/api/auth.test"
        headers = {"Authorization": f"Bearer {office.world.bot_token}"}

        async with office.http.post(url, headers=headers) as response:
            text = await response.text()

        assert text.startswith('{"ok"')
        assert not text.endswith("}")


async def test_a_hanging_call_waits_for_the_clock() -> None:
    async with an_office(by_http=False) as office:
        office.world.faults.add(method="auth.test", kind="hang", seconds=20)
        started = time.monotonic()

        call = asyncio.create_task(office.client.auth_test())
        await asyncio.sleep(0.05)
        waiting = not call.done()
        office.world.clock.advance(20)
        answer = await call

        assert waiting
        assert answer["ok"] is True
        assert time.monotonic() - started < 5


def test_a_fault_strikes_from_the_nth_call_on_as_often_as_told() -> None:
    faults = Faults()
    faults.add(method="chat.update", kind="500", nth=2, times=2)

    hits = [faults.strike("chat.update") is not None for _ in range(5)]

    assert hits == [False, True, True, False, False]
    assert faults.strike("auth.test") is None
