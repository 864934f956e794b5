"""Geometries of the rows of a layer: read once, repaired in one way, in the layer's CRS and in a metric one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
)

from ...core.decimals import reals
from ...core.messages import Notes
from ..crs import METRIC
from .geometry import index_of
from .repair import tell_repairs, valid
from .sources import Source, plain

Pair = tuple[int, int, float]
SILENT: Callable[[float], None] = lambda share: None  # noqa: E731
_READ_AS_IS = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


@dataclass
class Shapes:
    """Geometries by row, in the layer's own CRS and in the metric one (None where there is none), and columns.

    repaired_rows: rows whose geometry was invalid; changed_m2: what their repair changed in all.
    """

    own: list[QgsGeometry | None]
    metric: list[QgsGeometry | None]
    crs: QgsCoordinateReferenceSystem
    repaired_rows: list[int] = field(default_factory=list)
    columns: dict[str, list[Any]] = field(default_factory=dict)
    changed_m2: float = 0.0
    layer: str = ""
    notes: Notes | None = None

    def __len__(self) -> int:
        return len(self.metric)

    @property
    def geometries(self) -> list[QgsGeometry]:
        """Metric geometries, of the rows that have one."""
        return [one for one in self.metric if one is not None]

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

    def numbers(self, name: str | None) -> np.ndarray | None:
        """A column as numbers, NaN where there is none; None for a field that is not there. Others are told."""
        return None if name is None else reals(self.columns[name], self.notes, f"{self.layer}, {name}")

    def words(self, name: str | None) -> list[Any] | None:
        """A column as it is; None for a field that is not there."""
        return None if name is None else self.columns[name]


def read_shapes(
    source: Source,
    crs: QgsCoordinateReferenceSystem = METRIC,
    progress: Callable[[float], None] = SILENT,
    fields: Sequence[str | None] = (),
    notes: Notes | None = None,
) -> Shapes:
    """The geometries of a source in the order of `Source.read`, repaired where invalid, with some of its fields.

    notes: where the repairs are told.
    """
    return _read(source, crs, fields, notes, progress, None)


def read_near(
    source: Source,
    crs: QgsCoordinateReferenceSystem,
    box: QgsRectangle,
    fields: Sequence[str | None],
    notes: Notes,
    progress: Callable[[float], None] = SILENT,
) -> Shapes:
    """The features that touch a box of `crs`, repaired where invalid; those without geometry are left out."""
    return _read(source, crs, fields, notes, progress, box)


def _read(
    source: Source,
    crs: QgsCoordinateReferenceSystem,
    fields: Sequence[str | None],
    notes: Notes | None,
    progress: Callable[[float], None],
    box: QgsRectangle | None,
) -> Shapes:
    names = [name for name in dict.fromkeys(fields) if name is not None]
    layer = source.features
    transform = QgsCoordinateTransform(source.crs, crs, source.context.transformContext())
    request = QgsFeatureRequest().setSubsetOfAttributes(names, layer.fields())
    if box is not None:
        back = QgsCoordinateTransform(crs, source.crs, source.context.transformContext())
        request.setFilterRect(back.transformBoundingBox(box))
    places = [layer.fields().indexOf(name) for name in names]
    shapes = Shapes([], [], source.crs, columns={name: [] for name in names}, layer=source.name, notes=notes)
    count = max(1, len(source))
    for done, feature in enumerate(layer.getFeatures(request, _READ_AS_IS)):
        if not done % 500:
            progress(done / count)
        own, was_repaired = valid(feature.geometry())
        metric = moved(own, transform)
        if box is not None and (metric is None or not metric.boundingBoxIntersects(box)):
            continue
        if was_repaired:
            shapes.repaired_rows.append(len(shapes))
            before = moved(feature.geometry(), transform)
            shapes.changed_m2 += abs((metric.area() if metric else 0.0) - (before.area() if before else 0.0))
        shapes.own.append(own)
        shapes.metric.append(metric)
        attributes = feature.attributes()
        for name, place in zip(names, places):
            shapes.columns[name].append(plain(attributes[place]))
    if box is None:
        source.check_whole(len(shapes))
    if notes is not None:
        tell_repairs(source.name, shapes.repaired, notes, shapes.changed_m2)
    return shapes


def valid_geometries(source: Source, crs: QgsCoordinateReferenceSystem, notes: Notes) -> list[QgsGeometry | None]:
    """Geometries in the order of `Source.read`; None where there is none or nothing is left after repair."""
    shapes = read_shapes(source, crs, notes=notes)
    if shapes.missing:
        notes.warn("{layer}: {count} features without geometry.", layer=source.name, count=shapes.missing)
    return shapes.metric


def is_polygon(geometry: QgsGeometry | None) -> bool:
    """Whether there is a geometry with an area."""
    return geometry is not None and geometry.type() == Qgis.GeometryType.Polygon


def known(geometries: Sequence[QgsGeometry | None]) -> Iterator[tuple[int, QgsGeometry]]:
    """Row and geometry of those that are there."""
    for row, geometry in enumerate(geometries):
        if geometry is not None:
            yield row, geometry


def box_of(geometries: Sequence[QgsGeometry | None]) -> QgsRectangle:
    """The rectangle around all geometries; null when there is none."""
    box = QgsRectangle()
    for _, geometry in known(geometries):
        box.combineExtentWith(geometry.boundingBox())
    return box


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
    is_outside = geometry.type() == Qgis.GeometryType.Polygon and not geometry.contains(centre)
    return geometry.pointOnSurface() if is_outside else centre


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
