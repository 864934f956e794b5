"""Features near or in a set of target geometries: distances and common areas of each pair, in one pass a layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryEngine,
    QgsRectangle,
    QgsSpatialIndex,
)

from ..crs import METRIC
from .repair import valid
from .shapes import SILENT, is_polygon
from .sources import Source, plain

if TYPE_CHECKING:
    import pandas as pd

_READ_AS_IS = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
_TEST_EVERY = 500


@dataclass
class Targets:
    """Geometries that everything is measured against, indexed and prepared once."""

    geometries: Sequence[QgsGeometry | None]
    engines: dict[int, QgsGeometryEngine] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.boxes = [None if one is None else one.boundingBox() for one in self.geometries]
        self._indexes: dict[float, QgsSpatialIndex] = {}
        self.extent = QgsRectangle()
        for box in self.boxes:
            if box is not None:
                self.extent.combineExtentWith(box)

    def near(self, box: QgsRectangle, radius_m: float) -> list[int]:
        """Targets whose box, grown by the radius, meets a box."""
        if radius_m not in self._indexes:
            index = QgsSpatialIndex()
            for row, own in enumerate(self.boxes):
                if own is not None:
                    # a null-area box is legal for the index
                    index.addFeature(row, own.buffered(radius_m))
            self._indexes[radius_m] = index
        return self._indexes[radius_m].intersects(box)

    def engine(self, row: int) -> QgsGeometryEngine:
        """The prepared engine of a target."""
        if row not in self.engines:
            engine = QgsGeometry.createGeometryEngine(self.geometries[row].constGet())
            engine.prepareGeometry()
            self.engines[row] = engine
        return self.engines[row]


@dataclass
class Pairs:
    """One row a pair of a target and a feature; `attributes` has one row a feature kept.

    common: what each pair has in common, where areas were asked for; None where it has none.
    """

    target: np.ndarray
    feature: np.ndarray
    distance_m: np.ndarray
    area_m2: np.ndarray
    attributes: pd.DataFrame
    repaired: int = 0
    common: np.ndarray | None = None

    def only(self, keep: np.ndarray) -> Pairs:
        """Some of the pairs; the features keep their rows."""
        common = None if self.common is None else self.common[keep]
        own = (self.target[keep], self.feature[keep], self.distance_m[keep], self.area_m2[keep])
        return Pairs(*own, self.attributes, self.repaired, common)


def united_m2(shapes: Sequence[QgsGeometry]) -> float:
    """The area that some polygons cover: what lies in several of them counts once."""
    boxes = np.array(
        [(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in map(_box, shapes)], dtype=float
    ).reshape(-1, 4)
    apart = (boxes[:, None, 0] >= boxes[None, :, 2]) | (boxes[:, None, 1] >= boxes[None, :, 3])
    apart |= apart.T
    np.fill_diagonal(apart, True)
    meets = ~apart.all(axis=1)
    alone = sum(shape.area() for shape, one in zip(shapes, meets) if not one)
    others = [shape for shape, one in zip(shapes, meets) if one]
    return alone + (QgsGeometry.unaryUnion(others).area() if others else 0.0)


def _box(shape: QgsGeometry) -> QgsRectangle:
    return shape.boundingBox()


def measure_pairs(
    source: Source,
    targets: Targets,
    radius_m: float,
    fields: Sequence[str] | None = None,
    with_area: bool = False,
    progress: Callable[[float], None] = SILENT,
) -> Pairs:
    """Every feature within `radius_m` of a target: distance (0 when touching) and, if asked, common area.

    Only features in the box of the targets grown by the radius are read.
    """
    import pandas as pd

    names = list(source.fields) if fields is None else [name for name in fields if name in source.fields]
    positions = [source.features.fields().indexOf(name) for name in names]
    rows, kept, repaired = _Rows(), [], 0
    for done, feature in enumerate(_features(source, targets.extent, radius_m, names)):
        if not done % _TEST_EVERY:
            progress(min(0.99, done / max(len(source), 1)))
        geometry, was_repaired = valid(feature.geometry())
        repaired += was_repaired
        if geometry is None:
            continue
        before = len(rows.target)
        _measure(geometry, targets, radius_m, with_area, len(kept), rows)
        if len(rows.target) > before:
            attributes = feature.attributes()
            kept.append([plain(attributes[position]) for position in positions])
    table = pd.DataFrame(kept, columns=[name.lower() for name in names], dtype=object)
    table = table.loc[:, ~table.columns.duplicated()]
    return Pairs(
        np.array(rows.target, dtype=np.int64),
        np.array(rows.feature, dtype=np.int64),
        np.array(rows.distance_m, dtype=float),
        np.array(rows.area_m2, dtype=float),
        table,
        repaired,
        _objects(rows.common) if with_area else None,
    )


def _objects(values: Sequence[Any]) -> np.ndarray:
    out = np.empty(len(values), dtype=object)
    out[:] = values
    return out


@dataclass
class _Rows:
    target: list[int] = field(default_factory=list)
    feature: list[int] = field(default_factory=list)
    distance_m: list[float] = field(default_factory=list)
    area_m2: list[float] = field(default_factory=list)
    common: list[QgsGeometry | None] = field(default_factory=list)


def _measure(
    geometry: QgsGeometry, targets: Targets, radius_m: float, with_area: bool, number: int, rows: _Rows
) -> None:
    shape = geometry.constGet()
    for row in targets.near(geometry.boundingBox(), radius_m):
        engine, target = targets.engine(row), targets.geometries[row]
        touching = engine.intersects(shape)
        if not touching and radius_m <= 0:
            continue
        distance = 0.0 if touching else engine.distance(shape)
        if distance > radius_m:
            continue
        common = None
        if touching and with_area and is_polygon(target):
            common = geometry if engine.contains(shape) else target.intersection(geometry)
        rows.target.append(row)
        rows.feature.append(number)
        rows.distance_m.append(distance)
        rows.area_m2.append(0.0 if common is None else common.area())
        rows.common.append(common)


def _features(source: Source, extent: QgsRectangle, radius_m: float, names: Sequence[str]) -> Any:
    """Features of a layer near an extent given in the metric CRS."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(names), source.features.fields())
    if not extent.isNull():
        # QGIS takes the filter in the destination CRS
        request.setFilterRect(extent.buffered(max(radius_m, 1.0)))
    if source.crs != METRIC:
        request.setDestinationCrs(METRIC, source.context.transformContext())
    return source.features.getFeatures(request, _READ_AS_IS)


