"""What a trigger told us, read once.

Rule: ids and words only; who may do what is asked of the use cases, with the person who acted
(in Slack Connect that is not the workspace that the app is installed in).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.ids import InputId, PairValue
from bot.blocks.views import Memory
from bot.errors import NotFound, NotPermitted
from bot.texting.ids import ChannelId, TenantId, TextId, UserId


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One trigger: who pulled it, where, and what it carried."""

    tenant: TenantId
    user: UserId
    channel: ChannelId | None
    trigger: str
    """Short hash of what pulled it; the same trigger, delivered again, has the same."""
    body: Mapping[str, Any] = field(repr=False)
    context: AsyncBoltContext = field(repr=False)

    @property
    def ack(self) -> AsyncAck:
        """Answer Slack."""
        return self.context.ack

    @property
    def client(self) -> AsyncWebClient:
        """Slack's Web API, for views."""
        return self.context.client

    @property
    def trigger_id(self) -> str:
        """What opens a view within three seconds."""
        return str(self.body.get("trigger_id") or "")

    @property
    def response_url(self) -> str:
        """Where a private answer goes; empty for clicks in a view."""
        return self.context.response_url or ""

    def respond_at(self, url: str) -> AsyncRespond:
        """Return what answers privately at an address that was remembered."""
        return cast("AsyncRespond", self.context["respond_at"](url))

    @property
    def text(self) -> str:
        """What was typed behind a command."""
        return str(self.body.get("text") or "").strip()

    @property
    def action(self) -> Mapping[str, Any]:
        """The button or menu that was used."""
        return cast("Mapping[str, Any]", self.body["actions"][0])

    @property
    def value(self) -> str:
        """What the button carries, or what was chosen in the menu."""
        action = self.action
        chosen = action.get("selected_option") or {}
        found = action.get("value") or chosen.get("value") or action.get("selected_conversation")
        return str(found or "")

    @property
    def carried(self) -> str:
        """What the block's id carries behind its colon."""
        return str(self.action.get("block_id", "")).partition(":")[2]

    @property
    def text_id(self) -> TextId:
        """The text that a button is about."""
        return TextId(self.value)

    @property
    def pair(self) -> PairValue:
        """The contact and number that a button is about.

        Raises:
            NotFound: the button is not one of ours.
        """
        try:
            return PairValue.read(self.value)
        except ValueError as exc:
            raise NotFound("That button is no longer in use.", detail="value") from exc

    @property
    def view(self) -> Mapping[str, Any]:
        """The view that was submitted or clicked in; empty elsewhere."""
        return self.body.get("view") or {}

    @property
    def in_modal(self) -> bool:
        """Whether the click came from a modal."""
        return self.view.get("type") == "modal"

    @property
    def in_home(self) -> bool:
        """Whether the click came from App Home."""
        return self.view.get("type") == "home"

    @property
    def on_card(self) -> bool:
        """Whether the click came from a private card, rather than a message that all see."""
        return bool((self.body.get("container") or {}).get("is_ephemeral"))

    @property
    def memory(self) -> Memory:
        """What the submitted form was about."""
        return Memory.unpacked(str(self.view.get("private_metadata") or ""))

    def typed(self, id_: InputId) -> str:
        """Return what was typed or chosen in a field; empty if nothing was."""
        found = self._field(id_)
        chosen = found.get("selected_option") or {}
        answer = found.get("value") or chosen.get("value") or found.get("selected_conversation")
        return str(answer or found.get("selected_user") or "")

    def ticked(self, id_: InputId) -> bool:
        """Say whether a box is ticked."""
        return bool(self._field(id_).get("selected_options"))

    def at(self, id_: InputId) -> datetime:
        """Return the instant that was picked, in UTC.

        Raises:
            NotFound: none was.
        """
        picked = self._field(id_).get("selected_date_time")
        if not isinstance(picked, int):
            raise NotFound("Choose a day and a time.", detail=id_.value)
        return datetime.fromtimestamp(picked, UTC)

    def day(self, id_: InputId) -> datetime | None:
        """Return noon in UTC of the day that was picked: that day everywhere; None if none was."""
        picked = self._field(id_).get("selected_date")
        return datetime.fromisoformat(picked).replace(hour=12, tzinfo=UTC) if picked else None

    def chosen_from_menu(self, id_: InputId) -> bool:
        """Say whether a field was a menu rather than a line to type in."""
        return self._field(id_).get("type") == "static_select"

    def _field(self, id_: InputId) -> Mapping[str, Any]:
        values = (self.view.get("state") or {}).get("values") or {}
        for block in values.values():
            if id_.value in block:
                return cast("Mapping[str, Any]", block[id_.value])
        return {}


def read(body: Mapping[str, Any], context: AsyncBoltContext) -> Asked:
    """Return what a trigger told us.

    Raises:
        NotPermitted: nobody, or no workspace, is named.
    """
    user = context.actor_user_id or context.user_id
    if not context.team_id or not user:
        raise NotPermitted("Slack did not say who asks.", detail="no_actor")
    return Asked(
        tenant=TenantId(context.team_id),
        user=UserId(user),
        channel=ChannelId(context.channel_id) if context.channel_id else None,
        trigger=shortened(str(body.get("trigger_id") or body.get("event_id") or "")),
        body=body,
        context=context,
    )


def shortened(*trigger: str) -> str:
    """Return a short stable name for whatever pulled a trigger."""
    return hashlib.sha256("\x1f".join(trigger).encode("utf-8", "replace")).hexdigest()[:20]
