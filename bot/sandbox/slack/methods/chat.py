"""chat.*: posting, changing and deleting messages."""

import json
import re
from collections.abc import Callable

from bot.sandbox.slack import block_limits as limits
from bot.sandbox.slack import message_store as store
from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.block_check import block_text_length, blocks_problems
from bot.sandbox.slack.payloads import message_copy
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld

METADATA_BYTES = 16_000
_EVENT_TYPE = re.compile(r"[A-Za-z0-9_.:-]{1,255}")


def post_message(world: SlackWorld, arguments: Arguments) -> Json:
    """Post to a channel the bot may post to, or to a person's direct conversation."""
    channel = _postable(world, arguments.text("channel"))
    thread_ts = _thread(channel, arguments)
    content = _content(arguments, too_long="msg_blocks_too_long")
    store.note_loudness(world, content)
    message = store.app_message(world, content)
    store.post(world, channel, message, thread_ts=thread_ts)
    store.simulate_unfurl(world, channel, message, content)
    return {"channel": channel.id, "ts": message["ts"], "message": message_copy(message)}


def post_ephemeral(world: SlackWorld, arguments: Arguments) -> Json:
    """Show a message to one member of a channel."""
    channel = _postable(world, arguments.text("channel"))
    user = world.users.get(arguments.text("user"))
    if user is None or user.deleted or user.id not in channel.members:
        raise ApiError("user_not_in_channel")
    thread_ts = _thread(channel, arguments)
    content = _content(arguments, too_long="msg_too_long")
    message = store.app_message(world, content)
    note = store.post_note(world, user.id, channel, message, thread_ts)
    return {"message_ts": note.message["ts"]}


def update(world: SlackWorld, arguments: Arguments) -> Json:
    """Change one of the app's own messages; text without blocks removes the blocks."""
    channel, message = _existing(world, arguments, arguments.text("ts"))
    if message.get("app_id") != world.app_id:
        raise ApiError("cant_update_message")
    content = _content(arguments, too_long="msg_too_long")
    if len(str(content.get("text") or "")) > limits.UPDATE_TEXT:
        raise ApiError("msg_too_long")
    store.note_loudness(world, content)
    fresh = store.app_message(world, content)
    fields = {key: fresh.get(key) for key in ("blocks", "attachments")}
    if content.get("text") is not None or content.get("markdown_text") is not None:
        fields["text"] = fresh["text"]
    if "metadata" in fresh:
        fields["metadata"] = fresh["metadata"]
    store.change(world, channel, message, fields)
    shown = message_copy(message)
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": shown}


def delete(world: SlackWorld, arguments: Arguments) -> Json:
    """Delete one of the app's own messages."""
    channel, message = _existing(world, arguments, arguments.text("ts"))
    if message.get("app_id") != world.app_id:
        raise ApiError("cant_delete_message")
    ts = message["ts"]
    store.remove(world, channel, message)
    return {"channel": channel.id, "ts": ts}


def get_permalink(world: SlackWorld, arguments: Arguments) -> Json:
    """Return the link of a message."""
    channel, message = _existing(world, arguments, arguments.text("message_ts"))
    link = f"https://{world.team_domain}.slack.com/archives/{channel.id}"
    link += f"/p{message['ts'].replace('.', '')}"
    if message.get("thread_ts") not in (None, message["ts"]):
        link += f"?thread_ts={message['thread_ts']}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}


def _postable(world: SlackWorld, wanted: str) -> Channel:
    channel = _resolved(world, wanted)
    if channel is None:
        raise ApiError("channel_not_found")
    if channel.archived:
        raise ApiError("is_archived")
    if channel.kind == "im" and not world.manifest.messages_enabled:
        raise ApiError("messages_tab_disabled")
    if world.bot_user_id not in channel.members:
        scopes = world.manifest.scopes
        if scopes is None or "chat:write.public" not in scopes:
            raise ApiError("not_in_channel")
    return channel


def _resolved(world: SlackWorld, wanted: str) -> Channel | None:
    user = world.users.get(wanted)
    if user is not None:
        if user.deleted or user.is_bot:
            return None
        return world.direct(world.bot_user_id, user.id)
    channel = world.visible(wanted)
    if channel is None:
        name = wanted.removeprefix("#")
        named = next((c for c in world.channels.values() if c.name == name), None)
        channel = world.visible(named.id) if named and named.kind != "im" else None
    return channel


def _thread(channel: Channel, arguments: Arguments) -> str | None:
    if not arguments.given("thread_ts"):
        return None
    parent = channel.find(arguments.text("thread_ts"))
    if (
        parent is None
        or parent.get("deleted")
        or parent.get("thread_ts", parent["ts"]) != parent["ts"]
    ):
        raise ApiError("cannot_reply_to_message")
    return str(parent["ts"])


def _existing(world: SlackWorld, arguments: Arguments, ts: str) -> tuple[Channel, Json]:
    channel = world.visible(arguments.text("channel"))
    if channel is None:
        raise ApiError("channel_not_found")
    message = channel.find(ts)
    if message is None or message.get("deleted"):
        raise ApiError("message_not_found")
    return channel, message


def _content(arguments: Arguments, *, too_long: str) -> Json:
    """Return what is to be shown, checked; raise ApiError for what Slack would refuse."""
    blocks = arguments.objects("blocks", "invalid_blocks_format")
    attachments = arguments.objects("attachments", "invalid_arguments")
    text, markdown = arguments.text("text"), arguments.text("markdown_text")
    if markdown and (text or blocks):
        raise ApiError("markdown_text_conflict")
    if not (text or markdown or blocks or attachments):
        raise ApiError("no_text")
    if len(markdown) > limits.MARKDOWN_TEXT:
        raise ApiError(too_long)
    if blocks:
        problems = blocks_problems(blocks, "message")
        if problems:
            raise ApiError("invalid_blocks", messages=problems)
        if block_text_length(blocks) > limits.MESSAGE_BLOCK_TEXT:
            raise ApiError(too_long)
    if attachments and len(attachments) > limits.ATTACHMENTS:
        raise ApiError("too_many_attachments")
    given = arguments.values
    return {
        "text": text if "text" in given else None,
        "markdown_text": markdown or None,
        "blocks": blocks,
        "attachments": attachments,
        "metadata": _metadata(arguments),
        "parse": given.get("parse"),
        "link_names": arguments.flag("link_names"),
        "unfurl_links": _maybe(arguments, "unfurl_links"),
        "unfurl_media": _maybe(arguments, "unfurl_media"),
    }


def _maybe(arguments: Arguments, name: str) -> bool | None:
    return arguments.flag(name) if arguments.given(name) else None


def _metadata(arguments: Arguments) -> Json | None:
    metadata = arguments.mapping("metadata", "invalid_metadata_format")
    if not metadata:
        return None
    event_type, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not isinstance(event_type, str) or not _EVENT_TYPE.fullmatch(event_type):
        raise ApiError("invalid_metadata_format")
    if not isinstance(payload, dict):
        raise ApiError("invalid_metadata_format")
    if len(json.dumps(metadata).encode()) > METADATA_BYTES:
        raise ApiError("metadata_too_large")
    return metadata


TABLE: dict[str, Callable[[SlackWorld, Arguments], Json]] = {
    "chat.postMessage": post_message,
    "chat.postEphemeral": post_ephemeral,
    "chat.update": update,
    "chat.delete": delete,
    "chat.getPermalink": get_permalink,
}
