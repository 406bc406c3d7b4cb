"""A text to many contacts: the same answers as one by one, and fast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.consent.case import Circumstances, PastSend, Policy, Proposal
from bot.consent.decide import decide
from bot.consent.decision import Deferred
from bot.consent.dry_run import Facts, Outlook, Tally, dry_run, outlook_of
from bot.consent.ledger import LedgerEntry
from bot.consent.record import DoubleOptIn, Evidence, OptIn, OptOut, Unblock
from bot.consent.scrubs import ScrubMark
from tests.builders import CONTACT, NOW, a_ledger, an_opt_in, an_opt_out
from tests.consent.cases import FLORIDIAN, MINUTE, POLICY, PROMO, Given, a_send, a_signed_opt_in
from tests.consent.strategies import (
    CONTACTS,
    circumstances,
    instants,
    policies,
    proposals,
    records,
)

contacts = st.lists(
    st.tuples(st.sampled_from(CONTACTS), records(4).map(lambda kept: a_ledger(*kept)),
              circumstances()),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=400)
@given(proposals(), contacts, policies, st.just(NOW) | instants)
def test_a_dry_run_says_to_each_what_deciding_says(
    proposal: Proposal, many: list[Facts], policy: Policy, now: datetime
) -> None:
    # Twice, so that every contact meets an answer that was kept.
    outlooks = list(dry_run(proposal, [*many, *many], policy=policy, now=now))
    expected = [outlook_of(proposal, each, policy=policy, now=now) for each in many]

    assert outlooks == [(each[0], seen) for each, seen in zip(many, expected, strict=True)] * 2


@settings(max_examples=200)
@given(proposals(), st.tuples(records(4), circumstances()), st.data(), policies)
def test_contacts_that_differ_a_little_are_told_apart(
    proposal: Proposal,
    known: tuple[list[OptIn], Circumstances],
    data: st.DataObject,
    policy: Policy,
) -> None:
    kept, facts = known
    other = data.draw(records(1))
    many: list[Facts] = [
        (contact, a_ledger(*some), facts)
        for contact in (CONTACT, FLORIDIAN)
        for some in (kept, kept[1:], [*kept, *other])
    ]

    for (_, seen), each in zip(dry_run(proposal, many, policy=policy, now=NOW), many, strict=True):
        assert seen == outlook_of(proposal, each, policy=policy, now=NOW)


def test_when_a_cap_ends_is_worked_out_for_each_contact() -> None:
    offer = Given(proposal={"body": "20% off", "category": PROMO}).proposed()
    ledger = a_ledger(a_signed_opt_in())
    many: list[Facts] = [
        (CONTACT, ledger, Circumstances(
            sends=tuple(a_send((10 * ago + late) * MINUTE, category=PROMO) for ago in (3, 2, 1))
        ))
        for late in (0, 1, 2)
    ]  # fmt: skip

    outlooks = [seen for _, seen in dry_run(offer, many, policy=POLICY, now=NOW)]

    assert len({seen.until for seen in outlooks}) == 3
    for seen, (_, known, facts) in zip(outlooks, many, strict=True):
        decision = decide(offer, ledger=known, circumstances=facts, policy=POLICY, now=NOW)
        assert isinstance(decision, Deferred)
        assert seen.until == decision.until


def test_nothing_is_read_ahead_or_kept() -> None:
    taken = []

    def source() -> Iterator[Facts]:
        for each in range(1000):
            taken.append(each)
            yield CONTACT, a_ledger(), Circumstances()

    first = next(dry_run(Given().proposed(), source(), policy=POLICY, now=NOW))

    assert first[1].verdict == "denied"
    assert len(taken) == 1


def test_a_tally_counts_verdicts_and_what_stands_in_the_way() -> None:
    tally = Tally()
    many: list[Facts] = [
        (CONTACT, a_ledger(an_opt_in()), Circumstances()),
        (CONTACT, a_ledger(an_opt_in(), an_opt_out()), Circumstances()),
        (CONTACT, a_ledger(), Circumstances()),
    ]
    for _, outlook in dry_run(Given().proposed(), many, policy=POLICY, now=NOW):
        tally.count(outlook)

    assert tally.verdicts == {"allowed": 1, "denied": 2}
    assert dict(tally.reasons) == {
        "opted-out": 1, "no-consent": 1,
    }  # fmt: skip


SEEN = {
    OptIn: {
        "id", "occurred_at", "method", "category", "seller", "purpose", "numbers", "evidence",
        "clauses", "confirmed_at", "expires_at",
    },
    OptOut: {"occurred_at", "route", "number", "said_scope"},
    Unblock: {"occurred_at", "number"},
    Evidence: {"wording_hash", "place"},
    DoubleOptIn: {"occurred_at", "step", "opt_in"},
    PastSend: {"at", "sender", "category", "had_footer", "had_help", "purpose", "system"},
    ScrubMark: {"list", "as_of", "hit"},
    LedgerEntry: {"record"},
    Circumstances: {
        "last_inbound", "sends", "stated_zone", "stated_state", "frozen_at", "wrong_number",
        "unread_inbound", "caught_up", "paused", "introduced", "texted_from", "same_text_from",
        "blast", "scrubs",
    },
}  # fmt: skip
DECIDED_ALONE = {
    OptIn: {"basis", "dealt_at", "approved_by"},
    LedgerEntry: {"secret", "purged", "salts"},
    ScrubMark: {"since"},
}
"""What makes a contact one of its own, decided without a shape."""
NEVER_LOOKED_AT = {
    DoubleOptIn: {"kind", "id", "recorded_at", "recorded_by", "number", "words"},
    OptIn: {"kind", "recorded_at", "recorded_by", "programme"},
    OptOut: {"kind", "id", "recorded_at", "recorded_by", "words", "matcher"},
    Unblock: {"kind", "id", "recorded_at", "recorded_by", "words"},
    Evidence: {"wording"},
    PastSend: {"automated", "provider_id"},
    LedgerEntry: {"check", "scheme"},
    Circumstances: {"system_sent"},
}
"""What no rule for people's texts looks at; whoever makes one look must widen the shape."""


@pytest.mark.parametrize("kind", SEEN, ids=lambda kind: kind.__name__)
def test_every_fact_about_a_contact_is_in_its_shape_or_has_a_reason_not_to_be(kind: type) -> None:
    named = [*SEEN[kind], *DECIDED_ALONE.get(kind, ()), *NEVER_LOOKED_AT.get(kind, ())]

    assert sorted(named) == sorted(each.name for each in fields(kind))


def test_an_outlook_is_small() -> None:
    assert not hasattr(Outlook("allowed", PROMO, ()), "__dict__")
