"""One more layer in a GeoPackage that is being made: every feature is heard of, and so is the end of the file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProject,
    QgsVectorFileWriter,
)

from ...core.errors import AulaError


def add_layer(
    path: Path,
    name: str,
    fields: QgsFields,
    kind: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
) -> int:
    """Write a layer into a GeoPackage, which is made when it is not there; how many features it holds.

    Raises AulaError E_WRITE with the words of the driver.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", name, "UTF-8"
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = actions.CreateOrOverwriteLayer if path.exists() else actions.CreateOrOverwriteFile
    own = crs if kind != Qgis.WkbType.NoGeometry else QgsCoordinateReferenceSystem()
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, kind, own, context, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise AulaError("{file}: {reason}", "E_WRITE", file=path.name, reason=writer.errorMessage())
    count = 0
    for feature in features:
        if not writer.addFeature(feature):
            raise AulaError("{file}: {reason}", "E_WRITE", file=path.name, reason=writer.errorMessage())
        count += 1
    if not writer.flushBuffer():
        raise AulaError("{file}: {reason}", "E_WRITE", file=path.name, reason=writer.errorMessage())
    del writer
    return count
