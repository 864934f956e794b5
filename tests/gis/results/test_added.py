"""Layers are added to a GeoPackage one after the other, each feature heard of."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches.schema_visit import TRIP
from aula_toolbox.gis.crs import METRIC
from aula_toolbox.gis.results.added import add_layer
from aula_toolbox.gis.results.sinks import qgs_fields


def features(wkt):
    made = QgsFeature(qgs_fields(TRIP))
    made.setAttributes([2, 1.5])
    made.setGeometry(QgsGeometry.fromWkt(wkt))
    return [made]


def test_layers_stand_beside_each_other(qgis_app, tmp_path):
    path, fields = tmp_path / "a.gpkg", qgs_fields(TRIP)
    assert add_layer(path, "un", fields, Qgis.WkbType.Point, METRIC, features("POINT(1 2)")) == 1
    assert add_layer(path, "deux", fields, Qgis.WkbType.NoGeometry, METRIC, features("")) == 1
    layers = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in ("un", "deux")]
    assert [layer.featureCount() for layer in layers] == [1, 1] and layers[0].crs() == METRIC
    assert next(layers[0].getFeatures())["longueur_km"] == 1.5


def test_a_place_where_nothing_can_be_written_is_told(qgis_app, tmp_path):
    with pytest.raises(AulaError, match="E_WRITE"):
        add_layer(tmp_path / "nulle" / "part.gpkg", "un", qgs_fields(TRIP), Qgis.WkbType.Point, METRIC, [])
