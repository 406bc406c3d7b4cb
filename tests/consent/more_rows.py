"""Rows for what depends on places, dates, machines, programmes and our several numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.consent.decision import Allowed, Deferred, Denied
from bot.consent.record import OptInMethod
from bot.texting.phone import PhoneNumber
from tests.builders import NOW, OUR_SECOND, OURS, an_opt_in, an_opt_out
from tests.consent.cases import (
    CONV,
    DAY,
    HOUR,
    INFO,
    MINUTE,
    POLICY,
    PROMO,
    TOLL_FREE,
    a_send,
    a_signed_opt_in,
    a_spoken_opt_in,
    wrote,
)  # fmt: skip
from tests.consent.rows import Row, acts, facts, lets, says

OFFER: Final = says("20% off all cleanings.", category=PROMO)
SIGNED: Final = (a_signed_opt_in(),)
NARROW: Final = an_opt_out(said_scope="promotional", words="stop sending me promos")
TODAY_ONLY: Final = replace(POLICY, future_rules=False)
JAMAICAN: Final = PhoneNumber("+18765550132")


def at(area_code: str) -> PhoneNumber:
    return PhoneNumber(f"+1{area_code}5550132")


OPT_OUTS: Final = (
    acts("opted-out-of-offers", "an opt-out of promotions silences news too",
         records=(an_opt_in(), NARROW)),
    lets("opted-out-of-offers", "before 2027 a team may read it as it is in force today",
         records=(an_opt_in(), NARROW), policy=TODAY_ONLY),
    acts("opted-out-of-offers", "from 31 January 2027 no setting helps", Denied,
         records=(an_opt_in(), NARROW), policy=TODAY_ONLY, now=NOW.replace(year=2027)),
    acts("opted-out", "promotions stay silenced whatever the setting", proposal=OFFER,
         records=(*SIGNED, NARROW), policy=TODAY_ONLY),
    acts("opted-out", "one full opt-out beats a narrow one",
         records=(an_opt_in(), an_opt_out(), NARROW), policy=TODAY_ONLY),
    acts("opted-out-for-years", "New York keeps an opt-out for ten years",
         proposal={"contact": at("212")}, records=(an_opt_in(), an_opt_out())),
    acts("opted-out-for-years", "an address in Virginia counts too",
         records=(an_opt_in(), an_opt_out()), facts=facts(stated_state="va")),
    lets("opted-out-for-years", "California has no such law", Denied,
         records=(an_opt_in(), an_opt_out())),
)  # fmt: skip

NUMBERS: Final = (
    acts("automated-not-filed", "a machine on a number without a campaign",
         proposal={"automated": True}, sender={"use_cases": ()}),
    lets("automated-not-filed", "a person on a number without a campaign",
         sender={"use_cases": ()}),
    lets("automated-not-filed", "a machine on a filed number", proposal={"automated": True}),
    acts("abroad", "Jamaica shares +1 but is not ours", proposal={"contact": JAMAICAN}),
    acts("abroad", "a British number", proposal={"contact": PhoneNumber("+447700900123")}),
    lets("abroad", "Puerto Rico is the US", proposal={"contact": at("787")}),
    acts("same-text-spread", "an offer that left from another number", proposal=OFFER,
         records=SIGNED, facts=facts(same_text_from=frozenset({OUR_SECOND}))),
    acts("same-text-spread", "news by machine that left from another number",
         proposal={"automated": True}, facts=facts(same_text_from=frozenset({OUR_SECOND}))),
    acts("same-text-spread", "news by hand is only warned of", Allowed,
         facts=facts(same_text_from=frozenset({OUR_SECOND}))),
    lets("same-text-spread", "words of its own", proposal=OFFER, records=SIGNED),
    acts("phone-number-in-text", "somebody's number", Allowed,
         proposal=says("Questions? Call (650) 555-0177.")),
    acts("phone-number-in-text", "the same without marks", Allowed,
         proposal=says("Questions? Call 6505550177")),
    lets("phone-number-in-text", "the number it comes from",
         proposal=says("Questions? Call 415-555-0100 or +14155550100.")),
    lets("phone-number-in-text", "the support contact", proposal=says("Call 650.555.0177."),
         policy=replace(POLICY, support_contact="(650) 555-0177")),
    lets("phone-number-in-text", "an order number", proposal=says("Order #4155550177 is ready.")),
    lets("phone-number-in-text", "a price", proposal=says("Invoice $2,125,550,177.00 is due.")),
    lets("phone-number-in-text", "an answer", proposal=says("Try 650-555-0177", category=CONV),
         facts=facts(last_inbound=wrote(HOUR))),
    acts("opt-out-rate", "five of a hundred", facts=facts(blast=(100, 5))),
    acts("opt-out-rate", "one of a hundred draws a warning", Allowed, facts=facts(blast=(100, 1))),
    lets("opt-out-rate", "one of two hundred", facts=facts(blast=(200, 1))),
    lets("opt-out-rate", "nothing has left yet", facts=facts(blast=(0, 0))),
    acts("attachments", "eleven", proposal={"attachments": (1000,) * 11}, sender={"mms": True}),
    acts("attachments", "a byte too many", proposal={"attachments": (1_500_001,)},
         sender={"mms": True}),
    acts("attachments", "none from toll-free", proposal={"attachments": (1000,)},
         sender={"mms": True, "toll_free": True}),
    acts("attachments", "none where the number cannot", proposal={"attachments": (1000,)}),
    lets("attachments", "ten small ones", proposal={"attachments": (150_000,) * 10},
         sender={"mms": True}),
    acts("new-number", "a second number introduces itself", Allowed,
         facts=facts(texted_from=frozenset({OUR_SECOND}))),
    acts("new-number", "texts from another number within the month", Allowed,
         facts=facts(sends=(a_send(DAY, sender=OUR_SECOND),))),
    lets("new-number", "an answer to the new number",
         proposal={"category": CONV},
         facts=facts(texted_from=frozenset({OUR_SECOND}), last_inbound=wrote(HOUR))),
    lets("new-number", "the number they know", facts=facts(texted_from=frozenset({OURS}))),
)  # fmt: skip

STATES: Final = (
    *(
        row
        for state, code in (("fl", "305"), ("ok", "405"), ("wa", "206"), ("md", "301"),
                            ("tx", "512"), ("ct", "203"), ("nj", "201"))
        for row in (
            acts(f"signed-consent-{state}", "an offer on a spoken yes",
                 proposal={**OFFER, "contact": at(code)}, records=(a_spoken_opt_in(),)),
            acts(f"signed-consent-{state}", "an address there counts too", proposal=OFFER,
                 records=(a_spoken_opt_in(),), facts=facts(stated_state=state)),
            lets(f"signed-consent-{state}", "an offer on signed consent",
                 proposal={**OFFER, "contact": at(code)}, records=SIGNED),
            lets(f"signed-consent-{state}", "elsewhere only federal law asks", Denied,
                 proposal=OFFER, records=(a_spoken_opt_in(),)),
            lets(f"signed-consent-{state}", "news on a spoken yes",
                 proposal={"contact": at(code)}, records=(a_spoken_opt_in(),)),
        )
    ),
    acts("place-unknown", "an offer to a toll-free number",
         proposal={**OFFER, "contact": TOLL_FREE}, records=SIGNED, now=NOW + HOUR),
    acts("place-unknown", "a setting lets offers go, with a warning", Allowed,
         proposal={**OFFER, "contact": TOLL_FREE}, records=SIGNED, now=NOW + HOUR,
         policy=replace(POLICY, unknown_place_offers=True)),
    acts("place-unknown", "an answer is only warned of", Allowed,
         proposal={"contact": TOLL_FREE, "category": CONV}, now=NOW + HOUR,
         facts=facts(last_inbound=wrote(HOUR))),
    lets("place-unknown", "they told us where they are",
         proposal={**OFFER, "contact": TOLL_FREE}, records=SIGNED, now=NOW + HOUR,
         facts=facts(stated_state="CA")),
    lets("place-unknown", "the number shows it", proposal=OFFER, records=SIGNED),
    acts("canadian-text", "a number that may be Canadian", Allowed,
         proposal={"contact": TOLL_FREE}, now=NOW + HOUR),
    acts("canadian-text", "an address in Canada", Allowed, facts=facts(stated_state="ON")),
    lets("canadian-text", "a setting takes news for no commerce",
         proposal={"contact": at("604")}, policy=replace(POLICY, canada_all_commercial=False)),
    acts("canadian-text", "an offer is commerce whatever the setting", Allowed,
         proposal={**OFFER, "contact": at("604")}, records=SIGNED,
         policy=replace(POLICY, canada_all_commercial=False)),
    acts("quiet-hours", "seven in the evening in Rhode Island", Deferred,
         proposal={"contact": at("401")}, now=NOW + 6 * HOUR),
    lets("quiet-hours", "a setting reads Rhode Island as the statute might be",
         proposal={"contact": at("401")}, now=NOW + 6 * HOUR,
         policy=replace(POLICY, loose_hours=frozenset({"RI"}))),
    acts("quiet-hours", "a machine in South Dakota, whatever the setting", Deferred,
         proposal={"contact": at("605"), "automated": True}, now=NOW + 4 * DAY,
         policy=replace(POLICY, loose_hours=frozenset({"SD"}))),
    lets("quiet-hours", "a person in South Dakota, by setting",
         proposal={"contact": at("605")}, now=NOW + 4 * DAY,
         policy=replace(POLICY, loose_hours=frozenset({"SD"}))),
    lets("daily-cap", "texts on another subject do not count for the state", Allowed,
         proposal={**OFFER, "contact": at("305"), "purpose": "sale"}, records=SIGNED,
         policy=replace(POLICY, cap_per_day=0),
         facts=facts(sends=tuple(a_send(ago * HOUR, category=PROMO, purpose="news")
                                 for ago in (3, 2, 1)))),
    acts("daily-cap", "the team's own cap counts every subject", Deferred,
         proposal={**OFFER, "purpose": "sale"}, records=SIGNED,
         facts=facts(sends=tuple(a_send(ago * HOUR, category=PROMO, purpose="news")
                                 for ago in (3, 2, 1)))),
)  # fmt: skip

PROGRAMMES: Final = (
    acts("confirmation-first", "a programme's first text",
         proposal={"programme": "Weekly tips"}),
    lets("confirmation-first", "the confirmation left", proposal={"programme": "Weekly  Tips"},
         facts=facts(introduced=(("weekly tips", NOW - DAY),))),
    lets("confirmation-first", "a text now and then"),
    acts("cart-reminder", "words that speak of a cart",
         proposal=says("You left something in your cart.", category=PROMO), records=SIGNED),
    acts("cart-reminder", "a cart of the day before yesterday",
         proposal={**OFFER, "cart_left_at": NOW - 49 * HOUR, "purpose": "cart"},
         records=(a_signed_opt_in(purpose="cart"),)),
    acts("cart-reminder", "a second reminder of one cart",
         proposal={**OFFER, "cart_left_at": NOW - 5 * HOUR, "purpose": "cart"},
         records=(a_signed_opt_in(purpose="cart"),),
         facts=facts(sends=(a_send(HOUR, category=PROMO, purpose="cart"),))),
    acts("cart-reminder", "consent to promotions in general",
         proposal={**OFFER, "cart_left_at": NOW - HOUR, "purpose": "cart"}, records=SIGNED),
    acts("cart-reminder", "no YES by text",
         proposal={**OFFER, "cart_left_at": NOW - HOUR, "purpose": "cart"},
         records=(a_signed_opt_in(purpose="cart", confirmed_at=None),)),
    lets("cart-reminder", "the first one, soon, and agreed to",
         proposal={**OFFER, "cart_left_at": NOW - HOUR, "purpose": "cart"},
         records=(a_signed_opt_in(purpose="cart"),)),
    lets("cart-reminder", "a golf cart", proposal=says("Your golf cart is repaired.")),
    acts("automated-consent", "a machine answers somebody who only wrote",
         proposal={"automated": True, "category": CONV}, records=(),
         facts=facts(last_inbound=wrote(MINUTE))),
    acts("automated-consent", "a yes without its proof", proposal={"automated": True},
         records=(a_spoken_opt_in(evidence=replace(an_opt_in().evidence, place="")),)),
    lets("automated-consent", "a yes with its proof", proposal={"automated": True},
         records=(an_opt_in(method=OptInMethod.SPOKEN),)),
    lets("automated-consent", "a person answers", proposal={"category": CONV}, records=(),
         facts=facts(last_inbound=wrote(MINUTE))),
    acts("no-reply-text", "nobody reads the answers, and it does not say so",
         proposal={"replies": False}),
    acts("no-reply-text", "it says so, and names another way", Allowed,
         proposal=says("Your code is 1234. Do not reply to this text.", category=INFO)),
    lets("no-reply-text", "answers are read"),
)  # fmt: skip

MORE_ROWS: Final[tuple[Row, ...]] = (*OPT_OUTS, *NUMBERS, *STATES, *PROGRAMMES)
