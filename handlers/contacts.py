"""From what was typed to a contact, and back from a key on a button to their number."""

from __future__ import annotations

from datetime import timedelta

from bot.errors import NotFound
from bot.ports import Ports
from bot.texting.ids import ContactKey
from bot.texting.phone import PhoneNumber
from bot.usecases.find_contact import contact_number
from handlers.asked import Asked

KEY_LIVES = timedelta(hours=12)
"""How long a button about somebody we have no file of can be pressed."""


async def key_of(asked: Asked, ports: Ports, contact: PhoneNumber) -> ContactKey:
    """Return the key that buttons carry instead of the number.

    The number is remembered for a while: somebody who was only looked up has no file yet.
    """
    key = ports.keys.contact_key(asked.tenant, contact)
    await ports.store.remember(_name(asked, key), contact.e164, ttl=KEY_LIVES)
    return key


async def number_behind(asked: Asked, ports: Ports, key: ContactKey) -> PhoneNumber:
    """Return the number behind a key.

    Raises:
        NotFound: no such contact, or looked up too long ago.
    """
    try:
        return await contact_number(ports, tenant=asked.tenant, key=key)
    except NotFound:
        remembered = await ports.store.recall(_name(asked, key))
        if remembered is None:
            raise
        return PhoneNumber(remembered)


def _name(asked: Asked, key: ContactKey) -> str:
    return f"{asked.tenant}:contact:{key}"
