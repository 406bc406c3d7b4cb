"""Words that sell, and words that only tell, as a table.

Rule: a phrase stands here if a carrier's reviewer would call the text marketing for it; everyday
senses (a bill of sale, feel free, a deal with traffic) are kept out by the pattern itself.
Source: CTIA 5.1 (a coupon or a call to act moves a text to promotional).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Indicator:
    """One kind of words that raises a text."""

    id: str
    sentence: str
    stems: tuple[str, ...]
    """In lower case; the pattern can only match where one of them stands. Keeps reading fast."""
    pattern: re.Pattern[str]

    def find(self, body: str, lowered: str) -> re.Match[str] | None:
        """Return the first words of this kind; `lowered` is the body in lower case."""
        if any(stem in lowered for stem in self.stems):
            return self.pattern.search(body)
        return None


def _row(name: str, sentence: str, stems: str, pattern: str) -> Indicator:
    return Indicator(name, sentence, tuple(stems.split("|")), re.compile(pattern, re.IGNORECASE))


OFFERS: Final[tuple[Indicator, ...]] = (
    _row(
        "offer:percent",
        "A percentage off is an offer.",
        "%|percent|por ciento|pour cent|pourcent",
        r"\b\d{1,3} ?(?:%|percent|por ciento|pour ?cent) ?(?:off|discount|cash ?back|savings?|less"
        r"|de (?:descuento|rabais|reduction|r\u00e9duction|remise))",
    ),
    _row(
        "offer:money-off",
        "Money off is an offer.",
        "$|\u20ac|\u00a3|save|half",
        r"[$\u20ac\u00a3] ?\d[\d,.]*(?: ?\$)? (?:off|discount|gift card|credit (?:when|if|for))\b"
        r"|\bsave (?:up to |an extra |over )?(?:[$\u20ac\u00a3] ?\d|\d{1,3} ?%|big\b|money\b)"
        r"|\bhalf[- ](?:off|price)\b",
    ),
    _row(
        "offer:discount",
        "A discount is an offer.",
        "discount|coupon|voucher|rebate|promo|code|descuento|rebaja|oferta|rabais|solde|"
        "cupon|cup\u00f3n",
        r"\b(?:discount(?:s|ed)?|coupons?|vouchers?|rebates?|promo(?:tion|tional|s)?|promo ?codes?"
        r"|descuentos?|rebajas?|ofertas?|rabais|soldes|cup[o\u00f3]n(?:es)?)\b"
        r"|\b(?:use|enter|with|apply) (?:the )?code:? [\"'\u201c]?[A-Z0-9]*[A-Z]{3}[A-Z0-9]*\b",
    ),
    _row(
        "offer:sale",
        "A sale is an offer.",
        "sale|clearance|black friday|cyber monday|doorbuster",
        r"(?<!\bof )(?<!\bfor )(?<!\byour )\bsale\b"
        r"(?! (?:agreement|contract|closing|date|receipt|closed|documents?))"
        r"|\b(?:flash|clearance|spring|summer|fall|winter|holiday|yard|closing|big|annual) sale\b"
        r"|\bon sale\b|\bclearance\b|\bblack friday\b|\bcyber monday\b|\bdoorbusters?\b",
    ),
    _row(
        "offer:special",
        "A special offer is an offer.",
        "offer|special|deal|limited|while s|happy hour",
        r"\b(?:special|exclusive|limited|introductory|seasonal|new|great|best|our|this) offers?\b"
        r"|\bspecials?\b(?= (?:price|pricing|deal|rate|on|for|this|today|of|at|\d))"
        r"|\b(?:holiday|weekend|daily|lunch|today'?s|weekly|monthly|member|spring|summer|fall"
        r"|winter) specials?\b|\bspecial (?:deal|price|pricing|rate|savings)s?\b"
        r"|\b(?:great|best|hot|amazing|new|daily|sweet|exclusive|our|last[- ]minute) "
        r"deals?\b|\bdeals? (?:of the (?:day|week)|on|end)s?\b"
        r"|\blimited[- ]time\b|\bwhile (?:supplies|stocks?) lasts?\b|\bhappy hour\b",
    ),
    _row(
        "offer:free",
        "Something for free is an offer.",
        "free|complimentary|bogo|buy |2 for|2-for|two for|two-for|on the house|gratis|"
        "gratuit|giveaway",
        r"\bfree (?:gift|trial|shipping|delivery|sample|consult(?:ation)?|estimate|quote|month"
        r"|upgrade|dessert|drink|coffee|cleaning|whitening|class|session|lesson|week|day pass"
        r"|appetizer|meal|pizza|item|installation|inspection|tote|download|guide|entry|tickets?"
        r"|with (?:any|your|every|each|a|purchase))s?\b"
        r"|\bcomplimentary (?:upgrade|gift|drink|consultation|session|dessert)\b|\bbogo\b"
        r"|\bbuy (?:one|two|1|2)\b.{0,12}\bget\b|\b(?:2|two)[- ]for[- ](?:1|one)\b"
        r"|\bon the house\b|\bgratis\b|\bgratuite?s?\b|\bfreebies?\b|\bgiveaways?\b",
    ),
    _row(
        "offer:call-to-buy",
        "Asking people to buy is marketing.",
        "shop|buy|order|purchase|book|reserve|sign up|join|enroll|register|upgrade|"
        "subscribe|call |act |hurry|miss|yours|check out|come in|come by|love to have",
        r"\b(?:shop|buy|order|purchase) "
        r"(?:now|today|online|in store|early|yours|the (?:new|look))\b"
        r"|\b(?:book|reserve|sign up|join|enroll|register|upgrade|subscribe|call|act|hurry) "
        r"(?:now|today)\b(?! (?:if|to confirm|to reschedule|with|about))"
        r"|\b(?:don'?t|do not) miss (?:out|this|our|it)\b|\b(?:get|claim|grab|redeem) yours?\b"
        r"|\bcheck out (?:our|the|these) (?:new|latest|summer|spring|fall|winter|holiday|line|menu"
        r"|collection|deals|selection)\b|\bcome (?:in|by) (?:and|to|&) (?:save|shop)\b"
        r"|\b(?:we'?d love to have you back|we miss you)\b",
    ),
    _row(
        "offer:price",
        "Advertising a price is marketing.",
        "$|\u20ac|\u00a3|price|money down|interest|apr|down payment|approved",
        r"\b(?:only|just|starting (?:at|from)|prices? (?:start|from)|from just|for as low as"
        r"|as low as|now only) [$\u20ac\u00a3] ?\d|\bprice drops?\b|\blow(?:est)? prices?\b"
        r"|\b(?:no|zero|0%?) (?:money down|interest|apr|down payment)\b|\bpre-?approved\b",
    ),
    _row(
        "offer:launch",
        "Announcing something to buy is marketing.",
        "arrival|just l|just d|now avail|in stock|introducing|preorder|pre-order|"
        "early access|grand opening|collection|product line|menu item",
        r"\bnew arrivals?\b|\bjust (?:landed|dropped|launched)\b|\bnow (?:available|in stock)\b"
        r"|\bback in stock\b|\bintroducing (?:our|the|a)\b|\bpre-?order\b|\bearly access\b"
        r"|\bgrand opening\b|\bnew (?:collection|product line|menu items?)\b",
    ),
    _row(
        "offer:reward",
        "Rewards and referrals are marketing.",
        "friend|referral|points|reward|cash|miles|win |won |sweepstake|raffle|prize|loyalty|vip",
        r"\b(?:refer|bring) a friend\b|\breferral (?:bonus|reward|program|credit)\b"
        r"|\b(?:earn|double|bonus|extra) (?:\d+x? )?(?:points|rewards?|cash|miles)\b|\bcash ?back\b"
        r"|\b(?:win|won) (?:a|an|big|\$)\b|\bsweepstakes?\b|\braffle\b|\bprizes?\b"
        r"|\bloyalty (?:program|club|rewards)\b|\bVIP (?:club|members?|access|list)\b",
    ),
    _row(
        "offer:cart",
        "A reminder of a cart is marketing.",
        "cart|basket|bag|purchase|checkout|order",
        r"\b(?:left|still|waiting|items?) (?:something )?in (?:your|the) (?:cart|basket|bag)\b"
        r"|\b(?:complete|finish) your (?:purchase|checkout|order)\b",
    ),
)

NOTICES: Final[tuple[Indicator, ...]] = (
    _row(
        "notice:automated",
        "It says that it is automatic, so it is no personal answer.",
        "automated|reply|data rates|msg freq",
        r"\bautomated (?:message|text|reply|response)\b|\b(?:do not|don'?t) reply\b|\bno-?reply\b"
        r"|\bmsg (?:&|and|&amp;) data rates\b|\bmessage and data rates\b|\bmsg freq",
    ),
    _row(
        "notice:reminder",
        "A reminder tells something that nobody asked just now.",
        "reminder|recordatorio|rappel",
        r"^\s*(?:friendly |appointment |payment )?(?:reminder|recordatorio|rappel)\b"
        r"|\bthis is (?:a|your) (?:friendly )?reminder\b",
    ),
    _row(
        "notice:alert",
        "An alert tells something that nobody asked just now.",
        "alert|update|notice|notification|subscribed|enrolled|code",
        r"\b(?:account|service|security|delivery|shipping|outage|weather|closure) (?:alert|update"
        r"|notice|notification)\b|\byou (?:are|have been|'re) (?:now )?(?:subscribed|enrolled)\b"
        r"|\b(?:verification|confirmation|security) code\b",
    ),
)
