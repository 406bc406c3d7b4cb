"""Every card: as it was, within Slack's limits, and literal about other people's words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.json import JSONSnapshotExtension

from bot.blocks.elements import Message
from bot.sandbox.slack.block_check import block_text_length, blocks_problems, view_problems
from tests.blocks.cards import WORDS, Card, every_card
from tests.builders import CONTACT
from tests.handlers.hostile import HOSTILE

CARDS = sorted(every_card())
WITH_EXAMPLES = {"compose", "help_consent", "help_greeting", "help_text"}
"""Cards that show how to type a number."""
WORST_TOTAL = 12_000
"""Slack refuses messages of about 13,200 characters of block text."""


@pytest.fixture
def snapshot_json(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.with_defaults(extension_class=JSONSnapshotExtension)


@pytest.mark.parametrize("name", CARDS)
def test_it_looks_as_it_did(name: str, snapshot_json: SnapshotAssertion) -> None:
    card = every_card()[name]

    assert _as_json(card) == snapshot_json


@pytest.mark.parametrize("words", [WORDS, *HOSTILE.values()], ids=["plain", *HOSTILE])
def test_slack_takes_it_whatever_people_wrote(words: str) -> None:
    for name, card in every_card(words).items():
        assert problems(card) == [], name


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_nobody_elses_words_are_mark_up(words: str) -> None:
    plain, odd = every_card("Plain words."), every_card(words)

    for name, card in odd.items():
        assert _mark_up(_as_json(card)) == _mark_up(_as_json(plain[name])), name


@pytest.mark.parametrize("name", [name for name in CARDS if name not in WITH_EXAMPLES])
def test_no_card_carries_the_contacts_number(name: str) -> None:
    wire = json.dumps(_as_json(every_card()[name]))

    assert CONTACT.e164 not in wire
    assert CONTACT.national not in wire


@pytest.mark.parametrize("name", CARDS)
def test_every_mark_up_of_ours_is_verbatim(name: str) -> None:
    for found in _objects(_as_json(every_card()[name]), "mrkdwn"):
        assert found["verbatim"] is True


@settings(max_examples=40)
@given(st.text(min_size=1, max_size=4000))
def test_slack_takes_any_text(words: str) -> None:
    for name, card in every_card(words).items():
        assert problems(card) == [], name


def problems(card: Card) -> list[str]:
    """Return what Slack, or its SDK, would refuse."""
    if isinstance(card, Message):
        for block in Block.parse_all(card.blocks):
            block.to_dict()
        found = blocks_problems(card.blocks, "message")
        total = block_text_length(card.blocks)
        return [*found, *(["too long"] if total > WORST_TOTAL else [])]
    View(**card).to_dict()
    return view_problems(card)


def _as_json(card: Card) -> dict[str, Any]:
    if isinstance(card, Message):
        return {"text": card.text, "blocks": card.blocks}
    return card


def _mark_up(value: Any) -> list[str]:
    return [str(found["text"]) for found in _objects(value, "mrkdwn")]


def _objects(value: Any, kind: str) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        own = [value] if value.get("type") == kind else []
        return own + [found for inner in value.values() for found in _objects(inner, kind)]
    if isinstance(value, list):
        return [found for inner in value for found in _objects(inner, kind)]
    return []
