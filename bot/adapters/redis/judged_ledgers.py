"""Which ledgers were found under our seal lately, so that the same one is not worked out twice.

Rule: only what is equal in all that the seal is over, the seal itself too, is judged alike.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import Final

from bot.consent.ledger import ConsentLedger
from bot.consent.sealing import Signer, judged
from bot.texting.ids import ContactKey, TenantId

_REMEMBERED: Final = 2000
"""Contacts whose last ledger is remembered, a few kilobytes each."""


class JudgedLedgers:
    """The last ledger of each contact that was read here lately."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer
        self._last: OrderedDict[tuple[TenantId, ContactKey], ConsentLedger] = OrderedDict()

    def judged(self, ledger: ConsentLedger, tenant: TenantId, key: ContactKey) -> ConsentLedger:
        """Return a ledger as it was read, with whether our seal is over the whole of it."""
        known = self._last.get((tenant, key))
        if known is None or known != ledger or known.sealed != ledger.sealed:
            ledger = judged(ledger, tenant, key, self._signer)
        else:
            head = (ledger.entries, known.head)
            ledger = replace(ledger, known_head=head, broken=known.broken)
        self._last[tenant, key] = ledger
        self._last.move_to_end((tenant, key))
        if len(self._last) > _REMEMBERED:
            self._last.popitem(last=False)
        return ledger
