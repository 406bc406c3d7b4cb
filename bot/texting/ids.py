"""The names of things. Ours are prefixed and derived from what triggered them."""

from __future__ import annotations

from typing import NewType

TenantId = NewType("TenantId", str)
"""The Slack workspace (`T…`) that everything else belongs to."""
UserId = NewType("UserId", str)
"""A team member in Slack; opaque, at most 32 characters. `system` for the bot itself."""
ChannelId = NewType("ChannelId", str)
"""A Slack channel or direct message."""
MessageTs = NewType("MessageTs", str)
"""A Slack message within its channel: a string with six decimals, never a float."""
ContactKey = NewType("ContactKey", str)
"""Where one contact's facts lie: a keyed hash of tenant and number, 26 characters a-z2-7."""
TextId = NewType("TextId", str)
"""One outbound text: `txt_<ContactKey>_<trigger>`; the contact can be read from it."""
InboundId = NewType("InboundId", str)
"""One inbound text: RingCentral's message id as a string."""
ProviderMessageId = NewType("ProviderMessageId", str)
"""RingCentral's id of a text, always a string: they exceed what JavaScript can count."""

SYSTEM = UserId("system")


def text_id(contact: ContactKey, trigger: str) -> TextId:
    """Return the id of the text that this trigger asks for: the same trigger, the same text."""
    return TextId(f"txt_{contact}_{trigger}")


def contact_of(text: TextId) -> ContactKey:
    """Return the contact that a text belongs to.

    Raises:
        ValueError: the id is not one of ours.
    """
    prefix, _, rest = text.partition("_")
    contact, _, trigger = rest.partition("_")
    if prefix != "txt" or not contact or not trigger:
        raise ValueError("not a text id")
    return ContactKey(contact)
