"""How an API method refuses."""

from bot.sandbox.slack.wire import Json


class ApiError(Exception):
    """An `ok: false` answer; `extra` is merged into the body."""

    def __init__(self, code: str, *, messages: list[str] | None = None, **extra: object) -> None:
        super().__init__(code)
        self.code = code
        self.messages = messages
        self.extra = extra

    def as_json(self) -> Json:
        """Return the body of the answer."""
        body: Json = {"ok": False, "error": self.code, **self.extra}
        if self.messages is not None:
            body["response_metadata"] = {"messages": self.messages}
        return body


def invalid_arguments(*messages: str) -> ApiError:
    """Return the error for arguments that cannot be read."""
    return ApiError("invalid_arguments", messages=[f"[ERROR] {message}" for message in messages])
