"""Portraits painted as PDF: two A4 pages a territory, texts that can be searched, no picture of a web page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from qgis.PyQt.QtSvg import QSvgRenderer

from ...core.errors import AulaError
from ...core.language import Language
from ...core.obs.portraits import OVER_YEARS, TITLES, Portrait, Strip, cells
from ...core.obs.series import spark_svg

DPI, WIDTH, HEIGHT, MARGIN = 150, 210.0, 297.0, 14.0
INK, SOFT, LINE, WASH, ACCENT, OWN, BESIDE = "#22282c", "#5b6770", "#d7dce0", "#f4f6f7", "#00705a", "#D55E00", "#0072B2"
# label, vintage, value; all levels beside together; rank, change, reliability: shares of the width of the table
_HEAD, _BESIDE, _TAIL = (0.34, 0.08, 0.12), 0.2, (0.08, 0.14, 0.04)
_BOTTOM = HEIGHT - MARGIN - 14
_WRAP = Qt.TextFlag.TextWordWrap


def _shares(columns: int) -> tuple[float, ...]:
    """The widths of the columns: those beside the value share theirs, the label gives some for more than two."""
    beside = columns - len(_HEAD) - len(_TAIL)
    more = 0.05 * max(beside - 2, 0)
    return (_HEAD[0] - more, *_HEAD[1:], *((_BESIDE + more) / max(beside, 1) for _ in range(beside)), *_TAIL)


class SheetPainter:
    """Paints portraits into a PDF; sizes are millimetres."""

    def __init__(self, path: Path, title: str, language: Language) -> None:
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        self._writer.setPageLayout(layout)
        self._painter = QPainter()
        self._language = language
        self._path = path
        self._pages = 0
        if not self._painter.begin(self._writer):
            raise AulaError(
                "{file}: the PDF cannot be written. Close it elsewhere, or choose another folder.",
                "E_WRITE",
                file=path.name,
            )

    def add(self, portrait: Portrait, map_svg: str = "", doughnut: str = "", told: Sequence[str] = ()) -> None:
        """The two pages of a territory; a third one for the doughnut."""
        self._first(portrait, map_svg)
        self._second(portrait)
        if doughnut:
            self._third(portrait, doughnut, told)

    def close(self) -> int:
        """End the file; the number of its pages."""
        self._painter.end()
        return self._pages

    # --- pages ------------------------------------------------------------------------------------------------

    def _page(self, portrait: Portrait) -> float:
        """Begin a page with its head; where what follows begins."""
        if self._pages:
            self._writer.newPage()
        self._pages += 1
        self._text(portrait.name, MARGIN, MARGIN, WIDTH - 2 * MARGIN, 20, INK, True)
        self._text(portrait.subtitle, MARGIN, MARGIN + 10, WIDTH - 2 * MARGIN, 10, SOFT)
        self._box(MARGIN, MARGIN + 16, WIDTH - 2 * MARGIN, 1.2, ACCENT)
        self._text(portrait.sources, MARGIN, HEIGHT - MARGIN - 12, WIDTH - 2 * MARGIN, 7, SOFT)
        return MARGIN + 21

    def _first(self, portrait: Portrait, map_svg: str) -> None:
        tr = self._language.translate
        top = self._page(portrait)
        if map_svg:
            self._svg(map_svg, WIDTH - MARGIN - 58, top, 58, 52)
        self._text(tr(TITLES[1]), MARGIN, top, 120, 13, INK, True)
        line = top + 7
        for sentence in portrait.sentences:
            line += self._text(f"– {sentence}", MARGIN, line, 116, 9) + 1.2
        line = max(line, top + 56)
        self._text(tr(TITLES[0]), MARGIN, line, 120, 13, INK, True)
        line += 8
        width = (WIDTH - 2 * MARGIN - 6) / 2
        for rank, one in enumerate(portrait.figures):
            left, place = MARGIN + (rank % 2) * (width + 6), line + (rank // 2) * 35
            self._box(left, place, width, 32, WASH)
            self._box(left, place, 1.2, 32, ACCENT if one.is_stated else LINE)
            self._text(one.label, left + 4, place + 1.5, width - 6, 8.5)
            self._text(one.value, left + 4, place + 9, width - 6, 14, INK if one.is_stated else SOFT, one.is_stated)
            self._text(one.note, left + 4, place + 16.5, width - 6, 7.5, SOFT)
            self._strip(one.strip, left + 4, place + 22, width - 8)
        if portrait.series:
            self._series(portrait, line + (len(portrait.figures) + 1) // 2 * 35)

    def _series(self, portrait: Portrait, top: float) -> None:
        """The series below the key figures, three in a row."""
        self._text(self._language.translate(OVER_YEARS), MARGIN, top, 120, 11, INK, True)
        width = (WIDTH - 2 * MARGIN) / 3
        for rank, one in enumerate(portrait.series):
            left = MARGIN + rank * width
            self._text(f"{one.indicator.label} ({one.indicator.unit})", left, top + 5.5, width - 4, 6.5)
            self._svg(spark_svg(one, self._language), left, top + 10, width - 6, 16)

    def _second(self, portrait: Portrait) -> None:
        tr = self._language.translate
        top = self._page(portrait)
        self._text(tr(TITLES[2]), MARGIN, top, 120, 13, INK, True)
        line = self._table(portrait, top + 8)
        if portrait.notes and line < _BOTTOM - 16:
            self._text(tr(TITLES[3]), MARGIN, line + 3, 120, 11, INK, True)
            line += 10
            for note in portrait.notes:
                if line > _BOTTOM - 6:
                    break
                line += self._text(f"– {note}", MARGIN, line, WIDTH - 2 * MARGIN, 7.5) + 0.8

    def _third(self, portrait: Portrait, doughnut: str, told: Sequence[str]) -> None:
        top = self._page(portrait)
        self._svg(doughnut, MARGIN, top + 4, WIDTH - 2 * MARGIN, 120)
        line = top + 128
        for text in told:
            line += self._text(f"– {text}", MARGIN, line, WIDTH - 2 * MARGIN, 8) + 1

    def _table(self, portrait: Portrait, top: float) -> float:
        """The lines of the table, as small as they must be to stand on the page; where it ends."""
        lines = len(portrait.rows) + len({row.theme for row in portrait.rows})
        notes = min(12 + 4 * len(portrait.notes), 48) if portrait.notes else 0
        step = min(5.6, (_BOTTOM - top - 6 - notes) / max(lines * 1.25, 1))
        size = max(min(7.0, step * 1.5), 5.0)
        whole = WIDTH - 2 * MARGIN
        titles = [self._language.translate(name) for name in portrait.columns]
        line, theme = top + self._line(titles, top, size, True), ""
        for row in portrait.rows:
            if row.theme != theme:
                theme = row.theme
                self._box(MARGIN, line, whole, step - 0.4, WASH)
                self._text(theme.capitalize(), MARGIN + 1, line + 0.2, whole, size, INK, True)
                line += step
            line += self._line(cells(row), line, size, False, INK if row.is_stated else SOFT, step)
        return line

    def _line(
        self, texts: Sequence[str], top: float, size: float, is_bold: bool, colour: str = INK, step: float = 5.0
    ) -> float:
        """One line of the table; its height."""
        left, height = MARGIN, step
        for text, share in zip(texts, _shares(len(texts))):
            width = share * (WIDTH - 2 * MARGIN)
            height = max(height, self._text(text, left + 0.5, top + 0.2, width - 1, size, colour, is_bold) + 0.5)
            left += width
        self._box(MARGIN, top + height - 0.3, WIDTH - 2 * MARGIN, 0.15, LINE)
        return height

    # --- signs ------------------------------------------------------------------------------------------------

    def _px(self, millimetres: float) -> float:
        return millimetres * DPI / 25.4

    def _text(
        self, text: str, left: float, top: float, width: float, size: float, colour: str = INK, is_bold: bool = False
    ) -> float:
        """A text that breaks into lines; its height."""
        font = QFont("Open Sans")
        font.setPointSizeF(size)
        font.setBold(is_bold)
        # a ligature would hide "Boffles" from a search in the file
        font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self._painter.setFont(font)
        self._painter.setPen(QPen(QColor(colour)))
        place = QRectF(self._px(left), self._px(top), self._px(width), self._px(200))
        drawn = self._painter.drawText(place, int(_WRAP), text)
        box = drawn if drawn is not None else self._painter.boundingRect(place, int(_WRAP), text)
        return box.height() * 25.4 / DPI

    def _box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        self._painter.fillRect(QRectF(self._px(left), self._px(top), self._px(width), self._px(height)), QColor(colour))

    def _strip(self, strip: Strip, left: float, top: float, width: float) -> None:
        if len(strip.values) < 2:
            return
        low, high = strip.values[0], strip.values[-1]
        span = (high - low) or 1.0

        def x(value: float) -> float:
            return left + (min(max(value, low), high) - low) / span * width

        for value in strip.values:
            self._box(x(value), top, 0.15, 3, "#b8c0c6")
        for name, value in strip.marks:
            self._box(x(value) - 0.2, top - 0.8, 0.4, 4.6, BESIDE)
            self._text(name, x(value) - 5, top + 4, 14, 6, BESIDE)
        if strip.own is not None:
            self._painter.setBrush(QColor(OWN))
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.drawEllipse(
                QRectF(self._px(x(strip.own) - 1.3), self._px(top + 0.2), self._px(2.6), self._px(2.6))
            )

    def _svg(self, text: str, left: float, top: float, width: float, height: float) -> None:
        renderer = QSvgRenderer(QByteArray(text.encode("utf-8")))
        if not renderer.isValid():
            return
        size = renderer.defaultSize()
        scale = min(width / max(size.width(), 1), height / max(size.height(), 1))
        place = QRectF(self._px(left), self._px(top), self._px(size.width() * scale), self._px(size.height() * scale))
        renderer.render(self._painter, place)
