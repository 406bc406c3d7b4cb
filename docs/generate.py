"""Write the pages that are made from the code: settings, rules, states, log events.

`python -m docs.generate` writes them; `--check` says which ones are out of date and exits 1.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.config import Settings
from bot.consent.rules import RULES, RULES_VERSION
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
        f"Rule set {RULES_VERSION}, made from `bot/consent/rules.py` by `make fix`.",
        "Not legal advice.",
        "All rules run on every text; the strongest finding wins. How a source was read stands",
        "beside it.",
        "",
        "| rule | what it says | sources |",
        "|---|---|---|",
    ]
    for rule in RULES:
        sources = "; ".join(
            f"{cite.source} {cite.section} ({cite.how_read.value}, read {cite.read_on})"
            for cite in rule.citations
        )
        lines.append(f"| `{rule.id}` | {_cell(rule.sentence)} | {_cell(sources)} |")
    return "\n".join(lines) + "\n"


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


PAGES = {
    "configuration.md": configuration,
    "consent-rules.md": consent_rules,
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
