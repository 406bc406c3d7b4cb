"""Which state or province a postal code lies in.

Rule: this may only narrow the hours for texts (TZ-5), so a code that could lie in two states
answers with nothing rather than with a guess. Own table of the first three digits of US codes and
the first letter of Canadian ones; facts of public knowledge, as of November 2026.
"""

from __future__ import annotations

import re
from typing import Final

_US: Final = re.compile(r"(\d{3})\d{2}(?:-?\d{4})?", re.ASCII)
_CANADA: Final = re.compile(r"([ABCEGHJ-NPRSTVXY])\d[A-Z] ?\d[A-Z]\d", re.ASCII)
_SHORTENED: Final = re.compile(r"(\d{1,2})(\d{2})", re.ASCII)

_RANGES: Final = (
    (5, 5, "NY"), (6, 7, "PR"), (8, 8, "VI"), (9, 9, "PR"), (10, 27, "MA"), (28, 29, "RI"),
    (30, 38, "NH"), (39, 49, "ME"), (50, 54, "VT"), (55, 55, "MA"), (56, 59, "VT"), (60, 69, "CT"),
    (70, 89, "NJ"), (100, 149, "NY"), (150, 196, "PA"), (197, 199, "DE"),
    (200, 200, "DC"), (202, 205, "DC"), (206, 212, "MD"), (214, 219, "MD"), (201, 201, "VA"),
    (220, 246, "VA"), (247, 268, "WV"), (270, 289, "NC"), (290, 299, "SC"), (300, 319, "GA"),
    (320, 339, "FL"), (341, 349, "FL"), (350, 369, "AL"), (370, 385, "TN"), (386, 397, "MS"),
    (398, 399, "GA"), (400, 427, "KY"), (430, 459, "OH"), (460, 479, "IN"), (480, 499, "MI"),
    (500, 528, "IA"), (530, 549, "WI"), (550, 567, "MN"), (570, 577, "SD"), (580, 588, "ND"),
    (590, 599, "MT"), (600, 629, "IL"), (630, 658, "MO"), (660, 679, "KS"), (680, 693, "NE"),
    (700, 714, "LA"), (716, 729, "AR"), (730, 732, "OK"), (733, 733, "TX"), (734, 749, "OK"),
    (750, 799, "TX"), (800, 816, "CO"), (820, 831, "WY"), (832, 838, "ID"),
    (840, 847, "UT"), (850, 865, "AZ"), (870, 884, "NM"), (885, 885, "TX"), (889, 898, "NV"),
    (900, 961, "CA"), (967, 968, "HI"), (970, 979, "OR"), (980, 994, "WA"), (995, 999, "AK"),
)  # fmt: skip
_LETTERS: Final = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON",
    "L": "ON", "M": "ON", "N": "ON", "P": "ON", "R": "MB", "S": "SK", "T": "AB", "V": "BC",
    "X": "NT", "Y": "YT",
}  # fmt: skip
_STATES: Final = {prefix: state for low, high, state in _RANGES for prefix in range(low, high + 1)}
_ACROSS_A_BORDER: Final = frozenset({"06390", "59221", "83414", "84536", "86044", "86515", "96799"})
"""Codes that cross a border, or belong to another state than their neighbors."""


def state_of(postal_code: str) -> str | None:
    """Return the state or province of a US or Canadian postal code.

    Empty where the code is well formed but does not tell; None where it is none. A code that a
    spreadsheet took for a number and that lost its leading zeros is understood.
    """
    text = postal_code.strip().upper()
    if _SHORTENED.fullmatch(text):
        text = text.zfill(5)
    if canadian := _CANADA.fullmatch(text):
        return _LETTERS[canadian[1]]
    american = _US.fullmatch(text)
    if american is None:
        return None
    if text[:5] in _ACROSS_A_BORDER:
        return ""
    return _STATES.get(int(american[1]), "")
