"""The guests' side of the network: what stands on whose phone, for the sandbox page."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.ringcentral.clock import stamp
from bot.sandbox.ringcentral.messages import Attachment, Message

if TYPE_CHECKING:
    from bot.sandbox.ringcentral.world import RingCentralWorld


def phones(world: "RingCentralWorld") -> dict[str, Any]:
    """Return our numbers, and each conversation of one of them with one guest, oldest text first.

    `direction` is seen from the account: Inbound is what the guest wrote.
    """
    conversations: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for message in sorted([*world.store, *world.thread_messages], key=lambda one: one.id):
        for guest in message.guests:
            shown = _bubble(message, guest)
            conversations.setdefault((message.own, guest), []).append(shown)
    return {
        "own_numbers": [
            {"phone": own.phone, "label": own.label, "features": sorted(own.features)}
            for own in world.numbers.values()
        ],
        "conversations": [
            {"own": own, "guest": guest, "messages": messages}
            for (own, guest), messages in conversations.items()
        ],
    }


def _bubble(message: Message, guest: str) -> dict[str, Any]:
    recipient = next((one for one in message.recipients if one.phone == guest), None)
    return {
        "id": str(message.id),
        "direction": message.direction,
        "text": message.text or "",
        "at": stamp(message.created),
        "status": recipient.status if recipient else message.status,
        "error": recipient.error if recipient else message.error,
        "attachments": [
            _picture(message, part) for part in message.attachments if part.type != "Text"
        ],
    }


def _picture(message: Message, part: Attachment) -> dict[str, Any]:
    return {
        "id": str(part.id),
        "contentType": part.media.content_type,
        "size": len(part.media.content),
        "filename": part.media.filename,
        "uri": f"/__emu/media/{message.id}/{part.id}",
    }
