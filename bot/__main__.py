"""`python -m bot COMMAND`."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    try:
        from bot.cli import main
    except ModuleNotFoundError as missing:
        if (missing.name or "bot").partition(".")[0] in {"bot", "handlers"}:
            raise
        sys.stderr.write(
            f"Assent's packages are not in this Python ({missing.name} is missing). Run "
            "`make setup` once, then `. .venv/bin/activate` here, or use .venv/bin/python.\n"
        )
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))
