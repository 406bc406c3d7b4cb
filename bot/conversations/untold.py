"""What becomes of a direct message that Slack refuses: it never holds up the conversation. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.contact_file import ContactFile, PendingPost
from bot.texting.phone import PhoneNumber

DIRECT: Final = frozenset({"direct", "difference"})
"""Posts that go to one person, and have no place among those of the conversation."""
NOBODY: Final = frozenset(
    {
        "user_disabled",
        "user_not_found",
        "users_not_found",
        "user_not_visible",
        "invalid_user_combination",
        "cannot_dm_bot",
        "cannot_dm_user",
        "channel_not_found",
        "not_in_channel",
        "is_archived",
    }
)
"""Slack's words for a person whom no direct message reaches, now or later."""


def untold(file: ContactFile, post: PendingPost, *, channel: bool) -> ContactFile:
    """Return the file with the message of a person who cannot be reached said to others instead.

    A difference goes to the default channel if there is one (`channel`); what else was to be said
    stands in the thread, for whoever has taken their place.
    """
    others = tuple(known for known in file.posts if known.id != post.id)
    if len(others) == len(file.posts):
        return file
    if post.kind == "difference" and channel:
        moved = replace(post, user=None, attempted_at=None)
        return replace(file, posts=(*others, moved))
    file = replace(file, posts=others)
    number = _thread_of(file, post)
    if number is None:
        return file
    told = post.lines or ("Our list and RingCentral's differ: an admin decides in App Home.",)
    return file.with_post(
        PendingPost(
            id=f"untold:{post.id}",
            kind="notice",
            number=number,
            lines=("Slack delivers no direct message to the person who was to hear this:", *told),
        )
    )


def behind(file: ContactFile, post: PendingPost) -> ContactFile:
    """Return the file with a refused direct message behind everything else that waits."""
    others = tuple(known for known in file.posts if known.id != post.id)
    if len(others) == len(file.posts):
        return file
    return replace(file, posts=(*others, replace(post, attempted_at=None)))


def _thread_of(file: ContactFile, post: PendingPost) -> PhoneNumber | None:
    if file.conversation(post.number) is not None:
        return post.number
    return next((known.number for known in file.conversations), None)
