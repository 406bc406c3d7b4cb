"""auth.test and apps.connections.open."""

from collections.abc import Callable

from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld


def auth_test(world: SlackWorld, _arguments: Arguments) -> Json:
    """Say who the token belongs to."""
    return {
        "url": f"https://{world.team_domain}.slack.com/",
        "team": world.team_name,
        "user": world.users[world.bot_user_id].name,
        "team_id": world.team_id,
        "user_id": world.bot_user_id,
        "bot_id": world.bot_id,
        "is_enterprise_install": False,
    }


def open_connection(world: SlackWorld, _arguments: Arguments) -> Json:
    """Give out the address of one socket, good for one connection."""
    address = world.base_url.rstrip("/").replace("http", "ws", 1)
    return {"url": f"{address}/link/?ticket={world.sockets.ticket()}&app_id={world.app_id}"}


TABLE: dict[str, Callable[[SlackWorld, Arguments], Json]] = {
    "auth.test": auth_test,
    "apps.connections.open": open_connection,
}
