"""Puts messages into channels, changes them and takes them away, with the events that follow."""

import copy
from typing import Any

from bot.sandbox.slack.block_shape import normalized
from bot.sandbox.slack.message_text import links_in, notifies_many, stored, text_objects
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import PrivateNote, Workspace

TEXT_CUT = 40_000
UNFURL_SECONDS = 2.0


def app_message(workspace: Workspace, content: Json) -> Json:
    """Return a message of the app, without a timestamp, from checked arguments."""
    bot = workspace.users[workspace.bot_user_id]
    message: Json = {
        "type": "message",
        "user": workspace.bot_user_id,
        "bot_id": workspace.bot_id,
        "app_id": workspace.app_id,
        "team": workspace.team_id,
        "bot_profile": {
            "id": workspace.bot_id,
            "app_id": workspace.app_id,
            "name": bot.real_name,
            "deleted": False,
            "updated": 1_700_000_000,
            "team_id": workspace.team_id,
            "icons": {"image_36": "", "image_48": "", "image_72": ""},
        },
        "text": stored(str(content.get("text") or content.get("markdown_text") or ""))[:TEXT_CUT],
    }
    if content.get("blocks"):
        message["blocks"] = normalized(content["blocks"], workspace.ids)
    for key in ("attachments", "metadata"):
        if content.get(key):
            message[key] = copy.deepcopy(content[key])
    return message


def note_loudness(workspace: Workspace, content: Json) -> None:
    """Count the post if it would have notified many or mentioned by auto-parsing."""
    names = frozenset(channel.name for channel in workspace.channels.values())
    if notifies_many(content, names):
        workspace.broadcasts += 1


def post(
    workspace: Workspace, channel: Channel, message: Json, *, thread_ts: str | None = None
) -> Json:
    """Append a message, keep the thread's books, and tell the app.

    The ts of a reply leads to its parent: threads have one level.
    """
    message["ts"] = workspace.timestamp()
    parent = channel.find(thread_ts) if thread_ts else None
    if parent is not None:
        parent = channel.find(str(parent.get("thread_ts", parent["ts"])))
    if parent is not None:
        message["thread_ts"] = parent["ts"]
        message["parent_user_id"] = parent.get("user", "")
    channel.append(message)
    workspace.emit(_event(channel, message), channel.id)
    if parent is not None:
        _count_reply(workspace, channel, parent, message)
    workspace.changed()
    return message


def post_note(
    workspace: Workspace, user: str, channel: Channel, message: Json, thread_ts: str | None = None
) -> PrivateNote:
    """Show an ephemeral message to one person; it enters no history and causes no event."""
    message["ts"] = workspace.timestamp()
    message["ephemeral"] = True
    if thread_ts:
        message["thread_ts"] = thread_ts
    note = PrivateNote(user, channel.id, message)
    workspace.notes.append(note)
    workspace.changed()
    return note


def change(workspace: Workspace, channel: Channel, message: Json, fields: Json) -> None:
    """Replace fields of a message (None removes one) and tell the app what it was before."""
    before = copy.deepcopy(message)
    for key, value in fields.items():
        if value is None:
            message.pop(key, None)
        else:
            message[key] = value
    _announce_change(workspace, channel, message, before)
    workspace.changed()


def remove(workspace: Workspace, channel: Channel, message: Json) -> None:
    """Delete a message; a parent with replies leaves a tombstone."""
    before = copy.deepcopy(message)
    if channel.replies(message["ts"]):
        kept = {key: message[key] for key in message if key in _KEPT_BY_TOMBSTONE}
        message.clear()
        message.update(kept)
        message.update(
            subtype="tombstone",
            user="USLACKBOT",
            text="This message was deleted.",
            hidden=True,
            deleted=True,
        )
        _announce_change(workspace, channel, message, before)
    else:
        channel.discard(message)
        parent = channel.find(str(message.get("thread_ts", "")))
        if parent is not None:
            _set_reply_books(channel, parent)
        event = {
            **_hidden(workspace, channel, "message_deleted"),
            "deleted_ts": before["ts"],
            "previous_message": before,
        }
        workspace.emit(event, channel.id)
    workspace.changed()


def simulate_unfurl(workspace: Workspace, channel: Channel, message: Json, content: Json) -> None:
    """Fetchless preview: links in an app's message change it some seconds later.

    Both flags have to be false to prevent it; `parse: none` leaves bare URLs in the top-level
    text alone.
    """
    if content.get("unfurl_links") is False and content.get("unfurl_media") is False:
        return
    top = "" if content.get("parse") == "none" else str(content.get("text") or "")
    found = links_in(top)
    for part in text_objects(content.get("blocks") or []):
        if part["type"] == "mrkdwn":
            found += links_in(part["text"])
    if not found:
        return
    workspace.unfurled += found

    def arrive() -> None:
        if channel.find(message["ts"]) is message:
            previews = [{"id": i + 1, "from_url": url, "title": url} for i, url in enumerate(found)]
            change(workspace, channel, message, {"attachments": previews})

    workspace.clock.call_later(UNFURL_SECONDS, arrive)


def chatter(workspace: Workspace, channel: Channel, user: str, subtype: str, text: str) -> None:
    """Post the line that joining or leaving leaves in a channel."""
    message: Json = {"type": "message", "subtype": subtype, "user": user, "text": text}
    post(workspace, channel, message)


def _event(channel: Channel, message: Json) -> Json:
    event = {key: copy.deepcopy(value) for key, value in message.items() if key != "ephemeral"}
    event.update(
        channel=channel.id, channel_type=channel.kind, event_ts=message["ts"], type="message"
    )
    return event


def _hidden(workspace: Workspace, channel: Channel, subtype: str) -> Json:
    ts = workspace.timestamp()
    return {
        "type": "message",
        "subtype": subtype,
        "hidden": True,
        "channel": channel.id,
        "channel_type": channel.kind,
        "ts": ts,
        "event_ts": ts,
    }


def _announce_change(workspace: Workspace, channel: Channel, message: Json, before: Json) -> None:
    event = {
        **_hidden(workspace, channel, "message_changed"),
        "message": copy.deepcopy(message),
        "previous_message": before,
    }
    workspace.emit(event, channel.id)


def _count_reply(workspace: Workspace, channel: Channel, parent: Json, reply: Json) -> None:
    before = copy.deepcopy(parent)
    parent["thread_ts"] = parent["ts"]
    _set_reply_books(channel, parent)
    parent["latest_reply"] = reply["ts"]
    _announce_change(workspace, channel, parent, before)


def _set_reply_books(channel: Channel, parent: Json) -> None:
    replies = channel.replies(parent["ts"])
    authors: dict[str, Any] = dict.fromkeys(str(reply.get("user", "")) for reply in replies)
    parent["reply_count"] = len(replies)
    parent["reply_users"] = list(authors)
    parent["reply_users_count"] = len(authors)
    if replies:
        parent["latest_reply"] = replies[-1]["ts"]


_KEPT_BY_TOMBSTONE = frozenset(
    {
        "type",
        "ts",
        "thread_ts",
        "reply_count",
        "reply_users",
        "reply_users_count",
        "latest_reply",
        "subscribed",
    }
)
