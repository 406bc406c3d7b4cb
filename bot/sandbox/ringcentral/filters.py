"""Event filters of subscriptions: which exist, how `~` expands, and what they let through."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from bot.sandbox.ringcentral.problems import Refusal

_KNOWN = {
    "instant": (r"/restapi/v1\.0/account/[^/]+/extension/[^/]+/message-store/instant", "SMS"),
    "changes": (r"/restapi/v1\.0/account/[^/]+/extension/[^/]+/message-store", "ReadMessages"),
    "consents": (r"/restapi/v2/accounts/[^/]+/sms/consents", "SMS"),
    "reminder": (r"/restapi/v1\.0/subscription/~", ""),
    "shared": (r"/restapi/v1\.0/account/[^/]+/extension/[^/]+/shared-sms", "SMS"),
    "a2p": (r"/restapi/v1\.0/account/[^/]+/a2p-sms/(messages|batches(/[^/]+)?|opt-outs)", "A2PSMS"),
    "threads": (r"/restapi/v1\.0/account/[^/]+/message-threads/(entries/)?sync", "SMS"),
    "chats": (r"/team-messaging/v1/(posts|groups)", "TeamMessaging"),
}
_ACCOUNT = re.compile(r"/accounts?/([^/]+)")
_EXTENSION = re.compile(r"/extension/([^/]+)")


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter with real ids in it."""

    text: str
    kind: str
    path: str
    params: Mapping[str, str]

    def lets_through(self, path: str, traits: Mapping[str, str]) -> bool:
        """Whether an event of this path and these traits passes; unnamed traits pass."""
        return self.path == path and all(
            key not in traits or traits[key] == value for key, value in self.params.items()
        )


class UnknownFilterError(ValueError):
    """The text is no filter that exists."""


def parse_filter(raw: str, *, account: str, extension: str, scope: list[str]) -> Filter:
    """Read a filter for this user, with `~` replaced by the user's ids.

    Raises:
        UnknownFilterError: If there is no such filter.
        Refusal: 403 when the app's scope or the user's rights do not reach so far.
    """
    path, _, query = raw.partition("?")
    kind, needs = next(
        ((name, needs) for name, (form, needs) in _KNOWN.items() if re.fullmatch(form, path)),
        ("", ""),
    )
    if not kind:
        raise UnknownFilterError(raw)
    if needs and needs not in scope:
        raise Refusal(403, "SUB-405", f"Event filter [{path}] is not allowed for the application")
    if kind != "reminder":
        path = _with_ids(path, account, extension)
        for pattern, own in ((_ACCOUNT, account), (_EXTENSION, extension)):
            found = pattern.search(path)
            if found and found.group(1) != own:
                raise Refusal(403, "SUB-406", f"Event filter [{path}] is not allowed for the user")
    text = f"{path}?{query}" if query else path
    return Filter(text, kind, path, dict(parse_qsl(query)))


def _with_ids(path: str, account: str, extension: str) -> str:
    path = re.sub(r"/account(s?)/~", rf"/account\1/{account}", path)
    return path.replace("/extension/~", f"/extension/{extension}")


def check_reminder(known: Filter, life: int) -> None:
    """Check `threshold` and `interval` of a reminder filter against the life in seconds.

    Raises:
        Refusal: 400 SUB-516 unless threshold <= life / 2 and interval <= threshold / 2.
    """
    if known.kind != "reminder":
        return
    threshold, interval = (_seconds(known.params.get(key)) for key in ("threshold", "interval"))
    if not 0 < threshold <= life / 2 or not 0 < interval <= threshold / 2:
        raise Refusal(400, "SUB-516", "Invalid reminder parameters")


def _seconds(value: str | None) -> int:
    return int(value) if value is not None and value.isdigit() else 0
