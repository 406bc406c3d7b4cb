"""Webhooks and message sync in any order, repeated or late: the same ledger and the same posts.

Rule: each text is posted once, in its conversation, by RingCentral's time of creation. That order
is promised for everything that is known when it is posted; a text whose older sibling RingCentral
has yet to tell of, outside a gap, is shown at once and not held back, so the older one then stands
below it. Nothing else is promised.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.consent.ledger import ConsentStatus
from bot.conversations.views import InboundView
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText
from bot.usecases.catch_up import SYNC_TAKES, catch_up, open_gap
from bot.usecases.sweep import sweep
from tests.builders import CONTACT, OTHER_CONTACT, OURS, TENANT, an_inbound
from tests.usecases.bureau import Bureau, opened_bureau

WORDS = ("Hello?", "STOP", "START", "see you at six", "wrong number", "stop please")
CONTACTS = (CONTACT, OTHER_CONTACT)
SHARED_IDS = 9_000
Step = tuple[Literal["webhook", "sync", "work"], int]


@dataclass(slots=True)
class Outcome:
    """What is left of one order of things."""

    records: dict[PhoneNumber, frozenset[tuple[str, str]]]
    statuses: dict[PhoneNumber, ConsentStatus]
    posted: list[str]
    known_at: dict[str, int] = field(default_factory=dict)
    """How many posts there were when a text became known."""


def _texts(said: list[tuple[int, int]]) -> list[InboundText]:
    """Return texts a minute apart, by their place in the lists of words and contacts."""
    bureau_opens = an_inbound().received_at
    return [
        an_inbound(
            str(SHARED_IDS + number),
            body=WORDS[word],
            contact=CONTACTS[who],
            received_at=bureau_opens + timedelta(minutes=number),
        )
        for number, (word, who) in enumerate(said)
    ]


async def _lived(texts: list[InboundText], steps: list[Step], *, away: bool) -> Outcome:
    """Live through these steps; `away`: nobody works before all has come, and a gap is open."""
    bureau = await opened_bureau()
    bureau.clock.advance(timedelta(minutes=len(texts)))
    for text in texts:
        bureau.sms.receive(text)
    if away:
        await open_gap(bureau.ports, tenant=TENANT, reason="start")
    outcome = Outcome(records={}, statuses={}, posted=[])
    for step, number in steps:
        if step == "webhook":
            await _webhook(bureau, texts[number % len(texts)], outcome)
        elif step == "sync" and not away:
            await _sync(bureau, texts, outcome)
        elif not away:
            await bureau.work()
    await _sync(bureau, texts, outcome)
    await bureau.work()
    await bureau.later(timedelta(minutes=1))
    await sweep(bureau.ports, tenant=TENANT)
    await bureau.work()
    outcome.posted = _posted(bureau)
    for contact in {text.contact for text in texts}:
        ledger = (await bureau.file(contact)).ledger
        outcome.records[contact] = frozenset((r.id, r.kind) for r in ledger.records)
        outcome.statuses[contact] = ledger.status(bureau.clock.now(), OURS)
    return outcome


async def _webhook(bureau: Bureau, text: InboundText, outcome: Outcome) -> None:
    key = bureau.key(text.contact)
    await bureau.store.keep_inbound(TENANT, key, text)
    outcome.known_at.setdefault(text.id, len(_posted(bureau)))
    await bureau.queue.wake("read_inbox", TENANT, key)


async def _sync(bureau: Bureau, texts: list[InboundText], outcome: Outcome) -> None:
    bureau.clock.advance(SYNC_TAKES)
    await catch_up(bureau.ports, tenant=TENANT)
    for text in texts:
        outcome.known_at.setdefault(text.id, len(_posted(bureau)))


def _posted(bureau: Bureau) -> list[str]:
    posts = [message.post for message in bureau.chat.posted]
    return [str(post.inbound.id) for post in posts if isinstance(post, InboundView)]


said = st.lists(
    st.tuples(st.integers(0, len(WORDS) - 1), st.integers(0, len(CONTACTS) - 1)),
    min_size=1,
    max_size=6,
)
orders = st.lists(
    st.tuples(st.sampled_from(["webhook", "webhook", "sync", "work"]), st.integers(0, 5)),
    max_size=16,
)


@settings(max_examples=150, deadline=None)
@given(said=said, steps=orders)
def test_any_order_leads_to_the_same_ledger_and_the_same_posts(
    said: list[tuple[int, int]], steps: list[Step]
) -> None:
    texts = _texts(said)
    usual: list[Step] = [("webhook", number) for number in range(len(texts))]

    expected = asyncio.run(_lived(texts, usual, away=False))
    outcome = asyncio.run(_lived(texts, steps, away=False))

    assert outcome.records == expected.records
    for contact, status in outcome.statuses.items():
        # A START that was read before an older STOP was known lifts nothing: stricter, never laxer.
        assert status in {expected.statuses[contact], ConsentStatus.OPTED_OUT}
    assert sorted(outcome.posted) == [str(text.id) for text in texts]
    for contact in CONTACTS:
        theirs = [str(text.id) for text in texts if text.contact == contact]
        _no_needless_disorder(theirs, outcome)


def _no_needless_disorder(theirs: list[str], outcome: Outcome) -> None:
    """An older text below a younger one was not known yet when that was posted."""
    place = {id_: outcome.posted.index(id_) for id_ in theirs}
    for index, older in enumerate(theirs):
        for younger in theirs[index + 1 :]:
            if place[older] > place[younger]:
                assert outcome.known_at[older] > place[younger]


@settings(max_examples=100, deadline=None)
@given(said=said, steps=orders)
def test_after_a_gap_each_conversation_is_in_the_order_it_was_written(
    said: list[tuple[int, int]], steps: list[Step]
) -> None:
    texts = _texts(said)

    outcome = asyncio.run(_lived(texts, steps, away=True))

    for contact in CONTACTS:
        theirs = [str(text.id) for text in texts if text.contact == contact]
        assert [id_ for id_ in outcome.posted if id_ in theirs] == theirs
