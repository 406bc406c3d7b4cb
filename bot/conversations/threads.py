"""Keep each conversation's thread: opened once, live card first. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversations.contact_file import ContactFile, Conversation, PendingPost
from bot.texting.ids import ChannelId, UserId
from bot.texting.phone import PhoneNumber


def ensure_conversation(
    file: ContactFile,
    number: PhoneNumber,
    *,
    channel: ChannelId,
    now: datetime,
    requester: UserId | None = None,
) -> ContactFile:
    """Return the file with a conversation for this number of ours, its card posted or pending."""
    known = file.conversation(number)
    if known is None:
        opened = Conversation(number=number, channel=channel, opened_at=now, requester=requester)
        return file.with_conversation(opened).with_post(root_post(opened))
    if requester is not None and requester != known.requester:
        file = file.with_conversation(replace(known, requester=requester))
    if known.root is None:
        return file.with_post(root_post(known))
    return file


def root_post(conversation: Conversation) -> PendingPost:
    """Return the post of a conversation's card; opened anew in another channel, it is another."""
    opened = f"{conversation.opened_at:%Y%m%d%H%M%S}"
    return PendingPost(
        id=f"root:{conversation.number.e164}:{conversation.channel}:{opened}",
        kind="root",
        number=conversation.number,
    )


def moved_to(file: ContactFile, number: PhoneNumber, channel: ChannelId) -> ContactFile:
    """Return the file with a conversation that goes on in another channel, in a new thread."""
    known = file.conversation(number)
    if known is None:
        return file
    moved = replace(known, channel=channel, root=None)
    waiting = tuple(
        post for post in file.posts if not (post.kind == "root" and post.number == number)
    )
    file = replace(file.with_conversation(moved), posts=(root_post(moved), *waiting))
    return replace(file, redraw=file.redraw - {number.e164})
