"""What RingCentral is answered, what is kept by then, and who is woken afterwards."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from redis.asyncio import Redis
from starlette.applications import Starlette

from bot.adapters.memory.chat import MemoryChat
from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.keys import MemoryKeys
from bot.adapters.memory.queue import MemoryQueue, Wake
from bot.adapters.memory.sms import MemorySms
from bot.adapters.memory.store import MemoryStore
from bot.adapters.redis.store import RedisStore
from bot.errors import StoreUnavailable
from bot.ports import House, Ports, Store, TaskName
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.mass_senders import VERB
from bot.usecases.road import last_heard
from bot.web import ringcentral
from bot.web.ringcentral import LARGEST_BODY
from tests.builders import NOW, TENANT, a_key

PAYLOADS = Path(__file__).parents[1] / "payloads" / "ringcentral"
TOKEN = "long-random-secret"
GUEST = PhoneNumber("+14155550123")
BARE = "/ringcentral/events"


def payload(name: str, **body: object) -> bytes:
    envelope = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))["payload"]
    envelope["body"].update(body)
    return json.dumps(envelope).encode()


def ports(store: Store, clock: MemoryClock, queue: MemoryQueue) -> Ports:
    return Ports(
        clock=clock,
        keys=MemoryKeys(),
        store=store,
        queue=queue,
        chat=MemoryChat(clock),
        sms=MemorySms(clock),
        house=House(
            brand="Harbor Dental",
            support_contact="hello@example.com",
            undo=timedelta(0),
            default_channel=None,
            admins=frozenset(),
        ),
    )


@pytest.fixture
def queue() -> MemoryQueue:
    return MemoryQueue()


def knock(
    bundle: Ports, tenant: Callable[[], TenantId | None] = lambda: TENANT
) -> httpx.AsyncClient:
    """Return a client of the door that carries the secret."""
    app = Starlette(routes=ringcentral.routes(bundle, tenant=tenant, verification_token=TOKEN))
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app),
        base_url="http://assent.example",
        headers={"Verification-Token": TOKEN},
    )


@pytest.fixture
async def door(
    memory_store: MemoryStore, clock: MemoryClock, queue: MemoryQueue
) -> AsyncIterator[httpx.AsyncClient]:
    async with knock(ports(memory_store, clock, queue)) as client:
        yield client


@dataclass(frozen=True)
class Row:
    """One call and its answer; whether the text is kept and what is woken."""

    sentence: str
    status: int
    content: bytes = b""
    path: str = BARE
    headers: dict[str, str | None] = field(default_factory=dict)
    kept: int = 0
    wakes: tuple[str, ...] = ()
    gap: bool = False


ROWS = [
    Row("a text is kept", 200, payload("inbound_text"), kept=1, wakes=("read_inbox",)),
    Row(
        "a text by name",
        200,
        payload("inbound_text"),
        f"{BARE}/{TENANT}",
        kept=1,
        wakes=("read_inbox",),
    ),
    Row(
        "a text to a number that is not ours is kept too",
        200,
        payload("inbound_text", to=[{"phoneNumber": "+16505550199"}]),
        kept=1,
        wakes=("read_inbox",),
    ),
    Row("a group text is kept", 200, payload("inbound_group"), kept=1, wakes=("read_inbox",)),
    Row("a picture is kept", 200, payload("inbound_picture"), kept=1, wakes=("read_inbox",)),
    Row("a change is a hint", 200, payload("store_change"), wakes=("catch_up",)),
    Row("a consent is a hint", 200, payload("consent_change"), wakes=("heed_change",)),
    Row("a reminder has the webhook looked at", 200, payload("reminder"), wakes=("watch_webhook",)),
    Row(
        "lost words open a gap",
        200,
        payload("inbound_text", subject=None),
        wakes=("catch_up",),
        gap=True,
    ),
    Row(
        "a nameless sender opens a gap",
        200,
        payload("inbound_text", **{"from": {}}),
        wakes=("catch_up",),
        gap=True,
    ),
    Row(
        "a short code opens no gap",
        200,
        payload("inbound_text", **{"from": {"phoneNumber": "12345"}}),
    ),
    Row("an event of no interest changes nothing", 200, b'{"event":"/presence"}'),
    Row(
        "without the secret nothing is read",
        401,
        payload("inbound_text"),
        headers={"Verification-Token": None},
    ),
    Row("a wrong secret", 401, payload("inbound_text"), headers={"Verification-Token": "guess"}),
    Row("an empty secret", 401, payload("inbound_text"), headers={"Verification-Token": ""}),
    Row(
        "a secret with other letters",
        401,
        payload("inbound_text"),
        headers={"Verification-Token": "l\u00f6ng"},
    ),
    Row("a workspace that is not here", 404, payload("inbound_text"), f"{BARE}/T0OTHER"),
    Row("no JSON", 400, b'{"uuid": "1", "body": {'),
    Row("nothing", 400),
    Row("bytes", 400, b"\xff\xfe"),
    Row("brackets without end", 400, b"[" * 200_000),
    Row("a number too long to count", 400, b"1" * 100_000),
    Row("too much", 413, b" " * (LARGEST_BODY + 1)),
    Row("as much as may be", 400, b" " * LARGEST_BODY),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sentence)
async def test_a_call_is_answered_as_its_row_says(
    row: Row, door: httpx.AsyncClient, memory_store: MemoryStore, queue: MemoryQueue
) -> None:
    headers = [*door.headers.items()]
    for name, value in row.headers.items():
        headers = [pair for pair in headers if pair[0] != name.lower()]
        headers += [(name, value.encode().decode("latin-1"))] if value is not None else []
    door.headers = httpx.Headers([(n.encode(), v.encode("latin-1")) for n, v in headers])

    answer = await door.post(row.path, content=row.content)

    assert answer.status_code == row.status
    assert answer.headers["content-type"] == "application/json"
    assert len(await memory_store.unread(TENANT, a_key(GUEST))) == row.kept
    assert tuple(wake.task for wake in queue.waiting) == row.wakes
    assert ((await memory_store.tenant(TENANT)).gap_since == NOW) is row.gap


async def test_what_is_kept_is_what_was_written_and_its_owner_is_woken(
    door: httpx.AsyncClient, memory_store: MemoryStore, queue: MemoryQueue
) -> None:
    await door.post(BARE, content=payload("inbound_text"))

    key = a_key(GUEST)
    (text,) = await memory_store.unread(TENANT, key)
    assert (text.id, text.body, text.contact) == ("5550002001", "Can I move it to 8pm?", GUEST)
    assert queue.waiting == [Wake(task="read_inbox", ids=(TENANT, key))]


async def test_a_text_that_is_dated_ahead_was_received_now(
    door: httpx.AsyncClient, memory_store: MemoryStore
) -> None:
    ahead = payload("inbound_text", creationTime="2031-01-01T00:00:00.000Z")

    await door.post(BARE, content=ahead)

    (text,) = await memory_store.unread(TENANT, a_key(GUEST))
    assert text.received_at == NOW


async def test_a_text_that_comes_twice_is_kept_once_and_answered_twice(
    door: httpx.AsyncClient, memory_store: MemoryStore
) -> None:
    answers = [await door.post(BARE, content=payload("inbound_text")) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert len(await memory_store.unread(TENANT, a_key(GUEST))) == 1


async def test_a_workspace_that_was_set_up_is_known_by_its_name(
    memory_store: MemoryStore, clock: MemoryClock, queue: MemoryQueue
) -> None:
    other = TenantId("T0OTHER")
    await memory_store.change_tenant(other, lambda team: team.with_pause(by=None, now=NOW))

    async with knock(ports(memory_store, clock, queue), tenant=lambda: None) as door:
        named = await door.post(f"{BARE}/{other}", content=payload("inbound_text"))
        bare = await door.post(BARE, content=payload("inbound_text"))

    assert (named.status_code, bare.status_code) == (200, 404)
    assert len(await memory_store.unread(other, MemoryKeys().contact_key(other, GUEST))) == 1


@pytest.mark.parametrize("token", [TOKEN, None])
async def test_a_handshake_is_answered_within_its_limits(
    door: httpx.AsyncClient, token: str | None
) -> None:
    if token is None:
        del door.headers["Verification-Token"]

    answer = await door.post(BARE, headers={"Validation-Token": "9d3c0f0e-5d2f-44a0"})

    assert answer.status_code == 200
    assert answer.headers["validation-token"] == "9d3c0f0e-5d2f-44a0"
    head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    assert head + len(answer.content) + 40 < 1024


async def test_a_handshake_with_a_wrong_secret_is_refused(door: httpx.AsyncClient) -> None:
    answer = await door.post(
        BARE, headers={"Validation-Token": "9d3c", "Verification-Token": "guess"}
    )

    assert answer.status_code == 401
    assert "validation-token" not in answer.headers


@pytest.mark.parametrize("token", ["x" * 129, "a b", "\t", "ü"])
async def test_a_handshake_echoes_nothing_odd(door: httpx.AsyncClient, token: str) -> None:
    answer = await door.post(BARE, headers=[("Validation-Token", token.encode())])  # type: ignore[arg-type]  # httpx takes bytes too

    assert answer.status_code == 400
    assert "validation-token" not in answer.headers


async def test_a_text_that_comes_with_a_handshake_is_not_lost(
    door: httpx.AsyncClient, memory_store: MemoryStore
) -> None:
    """One page of the guide names the handshake's header for notifications."""
    answer = await door.post(
        BARE, content=payload("inbound_text"), headers={"Validation-Token": "9d3c"}
    )

    assert answer.headers["validation-token"] == "9d3c"
    assert len(await memory_store.unread(TENANT, a_key(GUEST))) == 1


