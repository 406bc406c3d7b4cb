"""What the layers cannot say: who may make an Allowed, and who may send."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def _calls(name: str) -> set[str]:
    """Return the files of the product in which something of this name is called."""
    found = set()
    for path in [*ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(name):
                found.add(path.relative_to(ROOT).as_posix())
    return found


def test_only_decide_makes_an_allowed() -> None:
    made = {path for path in _calls("Allowed") if "ClearedText" not in path}

    assert made == {"bot/consent/decide.py"}


def test_only_send_text_hands_a_text_to_the_gateway() -> None:
    assert _calls("sms.send") == {"bot/usecases/send_text.py"}


def test_only_clearance_makes_a_cleared_text() -> None:
    assert _calls("ClearedText") == {"bot/consent/clearance.py"}
