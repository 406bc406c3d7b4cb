"""How fast one text is put to many contacts, and whether memory stays flat."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle, islice

from bot.consent.case import Circumstances
from bot.consent.category import Category
from bot.consent.dry_run import Facts, Tally, dry_run
from bot.consent.record import ConsentRecord
from bot.texting.area_codes import AREA_CODES
from bot.texting.phone import PhoneNumber
from tests.builders import NOW, OURS, a_ledger, an_opt_in, an_opt_out
from tests.consent.cases import INFO, POLICY, PROMO, Given, a_send, a_signed_opt_in

_DIFFERENT = 20_000


def rows() -> list[tuple[str, str, str]]:
    """Return rows of the benchmark table: what, target, measured on one core."""
    many = list(islice(_contacts(), _DIFFERENT))
    _rate(many, _DIFFERENT)  # what is loaded once belongs to no run
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rates = {count: _rate(many, count) for count in (100_000, 1_000_000)}
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return [
        *(
            (f"dry run, {count:,} contacts", "≥ 50,000 a second", f"{rate:,.0f} a second")
            for count, rate in rates.items()
        ),
        ("memory that both dry runs took", "flat", f"{grown / 1024:.1f} MB"),
    ]


def _rate(many: list[Facts], count: int) -> float:
    offer = Given(proposal={"body": "20% off all cleanings.", "category": PROMO}).proposed()
    tally = Tally()
    begun = time.process_time()
    for _, outlook in dry_run(offer, islice(cycle(many), count), policy=POLICY, now=NOW):
        tally.count(outlook)
    return count / (time.process_time() - begun)


def _contacts() -> Iterator[Facts]:
    """Yield contacts all over the continent: a few records, a few texts, some opted out."""
    chance = random.Random(1)  # noqa: S311 - the same contacts in every run
    for place, code in enumerate(cycle(sorted(AREA_CODES))):
        number = PhoneNumber(f"+1{code}55501{place % 100:02d}")
        agreed = NOW - timedelta(minutes=chance.randrange(60 * 24 * 200))
        records: list[ConsentRecord] = [
            an_opt_in(occurred_at=agreed - timedelta(days=3)),
            a_signed_opt_in(occurred_at=agreed, confirmed_at=agreed + timedelta(minutes=3)),
            an_opt_out(occurred_at=agreed + timedelta(days=9)),
        ]
        kept = chance.choices((0, 1, 2, 3), (5, 60, 25, 10))[0]
        yield number, a_ledger(*records[:kept]), _circumstances(chance)


def _circumstances(chance: random.Random) -> Circumstances:
    ages = sorted(chance.randrange(60 * 24 * 31) for _ in range(chance.randrange(4)))
    wrote = NOW - timedelta(minutes=chance.randrange(60 * 24 * 90))
    return Circumstances(
        sends=tuple(
            a_send(timedelta(minutes=age), category=_category(chance)) for age in reversed(ages)
        ),
        last_inbound=((OURS, wrote),) if chance.random() < 0.3 else (),
    )


def _category(chance: random.Random) -> Category:
    return chance.choice((INFO, PROMO))
