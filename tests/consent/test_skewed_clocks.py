"""A clock that is wrong, ours or theirs, opens nothing to anybody who said no."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.consent.case import Circumstances
from bot.consent.dealings import implied_until
from bot.consent.decision import Allowed, Deferred
from bot.consent.record import Basis, OptOutRoute, Unblock
from bot.consent.scrubs import ScrubMark, void_before
from bot.consent.standing import SKEW
from bot.conversations.contact_file import Conversation
from bot.conversations.retention import due
from bot.texting.ids import SYSTEM, UserId
from tests.builders import DESK, NOW, OURS, a_contact_file, a_ledger, an_inbound, an_opt_out
from tests.consent.cases import (
    CONV,
    DAY,
    HOUR,
    MINUTE,
    PROMO,
    Given,
    a_signed_opt_in,
    wrote,
)

LAST_DAY = datetime.max.replace(tzinfo=UTC).date()


def a_start(*, occurred: timedelta, recorded: timedelta) -> Unblock:
    """Return a START that happened and was written down so long before NOW."""
    return Unblock(
        id="start",
        occurred_at=NOW - occurred,
        recorded_at=NOW - recorded,
        recorded_by=SYSTEM,
        number=OURS,
    )


def test_a_start_that_is_dated_ahead_does_not_lift_a_stop_that_came_after_it() -> None:
    start = a_start(occurred=-DAY, recorded=2 * HOUR)
    stop = an_opt_out(occurred_at=NOW - HOUR, recorded_at=NOW - HOUR)

    assert a_ledger(start, stop).standing_opt_out(OURS) == stop


def test_a_stop_that_is_dated_back_stands_if_it_came_after_the_start() -> None:
    start = a_start(occurred=2 * HOUR, recorded=2 * HOUR)
    stop = an_opt_out(occurred_at=NOW - DAY, recorded_at=NOW - HOUR)

    assert a_ledger(start, stop).standing_opt_out(OURS) == stop


def test_a_start_lifts_a_stop_that_is_older_by_both() -> None:
    stop = an_opt_out(occurred_at=NOW - DAY, recorded_at=NOW - DAY)
    start = a_start(occurred=HOUR, recorded=HOUR)

    assert a_ledger(stop, start).standing_opt_out(OURS) is None


def test_a_yes_that_is_dated_ahead_lifts_no_spoken_no() -> None:
    no = an_opt_out(
        route=OptOutRoute.SPOKEN, number=None, occurred_at=NOW + HOUR, recorded_at=NOW - HOUR
    )
    yes = a_signed_opt_in(
        id="yes", occurred_at=NOW + DAY, recorded_at=NOW, approved_by=UserId("U0ANA")
    )

    assert a_ledger(no, yes).standing_opt_out(OURS) == no


def test_a_yes_dated_ahead_carries_no_promotions_after_a_stop_and_a_start() -> None:
    yes = a_signed_opt_in(occurred_at=NOW - MINUTE, recorded_at=NOW - DAY)
    stop = an_opt_out(occurred_at=NOW - HOUR, recorded_at=NOW - HOUR)
    start = a_start(occurred=2 * MINUTE, recorded=2 * MINUTE)

    offer = Given(
        proposal={"body": "20% off.", "category": PROMO}, records=(yes, stop, start)
    ).decided()

    assert not isinstance(offer, Allowed)


@pytest.mark.parametrize(
    ("ahead", "answers"),
    [(timedelta(0), True), (SKEW, True), (SKEW + MINUTE, False), (DAY, False), (99 * DAY, False)],
)
def test_a_text_from_the_future_does_not_keep_the_conversation_open(
    ahead: timedelta, *, answers: bool
) -> None:
    given = Given(
        proposal={"category": CONV}, records=(), facts=Circumstances(last_inbound=wrote(-ahead))
    )

    assert isinstance(given.decided(), Allowed) is answers


def test_a_text_from_the_future_hides_no_earlier_one() -> None:
    facts = Circumstances(last_inbound=(*wrote(-DAY), *wrote(HOUR)))

    decision = Given(proposal={"category": CONV}, records=(), facts=facts).decided()

    assert isinstance(decision, Allowed | Deferred)


def test_a_text_counts_as_received_now_at_the_latest() -> None:
    ahead = an_inbound(received_at=NOW + HOUR)
    past = an_inbound(received_at=NOW - HOUR)

    assert ahead.come_by(NOW) == replace(ahead, received_at=NOW)
    assert past.come_by(NOW) == past


def test_what_is_added_to_the_last_years_ends_with_the_calendar() -> None:
    last = datetime.max.replace(tzinfo=UTC)
    mark = ScrubMark(list="rnd", as_of=LAST_DAY, hit=True)
    talk = Conversation(number=OURS, channel=DESK, opened_at=datetime(9998, 1, 1, tzinfo=UTC))

    assert implied_until(Basis.PURCHASE, datetime(9998, 3, 1, tzinfo=UTC)) == last
    assert void_before((mark,)) == last
    assert not due(a_contact_file(conversations=(talk,)), now=NOW)
