"""Keys: where a contact's facts lie, what stands for a contact in logs, fresh tokens.

Rule: the pepper is made once, never changes, and is kept sealed beside a fingerprint. If it does
not fit, nothing starts and so nothing is sent: with another pepper every opt-out would be looked
for in the wrong place (ruling 30). Sealed with it is a mark that all ledgers here are under our
seal; a store whose pepper lacks it is one of the first release, and its ledgers are sealed now.
Without SECRET_KEY nobody can take the mark away and keep the pepper.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Callable
from hashlib import sha256
from typing import Final, Protocol

from bot.adapters.system.first_seals import LedgerStore, seal_first_ledgers
from bot.adapters.system.seal import Seal, derive, open_seal
from bot.consent.sealing import Signer
from bot.errors import ConfigError
from bot.texting.ids import ContactKey, TenantId
from bot.texting.phone import PhoneNumber

_FINGERPRINT: Final = "pepper.fingerprint"
_MARK: Final = "ledgers-sealed:"
"""What stands before a pepper once every ledger is under our seal."""


class SecretStore(LedgerStore, Protocol):
    """The part of the Store that keeps secrets and ledgers."""

    async def secret(self, name: str, make: Callable[[], str]) -> str:
        """Return a secret made once; what `make` raises passes through, nothing kept."""
        ...

    async def replace_secret(self, name: str, value: str) -> None:
        """Put another secret in the place of one."""
        ...

    def seal_ledgers(self, signer: Signer) -> None:
        """Have every ledger that is written from now on sealed with these keys."""
        ...


class SystemKeys:
    """Everything secret or random."""

    def __init__(self, *, seal: Seal, pepper: bytes) -> None:
        """Use `open_keys`, which checks the pepper."""
        self._seal = seal
        self._contact = derive(pepper, purpose="contact-key")
        self._reference = derive(pepper, purpose="log-reference")

    def contact_key(self, tenant: TenantId, number: PhoneNumber) -> ContactKey:
        """Return where this contact's facts lie: 26 characters a-z2-7, keyed with the pepper."""
        digest = _keyed(self._contact, tenant, number)[:16]
        return ContactKey(base64.b32encode(digest).decode().rstrip("=").lower())

    def reference(self, tenant: TenantId, number: PhoneNumber) -> str:
        """Return 10 hex digits that stand for the contact in logs, keyed apart."""
        return _keyed(self._reference, tenant, number)[:5].hex()

    def fingerprint(self, secret: str) -> str:
        """Return 16 hex digits that stand for a secret, such as a login, in names of keys."""
        return hmac.digest(self._reference, secret.encode(), sha256)[:8].hex()

    def token(self) -> str:
        """Return a fresh random token, 128 bits, URL-safe."""
        return secrets.token_urlsafe(16)

    def sign(self, words: str, *, purpose: str) -> str:
        """Return `<key id>.<signature>` over these words, under the newest key."""
        return self._seal.newest.sign(words, purpose=purpose)

    def is_signed(self, words: str, signature: str, *, purpose: str) -> bool:
        """Say whether one of our keys signed these words for this purpose."""
        return self._seal.is_signed(words, signature, purpose=purpose)

    def seal(self, secret: str) -> str:
        """Return a secret encrypted, fit to be stored."""
        return self._seal.seal(secret)

    def unseal(self, sealed: str) -> str:
        """Return what was sealed.

        Raises:
            ConfigError: its key is not in SECRET_KEY any more, or it was tampered with.
        """
        return self._seal.unseal(sealed)


async def open_keys(secret_key: str, store: SecretStore) -> SystemKeys:
    """Return the keys of this installation, after the pepper was checked.

    A start with a new key in front seals the pepper under it too; from then on the old key is
    only needed for other sealed secrets.

    Raises:
        ConfigError: SECRET_KEY is missing, weak or not the one of this store; or the pepper is
            not the one that this store began with.
        StoreUnavailable: the store does not answer.
    """
    seal = open_seal(secret_key)
    fingerprint = await _kept(store, _FINGERPRINT)
    pepper = await _unsealed_pepper(seal, store)
    if pepper is None and fingerprint is not None:
        raise ConfigError(
            "SECRET_KEY is not the one that this store was set up with. Put the old key behind "
            "the new one, separated by a comma. Without it no opt-out can be found, so nothing "
            "is sent."
        )
    newest = seal.newest
    sealed = await store.secret(
        _pepper_under(newest.id), lambda: newest.seal(pepper or _MARK + secrets.token_hex(32))
    )
    marked = seal.unseal(sealed)
    secret = bytes.fromhex(marked.removeprefix(_MARK))
    expected = await store.secret(_FINGERPRINT, lambda: _fingerprint(secret))
    if not hmac.compare_digest(expected, _fingerprint(secret)):
        raise ConfigError(
            "The store's pepper is not the one that it began with. Restore the store as a whole "
            "from one backup: with this pepper no opt-out can be found, so nothing is sent."
        )
    keys = SystemKeys(seal=seal, pepper=secret)
    store.seal_ledgers(keys)
    if not marked.startswith(_MARK):
        await seal_first_ledgers(store, keys)
        for key in seal.keys:
            if await _kept(store, _pepper_under(key.id)) is not None:
                await store.replace_secret(_pepper_under(key.id), key.seal(_MARK + marked))
    return keys


class _NotKeptError(Exception):
    """There is no such secret yet."""


async def _kept(store: SecretStore, name: str) -> str | None:
    """Return a secret if there is one, making none."""

    def refuse() -> str:
        raise _NotKeptError

    try:
        return await store.secret(name, refuse)
    except _NotKeptError:
        return None


async def _unsealed_pepper(seal: Seal, store: SecretStore) -> str | None:
    for key in seal.keys:
        sealed = await _kept(store, _pepper_under(key.id))
        if sealed is not None:
            return seal.unseal(sealed)
    return None


def _pepper_under(key_id: str) -> str:
    return f"pepper.{key_id}"


def _fingerprint(pepper: bytes) -> str:
    return derive(pepper, purpose="fingerprint", length=8).hex()


def _keyed(key: bytes, tenant: TenantId, number: PhoneNumber) -> bytes:
    return hmac.digest(key, f"{tenant}|{number.e164}".encode(), sha256)
