"""Say on the terminal whose files could not be read, by their keys."""

from __future__ import annotations

import sys
from collections.abc import Collection
from typing import Final

from bot.texting.ids import ContactKey

_SHOWN: Final = 20


def tell_unreadable_words(keys: Collection[ContactKey]) -> bool:
    """Name the contacts of whom a text cannot be read, the first 20; say whether there are any."""
    for key in sorted(keys)[:_SHOWN]:
        print(
            f"UNREADABLE: a text of contact {key}: it is damaged, or another version of Assent "
            "wrote it.",
            file=sys.stderr,
        )
    if len(keys) > _SHOWN:
        print(f"UNREADABLE: texts of {len(keys) - _SHOWN} more contacts.", file=sys.stderr)
    return bool(keys)


def tell_unreadable(keys: Collection[ContactKey]) -> bool:
    """Name the contacts whose file is damaged, the first 20; say whether there are any."""
    for key in sorted(keys)[:_SHOWN]:
        print(
            f"UNREADABLE: contact {key}: the file is damaged, or another version of Assent "
            "wrote it.",
            file=sys.stderr,
        )
    if len(keys) > _SHOWN:
        print(f"UNREADABLE: {len(keys) - _SHOWN} more contacts.", file=sys.stderr)
    return bool(keys)
