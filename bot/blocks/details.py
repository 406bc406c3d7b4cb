"""What is known of a contact beside their consent, and the form that changes it."""

from __future__ import annotations

from typing import Any

from bot.blocks.elements import asks, line, menu, option, small
from bot.blocks.ids import InputId, ViewId
from bot.blocks.views import Memory, modal
from bot.blocks.words import Block, plain
from bot.conversations.contact_file import ContactCard
from bot.conversations.details import NAME_LIMIT
from bot.texting.phone import PhoneNumber

_LANGUAGES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "zh": "Chinese",
    "vi": "Vietnamese",
    "tl": "Tagalog",
    "ko": "Korean",
    "ru": "Russian",
    "ar": "Arabic",
    "pt": "Portuguese",
    "ht": "Haitian Creole",
}
NOTHING = "none"
"""Value of the choice that takes a language away."""


def known_details(card: ContactCard) -> list[Block]:
    """Return what is known, as parts of a line of small print; nothing for what is not."""
    parts = [part for part in (card.state, card.zone, _language(card.language)) if part]
    shown = [plain(" · ".join(parts), 200)] if parts else []
    if card.owner:
        shown.append({"type": "mrkdwn", "text": f"Owner: <@{card.owner}>", "verbatim": True})
    return shown


def details(contact: PhoneNumber, card: ContactCard, *, memory: Memory) -> dict[str, Any]:
    """Return the form with what is known filled in."""
    return modal(
        ViewId.DETAILS,
        "Contact details",
        [
            small(plain(f"For {contact}", 200)),
            asks(
                InputId.NAME,
                "Name",
                line(InputId.NAME, initial=card.name, most=NAME_LIMIT),
                optional=True,
            ),
            asks(
                InputId.PLACE,
                "State, province or postal code",
                line(InputId.PLACE, initial=card.state, ask="CA, Ontario or 94107", most=60),
                hint="Where they live. It can only narrow the hours in which they are texted.",
                optional=True,
            ),
            asks(
                InputId.ZONE,
                "Time zone",
                line(InputId.ZONE, initial=card.zone, ask="Central or America/Chicago", most=60),
                optional=True,
            ),
            asks(InputId.LANGUAGE, "Language", _language_menu(card.language), optional=True),
            asks(InputId.OWNER, "Owner", _owner(card), hint="Who looks after them.", optional=True),
        ],
        memory=memory,
        submit="Save",
    )


def _language(code: str) -> str:
    return _LANGUAGES.get(code, code)


def _language_menu(known: str) -> Block:
    offered = dict(_LANGUAGES)
    if known:
        offered.setdefault(known, known)
    options = [option("Not known", NOTHING), *(option(n, code) for code, n in offered.items())]
    return menu(InputId.LANGUAGE, options, ask="Their language", chosen=known)


def _owner(card: ContactCard) -> Block:
    drawn: Block = {
        "type": "users_select",
        "action_id": InputId.OWNER.value,
        "placeholder": plain("Nobody", 150),
    }
    if card.owner:
        drawn["initial_user"] = card.owner
    return drawn
