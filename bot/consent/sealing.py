"""Our signature over a ledger's head, and what of a ledger lies elsewhere.

Rule: every ledger is sealed from its contact's first file on, an empty one too, and only what was
whole is sealed again. A ledger whose seal is missing or does not hold is still written, an opt-out
must never wait, but it is not sealed, so that `ledger verify` goes on finding it and nothing leaves
on its strength. A chain alone proves nothing against whoever can write the store: they could make
a new one. The seal ties it to its contact and to a key that is not in the store (ruling 28).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Protocol

from bot.consent.chain import FIRST_SCHEME
from bot.consent.entry import stored_wording
from bot.consent.ledger import ConsentLedger
from bot.consent.record import OptIn
from bot.texting.ids import ContactKey, TenantId

PURPOSE: Final = "ledger-head"
_KEPT_DIGITS: Final = 32
"""Of the 64 hex digits of HMAC-SHA256; RFC 2104 section 5 allows half."""


class Signer(Protocol):
    """The part of `Keys` that signs."""

    def sign(self, words: str, *, purpose: str) -> str:
        """Return `<key id>.<signature>` over these words."""
        ...

    def is_signed(self, words: str, signature: str, *, purpose: str) -> bool:
        """Say whether one of our keys, old ones too, signed these words for this purpose."""
        ...


def kept(
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer | None, *, first: bool
) -> tuple[ConsentLedger, dict[str, str]]:
    """Return the ledger as it is stored, and the wordings that lie elsewhere, by hash.

    `first`: nothing was ever stored of this contact, so that there is no seal to go by.
    """
    if signer is not None and (ledger.fresh or first):
        ledger = _sealed(ledger, tenant, key, signer, first=first)
    if not ledger.fresh:
        return ledger, {}
    wordings = {
        record.evidence.wording_hash: record.evidence.wording.encode("utf-8", "replace").decode()
        for record in ledger.records
        if isinstance(record, OptIn) and record.evidence.wording
    }
    entries = tuple(map(stored_wording, ledger.entries))
    # Where a wording lies changes no hash.
    return replace(ledger, entries=entries, fresh=0, known_head=(entries, ledger.head)), wordings


def judged(
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer | None
) -> ConsentLedger:
    """Return a ledger as it was read, with whether our seal is over the whole of it."""
    if signer is None:
        return ledger
    ledger = ledger.with_head()
    return replace(ledger, broken=not seal_holds(ledger, tenant, key, signer))


def seal_holds(ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer) -> bool:
    """Say whether our seal is over the whole of this contact's ledger as it is stored."""
    stored = len(ledger.entries) - ledger.fresh
    if not ledger.seal or ledger.sealed != stored:
        return False
    words = _words(ledger, tenant, key, stored)
    return signer.is_signed(words, ledger.seal, purpose=PURPOSE)


def first_sealed(
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer
) -> ConsentLedger:
    """Return a ledger of a release that knew no seals under its first one; any other as it is.

    Only for the one time when a store's seals begin: later nobody can tell such a ledger from one
    that was made up.
    """
    before = not ledger.seal and all(each.scheme == FIRST_SCHEME for each in ledger.entries)
    if not before or ledger.verify() is not None:
        return ledger
    return _under_seal(ledger, tenant, key, signer)


def _sealed(
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer, *, first: bool
) -> ConsentLedger:
    whole = first and ledger.fresh == len(ledger.entries)
    if not whole and ledger.broken is None:
        whole = seal_holds(ledger, tenant, key, signer)
    # What held when it was read has only been appended to, or purged, since.
    if whole or ledger.broken is False:
        return _under_seal(ledger, tenant, key, signer)
    return ledger


def _under_seal(
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer
) -> ConsentLedger:
    count = len(ledger.entries)
    seal = signer.sign(_words(ledger, tenant, key, count), purpose=PURPOSE)
    key_id, _, signature = seal.partition(".")
    return replace(ledger, seal=f"{key_id}.{signature[:_KEPT_DIGITS]}", sealed=count)


def _words(ledger: ConsentLedger, tenant: TenantId, key: ContactKey, count: int) -> str:
    return f"{tenant}|{key}|{count}|{ledger.head_at(count)}"
