"""Secrets at rest: encrypted under keys derived from SECRET_KEY, each with an id.

Rule: the first key seals, any key in the list unseals, so that a key is changed by putting the new
one in front (ruling 30). Source: RFC 5869 (HKDF), the Fernet specification.
"""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import ConfigError

_SHORTEST: Final = 32
_HALF: Final = 32
"""Half of the hex digits of HMAC-SHA256."""
_HOW: Final = "python -c 'import secrets; print(secrets.token_urlsafe(32))'"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealingKey:
    """One key of the list."""

    id: str
    fernet: Fernet = field(repr=False)
    signing: bytes = field(repr=False)
    """What keys for signatures are derived from, one for each purpose."""

    def seal(self, secret: str) -> str:
        """Return the secret encrypted, with the key's id in front."""
        return f"{self.id}.{self.fernet.encrypt(secret.encode()).decode()}"

    def sign(self, words: str, *, purpose: str) -> str:
        """Return a signature over these words, with the key's id in front: HMAC-SHA256."""
        key = _signing_key(self.signing, purpose)
        return f"{self.id}.{hmac.digest(key, words.encode(), sha256).hex()}"


class Seal:
    """Every key in SECRET_KEY, newest first."""

    def __init__(self, keys: tuple[SealingKey, ...]) -> None:
        self.keys = keys

    @property
    def newest(self) -> SealingKey:
        """The key that seals."""
        return self.keys[0]

    def seal(self, secret: str) -> str:
        """Return the secret encrypted under the newest key."""
        return self.newest.seal(secret)

    def is_signed(self, words: str, signature: str, *, purpose: str) -> bool:
        """Say whether one of the keys made this signature, in the same time either way.

        A signature may have been cut to half, 32 hex digits, to save room (RFC 2104 section 5).
        """
        found = False
        given = signature.encode("utf-8", "replace")
        for key in self.keys:
            expected = key.sign(words, purpose=purpose).encode()
            if len(given) == len(expected) - _HALF:
                expected = expected[:-_HALF]
            found |= hmac.compare_digest(expected, given)
        return found

    def unseal(self, sealed: str) -> str:
        """Return what was sealed under any of the keys.

        Raises:
            ConfigError: its key is not in SECRET_KEY any more, or it was tampered with.
        """
        id_, _, token = sealed.partition(".")
        for key in self.keys:
            if key.id == id_:
                try:
                    return key.fernet.decrypt(token).decode()
                except InvalidToken as broken:
                    raise ConfigError(
                        "A stored secret was changed since it was sealed: restore the store."
                    ) from broken
        raise ConfigError(
            "SECRET_KEY lacks the key that stored secrets were sealed with: put the old key "
            "behind the new one, separated by a comma."
        )


def open_seal(secret_key: str) -> Seal:
    """Return the seal of SECRET_KEY: one key, or several separated by commas, newest first.

    Raises:
        ConfigError: it is missing or a key is too short to be unguessable.
    """
    parts = [part.strip() for part in secret_key.split(",") if part.strip()]
    if not parts:
        raise ConfigError(f"SECRET_KEY is not set: make one with {_HOW} and keep it safe.")
    if any(len(part) < _SHORTEST for part in parts):
        raise ConfigError(
            f"SECRET_KEY must have at least {_SHORTEST} characters per key: make one with {_HOW}."
        )
    return Seal(tuple(_key(part) for part in parts))


def derive(secret: bytes, *, purpose: str, length: int = 32) -> bytes:
    """Return a key for one purpose; keys of different purposes say nothing about each other."""
    return HKDF(SHA256(), length, salt=None, info=f"assent/{purpose}".encode()).derive(secret)


@lru_cache(maxsize=64)
def _signing_key(secret: bytes, purpose: str) -> bytes:
    """Return the key for one purpose, worked out once: seals are looked at at each read."""
    return derive(secret, purpose=f"sign/{purpose}")


def _key(part: str) -> SealingKey:
    secret = part.encode()
    fernet = Fernet(base64.urlsafe_b64encode(derive(secret, purpose="seal")))
    return SealingKey(
        id=derive(secret, purpose="key-id", length=4).hex(),
        fernet=fernet,
        signing=derive(secret, purpose="sign"),
    )
