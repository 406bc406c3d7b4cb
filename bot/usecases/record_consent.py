"""Record a yes with its evidence, or a no by any route.

Rule: an opt-out cancels everything on its way in the same step as it is written (ruling 8, 16).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.consent.category import Category
from bot.consent.dealings import completed
from bot.consent.opt_in_check import problems
from bot.consent.record import (
    Basis,
    Evidence,
    OptIn,
    OptInMethod,
    OptOut,
    OptOutRoute,
    Programme,
    WrittenClauses,
)
from bot.consent.ways_back import needs_admin, silence
from bot.conversations.contact_file import ContactFile
from bot.conversations.opting_out import agreed, opted_out
from bot.conversations.programmes import programme_problems
from bot.conversations.tenant import Tenant
from bot.conversations.views import ConsentView
from bot.errors import RequestError
from bot.ports import Act, House, Ports
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.confirm_opt_in import begun
from bot.usecases.contact_files import change_file, open_file
from bot.usecases.explain_consent import view_of
from bot.usecases.keep_acts import keep_acts
from bot.usecases.permit import require_member, require_teammate
from bot.usecases.sweep import wake_contact


@dataclass(frozen=True, slots=True, kw_only=True)
class OptInForm:
    """What somebody fills in to record a yes."""

    category: Category
    method: OptInMethod
    wording: str = field(repr=False)
    occurred_at: datetime
    proof: str = field(repr=False)
    clauses: bool
    """Whether the wording holds all three clauses of written consent."""
    programme: Programme | None = None
    """The recurring programme that they joined; its first confirmation goes out by itself."""
    purpose: str = ""
    """The one thing that they agreed to; empty: texts of this business in general."""
    basis: Basis | None = None
    dealt_at: datetime | None = None


class Incomplete(RequestError):
    """The rules call the record incomplete; `fields` has a sentence per field."""

    code = "incomplete_consent"

    def __init__(self, fields: Mapping[str, str]) -> None:
        """Keep a sentence per field, by the field's name as `problems` says."""
        super().__init__(" ".join(fields.values()), detail=",".join(sorted(fields)))
        self.fields = fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked:
    """What an opt-out did."""

    view: ConsentView
    cancelled: int
    crossed: int


async def record(
    ports: Ports,
    *,
    tenant: TenantId,
    by: UserId,
    channel: ChannelId | None,
    contact: PhoneNumber,
    form: OptInForm,
) -> ConsentView:
    """Append an opt-in with its evidence and return the new verdicts.

    `channel` is where it was asked for: it answers for a new contact if it has a number.

    Raises:
        NotPermitted: guests, strangers, people outside the contact's channel.
        Incomplete: the rules want more.
    """
    file = await permitted_file(ports, tenant=tenant, by=by, channel=channel, contact=contact)
    now = ports.clock.now()
    team = await ports.store.tenant(tenant)
    yes = agreement(form, file, team, ports.house, by=by, contact=contact, now=now)
    salt = ports.keys.token()

    def append(file: ContactFile) -> ContactFile:
        if any(known.id == yes.id for known in file.ledger.records):
            return file
        file = with_agreement(file, yes, salt=salt, now=now)
        if yes.programme is None:
            return file
        return begun(file, yes.programme, team=team, house=ports.house, trigger=yes.id, now=now)

    file = await change_file(ports, tenant=tenant, key=file.key, number=contact, change=append)
    file = await keep_acts(ports, file)
    await wake_contact(ports, file)
    return view_of(ports, file, team, contact=contact)


def agreement(
    form: OptInForm,
    file: ContactFile,
    team: Tenant,
    house: House,
    *,
    by: UserId,
    contact: PhoneNumber,
    now: datetime,
) -> OptIn:
    """Return the record that a filled-in form makes, wherever it was filled in. Pure.

    Raises:
        Incomplete: the rules want more.
    """
    yes = _opt_in(form, file, house, by=by, now=now)
    wrong = problems(yes, now=now, contact=contact) | programme_problems(form.programme)
    wrong = _by_whom(file, yes, team) | wrong
    if wrong:
        raise Incomplete(wrong)
    return yes


def with_agreement(file: ContactFile, yes: OptIn, *, salt: str, now: datetime) -> ContactFile:
    """Return the file with the yes and who recorded it; the same yes is written once."""
    if any(known.id == yes.id for known in file.ledger.records):
        return file
    done = Act(
        id=f"recorded:{yes.id}",
        at=now,
        actor=yes.recorded_by,
        verb="consent.recorded",
        about=f"{file.key}:{yes.id}",
    )
    return agreed(file, yes, salt=salt).with_act(done)


