"""Why words were read the way they were."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingReason:
    """One phrase rule's word on one body."""

    rule: str
    """Stable id of the phrase rule, such as `keyword:stop` or `offer:discount`."""
    sentence: str
    """For people; never repeats the words it is about."""
    span: tuple[int, int]
    """Where in the body, as given: from, inclusive, to, exclusive."""
