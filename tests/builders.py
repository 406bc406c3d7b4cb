"""Harmless, valid values: a test names only what matters to it.

Every builder takes the fields of what it builds; numbers are fictional.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.adapters.memory.keys import MemoryKeys
from bot.consent.category import Category
from bot.consent.ledger import ConsentLedger
from bot.consent.record import ConsentRecord, Evidence, OptIn, OptInMethod, OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Installation, Tenant
from bot.texting.ids import ChannelId, ContactKey, InboundId, TenantId, UserId, text_id
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText, OutboundText, SenderNumber

NOW: Final = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)
"""A Tuesday, ten in the morning in California."""
TENANT: Final = TenantId("T0TEAM")
MAYA: Final = UserId("U0MAYA")
DESK: Final = ChannelId("C0DESK")
BRAND: Final = "Harbor Dental"
CONTACT: Final = PhoneNumber("+14155550132")
OTHER_CONTACT: Final = PhoneNumber("+14155550133")
OURS: Final = PhoneNumber("+14155550100")
OUR_SECOND: Final = PhoneNumber("+14155550101")


def a_key(number: PhoneNumber = CONTACT, tenant: TenantId = TENANT) -> ContactKey:
    """Return where the facts of this contact lie, as `MemoryKeys` says."""
    return MemoryKeys().contact_key(tenant, number)


def a_contact_file(*records: ConsentRecord, **fields: Any) -> ContactFile:
    """Return a file that is not stored yet, with these consent records in its ledger."""
    number: PhoneNumber = fields.pop("number", CONTACT)
    tenant: TenantId = fields.pop("tenant", TENANT)
    key: ContactKey = fields.pop("key", None) or a_key(number, tenant)
    file = ContactFile(tenant=tenant, key=key, number=number, ledger=a_ledger(*records))
    return replace(file, **fields)


def a_ledger(*records: ConsentRecord) -> ConsentLedger:
    """Return a ledger of these records, in this order."""
    ledger = ConsentLedger()
    for index, record in enumerate(records):
        ledger = ledger.append(record, salt=f"{index:032x}")
    return ledger


def a_text(trigger: str = "V1", **fields: Any) -> OutboundText:
    """Return Maya's draft; the same trigger and contact, the same id."""
    contact: PhoneNumber = fields.pop("contact", CONTACT)
    text = OutboundText(
        id=text_id(a_key(contact), trigger),
        requester=MAYA,
        contact=contact,
        sender=OURS,
        body="Your order is ready.",
        category=Category.INFORMATIONAL.value,
        created_at=NOW,
        changed_at=NOW,
        typed_in=DESK,
    )
    return replace(text, **fields)


def an_inbound(id_: str = "5001", **fields: Any) -> InboundText:
    """Return a text from the contact to our number."""
    inbound = InboundText(
        id=InboundId(id_),
        contact=CONTACT,
        to=OURS,
        body="Thanks, see you then.",
        received_at=NOW,
    )
    return replace(inbound, **fields)


def an_opt_in(**fields: Any) -> OptIn:
    """Return an opt-in to informational texts by web form, a week old."""
    opt_in = OptIn(
        id="con_in",
        occurred_at=NOW - timedelta(days=7),
        recorded_at=NOW - timedelta(days=7),
        recorded_by=MAYA,
        method=OptInMethod.WEB_FORM,
        category=Category.INFORMATIONAL,
        seller=BRAND,
        evidence=Evidence(wording="Text me about my orders.", place="form 12"),
    )
    if "occurred_at" in fields:
        fields.setdefault("recorded_at", fields["occurred_at"])
    return replace(opt_in, **fields)


def an_opt_out(**fields: Any) -> OptOut:
    """Return a STOP texted to our number, an hour old."""
    opt_out = OptOut(
        id="con_out",
        occurred_at=NOW - timedelta(hours=1),
        recorded_at=NOW - timedelta(hours=1),
        recorded_by=UserId("system"),
        route=OptOutRoute.TEXT,
        words="STOP",
        matcher="keyword:stop",
        number=OURS,
    )
    return replace(opt_out, **fields)


def a_sender(**fields: Any) -> SenderNumber:
    """Return our number, which may text."""
    return replace(SenderNumber(number=OURS, label="Front desk"), **fields)


def a_tenant(**fields: Any) -> Tenant:
    """Return a workspace that is set up, caught up and running."""
    tenant = Tenant(
        id=TENANT,
        installation=Installation(bot_user=UserId("U0BOT"), bot_id="B0BOT", team_name=BRAND),
        numbers=(a_sender(),),
        numbers_read_at=NOW,
        default_channel=DESK,
        synced_at=NOW,
    )
    return replace(tenant, **fields)
