"""schoolsheets: two pages a school that can be searched, one land cover only, what is refused, cancel.

Method: docs/design/schools.md#report
"""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.schools.schoolscenario import SchoolScenario
from aula_toolbox.processing.schools.schoolsheets import SchoolSheets
from aula_toolbox.processing.schools.schoolyards import SchoolYards
from tests.processing.schools.cases import UAI, X, Y, classes, people, quarter
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run


@pytest.fixture(scope="module")
def given(qgis_app, tmp_path_factory):
    """A result of the headline with its raster, a scenario on it, and a school without ground."""
    folder = tmp_path_factory.mktemp("sheets")
    lulc, made = classes(folder / "classes.tif", 5.0), quarter()
    zones = made["INPUT"]
    zones.dataProvider().deleteFeatures([next(one.id() for one in zones.getFeatures() if one["cleabs"] == "Z1")])
    schools, change = folder / "cours.gpkg", folder / "avant_apres.gpkg"
    run(SchoolYards, **made, **people(), LULC=lulc, OUTPUT=str(schools))
    run(
        SchoolScenario,
        INPUT=str(schools),
        LULC=lulc,
        BUILDINGS=made["BUILDINGS"],
        OUTPUT=str(change),
        MIX=60,
        D_COOL=60,
    )
    return {"INPUT": str(schools), "SCENARIO": str(change), "BUILDINGS": made["BUILDINGS"], "LULC": lulc}


def sheets(given, folder, **more):
    return run(SchoolSheets, **given, FOLDER=str(folder), OUTPUT="memory:", **more)


def pages(path):
    """How many pages a PDF says it has."""
    return len(re.findall(rb"/Type\s*/Page\s+/Parent", path.read_bytes()))


def test_one_file_of_two_pages_a_school(given, tmp_path):
    ran = sheets(given, tmp_path / "f")
    files = [row["fichier"] for row in ran.layer().getFeatures()]
    assert ran["OUTPUT_COUNT"] == len(files) == 2
    assert files[0] == "fiche_z0.pdf"
    assert files[1] == f"fiche_{UAI[1].lower()}.pdf"
    assert {path.name for path in (tmp_path / "f").iterdir()} == set(files)
    assert [pages(tmp_path / "f" / name) for name in files] == [2, 2]
    assert "2 sheets, 4 pages." in ran.ear.text
    assert not any("too long" in one for one in ran.ear.warnings)


def test_one_file_for_all_and_a_filter(given, tmp_path):
    ran = sheets(given, tmp_path / "f", FORMAT="pdf_unique")
    assert pages(tmp_path / "f" / "fiches_ecoles.pdf") == 4
    assert {row["fichier"] for row in ran.layer().getFeatures()} == {"fiches_ecoles.pdf"}
    assert sheets(given, tmp_path / "g", FILTER='"rang" = 1')["OUTPUT_COUNT"] == 1


def test_another_land_cover_is_neither_drawn_nor_told(given, tmp_path):
    """The figures say 62 % of sealed ground; a raster of grass, and a scenario on it, are of another yard."""
    import numpy as np
    from osgeo import gdal

    from tests.processing.schools.cases import raster

    other = raster(tmp_path / "herbe.tif", np.full((100, 340), 5, np.uint8), 5.0, kind=gdal.GDT_Byte)
    change = tmp_path / "autre.gpkg"
    run(SchoolScenario, INPUT=given["INPUT"], LULC=other, OUTPUT=str(change), MIX=60, D_COOL=60)
    ran = sheets({**given, "LULC": other, "SCENARIO": str(change)}, tmp_path / "f")
    assert "not drawn" in ran.ear.text
    assert "another land cover" in ran.ear.text


def test_two_schools_of_one_name_have_two_files(qgis_app, given, tmp_path):
    from aula_toolbox.processing.schools.parameters import SHEET_FIELDS

    names = "&".join(f"{name}:string" for name in SHEET_FIELDS)
    cells = [None] * (len(SHEET_FIELDS) - 1)
    rows = [(square(X, Y, 50), key, *cells) for key in ("A/1", "A 1")]
    ran = run(
        SchoolSheets,
        INPUT=memory_layer("Polygon", rows, names, name="cours"),
        FOLDER=str(tmp_path / "f"),
        OUTPUT="memory:",
    )
    assert sorted(row["fichier"] for row in ran.layer().getFeatures()) == ["fiche_a-1.pdf", "fiche_a-1_2.pdf"]


def test_what_cannot_be_is_refused(given, tmp_path):
    folder = {"FOLDER": str(tmp_path / "f"), "OUTPUT": "memory:"}
    bare = memory_layer("Polygon", [(square(X, Y, 50), "a")], "id_ecole:string", name="autre")
    refused(SchoolSheets, "E_FIELD", "niveau", **{**given, "INPUT": bare}, **folder)
    refused(SchoolSheets, "E_FILTER", **given, **folder, FILTER='"rang" = 99')
    refused(SchoolSheets, **given, **folder, FILTER='"rang" = (')
    refused(SchoolSheets, "E_FIELD", "imper_avant_pct", **{**given, "SCENARIO": bare}, **folder)
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(SchoolSheets, Ear(cancel_at=40), **given, **folder)
    assert not list((tmp_path / "f").glob("*.pdf"))
