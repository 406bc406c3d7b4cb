"""One login, no hanging, silence when asked, and no secret anywhere."""

import asyncio
import io
import logging
import traceback
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from time import monotonic
from typing import Any

import pytest
import structlog

from bot.adapters.ringcentral.address import checked
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.gate import Gate, Group, gates
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.consent.clearance import ClearedText
from bot.errors import (
    GatewayError,
    SmsOutcomeUnknown,
    SmsRejected,
    SmsUnavailable,
    StoreUnavailable,
)
from bot.sandbox.ringcentral import RingCentralWorld
from bot.texting.ids import TenantId

TENANT = TenantId("T0001")
GUEST = "+14155550111"
WORDS = "the secret words"
STORE = "/restapi/v1.0/account/~/extension/~/message-store"
READ = Call(method="get", path=STORE, group=Group.LIGHT, urgent=True)


def calls(world: RingCentralWorld, path: str = "/message-store") -> list[dict[str, Any]]:
    return [entry for entry in world.journal if path in entry["path"]]


def logins(world: RingCentralWorld) -> int:
    return len(calls(world, "/oauth/token"))


async def test_twenty_cold_threads_log_in_once(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    replies = await asyncio.gather(*(client.ask(READ) for _ in range(20)))

    assert [reply.status for reply in replies] == [200] * 20
    assert logins(world) == 1


async def test_twenty_threads_with_a_revoked_token_log_in_once_more(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    await client.ask(READ)
    world.tokens.revoke_all()

    replies = await asyncio.gather(*(client.ask(READ) for _ in range(20)))

    assert [reply.status for reply in replies] == [200] * 20
    assert logins(world) == 2


async def test_a_token_about_to_end_is_renewed_before_it_ends(
    client: RingCentralClient, world: RingCentralWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    await client.ask(READ)

    later = monotonic() + 3600 - 299
    monkeypatch.setattr("bot.adapters.ringcentral.login.monotonic", lambda: later)
    await client.ask(READ)

    assert logins(world) == 2


async def test_a_token_is_kept_while_the_next_login_fails(
    client: RingCentralClient, world: RingCentralWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    await client.ask(READ)
    world.faults.add("status", path="/oauth/token", status=503, times=None)

    later = monotonic() + 3600 - 299
    monkeypatch.setattr("bot.adapters.ringcentral.login.monotonic", lambda: later)
    reply = await client.ask(READ)

    assert reply.status == 200


async def test_a_short_token_is_not_renewed_before_each_call(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    world.tokens.next_ttl = 120

    for _ in range(3):
        await client.ask(READ)

    assert logins(world) == 1


async def test_wrong_keys_are_tried_once_a_minute(origin: str, world: RingCentralWorld) -> None:
    client = RingCentralClient(
        client_id="emu-app", client_secret="wrong", jwt="emu-jwt", server_url=origin
    )

    replies = [await client.ask(READ) for _ in range(5)]
    client.close()

    assert {reply.executed for reply in replies} == {"no"}
    assert logins(world) == 1
    with pytest.raises(SmsRejected, match="RINGCENTRAL_CLIENT_SECRET"):
        await _fetched(origin)


async def _fetched(origin: str) -> None:
    client = RingCentralClient(
        client_id="emu-app", client_secret="wrong", jwt="emu-jwt", server_url=origin
    )
    try:
        await client.fetch(READ)
    finally:
        client.close()


async def test_a_silent_server_is_not_waited_for(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    await client.ask(READ)
    world.faults.add("hang", path="/message-store")
    began = monotonic()

    with pytest.raises(SmsUnavailable):
        await client.fetch(READ)

    assert monotonic() - began < 3


async def test_a_server_that_is_not_there_took_nothing(
    a_text: Callable[..., ClearedText],
) -> None:
    sms = RingCentralSms(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url="http://127.0.0.1:9",
    )

    with pytest.raises(SmsUnavailable):
        await sms.send(TENANT, a_text())
    sms.close()


async def test_during_a_penalty_nobody_calls(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    await client.ask(READ)
    world.faults.add("status", path="/message-store", status=429, code="CMN-301", retry_after=1)
    assert (await client.ask(READ)).status == 429
    world.journal.clear()

    replies = await asyncio.gather(*(client.ask(READ) for _ in range(20)))

    assert calls(world) == []
    assert {(reply.executed, reply.code) for reply in replies} == {("no", "silence")}
    assert all(reply.retry_after and reply.retry_after <= timedelta(seconds=1) for reply in replies)


async def test_a_penalty_ends_and_other_groups_never_notice_it(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    world.faults.add("status", path="/message-store", status=429, code="CMN-301", retry_after=1)
    await client.ask(READ)

    features = Call(
        method="get", path="/restapi/v1.0/account/~/extension/~/features", group=Group.MEDIUM
    )
    assert (await client.ask(features)).status == 200
    await asyncio.sleep(1.05)
    assert (await client.ask(READ)).status == 200


async def test_a_penalty_is_never_earned_because_the_limit_is_read(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    world.limits = {"Light": 5, "Medium": 5, "Heavy": 5, "Auth": 5}

    replies = [await client.ask(READ) for _ in range(9)]

    assert [reply.ok for reply in replies] == [True] * 5 + [False] * 4
    assert {entry["status"] for entry in calls(world)} == {200}


async def test_a_call_that_is_too_late_is_not_made(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    world.faults.add("slow", path="/oauth/token", seconds=0.3)
    late = Call(
        method="get", path=STORE, group=Group.LIGHT, starts_within=timedelta(milliseconds=100)
    )

    reply = await client.ask(late)

    assert (reply.executed, reply.code) == ("no", "too_late")
    assert calls(world) == []


async def test_after_closing_nothing_leaves(client: RingCentralClient) -> None:
    client.close()

    assert (await client.ask(READ)).code == "closed"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example.net/restapi/v1.0/x",
        "http://media.ringcentral.com/restapi/x",
        "https://media.ringcentral.com.evil.example.net/x",
        "https://media.ringcentral.com@evil.example.net/x",
        "https://evil.example.net\\@media.ringcentral.com/x",
        "https://media.ringcentral.com:8443/x",
        "https://platform.ringcentral.com:99999/x",
        "//evil.example.net/x",
        "/x",
        "@evil.example.net/restapi/",
        "file:///etc/passwd",
        "https://media.ringcentral.com/a b",
        "https://media.ringcentral.com/\r\nX: y",
        "",
    ],
)
def test_the_token_goes_to_no_foreign_address(target: str) -> None:
    with pytest.raises(SmsRejected):
        checked(target, server="https://platform.ringcentral.com")


@pytest.mark.parametrize(
    "target",
    [
        "/restapi/v1.0/subscription",
        "https://platform.ringcentral.com/restapi/v1.0/x",
        "https://media.ringcentral.com/restapi/v1.0/x",
        "https://MEDIA.ringcentral.com/restapi/v1.0/x",
    ],
)
def test_the_token_goes_to_ringcentral(target: str) -> None:
    assert checked(target, server="https://platform.ringcentral.com") == target


async def test_a_foreign_address_is_refused_before_anything_is_called(
    client: RingCentralClient, world: RingCentralWorld
) -> None:
    with pytest.raises(SmsRejected):
        await client.ask(Call(method="get", path="https://evil.example.net/x", group=Group.LIGHT))

    assert world.journal == []


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    """All that any logger writes, at the lowest level."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(written))
    yield written
    root.removeHandler(handler)
    root.setLevel(level)
    structlog.reset_defaults()


FAULTS: list[dict[str, Any]] = [
    {"kind": "status", "status": 401, "code": "OAU-213"},
    {"kind": "status", "status": 500, "code": "CMN-203"},
    {"kind": "status", "status": 502, "html": True},
    {"kind": "status", "status": 403, "code": "CMN-401"},
    {"kind": "hang"},
    {"kind": "reset"},
    {"kind": "accept_then_lose"},
    {"kind": "half_body"},
    {"kind": "empty_200"},
    {"kind": "non_json_200"},
]


@pytest.mark.parametrize("path", ["/sms", "/oauth/token"])
@pytest.mark.parametrize(
    "fault", FAULTS, ids=lambda fault: f"{fault['kind']}-{fault.get('status')}"
)
async def test_no_failure_shows_a_secret_a_body_or_a_number(
    sms: RingCentralSms,
    world: RingCentralWorld,
    a_text: Callable[..., ClearedText],
    everything_logged: io.StringIO,
    fault: dict[str, Any],
    path: str,
) -> None:
    await sms.statuses(TENANT, ())
    options = {name: value for name, value in fault.items() if name != "kind"}
    world.faults.add(fault["kind"], path=f"{path}$", times=None, **options)

    with pytest.raises(GatewayError) as raised:
        await sms.send(TENANT, a_text(GUEST, WORDS))

    shown = everything_logged.getvalue()
    shown += "".join(traceback.format_exception(raised.value))
    shown += repr(raised.value) + repr(raised.value.__context__) + repr(raised.value.__cause__)
    secrets = ["EMU_AT_", "emu-secret", "emu-jwt", WORDS, GUEST[-7:], "earer "]
    assert [secret for secret in secrets if secret in shown] == []
    assert raised.value.__context__ is None


async def test_a_text_whose_answer_is_lost_is_unknown_and_left_once(
    sms: RingCentralSms, world: RingCentralWorld, a_text: Callable[..., ClearedText]
) -> None:
    world.faults.add("accept_then_lose", path="/sms$")

    with pytest.raises(SmsOutcomeUnknown):
        await sms.send(TENANT, a_text())

    assert len(world.outbox()) == 1


async def test_a_refusal_is_logged_with_what_support_asks_for(
    client: RingCentralClient, everything_logged: io.StringIO
) -> None:
    reply = await client.ask(Call(method="get", path=f"{STORE}/1", group=Group.LIGHT))

    line = everything_logged.getvalue().splitlines()[-1]
    assert "ringcentral.refused" in line
    assert "CMN-102" in line
    assert reply.request_id in line


class ForgetfulGate(Gate):
    """A gate whose store went away while RingCentral answered."""

    def learn(self, headers: Mapping[str, str]) -> None:
        """Fail as the shared gate does."""
        raise StoreUnavailable("The store does not answer.", detail="late")

    def close(self, wait: timedelta) -> None:
        """Fail as the shared gate does."""
        raise StoreUnavailable("The store does not answer.", detail="late")


async def test_what_ringcentral_answered_is_known_though_the_gate_cannot_be_told(
    world: RingCentralWorld, origin: str
) -> None:
    client = RingCentralClient(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url=origin,
        gatekeepers={**gates(), Group.LIGHT: ForgetfulGate()},
    )

    well = await client.ask(READ)
    world.faults.add("status", path="/message-store", status=429, times=1)
    refused = await client.ask(READ)

    client.close()
    assert (well.status, refused.status) == (200, 429)
