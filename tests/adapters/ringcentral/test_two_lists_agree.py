"""The use cases on the real adapter and the emulated account: one confirmation, one truth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.memory.clock import MemoryClock
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.adapters.system.clock import SystemClock
from bot.consent.record import OptOutRoute
from bot.sandbox.ringcentral import RingCentralWorld
from bot.sandbox.ringcentral.exchange import CONFIRMATION, set_consent
from bot.texting.ids import ContactKey
from bot.texting.phone import PhoneNumber
from bot.usecases.catch_up import SYNC_TAKES, catch_up
from bot.usecases.compare_list import compare_list
from bot.usecases.mirror_opt_out import mirror_opt_out
from tests.builders import TENANT
from tests.usecases.bureau import Bureau, opened_bureau

GUEST = PhoneNumber("+14155550123")
DESK = PhoneNumber("+16505550100")
TOLL_FREE = PhoneNumber("+18005550142")


@dataclass(frozen=True, slots=True)
class Account:
    """A bureau whose texts really go through the emulated account."""

    bureau: Bureau
    world: RingCentralWorld

    @property
    def key(self) -> ContactKey:
        return self.bureau.key(GUEST)

    async def guest_texts(self, words: str, to: PhoneNumber = DESK) -> None:
        await self.world.inbound(GUEST.e164, to.e164, words, notify=False)
        # The last sync was just now, and RingCentral wants them further apart.
        await self.bureau.store.change_tenant(
            TENANT, lambda team: replace(team, synced_at=datetime.now(UTC) - SYNC_TAKES)
        )
        await catch_up(self.bureau.ports, tenant=TENANT)
        await self.work()

    async def work(self) -> None:
        await self.bureau.work(self.bureau.ports.clock.now())
        await self.world.settle()


@pytest.fixture
async def account(sms: RingCentralSms, world: RingCentralWorld) -> Account:
    bureau = await opened_bureau(gap_since=datetime.now(UTC), gap_reason="start", synced_at=None)
    ports = replace(bureau.ports, clock=SystemClock(), sms=sms)
    bureau = replace(bureau, ports=ports)
    await catch_up(ports, tenant=TENANT)
    return Account(bureau=bureau, world=world)


async def test_on_an_ordinary_number_ringcentral_confirms_and_we_do_not(account: Account) -> None:
    await account.guest_texts("STOP")

    assert account.world.texts_to(GUEST.e164) == [CONFIRMATION]
    file = await account.bureau.file(GUEST)
    assert file.ledger.standing_opt_out(DESK) is not None
    assert account.world.consents.status(TOLL_FREE.e164, GUEST.e164) == "OptOut"


async def test_on_a_high_volume_number_we_confirm_and_ringcentral_does_not(
    account: Account,
) -> None:
    account.world.numbers[DESK.e164].features.add("A2PSmsSender")
    await account.bureau.store.change_tenant(
        TENANT, lambda team: replace(team, numbers_read_at=None)
    )

    await account.guest_texts("STOP")
    await account.guest_texts("stop!")

    await mirror_opt_out(account.bureau.ports, tenant=TENANT, contact=account.key)

    (said,) = account.world.texts_to(GUEST.e164)
    assert "opted out" in said
    assert account.world.consents.status(DESK.e164, GUEST.e164) == "OptOut"


async def test_a_row_that_somebody_changes_in_ringcentral_is_put_before_an_admin(
    account: Account,
) -> None:
    await account.guest_texts("please take me off your list")
    assert account.world.consents.status(DESK.e164, GUEST.e164) == "OptOut"
    set_consent(account.world, own=DESK.e164, guest=GUEST.e164, status="OptIn", source="Api")
    later = MemoryClock(datetime.now(UTC) + timedelta(hours=1))
    ports = replace(account.bureau.ports, clock=later)

    found = await compare_list(ports, tenant=TENANT)

    assert found is not None
    assert found.asked == 1
    (known,) = (await account.bureau.file(GUEST)).differences
    assert (known.kind, known.source) == ("opted_in_there", "api")
    assert (await account.bureau.file(GUEST)).ledger.standing_opt_out(DESK) is not None


async def test_a_carriers_block_is_taken_over(account: Account) -> None:
    set_consent(account.world, own=DESK.e164, guest=GUEST.e164, status="OptOut", source="Carrier")

    await compare_list(account.bureau.ports, tenant=TENANT)

    no = (await account.bureau.file(GUEST)).ledger.standing_opt_out(DESK)
    assert no is not None
    assert no.route is OptOutRoute.CARRIER


async def test_a_start_reopens_on_both_sides(account: Account) -> None:
    await account.guest_texts("STOP")
    await account.guest_texts("START")

    file = await account.bureau.file(GUEST)
    assert file.ledger.standing_opt_out(DESK) is None
    assert account.world.consents.status(DESK.e164, GUEST.e164) == "OptIn"
    found = await compare_list(account.bureau.ports, tenant=TENANT)
    assert found is not None
    assert found.asked == 0
