"""How a row of the decision table's tests is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.consent.case import Circumstances
from bot.consent.decision import Allowed, Deferred, Denied
from tests.consent.cases import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table."""

    sentence: str
    rule: str
    acts: bool
    expect: type[Allowed | Deferred | Denied]
    given: Given


def acts(
    rule: str, sentence: str, expect: type[Allowed | Deferred | Denied] = Denied, **given: Any
) -> Row:
    return Row(sentence=sentence, rule=rule, acts=True, expect=expect, given=Given(**given))


def lets(
    rule: str, sentence: str, expect: type[Allowed | Deferred | Denied] = Allowed, **given: Any
) -> Row:
    return Row(sentence=sentence, rule=rule, acts=False, expect=expect, given=Given(**given))


def facts(**fields: Any) -> Circumstances:
    return Circumstances(**fields)


def says(body: str, **fields: Any) -> dict[str, Any]:
    return {"body": body, **fields}
