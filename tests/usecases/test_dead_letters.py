"""Work that fails again and again is put before an admin, and nothing is lost by it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Lost, Refused
from bot.adapters.memory.store import MemoryStore
from bot.conversations.failed_work import APART, FORGOTTEN_AFTER, MOST_TRIES, FailedWork, work_id
from bot.conversations.views import InboundView, NoticeView
from bot.errors import (
    ChatOutcomeUnknown,
    ChatRejected,
    ChatUnavailable,
    NotFound,
    NotPermitted,
    RequestError,
)
from bot.ports import Act, StoredEvent, TaskName
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import InboundId, TextId, UserId
from bot.usecases.dead_letters import dead_letters, note_failure, tried
from bot.usecases.pausing import pause
from bot.usecases.settle_letter import Settling, drop, try_again
from bot.usecases.show_contact import STUCK, pause_of
from bot.usecases.sweep import sweep
from tests.builders import MAYA, TENANT, an_inbound
from tests.resilience.house import ANA, TICK, Place, a_place, worker

ODD = "Is this <#C0SECRET> or `STOP`?"
A_WHILE = timedelta(minutes=1)


@pytest.fixture
async def place() -> Place:
    return await a_place()


async def breaks(*_: str) -> None:
    raise KeyError("a body that nobody may see")


async def works(*_: str) -> None:
    """End well."""


async def fails(place: Place, task: TaskName, *ids: str, times: int = MOST_TRIES) -> None:
    for _ in range(times):
        place.clock.advance(APART)
        with pytest.raises(KeyError):
            await tried(place.ports, task, (TENANT, *ids), breaks)


async def letters(place: Place) -> tuple[FailedWork, ...]:
    return await dead_letters(place.ports, tenant=TENANT)


async def the_letter(place: Place, *, by: UserId = ANA) -> Settling:
    [letter] = await letters(place)
    return Settling(tenant=TENANT, user=by, letter=letter.id)


async def later(place: Place, by: timedelta = A_WHILE) -> None:
    """Let the timers and the workers go on for a while."""
    until = place.clock.now() + by
    while place.clock.now() < until:
        place.clock.advance(TICK)
        await sweep(place.ports, tenant=TENANT)
        await place.work()


def trail(place: Place) -> list[Act]:
    """Return the audit trail."""
    assert isinstance(place.store, MemoryStore)
    return [act for _, act in place.store.audits]


def told(place: Place, who: UserId = ANA) -> list[NoticeView]:
    """Return what an admin was told directly."""
    return [
        message.post
        for message in place.chat.posted
        if message.ref.channel == f"D{who}" and isinstance(message.post, NoticeView)
    ]


async def test_five_failures_make_a_dead_letter_that_names_the_class_alone(place: Place) -> None:
    await fails(place, "read_inbox", place.key, times=MOST_TRIES - 1)
    before = await letters(place)

    place.clock.advance(A_WHILE)
    await fails(place, "read_inbox", place.key, times=1)

    [letter] = await letters(place)
    assert before == ()
    assert (letter.task, letter.error, letter.tries) == ("read_inbox", "KeyError", MOST_TRIES)
    assert letter.last_at - letter.first_at == A_WHILE + (MOST_TRIES - 1) * APART
    assert "nobody may see" not in repr(letter)


async def test_a_burst_of_failures_is_one_failure(place: Place) -> None:
    for _ in range(3 * MOST_TRIES):
        with pytest.raises(KeyError):
            await tried(place.ports, "read_inbox", (TENANT, place.key), breaks)

    [work] = await place.store.failures(TENANT)
    assert (work.tries, work.dead_at) == (1, None)


async def test_dead_work_is_neither_woken_nor_done(place: Place) -> None:
    await place.contact_texts("Hello?", "2")
    await fails(place, "read_inbox", place.key)

    await later(place)
    await tried(place.ports, "read_inbox", (TENANT, place.key), breaks)

    assert await place.store.unread(TENANT, place.key) != ()
    assert [wake for wake in place.queue.waiting if wake.task == "read_inbox"] == []
    assert (await letters(place))[0].tries == MOST_TRIES


async def test_an_unread_text_blocks_sends_even_when_it_is_dead(place: Place) -> None:
    text = await place.drafted()
    await place.pressed(text)
    await place.contact_texts("Hello?", "2")
    await fails(place, "read_inbox", place.key)

    await later(place)

    assert place.left() == []
    assert (await place.text(text)).status in {DeliveryStatus.HELD, DeliveryStatus.QUEUED}


async def test_an_error_that_is_worth_another_try_is_never_counted(place: Place) -> None:
    async def waits(*_: str) -> None:
        raise ChatUnavailable("Slack is away.")

    for _ in range(3 * MOST_TRIES):
        with pytest.raises(ChatUnavailable):
            await tried(place.ports, "show_contact", (TENANT, place.key), waits)

    assert await place.store.failures(TENANT) == ()


async def test_success_forgets_what_failed_before(place: Place) -> None:
    await fails(place, "read_inbox", place.key, times=MOST_TRIES - 1)

    await tried(place.ports, "read_inbox", (TENANT, place.key), works)
    await fails(place, "read_inbox", place.key, times=MOST_TRIES - 1)

    assert await letters(place) == ()


async def test_failures_of_long_ago_do_not_add_up(place: Place) -> None:
    await fails(place, "read_inbox", place.key, times=MOST_TRIES - 1)
    place.clock.advance(FORGOTTEN_AFTER + A_WHILE)
    await sweep(place.ports, tenant=TENANT)
    swept = await place.store.failures(TENANT)

    await fails(place, "read_inbox", place.key, times=1)

    assert swept == ()
    assert await letters(place) == ()


async def test_what_sends_wait_for_is_listed_and_tried_on(place: Place) -> None:
    await fails(place, "catch_up")
    [letter] = await letters(place)

    with pytest.raises(KeyError):
        await tried(place.ports, "catch_up", (TENANT,), breaks)
    with pytest.raises(RequestError, match="cannot be dropped"):
        await drop(place.ports, await the_letter(place), reason="Not needed.")
    await tried(place.ports, "catch_up", (TENANT,), works)

    assert not letter.left_alone
    assert await letters(place) == ()


async def test_admins_are_told_once_by_direct_message(place: Place) -> None:
    await fails(place, "read_inbox", place.key)

    await later(place)
    await fails(place, "read_inbox", "anothercontact")
    await later(place)

    [notice] = told(place)
    assert "KeyError" in notice.lines[0]
    assert place.key not in " ".join(notice.lines)


async def test_a_notice_whose_answer_was_lost_is_not_sent_twice(place: Place) -> None:
    place.chat.outcomes.then(Lost(error=ChatOutcomeUnknown("Nobody knows.")))
    await fails(place, "read_inbox", place.key)

    await later(place)

    assert len(told(place)) == 1


async def test_only_an_admin_settles_a_letter_and_only_with_a_reason(place: Place) -> None:
    await fails(place, "read_inbox", place.key)

    for act in (
        try_again(place.ports, await the_letter(place, by=MAYA)),
        drop(place.ports, await the_letter(place, by=MAYA), reason="It is mine."),
    ):
        with pytest.raises(NotPermitted):
            await act
    with pytest.raises(RequestError, match="why"):
        await drop(place.ports, await the_letter(place), reason="  ")

    assert len(await letters(place)) == 1
    assert trail(place) == []


async def test_try_again_does_it_once_more_counted_anew(place: Place) -> None:
    await place.contact_texts("Hello?", "2")
    await fails(place, "read_inbox", place.key)

    await try_again(place.ports, await the_letter(place))
    await place.work()

    assert await letters(place) == ()
    assert await place.store.unread(TENANT, place.key) == ()
    assert [(a.verb, a.actor) for a in trail(place)] == [("letter.retried", ANA)]


async def test_try_again_waits_for_no_pause_between_two_posts(place: Place) -> None:
    await place.contact_texts("Hello?", "2")
    await worker(place.ports)("read_inbox", (TENANT, place.key))
    await fails(place, "show_contact", place.key)
    await pause(place.ports, pause_of(TENANT, place.key), STUCK)

    await worker(place.ports)("show_contact", (TENANT, place.key))
    before = [marker for marker in place.markers() if marker.endswith("in:2")]
    await try_again(place.ports, await the_letter(place))
    await place.work()

    assert before == []
    assert [marker for marker in place.markers() if marker.endswith("in:2")] != []


async def test_a_letter_is_settled_once(place: Place) -> None:
    await fails(place, "read_inbox", place.key)
    both = await the_letter(place)

    await drop(place.ports, both, reason="Broken phone.")

    with pytest.raises(NotFound):
        await drop(place.ports, both, reason="Broken phone.")
    with pytest.raises(NotFound):
        await try_again(place.ports, both)
    [act] = trail(place)
    assert (act.verb, act.reason) == ("letter.dropped", "Broken phone.")


async def test_a_dropped_unreadable_text_is_shown_and_freezes_every_send(place: Place) -> None:
    text = await place.drafted()
    await place.pressed(text)
    await place.contact_texts(ODD, "2")
    await place.contact_texts("And this?", "3")
    await fails(place, "read_inbox", place.key)

    await drop(place.ports, await the_letter(place), reason="It cannot be read.")
    await later(place)

    file = await place.file()
    shown = [m.post for m in place.chat.posted if isinstance(m.post, InboundView)]
    assert [(view.inbound.id, view.reading) for view in shown[-2:]] == [
        (InboundId("2"), "unreadable"),
        (InboundId("3"), "none"),
    ]
    assert file.frozen_by == InboundId("2")
    assert file.review_due is not None
    assert (await place.text(text)).status is DeliveryStatus.FROZEN
    assert place.left() == []


async def test_a_post_that_cannot_be_drawn_gives_way_to_its_plain_words(place: Place) -> None:
    await place.contact_texts(ODD, "2")
    place.chat.outcomes.then(*[Refused(error=KeyError("drawing"))] * MOST_TRIES)
    await place.queue.wake("read_inbox", TENANT, place.key)
    for _ in range(MOST_TRIES):
        place.clock.advance(APART)
        with pytest.raises(KeyError):
            await place.work()
        await place.queue.wake("show_contact", TENANT, place.key)
    await place.work()
    before = (await place.file()).posts

    await drop(place.ports, await the_letter(place), reason="Its card is broken.")
    await later(place)

    [*_, notice] = [m.post for m in place.chat.posted if isinstance(m.post, NoticeView)]
    assert [post.id for post in before] == ["in:2"]
    assert notice.lines[1] == "Is this \u2039#C0SECRET> or 'STOP'?"
    assert (await place.file()).posts == ()


async def test_a_dropped_send_goes_back_to_its_requester(place: Place) -> None:
    text = await place.drafted()
    await place.pressed(text)
    await fails(place, "send_text", text)

    await drop(place.ports, await the_letter(place), reason="Broken.")
    await later(place)

    assert (await place.text(text)).status is DeliveryStatus.DRAFT
    assert place.left() == []
    assert "was not sent" in told(place, MAYA)[0].lines[0]


async def test_a_dropped_event_is_done(place: Place) -> None:
    await place.store.keep_event(StoredEvent(tenant=TENANT, id="Ev1", payload={}))
    await fails(place, "handle_event", "Ev1")

    await drop(place.ports, await the_letter(place), reason="A test of mine.")

    assert await place.store.event(TENANT, "Ev1") is None


@pytest.mark.parametrize("task", ["mirror_opt_out", "close_review", "heed_change"])
async def test_every_dropped_look_at_a_contact_leaves_nothing_to_do(
    place: Place, task: TaskName
) -> None:
    await place.contact_texts("fin", "2")
    await place.queue.wake("read_inbox", TENANT, place.key)
    await place.work()
    await fails(place, task, place.key)

    await drop(place.ports, await the_letter(place), reason="Broken.")

    file = await place.file()
    assert file.frozen_at is not None
    assert (file.review_due is None) == (task == "close_review")
    assert not file.list_stale


@pytest.mark.parametrize("task", ["settle_text", "track_text"])
async def test_dropping_the_look_at_a_text_that_is_gone_does_nothing(
    place: Place, task: TaskName
) -> None:
    await fails(place, task, TextId(f"txt_{place.key}_gone"))

    await drop(place.ports, await the_letter(place), reason="Broken.")

    assert (await place.file()).texts == ()


async def test_a_post_that_slack_refuses_is_tried_on_and_admins_are_told_once(
    place: Place,
) -> None:
    await place.contact_texts("Hello?", "2")
    no = Refused(error=ChatRejected("Slack refused this.", detail="restricted_action"))
    place.chat.outcomes.then(*[no] * MOST_TRIES)
    await place.queue.wake("read_inbox", TENANT, place.key)
    await place.work()

    for _ in range(MOST_TRIES):
        await note(place)
    [letter] = await letters(place)
    place.chat.outcomes = type(place.chat.outcomes)()
    await sweep(place.ports, tenant=TENANT)
    await sweep(place.ports, tenant=TENANT)
    noticed = told(place)
    await later(place, timedelta(minutes=3))

    assert (letter.error, letter.pace) == ("ChatRejected", "goes_on")
    assert len(noticed) == len(told(place)) == 1
    assert "/invite" in noticed[0].lines[1]
    assert [m.marker for m in place.chat.posted if m.marker.endswith(":in:2")] != []
    assert await letters(place) == ()


async def note(place: Place) -> None:
    """Let Slack refuse once more."""
    place.clock.advance(APART)
    exc = ChatRejected("Slack refused this.", detail="restricted_action")
    await note_failure(place.ports, "show_contact", (TENANT, place.key), exc, pace="goes_on")


async def test_the_same_work_has_the_same_name() -> None:
    assert work_id("read_inbox", ("T", "c")) == work_id("read_inbox", ("T", "c"))
    assert work_id("read_inbox", ("T", "c")) != work_id("show_contact", ("T", "c"))


async def test_a_worker_counts_what_its_tasks_raise(place: Place) -> None:
    await place.store.keep_event(StoredEvent(tenant=TENANT, id="Ev1", payload={}))
    run = worker(place.ports)

    for _ in range(MOST_TRIES):
        place.clock.advance(APART)
        with pytest.raises(AssertionError):
            await run("handle_event", (TENANT, "Ev1"))
    await run("handle_event", (TENANT, "Ev1"))

    [letter] = await letters(place)
    assert (letter.task, letter.error) == ("handle_event", "AssertionError")


async def test_what_is_dropped_is_what_the_reader_failed_on_and_never_a_stop_before_it(
    place: Place,
) -> None:
    stop = an_inbound("3", body="STOP", received_at=place.clock.now())
    odd = an_inbound("2", body=ODD, received_at=place.clock.now() - timedelta(minutes=1))
    for text in (stop, odd):
        await place.store.keep_inbound(TENANT, place.key, text)
    await fails(place, "read_inbox", place.key)

    await drop(place.ports, await the_letter(place), reason="It cannot be read.")
    await later(place)

    file = await place.file()
    assert [record.kind for record in file.ledger.records] == ["opt_out"]
    assert await place.store.unread(TENANT, place.key) == ()
