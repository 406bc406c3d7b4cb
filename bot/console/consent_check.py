"""`python -m bot consent check`: may we text this contact, and as what?"""

from __future__ import annotations

import json
from typing import Any

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.consent.case import Proposal
from bot.consent.category import Category
from bot.consent.decide import verdicts
from bot.consent.decision import Allowed, Decision, Deferred, Reason
from bot.consent.explain import SMALL_PRINT, moment
from bot.console.as_json import citation_as_json
from bot.console.workspace import the_workspace
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import ConfigError, UnknownContact
from bot.texting.ids import TenantId
from bot.texting.phone import PhoneNumber
from bot.usecases.assess import policy_of
from bot.usecases.find_contact import AmbiguousName, whom
from bot.usecases.scrub_contacts import newcomers
from bot.wiring import house_of, open_store


async def check_consent(
    settings: Settings, *, contact: str, category: str | None, as_json: bool
) -> int:
    """Print the verdicts for a contact; 0 if the category (or any) is allowed now, else 1.

    Raises:
        InvalidPhoneNumber: what was typed is no number that we can text.
        UnknownContact: nobody has that name, or several have.
        ConfigError: no workspace was set up yet.
    """
    async with open_store(settings) as (_, _, store, _):
        number = await contact_meant(store, await the_workspace(store), contact)
        found = await verdicts_of(settings, store, number)
    asked = {Category(category): found[Category(category)]} if category else found
    if as_json:
        print(json.dumps({"contact": number.e164, "verdicts": verdicts_as_json(asked)}))
    else:
        lines = verdicts_as_lines(asked, number)
        print(f"{number}\n" + "\n".join(lines) + f"\n{SMALL_PRINT}")
    return 0 if any(isinstance(each, Allowed) for each in asked.values()) else 1


async def contact_meant(store: RedisStore, tenant: TenantId, typed: str) -> PhoneNumber:
    """Return whom somebody means by a number or a name.

    Raises:
        InvalidPhoneNumber: it looks like a number, and is none that we can text.
        UnknownContact: nobody has that name, or several have.
    """
    try:
        return await whom(store, tenant=tenant, typed=typed)
    except AmbiguousName as several:
        labels = ", ".join(label for _, label in several.choices)
        raise UnknownContact(
            f"Several contacts match: {labels}. Use the phone number.", detail="ambiguous"
        ) from several


async def verdicts_of(
    settings: Settings, store: RedisStore, number: PhoneNumber
) -> dict[Category, Decision]:
    """Return the verdict for each category.

    Raises:
        ConfigError: no workspace was set up yet, or none of our numbers can text.
    """
    team = await store.tenant(await the_workspace(store))
    keys = await open_keys(settings.secret_key.get_secret_value(), store)
    key = keys.contact_key(team.id, number)
    stored, unread = await store.file_and_inbox(team.id, key)
    file = stored or (await newcomers(store, team.id, {key: number}))[key]
    return _decided(settings, team, file, number, unread=unread)


def _decided(
    settings: Settings, team: Tenant, file: ContactFile, number: PhoneNumber, *, unread: bool
) -> dict[Category, Decision]:
    sender = team.number_for(team.default_channel) or next(iter(team.texting_numbers), None)
    if sender is None:
        raise ConfigError("None of our RingCentral numbers can text: run `python -m bot doctor`.")
    house = house_of(settings)
    return dict(
        verdicts(
            Proposal(
                contact=number,
                sender=sender,
                body="",
                category=Category.CONVERSATIONAL,
                seller=house.brand,
                marketing=team.marketing_number,
            ),
            ledger=file.ledger,
            circumstances=file.circumstances(
                unread_inbound=unread, caught_up=team.caught_up, paused=team.paused
            ),
            policy=policy_of(house, sender, team),
            now=SystemClock().now(),
        )
    )


def _word(decision: Decision) -> str:
    if isinstance(decision, Allowed):
        return "allowed"
    return "deferred" if isinstance(decision, Deferred) else "denied"


def verdicts_as_json(asked: dict[Category, Decision]) -> dict[str, Any]:
    """Return verdicts with reasons, sources and remedies, by category."""
    return {
        category.value: {
            "verdict": _word(decision),
            "until": decision.until.isoformat() if isinstance(decision, Deferred) else None,
            "reasons": _reasons_as_json(decision.reasons),
            "warnings": _reasons_as_json(decision.warnings)
            if isinstance(decision, Allowed)
            else [],
            "remedies": []
            if isinstance(decision, Allowed)
            else [{"code": each.code, "sentence": each.sentence} for each in decision.remedies],
            "rules_version": decision.rules_version,
        }
        for category, decision in asked.items()
    }


def _reasons_as_json(reasons: tuple[Reason, ...]) -> list[dict[str, Any]]:
    return [
        {
            "rule": reason.rule,
            "sentence": reason.sentence,
            "citations": [citation_as_json(cite) for cite in reason.citations],
        }
        for reason in reasons
    ]


def verdicts_as_lines(asked: dict[Category, Decision], contact: PhoneNumber) -> list[str]:
    """Return verdicts with reasons, warnings, sources and remedies, as lines for people."""
    lines = []
    for category, decision in asked.items():
        until = ""
        if isinstance(decision, Deferred):
            utc = f"{decision.until:%Y-%m-%d %H:%M} UTC"
            theirs = moment(decision.until, contact=contact)
            until = f" until {utc}" if theirs.endswith("UTC") else f" until {theirs}, {utc}"
        lines.append(f"{category.value}: {_word(decision)}{until}")
        lines += [f"  - {_reason_line(reason)}" for reason in decision.reasons]
        if isinstance(decision, Allowed):
            lines += [f"  ! Mind this: {_reason_line(each)}" for each in decision.warnings]
        if not isinstance(decision, Allowed):
            lines += [f"  → {each.sentence}" for each in decision.remedies]
    return lines


def _reason_line(reason: Reason) -> str:
    sources = "; ".join(f"{cite.source} {cite.section}" for cite in reason.citations)
    return f"{reason.sentence} [{reason.rule}: {sources}]"
