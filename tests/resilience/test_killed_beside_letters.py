"""Whoever counts, tells of or settles work that fails is killed at every step.

Rule: a letter is never lost with its work undone, no text of a contact vanishes, and whatever is
in the audit trail was asked for once.
"""

from __future__ import annotations

from contextlib import suppress

import pytest

from bot.adapters.memory.outcomes import Refused
from bot.conversations.failed_work import APART, MOST_TRIES
from bot.conversations.views import NoticeView
from bot.ports import Ports
from bot.texting.ids import InboundId
from bot.usecases.dead_letters import dead_letters, look_after, tried
from bot.usecases.settle_letter import Settling, drop, try_again
from tests.builders import TENANT
from tests.resilience.house import ANA, Place, worker
from tests.resilience.rows import Row, killed_at_every_step


async def _breaks(*_: str) -> None:
    raise KeyError("a body that nobody may see")


async def _fails(place: Place, ports: Ports) -> None:
    place.clock.advance(APART)
    with suppress(KeyError):
        await tried(ports, "read_inbox", (TENANT, place.key), _breaks)


async def _almost_dead(place: Place) -> None:
    await place.contact_texts("Hello?", "2")
    for _ in range(MOST_TRIES - 1):
        await _fails(place, place.ports)


async def _dead(place: Place) -> None:
    await _almost_dead(place)
    await _fails(place, place.ports)


async def _post_is_dead(place: Place) -> None:
    """Their text was read, and its card breaks whatever draws it."""
    await place.contact_texts("Hello?", "2")
    await place.queue.wake("read_inbox", TENANT, place.key)
    place.chat.outcomes.then(*[Refused(error=KeyError("drawing"))] * MOST_TRIES)
    for _ in range(MOST_TRIES):
        place.clock.advance(APART)
        with pytest.raises(KeyError):
            await place.queue.run_due(worker(place.ports), place.clock.now())
        await place.queue.wake("show_contact", TENANT, place.key)


async def _settling(place: Place) -> Settling:
    [letter] = await place.store.failures(TENANT)
    return Settling(tenant=TENANT, user=ANA, letter=letter.id)


async def _try_again(place: Place, ports: Ports) -> None:
    await try_again(ports, await _settling(place))


async def _drop(place: Place, ports: Ports) -> None:
    await drop(ports, await _settling(place), reason="It cannot be done.")


async def _tell(place: Place, ports: Ports) -> None:
    await look_after(ports, tenant=TENANT)


async def _is_listed(place: Place) -> bool:
    return await dead_letters(place.ports, tenant=TENANT) != ()


async def _counted_or_read(place: Place) -> None:
    """Either somebody has to look, and the text still blocks every send; or it was read."""
    unread = [text.id for text in await place.store.unread(TENANT, place.key)]
    assert unread == ([InboundId("2")] if await _is_listed(place) else [])
    assert _times_shown(place) == (0 if unread else 1)


async def _settled_or_listed(place: Place) -> None:
    """Off the list, their text was read or shown as unreadable; on it, nothing has happened."""
    await _counted_or_read(place)
    file = await place.file()
    assert file.posts == ()
    assert await place.store.acts_counted(TENANT, "letter.dropped") <= 1
    assert await place.store.acts_counted(TENANT, "letter.retried") <= 1
    if not await _is_listed(place):
        dropped = await place.store.acts_counted(TENANT, "letter.dropped")
        retried = await place.store.acts_counted(TENANT, "letter.retried")
        assert dropped + retried == 1


async def _shown_one_way_or_the_other(place: Place) -> None:
    file = await place.file()
    if await _is_listed(place):
        assert [post.id for post in file.posts] == ["in:2"]
        return
    assert file.posts == ()
    raw = place.markers().count(f"{place.key}:raw:in:2")
    assert raw + _times_shown(place) == 1


async def _told_once(place: Place) -> None:
    told = [
        message
        for message in place.chat.posted
        if message.ref.channel == f"D{ANA}" and isinstance(message.post, NoticeView)
    ]
    assert len(told) == 1


def _times_shown(place: Place) -> int:
    return place.markers().count(f"{place.key}:in:2")


ROWS = (
    Row(name="work fails once more", prepare=_almost_dead, act=_fails, check=_counted_or_read),
    Row(name="a letter is retried", prepare=_dead, act=_try_again, check=_settled_or_listed),
    Row(name="a letter is dropped", prepare=_dead, act=_drop, check=_settled_or_listed),
    Row(
        name="a post is dropped",
        prepare=_post_is_dead,
        act=_drop,
        check=_shown_one_way_or_the_other,
    ),
    Row(name="admins are told", prepare=_dead, act=_tell, check=_told_once),
)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_process_killed_beside_a_letter_loses_nothing(row: Row) -> None:
    await killed_at_every_step(row)
