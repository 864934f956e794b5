"""The pages of a booklet that are no map: cover, contents, chapters, annexes; set with the charter's letters.

Text comes as Markdown without HTML; pictures are those beside the booklet, nothing is fetched.

Method: docs/design/maps.md#booklets
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImageReader,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)

from ...core.maps.booklet import Entry
from ...core.maps.tokens import Tokens
from . import fonts

DPI, SCREEN_DPI = 600, 96
PAGE_W, PAGE_H = 210.0, 297.0
MARGIN, TOP, FOOT = 22.0, 26.0, 24.0
TITLE_PT, CHAPTER_PT, TEXT_PT, SMALL_PT = 30.0, 22.0, 10.5, 8.5
LINE_MM, LEADING_PCT = 7.2, 130.0
PROPORTIONAL = 1  # QTextBlockFormat.ProportionalHeight: a number for Qt 5 and Qt 6 alike
MOST_PIXELS = 60_000_000
PT_PER_MM = 72 / 25.4


_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.S)
_LOOKS, _SPANS = re.compile(r"<(\w+)(?:\s[^>]*)?>"), re.compile(r"</?(?:span|img|a)>")
_HEADS = re.compile(r"<(/?)h([1-6])>")


ContentsLine = tuple[int, tuple[float, float, float, float], int]
"""Page of the contents from 0, box of the line (points from the lower left corner), page it leads to from 1."""


class _Prose(QTextDocument):
    """A text whose pictures are files beside the booklet; any other address shows nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()

    def loadResource(self, kind: int, name: QUrl) -> object:
        place = (self._folder / name.path()).resolve()
        is_inside = name.isRelative() and place.is_relative_to(self._folder) and place.is_file()
        return picture(place) if is_inside else None


def picture(place: Path) -> object:
    """An image of a file; None for one that cannot be read, or that would fill the memory."""
    reader = QImageReader(str(place))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def _dots(mm: float) -> float:
    """Margins of a text are in dots of a screen, whatever it is painted on."""
    return mm / 25.4 * SCREEN_DPI


def _set(document: QTextDocument, tokens: Tokens) -> None:
    """Air between lines and paragraphs, headings in the charter's colour, tables that are read across."""
    block = document.begin()
    while block.isValid():
        cursor, form = QTextCursor(block), block.blockFormat()
        level = form.headingLevel()
        form.setLineHeight(LEADING_PCT, PROPORTIONAL)
        form.setTopMargin(_dots(4.0 if level else 0.0))
        form.setBottomMargin(_dots(0.6 if cursor.currentTable() is not None else 1.8))
        cursor.setBlockFormat(form)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setForeground(QColor(tokens.colour("nuit")))
            letters.setFontPointSize(max(TEXT_PT + 6 - 2 * level, TEXT_PT))
            cursor.mergeCharFormat(letters)
        block = block.next()
    for table in (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)):
        look = table.format()
        look.setBorder(_dots(0.1))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QColor(tokens.colour("limite")))
        look.setCellPadding(_dots(1.2))
        look.setCellSpacing(0)
        look.setBorderCollapse(True)
        look.setTopMargin(_dots(1.5))
        look.setBottomMargin(_dots(3.0))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(look)


def _plain_markdown() -> Any:
    """Markdown with tables and without HTML, as Qt 5 and Qt 6 take it."""
    kinds = QTextDocument.MarkdownFeature
    features = kinds.MarkdownNoHTML | kinds.MarkdownDialectGitHub
    flags = getattr(QTextDocument, "MarkdownFeatures", None)
    return features if flags is None else flags(features)


