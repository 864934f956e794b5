"""Fonts of a page: the first family of the charter that is really there, and the room that a text needs."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsLayoutItemLabel, QgsLayoutUtils, QgsTextFormat, QgsTextRenderer
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontInfo

from ...core.maps.tokens import Tokens

# Room is measured at a fine resolution, so that hinting does not change where lines break
MEASURE_DPI = 600
STEP_PT = 0.25


def installed(family: str) -> bool:
    """True when the family is on this computer (QgsFontUtils answers True for families that are not)."""
    return family.casefold() in {name.casefold() for name in _families()}


def _families() -> list[str]:
    """Families of this computer: a method of an object on Qt 5, of the class on Qt 6."""
    try:
        return list(QFontDatabase.families())
    except TypeError:
        return list(QFontDatabase().families())  # type: ignore[call-arg]


def family(families: Iterable[str]) -> str:
    """The first family of the list that is there, else the system's."""
    return next((name for name in families if installed(name)), QFont().family())


def substitute(name: str) -> str:
    """What is printed instead of a family that is absent; empty when it is there."""
    return "" if installed(name) else QFontInfo(QFont(name)).family()


def text_format(tokens: Tokens, size: float, colour: str = "texte", bold: bool = False) -> QgsTextFormat:
    """A text of the charter, size in points."""
    font = QFont(family(tokens.families))
    font.setBold(bold)
    style = QgsTextFormat()
    style.setFont(font)
    style.setSize(size)
    style.setSizeUnit(Qgis.RenderUnit.Points)
    style.setColor(QColor(tokens.colour(colour)))
    return style


def text_room(label: QgsLayoutItemLabel, text: str) -> tuple[float, float]:
    """Width of the longest word and height of the wrapped text in a label, in mm."""
    if not text.strip():
        return 0.0, 0.0
    context = QgsLayoutUtils.createRenderContextForLayout(label.layout(), None, MEASURE_DPI)
    style = label.textFormat()
    mm = context.scaleFactor()
    inside = (label.rect().width() - 2 * label.marginX()) * mm
    flags = Qgis.TextRendererFlag.WrapLines
    lines = text.split("\n")
    height = QgsTextRenderer.textHeight(context, style, lines, Qgis.TextLayoutMode.Rectangle, None, flags, inside)
    longest = max(QgsTextRenderer.textWidth(context, style, [word]) for word in text.split())
    return longest / mm + 2 * label.marginX(), height / mm + 2 * label.marginY()


def fits(label: QgsLayoutItemLabel, text: str) -> bool:
    """True when a text lies inside its label."""
    width, height = text_room(label, text)
    return width <= label.rect().width() + 0.1 and height <= label.rect().height() + 0.1


def shrink_to_fit(label: QgsLayoutItemLabel, text: str, least: float) -> bool:
    """Reduce the size of a label, by quarters of a point, until the text fits or `least` points are reached."""
    style = label.textFormat()
    while not fits(label, text):
        if style.size() - STEP_PT < least:
            return False
        style.setSize(style.size() - STEP_PT)
        label.setTextFormat(style)
    return True
