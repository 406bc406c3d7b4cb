"""What opens texting again after a no that did not come by text, from end to end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.blocks.conversation import conversation
from bot.consent.category import Category
from bot.consent.decision import Allowed
from bot.consent.record import OptInMethod, OptOutRoute
from bot.conversations.answering import why_no_reply
from bot.conversations.views import ConversationView, InboundView
from bot.texting.ids import UserId
from bot.usecases.compare_list import compare_list
from bot.usecases.explain_consent import explain
from bot.usecases.record_consent import Incomplete, OptInForm, record, revoke
from bot.usecases.rendering import conversation_view
from tests.builders import CONTACT, DESK, MAYA, NOW, OURS, TENANT, an_opt_out
from tests.usecases.bureau import ANA, Bureau, opened_bureau

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def bureau() -> Bureau:
    """Return a bureau with somebody who opted out by phone, also on RingCentral's list."""
    bureau = await opened_bureau()
    await bureau.hears("Hello, are you open on Sunday?", "1")
    await revoke(
        bureau.ports,
        tenant=TENANT,
        by=MAYA,
        contact=CONTACT,
        words="No more texts",
        route=OptOutRoute.SPOKEN,
        trigger="call-1",
    )
    await bureau.later(5 * MINUTE)
    assert bureau.sms.consents[OURS, CONTACT].opted_out
    return bureau


async def agrees(bureau: Bureau, *, by: UserId) -> None:
    bureau.clock.advance(MINUTE)
    form = OptInForm(
        category=Category.INFORMATIONAL,
        method=OptInMethod.PAPER_FORM,
        wording="Text me about my appointments again.",
        occurred_at=bureau.clock.now(),
        proof="Form 1042",
        clauses=False,
    )
    bureau.clock.advance(MINUTE)
    await record(bureau.ports, tenant=TENANT, by=by, channel=DESK, contact=CONTACT, form=form)
    await bureau.work()


async def allowed(bureau: Bureau) -> bool:
    view = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT, number=OURS)
    return isinstance(view.verdicts[Category.INFORMATIONAL], Allowed)


async def card(bureau: Bureau) -> ConversationView:
    file = await bureau.file()
    talk = file.conversation(OURS)
    assert talk is not None
    shown = conversation_view(file, talk, await bureau.store.tenant(TENANT))
    assert isinstance(shown, ConversationView)
    return shown


async def test_who_is_no_admin_is_told_that_an_admin_must_record_it(bureau: Bureau) -> None:
    with pytest.raises(Incomplete) as refused:
        await agrees(bureau, by=MAYA)

    assert "Only an admin" in refused.value.fields["method"]
    assert "by phone" in refused.value.fields["method"]
    assert not await allowed(bureau)


async def test_an_admins_newer_written_yes_opens_it_here_and_in_ringcentral(
    bureau: Bureau,
) -> None:
    await agrees(bureau, by=ANA)

    assert await allowed(bureau)
    assert not bureau.sms.consents[OURS, CONTACT].opted_out
    bureau.clock.advance(timedelta(hours=1))
    await compare_list(bureau.ports, tenant=TENANT)
    assert await allowed(bureau)
    assert (await bureau.file()).differences == ()


async def test_our_own_row_does_not_close_again_what_was_just_opened(bureau: Bureau) -> None:
    bureau.sms.unwritable.add(OURS)
    await agrees(bureau, by=ANA)
    assert bureau.sms.consents[OURS, CONTACT].opted_out

    await compare_list(bureau.ports, tenant=TENANT)

    assert await allowed(bureau)


async def test_after_it_was_lifted_anybody_may_record_again(bureau: Bureau) -> None:
    await agrees(bureau, by=ANA)

    await agrees(bureau, by=MAYA)

    assert await allowed(bureau)


async def test_a_yes_from_before_the_no_is_history_that_anybody_may_record(
    bureau: Bureau,
) -> None:
    form = OptInForm(
        category=Category.INFORMATIONAL,
        method=OptInMethod.PAPER_FORM,
        wording="Text me.",
        occurred_at=NOW - timedelta(days=3),
        proof="Form 7",
        clauses=False,
    )
    await record(bureau.ports, tenant=TENANT, by=MAYA, channel=DESK, contact=CONTACT, form=form)

    assert not await allowed(bureau)


async def test_a_start_against_a_spoken_no_tells_the_thread_what_stays_and_what_lifts_it(
    bureau: Bureau,
) -> None:
    await bureau.hears("START", "2")

    shown = [view for view in bureau.chat.shown(DESK) if isinstance(view, InboundView)]
    told = next(view for view in shown if view.reading == "opt_in")
    assert not told.can_reply
    assert "by phone" in told.why_not
    assert "START does not open it" in told.why_not
    assert "an admin" in told.why_not
    assert "START does not open it" in str(conversation(await card(bureau), bureau.key()).blocks)


async def test_a_stop_by_text_is_told_to_wait_for_their_start() -> None:
    bureau = await opened_bureau()
    await bureau.hears("STOP", "1")

    assert "texting START" in (await card(bureau)).silence
    await bureau.later(MINUTE)
    await bureau.hears("START", "2")
    assert (await card(bureau)).silence == ""


async def test_both_kinds_of_no_take_both() -> None:
    bureau = await opened_bureau()
    await bureau.know(an_opt_out())
    spoken = an_opt_out(id="said", route=OptOutRoute.MAIL, number=None, matcher="person")
    await bureau.know(replace(spoken, occurred_at=NOW - MINUTE))

    why = why_no_reply(await bureau.file(), OURS)

    assert "by text" in why
    assert "by letter" in why
    assert "It takes both" in why
