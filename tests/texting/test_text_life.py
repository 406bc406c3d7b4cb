"""The table that a text moves along, and the ids it is known by."""

from __future__ import annotations

import pytest

from bot.errors import TooLate
from bot.texting.delivery import ENDED, IN_FLIGHT, TRANSITIONS, DeliveryStatus, may_follow
from bot.texting.ids import ContactKey, TextId, contact_of, text_id
from tests.builders import NOW, a_text

S = DeliveryStatus


def test_every_state_has_a_row_and_is_reachable_from_a_draft() -> None:
    reached, frontier = {S.DRAFT}, {S.DRAFT}
    while frontier:
        frontier = {each for state in frontier for each in TRANSITIONS[state]} - reached
        reached |= frontier

    assert set(TRANSITIONS) == set(S)
    assert reached == set(S)


def test_what_has_ended_stays_so() -> None:
    assert {S.DELIVERED, S.FAILED, S.CANCELLED, S.EXPIRED} == ENDED
    assert not ENDED & IN_FLIGHT


def test_a_text_is_handed_over_only_from_the_queue() -> None:
    assert [state for state in S if may_follow(state, S.SENDING)] == [S.QUEUED]


def test_everything_in_flight_can_be_cancelled() -> None:
    assert all(may_follow(state, S.CANCELLED) for state in IN_FLIGHT)


def test_a_step_that_the_table_lacks_is_told_in_plain_words() -> None:
    delivered = a_text(status=S.DELIVERED)

    with pytest.raises(TooLate, match="already delivered, so it cannot be cancelled"):
        delivered.moved(S.CANCELLED, now=NOW)


def test_a_text_id_leads_back_to_its_contact() -> None:
    key = ContactKey("abcdefghij234567")

    assert contact_of(text_id(key, "V1_x")) == key


@pytest.mark.parametrize("wrong", ["", "txt_", "txt_a", "txt_a_", "msg_a_b", "txt__b"])
def test_what_is_no_text_id_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a text id"):
        contact_of(TextId(wrong))
