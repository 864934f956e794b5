"""Every file of the field folder, end to end: who reads it, and what comes of it. No file is unlisted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.heat.heatcooling import HeatCooling
from aula_toolbox.processing.rain.rainpotential import RainPotential
from aula_toolbox.processing.rain.rainseries import RainSeries
from tests.conftest import ROOT
from tests.support.layers import memory_layer, square
from tests.support.runs import refused, run

FRICHES = "processing/friches/test_field_inputs.py"
RASTERS = "processing/heat/test_given_rasters.py"
ROOFS = "processing/rain/test_rainroofs.py"
#: the tests that give a file to an algorithm, by its name without its ending; HERE: below
HERE = "intake/test_field.py"
SITES = ("bad_codes", "bat_dup", "coords", "cp1252_semicolon", "curve_only", "dates", "excel", "flood_corners")
SITES += ("geom_mixed", "lines", "mojibake", "no_crs", "null_island", "numbers", "one_site", "year_inf")
READERS = {
    "erc": {
        "commune_nouvelle": "processing/erc/test_zancounter.py",
        "conservation_stop": "processing/erc/test_coverage_engine.py",
        "flip_by_overlap": "processing/erc/test_coverage_engine.py",
        "flows_semicolon_decimal_comma_latin1": "processing/erc/test_zancounter.py",
        "ign_artif_diff_form": "processing/erc/test_zandifference.py",
        "ppri_words": "processing/erc/test_riskmatrix.py",
    },
    "friches": dict.fromkeys(SITES, FRICHES),
    "heat": {
        **dict.fromkeys(["bio", "epsg3857", "north_up", "rotated_10deg", "south_up", "zsu"], RASTERS),
        "filo_fr": "processing/heat/test_given_tables.py",
        "filodup": "processing/heat/test_given_tables.py",
        "internal_mask": HERE,
        "irc": RASTERS,
        "landsat_extent": "processing/heat/test_landsat_given.py",
        "landsat_extent_cut": "processing/heat/test_landsat_given.py",
        "mnh": "processing/heat/test_canopy.py",
        "tcd": "processing/heat/test_canopy.py",
        "vul_nearly_constant": "processing/heat/test_given_tables.py",
    },
    "platform": {
        "csw_latin1": "gis/net/test_xmltree.py",
        "own/rain_roof_runoff": ROOFS,
        "pluie_remarque": HERE,
        "poids_excel_cp1252": HERE,
        "sim2_null": HERE,
    },
    "rain": {
        "bdnb_compile": ROOFS,
        "bdtopo_trunc": ROOFS,
        "cadastre-12174-batiments": ROOFS,
        "dpclim": HERE,
        "latin1_bdtopo": ROOFS,
        "ol62": "processing/rain/test_raindemand.py",
        "p9999": HERE,
        "weekly": HERE,
        "zerogap": HERE,
    },
}


def test_every_file_of_the_folder_is_read_by_a_test(shared_data):
    folder = shared_data / "field"
    held = {
        path.relative_to(folder).with_suffix("").as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "README.md" and not path.name.endswith(".aux.xml")
    }
    listed = {f"{subject}/{name}": test for subject, names in READERS.items() for name, test in names.items()}
    assert held == set(listed)
    tests = {test: (ROOT / "tests" / test).read_text(encoding="utf-8") for test in set(listed.values())}
    # a folder of own tables is given as a folder
    unread = [
        name
        for name, test in listed.items()
        if Path(name.replace("own/rain_roof_runoff", "own")).name not in tests[test]
    ]
    assert unread == []


@pytest.fixture
def field(qgis_processing, shared_data):
    return shared_data / "field"


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("rain/p9999.csv", "E_RAIN_VALUE", "9999 on 1999-01-01"),
        ("rain/weekly.csv", "E_STEP", "every 7 days"),
        ("platform/pluie_remarque.csv", "E_RAGGED", "101 (2010-04-10 ; 0,0 ; panne du pluvio)"),
        ("platform/sim2_null.csv", "E_DATE", "'null' (l. 51)"),
    ],
)
def test_rain_that_cannot_be_read_is_refused_with_its_place(field, name, code, words):
    assert words in refused(RainSeries, code, INPUT=[str(field / name)], OUTPUT="memory:")
    roof = memory_layer("Polygon", [(square(732_000, 7_013_000, 10),)])
    assert words in refused(RainPotential, code, INPUT=roof, RAIN=[str(field / name)], OUTPUT="memory:")


@pytest.mark.parametrize(
    ("name", "told", "figures"),
    [
        ("rain/zerogap.csv", "1096", {"n_ans": 17, "n_zeros": 1096}),
        ("rain/dpclim.csv", "doubtful", {"poste": "62044001", "n_douteux": 731}),
    ],
)
def test_rain_with_gaps_and_doubts_is_read_without_them(field, name, told, figures):
    ran = run(RainSeries, INPUT=[str(field / name)], OUTPUT="memory:")
    (row,) = ran.layer().getFeatures()
    assert {name: row[name] for name in figures} == figures
    assert told in ran.ear.text


def test_weights_saved_by_a_french_excel_change_the_indices(field):
    site = memory_layer(
        "Polygon", [(square(690_000, 7_040_000, 90), "62041_1", "non")], "site_id:string&c_pollution:string"
    )
    ran = run(FricheQualify, INPUT=site, WEIGHTS=str(field / "platform" / "poids_excel_cp1252.csv"), OUTPUT="memory:")
    assert "read as Windows text (cp1252)" in ran.ear.text


def test_a_raster_whose_mask_hides_nothing_is_read_whole(field, tmp_path):
    ran = run(
        HeatCooling,
        INPUT=str(field / "heat" / "internal_mask.tif"),
        BIOPHYSICAL=str(field / "heat" / "bio.csv"),
        D_COOL=100,
        MIX=150,
        OUTPUT=str(tmp_path / "t.tif"),
    )
    assert np.isfinite(Raster.open(ran["OUTPUT"]).values()).all()
