"""Cards about texts that came or left another way: the app's, the recovered, the gap's line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.conversations.contact_file import ContactCard
from bot.conversations.gaps import GapNotice
from bot.conversations.views import ElsewhereView, GapView, InboundView, Post
from bot.texting.app_text import AppText
from bot.texting.ids import ProviderMessageId
from tests.builders import CONTACT, DESK, NOW, OURS, an_inbound


def road_cards(words: str) -> dict[str, Post]:
    """Return each of them with these words."""
    text = AppText(
        id=ProviderMessageId("7000000001"),
        number=OURS,
        body=words,
        status="sent",
        created_at=NOW,
        kind="app",
    )
    after_stop = replace(text, silent_since=NOW - timedelta(days=1), others=2)
    failed = replace(text, status="failed", failure="SMS-CAR-430")
    answer = replace(text, kind="stop_answer", status="delivered")
    return {
        "elsewhere": ElsewhereView(text=text, contact=CONTACT),
        "elsewhere_after_an_opt_out": ElsewhereView(text=after_stop, contact=CONTACT),
        "elsewhere_failed": ElsewhereView(text=failed, contact=CONTACT),
        "elsewhere_stop_answer": ElsewhereView(text=answer, contact=CONTACT),
        "inbound_recovered": InboundView(
            inbound=an_inbound(body=words, recovered_at=NOW + timedelta(minutes=9)),
            card=ContactCard(name=words[:80]),
            reading="none",
            can_reply=True,
        ),
        "gap_of_one_text": GapView(notice=_gap(texts=1, last_at=NOW)),
        "gap_of_many_texts": GapView(notice=_gap(texts=1000)),
    }


def _gap(**fields: Any) -> GapNotice:
    notice = GapNotice(
        id="gap:1",
        channel=DESK,
        texts=12,
        first_at=NOW,
        last_at=NOW + timedelta(minutes=9),
        reason="start",
    )
    return replace(notice, **fields)
