"""Questions in plain words: `/consent ask`, a mention, a direct message."""

from __future__ import annotations

from typing import Any

import pytest

from bot.adapters.slack.stored_events import dispatch_event
from bot.blocks.ids import ActionId
from bot.consent.record import OptInMethod
from bot.conversations.contact_file import ContactCard, Conversation
from bot.ports import StoredEvent
from bot.texting.ids import UserId
from bot.texting.phone import PhoneNumber
from tests.builders import CONTACT, DESK, MAYA, OTHER_CONTACT, OURS, an_opt_in, an_opt_out
from tests.handlers.desk import BACK_OFFICE, GUEST, STRANGER, Desk
from tests.handlers.hostile import HOSTILE

WHOM = CONTACT.national


async def in_thread(desk: Desk, ts: str) -> list[dict[str, Any]]:
    """Let the worker work, and return what the bot wrote under a message."""
    await desk.world.settle()
    await desk.work()
    return [known for known in desk.posted() if known.get("thread_ts") == ts and _is_bot(known)]


async def directly(desk: Desk, words: str, *, who: UserId = MAYA) -> list[dict[str, Any]]:
    """Write to the bot, and return what it answered."""
    channel = desk.world.dm(who)
    await desk.world.say(who, channel, words)
    await desk.world.settle()
    await desk.work()
    return [dict(known) for known in desk.world.messages(channel) if _is_bot(known)]


def _is_bot(message: Any) -> bool:
    return bool(message.get("bot_id"))


async def test_a_policy_question_is_answered_privately_with_its_sources(desk: Desk) -> None:
    seen = await desk.types("/consent ask do we have to include opt-out in every message?")

    card = str(seen.ephemeral[-1])
    assert "No: neither US federal law nor CTIA" in card
    assert "[1]" in card
    assert "read 2026-11-24" in card
    assert "This is not legal advice." in card
    assert desk.posted() == []


async def test_a_look_up_says_the_verdict_of_the_category_that_was_asked(desk: Desk) -> None:
    await desk.know(an_opt_in(method=OptInMethod.SPOKEN))

    seen = await desk.types(f"/consent ask can I text {WHOM} about the spring sale?")

    card = str(seen.ephemeral[-1])
    assert "Not allowed* as _promotional_" in card
    assert "_informational_" not in card
    assert "What would make it OK" in card
    assert str(CONTACT) in card


async def test_a_look_up_without_a_category_says_all_three(desk: Desk) -> None:
    seen = await desk.types(f"/consent ask ok to text {WHOM}?")

    card = str(seen.ephemeral[-1])
    for kind in ("conversational", "informational", "promotional"):
        assert f"_{kind}_" in card


async def test_the_answer_and_the_consent_card_say_the_same(desk: Desk) -> None:
    await desk.know(an_opt_out())

    asked = await desk.types(f"/consent ask did {WHOM} opt out?")
    card = await desk.types(f"/consent {WHOM}")

    verdict = "Not allowed* as _informational_"
    assert verdict in str(asked.ephemeral[-1])
    assert verdict in str(card.ephemeral[-1])


