"""Find a browser for the page's tests, or bring one: Playwright's own, else Debian's package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def chromium() -> str | None:
    """Return the path of a Chromium that is already here."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if found := shutil.which(name):
            return found
    cache = Path.home() / ".cache" / "ms-playwright"
    if sys.platform == "darwin":
        cache = Path.home() / "Library" / "Caches" / "ms-playwright"
    kinds = ("chrome-linux*/chrome", "chrome-mac*/*.app/Contents/MacOS/*")
    for pattern in kinds:
        for path in sorted(cache.glob(f"chromium-*/{pattern}")):
            return str(path)
    return None


def main() -> int:
    """Make sure that there is a browser; say what to do when none can be had."""
    if chromium():
        return 0
    print("Fetching a browser for the page's tests ...")
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if chromium():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)
    if chromium():
        return 0
    print("No Chromium: install one (Debian: apt install chromium), then run this again.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
