"""Words of others are text: they mention nobody, link nowhere, and break nothing."""

from __future__ import annotations

import re

import pytest

from bot.blocks.ids import ActionId, InputId
from bot.conversations.contact_file import ContactCard
from tests.builders import CONTACT, DESK, MAYA
from tests.handlers.desk import Desk
from tests.handlers.hostile import HOSTILE


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
async def test_what_a_contact_writes_notifies_nobody_and_is_shown(desk: Desk, words: str) -> None:
    await desk.hear(words)

    [message] = [known for known in desk.posted() if str(known["text"]).startswith("Text from")]
    assert desk.world.broadcasts == 0
    quotes = [block for block in message["blocks"] if block["type"] == "rich_text"]
    leaves = [
        leaf for quote in quotes for element in quote["elements"] for leaf in element["elements"]
    ]
    assert {leaf["type"] for leaf in leaves} == {"text"}
    written = "".join(leaf["text"] for leaf in leaves)
    assert _visible(words)[:2000] in _visible(written)


@pytest.mark.parametrize(
    "name", ["<!channel>", "*Assent*", "<@U0MAYA> `x`", "<#C0DESK> & co", "\u202eevil"]
)
async def test_a_contacts_name_is_text_on_every_card(desk: Desk, name: str) -> None:
    await desk.know(card=ContactCard(name=name))

    await desk.hear("Hello")
    await desk.types(f"/consent {CONTACT.national}")
    await desk.types(f"/text {CONTACT.national} Hello")
    await desk.types("/text Zed Hello")

    assert desk.world.broadcasts == 0
    cards = [*desk.posted(), *desk.world.ephemerals(MAYA, DESK)]
    marked_up = [words for card in cards for words in _mark_up(card)]
    assert marked_up
    assert not [words for words in marked_up if name in words]
    assert "<!" not in re.sub(r"<!date\^\d+", "", " ".join(marked_up))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
async def test_a_draft_of_anything_is_previewed_or_refused_in_words(desk: Desk, words: str) -> None:
    await desk.answers()
    await desk.types("/text")

    seen = await desk.world.submit(
        MAYA,
        {
            InputId.CONTACT: {InputId.CONTACT: CONTACT.national},
            InputId.NAME: {InputId.NAME: None},
            InputId.BODY: {InputId.BODY: words[:3000]},
        },
    )

    assert seen.status == 200
    assert seen.failure is None
    assert (InputId.BODY in seen.errors) != (ActionId.EDIT in str(seen.modal))
    assert desk.world.broadcasts == 0


async def test_an_error_that_repeats_what_was_typed_repeats_it_as_text(desk: Desk) -> None:
    seen = await desk.types('/text "<!channel> `x` *y*" Hello')

    [block] = seen.ephemeral[-1]["blocks"]
    assert block["type"] == "rich_text"
    assert desk.world.broadcasts == 0


def _mark_up(card: object) -> list[str]:
    """Return the words of every mrkdwn object."""
    if isinstance(card, dict):
        own = [str(card["text"])] if card.get("type") == "mrkdwn" else []
        return own + [words for value in card.values() for words in _mark_up(value)]
    if isinstance(card, list):
        return [words for value in card for words in _mark_up(value)]
    return []


def _visible(words: str) -> str:
    """Return the words without what no eye sees."""
    return re.sub(r"[\x00-\x20\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+", "", words)
