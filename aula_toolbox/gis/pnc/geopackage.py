"""A vector layer written whole to a GeoPackage, and the hash of what a GeoPackage holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsJsonUtils,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.net.errors import CatalogueError
from ...core.pnc.manifest import ContentHash
from ..results.fitted import fitted
from .shapes import families

_TELL_EVERY = 200
_NESTED = (
    QMetaType.Type.QVariantMap,
    QMetaType.Type.QVariantList,
    QMetaType.Type.QStringList,
)


@dataclass
class Written:
    """What was written: features, those with an invalid geometry, those whose CRS could not be changed.

    bare: those whose geometry is of another kind than the layer's, written without it.
    """

    count: int = 0
    shapes: int = 0
    invalid: int = 0
    untransformed: int = 0
    bare: int = 0


def write_gpkg(
    layer: QgsVectorLayer,
    path: Path,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle | None = None,
    context: QgsCoordinateTransformContext | None = None,
    progress: Callable[[int], None] = lambda done: None,
    accept: Callable[[Path], None] = lambda part: None,
) -> Written:
    """Write every feature of a layer, in `crs`, to `path`; what was begun is removed when it fails.

    Invalid geometries are kept and counted: a copy does not repair. `extent` is in `crs`. `accept` looks at the
    finished file before it takes the place of another one; what it raises leaves that one in force.
    """
    part = path.with_name(f"{path.stem}.part.gpkg")
    done = Written()
    try:
        _write(layer, part, name, crs, extent, context or QgsCoordinateTransformContext(), progress, done)
        accept(part)
        part.replace(path)
    except OSError as error:
        raise CatalogueError("Folder not writable: {reason}.", "dossier", reason=str(error)) from error
    finally:
        for left in path.parent.glob(f"{part.name}*"):
            left.unlink(missing_ok=True)
    return done


def _write(
    layer: QgsVectorLayer,
    path: Path,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle | None,
    context: QgsCoordinateTransformContext,
    progress: Callable[[int], None],
    done: Written,
) -> None:
    kept = [i for i, field in enumerate(layer.fields()) if field.name().lower() not in ("fid", "ogc_fid")]
    fields = QgsFields()
    for index in kept:
        fields.append(_plain(layer.fields().at(index)))
    # a table that says it holds points would lose the lines among them
    kind = Qgis.WkbType.Unknown if len(families(layer)) > 1 else layer.wkbType()
    is_multi = QgsWkbTypes.geometryType(kind) in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Line)
    kind = QgsWkbTypes.multiType(kind) if is_multi else kind
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", name, "UTF-8"
    taken = {field.name().lower() for field in fields.toList()}
    shape = next(word for word in ("geom", "geometrie", "geom_aula") if word not in taken)
    options.layerOptions = ["SPATIAL_INDEX=YES", f"GEOMETRY_NAME={shape}"]
    flags = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, context, options, flags)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise CatalogueError("Folder not writable: {reason}.", "dossier", reason=writer.errorMessage())
    for feature in layer.getFeatures(_request(layer, crs, extent, context, done)):
        if not done.count % _TELL_EVERY:
            progress(done.count)
        if not writer.addFeature(_copied(feature, fields, kept, kind, done), QgsFeatureSink.Flag.FastInsert):
            raise CatalogueError("Folder not writable: {reason}.", "dossier", reason=writer.lastError())
        done.count += 1
    if not writer.flushBuffer():
        raise CatalogueError("Folder not writable: {reason}.", "dossier", reason=writer.errorMessage())
    del writer
    progress(done.count)


def _plain(field: QgsField) -> QgsField:
    """A field as a GeoPackage holds it: nested objects and lists of JSON become texts."""
    return QgsField(field.name(), QMetaType.Type.QString) if field.type() in _NESTED else field


def _written(value: Any) -> Any:
    """A value as it is written: an object or a list as JSON."""
    return QgsJsonUtils.encodeValue(value) if isinstance(value, (dict, list)) else value


def _request(
    layer: QgsVectorLayer,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle | None,
    context: QgsCoordinateTransformContext,
    done: Written,
) -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    if layer.isSpatial() and crs.isValid() and crs != layer.crs():
        request.setDestinationCrs(crs, context)

        def failed(_: QgsFeature) -> None:
            done.untransformed += 1

        request.setTransformErrorCallback(failed)
    if extent is not None and layer.isSpatial():
        request.setFilterRect(extent)
        request.setFlags(Qgis.FeatureRequestFlag.ExactIntersect)
    return request


def _copied(feature: QgsFeature, fields: QgsFields, kept: list[int], kind: Qgis.WkbType, done: Written) -> QgsFeature:
    made = QgsFeature(fields)
    values = feature.attributes()
    made.setAttributes([_written(values[index]) for index in kept])
    if feature.hasGeometry():
        geometry = fitted(feature.geometry(), kind)
        if geometry is None:
            done.bare += 1
            return made
        done.shapes += 1
        done.invalid += not geometry.isGeosValid()
        made.setGeometry(geometry)
    return made


def content_hash(path: Path, name: str) -> str:
    """SHA-256 of what a table of a GeoPackage holds: see ContentHash.

    Raises CatalogueError `introuvable` for a file that cannot be opened.
    """
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(name) if dataset is not None else None
    if layer is None:
        raise CatalogueError("File not readable: {reason}.", "introuvable", reason=path.name)
    definition = layer.GetLayerDefn()
    columns = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    content = ContentHash([(c.GetName(), c.GetFieldTypeName(c.GetType())) for c in columns])
    fids = sorted(feature.GetFID() for feature in layer) if not _is_sorted(layer) else None
    features = (layer.GetFeature(fid) for fid in fids) if fids is not None else layer
    layer.ResetReading()
    for feature in features:
        geometry = feature.GetGeometryRef()
        wkb = bytes(geometry.ExportToIsoWkb(ogr.wkbNDR)) if geometry is not None else None
        content.add(wkb, [_read(feature, index, column) for index, column in enumerate(columns)])
    return content.hexdigest()


def _is_sorted(layer: ogr.Layer) -> bool:
    layer.ResetReading()
    last = -1
    for feature in layer:
        if feature.GetFID() <= last:
            return False
        last = feature.GetFID()
    return True


def _read(feature: ogr.Feature, index: int, column: ogr.FieldDefn) -> object:
    if not feature.IsFieldSetAndNotNull(index):
        return None
    kind = column.GetType()
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        value = feature.GetFieldAsInteger64(index)
        return bool(value) if column.GetSubType() == ogr.OFSTBoolean else value
    if kind == ogr.OFTReal:
        return feature.GetFieldAsDouble(index)
    if kind == ogr.OFTBinary:
        return bytes(feature.GetFieldAsBinary(index))
    return feature.GetFieldAsString(index)


def file_hash(path: Path) -> str:
    """SHA-256 of the bytes of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1024 * 1024):
            digest.update(block)
    return digest.hexdigest()
