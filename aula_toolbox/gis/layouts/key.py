"""The key of a thematic map on its page: heading, histogram, classes with their numbers, circles, square of two rates.

Every text is a label of its own, so that the page is edited in the layout designer and in the files made of it.

Method: docs/design/maps.md#thematic-histogram
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import Qt

from ...core.maps.templates import PREFIX, Box, TemplateItem
from ...core.maps.thematic.circles import diameter_mm
from ...core.maps.thematic.histogram import drawing, nested
from ...core.maps.thematic.phrases import number_words, short_words
from ...core.maps.thematic.quantities import BOTH, CATEGORIES, CIRCLES
from ...core.maps.thematic.theme import PLAIN, CircleKey, GridKey, KeyLine, MapTheme, circle_colour
from ...core.maps.thematic.thirds import SIDE
from ...core.maps.tokens import Tokens
from ...core.typo import safe_text
from . import fonts
from .build import A3_PT, MM, LabelLook, label, place
from .thematic import patch

KEY = "cle"
_ROW, _PATCH_W, _PATCH_H, _COUNT_W = 5.2, 7.0, 4.0, 12.0
_GAP, _TIGHT, _NOTE = 2.5, 0.6, 3.6
_BARS_A4, _BARS = 12.0, 18.0
_CELL, _LARGE_CELL = 9.0, 12.0
_COUNT_GAP = 1.0
_LEADER = 6.0
_WIDE = 100.0
_LEGEND_MM = 10.0  # what a legend of one or two lines needs below the key


@dataclass(frozen=True)
class MapKey:
    """The key of a page: its theme, and the diameter of the largest circle."""

    theme: MapTheme
    circle_mm: float = 0.0


class _Pen:
    """Puts items below each other in a column, from its top."""

    def __init__(self, layout: QgsPrintLayout, column: Box, tokens: Tokens) -> None:
        self.layout, self.column, self.tokens = layout, column, tokens
        self.y = column.y
        self.rank = 0
        self.note_pt = tokens.size("sources")
        self.larger = max(tokens.size("legende") / A3_PT, 1.0)

    def put(self, item: QgsLayoutItem, kind: str, box: Box) -> None:
        """Place an item of the key."""
        self.rank += 1
        place(item, TemplateItem(f"{KEY}_{self.rank:02d}", kind, KEY, box), self.layout)

    def text(
        self, words: str, size: float, look: LabelLook, box: Box | None = None, is_italic: bool = False
    ) -> QgsLayoutItemLabel:
        """Write a text; without a box at the place of the pen, as high as it needs, and go below it."""
        words = safe_text(words)
        made = label(self.layout, look, size, self.tokens)
        made.setText(words)
        if is_italic:
            style = made.textFormat()
            font = style.font()
            font.setItalic(True)
            style.setFont(font)
            made.setTextFormat(style)
        at = box or Box(self.column.x, self.y, self.column.w, _ROW)
        self.put(made, "label", at)
        if box is None:
            height = fonts.text_room(made, words)[1] + 0.5
            made.attemptResize(_size(at.w, height))
            self.y += height
        return made

    def picture(self, svg: str, box: Box) -> None:
        """Put a drawing, kept inside the page."""
        item = QgsLayoutItemPicture(self.layout)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)
        item.setPicturePath(f"base64:{base64.b64encode(svg.encode('utf-8')).decode('ascii')}")
        self.put(item, "picture", box)

    def shape(self, symbol: QgsFillSymbol, box: Box) -> None:
        """Put a patch of colour."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setSymbol(symbol)
        self.put(item, "shape", box)


def _size(width: float, height: float) -> QgsLayoutSize:
    return QgsLayoutSize(width, height, MM)


def fit_key(layout: QgsPrintLayout, key: MapKey, column: Box, tokens: Tokens, is_small: bool = False) -> float:
    """Draw a key; without its histogram where a low column leaves no room for it. Returns its height in mm."""
    tall = add_key(layout, key, column, tokens, is_small)
    if tall + _LEGEND_MM <= column.h or key.theme.spread is None:
        return tall
    take_away(layout)
    return add_key(layout, replace(key, theme=replace(key.theme, spread=None)), column, tokens, is_small)


def _items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    found = (item for item in layout.items() if isinstance(item, QgsLayoutItem))
    return [item for item in found if item.id().startswith(f"{PREFIX}{KEY}_")]


