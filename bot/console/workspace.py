"""Which workspace a command is about."""

from __future__ import annotations

from bot.errors import ConfigError
from bot.ports import Store
from bot.texting.ids import TenantId


async def the_workspace(store: Store) -> TenantId:
    """Return the one workspace of this installation.

    Raises:
        ConfigError: none was set up yet, or there are several.
    """
    known = await store.tenants()
    if not known:
        raise ConfigError(
            "No workspace is set up in this store yet: start `python -m bot web` or `sandbox` once."
            " (A `.env` in this folder takes the place of the sandbox's own settings.)"
        )
    if len(known) > 1:
        raise ConfigError("Several workspaces are set up here; this command knows only one.")
    return known[0]
