"""Whoever starts the bot with a Python that lacks its packages reads one line on what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_python_without_the_packages_is_told_in_one_line() -> None:
    # -S leaves the installed packages out, -E whatever points to them.
    ran = subprocess.run(
        [sys.executable, "-E", "-S", "-m", "bot", "inspect"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, ran.stdout) == (2, "")
    assert "make setup" in ran.stderr
    assert ran.stderr.count("\n") == 1
