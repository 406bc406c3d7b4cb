"""What a row tells of the contact beside their consent."""

from __future__ import annotations

from typing import Final

from bot.conversations.details import (
    Details,
    InvalidDetail,
    clean_name,
    read_language,
    read_owner,
    read_state,
    read_zone,
)
from bot.csv_files.columns import Column
from bot.csv_files.reading import Cells
from bot.csv_files.values import BadCell

_C = Column


def strict_details(cells: Cells) -> Details:
    """Return the details.

    Raises:
        BadCell: one of them cannot be understood.
    """
    try:
        return _details(cells)
    except InvalidDetail as exc:
        text = cells.get(_DETAIL_COLUMNS[exc.detail], "")[:60]
        raise BadCell(f"“{text}” is not understood. {exc.sentence}", "Correct it.") from exc


def lenient_details(cells: Cells, remarks: list[str]) -> Details:
    """Return the details that can be read: no detail may stand in the way of a no."""
    try:
        return _details(cells)
    except InvalidDetail as exc:
        remarks.append(f"The {exc.detail} was left out. {exc.sentence}")
        without = {c: text for c, text in cells.items() if c is not _DETAIL_COLUMNS[exc.detail]}
        if exc.detail == "state":
            without.pop(_C.POSTAL_CODE, None)
        return lenient_details(without, remarks)


_DETAIL_COLUMNS: Final = {
    "state": _C.STATE, "zone": _C.ZONE, "language": _C.LANGUAGE, "owner": _C.OWNER,
}  # fmt: skip


def _details(cells: Cells) -> Details:
    state = read_state(cells[_C.STATE]) if _C.STATE in cells else ""
    if not state and _C.POSTAL_CODE in cells:
        state = read_state(cells[_C.POSTAL_CODE])
    parts = (cells.get(_C.FIRST_NAME, ""), cells.get(_C.LAST_NAME, ""))
    return Details(
        name=clean_name(cells.get(_C.NAME) or " ".join(parts)) or None,
        zone=read_zone(cells[_C.ZONE]) if _C.ZONE in cells else None,
        state=state or None,
        language=read_language(cells[_C.LANGUAGE]) if _C.LANGUAGE in cells else None,
        owner=read_owner(cells[_C.OWNER]) if _C.OWNER in cells else None,
    )
