"""Our signature over a ledger's head, and what of a ledger lies elsewhere.

Rule: only what was whole is sealed again. A ledger whose seal does not hold is still written, an
opt-out must never wait, but it keeps the old seal, so `ledger verify` goes on finding it. A chain
alone proves nothing against whoever can write the store: they could make a new one. The seal ties
it to its contact and to a key that is not in the store (ruling 28).
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
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer | None
) -> tuple[ConsentLedger, dict[str, str]]:
    """Return the ledger as it is stored, and the wordings that lie elsewhere, by hash."""
    if not ledger.fresh:
        return ledger, {}
    wordings = {
        record.evidence.wording_hash: record.evidence.wording.encode("utf-8", "replace").decode()
        for record in ledger.records
        if isinstance(record, OptIn) and record.evidence.wording
    }
    if signer is not None:
        ledger = _sealed(ledger, tenant, key, signer)
    return replace(ledger, entries=tuple(map(stored_wording, ledger.entries)), fresh=0), wordings


def seal_holds(ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer) -> bool:
    """Say whether our seal is over the whole of this contact's ledger."""
    if not ledger.entries:
        return not ledger.seal
    return ledger.sealed == len(ledger.entries) and _holds(ledger, tenant, key, signer)


def unsealed_yet(ledger: ConsentLedger) -> bool:
    """Say whether a release that knew no seals wrote all of this ledger."""
    return not ledger.seal and all(each.scheme == FIRST_SCHEME for each in ledger.entries)


def _sealed(
    ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer
) -> ConsentLedger:
    before = len(ledger.entries) - ledger.fresh
    if ledger.seal:
        whole = ledger.sealed == before and _holds(ledger, tenant, key, signer)
    else:
        whole = all(each.scheme == FIRST_SCHEME for each in ledger.entries[:before])
    if not whole:
        return ledger
    count = len(ledger.entries)
    seal = signer.sign(_words(ledger, tenant, key, count), purpose=PURPOSE)
    key_id, _, signature = seal.partition(".")
    return replace(ledger, seal=f"{key_id}.{signature[:_KEPT_DIGITS]}", sealed=count)


def _holds(ledger: ConsentLedger, tenant: TenantId, key: ContactKey, signer: Signer) -> bool:
    words = _words(ledger, tenant, key, ledger.sealed)
    return signer.is_signed(words, ledger.seal, purpose=PURPOSE)


def _words(ledger: ConsentLedger, tenant: TenantId, key: ContactKey, count: int) -> str:
    return f"{tenant}|{key}|{count}|{ledger.head_at(count)}"
