"""`make chaos`: one fault run for a seed, with its books; 1 if they do not balance."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.resilience.chaos.run import Plan, run


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(prog="make chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=int(time.monotonic_ns() % 100_000))
    parser.add_argument("--texts", type=int, default=1000, help="each way")
    parser.add_argument("--seconds", type=float, default=330.0)
    parser.add_argument("--every", type=float, default=2.5, help="seconds between two faults")
    parser.add_argument("--keep", type=Path, help="a folder that keeps logs and data")
    given = parser.parse_args()
    plan = Plan(seed=given.seed, texts=given.texts, seconds=given.seconds, every=given.every)
    print(f"Seed {plan.seed}: {plan.texts} texts each way in {plan.seconds:.0f} s.", flush=True)
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        result = asyncio.run(
            run(plan, given.keep or Path(folder), lambda line: print(line, flush=True))
        )
    print(f"{sum(result.breaks.values())} faults, {result.kills} of them kills:")
    for name, times in sorted(result.breaks.items()):
        print(f"  {times:3} x {name}")
    print("Instead of a preview with Send, people were told:")
    for words, times in result.refused.most_common(8):
        print(f"  {times:3} x {words}")
    print(f"Quiet {result.quiet_after:.0f} s after the last one. The books:")
    print("\n".join(result.books.lines()))
    return 0 if result.books.balanced else 1


if __name__ == "__main__":
    sys.exit(main())
