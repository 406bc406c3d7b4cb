"""The Lua scripts: every step that must be atomic, one slot each."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import Final

Command = tuple[str | bytes | int | float, ...]
"""One command with its arguments, as it goes over the wire."""


class Script:
    """One script, known to the server by its hash."""

    def __init__(self, name: str) -> None:
        self.source = files("bot.adapters.redis").joinpath(f"{name}.lua").read_text("utf-8")
        # The server names scripts by SHA-1; nothing here is secret.
        self.sha = hashlib.sha1(self.source.encode(), usedforsecurity=False).hexdigest()

    def call(self, *keys: str, args: Command = ()) -> Command:
        """Return the command that runs it on these keys of one slot."""
        return ("EVALSHA", self.sha, len(keys), *keys, *args)


WRITE_IF_VERSION: Final = Script("write_if_version")
KEEP_INBOUND: Final = Script("keep_inbound")
KEEP_EVENT: Final = Script("keep_event")
KEEP_ACT: Final = Script("keep_act")
EVENT_DONE: Final = Script("event_done")
ALLOW: Final = Script("allow")
RELEASE: Final = Script("release")
BEGIN_ATTEMPT: Final = Script("begin_attempt")
END_ATTEMPT: Final = Script("end_attempt")
FORGET_TOUCH: Final = Script("forget_touch")
PASS_GATE: Final = Script("pass_gate")
CLOSE_GATE: Final = Script("close_gate")
SWAP_FIELD: Final = Script("swap_field")
ENTER_BREAKER: Final = Script("enter_breaker")
NOTE_BREAKER: Final = Script("note_breaker")

BY_SHA: Final = {
    script.sha: script.source
    for script in (
        WRITE_IF_VERSION,
        KEEP_INBOUND,
        KEEP_EVENT,
        KEEP_ACT,
        EVENT_DONE,
        ALLOW,
        RELEASE,
        BEGIN_ATTEMPT,
        END_ATTEMPT,
        FORGET_TOUCH,
        PASS_GATE,
        CLOSE_GATE,
        SWAP_FIELD,
        ENTER_BREAKER,
        NOTE_BREAKER,
    )
}
