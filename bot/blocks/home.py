"""App Home: what waits for me, and the team's numbers; for admins, the switches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.blocks.dead_letters import needs_admin
from bot.blocks.elements import ask_first, button, buttons, divider, heading, menu, says, small
from bot.blocks.home_list import list_settings, stop_settings
from bot.blocks.ids import ActionId, InputId, ViewId
from bot.blocks.people import number_options, our_number
from bot.blocks.words import Block, cut, literal, moment, plain, telling
from bot.conversations.views import HomeView
from bot.texting.delivery import DeliveryStatus
from bot.texting.text import OutboundText, SenderNumber

MAX_TEXTS = 15
"""Texts per section; a Home holds 100 blocks."""
MAX_NUMBERS = 10
EXCERPT = 120


def home(view: HomeView) -> dict[str, Any]:
    """Return a person's App Home."""
    blocks = [
        *_banners(view),
        buttons("home", [button(ActionId.COMPOSE, "Text a contact", "home", style="primary")]),
        *(needs_admin(view.letters, view.outages) if view.is_admin else []),
        *_drafts(view.drafts),
        *_waiting(view.waiting),
        *_numbers(view),
        *(_admin(view) if view.is_admin else []),
    ]
    drawn = [block for block in blocks if block is not None]
    return {"type": "home", "callback_id": ViewId.HOME.value, "blocks": drawn}


def _banners(view: HomeView) -> list[Block]:
    lines = []
    if view.paused_by:
        lines.append(says(f":double_vertical_bar: *All sending is paused* by <@{view.paused_by}>."))
    if view.catching_up:
        lines.append(
            says(
                ":hourglass_flowing_sand: *Catching up*: texts wait until everything that came "
                "in while we were away has been read."
            )
        )
    return lines


def _drafts(drafts: Sequence[OutboundText]) -> list[Block | None]:
    if not drafts:
        return []
    blocks: list[Block | None] = [heading("My drafts")]
    for text in drafts[:MAX_TEXTS]:
        row = [
            button(ActionId.REOPEN, "Reopen", str(text.id)),
            button(
                ActionId.DISCARD,
                "Discard",
                str(text.id),
                confirm=ask_first("Discard this draft?", "Nothing is sent.", "Discard"),
            ),
        ]
        blocks += [_line(text), buttons(f"draft:{text.id}", row)]
    return [*blocks, _left_out(len(drafts))]


def _waiting(waiting: Sequence[OutboundText]) -> list[Block | None]:
    if not waiting:
        return []
    blocks: list[Block | None] = [heading("My texts on their way")]
    for text in waiting[:MAX_TEXTS]:
        due = f", {moment(text.due_at)}" if text.due_at else ""
        blocks.append(_line(text))
        blocks.append(says(f"_{text.status.value.replace('_', ' ').capitalize()}_{due}"))
        if text.status not in {DeliveryStatus.SENDING, DeliveryStatus.OUTCOME_UNKNOWN}:
            row = [button(ActionId.UNDO, "Undo", str(text.id))]
            blocks.append(buttons(f"waiting:{text.id}", row))
    return [*blocks, _left_out(len(waiting))]


def _left_out(count: int) -> Block | None:
    left = count - MAX_TEXTS
    return small(plain(f"… and {left} more", 100)) if left > 0 else None


def _line(text: OutboundText) -> Block:
    words = literal(cut(" ".join(text.body.split()), EXCERPT))
    return telling([literal(f"To {text.contact}: ", bold=True), words])


def _numbers(view: HomeView) -> list[Block | None]:
    blocks: list[Block | None] = [divider(), heading("Our numbers")]
    if not view.numbers:
        return [*blocks, says("None of our numbers can text.")]
    channels = {number: channel for channel, number in view.channel_numbers}
    for known in view.numbers[:MAX_NUMBERS]:
        channel = channels.get(known.number, view.default_channel)
        leaf = {"type": "channel", "channel_id": channel} if channel else literal("no channel")
        blocks.append(telling([literal(our_number(known), bold=True), literal(" → "), leaf]))
        blocks.append(_campaign(known))
    return blocks


def _campaign(number: SenderNumber) -> Block | None:
    if number.campaign_status == "Confirmed":
        return None
    status = number.campaign_status or "not linked"
    return small(plain(f"Campaign registration: {status}. Texts from it fail until it is.", 300))


def _admin(view: HomeView) -> list[Block | None]:
    return [
        divider(),
        heading("Settings"),
        buttons("switch", [_switch(view)]),
        *_channel_settings(view),
        *stop_settings(view.numbers),
        *list_settings(view),
        small(plain(f"RingCentral webhook: {view.webhook}", 500)) if view.webhook else None,
    ]


def _switch(view: HomeView) -> Block:
    if view.paused_by:
        return button(ActionId.RESUME, "Resume sending", "all", style="primary")
    sure = ask_first("Pause all sending?", "Nothing leaves until an admin resumes.", "Pause")
    return button(ActionId.PAUSE, "Pause all sending", "all", style="danger", confirm=sure)


def _channel_settings(view: HomeView) -> list[Block | None]:
    default = _channel_menu(ActionId.SET_DEFAULT_CHANNEL, "Choose a channel")
    if view.default_channel:
        default["initial_conversation"] = str(view.default_channel)
    blocks: list[Block | None] = [
        says("*Channel for texts that no other rule routes*"),
        buttons("default_channel", [default]),
    ]
    if not view.numbers:
        return blocks
    return [
        *blocks,
        says("*The number that a channel texts from, and hears*"),
        buttons(
            "channel_number",
            [
                _channel_menu(InputId.CHANNEL, "Channel"),
                menu(InputId.NUMBER, number_options(view.numbers), ask="Number"),
                button(ActionId.SET_CHANNEL_NUMBER, "Set", "set"),
            ],
        ),
    ]


def _channel_menu(id_: ActionId | InputId, ask: str) -> Block:
    return {
        "type": "conversations_select",
        "action_id": id_.value,
        "placeholder": plain(ask, 150),
        "filter": {
            "include": ["public", "private"],
            "exclude_external_shared_channels": True,
            "exclude_bot_users": True,
        },
    }
