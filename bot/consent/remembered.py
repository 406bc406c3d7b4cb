"""What the words of a text amount to, found once a text.

Rule: one draft is decided on many times: as a preview, at Send, before it leaves, and once a shape
in a dry run. Checks that look at nothing but the words are asked once for the same words; a test
holds that they look at nothing else. The newest few hundred texts are remembered.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import update_wrapper
from typing import Final

from bot.consent.case import Case
from bot.consent.finding import Finding, Rule

REMEMBERED: Final = 256
"""Texts that are remembered for each check."""


class _OncePerBody:
    """A check of the words that remembers what it found in them."""

    def __init__(self, check: Callable[[Case], Finding]) -> None:
        update_wrapper(self, check)
        self._check = check
        self._found: OrderedDict[str, Finding] = OrderedDict()

    def __call__(self, case: Case) -> Finding:
        body = case.proposal.body
        known = self._found.get(body)
        if known is None:
            known = self._check(case)
            while len(self._found) >= REMEMBERED:
                self._found.popitem(last=False)
            self._found[body] = known
        return known


def once_per_body(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return the same rules, each asked once for the same words."""
    return tuple(replace(rule, check=_OncePerBody(rule.check)) for rule in rules)
