"""What a person's choice in an element becomes, and whether the client accepts it."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import GestureError

Value = str | list[str] | None

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_URL = re.compile(r"https?://\S+")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_REQUIRED = "Please complete this required field."
_ONE = {
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
}
_MANY = {
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
}
_INITIAL = {
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_user": "initial_user",
    "selected_conversation": "initial_conversation",
    "selected_channel": "initial_channel",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
    "selected_date_time": "initial_date_time",
    "selected_users": "initial_users",
    "selected_conversations": "initial_conversations",
    "selected_channels": "initial_channels",
}
_LISTS = frozenset({*_MANY.values(), "selected_options", "files"})
_TYPED = frozenset({"plain_text_input", "email_text_input", "url_text_input", "number_input"})
_ONE_OPTION = frozenset({"static_select", "external_select", "radio_buttons", "overflow"})
_MANY_OPTIONS = frozenset({"multi_static_select", "multi_external_select", "checkboxes"})


def initial_state(element: Json) -> Json | None:
    """Return the state of an untouched element, or None for one that has no state."""
    kind = str(element.get("type"))
    if kind in {"button", "overflow", "workflow_button", "image"}:
        return None
    key = state_key(kind)
    initial = element.get(_INITIAL.get(key, "initial_value"))
    return {"type": kind, key: (initial or []) if key in _LISTS else initial}


def state_key(kind: str) -> str:
    """Return the name under which an element of this kind keeps its content."""
    if kind in _ONE_OPTION:
        return "selected_option"
    if kind in _MANY_OPTIONS:
        return "selected_options"
    return {**_ONE, **_MANY, "file_input": "files", "rich_text_input": "rich_text_value"}.get(
        kind, "value"
    )


def chosen_state(element: Json, value: Value, offered: list[Json] | None = None) -> Json:
    """Return the element's state after a person typed or picked `value`.

    `offered` are the options that the app sent for an external select.

    Raises:
        GestureError: when the element has no such option, or takes another kind of value.
    """
    kind = str(element.get("type"))
    if not _is_value(value):
        raise GestureError(f"A {kind} takes a text, a list of texts or nothing.")
    options = options_of(element) if offered is None else offered
    if kind in _ONE:
        content: object = _single(kind, value)
    elif kind in _MANY:
        content = _several(value)
    elif kind in _ONE_OPTION:
        content = None if value is None else _option(options, str(value), kind)
    elif kind in _MANY_OPTIONS:
        content = [_option(options, one, kind) for one in _several(value)]
    elif kind == "rich_text_input":
        content = _rich_text(value)
    else:
        content = _typed(kind, value)
    return {"type": kind, state_key(kind): content}


def _is_value(value: object) -> bool:
    """Say whether this is what the types promise; the control API takes any JSON."""
    each = value if isinstance(value, list) else [value]
    return value is None or all(isinstance(one, str) for one in each)


def options_of(element: Json) -> list[Json]:
    """Return the options that the element itself holds, those of groups included."""
    grouped = [o for group in element.get("option_groups", []) for o in group.get("options", [])]
    return [*element.get("options", []), *grouped]


def complaint(block: Json, state: Mapping[str, Any] | None) -> str | None:
    """Return what the client says instead of submitting, or None when it submits."""
    element = block.get("element", {})
    content = _content(state or {})
    if content in (None, [], ""):
        return None if block.get("optional") else _REQUIRED
    check = _CHECKS.get(str(element.get("type")))
    return check(element, content) if check else None


def _content(state: Mapping[str, Any]) -> Any:
    return next((value for key, value in state.items() if key != "type"), None)


def _check_text(element: Json, content: str) -> str | None:
    least, most = int(element.get("min_length", 0)), int(element.get("max_length", 3_000))
    if len(content) < least:
        return f"Please enter at least {least} characters."
    return f"Please enter at most {most} characters." if len(content) > most else None


def _check_number(element: Json, content: str) -> str | None:
    if not _NUMBER.fullmatch(content) or ("." in content and not element.get("is_decimal_allowed")):
        return "Please enter a number."
    least, most = element.get("min_value"), element.get("max_value")
    if least is not None and float(content) < float(least):
        return f"Please enter a number of {least} or more."
    if most is not None and float(content) > float(most):
        return f"Please enter a number of {most} or less."
    return None


def _check_email(_element: Json, content: str) -> str | None:
    return None if _EMAIL.fullmatch(content) else "Please enter a valid email address."


def _check_url(_element: Json, content: str) -> str | None:
    return None if _URL.fullmatch(content) else "Please enter a valid URL."


def _check_several(element: Json, content: list[Any]) -> str | None:
    most = element.get("max_selected_items")
    return f"Please choose at most {most}." if most and len(content) > int(most) else None


def _single(kind: str, value: Value) -> str | int | None:
    if isinstance(value, list):
        raise GestureError(f"A {kind} takes one value, not a list.")
    if value is None:
        return None
    if kind == "datetimepicker":
        return int(value)
    if kind == "datepicker":
        try:
            date.fromisoformat(value)
        except ValueError as exc:
            raise GestureError(f"{value!r} is no date as YYYY-MM-DD.") from exc
    if kind == "timepicker" and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise GestureError(f"{value!r} is no time as HH:mm.")
    return value


def _typed(kind: str, value: Value) -> str | None:
    if kind not in _TYPED:
        raise GestureError(f"Nothing can be entered into a {kind}.")
    if isinstance(value, list):
        raise GestureError(f"A {kind} takes one text, not a list.")
    return value or None


def _several(value: Value) -> list[str]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _option(options: list[Json], wanted: str, kind: str) -> Json:
    for option in options:
        if wanted == option.get("value"):
            return option
    for option in options:
        if wanted == option.get("text", {}).get("text"):
            return option
    known = ", ".join(str(option.get("value")) for option in options) or "none"
    raise GestureError(f"The {kind} has no option {wanted!r}; it offers: {known}.")


def _rich_text(value: Value) -> Json | None:
    if not value or isinstance(value, list):
        return None
    leaf = {"type": "text", "text": value}
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": [leaf]}],
    }


_CHECKS: dict[str, Callable[[Json, Any], str | None]] = {
    "plain_text_input": _check_text,
    "number_input": _check_number,
    "email_text_input": _check_email,
    "url_text_input": _check_url,
    **dict.fromkeys([*_MANY, *_MANY_OPTIONS], _check_several),
}
