"""Every trigger on one page: which words, buttons, forms and events lead where.

Rule: one catch-all listener per kind of trigger and our own table behind it, so that nothing is
ever answered 404, and no listener is tried in vain.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from slack_bolt.async_app import AsyncApp

from bot.blocks.ids import ActionId, ShortcutId, ViewId
from bot.ports import Ports
from handlers.actions import (
    contact,
    details,
    difference,
    draft,
    history,
    letters,
    send,
    settings,
    take_back,
)
from handlers.commands.consent import consent
from handlers.commands.text import text
from handlers.dispatch import Handler, listen
from handlers.events.app_home import app_home_opened
from handlers.events.direct import direct_message
from handlers.events.mention import app_mention
from handlers.modals.compose_text import compose_text
from handlers.modals.details import change_details
from handlers.modals.drop_letter import drop_letter
from handlers.modals.edit_text import edit_text
from handlers.modals.opt_out import keep_open, opt_out
from handlers.modals.record_consent import record_consent
from handlers.modals.schedule_text import schedule_text
from handlers.shortcuts.text_contact import text_a_contact
from handlers.shortcuts.text_this import text_this

COMMANDS: Mapping[str, Handler] = MappingProxyType({"/text": text, "/consent": consent})

ACTIONS: Mapping[str, Handler] = MappingProxyType(
    {
        ActionId.SEND: send.send,
        ActionId.SEND_LATER: send.send_later,
        ActionId.EDIT: draft.open_edit,
        ActionId.SCHEDULE: draft.open_schedule,
        ActionId.DISCARD: take_back.discard,
        ActionId.CHOOSE_SENDER: draft.choose_sender,
        ActionId.PLAIN_QUOTES: draft.use_plain_quotes,
        ActionId.REOPEN: draft.reopen,
        ActionId.COMPOSE: draft.open_compose,
        ActionId.UNDO: take_back.undo_text,
        ActionId.WITHDRAW: take_back.withdraw,
        ActionId.ARRIVED: take_back.arrived,
        ActionId.RESEND: take_back.resend,
        ActionId.REPLY: contact.reply,
        ActionId.OPT_OUT: contact.open_opt_out,
        ActionId.NOT_OPT_OUT: contact.open_not_opt_out,
        ActionId.REVEAL: contact.reveal,
        ActionId.ASK_FOR_YES: contact.ask_yes,
        ActionId.SHOW_CONSENT: contact.show_consent,
        ActionId.EDIT_DETAILS: details.open_details,
        ActionId.SHOW_HISTORY: history.show_history,
        ActionId.HISTORY_NEWER: history.newer,
        ActionId.HISTORY_OLDER: history.older,
        ActionId.EXPORT: history.export,
        ActionId.OPEN_EVIDENCE: history.open_evidence,
        ActionId.RECORD_CONSENT: contact.open_record,
        ActionId.PICK_CONTACT: contact.pick,
        ActionId.PAUSE: settings.pause,
        ActionId.RESUME: settings.resume,
        ActionId.KEEP_BLOCKED: difference.keep,
        ActionId.DIFFERENCE_DETAILS: difference.show_details,
        ActionId.COMPARE_LIST: difference.compare,
        ActionId.SHOW_LETTERS: letters.show,
        ActionId.RETRY_LETTER: letters.retry,
        ActionId.DROP_LETTER: letters.open_drop,
        ActionId.SET_STOP_CONFIRMER: settings.set_stop_confirmer,
        ActionId.SET_CHANNEL_NUMBER: settings.set_channel_number,
        ActionId.SET_DEFAULT_CHANNEL: settings.set_default_channel,
    }
)

FORMS: Mapping[str, Handler] = MappingProxyType(
    {
        ViewId.COMPOSE: compose_text,
        ViewId.EDIT: edit_text,
        ViewId.SCHEDULE: schedule_text,
        ViewId.RECORD_CONSENT: record_consent,
        ViewId.OPT_OUT: opt_out,
        ViewId.NOT_OPT_OUT: keep_open,
        ViewId.DETAILS: change_details,
        ViewId.DROP_LETTER: drop_letter,
    }
)

SHORTCUTS: Mapping[str, Handler] = MappingProxyType(
    {ShortcutId.TEXT_A_CONTACT: text_a_contact, ShortcutId.TEXT_THIS: text_this}
)

EVENTS: Mapping[str, Handler] = MappingProxyType(
    {
        "app_home_opened": app_home_opened,
        "app_mention": app_mention,
        "message.im": direct_message,
    }
)


def register(app: AsyncApp, ports: Ports) -> None:
    """Let the app answer every trigger."""
    listen(
        app,
        ports,
        commands=COMMANDS,
        actions=ACTIONS,
        forms=FORMS,
        shortcuts=SHORTCUTS,
        events=EVENTS,
    )
