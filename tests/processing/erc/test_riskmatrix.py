"""Hazards crossed with stakes: the worst of a unit, values that no row knows."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from aula_toolbox.processing.erc.riskmatrix import RiskMatrix
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run


def test_risk_of_units(qgis_app):
    units = memory_layer("Polygon", [(box(0, 0, 100, 100), "a"), (box(100, 0, 100, 100), "b")], "nom:string")
    flood = memory_layer(
        "Polygon",
        [(box(0, 0, 60, 100), "Bleu"), (box(0, 0, 20, 100), "Rouge"), (box(0, 0, 20, 9), "vert")],
        "typereg:string",
        name="PPRI zonage",
    )
    hole = memory_layer("Point", [("POINT(680050 7040050)",)], name="Cavités")
    homes = memory_layer("Polygon", [(box(10, 0, 60, 100), "Résidentiel")], "usage1:string", name="batiment")
    school = memory_layer("Point", [("POINT(680005 7040050)",)], name="ERP sensibles")
    ran = run(
        RiskMatrix,
        INPUT=units,
        HAZARDS=[flood, hole],
        STAKES=[homes, school],
        OUTPUT="memory:",
        CELLS="memory:",
        MATRIX="memory:",
    )
    one, two = table(ran, "OUTPUT")
    assert (one["note_max"], one["classe_max"], one["risque_dominant"], one["enjeu_dominant"]) == (
        16,
        "tres_fort",
        "inondation",
        "erp",
    )
    assert (one["n_inondation"], one["n_cavites"]) == (16, 8)
    assert (two["note_max"], two["classe_max"]) == (0, "nul")
    assert "argiles" in one["manquants"]
    assert "minier" in ran.ear.text
    assert "typereg: vert" in ran.ear.text
    assert (one["nb_inconnus"], two["nb_inconnus"]) == (1, 0)
    cells = table(ran, "CELLS")
    red = [cell for cell in cells if cell["niveau_alea"] == 4 and cell["enjeu"] == "bati"]
    assert [cell["surf_m2"] for cell in red] == [1000]
    matrix = table(ran, "MATRIX")
    assert len(matrix) == 26
    assert sum(row["surf_m2"] for row in matrix) == pytest.approx(sum(cell["surf_m2"] for cell in cells), abs=25)
    odd = memory_layer("Polygon", [(box(0, 0, 9, 9), "x")], "zonage:string", name="avalanches")
    refused(RiskMatrix, "E_LEVEL", "avalanches", INPUT=units, HAZARDS=[odd], STAKES=[homes], OUTPUT="memory:")


def test_flood_plans_in_words_keep_their_level(qgis_app, shared_data):
    path = shared_data / "field" / "erc" / "ppri_words.gpkg"
    plan = QgsVectorLayer(f"{path}|layername=ppri", "ppri")
    extent = plan.extent()
    zone = QgsGeometry.fromRect(extent).asWkt()
    units = memory_layer("Polygon", [(zone, "a")], "nom:string", crs=plan.crs().authid())
    school = memory_layer("Polygon", [(zone,)], name="ERP sensibles", crs=plan.crs().authid())
    ran = run(RiskMatrix, INPUT=units, HAZARDS=[plan], STAKES=[school], OUTPUT="memory:", CELLS="memory:")
    (row,) = table(ran, "OUTPUT")
    assert (row["note_max"], row["classe_max"], row["nb_inconnus"]) == (16, "tres_fort", 0)
    assert {cell["niveau_alea"] for cell in table(ran, "CELLS")} == {4}
    odd = memory_layer("Polygon", [(zone, "Zone grise")], "typereg:string", name="ppri", crs=plan.crs().authid())
    refused(RiskMatrix, "E_LEVEL", "Zone grise", INPUT=units, HAZARDS=[odd], STAKES=[school], OUTPUT="memory:")


def test_a_cancelled_run_writes_nothing(qgis_app, tmp_path):
    units = memory_layer("Polygon", [(box(0, 0, 100, 100),)])
    plan = memory_layer("Polygon", [(box(0, 0, 60, 100), "Rouge")], "typereg:string", name="PPRI zonage")
    given = {"INPUT": units, "HAZARDS": [plan], "STAKES": [memory_layer("Polygon", [(box(0, 0, 9, 9),)], name="ERP")]}
    with pytest.raises(Exception, match="Cancelled"):
        run(RiskMatrix, Ear(cancel_at=5), **given, OUTPUT=str(tmp_path / "risks.gpkg"))
    assert not list(tmp_path.iterdir())
