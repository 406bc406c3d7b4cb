"""Texts that left from RingCentral's own app: in the thread once, counted, alarmed (ruling 26)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from bot.adapters.memory.outcomes import Lost
from bot.consent.record import OptOut
from bot.conversations.contact_file import ContactFile
from bot.conversations.views import ElsewhereView, NoticeView
from bot.errors import SmsOutcomeUnknown
from bot.ports import DeliveryUpdate
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ChannelId, ProviderMessageId, TextId
from bot.texting.phone import PhoneNumber
from bot.usecases.cancel_text import settle_unknown
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.request_text import draft, press_send
from bot.usecases.settle_text import settle_text
from bot.usecases.sweep import sweep
from tests.builders import (
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OTHER_CONTACT,
    OUR_SECOND,
    OURS,
    TENANT,
    an_inbound,
    an_opt_out,
)
from tests.usecases.bureau import ANA, BOTH, Bureau, opened_bureau

WORDS = "Your crown is ready, call us."
FAREWELL = "You have opted out and will receive no more texts. Reply START to undo."


@dataclass(slots=True)
class AppUser:
    """Somebody who texts from RingCentral's app, past Assent."""

    bureau: Bureau
    sent: list[DeliveryUpdate] = field(default_factory=list)

    async def texts(
        self,
        body: str = WORDS,
        *,
        contact: PhoneNumber = CONTACT,
        group: tuple[PhoneNumber, ...] = (),
        ago: timedelta = timedelta(),
    ) -> DeliveryUpdate:
        """Send one text, which message sync brings."""
        now = self.bureau.clock.now()
        update = DeliveryUpdate(
            id=ProviderMessageId(str(7_000_000_000 + len(self.sent))),
            number=OURS,
            contact=contact,
            body=body,
            status="queued",
            at=now,
            created_at=now - ago,
            group=group,
        )
        self.sent.append(update)
        self.bureau.sms.note_outbound(update)
        await self.syncs()
        return update

    async def syncs(self) -> None:
        """Have message sync read, and everything that follows done."""
        self.bureau.clock.advance(SYNC_TAKES)
        await catch_up(self.bureau.ports, tenant=TENANT)
        await self.bureau.work()

    async def reports(
        self, update: DeliveryUpdate, status: Literal["delivered", "failed"], failure: str = ""
    ) -> None:
        """Let RingCentral say how it went."""
        self.bureau.sms.deliver(update.id, status, failure=failure)
        await self.syncs()


async def _office(**fields: object) -> tuple[Bureau, AppUser]:
    bureau = await opened_bureau(**fields)  # type: ignore[arg-type]  # a tenant's fields
    return bureau, AppUser(bureau)


def _shown(bureau: Bureau) -> list[ElsewhereView]:
    return [post for post in bureau.chat.shown(DESK) if isinstance(post, ElsewhereView)]


def _alarms(bureau: Bureau) -> list[NoticeView]:
    direct = bureau.chat.shown(ChannelId(f"D{ANA}"))
    return [post for post in direct if isinstance(post, NoticeView)]


async def test_a_text_from_the_app_appears_once_in_the_contacts_thread() -> None:
    bureau, app = await _office()
    await bureau.hears("Is my crown ready?", "1")

    await app.texts()
    await app.syncs()
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    [shown] = _shown(bureau)
    assert (shown.text.body, shown.text.kind, shown.text.silent_since) == (WORDS, "app", None)
    [root, *_] = bureau.chat.posted
    assert [m.thread for m in bureau.chat.posted if m.post == shown] == [root.ref.ts]


async def test_a_text_from_the_app_to_a_stranger_opens_a_conversation() -> None:
    bureau, app = await _office()

    await app.texts()

    assert len(_shown(bureau)) == 1
    file = await bureau.file()
    assert [talk.number for talk in file.conversations] == [OURS]
    assert file.number == CONTACT


