"""The words that people and other systems have for kinds of consent."""

from __future__ import annotations

from typing import Final

from bot.consent.category import Category
from bot.consent.methods import METHODS
from bot.consent.record import Basis, OptInMethod, OptOutRoute
from bot.csv_files.values import key_of

BASES: Final = {
    **dict.fromkeys(("purchase", "bought", "contract", "order", "sale"), Basis.PURCHASE),
    **dict.fromkeys(("inquiry", "enquiry", "question", "quote", "application"), Basis.INQUIRY),
}
CATEGORIES: Final = {
    **{each.value: each for each in Category},
    **dict.fromkeys(
        ("promo", "marketing", "promotion", "promotions", "sales"), Category.PROMOTIONAL
    ),
    **dict.fromkeys(
        ("info", "transactional", "alerts", "reminders", "notifications", "service", "utility"),
        Category.INFORMATIONAL,
    ),
    **dict.fromkeys(("conversation", "support", "twoway", "reply"), Category.CONVERSATIONAL),
}
_METHODS: Final = {
    OptInMethod.WEB_FORM: "web, website, webform, online, onlineform, form, landingpage, checkout",
    OptInMethod.WEB_PREFERENCES: "preferences, accountsettings, preferencecenter, settings",
    OptInMethod.EMAIL_REPLY: "email, mailreply, byemail",
    OptInMethod.KEYWORD: "text keyword, sms, text in, text to join, short code",
    OptInMethod.POINT_OF_SALE: "pos, counter, instore, till, store",
    OptInMethod.IVR: "phonemenu, voicemenu",
    OptInMethod.PAPER_FORM: "paper, signedform, intakeform, writtenform, papersignup",
    OptInMethod.YES_REPLY: "doubleoptin, yes, yestext, confirmedbytext",
    OptInMethod.SPOKEN: "verbal, oral, phone, phonecall, call, inperson, aloud, verbalconsent",
    OptInMethod.MOBILE_BUTTON: "mobile, mobilepage, button, app, mobileapp",
    OptInMethod.INBOUND_TEXT: "inbound, textedfirst, theytextedus, inboundsms",
    OptInMethod.IMPORTED: "import, unknown, other, legacy, migration, csv, api",
    OptInMethod.RINGCENTRAL_LIST: "ringcentral",
}
METHOD_WORDS: Final = {
    **{key_of(word): method for method, words in _METHODS.items() for word in words.split(",")},
    **{key_of(method.value): method for method in OptInMethod},
    **{key_of(METHODS[method].label): method for method in OptInMethod},
}
_ROUTES: Final = {
    OptOutRoute.TEXT: "sms, stop, textmessage, keyword, inboundsms",
    OptOutRoute.SPOKEN: "phone, call, phonecall, verbal, voice, voicemail",
    OptOutRoute.MAIL: "letter, post, postalmail",
    OptOutRoute.EMAIL: "bymail, byemail",
    OptOutRoute.IN_PERSON: "instore, counter, person",
    OptOutRoute.RINGCENTRAL_LIST: "ringcentral",
    OptOutRoute.CARRIER: "blocked, carrierblock",
    OptOutRoute.WRONG_NUMBER: "notthem, wrongperson",
    OptOutRoute.IMPORTED: "import, unknown, other, legacy, csv",
}
ROUTE_WORDS: Final = {
    **{key_of(word): route for route, words in _ROUTES.items() for word in words.split(",")},
    **{key_of(route.value): route for route in OptOutRoute},
}
_BOUGHT: Final = (
    "purchased, purchase, bought, rented, rental, leased, partner, partners, third party, "
    "3rd party, shared, co-registration, coreg, lead vendor, lead generator, lead gen, broker, "
    "list broker, data broker, scraped, harvested, appended, append, enriched, affiliate, sold"
)
BOUGHT: Final = frozenset(key_of(word) for word in _BOUGHT.split(","))
"""Words for lists that nobody agreed to with us (CTIA 5.1.4)."""