def _by_whom(file: ContactFile, yes: OptIn, team: Tenant) -> dict[str, str]:
    """Return what is wrong with who records it: what lifts a no has an admin's name on it."""
    standing = [
        no
        for ours in team.texting_numbers
        for no in file.ledger.standing_opt_outs(ours.number)
        if no.occurred_at < yes.occurred_at
    ]
    if yes.approved_by is not None or not needs_admin(standing):
        return {}
    said = silence(standing).partition(". ")[0]
    return {
        "method": f"{said}. Only an admin can record the yes that opens texting again: ask one. "
        "Admins are listed in ADMIN_USERS."
    }


def _opt_in(
    form: OptInForm, file: ContactFile, house: House, *, by: UserId, now: datetime
) -> OptIn:
    opt_in = OptIn(
        id=_id("in", file.key, by, form.occurred_at.isoformat(), form.wording, form.method),
        occurred_at=form.occurred_at,
        recorded_at=now,
        recorded_by=by,
        method=form.method,
        category=form.category,
        seller=house.brand,
        purpose=form.purpose.strip(),
        evidence=Evidence(wording=form.wording.strip(), place=form.proof.strip()),
        clauses=WrittenClauses(
            names_seller_and_number=form.clauses,
            discloses_automated_marketing=form.clauses,
            not_a_condition_of_purchase=form.clauses,
        ),
        programme=form.programme,
        basis=form.basis,
        dealt_at=form.dealt_at,
        # What an admin records lifts an opt-out by phone or mail too, if it is written and newer.
        approved_by=by if by in house.admins else None,
    )
    return completed(opt_in)


async def revoke(
    ports: Ports,
    *,
    tenant: TenantId,
    by: UserId,
    contact: PhoneNumber,
    words: str,
    route: OptOutRoute,
    trigger: str,
) -> Revoked:
    """Opt a contact out, whatever road the no came by; the same trigger writes one record.

    Raises:
        NotPermitted: guests and strangers.
    """
    await require_teammate(ports, tenant=tenant, user=by)
    file = await open_file(ports, tenant=tenant, number=contact)
    now = ports.clock.now()
    no = refusal(file, by=by, words=words, route=route, trigger=trigger, now=now)
    salt = ports.keys.token()
    counted: list[tuple[int, int]] = [(0, 0)]

    def append(file: ContactFile) -> ContactFile:
        if any(known.id == no.id for known in file.ledger.records):
            return file
        waiting = len(file.in_flight())
        file = with_refusal(file, no, salt=salt, now=now)
        counted[0] = (waiting, sum(text.crossed_at == now for text in file.texts))
        return file

    file = await change_file(ports, tenant=tenant, key=file.key, number=contact, change=append)
    file = await keep_acts(ports, file)
    await wake_contact(ports, file)
    team = await ports.store.tenant(tenant, fresh=False)
    cancelled, crossed = counted[0]
    return Revoked(
        view=view_of(ports, file, team, contact=contact), cancelled=cancelled, crossed=crossed
    )


def refusal(
    file: ContactFile, *, by: UserId, words: str, route: OptOutRoute, trigger: str, now: datetime
) -> OptOut:
    """Return the record of a no that somebody of ours took down; the same trigger, the same id."""
    return OptOut(
        id=_id("out", file.key, trigger),
        occurred_at=now,
        recorded_at=now,
        recorded_by=by,
        route=route,
        words=words.strip(),
        matcher="person",
    )


def with_refusal(file: ContactFile, no: OptOut, *, salt: str, now: datetime) -> ContactFile:
    """Return the file with the no, nothing left on its way, and who took it down."""
    if any(known.id == no.id for known in file.ledger.records):
        return file
    done = Act(
        id=f"revoked:{no.id}",
        at=now,
        actor=no.recorded_by,
        verb="consent.revoked",
        about=f"{file.key}:{no.id}",
    )
    return opted_out(file, no, salt=salt, now=now).with_act(done)


async def permitted_file(
    ports: Ports,
    *,
    tenant: TenantId,
    by: UserId,
    channel: ChannelId | None,
    contact: PhoneNumber,
) -> ContactFile:
    """Return the contact's file, if this person is in the channel that answers for it.

    `channel` is where they ask: it answers for a new contact if it has a number.

    Raises:
        NotPermitted: guests, strangers, people outside the contact's channel.
    """
    file = await open_file(ports, tenant=tenant, number=contact)
    team = await ports.store.tenant(tenant, fresh=False)
    answering = next((known.channel for known in file.conversations), None)
    if answering is None:
        texting = {known for known, _ in team.channel_numbers}
        answering = channel if channel in texting else team.default_channel
    if answering is None:
        await require_teammate(ports, tenant=tenant, user=by)
    else:
        await require_member(ports, tenant=tenant, user=by, channel=answering)
    return file


def _id(kind: str, *parts: str) -> str:
    digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]
    return f"{kind}_{digest}"