async def test_a_text_from_the_app_counts_for_caps_and_answers_the_pair() -> None:
    bureau, app = await _office()
    await bureau.hears("Is my crown ready?", "1")

    sent = await app.texts("Harbor Dental: 20% off whitening! Reply STOP to opt out.")

    file = await bureau.file()
    [past] = file.sends
    assert (past.at, past.provider_id, past.had_footer) == (sent.created_at, sent.id, True)
    assert past.category.value == "promotional"
    assert file.conversations[0].last_outbound_at == sent.created_at


async def test_its_delivery_is_followed_and_then_forgotten() -> None:
    bureau, app = await _office()
    sent = await app.texts()

    await app.reports(sent, "failed", "SMS-CAR-430")
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    [shown] = _shown(bureau)
    assert (shown.text.status, shown.text.failure) == ("failed", "SMS-CAR-430")
    assert (await bureau.file()).elsewhere == ()
    await app.syncs()
    assert len(_shown(bureau)) == 1


async def test_a_text_of_the_app_after_an_opt_out_alarms_thread_and_admins() -> None:
    bureau, app = await _office()
    await bureau.hears("STOP", "1")
    bureau.clock.advance(timedelta(minutes=5))

    await app.texts()

    [shown] = _shown(bureau)
    assert shown.text.silent_since == NOW
    [alarm] = _alarms(bureau)
    assert "2026-03-03 18:00:00 UTC; it left 2026-03-03 18:05:00 UTC" in " ".join(alarm.lines)
    assert WORDS not in " ".join(alarm.lines)


async def test_a_text_that_left_before_the_opt_out_is_no_alarm() -> None:
    bureau, app = await _office()
    await bureau.hears("Hello?", "1")
    bureau.clock.advance(timedelta(minutes=5))
    await bureau.hears("STOP", "2")

    await app.texts(ago=timedelta(minutes=1))

    assert [view.text.silent_since for view in _shown(bureau)] == [None]
    assert _alarms(bureau) == []


async def test_a_stop_that_nobody_has_read_yet_is_read_before_an_app_text_is_judged() -> None:
    bureau, app = await _office()
    await bureau.know(conversations=())
    kept = an_inbound("1", body="STOP", received_at=NOW - timedelta(minutes=5))
    await bureau.store.keep_inbound(TENANT, bureau.key(), kept)

    await app.texts()

    assert [view.text.silent_since for view in _shown(bureau)] == [NOW - timedelta(minutes=5)]
    assert len(_alarms(bureau)) == 1


async def test_ringcentrals_own_answer_to_a_stop_is_shown_as_such() -> None:
    bureau, app = await _office()
    await bureau.hears("STOP", "1")

    await app.texts(FAREWELL)
    bureau.clock.advance(timedelta(seconds=30))
    await app.texts(FAREWELL)
    bureau.clock.advance(timedelta(minutes=2))
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert [view.text.kind for view in _shown(bureau)] == ["stop_answer", "app"]
    assert len(_alarms(bureau)) == 1, "a second one is somebody's"
    [answer, _] = (await bureau.file()).sends
    assert answer.system


async def test_a_farewell_waits_for_the_stop_that_it_answers() -> None:
    bureau, app = await _office()

    await app.texts(FAREWELL)
    assert _shown(bureau) == []
    await bureau.hears("STOP", "1", ago=timedelta(seconds=1))

    assert [view.text.kind for view in _shown(bureau)] == ["stop_answer"]
    assert _alarms(bureau) == []


async def test_a_farewell_that_answers_nothing_is_shown_after_a_while() -> None:
    bureau, app = await _office()
    await app.texts(FAREWELL)

    bureau.clock.advance(timedelta(minutes=2, seconds=1))
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()

    assert [view.text.kind for view in _shown(bureau)] == ["app"]


async def test_a_text_to_a_group_is_shown_to_each_and_opens_no_group() -> None:
    bureau, app = await _office()

    await app.texts(group=(OTHER_CONTACT,))

    assert [view.text.others for view in _shown(bureau)] == [1, 1]
    assert {view.contact for view in _shown(bureau)} == {CONTACT, OTHER_CONTACT}
    other = await bureau.file(OTHER_CONTACT)
    assert [talk.group for talk in other.conversations] == [False]


