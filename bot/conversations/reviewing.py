"""Reverse the opt-out that an unanswered review made. Pure.

Rule: only what silence decided can be reversed, by name and with a reason; what the contact,
RingCentral or a carrier said stands (ruling 10). The record stays, and a correction voids it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.consent.record import Correction, OptOut, OptOutRoute
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.opting_out import lifted_there, thawed
from bot.texting.ids import UserId


def unanswered(file: ContactFile) -> OptOut | None:
    """Return the opt-out that stands because nobody answered a review, the newest first."""
    standing = [
        no for no in file.ledger.standing_opt_outs() if no.route is OptOutRoute.UNANSWERED_REVIEW
    ]
    return standing[-1] if standing else None


def reversed_review(
    file: ContactFile, *, by: UserId, reason: str, salt: str, now: datetime
) -> ContactFile:
    """Return the file with every such opt-out voided; what else stands stays."""
    no = unanswered(file)
    if no is None:
        return file
    correction = Correction(
        id=f"fix_{no.id}",
        occurred_at=now,
        recorded_at=now,
        recorded_by=by,
        voids=no.id,
        reason=reason,
    )
    file = replace(file, ledger=file.ledger.append(correction, salt=salt))
    open_again = tuple(
        number for number in file.list_told if file.ledger.standing_opt_out(number) is None
    )
    file = lifted_there(file, open_again)
    return _decided(file, f"reversed:{no.id}", "Nothing that was stopped is sent by itself.")


def dismissed(file: ContactFile, *, now: datetime) -> ContactFile:
    """Return the file after "not an opt-out" in time: thawed, and told where people read."""
    by = file.frozen_by
    return _decided(
        thawed(file, now=now), f"dismissed:{by}", "Texts to them may be sent again, as before."
    )


def _decided(file: ContactFile, post: str, meaning: str) -> ContactFile:
    """Return the file with the decision told in every conversation, at its head too."""
    for conversation in file.conversations:
        file = file.with_post(
            PendingPost(
                id=f"{post}:{conversation.number.e164}",
                kind="notice",
                number=conversation.number,
                lines=("An admin has decided that what they wrote was no opt-out.", meaning),
            )
        )
    roots = {each.number.e164 for each in file.conversations if each.root}
    return replace(file, redraw=file.redraw | roots)
