"""The arguments of an API call, whichever way they were sent."""

import json
from collections.abc import Mapping
from typing import Any

from bot.sandbox.slack.api_errors import ApiError, invalid_arguments
from bot.sandbox.slack.wire import Json


class Arguments:
    """Reads typed values from a query, a form or a JSON body."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    def given(self, name: str) -> bool:
        """Return whether the argument was sent with a value."""
        return self.values.get(name) not in (None, "")

    def require(self, *names: str) -> None:
        """Refuse the call unless all of these were sent.

        Raises:
            ApiError: invalid_arguments, with one message for each that is missing.
        """
        missing = [name for name in names if not self.given(name)]
        if missing:
            raise invalid_arguments(*(f"missing required field: {name}" for name in missing))

    def text(self, name: str, default: str = "") -> str:
        """Return a string argument."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, Mapping | list):
            raise invalid_arguments(f"must provide a string [json-pointer:/{name}]")
        return str(value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a boolean argument; forms send it as `true`, `1`, `false` or `0`."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        return value if isinstance(value, bool) else str(value).lower() in {"1", "true"}

    def number(self, name: str, default: int) -> int:
        """Return a whole number.

        Raises:
            ApiError: invalid_arguments when it is not one.
        """
        value = self.values.get(name)
        if value in (None, ""):
            return default
        try:
            return int(str(value))
        except ValueError:
            raise invalid_arguments(f"must be an integer [json-pointer:/{name}]") from None

    def objects(self, name: str, refusal: str) -> list[Json] | None:
        """Return a list of JSON objects (blocks, attachments), or None when it was not sent.

        Raises:
            ApiError: with the code `refusal` when it is no such list.
        """
        value = self._decoded(name, refusal)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise ApiError(refusal, messages=[f"[ERROR] must be an array [json-pointer:/{name}]"])
        return value

    def mapping(self, name: str, refusal: str) -> Json | None:
        """Return a JSON object (view, metadata), or None when it was not sent.

        Raises:
            ApiError: with the code `refusal` when it is no object.
        """
        value = self._decoded(name, refusal)
        if value is not None and not isinstance(value, dict):
            raise ApiError(refusal, messages=[f"[ERROR] must be an object [json-pointer:/{name}]"])
        return value

    def _decoded(self, name: str, refusal: str) -> Any:
        value = self.values.get(name)
        if value in (None, ""):
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise ApiError(
                refusal, messages=[f"[ERROR] must be JSON [json-pointer:/{name}]"]
            ) from None
