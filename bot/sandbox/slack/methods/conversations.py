"""conversations.*: what the bot may know about channels and their messages."""

from collections.abc import Callable

from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.methods.paging import cursor_part, page
from bot.sandbox.slack.payloads import message_copy
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld

_KIND_OF_TYPE = {
    "public_channel": "channel",
    "private_channel": "group",
    "im": "im",
    "mpim": "mpim",
}
MOST = 999


def info(world: SlackWorld, arguments: Arguments) -> Json:
    """Describe a channel; a private one only to its members."""
    channel = _visible(world, arguments)
    counted = arguments.flag("include_num_members")
    return {"channel": channel.as_json(world.bot_user_id, with_count=counted)}


def members(world: SlackWorld, arguments: Arguments) -> Json:
    """List the ids of a channel's members, bots and strangers included."""
    channel = _visible(world, arguments)
    found, cursor = page(sorted(channel.members), arguments, default=100, most=MOST)
    return {"members": found, **cursor_part(cursor)}


def open_conversation(world: SlackWorld, arguments: Arguments) -> Json:
    """Open the direct conversation with one to eight people."""
    if arguments.given("channel"):
        channel = _visible(world, arguments)
        return {"channel": _opened(world, channel, arguments)}
    if not arguments.given("users"):
        raise ApiError("users_list_not_supplied")
    wanted = arguments.values["users"]
    ids = wanted if isinstance(wanted, list) else [part.strip() for part in wanted.split(",")]
    if len(ids) > 8:
        raise ApiError("too_many_users")
    for user_id in ids:
        user = world.users.get(user_id)
        if user is None:
            raise ApiError("user_not_found")
        if user.deleted:
            raise ApiError("user_disabled")
    before = len(world.channels)
    channel = world.direct(world.bot_user_id, *ids)
    extra = {} if len(world.channels) > before else {"no_op": True, "already_open": True}
    return {**extra, "channel": _opened(world, channel, arguments)}


def join(world: SlackWorld, arguments: Arguments) -> Json:
    """Join a public channel."""
    channel = _visible(world, arguments)
    if channel.kind != "channel":
        raise ApiError("method_not_supported_for_channel_type")
    if channel.archived:
        raise ApiError("is_archived")
    body: Json = {"channel": channel.as_json(world.bot_user_id)}
    if world.bot_user_id in channel.members:
        warning = "already_in_channel"
        return {**body, "warning": warning, "response_metadata": {"warnings": [warning]}}
    channel.members.add(world.bot_user_id)
    world.changed()
    return {"channel": channel.as_json(world.bot_user_id)}


def history(world: SlackWorld, arguments: Arguments) -> Json:
    """List a channel's messages, newest first, without thread replies."""
    channel = _visible(world, arguments)
    if world.bot_user_id not in channel.members:
        raise ApiError("not_in_channel")
    top = [m for m in channel.messages if m.get("thread_ts", m["ts"]) == m["ts"]]
    wanted = _between(top, arguments)[::-1]
    found, cursor = page(wanted, arguments, default=100, most=MOST)
    body: Json = {"messages": [_copy(m, arguments) for m in found], "has_more": bool(cursor)}
    body |= {"pin_count": 0}
    return {**body, **(cursor_part(cursor) if cursor else {})}


def replies(world: SlackWorld, arguments: Arguments) -> Json:
    """List a parent and its replies, oldest first; a reply's ts gives just that reply."""
    channel = _visible(world, arguments)
    message = channel.find(arguments.text("ts"))
    if message is None or world.bot_user_id not in channel.members:
        raise ApiError("thread_not_found")
    thread = [message, *_between(channel.replies(message["ts"]), arguments)]
    found, cursor = page(thread, arguments, default=1000, most=MOST + 1)
    body: Json = {"messages": [_copy(m, arguments) for m in found], "has_more": bool(cursor)}
    return {**body, **(cursor_part(cursor) if cursor else {})}


def list_all(world: SlackWorld, arguments: Arguments) -> Json:
    """List channels; the type filter is applied after the page is cut, so pages may be short."""
    visible = [c for c in world.channels.values() if world.visible(c.id)]
    return _listed(world, visible, arguments)


def list_mine(world: SlackWorld, arguments: Arguments) -> Json:
    """List the channels the bot is in."""
    mine = [c for c in world.channels.values() if world.bot_user_id in c.members]
    return _listed(world, mine, arguments)


def _listed(world: SlackWorld, channels: list[Channel], arguments: Arguments) -> Json:
    kinds = set()
    for name in arguments.text("types", "public_channel").split(","):
        if name.strip() not in _KIND_OF_TYPE:
            raise ApiError("invalid_types")
        kinds.add(_KIND_OF_TYPE[name.strip()])
    cut, cursor = page(channels, arguments, default=100, most=MOST)
    skip_archived = arguments.flag("exclude_archived")
    shown = [c for c in cut if c.kind in kinds and not (skip_archived and c.archived)]
    return {
        "channels": [channel.as_json(world.bot_user_id, with_count=True) for channel in shown],
        **cursor_part(cursor),
    }


def _visible(world: SlackWorld, arguments: Arguments) -> Channel:
    channel = world.visible(arguments.text("channel"))
    if channel is None:
        raise ApiError("channel_not_found")
    return channel


def _opened(world: SlackWorld, channel: Channel, arguments: Arguments) -> Json:
    if arguments.flag("return_im"):
        return channel.as_json(world.bot_user_id)
    return {"id": channel.id}


def _between(messages: list[Json], arguments: Arguments) -> list[Json]:
    oldest = _bound(arguments, "oldest", 0.0)
    latest = _bound(arguments, "latest", float("inf"))
    if arguments.flag("inclusive"):
        return [m for m in messages if oldest <= float(m["ts"]) <= latest]
    return [m for m in messages if oldest < float(m["ts"]) < latest]


def _bound(arguments: Arguments, name: str, default: float) -> float:
    if not arguments.given(name):
        return default
    try:
        return float(arguments.text(name))
    except ValueError:
        raise ApiError(f"invalid_ts_{name}") from None


def _copy(message: Json, arguments: Arguments) -> Json:
    copy = message_copy(message)
    if not arguments.flag("include_all_metadata") and "metadata" in copy:
        copy["metadata"] = {"event_type": copy["metadata"]["event_type"]}
    return copy


TABLE: dict[str, Callable[[SlackWorld, Arguments], Json]] = {
    "conversations.info": info,
    "conversations.members": members,
    "conversations.open": open_conversation,
    "conversations.join": join,
    "conversations.history": history,
    "conversations.replies": replies,
    "conversations.list": list_all,
    "users.conversations": list_mine,
}
