"""Modals and the Home: triggers, the stack, hashes, submissions."""

import asyncio
from typing import Any

import pytest
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_office import MAYA, SUPPORT, Office, an_office, modal

from bot.sandbox.slack import GestureError

FILLED = {"body": {"body_in": "Your order is ready"}}


async def a_trigger(office: Office) -> str:
    """Let Maya use a global shortcut that the bot leaves alone, and return its trigger_id."""
    await office.world.shortcut(MAYA, "compose")
    return str(office.world.journal[-1].body["trigger_id"])


async def an_open_modal(office: Office, **changes: Any) -> dict[str, Any]:
    """Open a modal for Maya and return the view."""
    trigger_id = await a_trigger(office)
    answer = await office.client.views_open(trigger_id=trigger_id, view=modal(**changes))
    view: dict[str, Any] = answer["view"]
    return view


def answering(office: Office, **ack_arguments: Any) -> list[dict[str, Any]]:
    """Answer submissions of `compose` with these arguments; return the list of what came."""
    received: list[dict[str, Any]] = []

    @office.bolt.view("compose")
    async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
        received.append(body)
        await ack(**ack_arguments)

    return received


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


async def test_the_client_checks_before_anything_is_submitted() -> None:
    async with an_office() as office:
        await an_open_modal(office)
        received = answering(office)

        empty = await office.world.submit(MAYA, {})
        long = await office.world.submit(MAYA, {"body": {"body_in": "x" * 21}})

        assert empty.errors == {"body": "Please complete this required field."}
        assert long.errors == {"body": "Please enter at most 20 characters."}
        assert received == []


async def test_a_submission_carries_what_was_typed_and_an_empty_answer_closes() -> None:
    async with an_office() as office:
        view = await an_open_modal(office, private_metadata="draft")
        received = answering(office)

        seen = await office.world.submit(MAYA, FILLED)

        sent = received[0]["view"]
        assert sent["state"]["values"]["body"]["body_in"]["value"] == "Your order is ready"
        assert (sent["id"], sent["private_metadata"]) == (view["id"], "draft")
        assert (seen.status, seen.failure, seen.modal) == (200, None, None)


async def test_errors_stand_under_their_fields_and_the_modal_stays() -> None:
    async with an_office() as office:
        await an_open_modal(office)
        answering(office, response_action="errors", errors={"body": "Too pushy."})

        seen = await office.world.submit(MAYA, FILLED)

        assert seen.errors == {"body": "Too pushy."}
        assert seen.modal is not None


async def test_an_error_for_an_unknown_field_is_trouble() -> None:
    async with an_office() as office:
        await an_open_modal(office)
        answering(office, response_action="errors", errors={"elsewhere": "Too pushy."})

        seen = await office.world.submit(MAYA, FILLED)

        assert seen.failure == "We had some trouble connecting. Try again?"
        assert seen.modal is not None
        assert "no input block elsewhere" in office.world.surprises[0]


@pytest.mark.parametrize(
    ("action", "titles"),
    [("update", ["Next"]), ("push", ["Text a contact", "Next"]), ("clear", [])],
)
async def test_an_answer_can_update_push_or_clear(action: str, titles: list[str]) -> None:
    async with an_office() as office:
        await an_open_modal(office)
        following = modal(title={"type": "plain_text", "text": "Next"})
        answering(office, response_action=action, view=following)

        await office.world.submit(MAYA, FILLED)

        stack = office.world.modals[MAYA]
        assert [view["title"]["text"] for view in stack] == titles


async def test_a_late_answer_leaves_the_modal_open() -> None:
    async with an_office() as office:
        await an_open_modal(office)
        arrived = asyncio.Event()

        @office.bolt.view("compose")
        async def dawdle(ack: AsyncAck) -> None:
            arrived.set()
            await asyncio.sleep(1)
            await ack()

        submitting = asyncio.create_task(office.world.submit(MAYA, FILLED))
        await arrived.wait()
        office.world.clock.advance(3)
        seen = await submitting

        assert seen.failure == "We had some trouble connecting. Try again?"
        assert seen.modal is not None


