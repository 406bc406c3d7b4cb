"""In which letters a file is written: UTF-8, UTF-16 or Windows-1252, as spreadsheets save it.

Rule: a name with an accent comes out right or the file is refused; nothing is guessed that a
whole look at the file can settle.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from itertools import chain
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNPRINTABLE: Final = bytes({*range(32)} - set(b"\t\n\v\f\r\x1a\x1b"))
_A_FEW: Final = 4
"""How many signs that no text has may stand in the beginning of a damaged one."""
_HALF: Final = 0.3
"""Share of zero bytes that plain words have in UTF-16; half of all, if all are ASCII."""


class UnreadableFileError(ValueError):
    """The file as a whole cannot be read; the message says why and what to do."""


def encoding_of(chunks: Iterable[bytes]) -> str:
    """Return the codec of a file, which is read to its end, in chunks of any size but the first.

    The first chunk holds at least four bytes, if the file does.

    Raises:
        UnreadableFileError: it is no text: a workbook, an archive, a picture.
    """
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    pieces = iter(chunks)
    first = next(pieces, b"")
    known = _by_first_bytes(first)
    if known:
        return known
    good = bad = 0
    for piece in chain([first], pieces, [b""]):
        words = decoder.decode(piece, final=not piece)
        if not words.isascii():
            wrong = words.count("\ufffd")
            bad += wrong
            good += len(words) - len(words.encode("ascii", "ignore")) - wrong
    # Words in Windows-1252 are next to never right in UTF-8 by chance; a few wrong bytes among
    # many right ones are damage, which must not make all the others wrong.
    return "cp1252" if bad > good else "utf-8"


def _by_first_bytes(first: bytes) -> str:
    for mark, codec in _MARKS:
        if first.startswith(mark):
            return codec
    if first.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise UnreadableFileError(
            "This is a workbook, not a CSV file. Open it and save it as “CSV UTF-8”."
        )
    if first.startswith((b"%PDF", b"\x1f\x8b", b"\x89PNG", b"{", b"[")):
        raise UnreadableFileError("This is not a CSV file. Save the table as “CSV UTF-8”.")
    even, odd = first[0:4096:2].count(0), first[1:4096:2].count(0)
    half = max(1, min(len(first), 4096) // 2)
    if odd / half > _HALF:
        return "utf-16-le"
    if even / half > _HALF:
        return "utf-16-be"
    unprintable = len(first[:4096]) - len(first[:4096].translate(None, _UNPRINTABLE))
    if unprintable > _A_FEW:
        raise UnreadableFileError("This is not a CSV file. Save the table as “CSV UTF-8”.")
    return ""
