"""Give the audit trail what was done: each act once, whoever was killed in between.

Rule: an act is written in the step that it tells of, and leaves that place only when the trail
has it; its id keeps the trail from having it twice.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.ports import Ports
from bot.texting.ids import TenantId
from bot.usecases.contact_files import change_file


async def keep_acts(ports: Ports, file: ContactFile) -> ContactFile:
    """Move a contact's acts to the trail; returns the file without them."""
    if not file.acts:
        return file
    for act in file.acts:
        await ports.store.audit(file.tenant, act)
    kept = {act.id for act in file.acts}

    def moved(file: ContactFile) -> ContactFile:
        return replace(file, acts=tuple(act for act in file.acts if act.id not in kept))

    return await change_file(ports, tenant=file.tenant, key=file.key, change=moved)


async def keep_team_acts(ports: Ports, *, tenant: TenantId) -> Tenant:
    """Move the acts that concern a workspace as a whole to the trail."""
    team = await ports.store.tenant(tenant)
    if not team.acts:
        return team
    for act in team.acts:
        await ports.store.audit(tenant, act)
    kept = {act.id for act in team.acts}

    def moved(team: Tenant) -> Tenant:
        return replace(team, acts=tuple(act for act in team.acts if act.id not in kept))

    return await ports.store.change_tenant(tenant, moved)
