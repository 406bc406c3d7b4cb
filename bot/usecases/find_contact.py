"""Find whom somebody means: a number as people type it, or the name of a known contact."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.contact_file import ContactFile
from bot.conversations.details import NAME_LIMIT, clean_name, name_key
from bot.errors import InvalidPhoneNumber, NotFound, UnknownContact
from bot.ports import Ports, Store
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber, parse
from bot.usecases.contact_files import change_file, open_file


class AmbiguousName(UnknownContact):
    """Several contacts have that name; `choices` are (key, label): never a guess."""

    code = "ambiguous_name"

    def __init__(self, sentence: str, *, choices: tuple[tuple[ContactKey, str], ...]) -> None:
        """`choices` label each contact by name and masked number."""
        super().__init__(sentence, detail="ambiguous")
        self.choices = choices


async def find_contact(ports: Ports, *, tenant: TenantId, typed: str) -> PhoneNumber:
    """Return the number of the contact that somebody means; raises what `whom` does."""
    return await whom(ports.store, tenant=tenant, typed=typed)


async def whom(store: Store, *, tenant: TenantId, typed: str) -> PhoneNumber:
    """Return the number of the contact that somebody means.

    Raises:
        InvalidPhoneNumber: it looks like a number, and is none that we can text.
        UnknownContact: no contact has that name.
        AmbiguousName: several have it.
    """
    if not typed.strip():
        raise InvalidPhoneNumber(
            "Say whom: a phone number such as (415) 555-0132, or a contact's name.", reason="empty"
        )
    if any(character.isdigit() for character in typed):
        return parse(typed)
    name = clean_name(typed)
    found = [file for file in await store.contacts_named(tenant, name) if file.number]
    exact = [file for file in found if name_key(file.card.name) == name_key(name)]
    found = exact or found
    if not found:
        raise UnknownContact(
            f"I know no contact named “{name[:NAME_LIMIT]}”. Use a phone number such as "
            "(415) 555-0132; names come from the form, where you can give one.",
            detail="unknown",
        )
    if len(found) > 1:
        raise AmbiguousName(
            f"Several contacts match “{name[:NAME_LIMIT]}”: choose one.",
            choices=tuple((file.key, f"{file.card.name} {file.number}") for file in found),
        )
    return _number(found[0])


async def contact_number(ports: Ports, *, tenant: TenantId, key: ContactKey) -> PhoneNumber:
    """Return the number behind a key, for our own use, not for showing.

    Raises:
        NotFound: no such contact, or erased.
    """
    file = await ports.store.file(tenant, key)
    if file is None:
        raise NotFound("That contact is not known any more.", detail="contact")
    return _number(file)


async def name_contact(ports: Ports, *, tenant: TenantId, contact: PhoneNumber, name: str) -> None:
    """Keep the name that somebody gave a contact; an empty name changes nothing."""
    words = clean_name(name)
    if not words:
        return
    file = await open_file(ports, tenant=tenant, number=contact)

    def rename(file: ContactFile) -> ContactFile:
        return replace(file, card=replace(file.card, name=words))

    await change_file(ports, tenant=tenant, key=file.key, number=contact, change=rename)


def _number(file: ContactFile) -> PhoneNumber:
    if file.number is None:
        raise NotFound("That contact was erased.", detail="contact")
    return file.number
