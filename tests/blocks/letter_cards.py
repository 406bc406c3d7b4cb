"""What an admin sees of work that failed and of vendors that do not answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.blocks import dead_letters
from bot.blocks.home import home
from bot.conversations.failed_work import FailedWork, work_id
from bot.conversations.outage import Outage
from bot.conversations.views import HomeView, VendorOutage
from tests.builders import DESK, MAYA, NOW


def letter_cards() -> dict[str, dict[str, Any]]:
    """Return each of them by name."""
    stuck = a_failure("read_inbox")
    timer = a_failure("catch_up", pace="goes_on")
    many = [replace(stuck, id=f"{index:010x}") for index in range(25)]
    home_view = HomeView(
        user=MAYA,
        drafts=(),
        waiting=(),
        numbers=(),
        channel_numbers=(),
        default_channel=DESK,
        is_admin=True,
        paused_by=None,
        catching_up=False,
        letters=3,
        outages=(
            VendorOutage(vendor="RingCentral", outage=an_outage(), waiting=3),
            VendorOutage(vendor="Slack", outage=an_outage(), waiting=1),
        ),
    )
    return {
        "home_needs_an_admin": home(home_view),
        "letters": dead_letters.letters((stuck, timer)),
        "letters_many": dead_letters.letters(many),
        "letters_none": dead_letters.letters(()),
        "letter_drop": dead_letters.drop_form(stuck),
    }


def a_failure(task: str, **fields: Any) -> FailedWork:
    """Return work that failed too often."""
    ids = ("T0TEAM", "c0ffee")
    return FailedWork(
        id=work_id(task, ids),
        task=task,
        ids=ids,
        error="KeyError",
        tries=5,
        first_at=NOW,
        last_at=NOW + timedelta(minutes=2),
        counted_at=NOW + timedelta(minutes=2),
        dead_at=NOW + timedelta(minutes=2),
        **fields,
    )


def an_outage() -> Outage:
    """Return that somebody has not answered for a while."""
    return Outage(since=NOW, next_try=NOW + timedelta(seconds=10))
