"""Slack in memory: what was posted, redrawn and shown, and who is where."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.adapters.memory.outcomes import Outcomes, finish
from bot.conversations.outage import Outage
from bot.conversations.tenant import Installation
from bot.conversations.views import HomeView, Post, SendOutcome
from bot.errors import ChatRejected, ChatUnavailable
from bot.ports import Clock, Person
from bot.texting.ids import ChannelId, MessageTs, TenantId, UserId
from bot.texting.text import MessageRef

_TENANT: Final = TenantId("T0TEAM")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """One message of ours, as it looks now."""

    tenant: TenantId
    ref: MessageRef
    post: Post
    marker: str
    at: datetime
    thread: MessageTs | None = None
    broadcast: bool = False
    updates: int = 0


@dataclass(slots=True, kw_only=True)
class Neighborhood:
    """Who there is in a workspace, and in which channels; set by whoever owns the fake."""

    people: dict[UserId, Person] = field(default_factory=dict)
    members: dict[ChannelId, set[UserId]] = field(default_factory=dict)


class MemoryChat:
    """A workspace that keeps what it is shown."""

    def __init__(
        self,
        clock: Clock,
        *,
        tenant: TenantId = _TENANT,
        installation: Installation | None = None,
    ) -> None:
        self.posted: list[Posted] = []
        self.homes: dict[UserId, HomeView] = {}
        self.private: list[tuple[str, SendOutcome]] = []
        self.outcomes = Outcomes()
        """Endings of the next posts, updates and replacements."""
        self.silent: Outage | None = None
        """What `outage` says."""
        self.around = Neighborhood()
        self._clock = clock
        self._tenant = tenant
        self._installation = installation or Installation(bot_user=UserId("U0BOT"), bot_id="B0BOT")
        self._last = 0

    async def post(
        self,
        tenant: TenantId,
        channel: ChannelId,
        post: Post,
        *,
        marker: str,
        thread: MessageTs | None = None,
        broadcast: bool = False,
        by: datetime | None = None,
    ) -> MessageRef:
        """Post once and return where it lies."""
        if by is not None and self._clock.now() >= by:
            raise ChatUnavailable("It is too late to post this.", detail="late")
        outcome = self.outcomes.begin()
        ref = MessageRef(channel=channel, ts=self._next_ts())
        message = Posted(
            tenant=tenant,
            ref=ref,
            post=post,
            marker=marker,
            at=self._clock.now(),
            thread=thread,
            broadcast=broadcast,
        )
        self.posted.append(message)
        finish(outcome)
        return ref

    async def find(
        self,
        tenant: TenantId,
        channel: ChannelId,
        *,
        marker: str,
        since: datetime,
        thread: MessageTs | None = None,
    ) -> MessageRef | None:
        """Return the message that carries this marker, posted since then."""
        for message in self.posted:
            place = message.tenant, message.ref.channel, message.thread
            if place == (tenant, channel, thread) and message.marker == marker:
                return message.ref if message.at >= since else None
        return None

    async def update(self, tenant: TenantId, message: MessageRef, post: Post) -> None:
        """Redraw a message of ours."""
        outcome = self.outcomes.begin()
        index = self._index(tenant, message)
        known = self.posted[index]
        self.posted[index] = replace(known, post=post, updates=known.updates + 1)
        finish(outcome)

    async def direct_channel(self, tenant: TenantId, user: UserId) -> ChannelId:
        """Return the direct message channel with this person."""
        person = await self.person(tenant, user)
        return ChannelId(f"D{person.id}")

    async def replace_private(self, response_url: str, outcome: SendOutcome) -> None:
        """Keep what the private card became."""
        ending = self.outcomes.begin()
        self.private.append((response_url, outcome))
        finish(ending)

    async def show_home(self, tenant: TenantId, home: HomeView) -> None:  # noqa: ARG002 - port
        """Keep a person's App Home."""
        outcome = self.outcomes.begin()
        self.homes[home.user] = home
        finish(outcome)

    async def person(self, tenant: TenantId, user: UserId) -> Person:  # noqa: ARG002 - port
        """Return who this is; somebody unknown is a plain member."""
        return self.around.people.get(user, Person(id=user, name=str(user)))

    async def is_member(
        self,
        tenant: TenantId,  # noqa: ARG002 - port
        channel: ChannelId,
        user: UserId,
    ) -> bool:
        """Say whether this person is in the channel; everybody is, where no members are set."""
        members = self.around.members.get(channel)
        return members is None or user in members

    async def installation(self) -> tuple[TenantId, Installation]:
        """Return the workspace that this fake is."""
        return self._tenant, self._installation

    async def outage(self, tenant: TenantId) -> Outage | None:  # noqa: ARG002 - port
        """Return since when nobody is answered, as it was told."""
        return self.silent

    def shown(self, channel: ChannelId) -> tuple[Post, ...]:
        """Return what the messages of a channel show now, oldest first."""
        return tuple(m.post for m in self.posted if m.ref.channel == channel)

    def _index(self, tenant: TenantId, message: MessageRef) -> int:
        for index, known in enumerate(self.posted):
            if known.tenant == tenant and known.ref == message:
                return index
        raise ChatRejected("Slack does not know that message.", detail="message_not_found")

    def _next_ts(self) -> MessageTs:
        """Return a time stamp as Slack gives them: six decimals, unique, rising."""
        micros = (self._clock.now() - _EPOCH) // timedelta(microseconds=1)
        self._last = max(micros, self._last + 1)
        return MessageTs(f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}")
