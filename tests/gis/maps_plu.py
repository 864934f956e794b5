"""A delivery of a planning document on disk, small and without fault."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

from aula_toolbox.core.maps.plu.standard import fields_of
from tests.core.maps.plu_cases import FILLED, TREE
from tests.support.layers import memory_layer

SHAPES = {"polygon": "Polygon", "line": "LineString", "point": "Point", "none": "None"}


def plu_layer(name, rows, kind="polygon", year="2025", crs="EPSG:2154", **changed):
    """A layer of the standard. rows: WKT and the cells that differ; changed: types of fields."""
    own = [one for one in fields_of(name, "CC" if name == "SECTEUR_CC" else "PLU", year) if not one.may_lack]
    types = {"texte": "string", "entier": "integer"}
    fields = "&".join(changed.get(one.name, f"{one.name}:{types[one.kind]}({one.length or 10})") for one in own)
    cells = [(wkt, *(row.get(one.name, FILLED.get(one.name)) for one in own)) for wkt, row in rows]
    return memory_layer(SHAPES[kind], cells, fields, crs, f"62001_{name}_20250630")


def delivered(folder, zones):
    """The folder of a delivery with these zones, all pieces and no fault of the tree."""
    root = folder / "62001_PLU_20250630"
    for path in TREE:
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("<CNIG PLU v2025/>", encoding="utf-8")
    layers = {
        "Donnees_geographiques/62001_ZONE_URBA_20250630": zones,
        "62001_DOC_URBA_20250630": plu_layer("DOC_URBA", [(None, {})], "none"),
        "62001_DOC_URBA_COM_20250630": plu_layer("DOC_URBA_COM", [(None, {})], "none"),
    }
    for path, layer in layers.items():
        for old in [*(root / path).parent.glob(f"{(root / path).name}.*")]:
            old.unlink()
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding = "ESRI Shapefile", "UTF-8"
        place = str((root / path).with_suffix(".shp")) if layer.isSpatial() else str(root / path)
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, place, QgsCoordinateTransformContext(), options
        )
        assert error == QgsVectorFileWriter.WriterError.NoError, message
    return root
