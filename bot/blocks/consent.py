"""What `/consent <contact>` shows: a verdict per category; what happened is in `history`."""

from __future__ import annotations

from typing import Any

from bot.blocks.details import known_details
from bot.blocks.elements import Message, ask_first, button, buttons, divider, message, says, small
from bot.blocks.ids import ActionId, PairValue, ViewId
from bot.blocks.people import our_number, their_time, who
from bot.blocks.verdict import Sources, because, headline, mind, ways_to_a_yes
from bot.blocks.views import modal
from bot.blocks.words import Block, literal, moment, plain, telling
from bot.consent.category import Category
from bot.consent.decision import Allowed
from bot.consent.record import ConsentRecord
from bot.conversations.views import ConsentView
from bot.passport.titles import record_title
from bot.texting.ids import ContactKey

MAX_REASONS = 4
"""Reasons per category; three categories share one message."""


def consent(view: ConsentView, contact: ContactKey, *, opening: str = "") -> Message:
    """Return the verdicts, after a sentence on what just happened, if any."""
    blocks: list[Block | None] = [says(opening) if opening else None, *_head(view)]
    if view.number is None:
        blocks.append(says("None of our numbers can text, so nothing can be sent."))
    sources = Sources()
    for category in Category:
        if category in view.verdicts:
            blocks += _verdict(view, category, sources)
    back = ways_to_a_yes(view.verdicts.values())
    blocks += [
        *([divider(), *back] if back else []),
        divider(),
        _standing(view),
        _awaited(view),
        _buttons(view, contact),
        sources.drawn(view.rules_version),
    ]
    return message(f"Consent of {view.contact}", blocks)


def window(shown: Message) -> dict[str, Any]:
    """Return either of them as a modal."""
    return modal(ViewId.CONSENT, "Consent", shown.blocks)


def _head(view: ConsentView) -> list[Block]:
    number = f"On our number {our_number(view.number)}" if view.number else ""
    parts = [part for part in (number, their_time(view.local_times)) if part]
    name = telling([literal(who(view.contact, view.card), bold=True)])
    return [name, small(*(plain(part, 500) for part in parts), *known_details(view.card))]


def _verdict(view: ConsentView, category: Category, sources: Sources) -> list[Block]:
    decision = view.verdicts[category]
    warnings = decision.warnings if isinstance(decision, Allowed) else ()
    return [
        divider(),
        headline(decision, category, view.local_times),
        *mind(warnings, sources),
        *because(decision, sources, at_most=MAX_REASONS),
    ]


def _standing(view: ConsentView) -> Block:
    count = len(view.entries)
    if not count:
        return small(plain("No consent is on record.", 200))
    newest = view.entries[-1].record
    records = "1 record" if count == 1 else f"{count} records"
    return small(plain(f"{records}; the newest: {record_title(newest)}", 500), _when(newest))


def _when(record: ConsentRecord) -> Block:
    return {"type": "mrkdwn", "text": moment(record.occurred_at), "verbatim": True}


def _awaited(view: ConsentView) -> Block | None:
    """Return until when their YES is awaited."""
    if view.asked_until is None:
        return None
    words = f"Asked for a YES; it counts until {moment(view.asked_until)}."
    return small({"type": "mrkdwn", "text": words, "verbatim": True})


def ask_for_yes(value: str) -> Block:
    """Return the button that asks the contact to confirm what is on file."""
    sure = ask_first(
        "Ask them for a YES?",
        "One text asks them to confirm what they agreed to. Until they answer, nothing changes.",
        "Ask",
    )
    return button(ActionId.ASK_FOR_YES, "Ask for a YES", value, confirm=sure)


def _buttons(view: ConsentView, contact: ContactKey) -> Block | None:
    number = view.number.number if view.number else None
    value = str(PairValue(contact=contact, number=number))
    return buttons(
        "consent",
        [
            button(ActionId.RECORD_CONSENT, "Record consent", value),
            button(ActionId.SHOW_HISTORY, "History", value) if view.entries else None,
            ask_for_yes(value) if view.may_ask_yes else None,
            button(ActionId.NOT_OPT_OUT, "Not an opt-out", value) if view.silence_decided else None,
            button(ActionId.EDIT_DETAILS, "Details", value),
            None if view.opted_out else button(ActionId.OPT_OUT, "Opt out", value),
        ],
    )
