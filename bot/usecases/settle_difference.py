"""An admin settles what RingCentral's list and our ledger do not agree on.

Rule: to settle is to keep the stricter side and to write down who looked; nothing opens here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.consent.record import OptIn, OptOut
from bot.conversations.comparing import settled
from bot.conversations.contact_file import ContactFile
from bot.conversations.difference import Difference
from bot.conversations.views import DifferenceDetails, DifferenceView
from bot.errors import NotFound
from bot.logs import Event, log
from bot.ports import Act, Ports
from bot.texting.ids import ContactKey, TenantId, UserId
from bot.usecases.contact_files import change_file
from bot.usecases.keep_acts import keep_acts
from bot.usecases.permit import require_admin, require_teammate
from bot.usecases.rendering import difference_view
from bot.usecases.sweep import wake_contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Which difference somebody pressed a button about."""

    tenant: TenantId
    user: UserId
    contact: ContactKey
    difference: str


async def keep_blocked(ports: Ports, asking: Asking) -> DifferenceView:
    """Settle a difference towards "do not text"; who settled it first stays its owner.

    Raises:
        NotPermitted: only an admin may.
        NotFound: it is too old to be known.
    """
    await _admin(ports, asking)
    known = _known(await ports.store.file(asking.tenant, asking.contact), asking)
    now = ports.clock.now()
    first = False
    done = Act(
        id=f"settled:{asking.contact}:{asking.difference}",
        at=now,
        actor=asking.user,
        verb="difference.settled",
        about=f"{asking.contact}:{known.kind}",
    )

    def settle(file: ContactFile) -> ContactFile:
        nonlocal first
        # Asked of the file that is written, since another admin may press at the same moment.
        first = _known(file, asking).settled_at is None
        if first:
            file = file.with_act(done)
        file = settled(file, asking.difference, by=asking.user, now=now)
        # Their row may say yes by now: our no is written over it.
        stale = file.list_stale or known.kind == "opted_in_there"
        return replace(file, list_stale=stale)

    file = await change_file(ports, tenant=asking.tenant, key=asking.contact, change=settle)
    if first:
        await ports.store.change_tenant(
            asking.tenant, lambda team: replace(team, list_open=max(0, team.list_open - 1))
        )
    file = await keep_acts(ports, file)
    log.info(
        Event.DIFFERENCE_SETTLED, tenant=asking.tenant, contact=asking.contact, kind=known.kind
    )
    await wake_contact(ports, file)
    team = await ports.store.tenant(asking.tenant, fresh=False)
    return difference_view(file, asking.difference, team)


async def details(ports: Ports, asking: Asking) -> DifferenceDetails:
    """Return what RingCentral says of every change of this contact's rows.

    Raises:
        NotPermitted: only an admin may.
        NotFound: it is too old to be known.
        GatewayError: RingCentral does not say just now.
    """
    await _admin(ports, asking)
    file = await ports.store.file(asking.tenant, asking.contact)
    known = _known(file, asking)
    if file is None or file.number is None:
        raise NotFound("That contact was erased.", detail="contact")
    return DifferenceDetails(
        contact=file.number,
        card=file.card,
        difference=known,
        changes=await ports.sms.consent_history(asking.tenant, file.number),
        standing=_standing(file, known),
    )


async def _admin(ports: Ports, asking: Asking) -> None:
    await require_teammate(ports, tenant=asking.tenant, user=asking.user)
    require_admin(ports, asking.user)


def _known(file: ContactFile | None, asking: Asking) -> Difference:
    for each in file.differences if file is not None else ():
        if each.id == asking.difference:
            return each
    raise NotFound("That difference was settled long ago.", detail="difference")


def _standing(file: ContactFile, known: Difference) -> str:
    no = file.ledger.standing_opt_out(known.number)
    if isinstance(no, OptOut):
        return f"Opted out on {no.occurred_at:%Y-%m-%d}: no number of ours may text them."
    yes = [record for record in file.ledger.records if isinstance(record, OptIn)]
    if yes:
        return f"A yes to {yes[-1].category.value} texts, on {yes[-1].occurred_at:%Y-%m-%d}."
    return "Nothing at all."
