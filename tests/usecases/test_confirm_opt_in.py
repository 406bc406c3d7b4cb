"""The ask for a YES: sent once, answered only while it is our last word, refused by a NO."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.adapters.memory.outcomes import Lost, Refused
from bot.consent.category import Category
from bot.consent.record import DoubleOptIn, OptInMethod, Programme
from bot.errors import NotPermitted, SmsOutcomeUnknown, SmsRejected, SmsUnavailable
from bot.ports import Person
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import UserId
from bot.usecases.catch_up import catch_up
from bot.usecases.confirm_opt_in import ask_for_yes
from bot.usecases.explain_consent import explain
from bot.usecases.record_consent import Incomplete, OptInForm, record
from bot.usecases.request_text import draft, press_send
from tests.builders import (
    BRAND,
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OUR_SECOND,
    OURS,
    TENANT,
    an_opt_in,
    an_opt_out,
)
from tests.usecases.bureau import BOTH, Bureau, opened_bureau

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
GUEST = UserId("U0GUEST")
OLD = an_opt_in(occurred_at=NOW - 40 * DAY, recorded_at=NOW - 40 * DAY)
CLUB = Programme(name="Smile Club", frequency="2 texts a month")


@pytest.fixture
async def bureau() -> Bureau:
    """Return a bureau with consent from a web form, 40 days old and never used."""
    bureau = await opened_bureau()
    await bureau.know(OLD)
    return bureau


async def ask(bureau: Bureau, *, by: UserId = MAYA, trigger: str = "t1") -> None:
    await ask_for_yes(
        bureau.ports, tenant=TENANT, by=by, contact=CONTACT, number=OURS, trigger=trigger
    )
    await bureau.work()


async def steps(bureau: Bureau) -> list[tuple[str, str]]:
    file = await bureau.file()
    return [
        (each.step, each.opt_in) for each in file.ledger.records if isinstance(each, DoubleOptIn)
    ]


async def test_one_ask_leaves_and_is_on_record(bureau: Bureau) -> None:
    await ask(bureau)

    (said,) = bureau.said()
    assert said.startswith(f"{BRAND}: ")
    assert all(words in said for words in ("Reply YES", "STOP", "HELP"))
    assert await steps(bureau) == [("asked", OLD.id)]


@pytest.mark.parametrize("words", ["YES", "yes", "Yes please", "sí", "oui", "y", "Yes!!", "ok"])
async def test_a_yes_confirms_the_consent_it_was_asked_about(bureau: Bureau, words: str) -> None:
    await ask(bureau)

    await bureau.later(5 * MINUTE)
    await bureau.hears(words, "1")

    file = await bureau.file()
    assert await steps(bureau) == [("asked", OLD.id), ("confirmed", OLD.id)]
    (held,) = file.ledger.opt_ins(OURS, bureau.clock.now())
    assert held.opt_in.confirmed_at == NOW + 5 * MINUTE
    assert file.ask is None


async def test_a_yes_that_nobody_asked_for_is_just_a_text(bureau: Bureau) -> None:
    await bureau.hears("YES", "1")

    assert await steps(bureau) == []


async def test_a_second_yes_adds_nothing(bureau: Bureau) -> None:
    await ask(bureau)
    await bureau.hears("YES", "1")
    await bureau.hears("YES", "2")

    assert await steps(bureau) == [("asked", OLD.id), ("confirmed", OLD.id)]


async def test_a_yes_after_a_week_is_no_answer_any_more(bureau: Bureau) -> None:
    await ask(bureau)

    await bureau.later(7 * DAY)
    await bureau.hears("YES", "1")

    assert await steps(bureau) == [("asked", OLD.id)]


async def test_a_yes_to_another_number_of_ours_is_no_answer() -> None:
    bureau = await opened_bureau(numbers=BOTH)
    await bureau.know(OLD)
    await ask(bureau)

    await bureau.hears("YES", "1", to=OUR_SECOND)

    assert await steps(bureau) == [("asked", OLD.id)]


async def test_a_yes_to_a_later_question_of_ours_is_no_answer_to_the_ask(bureau: Bureau) -> None:
    await ask(bureau)
    await bureau.hears("What time do you open?", "1")
    card = await draft(
        bureau.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="At nine. Shall we see you then?",
        trigger="V1",
        typed_in=DESK,
    )
    await press_send(bureau.ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    await bureau.later(10 * MINUTE)
    assert len(bureau.said()) == 2

    await bureau.hears("yes", "2")

    assert await steps(bureau) == [("asked", OLD.id)]


@pytest.mark.parametrize("words", ["NO", "no thanks", "Non", "nope."])
async def test_a_no_to_the_ask_is_a_no_to_everything(bureau: Bureau, words: str) -> None:
    await ask(bureau)

    await bureau.hears(words, "1")

    no = (await bureau.file()).ledger.standing_opt_out(OURS)
    assert no is not None
    assert no.matcher == "answer:no"
    assert (await bureau.file()).ask is None


async def test_a_no_to_nothing_is_just_a_text(bureau: Bureau) -> None:
    await bureau.hears("no", "1")

    assert (await bureau.file()).ledger.standing_opt_out(OURS) is None


async def test_nobody_is_asked_twice(bureau: Bureau) -> None:
    await ask(bureau)

    with pytest.raises(NotPermitted):
        await ask(bureau, trigger="t2")
    await bureau.later(8 * DAY)
    with pytest.raises(NotPermitted):
        await ask(bureau, trigger="t3")

    assert len(bureau.said()) == 1


async def test_the_same_press_delivered_twice_asks_once(bureau: Bureau) -> None:
    await ask(bureau)
    with pytest.raises(NotPermitted):
        await ask(bureau)

    assert len(bureau.said()) == 1


@pytest.mark.parametrize("records", [(), (an_opt_in(), an_opt_out())])
async def test_nobody_is_asked_cold_or_after_a_no(records: tuple[object, ...]) -> None:
    bureau = await opened_bureau()
    await bureau.know(*records)  # type: ignore[arg-type]  # records of both kinds

    with pytest.raises(NotPermitted):
        await ask(bureau)

    assert bureau.said() == []


async def test_a_guest_cannot_ask(bureau: Bureau) -> None:
    bureau.chat.around.people[GUEST] = Person(id=GUEST, name="Gus", guest=True)

    with pytest.raises(NotPermitted):
        await ask(bureau, by=GUEST)

    assert bureau.said() == []


async def test_at_night_it_waits_for_the_morning(bureau: Bureau) -> None:
    bureau.clock.advance(timedelta(hours=12))

    await ask(bureau)
    at_night = bureau.said()
    await bureau.later(timedelta(hours=14))

    assert at_night == []
    assert len(bureau.said()) == 1


async def test_an_ask_that_failed_cannot_be_answered(bureau: Bureau) -> None:
    refusal = SmsRejected("It looks like spam.", detail="SMS-RC-430")
    bureau.sms.outcomes.then(Refused(error=refusal))
    await ask(bureau)

    await bureau.hears("YES", "1")

    assert await steps(bureau) == []


async def test_an_ask_of_unknown_outcome_can_be_answered(bureau: Bureau) -> None:
    bureau.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("No answer.", detail="timeout")))
    await ask(bureau)

    await bureau.hears("YES", "1")

    assert await steps(bureau) == [("confirmed", OLD.id)]


async def test_an_ask_that_could_not_leave_leaves_once_later(bureau: Bureau) -> None:
    down = SmsUnavailable("RingCentral is away.", detail="away", retry_after=MINUTE)
    bureau.sms.outcomes.then(Refused(error=down))
    await ask(bureau)

    await bureau.later(2 * MINUTE)
    await bureau.hears("YES", "1")

    assert len(bureau.said()) == 1
    assert await steps(bureau) == [("asked", OLD.id), ("confirmed", OLD.id)]


async def test_our_own_ask_is_no_use_of_the_consent(bureau: Bureau) -> None:
    await ask(bureau)
    await bureau.later(DAY)

    view = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    told = view.verdicts[Category.INFORMATIONAL]
    rules = [reason.rule for reason in (*told.reasons, *getattr(told, "warnings", ()))]
    assert "consent-never-used" in rules


async def test_the_consent_card_offers_the_ask_only_where_it_may_go(bureau: Bureau) -> None:
    before = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT)
    await ask(bureau)
    after = await explain(bureau.ports, tenant=TENANT, user=MAYA, contact=CONTACT)

    assert (before.may_ask_yes, before.asked_until) == (True, None)
    assert (after.may_ask_yes, after.asked_until) == (False, NOW + 7 * DAY)


def a_form(**fields: object) -> OptInForm:
    form = OptInForm(
        category=Category.INFORMATIONAL,
        method=OptInMethod.PAPER_FORM,
        wording="Sign me up for Smile Club texts.",
        occurred_at=NOW - DAY,
        proof="folder 3",
        clauses=False,
        programme=CLUB,
    )
    return replace(form, **fields)  # type: ignore[arg-type]  # a test names what matters


async def joined(bureau: Bureau, form: OptInForm) -> None:
    await record(bureau.ports, tenant=TENANT, by=MAYA, channel=DESK, contact=CONTACT, form=form)
    await bureau.work()


async def test_a_programme_begins_with_one_confirmation() -> None:
    bureau = await opened_bureau()

    await joined(bureau, a_form())
    await joined(bureau, a_form())
    await joined(bureau, a_form(wording="Again.", occurred_at=NOW - 2 * DAY))

    (said,) = bureau.said()
    assert all(
        words in said
        for words in (BRAND, "Smile Club", "2 texts a month", "STOP", "HELP", "rates may apply")
    )
    assert [name for name, _ in (await bureau.file()).introduced] == ["smile club"]


async def test_without_its_confirmation_a_programmes_text_does_not_leave() -> None:
    bureau = await opened_bureau()
    await bureau.know(an_opt_in(programme=CLUB))
    card = await draft(
        bureau.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="Your visit is on Monday at nine.",
        trigger="V1",
        typed_in=DESK,
    )

    assert card.decision is not None
    assert "confirmation-first" in [reason.rule for reason in card.decision.reasons]


async def test_after_it_the_programmes_texts_may_leave() -> None:
    bureau = await opened_bureau()
    await joined(bureau, a_form())

    card = await draft(
        bureau.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body="Your visit is on Monday at nine.",
        trigger="V1",
        typed_in=DESK,
    )

    assert card.decision is not None
    assert "confirmation-first" not in [reason.rule for reason in card.decision.reasons]


async def test_a_killed_worker_never_confirms_a_programme_twice() -> None:
    bureau = await opened_bureau()
    bureau.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("No answer.", detail="timeout")))

    await joined(bureau, a_form())
    await joined(bureau, a_form(wording="Again.", occurred_at=NOW - 2 * DAY))
    await catch_up(bureau.ports, tenant=TENANT)
    await bureau.later(timedelta(hours=2))

    assert len(bureau.said()) == 1
    texts = (await bureau.file()).texts
    assert [text.status for text in texts] == [DeliveryStatus.OUTCOME_UNKNOWN]


@pytest.mark.parametrize(
    ("programme", "field"),
    [
        (Programme(name="", frequency="monthly"), "programme"),
        (Programme(name="Club", frequency=" "), "frequency"),
        (Programme(name="x" * 61, frequency="monthly"), "programme"),
        (Programme(name="Club\nBuy now", frequency="monthly"), "programme"),
    ],
)
async def test_a_programme_without_name_or_frequency_is_refused_under_the_field(
    programme: Programme, field: str
) -> None:
    bureau = await opened_bureau()

    with pytest.raises(Incomplete) as refusal:
        await joined(bureau, a_form(programme=programme))

    assert list(refusal.value.fields) == [field]
    assert bureau.said() == []
