"""Change what a team has settled about the rules; a looser reading takes an admin's name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.consent.settings import loosened, overrides_of, problems
from bot.conversations.tenant import Tenant
from bot.errors import ConfigError, NotPermitted
from bot.ports import Act, House, Store
from bot.texting.ids import SYSTEM, TenantId, UserId


async def change_policy(
    store: Store,
    *,
    tenant: TenantId,
    values: Mapping[str, object],
    by: UserId | None,
    house: House,
    now: datetime,
) -> Tenant:
    """Settle the rules as these values say; a setting that is not named keeps its strict value.

    The epoch rises, so that a text that is on its way is decided again (ruling 15).

    Raises:
        ConfigError: a name or a value is not understood; nothing was changed.
        NotPermitted: something gets looser, and no admin stands behind it.
    """
    if found := problems(values):
        raise ConfigError(" ".join(found))
    wanted = overrides_of(values)
    before = await store.tenant(tenant)
    looser = loosened(before.policy, wanted)
    if looser and by not in house.admins:
        raise NotPermitted(
            f"This loosens {', '.join(looser)}: name an admin with --by, as in ADMIN_USERS.",
            detail="not_admin",
        )

    done = Act(
        id=f"policy:{before.version}",
        at=now,
        actor=by or SYSTEM,
        verb="policy.loosened" if looser else "policy.changed",
        about=" ".join(looser),
    )

    def settle(team: Tenant) -> Tenant:
        if loosened(team.policy, wanted) != looser:
            raise ConfigError("Somebody else has just changed the settings: look and try again.")
        if team.policy == wanted:
            return team
        return replace(team, policy=wanted, epoch=team.epoch + 1).with_act(done)

    team = await store.change_tenant(tenant, settle)
    if team.version != before.version:
        # The sweeper would do it too: whoever is killed here leaves the act beside the settings.
        await store.audit(tenant, done)
    return team
