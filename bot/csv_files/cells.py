"""Cells that a spreadsheet must not take for a formula, and back.

Rule: whatever begins like a formula gets an apostrophe in front, and so does what already looks
as if it had one, so that reading back is exact. Source: OWASP, CSV injection.
"""

from __future__ import annotations

import re
from typing import Final

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_QUOTED: Final = re.compile(r"'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def safe(text: str) -> str:
    """Return a cell that no spreadsheet runs."""
    return f"'{text}" if _FORMULA.match(text) else text


def restored(cell: str) -> str:
    """Return what `safe` was given."""
    return cell[1:] if _QUOTED.match(cell) else cell
