"""Paragraphs that a question names: whether the sources on file have them.

Rule: a number counts as a paragraph only beside the name of a document; one that no source on
file has is said to be missing, never answered from somewhere near.
"""

from __future__ import annotations

import re
from typing import Final

from bot.consent.citations import CITATIONS
from bot.consent.knowledge.entry import entries

_PARAGRAPH: Final = re.compile(
    r"\b(?P<document>CTIA|T-?Mobile|AT&T|TCPA|FCC|CFR|CASL|section|paragraph|\u00a7)"
    r"(?:'s|\u2019s)?\s+(?:(?:code|principles|handbook|section|paragraph|rule|part|\u00a7)\s+){0,2}"
    r"(?P<number>[A-Z]?\.?\d+(?:\.\d+)*(?:\([a-z0-9]+\))*|(?:\([a-z0-9]{1,3}\)){1,4})(?![\w-])",
    re.IGNORECASE,
)
_PART: Final = re.compile(r"section|paragraph|part|\u00a7", re.IGNORECASE)
_SOURCES: Final = {
    "ctia": "CTIA",
    "tmobile": "T-Mobile",
    "at&t": "AT&T",
    "tcpa": "47 ",
    "fcc": "",
    "cfr": " CFR ",
    "casl": "Canada",
}


def missing_paragraph(question: str) -> str:
    """Return the first paragraph that a question names and no source on file has; else empty."""
    for named in _PARAGRAPH.finditer(question):
        if named["number"].isdigit() and not _PART.search(named[0]):
            continue
        document = named["document"].lower().replace("-", "")
        if not _on_file(_SOURCES.get(document, ""), named["number"]):
            return named[0]
    return ""


def _on_file(source: str, number: str) -> bool:
    held = re.compile(rf"(?<!\d)(?<!\d\.){re.escape(number)}(?!\d)", re.IGNORECASE)
    told = (f"{cite.source} {cite.section}" for cite in CITATIONS.values() if source in cite.source)
    answered = (
        text for entry in entries() for text in (*entry.asks, entry.answer) if source in text
    )
    return any(held.search(_joined(text)) for text in (*told, *answered))


def _joined(text: str) -> str:
    """Return a text with `64.1200, (c)(1)` written as `64.1200(c)(1)`."""
    return re.sub(r",?\s+(?=\()", "", text)
