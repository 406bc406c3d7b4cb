"""A promotion in the sandbox, as the tour in the README tells it: refused, recorded, shown."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.journeys.town import DESK, Town, town, words

BEN = "(212) 555-0111"
OFFERS = "C0OFFERS"
SALE = f"/text {BEN} 20% off whitening this week"
WORDS = "Automated marketing texts from Harbor Dental. Agreeing is not a condition of any purchase."


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as running:
        yield running


@pytest.mark.timeout(90)
async def test_an_offer_goes_from_the_number_for_marketing_once_a_written_yes_is_on_file(
    place: Town,
) -> None:
    wrong = await place.does("command", user="U0MAYA", channel=DESK, text=SALE)
    await place.does("command", user="U0MAYA", channel=OFFERS, text=f"/consent record {BEN}")
    filled = {
        "category": "promotional",
        "method": "web_form",
        "wording": WORDS,
        "when": str(int(time.time()) - 60),
        "proof": "Form 12",
        "clauses": ["all"],
    }
    recorded = await place.does(
        "submit", user="U0MAYA", values={name: {name: value} for name, value in filled.items()}
    )
    shown = await place.does("command", user="U0MAYA", channel=OFFERS, text=SALE)

    assert "(650) 555-0108, your number that is registered for marketing" in words(
        wrong["ephemeral"]
    )
    assert recorded["errors"] == {}
    card = words(shown["ephemeral"])
    assert "Not allowed" not in card
    assert "Reply STOP" in card or "STOP to end" in card
    # At night, where he is, it waits; in either case one button lets it leave.
    assert " Send " in card or "Send when allowed" in card
