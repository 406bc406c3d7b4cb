"""Who lives in the sandbox: a dentist's front desk, its support, its manager, and a guest."""

from __future__ import annotations

from typing import Final

from bot.sandbox.ringcentral import RingCentralWorld
from bot.sandbox.ringcentral.cast import FRONT_DESK, OwnNumber
from bot.sandbox.slack import SlackWorld

BRAND: Final = "Harbor Dental"
SUPPORT_CONTACT: Final = "(650) 555-0100"
DESK: Final = "C0DESK"
ADMIN: Final = "U0ANA"
NUMBER: Final = "+16505550100"
"""The front desk's number in RingCentral's emulator."""
OFFERS: Final = "C0OFFERS"
OFFERS_NUMBER: Final = "+16505550108"
"""The one number that is registered for marketing."""
CHANNEL_NUMBERS: Final = ((DESK, NUMBER), (OFFERS, OFFERS_NUMBER))


def people(world: SlackWorld) -> None:
    """Add the people and channels to an empty workspace."""
    world.add_user("U0MAYA", name="maya", real_name="Maya Torres")
    world.add_user("U0SAM", name="sam", real_name="Sam Okafor", tz="America/New_York")
    world.add_user(ADMIN, name="ana", real_name="Ana Silva")
    world.add_user("U0GIL", name="gil", real_name="Gil Brandt", guest=True)
    world.add_channel(DESK, "front-desk", members=("U0MAYA", "U0SAM", ADMIN, "U0GIL"))
    world.add_channel(OFFERS, "offers", members=("U0MAYA", "U0SAM", ADMIN))
    world.add_channel("C0SUPPORT", "support", members=("U0SAM", ADMIN))


def numbers(world: RingCentralWorld) -> None:
    """Add the number that offers may be sent from to those that the account has anyway."""
    world.numbers[OFFERS_NUMBER] = OwnNumber(
        32170048,
        OFFERS_NUMBER,
        FRONT_DESK,
        {"CallerId", "SmsSender"},
        "Offers",
        campaign="Confirmed",
        use_cases=("Marketing",),
    )
