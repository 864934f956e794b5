"""The inputs of a headline limited to a territory and its margin: what lies there, never a whole department.

Method: docs/design/territory.md#limits
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsGeometryEngine,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import AulaError
from ...core.products.holding import NONE, RASTER
from ..crs import METRIC
from ..products import delivered
from ..vector import encoding
from ..vector.geometry import area_of, engine_of
from ..vector.sources import attribute_text

FROM_TIME_TO_TIME = 500
ROW_NUMBERS = ("fid", "ogc_fid")
#: end of the name of a file that is being written
NEW = ".new"
#: what is taken of a layer: what touches the area, what belongs to it, what lies wholly in it
TOUCHING, OWNED, WHOLE = "touche", "appartient", "entier"
WHOLE_SHARE = 0.99


@dataclass(frozen=True)
class DossierLayer:
    """A layer of a dossier: what GDAL opens, its name in the file, its kind, the field that identifies its rows."""

    source: str
    layer: str
    geometry: str
    is_only: bool
    key: tuple[str, ...] = ()

    @property
    def uri(self) -> str:
        """As QGIS opens it."""
        return self.source if self.is_only or not self.layer else f"{self.source}|layername={self.layer}"

    @property
    def is_plain(self) -> bool:
        """Whether it is handed on as it is: rasters, and tables without a place."""
        return self.geometry in (NONE, RASTER)


def limited(
    layers: Sequence[DossierLayer],
    area: QgsGeometry,
    target: Path,
    context: QgsCoordinateTransformContext,
    check: Callable[[], None],
    rule: str = TOUCHING,
) -> tuple[Path, int]:
    """The features of some layers of one product that touch an area (metres), in one GeoPackage.

    rule: OWNED for those whose inside point is in the area, so that what lies on a border is counted once, by one
    territory, and a neighbour is not a part of this one; WHOLE for those that lie in it (99 % of their area): a total
    is never shared between what is left of its support. Departments come with their neighbours: a row whose key another
    file has brought is left out; within one file only the same shape again is, because a key that several pieces share
    (a layer that was cut) makes none of them a copy. Returns the file and how many such rows there were. Raises
    AulaError E_OPEN for a layer that cannot be read, E_WRITE when the file cannot be made.
    """
    seen: set[str] = set()
    doubled, file = 0, None
    for given in layers:
        here: set[tuple[str, int]] = set()
        layer = _opened(given)
        key = next((name for name in layer.fields().names() if name.lower() in given.key), None)
        file = file or _File(layer, target, context)
        for feature in _inside(layer, area, context, check, rule):
            own = "" if key is None else attribute_text(feature[key])
            piece = own, hash(bytes(feature.geometry().asWkb()))
            if own and (own in seen or piece in here):
                doubled += 1
                continue
            here.add(piece)
            file.add(feature, layer)
        seen.update(own for own, _ in here)
    if file is None:
        raise AulaError(
            "{name}: nothing to read. Download it again, or leave it out of the folder.", "E_OPEN", name=target.name
        )
    file.close()
    return target, doubled


def _inside(
    layer: QgsVectorLayer,
    area: QgsGeometry,
    context: QgsCoordinateTransformContext,
    check: Callable[[], None],
    rule: str,
) -> Iterator[QgsFeature]:
    """The features that touch an area given in metres, belong to it by their inside point, or lie wholly in it."""
    there = QgsGeometry(area)
    there.transform(QgsCoordinateTransform(METRIC, layer.crs(), context))
    engine = engine_of(there)
    for done, feature in enumerate(layer.getFeatures(QgsFeatureRequest().setFilterRect(there.boundingBox()))):
        if not done % FROM_TIME_TO_TIME:
            check()
        shape = feature.geometry()
        if shape.isNull() or not engine.intersects(shape.constGet()):
            continue
        if _obeys(rule, shape, there, engine):
            yield feature


def _obeys(rule: str, shape: QgsGeometry, area: QgsGeometry, engine: QgsGeometryEngine) -> bool:
    """Whether a shape that touches an area is to be taken."""
    if rule == OWNED:
        inside = shape.pointOnSurface()
        # a shape that has no inside point is judged whole
        return inside.isNull() or engine.intersects(inside.constGet())
    if rule == WHOLE and not engine.contains(shape.constGet()):
        whole = area_of(shape)
        return whole > 0 and area_of(shape.intersection(area)) >= WHOLE_SHARE * whole
    return True


def is_placed(given: DossierLayer) -> bool:
    """Whether a table without geometry tells where its rows lie, so that it can be limited like a layer."""
    if given.geometry != NONE:
        return False
    try:
        layer = delivered.opened(given.source, (), True)
    except AulaError:
        return False
    return layer is not None and layer.isSpatial()


def _opened(given: DossierLayer) -> QgsVectorLayer:
    """A layer with its texts in the encoding in which they were written."""
    if given.geometry == NONE:
        placed = delivered.opened(given.source, (), True)
        if placed is not None:
            return placed
    layer = QgsVectorLayer(given.uri, given.layer or Path(given.source).stem, "ogr")
    if not layer.isValid():
        raise AulaError(
            "{name}: the layer cannot be opened. Download it again, or leave it out of the folder.",
            "E_OPEN",
            name=given.uri,
        )
    right = encoding.righted(layer)
    return layer if right is None else right.layer


class _File:
    """A GeoPackage that is being filled: fields of the first layer, those of the others by their names."""

    def __init__(self, layer: QgsVectorLayer, target: Path, context: QgsCoordinateTransformContext) -> None:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName, options.fileEncoding = "GPKG", target.stem.removesuffix(NEW), "UTF-8"
        self.target = target
        self.fields = QgsFields()
        for one in layer.fields().toList():
            if one.name().lower() not in ROW_NUMBERS:
                self.fields.append(one)
        self._crs, self._context = layer.crs(), context
        kind = QgsWkbTypes.multiType(layer.wkbType())
        self._writer = QgsVectorFileWriter.create(str(target), self.fields, kind, layer.crs(), context, options)

    def add(self, feature: QgsFeature, layer: QgsVectorLayer) -> None:
        """One row. Raises AulaError E_WRITE when it cannot be written."""
        there = set(layer.fields().names())
        copy = QgsFeature(self.fields)
        copy.setAttributes([feature[name] if name in there else None for name in self.fields.names()])
        shape = feature.geometry()
        shape.convertToMultiType()
        if layer.crs() != self._crs:
            shape.transform(QgsCoordinateTransform(layer.crs(), self._crs, self._context))
        copy.setGeometry(shape)
        if not self._writer.addFeature(copy):
            raise self._refused()

    def close(self) -> None:
        """The end of the file. Raises AulaError E_WRITE when its disk refuses."""
        if not self._writer.flushBuffer():
            raise self._refused()
        self._writer = None

    def _refused(self) -> AulaError:
        return AulaError("{name}: {reason}", "E_WRITE", name=self.target.name, reason=self._writer.errorMessage())
