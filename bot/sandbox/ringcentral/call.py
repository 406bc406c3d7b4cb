"""One call of the API as endpoints see it, and their answers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from bot.sandbox.ringcentral.cast import Extension
from bot.sandbox.ringcentral.faults import Fault, Kind
from bot.sandbox.ringcentral.problems import Refusal, invalid
from bot.sandbox.ringcentral.tokens import Session

if TYPE_CHECKING:
    from bot.sandbox.ringcentral.world import RingCentralWorld

JSON_TYPE = "application/json;charset=utf-8"


@dataclass(slots=True)
class Answer:
    """What an endpoint answers; a body of None sends none at all."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = JSON_TYPE

    def raw(self) -> bytes:
        """Return the bytes of the body."""
        if self.body is None:
            return b""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass(slots=True, kw_only=True)
class Call:
    """A request after method tunnelling, with what the gate found out about it."""

    world: "RingCentralWorld"
    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    raw: bytes
    params: dict[str, str] = field(default_factory=dict)
    session: Session | None = None
    faults: list[str] = field(default_factory=list)
    fault_after: str = ""

    @property
    def now(self) -> datetime:
        """The present instant of the emulator's clock."""
        return self.world.clock.now()

    @property
    def base(self) -> str:
        """The origin of links in answers."""
        return self.world.base_url

    @property
    def caller(self) -> Session:
        """The session of the caller; only endpoints behind a token ask for it."""
        if self.session is None:
            raise Refusal(401, "CMN-405", "Login to extension required")
        return self.session

    @property
    def extension(self) -> Extension:
        """The extension the path names; the gate made sure that it exists."""
        named = self.params.get("extension", "~")
        return self.world.extensions[self.caller.extension_id if named == "~" else named]

    @property
    def uri(self) -> str:
        """The address of this call, without its query."""
        return f"{self.base}{self.path}"

    def one(self, name: str, default: str = "") -> str:
        """Return a query parameter."""
        return next((value for key, value in self.query if key == name), default)

    def many(self, name: str) -> frozenset[str]:
        """Return a repeated or comma-separated query parameter."""
        given = [value for key, value in self.query if key == name]
        return frozenset(part for value in given for part in value.split(",") if part)

    def number(self, name: str, default: int, *, most: int | None = None) -> int:
        """Return a positive whole number; more than `most` is cut down to it.

        Raises:
            Refusal: 400 CMN-101 if it is no positive number.
        """
        text = self.one(name, str(default))
        if not text.isdigit() or int(text) < 1:
            raise invalid(name)
        return int(text) if most is None else min(int(text), most)

    def instant(self, name: str, default: datetime) -> datetime:
        """Return an instant of the query.

        Raises:
            Refusal: 400 CMN-101 if it is no ISO 8601 instant.
        """
        text = self.one(name)
        if not text:
            return default
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            raise invalid(name) from None
        return at if at.tzinfo else at.replace(tzinfo=UTC)

    def json(self) -> dict[str, Any]:
        """Return the body as an object.

        Raises:
            Refusal: 400 CMN-101 if it is none.
        """
        return as_object(self.raw)

    def form(self) -> dict[str, str]:
        """Return the body as form fields."""
        return dict(parse_qsl(self.raw.decode("utf-8", "replace"), keep_blank_values=True))

    def fault(self, *kinds: Kind) -> Fault | None:
        """Return the fault of these kinds that strikes this call, and note it for the journal."""
        hit = self.world.faults.hit(set(kinds), method=self.method, path=self.path, now=self.now)
        if hit is not None:
            self.faults.append(hit.kind)
        return hit


def as_object(raw: bytes) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        Refusal: 400 CMN-101 if it is none.
    """
    try:
        parsed = json.loads(raw or b"{}")
    except ValueError:
        raise Refusal(400, "CMN-101", "Request body is not valid JSON") from None
    if not isinstance(parsed, dict):
        raise Refusal(400, "CMN-101", "Request body is not valid JSON")
    return parsed
