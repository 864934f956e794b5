"""Where the layers of a dossier lie, and how much of a territory their extents cover.

Only extents are looked at: a layer with a hole in it is taken for whole. The diagnosis reads the layers themselves.

Method: docs/design/territory.md#coverage
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ...core.products.holding import NONE, Holding
from ..crs import METRIC
from ..vector.geometry import area_of


def box_of(holding: Holding, context: QgsCoordinateTransformContext) -> QgsGeometry | None:
    """The extent of a layer in metres; None for a table, an empty layer or a CRS that nobody knows."""
    if holding.extent is None or holding.geometry == NONE:
        return None
    left, bottom, right, top = holding.extent
    rectangle = QgsRectangle(left, bottom, right, top)
    system = QgsCoordinateReferenceSystem(holding.crs)
    if rectangle.isNull() or not system.isValid():
        return None
    shape = QgsGeometry.fromRect(rectangle)
    try:
        if shape.transform(QgsCoordinateTransform(system, METRIC, context)) != Qgis.GeometryOperationResult.Success:
            return None
    except QgsCsException:
        return None
    return shape


def covers_pct(shape: QgsGeometry | None, territory: QgsGeometry) -> float | None:
    """Share of the territory inside an extent, %; None when it is not known where the layer lies."""
    whole = area_of(territory)
    if shape is None or whole <= 0:
        return None
    return 100.0 * area_of(shape.intersection(territory)) / whole


def together_pct(shapes: Sequence[QgsGeometry | None], territory: QgsGeometry) -> float | None:
    """The same of several extents together: departments that overlap count once."""
    known = [shape for shape in shapes if shape is not None]
    if not known:
        return None
    return covers_pct(QgsGeometry.unaryUnion(known), territory)