class Leaves:
    """Writes pages of text into PDF files, one file a part of the booklet."""

    def __init__(self, tokens: Tokens, folder: Path, running: str) -> None:
        self.tokens, self.folder, self.running = tokens, folder, running
        self.say = fonts.setter(tokens)
        self.family = fonts.family(tokens.families)

    def letters(self, size: float, is_bold: bool = False, is_italic: bool = False) -> QFont:
        """The charter's font at a size."""
        font = QFont(self.family)
        font.setPointSizeF(size)
        font.setBold(is_bold)
        font.setItalic(is_italic)
        return font

    def cover(self, place: Path, title: str, subtitle: str, lines: Sequence[str], image: Path | None) -> None:
        """The cover: a picture over the page or the colour of the charter, a band with the title, what it is."""
        pen = _Pen(place, self)
        pen.paint.fillRect(
            pen.rect(0, 0, PAGE_W, PAGE_H), QColor(self.tokens.colour("nuit" if image is None else "papier"))
        )
        drawn = picture(image) if image is not None else None
        if drawn is not None:
            pen.fill(drawn)
        band = 92.0
        pen.paint.fillRect(pen.rect(0, PAGE_H - band, PAGE_W, band), QColor(self.tokens.colour("nuit")))
        pen.paint.fillRect(pen.rect(MARGIN, PAGE_H - band + 14, 26, 1.2), QColor(self.tokens.colour("orange")))
        y = PAGE_H - band + 19
        y = pen.write(title, self.letters(TITLE_PT, True), "papier", y, PAGE_W - 2 * MARGIN)
        if subtitle:
            y = pen.write(subtitle, self.letters(14), "papier", y + 2, PAGE_W - 2 * MARGIN)
        low = PAGE_H - 14 - 5 * len(lines)
        for rank, line in enumerate(lines):
            pen.write(line, self.letters(SMALL_PT + 1), "papier", max(low + 5 * rank, y + 3), PAGE_W - 2 * MARGIN)
        pen.end()

    def blank(self, place: Path) -> None:
        """A left page without anything, before a chapter on the right."""
        _Pen(place, self).end()

    def contents(self, place: Path, entries: Sequence[Entry], first: int) -> list[ContentsLine]:
        """The contents, on as many pages as it takes; where each line is."""
        pen, found = _Pen(place, self), []
        y = pen.write(self.say("Sommaire"), self.letters(CHAPTER_PT, True), "nuit", TOP, PAGE_W - 2 * MARGIN) + 8
        pen.furniture(first)
        for entry in entries:
            if y + LINE_MM > PAGE_H - FOOT:
                pen.turn()
                pen.furniture(first + pen.page)
                y = TOP
            gap = 3.0 if entry.depth == 0 else 0.0
            y += gap
            left = MARGIN + 7.0 * entry.depth
            wide = PAGE_W - MARGIN - left - 14
            words = pen.shortened(self.say(entry.words), self.letters(TEXT_PT, entry.depth == 0), wide)
            pen.line(words, self.letters(TEXT_PT, entry.depth == 0), "texte", left, y, wide)
            pen.line(str(entry.page), self.letters(TEXT_PT), "secondaire", PAGE_W - MARGIN - 14, y, 14, is_right=True)
            box = (left, PAGE_H - y - LINE_MM + 1.5, PAGE_W - MARGIN, PAGE_H - y)
            left, low, right, high = (side * PT_PER_MM for side in box)
            found.append((pen.page, (left, low, right, high), entry.page))
            y += LINE_MM
        pen.end()
        return found

    def chapter(self, place: Path, title: str, text: str, first: int) -> int:
        """A chapter or an annex: its title, then its text; how many pages it takes."""
        pen = _Pen(place, self)
        pen.paint.fillRect(pen.rect(MARGIN, TOP - 5, 26, 1.2), QColor(self.tokens.colour("orange")))
        y = pen.write(self.say(title), self.letters(CHAPTER_PT, True), "nuit", TOP, PAGE_W - 2 * MARGIN) + 6
        pen.furniture(first)
        if text.strip():
            pen.flow(self.prose(text), y, first)
        pen.end()
        return pen.page + 1

    def prose(self, text: str) -> QTextDocument:
        """A Markdown text, set as French is, in the letters of the charter."""
        made = _Prose(self.folder)
        made.setDefaultFont(self.letters(TEXT_PT))
        made.setMarkdown(self.say(text), _plain_markdown())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        made.setDefaultTextOption(option)
        return made

    def html(self, text: str) -> str:
        """A Markdown text as HTML of headings, paragraphs, lists and tables, without looks of its own."""
        body = _BODY.search(self.prose(text).toHtml())
        inside = _LOOKS.sub(r"<\1>", body[1]) if body is not None else ""
        # a chapter is the second level of the page: its own headings come below
        return _HEADS.sub(lambda one: f"<{one[1]}h{min(int(one[2]) + 2, 6)}>", _SPANS.sub("", inside)).strip()

    def number(self, place: Path, folio: int, width_mm: float, height_mm: float) -> None:
        """A page of a size with nothing but its number, outside at its foot: laid over the page of a map."""
        pen = _Pen(place, self, width_mm, height_mm)
        words, font = str(folio), self.letters(SMALL_PT, True)
        wide = 9.0
        left = width_mm - wide - 1.0 if folio % 2 else 1.0
        pen.paint.fillRect(pen.rect(left, height_mm - 6.0, wide, 5.0), QColor(self.tokens.colour("papier")))
        pen.line(words, font, "secondaire", left, height_mm - 6.2, wide, is_middle=True)
        pen.end()


