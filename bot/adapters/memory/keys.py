"""Keys that are the same in every run: for tests and trials, never for real facts."""

from __future__ import annotations

import base64
import hmac
from hashlib import sha256
from itertools import count

from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber

_HALF = 32
"""Half of the hex digits of a signature; it may be cut to the other half."""


class MemoryKeys:
    """Keys with a fixed pepper; tokens count up."""

    def __init__(self, pepper: bytes = b"memory") -> None:
        self._pepper = pepper
        self._tokens = count(1)

    def contact_key(self, tenant: TenantId, number: PhoneNumber) -> ContactKey:
        """Return where this contact's facts lie: 26 characters a-z2-7."""
        digest = self._digest("contact", tenant, number)[:16]
        return ContactKey(base64.b32encode(digest).decode().rstrip("=").lower())

    def reference(self, tenant: TenantId, number: PhoneNumber) -> str:
        """Return 10 hex digits that stand for the contact in logs."""
        return self._digest("reference", tenant, number)[:5].hex()

    def token(self) -> str:
        """Return the next token, as long as a real one."""
        return f"token{next(self._tokens):017d}"

    def sign(self, words: str, *, purpose: str) -> str:
        """Return `<key id>.<signature>` over these words."""
        key = hmac.digest(self._pepper, f"sign|{purpose}".encode(), sha256)
        return f"memory.{hmac.digest(key, words.encode(), sha256).hex()}"

    def is_signed(self, words: str, signature: str, *, purpose: str) -> bool:
        """Say whether these keys signed these words for this purpose."""
        expected = self.sign(words, purpose=purpose).encode()
        given = signature.encode("utf-8", "replace")
        if len(given) == len(expected) - _HALF:
            expected = expected[:-_HALF]
        return hmac.compare_digest(expected, given)

    def _digest(self, purpose: str, tenant: TenantId, number: PhoneNumber) -> bytes:
        words = f"{purpose}|{tenant}|{number.e164}"
        return hmac.digest(self._pepper, words.encode(), sha256)
