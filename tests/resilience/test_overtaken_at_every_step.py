"""A STOP, an Undo, a Cancel or a second Send comes before each awaited step of a send.

Rule: what people are told is true. A STOP that was stored before the claim keeps the text from
leaving; one that came later leaves a text that says that it crossed, with both times (ruling 16).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

import pytest

from bot.adapters.memory.outcomes import Lost, Refused
from bot.blocks.outbound import outbound
from bot.consent.ledger import ConsentStatus
from bot.conversations.crossing import VERB
from bot.conversations.views import OutboundView
from bot.errors import RequestError, SmsOutcomeUnknown, SmsUnavailable, TooLate
from bot.ports import Ports
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import TextId
from bot.usecases.cancel_text import cancel, undo
from bot.usecases.request_text import press_send
from bot.usecases.sweep import sweep
from tests.builders import MAYA, OURS, TENANT
from tests.resilience.house import Place, a_place, worker
from tests.resilience.mortal import Overtaken, mortal

S = DeliveryStatus
MOST_STEPS = 200
MOVE = timedelta(milliseconds=100)
"""How much time each step takes, so that what was first can be told."""


@dataclass(slots=True)
class Story:
    """One text, and what somebody did while it was being sent."""

    place: Place
    text: TextId
    claimed_before: bool = False
    told: list[str] = field(default_factory=list)

    async def claimed(self) -> bool:
        """Say whether the text is past its claim."""
        text = await self.place.text(self.text)
        return text.claim is not None

    def left(self) -> int:
        """Return how often it was handed over."""
        return len([each for each in self.place.sms.outbox if each.text.id == self.text])


Meddle = Callable[[Story], Awaitable[None]]
Begin = Callable[[Place], Awaitable[None]]


async def _nothing(_: Place) -> None:
    """RingCentral answers as it should."""


async def _lost_answer(place: Place) -> None:
    place.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("Nobody knows.")))


async def _unreachable(place: Place) -> None:
    place.sms.outcomes.then(Refused(error=SmsUnavailable("Not now.", detail="refused")))


async def _told_after(
    steps: int, meddle: Meddle, *, begin: Begin = _nothing, due: bool = True
) -> tuple[Story, Overtaken]:
    """Let a worker send a due text and somebody meddle after so many of its steps."""
    place = await a_place()
    text = await place.drafted()
    await place.pressed(text)
    if due:
        place.clock.advance(timedelta(seconds=6))
    await begin(place)
    story = Story(place=place, text=text)

    async def act() -> None:
        place.clock.advance(MOVE)
        story.claimed_before = await story.claimed()
        await meddle(story)
        place.clock.advance(MOVE)

    overtaken = Overtaken(after=steps, act=act)
    ports = mortal(place.ports, overtaken)
    await sweep(ports, tenant=TENANT)
    await place.queue.run_due(worker(ports), place.clock.now())
    await place.recover()
    return story, overtaken


async def _stop_is_kept(story: Story) -> None:
    """Have a STOP come in, as the webhook keeps it; whoever reads next reads it."""
    await story.place.contact_texts("STOP", "2")


async def _stop_is_read(story: Story) -> None:
    """Have a STOP come in that another worker reads at once."""
    await _stop_is_kept(story)
    place = story.place
    await worker(place.ports)("read_inbox", (TENANT, place.key))


@pytest.mark.timeout(60)
@pytest.mark.parametrize("begin", [_nothing, _lost_answer, _unreachable])
@pytest.mark.parametrize("meddle", [_stop_is_kept, _stop_is_read])
async def test_a_stop_at_any_step_keeps_a_text_from_leaving_or_is_shown_as_crossed(
    meddle: Meddle, begin: Begin
) -> None:
    ends: set[tuple[bool, bool]] = set()
    for steps in range(MOST_STEPS):
        story, overtaken = await _told_after(steps, meddle, begin=begin)
        await _stop_was_heard(story, f"after {steps} steps: {overtaken.taken[steps:][:1]}")
        if not overtaken.done:
            break
        ends.add((story.claimed_before, bool(story.left())))
    else:
        pytest.fail("it never ends")

    assert (False, False) in ends
    assert (False, True) not in ends
    if begin is not _unreachable:
        assert (True, True) in ends


async def _stop_was_heard(story: Story, when: str) -> None:
    place = story.place
    file = await place.file()
    text = await place.text(story.text)
    if story.left():
        assert story.left() == 1, when
    if not await _stopped(story):
        return
    assert file.ledger.status(place.clock.now(), OURS) is ConsentStatus.OPTED_OUT, when
    counted = await place.store.acts_counted(TENANT, VERB)
    if not story.left():
        assert (text.status, counted) in {(S.CANCELLED, 0), (S.DRAFT, 0)}, when
        return
    assert story.claimed_before, f"left although the STOP was stored before the claim, {when}"
    assert text.claim is not None, when
    assert text.crossed_at is not None, when
    assert text.claim.claimed_at < text.crossed_at, when
    assert counted == 1, when
    told = str(outbound(OutboundView(text=text)).blocks)
    assert f"{text.claim.claimed_at:%H:%M:%S}" in told, when
    assert f"{text.crossed_at:%H:%M:%S}" in told, when


async def _stopped(story: Story) -> bool:
    """Say whether the STOP came at all: after the last step nobody is left to overtake."""
    texts = [text async for text in story.place.store.inbound_texts(TENANT, story.place.key)]
    return any(text.id == "2" for text in texts)


async def _undo(story: Story) -> None:
    await _tell(story, undo(story.place.ports, tenant=TENANT, text=story.text, user=MAYA))


async def _cancel(story: Story) -> None:
    await _tell(story, cancel(story.place.ports, tenant=TENANT, text=story.text, user=MAYA))


async def _tell(story: Story, pressing: Awaitable[object]) -> None:
    try:
        outcome = await pressing
    except TooLate as late:
        story.told.append(late.sentence)
    else:
        story.told.append(str(getattr(outcome, "sentence", "")))


@pytest.mark.timeout(60)
@pytest.mark.parametrize("begin", [_nothing, _lost_answer, _unreachable])
@pytest.mark.parametrize(("meddle", "word"), [(_undo, "Undone"), (_cancel, "Cancelled")])
async def test_who_takes_a_text_back_at_any_step_is_told_the_truth(
    meddle: Meddle, word: str, begin: Begin
) -> None:
    sentences: set[str] = set()
    for steps in range(MOST_STEPS):
        story, overtaken = await _told_after(steps, meddle, begin=begin)
        if not overtaken.done:
            break
        [told] = story.told
        sentences.add(told)
        text = await story.place.text(story.text)
        if told.startswith(word):
            assert told.endswith("nothing was sent.")
            assert story.left() == 0, f"after {steps} steps"
            assert text.status in {S.DRAFT, S.CANCELLED}
            continue
        assert told.startswith(("Too late", "This text has ended")), told
        assert "has been sent" not in told or story.left() == 1
        assert text.status not in {S.DRAFT, S.CANCELLED}
    else:
        pytest.fail("it never ends")

    assert len(sentences) > 1


async def test_send_and_undo_at_once_end_in_one_state_that_both_were_told() -> None:
    for steps in range(MOST_STEPS):
        place = await a_place()
        story = Story(place=place, text=await place.drafted())

        async def act(story: Story = story) -> None:
            await _undo(story)

        overtaken = Overtaken(after=steps, act=act)
        ports = mortal(place.ports, overtaken)
        sent = await press_send(ports, tenant=TENANT, text=story.text, requester=MAYA)
        await place.recover()

        if not overtaken.done:
            break
        undone = story.told[0].startswith("Undone")
        if sent.went:
            assert story.left() == (not undone), f"after {steps} steps"
    else:
        pytest.fail("it never ends")


@pytest.mark.timeout(60)
async def test_two_presses_of_send_at_any_step_send_one_text() -> None:
    for steps in range(MOST_STEPS):
        place = await a_place()
        story = Story(place=place, text=await place.drafted())
        pressed: list[bool] = []

        async def press(ports: Ports, text: TextId, pressed: list[bool] = pressed) -> None:
            try:
                sent = await press_send(ports, tenant=TENANT, text=text, requester=MAYA)
            except RequestError:
                pressed.append(False)
            else:
                pressed.append(sent.went)

        overtaken = Overtaken(after=steps, act=partial(press, place.ports, story.text))
        await press(mortal(place.ports, overtaken), story.text)
        await place.recover()

        assert True in pressed
        assert story.left() == 1, f"after {steps} steps"
        if not overtaken.done:
            break
    else:
        pytest.fail("it never ends")