async def test_only_post_is_answered(door: httpx.AsyncClient) -> None:
    assert (await door.get(BARE)).status_code == 405


def test_a_door_without_a_secret_is_not_built(
    memory_store: MemoryStore, clock: MemoryClock, queue: MemoryQueue
) -> None:
    with pytest.raises(ValueError, match="token"):
        ringcentral.routes(
            ports(memory_store, clock, queue), tenant=lambda: TENANT, verification_token=""
        )


@pytest.mark.parametrize("name", ["inbound_text", "unreadable"])
async def test_a_store_that_refuses_to_write_is_never_answered_with_200(
    redis_store: RedisStore, store_url: str, clock: MemoryClock, queue: MemoryQueue, name: str
) -> None:
    content = payload("inbound_text", **({} if name == "inbound_text" else {"subject": None}))
    server = Redis.from_url(store_url)
    await server.config_set("min-replicas-to-write", 1)
    try:
        async with knock(ports(redis_store, clock, queue)) as door:
            answer = await door.post(BARE, content=content)
    finally:
        await server.config_set("min-replicas-to-write", 0)
        await server.aclose()

    assert answer.status_code == 503
    assert queue.waiting == []
    assert await redis_store.unread(TENANT, a_key(GUEST)) == ()


class LostQueue(MemoryQueue):
    """A queue whose server is gone."""

    async def wake(self, task: TaskName, *ids: str, when: Any = None) -> None:
        raise StoreUnavailable("gone", detail=f"{task} {len(ids)} {when}")


