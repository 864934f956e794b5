"""People by zone and hot spots: 53 000 drawn Filosofi cells on the 484 IRIS, Gi* on 50 000 cells; memory too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from measure import FOLDER, SHARED, Board, process, shared

CELL_M = 200.0
SIDES = (250, 200)
POPULATION_TARGET_S, SPOTS_TARGET_S = 20.0, 30.0
COLUMNS = (
    *("ind", "men", "men_pauv", "men_1ind", "men_prop", "men_fmp", "ind_snv", "men_surf"),
    *("log_av45", "log_45_70", "log_70_90", "log_ap90", "ind_0_3", "ind_4_5", "ind_65_79", "ind_80p", "i_est_200"),
)


def write_cells(path: Path, corners: Iterable[tuple[float, float]], names: tuple[str, ...], seed: int) -> int:
    """Square cells with drawn numbers in a GeoPackage; gives their count."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    stored = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = stored.CreateLayer("cells", reference, ogr.wkbPolygon)
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    random, definition = np.random.default_rng(seed), layer.GetLayerDefn()
    layer.StartTransaction()
    for west, south in corners:
        ring = f"{west} {south},{west + CELL_M} {south},{west + CELL_M} {south + CELL_M},{west} {south + CELL_M}"
        feature = ogr.Feature(definition)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring},{west} {south}))"))
        for name, value in zip(names, random.gamma(2, 20, len(names)).tolist()):
            feature[name] = value
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return int(layer.GetFeatureCount())


def territory_corners() -> Iterable[tuple[float, float]]:
    """Lower left corners of the cells whose centre lies in the territory."""
    from osgeo import gdal, ogr

    stored = ogr.Open(str(shared("territory/iris_aula_2154.gpkg")))
    layer = stored.GetLayer(0)
    west, east, south, north = layer.GetExtent()
    west, south = np.floor(west / CELL_M) * CELL_M, np.floor(south / CELL_M) * CELL_M
    columns, rows = int(np.ceil((east - west) / CELL_M)), int(np.ceil((north - south) / CELL_M))
    drawn = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    drawn.SetGeoTransform((west, CELL_M, 0, south, 0, CELL_M))
    gdal.RasterizeLayer(drawn, [1], layer, burn_values=[1])
    for row, column in zip(*np.nonzero(drawn.ReadAsArray())):
        yield west + int(column) * CELL_M, south + int(row) * CELL_M


def block_corners() -> Iterable[tuple[float, float]]:
    """Lower left corners of a full block of cells."""
    for column in range(SIDES[0]):
        for row in range(SIDES[1]):
            yield 600_000 + column * CELL_M, 7_000_000 + row * CELL_M


def main() -> None:
    """Draw, run, judge."""
    from demo_steps.demo import enable_plugin, environment, executable

    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    grid, block = FOLDER / "heat_filosofi.gpkg", FOLDER / "heat_block.gpkg"
    for path in (grid, block):
        path.unlink(missing_ok=True)
    cells = write_cells(grid, territory_corners(), COLUMNS, 3)
    spots = write_cells(block, block_corners(), ("v",), 4)
    board = Board()

    def line(name: str, algorithm: str, target: float, **inputs: Any) -> None:
        command = [executable(), "--json", "run", f"aula:{algorithm}", "-"]
        cost = process(command, json.dumps({"inputs": inputs}), surroundings)
        board.line(name, cost.seconds, "s", target, f"{cost.peak_mib:.0f} MiB")

    zones = str(SHARED / "data" / "territory" / "iris_aula_2154.gpkg")
    out = str(FOLDER / "people.gpkg")
    line(
        f"heatpopulation, {cells} cells, 484 IRIS",
        "heatpopulation",
        POPULATION_TARGET_S,
        INPUT=str(grid),
        ZONES=zones,
        OUTPUT=out,
    )
    line(f"heathotspots, {spots} cells", "heathotspots", SPOTS_TARGET_S, INPUT=str(block), FIELD="v", OUTPUT=out)
    board.exit()


if __name__ == "__main__":
    main()
