"""Under which numbers the fields, values and commonest words of a contact's file lie.

Rule: append, never move or take away: each place is what stores already hold. What is not listed
is stored under its name, so a new field works before it is listed here.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from bot.adapters.redis.ledger_packing import ledgers
from bot.adapters.redis.packing import Packer
from bot.adapters.redis.shorthand import (
    hexadecimal,
    optional_word,
    record_id,
    repeated,
    repeated_number,
    stamp,
)
from bot.consent.case import PastSend
from bot.consent.category import Category
from bot.consent.entry import LedgerEntry
from bot.consent.record import (
    Correction,
    DoubleOptIn,
    Evidence,
    OptIn,
    OptInMethod,
    OptOut,
    OptOutRoute,
    Programme,
    Unblock,
    WrittenClauses,
)
from bot.consent.scrubs import ScrubMark
from bot.conversations.contact_file import ContactCard, ContactFile, Conversation
from bot.texting.delivery import DeliveryStatus
from bot.texting.text import OutboundText

_METHOD: Final = OptInMethod
_ROUTE: Final = OptOutRoute
_STATUS: Final = DeliveryStatus

_NAMES: Final[dict[type, tuple[str, ...]]] = {
    ContactFile: (
        *("number", "card", "ledger", "conversations", "texts", "sends"),
        *("system_sent", "frozen_at", "frozen_by", "review_due", "wrong_number", "list_stale"),
        *("posts", "redraw", "scrubs", "list_told", "list_told_at", "introduced"),
    ),
    ContactCard: ("name", "zone", "state", "language", "owner"),
    Conversation: (
        *("number", "channel", "root", "opened_at", "last_inbound_at", "last_outbound_at"),
        *("requester", "group"),
    ),
    LedgerEntry: ("record", "secret", "check", "salts", "purged", "scheme"),
    DoubleOptIn: (
        *("id", "occurred_at", "recorded_at", "recorded_by", "step", "opt_in", "number", "words"),
    ),
    Correction: ("id", "occurred_at", "recorded_at", "recorded_by", "voids", "reason"),
    Programme: ("name", "frequency"),
    ScrubMark: ("list", "as_of", "hit", "since"),
    Evidence: ("wording", "place", "wording_hash"),
    WrittenClauses: (
        *("names_seller_and_number", "discloses_automated_marketing"),
        "not_a_condition_of_purchase",
    ),
    OptIn: (
        *("id", "occurred_at", "recorded_at", "recorded_by", "method", "category", "seller"),
        *("purpose", "numbers", "evidence", "clauses", "confirmed_at", "expires_at", "basis"),
        *("dealt_at", "approved_by", "programme"),
    ),
    OptOut: (
        *("id", "occurred_at", "recorded_at", "recorded_by", "route", "words", "said_scope"),
        *("matcher", "number"),
    ),
    Unblock: ("id", "occurred_at", "recorded_at", "recorded_by", "number", "words"),
    PastSend: (
        *("at", "sender", "category", "had_footer", "had_help", "automated", "provider_id"),
        "purpose",
    ),
    OutboundText: (
        *("id", "requester", "contact", "sender", "body", "rendered", "category", "raised_to"),
        *("status", "created_at", "changed_at", "automated", "replies_to", "typed_in", "channel"),
        *("shown", "due_at", "decision", "claim", "provider_id", "failure", "crossed_at", "polls"),
        *("attempts", "system"),
    ),
}
_VALUES: Final[dict[type, tuple[Enum, ...]]] = {
    Category: (Category.CONVERSATIONAL, Category.INFORMATIONAL, Category.PROMOTIONAL),
    OptInMethod: (
        *(_METHOD.INBOUND_TEXT, _METHOD.SPOKEN, _METHOD.MOBILE_BUTTON, _METHOD.WEB_FORM),
        *(_METHOD.WEB_PREFERENCES, _METHOD.EMAIL_REPLY, _METHOD.KEYWORD, _METHOD.POINT_OF_SALE),
        *(_METHOD.IVR, _METHOD.PAPER_FORM, _METHOD.YES_REPLY, _METHOD.IMPORTED),
        *(_METHOD.RINGCENTRAL_LIST, _METHOD.IMPLIED),
    ),
    OptOutRoute: (
        *(_ROUTE.TEXT, _ROUTE.SPOKEN, _ROUTE.MAIL, _ROUTE.EMAIL, _ROUTE.IN_PERSON),
        *(_ROUTE.RINGCENTRAL_LIST, _ROUTE.CARRIER, _ROUTE.UNANSWERED_REVIEW),
        *(_ROUTE.WRONG_NUMBER, _ROUTE.ERASURE, _ROUTE.IMPORTED),
    ),
    DeliveryStatus: (
        *(_STATUS.DRAFT, _STATUS.AWAITING_APPROVAL, _STATUS.SCHEDULED, _STATUS.DEFERRED),
        *(_STATUS.FROZEN, _STATUS.HELD, _STATUS.QUEUED, _STATUS.SENDING, _STATUS.SENT),
        *(_STATUS.DELIVERED, _STATUS.FAILED, _STATUS.OUTCOME_UNKNOWN, _STATUS.CANCELLED),
        _STATUS.EXPIRED,
    ),
}
_WORDS: Final = (
    *("system", "STOP", "Stop", "stop", "keyword:stop", "START", "keyword:start", "person"),
    *("import", "en", "es", "fr", "UNSUBSCRIBE", "keyword:unsubscribe", "CANCEL"),
    *("keyword:cancel", "END", "keyword:end", "QUIT", "keyword:quit", "YES", "Yes", "yes"),
)
"""Words of consent records that come with many contacts; at most 32."""
_RECORDS: Final = (OptIn, OptOut, Unblock, DoubleOptIn, Correction)

RECORDS: Final = Packer(
    names=_NAMES,
    values=_VALUES,
    words=_WORDS,
    special={
        (LedgerEntry, "check"): hexadecimal(),
        (Evidence, "wording_hash"): hexadecimal(),
        (OptIn, "seller"): repeated(),
        (OptIn, "purpose"): repeated(),
        (OptOut, "words"): repeated(),
        (OptOut, "matcher"): repeated(),
        (OptOut, "number"): repeated_number(),
        (Unblock, "number"): repeated_number(),
        (Unblock, "words"): repeated(),
        **{(each, "id"): record_id() for each in _RECORDS},
        **{(each, "recorded_by"): repeated() for each in _RECORDS},
    },
    like={(each, "recorded_at"): "occurred_at" for each in _RECORDS},
)
"""How consent records are packed."""

FILES: Final = Packer(
    names=_NAMES,
    values=_VALUES,
    words=_WORDS,
    special={
        (ContactFile, "ledger"): ledgers(RECORDS),
        (ContactCard, "language"): repeated(),
        (ContactCard, "owner"): optional_word(),
        (Conversation, "number"): repeated_number(),
        (Conversation, "channel"): repeated(),
        (Conversation, "root"): stamp(),
        (Conversation, "requester"): optional_word(),
    },
    outside={ContactFile: frozenset({"tenant", "key", "version"})},
)
"""How a contact's file is packed."""
