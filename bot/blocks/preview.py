"""The private preview card: the text as it will leave, whether it may, and what can be done.

Rule: only Send sends, and it stands here only where the verdict is yes.
"""

from __future__ import annotations

from typing import Any

from bot.blocks.consent import ask_for_yes
from bot.blocks.elements import (
    Message,
    ask_first,
    button,
    buttons,
    divider,
    menu,
    message,
    says,
    small,
    states,
)
from bot.blocks.ids import ActionId, PairValue, ViewId
from bot.blocks.outbound import status_lines, take_back
from bot.blocks.people import number_options, our_number, their_time, who
from bot.blocks.verdict import Sources, because, headline, mind, ways_to_a_yes
from bot.blocks.views import Memory, modal
from bot.blocks.words import Block, cut, listed, literal, plain, quoted, spoken, telling
from bot.consent.decision import Allowed, Deferred, Denied
from bot.conversations.views import Highlight, Preview, SendOutcome
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import contact_of
from bot.texting.segments import count

MAX_HIGHLIGHTS = 5
_LIMITS = {"GSM-7": (160, 153), "UCS-2": (70, 67)}


def card(preview: Preview) -> Message:
    """Return the card as a private message."""
    return message(f"Preview of a text to {preview.text.contact}", _blocks(preview))


def window(preview: Preview) -> dict[str, Any]:
    """Return the card as a modal."""
    memory = Memory(text=str(preview.text.id))
    return modal(ViewId.PREVIEW, "Preview", _blocks(preview), memory=memory)


def outcome_card(outcome: SendOutcome) -> Message:
    """Return what the card becomes once a button was pressed."""
    if outcome.preview.text.status is DeliveryStatus.DRAFT:
        return message(outcome.sentence, _after(outcome))
    shown = [states(outcome.sentence), *_ended(outcome.preview)]
    return message(outcome.sentence, [*shown, take_back(outcome.preview.text)])


def outcome_window(outcome: SendOutcome) -> dict[str, Any]:
    """Return what the modal becomes once a button was pressed."""
    memory = Memory(text=str(outcome.text_id))
    blocks = outcome_card(outcome).blocks
    return modal(ViewId.PREVIEW, "Preview", blocks, memory=memory)


def _after(outcome: SendOutcome) -> list[Block | None]:
    """Return the card of a draft again, saying once what happened."""
    if outcome.preview.notice:
        return _blocks(outcome.preview)
    return [states(outcome.sentence), *_blocks(outcome.preview)]


def _ended(preview: Preview) -> list[Block]:
    text = preview.text
    head = small(plain(f"To {who(text.contact, preview.contact)}", 500))
    return [head, *quoted(text.rendered or preview.final)]


def _blocks(preview: Preview) -> list[Block | None]:
    text = preview.text
    if text.status is not DeliveryStatus.DRAFT:
        return [*_ended(preview), *status_lines(text), take_back(text)]
    return [
        small(plain(f"To {who(text.contact, preview.contact)}", 500), _from(preview)),
        *quoted(preview.final),
        small(plain(their_time(preview.local_times), 500), plain(_cost(preview), 500)),
        *_judged(preview),
    ]


def _judged(preview: Preview) -> list[Block | None]:
    """Return verdict, what can be done, and why; what must be seen before Send stands above it."""
    sources = Sources()
    asked = [
        states(preview.notice) if preview.notice else None,
        *_waits(preview),
        _sender_menu(preview),
        _buttons(preview),
    ]
    decision = preview.decision
    if decision is None:
        choose = says("Choose the number it should come from: the verdict depends on it.")
        return [_category(preview), choose, *asked]
    warnings = preview.leaving.warnings if preview.leaving else ()
    seen = [headline(decision, preview.category, preview.local_times), *mind(warnings, sources)]
    why = [_category(preview), *because(decision, sources), *ways_to_a_yes([decision])]
    carried = _carried(preview)
    if isinstance(decision, Denied):
        drawn = [*seen, *why, *asked]
    else:
        drawn = [*seen, carried, *asked, divider(), *why]
    return [*drawn, sources.drawn(decision.rules_version)]


def _carried(preview: Preview) -> Block | None:
    """Return that what is shown is how it leaves later, where it cannot leave now."""
    if not isinstance(preview.decision, Deferred):
        return None
    if preview.leaving is None:
        return says(":warning: It may not leave even then, as things stand: it is checked again.")
    return says("Above is what they will read then; it is checked again before it leaves.")


