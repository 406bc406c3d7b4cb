"""Files of rows that a command writes beside the one it read: complete or not there at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from bot.console.new_files import NewFile


class RowFile:
    """A CSV file that appears under its name only once it is complete, and replaces none."""

    def __init__(
        self,
        path: Path,
        heading: Sequence[str],
        *,
        only_with_rows: bool = False,
        numbered: bool = False,
    ) -> None:
        """`only_with_rows`: a file without rows is not kept; `numbered`: see `NewFile`.

        Raises:
            ConfigError: nothing can be written there; found out before anything else is done.
        """
        self.rows = 0
        self._new = NewFile(path, numbered=numbered)
        self._heading = heading
        self._only_with_rows = only_with_rows
        self._file: TextIO | None = None

    @property
    def path(self) -> Path:
        """Where it stands; known once it is closed."""
        return self._new.path

    def add(self, cells: Iterable[str]) -> None:
        """Write one row.

        Raises:
            ConfigError: the file cannot be written.
        """
        csv.writer(self._opened()).writerow(list(cells))
        self.rows += 1

    def close(self, *, complete: bool) -> None:
        """Put the file in its place, or take it away if it never got complete.

        Raises:
            ConfigError: somebody has taken its name meanwhile.
        """
        kept = complete and (self.rows or not self._only_with_rows)
        try:
            if kept:
                self._opened()
            if self._file is not None:
                self._file.close()
            if kept:
                self._new.publish()
        finally:
            self._new.drop()

    def _opened(self) -> TextIO:
        if self._file is None:
            # With a mark, so that Excel sees that it is UTF-8.
            self._file = io.TextIOWrapper(self._new.open(), encoding="utf-8-sig", newline="")
            csv.writer(self._file).writerow(self._heading)
        return self._file
