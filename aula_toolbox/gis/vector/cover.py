"""A land cover as a partition: read, repaired, without overlaps, its gaps known. Areas are planar, in m2."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryEngine,
    QgsRectangle,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ...core.errors import AulaError
from ...core.messages import Notes
from .sources import Source, plain

Progress = Callable[[float], None]
POLYGON = Qgis.GeometryType.Polygon
SLIVER_M2 = 0.01
_AS_IS = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


def silent(share: float) -> None:
    """A progress nobody listens to."""


@dataclass
class Cover:
    """Single polygons of a layer: geometry, area in m2, feature id, and the values of the fields read."""

    geometries: list[QgsGeometry]
    fids: np.ndarray
    columns: dict[str, np.ndarray]
    repaired: int = 0
    changed_m2: float = 0.0
    dropped_m2: float = 0.0
    _area: np.ndarray | None = field(default=None, repr=False)
    _index: QgsSpatialIndex | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.geometries)

    @property
    def area_m2(self) -> np.ndarray:
        """Area of each polygon."""
        if self._area is None:
            self._area = np.array([geometry.area() for geometry in self.geometries], float)
        return self._area

    @property
    def index(self) -> QgsSpatialIndex:
        """Spatial index on the row numbers, built once."""
        if self._index is None:
            self._index = index_of(self.geometries)
        return self._index

    def take(self, rows: Sequence[int] | np.ndarray) -> Cover:
        """Some of the polygons, in the order of the rows."""
        chosen = np.asarray(rows, dtype=int)
        return Cover(
            [self.geometries[row] for row in chosen],
            self.fids[chosen],
            {name: values[chosen] for name, values in self.columns.items()},
            self.repaired,
            self.changed_m2,
            self.dropped_m2,
        )

    def replace(self, row: int, geometry: QgsGeometry) -> None:
        """Change the shape of one polygon."""
        self.geometries[row] = geometry
        self._area, self._index = None, None


def index_of(geometries: Iterable[QgsGeometry]) -> QgsSpatialIndex:
    """A spatial index of geometries by their position."""
    index = QgsSpatialIndex()
    for row, geometry in enumerate(geometries):
        if not geometry.isNull():
            index.addFeature(row, geometry.boundingBox())
    return index


def engine_of(geometry: QgsGeometry) -> QgsGeometryEngine:
    """A prepared engine: many questions on one geometry. Keep the geometry alive as long as the engine."""
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return engine


def polygons_of(geometry: QgsGeometry, least_m2: float = 0.0) -> list[QgsGeometry]:
    """The single polygons of any geometry; lines and points left by a repair or an overlay have no area."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    if QgsWkbTypes.isSingleType(geometry.wkbType()) and geometry.type() == POLYGON:
        parts = [geometry]
    else:
        parts = [part for part in geometry.asGeometryCollection() if part.type() == POLYGON]
        parts = [single for part in parts for single in (part.asGeometryCollection() if part.isMultipart() else [part])]
    return [part for part in parts if part.area() > least_m2]