async def test_closing_is_told_only_where_it_was_asked_for() -> None:
    async with an_office() as office:
        closed: list[dict[str, Any]] = []

        @office.bolt.view_closed("compose")
        async def take(ack: AsyncAck, body: dict[str, Any]) -> None:
            closed.append(body)
            await ack()

        await an_open_modal(office)
        await office.world.close(MAYA)
        told = await an_open_modal(office, notify_on_close=True)
        await office.world.close(MAYA)

        assert [(body["view"]["id"], body["is_cleared"]) for body in closed] == [
            (told["id"], False)
        ]


async def test_a_channel_field_can_ask_for_a_response_url() -> None:
    async with an_office() as office:
        field = {
            "type": "input",
            "block_id": "where",
            "label": {"type": "plain_text", "text": "Where"},
            "element": {
                "type": "conversations_select",
                "action_id": "where_in",
                "response_url_enabled": True,
            },
        }
        await an_open_modal(office, blocks=[field])
        received = answering(office)

        await office.world.submit(MAYA, {"where": {"where_in": SUPPORT}})

        offered = received[0]["response_urls"][0]
        assert (offered["channel_id"], offered["block_id"]) == (SUPPORT, "where")
        async with office.http.post(
            offered["response_url"], json={"text": "Posted", "response_type": "in_channel"}
        ) as response:
            assert response.status == 200


async def test_an_external_select_asks_the_bot_for_options() -> None:
    async with an_office() as office:
        field = {
            "type": "input",
            "block_id": "to",
            "label": {"type": "plain_text", "text": "To"},
            "element": {"type": "external_select", "action_id": "to_in", "min_query_length": 2},
        }
        await an_open_modal(office, blocks=[field])
        asked: list[str] = []

        @office.bolt.options("to_in")
        async def offer(ack: AsyncAck, payload: dict[str, Any]) -> None:
            asked.append(payload["value"])
            ann = {"text": {"type": "plain_text", "text": "Ann"}, "value": "ct_1"}
            await ack(options=[ann])

        received = answering(office)
        await office.world.submit(MAYA, {"to": {"to_in": "Ann"}})

        assert asked == ["Ann"]
        state = received[0]["view"]["state"]["values"]["to"]["to_in"]
        assert state["selected_option"]["value"] == "ct_1"


FIELD_VALUES: list[tuple[dict[str, Any], Any, dict[str, Any]]] = [
    ({"type": "datepicker"}, "2026-11-24", {"selected_date": "2026-11-24"}),
    ({"type": "timepicker"}, "09:30", {"selected_time": "09:30"}),
    ({"type": "datetimepicker"}, "1787000000", {"selected_date_time": 1787000000}),
    ({"type": "users_select"}, MAYA, {"selected_user": MAYA}),
    ({"type": "multi_users_select"}, [MAYA], {"selected_users": [MAYA]}),
    ({"type": "channels_select"}, SUPPORT, {"selected_channel": SUPPORT}),
    ({"type": "number_input", "is_decimal_allowed": False}, "7", {"value": "7"}),
    ({"type": "email_text_input"}, "ann@example.test", {"value": "ann@example.test"}),
]


@pytest.mark.parametrize(
    ("element", "value", "state"), FIELD_VALUES, ids=[row[0]["type"] for row in FIELD_VALUES]
)
async def test_each_kind_of_field_has_its_own_kind_of_state(
    element: dict[str, Any], value: Any, state: dict[str, Any]
) -> None:
    async with an_office() as office:
        field = {
            "type": "input",
            "block_id": "field",
            "label": {"type": "plain_text", "text": "Field"},
            "element": {**element, "action_id": "field_in"},
        }
        await an_open_modal(office, blocks=[field])
        received = answering(office)

        await office.world.submit(MAYA, {"field": {"field_in": value}})

        sent = received[0]["view"]["state"]["values"]["field"]["field_in"]
        assert sent == {"type": element["type"], **state}


async def test_checkboxes_must_be_chosen_from_what_is_there() -> None:
    async with an_office() as office:
        field = {
            "type": "input",
            "block_id": "terms",
            "label": {"type": "plain_text", "text": "Terms"},
            "element": {
                "type": "checkboxes",
                "action_id": "terms_in",
                "options": [{"text": {"type": "plain_text", "text": "Yes"}, "value": "yes"}],
            },
        }
        await an_open_modal(office, blocks=[field])

        with pytest.raises(GestureError, match="it offers: yes"):
            await office.world.submit(MAYA, {"terms": {"terms_in": ["no"]}})


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
