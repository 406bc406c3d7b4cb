"""Everyday words for states, time zones and languages, and the words that tell a language."""

from __future__ import annotations

from typing import Final

from bot.texting.area_codes import AREA_CODES

LANGUAGES: Final = {
    "english": "en", "spanish": "es", "espanol": "es", "castellano": "es", "french": "fr",
    "francais": "fr", "portuguese": "pt", "chinese": "zh", "mandarin": "zh", "cantonese": "yue",
    "vietnamese": "vi", "tagalog": "tl", "filipino": "fil", "korean": "ko", "russian": "ru",
    "arabic": "ar", "german": "de", "italian": "it", "polish": "pl", "haitian": "ht",
    "haitian creole": "ht", "hindi": "hi", "punjabi": "pa", "japanese": "ja",
}  # fmt: skip
ZONES: Final = {
    "eastern": "America/New_York", "et": "America/New_York", "est": "America/New_York",
    "edt": "America/New_York", "central": "America/Chicago", "ct": "America/Chicago",
    "cst": "America/Chicago", "cdt": "America/Chicago", "mountain": "America/Denver",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver",
    "arizona": "America/Phoenix", "pacific": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu", "atlantic": "America/Halifax",
    "newfoundland": "America/St_Johns",
}  # fmt: skip
SPOKEN_IN: Final = {
    **dict.fromkeys(
        (
            "arret", "arreter", "arretez", "desabonner", "desabonnez", "desinscrire", "annuler",
            "aide", "aidez-moi", "reprendre", "commencer", "demarrer", "debuter", "abonner",
            "inscrire", "continuer", "fr-",
        ),
        "fr",
    ),
    **dict.fromkeys(
        (
            "alto", "parar", "pare", "paren", "cancelar", "detener", "no-mas", "ayuda", "ayudame",
            "terminar", "salir", "iniciar", "comenzar", "empezar", "reanudar", "suscribir",
            "suscribirme", "alta", "es-",
        ),
        "es",
    ),
}  # fmt: skip
"""Control words, and beginnings of phrase rules, that tell their language."""
_NAMES: Final = (
    "Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,"
    "Delaware DE,District of Columbia DC,Washington DC DC,Florida FL,Georgia GA,Hawaii HI,Idaho ID,"
    "Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,"
    "Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,"
    "Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,"
    "North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,"
    "South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,"
    "Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,Puerto Rico PR,Guam GU,"
    "American Samoa AS,Virgin Islands VI,Northern Mariana Islands MP,Alberta AB,"
    "British Columbia BC,Manitoba MB,New Brunswick NB,Newfoundland NL,"
    "Newfoundland and Labrador NL,Nova Scotia NS,Ontario ON,Prince Edward Island PE,Quebec QC,"
    "Saskatchewan SK,Northwest Territories NT,Nunavut NU,Yukon YT"
)
STATES: Final = {entry[:-3].casefold(): entry[-2:] for entry in _NAMES.split(",")}
CODES: Final = frozenset({*STATES.values(), *(code.state for code in AREA_CODES.values())})
