"""Who somebody is and where they belong, remembered for a minute.

Rule: authority is checked at every button, so what is remembered is at most 60 seconds old and
the memory is bounded.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from slack_sdk.web.async_client import AsyncWebClient

from bot.adapters.breaker import Breaker
from bot.adapters.slack.breaking import guarded
from bot.adapters.slack.failures import translated
from bot.ports import Person
from bot.texting.ids import ChannelId, TenantId, UserId

FRESH = timedelta(seconds=60)
MOST = 5000

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Minute(Generic[_Key, _Value]):
    """A bounded memory whose entries live 60 seconds; the oldest leaves first."""

    def __init__(self, now: Callable[[], datetime], *, most: int = MOST) -> None:
        self._now = now
        self._most = most
        self._known: OrderedDict[_Key, tuple[datetime, _Value]] = OrderedDict()

    async def get(self, key: _Key, load: Callable[[], Awaitable[_Value]]) -> _Value:
        """Return what is remembered, or load and remember it."""
        found = self._known.get(key)
        if found is not None and self._now() - found[0] <= FRESH:
            return found[1]
        at = self._now()
        value = await load()
        self._known[key] = (at, value)
        self._known.move_to_end(key)
        while len(self._known) > self._most:
            self._known.popitem(last=False)
        return value


class People:
    """Looks people and channels up in Slack."""

    def __init__(
        self, reader: AsyncWebClient, now: Callable[[], datetime], breaker: Breaker
    ) -> None:
        self._reader = reader
        self._breaker = breaker
        self._people: Minute[tuple[TenantId, UserId], Person] = Minute(now)
        self._members: Minute[tuple[TenantId, ChannelId], frozenset[str]] = Minute(now, most=500)
        self._directs: Minute[tuple[TenantId, UserId], ChannelId] = Minute(now)

    async def person(self, tenant: TenantId, user: UserId) -> Person:
        """Return who this is."""

        async def load() -> Person:
            async with guarded(self._breaker, tenant):
                with translated(writes=False):
                    answer = await self._reader.users_info(user=user)
            return _person(answer.get("user", {}), tenant)

        return await self._people.get((tenant, user), load)

    async def is_member(self, tenant: TenantId, channel: ChannelId, user: UserId) -> bool:
        """Say whether this person is in the channel."""

        async def load() -> frozenset[str]:
            async with guarded(self._breaker, tenant):
                return await self._load_members(channel)

        return user in await self._members.get((tenant, channel), load)

    async def direct_channel(self, tenant: TenantId, user: UserId) -> ChannelId:
        """Return the direct message channel with this person."""

        async def load() -> ChannelId:
            async with guarded(self._breaker, tenant):
                with translated(writes=False):
                    answer = await self._reader.conversations_open(users=user)
            return ChannelId(str(answer["channel"]["id"]))

        return await self._directs.get((tenant, user), load)

    async def _load_members(self, channel: ChannelId) -> frozenset[str]:
        members: set[str] = set()
        cursor = ""
        while True:
            with translated(writes=False):
                answer = await self._reader.conversations_members(
                    channel=channel, limit=999, cursor=cursor or None
                )
            members |= set(answer.get("members", []))
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return frozenset(members)


def _person(user: dict[str, Any], tenant: TenantId) -> Person:
    profile = user.get("profile") or {}
    name = profile.get("display_name") or profile.get("real_name") or user.get("name") or ""
    return Person(
        id=UserId(str(user.get("id", ""))),
        name=str(name),
        zone=str(user.get("tz") or "UTC"),
        deleted=bool(user.get("deleted")),
        is_bot=bool(user.get("is_bot")),
        guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        stranger=bool(user.get("is_stranger")) or _elsewhere(user, tenant),
    )


def _elsewhere(user: dict[str, Any], tenant: TenantId) -> bool:
    team = user.get("team_id")
    return bool(team) and team != tenant
