"""The whole document: pages with a running head and foot, the same bytes for the same JSON."""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from bot.passport.as_json import fingerprint
from bot.passport.page.front import front
from bot.passport.page.letters import visible
from bot.passport.page.look import BOLD, MARGIN, PLAIN, RULE, SHEET, SOFT, WIDTH, draws, fonts
from bot.passport.page.proof_part import proof_part
from bot.passport.page.records_part import records_part
from bot.passport.page.texts_part import Sources, texts_part
from bot.passport.page.timeline_part import timeline_part

TEXTS_AT_MOST: Final = 500
"""Texts on the pages, the newest; the JSON has them all."""
LINES_AT_MOST: Final = 300
"""Lines of the timeline on the pages, the newest."""


def as_pdf(document: Any, *, filed: bytes) -> bytes:
    """Return the passport as PDF; `filed` are the bytes of the JSON that it is drawn from."""
    fonts()
    json_hash = fingerprint(filed)
    sources = Sources()
    drawn: list[Flowable] = [
        *front(document),
        *timeline_part(document, at_most=LINES_AT_MOST),
        *records_part(document),
        *texts_part(document, sources, at_most=TEXTS_AT_MOST),
        *sources.drawn(),
        *proof_part(document, json_hash=json_hash),
    ]
    out = BytesIO()
    body = Frame(
        *(MARGIN, MARGIN + 3 * mm, WIDTH, SHEET[1] - 2 * MARGIN - 9 * mm),
        *(0, 0, 0, 0),
    )
    template = BaseDocTemplate(
        out,
        pagesize=SHEET,
        pageTemplates=[PageTemplate(frames=[body])],
        title=f"Consent passport {document['id']}",
        author=visible(document["business"]["brand"], draws),
        subject="Consent, texts and decisions of one contact",
        creator="Assent",
        lang="en-US",
        invariant=1,
    )
    template.build(drawn, canvasmaker=_numbered(document, json_hash))
    return out.getvalue()


def _numbered(document: Any, json_hash: str) -> type[Canvas]:
    """Return a canvas that knows how many pages there are before it draws their feet."""
    brand = visible(document["business"]["brand"], draws)[:60]

    class Numbered(Canvas):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            """Keep the page until the number of pages is known."""
            self._pages.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # what reportlab's showPage ends with

        def save(self) -> None:
            """Draw every page with its head and foot."""
            for number, page in enumerate(self._pages, start=1):
                self.__dict__.update(page)
                _frame(self, number, len(self._pages))
                super().showPage()
            super().save()

    def _frame(canvas: Canvas, number: int, pages: int) -> None:
        right, top = SHEET[0] - MARGIN, SHEET[1] - MARGIN + 2 * mm
        foot = MARGIN - 4 * mm
        canvas.setFillColor(SOFT)
        canvas.setFont(BOLD, 7.2)
        canvas.drawString(MARGIN, top, f"Consent passport · {brand}")
        canvas.setFont(PLAIN, 7.2)
        canvas.drawRightString(right, top, f"{document['id']} · Page {number} of {pages}")
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, top - 2 * mm, right, top - 2 * mm)
        canvas.line(MARGIN, foot + 4 * mm, right, foot + 4 * mm)
        canvas.setFont(PLAIN, 6.2)
        canvas.drawString(MARGIN, foot, f"JSON SHA-256 {json_hash}")
        canvas.drawRightString(right, foot, "Personal data. Not legal advice.")

    return Numbered
