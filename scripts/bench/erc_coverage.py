"""The coverage engine over 200 000 polygons and 322 communes, beside QGIS' own ways to the same numbers.

Beside it: `native:intersection` (the same table by drawing every piece), GEOS' coverage union and unary union (the same
patches). Figures are seconds of one run on the machine as it is; what counts is how many times slower or faster.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import land_cover
import numpy as np
from erc_zan import POLYGONS
from measure import Board, shared

TABLE_TARGET_S, PATCHES_TARGET_S = 8.0, 15.0
SAMPLE = 20_000
"""Polygons of the comparison: QGIS' own ways take minutes on all of them."""


def timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Wall clock, processor seconds and result of a function."""
    start, busy = time.perf_counter(), time.process_time()
    found = work()
    return time.perf_counter() - start, time.process_time() - busy, found


def main() -> None:
    """Measure, check that both ways agree, judge."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

    application = QgsApplication([], False)
    application.initQgis()
    from aula_toolbox.gis.vector.cover import read_cover
    from aula_toolbox.gis.vector.cut import cut
    from aula_toolbox.gis.vector.sources import Source

    board = Board()
    territory = shared("territory/aula_territory.gpkg")
    path = land_cover.layer(territory, POLYGONS)
    land, communes = QgsVectorLayer(str(path), "land"), QgsVectorLayer(f"{territory}|layername=communes", "communes")
    context = QgsProcessingContext()
    zones = [feature.geometry() for feature in communes.getFeatures()]
    source = Source(QgsProcessingFeatureSource(land, context), context, land, is_whole=True)

    seconds, busy, cover = timed(lambda: read_cover(source, ["cs24"], land.crs()))
    board.line("reading, repair and snapping", seconds, "s", None, f"{len(cover)} polygons, processor {busy:.1f} s")
    table_s, busy, pieces = timed(lambda: cut(cover, zones))
    # one process that computes: its processor seconds are what a free machine's clock would say
    board.line(
        "area cross-table, processor", busy, "s", TABLE_TARGET_S, f"{len(pieces.row)} pieces, clock {table_s:.1f} s"
    )
    worst = np.abs(pieces.sums(len(zones)) - [zone.area() for zone in zones]).max()
    board.line("largest commune out of balance", float(worst), "m2", 1.0)

    kind = np.array([str(code).startswith("CS1") for code in cover.columns["cs24"]]).astype(int)
    seconds, busy, settled = timed(cover.settled)
    board.line("made a partition", seconds, "s", None, f"processor {busy:.1f} s")
    kind = kind[settled.whole.source]
    seconds, more, patches = timed(lambda: settled.whole.patches(kind))
    note = f"{len(np.unique(patches))} patches, clock {seconds:.1f} s"
    board.line("partition and patches, processor", busy + more, "s", PATCHES_TARGET_S, note)
    beside(board, land, communes, settled.take(np.arange(SAMPLE)), kind[:SAMPLE])
    board.exit()


def beside(board: Board, land: Any, communes: Any, sample: Any, kind: np.ndarray) -> None:
    """The same numbers on a part of the polygons by QGIS' own means, and how many times longer they take."""
    from qgis.core import QgsGeometry

    from aula_toolbox.gis.vector.cut import cut

    ours_s, _, settled = timed(sample.settled)
    patches_s, _, patches = timed(lambda: settled.whole.patches(kind))
    ours_s += patches_s
    board.line(f"patches of {SAMPLE} polygons", ours_s, "s", None, f"{len(np.unique(patches))} patches")
    shapes = settled.geometries()
    for name, union in (("unionCoverage", _coverage), ("unaryUnion", QgsGeometry.unaryUnion)):
        seconds, _, united = timed(
            lambda union=union: [union([shapes[row] for row in np.flatnonzero(kind == value)]) for value in (0, 1)]
        )
        found = ["none" if one.isNull() else str(len(one.asGeometryCollection())) for one in united]
        note = f"patches of the two classes: {' and '.join(found)}; {seconds / ours_s:.1f} times ours"
        board.line(f"beside: {name}", seconds, "s", None, note)
    zones = [feature.geometry() for feature in communes.getFeatures()]
    ours_s, _, pieces = timed(lambda: cut(sample, zones))
    board.line(f"area cross-table of {SAMPLE} polygons", ours_s, "s", None, f"{len(pieces.row)} pieces")
    land.setSubsetString(f"fid <= {SAMPLE}")
    seconds, _, count = timed(lambda: _intersection(land, communes))
    board.line("beside: native:intersection", seconds, "s", None, f"{count} pieces; {seconds / ours_s:.1f} times ours")


def _coverage(shapes: list[Any]) -> Any:
    from qgis.core import QgsGeometry

    return QgsGeometry.collectGeometry(shapes).unionCoverage()


def _intersection(land: Any, communes: Any) -> int:
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:intersection")
    context = QgsProcessingContext()
    values = {"INPUT": land, "OVERLAY": communes, "INPUT_FIELDS": ["cs24"], "OVERLAY_FIELDS": ["insee"]}
    results, done = algorithm.run({**values, "OUTPUT": "memory:"}, context, QgsProcessingFeedback())
    return int(context.getMapLayer(results["OUTPUT"]).featureCount()) if done else 0


if __name__ == "__main__":
    main()
