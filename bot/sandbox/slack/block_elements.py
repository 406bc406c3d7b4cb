"""Checks of the interactive elements and the objects inside them."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.slack import block_limits as limits
from bot.sandbox.slack.block_report import Report
from bot.sandbox.slack.wire import Json

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


def check_element(report: Report, element: Json, pointer: str) -> None:
    """Check one element of any kind."""
    kind = element.get("type")
    if kind == "image":
        check_image(report, element, pointer)
        return
    if kind in limits.INTERACTIVE:
        _check_action_id(report, element, pointer)
    if element.get("confirm") is not None:
        _check_confirm(report, element["confirm"], f"{pointer}/confirm")
    report.text(element, "placeholder", limits.PLACEHOLDER, pointer, required=False)
    check = _CHECKS.get(str(kind))
    if check is not None:
        check(report, element, pointer)


def _check_action_id(report: Report, element: Json, pointer: str) -> None:
    """Buttons may go without one, as Slack makes one up; anything else needs it."""
    if element.get("action_id") or element.get("type") != "button":
        report.length(element.get("action_id"), limits.ID_LENGTH, f"{pointer}/action_id", least=1)


def check_image(report: Report, image: Mapping[str, Any], pointer: str) -> None:
    """Check an image block or element."""
    if image.get("slack_file") is None:
        report.length(image.get("image_url"), limits.IMAGE_URL, f"{pointer}/image_url", least=1)
    report.length(image.get("alt_text"), limits.ALT_TEXT, f"{pointer}/alt_text", least=1)
    report.text(image, "title", limits.ALT_TEXT, pointer, required=False)


def _check_button(report: Report, button: Json, pointer: str) -> None:
    report.text(button, "text", limits.BUTTON_TEXT, pointer)
    report.short(button, "value", limits.BUTTON_VALUE, pointer)
    report.short(button, "url", limits.BUTTON_URL, pointer)
    report.short(button, "accessibility_label", limits.BUTTON_TEXT, pointer)
    if button.get("style") is not None:
        report.member(button["style"], ("primary", "danger"), f"{pointer}/style")


def _check_confirm(report: Report, confirm: object, pointer: str) -> None:
    if not isinstance(confirm, dict):
        report.complain("must be an object", pointer)
        return
    for key, most in limits.CONFIRM.items():
        report.text(
            confirm, key, most, pointer, plain=key != "text", required=key in {"title", "text"}
        )


def _check_options(report: Report, element: Json, pointer: str) -> None:
    kind = str(element["type"])
    if "option_groups" in element and kind.endswith("static_select"):
        groups = report.items(element, "option_groups", (1, limits.OPTION_GROUPS), pointer)
        for index, group in enumerate(groups):
            place = f"{pointer}/option_groups/{index}"
            report.text(group, "label", limits.GROUP_LABEL, place)
            check_option_list(report, group, (1, 100), place)
        options = [option for group in groups for option in _list(group, "options")]
    else:
        check_option_list(report, element, limits.OPTION_COUNT[kind], pointer, kind=kind)
        options = _list(element, "options")
    initial = _list(element, "initial_options")
    if element.get("initial_option") is not None:
        initial = [element["initial_option"]]
    values = [option.get("value") for option in options if isinstance(option, dict)]
    for option in initial:
        if not isinstance(option, dict) or option.get("value") not in values:
            report.complain("must be one of the options", f"{pointer}/initial_option")


def check_option_list(
    report: Report, owner: Json, count: tuple[int, int], pointer: str, *, kind: str = ""
) -> None:
    """Check the options of an element, a group, or an answer to block_suggestion."""
    options = report.items(owner, "options", count, pointer)
    plain = kind not in {"checkboxes", "radio_buttons"}
    for index, option in enumerate(options):
        place = f"{pointer}/options/{index}"
        report.text(option, "text", limits.OPTION_TEXT, place, plain=plain)
        report.length(option.get("value"), limits.OPTION_VALUE, f"{place}/value", least=1)
        report.text(
            option, "description", limits.OPTION_DESCRIPTION, place, plain=plain, required=False
        )
        if "url" in option and kind != "overflow":
            report.complain("additional property: url", place)
    report.unique(
        ((o.get("value"), f"{pointer}/options/{i}/value") for i, o in enumerate(options)), "value"
    )


def _check_typed(report: Report, element: Json, pointer: str) -> None:
    kind = element["type"]
    if kind == "number_input":
        if not isinstance(element.get("is_decimal_allowed"), bool):
            report.complain("missing required field: is_decimal_allowed", pointer)
        for key in ("min_value", "max_value", "initial_value"):
            if key in element and not isinstance(element[key], str):
                report.complain("must be a string", f"{pointer}/{key}")
        return
    least, most = element.get("min_length", 0), element.get("max_length", limits.INPUT_LENGTH)
    if not isinstance(least, int) or not 0 <= least <= limits.INPUT_LENGTH:
        report.complain("must be between 0 and 3000", f"{pointer}/min_length")
    elif not isinstance(most, int) or not 1 <= most <= limits.INPUT_LENGTH:
        report.complain("must be between 1 and 3000", f"{pointer}/max_length")
    elif least > most:
        report.complain("must not be greater than max_length", f"{pointer}/min_length")
    elif kind != "rich_text_input":
        report.short(element, "initial_value", most, pointer)


def _check_picker(report: Report, element: Json, pointer: str) -> None:
    date, time = element.get("initial_date"), element.get("initial_time")
    if date is not None and not _DATE.fullmatch(str(date)):
        report.complain("must be a date as YYYY-MM-DD", f"{pointer}/initial_date")
    if time is not None and not _TIME.fullmatch(str(time)):
        report.complain("must be a time as HH:mm", f"{pointer}/initial_time")
    moment = element.get("initial_date_time")
    if moment is not None and (not isinstance(moment, int) or len(str(moment)) != 10):
        report.complain("must be a timestamp of 10 digits", f"{pointer}/initial_date_time")


def _check_file_input(report: Report, element: Json, pointer: str) -> None:
    most = element.get("max_files", limits.FILES_PER_INPUT)
    if not isinstance(most, int) or not 1 <= most <= limits.FILES_PER_INPUT:
        report.complain("must be between 1 and 10", f"{pointer}/max_files")


def _list(owner: Mapping[str, Any], key: str) -> list[Any]:
    value = owner.get(key)
    return value if isinstance(value, list) else []


_CHECKS: dict[str, Callable[[Report, Json, str], None]] = {
    "button": _check_button,
    "file_input": _check_file_input,
    **dict.fromkeys(limits.OPTION_COUNT, _check_options),
    **dict.fromkeys(limits.TYPED, _check_typed),
    **dict.fromkeys(limits.PICKERS, _check_picker),
}
