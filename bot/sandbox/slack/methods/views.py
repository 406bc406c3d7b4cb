"""views.*: modals and the Home."""

from collections.abc import Callable

from bot.sandbox.slack import view_store as store
from bot.sandbox.slack.api_errors import ApiError, invalid_arguments
from bot.sandbox.slack.arguments import Arguments
from bot.sandbox.slack.payloads import message_copy
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.world import SlackWorld

TRIGGER_SECONDS = 3.0


def open_view(world: SlackWorld, arguments: Arguments) -> Json:
    """Open a modal for the person behind a trigger."""
    return _opened(world, arguments, on_top=False)


def push_view(world: SlackWorld, arguments: Arguments) -> Json:
    """Put a modal on top of the person's stack."""
    return _opened(world, arguments, on_top=True)


def update_view(world: SlackWorld, arguments: Arguments) -> Json:
    """Replace an open modal's content, by view_id or external_id."""
    view_id, external_id = arguments.text("view_id"), arguments.text("external_id")
    if not view_id and not external_id:
        raise invalid_arguments("missing required field: view_id")
    old = store.find_view(world, view_id, external_id)
    source = _source(arguments)
    store.check_view(world, source, old["type"], replaces=old["id"])
    store.check_hash(old, arguments.text("hash"))
    return {"view": message_copy(store.replace_view(world, old, source))}


def publish_view(world: SlackWorld, arguments: Arguments) -> Json:
    """Set a person's Home; the person need not have opened it yet."""
    if not world.manifest.home_enabled:
        raise ApiError("not_enabled")
    user = world.users.get(arguments.text("user_id"))
    if user is None or user.is_bot:
        raise invalid_arguments("invalid user_id [json-pointer:/user_id]")
    old = world.homes.get(user.id)
    source = _source(arguments)
    store.check_view(world, source, "home", replaces=old["id"] if old else "")
    if old is not None:
        store.check_hash(old, arguments.text("hash"))
    return {"view": message_copy(store.publish_home(world, user.id, source))}


def _opened(world: SlackWorld, arguments: Arguments, *, on_top: bool) -> Json:
    source = _source(arguments)
    trigger_id = arguments.text("trigger_id")
    if not trigger_id:
        raise invalid_arguments("missing required field: trigger_id")
    trigger = world.triggers.get(trigger_id)
    if trigger is None:
        raise ApiError("invalid_trigger_id")
    if trigger.used:
        raise ApiError("exchanged_trigger_id")
    if world.clock.now() - trigger.born > TRIGGER_SECONDS:
        raise ApiError("expired_trigger_id")
    store.check_view(world, source, "modal")
    view = store.open_modal(world, trigger.user, source, on_top=on_top)
    trigger.used = True
    return {"view": message_copy(view)}


def _source(arguments: Arguments) -> Json:
    return arguments.mapping("view", "invalid_arguments") or {}


TABLE: dict[str, Callable[[SlackWorld, Arguments], Json]] = {
    "views.open": open_view,
    "views.push": push_view,
    "views.update": update_view,
    "views.publish": publish_view,
}
