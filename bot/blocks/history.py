"""A contact's timeline, newest first, a page at a time; and the way to their passport.

Rule: texts are listed without their words, which stand in the passport; a record's words and place
of proof are other people's and only ever quoted.
"""

from __future__ import annotations

import re

from bot.blocks.elements import Message, button, buttons, divider, message, says, small, states
from bot.blocks.ids import ActionId, PairValue
from bot.blocks.verdict import MAX_SENTENCE
from bot.blocks.words import Block, cut, literal, moment, ours, plain, quoted, telling
from bot.passport.timeline import Happening, HistoryPage
from bot.texting.ids import SYSTEM, ContactKey, UserId
from bot.texting.phone import PhoneNumber

MAX_WORDING = 300
_PERSON = re.compile(r"[UW][A-Z0-9]{2,31}")
_MARKS = {"record": "", "inbound": "\u2190 ", "outbound": "\u2192 "}


def history(page: HistoryPage, contact: ContactKey) -> Message:
    """Return one page of the timeline; at most ten happenings fit."""
    shown: list[Block | None] = [*_head(page)]
    if not page.happenings:
        shown.append(says("Nothing is recorded about this contact yet."))
    for happening in page.happenings:
        shown += _happening(happening)
    if page.why_no_texts:
        shown += [divider(), states(f"Texts are not listed for you. {page.why_no_texts}")]
    return message(
        f"Consent history of {page.contact}",
        [*shown, _turning(page, contact), _about(contact, page)],
    )


def evidence_card(contact: PhoneNumber, *, url: str, until: str) -> Message:
    """Return the way to a contact's passport; `until` is mark-up of ours."""
    name = telling([literal(f"Consent passport of {contact}", bold=True)])
    if not url:
        return message(
            f"Consent passport of {contact}",
            [
                name,
                says(
                    "This bot has no web address of its own (`PUBLIC_URL` is not set), so there "
                    "is no link to give. Whoever runs it can make the file: "
                    "`python -m bot consent export NUMBER passport.pdf`."
                ),
            ],
        )
    opens = button(ActionId.OPEN_EVIDENCE, "Open the passport", "evidence", style="primary")
    opens["url"] = url
    return message(
        f"Consent passport of {contact}",
        [
            name,
            says(
                "Consent with its evidence, every text, every decision and the proof, as PDF "
                "and JSON."
            ),
            buttons("evidence", [opens]),
            small(
                ours(f"The link is yours and works until {until}. Each download is noted."),
            ),
        ],
    )


def _head(page: HistoryPage) -> list[Block]:
    who = f"{page.name} · {page.contact}" if page.name else str(page.contact)
    blocks = [telling([literal(who, bold=True)])]
    if page.happenings:
        last = page.start + len(page.happenings)
        count = f"{page.start + 1} to {last} of {page.total}, newest first"
        blocks.append(small(plain(count, 200)))
    return blocks


def _happening(happening: Happening) -> list[Block]:
    title = f"{_MARKS[happening.kind]}{happening.title}"
    blocks = [divider(), telling([literal(title, bold=True)])]
    if happening.kind == "record" and happening.words:
        blocks += quoted(cut(happening.words, MAX_WORDING))
    parts = [ours(moment(happening.at))]
    if happening.by:
        doing = "recorded" if happening.kind == "record" else "asked for"
        parts.append(_by(doing, happening.by))
    if happening.place:
        parts.append(plain(f"Proof: {happening.place}", MAX_SENTENCE))
    return [*blocks, small(*parts)]


def _by(doing: str, user: UserId) -> Block:
    if user == SYSTEM:
        return plain(f"{doing} by the bot", 100)
    if _PERSON.fullmatch(user):
        return ours(f"{doing} by <@{user}>")
    return plain(f"{doing} by {user}", 100)


def _turning(page: HistoryPage, contact: ContactKey) -> Block | None:
    value = str(PairValue(contact=contact, number=None))
    return buttons(
        f"history:{page.start}",
        [
            button(ActionId.HISTORY_NEWER, "Newer", value) if page.start else None,
            button(ActionId.HISTORY_OLDER, f"Older ({page.older})", value) if page.older else None,
        ],
    )


def _about(contact: ContactKey, page: HistoryPage) -> Block | None:
    value = str(PairValue(contact=contact, number=None))
    return buttons(
        "history_about",
        [
            button(ActionId.SHOW_CONSENT, "Consent", value),
            None if page.why_no_texts else button(ActionId.EXPORT, "Passport", value),
        ],
    )
