"""Every id that Slack repeats to us: the words between `bot.blocks` and `handlers`.

Rule: an id is a look-up key, never a fact; who may do what is checked again in the use cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.texting.ids import ContactKey, InboundId, TextId
from bot.texting.phone import PhoneNumber


class ActionId(StrEnum):
    """A button or a menu."""

    SEND = "text_send"
    SEND_LATER = "text_send_when_allowed"
    EDIT = "text_edit"
    SCHEDULE = "text_schedule"
    DISCARD = "text_discard"
    CHOOSE_SENDER = "text_choose_sender"
    PLAIN_QUOTES = "text_plain_quotes"
    REOPEN = "text_reopen"
    COMPOSE = "text_compose"
    UNDO = "text_undo"
    WITHDRAW = "text_withdraw"
    ARRIVED = "text_arrived"
    RESEND = "text_resend"
    REPLY = "contact_reply"
    OPT_OUT = "contact_opt_out"
    NOT_OPT_OUT = "contact_not_opt_out"
    REVEAL = "contact_reveal"
    SHOW_CONSENT = "contact_consent"
    SHOW_HISTORY = "contact_history"
    HISTORY_NEWER = "history_newer"
    HISTORY_OLDER = "history_older"
    EXPORT = "contact_export"
    OPEN_EVIDENCE = "evidence_open"
    RECORD_CONSENT = "contact_record_consent"
    PICK_CONTACT = "contact_pick"
    PAUSE = "sending_pause"
    RESUME = "sending_resume"
    KEEP_BLOCKED = "difference_keep_blocked"
    DIFFERENCE_DETAILS = "difference_details"
    COMPARE_LIST = "list_compare"
    SHOW_LETTERS = "letters_show"
    RETRY_LETTER = "letter_retry"
    DROP_LETTER = "letter_drop"
    SET_STOP_CONFIRMER = "settings_stop_confirmer"
    ASK_FOR_YES = "contact_ask_for_yes"
    EDIT_DETAILS = "contact_details"
    SET_CHANNEL_NUMBER = "settings_channel_number"
    SET_DEFAULT_CHANNEL = "settings_default_channel"


class InputId(StrEnum):
    """A field of a modal or of App Home; block and element carry the same id."""

    CONTACT = "contact"
    NAME = "name"
    BODY = "body"
    SENDER = "sender"
    CATEGORY = "category"
    METHOD = "method"
    WORDING = "wording"
    WHEN = "when"
    PROOF = "proof"
    CLAUSES = "clauses"
    PURPOSE = "purpose"
    BASIS = "basis"
    DEALT_AT = "dealt_at"
    PROGRAMME = "programme"
    FREQUENCY = "frequency"
    WORDS = "words"
    ROUTE = "route"
    REASON = "reason"
    PLACE = "place"
    ZONE = "zone"
    LANGUAGE = "language"
    OWNER = "owner"
    AT = "at"
    CHANNEL = "settings_channel"
    NUMBER = "settings_number"
    STOP_NUMBER = "settings_stop_number"
    CONFIRMER = "settings_confirmer"


class ViewId(StrEnum):
    """The callback id of a modal or of App Home."""

    COMPOSE = "compose"
    EDIT = "edit"
    SCHEDULE = "schedule"
    PREVIEW = "preview"
    RECORD_CONSENT = "record_consent"
    OPT_OUT = "opt_out"
    NOT_OPT_OUT = "not_opt_out"
    CONSENT = "consent"
    DETAILS = "details"
    LETTERS = "letters"
    DROP_LETTER = "drop_letter"
    NOTICE = "notice"
    HOME = "home"


class ShortcutId(StrEnum):
    """A shortcut of the manifest."""

    TEXT_A_CONTACT = "text_a_contact"
    TEXT_THIS = "text_this_to_the_contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceValue:
    """The value of a button about a difference from RingCentral's list."""

    contact: ContactKey
    difference: str

    def __str__(self) -> str:
        return f"{self.contact}|{self.difference}"

    @classmethod
    def read(cls, value: str) -> DifferenceValue:
        """Return what a button carried.

        Raises:
            ValueError: not one of our values.
        """
        contact, _, difference = value.partition("|")
        if not contact or not difference:
            raise ValueError("a button value without a contact or a difference")
        return cls(contact=ContactKey(contact), difference=difference)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairValue:
    """The value of a button about a contact and one of our numbers."""

    contact: ContactKey
    number: PhoneNumber | None
    """Our number; None where the button is about the contact alone."""
    inbound: InboundId | None = None
    text: TextId | None = None
    """The draft that the button stands under."""

    def __str__(self) -> str:
        number = self.number.e164 if self.number else ""
        return f"{self.contact}|{number}|{self.inbound or ''}|{self.text or ''}"

    @classmethod
    def read(cls, value: str) -> PairValue:
        """Return what a button carried.

        Raises:
            ValueError: not one of our values.
        """
        contact, number, inbound, text = value.split("|")
        if not contact:
            raise ValueError("a button value without a contact")
        return cls(
            contact=ContactKey(contact),
            number=PhoneNumber(number) if number else None,
            inbound=InboundId(inbound) if inbound else None,
            text=TextId(text) if text else None,
        )
