"""The name a layer is told by."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

#: custom property of a layer that was opened from an archive or a table: the file that was given
ORIGIN = "aula/origine"


def table_name(layer: QgsMapLayer) -> str:
    """The name of a layer in its database or file."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("layerName") or parts.get("table") or "")


def only_table(layer: QgsVectorLayer) -> str:
    """The name in its GeoPackage of a layer that was opened by its path alone; empty when it has none, or several."""
    if layer.providerType() != "ogr" or layer.dataProvider().storageType() != "GPKG":
        return ""
    parts = [text.split(QgsDataProvider.sublayerSeparator()) for text in layer.dataProvider().subLayers()]
    return parts[0][1] if len(parts) == 1 and len(parts[0]) > 1 else ""


def shown_name(layer: QgsMapLayer) -> str:
    """The name a person knows a layer by.

    A layer opened by its path (a batch, qgis_process) bears the name of its file: all the tables of a GeoPackage would
    then be called the same, so the name of the table is told. A name given in a project stays.
    """
    name, table = str(layer.name()), table_name(layer)
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return table if table and path and name == Path(str(path)).stem else name
