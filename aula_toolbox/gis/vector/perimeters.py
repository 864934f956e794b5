"""Geometries of a whole layer in a metric CRS: read once, repaired, compared with each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsSpatialIndex,
)

from ..crs import METRIC
from .shapes import valid
from .sources import Source

Pair = tuple[int, int, float]
SILENT: Callable[[float], None] = lambda share: None  # noqa: E731


@dataclass
class Shapes:
    """Geometries of the rows of a layer: in its own CRS and in the metric one; None where there is none."""

    own: list[QgsGeometry | None]
    metric: list[QgsGeometry | None]
    crs: QgsCoordinateReferenceSystem
    repaired_rows: list[int] = field(default_factory=list)

    @property
    def repaired(self) -> int:
        """Rows whose geometry was invalid."""
        return len(self.repaired_rows)

    @property
    def missing(self) -> int:
        """Rows without geometry."""
        return sum(one is None for one in self.metric)

    @property
    def kind(self) -> str:
        """`polygon` as soon as one row has a polygon, else `line`, `point` or `none`."""
        kinds = {one.type() for one in self.metric if one is not None}
        order = (
            (Qgis.GeometryType.Polygon, "polygon"),
            (Qgis.GeometryType.Line, "line"),
            (Qgis.GeometryType.Point, "point"),
        )
        return next((name for kind, name in order if kind in kinds), "none")

    def areas(self) -> np.ndarray:
        """Planar areas in m2, NaN for rows without polygon."""
        return np.array([one.area() if is_polygon(one) else np.nan for one in self.metric], dtype=float)


def is_polygon(geometry: QgsGeometry | None) -> bool:
    """Whether there is a geometry with an area."""
    return geometry is not None and geometry.type() == Qgis.GeometryType.Polygon


def read_shapes(
    source: Source, crs: QgsCoordinateReferenceSystem = METRIC, progress: Callable[[float], None] = SILENT
) -> Shapes:
    """The geometries of a source, repaired where invalid, in its CRS and in a metric one."""
    shapes = Shapes([], [], source.crs)
    transform = QgsCoordinateTransform(source.crs, crs, source.context.transformContext())
    for row, feature in enumerate(source.iterate()):
        if not row % 500:
            progress(row / max(len(source), 1))
        own, was_repaired = valid(feature.geometry())
        shapes.own.append(own)
        shapes.metric.append(moved(own, transform))
        if was_repaired:
            shapes.repaired_rows.append(row)
    return shapes


def moved(geometry: QgsGeometry | None, transform: QgsCoordinateTransform) -> QgsGeometry | None:
    """A copy in another CRS."""
    if geometry is None or transform.isShortCircuited():
        return geometry
    copy = QgsGeometry(geometry)
    copy.transform(transform)
    return copy


def from_points(
    places: Iterable[tuple[float, float, str] | None], context: QgsCoordinateTransformContext
) -> list[QgsGeometry | None]:
    """Metric points of (x, y, CRS authority id) triples."""
    transforms: dict[str, QgsCoordinateTransform] = {}
    out: list[QgsGeometry | None] = []
    for place in places:
        if place is None:
            out.append(None)
            continue
        x, y, crs = place
        if crs not in transforms:
            transforms[crs] = QgsCoordinateTransform(QgsCoordinateReferenceSystem(crs), METRIC, context)
        out.append(moved(QgsGeometry.fromWkt(f"POINT({x!r} {y!r})"), transforms[crs]))
    return out


def inner_point(geometry: QgsGeometry) -> QgsGeometry:
    """The centroid, or a point on the surface when the centroid is outside."""
    centre = geometry.centroid()
    return (
        centre
        if geometry.type() != Qgis.GeometryType.Polygon or geometry.contains(centre)
        else (geometry.pointOnSurface())
    )


def index_of(geometries: Sequence[QgsGeometry | None]) -> QgsSpatialIndex:
    """A spatial index whose ids are the rows."""
    index = QgsSpatialIndex()
    for row, geometry in enumerate(geometries):
        if geometry is not None:
            feature = QgsFeature(row)
            feature.setGeometry(geometry)
            index.addFeature(feature)
    return index


def overlapping_pairs(
    geometries: Sequence[QgsGeometry | None], progress: Callable[[float], None] = SILENT
) -> list[Pair]:
    """Pairs of rows whose polygons overlap, with their intersection over union."""
    index, out = index_of(geometries), []
    for row, geometry in enumerate(geometries):
        if not row % 200:
            progress(row / max(len(geometries), 1))
        if geometry is None or not is_polygon(geometry):
            continue
        for other in sorted(index.intersects(geometry.boundingBox())):
            second = geometries[other]
            if other > row and second is not None and is_polygon(second):
                common = geometry.intersection(second).area()
                if common > 0:
                    out.append((row, other, common / (geometry.area() + second.area() - common)))
    return out
