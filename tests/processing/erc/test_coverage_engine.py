"""What the coverage engine must get right in the balance: the covers that stopped it, or turned it upside down."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.erc.zanbalance import ZanBalance
from tests.support.layers import memory_layer, square
from tests.support.runs import run

X, Y = 680_000, 7_040_000
HOUSE, FIELD = ("CS1.1.1.1", "US5"), ("CS2.2.1", "US1.1")
DATES = {"DATE1": "2018", "DATE2": "2021", "NOMENCLATURE": "OCS GE"}


def area(x, y, wide, high):
    return f"POLYGON(({x} {y},{x + wide} {y},{x + wide} {y + high},{x} {y + high},{x} {y}))"


def _layer(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def _rows(layer):
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def _cover(rows):
    return memory_layer("Polygon", rows, "code_cs:string&code_us:string")


def _commune(side=200):
    return memory_layer("Polygon", [(square(X, Y, side), "62001", "Carre")], "insee:string&nom:string")


def test_an_ordinary_cover_that_stopped_the_balance_is_conserved(qgis_app, shared_data):
    path = shared_data / "field" / "erc" / "conservation_stop.gpkg"
    inputs = {"INPUT": _layer(path, "d1"), "INPUT2": _layer(path, "d2"), "COMMUNES": _layer(path, "com")}
    ran = run(ZanBalance, **inputs, OUTPUT="memory:", GAPS="memory:", FLUX="memory:", **DATES)
    rows = _rows(ran.layer())
    assert sum(row["surf_ha"] for row in rows) == pytest.approx(100.0, abs=1e-3)
    gaps = _rows(ran.layer("GAPS"))
    for date in ("2018", "2021"):
        # by GEOS' union of the whole layer: two gaps, of 6 626.97 and 619.73 m2; the second stopped the run
        assert sum(gap["surf_m2"] for gap in gaps if gap["date"] == date) == pytest.approx(7246.7, abs=2)
        assert any(gap["surf_m2"] == pytest.approx(619.7, abs=1) for gap in gaps if gap["date"] == date)
    for row in rows:
        assert row["ecart_ha"] <= 2e-4
        assert row["solde_net_ha"] == pytest.approx(row["stock2_ha"] - row["stock1_ha"], abs=2e-4)


def test_a_field_crossed_by_a_road_laid_over_it_stays_a_field(qgis_app, shared_data):
    land = _layer(shared_data / "field" / "erc" / "flip_by_overlap.gpkg", "lc")
    commune = memory_layer(
        "Polygon", [(area(689_950, 7_029_950, 200, 210), "62001", "Carre")], "insee:string&nom:string"
    )
    ran = run(ZanBalance, INPUT=land, INPUT2=land, COMMUNES=commune, OUTPUT="memory:", **DATES)
    (row,) = _rows(ran.layer())
    # the road parts the field of 11 000 m2 in 10 000 and 500: only the small part takes the status around it
    assert row["stock1_ha"] * 1e4 == pytest.approx(32_000, abs=0.5)
    assert row["recouv_m2"] == pytest.approx(1_000, abs=0.5)
    assert "1000 m2 of overlaps" in ran.ear.text


def test_a_border_drawn_anew_is_told_as_noise_beside_the_flow(qgis_app):
    before = [(area(X, Y, 100, 200), *HOUSE), (area(X + 100, Y, 100, 200), *FIELD)]
    after = [
        (area(X, Y, 101, 200), *HOUSE),
        (area(X + 101, Y, 99, 100), *FIELD),
        (area(X + 101, Y + 100, 99, 100), *HOUSE),
    ]
    inputs = {"COMMUNES": _commune(), "OUTPUT": "memory:", "FLUX": "memory:", "APPLY_THRESHOLDS": False, **DATES}
    ran = run(ZanBalance, INPUT=_cover(before), INPUT2=_cover(after), **inputs)
    (row,) = _rows(ran.layer())
    assert (row["flux_artif_ha"], row["bruit_artif_ha"], row["bruit_desartif_ha"]) == (1.01, 0.02, 0)
    flux = sorted((piece["surf_m2"], piece["bruit"]) for piece in _rows(ran.layer("FLUX")))
    assert flux == [(200, 1), (9900, 0)]
    widths = sorted(piece["largeur_m"] for piece in _rows(ran.layer("FLUX")))
    assert widths == pytest.approx([1.0, 49.7], abs=0.06)
    assert "0,02 ha of the flows" in ran.ear.text
    assert "less than 2 m wide" in ran.ear.text


def test_no_noise_no_word(qgis_app):
    rows = [(square(X, Y, 200), *FIELD)]
    ran = run(ZanBalance, INPUT=_cover(rows), INPUT2=_cover(rows), COMMUNES=_commune(), OUTPUT="memory:", **DATES)
    assert "strips" not in ran.ear.text
