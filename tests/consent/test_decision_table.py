"""The decision table: for each rule, a case it acts on and a near miss that it lets be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.consent.case import SystemText
from bot.consent.decision import Allowed, Deferred, Denied, RequiredPart
from bot.consent.finding import Finding, Pass
from bot.consent.record import Basis, Evidence, OptInMethod, OptOutRoute, Programme, Unblock
from bot.consent.rules import RULES
from bot.consent.scrubs import ScrubMark
from bot.texting.ids import SYSTEM
from bot.texting.phone import PhoneNumber
from tests.builders import CONTACT, NOW, OUR_SECOND, OURS, an_opt_in, an_opt_out
from tests.consent.cases import (
    CANADIAN,
    CONV,
    DAY,
    FLORIDIAN,
    HOUR,
    INFO,
    MINUTE,
    POLICY,
    PROMO,
    Given,
    a_send,
    a_signed_opt_in,
    a_spoken_opt_in,
    told,
    wrote,
)  # fmt: skip
from tests.consent.more_rows import MORE_ROWS
from tests.consent.rows import Row, acts, facts, lets, says

S = SystemText
NIGHT = datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
"""Eleven at night in California."""


SIGNED = (a_signed_opt_in(),)
START = Unblock(
    id="con_start", occurred_at=NOW - 10 * MINUTE, recorded_at=NOW, recorded_by=SYSTEM, number=OURS
)
CLEAR = ScrubMark(list="dnc", as_of=NOW.date() - 7 * DAY)
LISTED = replace(CLEAR, hit=True)
OLD = replace(CLEAR, as_of=NOW.date() - 32 * DAY)
GONE = ScrubMark(list="deactivated", as_of=NOW.date(), hit=True, since=NOW.date() - 3 * DAY)
OFFER = says("20% off all cleanings.", category=PROMO)
CONFIRM = {"system": S.OPT_OUT_CONFIRMATION, "body": "You will get no more texts."}
HELP = {"system": S.HELP_ANSWER, "body": "We text about appointments."}
ASK = {"system": S.DOUBLE_OPT_IN_ASK, "body": "Reply YES to get our texts."}
CLUB = an_opt_in(programme=Programme(name="Smile Club", frequency="2 texts a month"))
BEGIN = {
    "system": S.PROGRAMME_CONFIRMATION,
    "programme": "smile club",
    "body": "You signed up for Smile Club.",
}
CLOSED = {"system": S.OUT_OF_HOURS, "body": "We are closed until nine."}
JUST_OUT = an_opt_out(occurred_at=NOW - MINUTE)
OURS_TO_CONFIRM = replace(POLICY, who_confirms_stop="us")

HALTS = (
    acts("sending-paused", "nothing leaves while an admin has paused", facts=facts(paused=True)),
    lets("sending-paused", "an unpaused text leaves"),
    acts("catching-up", "nothing leaves before the gap is read", facts=facts(caught_up=False)),
    lets("catching-up", "a text leaves once the gap is read"),
    acts("ledger-broken", "records that somebody else wrote carry nothing", broken=True),
    acts(
        "ledger-broken", "nor do they carry an answer", broken=True,
        proposal={"category": CONV}, facts=facts(last_inbound=wrote(MINUTE)),
    ),
    lets("ledger-broken", "records under our seal carry a text"),
    acts("clock-astray", "a clock that was never set", now=datetime(1970, 1, 1, tzinfo=UTC)),
    acts("clock-astray", "a time without a zone", now=datetime(2026, 3, 3, 18, 0)),  # noqa: DTZ001 - that is the point
    acts("clock-astray", "a year that no calendar goes beyond",
         now=datetime(9999, 12, 31, tzinfo=UTC)),
    acts("clock-astray", "a record that nobody can place in time",
         records=(an_opt_in(occurred_at=datetime(2026, 3, 1)),)),  # noqa: DTZ001 - that is the point
    lets("clock-astray", "an ordinary day"),
    acts("opted-out", "a STOP silences", records=(an_opt_in(), an_opt_out())),
    acts(
        "opted-out", "a STOP to one number silences every number",
        records=(an_opt_in(), an_opt_out(number=OUR_SECOND)),
    ),
    acts(
        "opted-out", "a START never lifts a spoken opt-out",
        records=(an_opt_in(), an_opt_out(route=OptOutRoute.SPOKEN, number=None), START),
    ),
    acts(
        "opted-out", "a START on another number lifts nothing here",
        records=(an_opt_in(), an_opt_out(), replace(START, number=OUR_SECOND)),
    ),
    acts(
        "opted-out", "a newer opt-in does not lift an opt-out",
        records=(an_opt_out(), an_opt_in(occurred_at=NOW - MINUTE)),
    ),
    acts(
        "opted-out", "an answer is silenced too", proposal={"category": CONV},
        records=(an_opt_in(), an_opt_out()), facts=facts(last_inbound=wrote(MINUTE)),
    ),
    lets(
        "opted-out", "their START opens informational texts again",
        records=(an_opt_in(), an_opt_out(), START),
    ),
    acts("opt-out-unsure", "an unsure reading holds texts", facts=facts(frozen_at=NOW - HOUR)),
    lets("opt-out-unsure", "a settled reading holds nothing"),
    lets("opt-out-unsure", "HELP is answered all the same", proposal=HELP,
         facts=facts(frozen_at=NOW - HOUR, last_inbound=wrote(MINUTE))),
    acts("opt-out-unsure", "an ask for a YES waits like every other text", proposal=ASK,
         facts=facts(frozen_at=NOW - HOUR)),
    acts("wrong-number", "somebody else's number gets nothing", facts=facts(wrong_number=True)),
    lets("wrong-number", "the right number gets texts"),
    acts("number-changed-hands", "a consent older than the change", facts=facts(scrubs=(GONE,))),
    acts("number-changed-hands", "an answer to what the former owner wrote",
         proposal={"category": CONV}, records=(),
         facts=facts(scrubs=(GONE,), last_inbound=wrote(5 * DAY))),
    acts("number-changed-hands", "a consent of the very day",
         records=(an_opt_in(occurred_at=NOW - 3 * DAY),), facts=facts(scrubs=(GONE,))),
    lets("number-changed-hands", "a consent given since",
         records=(an_opt_in(), an_opt_in(occurred_at=NOW - DAY)), facts=facts(scrubs=(GONE,))),
    lets("number-changed-hands", "an answer to whoever has it now", proposal={"category": CONV},
         facts=facts(scrubs=(GONE,), last_inbound=wrote(HOUR))),
    acts("unread-text", "an unread text is not overtaken", facts=facts(unread_inbound=True)),
    lets("unread-text", "a read text is answered"),
    acts("own-number", "we never text ourselves", proposal={"contact": OURS}),
    lets("own-number", "a contact is not us"),
    acts("number-cannot-text", "a voice number sends nothing", sender={"sms": False}),
    lets("number-cannot-text", "a texting number sends"),
    acts("campaign-not-confirmed", "a rejected campaign", sender={"campaign_status": "Rejected"}),
    acts("campaign-not-confirmed", "an unlinked number", sender={"campaign_status": ""}),
    lets("campaign-not-confirmed", "a confirmed campaign"),
    acts(
        "use-case-mismatch", "an offer from a customer-care number", proposal=OFFER,
        records=SIGNED, sender={"use_cases": ("CustomerCare",)},
    ),
    lets(
        "use-case-mismatch", "news from a customer-care number",
        sender={"use_cases": ("CustomerCare",)},
    ),
    acts(
        "cross-border", "high volume from the US to Canada",
        proposal={"contact": CANADIAN}, sender={"high_volume": True},
    ),
    lets("cross-border", "high volume inside the US", sender={"high_volume": True}),
)  # fmt: skip

EVIDENCE = (
    acts(
        "answering", "an answer within the window", Allowed, proposal={"category": CONV},
        records=(), facts=facts(last_inbound=wrote(23 * HOUR)),
    ),
    lets("answering", "a text we start is no answer", proposal={"category": CONV}),
    acts("express-consent", "a form on file", Allowed),
    lets("express-consent", "an answer needs none", proposal={"category": CONV},
         facts=facts(last_inbound=wrote(HOUR))),
    acts("no-consent", "a stranger", records=()),
    acts("no-consent", "consent to another business", records=(an_opt_in(seller="Somebody"),)),
    acts("no-consent", "consent for another purpose", records=(an_opt_in(purpose="parking"),)),
    acts("no-consent", "consent for another number", records=(an_opt_in(numbers=(OUR_SECOND,)),)),
    acts("no-consent", "a list entry only",
         records=(an_opt_in(method=OptInMethod.RINGCENTRAL_LIST),)),
    acts("no-consent", "an implied consent that ended",
         records=(an_opt_in(expires_at=NOW),)),
    acts("no-consent", "an opt-in from a number that was somebody else's",
         records=(an_opt_in(), an_opt_out(route=OptOutRoute.WRONG_NUMBER), START)),
    lets("no-consent", "an implied consent that lasts a minute longer",
         records=(an_opt_in(expires_at=NOW + MINUTE),)),
    acts(
        "reply-window-closed", "an answer after 24 hours", proposal={"category": CONV},
        records=(), facts=facts(last_inbound=wrote(DAY)),
    ),
    acts(
        "reply-window-closed", "no policy stretches the window past 72 hours",
        proposal={"category": CONV}, records=(), facts=facts(last_inbound=wrote(3 * DAY)),
        policy=replace(POLICY, conversation_window=30 * DAY),
    ),
    lets(
        "reply-window-closed", "a minute before 24 hours", proposal={"category": CONV},
        records=(), facts=facts(last_inbound=wrote(DAY - MINUTE)),
    ),
    acts("express-consent-needed", "news to somebody who only wrote", records=(),
         facts=facts(last_inbound=wrote(HOUR))),
    acts("express-consent-needed", "a yes to answers only",
         records=(an_opt_in(category=CONV),)),
    lets("express-consent-needed", "a spoken yes is enough", records=(a_spoken_opt_in(),)),
    acts("written-consent-needed", "an offer on a spoken yes", proposal=OFFER,
         records=(a_spoken_opt_in(category=PROMO),)),
    acts("written-consent-needed", "an offer without the clauses", proposal=OFFER),
    acts("written-consent-needed", "an offer inside an answer",
         proposal=says("Yes! And 20% off today.", category=CONV),
         facts=facts(last_inbound=wrote(HOUR))),
    acts("written-consent-needed", "a START brings no offers back", proposal=OFFER,
         records=(*SIGNED, an_opt_out(), START)),
    lets("written-consent-needed", "an offer with signed consent", proposal=OFFER, records=SIGNED),
    acts("spoken-consent", "a spoken yes draws a warning", Allowed, records=(a_spoken_opt_in(),)),
    lets("spoken-consent", "a written yes draws none"),
    acts("wording-missing", "a form whose words are lost", Allowed,
         records=(an_opt_in(evidence=Evidence(place="form 12")),)),
    lets("wording-missing", "a form whose words are kept"),
    acts("consent-never-used", "31 days unused", Allowed,
         records=(an_opt_in(occurred_at=NOW - 31 * DAY),)),
    acts("consent-never-used", "31 days unused, for an offer", proposal=OFFER,
         records=(a_signed_opt_in(occurred_at=NOW - 40 * DAY, confirmed_at=NOW - 31 * DAY),)),
    lets("consent-never-used", "31 days old but used",
         records=(an_opt_in(occurred_at=NOW - 31 * DAY),), facts=facts(sends=(a_send(9 * DAY),))),
    acts("consent-never-used", "our own ask for a YES is no use of it", Allowed,
         records=(an_opt_in(occurred_at=NOW - 31 * DAY),),
         facts=facts(sends=(replace(a_send(9 * DAY), system=True),))),
    lets("consent-never-used", "29 days unused", records=(an_opt_in(occurred_at=NOW - 29 * DAY),)),
    acts("implied-consent", "an offer on implied consent", proposal=OFFER,
         records=(a_signed_opt_in(expires_at=NOW + DAY),)),
    lets("implied-consent", "an offer on express consent", proposal=OFFER, records=SIGNED),
    acts("do-not-call-unchecked", "an offer says that no list was checked", Allowed,
         proposal=OFFER, records=SIGNED),
    lets("do-not-call-unchecked", "news needs no list"),
    lets("do-not-call-unchecked", "a list was checked last week", proposal=OFFER, records=SIGNED,
         facts=facts(scrubs=(CLEAR,))),
    acts("do-not-call-listed", "a listed number without signed consent", proposal=OFFER,
         facts=facts(scrubs=(LISTED,))),
    acts("do-not-call-listed", "the Texas list alone", proposal=OFFER,
         facts=facts(scrubs=(CLEAR, replace(LISTED, list="dnc-TX")))),
    acts("do-not-call-listed", "signed consent is stronger, and says so", Allowed, proposal=OFFER,
         records=SIGNED, facts=facts(scrubs=(LISTED,))),
    lets("do-not-call-listed", "they bought something last month", Denied, proposal=OFFER,
         records=(an_opt_in(basis=Basis.PURCHASE, dealt_at=NOW - 30 * DAY),),
         facts=facts(scrubs=(LISTED,))),
    acts("do-not-call-listed", "a purchase does not lift a state's own list", proposal=OFFER,
         records=(an_opt_in(basis=Basis.PURCHASE, dealt_at=NOW - 30 * DAY),),
         facts=facts(scrubs=(LISTED, replace(LISTED, list="dnc-TX")))),
    acts("do-not-call-listed", "they bought something two years ago", proposal=OFFER,
         records=(an_opt_in(basis=Basis.PURCHASE, dealt_at=NOW - 730 * DAY),),
         facts=facts(scrubs=(LISTED,))),
    lets("do-not-call-listed", "news to a listed number", facts=facts(scrubs=(LISTED,))),
    lets("do-not-call-listed", "a number that is not listed", proposal=OFFER, records=SIGNED,
         facts=facts(scrubs=(CLEAR,))),
    acts("do-not-call-stale", "a list of 32 days ago, without signed consent", proposal=OFFER,
         facts=facts(scrubs=(OLD,))),
    acts("do-not-call-stale", "a list of 32 days ago draws a warning", Allowed, proposal=OFFER,
         records=SIGNED, facts=facts(scrubs=(OLD,))),
    lets("do-not-call-stale", "a list of 31 days ago", proposal=OFFER, records=SIGNED,
         facts=facts(scrubs=(replace(OLD, as_of=NOW.date() - 31 * DAY),))),
    lets("do-not-call-stale", "news on an old list", facts=facts(scrubs=(OLD,))),
    acts("unconfirmed-consent", "a form without a YES", Allowed, proposal=OFFER,
         records=(a_signed_opt_in(confirmed_at=None),)),
    acts("unconfirmed-consent", "a form without a YES, where the team wants one", Denied,
         proposal=OFFER, records=(a_signed_opt_in(confirmed_at=None),),
         policy=replace(POLICY, double_opt_in=True)),
    lets("unconfirmed-consent", "a form with a YES, where the team wants one", proposal=OFFER,
         records=SIGNED, policy=replace(POLICY, double_opt_in=True)),
    lets("unconfirmed-consent", "a keyword confirms itself", proposal=OFFER,
         records=(a_signed_opt_in(confirmed_at=None, method=OptInMethod.KEYWORD),)),
)  # fmt: skip

WORDS = (
    acts("link-shortener", "a public shortener", proposal=says("See https://bit.ly/x1")),
    acts("link-shortener", "a bare shortener", proposal=says("See t.co/x1")),
    acts("bare-address-link", "a network address", proposal=says("See http://1.2.3.4/x")),
    acts("bare-address-link", "without a scheme", proposal=says("See 1.2.3.4/pay")),
    lets("bare-address-link", "a version", proposal=says("Please update to 1.2.3.4 today")),
    lets("link-shortener", "our own domain", proposal=says("See https://habit.ly.example/x1")),
    acts("several-sites", "two sites", Allowed,
         proposal=says("See harbor.com and https://map.org/x")),
    lets("several-sites", "one site twice", proposal=says("See harbor.com/a or www.harbor.com/b")),
    acts("stop-word-as-answer", "CANCEL for an appointment",
         proposal=says("Reply CANCEL to cancel your appointment.")),
    acts("stop-word-as-answer", "CANCEL as the second word",
         proposal=says("Reply C to confirm or CANCEL to drop your booking.")),
    acts("stop-word-as-answer", "the purpose first",
         proposal=says("To cancel your visit, text CANCEL.")),
    lets("stop-word-as-answer", "STOP for stopping", proposal=says("Reply STOP to opt out.")),
    lets("stop-word-as-answer", "END for the texts", proposal=says("Reply END to end texts.")),
    lets("stop-word-as-answer", "a harmless letter",
         proposal=says("Reply C to cancel your appointment.")),
    acts("substitute-stop-word", "a digit for stopping", proposal=says("Reply 2 to unsubscribe.")),
    lets("substitute-stop-word", "a digit for a time", proposal=says("Reply 2 to pick 2 pm.")),
    acts("exclusive-opt-out", "one only way",
         proposal=says("The only way to opt out is to call us.")),
    lets("exclusive-opt-out", "one way of many", proposal=says("You may call us to opt out.")),
    acts("barred-content", "a payday loan", proposal=says("Your payday loan is ready.")),
    lets("barred-content", "a word inside a word", proposal=says("The alphabet posters are up.")),
    acts("age-gated-content", "wine needs a person", proposal=says("Your wine is ready.")),
    lets("age-gated-content", "a ginger beerless day", proposal=says("Your tea is ready.")),
    acts("spam-style", "shouting", Allowed, proposal=says("PLEASE READ THIS NOTICE: ready!!!")),
    lets("spam-style", "one acronym", proposal=says("Your MRI form is ready.")),
    acts("too-long", "1001 units", proposal=says("x" * 1001)),
    lets("too-long", "1000 units", proposal=says("x" * 1000)),
)  # fmt: skip

TIMING = (
    acts("quiet-hours", "news at night waits", Deferred, now=NIGHT),
    acts("quiet-hours", "a chatty text that we start waits too", Deferred, now=NIGHT,
         proposal={"category": CONV}),
    acts("quiet-hours", "what we know may narrow", Deferred,
         facts=facts(stated_zone="Pacific/Honolulu")),
    acts("quiet-hours", "an answer goes at night, and says so", Allowed, now=NIGHT,
         proposal={"category": CONV}, facts=facts(last_inbound=((OURS, NIGHT - HOUR),))),
    lets("quiet-hours", "news by day"),
    acts("daily-cap", "a fourth offer in a day waits", Deferred, proposal=OFFER, records=SIGNED,
         facts=facts(sends=tuple(a_send(ago * HOUR, category=PROMO) for ago in (3, 2, 1)))),
    acts("daily-cap", "a state's cap holds without one of ours", Deferred,
         proposal={**OFFER, "contact": FLORIDIAN}, records=SIGNED,
         policy=replace(POLICY, cap_per_day=0),
         facts=facts(sends=tuple(a_send(ago * HOUR, category=PROMO) for ago in (3, 2, 1)))),
    acts("daily-cap", "news is only warned of", Allowed,
         facts=facts(sends=tuple(a_send(ago * HOUR) for ago in (3, 2, 1)))),
    lets("daily-cap", "one of the three was a day ago", proposal=OFFER, records=SIGNED,
         facts=facts(sends=tuple(a_send(ago * HOUR, category=PROMO) for ago in (24, 2, 1)))),
)  # fmt: skip

PARTS = (
    acts("first-text", "the first text says STOP", Allowed),
    lets("first-text", "the second need not", facts=facts(sends=(a_send(DAY),))),
    acts("brand", "news names us", Allowed),
    lets("brand", "an answer need not", proposal={"category": CONV},
         facts=facts(last_inbound=wrote(HOUR))),
    acts("stop-reminder", "31 days after the last", Allowed,
         facts=facts(sends=(a_send(31 * DAY),))),
    acts("stop-reminder", "five texts after the last", Allowed,
         facts=facts(sends=(a_send(9 * DAY),
                            *(a_send(day * DAY, had_footer=False) for day in (8, 7, 6, 5, 4))))),
    lets("stop-reminder", "four texts after the last",
         facts=facts(sends=(a_send(9 * DAY),
                            *(a_send(day * DAY, had_footer=False) for day in (8, 7, 6, 5))))),
    acts("automated-text", "an automated text", Allowed, proposal={"automated": True}),
    lets("automated-text", "a text by hand"),
    acts("promotional-text", "an offer", Allowed, proposal=OFFER, records=SIGNED),
    lets("promotional-text", "news"),
    acts("help-word", "a month without HELP", Allowed, proposal={"automated": True},
         facts=facts(sends=(a_send(DAY, had_help=False), a_send(31 * DAY)))),
    lets("help-word", "HELP was named", proposal={"automated": True},
         facts=facts(sends=(a_send(DAY),))),
    acts("canadian-text", "news to Canada", Allowed, proposal={"contact": CANADIAN}),
    lets("canadian-text", "an answer to Canada", proposal={"contact": CANADIAN, "category": CONV},
         facts=facts(last_inbound=wrote(HOUR))),
    acts("system-parts", "the HELP answer names us", Allowed, proposal=HELP,
         facts=facts(last_inbound=wrote(MINUTE))),
    lets("system-parts", "the out-of-hours answer need not", proposal=CLOSED,
         facts=facts(last_inbound=wrote(MINUTE), sends=(a_send(DAY),))),
    acts("brand-unknown", "nobody said who we are", proposal={"seller": ""},
         policy=replace(POLICY, brand=""), records=()),
    acts("brand-unknown", "Canada without a contact", proposal={"contact": CANADIAN},
         policy=replace(POLICY, support_contact="")),
    lets("brand-unknown", "the sender's name will do", policy=replace(POLICY, brand="")),
)  # fmt: skip

SYSTEM_TEXTS = (
    acts("opt-out-confirmation", "RingCentral confirms by itself", proposal=CONFIRM,
         records=(JUST_OUT,)),
    acts("opt-out-confirmation", "nobody knows who confirms", proposal=CONFIRM,
         records=(JUST_OUT,), policy=replace(POLICY, who_confirms_stop="unknown")),
    acts("opt-out-confirmation", "too late", proposal=CONFIRM, policy=OURS_TO_CONFIRM,
         records=(an_opt_out(occurred_at=NOW - 6 * MINUTE),)),
    acts("opt-out-confirmation", "never two", proposal=CONFIRM, policy=OURS_TO_CONFIRM,
         records=(an_opt_out(occurred_at=NOW - 3 * MINUTE), JUST_OUT),
         facts=facts(system_sent=((S.OPT_OUT_CONFIRMATION, NOW - 2 * MINUTE),))),
    acts("opt-out-confirmation", "an unanswered review", proposal=CONFIRM, policy=OURS_TO_CONFIRM,
         records=(replace(JUST_OUT, route=OptOutRoute.UNANSWERED_REVIEW),)),
    acts("opt-out-confirmation", "nothing to confirm", proposal=CONFIRM, policy=OURS_TO_CONFIRM),
    acts("programme-confirmation", "nobody joined it", proposal=BEGIN),
    acts("programme-confirmation", "they joined another", records=(CLUB,),
         proposal={**BEGIN, "programme": "Deals Club"}),
    acts("programme-confirmation", "confirmed before", proposal=BEGIN, records=(CLUB,),
         facts=facts(introduced=(("smile club", NOW - DAY),))),
    acts("double-opt-in", "a sign-up by keyword is a YES already", proposal=ASK,
         records=(an_opt_in(method=OptInMethod.KEYWORD),)),
    acts("double-opt-in-hours", "a programme does not begin at night", Deferred, proposal=BEGIN,
         records=(CLUB,), now=NIGHT),
    acts("help-answer", "nobody asked", proposal=HELP),
    acts("help-answer", "answered today", proposal=HELP,
         facts=facts(last_inbound=wrote(MINUTE), system_sent=((S.HELP_ANSWER, NOW - HOUR),))),
    acts("double-opt-in", "a cold ask", proposal=ASK, records=()),
    acts("double-opt-in", "asked already", proposal=ASK,
         facts=facts(system_sent=((S.DOUBLE_OPT_IN_ASK, NOW - DAY),))),
    acts("double-opt-in-hours", "an ask at night waits", Deferred, proposal=ASK, now=NIGHT),
    lets("double-opt-in-hours", "an ask by day", proposal=ASK),
    acts("out-of-hours-answer", "nobody wrote", proposal=CLOSED),
    acts("answer-loop", "six answers in a day", proposal=HELP,
         facts=facts(last_inbound=wrote(MINUTE),
                     system_sent=tuple((S.OUT_OF_HOURS, NOW - HOUR) for _ in range(6)))),
    lets("answer-loop", "one answer in a day", proposal=HELP,
         facts=facts(last_inbound=wrote(MINUTE), system_sent=((S.OUT_OF_HOURS, NOW - HOUR),))),
    acts("system-text-sells", "an offer in the HELP answer",
         proposal={**HELP, "body": "Ask us about 20% off."},
         facts=facts(last_inbound=wrote(MINUTE))),
    lets("system-text-sells", "a plain HELP answer", proposal=HELP,
         facts=facts(last_inbound=wrote(MINUTE))),
    acts("opted-out", "HELP is not answered to somebody opted out", proposal=HELP,
         records=(an_opt_out(),), facts=facts(last_inbound=wrote(MINUTE))),
)  # fmt: skip

# A system text's own row says why it may go as well as why not, so its yes is told apart here.
SYSTEM_YES = (
    acts("opt-out-confirmation", "ours to confirm", Allowed, proposal=CONFIRM,
         records=(an_opt_in(), JUST_OUT), policy=OURS_TO_CONFIRM),
    acts("opt-out-confirmation", "a high-volume number is ours to confirm", Allowed,
         proposal=CONFIRM, records=(JUST_OUT,), sender={"high_volume": True},
         policy=OURS_TO_CONFIRM),
    acts("help-answer", "the first HELP of the day", Allowed, proposal=HELP, records=(),
         facts=facts(last_inbound=wrote(MINUTE))),
    acts("double-opt-in", "consent on file may be confirmed", Allowed, proposal=ASK),
    acts("double-opt-in", "a sign-up by keyword went stale", Allowed, proposal=ASK,
         records=(an_opt_in(method=OptInMethod.KEYWORD, occurred_at=NOW - 40 * DAY),)),
    acts("programme-confirmation", "a programme begins with it", Allowed, proposal=BEGIN,
         records=(CLUB,)),
    acts("out-of-hours-answer", "the first of the day", Allowed, proposal=CLOSED, records=(),
         facts=facts(last_inbound=wrote(MINUTE)), now=NOW),
)  # fmt: skip

ROWS = (*HALTS, *EVIDENCE, *WORDS, *TIMING, *PARTS, *SYSTEM_TEXTS, *SYSTEM_YES, *MORE_ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.rule}: {row.sentence}")
def test_the_table_holds(row: Row) -> None:
    decision = row.given.decided()

    assert type(decision) is row.expect, [reason.sentence for reason in decision.reasons]
    assert (row.rule in told(decision)) is row.acts


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
def test_every_rule_has_a_row_it_acts_on_and_one_it_lets_be(rule: Any) -> None:
    mine = [row for row in ROWS if row.rule == rule.id]

    assert any(row.acts for row in mine)
    assert any(not row.acts or row.expect is Allowed for row in mine)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.id))
def test_every_rule_has_a_source_and_a_sentence(rule: Any) -> None:
    assert rule.citations
    assert rule.sentence.endswith(".")
    assert rule.applies_to


def test_rule_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_a_refusal_names_every_reason_at_once() -> None:
    decision = Given(
        proposal=says("Reply CANCEL to cancel your visit, see bit.ly/x"), records=(an_opt_out(),)
    ).decided()

    assert {"opted-out", "no-consent", "stop-word-as-answer", "link-shortener"} <= told(decision)


def test_every_no_and_every_later_says_how_to_get_to_a_yes() -> None:
    refused = [row.given.decided() for row in ROWS if row.expect is not Allowed]
    ordinary = [
        decision
        for decision, row in zip(refused, (r for r in ROWS if r.expect is not Allowed), strict=True)
        if not row.given.proposed().system
    ]

    assert all(not isinstance(d, Allowed) and d.remedies for d in ordinary)


def test_a_review_asks_for_an_approver_and_is_never_allowed_by_itself() -> None:
    decision = Given(proposal=says("Your wine is ready.")).decided()

    assert isinstance(decision, Denied)
    assert "approver" in {remedy.code for remedy in decision.remedies}


def test_a_deferred_text_may_go_at_the_next_lawful_minute() -> None:
    decision = Given(now=NIGHT).decided()

    assert isinstance(decision, Deferred)
    assert decision.until == datetime(2026, 3, 4, 17, 0, tzinfo=UTC)


def test_a_cap_that_ends_at_night_waits_for_the_morning() -> None:
    evening = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
    sends = tuple(
        a_send(timedelta(0), at=evening - ago * MINUTE, category=PROMO) for ago in (3, 2, 1)
    )

    decision = Given(
        proposal=OFFER, records=SIGNED, facts=facts(sends=sends), now=evening
    ).decided()

    assert isinstance(decision, Deferred)
    assert decision.until == datetime(2026, 3, 5, 3, 57, tzinfo=UTC)


def test_a_promotion_carries_brand_stop_and_help() -> None:
    decision = Given(proposal=OFFER, records=SIGNED).decided()

    assert isinstance(decision, Allowed)
    assert decision.required_parts == {RequiredPart.BRAND, RequiredPart.STOP, RequiredPart.HELP}


def test_a_text_to_canada_carries_brand_stop_and_contact() -> None:
    decision = Given(proposal={"contact": CANADIAN}).decided()

    assert isinstance(decision, Allowed)
    assert {"brand", "stop", "contact"} <= {part.value for part in decision.required_parts}


def test_a_chatty_text_that_we_start_is_judged_as_informational() -> None:
    assert Given(proposal={"category": CONV}).decided().category is INFO


def test_an_offer_is_judged_as_promotional_whatever_it_was_called() -> None:
    assert Given(proposal=says("50% off!", category=INFO)).decided().category is PROMO


def test_a_number_that_says_nothing_waits_for_the_hours_of_all_states() -> None:
    morning = datetime(2026, 7, 7, 15, 0, tzinfo=UTC)
    unknown = PhoneNumber("+18005550132")

    decision = Given(
        proposal={"contact": unknown}, now=morning, records=(an_opt_in(occurred_at=morning - DAY),)
    ).decided()

    assert isinstance(decision, Deferred)
    assert decision.until == datetime(2026, 7, 7, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(("proposal", "rule"), [({}, "quiet-hours"), (ASK, "double-opt-in-hours")])
def test_places_without_a_common_hour_are_refused(proposal: dict[str, Any], rule: str) -> None:
    nowhere = facts(stated_zone="Asia/Kolkata", stated_state="RI")

    decision = Given(proposal=proposal, facts=nowhere).decided()

    assert isinstance(decision, Denied)
    assert rule in told(decision)


def test_only_the_clocks_ever_ask_to_wait() -> None:
    waiting = {
        str(reason.rule)
        for row in ROWS
        if isinstance(decision := row.given.decided(), Deferred)
        for reason in decision.reasons
    }

    assert waiting == {"quiet-hours", "daily-cap", "double-opt-in-hours"}


def test_findings_without_words_of_their_own_use_the_rule_s_sentence() -> None:
    finding: Finding = Pass()

    assert finding.sentence == ""
    assert all(rule.sentence for rule in RULES)


def test_the_contact_s_own_number_is_never_in_a_sentence() -> None:
    sentences = [reason.sentence for row in ROWS for reason in row.given.decided().reasons]

    assert not any(CONTACT.e164[-4:] in sentence for sentence in sentences)