async def test_texts_between_our_own_numbers_are_not_shown() -> None:
    bureau, app = await _office(numbers=BOTH)

    await app.texts(contact=OUR_SECOND)

    assert _shown(bureau) == []


async def test_what_was_sent_before_assent_was_there_is_not_shown() -> None:
    bureau, app = await _office()
    await catch_up(bureau.ports, tenant=TENANT)

    await app.texts(ago=timedelta(hours=3))

    assert _shown(bureau) == []
    assert await bureau.store.file(TENANT, bureau.key()) is None


async def _asked_to_send(bureau: Bureau) -> TextId:
    await bureau.hears("Are you open?", "1")
    card = await draft(
        bureau.ports,
        tenant=TENANT,
        requester=MAYA,
        contact=CONTACT,
        body=WORDS,
        trigger="V1",
        typed_in=DESK,
    )
    await press_send(bureau.ports, tenant=TENANT, text=card.text.id, requester=MAYA)
    return card.text.id


async def _answer_lost(bureau: Bureau) -> TextId:
    text = await _asked_to_send(bureau)
    bureau.sms.outcomes.then(Lost(error=SmsOutcomeUnknown("Nobody knows.")))
    await bureau.later(timedelta(seconds=6))
    assert (await bureau.file()).text(text).status is DeliveryStatus.OUTCOME_UNKNOWN
    return text


async def test_the_record_of_a_lost_answer_is_left_to_the_settling() -> None:
    bureau, app = await _office()
    text = await _answer_lost(bureau)

    await app.syncs()
    assert _shown(bureau) == []
    await settle_text(bureau.ports, tenant=TENANT, text=text)
    await bureau.work()
    await app.syncs()

    assert (await bureau.file()).text(text).status is DeliveryStatus.SENT
    assert _shown(bureau) == []
    assert (await bureau.file()).elsewhere == ()


async def _given_up(bureau: Bureau, text: TextId) -> ContactFile:
    """Let a text be looked for in vain until a person must decide."""
    hidden = bureau.sms.hide_outbound()
    for _ in range(2):
        # The time counts from the first look that was answered, so one alone decides nothing.
        bureau.clock.advance(timedelta(minutes=16))
        await settle_text(bureau.ports, tenant=TENANT, text=text)
    bureau.sms.show_outbound(hidden)
    file = await bureau.file()
    assert file.text(text).failure == "not_found"
    return file


async def test_a_record_that_comes_after_we_gave_up_still_settles_the_text() -> None:
    bureau, app = await _office()
    text = await _answer_lost(bureau)
    await _given_up(bureau, text)

    await app.syncs()
    await settle_text(bureau.ports, tenant=TENANT, text=text)
    await bureau.work()

    found = (await bureau.file()).text(text)
    assert (found.status, found.failure) == (DeliveryStatus.SENT, "")
    assert _shown(bureau) == []


async def test_a_text_that_a_person_said_arrived_is_not_shown_again_as_the_apps() -> None:
    bureau, app = await _office()
    text = await _answer_lost(bureau)
    await _given_up(bureau, text)
    await settle_unknown(bureau.ports, tenant=TENANT, text=text, user=MAYA, arrived="arrived")
    await bureau.work()

    await app.syncs()

    assert _shown(bureau) == []
    assert len((await bureau.file()).sends) == 1


async def test_a_carriers_block_of_an_app_text_is_an_opt_out() -> None:
    bureau, app = await _office()
    sent = await app.texts()

    await app.reports(sent, "failed", "SMS-CAR-413")

    assert any(isinstance(record, OptOut) for record in (await bureau.file()).ledger.records)


async def test_an_app_text_to_somebody_opted_out_on_file_alarms_without_a_conversation() -> None:
    bureau, app = await _office()
    await bureau.know(an_opt_out())

    await app.texts()

    assert len(_alarms(bureau)) == 1
    assert _shown(bureau)[0].text.silent_since == NOW - timedelta(hours=1)
