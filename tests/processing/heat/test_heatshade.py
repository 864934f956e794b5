"""Shade of places, run as QGIS runs it: north of walls and under trees, whatever tells the heights."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from aula_toolbox.gis.raster.rasters import Raster
from aula_toolbox.processing.heat.heatshade import HeatShade
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run
from tests.support.wall_and_tree import SIDE, X, Y, heights, raster, told, tree, wall, yards

COMMON = {"DATE": "2025-07-15", "OUTPUT": "memory:"}


@pytest.mark.parametrize("kind", ["buildings", "height", "surface"])
def test_shade_is_north_of_walls_and_under_trees(kind, tmp_path, qgis_processing):
    given = {"INPUT": yards(), "BUILDINGS": wall(), **COMMON}
    if kind == "buildings":
        given["TREES"] = tree()
    elif kind == "height":
        given["HEIGHT"] = raster(tmp_path / "mnh.tif", heights())
    else:
        given["SURFACE"] = raster(tmp_path / "mns.tif", heights() + 45)
        given["GROUND"] = raster(tmp_path / "mnt.tif", heights() * 0 + 45)
    ran = run(HeatShade, **given, MINUTES=str(tmp_path / "m.tif"), REPORT=str(tmp_path / "r.html"))
    minutes, built, trees, shelter, sky = told(ran, "ombre_min", "ombre_bati_pct", "ombre_arbre_pct", "abri", "svf")
    assert minutes["nord"] > 150 and built["nord"] > 40 and minutes["sud"] < 30 and minutes["loin"] == 0
    assert minutes["arbre"] == pytest.approx(420, abs=1) and trees["arbre"] > 99 and shelter["arbre"] == 3
    assert sky["loin"] > 0.95 > 0.65 > sky["nord"] and shelter["loin"] == 0
    assert all(built[name] + trees[name] == pytest.approx(minutes[name] / 4.2, abs=0.3) for name in minutes)
    shade = Raster.open(tmp_path / "m.tif")
    assert np.nanmax(shade.values()) <= 420 and np.isnan(shade.values()).any()  # no value on the roof
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert (
        "<img" in html
        and "15/07/2025" in html
        and "14:00" in html
        and ("LiDAR, les arbres" in html) == (kind == "buildings")
    )


def test_lines_and_points_have_a_ground(qgis_processing):
    stop = memory_layer("Point", [(f"POINT({X} {Y + 16})", "a")], "code:string")
    way = memory_layer("LineString", [(f"LINESTRING({X - 40} {Y + 13},{X + 40} {Y + 13})", "a")], "code:string")
    for places, least in ((stop, 60), (way, 200)):
        ran = run(HeatShade, **{**COMMON, "INPUT": places, "BUILDINGS": wall()})
        assert attributes(ran.layer(), "n_pix")[0] > least - 10 or places is stop
        assert attributes(ran.layer(), "ombre_min")[0] > 60


def test_the_hour_is_that_of_the_clocks(qgis_processing):
    """At 13:50 the sun of Arras is due south in summer; in the morning a wall shades its west side."""
    side = memory_layer(
        "Polygon",
        [(f"POLYGON(({X} {Y - 60},{X + 10} {Y - 60},{X + 10} {Y + 60},{X} {Y + 60},{X} {Y - 60}))", 15.0)],
        "HAUTEUR:double",
    )
    rows = [(square(X - 6, Y - 3, 6), "ouest"), (square(X + 10, Y - 3, 6), "est")]
    given = {**COMMON, "INPUT": memory_layer("Polygon", rows, "code:string"), "BUILDINGS": side, "STEP": 10}
    morning = told(run(HeatShade, **given, START="10:00", END="12:00"), "ombre_pct")[0]
    evening = told(run(HeatShade, **given, START="16:00", END="18:00"), "ombre_pct")[0]
    assert morning["ouest"] > 90 and morning["est"] == 0 and evening["est"] > 90 and evening["ouest"] == 0


def test_holes_in_the_surface_are_unknown(tmp_path, qgis_processing):
    holed = heights()
    holed[SIDE + 90 : SIDE + 110] = -9999
    given = {**COMMON, "INPUT": yards(), "BUILDINGS": wall(), "HEIGHT": raster(tmp_path / "h.tif", holed)}
    ran = run(HeatShade, **given, REPORT=str(tmp_path / "r.html"))
    minutes, share = told(ran, "ombre_min", "part_valide_pct")
    assert minutes["loin"] is None and share["loin"] == 0 and minutes["nord"] is not None
    assert "faute de hauteurs connues" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_heights_and_altitudes_are_not_mixed(tmp_path, qgis_processing):
    height, ground = raster(tmp_path / "h.tif", heights()), raster(tmp_path / "g.tif", heights() * 0 + 45)
    surface = raster(tmp_path / "s.tif", heights() + 145)
    given = {**COMMON, "INPUT": yards()}
    refused(HeatShade, "E_SURFACE", "HEIGHT", **given, SURFACE=height, GROUND=ground)
    refused(HeatShade, "E_SURFACE", "SURFACE", **given, HEIGHT=surface)
    refused(HeatShade, "GROUND", **given, SURFACE=surface)
    refused(HeatShade, "SURFACE", **given)
    far = memory_layer("Polygon", [(square(X + 5000, Y, 10), "a")], "code:string")
    refused(HeatShade, "E_OUTSIDE", **{**given, "INPUT": far}, HEIGHT=height)
    refused(HeatShade, "E_OUTSIDE", **{**given, "INPUT": far}, SURFACE=surface, GROUND=ground)
    below = run(HeatShade, **given, SURFACE=ground, GROUND=raster(tmp_path / "g2.tif", heights() * 0 + 50))
    assert "lie under the ground" in below.ear.text and "told as built" in below.ear.text


def test_times_that_cannot_be_read_and_places_too_wide(tmp_path, qgis_processing):
    given = {**COMMON, "INPUT": yards(), "BUILDINGS": wall()}
    refused(HeatShade, "E_TIME", **{**given, "DATE": "15/07"})
    refused(HeatShade, "E_TIME", **given, START="18:00", END="11:00")
    wide = memory_layer("Polygon", [(square(X, Y, 10), "a"), (square(X + 9000, Y + 9000, 10), "b")], "code:string")
    refused(HeatShade, "E_MEMORY", **{**given, "INPUT": wide})
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        run(HeatShade, Ear(cancel_at=30), **{**given, "OUTPUT": str(path)})
    assert not path.exists()


def tiles(folder, values, kind):
    """Two tiles side by side, the second without the suffix of its name, as they come."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, part) in enumerate(zip(("a.tif", "b"), np.split(values, 2, axis=1))):
        raster(folder / f"LHD_FXX_069{number}_7040_{kind}_O_0M50_{name}", part, west=X - SIDE + number * SIDE)