def metric_extent(source: Source) -> QgsRectangle:
    """The extent of a layer in the metric CRS."""
    return in_metric(source.features.sourceExtent(), source.crs, source)


def in_metric(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, source: Source) -> QgsRectangle:
    """A rectangle in the metric CRS; null when it cannot be there."""
    transform = QgsCoordinateTransform(crs, METRIC, source.context.transformContext())
    try:
        return extent if transform.isShortCircuited() else transform.transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()


def shared_share(source: Source, x_m: np.ndarray, y_m: np.ndarray, most: int) -> float:
    """Share of area that some neighbouring polygons of a layer count twice, near the middle of all.

    x_m, y_m: a point of each polygon in EPSG:2154; most: how many of them are looked at. A polygon given twice counts
    once: the rest is what overlaps in part. 0 for nothing.
    """
    there = np.flatnonzero(~np.isnan(x_m) & ~np.isnan(y_m))
    if not len(there):
        return 0.0
    x, y = x_m[there], y_m[there]
    away = np.hypot(x - np.median(x), y - np.median(y))
    near = np.argsort(away, kind="stable")[:most]
    box = QgsRectangle(x[near].min(), y[near].min(), x[near].max(), y[near].max())
    seen, shapes = set(), []
    for blob in source.shapes([], METRIC, box)[2]:
        shape = QgsGeometry()
        if blob is None:
            continue
        shape.fromWkb(bytes(blob))
        whole, _ = valid(shape)
        if whole is None or not is_polygon(whole):
            continue
        middle = whole.boundingBox().center()
        key = (round(whole.area(), 2), round(middle.x(), 2), round(middle.y(), 2))
        if key not in seen and len(shapes) < 2 * most:
            seen.add(key)
            shapes.append(whole)
    total = sum(shape.area() for shape in shapes)
    return 1.0 - united_m2(shapes) / total if total > 0 else 0.0
