"""What a command's answer and a response_url may show, replace and delete.

A response_url needs no token and no membership. It works five times within thirty minutes.
"""

import json
from typing import Any

from bot.sandbox.slack import message_store as store
from bot.sandbox.slack.block_check import blocks_problems
from bot.sandbox.slack.delivery import Answer
from bot.sandbox.slack.message_text import typed
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import Hook, PrivateNote, Workspace

MAX_USES = 5
LIFETIME_SECONDS = 1_800


class HookError(Exception):
    """A response_url that refuses: `status` is 4xx, `code` the reason."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


def use_hook(workspace: Workspace, hook_id: str, secret: str, body: Any) -> None:
    """Do what the bot asks of a response_url.

    Raises:
        HookError: when the URL is unknown, too old or used up, or the message is no good.
    """
    hook = workspace.hooks.get(hook_id)
    if hook is None or hook.secret != secret:
        raise HookError(404, "no_active_hooks")
    if workspace.clock.now() - hook.born > LIFETIME_SECONDS:
        raise HookError(404, "expired_url")
    if hook.uses >= MAX_USES:
        raise HookError(404, "used_url")
    if not isinstance(body, dict):
        raise HookError(400, "invalid_payload")
    _check_content(body)
    _perform(workspace, hook, body)
    hook.uses += 1


def show_command_answer(
    workspace: Workspace, hook: Hook, typed_line: str, answer: Answer
) -> str | None:
    """Show the body of a 200 to a slash command; return the client's failure line, if any."""
    if not answer.text.strip():
        return None
    body: Any = {"text": answer.text}
    if answer.content_type == "application/json":
        try:
            body = json.loads(answer.text)
        except ValueError:
            return "The app sent an answer that is not JSON."
        if not isinstance(body, dict):
            return "The app sent an answer that is not a message."
        if not body:
            return None
    try:
        _check_content(body)
    except HookError as exc:
        workspace.surprises.append(f"A command was answered with {exc.code}.")
        return f"The app sent an answer that cannot be shown: {exc.code}."
    channel = workspace.channels[hook.channel]
    if body.get("response_type") == "in_channel":
        line = {"type": "message", "user": hook.user, "text": typed(typed_line)}
        store.post(workspace, channel, line)
        _post(workspace, channel, body, None)
    else:
        message = store.app_message(workspace, body)
        store.post_note(workspace, hook.user, channel, message)
    return None


def _check_content(body: Json) -> None:
    blocks = body.get("blocks")
    if isinstance(blocks, str):
        try:
            blocks = body["blocks"] = json.loads(blocks)
        except ValueError:
            raise HookError(400, "invalid_blocks_format") from None
    if body.get("delete_original") and not (body.get("text") or blocks):
        return
    if not (body.get("text") or blocks or body.get("attachments")):
        raise HookError(400, "no_text")
    if blocks is None:
        return
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        raise HookError(400, "invalid_blocks_format")
    if blocks_problems(blocks, "message"):
        raise HookError(400, "invalid_blocks")


def _perform(workspace: Workspace, hook: Hook, body: Json) -> None:
    channel = workspace.channels[hook.channel]
    note = _note(workspace, hook)
    message = channel.find(hook.source_ts) if hook.source_ts else None
    if body.get("delete_original"):
        _delete(workspace, channel, note, message)
        return
    if body.get("replace_original") and (note or message):
        _refuse_change_of_kind(body, is_note=note is not None)
        _replace(workspace, channel, note, message, body)
        return
    if body.get("response_type") == "in_channel":
        wanted = None if body.get("replace_original") else body.get("thread_ts")
        _post(workspace, channel, body, wanted)
        return
    shown = store.app_message(workspace, body)
    store.post_note(workspace, hook.user, channel, shown)


def _refuse_change_of_kind(body: Json, *, is_note: bool) -> None:
    wanted = body.get("response_type")
    if wanted is not None and (wanted == "ephemeral") != is_note:
        raise HookError(400, "invalid_arguments")


def _delete(
    workspace: Workspace, channel: Channel, note: PrivateNote | None, message: Json | None
) -> None:
    if note is not None:
        workspace.notes.remove(note)
        workspace.changed()
    elif message is not None and message.get("app_id") == workspace.app_id:
        store.remove(workspace, channel, message)


def _replace(
    workspace: Workspace,
    channel: Channel,
    note: PrivateNote | None,
    message: Json | None,
    body: Json,
) -> None:
    fresh = store.app_message(workspace, body)
    if note is not None:
        kept: Json = {key: note.message[key] for key in ("ts", "thread_ts") if key in note.message}
        note.message = {**fresh, **kept, "ephemeral": True}
        workspace.changed()
    elif message is not None and message.get("app_id") == workspace.app_id:
        fields = {key: fresh.get(key) for key in ("text", "blocks", "attachments")}
        store.change(workspace, channel, message, fields)


def _post(workspace: Workspace, channel: Channel, body: Json, thread_ts: str | None) -> None:
    store.note_loudness(workspace, body)
    message = store.app_message(workspace, body)
    store.post(workspace, channel, message, thread_ts=thread_ts)
    store.simulate_unfurl(workspace, channel, message, body)


def _note(workspace: Workspace, hook: Hook) -> PrivateNote | None:
    for note in workspace.notes:
        if note.user == hook.user and note.message["ts"] == hook.source_ts:
            return note
    return None
