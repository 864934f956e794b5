"""What a diagnosis shows of its results: numbers read in them, a map of each subject.

Method: docs/design/territory.md#page
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsVectorLayer,
)

from ...core.report import MapPicture
from ..crs import METRIC
from ..results.pictures import styled
from ..vector.sources import plain

#: more features are not drawn on a page: the map would say nothing
MOST_DRAWN = 60_000
#: a point is drawn as a disc, in the size of the territory
DISC_SHARE, DISC_M = 0.012, 100.0


@dataclass(frozen=True)
class ShownNumber:
    """A number over a result: its value, in how many rows what it reads is known, and how many rows there are."""

    value: float
    known: int
    rows: int


def number(path: Path, calculation: str) -> ShownNumber | None:
    """A number over a result: an aggregate of QGIS' expressions; None when the file or the number is not there.

    An aggregate leaves out what has no value, in silence: the rows that it could read are counted beside. A column
    without a single value makes no number: QGIS sums it to zero.
    """
    if not path.is_file():
        return None
    layer = QgsVectorLayer(str(path), "result", "ogr")
    if not layer.isValid():
        return None
    expression = QgsExpression(calculation)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    rows = layer.featureCount()
    read = expression.referencedColumns() & set(layer.fields().names())
    known = min((_known_rows(name, context) for name in read), default=rows)
    if rows and not known:
        return None
    value = plain(expression.evaluate(context))
    return None if expression.hasEvalError() or value is None else ShownNumber(float(value), known, rows)


def _known_rows(name: str, context: QgsExpressionContext) -> int:
    """In how many rows a column has a value; QGIS' own count takes an empty text for one."""
    asked = f"sum(if({QgsExpression.quotedColumnRef(name)} IS NULL, 0, 1))"
    return int(plain(QgsExpression(asked).evaluate(context)) or 0)


def picture(path: Path, style: str | None, place: QgsGeometry | None = None) -> MapPicture | None:
    """The map of a result in its own style, points as discs; None for one that cannot be drawn on a page.

    place: the territory (metres), outlined below and shown whole.
    """
    layer = QgsVectorLayer(str(path), "result", "ogr")
    if style is None or not layer.isValid() or layer.featureCount() > MOST_DRAWN:
        return None
    names = layer.fields().names()
    columns: dict[str, list[Any]] = {name: [] for name in names}
    shapes, crs = [], layer.crs()
    is_points = layer.geometryType() == Qgis.GeometryType.Point
    if is_points:
        crs = METRIC
        to_metres = QgsCoordinateTransform(layer.crs(), METRIC, QgsCoordinateTransformContext())
        radius = DISC_SHARE * sqrt(place.area()) if place is not None and place.area() > 0 else DISC_M
    for feature in layer.getFeatures():
        shape = feature.geometry()
        if is_points and not shape.isNull():
            shape.transform(to_metres)
            shape = shape.buffer(radius, 12)
        shapes.append(shape)
        for name, value in zip(names, feature.attributes()):
            columns[name].append(plain(value))
    found = styled("map", shapes, columns, style, crs, place)
    return found.get("map")