class _Pen:
    """A painter on the pages of one file, in mm from their top left."""

    def __init__(self, place: Path, leaves: Leaves, width: float = PAGE_W, height: float = PAGE_H) -> None:
        self.leaves, self.page, self.width, self.height = leaves, 0, width, height
        self.writer = QPdfWriter(str(place))
        self.writer.setResolution(DPI)
        self.writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self.writer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter))
        self.writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self.paint = QPainter(self.writer)

    def end(self) -> None:
        """The file is written."""
        self.paint.end()

    def turn(self) -> None:
        """A new page."""
        self.writer.newPage()
        self.page += 1

    def rect(self, x: float, y: float, w: float, h: float) -> QRectF:
        """A rectangle in dots of the writer."""
        return QRectF(*(side / 25.4 * DPI for side in (x, y, w, h)))

    def write(self, words: str, font: QFont, colour: str, y: float, width: float) -> float:
        """A text at the left margin, wrapped; where it ends."""
        self.paint.setFont(font)
        self.paint.setPen(QColor(self.leaves.tokens.colour(colour)))
        room = self.rect(MARGIN, y, width, 200)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        taken = self.paint.boundingRect(room, flags, self.leaves.say(words))
        self.paint.drawText(room, flags, self.leaves.say(words))
        return y + taken.height() / DPI * 25.4

    def line(
        self,
        words: str,
        font: QFont,
        colour: str,
        x: float,
        y: float,
        width: float,
        is_right: bool = False,
        is_middle: bool = False,
    ) -> None:
        """One line of text."""
        self.paint.setFont(font)
        self.paint.setPen(QColor(self.leaves.tokens.colour(colour)))
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if is_middle else side
        self.paint.drawText(self.rect(x, y, width, LINE_MM), int(side | Qt.AlignmentFlag.AlignTop), words)

    def shortened(self, words: str, font: QFont, width: float) -> str:
        """A text that fits on its line."""
        return str(QFontMetricsF(font, self.writer).elidedText(words, Qt.TextElideMode.ElideRight, width / 25.4 * DPI))

    def furniture(self, folio: int) -> None:
        """Running title at the head, page number outside at the foot."""
        small, say = self.leaves.letters(SMALL_PT), self.leaves.say
        self.line(
            say(self.leaves.running), small, "secondaire", MARGIN, 10, PAGE_W - 2 * MARGIN, is_right=bool(folio % 2)
        )
        number = self.leaves.letters(SMALL_PT, True)
        self.line(str(folio), number, "secondaire", MARGIN, PAGE_H - 15, PAGE_W - 2 * MARGIN, is_right=bool(folio % 2))

    def fill(self, image: object) -> None:
        """A picture over the whole page, cut where it is longer than the page."""
        size = image.size()  # type: ignore[attr-defined]
        share = max(PAGE_W / size.width(), PAGE_H / size.height())
        wide, high = size.width() * share, size.height() * share
        self.paint.drawImage(self.rect((PAGE_W - wide) / 2, (PAGE_H - high) / 2, wide, high), image)

    def flow(self, document: QTextDocument, top: float, first: int) -> None:
        """A document below a place, then on new pages as long as there is some of it.

        Every page is as high as the first one has room, so that no line is cut between two.
        """
        document.documentLayout().setPaintDevice(self.writer)
        _set(document, self.leaves.tokens)
        room = QSizeF((PAGE_W - 2 * MARGIN) / 25.4 * DPI, (PAGE_H - top - FOOT) / 25.4 * DPI)
        document.setPageSize(room)
        document.setDocumentMargin(0)
        for part in range(document.pageCount()):
            if part:
                self.turn()
                self.furniture(first + self.page)
            start = top if part == 0 else TOP
            self.paint.save()
            self.paint.translate(MARGIN / 25.4 * DPI, start / 25.4 * DPI - part * room.height())
            document.drawContents(self.paint, QRectF(0, part * room.height(), room.width(), room.height()))
            self.paint.restore()
