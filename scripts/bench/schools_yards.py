"""Schoolyards of 322 communes: 500 grounds with their rasters ready, one school alone, 500 sheets of two pages."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import Any

import numpy as np
from friches_qualify import Drawing, rectangle, run
from measure import FOLDER, Board

GROUNDS, ACROSS, STEP_M, SIDE_M = 500, 25, 600.0, 80.0
WEST, SOUTH, PIXEL_M = 660_000.0, 7_020_000.0, 2.0
HOMES, PARKS = 30_000, 200
ALL_S, ONE_S, SHEETS_S, PEAK_MIB = 60.0, 3.0, 480.0, 1024.0
CODES = np.array([10, 5, 8, 3, 9], np.uint8)
SHARES = (0.62, 0.2, 0.05, 0.08, 0.05)
"""Heat classes of the drawn land cover, and how much of it each takes."""


def corner(number: int) -> tuple[float, float]:
    """The south-west corner of a ground."""
    return WEST + STEP_M * (number % ACROSS), SOUTH + STEP_M * (number // ACROSS)


def territory() -> Path:
    """Grounds with three halls and houses around, homes, cool places, social positions."""
    from osgeo import ogr

    target = FOLDER / "schools_yards.gpkg"
    if target.is_file():
        return target
    unfinished = target.with_suffix(".tmp.gpkg")
    unfinished.unlink(missing_ok=True)
    drawing = Drawing(unfinished)
    rng, places = drawing.rng, [corner(number) for number in range(GROUNDS)]
    kind = {"nature": "Enseignement primaire", "nature_detaillee": "Ecole élémentaire", "etat_de_l_objet": "En service"}
    zones = (
        (
            rectangle(x, y, SIDE_M, SIDE_M),
            {"cleabs": f"Z{n:04d}", "toponyme": f"École {n}", "fictif": "Non", "identifiants_sources": _uai(n), **kind},
        )
        for n, (x, y) in enumerate(places)
    )
    drawing.layer("zone", ogr.wkbPolygon, zones)
    halls = [(rectangle(x + 10 + 20 * part, y + 10, 12, 30), {"hauteur": 6.0}) for x, y in places for part in range(3)]
    houses = [
        (rectangle(x + 12.0 * part - 60, y - 20, 9, 9), {"hauteur": 7.0}) for x, y in places for part in range(20)
    ]
    drawing.layer("batiment", ogr.wkbPolygon, halls + houses)
    width, depth = STEP_M * ACROSS, STEP_M * GROUNDS / ACROSS

    def anywhere(count: int) -> np.ndarray:
        return np.array([WEST, SOUTH]) + rng.uniform(0, 1, (count, 2)) * [width, depth]

    drawing.layer("logement", ogr.wkbPoint, ((f"POINT({x} {y})", {"ind": 2.3}) for x, y in anywhere(HOMES)))
    drawing.layer("parc", ogr.wkbPolygon, ((rectangle(x, y, 80, 80), {"nom": "parc"}) for x, y in anywhere(PARKS)))
    told = ((None, {"uai": _uai(n), "ips": float(rng.uniform(60, 130)), "ips_departemental": 95.0}) for n in range(450))
    drawing.layer("ips", ogr.wkbNone, told)
    drawing.store = None
    unfinished.rename(target)
    return target


def _uai(number: int) -> str:
    return f"0{620_0000 + number:06d}A"[-8:]


def rasters() -> dict[str, Path]:
    """The land cover at 2 m and the air by day at 10 m, drawn once."""
    from osgeo import gdal, osr

    found = {"LULC": FOLDER / "schools_lulc.tif", "T_DAY": FOLDER / "schools_day.tif"}
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    rng = np.random.default_rng(7)
    width, depth = STEP_M * ACROSS, STEP_M * GROUNDS / ACROSS
    for name, pixel, kind in (("LULC", PIXEL_M, gdal.GDT_Byte), ("T_DAY", 10.0, gdal.GDT_Float32)):
        if found[name].is_file():
            continue
        rows, columns = round((depth + 1_000) / pixel), round((width + 1_000) / pixel)
        options = ["TILED=YES", "COMPRESS=DEFLATE"]
        unfinished = found[name].with_suffix(".tmp.tif")
        made = gdal.GetDriverByName("GTiff").Create(str(unfinished), columns, rows, 1, kind, options)
        made.SetGeoTransform((WEST - 500, pixel, 0, SOUTH + depth + 500, 0, -pixel))
        made.SetProjection(crs.ExportToWkt())
        coarse = (rows // 4 + 1, columns // 4 + 1)
        drawn = rng.choice(CODES, coarse, p=SHARES) if name == "LULC" else rng.normal(25.0, 0.7, coarse)
        made.GetRasterBand(1).WriteArray(np.kron(drawn, np.ones((4, 4), drawn.dtype))[:rows, :columns])
        made = None
        unfinished.rename(found[name])
    return found


def one_school(inputs: dict[str, Any], board: Board) -> None:
    """The same for one ground, in a QGIS that runs already."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    from aula_toolbox.processing.schools.schoolyards import SchoolYards

    alone = {**inputs, "INPUT": f"{inputs['INPUT']}|subset=cleabs = 'Z0250'", "OUTPUT": "memory:"}
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        SchoolYards().create().run(alone, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
        taken.append(time.perf_counter() - start)
    board.line("schoolyards, one school, QGIS open", sorted(taken)[1], "s", ONE_S)
    application.exitQgis()


def main() -> None:
    """Measure, print, judge."""
    board, path = Board(), territory()
    layers = {"INPUT": "zone", "BUILDINGS": "batiment", "POPULATION": "logement", "COOL": "parc", "IPS": "ips"}
    inputs: dict[str, Any] = {name: f"{path}|layername={layer}" for name, layer in layers.items()}
    inputs |= {name: str(file) for name, file in rasters().items()}
    yards = FOLDER / "schools_result.gpkg"
    yards.unlink(missing_ok=True)
    done = run("aula:schoolyards", **inputs, OUTPUT=str(yards), REPORT=str(FOLDER / "schools_result.html"))
    note = f"processor {done.cpu_seconds:.1f} s"
    board.line(f"schoolyards, {GROUNDS} grounds, rasters ready", done.seconds, "s", ALL_S, note=note)
    board.line("peak memory", done.peak_mib, "MiB", PEAK_MIB)
    folder = FOLDER / "schools_sheets"
    shutil.rmtree(folder, ignore_errors=True)
    given = {name: inputs[name] for name in ("BUILDINGS", "LULC")}
    done = run("aula:schoolsheets", INPUT=str(yards), **given, FOLDER=str(folder), OUTPUT="TEMPORARY_OUTPUT")
    count = len(list(folder.glob("*.pdf")))
    if count != GROUNDS:
        raise SystemExit(f"{count} sheets instead of {GROUNDS}")
    note = f"processor {done.cpu_seconds:.1f} s"
    board.line(f"schoolsheets, {GROUNDS} sheets of two pages", done.seconds, "s", SHEETS_S, note=note)
    one_school(inputs, board)
    board.exit()


if __name__ == "__main__":
    main()
