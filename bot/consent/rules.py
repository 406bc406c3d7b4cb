"""RULES: everything that is checked before a text may go, as one table.

Rule: every row runs on every text it applies to, so that a refusal names all its reasons; the
strongest finding wins. A row has an id that never changes its meaning, a sentence for people and
at least one source. Not legal advice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.consent import remedies as to
from bot.consent.case import Case, SystemText
from bot.consent.checks import evidence, halts, parts, system, timing, words
from bot.consent.citations import READ_ON, cite
from bot.consent.decision import Remedy, RuleId
from bot.consent.finding import EVERY, ORDINARY, Finding, Rule

RULES_VERSION: Final = f"{READ_ON:%Y.%m.%d}-1"
"""Date of the rule data and the revision of this table."""

_S = SystemText
_BUT_CONFIRMATION: Final = EVERY - {_S.OPT_OUT_CONFIRMATION}
_SYSTEM: Final = frozenset[SystemText | None](SystemText)


def _row(
    name: str,
    sentence: str,
    sources: str,
    check: Callable[[Case], Finding],
    *remedies: Remedy,
    applies_to: frozenset[SystemText | None] = ORDINARY,
) -> Rule:
    return Rule(
        id=RuleId(name),
        sentence=sentence,
        citations=cite(*sources.split()),
        check=check,
        remedies=remedies,
        applies_to=applies_to,
    )


_HALTS: Final = (
    _row(
        "sending-paused", "An admin has paused all sending.", "OWN-PAUSE",
        halts.paused, to.WAIT_ADMIN, applies_to=EVERY,
    ),
    _row(
        "catching-up", "Assent is still reading what it missed from RingCentral.", "OWN-GAP",
        halts.catching_up, to.WAIT_SYNC, applies_to=_BUT_CONFIRMATION,
    ),
    _row(
        "opted-out", "They opted out of texts.", "CTIA-5.1.3 TCPA-a10-PERSE TMO-2.12 TCPA-d",
        halts.opted_out, to.ONLY_START, applies_to=_BUT_CONFIRMATION,
    ),
    _row(
        "opt-out-unsure", "Something they wrote may be an opt-out, and nobody has settled it yet.",
        "TCPA-a10-FREE TMO-2.11 OWN-UNSURE",
        halts.unsure, to.APPROVER, applies_to=_BUT_CONFIRMATION,
    ),
    _row(
        "wrong-number", "This number belongs to somebody else.", "CTIA-5.1.5 TCPA-m",
        halts.wrong_number, to.RIGHT_NUMBER, applies_to=_BUT_CONFIRMATION,
    ),
    _row(
        "unread-text", "They have written something that nobody has read yet.", "OWN-UNREAD",
        halts.unread, to.READ_FIRST,
    ),
    _row(
        "own-number", "That is one of our own numbers.", "OWN-LOOP",
        halts.own_number, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
    _row(
        "number-cannot-text", "The number it would leave from cannot send texts.", "RC-CAMP",
        halts.cannot_text, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
    _row(
        "campaign-not-confirmed",
        "The registration of the number it would leave from is not confirmed; carriers block it.",
        "RC-CAMP", halts.campaign, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
    _row(
        "use-case-mismatch",
        "The number it would leave from is not registered for marketing.",
        "RC-CAMP", halts.use_case, to.CHANGE_NUMBER, to.DROP_OFFER,
    ),
    _row(
        "cross-border", "High-volume numbers cannot text between the US and Canada.", "RC-OTHER",
        halts.cross_border, to.CHANGE_NUMBER, applies_to=EVERY,
    ),
)  # fmt: skip

_EVIDENCE: Final = (
    _row(
        "answering", "It answers what they wrote.", "CTIA-5.1-CONV CTIA-4", evidence.answering
    ),
    _row(
        "express-consent", "Consent for this is on file.", "CTIA-5.1-INFO CTIA-5.1-PROMO TCPA-a1",
        evidence.express_held,
    ),
    _row(
        "no-consent", "There is no consent on file, and they have not written to this number.",
        "CTIA-5.1.2 CTIA-5.1.2.2 TCPA-a1 CASL-IMP RC-ASK",
        evidence.no_consent, to.RECORD, to.ASK_IN_REPLY,
    ),
    _row(
        "reply-window-closed", "They last wrote too long ago for this to count as an answer.",
        "CTIA-5.1-CONV", evidence.window_closed, to.ASK_IN_REPLY, to.RECORD,
    ),
    _row(
        "express-consent-needed",
        "They have written to us, but never agreed to be texted about this.",
        "CTIA-5.1-INFO TCPA-a1", evidence.express_needed, to.ASK_IN_REPLY, to.RECORD,
    ),
    _row(
        "written-consent-needed", "Promotions need consent in writing, and none is on file.",
        "CTIA-5.1-PROMO TCPA-a2 TCPA-f9", evidence.written_needed, to.DROP_OFFER, to.RECORD_WRITTEN,
    ),
    _row(
        "spoken-consent", "They only said yes aloud; RingCentral's policy asks for it in writing.",
        "RC-POL-WRITTEN", evidence.spoken_only,
    ),
    _row(
        "wording-missing", "The words they agreed to are not on file.", "CTIA-5.1.1",
        evidence.wording_missing,
    ),
    _row(
        "consent-never-used",
        "Their consent is more than 30 days old and was never used, so it needs a YES first.",
        "TMO-2.4-30D", evidence.stale_unused, to.ASK_YES,
    ),
    _row(
        "implied-consent", "Their consent is only implied; promotions on it need an approver.",
        "CASL-IMP RC-POL-WRITTEN", evidence.implied_only, to.APPROVER, to.RECORD_WRITTEN,
    ),
    _row(
        "do-not-call-unchecked", "No do-not-call list was checked; their signed consent covers it.",
        "TCPA-c2", evidence.not_scrubbed,
    ),
    _row(
        "unconfirmed-consent", "Their yes came from outside texting; no YES by text confirms it.",
        "TMO-2.7", evidence.unconfirmed,
    ),
)  # fmt: skip

_WORDS: Final = (
    _row(
        "link-shortener", "It has a shortened link, which carriers block.",
        "HY-URL TMO-4.7 CTIA-5.3.2", words.shortener, to.FULL_LINK, applies_to=EVERY,
    ),
    _row(
        "several-sites", "It links to more than one site.", "TMO-4.8", words.several_hosts
    ),
    _row(
        "stop-word-as-answer",
        "It asks them to reply with a word that opts them out of everything.",
        "KW-7 TCPA-a10-PERSE", words.functional_keyword, to.OTHER_WORD,
    ),
    _row(
        "substitute-stop-word", "It names another word than STOP for opting out.",
        "KW-8 CTIA-5.1.3", words.substitute_word, to.REWRITE,
    ),
    _row(
        "exclusive-opt-out", "It names one only way to opt out; any reasonable way must do.",
        "TCPA-a10-ANY", words.exclusive_way, to.REWRITE,
    ),
    _row(
        "barred-content", "It is about something that carriers and RingCentral do not carry.",
        "TMO-5.2 RC-PROHIB CTIA-5.3.1 SC-A.5", words.barred, to.REWRITE,
    ),
    _row(
        "age-gated-content", "It is about something for adults or about politics.",
        "SC-A.5 TMO-5.7 RC-PROHIB", words.age_gated, to.APPROVER, to.REWRITE,
    ),
    _row(
        "spam-style", "Capitals and big promises get texts filtered.", "TMO-3.4 HY-STYLE",
        words.style,
    ),
    _row(
        "too-long", "It is longer than RingCentral can send.", "HY-LEN",
        words.too_long, to.SHORTEN, applies_to=EVERY,
    ),
)  # fmt: skip

_TIMING: Final = (
    _row(
        "quiet-hours", "It is outside the hours for texts where they may be.",
        "TCPA-c1 QH CRTC-HRS TZ", timing.quiet_hours, to.WAIT,
    ),
    _row(
        "daily-cap", "They have had as many texts as one day may bring.", "QH-CAP",
        timing.cap, to.WAIT,
    ),
)  # fmt: skip

_PARTS: Final = (
    _row(
        "first-text", "The first text from a number says how to stop.", "CTIA-5.1.2.1 CTIA-5.1.3",
        parts.first_text,
    ),
    _row("brand", "A text says who it is from.", "TMO-3.7 CTIA-5.1.2.1", parts.brand),
    _row(
        "stop-reminder", "How to stop is said again at least once a month.", "SC-A.10 TMO-2.10",
        parts.reminder,
    ),
    _row(
        "automated-text", "An automated text says who it is from and how to stop, every time.",
        "EV-RC-POL EV-ATT", parts.automated,
    ),
    _row(
        "promotional-text", "A promotional text says who it is from and how to stop, every time.",
        "EV-ATT EV-RC-POL", parts.promotional,
    ),
    _row(
        "help-word", "What comes regularly names HELP once a month.", "SC-A.10 SC-A.4",
        parts.help_word,
    ),
    _row(
        "canadian-text", "A business text to Canada names sender, contact and how to stop.",
        "CASL-ID", parts.canadian,
    ),
    _row(
        "system-parts", "Assent's own texts say who we are.", "CTIA-5.1.2.1 SC-A.4 TCPA-a12",
        parts.system_parts, applies_to=_SYSTEM,
    ),
    _row(
        "brand-unknown", "This text must say who we are, and no brand name is set.",
        "OWN-BRAND TMO-3.7", parts.brand_unknown, to.SET_UP, applies_to=EVERY,
    ),
)  # fmt: skip

_SYSTEM_TEXTS: Final = (
    _row(
        "opt-out-confirmation", "This opt-out may not be confirmed.", "TCPA-a12 RC-CORE",
        system.confirmation, applies_to=frozenset({_S.OPT_OUT_CONFIRMATION}),
    ),
    _row(
        "help-answer", "This HELP may not be answered.", "SC-A.4 OWN-LOOP",
        system.help_answer, applies_to=frozenset({_S.HELP_ANSWER}),
    ),
    _row(
        "double-opt-in", "They may not be asked for a YES.", "TMO-2.7 TMO-2.4-30D RC-ASK",
        system.double_opt_in, to.RECORD, applies_to=frozenset({_S.DOUBLE_OPT_IN_ASK}),
    ),
    _row(
        "double-opt-in-hours", "It is outside the hours for texts where they may be.",
        "TCPA-c1 QH TZ", system.ask_in_hours, to.WAIT,
        applies_to=frozenset({_S.DOUBLE_OPT_IN_ASK}),
    ),
    _row(
        "out-of-hours-answer", "They may not get the out-of-hours answer.",
        "CTIA-5.1-CONV OWN-LOOP",
        system.out_of_hours, applies_to=frozenset({_S.OUT_OF_HOURS}),
    ),
    _row(
        "answer-loop", "Assent's own answers to them are running in circles.", "OWN-LOOP",
        system.loop, applies_to=_SYSTEM,
    ),
    _row(
        "system-text-sells", "Assent's own texts never sell anything.", "TCPA-a12 CTIA-5.1-PROMO",
        system.nothing_sold, to.REWRITE, applies_to=_SYSTEM,
    ),
)  # fmt: skip

RULES: Final[tuple[Rule, ...]] = (
    *_HALTS, *_EVIDENCE, *_WORDS, *_TIMING, *_PARTS, *_SYSTEM_TEXTS,
)  # fmt: skip
"""All rules, in the order in which their reasons are told."""


def rules_for(kind: SystemText | None) -> tuple[Rule, ...]:
    """Return the rules that a text of this kind is judged by."""
    return _BY_KIND[kind]


_BY_KIND: Final[dict[SystemText | None, tuple[Rule, ...]]] = {
    kind: tuple(rule for rule in RULES if kind in rule.applies_to) for kind in EVERY
}
