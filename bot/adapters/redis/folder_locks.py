"""Locks on files in a folder, which the kernel takes back from whoever dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Wait until nobody else is in here."""
    handle = _opened(path)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def share(path: Path) -> int:
    """Return a handle that marks us as one of the users until it is closed."""
    handle = _opened(path)
    fcntl.flock(handle, fcntl.LOCK_SH)
    return handle


def is_last(handle: int) -> bool:
    """Say whether nobody else shares the file of this handle."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def take(path: Path) -> int | None:
    """Return a handle that holds the file alone, or None if somebody alive has it."""
    handle = _opened(path)
    if is_last(handle):
        return handle
    os.close(handle)
    return None


def _opened(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
