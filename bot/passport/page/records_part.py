"""Each consent record with all its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from bot.passport.page.look import STRONG, boxed, pairs, says, section
from bot.passport.page.moments import local, utc

_BOXED: Final = {"words": "Their words", "evidence.wording": "What they agreed to", "reason": "Why"}
_LABELS: Final = {
    "evidence.place": "Where the proof is",
    "evidence.wording_hash": "Wording's hash",
    "category": "Agreed to, at most",
    "seller": "Given to",
    "purpose": "Purpose",
    "numbers": "Our numbers",
    "number": "Our number",
    "clauses.names_seller_and_number": "Names seller, number",
    "clauses.discloses_automated_marketing": "Says it is automated",
    "clauses.not_a_condition_of_purchase": "Says: no condition",
    "confirmed_at": "Confirmed by YES",
    "expires_at": "Ends",
    "route": "Road it came by",
    "said_scope": "What the words said",
    "matcher": "Read by",
    "voids": "Takes back record",
    "opt_in": "About record",
    "approved_by": "Let in by",
}
_UNSAID: Final[tuple[Any, ...]] = (None, "", [])


def records_part(document: Any) -> list[Flowable]:
    """Return every record, oldest first, as they were recorded."""
    drawn: list[Flowable] = [*section("Consent records, in the order they were recorded")]
    if not document["records"]:
        return [*drawn, says("No consent is on record.")]
    for number, record in enumerate(document["records"], start=1):
        drawn += _record(number, record)
    return drawn


def _record(number: int, record: Any) -> list[Flowable]:
    by = record["recorded_by"]
    rows = [
        ("Happened", utc(record["occurred_at"])),
        ("Their time", local(record["local_times"])),
        ("Recorded", f"{utc(record['recorded_at'])} by {by['name'] or by['id']}"),
    ]
    if record["grade"]:
        rows += _grade(record["grade"])
    words = []
    for name, value in _leaves(record["fields"]):
        if name == "method" or (value in _UNSAID and name not in _BOXED):
            continue
        if name in _BOXED:
            words += [(_BOXED[name], str(value))] if value else []
            continue
        rows.append((_LABELS.get(name, _readable(name)), _said(name, value)))
    rows.append(("Record", record["id"]))
    drawn: list[Flowable] = [
        CondPageBreak(34 * mm),
        says(f"{number}. {record['title']}", STRONG),
        pairs(rows),
    ]
    for label, said in words:
        drawn += [pairs([(label, "")]), boxed(said)]
    return [*drawn, Spacer(1, 4 * mm)]


def _grade(grade: Any) -> list[tuple[str, str]]:
    claimed = grade["claimed_level"] or "no consent"
    left = grade["in_force_as"]
    return [
        ("Method", grade["method"]),
        ("Claimed level", f"{claimed} (the method's, by RingCentral's ladder)"),
        ("Evidence carries", _grade_name(grade["evidence_carries"])),
        ("In force as", _grade_name(left) if left else "not in force"),
    ]


def _grade_name(name: str) -> str:
    grade, _, what = name.partition("_")
    return f"grade {grade}, {what.replace('_', ' ').lower()}"


def _leaves(fields: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in fields.items():
        path = f"{prefix}{name}"
        found += _leaves(value, f"{path}.") if isinstance(value, dict) else [(path, value)]
    return found


def _readable(name: str) -> str:
    return name.rpartition(".")[2].replace("_", " ").capitalize()


def _said(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if name.endswith("_at"):
        return utc(str(value))
    return str(value)
