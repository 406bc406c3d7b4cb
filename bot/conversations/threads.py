"""Keep each conversation's thread: opened once, live card first. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversations.contact_file import ContactFile, Conversation, PendingPost
from bot.errors import NotFound
from bot.texting.ids import ChannelId, UserId
from bot.texting.phone import PhoneNumber
from bot.texting.text import InboundText


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


def in_order(file: ContactFile) -> ContactFile:
    """Return the file with the contact's texts that wait to be posted in the order they came.

    What was tried already keeps its place: it may stand in Slack.
    """
    places = [
        index
        for index, post in enumerate(file.posts)
        if post.inbound is not None and post.attempted_at is None
    ]
    waiting = sorted((file.posts[index] for index in places), key=_came)
    posts = list(file.posts)
    for index, post in zip(places, waiting, strict=True):
        posts[index] = post
    return replace(file, posts=tuple(posts))


def _came(post: PendingPost) -> tuple[datetime, int, str]:
    if post.inbound is None:
        raise NotFound("Only texts have come.", detail="post")
    return came(post.inbound)


def came(text: InboundText) -> tuple[datetime, int, str]:
    """Return what texts are ordered by: RingCentral's time, then its rising id."""
    return text.received_at, len(text.id), text.id


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
