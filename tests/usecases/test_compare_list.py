"""Our ledger and RingCentral's list agree again, by themselves only towards "do not text"."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.adapters.memory.outcomes import Refused
from bot.adapters.memory.store import MemoryStore
from bot.consent.record import OptOut, OptOutRoute, Unblock
from bot.conversations.contact_file import ContactFile
from bot.conversations.views import DifferenceView
from bot.errors import NotPermitted, SmsUnavailable
from bot.texting.ids import SYSTEM, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.compare_list import (
    MOST_CARDS,
    compare_if_due,
    compare_list,
    heed_change,
    note_change,
)
from bot.usecases.settle_difference import Asking, details, keep_blocked
from tests.builders import (
    CONTACT,
    MAYA,
    NOW,
    OTHER_CONTACT,
    OUR_SECOND,
    OURS,
    TENANT,
    an_inbound,
    an_opt_in,
    an_opt_out,
)
from tests.usecases.bureau import ANA, BOTH, Bureau, opened_bureau

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
START = Unblock(
    id="start",
    occurred_at=NOW - HOUR,
    recorded_at=NOW - HOUR,
    recorded_by=SYSTEM,
    number=OURS,
    words="START",
)


@pytest.fixture
async def bureau() -> Bureau:
    return await opened_bureau()


async def cards(bureau: Bureau) -> list[DifferenceView]:
    return [known.post for known in bureau.chat.posted if isinstance(known.post, DifferenceView)]


async def test_a_block_that_only_ringcentral_knows_silences_here_too(bureau: Bureau) -> None:
    bureau.lists(opted_out=True, source="recipient")

    found = await compare_list(bureau.ports, tenant=TENANT)

    file = await bureau.file()
    no = file.ledger.standing_opt_out(OURS)
    assert no is not None
    assert (no.route, no.number) == (OptOutRoute.RINGCENTRAL_LIST, OURS)
    assert no.occurred_at == NOW - 2 * HOUR
    assert no.matcher == "ringcentral_list:recipient"
    assert found is not None
    assert (found.taken_over, found.asked) == (1, 0)


async def test_a_carriers_block_is_told_from_the_contacts_own(bureau: Bureau) -> None:
    bureau.lists(opted_out=True, source="carrier")

    await compare_list(bureau.ports, tenant=TENANT)

    no = (await bureau.file()).ledger.standing_opt_out(OURS)
    assert no is not None
    assert no.route is OptOutRoute.CARRIER


async def test_the_same_list_read_twice_writes_nothing_twice(bureau: Bureau) -> None:
    bureau.lists(opted_out=True)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()
    before = await bureau.file()

    await bureau.later(DAY)
    await compare_list(bureau.ports, tenant=TENANT)

    assert (await bureau.file()).ledger == before.ledger
    assert await cards(bureau) == []


async def test_an_opt_out_that_they_do_not_know_is_written_there(bureau: Bureau) -> None:
    await bureau.know(an_opt_out(route=OptOutRoute.SPOKEN, number=None))

    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()

    row = bureau.sms.consents[OURS, CONTACT]
    assert (row.opted_out, row.source) == (True, "api")
    assert await cards(bureau) == []


async def test_a_number_that_came_later_is_covered(bureau: Bureau) -> None:
    await bureau.hears("STOP", "1")
    assert (OUR_SECOND, CONTACT) not in bureau.sms.consents
    await bureau.store.change_tenant(TENANT, lambda team: replace(team, numbers=BOTH))

    await bureau.later(HOUR)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert bureau.sms.consents[OUR_SECOND, CONTACT].opted_out
    assert await cards(bureau) == []


async def test_their_yes_after_our_no_opens_nothing_and_asks_an_admin_once(
    bureau: Bureau,
) -> None:
    await bureau.hears("take me off your list please", "1")
    await bureau.later(HOUR)
    bureau.lists(opted_out=False, source="api", at=bureau.clock.now())

    await bureau.later(HOUR)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()
    await bureau.later(DAY)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()

    (card,) = await cards(bureau)
    assert card.difference.kind == "opted_in_there"
    assert (await bureau.file()).ledger.standing_opt_out(OURS) is not None
    assert not bureau.sms.consents[OURS, CONTACT].opted_out


async def test_keep_blocked_writes_our_no_over_their_yes_with_a_name(bureau: Bureau) -> None:
    await bureau.hears("STOP", "1")
    await bureau.later(HOUR)
    bureau.lists(opted_out=False, source="api", at=bureau.clock.now())
    await bureau.later(HOUR)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()
    (card,) = await cards(bureau)
    waiting = (await bureau.store.tenant(TENANT)).list_open
    asking = Asking(tenant=TENANT, user=ANA, contact=bureau.key(), difference=card.difference.id)

    settled = await keep_blocked(bureau.ports, asking)
    again = await keep_blocked(bureau.ports, replace(asking, user=ANA))
    await bureau.work()

    assert settled.difference.owner == ANA
    assert (waiting, (await bureau.store.tenant(TENANT)).list_open) == (1, 0)
    assert again.difference.settled_at == settled.difference.settled_at
    assert bureau.sms.consents[OURS, CONTACT].opted_out
    assert [act.verb for _, act in bureau.store.audits].count("difference.settled") == 1


async def test_two_admins_who_settle_it_at_once_count_once(bureau: Bureau) -> None:
    await bureau.hears("STOP", "1")
    await bureau.later(HOUR)
    bureau.lists(opted_out=False, source="api", at=bureau.clock.now())
    await bureau.later(HOUR)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()
    (card,) = await cards(bureau)
    await bureau.store.change_tenant(TENANT, lambda team: replace(team, list_open=2))
    asking = Asking(tenant=TENANT, user=ANA, contact=bureau.key(), difference=card.difference.id)
    racing = _Late(bureau.store, lambda: keep_blocked(bureau.ports, asking))

    late = await keep_blocked(replace(bureau.ports, store=racing), asking)

    assert (await bureau.store.tenant(TENANT)).list_open == 1
    assert late.difference.settled_at is not None
    assert [act.verb for _, act in bureau.store.audits].count("difference.settled") == 1


class _Late:
    """A store whose first commit comes after somebody else has done the same."""

    def __init__(self, store: MemoryStore, first: Callable[[], Awaitable[object]]) -> None:
        self._store = store
        self._first: Callable[[], Awaitable[object]] | None = first

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def commit(self, file: ContactFile, **fields: Any) -> ContactFile:
        """Let the other be faster, once."""
        if self._first is not None:
            first, self._first = self._first, None
            await first()
        return await self._store.commit(file, **fields)


async def test_only_an_admin_settles_a_difference(bureau: Bureau) -> None:
    asking = Asking(tenant=TENANT, user=MAYA, contact=bureau.key(), difference="any")

    with pytest.raises(NotPermitted):
        await keep_blocked(bureau.ports, asking)
    with pytest.raises(NotPermitted):
        await details(bureau.ports, asking)


async def test_details_tell_every_change_that_ringcentral_kept(bureau: Bureau) -> None:
    bureau.lists(opted_out=True, at=NOW - 5 * HOUR)
    bureau.lists(opted_out=False, source="upstream", at=NOW - 4 * HOUR)
    await compare_list(bureau.ports, tenant=TENANT)
    (known,) = (await bureau.file()).differences

    shown = await details(
        bureau.ports,
        Asking(tenant=TENANT, user=ANA, contact=bureau.key(), difference=known.id),
    )

    assert [(row.opted_out, row.source) for row in shown.changes] == [
        (False, "upstream"),
        (True, "recipient"),
    ]
    assert shown.standing == "Nothing at all."


async def test_our_row_that_vanished_is_written_again_and_told(bureau: Bureau) -> None:
    await bureau.hears("STOP", "1")
    del bureau.sms.consents[OURS, CONTACT]

    await bureau.later(HOUR)
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert bureau.sms.consents[OURS, CONTACT].opted_out
    (card,) = await cards(bureau)
    assert card.difference.kind == "vanished_there"


async def test_a_yes_that_nothing_explains_is_asked_about_and_opens_nothing(
    bureau: Bureau,
) -> None:
    bureau.lists(opted_out=False, source="api")

    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()

    (card,) = await cards(bureau)
    assert card.difference.kind == "unexplained_opt_in"
    assert (await bureau.file()).ledger.entries == ()


async def test_a_yes_that_a_record_explains_is_nobodys_business(bureau: Bureau) -> None:
    await bureau.know(an_opt_in())
    bureau.lists(opted_out=False, source="api")

    await compare_list(bureau.ports, tenant=TENANT)

    assert (await bureau.file()).differences == ()


async def test_a_block_that_outlived_a_start_is_asked_about(bureau: Bureau) -> None:
    await bureau.know(an_opt_out(occurred_at=NOW - 2 * HOUR), START)
    bureau.lists(opted_out=True, at=NOW - 2 * HOUR)

    await compare_list(bureau.ports, tenant=TENANT)

    (known,) = (await bureau.file()).differences
    assert known.kind == "start_not_taken"


async def test_a_start_on_its_way_is_given_time(bureau: Bureau) -> None:
    fresh = replace(START, occurred_at=NOW - timedelta(minutes=2))
    await bureau.know(an_opt_out(occurred_at=NOW - 2 * HOUR), fresh)
    bureau.lists(opted_out=True, at=NOW - 2 * HOUR)

    await compare_list(bureau.ports, tenant=TENANT)

    assert (await bureau.file()).differences == ()


async def test_a_newer_block_than_the_start_silences_again(bureau: Bureau) -> None:
    await bureau.know(an_opt_out(occurred_at=NOW - 3 * HOUR), START)
    bureau.lists(opted_out=True, at=NOW - timedelta(minutes=30))

    await compare_list(bureau.ports, tenant=TENANT)

    assert (await bureau.file()).ledger.standing_opt_out(OURS) is not None


async def test_a_list_that_cannot_be_read_changes_nothing(bureau: Bureau) -> None:
    await bureau.know(an_opt_out())
    bureau.sms.reading.then(Refused(error=SmsUnavailable("Not now.", detail="busy")))

    with pytest.raises(SmsUnavailable):
        await compare_list(bureau.ports, tenant=TENANT)

    assert (await bureau.file()).list_stale is False
    assert (await bureau.store.tenant(TENANT)).list_compared_at is None


async def test_one_look_asks_about_a_bounded_number_of_differences(bureau: Bureau) -> None:
    for last in range(100, 100 + MOST_CARDS + 5):
        bureau.lists(opted_out=False, contact=PhoneNumber(f"+1415555{last:04d}"))

    first = await compare_list(bureau.ports, tenant=TENANT)
    second = await compare_list(bureau.ports, tenant=TENANT)

    assert first is not None
    assert second is not None
    assert (first.asked, second.asked, second.open) == (MOST_CARDS, 5, MOST_CARDS + 5)


async def test_the_lists_are_compared_once_a_day(bureau: Bureau) -> None:
    await compare_if_due(bureau.ports, tenant=TENANT)
    await bureau.work()
    compared = (await bureau.store.tenant(TENANT)).list_compared_at
    bureau.clock.advance(23 * HOUR)
    await compare_if_due(bureau.ports, tenant=TENANT)
    too_early = await bureau.queue.depth()
    bureau.clock.advance(HOUR)

    await compare_if_due(bureau.ports, tenant=TENANT)

    assert compared == NOW
    assert too_early == 0
    assert [wake.task for wake in bureau.queue.waiting] == ["compare_list"]


async def test_a_change_event_is_heeded_for_somebody_we_never_met(bureau: Bureau) -> None:
    bureau.lists(opted_out=True, contact=OTHER_CONTACT)

    key = await note_change(bureau.ports, tenant=TENANT, contact=OTHER_CONTACT, silent=True)
    await heed_change(bureau.ports, tenant=TENANT, contact=key)

    assert (await bureau.file(OTHER_CONTACT)).ledger.standing_opt_out(OURS) is not None


async def test_a_change_that_just_happened_is_looked_at_again_later(bureau: Bureau) -> None:
    bureau.lists(opted_out=False, source="api", at=NOW)

    key = await note_change(bureau.ports, tenant=TENANT, contact=CONTACT, silent=False)
    await heed_change(bureau.ports, tenant=TENANT, contact=key)
    await bureau.work()
    at_once = await cards(bureau)
    await bureau.later(timedelta(minutes=12))

    assert at_once == []
    assert [card.difference.kind for card in await cards(bureau)] == ["unexplained_opt_in"]


async def test_after_a_gap_their_blocks_are_taken_over_before_anything_leaves() -> None:
    bureau = await opened_bureau(gap_since=NOW - HOUR, gap_reason="start")
    bureau.lists(opted_out=True)

    bureau.clock.advance(SYNC_TAKES)
    await catch_up(bureau.ports, tenant=TENANT)

    assert (await bureau.file()).ledger.standing_opt_out(OURS) is not None
    assert (await bureau.store.tenant(TENANT)).caught_up
    assert "compare_list" in [wake.task for wake in bureau.queue.waiting]


async def test_without_admins_the_card_goes_to_the_default_channel(bureau: Bureau) -> None:
    house = replace(bureau.ports.house, admins=frozenset[UserId]())
    lone = replace(bureau, ports=replace(bureau.ports, house=house))
    lone.lists(opted_out=False, source="api")

    await compare_list(lone.ports, tenant=TENANT)
    await lone.work()

    (posted,) = lone.chat.posted
    assert posted.ref.channel == "C0DESK"
    assert posted.thread is None


async def test_one_row_for_all_numbers_is_tried_once_and_believed_only_after_a_look() -> None:
    bureau = await opened_bureau(numbers=BOTH)
    bureau.sms.row_for_all = "ignored"

    await bureau.hears("STOP", "1")

    assert (await bureau.store.tenant(TENANT)).list_takes_all is False
    assert bureau.sms.consents[OURS, CONTACT].opted_out
    assert bureau.sms.consents[OUR_SECOND, CONTACT].opted_out


async def test_one_row_for_all_numbers_is_used_where_it_works() -> None:
    bureau = await opened_bureau(numbers=BOTH)
    bureau.sms.row_for_all = "works"

    await bureau.hears("STOP", "1")

    assert (await bureau.store.tenant(TENANT)).list_takes_all is True
    assert bureau.sms.consents[OUR_SECOND, CONTACT].opted_out
    file = await bureau.file()
    assert set(file.list_told) == {OURS, OUR_SECOND}


async def test_a_row_that_fails_is_written_again_until_it_holds() -> None:
    bureau = await opened_bureau(numbers=BOTH)
    bureau.sms.unwritable.add(OUR_SECOND)
    await bureau.hears("STOP", "1")
    assert (await bureau.file()).list_stale

    bureau.sms.unwritable.clear()
    await bureau.later(timedelta(seconds=31))

    assert bureau.sms.consents[OUR_SECOND, CONTACT].opted_out
    assert not (await bureau.file()).list_stale


async def test_what_the_contact_wrote_is_read_before_the_row_about_it(bureau: Bureau) -> None:
    bureau.lists(opted_out=True, at=NOW)
    stop = an_inbound("1", body="STOP", received_at=NOW)
    await bureau.store.keep_inbound(TENANT, bureau.key(), stop)

    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.work()
    await bureau.later(timedelta(seconds=6))

    (no,) = (await bureau.file()).ledger.records
    assert isinstance(no, OptOut)
    assert (no.route, no.words) == (OptOutRoute.TEXT, "STOP")


async def test_our_own_writes_that_come_back_as_events_cost_no_request(bureau: Bureau) -> None:
    await bureau.hears("STOP", "1")
    asked = len(bureau.sms.list_reads)

    for _ in range(5):
        key = await note_change(bureau.ports, tenant=TENANT, contact=CONTACT, silent=True)
        await heed_change(bureau.ports, tenant=TENANT, contact=key)

    assert len(bureau.sms.list_reads) == asked


async def test_a_burst_of_events_about_one_contact_costs_one_look_and_one_more(
    bureau: Bureau,
) -> None:
    bureau.lists(opted_out=False, source="api")
    asked = len(bureau.sms.list_reads)

    for _ in range(5):
        key = await note_change(bureau.ports, tenant=TENANT, contact=CONTACT, silent=False)
        await heed_change(bureau.ports, tenant=TENANT, contact=key)
    at_once = len(bureau.sms.list_reads) - asked
    await bureau.later(timedelta(seconds=31))

    assert at_once == 1
    assert len(bureau.sms.list_reads) - asked == 2
