"""The units of a layer of territories by the values of a field, each as a layer of its own.

Method: docs/design/territory.md#units
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...core.errors import AulaError
from ...core.messages import listing
from ...core.text import slug
from ..crs import METRIC
from ..vector import encoding
from ..vector.geometry import area_of
from ..vector.sources import attribute_text


@dataclass(frozen=True)
class TerritoryPart:
    """A unit: its name, the name of its folder, the rows of the layer that make it."""

    name: str
    folder: str
    rows: tuple[int, ...]


def opened(path: str, layer: str) -> QgsVectorLayer:
    """A layer of territories with its texts as they were written; may be called away from the main thread.

    Raises AulaError E_OPEN.
    """
    found = QgsVectorLayer(f"{path}|layername={layer}" if layer else path, layer or Path(path).stem, "ogr")
    if not found.isValid():
        raise AulaError("{name}: the layer cannot be opened.", "E_OPEN", name=path)
    right = encoding.righted(found)
    return found if right is None else right.layer


def parts(path: str, layer: str, field: str) -> list[TerritoryPart]:
    """The units by their names, in the order of these.

    Raises AulaError E_OPEN, and E_UNITS for rows without a value, or values that make the same name of a folder.
    """
    rows: dict[str, list[int]] = {}
    source = opened(path, layer)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in source.getFeatures(request.setSubsetOfAttributes([field], source.fields())):
        rows.setdefault(attribute_text(feature[field]).strip(), []).append(feature.id())
    folders: dict[str, list[str]] = {}
    for name in rows:
        folders.setdefault(slug(name), []).append(name)
    if "" in rows or "" in folders:
        raise AulaError("{field}: a territory has no value.", "E_UNITS", field=field)
    alike = [listing(names) for names in folders.values() if len(names) > 1]
    if alike:
        raise AulaError(
            "{field}: values that differ by signs only: {names}.", "E_UNITS", field=field, names=listing(alike)
        )
    return [TerritoryPart(name, slug(name), tuple(rows[name])) for name in sorted(rows)]


def written(path: str, layer: str, part: TerritoryPart, target: Path) -> Path:
    """The rows of a unit as a layer of their own. Raises AulaError E_OPEN, E_WRITE."""
    rows = opened(path, layer).materialize(QgsFeatureRequest().setFilterFids(list(part.rows)))
    target.parent.mkdir(parents=True, exist_ok=True)
    write_rows(rows, target, target.stem)
    return target


def write_rows(rows: QgsVectorLayer, target: Path, name: str) -> None:
    """A layer as a GeoPackage, its folder being there. Raises AulaError E_WRITE."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", name, "UTF-8"
    error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        rows, str(target), QgsCoordinateTransformContext(), options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise AulaError("{name}: {reason}", "E_WRITE", name=target.name, reason=reason)


def area_m2(path: Path) -> float:
    """The ground of all polygons of a layer together, m2. Raises AulaError E_OPEN."""
    layer = opened(str(path), "")
    to_metres = QgsCoordinateTransform(layer.crs(), METRIC, QgsCoordinateTransformContext())
    shapes = []
    for feature in layer.getFeatures():
        shape = feature.geometry()
        shape.transform(to_metres)
        shapes.append(shape)
    return area_of(QgsGeometry.unaryUnion(shapes))
