"""One row of what people say about texting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Strength = Literal["sure", "unsure", "wrong_number"]


@dataclass(frozen=True, slots=True)
class Row:
    """One way to say it, over word classes (see `grammar`)."""

    id: str
    """Stands in evidence, so it never changes its meaning."""
    needs: str
    """Roles or words, one of which every match contains: keeps reading fast."""
    pattern: str
    unless: str = ""
    """What must not stand right before, within the same sentence."""
    strength: Strength = "sure"


def sure(name: str, needs: str, pattern: str, unless: str = "") -> Row:
    """Return a row that opts out."""
    return Row(f"phrase:{name}", needs, pattern, unless)


def unsure(name: str, needs: str, pattern: str, unless: str = "") -> Row:
    """Return a row that freezes and asks a person."""
    return Row(f"phrase:{name}", needs, pattern, unless, "unsure")


def wrong(name: str, needs: str, pattern: str, unless: str = "") -> Row:
    """Return a row that says the number is somebody else's."""
    return Row(f"phrase:{name}", needs, pattern, unless, "wrong_number")
