"""Mixing of the air on 3 000 x 3 000 pixels at 5 m, and the whole territory at 10 m; seconds and peak memory.

The classes are drawn with a fixed seed. Times of InVEST on the same grid, for comparison: 12 to 17 s at 300 m,
37 to 54 s at 600 m, 150 to 163 s at 1 200 m.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from measure import FOLDER, SHARED, Board, process, shared

SIDE, PIXEL_M = 3_000, 5.0
TARGETS = {300: (4.0, 1024.0), 600: (5.0, 1024.0), 1200: (8.0, 1024.0)}
CELL_M, GAP_TARGET_UC = 10.0, 100.0
COOLING_TARGET_S, EXPOSURE_TARGET_S, PEAK_TARGET_MIB = 90.0, 150.0, 1536.0

DRAWN = """
import sys
import numpy as np
from aula_toolbox.core.heat import kernels
from aula_toolbox.core.heat.convolution import NUMPY, fastest, masked_mean
side, radius = int(sys.argv[1]), float(sys.argv[2])
random = np.random.default_rng(1)
signal = random.random((side, side), dtype=np.float32)
known = random.random((side, side)) > 0.02
source, kernel = lambda at: (signal[at], known[at]), kernels.exponential(radius)
"""
MIXING = f"""{DRAWN}
mean, share = np.empty_like(signal), np.empty_like(signal)
masked_mean(source, signal.shape, kernel, mean=mean, share=share,
            transform=NUMPY if sys.argv[3] == "numpy" else fastest())
"""
#: largest difference between single and double precision, for an urban excess of 4 degC
GAP = f"""{DRAWN}
double, single = np.empty_like(signal), np.empty_like(signal)
masked_mean(source, signal.shape, kernel, mean=double, transform=NUMPY)
masked_mean(source, signal.shape, kernel, mean=single, transform=fastest())
print(4 * float(np.nanmax(np.abs(double - single))))
"""


def mixing(board: Board) -> None:
    """The mixing step alone, whole processes with their start-up."""
    for metres, (target, peak) in TARGETS.items():
        for library in ("numpy", "scipy"):
            cost = process([sys.executable, "-c", MIXING, SIDE, metres / PIXEL_M, library])
            board.line(f"mixing {metres} m, {library}", cost.seconds, "s", target, f"{cost.peak_mib:.0f} MiB")
            board.line(f"mixing {metres} m, {library}, memory", cost.peak_mib, "MiB", peak)
        parts = {16: SIDE // 4, 4: SIDE // 2, 1: SIDE}
        work = [sys.executable, "-c", MIXING]
        costs = {part: process([*work, side, metres / PIXEL_M, "scipy"]) for part, side in parts.items()}
        board.growth(f"mixing {metres} m, pixels", costs)
        told = process([sys.executable, "-c", GAP, SIDE, metres / PIXEL_M]).output
        board.line(f"mixing {metres} m, single against double", 1e6 * float(told.split()[-1]), "µ°C", GAP_TARGET_UC)


def territory_classes() -> Path:
    """A drawn class raster over the box of the IRIS, unknown outside the territory."""
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    path = FOLDER / "heat_classes.tif"
    if path.is_file():
        return path
    stored = ogr.Open(str(shared("territory/iris_aula_2154.gpkg")))
    layer = stored.GetLayer(0)
    west, east, south, north = layer.GetExtent()
    west, north = np.floor(west / CELL_M) * CELL_M, np.ceil(north / CELL_M) * CELL_M
    columns, rows = int(np.ceil((east - west) / CELL_M)), int(np.ceil((north - south) / CELL_M))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    made.SetGeoTransform((west, CELL_M, 0, north, 0, -CELL_M))
    made.SetProjection(layer.GetSpatialRef().ExportToWkt())
    band = made.GetRasterBand(1)
    band.SetNoDataValue(0)
    gdal.RasterizeLayer(made, [1], layer, burn_values=[1])
    blocks = (
        np.random.default_rng(2)
        .choice(
            [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 13],
            (rows // 20 + 1, columns // 20 + 1),
            p=[0.02, 0.1, 0.05, 0.03, 0.2, 0.4, 0.02, 0.05, 0.03, 0.08, 0.02],
        )
        .astype(np.uint8)
    )
    codes = np.repeat(np.repeat(blocks, 20, axis=0), 20, axis=1)[:rows, :columns]
    inside = band.ReadAsArray()
    band.WriteArray(np.where(inside == 1, codes, 0))
    made.FlushCache()
    return path


def whole_territory(board: Board) -> None:
    """Heatcooling by day and heatexposure by day and by night on 47.6 million pixels, 484 IRIS."""
    from demo_steps.demo import enable_plugin, environment, executable

    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    classes, zones = territory_classes(), SHARED / "data" / "territory" / "iris_aula_2154.gpkg"
    runs = {
        "heatcooling": ({"INPUT": str(classes), "OUTPUT": str(FOLDER / "t.tif")}, COOLING_TARGET_S, PEAK_TARGET_MIB),
        "heatexposure": (
            {"INPUT": str(zones), "LULC": str(classes), "OUTPUT": str(FOLDER / "zones.gpkg")},
            EXPOSURE_TARGET_S,
            PEAK_TARGET_MIB,
        ),
    }
    for algorithm, (inputs, target, peak) in runs.items():
        cost = process(
            [executable(), "--json", "run", f"aula:{algorithm}", "-"], json.dumps({"inputs": inputs}), surroundings
        )
        board.line(f"{algorithm}, territory at 10 m", cost.seconds, "s", target)
        board.line(f"{algorithm}, territory at 10 m, memory", cost.peak_mib, "MiB", peak)


def main() -> None:
    """Measure, judge."""
    board = Board()
    mixing(board)
    whole_territory(board)
    board.exit()


if __name__ == "__main__":
    main()
