"""Numbers, their registration, features, and who people are."""

from typing import Any

from bot.sandbox.ringcentral.call import Answer, Call
from bot.sandbox.ringcentral.cast import Extension, OwnNumber
from bot.sandbox.ringcentral.endpoints.listing import page
from bot.sandbox.ringcentral.problems import not_found

CAMPAIGN_ID = "c-77"


async def of_extension(call: Call) -> Answer:
    """List the numbers of an extension; only this list has `features`."""
    records = [
        {**_shown(call, own), "features": sorted(own.features)}
        for own in call.world.numbers.values()
        if own.extension_id == call.extension.id
    ]
    return Answer(page(call, records, per_page=100))


async def of_account(call: Call) -> Answer:
    """List all numbers of the account, without `features`."""
    records = []
    for own in call.world.numbers.values():
        extension = call.world.extensions[own.extension_id]
        owner = {"id": int(extension.id), "extensionNumber": extension.number}
        records.append({**_shown(call, own), "extension": owner})
    return Answer(page(call, records, per_page=100))


async def sms_configuration(call: Call) -> Answer:
    """Tell how a number is registered; what is not linked is left out."""
    own = next(
        (
            one
            for one in call.world.numbers.values()
            if str(one.id) == call.params["number"] and one.extension_id == call.extension.id
        ),
        None,
    )
    if own is None:
        raise not_found("phoneNumberId")
    shown: dict[str, Any] = {"phoneNumberId": str(own.id), "phoneNumber": own.phone}
    if own.campaign is not None:
        shown["smsCampaignInfo"] = {
            "id": CAMPAIGN_ID,
            "status": own.campaign,
            "registrationTier": own.tier,
            "useCases": list(own.use_cases),
            "consentSettings": {
                "optInRequired": False,
                "coverage": {"optIn": "PhoneNumber", "optOut": "PhoneNumber"},
                "automaticConsentCollecting": {"enabled": False},
            },
        }
        shown["smsBrandInfo"] = {"id": "b-12", "status": "Confirmed"}
    return Answer(shown)


async def features(call: Call) -> Answer:
    """Tell which features are available, all or those asked for."""
    asked = call.many("featureId")
    records = [
        {"id": name, "available": available}
        for name, available in call.world.features.items()
        if not asked or name in asked
    ]
    return Answer({"records": records})


async def account(call: Call) -> Answer:
    """Tell about the account."""
    return Answer(
        {
            "uri": call.uri.replace("~", call.world.account),
            "id": int(call.world.account),
            "mainNumber": "18005550142",
            "status": "Confirmed",
        }
    )


async def extension(call: Call) -> Answer:
    """Tell about one extension."""
    return Answer(_person(call, call.extension))


async def extensions(call: Call) -> Answer:
    """List the extensions of the account."""
    records = [_person(call, one) for one in call.world.extensions.values()]
    return Answer(page(call, records, per_page=100))


def _person(call: Call, one: Extension) -> dict[str, Any]:
    root = f"{call.base}/restapi/v1.0/account/{call.world.account}"
    return {
        "uri": f"{root}/extension/{one.id}",
        "id": int(one.id),
        "extensionNumber": one.number,
        "name": one.name,
        "type": one.type,
        "status": one.status,
    }


def _shown(call: Call, own: OwnNumber) -> dict[str, Any]:
    root = f"{call.base}/restapi/v1.0/account/{call.world.account}"
    return {
        "uri": f"{root}/phone-number/{own.id}",
        "id": own.id,
        "phoneNumber": own.phone,
        "type": "VoiceFax",
        "usageType": own.usage_type,
        "paymentType": own.payment_type,
        "status": "Normal",
        "primary": own.usage_type == "MainCompanyNumber",
        "label": own.label,
        "country": {"id": "1", "name": "United States"},
    }
