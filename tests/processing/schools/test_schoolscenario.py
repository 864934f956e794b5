"""schoolscenario: a target without drawing, drawn projects, the same air as the heat scenario, bad input, cancel.

Method: docs/design/schools.md#scheme
"""

from __future__ import annotations

import re
from html import unescape

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.heat.heatscenario import HeatScenario
from aula_toolbox.processing.schools.schoolscenario import SchoolScenario
from tests.processing.schools.cases import X, Y, raster, rows_of
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

REACH = {"D_COOL": 40, "MIX": 40}
SIDE = 100


@pytest.fixture(scope="module")
def lulc(tmp_path_factory):
    """200 m of asphalt at 2 m; in a yard of 40 by 50 m, a strip of grass of 400 m2."""
    values = np.full((100, 100), 10, np.uint8)
    values[60:80, 40:45] = 5
    path = tmp_path_factory.mktemp("scenario") / "classes.tif"
    return raster(path, values, 2.0, X, Y + 200, gdal.GDT_Byte)


def grounds(**more):
    """A yard of 40 by 50 m whose south-west corner is at (80, 30), and a ground beside the raster."""
    ring = f"POLYGON(({X + 80} {Y + 40},{X + 120} {Y + 40},{X + 120} {Y + 90},{X + 80} {Y + 90},{X + 80} {Y + 40}))"
    rows = [(ring, "Z0", "École Ferry"), (square(X + 5000, Y, 40), "Z1", "École perdue")]
    return {
        "INPUT": memory_layer("Polygon", rows, "id_ecole:string&nom:string", name="cours"),
        "OUTPUT": "memory:",
        **REACH,
        **more,
    }


def _words(page):
    """What a person reads: no tags, every kind of space as one."""
    return " ".join(re.sub(r"<[^>]+>", " ", unescape(page.read_text(encoding="utf-8"))).replace("−", "-").split())


def test_a_target_without_drawing(qgis_app, lulc, tmp_path):
    """2 000 m2 with 400 m2 of grass: 266.67 m2 become green, to one pixel of 4 m2; the rest of the town stays."""
    after, page = tmp_path / "apres.tif", tmp_path / "r.html"
    ran = run(SchoolScenario, **grounds(LULC=lulc, SCHEMA=str(after), REPORT=str(page)))
    row, lost = rows_of(ran)
    assert row["cour_m2"] == 2000
    assert row["vegetalise_m2"] == pytest.approx(266.67, abs=4)
    assert row["vegetal_avant_pct"] == 20
    assert row["vegetal_apres_pct"] == pytest.approx(100 / 3, abs=0.2)
    assert row["permeable_apres_pct"] == pytest.approx(200 / 3, abs=0.2)
    assert row["v10_apres_m3"] < row["v10_avant_m3"] == 16
    assert row["cout_bas_eur"] == pytest.approx(60 * row["desimp_m2"])
    assert row["dt_jour_c"] < row["dt_autour_c"] <= 0
    assert row["coef_apres_raf"] > row["coef_avant_raf"]
    assert "Schéma de principe" in row["motif"] or "Scheme" in row["motif"]
    assert (row["mode"], is_null(row["hab_rafraichis"])) == ("schema", True)
    assert all(
        is_null(lost[name]) for name in ("cour_m2", "vegetalise_m2", "dt_jour_c", "cout_bas_eur", "v10_avant_m3")
    )
    assert "2" in ran.ear.text
    codes, before = Raster.open(str(after)).read(), Raster.open(lulc).read()
    moved = codes != before
    assert (before[moved] == 10).all()
    assert moved.sum() * 4 == row["desimp_m2"]
    told = _words(page)
    # the report repeats the numbers of the row, and says that a scheme is no drawing
    assert f"{row['vegetalise_m2']:.0f} m² deviennent végétaux" in told
    assert f"{row['dt_jour_c']:.2f}".replace(".", ",") in told
    assert "Schéma de principe" in told
    assert "École perdue" in told.split("Est-ce sûr")[-1]


def test_the_same_air_as_the_heat_scenario(qgis_app, lulc, tmp_path):
    """Recomputed in full: the raster after, given to the heat scenario, makes the same change to the last bit."""
    after, own, other = (str(tmp_path / f"{name}.tif") for name in ("apres", "own", "other"))
    run(SchoolScenario, **grounds(LULC=lulc, SCHEMA=after, DT_DAY=own))
    run(HeatScenario, INPUT=lulc, AFTER=after, **REACH, OUTPUT="memory:", DT_DAY=other)
    first, second = (Raster.open(path).values() for path in (own, other))
    assert np.array_equal(first, second, equal_nan=True)
    assert np.nanmin(first) < 0


