"""ZAN over 322 communes and 200 000 polygons: balance, ENAF classes of five years, carbon; time and peak memory.

The land cover is made (see `land_cover.py`): OCS2D codes over the real communes, 44 vertices a polygon.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import land_cover
from measure import FOLDER, Board, Cost, process, shared

POLYGONS = 200_000
BALANCE_TARGET_S, ENAF_TARGET_S, PEAK_TARGET_MIB = 40.0, 600.0, 4096.0
COUNTER_TARGET_S, COMMUNES = 5.0, 10_000


def run(algorithm: str, **inputs: Any) -> Cost:
    """An algorithm as a batch runs it."""
    from demo_steps.demo import enable_plugin, environment, executable

    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    request = json.dumps({"inputs": {name: str(value) for name, value in inputs.items()}})
    return process([executable(), "--json", "run", f"aula:{algorithm}", "-"], request, surroundings)


def fresh(name: str) -> Path:
    """A result file, removed when it is there."""
    path = FOLDER / name
    path.unlink(missing_ok=True)
    return path


def asked(path: Path, query: str) -> Any:
    """One row of a GeoPackage."""
    with closing(sqlite3.connect(path)) as base:
        return base.execute(query).fetchone()


def growth(board: Board, whole: Cost, communes: Path, **inputs: Any) -> None:
    """The same balance over a sixteenth and a quarter of the polygons, over as many communes."""
    costs = {1: whole}
    for divisor in (16, 4):
        first, second = (land_cover.layer(communes, POLYGONS // divisor, moved=moved) for moved in (False, True))
        costs[divisor] = run("zanbalance", INPUT=first, INPUT2=second, OUTPUT=fresh("part.gpkg"), **inputs)
    board.growth("zanbalance, polygons", costs)


def flows() -> Path:
    """A Cerema table of many communes, as CSV."""
    import numpy as np

    random = np.random.default_rng(1)
    path = FOLDER / "flows.csv"
    names = [f"naf{year:02d}art{year + 1:02d}" for year in range(11, 24)]
    rows = random.integers(0, 30_000, (COMMUNES, len(names)))
    lines = [",".join(["idcom", *names]), *(f"{i:05d},{','.join(map(str, row))}" for i, row in enumerate(rows))]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def main() -> None:
    """Measure, check what must hold, judge."""
    board = Board()
    communes = shared("territory/aula_territory.gpkg")
    first, second = land_cover.layer(communes, POLYGONS), land_cover.layer(communes, POLYGONS, moved=True)
    places = f"{communes}|layername=communes"
    common = {"COMMUNES": places, "NOMENCLATURE": "OCS2D"}
    dates = {"CS_FIELD1": "cs21", "US_FIELD1": "us21", "CS_FIELD2": "cs24", "US_FIELD2": "us24"}
    balance = fresh("balance.gpkg")
    cost = run("zanbalance", INPUT=first, INPUT2=second, OUTPUT=balance, FLUX=fresh("flux.gpkg"), **common, **dates)
    count, gap, low = asked(balance, "select count(*), max(ecart_ha), min(couverture_pct) from balance")
    note = f"{count} communes, largest difference {gap} ha, coverage {low} %, processor {cost.cpu_seconds:.0f} s"
    board.line("zanbalance, two layers", cost.seconds, "s", BALANCE_TARGET_S, note)
    board.line("zanbalance, peak memory", cost.peak_mib, "MiB", PEAK_TARGET_MIB)
    growth(board, cost, communes, **common, **dates)
    cost = run(
        "zanenaf", INPUT=first, OUTPUT=fresh("enaf.gpkg"), COMMUNES=places, COMMUNE_TABLE=fresh("enaf_communes.gpkg")
    )
    (unknown,) = asked(FOLDER / "enaf_communes.gpkg", "select sum(ha_sans_classe) from enaf_communes")
    board.line(
        "zanenaf, five years",
        cost.seconds,
        "s",
        ENAF_TARGET_S,
        f"{unknown} ha without class, processor {cost.cpu_seconds:.0f} s",
    )
    board.line("zanenaf, peak memory", cost.peak_mib, "MiB", PEAK_TARGET_MIB)
    carbon = {"INPUT": first, "COVER_FIELD": "cs24", "USE_FIELD": "us24"}
    cost = run(
        "carbonstock", OUTPUT=fresh("carbon.gpkg"), COMMUNE_TABLE=fresh("carbon_communes.gpkg"), **common, **carbon
    )
    board.line("carbonstock, one date", cost.seconds, "s")
    cost = run("zancounter", INPUT=flows(), OUTPUT=fresh("counter.gpkg"))
    board.line(f"zancounter, {COMMUNES} communes", cost.seconds, "s", COUNTER_TARGET_S)
    board.exit()


if __name__ == "__main__":
    main()
