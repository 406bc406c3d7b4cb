"""Write the pages that are made from the code: settings, rules, states, log events.

`python -m docs.generate` writes them; `--check` says which ones are out of date and exits 1.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.config import Settings
from bot.consent.category import Category
from bot.consent.finding import Rule
from bot.consent.hours import FEDERAL, LOOSER, STATE_HOURS, Hours, Span
from bot.consent.knowledge import entries
from bot.consent.rules import RULES, RULES_VERSION
from bot.consent.settings import SETTINGS, written
from bot.logs import Event
from bot.texting.delivery import TRANSITIONS

HERE = Path(__file__).parent


def configuration() -> str:
    """Return the page of settings."""
    lines = [
        "# Settings",
        "",
        "Each is one environment variable, or a line in `.env`. A wrong or missing one stops the",
        "process with one line that names it. Made from `bot/config.py` by `make fix`.",
        "",
        "| variable | meaning | default |",
        "|---|---|---|",
    ]
    for name, field in Settings.model_fields.items():
        default = field.default
        shown = "" if str(default) in {"", "()", "**********"} else f"`{default}`"
        lines.append(f"| `{name.upper()}` | {_cell(field.description or '')} | {shown} |")
    return "\n".join(lines) + "\n"


def consent_rules() -> str:
    """Return the page of rules."""
    lines = [
        "# Consent rules",
        "",
        f"Rule set {RULES_VERSION}, made from `bot/consent/table` by `make fix`.",
        "Not legal advice.",
        "",
        "All rules that are in force where the contact may be run on every text; the strongest",
        "finding wins: no, needs an approver, later, warning. `US-FL` means Florida, `CA` Canada.",
        "A rule with a date to come counts already",
        "unless `future_rules` is off. How a source was read stands beside it.",
        "",
        _header(
            "rule",
            "where",
            "in force",
            "for",
            "what it says",
            "what would make it OK",
            "settings",
            "sources",
        ),
        *(_rule_row(rule) for rule in RULES),
        "",
        "## Settings",
        "",
        "What a team may settle with `python -m bot settings import FILE.toml`; a looser value",
        "takes an admin's name and leaves a trace.",
        "",
        "| setting | meaning | strict | sources | what a looser value risks |",
        "|---|---|---|---|---|",
        *(
            f"| `{each.name}` | {_cell(each.meaning)} | `{written(each.strict)}` "
            f"| {each.source} | {_cell(each.risk)} |"
            for each in SETTINGS
        ),
        "",
        "## Hours",
        "",
        "Local time of the contact, from inclusive, to exclusive; texts stop ten minutes early.",
        f"Everywhere else {_span(FEDERAL.weekday)}. Where sources disagree the narrower stands.",
        "",
        "| where | Monday to Friday | Saturday | Sunday | holidays | a looser source |",
        "|---|---|---|---|---|---|",
        *(_hours_row(state, hours) for state, hours in sorted(STATE_HOURS.items())),
    ]
    return "\n".join(lines) + "\n"


def _header(*names: str) -> str:
    return f"| {' | '.join(names)} |\n|{'---|' * len(names)}"


def _rule_row(rule: Rule) -> str:
    sources = "; ".join(
        f"{cite.source}, {cite.section} ({cite.how_read.value}, read {cite.read_on})"
        for cite in rule.citations
    )
    cells = (
        f"`{rule.id}`",
        " ".join(sorted(rule.jurisdictions)) or "everywhere",
        _in_force(rule),
        _about(rule),
        rule.sentence,
        " ".join(dict.fromkeys(remedy.sentence for remedy in rule.remedies)),
        " ".join(f"`{name}`" for name in rule.settings),
        sources,
    )
    return f"| {' | '.join(_cell(each) for each in cells)} |"


def _in_force(rule: Rule) -> str:
    begins = f"from {rule.effective_from}" if rule.effective_from else ""
    ends = f"to {rule.effective_to}" if rule.effective_to else ""
    return f"{begins} {ends}".strip()


def _about(rule: Rule) -> str:
    """Return which texts a rule is about, in words."""
    kinds = sorted(kind.value.replace("_", " ") for kind in rule.applies_to if kind)
    people = None in rule.applies_to
    if people and len(rule.categories) < len(Category):
        return ", ".join(each.value for each in Category if each in rule.categories)
    if people:
        return "all texts" if kinds else "people's texts"
    return ", ".join(kinds)


def _hours_row(state: str, hours: Hours) -> str:
    days = (hours.weekday, hours.saturday, hours.sunday, hours.holiday)
    clock = f" ({hours.clock})" if hours.clock else ""
    looser = LOOSER.get(state)
    shown = _span(looser.weekday) if looser else ""
    return f"| {state}{clock} | {' | '.join(_span(day) for day in days)} | {shown} |"


def _span(span: Span) -> str:
    return f"{span[0]:%H:%M}-{span[1]:%H:%M}" if span else "none"


def states() -> str:
    """Return the page of a text's life."""
    lines = [
        "# The life of a text",
        "",
        "Made from the table in `bot/texting/delivery.py` by `make fix`.",
        "",
        "```mermaid",
        "stateDiagram-v2",
    ]
    for status, following in TRANSITIONS.items():
        lines += [
            f"    {status.value} --> {after.value}"
            for after in sorted(following, key=lambda each: each.value)
        ]
    return "\n".join([*lines, "```"]) + "\n"


def events() -> str:
    """Return the page of log events."""
    lines = ["# Log events", "", "Made from `bot/logs.py` by `make fix`.", ""]
    return "\n".join([*lines, *(f"- `{event.value}`" for event in Event)]) + "\n"


def policy_answers() -> str:
    """Return the page of answers to policy questions."""
    lines = [
        "# Policy answers",
        "",
        "What `/consent ask`, a mention, a direct message and `python -m bot consent ask` answer,",
        "word for word; made from `bot/consent/knowledge` by `make fix`. Not legal advice.",
        "",
    ]
    for topic in dict.fromkeys(entry.topic for entry in entries()):
        of_topic = [entry for entry in entries() if entry.topic == topic]
        lines += [f"## {topic.capitalize()}: {len(of_topic)} answers", ""]
        for entry in of_topic:
            sources = "; ".join(
                f"{cite.source}, {cite.section} ({cite.how_read.value}, read {cite.read_on})"
                for cite in entry.citations
            )
            lines += [f"### {entry.title}", "", entry.answer, "", f"*Sources: {sources}.*", ""]
    return "\n".join(lines).rstrip() + "\n"


PAGES = {
    "configuration.md": configuration,
    "consent-rules.md": consent_rules,
    "policy-answers.md": policy_answers,
    "states.md": states,
    "log-events.md": events,
}


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` compare them."""
    stale = []
    for name, make in PAGES.items():
        path = HERE / name
        page = make()
        if not path.exists() or path.read_text("utf-8") != page:
            stale.append(name)
            if "--check" not in arguments:
                path.write_text(page, "utf-8")
    if stale and "--check" in arguments:
        print(f"Out of date: {', '.join(stale)}. Run `make fix`.", file=sys.stderr)
        return 1
    return 0


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