async def test_a_known_contact_is_found_by_name(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Maria Lopez"))

    seen = await desk.types("/consent ask can i text maria about her appointment")

    card = str(seen.ephemeral[-1])
    assert "Maria Lopez" in card
    assert "_informational_" in card


async def test_an_unknown_and_an_ambiguous_name_are_never_guessed(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Ann Lee"))
    await desk.know(card=ContactCard(name="Ann Ray"), contact=OTHER_CONTACT)

    unknown = await desk.types("/consent ask did Zelda opt out?")
    several = await directly(desk, "did Ann opt out?")

    assert "I know no contact named “Zelda”" in str(unknown.ephemeral[-1])
    assert "Several contacts match “Ann”: ask with the phone number" in str(several[-1])
    assert "Not allowed" not in str(several[-1])


async def test_an_ambiguous_name_in_a_question_opens_a_picker(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Ann Lee"))
    await desk.know(card=ContactCard(name="Ann Ray"), contact=OTHER_CONTACT)
    await desk.know(card=ContactCard(name="Bob Day"), contact=PhoneNumber("+14155550134"))

    asked = await desk.types("/consent ask can I text Ann and Bob about the spring sale?")
    card = asked.ephemeral[-1]
    await desk.world.choose(MAYA, DESK, card["ts"], ActionId.PICK_CONTACT, desk.key(OTHER_CONTACT))

    answer = desk.world.screen(MAYA, DESK)
    assert "choose one" in card["text"]
    assert "Ann Ray" in answer
    assert "Bob Day" in answer
    assert "Ann Lee" not in answer
    assert "promotional" in answer


async def test_every_one_that_a_question_names_is_answered_or_told(desk: Desk) -> None:
    await desk.know(card=ContactCard(name="Maria Lopez"))
    await desk.know(card=ContactCard(name="John Smith"), contact=OTHER_CONTACT)

    by_name = await desk.types("/consent ask can I text Maria and John about their appointment?")
    mixed = await desk.types(f"/consent ask can I text {WHOM} and John?")
    unknown = await desk.types(f"/consent ask can I text {WHOM} and Bob?")

    for seen in (by_name, mixed):
        card = str(seen.ephemeral[-1])
        assert str(CONTACT) in card
        assert str(OTHER_CONTACT) in card
    assert "I know no contact named “Bob”" in str(unknown.ephemeral[-1])
    assert str(CONTACT) in str(unknown.ephemeral[-1])


async def test_what_is_not_known_is_said_with_the_nearest(desk: Desk) -> None:
    seen = await desk.types("/consent ask does GDPR apply to our texts?")

    card = str(seen.ephemeral[-1])
    assert "I have no answer on file for that" in card
    assert "Nearest that I know" in card


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Say what you would like to know"),
        ("what is the weather like", "I cannot answer that."),
        ("can i text 555-0132", "The area code is missing"),
    ],
)
async def test_what_cannot_be_answered_gets_a_sentence(desk: Desk, typed: str, says: str) -> None:
    seen = await desk.types(f"/consent ask {typed}")

    assert says in str(seen.ephemeral[-1])


async def test_a_mention_is_answered_in_its_thread_with_the_number_masked(desk: Desk) -> None:
    ts = await desk.world.mention(MAYA, DESK, f"can I text {WHOM} about the spring sale?")

    [answer] = await in_thread(desk, ts)

    assert "Not allowed* as _promotional_" in str(answer)
    assert str(CONTACT) in str(answer)
    assert WHOM not in str(answer)
    assert CONTACT.e164 not in str(answer)


@pytest.mark.parametrize("talking", [True, False])
async def test_a_contact_is_not_told_of_in_a_channel_that_is_not_theirs(
    desk: Desk, *, talking: bool
) -> None:
    talk = Conversation(number=OURS, channel=DESK, opened_at=desk.now)
    card = ContactCard(name="Maria Lopez")
    await desk.know(an_opt_out(), card=card, conversations=(talk,) if talking else ())
    ts = await desk.world.mention(MAYA, BACK_OFFICE, "did Maria opt out?")
    await desk.world.settle()
    await desk.work()

    thread = [it for it in desk.world.messages(BACK_OFFICE) if it.get("thread_ts") == ts]
    [answer] = filter(_is_bot, thread)
    assert "only where their texts are shown" in str(answer)
    for told in (str(CONTACT), "Lopez", "They opted out", "Not allowed"):
        assert told not in str(answer)
    assert "Not allowed" in str(await directly(desk, "did Maria opt out?"))


async def test_a_mention_without_a_question_says_what_can_be_asked(desk: Desk) -> None:
    ts = await desk.world.mention(MAYA, DESK, "")

    [answer] = await in_thread(desk, ts)

    assert "Ask me whether and as what we may text a contact" in str(answer)


async def test_a_direct_message_is_answered_there_and_only_once(desk: Desk) -> None:
    answers = await directly(desk, "what is 10DLC?")

    assert len(answers) == 1
    assert "registered brand and campaign" in str(answers[0])


async def test_an_event_that_is_handled_again_gets_no_second_answer(desk: Desk) -> None:
    body = _mention_event(desk, "what is 10DLC?", ts=await desk.world.say(MAYA, DESK, "hi"))

    for number in range(2):
        event = StoredEvent(tenant=desk.tenant, id=f"Ev{number}", payload=body)
        await dispatch_event(desk.app, event)

    answers = [known for known in desk.posted() if _is_bot(known)]
    assert len(answers) == 1


@pytest.mark.parametrize("mark", [{"bot_id": "B0OTHER"}, {"subtype": "message_changed"}])
async def test_bots_and_edits_are_never_answered(desk: Desk, mark: dict[str, str]) -> None:
    body = _mention_event(desk, "what is 10DLC?", ts=await desk.world.say(MAYA, DESK, "hi"))
    body["event"] |= mark

    for kind in ({"type": "app_mention"}, {"type": "message", "channel_type": "im"}):
        again = body | {"event": body["event"] | kind}
        await dispatch_event(desk.app, StoredEvent(tenant=desk.tenant, id=str(kind), payload=again))

    assert [known for known in desk.posted() if _is_bot(known)] == []


@pytest.mark.parametrize("who", [GUEST, STRANGER])
async def test_guests_and_strangers_get_a_sentence_and_no_facts(desk: Desk, who: UserId) -> None:
    await desk.know(an_opt_out())

    ts = await desk.world.mention(who, DESK, f"did {WHOM} opt out?")
    [answer] = await in_thread(desk, ts)

    assert "ask a" in str(answer)
    assert "opted out" not in str(answer)
    assert str(CONTACT) not in str(answer)


async def test_where_other_organizations_read_along_nobody_is_looked_up(desk: Desk) -> None:
    await desk.know(an_opt_out())
    body = _mention_event(desk, f"did {WHOM} opt out?", ts=await desk.world.say(MAYA, DESK, "hi"))

    await dispatch_event(
        desk.app,
        StoredEvent(tenant=desk.tenant, id="Ev1", payload=body | {"is_ext_shared_channel": True}),
    )

    [answer] = [known for known in desk.posted() if _is_bot(known)]
    assert "I look nobody up here" in str(answer)
    assert "Not allowed" not in str(answer)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
async def test_hostile_words_in_a_question_mention_nobody(desk: Desk, words: str) -> None:
    seen = await desk.types(f"/consent ask {words[:500]}")
    ts = await desk.world.mention(MAYA, DESK, words[:500])
    await in_thread(desk, ts)

    assert seen.status == 200
    assert desk.world.broadcasts == 0


def _mention_event(desk: Desk, words: str, *, ts: str) -> dict[str, Any]:
    return {
        "type": "event_callback",
        "team_id": desk.tenant,
        "event_id": "Ev0",
        "authorizations": [{"team_id": desk.tenant, "user_id": desk.world.bot_user_id}],
        "event": {
            "type": "app_mention",
            "user": MAYA,
            "channel": DESK,
            "ts": ts,
            "event_ts": ts,
            "text": f"<@{desk.world.bot_user_id}> {words}",
        },
    }
