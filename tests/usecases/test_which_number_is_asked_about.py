"""A verdict is about the number that a text from there would leave from."""

from __future__ import annotations

import pytest

from bot.texting.ids import ChannelId
from bot.usecases.answer_question import answer_question
from bot.usecases.explain_consent import explain
from tests.builders import CONTACT, DESK, MAYA, OUR_SECOND, OURS, TENANT
from tests.usecases.bureau import BOTH, opened_bureau

BACK = ChannelId("C0BACK")


@pytest.mark.parametrize(("where", "number"), [(BACK, OUR_SECOND), (DESK, OURS), (None, OURS)])
async def test_a_channel_s_own_number_is_asked_about(
    where: ChannelId | None, number: object
) -> None:
    bureau = await opened_bureau(numbers=BOTH, channel_numbers=((BACK, OUR_SECOND), (DESK, OURS)))

    view = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT, asked_in=where)
    answer = await answer_question(
        bureau.ports,
        tenant=TENANT,
        user=MAYA,
        question=f"can I text {CONTACT.national} an offer?",
        asked_in=where,
    )

    assert view.number is not None
    assert view.number.number == number
    assert answer.lookups[0].number == view.number