async def test_a_lost_wake_up_costs_no_answer(
    memory_store: MemoryStore, clock: MemoryClock
) -> None:
    async with knock(ports(memory_store, clock, LostQueue())) as door:
        answer = await door.post(BARE, content=payload("inbound_text"))

    assert answer.status_code == 200
    assert len(await memory_store.unread(TENANT, a_key(GUEST))) == 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sentence)
async def test_no_log_line_holds_a_number_a_word_or_the_secret(
    row: Row, door: httpx.AsyncClient
) -> None:
    with structlog.testing.capture_logs() as lines:
        await door.post(row.path, content=row.content)

    shown = repr(lines)
    assert [word for word in ("5550123", "8pm", TOKEN, "Count me") if word in shown] == []


async def test_what_ringcentral_brings_proves_the_road(
    memory_store: MemoryStore, clock: MemoryClock, queue: MemoryQueue
) -> None:
    bundle = ports(memory_store, clock, queue)
    async with knock(bundle) as client:
        await client.post(BARE, content=payload("inbound_text"))

    assert await last_heard(bundle, TENANT) == clock.now()


async def test_a_handshake_without_our_secret_proves_nothing(
    memory_store: MemoryStore, clock: MemoryClock, queue: MemoryQueue
) -> None:
    bundle = ports(memory_store, clock, queue)
    async with knock(bundle) as client:
        del client.headers["Verification-Token"]
        answer = await client.post(BARE, headers={"Validation-Token": "abc"})

    assert answer.status_code == 200
    assert await last_heard(bundle, TENANT) is None


async def test_a_text_from_a_short_code_is_counted_however_often_it_comes(
    memory_store: MemoryStore, clock: MemoryClock, queue: MemoryQueue
) -> None:
    async with knock(ports(memory_store, clock, queue)) as door:
        for _ in range(2):
            await door.post(
                BARE, content=payload("inbound_text", **{"from": {"phoneNumber": "12345"}})
            )

    assert await memory_store.acts_counted(TENANT, VERB) == 1
