"""Consents per pair of numbers, the keywords that change them, and the history of both."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.sandbox.ringcentral.clock import stamp

E164 = re.compile(r"^\+[1-9]\d{1,14}$")
OUT_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "QUIT", "CANCEL", "END"})
IN_WORDS = frozenset({"START", "SUBSCRIBE", "RESUME", "CONTINUE", "UNSTOP"})
OptStatus = Literal["OptIn", "OptOut"]


def keyword(text: str) -> OptStatus | None:
    """Return what a text means as a whole, trimmed, in any case; None if it is just a text."""
    word = text.strip().upper()
    if word in OUT_WORDS:
        return "OptOut"
    return "OptIn" if word in IN_WORDS else None


@dataclass(frozen=True, slots=True)
class Consent:
    """One fact: the guest `to` objects to texts from our number `own`, or agrees again."""

    own: str
    to: str
    status: OptStatus
    source: str
    at: datetime

    def shown(self) -> dict[str, Any]:
        """Return the record as the API shows it; `coverage` is a list there."""
        return {
            "from": self.own,
            "to": self.to,
            "optStatus": self.status,
            "source": self.source,
            "coverage": ["PhoneNumber"],
            "lastModifiedTime": stamp(self.at),
        }

    def shown_in_history(self) -> dict[str, Any]:
        """Return the record as the history shows it, with the time it was made."""
        return {**self.shown(), "createdAt": stamp(self.at)}


class ConsentTable:
    """The consent that counts now for each pair, and all that were before."""

    def __init__(self) -> None:
        self._now: dict[tuple[str, str], Consent] = {}
        self.history: list[Consent] = []

    def status(self, own: str, to: str) -> OptStatus | None:
        """Return what counts for the pair; None when nobody ever said anything."""
        consent = self.newest(own, to)
        return consent.status if consent else None

    def newest(self, own: str, to: str) -> Consent | None:
        """Return the fact that counts now for the pair."""
        return self._now.get((own, to))

    def put(self, consent: Consent) -> None:
        """Let a newer fact count."""
        self._now[consent.own, consent.to] = consent
        self.history.append(consent)

    def records(self) -> list[Consent]:
        """Return what counts now, in the order the pairs were first seen."""
        return list(self._now.values())