def test_shade_doors_and_pitches_lead_the_order(qgis_app, lulc, tmp_path):
    """A hall to the south, which shades the near strip at 13 h, and a pitch to the north: what is far of both turns."""
    hall = memory_layer("Polygon", [(square(X + 80, Y + 20, 20), 6.0)], "hauteur:double", name="batiments")
    pitch = memory_layer("Polygon", [(square(X + 80, Y + 80, 10),)], "", name="sport")
    after = tmp_path / "apres.tif"
    run(SchoolScenario, **grounds(LULC=lulc, SCHEMA=str(after), TARGET="cinquieme", BUILDINGS=hall, SPORT=pitch))
    rows, _ = np.nonzero(Raster.open(str(after)).read() != Raster.open(lulc).read())
    north = Y + 200 - 2 * (rows + 0.5)
    assert north.min() > Y + 42


def test_drawn_projects_and_people(qgis_app, lulc):
    projects = memory_layer("Polygon", [(square(X + 80, Y + 40, 40), 2)], "classe:integer", name="projets")
    homes = memory_layer("Point", [(f"POINT({X + 100} {Y + 60})", 12.0), (f"POINT({X + 9000} {Y})", 5.0)], "ind:double")
    row, _ = rows_of(run(SchoolScenario, **grounds(LULC=lulc, PROJECTS=projects, POPULATION=homes)))
    assert (row["mode"], row["canopee_apres_pct"]) == ("projet", 80)
    assert row["hab_rafraichis"] == (12 if row["surf_rafraichie_m2"] else 0)
    assert row["surf_rafraichie_m2"] > 0
    trees = memory_layer("Point", [(f"POINT({X + 100} {Y + 60})", 5.0)], "rayon_m:double", name="arbres")
    row, _ = rows_of(run(SchoolScenario, **grounds(LULC=lulc, PROJECTS=trees)))
    assert row["canopee_apres_pct"] == pytest.approx(100 * 78.5 / 2000, abs=1.0)


def test_no_scheme_for_a_yard_that_is_described_too_little(qgis_app, tmp_path):
    """Half of the yard is not described: it may be green already, so that nothing is turned and nothing is told."""
    values = np.full((40, 40), 10, np.uint8)
    values[:, 20:] = 16
    cover = raster(tmp_path / "demi.tif", values, 2.0, X, Y + 80, gdal.GDT_Byte)
    yard = memory_layer("Polygon", [(square(X + 20, Y + 20, 40), "Z0")], "id_ecole:string", name="cours")
    ran = run(SchoolScenario, INPUT=yard, LULC=cover, OUTPUT="memory:", **REACH)
    (row,) = rows_of(ran)
    assert all(is_null(row[name]) for name in ("vegetalise_m2", "desimp_m2", "cout_bas_eur", "vegetal_apres_pct"))
    assert "50" in row["motif"]
    assert any("20 %" in one for one in ran.ear.warnings)


def test_no_change_changes_nothing(qgis_app, lulc, tmp_path):
    same = memory_layer("Polygon", [(square(X + 90, Y + 50, 6), 10)], "classe:integer", name="projets")
    page = tmp_path / "r.html"
    ran = run(SchoolScenario, **grounds(LULC=lulc, PROJECTS=same, REPORT=str(page)))
    row, lost = rows_of(ran)
    assert (row["dt_jour_c"], row["dt_nuit_c"], row["vegetalise_m2"], row["surf_rafraichie_m2"]) == (0, 0, 0, 0)
    assert "Rien ne change" in _words(page)
    assert row["motif"] != lost["motif"]
    assert len(ran.ear.warnings) >= 2


def test_bad_inputs_and_cancel(qgis_app, lulc, tmp_path):
    given = grounds(LULC=lulc)
    other = memory_layer("Polygon", [(square(X, Y, 50), "a")], "nom:string", name="autre")
    refused(SchoolScenario, "E_FIELD", "id_ecole", **{**given, "INPUT": other})
    empty = memory_layer("Polygon", [(None, "a")], "id_ecole:string", name="vide")
    refused(SchoolScenario, "E_GEOM", **{**given, "INPUT": empty})
    refused(SchoolScenario, "E_TARGET", **{**given, "TARGET": "autre"})
    bare = memory_layer("Point", [(f"POINT({X} {Y})",)], "", name="arbres")
    refused(SchoolScenario, "E_PROJECT", "rayon_m", **given, PROJECTS=bare)
    nothing = memory_layer("Polygon", [(square(X, Y, 50), None)], "classe:integer", name="projets")
    refused(SchoolScenario, "E_PROJECT", **given, PROJECTS=nothing)
    odd = memory_layer("Polygon", [(square(X, Y, 50), 77)], "classe:integer", name="projets")
    refused(SchoolScenario, "77", **given, PROJECTS=odd)
    nobody = memory_layer("Point", [(f"POINT({X} {Y})", 1)], "nombre:integer", name="points")
    refused(SchoolScenario, "E_FIELD", "ind", **given, POPULATION=nobody)
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(SchoolScenario, Ear(cancel_at=40), **{**given, "OUTPUT": str(tmp_path / "d.gpkg")})
    assert not list(tmp_path.iterdir())
