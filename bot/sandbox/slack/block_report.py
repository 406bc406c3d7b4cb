"""Collects what is wrong with blocks, each with the place where it stands."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.sandbox.slack.wire import Json


class Report:
    """A list of complaints in the words and the shape that Slack uses."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def complain(self, problem: str, pointer: str) -> None:
        """Add one complaint about the place that `pointer` names."""
        self.messages.append(f"[ERROR] {problem} [json-pointer:{pointer}]")

    def length(self, value: object, most: int, pointer: str, *, least: int = 0) -> None:
        """Complain if a string is not one, or is too short or too long."""
        if not isinstance(value, str):
            self.complain("must be a string", pointer)
        elif len(value) < least:
            self.complain(f"must be more than {least - 1} characters", pointer)
        elif len(value) > most:
            self.complain(f"must be less than {most + 1} characters", pointer)

    def short(self, owner: Mapping[str, Any], key: str, most: int, pointer: str) -> None:
        """Check an optional string property."""
        if owner.get(key) is not None:
            self.length(owner[key], most, f"{pointer}/{key}")

    def items(
        self, owner: Mapping[str, Any], key: str, count: tuple[int, int], pointer: str
    ) -> list[Json]:
        """Return the objects of a list property; complain if it is none or its size is wrong."""
        value = owner.get(key)
        place = f"{pointer}/{key}"
        if not isinstance(value, list):
            self.complain(f"missing required field: {key}", pointer)
            return []
        least, most = count
        if len(value) > most:
            self.complain(f"no more than {most} items allowed", place)
        if len(value) < least:
            self.complain(f"must have at least {least} item", place)
        for index, item in enumerate(value):
            if not isinstance(item, dict):
                self.complain("must be an object", f"{place}/{index}")
        return [item if isinstance(item, dict) else {} for item in value]

    def text(
        self,
        owner: Mapping[str, Any],
        key: str,
        most: int,
        pointer: str,
        *,
        plain: bool = True,
        required: bool = True,
    ) -> None:
        """Check a text object: its type, and 1 to `most` characters."""
        value = owner.get(key)
        if value is None:
            if required:
                self.complain(f"missing required field: {key}", pointer)
            return
        place = f"{pointer}/{key}"
        if not isinstance(value, dict):
            self.complain("must be an object", place)
            return
        self.text_object(value, most, place, plain=plain)

    def text_object(self, value: Json, most: int, place: str, *, plain: bool) -> None:
        """Check a text object that is at hand."""
        allowed = {"plain_text"} if plain else {"plain_text", "mrkdwn"}
        if str(value.get("type")) not in allowed:
            self.complain(f"must be one of {', '.join(sorted(allowed))}", f"{place}/type")
        self.length(value.get("text"), most, f"{place}/text", least=1)
        foreign = "emoji" if value.get("type") == "mrkdwn" else "verbatim"
        if foreign in value:
            self.complain(f"additional property: {foreign}", place)

    def member(self, value: object, allowed: Iterable[str], pointer: str) -> None:
        """Complain unless `value` is one of the allowed words."""
        words = sorted(allowed)
        if value not in words:
            self.complain(f"must be one of {', '.join(words)}", pointer)

    def unique(self, values: Iterable[tuple[object, str]], what: str) -> None:
        """Complain about each value that occurred before, at its own place."""
        seen: set[str] = set()
        for value, pointer in values:
            if not isinstance(value, str):
                continue
            if value in seen:
                self.complain(f"{what} {value} already exists", pointer)
            seen.add(value)
