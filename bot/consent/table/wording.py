"""What the words may not say. Rows of the rule table."""

from __future__ import annotations

from typing import Final

from bot.consent import remedies as to
from bot.consent.checks import answers, content, links, words
from bot.consent.finding import EVERY, Rule
from bot.consent.table.row import row

WORDS: Final[tuple[Rule, ...]] = (
    row(
        "link-shortener", "It has a shortened link, which carriers block.",
        "HY-URL TMO-4.7 CTIA-5.3.2", links.shortener, to.FULL_LINK, applies_to=EVERY,
    ),
    row(
        "bare-address-link", "It links to a bare network address, which hides whose site it is.",
        "TMO-4.8 CTIA-5.3.2", links.bare_address, to.FULL_LINK, applies_to=EVERY,
    ),
    row(
        "several-sites", "It links to more than one site.", "TMO-4.8", links.several_hosts
    ),
    row(
        "stop-word-as-answer",
        "It asks them to reply with a word that opts them out of everything.",
        "KW-7 TCPA-a10-PERSE", answers.functional_keyword, to.OTHER_WORD,
    ),
    row(
        "substitute-stop-word", "It names another word than STOP for opting out.",
        "KW-8 CTIA-5.1.3", answers.substitute_word, to.REWRITE,
    ),
    row(
        "exclusive-opt-out", "It names one only way to opt out; any reasonable way must do.",
        "TCPA-a10-ANY", answers.exclusive_way, to.REWRITE,
    ),
    row(
        "barred-content", "It is about something that carriers and RingCentral do not carry.",
        "TMO-5.2 RC-PROHIB CTIA-5.3.1 SC-A.5", content.barred, to.REWRITE, to.APPROVER,
    ),
    row(
        "age-gated-content", "It is about something for adults or about politics.",
        "SC-A.5 TMO-5.7 RC-PROHIB", content.age_gated, to.APPROVER, to.REWRITE,
    ),
    row(
        "spam-style", "Capitals and big promises get texts filtered.", "TMO-3.4 HY-STYLE",
        words.style,
    ),
    row(
        "too-long", "It is longer than RingCentral can send.", "HY-LEN",
        words.too_long, to.SHORTEN, applies_to=EVERY,
    ),
)  # fmt: skip
