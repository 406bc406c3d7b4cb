"""`/consent history` and `/consent export`: a private timeline, and a link for who may see all."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.blocks.ids import ActionId
from bot.conversations.contact_file import Conversation
from tests.builders import CONTACT, DESK, MAYA, OURS, an_opt_in, an_opt_out
from tests.handlers.desk import BACK_OFFICE, GUEST, SAM, UNDO, Desk

WHOM = CONTACT.national


async def shown(desk: Desk) -> str:
    """Return what Maya sees of the newest private card."""
    return str(desk.world.ephemerals(MAYA, DESK)[-1])


async def a_conversation(desk: Desk) -> None:
    """Have a text of theirs, an answer of Maya's, and a STOP."""
    await desk.hear("Are you open on Friday?")
    await desk.types(f"/text {WHOM} We open at nine")
    await desk.presses(ActionId.SEND)
    await desk.later(UNDO)
    await desk.later(timedelta(minutes=5))
    await desk.hear("STOP", id_="2")


async def test_the_history_has_records_and_texts_newest_first(desk: Desk) -> None:
    await a_conversation(desk)

    await desk.types(f"/consent history {WHOM}")

    card = await shown(desk)
    order = [
        card.index("Opted out by text"),
        card.index("→ Text, conversational"),
        card.rindex("← They texted us"),
    ]
    assert order == sorted(order)
    assert "1 to 4 of 4, newest first" in card
    assert CONTACT.national not in card


async def test_a_history_shows_no_words_of_texts_but_those_of_records(desk: Desk) -> None:
    await a_conversation(desk)
    await desk.know(an_opt_out(words="please stop it"))

    await desk.types(f"/consent history {WHOM}")

    card = await shown(desk)
    assert "please stop it" in card
    assert "Friday" not in card
    assert "We open at nine" not in card


async def test_somebody_of_another_channel_sees_records_only(desk: Desk) -> None:
    await desk.know(an_opt_in())
    await a_conversation(desk)

    seen = await desk.world.command(SAM, BACK_OFFICE, f"/consent history {WHOM}")

    card = str(seen.ephemeral[-1])
    assert "Yes to informational texts" in card
    assert "They texted us" not in card
    assert "Texts are not listed for you." in card
    assert ActionId.EXPORT not in card


async def test_long_histories_are_turned_page_by_page(desk: Desk) -> None:
    records = [
        an_opt_in(id=f"in_{n}", occurred_at=desk.now - timedelta(days=60 - n)) for n in range(23)
    ]
    await desk.know(*records)
    await desk.types(f"/consent history {WHOM}")
    first = await shown(desk)

    await desk.presses(ActionId.HISTORY_OLDER)
    second = await shown(desk)
    await desk.presses(ActionId.HISTORY_OLDER)
    last = await shown(desk)
    await desk.presses(ActionId.HISTORY_NEWER)

    assert "1 to 10 of 23" in first
    assert ActionId.HISTORY_NEWER not in first
    assert "11 to 20 of 23" in second
    assert "Older (3)" in second
    assert "21 to 23 of 23" in last
    assert ActionId.HISTORY_OLDER not in last
    assert "11 to 20 of 23" in await shown(desk)
    assert len(desk.world.ephemerals(MAYA, DESK)) == 1


async def test_a_contact_whom_nobody_knows_has_an_empty_history(desk: Desk) -> None:
    await desk.types(f"/consent history {WHOM}")

    assert "Nothing is recorded about this contact yet." in await shown(desk)


async def test_the_history_button_replaces_the_card(desk: Desk) -> None:
    await desk.types(f"/consent revoke {WHOM} enough")

    await desk.presses(ActionId.SHOW_HISTORY)

    assert len(desk.world.ephemerals(MAYA, DESK)) == 1
    assert "Opted out by phone" in desk.world.screen(MAYA, DESK)


@pytest.mark.parametrize("word", ["history", "export"])
async def test_guests_see_neither(desk: Desk, word: str) -> None:
    await desk.know(an_opt_in())

    seen = await desk.world.command(GUEST, DESK, f"/consent {word} {WHOM}")

    said = str(seen.ephemeral[-1])
    assert "Guests cannot use Assent" in said
    assert "Yes to informational" not in said
    assert "/evidence/" not in said


async def test_without_a_web_address_the_passport_is_made_on_the_server(desk: Desk) -> None:
    await desk.know(an_opt_in())

    await desk.types(f"/consent export {WHOM}")

    card = await shown(desk)
    assert "python -m bot consent export" in card
    assert "/evidence/" not in card
    assert not [act for _, act in desk.store.audits if act.verb.startswith("evidence")]


async def test_with_a_web_address_there_is_a_link_and_a_line_in_the_audit(desk: Desk) -> None:
    await desk.know(an_opt_in())
    with_address = replace(desk.ports.house, public_url="https://texts.example.com/")
    object.__setattr__(desk.ports, "house", with_address)

    await desk.types(f"/consent export {WHOM}")

    card = await shown(desk)
    [url] = re.findall(r"https://texts\.example\.com/evidence/[\w.-]+", card)
    assert CONTACT.e164.strip("+") not in url
    [act] = [act for _, act in desk.store.audits if act.verb == "evidence.offered"]
    assert act.actor == MAYA
    assert act.about.startswith(f"{desk.key()}:")


async def test_who_is_not_in_the_contacts_channel_gets_no_passport(desk: Desk) -> None:
    talk = Conversation(number=OURS, channel=DESK, opened_at=desk.now)
    await desk.know(an_opt_in(), conversations=(talk,))

    seen = await desk.world.command(SAM, BACK_OFFICE, f"/consent export {WHOM}")

    assert "join that channel first" in str(seen.ephemeral[-1])


async def test_the_passport_button_answers_beside_the_history(desk: Desk) -> None:
    await desk.know(an_opt_in())
    await desk.types(f"/consent history {WHOM}")

    await desk.presses(ActionId.EXPORT)

    assert "Consent passport of" in await shown(desk)
    assert len(desk.world.ephemerals(MAYA, DESK)) == 2
