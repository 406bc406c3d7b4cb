"""`python -m bot inspect`: JSON lines in, one JSON line out for each, in order."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TextIO

from bot.consent.answers import answer_to
from bot.consent.classify import classify
from bot.consent.keywords import ReadingReason, read
from bot.consent.questions import read_question
from bot.console.as_json import citation_as_json
from bot.errors import BotError
from bot.texting.phone import parse
from bot.texting.segments import count


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
    except RecursionError:
        return _error("invalid_json", "This line is JSON inside JSON without end.")
    if not isinstance(asked, dict):
        return _error("invalid_line", "A line is a JSON object.")
    for name, answer in _ANSWERS.items():
        if name in asked:
            if not isinstance(asked[name], str):
                return _error("invalid_line", f"“{name}” must be a string.")
            return answer(asked)
    return _error("unknown_line", "Give one of: inbound, outbound, contact, question.")


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


def _question(asked: dict[str, Any]) -> dict[str, Any]:
    question = read_question(asked["question"])
    answer = answer_to(question, asked["question"])
    return {
        "intent": question.intent.value,
        "contacts": [contact.e164 for contact in question.contacts],
        "category": question.category.value if question.category else None,
        "answer": answer.sentence,
        "citations": [citation_as_json(each) for each in answer.citations],
        "reasons": _reasons(question.reasons),
    }


_ANSWERS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "inbound": _inbound,
    "outbound": _outbound,
    "contact": _contact,
    "question": _question,
}


def _reasons(reasons: tuple[ReadingReason, ...]) -> list[dict[str, Any]]:
    return [
        {"rule": each.rule, "sentence": each.sentence, "span": list(each.span)} for each in reasons
    ]


def _error(code: str, sentence: str) -> dict[str, Any]:
    return {"error": code, "sentence": sentence}
