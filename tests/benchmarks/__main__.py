"""Measure the main job on this machine, beside floors measured in the same run.

It fails on nothing; it tells the truth. Both emulators answer without delay.
"""

from __future__ import annotations

import asyncio
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count as count_up
from pathlib import Path

from bot.consent.case import Circumstances, Policy, Proposal
from bot.consent.category import Category
from bot.consent.classify import carries_offer, classify
from bot.consent.decide import decide
from bot.consent.keywords import read
from bot.consent.ledger import ConsentLedger
from bot.consent.questions import read_question
from bot.texting.phone import PhoneNumber, parse
from bot.texting.segments import count
from bot.texting.text import SenderNumber
from tests.benchmarks import many_contacts, stored_contacts
from tests.builders import NOW
from tests.evaluation.scoring import rows as labeled
from tests.journeys.town import DESK, Town, town, until, words

PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
ROUNDS = 40
ORDINARY = (
    "Hi there, I got the estimate you sent over and it looks good to me, could we move the start "
    "date to next Thursday if possible? ok"
)
REVOCATION = (
    "Hi, I moved to Ohio last spring and we don't need the cleaning any more, so please take my "
    "number off your list and stop texting me"
)
QUESTION = (
    "A customer opted out last week. Her order is ready and she does not pick up the phone. May I "
    "send her one text about it?"
)
ADVERT = (
    "Flash sale! 20% off all winter coats this weekend only at Harbor Outfitters, Main Street. "
    "Bring a friend and get a free scarf."
)
HOSTILE = "stop the " * 555
BODY = "Your table for four is ready at 7pm. Please come to the front desk within ten minutes."


def _microseconds(run: Callable[[], object], *, times: int = 2000) -> float:
    """Return the median of five runs, per call."""
    runs = []
    for _ in range(5):
        begun = time.perf_counter()
        for _ in range(times):
            run()
        runs.append((time.perf_counter() - begun) / times * 1e6)
    return statistics.median(runs)


def core() -> list[tuple[str, str, str]]:
    """Return rows about the pure core: what, target, measured."""
    sender = SenderNumber(number=PhoneNumber("+16505550100"))
    proposal = Proposal(
        contact=PhoneNumber("+14155550123"),
        sender=sender,
        body=BODY,
        category=Category.PROMOTIONAL,
        seller="Harbor Dental",
    )
    ledger, facts, policy = ConsentLedger(), Circumstances(), Policy(brand="Harbor Dental")

    def decided() -> object:
        return decide(proposal, ledger=ledger, circumstances=facts, policy=policy, now=NOW)

    unseen = count_up()

    def decided_anew() -> object:
        text = replace(proposal, body=f"{BODY} {next(unseen)}")
        return decide(text, ledger=ledger, circumstances=facts, policy=policy, now=NOW)

    rows: list[tuple[str, str, Callable[[], object]]] = [
        ("`decide()`, every rule", "≤ 150 µs", decided),
        ("the same, reading the category of new words first", "≤ 350 µs", decided_anew),
        ("reading an inbound text", "≤ 50 µs", lambda: read("Thanks, see you at 3 then!")),
        ("reading an ordinary text, 130 characters", "≤ 50 µs", lambda: read(ORDINARY)),
        ("reading a revocation, 130 characters", "", lambda: read(REVOCATION)),
        ("reading 5,000 hostile characters", "≤ 2,000 µs", lambda: read(HOSTILE)),
        ("reading a question and finding its entry", "≤ 5,000 µs", lambda: read_question(QUESTION)),
        ("category of a draft", "≤ 200 µs", lambda: carries_offer.__wrapped__(BODY)),
        ("the same of an advert, with every reason", "", lambda: classify(ADVERT)),
        ("segment count", "", lambda: count(BODY)),
        ("a number as people type it", "", lambda: parse("(415) 555-0123")),
    ]
    read_each = [row["inbound"] for row in labeled("inbound_heldout.jsonl")]
    told_each = [row["outbound"] for row in labeled("outbound_heldout.jsonl")]
    return [
        *((name, target, f"{_microseconds(run):.1f} µs") for name, target, run in rows),
        ("reading the held-out inbound texts, mean", "≤ 50 µs", _mean(read, read_each)),
        ("category of the held-out drafts, mean", "≤ 200 µs", _mean(classify, told_each)),
    ]


def _mean(run: Callable[[str], object], texts: list[str]) -> str:
    took = _microseconds(lambda: [run(each) for each in texts], times=5)
    return f"{took / len(texts):.1f} µs"


async def loop() -> list[tuple[str, str, str]]:
    """Return rows about the running product over both emulators."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        async with town(Path(folder)) as place:
            started = time.perf_counter() - begun
            acks = await _acknowledgements(place)
            arrivals = await _arrivals(place)
    return [
        ("sandbox from start to ready, warm", "≤ 5 s", f"{started:.2f} s"),
        ("`/text` typed → preview (stored), p50", "", _p(acks, 50)),
        ("`/text` typed → preview (stored), p95", "", _p(acks, 95)),
        ("customer's text → seen in the channel, p50", "≤ 20 ms", _p(arrivals, 50)),
        ("customer's text → seen in the channel, p95", "≤ 100 ms", _p(arrivals, 95)),
    ]


async def _acknowledgements(place: Town) -> list[float]:
    found = []
    for each in range(ROUNDS):
        seen = await place.does(
            "command", user="U0MAYA", channel=DESK, text=f"/text (415) 555-0123 {BODY} {each}"
        )
        found.append(float(seen["ms"]))
        await asyncio.sleep(0.05)
    return found


async def _arrivals(place: Town) -> list[float]:
    found = []
    for each in range(ROUNDS):
        mark = f"Question number {each}, please?"
        begun = time.perf_counter()
        await place.contact_texts("+14155550123", mark)

        async def arrived(mark: str = mark) -> bool:
            return any(mark in words(message) for message in await place.messages("U0MAYA"))

        await until(arrived)
        found.append((time.perf_counter() - begun) * 1000)
        await asyncio.sleep(1.1)  # Slack takes one message a second in a channel
    return found


def _p(values: list[float], percent: int) -> str:
    return f"{statistics.quantiles(values, n=100)[percent - 1]:.1f} ms"


def main() -> None:
    """Print the table and write the page."""
    stored = asyncio.run(stored_contacts.rows())
    rows = [*core(), *many_contacts.rows(), *stored, *asyncio.run(loop())]
    lines = [
        "# Benchmarks",
        "",
        f"Printed by `make bench` on {platform.machine()}, Python {platform.python_version()}.",
        "Arrivals include the look of the measuring program, which asks every 10 ms.",
        "",
        "| what | target | measured |",
        "|---|---|---|",
        *(f"| {name} | {target} | {value} |" for name, target, value in rows),
    ]
    page = "\n".join(lines) + "\n"
    PAGE.write_text(page, "utf-8")
    print(page)


if __name__ == "__main__":
    main()
