"""The forms about a yes and a no."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.blocks.elements import asks, line, menu, option, paragraph, says, small
from bot.blocks.ids import InputId, ViewId
from bot.blocks.views import Memory, modal
from bot.blocks.words import Block, plain
from bot.consent.category import Category
from bot.consent.methods import METHODS
from bot.consent.record import Basis, OptInMethod, OptOutRoute
from bot.texting.phone import PhoneNumber

CLAUSES = "all"
"""Value of the ticked box."""
ROUTES = {
    OptOutRoute.TEXT: "By text",
    OptOutRoute.SPOKEN: "By phone",
    OptOutRoute.IN_PERSON: "In person",
    OptOutRoute.EMAIL: "By e-mail",
    OptOutRoute.MAIL: "By letter",
}
_BASES = {Basis.PURCHASE: "Bought something", Basis.INQUIRY: "Asked about something"}
_NOT_BY_HAND = {OptInMethod.RINGCENTRAL_LIST, OptInMethod.IMPORTED, OptInMethod.INBOUND_TEXT}
"""What only the bot itself can know of."""


def record_consent(
    contact: PhoneNumber, *, now: datetime, memory: Memory, category: Category | None = None
) -> dict[str, Any]:
    """Return the form that records a yes with its evidence; for Canada it asks for more."""
    canadian = contact.region == "CA"
    return modal(
        ViewId.RECORD_CONSENT,
        "Record consent",
        [
            small(plain(f"For {contact}", 200)),
            _category(category),
            _method(canadian=canadian),
            *([_basis(), _dealt_at()] if canadian else []),
            _wording(optional=canadian),
            _when(now),
            _proof(),
            _purpose(),
            _clauses(),
            _programme(),
            _frequency(),
        ],
        memory=memory,
        submit="Record",
    )


def opt_out(
    contact: PhoneNumber, *, memory: Memory, route: OptOutRoute, words: str = ""
) -> dict[str, Any]:
    """Return the form that opts a contact out, whatever road the no came by."""
    routes = [option(label, known.value) for known, label in ROUTES.items()]
    field = paragraph(InputId.WORDS, initial=words)
    return modal(
        ViewId.OPT_OUT,
        "Opt out",
        [
            small(plain(f"For {contact}", 200)),
            says(
                "Every number of ours goes silent for them, and what waits for them is cancelled."
            ),
            asks(
                InputId.ROUTE,
                "How they said it",
                menu(InputId.ROUTE, routes, ask="The way", chosen=route.value),
            ),
            asks(InputId.WORDS, "What they said", field, optional=True),
        ],
        memory=memory,
        submit="Opt out",
    )


def not_an_opt_out(*, memory: Memory) -> dict[str, Any]:
    """Return the form in which an admin says why what they wrote is no opt-out."""
    return modal(
        ViewId.NOT_OPT_OUT,
        "Not an opt-out",
        [
            says("Your name and reason are kept. Texts that were stopped go back to drafts."),
            asks(InputId.REASON, "Why it is none", paragraph(InputId.REASON, most=500)),
        ],
        memory=memory,
        submit="Not an opt-out",
    )


def _category(category: Category | None) -> Block:
    options = [option(known.value.capitalize(), known.value) for known in Category]
    chosen = category.value if category else ""
    return asks(
        InputId.CATEGORY,
        "Category",
        menu(InputId.CATEGORY, options, ask="What they agreed to", chosen=chosen),
    )


def _method(*, canadian: bool) -> Block:
    hidden = _NOT_BY_HAND if canadian else _NOT_BY_HAND | {OptInMethod.IMPLIED}
    offered = [method for method in OptInMethod if method not in hidden]
    options = [option(METHODS[method].label, method.value) for method in offered]
    return asks(InputId.METHOD, "Method", menu(InputId.METHOD, options, ask="How they agreed"))


def _basis() -> Block:
    options = [option(label, basis.value) for basis, label in _BASES.items()]
    return asks(
        InputId.BASIS,
        "What they did (Canada)",
        menu(InputId.BASIS, options, ask="Bought or asked"),
        hint="Implied consent ends 2 years after a purchase, 6 months after a question (CASL).",
        optional=True,
    )


def _dealt_at() -> Block:
    picker: Block = {"type": "datepicker", "action_id": InputId.DEALT_AT.value}
    return asks(InputId.DEALT_AT, "On which day", picker, optional=True)


def _purpose() -> Block:
    return asks(
        InputId.PURPOSE,
        "Only for",
        line(InputId.PURPOSE, ask="Appointment reminders", most=100),
        hint="Leave it empty unless they agreed to one thing only: then nothing else may go.",
        optional=True,
    )


def _wording(*, optional: bool) -> Block:
    # Implied consent, which only Canada knows, has no wording.
    return asks(
        InputId.WORDING,
        "Wording shown",
        paragraph(InputId.WORDING),
        hint="Exactly what they were shown or told.",
        optional=optional,
    )


def _when(now: datetime) -> Block:
    picker: Block = {
        "type": "datetimepicker",
        "action_id": InputId.WHEN.value,
        "initial_date_time": int(now.timestamp()),
    }
    return asks(InputId.WHEN, "When", picker, hint="When they agreed, in your own time zone.")


def _proof() -> Block:
    field = line(InputId.PROOF, ask="Form 1042, a recording, a drawer", most=500)
    return asks(InputId.PROOF, "Where the proof is", field)


def _clauses() -> Block:
    box: Block = {
        "type": "checkboxes",
        "action_id": InputId.CLAUSES.value,
        "options": [
            {
                **option("The wording holds all three clauses", CLAUSES),
                "description": plain("Seller and number, automated marketing, no condition", 75),
            }
        ],
    }
    return asks(
        InputId.CLAUSES,
        "Written consent",
        box,
        hint=(
            "For promotions: it names the seller and the number, says that marketing is sent "
            "automatically, and that agreeing is no condition of buying. 47 CFR 64.1200(f)(9)."
        ),
        optional=True,
    )


def _programme() -> Block:
    return asks(
        InputId.PROGRAMME,
        "Recurring programme",
        line(InputId.PROGRAMME, ask="Smile Club", most=60),
        hint="Only where texts come regularly. Its first confirmation is sent by itself.",
        optional=True,
    )


def _frequency() -> Block:
    field = line(InputId.FREQUENCY, ask="4 texts a month", most=60)
    return asks(InputId.FREQUENCY, "How often its texts come", field, optional=True)
