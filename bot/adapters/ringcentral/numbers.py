"""Our numbers: what each may do, and whether its campaign lets texts through.

Only the extension's own list says what a number may do; the account's list does not.
"""

from __future__ import annotations

from typing import Final

from bot.adapters.ringcentral.address import EXTENSION
from bot.adapters.ringcentral.client import Call, RingCentralClient
from bot.adapters.ringcentral.failures import failure
from bot.adapters.ringcentral.gate import Group
from bot.adapters.ringcentral.records import Json, mapping, mappings, phone, record_id
from bot.texting.phone import PhoneNumber
from bot.texting.text import Confirmer, SenderNumber

_PER_PAGE: Final = 100
_MOST_PAGES: Final = 10
_LONGEST_LABEL: Final = 80


async def numbers(client: RingCentralClient) -> tuple[SenderNumber, ...]:
    """Return our numbers in use, in RingCentral's order.

    Raises:
        SmsUnavailable, SmsRejected: RingCentral does not say.
    """
    found: dict[PhoneNumber, SenderNumber] = {}
    for page in range(1, _MOST_PAGES + 1):
        listed = await client.fetch(
            Call(
                method="get",
                path=f"{EXTENSION}/phone-number",
                group=Group.LIGHT,
                query={"page": page, "perPage": _PER_PAGE},
            )
        )
        for record in mappings(listed.get("records")):
            number = phone(record.get("phoneNumber"))
            if number is not None and record.get("status", "Normal") == "Normal":
                found[number] = await _sender(client, number, record)
        if "nextPage" not in mapping(listed.get("navigation")):
            break
    return tuple(found.values())


async def _sender(client: RingCentralClient, number: PhoneNumber, record: Json) -> SenderNumber:
    given = record.get("features")
    features = frozenset(map(str, given)) if isinstance(given, list) else frozenset()
    label = record.get("label")
    sends = bool(features & {"SmsSender", "A2PSmsSender"})
    campaign = await _campaign(client, record_id(record.get("id"))) if sends else {}
    cases = campaign.get("useCases")
    toll_free = record.get("paymentType") == "TollFree"
    return SenderNumber(
        number=number,
        label=label[:_LONGEST_LABEL] if isinstance(label, str) else "",
        # A high-volume number sends through another interface, which is not spoken here.
        sms="SmsSender" in features,
        mms="MmsSender" in features,
        toll_free=toll_free,
        high_volume="A2PSmsSender" in features,
        campaign_status=str(campaign.get("status") or ""),
        use_cases=tuple(map(str, cases)) if isinstance(cases, list) else (),
        confirms_stop=confirmer(features, campaign, toll_free=toll_free),
    )


def confirmer(features: frozenset[str], campaign: Json, *, toll_free: bool) -> Confirmer:
    """Return who answers a STOP to such a number, as far as RingCentral's data tells.

    On a registered ordinary number RingCentral enforces STOP and answers it as its campaign was
    filed (RC-CORE); on high-volume numbers the app answers (RC-HV), unless the campaign's
    automatic reply is on: then two might. The toll-free network answers for itself. A number
    without a campaign was filed with no answer, so nobody knows.
    """
    collecting = mapping(mapping(campaign.get("consentSettings")).get("automaticConsentCollecting"))
    if toll_free:
        return "network"
    if "A2PSmsSender" in features:
        return "unknown" if collecting.get("enabled") is True else "us"
    return "ringcentral" if campaign.get("status") == "Confirmed" else "unknown"


async def _campaign(client: RingCentralClient, id_: str) -> Json:
    """Return the campaign that a number is linked to; an empty one if it is linked to none."""
    if not id_:
        return {}
    path = f"{EXTENSION}/phone-number/{id_}/sms-configuration"
    reply = await client.ask(Call(method="get", path=path, group=Group.LIGHT))
    if reply.status == 404:
        return {}
    if not reply.ok:
        raise failure(reply)
    return mapping(mapping(reply.json()).get("smsCampaignInfo"))
