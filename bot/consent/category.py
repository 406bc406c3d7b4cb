"""CTIA's three categories, in rising strictness. Source: CTIA Messaging Principles 5.1."""

from __future__ import annotations

from enum import StrEnum


class Category(StrEnum):
    """What a text is; a higher one needs stronger consent."""

    CONVERSATIONAL = "conversational"
    INFORMATIONAL = "informational"
    PROMOTIONAL = "promotional"

    @property
    def rank(self) -> int:
        """Strictness: 0, 1 or 2."""
        return tuple(Category).index(self)

    def covers(self, other: Category) -> bool:
        """Say whether consent for this category is enough for the other."""
        return self.rank >= other.rank


def strictest(first: Category, *others: Category) -> Category:
    """Return the strictest of the categories."""
    return max((first, *others), key=lambda category: category.rank)
