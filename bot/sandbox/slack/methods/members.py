"""users.*, reactions.*, team.info and bots.info."""

import re
from collections.abc import Callable

from bot.sandbox.slack.api_errors import ApiError
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.methods.paging import cursor_part, page
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.reactions import add_reaction
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld

_EMOJI = re.compile(r"[a-z0-9_+'-]+(?:::skin-tone-[2-6])?")
_TS = re.compile(r"\d+\.\d{6}")
MOST_EMOJI = 23


def info(world: SlackWorld, arguments: Arguments) -> Json:
    """Describe a person."""
    user = world.users.get(arguments.text("user"))
    if user is None:
        raise ApiError("user_not_found")
    return {"user": user.as_json(world.team_id)}


def list_all(world: SlackWorld, arguments: Arguments) -> Json:
    """List everybody, the deactivated and bots included."""
    found, cursor = page(list(world.users.values()), arguments, default=1000, most=1000)
    return {
        "members": [user.as_json(world.team_id) for user in found],
        "cache_ts": int(world.clock.now()),
        **cursor_part(cursor),
    }


def add(world: SlackWorld, arguments: Arguments) -> Json:
    """Put the bot's emoji under a message."""
    channel, message, name = _target(world, arguments)
    if channel.archived:
        raise ApiError("is_archived")
    reactions = message.get("reactions", [])
    if any(r["name"] == name and world.bot_user_id in r["users"] for r in reactions):
        raise ApiError("already_reacted")
    if len(reactions) >= MOST_EMOJI and all(r["name"] != name for r in reactions):
        raise ApiError("too_many_emoji")
    add_reaction(world, channel, message, world.bot_user_id, name)
    return {}


def remove(world: SlackWorld, arguments: Arguments) -> Json:
    """Take the bot's emoji away."""
    _, message, name = _target(world, arguments)
    for reaction in message.get("reactions", []):
        if reaction["name"] == name and world.bot_user_id in reaction["users"]:
            reaction["users"].remove(world.bot_user_id)
            reaction["count"] -= 1
            message["reactions"] = [r for r in message["reactions"] if r["count"]]
            world.changed()
            return {}
    raise ApiError("no_reaction")


def team(world: SlackWorld, _arguments: Arguments) -> Json:
    """Describe the workspace."""
    return {
        "team": {
            "id": world.team_id,
            "name": world.team_name,
            "domain": world.team_domain,
            "url": f"https://{world.team_domain}.slack.com/",
            "email_domain": "",
        }
    }


def bot(world: SlackWorld, arguments: Arguments) -> Json:
    """Describe the bot."""
    wanted = arguments.text("bot", world.bot_id)
    if wanted != world.bot_id:
        raise ApiError("bot_not_found")
    return {
        "bot": {
            "id": world.bot_id,
            "deleted": False,
            "name": world.users[world.bot_user_id].real_name,
            "updated": 1_700_000_000,
            "app_id": world.app_id,
            "user_id": world.bot_user_id,
        }
    }


def _target(world: SlackWorld, arguments: Arguments) -> tuple[Channel, Json, str]:
    channel = world.visible(arguments.text("channel"))
    if channel is None:
        raise ApiError("channel_not_found")
    ts, name = arguments.text("timestamp"), arguments.text("name")
    if not _TS.fullmatch(ts):
        raise ApiError("bad_timestamp")
    if not _EMOJI.fullmatch(name):
        raise ApiError("invalid_name")
    message = channel.find(ts)
    if message is None or message.get("deleted"):
        raise ApiError("message_not_found")
    if world.bot_user_id not in channel.members:
        raise ApiError("no_access")
    return channel, message, name


TABLE: dict[str, Callable[[SlackWorld, Arguments], Json]] = {
    "users.info": info,
    "users.list": list_all,
    "reactions.add": add,
    "reactions.remove": remove,
    "team.info": team,
    "bots.info": bot,
}
