"""How far ahead an instant may lie that somebody noted as their now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

AHEAD: Final = timedelta(minutes=1)
"""How far the clocks of our processes may differ; further ahead lies nothing that has happened."""


def lies_ahead(noted: datetime, *, now: datetime) -> bool:
    """Say whether a clock that was ahead noted this: whoever counts from it would wait too long."""
    return noted > now + AHEAD
