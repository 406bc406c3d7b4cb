"""Answer a question in plain words: the rules from the knowledge base, contacts from their records.

Rule: whoever may not ask `/consent` may not ask in other words either. Where others read along,
guests too, a contact is looked up only in a channel that their texts are shown in anyway; where
people of another organization do, none is.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.consent.answers import answer_to
from bot.consent.questions import Intent, Question, read_question
from bot.conversations.views import AnswerView
from bot.errors import UnknownContact
from bot.ports import Ports
from bot.texting.body import clean
from bot.texting.ids import ChannelId, ContactKey, TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.contact_files import open_file
from bot.usecases.explain_consent import explain
from bot.usecases.find_contact import AmbiguousName, contact_number, find_contact
from bot.usecases.permit import channels_of, require_teammate

MOST_CONTACTS = 5
"""Contacts that one question looks up."""
_SHARED = (
    "People of other organizations read this channel, so I look nobody up here: ask me with "
    "`/consent ask` or in a direct message."
)
_ELSEWHERE = (
    "What may be sent to a contact is told only where their texts are shown: ask me in that "
    "channel, with `/consent ask`, or in a direct message."
)


@dataclass(frozen=True, slots=True)
class _Meant:
    """Whom a question means, and whom it names in vain."""

    contacts: tuple[PhoneNumber, ...]
    notes: tuple[str, ...]
    choices: tuple[tuple[ContactKey, str], ...] = ()


async def answer_question(
    ports: Ports,
    *,
    tenant: TenantId,
    user: UserId,
    question: str,
    channel: ChannelId | None = None,
    shared_channel: bool = False,
    picked: ContactKey | None = None,
    asked_in: ChannelId | None = None,
) -> AnswerView:
    """Return the answer; `question` is as Slack hands it over.

    `channel`: all its members read the answer; None: only who asks. `shared_channel`: people of
    other organizations are among them. `picked`: whom an ambiguous name means. `asked_in`:
    where it is asked, whose number is meant.

    Raises:
        NotPermitted: guests and strangers.
    """
    await require_teammate(ports, tenant=tenant, user=user)
    words = clean(question)
    read = read_question(words)
    view = AnswerView(answer=answer_to(read, words), category=read.category)
    if read.intent is not Intent.CONSENT_LOOKUP:
        return view
    if shared_channel:
        return AnswerView(answer=view.answer, category=view.category, notes=(_SHARED,))
    meant = await _whom(ports, tenant, read, picked)
    if channel is not None:
        meant = await _told_in(ports, tenant, channel, meant)
    return AnswerView(
        answer=view.answer,
        category=read.category,
        lookups=tuple(
            [
                await explain(
                    ports, tenant=tenant, user=user, contact=contact, asked_in=asked_in or channel
                )
                for contact in meant.contacts
            ]
        ),
        notes=meant.notes,
        choices=meant.choices,
    )


async def _whom(
    ports: Ports, tenant: TenantId, read: Question, picked: ContactKey | None
) -> _Meant:
    """Return the contacts of a question: its numbers, and those that its names mean."""
    contacts = list(read.contacts)
    notes = list(read.unreadable)
    choices: tuple[tuple[ContactKey, str], ...] = ()
    for name in read.names:
        try:
            found = await find_contact(ports, tenant=tenant, typed=name)
        except AmbiguousName as several:
            if picked in dict(several.choices):
                contacts.append(await contact_number(ports, tenant=tenant, key=picked))
                continue
            choices = choices or several.choices
            notes.append(
                f"{several.sentence.removesuffix(': choose one.')}: ask with the phone number."
            )
        except UnknownContact as unknown:
            notes.append(unknown.sentence)
        else:
            contacts.append(found)
    meant = tuple(dict.fromkeys(contacts))
    left = len(meant) - MOST_CONTACTS
    if left > 0:
        notes.append(f"I look up {MOST_CONTACTS} contacts at a time; {left} more were left out.")
    return _Meant(meant[:MOST_CONTACTS], tuple(notes), choices)


async def _told_in(ports: Ports, tenant: TenantId, channel: ChannelId, meant: _Meant) -> _Meant:
    """Return whom the members of a channel may hear of."""
    team = await ports.store.tenant(tenant, fresh=False)
    files = [await open_file(ports, tenant=tenant, number=each) for each in meant.contacts]
    told = tuple(
        contact
        for contact, file in zip(meant.contacts, files, strict=True)
        if channel in channels_of(file, team)
    )
    notes = meant.notes if len(told) == len(files) else (*meant.notes, _ELSEWHERE)
    return _Meant(told, notes)
