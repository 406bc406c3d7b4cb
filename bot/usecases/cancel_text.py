"""Take a text back: undo, cancel, or settle one whose outcome nobody knows.

Rule: exact to the state. Who comes too late is told so, never "cancelled" (ruling 19).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from bot.conversations.contact_file import ContactFile
from bot.conversations.leaving import left
from bot.conversations.views import SendOutcome
from bot.errors import NotFound, RequestError, TooLate
from bot.ports import Act, Ports
from bot.texting.delivery import IN_FLIGHT, POLLS, DeliveryStatus
from bot.texting.ids import TenantId, TextId, UserId, contact_of
from bot.texting.text import OutboundText
from bot.usecases.contact_files import change_file
from bot.usecases.permit import require_member, require_teammate
from bot.usecases.preview import preview_of
from bot.usecases.request_text import PRIVATE_CARD


async def undo(ports: Ports, *, tenant: TenantId, text: TextId, user: UserId) -> SendOutcome:
    """Bring a text that has not left back to a draft.

    Raises:
        TooLate: it has left, or is leaving at this moment.
    """
    now = ports.clock.now()

    def back(known: OutboundText) -> OutboundText:
        if known.status not in IN_FLIGHT:
            raise TooLate(_too_late(known), detail=known.status.value)
        return replace(
            known.moved(DeliveryStatus.DRAFT, now=now), due_at=None, decision=None, rendered=""
        )

    return await _take_back(
        ports,
        tenant=tenant,
        text=text,
        user=user,
        change=back,
        sentence="Undone: nothing was sent.",
    )


async def cancel(
    ports: Ports, *, tenant: TenantId, text: TextId, user: UserId, private_url: str = ""
) -> SendOutcome:
    """End a draft or a text on its way.

    Raises:
        TooLate: it has left, or is leaving at this moment.
    """
    now = ports.clock.now()

    def end(known: OutboundText) -> OutboundText:
        if known.status is DeliveryStatus.CANCELLED:
            return known
        if known.status not in {DeliveryStatus.DRAFT, *IN_FLIGHT}:
            raise TooLate(_too_late(known), detail=known.status.value)
        return replace(known.moved(DeliveryStatus.CANCELLED, now=now), failure="cancelled")

    if private_url:
        await ports.store.remember(f"private:{text}", private_url, ttl=PRIVATE_CARD)
    return await _take_back(
        ports,
        tenant=tenant,
        text=text,
        user=user,
        change=end,
        sentence="Cancelled: nothing was sent.",
    )


async def settle_unknown(
    ports: Ports,
    *,
    tenant: TenantId,
    text: TextId,
    user: UserId,
    arrived: Literal["arrived", "resend"],
) -> SendOutcome:
    """Let a person decide about a text whose outcome nobody knows (ruling 17).

    Raises:
        TooLate: it is known by now.
        RequestError: RingCentral's message store is still being searched.
    """
    now = ports.clock.now()

    def settle(known: OutboundText) -> OutboundText:
        if known.status is not DeliveryStatus.OUTCOME_UNKNOWN:
            raise TooLate(_too_late(known), detail=known.status.value)
        if arrived == "arrived":
            sent = known.moved(DeliveryStatus.SENT, now=now)
            return replace(sent, failure="confirmed_by_person", polls=len(POLLS))
        if known.failure != "not_found":
            raise RequestError(
                "RingCentral is still being asked whether it left: please wait for the result.",
                detail="settling",
            )
        return replace(
            known.moved(DeliveryStatus.DRAFT, now=now),
            failure="",
            polls=0,
            searched_at=None,
            due_at=None,
            decision=None,
            rendered="",
        )

    return await _take_back(
        ports,
        tenant=tenant,
        text=text,
        user=user,
        change=settle,
        sentence=(
            "Noted: it arrived."
            if arrived == "arrived"
            else "It is a draft again: press Send to send it once more."
        ),
        act=Act(id=ports.keys.token(), at=now, actor=user, verb=f"outcome.{arrived}", about=text),
    )


async def _take_back(
    ports: Ports,
    *,
    tenant: TenantId,
    text: TextId,
    user: UserId,
    change: Callable[[OutboundText], OutboundText],
    sentence: str,
    act: Act | None = None,
) -> SendOutcome:
    try:
        key = contact_of(text)
    except ValueError as exc:
        raise NotFound("That text does not exist.", detail="text") from exc
    file = await ports.store.file(tenant, key)
    if file is None:
        raise NotFound("That text does not exist any more.", detail="text")
    known = _open_or_late(file, text)
    if known.channel and known.requester != user:
        await require_member(ports, tenant=tenant, user=user, channel=known.channel)
    else:
        await require_teammate(ports, tenant=tenant, user=user)
        if known.requester != user:
            raise NotFound("This draft is somebody else's.", detail="not_yours")

    salt = ports.keys.token()

    def apply(file: ContactFile) -> ContactFile:
        changed = change(_open_or_late(file, text))
        taken = file.with_text(changed)
        if changed.status is DeliveryStatus.SENT:
            taken = left(taken, changed, salt=salt, now=ports.clock.now())
        taken = replace(taken, redraw=taken.redraw | {text})
        return taken.with_act(act) if act else taken

    file = await change_file(ports, tenant=tenant, key=key, change=apply)
    await ports.queue.wake("show_contact", tenant, key)
    changed = await ports.store.text(tenant, text) or known
    team = await ports.store.tenant(tenant, fresh=False)
    card = preview_of(file, changed, tenant=team, house=ports.house, now=ports.clock.now())
    return SendOutcome(preview=card, sentence=sentence, went=False, text_id=text)


def _open_or_late(file: ContactFile, text: TextId) -> OutboundText:
    try:
        return file.text(text)
    except NotFound as exc:
        raise TooLate("This text has ended already: it cannot be changed.", detail="ended") from exc


def _too_late(text: OutboundText) -> str:
    match text.status:
        case DeliveryStatus.SENDING:
            return "Too late: it is leaving at this moment."
        case DeliveryStatus.SENT | DeliveryStatus.DELIVERED:
            return "Too late: it has been sent. The contact has it."
        case _:
            return f"Too late: this text is already {text.status.value.replace('_', ' ')}."