def areal(geometry: QgsGeometry) -> QgsGeometry:
    """The polygons of a geometry as one multipolygon (empty when there are none)."""
    parts = polygons_of(geometry)
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def read_cover(
    source: Source,
    fields: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle | None = None,
    progress: Progress = silent,
) -> Cover:
    """Read polygons in a metric CRS: invalid ones repaired and counted, multiparts split, slivers dropped."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(fields), source.features.fields())
    if crs != source.crs:
        request.setDestinationCrs(crs, source.context.transformContext())
    if extent is not None:
        request.setFilterRect(extent)
    positions = [source.features.fields().indexOf(name) for name in fields]
    geometries: list[QgsGeometry] = []
    fids: list[int] = []
    rows: list[list[object]] = []
    repaired, changed, dropped = 0, 0.0, 0.0
    count = max(len(source), 1)
    for number, feature in enumerate(source.features.getFeatures(request, _AS_IS)):
        if not number % 1000:
            progress(number / count)
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        before = geometry.area()
        if not geometry.isGeosValid():
            geometry = geometry.makeValid(Qgis.MakeValidMethod.Structure)
            repaired += 1
            changed += abs(geometry.area() - before)
        parts = polygons_of(geometry, SLIVER_M2)
        dropped += max(geometry.area() - sum(part.area() for part in parts), 0.0)
        attributes = feature.attributes()
        values = [plain(attributes[position]) for position in positions]
        for part in parts:
            geometries.append(part)
            fids.append(feature.id())
            rows.append(values)
    columns = {name: _objects([row[i] for row in rows]) for i, name in enumerate(fields)}
    return Cover(geometries, np.asarray(fids, dtype=np.int64), columns, repaired, changed, dropped)


def _objects(values: list[object]) -> np.ndarray:
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def tell_repairs(cover: Cover, name: str, notes: Notes) -> None:
    """Say what was repaired and dropped."""
    if cover.repaired:
        notes.warn(
            "{layer}: {count} invalid geometries repaired ({area} m2 changed).",
            layer=name,
            count=cover.repaired,
            area=f"{cover.changed_m2:.1f}",
        )
    if cover.dropped_m2 > SLIVER_M2:
        notes.info("{layer}: slivers dropped, {area} m2 in all.", layer=name, area=f"{cover.dropped_m2:.2f}")


def union(geometries: Sequence[QgsGeometry]) -> QgsGeometry:
    """The union of polygons. Raises E_UNION when it loses what it was given."""
    if not len(geometries):
        return QgsGeometry()
    whole = areal(QgsGeometry.unaryUnion(list(geometries)))
    largest = max(geometry.area() for geometry in geometries)
    if whole.isNull() or whole.area() < largest * (1.0 - 1e-6):
        raise AulaError(
            "Union of {count} polygons gave nothing: geometries could not be repaired.",
            "E_UNION",
            count=len(geometries),
        )
    return whole


def remove_overlaps(
    cover: Cover, priority: np.ndarray, whole: QgsGeometry, least_m2: float, progress: Progress = silent
) -> list[QgsGeometry]:
    """Take every overlap from the polygon that yields, in place; give the overlaps back.

    priority: the higher value wins (the unfavourable status), then the larger area, then the lower feature id.
    whole: the union of the polygons: when its area equals their sum, nothing overlaps and nothing is searched.
    Raises E_UNION when the pairs found do not explain the difference: the union itself lost polygons.
    """
    excess = float(cover.area_m2.sum()) - whole.area()
    if abs(excess) <= least_m2 + 1e-11 * whole.area():
        return []
    areas, index = cover.area_m2.copy(), cover.index
    removed: list[QgsGeometry] = []
    order = np.lexsort((cover.fids, -areas, -priority))
    position = np.empty(len(cover), dtype=int)
    position[order] = np.arange(len(cover))
    shapes = list(cover.geometries)
    for done, row in enumerate(order):
        if not done % 500:
            progress(done / len(order))
        removed += _yield_to(int(row), shapes, position, index)
    for row, shape in enumerate(shapes):
        cover.geometries[row] = shape
    cover._area, cover._index = None, None
    after = float(cover.area_m2.sum())
    if abs(after - whole.area()) > max(0.01 * abs(excess), 1e-6 * whole.area(), 1.0):
        raise AulaError(
            "The overlaps found ({found} m2) do not explain the difference of areas ({excess} m2): repair the layer.",
            "E_UNION",
            found=f"{sum(shape.area() for shape in removed):.1f}",
            excess=f"{excess:.1f}",
        )
    return removed


def _yield_to(
    winner: int, shapes: list[QgsGeometry], position: np.ndarray, index: QgsSpatialIndex
) -> list[QgsGeometry]:
    """Subtract one polygon from those that come after it; the pieces taken away."""
    shape = shapes[winner]
    if shape.isEmpty():
        return []
    engine = None
    taken = []
    for other in index.intersects(shape.boundingBox()):
        if position[other] <= position[winner] or shapes[other].isEmpty():
            continue
        engine = engine or engine_of(shape)
        if not engine.intersects(shapes[other].constGet()) or engine.touches(shapes[other].constGet()):
            continue
        common = areal(shape.intersection(shapes[other]))
        if not common.isNull() and common.area() > SLIVER_M2:
            rest = areal(shapes[other].difference(shape))
            shapes[other] = rest if not rest.isNull() else QgsGeometry.fromWkt("POLYGON EMPTY")
            taken.append(common)
    return taken


@dataclass
class Cut:
    """Pieces of polygons by zone: row numbers of both, area in m2, and the shape when it was asked for."""

    zone: np.ndarray
    row: np.ndarray
    area_m2: np.ndarray
    geometries: list[QgsGeometry]


def cut(
    geometries: Sequence[QgsGeometry],
    zones: Sequence[QgsGeometry],
    with_shapes: bool = False,
    index: QgsSpatialIndex | None = None,
    progress: Progress = silent,
) -> Cut:
    """Cut polygons by zones: prepared engines, and no overlay for those that lie wholly inside."""
    tree = index if index is not None else index_of(geometries)
    known: dict[int, float] = {}
    zone_rows: list[int] = []
    rows: list[int] = []
    areas: list[float] = []
    shapes: list[QgsGeometry] = []
    for zone, shape in enumerate(zones):
        if not zone % 50:
            progress(zone / max(len(zones), 1))
        if shape.isNull() or shape.isEmpty():
            continue
        engine = engine_of(shape)
        for row in tree.intersects(shape.boundingBox()):
            polygon = geometries[row]
            raw = polygon.constGet()
            if engine.contains(raw):
                piece = polygon
                if row not in known:
                    known[row] = polygon.area()
                area = known[row]
            elif engine.intersects(raw):
                piece = QgsGeometry(engine.intersection(raw))
                if with_shapes:
                    piece = areal(piece)
                area = piece.area()
            else:
                continue
            if area > 0:
                zone_rows.append(zone)
                rows.append(row)
                areas.append(area)
                if with_shapes:
                    shapes.append(piece)
    return Cut(np.array(zone_rows, dtype=int), np.array(rows, dtype=int), np.array(areas, float), shapes)


def gaps(zones: Sequence[QgsGeometry], whole: QgsGeometry, progress: Progress = silent) -> list[QgsGeometry]:
    """What each zone has that the union of the land cover does not reach (empty geometry when nothing is missing)."""
    parts = polygons_of(whole)
    tree = index_of(parts)
    found = []
    for row, zone in enumerate(zones):
        if not row % 20:
            progress(row / max(len(zones), 1))
        box = zone.boundingBox().buffered(1.0)
        near = [parts[part].clipped(box) for part in tree.intersects(box)]
        near = [part for part in near if not part.isNull() and not part.isEmpty()]
        left = zone
        if near:
            left = zone.difference(near[0] if len(near) == 1 else QgsGeometry.unaryUnion(near))
        found.append(areal(left))
    return found


def area_of(geometry: QgsGeometry) -> float:
    """Area in m2, 0 for a null or empty geometry."""
    return 0.0 if geometry.isNull() or geometry.isEmpty() else float(geometry.area())
