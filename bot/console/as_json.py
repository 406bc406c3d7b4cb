"""What the command line prints as JSON, the same in every command."""

from __future__ import annotations

from bot.consent.decision import Citation


def citation_as_json(citation: Citation) -> dict[str, str]:
    """Return where a rule comes from, how that was read, and when."""
    return {
        "id": citation.id,
        "source": citation.source,
        "section": citation.section,
        "how_read": citation.how_read.value,
        "read_on": citation.read_on.isoformat(),
    }
