"""For admins in App Home: who answers STOP on each number, and RingCentral's consent list."""

from __future__ import annotations

from collections.abc import Sequence

from bot.blocks.elements import button, buttons, menu, option, says, small
from bot.blocks.ids import ActionId, InputId
from bot.blocks.people import number_options, our_number
from bot.blocks.words import Block, moment, plain
from bot.conversations.views import HomeView
from bot.texting.text import Confirmer, SenderNumber

CONFIRMED_BY: dict[Confirmer, str] = {
    "ringcentral": "RingCentral",
    "us": "Assent",
    "network": "the toll-free network",
    "unknown": "nobody, because it is not known who would",
}
MAX_NUMBERS = 10


def stop_settings(numbers: Sequence[SenderNumber]) -> list[Block | None]:
    """Return who confirms a STOP on each number, and the menus to say it better."""
    if not numbers:
        return []
    known = [
        small(plain(f"{our_number(each)}: {CONFIRMED_BY[each.confirms_stop]}", 300))
        for each in numbers[:MAX_NUMBERS]
    ]
    choices = [option(words, who) for who, words in _CHOICES.items()]
    return [
        says("*Who confirms a STOP* (exactly one party may)"),
        *known,
        buttons(
            "stop_confirmer",
            [
                menu(InputId.STOP_NUMBER, number_options(numbers), ask="Number"),
                menu(InputId.CONFIRMER, choices, ask="Who answers"),
                button(ActionId.SET_STOP_CONFIRMER, "Set", "set"),
            ],
        ),
    ]


def list_settings(view: HomeView) -> list[Block | None]:
    """Return when the lists were compared, and the button that does it now."""
    at = view.list_compared_at
    last = f"Last compared {moment(at)}" if at else "Not compared yet"
    waiting = f"; {view.list_open} to settle, sent to admins" if view.list_open else ""
    return [
        says(f"*RingCentral's consent list*\n{last}{waiting}"),
        buttons("list", [button(ActionId.COMPARE_LIST, "Compare now", "all")]),
    ]


_CHOICES: dict[Confirmer, str] = {
    "ringcentral": "RingCentral",
    "us": "Assent",
    "network": "The toll-free network",
    "unknown": "Nobody knows",
}
