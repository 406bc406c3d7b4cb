"""Submitting modals: what the bot gets, and what its answers do."""

import asyncio
from typing import Any

import pytest
from slack_bolt.context.ack.async_ack import AsyncAck

from bot.sandbox.slack import GestureError
from tests.sandbox.slack.slack_office import (
    FILLED,
    MAYA,
    SUPPORT,
    an_office,
    an_open_modal,
    answering,
    modal,
)


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
