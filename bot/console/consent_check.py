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
from bot.consent.decision import Allowed, Decision, Deferred
from bot.consent.explain import SMALL_PRINT
from bot.console.as_json import citation_as_json
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import ConfigError
from bot.texting.phone import PhoneNumber, parse
from bot.usecases.assess import policy_of
from bot.usecases.scrub_contacts import newcomers
from bot.wiring import house_of, open_store


async def check_consent(
    settings: Settings, *, contact: str, category: str | None, as_json: bool
) -> int:
    """Print the verdicts for a contact; 0 if the category (or any) is allowed now, else 1.

    Raises:
        InvalidPhoneNumber: what was typed is no number that we can text.
        ConfigError: no workspace was set up yet.
    """
    number = parse(contact)
    async with open_store(settings) as (_, _, store, _):
        found = await verdicts_of(settings, store, number)
    asked = {Category(category): found[Category(category)]} if category else found
    if as_json:
        print(json.dumps({"contact": number.e164, "verdicts": verdicts_as_json(asked)}))
    else:
        print(f"{number}\n" + "\n".join(verdicts_as_lines(asked)) + f"\n{SMALL_PRINT}")
    return 0 if any(isinstance(each, Allowed) for each in asked.values()) else 1


async def verdicts_of(
    settings: Settings, store: RedisStore, number: PhoneNumber
) -> dict[Category, Decision]:
    """Return the verdict for each category.

    Raises:
        ConfigError: no workspace was set up yet, or none of our numbers can text.
    """
    known = await store.tenants()
    if len(known) != 1:
        raise ConfigError(
            "No workspace is set up here yet: start `python -m bot web` or `sandbox` once."
        )
    team = await store.tenant(known[0])
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
            "reasons": [
                {
                    "rule": reason.rule,
                    "sentence": reason.sentence,
                    "citations": [citation_as_json(cite) for cite in reason.citations],
                }
                for reason in decision.reasons
            ],
            "remedies": []
            if isinstance(decision, Allowed)
            else [{"code": each.code, "sentence": each.sentence} for each in decision.remedies],
            "rules_version": decision.rules_version,
        }
        for category, decision in asked.items()
    }


def verdicts_as_lines(asked: dict[Category, Decision]) -> list[str]:
    """Return verdicts with reasons, sources and remedies, as lines for people."""
    lines = []
    for category, decision in asked.items():
        until = (
            f" until {decision.until:%Y-%m-%d %H:%M} UTC" if isinstance(decision, Deferred) else ""
        )
        lines.append(f"{category.value}: {_word(decision)}{until}")
        for reason in decision.reasons:
            sources = "; ".join(f"{cite.source} {cite.section}" for cite in reason.citations)
            lines.append(f"  - {reason.sentence} [{reason.rule}: {sources}]")
        if not isinstance(decision, Allowed):
            lines += [f"  → {each.sentence}" for each in decision.remedies]
    return lines
