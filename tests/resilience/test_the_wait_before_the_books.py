"""The books of a fault run are closed only when every text that left has had its look."""

from __future__ import annotations

import pytest

from bot.texting.delivery import DeliveryStatus
from tests.builders import a_text
from tests.resilience.chaos.books import NOT_FOUND, moves

S = DeliveryStatus
GONE = frozenset({"Answer 1-2:"})


@pytest.mark.parametrize(
    ("status", "failure", "words", "waits"),
    [
        (S.OUTCOME_UNKNOWN, "", "Answer 1-2: until six.", True),
        (S.OUTCOME_UNKNOWN, NOT_FOUND, "Answer 1-2: until six.", False),
        (S.OUTCOME_UNKNOWN, "", "Answer 3-4: until six.", False),
        (S.OUTCOME_UNKNOWN, "", "You will get no more texts.", False),
        (S.SENDING, "", "Answer 3-4: until six.", True),
        (S.SENT, "", "Answer 1-2: until six.", False),
    ],
)
def test_a_text_is_waited_for_while_a_look_can_still_find_it(
    status: DeliveryStatus, failure: str, words: str, *, waits: bool
) -> None:
    assert moves(a_text(status=status, failure=failure, rendered=words), GONE) is waits
