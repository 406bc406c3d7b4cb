"""Whatever people and the bot do in whatever order, the workspace stays consistent."""

import asyncio
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.sandbox.slack import GestureError, SlackWorld
from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.method_cards import allowed_errors
from bot.sandbox.slack.methods import chat, views
from tests.sandbox.slack.slack_office import MAYA, SAM, SUPPORT, button, modal, people

PERSON = st.sampled_from([MAYA, SAM])
PICK = st.integers(min_value=0, max_value=30)
TEXT = st.text(min_size=1, max_size=20)


class Afternoon(RuleBasedStateMachine):
    """An afternoon in one channel, without a bot that listens."""

    @initialize()
    def open_the_office(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.world = SlackWorld()
        people(self.world)
        self.stamps: list[str] = []
        self.sentences: list[str] = []
        self.codes: list[tuple[str, str]] = []

    def teardown(self) -> None:
        self.loop.run_until_complete(self.world.aclose())
        self.loop.close()

    def gesture(self, coroutine: Any) -> Any:
        try:
            return self.loop.run_until_complete(coroutine)
        except GestureError as exc:
            self.sentences.append(str(exc))
            return None

    def call(self, name: str, method: Any, **arguments: Any) -> dict[str, Any]:
        async def run() -> dict[str, Any]:
            answer: dict[str, Any] = method(self.world, Arguments(arguments))
            return answer

        try:
            return self.loop.run_until_complete(run())
        except ApiError as exc:
            self.codes.append((name, exc.code))
            return {}

    def some_ts(self, pick: int) -> str:
        return self.stamps[pick % len(self.stamps)] if self.stamps else "1.000001"

    def keep(self, ts: object) -> None:
        if isinstance(ts, str):
            self.stamps.append(ts)

    @rule(user=PERSON, text=TEXT)
    def someone_writes(self, user: str, text: str) -> None:
        self.keep(self.gesture(self.world.say(user, SUPPORT, text)))

    @rule(user=PERSON, text=TEXT, pick=PICK)
    def someone_replies(self, user: str, text: str, pick: int) -> None:
        self.keep(self.gesture(self.world.say(user, SUPPORT, text, self.some_ts(pick))))

    @rule(user=PERSON, text=TEXT, pick=PICK)
    def someone_edits(self, user: str, text: str, pick: int) -> None:
        self.gesture(self.world.edit(user, SUPPORT, self.some_ts(pick), text))

    @rule(user=PERSON, pick=PICK)
    def someone_deletes(self, user: str, pick: int) -> None:
        self.gesture(self.world.delete(user, SUPPORT, self.some_ts(pick)))

    @rule(user=PERSON, pick=PICK)
    def someone_clicks(self, user: str, pick: int) -> None:
        self.gesture(self.world.click(user, SUPPORT, self.some_ts(pick), "send"))

    @rule(text=TEXT)
    def the_bot_posts(self, text: str) -> None:
        blocks = [button("send")]
        answer = self.call(
            "chat.postMessage", chat.post_message, channel=SUPPORT, text=text, blocks=blocks
        )
        self.keep(answer.get("ts"))

    @rule(text=TEXT, pick=PICK)
    def the_bot_replies(self, text: str, pick: int) -> None:
        ts = self.some_ts(pick)
        answer = self.call(
            "chat.postMessage", chat.post_message, channel=SUPPORT, text=text, thread_ts=ts
        )
        self.keep(answer.get("ts"))

    @rule(text=TEXT, pick=PICK)
    def the_bot_updates(self, text: str, pick: int) -> None:
        self.call("chat.update", chat.update, channel=SUPPORT, ts=self.some_ts(pick), text=text)

    @rule(pick=PICK)
    def the_bot_deletes(self, pick: int) -> None:
        self.call("chat.delete", chat.delete, channel=SUPPORT, ts=self.some_ts(pick))

    @rule(user=PERSON, fresh=st.booleans())
    def a_modal_is_opened_or_pushed(self, user: str, *, fresh: bool) -> None:
        trigger_id = self.world.new_trigger(user)
        name, method = ("views.open", views.open_view) if fresh else ("views.push", views.push_view)
        self.call(name, method, trigger_id=trigger_id, view=modal())

    @rule(user=PERSON)
    def a_modal_is_submitted(self, user: str) -> None:
        self.gesture(self.world.submit(user, {"body": {"body_in": "Hi"}}))

    @rule(user=PERSON)
    def a_modal_is_closed(self, user: str) -> None:
        self.gesture(self.world.close(user))

    @invariant()
    def refusals_are_sentences_or_documented_codes(self) -> None:
        assert all(sentence.endswith(".") for sentence in self.sentences)
        assert all(code in allowed_errors(name) for name, code in self.codes)

    @invariant()
    def timestamps_rise_and_are_unique(self) -> None:
        stamps = [float(m["ts"]) for m in self.world.messages(SUPPORT)]
        assert stamps == sorted(set(stamps))

    @invariant()
    def replies_are_counted_by_their_parent(self) -> None:
        channel = self.world.channels[SUPPORT]
        for message in channel.messages:
            replies = channel.replies(message["ts"])
            assert message.get("reply_count", 0) == len(replies)
            assert set(message.get("reply_users", [])) == {reply["user"] for reply in replies}

    @invariant()
    def no_reply_has_replies_of_its_own(self) -> None:
        channel = self.world.channels[SUPPORT]
        parents = {m["thread_ts"] for m in channel.messages if "thread_ts" in m}
        for ts in parents:
            parent = channel.find(ts)
            assert parent is not None
            assert parent.get("thread_ts", ts) == ts

    @invariant()
    def stacks_are_chains_of_at_most_three(self) -> None:
        for stack in self.world.modals.values():
            assert len(stack) <= 3
            below = [None, *(view["id"] for view in stack)]
            assert [view["previous_view_id"] for view in stack] == below[: len(stack)]

    @invariant()
    def the_screen_can_always_be_drawn(self) -> None:
        assert self.world.screen(MAYA, SUPPORT).startswith("#support")


TestAfternoon = Afternoon.TestCase
TestAfternoon.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
