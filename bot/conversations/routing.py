"""Who hears a reply: there is always a destination. Order: open conversation, number, default."""

from __future__ import annotations

from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import ConfigError
from bot.texting.ids import ChannelId
from bot.texting.phone import PhoneNumber


def route(file: ContactFile, tenant: Tenant, number: PhoneNumber) -> ChannelId:
    """Return the channel for texts between this contact and this number of ours.

    Raises:
        ConfigError: no default channel is set; `doctor` and the start of a process refuse that.
    """
    conversation = file.conversation(number)
    if conversation is not None:
        return conversation.channel
    channel = tenant.channel_for(number)
    if channel is None:
        raise ConfigError(
            "DEFAULT_CHANNEL is not set: give the id of the Slack channel (it begins with C) "
            "where texts appear that no other rule routes."
        )
    return channel
