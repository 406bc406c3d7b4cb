"""Words by which a text says itself that it answers nobody.

Rule: only what a text says about itself counts; the answer to a question may well speak of an
appointment or an order. Source: CTIA 5.1: implied consent is for relevant answers only.
"""

from __future__ import annotations

from typing import Final

from bot.consent.selling.indicator import Indicator, row

NOTICES: Final[tuple[Indicator, ...]] = (
    row(
        "notice:automated", "It says that it is automatic, so it is no personal answer.",
        "automat|reply|repl|data rates|msg freq|responda|repond",
        r"\bautomat(?:ed|ic) (?:message|text|reply|response|alert|notification|notice"
        r"|reminder)\b|\b(?:do not|don'?t) reply\b(?! (?:until|yet))|\bno-?reply\b"
        r"|\bmsg ?(?:&|and|&amp;) ?data rates\b|\bmessage and data rates\b|\bmsg freq"
        r"|\bmensaje automatico\b|\bno responda\b|\bmessage automatique\b|\bne repondez pas\b"
        r"|\bne pas repondre\b",
    ),
    row(
        "notice:reminder", "A reminder tells something that nobody asked just now.",
        "reminder|recordatorio|rappel",
        r"(?:^|[.!?\n,;-])\s*(?:[\w'& ]{0,30}: ?)?(?:friendly |appointment |payment |just a "
        r"|a |quick "
        r"|refill |bill )*(?:reminder|recordatorio|rappel)\b(?= ?[:!,-]| that| of| for| -| your"
        r"| you| de | que )"
        r"|\bthis is (?:a|your|just a) (?:friendly |courtesy |automated )?reminder\b",
    ),
    row(
        "notice:alert", "An alert tells something that nobody asked just now.",
        "alert|update|notice|notification|subscribed|enrolled|code|codigo",
        r"(?:^|[:.!?\n,;-] *)(?:\w+ ){0,2}(?:account|service|security|delivery|shipping|outage"
        r"|weather|closure|fraud|emergency|order) (?:alert|update|notice|notification)\b"
        r"|\byou (?:are|have been|'re) (?:now )?(?:subscribed|enrolled) (?:to"
        r"|in) (?:\w+ ){0,4}(?:alerts?|texts?|messages?|updates?|notifications?)\b"
        r"|\b(?:verification|confirmation|security|login|one-?time) (?:code|passcode) (?:is|:)"
        r"|\bcode (?:is|:)? ?\d{4,8}\b(?= *[.,]? *(?:do not|don'?t|never|expires|valid))",
    ),
)  # fmt: skip
