"""What people see when something went wrong, whichever trigger they pulled.

Rule: an error of ours has its own sentence; anything else is logged whole but without bodies,
and the person gets a reference. An event is answered 503, so that it comes again, with the class
of an error that will come again with it.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError

from bot.adapters.slack.failures import translated
from bot.blocks.ids import InputId
from bot.blocks.notice import sentence as draw
from bot.blocks.views import notice
from bot.blocks.words import cut
from bot.errors import BotError, ChatRejected, GatewayError, InvalidBody, NotPermitted, RequestError
from bot.logs import Event, log

FIELD_OF: dict[str, InputId] = {
    "invalid_phone_number": InputId.CONTACT,
    "unknown_contact": InputId.CONTACT,
    "ambiguous_name": InputId.CONTACT,
    InvalidBody.code: InputId.BODY,
}
"""Under which field an error is shown, by its code."""
MAX_UNDER_FIELD = 300
FAILED_WITH = "x-assent-failed-with"
"""Header that names the class of an error which will come again with the same event."""
_EXPIRED = frozenset({"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"})


async def answer_mishap(
    error: Exception, body: Mapping[str, Any], context: AsyncBoltContext
) -> BoltResponse:
    """Tell the person; for an event, ask for it again."""
    if body.get("type") == "event_callback":
        _note(error, kind="event_callback")
        if isinstance(error, NotPermitted) and error.detail == "no_actor":
            # A program did it, and nobody waits for an answer: it would say no more next time.
            return BoltResponse(status=200)
        final = not (isinstance(error, BotError) and error.retryable)
        return BoltResponse(
            status=503, headers={FAILED_WITH: [type(error).__name__]} if final else {}
        )
    words = _words(error, kind=_kind(body))
    if body.get("type") == "view_submission":
        return _json(_under_a_field(error, words, body["view"]))
    if "command" in body:
        drawn = draw(words)
        return _json({"response_type": "ephemeral", "text": drawn.text, "blocks": drawn.blocks})
    if body.get("type") == "block_suggestion":
        return _json({"options": []})
    await _tell(words, body, context)
    return BoltResponse(status=200)


def _words(error: Exception, *, kind: str) -> str:
    """Return the sentence for a person, and log what they cannot mend themselves."""
    if isinstance(error, SlackApiError) and str(error.response.get("error")) in _EXPIRED:
        _note(error, kind=kind)
        return "Slack closed the window before it opened: please try again."
    if isinstance(error, RequestError):
        return error.sentence
    if isinstance(error, BotError):
        _note(error, kind=kind)
        return error.sentence
    reference = _note(error, kind=kind)
    return (
        "Something went wrong here, and it has been noted. Look into App Home before you try "
        f"again. Reference {reference}."
    )


def _note(error: Exception, *, kind: str) -> str:
    reference = secrets.token_hex(4)
    if isinstance(error, BotError):
        log.warning(
            Event.TRIGGER_REFUSED,
            kind=kind,
            code=error.code,
            detail=error.detail,
            reference=reference,
        )
    else:
        # The traceback holds places, not bodies: no local variables are printed.
        log.error(Event.TRIGGER_FAILED, kind=kind, reference=reference, exc_info=error)
    return reference


def _kind(body: Mapping[str, Any]) -> str:
    return str(body.get("type") or ("command" if "command" in body else "unknown"))


def _under_a_field(error: Exception, words: str, view: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answer that keeps the form, with the sentence where it belongs."""
    fields = [
        block["block_id"]
        for block in view.get("blocks", [])
        if block.get("type") == "input" and block.get("block_id")
    ]
    if not fields:
        return {"response_action": "update", "view": notice(words)}
    wanted = FIELD_OF.get(error.code) if isinstance(error, BotError) else None
    field = wanted.value if wanted and wanted.value in fields else fields[-1]
    return {"response_action": "errors", "errors": {field: cut(words, MAX_UNDER_FIELD)}}


async def _tell(words: str, body: Mapping[str, Any], context: AsyncBoltContext) -> None:
    """Say it privately where the click was: beside the message, or in a window of its own."""
    try:
        if context.response_url and context.respond:
            drawn = draw(words)
            await context.respond(
                text=drawn.text,
                blocks=drawn.blocks,
                response_type="ephemeral",
                replace_original=False,
            )
            return
        await _open(words, body, context)
    except GatewayError as exc:
        # The click is answered all the same: a warning sign would say less than this line.
        log.warning(Event.TRIGGER_NOT_TOLD, code=exc.code, detail=exc.detail, kind=_kind(body))


async def _open(words: str, body: Mapping[str, Any], context: AsyncBoltContext) -> None:
    trigger = body.get("trigger_id")
    if not trigger:
        raise ChatRejected("There is nobody to tell.", detail="no_trigger_id")
    above_modal = (body.get("view") or {}).get("type") == "modal"
    client = context.client
    with translated(writes=True):
        if above_modal:
            await client.views_push(trigger_id=trigger, view=notice(words))
        else:
            await client.views_open(trigger_id=trigger, view=notice(words))


def _json(payload: Mapping[str, Any]) -> BoltResponse:
    return BoltResponse(
        status=200,
        body=json.dumps(payload),
        headers={"content-type": ["application/json; charset=utf-8"]},
    )
