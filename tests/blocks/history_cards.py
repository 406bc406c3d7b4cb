"""The cards of a contact's history and passport; `words` is what other people wrote."""

from __future__ import annotations

from dataclasses import replace

from bot.blocks import history
from bot.blocks.elements import Message
from bot.blocks.words import moment
from bot.consent.record import Evidence, Unblock
from bot.passport.timeline import HistoryPage, of_inbound, of_outbound, of_record
from bot.texting.ids import UserId
from tests.builders import (
    CONTACT,
    DESK,
    MAYA,
    NOW,
    OURS,
    a_key,
    a_text,
    an_inbound,
    an_opt_in,
    an_opt_out,
)

KEY = a_key()


def histories(words: str) -> dict[str, Message]:
    """Return every card of a history, and the way to a passport."""
    lifted = Unblock(
        id="un_1", occurred_at=NOW, recorded_at=NOW, recorded_by=MAYA, number=OURS, words=words
    )
    yes = an_opt_in(evidence=Evidence(wording=words, place=words))
    happenings = (
        of_record(lifted),
        of_record(an_opt_out(words=words)),
        of_inbound(an_inbound(body=words)),
        of_outbound(a_text(body=words)),
        of_record(yes, wording=words),
        of_record(an_opt_in(evidence=Evidence(), recorded_by=UserId("console"))),
    )
    page = HistoryPage(
        contact=CONTACT, name=words[:80], happenings=happenings, start=0, total=len(happenings)
    )
    full = tuple(of_record(yes, wording=words) for _ in range(10))
    kept_from = replace(page, happenings=(), total=0, why_no_texts=f"Join <#{DESK}> first.")
    return {
        "history": history.history(page, KEY),
        "history_empty": history.history(replace(page, happenings=(), total=0), KEY),
        "history_without_texts": history.history(kept_from, KEY),
        "history_middle_page": history.history(
            replace(page, happenings=full, start=10, total=34), KEY
        ),
        "passport": history.evidence_card(
            CONTACT, url="https://texts.example.com/evidence/abc.def", until=moment(NOW)
        ),
        "passport_without_an_address": history.evidence_card(CONTACT, url="", until=moment(NOW)),
    }