def test_tiles_are_read_as_one_surface(tmp_path, qgis_processing):
    given = {"INPUT": yards(), "BUILDINGS": wall(), **COMMON}
    whole = told(run(HeatShade, **given, HEIGHT=raster(tmp_path / "mnh.tif", heights())), "ombre_min", "svf")
    tiles(tmp_path / "t" / "sous", heights(), "MNH")
    joined = run(HeatShade, **given, TILES=str(tmp_path / "t"))
    assert told(joined, "ombre_min", "svf") == whole and "MNH: 2 tiles read as one." in joined.ear.text
    tiles(tmp_path / "s", heights() + 45, "MNS")
    (tmp_path / "s" / "MNT.7z").write_bytes(b"packed")
    message = refused(HeatShade, "E_TILES", "MNS", **given, TILES=str(tmp_path / "s"))
    assert "MNH" in message
    tiles(tmp_path / "s", heights() * 0 + 45, "MNT")
    both = run(HeatShade, **given, TILES=str(tmp_path / "s"))
    assert "unpack them: MNT.7z" in both.ear.text
    assert told(both, "ombre_min")[0]["nord"] == pytest.approx(whole[0]["nord"], abs=1)


def test_tiles_that_are_none_or_do_not_fit_are_refused(tmp_path, qgis_processing):
    given = {"INPUT": yards(), "BUILDINGS": wall(), **COMMON}
    (tmp_path / "vide").mkdir()
    refused(HeatShade, "E_TILES", "vide", **given, TILES=str(tmp_path / "vide"))
    refused(HeatShade, "E_CHOICE", "HEIGHT", **given, TILES=str(tmp_path), HEIGHT=raster(tmp_path / "h.tif", heights()))
    tiles(tmp_path / "t", heights(), "MNH")
    other = gdal.Open(str(tmp_path / "t" / "LHD_FXX_0690_7040_MNH_O_0M50_a.tif"), gdal.GA_Update)
    other.SetProjection("")
    other = None
    refused(HeatShade, "E_TILES", "MNH", **given, TILES=str(tmp_path / "t"))


def test_each_instant_has_its_band(tmp_path, qgis_processing):
    given = {"INPUT": yards(), "BUILDINGS": wall(), "TREES": tree(), **COMMON}
    run(HeatShade, **given, START="12:00", END="15:00", STEP=60, HOURLY=str(tmp_path / "h.tif"))
    hourly = gdal.Open(str(tmp_path / "h.tif"))
    names = [hourly.GetRasterBand(band).GetDescription() for band in range(1, hourly.RasterCount + 1)]
    assert names == ["12:00", "13:00", "14:00", "15:00"]
    noon = hourly.GetRasterBand(3).ReadAsArray()
    assert set(np.unique(noon)) == {0, 1, 2, 255}  # sun, trees, buildings, roofs
    assert (noon == 255).sum() == 1200


def test_the_hottest_hours_are_told_apart(qgis_processing):
    given = {"INPUT": yards(), "BUILDINGS": wall(), **COMMON}
    whole, midday = told(run(HeatShade, **given), "ombre_pct", "ombre_12_16_pct")
    assert midday["nord"] > whole["nord"] > 40 and midday["loin"] == 0
    evening = told(run(HeatShade, **given, START="17:00", END="18:00"), "ombre_12_16_pct")[0]
    assert set(evening.values()) == {None}


def test_gaps_of_the_crowns_can_be_closed(tmp_path, qgis_processing):
    bare = heights()
    rows, columns = np.mgrid[: 2 * SIDE, : 2 * SIDE]
    bare[(bare == 10) & ((rows + columns) % 3 == 0)] = 0
    given = {"INPUT": yards(), "BUILDINGS": wall(), "HEIGHT": raster(tmp_path / "h.tif", bare), **COMMON}
    ragged, whole = (
        told(run(HeatShade, **given, CLOSE_CANOPY=close), "ombre_min")[0]["arbre"] for close in (False, True)
    )
    assert whole == pytest.approx(420, abs=1) and ragged < 419