def take_away(layout: QgsPrintLayout) -> None:
    """Remove the key from a page."""
    for item in _items(layout):
        layout.removeLayoutItem(item)


def move(layout: QgsPrintLayout, right: float, down: float) -> None:
    """Move the whole key, in mm."""
    for item in _items(layout):
        at = item.positionWithUnits()
        item.attemptMove(QgsLayoutPoint(at.x() + right, at.y() + down, MM))


def add_key(layout: QgsPrintLayout, key: MapKey, column: Box, tokens: Tokens, is_small: bool = False) -> float:
    """Draw a key at the top of a column; returns the height that it takes, in mm. is_small: a page of A4."""
    theme, pen = key.theme, _Pen(layout, column, tokens)
    if column.w >= _WIDE and theme.grid is None and theme.kind not in (CIRCLES, CATEGORIES):
        return _beside(pen, key, is_small)
    if theme.circles is not None:
        _circles(pen, key, theme.circles)
    if theme.grid is not None:
        _square(pen, theme, theme.grid)
    elif theme.kind != CIRCLES:
        pen.y += _GAP if theme.kind == BOTH else 0.0
        _heading(pen, theme.heading, theme.unit)
        _spread(pen, theme, _BARS_A4 if is_small else _BARS * pen.larger)
    _classes(pen, theme)
    _notes(pen, theme)
    return pen.y - column.y


def _beside(pen: _Pen, key: MapKey, is_small: bool) -> float:
    """A wide key: heading, histogram and notes on the left, classes beside them, circles on the right."""
    whole, theme = pen.column, key.theme
    count = 2 if theme.circles is None else 3
    wide = (whole.w - 2 * _GAP * (count - 1)) / count
    lowest = whole.y
    for rank in range(count):
        pen.column, pen.y = Box(whole.x + rank * (wide + 2 * _GAP), whole.y, wide, whole.h), whole.y
        if rank == 0:
            _heading(pen, theme.heading, theme.unit)
            _spread(pen, theme, _BARS_A4 if is_small else _BARS * pen.larger)
            _notes(pen, theme)
        elif rank == 1:
            _classes(pen, theme)
        elif theme.circles is not None:
            _circles(pen, key, theme.circles)
        lowest = max(lowest, pen.y)
    pen.column = whole
    return lowest - whole.y


def _classes(pen: _Pen, theme: MapTheme) -> None:
    for line in theme.lines:
        if not (theme.kind == CIRCLES and line.code == PLAIN):
            _line(pen, line, theme)
    pen.y += _TIGHT


def _notes(pen: _Pen, theme: MapTheme) -> None:
    for note in theme.notes:
        pen.text(note, pen.note_pt, LabelLook("", "secondaire", top=True), is_italic=True)


def _heading(pen: _Pen, heading: str, unit: str) -> None:
    pen.text(heading, pen.tokens.size("legende_titre"), LabelLook("", "nuit", bold=True, top=True))
    if unit:
        pen.text(unit, pen.note_pt + 0.5, LabelLook("", "secondaire", top=True), is_italic=True)
    pen.y += _TIGHT


def _spread(pen: _Pen, theme: MapTheme, height: float) -> None:
    """The histogram, and the median above its place."""
    if theme.spread is None:
        return
    width = pen.column.w
    at = theme.spread.place(theme.marked)
    words = f"médiane {short_words(theme.marked)}"
    is_left, line = at > 0.6, _NOTE * pen.larger
    box = (
        Box(pen.column.x, pen.y, at * width, line)
        if is_left
        else Box(pen.column.x + at * width, pen.y, (1 - at) * width, line)
    )
    pen.text(words, pen.note_pt, LabelLook("", "orange", right=is_left, top=True), box)
    pen.y += line
    svg = drawing(theme.spread, theme.spread_colours, theme.marked, width, height)
    pen.picture(svg, Box(pen.column.x, pen.y, width, height + 0.6))
    pen.y += height + 0.6 + 1.4


