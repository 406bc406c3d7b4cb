"""Modals and the Home: triggers, the stack, hashes, submissions."""

import asyncio
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from tests.sandbox.slack.slack_office import MAYA, a_trigger, an_office, an_open_modal, modal


async def test_a_trigger_opens_one_modal() -> None:
    async with an_office() as office:
        trigger_id = await a_trigger(office)

        first = await office.client.views_open(trigger_id=trigger_id, view=modal())
        again = await office.refusal("views.open", trigger_id=trigger_id, view=modal())

        assert first["view"]["root_view_id"] == first["view"]["id"]
        assert again == "exchanged_trigger_id"


async def test_a_trigger_lives_for_three_seconds_from_the_gesture() -> None:
    async with an_office() as office:
        trigger_id = await a_trigger(office)
        office.world.clock.advance(3.1)

        code = await office.refusal("views.open", trigger_id=trigger_id, view=modal())

        assert code == "expired_trigger_id"
        assert office.world.modal(MAYA) is None


async def test_an_invented_trigger_is_refused() -> None:
    async with an_office(by_http=False) as office:
        code = await office.refusal("views.open", trigger_id="1.2.3", view=modal())

        assert code == "invalid_trigger_id"


async def test_a_slow_way_to_the_bot_uses_up_the_trigger() -> None:
    async with an_office() as office:

        @office.bolt.global_shortcut("compose")
        async def show(ack: AsyncAck, body: dict[str, Any]) -> None:
            await ack()
            await office.refusal("views.open", trigger_id=body["trigger_id"], view=modal())

        office.world.faults.add(method="delivery.interactive", kind="delay", seconds=4)
        using = asyncio.create_task(office.world.shortcut(MAYA, "compose"))
        await asyncio.sleep(0.01)
        office.world.clock.advance(4)
        seen = await using

        def opening() -> list[Any]:
            return [r.answer for r in office.world.journal if r.method == "views.open"]

        await office.world.wait_for(opening)

        assert seen.failure is None
        assert opening()[0]["error"] == "expired_trigger_id"


async def test_a_refused_view_does_not_use_up_its_trigger() -> None:
    async with an_office() as office:
        trigger_id = await a_trigger(office)

        answer = await office.refused("views.open", trigger_id=trigger_id, view=modal(submit=None))
        fixed = await office.client.views_open(trigger_id=trigger_id, view=modal())

        assert answer["error"] == "invalid_arguments"
        assert answer["response_metadata"]["messages"] == [
            (
                "[ERROR] submit is required when an input block is in blocks "
                "[json-pointer:/view/submit]"
            )
        ]
        assert fixed["ok"] is True


async def test_three_modals_are_a_full_stack() -> None:
    async with an_office() as office:
        await an_open_modal(office)
        for _ in range(2):
            await office.client.views_push(trigger_id=await a_trigger(office), view=modal())

        code = await office.refusal("views.push", trigger_id=await a_trigger(office), view=modal())

        assert code == "push_limit_reached"


async def test_an_update_on_an_old_hash_is_a_conflict() -> None:
    async with an_office() as office:
        view = await an_open_modal(office)
        await office.client.views_update(view_id=view["id"], view=modal(), hash=view["hash"])

        code = await office.refusal(
            "views.update", view_id=view["id"], view=modal(), hash=view["hash"]
        )

        assert code == "hash_conflict"


async def test_an_update_keeps_what_was_typed_where_the_ids_stay() -> None:
    async with an_office() as office:
        view = await an_open_modal(office)
        await office.world.view_choose(MAYA, "body_in", "half a sentence")

        answer = await office.client.views_update(view_id=view["id"], view=modal())

        kept = answer["view"]["state"]["values"]["body"]["body_in"]
        assert kept == {"type": "plain_text_input", "value": "half a sentence"}


async def test_a_closed_modal_cannot_be_updated() -> None:
    async with an_office() as office:
        view = await an_open_modal(office)
        await office.world.close(MAYA)

        code = await office.refusal("views.update", view_id=view["id"], view=modal())

        assert code == "not_found"


async def test_an_external_id_is_unique_while_its_view_is_open() -> None:
    async with an_office() as office:
        await an_open_modal(office, external_id="draft-1")

        code = await office.refusal(
            "views.push", trigger_id=await a_trigger(office), view=modal(external_id="draft-1")
        )

        assert code == "duplicate_external_id"


async def test_a_view_of_more_than_250_kilobytes_is_too_large() -> None:
    async with an_office() as office:
        filler = {"type": "section", "text": {"type": "plain_text", "text": "é" * 3_000}}
        heavy = modal(blocks=[filler] * 50)

        code = await office.refusal("views.open", trigger_id=await a_trigger(office), view=heavy)

        assert code == "view_too_large"


async def test_the_home_is_published_and_its_buttons_work() -> None:
    async with an_office() as office:
        received: list[dict[str, Any]] = []
        home = {
            "type": "home",
            "blocks": [
                {
                    "type": "actions",
                    "elements": [
                        {
                            "type": "button",
                            "action_id": "settings",
                            "text": {"type": "plain_text", "text": "Settings"},
                        }
                    ],
                }
            ],
        }

        @office.bolt.event("app_home_opened")
        async def draw(event: dict[str, Any]) -> None:
            await office.client.views_publish(user_id=event["user"], view=home)

        @office.bolt.action("settings")
        async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
            received.append(body)
            await ack()

        await office.world.open_home(MAYA)
        await office.world.wait_for(lambda: office.world.home(MAYA))
        await office.world.view_click(MAYA, "settings")

        assert "[Settings]" in office.world.home_screen(MAYA)
        assert received[0]["view"]["type"] == "home"
        assert "response_url" not in received[0]


async def test_a_home_needs_the_home_tab_and_the_type_home() -> None:
    manifest: dict[str, object] = {"features": {"app_home": {"home_tab_enabled": False}}}
    async with an_office(manifest=manifest, by_http=False) as office:
        off = await office.refusal("views.publish", user_id=MAYA, view=modal(type="home"))
    async with an_office(by_http=False) as office:
        wrong = await office.refusal("views.publish", user_id=MAYA, view=modal())

    assert (off, wrong) == ("not_enabled", "invalid_arguments")
