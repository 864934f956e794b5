"""Before and after a project, on small towns."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from aula_toolbox.core.heat.constants import heat_constants
from aula_toolbox.gis.raster import tiled
from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatcooling import HeatCooling
from aula_toolbox.processing.heat.heatscenario import HeatScenario
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run
from tests.support.town import COLUMNS, small_raster

gdal.UseExceptions()


def town_raster(tmp_path):
    codes = np.full((80, 80), 12, np.uint8)
    codes[:, ::4] = 9
    codes[60:, 60:] = 5
    codes[:3, :3] = 0
    return small_raster(tmp_path, codes)


REACH = {"D_COOL": 60, "MIX": 60}


def test_an_empty_project_changes_nothing_at_all(tmp_path, qgis_processing):
    path = town_raster(tmp_path)
    ran = run(HeatScenario, INPUT=path, AFTER=path, **REACH, OUTPUT="TEMPORARY_OUTPUT", DT_DAY=str(tmp_path / "d.tif"))
    change = Raster.open(ran["DT_DAY"]).values()
    assert np.nanmax(np.abs(change)) == 0 and np.isnan(change[:3, :3]).all()
    assert attributes(ran.layer(), "dt_jour_c") == [0] and "Nothing changes" in ran.ear.text


def test_trees_cool_people_and_sites_tell_their_gain(tmp_path, qgis_processing):
    west, south = 700_000, 6_600_000
    projects = memory_layer("Polygon", [(square(west + 200, south + 200, 150), 2)], "classe:integer")
    cells = memory_layer(
        "Polygon",
        [(square(west + 200 * i, south + 200 * j, 200), *[100.0] * len(COLUMNS)) for i in range(4) for j in range(4)],
        "&".join(f"{name}:double" for name in COLUMNS),
    )
    surfaces = memory_layer(
        "None",
        [
            (None, "cour", "avant", "enrobe_sombre", 500.0),
            (None, "cour", "Après", "enrobe_sombre", 250.0),
            (None, "cour", "apres", "herbe", 250.0),
        ],
        "site:string&etat:string&type:string&quantite:double",
    )
    ran = run(
        HeatScenario,
        INPUT=town_raster(tmp_path),
        PROJECTS=projects,
        POPULATION=cells,
        SITE_SURFACES=surfaces,
        **REACH,
        OUTPUT="TEMPORARY_OUTPUT",
        SITES="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "r.html"),
        **{name: str(tmp_path / f"{name}.tif") for name in ("DT_DAY", "DT_NIGHT")},
    )
    zone = next(ran.layer().getFeatures())
    assert zone["dt_jour_c"] < 0 and zone["dt_nuit_c"] < 0 and zone["dt_jour_min_c"] < -0.3
    assert zone["surf_modifiee_m2"] == 15 * 15 * 100 and zone["surf_rafraichie_m2"] >= zone["surf_modifiee_m2"]
    assert zone["surf_rechauffee_m2"] == 0 and zone["hab_rechauffes"] == 0
    change = Raster.open(ran["DT_DAY"]).values()
    expected = np.sum(np.nan_to_num(change) <= -0.1) / 6400 * 1600
    assert zone["hab_rafraichis"] == pytest.approx(expected, rel=0.02)
    site = next(ran.layer("SITES").getFeatures())
    assert (site["coef_raf_avant"], site["coef_raf_apres"], site["gain"]) == (0, 0.25, 0.25)
    assert "cour" in (tmp_path / "r.html").read_text(encoding="utf-8")
    opposite = small_raster(tmp_path, np.full((80, 80), 14, np.uint8), "hot.tif")
    zones = memory_layer("Polygon", [(square(west, south, 400),), (square(0, 0, 10),)])
    warm = run(
        HeatScenario, INPUT=town_raster(tmp_path), AFTER=opposite, ZONES=zones, **REACH, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert attributes(warm.layer(), "dt_nuit_c")[0] > 0 and attributes(warm.layer(), "dt_nuit_c")[1] is None


@pytest.mark.parametrize("precision", ["exact", "fast"])
def test_grids_on_disk_give_the_same_as_grids_in_memory(precision, tmp_path, monkeypatch, qgis_processing):
    path, hot = town_raster(tmp_path), small_raster(tmp_path, np.full((80, 80), 14, np.uint8), "hot.tif")
    zones = memory_layer("Polygon", [(square(700_000, 6_600_000, 400),)])
    reach = {"D_COOL": 60, "MIX": 200, "PRECISION": precision, "CONTIGUOUS": True}

    def rasters(folder):
        names = {name: str(tmp_path / f"{folder}_{name}.tif") for name in ("DT_DAY", "DT_NIGHT")}
        run(HeatScenario, INPUT=path, AFTER=hot, ZONES=zones, **reach, OUTPUT="TEMPORARY_OUTPUT", **names)
        made = {name: str(tmp_path / f"{folder}_{name}.tif") for name in ("OUTPUT", "HM")}
        run(HeatCooling, INPUT=path, ZONES=zones, **reach, ZONES_OUT="TEMPORARY_OUTPUT", **made)
        return [Raster.open(file).values() for file in (*names.values(), *made.values())]

    memory = rasters("memory")
    kept = []
    monkeypatch.setattr(tiled.TiledArray, "__getitem__", _counted(tiled.TiledArray.__getitem__, kept))
    monkeypatch.setitem(heat_constants(), "pixels_en_memoire", 1000)
    for first, second in zip(memory, rasters("disk")):
        assert np.array_equal(first, second, equal_nan=True)
    assert len(kept) > 20


def _counted(method, calls):
    def counting(self, place):
        calls.append(place)
        return method(self, place)

    return counting


def test_lines_points_and_what_is_refused(tmp_path, qgis_processing):
    path, out = town_raster(tmp_path), {"OUTPUT": "TEMPORARY_OUTPUT", **REACH}
    line = memory_layer(
        "LineString", [("LINESTRING(700100 6600100,700600 6600100)", 3, 20.0)], "classe:integer&largeur_m:double"
    )
    area = attributes(run(HeatScenario, INPUT=path, PROJECTS=line, **out).layer(), "surf_modifiee_m2")[0]
    assert area == pytest.approx(500 * 20, rel=0.15)
    tree = memory_layer("Point", [("POINT(700300 6600300)", 3, 25.0)], "classe:integer&rayon_m:double")
    area = attributes(run(HeatScenario, INPUT=path, PROJECTS=tree, **out).layer(), "surf_modifiee_m2")[0]
    assert area == pytest.approx(np.pi * 25**2, rel=0.2)
    refused(HeatScenario, "AFTER", INPUT=path, **out)
    bare = memory_layer("Point", [("POINT(700300 6600300)", 3)], "classe:integer")
    refused(HeatScenario, "rayon_m", INPUT=path, PROJECTS=bare, **out)
    odd = memory_layer("Polygon", [(square(700_300, 6_600_300, 50), 77), (square(0, 0, 1), 1)], "classe:integer")
    refused(HeatScenario, "77", INPUT=path, PROJECTS=odd, **out)
    wrong = memory_layer(
        "None", [(None, "a", "avant", "lave", -1.0)], "site:string&etat:string&type:string&quantite:double"
    )
    message = refused(HeatScenario, "lave (1)", INPUT=path, PROJECTS=tree, SITE_SURFACES=wrong, **out)
    assert "1" in message
    with pytest.raises(QgsProcessingException):
        run(HeatScenario, Ear(cancel_at=40), INPUT=path, PROJECTS=tree, **{**out, "OUTPUT": str(tmp_path / "s.gpkg")})
    assert not (tmp_path / "s.gpkg").exists()
