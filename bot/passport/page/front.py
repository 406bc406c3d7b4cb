"""The first page: whose passport it is, and may they be texted today."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from bot.passport.page.look import (
    HEAD,
    NORMAL,
    PALE,
    RULE,
    SECTION,
    SMALL,
    STRONG,
    TINTS,
    TITLE,
    WHO,
    WIDTH,
    pairs,
    says,
)
from bot.passport.page.moments import local, utc

_WORDS: Final = {"allowed": "Yes", "deferred": "Not now", "denied": "No"}


def front(document: Any) -> list[Flowable]:
    """Return title, particulars, and the summary box."""
    contact, business = document["contact"], document["business"]
    named = f"{contact['name']}, " if contact["name"] else ""
    made_by = document["made_by"]["name"] or document["made_by"]["id"]
    return [
        says("Consent passport", TITLE),
        says(f"{named}{contact['number_as_written']}", WHO),
        Spacer(1, 2 * mm),
        pairs(
            [
                ("Number", contact["number"]),
                ("Texted by", _business(business)),
                ("Made", f"{utc(document['made_at'])} by {made_by}"),
                ("Passport", f"{document['id']}, contact {contact['reference']}"),
                ("Their time then", local(document["may_be_texted"]["local_times"])),
                ("On file", _counts(document)),
            ]
        ),
        *summary(document),
    ]


def summary(document: Any) -> list[Flowable]:
    """Return the verdict per category today, and what stands behind it."""
    asked = document["may_be_texted"]
    rules = document["rules"]
    sender = f", from {asked['from']}" if asked["from"] else ""
    rows: list[list[Flowable]] = [
        [says("Kind of text", HEAD), says("Answer", HEAD), says("Why", HEAD)]
    ]
    tints: list[Any] = []
    for row, (category, verdict) in enumerate(asked["categories"].items(), start=1):
        background, _ = TINTS[verdict["verdict"]]
        tints.append(("BACKGROUND", (1, row), (1, row), background))
        until = f"\nfrom {utc(verdict['until'])}" if verdict["until"] else ""
        rows.append(
            [
                says(category.capitalize(), STRONG),
                says(f"{_WORDS[verdict['verdict']]}{until}", STRONG),
                says(_why(verdict)),
            ]
        )
    table = Table(rows, colWidths=[32 * mm, 30 * mm, WIDTH - 62 * mm], hAlign="LEFT")
    table.setStyle(TableStyle([*_BOX, *tints]))
    return [
        KeepTogether(
            [
                says("May they be texted?", SECTION),
                says(f"Judged at {utc(asked['at'])}{sender}.", SMALL),
                Spacer(1, 1.5 * mm),
                table if len(rows) > 1 else says("None of our numbers can text.", NORMAL),
                Spacer(1, 1.5 * mm),
                says(_standing(document["standing"]), NORMAL),
                says(f"Rules {rules['version']}. {rules['note']}", SMALL),
            ]
        )
    ]


_BOX: Final[list[Any]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BOX", (0, 0), (-1, -1), 0.8, RULE),
    ("BACKGROUND", (0, 0), (-1, 0), PALE),
    ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE),
    ("LEFTPADDING", (0, 0), (-1, -1), 6),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]


def _business(business: Any) -> str:
    reach = f", {business['support_contact']}" if business["support_contact"] else ""
    where = business["workspace_name"] or business["workspace"]
    return f"{business['brand'] or 'no brand is set'}{reach} (Slack workspace {where})"


def _counts(document: Any) -> str:
    counted = (
        ("consent record", len(document["records"])),
        ("text from them", len(document["texts_from_them"])),
        ("text to them", len(document["texts_to_them"])),
    )
    return ", ".join(f"{count} {_plural(what, count)}" for what, count in counted)


def _plural(what: str, count: int) -> str:
    if count == 1:
        return what
    head, _, tail = what.partition(" ")
    return f"{head}s {tail}" if head == "text" else f"{what}s"


def _why(verdict: Any) -> str:
    said = [each["sentence"] for each in verdict["reasons"]]
    said += [f"Mind: {each['sentence']}" for each in verdict["warnings"]]
    if verdict["ways_to_a_yes"]:
        said.append(f"What would make it OK: {verdict['ways_to_a_yes'][0]}")
    return "\n".join(said)


def _standing(standing: Any) -> str:
    said = [f"On record: {standing['status'].replace('_', ' ')}."]
    if standing["opt_out_in_force"]:
        said.append(f"The opt-out in force is record {standing['opt_out_in_force']}.")
    if standing["frozen_since"]:
        said.append(
            f"All texts are frozen since {utc(standing['frozen_since'])}, until somebody settles "
            f"whether text {standing['frozen_by']} is an opt-out."
        )
    if standing["wrong_number"]:
        said.append("The number belongs to somebody else.")
    lists = standing["do_not_call_and_number_lists"]
    said += [_list(each) for each in lists]
    if not lists:
        said.append("No do-not-call or reassigned-number list was checked for this contact.")
    return " ".join(said)


def _list(mark: Any) -> str:
    found = "names this number" if mark.get("hit") else "does not name this number"
    return f"List {mark.get('list')} of {mark.get('as_of')} {found}."
