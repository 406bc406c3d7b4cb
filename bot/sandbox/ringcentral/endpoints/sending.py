"""Sending texts and pictures, with the checks in the order the live service seems to make them."""

from typing import Any

import phonenumbers

from bot.sandbox.ringcentral import exchange, fates
from bot.sandbox.ringcentral.call import Answer, Call, as_object
from bot.sandbox.ringcentral.cast import OwnNumber
from bot.sandbox.ringcentral.messages import Media, rest
from bot.sandbox.ringcentral.multipart import Parts, split
from bot.sandbox.ringcentral.problems import Refusal, invalid

LONGEST_TEXT = 1000
MOST_RECIPIENTS = 10
MOST_ATTACHMENTS = 10
LARGEST_ATTACHMENTS = 1_500_000
LARGEST_BODY = 10 * 1024 * 1024
ALLOWED_TYPES = {
    "image": {"jpeg", "png", "bmp", "gif", "tiff", "svg+xml", "webp"},
    "video": {
        "3gpp",
        "mp4",
        "mpeg",
        "avi",
        "x-flv",
        "x-ms-wmv",
        "quicktime",
        "webm",
        "ogg",
    },
    "audio": {"mpeg", "mp4", "ogg", "wav", "amr", "3gpp"},
    "text": {"vcard", "html", "plain", "csv", "calendar"},
    "application": {"zip", "gzip", "rtf", "pdf"},
}


async def sms(call: Call) -> Answer:
    """Accept a text, or a text with files."""
    return _accept(call, needs_text=True)


async def mms(call: Call) -> Answer:
    """Accept at least one file, with or without a text."""
    return _accept(call, needs_text=False)


def _accept(call: Call, *, needs_text: bool) -> Answer:
    parts = _parts(call)
    body = as_object(parts.json)
    own = _own_number(call, body)
    to = _recipients(body)
    text = _text(body, needs_text=needs_text)
    _check_country(body)
    _check_reach(own, to, has_media=bool(parts.files))
    if not needs_text and not parts.files:
        raise invalid("attachments")
    _check_attachments(parts.files)
    outgoing = exchange.Outgoing(
        extension_id=call.extension.id, own=own, to=to, text=text, media=parts.files
    )
    message = exchange.send(call.world, outgoing)
    return Answer(rest(message, call.base))


def _parts(call: Call) -> Parts:
    if len(call.raw) > LARGEST_BODY:
        raise Refusal(413, "CMN-107", "Request body is too large")
    content_type = call.headers.get("content-type", "")
    if content_type.startswith("multipart/"):
        return split(call.raw, content_type)
    if "json" not in content_type:
        raise Refusal(415, "CMN-103", "Unsupported media type")
    return Parts(call.raw, ())


def _own_number(call: Call, body: dict[str, Any]) -> OwnNumber:
    phone = _phone(body.get("from"), "from")
    own = call.world.numbers.get(phone)
    if own is None or own.extension_id != call.extension.id:
        raise Refusal(
            400,
            "MSG-245",
            "Parameter [from] value is invalid "
            "[Cannot find the phone number which belongs to user]",
            parameter="from",
        )
    if "SmsSender" not in own.features:
        raise Refusal(403, "MSG-367", "Phone number doesn't support SMS")
    return own


def _recipients(body: dict[str, Any]) -> list[str]:
    given = body.get("to")
    if not isinstance(given, list) or not given:
        raise invalid("to")
    to = [_recipient(party) for party in given]
    if len(set(to)) != len(to):
        raise Refusal(400, "CMN-406", "Duplicate value for parameter [to] found", parameter="to")
    for phone in to:
        if (refused := fates.REFUSED_AT_ONCE.get(fates.suffix(phone))) is not None:
            status, code, message = refused
            raise Refusal(status, code, message, parameter="to")
    return to


def _recipient(party: Any) -> str:
    if isinstance(party, dict) and "extensionNumber" in party:
        raise Refusal(400, "MSG-246", "Sending SMS to extension numbers is not available")
    digits = party.get("phoneNumber") if isinstance(party, dict) else None
    if isinstance(digits, str) and digits.isdigit() and 3 <= len(digits) <= 6:
        raise Refusal(400, "MSG-247", "Sending SMS to short numbers is not available")
    return _phone(party, "to")


def _phone(party: Any, parameter: str) -> str:
    written = party.get("phoneNumber") if isinstance(party, dict) else None
    if not isinstance(written, str):
        raise invalid(parameter)
    try:
        number = phonenumbers.parse(written, "US")
    except phonenumbers.NumberParseException:
        raise invalid(parameter) from None
    if not phonenumbers.is_possible_number(number):
        raise invalid(parameter)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _text(body: dict[str, Any], *, needs_text: bool) -> str | None:
    text = body.get("text")
    if text is None and not needs_text:
        return None
    if not isinstance(text, str) or (needs_text and not text):
        raise invalid("text")
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TEXT:
        raise invalid("text")
    return text


def _check_country(body: dict[str, Any]) -> None:
    country = body.get("country")
    if isinstance(country, dict) and {"id", "isoCode"} <= country.keys():
        raise Refusal(
            400, "MSG-365", "Parameters [country.id] and [country.isoCode] can't be used together"
        )


def _check_reach(own: OwnNumber, to: list[str], *, has_media: bool) -> None:
    if len(to) > MOST_RECIPIENTS:
        raise Refusal(400, "MSG-381", "Too many recipients of a group MMS", parameter="to")
    is_mms = has_media or len(to) > 1
    abroad = any(not phone.startswith("+1") for phone in to)
    if abroad and is_mms:
        raise Refusal(403, "MSG-383", "International MMS is not available")
    if abroad and own.is_toll_free:
        raise Refusal(403, "MSG-403", "International SMS from toll-free numbers is not available")
    if abroad and "InternationalSmsSender" not in own.features:
        raise Refusal(403, "MSG-240", "International SMS is not available")
    if is_mms and "MmsSender" not in own.features:
        raise Refusal(403, "MSG-380", "MMS is not available")


def _check_attachments(files: tuple[Media, ...]) -> None:
    if len(files) > MOST_ATTACHMENTS:
        raise Refusal(400, "MSG-379", "Too many attachments")
    if sum(len(one.content) for one in files) > LARGEST_ATTACHMENTS:
        raise Refusal(400, "MSG-376", "Attachments are too large")
    for position, one in enumerate(files, start=1):
        family, _, kind = one.content_type.partition("/")
        if kind not in ALLOWED_TYPES.get(family, set()):
            raise Refusal(415, "MSG-348", f"Unsupported media type, attachment [{position}]")
