"""Answer a question in plain words: the rules from the knowledge base, contacts from their records.

Rule: whoever may not ask `/consent` may not ask in other words either; where people of another
organization read along, no contact is looked up.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.consent.answers import answer_to
from bot.consent.questions import Intent, Question, read_question
from bot.conversations.views import AnswerView
from bot.errors import UnknownContact
from bot.ports import Ports
from bot.texting.body import clean
from bot.texting.ids import TenantId, UserId
from bot.texting.phone import PhoneNumber
from bot.usecases.explain_consent import explain
from bot.usecases.find_contact import AmbiguousName, find_contact
from bot.usecases.permit import require_teammate

MOST_CONTACTS = 5
"""Contacts that one question looks up."""
_SHARED = (
    "People of other organizations read this channel, so I look nobody up here: ask me with "
    "`/consent ask` or in a direct message."
)


@dataclass(frozen=True, slots=True)
class _Meant:
    """Whom a question means, and whom it names in vain."""

    contacts: tuple[PhoneNumber, ...]
    notes: tuple[str, ...]


async def answer_question(
    ports: Ports, *, tenant: TenantId, user: UserId, question: str, shared_channel: bool = False
) -> AnswerView:
    """Return the answer; `question` is as Slack hands it over.

    `shared_channel`: people of other organizations read the answer.

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
    meant = await _whom(ports, tenant, read)
    return AnswerView(
        answer=view.answer,
        category=read.category,
        lookups=tuple(
            [
                await explain(ports, tenant=tenant, user=user, contact=contact)
                for contact in meant.contacts[:MOST_CONTACTS]
            ]
        ),
        notes=meant.notes,
    )


async def _whom(ports: Ports, tenant: TenantId, read: Question) -> _Meant:
    """Return the contacts of a question: its numbers, or else those that its names mean."""
    contacts = list(read.contacts)
    notes = list(read.unreadable)
    for name in () if contacts or notes else read.names:
        try:
            found = await find_contact(ports, tenant=tenant, typed=name)
        except AmbiguousName as several:
            notes.append(
                f"{several.sentence.removesuffix(': choose one.')}: ask with the phone number."
            )
        except UnknownContact as unknown:
            notes.append(unknown.sentence)
        else:
            contacts.append(found)
    left = len(contacts) - MOST_CONTACTS
    if left > 0:
        notes.append(f"I look up {MOST_CONTACTS} contacts at a time; {left} more were left out.")
    return _Meant(tuple(dict.fromkeys(contacts)), tuple(notes))
