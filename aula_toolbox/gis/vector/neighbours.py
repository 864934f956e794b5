"""Who is next to whom: shared borders, a distance, or the nearest ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsSpatialIndex

from ...core.graph import Neighbours
from .cover import Progress
from .shapes import known

#: borders closer than this touch (m)
TOUCH_M = 0.01


def contiguous(shapes: Sequence[QgsGeometry | None], progress: Progress, touch_m: float = TOUCH_M) -> Neighbours:
    """Polygons that share a border or a corner, or are at most `touch_m` apart."""
    index = QgsSpatialIndex()
    for row, shape in known(shapes):
        index.addFeature(row, shape.boundingBox())

    def pairs() -> Iterator[tuple[int, int]]:
        for row, shape in known(shapes):
            if not row % 200:
                progress(row / len(shapes))
            engine = QgsGeometry.createGeometryEngine(shape.constGet())
            engine.prepareGeometry()
            for other in index.intersects(shape.boundingBox().buffered(touch_m)):
                if other <= row:
                    continue
                candidate = shapes[other]
                if engine.intersects(candidate.constGet()) or shape.distance(candidate) <= touch_m:
                    yield row, other
                    yield other, row

    return _collected(pairs())


def within(points: Sequence[QgsPointXY | None], distance_m: float, progress: Progress) -> Neighbours:
    """Points at most `distance_m` apart."""
    index = _index(points)

    def pairs() -> Iterator[tuple[int, int]]:
        for row, point in enumerate(points):
            if not row % 500:
                progress(row / len(points))
            if point is None:
                continue
            box = QgsRectangle(point, point).buffered(distance_m)
            for other in index.intersects(box):
                if other != row and points[other].distance(point) <= distance_m:
                    yield row, other

    return _collected(pairs())


def nearest(points: Sequence[QgsPointXY | None], count: int, names: Sequence[str], progress: Progress) -> Neighbours:
    """The `count` nearest others of each point; ties go to the first name."""
    index = _index(points)

    def pairs() -> Iterator[tuple[int, int]]:
        for row, point in enumerate(points):
            if not row % 500:
                progress(row / len(points))
            if point is None:
                continue
            others = [other for other in index.nearestNeighbor(point, count + 1) if other != row]
            others.sort(key=lambda other, here=point: (points[other].distance(here), names[other]))
            yield from ((row, other) for other in others[:count])

    return _collected(pairs())


def _index(points: Sequence[QgsPointXY | None]) -> QgsSpatialIndex:
    index = QgsSpatialIndex()
    for row, point in enumerate(points):
        if point is not None:
            feature = QgsFeature(row)
            feature.setGeometry(QgsGeometry.fromPointXY(point))
            index.addFeature(feature)
    return index


def _collected(pairs: Iterator[tuple[int, int]]) -> Neighbours:
    return Neighbours.of(np.array(list(pairs), dtype=np.intp).reshape(-1, 2))
