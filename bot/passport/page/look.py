"""How the page looks: fonts, colors, styles, and the small pieces that everything is made of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from typing import Any, Final

from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table, TableStyle

from bot.passport.page.letters import bounded, marked_up, visible
from bot.passport.page.right_to_left import as_read, has_right_to_left

SHEET: Final = LETTER
MARGIN: Final = 18 * mm
WIDTH: Final = SHEET[0] - 2 * MARGIN

_LABEL_WIDTH: Final = 36 * mm

INK: Final = colors.HexColor("#1f2430")
SOFT: Final = colors.HexColor("#5b6472")
RULE: Final = colors.HexColor("#d5dae1")
PALE: Final = colors.HexColor("#f4f6f8")
ACCENT: Final = colors.HexColor("#1d4e6b")
TINTS: Final = {
    "allowed": (colors.HexColor("#e6f4ea"), colors.HexColor("#1b6e3a")),
    "deferred": (colors.HexColor("#fdf3dc"), colors.HexColor("#8a5a00")),
    "denied": (colors.HexColor("#fbe9e7"), colors.HexColor("#a3261b")),
}
"""Background and ink of a verdict; the word stands there too, so color is never alone."""

PLAIN: Final = "DejaVuSans"
BOLD: Final = "DejaVuSans-Bold"


@lru_cache(maxsize=1)
def fonts() -> frozenset[int]:
    """Register the bundled fonts once; returns the characters that both can draw."""
    covered: list[set[int]] = []
    for name in (PLAIN, BOLD):
        raw = files("bot.passport.page").joinpath("fonts", f"{name}.ttf").read_bytes()
        font = TTFont(name, BytesIO(raw))
        pdfmetrics.registerFont(font)
        covered.append(set(font.face.charToGlyph))
    pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD, italic=PLAIN, boldItalic=BOLD)
    return frozenset(covered[0] & covered[1])


def draws(char: str) -> bool:
    """Say whether the page can draw a character."""
    return ord(char) in fonts()


def _style(name: str, size: float, **more: Any) -> ParagraphStyle:
    given: dict[str, Any] = {
        "fontName": PLAIN,
        "fontSize": size,
        "leading": size * 1.38,
        "textColor": INK,
        "splitLongWords": 1,
        **more,
    }
    return ParagraphStyle(name, **given)


TITLE: Final = _style("title", 21, fontName=BOLD, textColor=ACCENT, leading=27)
WHO: Final = _style("who", 13, fontName=BOLD, leading=18)
SECTION: Final = _style(
    "section", 12.5, fontName=BOLD, textColor=ACCENT, spaceBefore=14, spaceAfter=5
)
NORMAL: Final = _style("normal", 8.6)
STRONG: Final = _style("strong", 8.6, fontName=BOLD)
SMALL: Final = _style("small", 7.2, textColor=SOFT)
LABEL: Final = _style("label", 7.2, textColor=SOFT, leading=11.9)
FACTS: Final = _style("facts", 7.8, leading=11.4, spaceBefore=2)
HEAD: Final = _style("head", 7.2, fontName=BOLD, textColor=SOFT)
RIGHT: Final = _style("right", 7.2, textColor=SOFT, alignment=TA_RIGHT)
HASH: Final = _style("hash", 6.6, textColor=INK)


def says(words: str, style: ParagraphStyle = NORMAL, *, width: float = WIDTH) -> Paragraph:
    """Return a paragraph of anybody's words, shown as they stand; `width` is what it may fill."""
    fonts()
    words = bounded(words, draws)
    if has_right_to_left(words):
        words = _as_read(words, style, width)
    return Paragraph(marked_up(words, draws) or "\u00a0", style)


def _shown(words: str) -> str:
    return marked_up(bounded(words, draws), draws)


def _as_read(words: str, style: ParagraphStyle, width: float) -> str:
    """Return words broken into lines, each in the order in which it is read."""
    lines: list[str] = []
    for written in words.splitlines():
        shown = visible(written, draws)
        lines += simpleSplit(shown, style.fontName, style.fontSize, width)
    return "\n".join(map(as_read, lines))


def section(title: str) -> list[Flowable]:
    """Return the head of a section, never alone at the foot of a page."""
    return [CondPageBreak(55 * mm), says(title, SECTION)]


def pairs(rows: Sequence[tuple[str, str]]) -> Flowable:
    """Return labels with what stands behind them, one a line; long values break over pages."""
    widths = [_LABEL_WIDTH, WIDTH - _LABEL_WIDTH]
    drawn = [[says(label, LABEL), says(value, width=widths[1] - 4)] for label, value in rows]
    table = Table(drawn, colWidths=widths, splitInRow=1, hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ]
        )
    )
    return table


def facts(lines: Sequence[Sequence[tuple[str, str]]]) -> Flowable:
    """Return labels with what stands behind them, several a line: where there are many."""
    fonts()
    drawn = []
    for line in lines:
        known = [
            f'<font color="{_SOFT}">{_labelled(label)}</font> {_shown(value)}'
            for label, value in line
            if value
        ]
        if known:
            drawn.append(" · ".join(known))
    return Paragraph("<br/>".join(drawn), FACTS)


_SOFT: Final = SOFT.hexval().replace("0x", "#")


def _labelled(label: str) -> str:
    """Return one of our own labels, which need no escaping."""
    return f"{label}:" if label[-1].isalnum() else label


def grid(head: Sequence[str], rows: Sequence[Sequence[Flowable]], widths: Sequence[float]) -> Table:
    """Return a table whose head stands again on each page."""
    drawn: list[list[Flowable]] = [[says(each, HEAD) for each in head], *map(list, rows)]
    table = Table(drawn, colWidths=list(widths), repeatRows=1, splitInRow=1, hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, SOFT),
                ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
        )
    )
    return table


def boxed(words: str) -> Flowable:
    """Return quoted words in a pale box, as they stand; long ones go on over the page."""
    table = Table([[says(words, width=WIDTH - 16)]], colWidths=[WIDTH], splitInRow=1, hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), PALE),
                ("LINEBEFORE", (0, 0), (0, -1), 2, RULE),
                ("LEFTPADDING", (0, 0), (-1, -1), 8),
                ("RIGHTPADDING", (0, 0), (-1, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ]
        )
    )
    return table
