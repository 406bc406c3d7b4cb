"""The people and places of the emulated workspace."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.sandbox.slack.wire import Json

TYPE_OF_KIND = {"channel": "C", "group": "G", "im": "D", "mpim": "G"}


@dataclass(frozen=True)
class User:
    """A member, guest, stranger or bot of the workspace."""

    id: str
    name: str
    real_name: str
    tz: str = "America/Los_Angeles"
    guest: bool = False
    single_channel_guest: bool = False
    stranger: bool = False
    deleted: bool = False
    is_bot: bool = False

    def as_json(self, team_id: str) -> Json:
        """Return the user object of users.info."""
        now = datetime.now(UTC).astimezone(ZoneInfo(self.tz))
        offset = now.utcoffset()
        home = "T0OTHER" if self.stranger else team_id
        return {
            "id": self.id,
            "team_id": home,
            "name": self.name,
            "real_name": self.real_name,
            "deleted": self.deleted,
            "is_bot": self.is_bot,
            "is_app_user": False,
            "is_admin": False,
            "is_owner": False,
            "is_restricted": self.guest or self.single_channel_guest,
            "is_ultra_restricted": self.single_channel_guest,
            "is_stranger": self.stranger,
            "tz": self.tz,
            "tz_label": now.tzname() or self.tz,
            "tz_offset": int(offset.total_seconds()) if offset else 0,
            "updated": 1_700_000_000,
            "profile": {
                "real_name": self.real_name,
                "real_name_normalized": self.real_name,
                "display_name": self.name,
                "display_name_normalized": self.name,
                "team": home,
            },
        }


@dataclass
class Channel:
    """A conversation and its messages, oldest first. `kind` is channel, group, im or mpim."""

    id: str
    name: str
    kind: str
    members: set[str]
    ext_shared: bool = False
    archived: bool = False
    created: int = 1_700_000_000
    messages: list[Json] = field(default_factory=list)
    _by_ts: dict[str, Json] = field(default_factory=dict)
    _by_parent: dict[str, list[Json]] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Whether only members can see it."""
        return self.kind != "channel"

    def find(self, ts: str) -> Json | None:
        """Return the message with this timestamp, tombstones included."""
        return self._by_ts.get(ts)

    def replies(self, ts: str) -> list[Json]:
        """Return the replies under a parent, oldest first."""
        return self._by_parent.get(ts, [])

    def append(self, message: Json) -> None:
        """Add the newest message; a reply names its parent in `thread_ts`."""
        self.messages.append(message)
        self._by_ts[message["ts"]] = message
        parent = message.get("thread_ts")
        if parent is not None:
            self._by_parent.setdefault(parent, []).append(message)

    def discard(self, message: Json) -> None:
        """Take a message away for good."""
        self.messages.remove(message)
        del self._by_ts[message["ts"]]
        parent = message.get("thread_ts")
        if parent not in (None, message["ts"]):
            self._by_parent[str(parent)].remove(message)

    def as_json(self, bot_user_id: str, *, with_count: bool = False) -> Json:
        """Return the channel object of conversations.info."""
        if self.kind == "im":
            other = next((m for m in sorted(self.members) if m != bot_user_id), bot_user_id)
            return {
                "id": self.id,
                "created": self.created,
                "is_im": True,
                "is_org_shared": False,
                "is_archived": self.archived,
                "user": other,
            }
        found: Json = {
            "id": self.id,
            "name": self.name,
            "name_normalized": self.name,
            "created": self.created,
            "is_channel": self.kind == "channel",
            "is_group": self.kind == "group",
            "is_im": False,
            "is_mpim": self.kind == "mpim",
            "is_private": self.private,
            "is_archived": self.archived,
            "is_member": bot_user_id in self.members,
            "is_general": False,
            "is_shared": self.ext_shared,
            "is_ext_shared": self.ext_shared,
            "is_org_shared": False,
            "is_pending_ext_shared": False,
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }
        if with_count:
            found["num_members"] = len(self.members)
        return found
