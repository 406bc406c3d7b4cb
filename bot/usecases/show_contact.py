"""Bring Slack up to date with a contact's file: post what waits, once and in order, then redraw.

Rule: the attempt is written before the call, so that after a lost answer or a crash the message
is looked up by its marker instead of being posted twice.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.conversations.contact_file import ContactFile, PendingPost, root_of
from bot.conversations.elsewhere import tidied
from bot.conversations.threads import moved_to
from bot.conversations.untold import DIRECT, NOBODY, behind, untold
from bot.errors import ChatOutcomeUnknown, ChatRejected, ChatUnavailable, NotFound
from bot.logs import Event, log
from bot.ports import POST_TAKES, Ports
from bot.texting.ids import ChannelId, ContactKey, MessageTs, TenantId
from bot.texting.text import MessageRef
from bot.usecases.attempts import attempting
from bot.usecases.contact_files import change_file
from bot.usecases.dead_letters import note_failure
from bot.usecases.keep_acts import keep_acts
from bot.usecases.note_app_texts import sort_out
from bot.usecases.pausing import pause, paused
from bot.usecases.redraw import redraw
from bot.usecases.rendering import post_view

POST_WITHIN = timedelta(seconds=30)
"""How long after our lease began a message may be handed to Slack."""
LEASE = POST_WITHIN + 3 * POST_TAKES
"""Whoever takes over from us, once it is over, must find in Slack what we posted: so it outlasts
the last call that we begin, with room for clocks that run unevenly."""
AGAIN = timedelta(seconds=2)
IN_ORDER_WITHIN = timedelta(seconds=15)
"""How long after a gap opened texts wait for older ones; then they are shown as they came."""
STUCK = timedelta(minutes=1)
GONE = frozenset({"not_in_channel", "channel_not_found", "is_archived"})
"""Slack's words for a channel that no message of ours can reach."""
NO_THREAD = frozenset({"thread_not_found", "cannot_reply_to_message", "message_not_found"})
"""Slack's words for a thread whose first message is gone: the conversation opens a new one."""


