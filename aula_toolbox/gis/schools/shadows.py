"""The ground that the shadow of a building covers, as the shapes that sweep it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsGeometry, QgsPointXY

from ..vector.geometry import polygons_of


def swept(footprint: QgsGeometry, east_m: float, north_m: float) -> Iterator[QgsGeometry]:
    """The shapes whose union is the shadow of a footprint moved by a vector: both ends, and each edge on its way."""
    yield footprint
    moved = QgsGeometry(footprint)
    moved.translate(east_m, north_m)
    yield moved
    for part in polygons_of(footprint):
        for ring in part.asPolygon():
            for first, second in zip(ring, ring[1:]):
                corners = [
                    first,
                    second,
                    QgsPointXY(second.x() + east_m, second.y() + north_m),
                    QgsPointXY(first.x() + east_m, first.y() + north_m),
                ]
                yield QgsGeometry.fromPolygonXY([[*corners, corners[0]]])


def shadows(buildings: Sequence[QgsGeometry], vectors: Sequence[tuple[float, float]]) -> Iterator[QgsGeometry]:
    """The shapes that all buildings sweep, each by its own vector (m east, m north)."""
    for building, (east, north) in zip(buildings, vectors):
        yield from swept(building, east, north)
