"""A server takes over that lacks the last moment: what left is found again, an Undo stays one."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from bot.adapters.memory.store import MemoryStore
from bot.conversations.tenant import Tenant
from bot.texting.delivery import DeliveryStatus
from bot.usecases.cancel_text import undo
from bot.usecases.catch_up import catch_up
from bot.usecases.contact_files import change_file
from bot.usecases.request_text import draft, press_send, schedule
from tests.builders import BRAND, CONTACT, DESK, MAYA, OURS, TENANT, an_opt_in
from tests.resilience.house import UNDO, Place, a_place, worker

Facts = dict[str, Any]


def _facts(place: Place) -> Facts:
    return {
        name: copy(value) for name, value in vars(place.store).items() if isinstance(value, dict)
    }


async def _falls_back(place: Place, to: Facts, *, spreads: bool = True) -> None:
    """Have a server take over that knows these facts, and the bot notice it."""
    assert isinstance(place.store, MemoryStore)
    for name, value in to.items():
        now_known = getattr(place.store, name)
        now_known.clear()
        now_known.update(value)
    now = place.clock.now()

    def torn(team: Tenant) -> Tenant:
        gap = replace(team.with_gap(reason="a server took over", now=now), sync_token="")
        return replace(gap, fell_back_at=now) if spreads else gap

    await place.store.change_tenant(TENANT, torn)


async def _sent_for(place: Place, words: str, trigger: str) -> Callable[[], Any]:
    card = await draft(
        place.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body=words,
        trigger=trigger,
        typed_in=DESK,
    )
    sent = await press_send(place.ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    assert sent.went
    return partial(worker(place.ports), "send_text", (TENANT, card.text.id))


async def _opted_in(place: Place) -> None:
    record = an_opt_in(seller=BRAND)
    await change_file(
        place.ports,
        tenant=TENANT,
        key=place.key,
        change=lambda file: replace(file, ledger=file.ledger.append(record, salt="00" * 16)),
    )


async def _one_left_before(place: Place) -> None:
    """Have a first text carry the footer, so that the wording of later ones stays as it is."""
    await _opted_in(place)
    await _sent_for(place, "Your table is ready.", "A")
    place.clock.advance(UNDO + timedelta(seconds=1))
    await place.work()


async def test_a_text_whose_leaving_was_forgotten_is_found_and_does_not_leave_again() -> None:
    place = await a_place()
    await _one_left_before(place)
    send = await _sent_for(place, "We kept your seat.", "B")
    before = _facts(place)
    place.clock.advance(UNDO + timedelta(seconds=1))
    await send()

    await _falls_back(place, before, spreads=False)
    await place.recover()

    assert len(place.left()) == 2
    file = await place.file()
    assert [(past.sender, bool(past.provider_id)) for past in file.sends] == [(OURS, True)] * 2
    assert file.elsewhere == ()
    assert not [mark for mark in place.markers() if "app:" in mark or "returned:" in mark]


async def test_an_undo_that_was_forgotten_gives_the_text_back_and_it_does_not_leave() -> None:
    place = await a_place()
    text = await place.drafted()
    await place.pressed(text)
    before = _facts(place)
    told = await undo(place.ports, tenant=TENANT, text=text, user=MAYA)
    assert told.sentence == "Undone: nothing was sent."

    await _falls_back(place, before)
    await place.recover()

    assert place.left() == []
    assert (await place.text(text)).status is DeliveryStatus.DRAFT
    assert len([mark for mark in place.markers() if "returned:" in mark]) == 1


async def test_what_is_asked_for_after_it_leaves_as_ever() -> None:
    place = await a_place()
    await _falls_back(place, _facts(place))
    place.clock.advance(timedelta(seconds=3))
    await catch_up(place.ports, tenant=TENANT)
    await place.pressed(await place.drafted())

    await place.recover()

    assert len(place.left()) == 1


async def test_what_was_not_due_by_then_leaves_when_it_was_scheduled_for() -> None:
    place = await a_place()
    await _opted_in(place)
    text = await place.drafted()
    when = place.clock.now() + timedelta(minutes=10)
    await schedule(place.ports, tenant=TENANT, text=text, requester=MAYA, at=when)

    await _falls_back(place, _facts(place))
    await place.recover()

    assert (await place.text(text)).status is DeliveryStatus.SENT
