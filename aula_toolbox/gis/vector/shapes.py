"""Valid geometries of a source, in the CRS asked for, with what had to be repaired told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.decimals import reals
from ...core.messages import Notes
from .sources import Source, plain

_READ_AS_IS = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks


@dataclass
class Shapes:
    """Features that touch a box: their geometries, all there and valid, and their attributes by column."""

    geometries: list[QgsGeometry]
    columns: dict[str, list[Any]]
    layer: str = ""
    notes: Notes | None = None

    def __len__(self) -> int:
        return len(self.geometries)

    def numbers(self, field: str | None) -> np.ndarray | None:
        """A column as numbers, NaN where there is none; None for a field that is not there. Others are told."""
        return None if field is None else reals(self.columns[field], self.notes, f"{self.layer}, {field}")

    def words(self, field: str | None) -> list[Any] | None:
        """A column as it is; None for a field that is not there."""
        return None if field is None else self.columns[field]


def read_near(
    source: Source,
    crs: QgsCoordinateReferenceSystem,
    box: QgsRectangle,
    fields: Sequence[str | None],
    notes: Notes,
    progress: Callable[[float], None] = lambda share: None,
) -> Shapes:
    """The features that touch a box of `crs`, repaired where invalid."""
    names = [name for name in dict.fromkeys(fields) if name is not None]
    layer: QgsProcessingFeatureSource = source.features
    request = QgsFeatureRequest().setFilterRect(box).setSubsetOfAttributes(names, layer.fields())
    request.setDestinationCrs(crs, source.context.transformContext())
    indexes = [layer.fields().indexOf(name) for name in names]
    geometries, rows, repairs = [], [], 0
    count = max(1, len(source))
    for done, feature in enumerate(layer.getFeatures(request, _READ_AS_IS)):
        if not done % 1000:
            progress(done / count)
        geometry, was_repaired = valid(feature.geometry())
        repairs += was_repaired
        if geometry is not None:
            geometries.append(geometry)
            attributes = feature.attributes()
            rows.append([plain(attributes[index]) for index in indexes])
    _tell_repairs(source, repairs, notes)
    columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    return Shapes(geometries, columns, source.name, notes)


def valid_geometries(source: Source, crs: QgsCoordinateReferenceSystem, notes: Notes) -> list[QgsGeometry | None]:
    """Geometries in the order of `source.read`; None where there is none or nothing is left after repair."""
    repairs = 0
    found: list[QgsGeometry | None] = []
    for feature in source.iterate(crs=crs):
        geometry, was_repaired = valid(feature.geometry())
        repairs += was_repaired
        found.append(geometry)
    _tell_repairs(source, repairs, notes)
    missing = found.count(None)
    if missing:
        notes.warn("{layer}: {count} features without geometry.", layer=source.name, count=missing)
    return found


def valid(geometry: QgsGeometry) -> tuple[QgsGeometry | None, bool]:
    """The geometry repaired if it was invalid (polygons stay polygons), None when empty; whether it was repaired."""
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    if geometry.isGeosValid():
        return geometry, False
    fixed = same_kind(geometry.makeValid(), QgsWkbTypes.geometryType(geometry.wkbType()))
    return (None if fixed.isNull() or fixed.isEmpty() else fixed), True


def _tell_repairs(source: Source, count: int, notes: Notes) -> None:
    if count:
        notes.warn("{layer}: {count} invalid geometries repaired.", layer=source.name, count=count)


def same_kind(geometry: QgsGeometry, kind: Qgis.GeometryType) -> QgsGeometry:
    """A repaired geometry without the points and lines that the repair of a polygon may leave."""
    if QgsWkbTypes.geometryType(geometry.wkbType()) == kind:
        return geometry
    parts = [part for part in geometry.asGeometryCollection() if QgsWkbTypes.geometryType(part.wkbType()) == kind]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


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
