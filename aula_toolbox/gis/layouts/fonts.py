"""Fonts of a page: the first family of the charter that is really there, and the room that a text needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from qgis.core import Qgis, QgsLayoutItemLabel, QgsLayoutUtils, QgsTextFormat, QgsTextRenderer
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QRawFont

from ...core import typo
from ...core.maps.flow import wrapped
from ...core.maps.tokens import Tokens

# Room is measured at a fine resolution, so that hinting does not change where lines break
MEASURE_DPI = 600
STEP_PT = 0.25
# lines are printed on whole dots: a little more than measured, in a text of many of them
LINE_ROUNDING, WRAP_SHARE = 1.03, 0.98


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


@lru_cache(maxsize=8)
def _has_thin(name: str) -> bool:
    """True when the family holds the thin space: without it a PDF takes another font for that one sign."""
    drawn = QRawFont.fromFont(QFont(name))
    return bool(drawn.isValid() and drawn.supportsCharacter(typo.THIN))


def setter(tokens: Tokens) -> Callable[[str], str]:
    """What sets a French text as the charter's font can print it."""
    has_thin = _has_thin(family(tokens.families))
    return lambda text: typo.compose(text, has_thin)


def printable(tokens: Tokens, expression: str) -> str:
    """An expression of a label, its thin spaces plain where the font has none."""
    return expression if _has_thin(family(tokens.families)) else expression.replace(typo.THIN, typo.HARD)


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
    lines = broken(label, text, label.rect().width() - 2 * label.marginX())
    height = QgsTextRenderer.textHeight(context, style, lines, Qgis.TextLayoutMode.Rectangle)
    height *= 1.0 if len(lines) == 1 else LINE_ROUNDING
    longest = max(QgsTextRenderer.textWidth(context, style, [word]) for word in text.split())
    return longest / mm + 2 * label.marginX(), height / mm + 2 * label.marginY()


def broken(label: QgsLayoutItemLabel, text: str, width: float) -> list[str]:
    """The lines of a text in a label, width in mm: QGIS takes seconds to wrap a list of thirty sources."""
    context = QgsLayoutUtils.createRenderContextForLayout(label.layout(), None, MEASURE_DPI)
    style, inside = label.textFormat(), width * WRAP_SHARE * context.scaleFactor()

    def measure(part: str) -> float:
        return float(QgsTextRenderer.textWidth(context, style, [part]))

    return [part for line in text.split("\n") for part in wrapped(line, inside, measure)]


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
