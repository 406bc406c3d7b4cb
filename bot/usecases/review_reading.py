"""Answer the review of an unsure reading, or let its deadline answer it (ruling 10)."""

from __future__ import annotations

from bot.consent.record import OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile
from bot.conversations.opting_out import opted_out
from bot.conversations.reviewing import dismissed, reversed_review, unanswered
from bot.errors import NotFound, RequestError
from bot.ports import Act, Ports
from bot.texting.ids import SYSTEM, ContactKey, TenantId, UserId
from bot.texting.text import InboundText
from bot.usecases.contact_files import change_file
from bot.usecases.keep_acts import keep_acts
from bot.usecases.permit import require_admin, require_teammate
from bot.usecases.sweep import wake_contact


async def require_reviewer(ports: Ports, *, tenant: TenantId, user: UserId) -> None:
    """Return if this person may say that something was no opt-out.

    Raises:
        NotPermitted: only an admin may.
    """
    await require_teammate(ports, tenant=tenant, user=user)
    require_admin(ports, user)


async def not_an_opt_out(
    ports: Ports, *, tenant: TenantId, user: UserId, contact: ContactKey, reason: str
) -> None:
    """Say that what they wrote was no opt-out, before the deadline or after it.

    Before: the freeze is lifted, and the frozen texts go back to their requesters, never out.
    After: the opt-out that silence made is voided by a correction; a sure one never is.

    Raises:
        NotPermitted: only an admin may.
        RequestError: no reason was given.
        NotFound: nothing is frozen, and no unanswered review opted them out.
    """
    await require_reviewer(ports, tenant=tenant, user=user)
    if not reason.strip():
        raise RequestError("Say in a few words why this is no opt-out.", detail="reason")
    now = ports.clock.now()
    file = await ports.store.file(tenant, contact)
    silent = unanswered(file) if file is not None else None
    if file is None or (file.frozen_at is None and silent is None):
        raise NotFound("Nothing is frozen for this contact any more.", detail="review")
    verb = "review.rejected" if file.frozen_at else "review.reversed"
    about = file.frozen_by if file.frozen_at else silent.id if silent else ""
    done = Act(
        id=f"{verb}:{contact}:{about}",
        at=now,
        actor=user,
        verb=verb,
        about=f"{contact}:{about}",
        reason=reason.strip(),
    )
    salt = ports.keys.token()

    def lift(file: ContactFile) -> ContactFile:
        if file.frozen_at:
            changed = dismissed(file, now=now)
        else:
            changed = reversed_review(file, by=user, reason=reason.strip(), salt=salt, now=now)
        return changed if changed == file else changed.with_act(done)

    file = await change_file(ports, tenant=tenant, key=contact, change=lift)
    file = await keep_acts(ports, file)
    await wake_contact(ports, file)


async def close_review(ports: Ports, *, tenant: TenantId, contact: ContactKey) -> None:
    """Take an unanswered review for a yes once its deadline is over."""
    now = ports.clock.now()
    salt = ports.keys.token()
    doubt = await _doubtful(ports, tenant, contact)

    def close(file: ContactFile) -> ContactFile:
        if file.review_due is None or now < file.review_due:
            return file
        no = OptOut(
            id=f"out_review_{file.frozen_by}",
            occurred_at=file.frozen_at or now,
            recorded_at=now,
            recorded_by=SYSTEM,
            route=OptOutRoute.UNANSWERED_REVIEW,
            matcher="unanswered_review",
            number=doubt.to if doubt and doubt.id == file.frozen_by else None,
        )
        return opted_out(file, no, salt=salt, now=now)

    file = await change_file(ports, tenant=tenant, key=contact, change=close)
    if file.review_due is not None:
        await ports.queue.wake("close_review", tenant, contact, when=file.review_due)
        return
    await wake_contact(ports, file)


async def _doubtful(ports: Ports, tenant: TenantId, contact: ContactKey) -> InboundText | None:
    """Return the text that the open review is about, if its words are still kept."""
    file = await ports.store.file(tenant, contact)
    if file is None or file.frozen_by is None:
        return None
    return await ports.store.inbound(tenant, contact, file.frozen_by)
