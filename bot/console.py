"""What the command line answers itself: `inspect` and `consent check`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TextIO

from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import open_keys
from bot.config import Settings
from bot.consent.case import Proposal
from bot.consent.category import Category
from bot.consent.classify import classify
from bot.consent.decide import verdicts
from bot.consent.decision import Allowed, Decision, Deferred
from bot.consent.explain import SMALL_PRINT
from bot.consent.keywords import ReadingReason, read
from bot.conversations.contact_file import ContactFile
from bot.conversations.tenant import Tenant
from bot.errors import BotError, ConfigError
from bot.texting.phone import PhoneNumber, parse
from bot.texting.segments import count
from bot.usecases.assess import policy_of
from bot.wiring import house_of, open_store


def inspect_lines(source: TextIO, target: TextIO) -> int:
    """Answer each JSON line with one JSON line, in order; 1 if any line was unreadable."""
    failed = False
    for line in source:
        if not line.strip():
            continue
        answer = _inspect(line)
        failed = failed or "error" in answer
        target.write(json.dumps(answer, ensure_ascii=False) + "\n")
        target.flush()
    return 1 if failed else 0


def _inspect(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except ValueError:
        return _error("invalid_json", "This line is not JSON.")
    if not isinstance(asked, dict):
        return _error("invalid_line", "A line is a JSON object.")
    for name, answer in _ANSWERS.items():
        if name in asked:
            if not isinstance(asked[name], str):
                return _error("invalid_line", f"“{name}” must be a string.")
            return answer(asked)
    return _error("unknown_line", "Give one of: inbound, outbound, contact.")


def _inbound(asked: dict[str, Any]) -> dict[str, Any]:
    reading = read(asked["inbound"], answers=str(asked.get("answers") or ""))
    return {
        "intent": reading.intent,
        "scope": reading.scope if reading.intent.startswith("opt_out") else None,
        "reasons": _reasons(reading.reasons),
    }


def _outbound(asked: dict[str, Any]) -> dict[str, Any]:
    body = asked["outbound"]
    initiated = asked.get("consumer_initiated", False)
    if not isinstance(initiated, bool):
        return _error("invalid_line", "“consumer_initiated” must be true or false.")
    classified = classify(body, consumer_initiated=initiated)
    size = count(body)
    return {
        "category": classified.category.value,
        "reasons": _reasons(classified.reasons),
        "encoding": size.encoding,
        "units": size.units,
        "segments": size.segments,
    }


def _contact(asked: dict[str, Any]) -> dict[str, Any]:
    try:
        number = parse(asked["contact"])
    except BotError as exc:
        return _error(exc.detail or exc.code, exc.sentence)
    return {"e164": number.e164, "type": "toll_free" if number.toll_free else "geographic"}


_ANSWERS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "inbound": _inbound,
    "outbound": _outbound,
    "contact": _contact,
}


def _reasons(reasons: tuple[ReadingReason, ...]) -> list[dict[str, Any]]:
    return [
        {"rule": each.rule, "sentence": each.sentence, "span": list(each.span)} for each in reasons
    ]


def _error(code: str, sentence: str) -> dict[str, Any]:
    return {"error": code, "sentence": sentence}


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
        found = await _verdicts(settings, store, number)
    asked = {Category(category): found[Category(category)]} if category else found
    if as_json:
        print(json.dumps({"contact": number.e164, "verdicts": _as_json(asked)}))
    else:
        print(f"{number}\n" + "\n".join(_as_lines(asked)) + f"\n{SMALL_PRINT}")
    return 0 if any(isinstance(each, Allowed) for each in asked.values()) else 1


async def _verdicts(
    settings: Settings, store: RedisStore, number: PhoneNumber
) -> dict[Category, Decision]:
    known = await store.tenants()
    if len(known) != 1:
        raise ConfigError(
            "No workspace is set up here yet: start `python -m bot web` or `sandbox` once."
        )
    team = await store.tenant(known[0])
    keys = await open_keys(settings.secret_key.get_secret_value(), store)
    key = keys.contact_key(team.id, number)
    file = await store.file(team.id, key) or ContactFile(tenant=team.id, key=key, number=number)
    return _decided(settings, team, file, number)


def _decided(
    settings: Settings, team: Tenant, file: ContactFile, number: PhoneNumber
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
            ),
            ledger=file.ledger,
            circumstances=file.circumstances(
                unread_inbound=False, caught_up=team.caught_up, paused=team.paused
            ),
            policy=policy_of(house, sender),
            now=SystemClock().now(),
        )
    )


def _word(decision: Decision) -> str:
    if isinstance(decision, Allowed):
        return "allowed"
    return "deferred" if isinstance(decision, Deferred) else "denied"


def _as_json(asked: dict[Category, Decision]) -> dict[str, Any]:
    return {
        category.value: {
            "verdict": _word(decision),
            "until": decision.until.isoformat() if isinstance(decision, Deferred) else None,
            "reasons": [
                {
                    "rule": reason.rule,
                    "sentence": reason.sentence,
                    "citations": [
                        {
                            "id": cite.id,
                            "source": cite.source,
                            "section": cite.section,
                            "how_read": cite.how_read.value,
                            "read_on": cite.read_on.isoformat(),
                        }
                        for cite in reason.citations
                    ],
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


def _as_lines(asked: dict[Category, Decision]) -> list[str]:
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
