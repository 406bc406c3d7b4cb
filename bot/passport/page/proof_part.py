"""The chain under the records, what it proves, and how to check it."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from bot.passport.page.look import HASH, NORMAL, SMALL, STRONG, WIDTH, grid, pairs, says, section

_WIDTHS = (10 * mm, 62 * mm, WIDTH - 72 * mm)


def proof_part(document: Any, *, json_hash: str) -> list[Flowable]:
    """Return the proof; the salted values behind each hash stand in the JSON."""
    proof = document["proof"]
    broken = proof["first_broken"]
    state = "intact" if proof["intact"] else f"BROKEN at entry {broken}: do not rely on it"
    drawn: list[Flowable] = [
        *section("Proof"),
        pairs(
            [
                ("Chain", f"{_entries(len(proof['entries']))}, {state}"),
                ("Head", proof["head"]),
                ("Our seal on it", _seal(proof["seal"])),
                ("JSON, SHA-256", json_hash),
            ]
        ),
    ]
    if proof["entries"]:
        rows = [_row(each) for each in proof["entries"]]
        drawn += [Spacer(1, 2 * mm), grid(("No.", "Record", "Hash"), rows, _WIDTHS)]
    return [
        *drawn,
        Spacer(1, 3 * mm),
        _list("What this proves", proof["proves"]),
        _list("What it does not prove", proof["does_not_prove"]),
        says(
            "The JSON of this passport is the authoritative form: these pages were drawn from it. "
            "It holds every value with its salt and commitment; docs/passport.md in Assent's "
            "source says how to recompute the chain with any SHA-256 program.",
            SMALL,
        ),
    ]


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _seal(seal: Any) -> str:
    if seal is None:
        return "none: nothing is stored about them"
    if not seal["signature"]:
        return "MISSING: do not rely on it"
    state = "holds" if seal["holds"] else "DOES NOT HOLD: do not rely on it"
    over = f"over {_entries(seal['over_entries'])}, key {seal['key']}"
    return f"{seal['signature']} ({over}): {state}"


def _row(entry: Any) -> list[Flowable]:
    purged = " (fields purged)" if entry["purged"] else ""
    return [
        says(str(entry["index"] + 1)),
        says(f"{entry['record']}{purged}", SMALL),
        says(entry["hash"], HASH),
    ]


def _list(title: str, lines: list[str]) -> Flowable:
    points = [says(f"• {line}", NORMAL) for line in lines]
    return KeepTogether([says(title, STRONG), *points, Spacer(1, 2 * mm)])
