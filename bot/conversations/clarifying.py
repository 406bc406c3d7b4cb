"""The contact's answer to our confirmation of their opt-out: which texts may still come. Pure.

Rule: no answer means that everything stops; only where we are the one who confirms can they
answer, and what they can keep is texts without offers (47 CFR 64.1200(a)(12), ruling 8).
"""

from __future__ import annotations

from datetime import datetime

from bot.consent.case import SystemText
from bot.consent.folding import fold
from bot.consent.record import OptOut, OptOutRoute, Unblock
from bot.conversations.contact_file import ContactFile, PendingPost
from bot.conversations.opting_out import lifted_there, unblocked
from bot.conversations.tenant import Tenant
from bot.texting.ids import SYSTEM
from bot.texting.text import InboundText

KEEP = "KEEP"
"""The word that our confirmation offers; no platform's keyword for anything else."""


def narrowed(
    file: ContactFile, inbound: InboundText, team: Tenant, *, salt: str, now: datetime
) -> ContactFile:
    """Return the file with their opt-out narrowed to offers, if this text answers so."""
    if not _answers(file, inbound, team):
        return file
    keep = Unblock(
        id=f"keep_{inbound.id}",
        occurred_at=inbound.received_at,
        recorded_at=now,
        recorded_by=SYSTEM,
        number=inbound.to,
        words=inbound.body,
    )
    file = lifted_there(unblocked(file, keep, salt=salt), (inbound.to,))
    return file.with_post(
        PendingPost(
            id=f"keep:{inbound.id}",
            kind="notice",
            number=inbound.to,
            lines=(
                "They answered that texts without offers may still come to this number.",
                "Offers stay blocked until they agree to them in writing anew.",
            ),
        )
    )


def _answers(file: ContactFile, inbound: InboundText, team: Tenant) -> bool:
    sender = team.sender(inbound.to)
    no = file.ledger.standing_opt_out(inbound.to)
    if sender is None or sender.confirms_stop != "us" or not isinstance(no, OptOut):
        return False
    if no.route is not OptOutRoute.TEXT or fold(inbound.body).text.strip(" .!\n") != KEEP.lower():
        return False
    return any(
        kind is SystemText.OPT_OUT_CONFIRMATION and at >= no.occurred_at
        for kind, at in file.system_sent
    )
