"""Files of rows that a command writes beside the one it read: complete or not there at all."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from bot.errors import ConfigError


class RowFile:
    """A CSV file that appears under its name only once it is complete.

    A file of that name from an earlier run goes when this one closes, so that nobody reads old
    rows as new ones.
    """

    def __init__(self, path: Path, heading: Sequence[str], *, only_with_rows: bool = False) -> None:
        """`only_with_rows`: a file without rows is not kept.

        Raises:
            ConfigError: nothing can be written there; found out before anything else is done.
        """
        if path.is_dir() or not os.access(path.parent, os.W_OK):
            raise ConfigError(f"Cannot write {path}: choose another place.")
        self.path = path
        self.rows = 0
        self._heading = heading
        self._only_with_rows = only_with_rows
        self._unfinished = path.with_name(f"{path.name}.unfinished")
        self._file: TextIO | None = None

    def add(self, cells: Iterable[str]) -> None:
        """Write one row.

        Raises:
            ConfigError: the file cannot be written.
        """
        writer = csv.writer(self._opened())
        writer.writerow(list(cells))
        self.rows += 1

    def close(self, *, complete: bool) -> None:
        """Put the file in its place, or take it away if it never got complete."""
        if complete and (self.rows or not self._only_with_rows):
            self._opened().close()
            self._unfinished.replace(self.path)
            return
        if self._file is not None:
            self._file.close()
        self._unfinished.unlink(missing_ok=True)
        if complete:
            self.path.unlink(missing_ok=True)

    def _opened(self) -> TextIO:
        if self._file is None:
            try:
                # With a mark, so that Excel sees that it is UTF-8.
                self._file = self._unfinished.open("w", encoding="utf-8-sig", newline="")
            except OSError as exc:
                raise ConfigError(f"Cannot write {self.path}: {exc.strerror}.") from exc
            csv.writer(self._file).writerow(self._heading)
        return self._file
