"""Memory layers and files made in a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


def memory_layer(
    geometry: str,
    rows: Iterable[Sequence[Any]] = (),
    fields: str = "",
    crs: str = "EPSG:2154",
    name: str = "layer",
) -> QgsVectorLayer:
    """A memory layer: `memory_layer("Polygon", [("POLYGON((...))", "a", 1)], "nom:string&n:integer")`.

    Each row is a WKT (or None) followed by the attributes.
    """
    definition = "&".join(f"field={field}" for field in fields.split("&") if field)
    layer = QgsVectorLayer(f"{geometry}?crs={crs}&{definition}", name, "memory")
    assert layer.isValid()
    features = []
    for wkt, *attributes in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(list(attributes))
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    layer.updateExtents()
    return layer


def saved(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    """The layer written to a GeoPackage and opened from it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = path.stem
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    opened = QgsVectorLayer(f"{path}|layername={path.stem}", layer.name(), "ogr")
    assert opened.isValid()
    return opened


def square(x: float, y: float, side: float) -> str:
    """WKT of a square by its lower left corner."""
    return f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))"


def attributes(layer: QgsVectorLayer, field: str) -> list[Any]:
    """All values of a field, None where missing."""
    return [None if value is None or str(value) == "NULL" else value for value in _values(layer, field)]


def _values(layer: QgsVectorLayer, field: str) -> list[Any]:
    return [feature[field] for feature in layer.getFeatures()]
