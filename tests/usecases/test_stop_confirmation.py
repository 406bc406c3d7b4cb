"""One confirmation of a STOP, by exactly one party, within five minutes, else none (ruling 9)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Lost, Refused
from bot.errors import NotPermitted, SmsOutcomeUnknown, SmsUnavailable
from bot.texting.text import Confirmer
from bot.usecases.compare_list import compare_list
from bot.usecases.switchboard import set_stop_confirmer
from tests.builders import CONTACT, MAYA, NOW, OUR_SECOND, OURS, TENANT, a_sender, an_inbound
from tests.usecases.bureau import ANA, BOTH, Bureau, opened_bureau

MINUTE = timedelta(minutes=1)


async def ours() -> Bureau:
    """Return a bureau on a number whose STOP we confirm."""
    return await opened_bureau(numbers=(a_sender(confirms_stop="us"),))


@pytest.mark.parametrize("who", ["ringcentral", "network", "unknown"])
async def test_where_it_is_not_ours_nothing_is_sent(who: Confirmer) -> None:
    bureau = await opened_bureau(numbers=(a_sender(confirms_stop=who),))

    await bureau.hears("STOP", "1")

    assert bureau.said() == []


@pytest.mark.parametrize("words", ["STOP", "please take me off your list"])
async def test_where_it_is_ours_one_confirmation_leaves_and_no_other_text(words: str) -> None:
    bureau = await ours()

    await bureau.hears(words, "1")
    await bureau.later(timedelta(days=1))

    (said,) = bureau.said()
    assert "opted out" in said


async def test_ringcentrals_list_hears_of_it_only_after_the_confirmation() -> None:
    bureau = await ours()

    await bureau.hears("STOP", "1")
    listed_before = (OURS, CONTACT) in bureau.sms.consents
    await bureau.later(timedelta(seconds=3))

    assert not listed_before or len(bureau.said()) == 1
    assert bureau.sms.consents[OURS, CONTACT].opted_out
    assert len(bureau.said()) == 1


async def test_a_row_that_tells_of_the_stop_first_takes_nothing_from_the_text() -> None:
    bureau = await ours()
    bureau.lists(opted_out=True, at=NOW + timedelta(seconds=1))
    await compare_list(bureau.ports, tenant=TENANT)
    await bureau.later(timedelta(seconds=2))
    bureau.sms.consents.clear()

    await bureau.hears("STOP", "1", ago=timedelta(seconds=2))

    assert len(bureau.said()) == 1


async def test_a_second_stop_is_not_confirmed_again() -> None:
    bureau = await ours()

    await bureau.hears("STOP", "1")
    await bureau.later(MINUTE)
    await bureau.hears("I said STOP", "2")
    await bureau.hears("stop", "3", to=OURS)

    assert len(bureau.said()) == 1


async def test_the_same_event_twice_confirms_once() -> None:
    bureau = await ours()
    text = an_inbound("1", body="STOP", received_at=NOW)

    for _ in range(3):
        await bureau.store.keep_inbound(TENANT, bureau.key(), text)
        await bureau.queue.wake("read_inbox", TENANT, bureau.key())
        await bureau.work()

    assert len(bureau.said()) == 1


async def test_two_stops_at_once_are_confirmed_once() -> None:
    bureau = await ours()
    for id_ in ("1", "2"):
        text = an_inbound(id_, body="STOP", received_at=NOW)
        await bureau.store.keep_inbound(TENANT, bureau.key(), text)

    await bureau.queue.wake("read_inbox", TENANT, bureau.key())
    await bureau.work()

    assert len(bureau.said()) == 1


async def test_stops_to_two_numbers_are_confirmed_once() -> None:
    numbers = (a_sender(confirms_stop="us"), a_sender(number=OUR_SECOND, confirms_stop="us"))
    bureau = await opened_bureau(numbers=numbers)

    await bureau.hears("STOP", "1")
    await bureau.later(MINUTE)
    await bureau.hears("STOP", "2", to=OUR_SECOND)

    assert len(bureau.said()) == 1


async def test_a_stop_that_is_read_late_is_never_confirmed() -> None:
    bureau = await ours()

    await bureau.hears("STOP", "1", ago=6 * MINUTE)

    assert bureau.said() == []
    assert (await bureau.file()).ledger.standing_opt_out(OURS) is not None


async def test_a_confirmation_that_cannot_leave_in_time_never_leaves() -> None:
    bureau = await ours()
    down = SmsUnavailable("RingCentral is away.", detail="away", retry_after=6 * MINUTE)
    bureau.sms.outcomes.then(Refused(error=down))

    await bureau.hears("STOP", "1")
    await bureau.later(7 * MINUTE)

    assert bureau.said() == []


async def test_while_nobody_knows_whether_it_left_no_second_one_goes() -> None:
    bureau = await ours()
    bureau.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("No answer.", detail="timeout")))
    await bureau.hears("STOP", "1")

    await bureau.later(timedelta(seconds=30))
    await bureau.hears("STOP!!", "2")

    # The fake keeps what left although its answer was lost: that one, and no other.
    assert len(bureau.said()) == 1


async def test_an_admin_may_say_who_confirms_and_everybody_else_may_not() -> None:
    bureau = await opened_bureau(numbers=BOTH)
    with pytest.raises(NotPermitted):
        await set_stop_confirmer(bureau.ports, tenant=TENANT, by=MAYA, number=OURS, who="us")

    team = await set_stop_confirmer(bureau.ports, tenant=TENANT, by=ANA, number=OURS, who="us")
    await bureau.hears("STOP", "1")

    chosen = team.sender(OURS)
    other = team.sender(OUR_SECOND)
    assert chosen is not None
    assert other is not None
    assert (chosen.confirms_stop, other.confirms_stop) == ("us", "ringcentral")
    assert len(bureau.said()) == 1


async def test_whoever_asks_for_help_gets_it_while_their_words_wait_for_a_person() -> None:
    bureau = await opened_bureau()
    await bureau.hears("td", "1")
    assert (await bureau.file()).frozen_at is not None

    await bureau.hears("HELP", "2")

    (said,) = bureau.said()
    assert "for help, contact" in said
    assert (await bureau.file()).frozen_at is not None
