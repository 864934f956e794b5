"""The 3-30-300 rule, run as QGIS runs it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException

from aula_toolbox.processing.heat.heat330300 import Heat330300
from tests.support.landsat import NORTH, WEST, raster
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


def place():
    homes = memory_layer("Polygon", [(square(0, 0, 10), "a"), (square(500, 0, 10), "b"), (None, "c")], "code:string")
    trees = memory_layer("Point", [(f"POINT({x} 5)",) for x in (20, 25, 30, 38, 45, 520)])
    parks = memory_layer("Polygon", [(square(150, 0, 100),), (square(515, 0, 20),)])
    canopy = memory_layer("Polygon", [(square(-400, -400, 500),)])
    return {"INPUT": homes, "TREES": trees, "PARKS": parks, "CANOPY": canopy}


def test_the_three_rules_home_by_home(qgis_processing):
    ran = run(Heat330300, **place(), OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(ran, "n_arbres") == [4, 1, None] and attributes(ran, "r3") == [1, 0, None]
    canopy = attributes(ran, "canopee_pct")
    disc = QgsGeometry.fromPointXY(QgsPointXY(5, 5)).buffer(300, 90)
    covered = disc.intersection(QgsGeometry.fromWkt(square(-400, -400, 500))).area() / disc.area()
    assert canopy[0] == pytest.approx(100 * covered, abs=1)
    assert canopy[1] == 0 and attributes(ran, "r30") == [1, 0, None]
    assert attributes(ran, "dist_parc_m")[0] == pytest.approx(145) and attributes(ran, "r300") == [1, 1, None]
    assert attributes(ran, "score") == [3, 1, None] and attributes(ran, "score_part") == ["3/3", "1/3", None]


def test_a_missing_layer_is_not_a_rule_met_and_walls_hide_trees(tmp_path, qgis_processing):
    layers = place()
    wall = memory_layer("Polygon", [("POLYGON((21 -50,23 -50,23 50,21 50,21 -50))",), (square(0, 0, 10),)])
    ran = run(Heat330300, **{**layers, "CANOPY": None, "BUILDINGS": wall}, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(ran, "n_arbres") == [1, 1, None] and attributes(ran, "visibilite")[0] == "ligne de vue"
    assert attributes(ran, "score") == [None] * 3 and attributes(ran, "score_part") == ["1/2", "1/2", None]
    codes = np.full((40, 40), 5)
    codes[:, 20:] = 2
    cover = raster(tmp_path / "codes.tif", codes, gdal.GDT_Byte, nodata=0)
    homes = memory_layer("Point", [(f"POINT({WEST + x} {NORTH - 600})",) for x in (100, 600, 1100)])
    found = run(Heat330300, INPUT=homes, CANOPY=cover, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(found, "canopee_pct") == [0, pytest.approx(50, abs=6), 100]
    far = memory_layer("Point", [("POINT(0 0)",)])
    refused(Heat330300, "E_OUTSIDE", INPUT=far, CANOPY=cover, OUTPUT="TEMPORARY_OUTPUT")
    nowhere = memory_layer("Point", [(None, "a")], "code:string")
    bare = run(Heat330300, INPUT=nowhere, CANOPY=cover, OUTPUT="TEMPORARY_OUTPUT").layer()
    assert attributes(bare, "canopee_pct") == [None]
    refused(Heat330300, "TREES", INPUT=homes, OUTPUT="TEMPORARY_OUTPUT")
    with pytest.raises(QgsProcessingException):
        run(Heat330300, Ear(cancel_at=60), **layers, OUTPUT=str(tmp_path / "x.gpkg"))
