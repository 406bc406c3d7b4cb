"""Files that commands leave behind: new ones only, complete or not there, for their owner alone.

Rule: what holds people's numbers is never readable by others, and never takes the place of a file
that is there already.
"""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO

from bot.errors import ConfigError


class NewFile:
    """A file that appears under its name, mode 0600, only once it is complete."""

    def __init__(self, path: Path, *, numbered: bool = False) -> None:
        """`numbered`: if the name is taken, the next free one is, such as `list-2.csv`.

        Raises:
            ConfigError: the name is taken, or nothing can be written there; found out before
                anything else is done.
        """
        self._wanted = self.path = path
        """Where it stands once it is complete."""
        self._numbered = numbered
        if path.is_dir() or not os.access(path.parent, os.W_OK | os.X_OK):
            raise ConfigError(f"Cannot write {path}: choose another place.")
        if os.path.lexists(path) and not numbered:
            raise _taken(path)
        self._unfinished: Path | None = None

    def open(self) -> BinaryIO:
        """Begin it, under a name that nobody else uses.

        Raises:
            ConfigError: the file cannot be written.
        """
        try:
            handle, name = mkstemp(
                prefix=f".{self._wanted.name[:100]}.",
                suffix=".unfinished",
                dir=self._wanted.parent,
            )
        except OSError as exc:
            raise ConfigError(f"Cannot write {self._wanted}: {exc.strerror}.") from exc
        self._unfinished = Path(name)
        return os.fdopen(handle, "wb")

    def publish(self) -> None:
        """Give the complete file its name.

        Raises:
            ConfigError: somebody has taken the name meanwhile.
        """
        if self._unfinished is None:
            raise RuntimeError("It was never begun.")
        try:
            self.path = self._named(self._unfinished)
        finally:
            self.drop()

    def drop(self) -> None:
        """Take away what is not complete."""
        if self._unfinished is not None:
            self._unfinished.unlink(missing_ok=True)
            self._unfinished = None

    def _named(self, whole: Path) -> Path:
        path = self._wanted
        numbers = count(2)
        while True:
            try:
                path.hardlink_to(whole)
            except FileExistsError:
                if not self._numbered:
                    raise _taken(path) from None
                name = f"{self._wanted.stem}-{next(numbers)}{self._wanted.suffix}"
                path = self._wanted.with_name(name)
            except OSError as exc:
                raise ConfigError(f"Cannot write {path}: {exc.strerror}.") from exc
            else:
                return path


def write_new(path: Path, content: bytes) -> None:
    """Write a whole file, which was not there before.

    Raises:
        ConfigError: it is there already, or cannot be written.
    """
    file = NewFile(path)
    try:
        with file.open() as out:
            out.write(content)
        file.publish()
    except OSError as exc:
        raise ConfigError(f"Cannot write {path}: {exc.strerror}.") from exc
    finally:
        file.drop()


def _taken(path: Path) -> ConfigError:
    return ConfigError(f"{path} is there already: give another name.")
