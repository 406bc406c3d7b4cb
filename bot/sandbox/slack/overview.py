"""The whole workspace as one person sees it, for the sandbox page."""

from bot.sandbox.slack.people import Channel, User
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld


def overview(world: SlackWorld, user: str) -> Json:
    """Return everything the page draws for this person; an empty `user` is the first one there.

    Raises:
        GestureError: when nobody has this id, or nobody is there yet.
    """
    people = (person.id for person in world.users.values() if not person.is_bot)
    user = user or next(people, "")
    me = world.person(user)
    world.dm(user)
    bot = world.users[world.bot_user_id]
    return {
        "now": world.clock.now(),
        "team": {"id": world.team_id, "name": world.team_name, "domain": world.team_domain},
        "me": me.id,
        "bot": {"user_id": bot.id, "name": bot.real_name},
        "users": [_person(person) for person in world.users.values()],
        "channels": [
            _channel(world, channel, user)
            for channel in world.channels.values()
            if channel.kind == "channel" or user in channel.members
        ],
        "modals": world.modals.get(user, []),
        "home": world.home(user),
        "commands": _entries(world.manifest.commands, "command", "description", "usage_hint"),
        "shortcuts": _entries(world.manifest.shortcuts, "callback_id", "name", "type"),
    }


def _person(person: User) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "real_name": person.real_name,
        "tz": person.tz,
        "guest": person.guest or person.single_channel_guest,
        "stranger": person.stranger,
        "deleted": person.deleted,
        "is_bot": person.is_bot,
    }


def _entries(entries: tuple[Json, ...], *keys: str) -> list[Json]:
    return [{key: entry.get(key, "") for key in keys} for entry in entries]


def _channel(world: SlackWorld, channel: Channel, user: str) -> Json:
    with_bot = channel.kind == "im" and world.bot_user_id in channel.members
    messages = [*channel.messages, *world.ephemerals(user, channel.id)]
    return {
        "id": channel.id,
        "name": world.users[world.bot_user_id].real_name if with_bot else channel.name,
        "type": channel.kind,
        "is_member": user in channel.members,
        "messages": [
            _message(message) for message in sorted(messages, key=lambda m: float(m["ts"]))
        ],
    }


def _message(message: Json) -> Json:
    wanted = ("ts", "thread_ts", "user", "bot_id", "subtype", "edited", "deleted", "reactions")
    shown = {key: message[key] for key in wanted if key in message}
    return {
        **shown,
        "text": message.get("text", ""),
        "blocks": message.get("blocks", []),
        "ephemeral": bool(message.get("ephemeral")),
    }
