"""A table of a GeoPackage opened by its path is told by its own name."""

from __future__ import annotations

from osgeo import ogr
from qgis.core import QgsVectorLayer

from aula_toolbox.gis.vector.naming import shown_name, table_name


def _two_tables(folder):
    path = folder / "bag.gpkg"
    bag = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("znieff1", "zone_humide"):
        bag.CreateLayer(name, None, ogr.wkbPolygon)
    del bag
    return path


def test_tables_of_one_file_are_told_apart(tmp_path, qgis_app):
    path = _two_tables(tmp_path)
    names = {shown_name(QgsVectorLayer(f"{path}|layername={t}", "bag", "ogr")) for t in ("znieff1", "zone_humide")}
    assert names == {"znieff1", "zone_humide"}


def test_a_name_given_by_a_person_stays(tmp_path, qgis_app):
    layer = QgsVectorLayer(f"{_two_tables(tmp_path)}|layername=znieff1", "ZNIEFF de type 1", "ogr")
    assert shown_name(layer) == "ZNIEFF de type 1"
    assert table_name(layer) == "znieff1"


def test_memory_layers_keep_their_name(qgis_app):
    assert shown_name(QgsVectorLayer("Polygon", "zones", "memory")) == "zones"