async def show_contact(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Post and redraw until Slack shows what the file says, one worker at a time."""
    while True:
        file = await ports.store.file(tenant, contact)
        if file is not None:
            file = await sort_out(ports, await keep_acts(ports, file))
        if file is None or not (file.posts or file.redraw):
            return
        if await paused(ports, pause_of(tenant, contact)):
            # Slack has just not taken it, and the next try has its wake-up already.
            return
        by = ports.clock.now() + POST_WITHIN
        async with attempting(
            ports, "show_contact", tenant, contact, name=f"{tenant}:{contact}:show", ttl=LEASE
        ) as held:
            if not held:
                return
            try:
                if not await _show(ports, tenant=tenant, contact=contact, by=by):
                    return
            except ChatUnavailable as exc:
                await _later(ports, tenant, contact, exc.retry_after or AGAIN, exc.detail)
                return
            except ChatOutcomeUnknown as exc:
                await _later(ports, tenant, contact, AGAIN, exc.detail)
                return
            except ChatRejected as exc:
                log.error(Event.REPLY_STUCK, tenant=tenant, contact=contact, code=exc.detail)
                await note_failure(ports, "show_contact", (tenant, contact), exc, pace="goes_on")
                await _later(ports, tenant, contact, STUCK, exc.detail)
                return


async def _show(ports: Ports, *, tenant: TenantId, contact: ContactKey, by: datetime) -> bool:
    """Post and redraw until `by`; False if what is next must wait for message sync."""
    file = await ports.store.file(tenant, contact)
    while file is not None and file.posts:
        if not _in_time(ports, by):
            # What is left is posted under another lease.
            return True
        if await _waits_for_sync(ports, file.posts[0], tenant, contact):
            return False
        file = await _post_first(ports, file, by)
    if file is not None and file.redraw:
        await redraw(ports, file)
    return True


async def _waits_for_sync(
    ports: Ports, post: PendingPost, tenant: TenantId, contact: ContactKey
) -> bool:
    """Say whether older texts may still come in, so that this one would stand before them."""
    if post.kind != "inbound" or post.attempted_at is not None:
        return False
    gap = (await ports.store.tenant(tenant, fresh=False)).gap_since
    if gap is not None:
        # Whoever closed it has just woken us, and what is a second old does not know that.
        gap = (await ports.store.tenant(tenant)).gap_since
    if gap is None or abs(ports.clock.now() - gap) >= IN_ORDER_WITHIN:
        return False
    # Whoever closes the gap wakes this contact sooner.
    await ports.queue.wake("show_contact", tenant, contact, when=gap + IN_ORDER_WITHIN)
    return True


def _in_time(ports: Ports, by: datetime) -> bool:
    """Say whether our lease is young enough; one of the future is one of a clock put back."""
    return timedelta() < by - ports.clock.now() <= POST_WITHIN


async def _post_first(ports: Ports, file: ContactFile, by: datetime) -> ContactFile:
    post = file.posts[0]
    if post.attempted_at is not None:
        found = await _look_up(ports, file, post)
        if found is not None:
            return await _done(ports, file, post, found)
    file, post = await _attempting(ports, file, post)
    try:
        message = await _post(ports, file, post, by)
    except ChatUnavailable:
        await _not_attempted(ports, file, post)
        raise
    except ChatRejected as exc:
        return await _refused(ports, file, post, exc)
    return await _done(ports, file, post, message)


async def _post(ports: Ports, file: ContactFile, post: PendingPost, by: datetime) -> MessageRef:
    team = await ports.store.tenant(file.tenant, fresh=False)
    view = post_view(file, post, team)
    channel, thread = await _where(ports, file, post)
    if not _in_time(ports, by):
        raise _overtaken()
    return await ports.chat.post(
        file.tenant,
        channel,
        view,
        marker=_marker(file, post),
        thread=thread,
        broadcast=post.kind == "inbound",
        by=by,
    )


async def _look_up(ports: Ports, file: ContactFile, post: PendingPost) -> MessageRef | None:
    since = (post.attempted_at or ports.clock.now()) - timedelta(minutes=1)
    try:
        channel, thread = await _where(ports, file, post)
        return await ports.chat.find(
            file.tenant, channel, marker=_marker(file, post), since=since, thread=thread
        )
    except ChatRejected as exc:
        if post.kind in DIRECT or exc.detail in GONE | NO_THREAD:
            # Nobody sees it there any more: posting it says where it goes instead.
            return None
        raise


async def _where(
    ports: Ports, file: ContactFile, post: PendingPost
) -> tuple[ChannelId, MessageTs | None]:
    if post.kind in DIRECT and post.user is not None:
        return await ports.chat.direct_channel(file.tenant, post.user), None
    if post.kind == "difference":
        team = await ports.store.tenant(file.tenant, fresh=False)
        if team.default_channel is None:
            raise NotFound("No channel is set for what concerns an admin.", detail="no_channel")
        return team.default_channel, None
    conversation = file.conversation(post.number)
    if conversation is None:
        raise NotFound("That conversation is not known any more.", detail="conversation")
    root = root_of(file, post.number)
    return conversation.channel, None if post.kind == "root" or root is None else root.ts


def _marker(file: ContactFile, post: PendingPost) -> str:
    return f"{file.key}:{post.id}"


def _overtaken() -> ChatOutcomeUnknown:
    return ChatOutcomeUnknown("Another process shows this contact by now.", detail="overtaken")


async def _attempting(
    ports: Ports, file: ContactFile, post: PendingPost
) -> tuple[ContactFile, PendingPost]:
    """Write down that we are about to post this.

    Raises:
        ChatOutcomeUnknown: somebody else has posted it, or is about to, since we read it.
    """
    mine = replace(post, attempted_at=ports.clock.now())
    return await _replace_post(ports, file, post, mine), mine


async def _not_attempted(ports: Ports, file: ContactFile, post: PendingPost) -> None:
    await _replace_post(ports, file, post, replace(post, attempted_at=None))


async def _replace_post(
    ports: Ports, file: ContactFile, before: PendingPost, after: PendingPost
) -> ContactFile:
    def mark(file: ContactFile) -> ContactFile:
        known = next((each for each in file.posts if each.id == before.id), None)
        if known is None or known.attempted_at != before.attempted_at:
            raise _overtaken()
        posts = tuple(after if each.id == after.id else each for each in file.posts)
        return replace(file, posts=posts)

    return await change_file(ports, tenant=file.tenant, key=file.key, change=mark)


async def _done(
    ports: Ports, file: ContactFile, post: PendingPost, message: MessageRef
) -> ContactFile:
    drawn = next((text for text in file.texts if text.id == post.text), None)

    def note(file: ContactFile) -> ContactFile:
        file = replace(file, posts=tuple(known for known in file.posts if known.id != post.id))
        if post.kind == "root":
            conversation = file.conversation(post.number)
            if conversation is None:
                return file
            rooted = file.with_conversation(replace(conversation, root=message.ts))
            return replace(rooted, redraw=rooted.redraw - {post.number.e164})
        if post.kind == "elsewhere":
            texts = (
                replace(each, shown=message) if each.id == post.elsewhere else each
                for each in file.elsewhere
            )
            shown = replace(file, elsewhere=tuple(texts))
            return tidied(shown, now=ports.clock.now())
        if post.kind == "outbound" and drawn is not None:
            known = next((text for text in file.texts if text.id == drawn.id), None)
            if known is None:
                return file
            shown = file.with_text(replace(known, shown=message))
            if known == drawn:
                shown = replace(shown, redraw=shown.redraw - {str(known.id)})
            return shown
        return file

    log.info(Event.MESSAGE_POSTED, tenant=file.tenant, contact=file.key, kind=post.kind)
    return await change_file(ports, tenant=file.tenant, key=file.key, change=note)


async def _refused(
    ports: Ports, file: ContactFile, post: PendingPost, exc: ChatRejected
) -> ContactFile:
    """Say or show elsewhere what Slack refused; what cannot be holds up nobody but itself."""
    await _not_attempted(ports, file, post)
    if post.kind not in DIRECT:
        return await _elsewhere(ports, file, post, exc)
    team = await ports.store.tenant(file.tenant)
    if post.user is not None and exc.detail in NOBODY:
        log.warning(Event.REPLY_REROUTED, tenant=file.tenant, contact=file.key, code=exc.detail)
        channel = team.default_channel is not None
        change = partial(untold, post=post, channel=channel)
    elif any(known.kind not in DIRECT for known in file.posts):
        change = partial(behind, post=post)
    else:
        raise exc
    return await change_file(ports, tenant=file.tenant, key=file.key, change=change)


async def _elsewhere(
    ports: Ports, file: ContactFile, post: PendingPost, exc: ChatRejected
) -> ContactFile:
    """Move a conversation whose channel or thread is gone: there is always a destination."""
    team = await ports.store.tenant(file.tenant)
    conversation = file.conversation(post.number)
    fallback = team.default_channel
    if conversation is not None and exc.detail in NO_THREAD and conversation.root:
        fallback = conversation.channel
    elif (
        exc.detail not in GONE
        or conversation is None
        or fallback is None
        or conversation.channel == fallback
    ):
        raise exc
    log.warning(Event.REPLY_REROUTED, tenant=file.tenant, contact=file.key, code=exc.detail)

    def move(file: ContactFile) -> ContactFile:
        return moved_to(file, post.number, fallback)

    return await change_file(ports, tenant=file.tenant, key=file.key, change=move)


async def _later(
    ports: Ports, tenant: TenantId, contact: ContactKey, delay: timedelta, code: str
) -> None:
    log.warning(Event.CHAT_WAITED, tenant=tenant, contact=contact, code=code)
    await ports.queue.wake("show_contact", tenant, contact, when=ports.clock.now() + delay)
    await pause(ports, pause_of(tenant, contact), delay)


def pause_of(tenant: TenantId, contact: ContactKey) -> str:
    """Return the name of the pause between two tries to post what waits for a contact."""
    return f"{tenant}:{contact}:show"
