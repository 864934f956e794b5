"""Exposure and vulnerability in one run, on real land cover and on small towns."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingUtils, QgsVectorLayer

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatexposure import HeatExposure
from aula_toolbox.processing.heat.heatnight import HeatNight
from tests.processing.heat.test_heatnight import town
from tests.support.layers import attributes, memory_layer, square
from tests.support.pages import screen_of
from tests.support.runs import Ear, refused, run
from tests.support.town import population, small_raster, zone_grid


@pytest.fixture(scope="module")
def metaleurop(shared_data):
    return f"{shared_data}/landcover/ocsge_metaleurop_2154.gpkg|layername=ocsge_cs_clean"


def test_the_real_ocs_ge_extract_gives_cool_woods_and_warm_streets(metaleurop, tmp_path, qgis_processing):
    extent = QgsVectorLayer(metaleurop, "o", "ogr").extent()
    zones = zone_grid(extent, 1500, 3000)
    ran = run(
        HeatExposure,
        INPUT=zones,
        LANDCOVER=metaleurop,
        POPULATION=population(zones.extent()),
        COOL=memory_layer("Polygon", [(square(701_500, 7_036_500, 1200), True)], "nuit:boolean"),
        COOL_NIGHT_FIELD="nuit",
        PIXEL=10,
        OUTPUT="TEMPORARY_OUTPUT",
        THRESHOLDS_OUT=str(tmp_path / "seuils.csv"),
        REPORT=str(tmp_path / "rapport.html"),
        **{name: str(tmp_path / f"{name}.tif") for name in ("T_DAY", "T_NIGHT", "LULC_OUT")},
    )
    cover = Raster.open(ran["LULC_OUT"]).read()
    for name in ("T_DAY", "T_NIGHT"):
        t_air = Raster.open(ran[name]).values()
        assert np.array_equal(np.isnan(t_air), cover == 0)
        assert np.nanmean(t_air[cover == 12]) > np.nanmean(t_air[cover == 2])
        assert (tmp_path / f"{name}.qml").exists()
        assert (
            QgsProcessingUtils.mapLayerFromString(ran[name], ran.context).renderer().type() == "singlebandpseudocolor"
        )
    layer = ran.layer()
    get = {
        name: np.array(attributes(layer, name), float) for name in ("arbre_pct", "bati_pct", "cc_jour", "ano_nuit_c")
    }
    assert np.corrcoef(get["arbre_pct"], get["cc_jour"])[0, 1] > 0.8
    assert np.corrcoef(get["bati_pct"], get["ano_nuit_c"])[0, 1] > 0.5
    assert set(attributes(layer, "etat")) <= {"complet", "sans habitants", "donnees insuffisantes"}
    notes = [note for note in attributes(layer, "vuln_nuit") if note is not None]
    assert min(notes) >= 1 and max(notes) <= 9 and len(set(notes)) >= 4
    assert min(attributes(layer, "ecart_nuit_c")) <= 0 <= max(attributes(layer, "ecart_nuit_c"))
    html = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    assert html.count("<img") == 3 and "Pré-diagnostic" in html and "{" not in html.split("</style>")[1]


def test_frozen_thresholds_give_the_same_notes_and_lulc_replaces_layers(metaleurop, tmp_path, qgis_processing):
    extent = QgsVectorLayer(metaleurop, "o", "ogr").extent()
    zones = zone_grid(extent, 1500, 3000)
    drawn = {"INPUT": zones, "LANDCOVER": metaleurop, "POPULATION": population(zones.extent()), "PIXEL": 20}
    first = run(
        HeatExposure,
        **drawn,
        OUTPUT="TEMPORARY_OUTPUT",
        LULC_OUT=str(tmp_path / "c.tif"),
        THRESHOLDS_OUT=str(tmp_path / "seuils.csv"),
    )
    again = run(
        HeatExposure,
        **drawn,
        LULC=str(tmp_path / "c.tif"),
        THRESHOLDS=str(tmp_path / "seuils.csv"),
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert "LULC is given" in again.ear.text
    for name in ("t_jour_c", "t_nuit_c", "vuln_jour", "vuln_nuit", "priorite", "gi_classe", "bivarie"):
        assert attributes(first.layer(), name) == attributes(again.layer(), name), name


def test_zones_known_too_little_get_nothing_and_exposure_needs_no_people(tmp_path, qgis_processing):
    codes = np.full((60, 60), 5, np.uint8)
    codes[:, 30:] = 12
    path = small_raster(tmp_path, codes)
    rows = [(square(700_000 + 100 * i, 6_600_000 + 100 * j, 100), f"{i}{j}") for i in range(6) for j in range(3)]
    rows += [(square(700_560, 6_600_400, 100), "edge"), (square(800_000, 6_600_000, 100), "away")]
    ran = run(
        HeatExposure,
        INPUT=memory_layer("Polygon", rows, "code:string"),
        LULC=path,
        D_COOL=50,
        MIX=50,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    state = dict(zip(attributes(ran.layer(), "code"), attributes(ran.layer(), "etat")))
    assert state["edge"] == "donnees insuffisantes" and state["away"] == "hors emprise"
    assert state["00"] == "population absente"
    for name in ("t_jour_c", "ano_nuit_c", "bati_pct", "expo_nuit", "vuln_nuit"):
        value = dict(zip(attributes(ran.layer(), "code"), attributes(ran.layer(), name)))
        assert value["edge"] is None and value["away"] is None
        assert (value["00"] is None) == (name == "vuln_nuit")
    warm = dict(zip(attributes(ran.layer(), "code"), attributes(ran.layer(), "ano_nuit_c")))
    assert warm["51"] > warm["01"]
    assert attributes(ran.layer(), "gi_z").count(None) == 2 and "Without population" in ran.ear.text
    # two blocks of one kind are worth a handful of independent zones: no star
    assert attributes(ran.layer(), "gi_classe").count(None) == 20 and "too smooth" in ran.ear.text


def test_wrong_inputs_are_refused_and_cancel_leaves_nothing(tmp_path, qgis_processing):
    path = small_raster(tmp_path, np.full((20, 20), 99, np.uint8))
    zone = memory_layer("Polygon", [(square(700_000, 6_600_000, 100), "a")], "code:string")
    refused(HeatExposure, "99 (400 ", INPUT=zone, LULC=path, OUTPUT="TEMPORARY_OUTPUT")
    refused(HeatExposure, "LANDCOVER", INPUT=zone, OUTPUT="TEMPORARY_OUTPUT")
    fine = small_raster(tmp_path, np.full((20, 20), 5, np.uint8), "d.tif")
    message = refused(HeatExposure, "MIX", INPUT=zone, LULC=fine, MIX=4, D_COOL=4, OUTPUT="TEMPORARY_OUTPUT")
    assert "D_COOL" in message
    out = tmp_path / "o.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatExposure, Ear(cancel_at=50), INPUT=zone, LULC=fine, OUTPUT=str(out), T_DAY=str(tmp_path / "t.tif"))
    assert not out.exists() and not (tmp_path / "t.tif").exists()


def test_a_clear_night_warms_the_centre_and_keeps_the_model_beside(qgis_processing, tmp_path):
    """The same town as heatnight's: centre, houses, meadow, wood; the formula tells what the mixed air blurs."""
    given = town()
    clear = {"METHOD_NIGHT": "clear_nights", "T_NIGHT": str(tmp_path / "n.tif"), "REPORT": str(tmp_path / "r.html")}
    ran = run(HeatExposure, **given, PIXEL=5, **clear)
    gap, model, warm = (attributes(ran.layer(), name) for name in ("ano_nuit_c", "ano_modele_c", "t_nuit_c"))
    assert gap == sorted(gap, reverse=True) and gap[0] - gap[2] > 2
    assert warm == pytest.approx([18 + one for one in gap], abs=0.02)
    assert attributes(ran.layer("OUTPUT"), "expo_nuit")[0] is None, "four zones are too few to be scored"
    plain = run(HeatExposure, **given, PIXEL=5)
    assert attributes(plain.layer(), "ano_nuit_c") == model and set(attributes(plain.layer(), "ano_modele_c")) == {None}
    told = run(HeatNight, **given)
    assert gap == pytest.approx(attributes(told.layer(), "uhi_med_c"), abs=0.8), (
        "streets of 8 m seen by pixels of 5 m, not of 2"
    )
    assert np.nanmax(Raster.open(ran["T_NIGHT"]).values()) > 20
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Theeuwes" in html and "plus ouvertes ou plus vertes" in html.replace("\u00a0", " ")
    refused(HeatExposure, "BUILDINGS", **{**given, "BUILDINGS": None}, METHOD_NIGHT="clear_nights")
    # where nothing but buildings is described, no night is told, and the first screen says so
    bare = {**given, "LANDCOVER": None, "NOMENCLATURE": None}
    alone = run(HeatExposure, **bare, PIXEL=10, METHOD_NIGHT="clear_nights", REPORT=str(tmp_path / "s.html"))
    assert attributes(alone.layer(), "ano_nuit_c") == [None] * 4 and "no value by night" in alone.ear.text
    screen = screen_of((tmp_path / "s.html").read_text(encoding="utf-8"))
    assert "la nuit, aucune zone" in screen.verdict and "–" not in screen.verdict + "".join(screen.cards)
