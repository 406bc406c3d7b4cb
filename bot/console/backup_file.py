"""What a backup file is: a plain tar with a label and one snapshot, written whole or not at all."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import tarfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Final

from bot.errors import ConfigError

FORMAT: Final = 1
SNAPSHOT: Final = "store.rdb"
_LABEL: Final = "backup.json"
_BLOCK: Final = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What stands in a backup beside the snapshot."""

    format: int
    made: str
    sha256: str
    keys: int
    """Those that do not go by themselves."""
    contacts: int
    workspaces: tuple[str, ...]


def packed(work: Path, label: Label) -> None:
    """Put the snapshot in `work` and its label into one file, `whole`."""
    words = json.dumps(asdict(label), indent=2).encode()
    with tarfile.open(work / "whole", "w") as archive:
        about = tarfile.TarInfo(_LABEL)
        about.size, about.mode = len(words), 0o600
        archive.addfile(about, io.BytesIO(words))
        archive.add(work / SNAPSHOT, SNAPSHOT, filter=_without_owner)


def _without_owner(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mode = 0o600
    return member


def published(whole: Path, file: Path) -> None:
    """Give a whole file its name, if nobody else has taken it meanwhile.

    Raises:
        ConfigError: somebody has.
    """
    whole.chmod(0o600)
    with whole.open("rb") as written:
        os.fsync(written.fileno())
    try:
        file.hardlink_to(whole)
    except FileExistsError:
        raise ConfigError(f"{file} is there already: name another file.") from None


def unpacked(file: Path, snapshot: Path) -> Label:
    """Take a backup apart; only its two parts are looked at, and only by name.

    Raises:
        ConfigError: it is no backup, or not what was written.
    """
    try:
        with tarfile.open(file, "r:") as archive:
            label = _label(_part(archive, _LABEL).read(_BLOCK))
            part = _part(archive, SNAPSHOT)
            with snapshot.open("xb") as out:
                shutil.copyfileobj(part, out, _BLOCK)
    except FileNotFoundError:
        raise ConfigError(f"There is no file {file}.") from None
    except (tarfile.TarError, KeyError, ValueError, TypeError) as unreadable:
        raise ConfigError(f"{file} is no backup of Assent, or it is damaged.") from unreadable
    if digest_of(snapshot) != label.sha256:
        raise ConfigError(f"{file} is damaged: its contents are not what was written.")
    return label


def _part(archive: tarfile.TarFile, name: str) -> IO[bytes]:
    part = archive.extractfile(name)
    if part is None:
        raise KeyError(name)
    return part


def _label(words: bytes) -> Label:
    found = json.loads(words)
    if found["format"] != FORMAT:
        raise ConfigError("The backup was made by another version of Assent: restore it there.")
    return Label(**found)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
