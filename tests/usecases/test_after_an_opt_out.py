"""What may follow an opt-out: their own KEEP, and an admin who reverses what silence decided."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.consent.category import Category
from bot.consent.decision import Allowed, Denied
from bot.consent.record import Correction, OptOut, OptOutRoute
from bot.conversations.views import NoticeView
from bot.errors import NotFound, NotPermitted, RequestError
from bot.usecases.compare_list import compare_list
from bot.usecases.explain_consent import explain
from bot.usecases.review_reading import close_review, not_an_opt_out
from tests.builders import (
    CONTACT,
    MAYA,
    NOW,
    OUR_SECOND,
    OURS,
    TENANT,
    a_sender,
    an_inbound,
    an_opt_in,
    an_opt_out,
)
from tests.usecases.bureau import ANA, Bureau, opened_bureau

MINUTE = timedelta(minutes=1)
UNSURE = an_opt_out(
    id="silent",
    route=OptOutRoute.UNANSWERED_REVIEW,
    matcher="unanswered_review",
    number=None,
    words="",
)


async def ours() -> Bureau:
    bureau = await opened_bureau(numbers=(a_sender(confirms_stop="us"),))
    await bureau.know(an_opt_in())
    return bureau


async def verdict(bureau: Bureau, category: Category) -> type[object]:
    view = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT, number=OURS)
    return type(view.verdicts[category])


async def test_keep_narrows_a_free_opt_out_to_offers_where_we_confirm() -> None:
    bureau = await ours()
    await bureau.hears("please take me off your list", "1")
    await bureau.later(5 * MINUTE)
    assert bureau.sms.consents[OURS, CONTACT].opted_out

    await bureau.hears("Keep", "2")
    await bureau.later(MINUTE)

    assert await verdict(bureau, Category.INFORMATIONAL) is Allowed
    assert await verdict(bureau, Category.PROMOTIONAL) is Denied
    assert not bureau.sms.consents[OURS, CONTACT].opted_out


async def test_a_stop_that_ringcentral_blocks_is_not_lifted_there_by_us() -> None:
    bureau = await ours()
    bureau.lists(opted_out=True, source="recipient", at=NOW)
    await bureau.hears("STOP", "1")
    await bureau.later(5 * MINUTE)

    await bureau.hears("KEEP", "2")
    await bureau.later(MINUTE)

    assert bureau.sms.consents[OURS, CONTACT].opted_out


@pytest.mark.parametrize("words", ["keep it coming", "ok", "KEEP?x"])
async def test_only_the_word_itself_narrows(words: str) -> None:
    bureau = await ours()
    await bureau.hears("please take me off your list", "1")

    await bureau.hears(words, "2")

    assert await verdict(bureau, Category.INFORMATIONAL) is Denied


async def test_where_ringcentral_confirms_keep_means_nothing() -> None:
    bureau = await opened_bureau()
    await bureau.know(an_opt_in())
    await bureau.hears("please take me off your list", "1")

    await bureau.hears("KEEP", "2")

    assert await verdict(bureau, Category.INFORMATIONAL) is Denied


async def test_a_decision_in_time_is_told_in_the_thread_and_keeps_name_and_reason() -> None:
    bureau = await opened_bureau()
    await bureau.hears("enough already", "1")
    await bureau.work()
    assert (await bureau.file()).frozen_at is not None

    await not_an_opt_out(
        bureau.ports, tenant=TENANT, user=ANA, contact=bureau.key(), reason="They meant the bus."
    )
    await bureau.work()

    assert (await bureau.file()).frozen_at is None
    (act,) = [act for _, act in bureau.store.audits if act.verb == "review.rejected"]
    assert (act.actor, act.reason) == (ANA, "They meant the bus.")
    told = [known.post for known in bureau.chat.posted if isinstance(known.post, NoticeView)]
    assert told[-1].lines[0] == "An admin has decided that what they wrote was no opt-out."
    assert "may be sent again" in told[-1].lines[1]


async def test_an_admin_reverses_what_silence_decided_with_a_reason() -> None:
    bureau = await opened_bureau()
    await bureau.know(UNSURE, list_stale=True)
    await bureau.queue.wake("mirror_opt_out", TENANT, bureau.key())
    await bureau.work()
    assert bureau.sms.consents[OURS, CONTACT].opted_out

    await not_an_opt_out(
        bureau.ports, tenant=TENANT, user=ANA, contact=bureau.key(), reason="They meant the bus."
    )
    await bureau.work()

    file = await bureau.file()
    (fix,) = (each for each in file.ledger.records if isinstance(each, Correction))
    assert (fix.voids, fix.recorded_by, fix.reason) == ("silent", ANA, "They meant the bus.")
    assert file.ledger.standing_opt_out(OURS) is None
    assert not bureau.sms.consents[OURS, CONTACT].opted_out
    assert [act.verb for _, act in bureau.store.audits] == ["review.reversed"]
    bureau.clock.advance(timedelta(hours=1))
    await compare_list(bureau.ports, tenant=TENANT)
    assert (await bureau.file()).differences == ()


async def test_a_sure_opt_out_is_never_reversed() -> None:
    bureau = await opened_bureau()
    await bureau.know(an_opt_in(), an_opt_out())

    with pytest.raises(NotFound):
        await not_an_opt_out(
            bureau.ports, tenant=TENANT, user=ANA, contact=bureau.key(), reason="No."
        )

    assert (await bureau.file()).ledger.standing_opt_out(OURS) is not None


async def test_a_sure_opt_out_beside_it_stands() -> None:
    bureau = await opened_bureau()
    await bureau.know(an_opt_in(), UNSURE, an_opt_out())

    await not_an_opt_out(
        bureau.ports, tenant=TENANT, user=ANA, contact=bureau.key(), reason="They meant the bus."
    )
    await bureau.work()

    assert (await bureau.file()).ledger.standing_opt_out(OURS) is not None


async def test_reversing_takes_an_admin_and_a_reason() -> None:
    bureau = await opened_bureau()
    await bureau.know(UNSURE)

    with pytest.raises(NotPermitted):
        await not_an_opt_out(
            bureau.ports, tenant=TENANT, user=MAYA, contact=bureau.key(), reason="Why not?"
        )
    with pytest.raises(RequestError):
        await not_an_opt_out(
            bureau.ports, tenant=TENANT, user=ANA, contact=bureau.key(), reason=" "
        )


async def test_a_review_that_nobody_answers_can_be_reversed_after_its_deadline() -> None:
    bureau = await opened_bureau()
    await bureau.know(an_opt_in(), frozen_at=NOW, frozen_by="1", review_due=NOW + MINUTE)
    bureau.clock.advance(2 * MINUTE)
    await close_review(bureau.ports, tenant=TENANT, contact=bureau.key())
    shown = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT)
    assert shown.silence_decided

    await not_an_opt_out(
        bureau.ports, tenant=TENANT, user=ANA, contact=bureau.key(), reason="They meant the bus."
    )

    assert (await bureau.file()).ledger.standing_opt_out(OURS) is None


async def test_a_review_that_nobody_answers_knows_the_number_that_was_written_to() -> None:
    """It came by text, so a START to that number is told, and lifts it."""
    bureau = await opened_bureau()
    text = an_inbound("77", to=OUR_SECOND, body="pls no")
    await bureau.store.keep_inbound(TENANT, bureau.key(), text)
    await bureau.know(an_opt_in(), frozen_at=NOW, frozen_by=text.id, review_due=NOW + MINUTE)
    bureau.clock.advance(2 * MINUTE)

    await close_review(bureau.ports, tenant=TENANT, contact=bureau.key())

    no = (await bureau.file()).ledger.records[-1]
    assert isinstance(no, OptOut)
    assert no.number == OUR_SECOND
