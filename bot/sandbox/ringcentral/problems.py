"""RingCentral's refusals as values: HTTP status, error code, message, the parameter at fault."""

from typing import Any


class Refusal(Exception):
    """An error answer of the API."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        parameter: str | None = None,
        oauth_error: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.message = message
        self.parameter = parameter
        self.oauth_error = oauth_error
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        """Return the JSON body: the first error at the top, all of them in `errors`."""
        error: dict[str, Any] = {"errorCode": self.code, "message": self.message}
        if self.parameter:
            error["parameterName"] = self.parameter
        if self.oauth_error:
            return {
                "error": self.oauth_error,
                "error_description": self.message,
                "errors": [error],
            }
        return {**error, "errors": [error]}


def invalid(parameter: str, why: str = "") -> Refusal:
    """Refuse a parameter's value."""
    detail = f" [{why}]" if why else ""
    message = f"Parameter [{parameter}] value is invalid{detail}"
    return Refusal(400, "CMN-101", message, parameter=parameter)


def not_found(parameter: str) -> Refusal:
    """Refuse an id that names nothing here."""
    message = f"Resource for parameter [{parameter}] is not found"
    return Refusal(404, "CMN-102", message, parameter=parameter)


def lacks_scope(scope: str) -> Refusal:
    """Refuse an app without the scope."""
    return Refusal(
        403,
        "CMN-401",
        f"In order to call this API endpoint, application needs to have [{scope}] permission",
    )


def lacks_permission(permission: str) -> Refusal:
    """Refuse a user without the permission."""
    return Refusal(
        403,
        "CMN-408",
        f"In order to call this API endpoint, user needs to have [{permission}] permission",
    )


def other_extension(permission: str) -> Refusal:
    """Refuse a call for somebody else's extension."""
    return Refusal(
        403,
        "CMN-419",
        "In order to call this API endpoint for another extension, user needs to have "
        f"[{permission}] permission granted with extended scope",
    )