def _from(preview: Preview) -> Block:
    if preview.sender is None:
        return plain("From: choose a number", 500)
    return plain(f"From {our_number(preview.sender)}", 500)


def _cost(preview: Preview) -> str:
    counted = preview.segments
    alone, part = _LIMITS[counted.encoding]
    room = alone if counted.segments <= 1 else part * counted.segments
    name = "1 segment" if counted.segments == 1 else f"{counted.segments} segments"
    return f"{name} · {counted.units} of {room} units · {counted.encoding}"


def _category(preview: Preview) -> Block:
    name = [literal("Category: "), literal(preview.category.value, bold=True)]
    shown = preview.highlights[:MAX_HIGHLIGHTS]
    if len(shown) == 1:
        return telling([*name, literal(". "), *_highlight(shown[0])])
    if not shown:
        return telling(name)
    drawn = listed([_highlight(known) for known in shown])
    name.append(literal(", because of"))
    return {"type": "rich_text", "elements": [*telling(name)["elements"], *drawn["elements"]]}


def _highlight(highlight: Highlight) -> list[Block]:
    why = spoken(cut(highlight.sentence, 300))
    if not highlight.words.strip():
        return why
    return [literal(f"“{cut(highlight.words, 120)}”", bold=True), literal(": "), *why]


def _waits(preview: Preview) -> list[Block]:
    lines = []
    if preview.paused:
        lines.append(says(":double_vertical_bar: An admin has paused all sending."))
    if preview.catching_up:
        lines.append(
            says(
                ":hourglass_flowing_sand: Catching up: texts wait until everything that came in "
                "while we were away has been read."
            )
        )
    return lines


def _sender_menu(preview: Preview) -> Block | None:
    needed = preview.sender is None or len(preview.sender_choices) > 1
    if not (needed and preview.sender_choices and preview.may_send):
        return None
    chosen = preview.sender.number.e164 if preview.sender else ""
    options = number_options(preview.sender_choices)
    drawn = menu(ActionId.CHOOSE_SENDER, options, ask="Send from…", chosen=chosen)
    # The draft's id rides in the block id: a menu has no room for it.
    return buttons(f"sender:{preview.text.id}", [drawn])


def _buttons(preview: Preview) -> Block | None:
    id_ = str(preview.text.id)
    record = _record(preview)
    if not preview.may_send:
        return buttons("preview", [record])
    denied = preview.decision is None or isinstance(preview.decision, Denied)
    return buttons(
        "preview",
        [
            _send(preview),
            button(ActionId.EDIT, "Edit", id_),
            None if denied else button(ActionId.SCHEDULE, "Schedule", id_),
            _plain(preview),
            _ask(preview),
            record,
            button(
                ActionId.DISCARD,
                "Cancel",
                id_,
                confirm=ask_first("Discard this draft?", "Nothing is sent.", "Discard"),
            ),
        ],
    )


def _send(preview: Preview) -> Block | None:
    id_ = str(preview.text.id)
    match preview.decision:
        case Allowed() if not preview.paused:
            return button(ActionId.SEND, "Send", id_, style="primary")
        case Deferred() if not preview.paused:
            return button(ActionId.SEND_LATER, "Send when allowed", id_, style="primary")
        case _:
            return None


def _ask(preview: Preview) -> Block | None:
    """Return the way out of consent that was never used, where that is what there is to mind."""
    warnings = preview.leaving.warnings if preview.leaving else ()
    if not any(warning.rule == "consent-never-used" for warning in warnings):
        return None
    pair = PairValue(contact=contact_of(preview.text.id), number=preview.text.sender)
    return ask_for_yes(str(pair))


def _plain(preview: Preview) -> Block | None:
    if not preview.cheaper:
        return None
    saved = preview.segments.segments - count(preview.cheaper).segments
    spares = (
        "" if saved < 1 else " (spares 1 segment)" if saved == 1 else f" (spares {saved} segments)"
    )
    id_ = str(preview.text.id)
    return button(ActionId.PLAIN_QUOTES, f"Use plain characters{spares}", id_)


def _record(preview: Preview) -> Block | None:
    decision = preview.decision
    if decision is None or isinstance(decision, Allowed):
        return None
    if not any(remedy.code == "record_consent" for remedy in decision.remedies):
        return None
    text = preview.text
    value = PairValue(
        contact=contact_of(text.id),
        number=text.sender,
        # Nothing is stored on a check, so there is no draft to come back to.
        text=text.id if preview.may_send else None,
    )
    return button(ActionId.RECORD_CONSENT, "Record consent", str(value))
