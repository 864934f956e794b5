"""A written document laid out on A4 pages as a PDF, with its foot and page numbers. In any thread: no window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter, QTextDocument

from ...core.documents.blocks import (
    Block,
    Heading,
    PageBreak,
    PictureBlock,
    TableBlock,
    WrittenDocument,
)
from ...core.documents.page import block_html, picture_name, title_html

DPI, MARGIN_CM, FOOT_CM = 150, 2.0, 0.8
# rows of a table that stay on one page
WHOLE_ROWS = 8
GAP_CM, GAP_ABOVE_TITLE_CM = 0.15, 0.4
_PER_CM = DPI / 2.54
# lengths of HTML are pixels of a screen, whatever they are painted on
_SCREEN_PER_CM = 96 / 2.54
SOFT = "#5b6770"


@dataclass(frozen=True)
class _Laid:
    """A block laid out: its text, its height and the room above it (pixels of the paper), and the block itself."""

    text: QTextDocument
    height: float
    above: float
    block: Block | None


def pdf(document: WrittenDocument) -> bytes:
    """The bytes of the PDF."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DPI)
    writer.setTitle(f"{document.title} – {document.subtitle}")
    sheets = _Sheets(document, writer).pages()
    painter = QPainter(writer)
    for number, laid in enumerate(sheets, 1):
        if number > 1:
            writer.newPage()
        painter.save()
        painter.translate(MARGIN_CM * _PER_CM, MARGIN_CM * _PER_CM)
        for place, one in enumerate(laid):
            painter.translate(0, one.above if place else 0)
            one.text.drawContents(painter)
            painter.translate(0, one.height)
        painter.restore()
        _foot(painter, document.footer, f"{number} / {len(sheets)}", writer)
    painter.end()
    buffer.close()
    return bytes(data)


class _Sheets:
    """Blocks put on pages: a title stays with what it is about, a table is cut between its rows only."""

    def __init__(self, document: WrittenDocument, writer: QPdfWriter) -> None:
        self._document, self._writer = document, writer
        self._width = writer.width() - 2 * MARGIN_CM * _PER_CM
        self._height = writer.height() - (2 * MARGIN_CM + FOOT_CM) * _PER_CM

    def pages(self) -> list[list[_Laid]]:
        """The blocks of each page."""
        pages: list[list[_Laid]] = [[]]
        left = self._height
        for unit in self._units():
            if isinstance(unit[0].block, PageBreak):
                pages.append([])
                left = self._height
                continue
            wanted = sum(one.height + one.above for one in unit)
            is_long = isinstance(unit[-1].block, TableBlock) and len(unit[-1].block.rows) > WHOLE_ROWS
            is_cut = wanted > self._height or (is_long and wanted > left > self._height / 3)
            wanted = 0.0 if is_cut else wanted
            for one in self._fitted(unit, left) if is_cut else unit:
                if pages[-1] and (
                    (one is unit[0] and left < min(wanted, self._height)) or left < one.height + one.above
                ):
                    pages.append([])
                    left = self._height
                pages[-1].append(one)
                left -= one.height + one.above
        return [page for page in pages if page]

    def _units(self) -> Iterator[list[_Laid]]:
        """Blocks that stay on one page: titles and what follows them."""
        unit = [self._laid(title_html(self._document), None)]
        pictures = 0
        for block in self._document.blocks:
            pictures += isinstance(block, PictureBlock)
            one = self._laid(block_html(block, pictures, _SCREEN_PER_CM), block, pictures)
            if unit and not isinstance(unit[-1].block, Heading):
                yield unit
                unit = []
            unit.append(one)
        yield unit

    def _fitted(self, unit: Sequence[_Laid], left: float) -> Iterator[_Laid]:
        """A unit taller than a page: its table in parts, each with the head of the columns."""
        for one in unit:
            block = one.block
            if not isinstance(block, TableBlock):
                yield one
                left -= one.height + one.above
                continue
            rows = list(block.rows)
            while rows:
                count = len(rows)
                part = self._part(block, rows, count)
                room = left if left > self._height / 5 else self._height
                while count > 1 and part.height + part.above > room:
                    count = max(1, min(count - 1, int(count * room / (part.height + part.above))))
                    part = self._part(block, rows, count)
                yield part
                rows, left = rows[count:], self._height

    def _part(self, block: TableBlock, rows: list[Sequence[str]], count: int) -> _Laid:
        is_first, is_last = len(rows) == len(block.rows), count == len(rows)
        own = replace(
            block,
            rows=rows[:count],
            caption=block.caption if is_first else "",
            has_total=block.has_total and is_last,
        )
        return self._laid(block_html(own, 0, _SCREEN_PER_CM), own)

    def _laid(self, html: str, block: Block | None, picture: int = 0) -> _Laid:
        text = QTextDocument()
        text.setDocumentMargin(0)
        text.documentLayout().setPaintDevice(self._writer)
        if isinstance(block, PictureBlock):
            image = QImage()
            image.loadFromData(block.png, "PNG")
            text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(picture_name(picture)), image)
        text.setHtml(html)
        text.setTextWidth(self._width)
        above = GAP_ABOVE_TITLE_CM if isinstance(block, Heading) else GAP_CM
        return _Laid(text, text.size().height(), above * _PER_CM, block)


def _foot(painter: QPainter, text: str, number: str, writer: QPdfWriter) -> None:
    font = QFont("Open Sans")
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(QColor(SOFT))
    top = writer.height() - (MARGIN_CM + FOOT_CM / 2) * _PER_CM
    box = QRectF(MARGIN_CM * _PER_CM, top, writer.width() - 2 * MARGIN_CM * _PER_CM, FOOT_CM * _PER_CM)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)
