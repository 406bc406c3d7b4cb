"""Logins, rotation, the cap on sessions; the rate engine."""

from datetime import timedelta

import httpx
import pytest

from bot.sandbox.ringcentral import Clock, RingCentralWorld

MINE = "/restapi/v1.0/account/~/extension/~"
JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


async def ask(client: httpx.AsyncClient, **changes: str) -> httpx.Response:
    secret = changes.pop("secret", "emu-secret")
    form = {"grant_type": JWT_GRANT, "assertion": "emu-jwt", **changes}
    return await client.post("/restapi/oauth/token", data=form, auth=("emu-app", secret))


async def code_with(client: httpx.AsyncClient, authorization: str) -> tuple[int, str | None]:
    answer = await client.get(MINE, headers={"Authorization": authorization})
    return answer.status_code, answer.json().get("errorCode")


REFUSED = [
    ("a wrong secret", {"secret": "x"}, "invalid_client", "OAU-153"),
    ("an unknown grant", {"grant_type": "magic"}, "unsupported_grant_type", "OAU-250"),
    ("an expired JWT", {"assertion": "emu-jwt-expired"}, "invalid_grant", "OAU-210"),
    ("an unknown JWT", {"assertion": "x"}, "invalid_grant", "OAU-146"),
    ("a short life", {"access_token_ttl": "599"}, "invalid_request", "CMN-101"),
    (
        "a spent refresh token",
        {"grant_type": "refresh_token", "refresh_token": "x"},
        "invalid_grant",
        "OAU-210",
    ),
]


@pytest.mark.parametrize(
    ("form", "error", "code"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED]
)
async def test_login_is_refused(
    anyone: httpx.AsyncClient, form: dict[str, str], error: str, code: str
) -> None:
    answer = await ask(anyone, **form)

    assert answer.status_code == 400
    assert answer.json()["error"] == error
    assert answer.json()["errors"][0]["errorCode"] == code


async def test_a_jwt_of_a_person_who_left_is_refused(
    anyone: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    del world.extensions[world.extension]

    assert (await ask(anyone)).json()["errors"][0]["errorCode"] == "OAU-232"


async def test_an_app_may_lack_the_grant(
    anyone: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.app.grants.remove("jwt")

    assert (await ask(anyone)).json()["errors"][0]["errorCode"] == "OAU-251"


async def test_a_disabled_extension_can_neither_log_in_nor_call(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.extensions[world.extension].status = "Disabled"

    assert (await ask(api)).json()["errors"][0]["errorCode"] == "OAU-236"
    assert (await api.get(MINE)).json()["errorCode"] == "OAU-236"


async def test_each_bad_token_has_its_code(
    anyone: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    token = (await ask(anyone)).json()["access_token"]

    assert await code_with(anyone, f"bearer {token}") == (200, None)
    assert await code_with(anyone, "") == (401, "CMN-405")
    assert await code_with(anyone, "Basic abc") == (401, "OAU-151")
    assert await code_with(anyone, "Bearer abc") == (401, "OAU-149")
    assert await code_with(anyone, "Bearer EMU_AT_abc") == (401, "OAU-213")
    clock.move(timedelta(seconds=3600))
    assert await code_with(anyone, f"Bearer {token}") == (401, "OAU-128")
    world.tokens.revoke_all()
    assert await code_with(anyone, f"Bearer {token}") == (401, "OAU-213")


async def test_the_sixth_login_ends_the_oldest_session(
    anyone: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.limits = None
    tokens = [(await ask(anyone)).json()["access_token"] for _ in range(6)]

    codes = [await code_with(anyone, f"Bearer {token}") for token in tokens]

    assert codes == [(401, "OAU-213"), *[(200, None)] * 5]


async def test_a_lost_refresh_can_be_repeated_until_the_new_token_is_used(
    anyone: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    world.limits = None
    world.app.issues_refresh_tokens = True
    first = (await ask(anyone)).json()

    async def refreshed() -> httpx.Response:
        return await ask(anyone, grant_type="refresh_token", refresh_token=first["refresh_token"])

    second = (await refreshed()).json()
    assert await code_with(anyone, f"Bearer {first['access_token']}") == (401, "OAU-213")
    clock.move(timedelta(minutes=59))
    assert (await refreshed()).json()["access_token"] == second["access_token"]
    assert await code_with(anyone, f"Bearer {second['access_token']}") == (200, None)
    assert (await refreshed()).json()["error"] == "invalid_grant"


async def test_a_refresh_is_forgiven_for_ten_seconds_even_after_use(
    anyone: httpx.AsyncClient, world: RingCentralWorld, clock: Clock
) -> None:
    world.limits = None
    world.app.issues_refresh_tokens = True
    first = (await ask(anyone)).json()
    form = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = (await ask(anyone, **form)).json()
    await code_with(anyone, f"Bearer {second['access_token']}")

    clock.move(timedelta(seconds=9))
    assert (await ask(anyone, **form)).json()["access_token"] == second["access_token"]
    clock.move(timedelta(seconds=1))
    assert (await ask(anyone, **form)).status_code == 400


async def test_refresh_tokens_are_off_by_default(anyone: httpx.AsyncClient) -> None:
    assert "refresh_token" not in (await ask(anyone)).json()


async def test_the_forty_first_call_starts_a_penalty_that_renews_itself(
    api: httpx.AsyncClient, clock: Clock
) -> None:
    async def call() -> httpx.Response:
        return await api.get(f"{MINE}/features")

    accepted = [(await call()).status_code for _ in range(40)]
    over = await call()
    clock.move(timedelta(seconds=30))
    during = await call()
    clock.move(timedelta(seconds=59))
    still = await call()
    clock.move(timedelta(seconds=60))
    after = await call()

    assert accepted == [200] * 40
    assert (over.status_code, over.json()["errorCode"]) == (429, "CMN-301")
    assert over.headers["Retry-After"] == "60"
    assert over.headers["X-Rate-Limit-Group"] == "medium"
    assert over.headers["X-Rate-Limit-Remaining"] == "0"
    assert (during.status_code, still.status_code, after.status_code) == (429, 429, 200)
    assert after.headers["X-Rate-Limit-Remaining"] == "39"


async def test_groups_are_counted_apart(api: httpx.AsyncClient, world: RingCentralWorld) -> None:
    world.limits = {"Light": 1, "Medium": 1, "Heavy": 1, "Auth": 9}

    statuses = [
        (await api.get(MINE)).status_code,
        (await api.get(f"{MINE}/features")).status_code,
        (await api.get(MINE)).status_code,
    ]

    assert statuses == [200, 200, 429]


async def test_the_rate_engine_can_be_switched_off(
    api: httpx.AsyncClient, world: RingCentralWorld
) -> None:
    world.limits = None

    answers = [await api.get(f"{MINE}/features") for _ in range(45)]

    assert {one.status_code for one in answers} == {200}
    assert "X-Rate-Limit-Limit" not in answers[0].headers


async def test_the_sixth_login_of_a_minute_is_too_many(anyone: httpx.AsyncClient) -> None:
    statuses = [(await ask(anyone)).status_code for _ in range(6)]

    assert statuses == [200, 200, 200, 200, 200, 429]
