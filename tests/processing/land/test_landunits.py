"""landunits: toy units, constraints by name, the real cadastre, bad input."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.land.landunits import LandUnits
from tests.processing.land import cases
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run


def test_the_toy_row_with_its_constraints(qgis_app):
    flood = memory_layer("Polygon", [(square(cases.X, cases.Y, 20),)], "", name="PPRI")
    plu = memory_layer("Polygon", [(square(cases.X - 10, cases.Y - 10, 400), "UE")], "LIBELLE:string", name="zone_urba")
    ran = run(
        LandUnits,
        AREA=cases.zones(),
        PARCELS=cases.parcels(),
        OWNERS=cases.owners(),
        BUILDINGS=cases.buildings(),
        PLU=plu,
        CONSTRAINTS=[flood],
        OUTPUT="memory:",
    )
    rows = {row["uf_id"]: row for row in ran.layer().getFeatures()}
    assert list(rows) == [cases.IDS[0], *cases.IDS[2:]]
    first = rows[cases.IDS[0]]
    assert (first["n_parcelles"], first["surf_m2"], first["bati_m2"], first["niveaux"]) == (2, 5000, 400, 2)
    assert (first["zone_plu"], first["contraintes"], first["proprio_nom"]) == ("UE", "PPRI", "Société 111111111")
    assert rows[cases.IDS[3]]["groupe_min"] == rows[cases.IDS[4]]["groupe_min"] == cases.IDS[3]
    assert rows[cases.IDS[3]]["facade_m"] == pytest.approx(100, abs=2)  # two long sides, none along a neighbour


def test_no_constraint_is_no_yes(qgis_app):
    ran = run(LandUnits, AREA=cases.zones(), PARCELS=cases.parcels(), OUTPUT="memory:")
    assert set(attributes(ran.layer(), "contraintes_absentes")) == {"toutes"}
    assert ran.ear.warnings
    assert attributes(ran.layer(), "bati_m2") == [None] * 6


def test_the_real_cadastre_keeps_its_area(qgis_app, shared_data):
    source = f"{shared_data / 'urba' / 'cadastre_edigeo.gpkg'}|layername=PARCELLE"
    layer = QgsVectorLayer(source, "p", "ogr")
    box = layer.extent()
    corners = f"POLYGON(({box.xMinimum()} {box.yMinimum()},{box.xMaximum()} {box.yMinimum()},"
    corners += (
        f"{box.xMaximum()} {box.yMaximum()},{box.xMinimum()} {box.yMaximum()},{box.xMinimum()} {box.yMinimum()}))"
    )
    area = memory_layer("Polygon", [(corners,)], "", crs=layer.crs().authid())
    ran = run(LandUnits, AREA=area, PARCELS=source, OUTPUT="memory:")
    whole = sum(feature.geometry().area() for feature in layer.getFeatures())
    assert sum(attributes(ran.layer(), "surf_m2")) == pytest.approx(whole, abs=1)


def test_bad_inputs_and_cancel(qgis_app, tmp_path):
    far = memory_layer("Polygon", [(square(100_000, 6_700_000, 50), "29001000AB0001")], "idu:string", name="ailleurs")
    refused(LandUnits, "E_APART", "ailleurs", AREA=cases.zones(), PARCELS=far, OUTPUT="memory:")
    nameless = memory_layer("Polygon", [(square(cases.X, cases.Y, 50), "x")], "couleur:string", name="sans_id")
    refused(LandUnits, "E_FIELD", "sans_id", AREA=cases.zones(), PARCELS=nameless, OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(LandUnits, Ear(cancel_at=5), AREA=cases.zones(), PARCELS=cases.parcels(), OUTPUT=str(tmp_path / "u.gpkg"))
    assert not list(tmp_path.iterdir())
