"""Who is where, what they can see there, and what they saw after a gesture."""

import copy
from itertools import takewhile

from bot.sandbox.slack.delivery import Answer, json_body
from bot.sandbox.slack.people import Channel
from bot.sandbox.slack.seen import Seen
from bot.sandbox.slack.wire import Json
from bot.sandbox.slack.workspace import GestureError, PrivateNote, Workspace

NO_ANSWER = "This app did not respond."


def room(workspace: Workspace, user: str, channel_id: str) -> Channel:
    """Return a channel that the person is in.

    Raises:
        GestureError: when there is no such person or channel, or the person is not in it.
    """
    if workspace.person(user).deleted:
        raise GestureError(f"{user} is deactivated.")
    channel = workspace.place(channel_id)
    if user not in channel.members:
        raise GestureError(f"{user} is not in #{channel.name}.")
    return channel


def message_seen(workspace: Workspace, user: str, channel: Channel, ts: str) -> Json:
    """Return a message of the channel, or this person's ephemeral one.

    Raises:
        GestureError: when the person sees no such message.
    """
    for note in workspace.notes:
        if (note.user, note.channel, note.message["ts"]) == (user, channel.id, ts):
            return note.message
    found = channel.find(ts)
    if found is None or found.get("deleted"):
        raise GestureError(f"{user} sees no message {ts} in #{channel.name}.")
    return found


class Onlooker:
    """A person during one gesture: made at its start, asked at its end what is to be seen."""

    def __init__(self, workspace: Workspace, user: str) -> None:
        self._workspace = workspace
        self._user = user
        self._start = float(workspace.timestamp())

    def sees(
        self,
        answer: Answer | None,
        failure: str | None = None,
        errors: dict[str, str] | None = None,
    ) -> Seen:
        """Return what the person sees now, with the ephemeral messages since the start."""
        stack = self._workspace.modals.get(self._user)
        return Seen(
            answer.status if answer else None,
            answer.ms if answer else 0.0,
            failure,
            self._new_notes(),
            copy.deepcopy(stack[-1]) if stack else None,
            errors or {},
        )

    def _new_notes(self) -> list[Json]:
        def is_new(note: PrivateNote) -> bool:
            return float(note.message["ts"]) > self._start

        recent = list(takewhile(is_new, reversed(self._workspace.notes)))
        return [copy.deepcopy(note.message) for note in reversed(recent) if note.user == self._user]


def offered_options(answer: Answer) -> list[Json]:
    """Return the options in an answer to block_suggestion, those of groups included."""
    body = json_body(answer)
    groups = body.get("option_groups") or [body]
    return [option for group in groups for option in group.get("options", [])]
