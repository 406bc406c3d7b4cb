"""A CSV file on this machine, opened as whatever a spreadsheet made of it."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.csv_files.encodings import UnreadableFileError, encoding_of
from bot.csv_files.rows import Row, read_rows
from bot.errors import ConfigError

_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that is being read."""

    name: str
    rows: Iterator[Row]
    """Without the empty ones; the heading first, where there is one."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of the file, hex."""
    encoding: str
    raw: io.FileIO

    def position(self) -> int:
        """Return how many bytes were read."""
        return self.raw.tell() if not self.raw.closed else self.size


@contextmanager
def open_csv(path: str) -> Iterator[Source]:
    """Open a file; it is looked through once before, for its letters and its hash.

    Raises:
        ConfigError: there is no such file, or it is no text.
    """
    digest = hashlib.sha256()
    try:
        size = Path(path).stat().st_size
        with Path(path).open("rb") as file:
            encoding = encoding_of(_hashed(file, digest))
            for chunk in iter(lambda: file.read(_CHUNK), b""):
                digest.update(chunk)
        with Path(path).open("rb", buffering=0) as raw:
            words = io.TextIOWrapper(
                io.BufferedReader(raw), encoding=encoding, errors="replace", newline=""
            )
            yield Source(
                name=Path(path).name,
                rows=read_rows(words),
                size=size,
                digest=digest.hexdigest(),
                encoding=encoding,
                raw=raw,
            )
    except OSError as exc:
        raise ConfigError(f"Cannot read {path}: {exc.strerror or exc}.") from exc
    except UnreadableFileError as exc:
        raise ConfigError(f"{path}: {exc}") from exc


def _hashed(file: io.BufferedReader, digest: hashlib._Hash) -> Iterator[bytes]:
    for chunk in iter(lambda: file.read(_CHUNK), b""):
        digest.update(chunk)
        yield chunk
