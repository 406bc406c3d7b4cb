"""What is to be said in Slack is said once, and somewhere, whoever or whatever has gone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from bot.adapters.memory.outcomes import Refused
from bot.adapters.slack.web_clients import TIMEOUT
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.difference import Difference
from bot.conversations.views import NoticeView
from bot.errors import ChatOutcomeUnknown, ChatRejected
from bot.ports import POST_TAKES, ChatClient
from bot.texting.ids import ChannelId, MessageTs, TenantId, UserId
from bot.texting.text import MessageRef
from bot.usecases import show_contact, tell_channels
from bot.usecases.contact_files import change_file
from bot.usecases.request_text import schedule
from bot.usecases.show_contact import LEASE
from tests.builders import DESK, MAYA, NOW, OURS, TENANT
from tests.resilience.house import Place, a_place, worker
from tests.resilience.mortal import Overtaken, mortal

MOST_STEPS = 60
NEW = ChannelId("C0NEW")


@dataclass(slots=True)
class Without:
    """Slack, without a channel, a thread or a person it once had."""

    chat: ChatClient
    code: str
    channel: ChannelId | None = None
    thread: MessageTs | None = None
    person: UserId | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.chat, name)

    async def post(self, tenant: TenantId, channel: ChannelId, *rest: Any, **named: Any) -> Any:
        """Post, where there is a place."""
        self._reach(channel, named.get("thread"))
        return await self.chat.post(tenant, channel, *rest, **named)

    async def find(self, tenant: TenantId, channel: ChannelId, **named: Any) -> MessageRef | None:
        """Look, where there is a place."""
        self._reach(channel, named.get("thread"))
        return await self.chat.find(tenant, channel, **named)

    async def direct_channel(self, tenant: TenantId, user: UserId) -> ChannelId:
        """Open the channel with a person who is still there."""
        if user == self.person:
            raise ChatRejected("Slack refused this.", detail=self.code)
        return await self.chat.direct_channel(tenant, user)

    def _reach(self, channel: ChannelId, thread: MessageTs | None) -> None:
        if channel == self.channel or (thread is not None and thread == self.thread):
            raise ChatRejected("Slack refused this.", detail=self.code)


def without(place: Place, code: str, **gone: Any) -> Place:
    chat: Any = Without(chat=place.chat, code=code, **gone)
    return replace(place, ports=replace(place.ports, chat=chat))


def posted(place: Place, id_: str) -> int:
    return len([marker for marker in place.markers() if marker.endswith(f":{id_}")])


async def read(place: Place, words: str, id_: str) -> None:
    await place.contact_texts(words, id_)
    await worker(place.ports)("read_inbox", (TENANT, place.key))


async def shown_beside(place: Place) -> None:
    place.clock.advance(LEASE + timedelta(seconds=1))
    await worker(place.ports)("show_contact", (TENANT, place.key))


async def test_whoever_outlives_the_lease_posts_nothing_twice() -> None:
    for steps in range(MOST_STEPS):
        place = await a_place()
        await read(place, "I will be late.", "2")
        overtaken = Overtaken(after=steps, act=partial(shown_beside, place))

        await worker(mortal(place.ports, overtaken))("show_contact", (TENANT, place.key))
        await place.recover()

        if not overtaken.done:
            break
        assert posted(place, "in:2") == 1, f"after {steps} steps: {overtaken.taken[steps]}"
    else:
        pytest.fail("it never ends")


@dataclass(slots=True)
class Slow:
    """Slack, which takes as long as a call may take, while somebody else looks."""

    chat: ChatClient
    place: Place

    def __getattr__(self, name: str) -> Any:
        return getattr(self.chat, name)

    async def post(self, *rest: Any, **named: Any) -> Any:
        """Have it there only at the very end of the call."""
        self.place.clock.advance(POST_TAKES - timedelta(milliseconds=1))
        await worker(self.place.ports)("show_contact", (TENANT, self.place.key))
        return await self.chat.post(*rest, **{**named, "by": None})


async def test_a_lease_outlasts_every_call_that_is_begun_under_it() -> None:
    place = await a_place()
    ids = [str(number) for number in range(2, 12)]
    for id_ in ids:
        await read(place, "And another thing.", id_)
    slow: Any = Slow(chat=place.chat, place=place)

    await worker(replace(place.ports, chat=slow))("show_contact", (TENANT, place.key))
    await place.recover()

    assert [posted(place, f"in:{id_}") for id_ in ids] == [1] * len(ids)


@pytest.mark.parametrize("module", [show_contact, tell_channels])
def test_no_call_can_outlive_the_lease_that_it_was_begun_under(module: Any) -> None:
    assert module.POST_WITHIN + POST_TAKES < module.LEASE
    assert TIMEOUT.total == POST_TAKES.total_seconds()


@pytest.mark.parametrize("code", ["channel_not_found", "is_archived"])
async def test_a_post_tried_before_its_channel_went_stands_in_another(code: str) -> None:
    place = await _tried_once()

    await without(place, code, channel=DESK).recover()

    file = await place.file()
    assert file.posts == ()
    assert [each.channel for each in file.conversations] == [NEW]
    assert posted(place, "in:2") == 1


@pytest.mark.parametrize("code", ["thread_not_found", "message_not_found"])
async def test_a_post_tried_before_its_thread_went_stands_in_a_new_one(code: str) -> None:
    place = await _tried_once()
    [conversation] = (await place.file()).conversations

    await without(place, code, thread=conversation.root).recover()

    file = await place.file()
    assert file.posts == ()
    assert [each.root != conversation.root for each in file.conversations] == [True]
    assert posted(place, "in:2") == 1


async def _tried_once() -> Place:
    """Return a place where the post of a text was tried, and nobody knows how it ended."""
    place = await a_place()
    await place.store.change_tenant(TENANT, lambda team: replace(team, default_channel=NEW))
    place.chat.outcomes.then(Refused(error=ChatOutcomeUnknown("Lost.", detail="lost")))
    await read(place, "I will be late.", "2")
    await worker(place.ports)("show_contact", (TENANT, place.key))
    [post] = (await place.file()).posts
    assert post.attempted_at is not None
    return place


async def test_what_somebody_who_left_should_hear_stands_in_the_thread() -> None:
    place = await _cancelled_by_a_stop()

    await without(place, "user_disabled", person=MAYA).recover()

    said = [
        (m.ref.channel, line)
        for m in place.chat.posted
        if isinstance(m.post, NoticeView)
        for line in m.post.lines
        if line.endswith("opted out: your text was cancelled.")
    ]
    assert (await place.file()).posts == ()
    assert posted(place, "in:3") == 1
    assert [channel for channel, _ in said] == [DESK]


async def test_a_direct_message_refused_for_another_reason_waits_behind_the_others() -> None:
    place = await _cancelled_by_a_stop()

    await without(place, "messages_tab_disabled", person=MAYA).recover()
    [waiting] = (await place.file()).posts
    before = posted(place, "in:3")
    await place.recover()

    assert (waiting.kind, before) == ("direct", 1)
    assert (await place.file()).posts == ()
    assert posted(place, waiting.id) == 1


async def _cancelled_by_a_stop() -> Place:
    """Return a place where Maya is to hear that her text was cancelled, and a text waits too."""
    place = await a_place()
    text = await place.drafted()
    at = place.clock.now() + timedelta(hours=5)
    await schedule(place.ports, tenant=TENANT, text=text, requester=MAYA, at=at)
    await place.work()
    await read(place, "STOP", "2")
    place.clock.advance(timedelta(seconds=30))
    await read(place, "Please call me, it is urgent.", "3")
    return place


async def test_a_difference_that_its_admin_cannot_see_goes_to_the_default_channel() -> None:
    place = await a_place()
    await place.store.change_tenant(TENANT, lambda team: replace(team, default_channel=NEW))
    found = Difference(kind="opted_in_there", number=OURS, at=NOW, found_at=NOW)
    post = PendingPost(
        id="difference:x:U0GONE",
        kind="difference",
        number=OURS,
        difference=found.id,
        user=MAYA,
    )

    def asked(file: ContactFile) -> ContactFile:
        return replace(file, differences=(found,)).with_post(post)

    await change_file(place.ports, tenant=TENANT, key=place.key, change=asked)
    gone = without(place, "user_not_found", person=MAYA)
    await worker(gone.ports)("show_contact", (TENANT, place.key))

    assert [m.ref.channel for m in place.chat.posted if m.marker.endswith(post.id)] == [NEW]
    assert (await place.file()).posts == ()
