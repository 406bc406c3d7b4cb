"""Texts from short codes and named senders: nobody is shown them, and each is counted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.adapters.memory.sms import MemorySms
from bot.ports import SyncPage
from bot.texting.ids import TenantId
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.mass_senders import VERB, note_mass_sender
from tests.builders import TENANT, a_sender
from tests.usecases.bureau import opened_bureau


class Advertised(MemorySms):
    """A message store that somebody advertises to."""

    async def sync(self, tenant: TenantId, *, token: str, since: datetime) -> SyncPage:
        """Bring what came, with two texts from short codes each time."""
        page = await super().sync(tenant, token=token, since=since)
        return replace(page, from_mass_senders=("71", "72"))


async def test_a_text_of_nobodys_is_counted_once_whatever_brought_it() -> None:
    plain = await opened_bureau()
    sms = Advertised(plain.clock, numbers=(a_sender(),))
    bureau = replace(plain, sms=sms, ports=replace(plain.ports, sms=sms))
    await note_mass_sender(bureau.ports, tenant=TENANT, text="71")

    for _ in range(2):
        bureau.clock.advance(SYNC_TAKES)
        await catch_up(bureau.ports, tenant=TENANT)

    assert await bureau.store.acts_counted(TENANT, VERB) == 2
