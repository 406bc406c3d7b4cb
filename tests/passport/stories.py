"""Stories to make passports of: one with something of everything, one of hostile words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from bot.consent.case import Proposal
from bot.consent.category import Category
from bot.consent.decide import verdicts
from bot.consent.record import Evidence, OptIn, OptInMethod, OptOutRoute, Unblock, WrittenClauses
from bot.conversations.contact_file import ContactCard, ContactFile
from bot.passport.story import Passport, Story
from bot.ports import House
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ProviderMessageId, UserId
from bot.texting.text import Attachment, Claim, DecisionRecord, InboundText, OutboundText
from bot.usecases.assess import policy_of
from tests.builders import (
    BRAND,
    CONTACT,
    MAYA,
    NOW,
    OURS,
    a_contact_file,
    a_sender,
    a_tenant,
    a_text,
    an_inbound,
    an_opt_in,
    an_opt_out,
)

SAM: Final = UserId("U0SAM")
HOUSE: Final = House(
    brand=BRAND,
    support_contact="(415) 555-0100",
    undo=timedelta(seconds=5),
    default_channel=None,
    admins=frozenset(),
)
WORDING: Final = (
    "By ticking this box I agree to get automated marketing texts from Harbor Dental at "
    "(415) 555-0132. Consent is no condition of purchase. Reply STOP to opt out, HELP for help."
)
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)


def a_story(file: ContactFile | None = None, **fields: Any) -> Story:
    """Return a story at `NOW`; without a file: a contact that nothing is known of."""
    file = file or a_contact_file()
    sender = a_sender()
    story = Story(
        contact=CONTACT,
        file=file,
        team=a_tenant(),
        outbound=(),
        inbound=(),
        sender=sender,
        verdicts=verdicts(
            Proposal(
                contact=CONTACT,
                sender=sender,
                body="",
                category=Category.CONVERSATIONAL,
                seller=BRAND,
            ),
            ledger=file.ledger,
            circumstances=file.circumstances(unread_inbound=False, caught_up=True, paused=False),
            policy=policy_of(HOUSE, sender, a_tenant()),
            now=NOW,
        ),
        brand=BRAND,
        support_contact=HOUSE.support_contact,
        people={MAYA: "Maya Ortiz", SAM: "Sam Lee"},
    )
    return replace(story, **fields)


def a_passport(story: Story | None = None, **fields: Any) -> Passport:
    """Return a passport made by Maya at `NOW`."""
    passport = Passport(
        id="psp_token000000000001", story=story or a_story(), made_at=NOW, made_by=MAYA
    )
    return replace(passport, **fields)


def sent(trigger: str, body: str, at: timedelta, **fields: Any) -> OutboundText:
    """Return a text that was delivered this long before `NOW`."""
    left = NOW - at
    text = a_text(
        trigger,
        body=body,
        rendered=f"{body} -{BRAND}. Reply STOP to opt out.",
        status=DeliveryStatus.DELIVERED,
        created_at=left - timedelta(seconds=8),
        changed_at=left + timedelta(seconds=3),
        claim=Claim(token="t", claimed_at=left, deadline=left + timedelta(seconds=2)),
        attempts=1,
        provider_id=ProviderMessageId("8112034500042"),
        decision=DecisionRecord(
            verdict="allowed",
            category=Category.INFORMATIONAL.value,
            rules=("express-consent", "first-text", "brand"),
            sentences=(
                "Consent for this is on file.",
                "The first text from a number says how to stop.",
                "A text says who it is from.",
            ),
            rules_version="2026.01.01-1",
            decided_at=left - timedelta(seconds=1),
        ),
    )
    return replace(text, **fields)


def heard(id_: str, body: str, at: timedelta, **fields: Any) -> InboundText:
    """Return a text that came this long before `NOW`."""
    return an_inbound(id_, body=body, received_at=NOW - at, **fields)


def a_full_story() -> Story:
    """Return a story with something of everything."""
    return a_story(
        a_contact_file(
            *_records(), card=ContactCard(name="Dana Whitfield", zone="America/Los_Angeles")
        ),
        outbound=(
            sent("V1", "Your cleaning is on Tuesday at 10:00.", 20 * DAY),
            sent("V2", "Two slots opened on Friday.", 9 * DAY, requester=SAM, replies_to="7001"),
            a_text(
                "V3",
                body="20% off whitening this week!",
                category=Category.PROMOTIONAL.value,
                status=DeliveryStatus.CANCELLED,
                failure="opted_out",
                created_at=NOW - 2 * HOUR,
                changed_at=NOW - HOUR,
            ),
        ),
        inbound=(
            heard("7001", "Do you have anything on Friday?", 9 * DAY + HOUR),
            heard(
                "7002",
                "Great, see you then 👍",
                9 * DAY - HOUR,
                attachments=(Attachment(content_type="image/jpeg", size=20_000),),
            ),
            heard("7003", "Stop", HOUR),
        ),
    )


def hostile_words() -> Mapping[str, str]:
    """Return words that would break a careless page."""
    return {
        "long word": "x" * 4000,
        "mark-up": "<b>bold</b> & <para>&lt;script&gt;alert(1)</script> {x} %s \\n </font>",
        "controls": "bell\x07 nul\x00 escape\x1b[31m vertical\x0b",
        "reordering": "abc\u202egnp.exe\u2066 isolate\u2069 \u200f",
        "emoji": "family 👨‍👩‍👧 flag 🇫🇷 heart ❤️ new 🫠",
        "right to left": "שלום עולם, see you at 10:00. مرحبا بالعالم",
        "scripts": "Việt ộ ẵ ữ, Ελληνικά, Русский, Łódź, 你好世界, ไทย",
        "surrogate": "half \ud83d pair",
        "lines": "\n".join(f"line {n}" for n in range(120)),
        "spaces": "   three     five\ttab",
        "nothing": "",
    }


def a_hostile_story() -> Story:
    """Return a story whose every word tries to break the page."""
    words = tuple(hostile_words().values())
    return a_story(
        a_contact_file(
            an_opt_in(
                id="in_hostile",
                evidence=Evidence(wording=" ".join(words[:7]), place=words[1] + words[0]),
                purpose=words[3],
            ),
            an_opt_out(id="out_hostile", words=words[4], matcher=words[1]),
            card=ContactCard(name="<b>Dana</b> & \u202eson" + "y" * 200),
        ),
        outbound=tuple(
            sent(f"H{n}", body, 2 * DAY - n * timedelta(minutes=1)) for n, body in enumerate(words)
        ),
        inbound=tuple(
            heard(str(9000 + n), body, DAY - n * timedelta(minutes=1))
            for n, body in enumerate(words)
        ),
        brand="<i>Brand</i> & \u202eSons",
        people={MAYA: "<script>Maya</script>"},
    )


def _records() -> tuple[Any, ...]:
    written = OptIn(
        id="in_written",
        occurred_at=NOW - 30 * DAY,
        recorded_at=NOW - 30 * DAY + HOUR,
        recorded_by=MAYA,
        method=OptInMethod.WEB_FORM,
        category=Category.PROMOTIONAL,
        seller=BRAND,
        purpose="appointments and offers",
        numbers=(OURS,),
        evidence=Evidence(wording=WORDING, place="https://forms.example.test/signup#4711"),
        clauses=WrittenClauses(
            names_seller_and_number=True,
            discloses_automated_marketing=True,
            not_a_condition_of_purchase=True,
        ),
    )
    return (
        written,
        an_opt_in(
            id="in_spoken",
            method=OptInMethod.SPOKEN,
            occurred_at=NOW - 12 * DAY,
            recorded_at=NOW - 12 * DAY,
            recorded_by=SAM,
            evidence=Evidence(wording="May we text you?", place="Call log of Tuesday"),
        ),
        an_opt_out(
            id="out_mail",
            occurred_at=NOW - 11 * DAY,
            recorded_at=NOW - 11 * DAY,
            route=OptOutRoute.MAIL,
            words="Please stop writing to me.",
            number=None,
            recorded_by=SAM,
            matcher="person",
        ),
        Unblock(
            id="start_6999",
            occurred_at=NOW - 10 * DAY,
            recorded_at=NOW - 10 * DAY,
            recorded_by=UserId("system"),
            number=OURS,
            words="START",
        ),
        an_opt_out(id="out_7003", occurred_at=NOW - HOUR, recorded_at=NOW - HOUR, words="Stop"),
    )
