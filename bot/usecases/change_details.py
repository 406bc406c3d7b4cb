"""Change what is known of a contact: name, place, zone, language, owner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.conversations.contact_file import ContactFile
from bot.conversations.details import (
    Details,
    InvalidDetail,
    changed,
    clean_name,
    read_language,
    read_owner,
    read_state,
    read_zone,
)
from bot.conversations.views import ConsentView
from bot.errors import RequestError
from bot.ports import Act, Ports
from bot.texting.ids import ChannelId, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import change_file
from bot.usecases.explain_consent import view_of
from bot.usecases.keep_acts import keep_acts
from bot.usecases.record_consent import permitted_file


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailsForm:
    """What somebody fills in; an empty field takes away what was known."""

    name: str = field(default="", repr=False)
    place: str = ""
    """State, province or postal code."""
    zone: str = ""
    language: str = ""
    owner: str = ""


class InvalidDetails(RequestError):
    """Some fields cannot be understood; `fields` has a sentence for each."""

    code = "invalid_details"

    def __init__(self, fields: Mapping[str, str]) -> None:
        """`fields`: `place`, `zone`, `language`, `owner`."""
        super().__init__(" ".join(fields.values()), detail=",".join(sorted(fields)))
        self.fields = fields


async def change_details(
    ports: Ports,
    *,
    tenant: TenantId,
    by: UserId,
    channel: ChannelId | None,
    contact: PhoneNumber,
    form: DetailsForm,
) -> ConsentView:
    """Write the details down and return the verdicts, which a place may change.

    Raises:
        NotPermitted: guests, strangers, people outside the contact's channel.
        InvalidDetails: a field cannot be understood.
    """
    file = await permitted_file(ports, tenant=tenant, by=by, channel=channel, contact=contact)
    details = _read(form)
    done = Act(
        id=ports.keys.token(),
        at=ports.clock.now(),
        actor=by,
        verb="contact.changed",
        about=file.key,
    )

    def change(file: ContactFile) -> ContactFile:
        card = changed(file.card, details)
        marked = {c.number.e164 for c in file.conversations if c.root and card != file.card}
        return replace(file, card=card, redraw=file.redraw | marked).with_act(done)

    file = await change_file(ports, tenant=tenant, key=file.key, number=contact, change=change)
    if file.redraw:
        await ports.queue.wake("show_contact", tenant, file.key)
    file = await keep_acts(ports, file)
    team = await ports.store.tenant(tenant, fresh=False)
    return view_of(ports, file, team, contact=contact)


def _read(form: DetailsForm) -> Details:
    wrong: dict[str, str] = {}

    def understood(name: str, text: str, read: Callable[[str], str]) -> str:
        try:
            return read(text) if text.strip() else ""
        except InvalidDetail as exc:
            wrong[name] = exc.sentence
            return ""

    owner = understood("owner", form.owner, read_owner)
    details = Details(
        name=clean_name(form.name),
        state=understood("place", form.place, _place),
        zone=understood("zone", form.zone, read_zone),
        language=understood("language", form.language, read_language),
        owner=UserId(owner) if owner else None,
        no_owner=not owner,
    )
    if wrong:
        raise InvalidDetails(wrong)
    return details


def _place(typed: str) -> str:
    state = read_state(typed)
    if not state:
        raise InvalidDetail(
            "This postal code lies in no single state: give the state's two letters.",
            detail="state",
        )
    return state
