"""The heat island of clear nights, run as QGIS runs it: the centre is warm, woods and fields are not."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.heat.heatnight import HeatNight
from tests.core.heat.test_night import hourly
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 690_000, 7_040_000
SIDE = 600


def town():
    """From west to east: a dense centre, houses with gardens, a meadow, a wood."""
    buildings = []
    for row in range(0, SIDE, 20):
        buildings += [(square(X + column, Y + row, 12), 15.0) for column in range(0, SIDE, 20)]
    for row in range(0, SIDE, 60):
        buildings += [(square(X + SIDE + column, Y + row, 12), 6.0) for column in range(0, SIDE, 60)]
    cover = [
        (square(X - 600, Y - 600, SIDE + 600), "CS1.1.1.2", "US5"),
        (square(X - 600, Y, SIDE + 600), "CS1.1.1.2", "US5"),
        (square(X - 600, Y + SIDE, SIDE + 600), "CS1.1.1.2", "US5"),
    ]
    for column, code, use in ((1, "CS2.2.1", "US5"), (2, "CS2.2.1", "US1.1"), (3, "CS2.1.1.1", "US1.2")):
        wide = SIDE + (600 if column == 3 else 0)
        left, low, high = X + column * SIDE, Y - 600, Y + SIDE + 600
        ring = f"{left} {low},{left + wide} {low},{left + wide} {high},{left} {high},{left} {low}"
        cover.append((f"POLYGON(({ring}))", code, use))
    zones = [(square(X + SIDE * i + 100, Y + 100, SIDE - 200), name) for i, name in enumerate("abcd")]
    return {
        "INPUT": memory_layer("Polygon", zones, "code:string"),
        "BUILDINGS": memory_layer("Polygon", buildings, "HAUTEUR:double"),
        "LANDCOVER": memory_layer("Polygon", cover, "code_cs:string&code_us:string"),
        "NOMENCLATURE": "OCS GE",
        "OUTPUT": "memory:",
    }


@pytest.fixture(scope="module")
def given(qgis_processing):
    return town()


def test_the_centre_is_the_warm_place_and_the_green_ones_are_not(given, tmp_path):
    report = tmp_path / "r.html"
    ran = run(HeatNight, **given, REPORT=str(report))
    gap, sky, plants = (attributes(ran.layer(), name) for name in ("uhi_med_c", "svf", "veg_pct"))
    assert gap == sorted(gap, reverse=True) and gap[0] - gap[2] > 2
    assert sky[0] < sky[1] < sky[2] and plants[0] < plants[1] < plants[2] and plants[3] > 95
    # the formula, from the columns
    weather = (290 / 1206 * 14**3 / 2.5) ** 0.25
    assert gap == pytest.approx([(2 - s - v / 100) * weather for s, v in zip(sky, plants)], abs=0.02)
    assert attributes(ran.layer(), "hors_domaine")[3] and attributes(ran.layer(), "uhi_p90_c") == [None] * 4
    html = report.read_text(encoding="utf-8")
    assert "<img" in html and "nuit type" in html and "Les zones diffèrent de" in html
    assert "hors des lieux" in html


def test_a_station_gives_the_usual_and_the_strong_night(given, tmp_path):
    path = hourly(tmp_path / "h.csv", [{}, {"FF": 1.5}, {}])
    ran = run(HeatNight, **given, WEATHER=str(path), MONTHS="7", REPORT=str(tmp_path / "r.html"))
    usual, strong = (attributes(ran.layer(), name) for name in ("uhi_med_c", "uhi_p90_c"))
    assert attributes(ran.layer(), "n_nuits") == [3] * 4 and strong[0] > usual[0]
    assert "Station 62001001: 3 clear and steady nights" in ran.ear.text
    assert "3 nuits claires et stables" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_what_is_not_described_has_no_value(given, tmp_path):
    far = [(square(X + 100, Y + 100, 400), "a"), (square(X + 5_000, Y, 400), "away")]
    zones = memory_layer("Polygon", far, "code:string")
    ran = run(HeatNight, **{**given, "INPUT": zones}, REPORT=str(tmp_path / "r.html"))
    assert attributes(ran.layer(), "etat") == ["complet", "donnees insuffisantes"]
    assert attributes(ran.layer(), "uhi_med_c")[1] is None and "no value" in ran.ear.text
    # a town drawn from its buildings alone says nothing of its meadows
    alone = run(HeatNight, **{**given, "LANDCOVER": None, "REPORT": str(tmp_path / "s.html")})
    assert attributes(alone.layer(), "uhi_med_c") == [None] * 4
    assert "Aucune zone n" in (tmp_path / "s.html").read_text(encoding="utf-8")


def test_the_land_at_the_edge_of_the_data_has_no_value(given):
    near = memory_layer("Polygon", [(square(X + 4 * SIDE + 520, Y + 100, 60), "e")], "code:string")
    ran = run(HeatNight, **{**given, "INPUT": near})
    assert attributes(ran.layer(), "etat") == ["bord"] and attributes(ran.layer(), "uhi_med_c") == [None]


def test_a_raster_of_classes_gives_the_same(given, tmp_path):
    from aula_toolbox.processing.heat.heatlandcover import HeatLandCover

    path = str(tmp_path / "c.tif")
    land = {name: given[name] for name in ("LANDCOVER", "BUILDINGS", "NOMENCLATURE")}
    run(HeatLandCover, EXTENT=given["INPUT"], MARGIN=300, PIXEL=2, OUTPUT=path, **land)
    drawn = run(HeatNight, **given)
    read = run(HeatNight, INPUT=given["INPUT"], BUILDINGS=given["BUILDINGS"], LULC=path, OUTPUT="memory:")
    one, other = (np.array(attributes(ran.layer(), "uhi_med_c"), float) for ran in (drawn, read))
    assert one == pytest.approx(other, abs=0.05)


def test_wrong_inputs_and_cancel(given, tmp_path):
    refused(HeatNight, "E_WEATHER", **{**given, "RADIATION": 0.24})
    refused(HeatNight, "WIND", **{**given, "WIND": 0.1})
    refused(HeatNight, "BUILDINGS", **{**given, "BUILDINGS": None})
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatNight, Ear(cancel_at=40), **{**given, "OUTPUT": str(path)})
    assert not path.exists()
