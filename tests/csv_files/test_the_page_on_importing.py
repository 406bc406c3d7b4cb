"""`docs/importing.md` says what the code understands."""

from __future__ import annotations

import re
from pathlib import Path

from bot.consent.record import OptInMethod, OptOutRoute
from bot.consent.scrubs import ScrubKind
from bot.csv_files.columns import Column

PAGE = (Path(__file__).parents[2] / "docs" / "importing.md").read_text("utf-8")
TOLD = set(re.findall(r"`([a-z_]+)`", PAGE))


def test_every_column_stands_on_the_page() -> None:
    assert {column.value for column in Column} - TOLD == set()


def test_every_way_of_agreeing_that_can_be_imported_stands_on_the_page() -> None:
    ours = {OptInMethod.INBOUND_TEXT, OptInMethod.RINGCENTRAL_LIST}

    assert {method.value for method in OptInMethod if method not in ours} - TOLD == set()


def test_every_kind_of_list_stands_on_the_page() -> None:
    assert {kind.value for kind in ScrubKind} - TOLD == set()


def test_roads_that_only_the_bot_takes_are_not_on_the_page() -> None:
    assert OptOutRoute.UNANSWERED_REVIEW.value not in TOLD
    assert OptOutRoute.ERASURE.value not in TOLD