def _line(pen: _Pen, line: KeyLine, theme: MapTheme) -> None:
    """A class: its patch, its words, how many units it has, or that it has none."""
    column = pen.column
    size = pen.tokens.size("legende")
    patch_w, patch_h, count_w = (side * pen.larger for side in (_PATCH_W, _PATCH_H, _COUNT_W))
    wide = column.w - patch_w - 2.5 - count_w
    colour = "texte" if line.count else "secondaire"
    words = line.label
    made = pen.text(words, size, LabelLook("", colour), Box(column.x + patch_w + 2.5, pen.y, wide, _ROW))
    tall = max(fonts.text_room(made, words)[1] + 0.4, _ROW * pen.larger)
    made.attemptResize(_size(wide, tall))
    top = pen.y + (tall - patch_h) / 2
    pen.shape(patch(line, theme, pen.tokens), Box(column.x, top, patch_w, patch_h))
    count = number_words(line.count) if line.count else "aucun"
    pen.text(
        count,
        pen.tokens.size("chiffres"),
        LabelLook("", "secondaire", right=True),
        Box(column.x + column.w - count_w, pen.y, count_w, tall),
    )
    pen.y += tall


def _circles(pen: _Pen, key: MapKey, circles: CircleKey) -> None:
    """Round counts as circles one in another, each with its number beside its top."""
    _heading(pen, circles.heading, circles.unit)
    sizes = [diameter_mm(value, circles.largest, key.circle_mm) for value, _ in circles.shown]
    line = next(one for one in key.theme.lines if key.theme.kind == BOTH or one.code != "zero")
    width = sizes[0] + 0.6 + _LEADER
    tall = sizes[0] + 0.6
    half = 2.2 * pen.larger
    pen.y += half
    pen.picture(nested(sizes, circle_colour(key.theme, line, pen.tokens), width), Box(pen.column.x, pen.y, width, tall))
    last = -99.0
    for size, (_, words) in zip(sizes, circles.shown):
        at = max(tall - 0.3 - size, last + 2 * half)
        last = at
        box = Box(pen.column.x + width + 1.0, pen.y + at - half, pen.column.w - width - 1.0, 2 * half)
        pen.text(words, pen.tokens.size("legende"), LabelLook(""), box)
    pen.y += max(tall, last + half) + _TIGHT


def _count(pen: _Pen, words: str, cell: Box) -> None:
    """A number in the middle of its cell, on paper of its own: no ink is read on all nine colours."""
    made = pen.text(words, pen.note_pt, LabelLook("", "texte", background="papier"), cell)
    made.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    wide, high = (room + _COUNT_GAP for room in fonts.text_room(made, words))
    made.attemptMove(QgsLayoutPoint(cell.x + (cell.w - wide) / 2, cell.y + (cell.h - high) / 2, MM))
    made.attemptResize(_size(wide, high))


def _square(pen: _Pen, theme: MapTheme, grid: GridKey) -> None:
    """Nine colours: the first rate grows to the right, the second upwards; how many units in each."""
    _heading(pen, theme.heading, "")
    small = LabelLook("", "secondaire", top=True)
    pen.text(f"↑ {grid.second}", pen.note_pt + 0.5, LabelLook("", "texte", top=True))
    has_bounds = bool(grid.second_words)
    left = pen.column.x + (14.0 if has_bounds else 0.0)
    side = min((_CELL if has_bounds else _LARGE_CELL) * pen.larger, (pen.column.w - 24.0) / SIDE)
    for rank, cell in enumerate(theme.cells):
        row, column = divmod(rank, SIDE)
        x, y = left + column * side, pen.y + (SIDE - 1 - row) * side
        pen.shape(patch(cell, theme, pen.tokens), Box(x, y, side, side))
        _count(pen, number_words(cell.count), Box(x, y, side, side))
    for place_up, words in enumerate(grid.second_words):
        box = Box(pen.column.x, pen.y + (SIDE - 1 - place_up) * side - 2.0, 13.0, 4.0)
        pen.text(words, pen.note_pt, LabelLook("", "secondaire", right=True), box)
    pen.y += SIDE * side + 0.5
    for place_right, words in enumerate(grid.first_words):
        middle = left + (place_right + 1) * side
        made = pen.text(words, pen.note_pt, small, Box(middle - side / 2, pen.y, side - 0.2, _NOTE * pen.larger))
        made.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    pen.y += 4.0 if has_bounds else 0.5
    pen.text(f"→ {grid.first}", pen.note_pt + 0.5, LabelLook("", "texte", top=True))
    pen.y += _TIGHT
