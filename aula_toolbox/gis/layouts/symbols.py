"""Symbols of the national catalogue made QGIS symbols; glyphs are our own drawings, sizes are points on paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsHashedLineSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.maps.symbols import LINE, POINT, SymbolPart

DRAWINGS = Path(__file__).resolve().parents[2] / "resources" / "symbols" / "cnig"
PT = Qgis.RenderUnit.Points
LEAST_PT, SMALLEST_GAP_PT = 0.8, 2.0
#: patterns wider than this are drawn closer in the patch of a legend, with smaller signs
WIDE_PT, PATCH_PT, PATCH_SIGN_PT = 7.0, 9.0, 7.0
_SHAPES = {"half_square": "square", "cross": "cross", "cross2": "cross2"}


def made(parts: Sequence[SymbolPart], geometry: str) -> QgsSymbol:
    """The symbol of a surface, a line or a point; a surface is never filled."""
    if geometry == POINT:
        return _marker(parts)
    if geometry == LINE:
        return _line(parts)
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    for part in parts:
        layer = _of_surface(part)
        if layer is not None:
            symbol.appendSymbolLayer(layer)
    return symbol


def _of_surface(part: SymbolPart) -> QgsSymbolLayer | None:
    if part.kind == "hachure":
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(part.number("rot"))
        lines.setDistance(max(part.number("pas", 5.0), SMALLEST_GAP_PT))
        lines.setDistanceUnit(PT)
        lines.setOffset(part.number("dec"))
        lines.setOffsetUnit(PT)
        lines.setSubSymbol(_line(part.inner))
        return lines
    if part.kind == "semis":
        grid = QgsPointPatternFillSymbolLayer()
        grid.setDistanceX(max(part.number("dx", 10.0), SMALLEST_GAP_PT))
        grid.setDistanceY(max(part.number("dy", 10.0), SMALLEST_GAP_PT))
        grid.setDisplacementX(part.number("depx"))
        grid.setDisplacementY(part.number("depy"))
        for setter in (
            grid.setDistanceXUnit,
            grid.setDistanceYUnit,
            grid.setDisplacementXUnit,
            grid.setDisplacementYUnit,
        ):
            setter(PT)
        grid.setSubSymbol(_marker(part.inner))
        return grid
    return _along(part)


def _along(part: SymbolPart) -> QgsSymbolLayer | None:
    """What is drawn along a line or an outline."""
    if part.kind == "trait":
        line = QgsSimpleLineSymbolLayer(QColor(part.text("c", "#343434")), max(part.number("e", LEAST_PT), LEAST_PT))
        line.setWidthUnit(PT)
        dashes = [float(one) for one in part.text("tirets").split(";") if one]
        if dashes:
            line.setUseCustomDashPattern(True)
            line.setCustomDashVector(dashes)
            line.setCustomDashPatternUnit(PT)
        return line
    if part.kind == "marques":
        marks = QgsMarkerLineSymbolLayer(True, max(part.number("pas", 8.0), SMALLEST_GAP_PT))
        marks.setIntervalUnit(PT)
        marks.setOffsetAlongLine(part.number("debut"))
        marks.setOffsetAlongLineUnit(PT)
        marks.setSubSymbol(_marker(part.inner))
        return marks
    if part.kind == "peigne":
        teeth = QgsHashedLineSymbolLayer(True, max(part.number("pas", 5.0), SMALLEST_GAP_PT))
        teeth.setIntervalUnit(PT)
        teeth.setHashLength(part.number("long", 3.0))
        teeth.setHashLengthUnit(PT)
        teeth.setSubSymbol(_line(part.inner))
        return teeth
    return None


def _line(parts: Sequence[SymbolPart]) -> QgsLineSymbol:
    layers = [layer for layer in map(_along, parts) if layer is not None]
    symbol = QgsLineSymbol.createSimple({"color": "#343434", "width": "0.15"})
    _fill_symbol(symbol, layers)
    return symbol


def _marker(parts: Sequence[SymbolPart]) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "1.5", "color": "#343434"})
    _fill_symbol(symbol, [_sign(part) for part in parts])
    return symbol


def _fill_symbol(symbol: QgsSymbol, layers: Sequence[QgsSymbolLayer]) -> None:
    """The layers in the place of the plain one; the plain one stays where there is none."""
    for place, layer in enumerate(layers):
        if place:
            symbol.appendSymbolLayer(layer)
        else:
            symbol.changeSymbolLayer(0, layer)


def _sign(part: SymbolPart) -> QgsSymbolLayer:
    size = part.number("t", 6.0)
    if part.kind == "dessin":
        drawing = QgsSvgMarkerSymbolLayer(str(DRAWINGS / f"{part.text('nom')}.svg"), size, part.number("rot"))
        drawing.setSizeUnit(PT)
        drawing.setFillColor(QColor(part.text("f")))
        return drawing
    name = part.text("forme", "circle")
    shape, _ = QgsSimpleMarkerSymbolLayer.decodeShape(_SHAPES.get(name, name))
    sign = QgsSimpleMarkerSymbolLayer(shape, size, part.number("rot"))
    sign.setSizeUnit(PT)
    fill = part.text("f")
    sign.setColor(QColor(fill) if fill else QColor(0, 0, 0, 0))
    if part.text("c"):
        sign.setStrokeColor(QColor(part.text("c")))
        sign.setStrokeWidth(part.number("e", LEAST_PT))
        sign.setStrokeWidthUnit(PT)
    else:
        sign.setStrokeColor(QColor(fill or "#343434"))
        sign.setStrokeWidth(0.0)
    return sign


def patch(symbol: QgsSymbol | None) -> QgsSymbol | None:
    """The same surface as a legend shows it: wide patterns closer, so that a small patch holds one of their signs.

    None when the symbol is legible as it is.
    """
    if not isinstance(symbol, QgsFillSymbol):
        return None
    copy, is_changed = symbol.clone(), False
    for place in range(copy.symbolLayerCount()):
        layer = copy.symbolLayer(place)
        if isinstance(layer, QgsPointPatternFillSymbolLayer) and layer.distanceXUnit() == PT:
            is_changed |= _closer(layer)
        elif (
            isinstance(layer, QgsLinePatternFillSymbolLayer)
            and layer.distanceUnit() == PT
            and layer.distance() > WIDE_PT
        ):
            layer.setDistance(PATCH_PT / 2)
            is_changed = True
    return copy if is_changed else None


def _is_wide(lines: QgsLinePatternFillSymbolLayer) -> bool:
    return bool(lines.distanceUnit() == PT and lines.distance() > WIDE_PT)


def _closer(grid: QgsPointPatternFillSymbolLayer) -> bool:
    if max(grid.distanceX(), grid.distanceY()) <= WIDE_PT:
        return False
    grid.setDistanceX(PATCH_PT)
    grid.setDistanceY(PATCH_PT)
    grid.setDisplacementX(0)
    grid.setDisplacementY(0)
    grid.setOffsetX(PATCH_PT / 2)
    grid.setOffsetXUnit(PT)
    sign = grid.subSymbol()
    if isinstance(sign, QgsMarkerSymbol):
        small = sign.clone()
        small.setSize(min(small.size(), PATCH_SIGN_PT))
        grid.setSubSymbol(small)
    return True
