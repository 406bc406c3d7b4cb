"""ChatClient over Slack's Web API; what it posts is drawn by `bot.blocks`.

Rule: nothing here tries again; each error says what is known (ruling 17 in small). Names and
words of others are never parsed by Slack: `parse` is none and nothing is unfurled.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Any

from bot.adapters.breaker import AlwaysClosed, Breaker
from bot.adapters.slack.breaking import guarded, name_of
from bot.adapters.slack.failures import translated
from bot.adapters.slack.markers import find_marked, marked
from bot.adapters.slack.pace import Pacer, Unpaced, paced, posting, updating
from bot.adapters.slack.people import People
from bot.adapters.slack.response_urls import ResponseUrls
from bot.adapters.slack.web_clients import SlackClients
from bot.blocks.elements import Message
from bot.blocks.home import home as draw_home
from bot.blocks.post import contact_in, draw
from bot.blocks.preview import outcome_card
from bot.conversations.outage import Outage
from bot.conversations.tenant import Installation
from bot.conversations.views import HomeView, Post, SendOutcome
from bot.errors import ChatRejected, ChatUnavailable
from bot.ports import Clock, Keys, Person
from bot.texting.ids import ChannelId, ContactKey, MessageTs, TenantId, UserId
from bot.texting.text import MessageRef


class SlackChat:
    """Slack for one workspace's token."""

    def __init__(
        self,
        clients: SlackClients,
        *,
        keys: Keys,
        clock: Clock,
        allowed_hosts: AbstractSet[str],
        pacer: Pacer | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        """Buttons carry contact keys, hence `keys`; `allowed_hosts` are those of response_urls."""
        self._pacer = pacer or Unpaced()
        self._breaker = breaker or AlwaysClosed()
        self._reader = clients.reader
        self._writer = clients.writer
        self._urls = ResponseUrls(clients.session, frozenset(allowed_hosts))
        self._keys = keys
        self._now = clock.now
        self._people = People(clients.reader, clock.now, self._breaker)

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
        """Post once; the marker travels with the message, which leaves before `by` or never."""
        asked = _literal(self._draw(tenant, post))
        if thread:
            asked |= {"thread_ts": thread, "reply_broadcast": broadcast}
        async with (
            guarded(self._breaker, tenant),
            paced(self._pacer, posting(tenant, channel)),
        ):
            # Asking whether we may call takes a while, and longer where a process is suspended.
            if by is not None and self._now() >= by:
                raise ChatUnavailable("It is too late to post this.", detail="late")
            with translated(writes=True):
                answer = await self._writer.chat_postMessage(
                    channel=channel, metadata=marked(marker), **asked
                )
            return MessageRef(
                channel=ChannelId(str(answer["channel"])), ts=MessageTs(str(answer["ts"]))
            )

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
        async with guarded(self._breaker, tenant):
            found = await find_marked(
                self._reader, channel, marker=marker, since=since, thread=thread
            )
        return MessageRef(channel=channel, ts=found) if found else None

    async def update(self, tenant: TenantId, message: MessageRef, post: Post) -> None:
        """Redraw a message of ours; doing it twice does no harm."""
        drawn = self._draw(tenant, post)
        async with guarded(self._breaker, tenant), paced(self._pacer, updating(tenant)):
            with translated(writes=True):
                await self._writer.chat_update(
                    channel=message.channel,
                    ts=message.ts,
                    text=drawn.text,
                    blocks=drawn.blocks,
                    parse="none",
                )

    async def direct_channel(self, tenant: TenantId, user: UserId) -> ChannelId:
        """Return the direct message channel with this person."""
        return await self._people.direct_channel(tenant, user)

    async def replace_private(self, response_url: str, outcome: SendOutcome) -> None:
        """Replace the private card that a button was on."""
        drawn = _literal(outcome_card(outcome))
        await self._urls.post(
            response_url, {"replace_original": True, "response_type": "ephemeral", **drawn}
        )

    async def show_home(self, tenant: TenantId, home: HomeView) -> None:
        """Publish a person's App Home."""
        async with guarded(self._breaker, tenant):
            with translated(writes=True):
                await self._writer.views_publish(user_id=home.user, view=draw_home(home))

    async def person(self, tenant: TenantId, user: UserId) -> Person:
        """Return who this is; at most 60 seconds old."""
        return await self._people.person(tenant, user)

    async def is_member(self, tenant: TenantId, channel: ChannelId, user: UserId) -> bool:
        """Say whether this person is in the channel; at most 60 seconds old."""
        return await self._people.is_member(tenant, channel, user)

    async def installation(self) -> tuple[TenantId, Installation]:
        """Return the workspace that our token belongs to.

        Raises:
            ChatRejected: also for an organisation-wide installation (ruling 27).
        """
        with translated(writes=False):
            answer = await self._reader.auth_test()
        if answer.get("is_enterprise_install"):
            raise ChatRejected(
                "This is an organisation-wide installation: install Assent in one workspace.",
                detail="enterprise_install",
            )
        return TenantId(str(answer["team_id"])), Installation(
            bot_user=UserId(str(answer["user_id"])),
            bot_id=str(answer["bot_id"]),
            team_name=str(answer.get("team", "")),
            url=str(answer.get("url", "")),
        )

    async def outage(self, tenant: TenantId) -> Outage | None:
        """Return since when Slack answers nobody; None while it does, or when nobody knows."""
        return await self._breaker.outage(name_of(tenant))

    def _draw(self, tenant: TenantId, post: Post) -> Message:
        contact = contact_in(post)
        key = self._keys.contact_key(tenant, contact) if contact else ContactKey("")
        return draw(post, key)


def _literal(message: Message) -> dict[str, Any]:
    """Return a message's fields; Slack neither parses nor unfurls them."""
    return {
        "text": message.text,
        "blocks": message.blocks,
        "parse": "none",
        "unfurl_links": False,
        "unfurl_media": False,
    }
