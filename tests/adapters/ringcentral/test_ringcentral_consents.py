"""RingCentral's consent list: searched, exported, its history, and written."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.ringcentral import consents
from bot.adapters.ringcentral.client import RingCentralClient
from bot.adapters.ringcentral.gate import Group, gates
from bot.adapters.ringcentral.numbers import confirmer
from bot.adapters.ringcentral.sms import RingCentralSms
from bot.errors import SmsUnavailable
from bot.sandbox.ringcentral import RingCentralWorld
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber

TENANT = TenantId("T0001")
GUEST = PhoneNumber("+14155550123")
OTHER = PhoneNumber("+14155550124")
DESK = PhoneNumber("+16505550100")
TOLL_FREE = PhoneNumber("+18005550142")
ON = {"consentSettings": {"automaticConsentCollecting": {"enabled": True}}}


async def test_the_whole_list_has_both_answers_with_their_sources(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    await world.inbound(OTHER.e164, DESK.e164, "START", notify=False)

    rows = await sms.listed(TENANT, [DESK, TOLL_FREE])

    assert {(row.contact, row.opted_out, row.source) for row in rows} == {
        (GUEST, True, "recipient"),
        (OTHER, False, "recipient"),
    }


async def test_one_contacts_rows_can_be_read_alone(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    await world.inbound(OTHER.e164, DESK.e164, "STOP", notify=False)

    (row,) = await sms.listed(TENANT, [DESK, TOLL_FREE], contact=OTHER)

    assert (row.contact, row.number) == (OTHER, DESK)


async def test_where_the_search_is_refused_the_export_says_the_same(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    await world.inbound(OTHER.e164, DESK.e164, "START", notify=False)
    world.faults.add("status", path="/search", status=403, code="CMN-408", times=None)

    rows = await sms.listed(TENANT, [DESK])

    assert {(row.contact, row.opted_out) for row in rows} == {(GUEST, True), (OTHER, False)}
    assert all(abs(row.at - datetime.now(UTC)) < timedelta(minutes=1) for row in rows)


async def test_an_export_that_is_none_is_no_empty_list(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    world.faults.add("status", path="/search", status=403, code="CMN-408", times=None)
    world.faults.add("non_json_200", path="/export")

    with pytest.raises(SmsUnavailable):
        await sms.listed(TENANT, [DESK])


class BusyGate:
    """A gate that holds every third request back once."""

    def __init__(self) -> None:
        self.asked = 0

    def enter(self, *, urgent: bool = False) -> timedelta | None:
        """Count, and hold back."""
        assert not urgent
        self.asked += 1
        return timedelta(seconds=7) if self.asked % 3 == 0 else None

    def close(self, wait: timedelta) -> None:
        """Never asked for here."""
        raise AssertionError(wait)

    def learn(self, headers: Mapping[str, str]) -> None:
        """Read nothing."""


async def test_a_long_list_waits_for_the_rate_limit_and_goes_on(
    origin: str, world: RingCentralWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.adapters.ringcentral.consents._MOST_ROWS", 1)
    guests = [PhoneNumber(f"+1415555010{n}") for n in range(4)]
    for guest in guests:
        await world.inbound(guest.e164, DESK.e164, "STOP", notify=False)
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    client = RingCentralClient(
        client_id="emu-app",
        client_secret="emu-secret",
        jwt="emu-jwt",
        server_url=origin,
        gatekeepers=gates() | {Group.LIGHT: BusyGate()},
    )
    rows = await consents.listed(client, [DESK], sleep=sleep)
    client.close()

    assert [row.contact for row in rows] == guests
    assert slept == [7.0, 7.0]


async def test_history_tells_who_changed_a_row_and_when_newest_first(
    sms: RingCentralSms, world: RingCentralWorld
) -> None:
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)
    await world.inbound(GUEST.e164, DESK.e164, "START", notify=False)
    await sms.write_opt_out(TENANT, GUEST, [DESK])

    history = await sms.consent_history(TENANT, GUEST)

    assert [(row.opted_out, row.source) for row in history] == [
        (True, "api"),
        (False, "recipient"),
        (True, "recipient"),
    ]
    assert await sms.consent_history(TENANT, OTHER) == ()


@pytest.mark.parametrize(
    ("setting", "said", "silenced"),
    [("works", True, True), ("ignored", True, False), ("refused", False, False)],
)
async def test_one_row_for_all_numbers_is_told_as_ringcentral_answers(
    sms: RingCentralSms, world: RingCentralWorld, setting: str, *, said: bool, silenced: bool
) -> None:
    world.flip("row_for_all", setting)

    assert await sms.write_opt_out_for_all(TENANT, GUEST) is said

    assert (world.consents.status(TOLL_FREE.e164, GUEST.e164) == "OptOut") is silenced


async def test_a_row_of_ours_can_be_lifted(sms: RingCentralSms, world: RingCentralWorld) -> None:
    await sms.write_opt_out(TENANT, GUEST, [DESK])

    assert await sms.lift_opt_out(TENANT, GUEST, [DESK]) == ()

    assert world.consents.status(DESK.e164, GUEST.e164) == "OptIn"


@pytest.mark.parametrize(
    ("features", "campaign", "toll_free", "who"),
    [
        ({"SmsSender"}, {"status": "Confirmed"}, False, "ringcentral"),
        ({"SmsSender"}, {"status": "Confirmed"} | ON, False, "ringcentral"),
        ({"SmsSender"}, {"status": "CampaignSuspended"}, False, "unknown"),
        ({"SmsSender"}, {}, False, "unknown"),
        ({"SmsSender"}, {}, True, "network"),
        ({"SmsSender", "A2PSmsSender"}, {"status": "Confirmed"}, False, "us"),
        ({"SmsSender", "A2PSmsSender"}, {"status": "Confirmed"} | ON, False, "unknown"),
        ({"A2PSmsSender"}, {"consentSettings": "odd"}, False, "us"),
    ],
)
def test_who_confirms_stop_follows_from_the_number_and_its_campaign(
    features: set[str], campaign: dict[str, object], who: str, *, toll_free: bool
) -> None:
    assert confirmer(frozenset(features), campaign, toll_free=toll_free) == who


async def test_a_high_volume_number_that_texts_may_answer_its_stop_once(
    sms: RingCentralSms,
    world: RingCentralWorld,
    a_text: Callable[..., object],
) -> None:
    world.numbers[DESK.e164].features.add("A2PSmsSender")
    await world.inbound(GUEST.e164, DESK.e164, "STOP", notify=False)

    await sms.send(TENANT, a_text(GUEST.e164))  # type: ignore[arg-type]  # a cleared text
    await world.settle()

    (only,) = world.outbox()
    assert only["messageStatus"] in {"Sent", "Delivered"}
