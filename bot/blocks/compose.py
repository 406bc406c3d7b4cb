"""The forms around a draft: compose, reply, edit, schedule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.blocks.elements import asks, line, menu, option, paragraph, says, small
from bot.blocks.ids import InputId, ViewId
from bot.blocks.people import number_options, our_number, who
from bot.blocks.views import NOTHING, Memory, modal
from bot.blocks.words import Block, moment, plain
from bot.consent.category import Category
from bot.conversations.contact_file import ContactCard
from bot.conversations.views import Preview
from bot.texting.ids import ContactKey
from bot.texting.phone import PhoneNumber
from bot.texting.text import SenderNumber

MAX_BODY = 3000
"""What a field takes; the real limit is said under it, with how much is too much."""


def compose(
    *,
    to: str = "",
    body: str = "",
    choices: Sequence[tuple[ContactKey, str]] = (),
    memory: Memory = NOTHING,
) -> dict[str, Any]:
    """Return the form for a new text; `choices` are the contacts that a name may mean."""
    return modal(
        ViewId.COMPOSE,
        "Text a contact",
        [_to(to, choices), None if choices else _name(), _body(body), _next()],
        memory=memory,
        submit="Preview",
    )


def reply(
    *,
    contact: PhoneNumber,
    card: ContactCard,
    number: SenderNumber,
    answer_until: datetime | None,
    memory: Memory,
    body: str = "",
) -> dict[str, Any]:
    """Return the form for an answer, from the number that was written to."""
    until = f"You may answer until {moment(answer_until)}." if answer_until else ""
    return modal(
        ViewId.COMPOSE,
        "Text them",
        [
            small(plain(f"To {who(contact, card)} · from {our_number(number)}", 500)),
            says(until) if until else None,
            _body(body),
            _next(),
        ],
        memory=memory,
        submit="Preview",
    )


def edit(preview: Preview, *, memory: Memory) -> dict[str, Any]:
    """Return the form that changes a draft's words, number or category."""
    sender = preview.sender.number.e164 if preview.sender else ""
    numbers = number_options(preview.sender_choices)
    return modal(
        ViewId.EDIT,
        "Edit the text",
        [
            _body(preview.text.body),
            asks(
                InputId.SENDER, "From", menu(InputId.SENDER, numbers, ask="A number", chosen=sender)
            )
            if len(numbers) > 1
            else None,
            _raise(preview),
            _next(),
        ],
        memory=memory,
        submit="Preview",
    )


def schedule(*, at: datetime, memory: Memory) -> dict[str, Any]:
    """Return the form that asks when; `at` is what it proposes."""
    picker: Block = {
        "type": "datetimepicker",
        "action_id": InputId.AT.value,
        "initial_date_time": int(at.timestamp()),
    }
    return modal(
        ViewId.SCHEDULE,
        "Schedule the text",
        [
            asks(InputId.AT, "When", picker, hint="In your own time zone."),
            says("It is checked again before it leaves: hours, consent and opt-outs."),
        ],
        memory=memory,
        submit="Schedule",
    )


def _to(to: str, choices: Sequence[tuple[ContactKey, str]]) -> Block:
    if choices:
        options = [option(label, str(key)) for key, label in choices]
        return asks(InputId.CONTACT, "To", menu(InputId.CONTACT, options, ask="Which one?"))
    field = line(InputId.CONTACT, initial=to, ask="(415) 555-0132, or a name", most=200)
    return asks(InputId.CONTACT, "To", field, hint="A phone number, or a contact's name.")


def _name() -> Block:
    field = line(InputId.NAME, ask="Ann Lee", most=80)
    return asks(
        InputId.NAME,
        "Name",
        field,
        hint="Kept with the number, so that the team can find them by name.",
        optional=True,
    )


def _body(body: str) -> Block:
    field = paragraph(InputId.BODY, initial=body, most=MAX_BODY)
    return asks(InputId.BODY, "Message", field, hint="At most 1,000 characters.")


def _raise(preview: Preview) -> Block:
    options = [option(known.value.capitalize(), known.value) for known in Category if known.rank]
    return asks(
        InputId.CATEGORY,
        "Treat at least as",
        menu(InputId.CATEGORY, options, ask="As classified", chosen=preview.text.raised_to),
        hint="More strictly than its words ask for, never less.",
        optional=True,
    )


def _next() -> Block:
    return says("Nothing is sent yet: you see the preview first.")
