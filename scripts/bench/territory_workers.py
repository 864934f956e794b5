"""Two workers against one on the quarters of the demonstration: the same values, and the time of two over that of one.

Each worker is a process of QGIS; what is timed is the whole run, start of the processes and manifest too. The machine
must have two cores that do nothing else: on a busy one the ratio says how busy it is.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from measure import FOLDER, ROOT, Board

ONE, TWO, RATIO = "un", "deux", 1 / 1.7
PLACE = FOLDER / "territory_workers"
DEMO = ROOT / "aula_toolbox" / "resources" / "demo"
RAIN = "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz"


def job(name: str) -> Path:
    """Rain on the roofs of each quarter."""
    from aula_toolbox.gis import demo_territory

    downloads = PLACE / "downloads"
    if not downloads.is_dir():
        demo_territory.deliver(demo_territory.EMBEDDED, downloads)
    told = {
        "algorithm": "aula:rainpotential",
        "zones": f"{DEMO / 'territoire.gpkg'}|layername=iris",
        "code": "code_iris",
        "own": ["INPUT"],
        "parameters": {
            "INPUT": f"{DEMO / 'territoire.gpkg'}|layername=batiment",
            "RAIN": [str(next(downloads.rglob(RAIN)))],
            "OUTPUT": "{folder}/toits.gpkg",
        },
        "output": name,
    }
    shutil.rmtree(PLACE / name, ignore_errors=True)
    path = PLACE / f"{name}.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def values(name: str) -> dict[str, list[Any]]:
    """Every value of every result, by its quarter."""
    from osgeo import ogr

    found = {}
    for path in sorted((PLACE / name).glob("*/toits.gpkg")):
        store = ogr.Open(str(path))
        found[path.parent.name] = sorted(
            (tuple(str(value) for value in row.items().values()) for row in store.GetLayer(0)), key=str
        )
    return found


def main() -> None:
    """One worker, then two."""
    from aula_toolbox.processing.territories import TerritoriesJob, run, start_qgis

    kept = start_qgis()
    board, seconds = Board(), {}
    for name, processes in ((ONE, 1), (TWO, 2)):
        asked = TerritoriesJob.read(job(name))
        began = time.perf_counter()
        done = run(asked, processes)
        seconds[name] = time.perf_counter() - began
        lost = [code for code, one in done.items() if one.state != "fait"]
        if lost:
            raise SystemExit(f"failed: {lost}")
        board.line(f"{len(done)} quarters, {processes} process(es)", seconds[name], "s")
    if values(ONE) != values(TWO) or not values(ONE):
        raise SystemExit("two workers gave other values than one")
    board.line("time of two over one, same values", seconds[TWO] / seconds[ONE], "-", RATIO)
    kept[0].exitQgis()
    board.exit()


if __name__ == "__main__":
    sys.exit(main())
