"""A restored store: what could have left goes back, the bot's own texts end, a gap is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.memory.store import MemoryStore
from bot.consent.case import SystemText
from bot.conversations.restored import ONE_PRESS
from bot.conversations.views import SendOutcome
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import SYSTEM
from bot.texting.text import OutboundText
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.request_text import press_send, preview, schedule
from bot.usecases.settle_restored import settle_restored
from tests.builders import MAYA, NOW, TENANT, a_contact_file, a_key, a_tenant, a_text
from tests.resilience.house import Place, a_place

S = DeliveryStatus
MADE = NOW - timedelta(days=2)


async def after(*texts: OutboundText) -> tuple[MemoryStore, int]:
    """Return a restored store that held these texts, and how many went back."""
    store = MemoryStore(MemoryClock(NOW))
    await store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
    await store.commit(a_contact_file(texts=texts))
    return store, await settle_restored(store, tenant=TENANT, made=MADE, now=NOW)


async def restored(place: Place) -> None:
    """Have the workspace come back from a backup, and read what it missed."""
    await settle_restored(place.store, tenant=TENANT, made=MADE, now=place.clock.now())
    place.clock.advance(SYNC_TAKES)
    await catch_up(place.ports, tenant=TENANT)


@pytest.mark.parametrize("status", [S.HELD, S.QUEUED, S.SCHEDULED, S.DEFERRED])
async def test_a_text_that_could_have_left_goes_back_to_its_writer(status: DeliveryStatus) -> None:
    store, returned = await after(a_text(status=status, due_at=NOW))

    file = await store.file(TENANT, a_key())
    assert file is not None
    assert (returned, [text.status for text in file.texts]) == (1, [S.DRAFT])
    assert any("restored from a backup of" in line for p in file.posts for line in p.lines)


@pytest.mark.parametrize("status", [S.DRAFT, S.FROZEN, S.SENDING, S.SENT, S.OUTCOME_UNKNOWN])
async def test_what_does_not_leave_by_itself_stays_as_it_is(status: DeliveryStatus) -> None:
    store, returned = await after(a_text(status=status))

    file = await store.file(TENANT, a_key())
    assert file is not None
    assert (returned, [text.status for text in file.texts]) == (0, [status])


@pytest.mark.parametrize("status", [S.DRAFT, S.FROZEN, S.HELD, S.SCHEDULED])
async def test_what_waits_for_its_writer_is_marked_as_it_came_back(status: DeliveryStatus) -> None:
    store, _ = await after(a_text(status=status, due_at=NOW))

    file = await store.file(TENANT, a_key())
    assert file is not None
    assert [text.restored_from for text in file.texts] == [MADE]


async def test_an_open_draft_leaves_only_after_its_writer_saw_where_it_came_from() -> None:
    place = await a_place()
    text = await place.drafted()
    await restored(place)

    async def press() -> SendOutcome:
        return await press_send(place.ports, tenant=TENANT, text=text, requester=MAYA)

    first = await press()
    twice = await press()
    place.clock.advance(ONE_PRESS)
    third = await press()

    assert (first.went, twice.went, third.went) == (False, False, True)
    assert "restored from a backup of" in first.sentence
    assert first.preview.notice == first.sentence
    assert (await place.text(text)).restored_from is None


async def test_a_draft_that_is_opened_says_it_on_its_card_and_then_leaves() -> None:
    place = await a_place()
    text = await place.drafted()
    await restored(place)

    shown = await preview(place.ports, tenant=TENANT, text=text, requester=MAYA, shown=True)
    place.clock.advance(ONE_PRESS)
    sent = await press_send(place.ports, tenant=TENANT, text=text, requester=MAYA)

    assert "restored from a backup of" in shown.notice
    assert sent.went


async def test_a_form_that_shows_no_card_tells_nobody() -> None:
    place = await a_place()
    text = await place.drafted()
    await restored(place)
    await preview(place.ports, tenant=TENANT, text=text, requester=MAYA)

    at = place.clock.now() + timedelta(hours=2)
    outcome = await schedule(place.ports, tenant=TENANT, text=text, requester=MAYA, at=at)

    assert not outcome.went
    assert (await place.text(text)).status is S.DRAFT


async def test_a_text_of_the_bots_own_ends_and_nobody_is_told() -> None:
    own = a_text(
        status=S.QUEUED, requester=SYSTEM, system=SystemText.HELP_ANSWER.value, automated=True
    )

    store, returned = await after(own)

    text = await store.text(TENANT, own.id)
    file = await store.file(TENANT, a_key())
    assert returned == 1
    assert text is not None
    assert (text.status, text.failure) == (S.CANCELLED, "restored")
    assert file is not None
    assert file.posts == ()


async def test_a_gap_is_open_and_the_past_is_read_again() -> None:
    store, _ = await after()

    team = await store.tenant(TENANT)
    assert (team.caught_up, team.sync_token) == (False, "")
