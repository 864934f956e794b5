"""The edges of zones measured against the cadastre: pieces of a few metres, and their distance to the next parcel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ...core.maps.plu.offsets import FAR, SAME, Floats, class_of
from ..vector.geometry import area_of, engine_of, index_of

Progress = Callable[[float], None]


@dataclass
class MeasuredEdges:
    """Pieces of edges with their length and distance (infinite beyond reach), and runs of one class to be shown."""

    length_m: Floats
    distance_m: Floats
    runs: list[QgsGeometry] = field(default_factory=list)
    run_class: list[str] = field(default_factory=list)
    run_m: list[float] = field(default_factory=list)


def measure_edges(
    zones: Sequence[QgsGeometry], parcels: Sequence[QgsGeometry | None], limits: Mapping[str, float], progress: Progress
) -> MeasuredEdges:
    """Each edge of a zone once, in pieces, with its distance to the cadastre. All shapes in one metric CRS."""
    borders = [None if parcel is None or parcel.isNull() else _border(parcel) for parcel in parcels]
    index, reach = index_of(borders), limits["ecart_maximum"]
    found = MeasuredEdges(np.empty(0), np.empty(0))
    lengths: list[float] = []
    distances: list[float] = []
    lines = list(_edges(zones))
    for done, line in enumerate(lines):
        progress(done / max(len(lines), 1))
        pieces = list(_pieces(line, limits["ecart_pas"]))
        box = line.boundingBox()
        box.grow(reach)
        near = [borders[row] for row in sorted(index.intersects(box))]
        own = _distances(pieces, QgsGeometry.collectGeometry([one for one in near if one is not None]), reach)
        _add_runs(found, pieces, own, limits)
        lengths += [_length(piece) for piece in pieces]
        distances += own
    found.length_m, found.distance_m = np.array(lengths, dtype=float), np.array(distances, dtype=float)
    return found


def _border(shape: QgsGeometry) -> QgsGeometry:
    return QgsGeometry(shape.constGet().boundary())


def _edges(zones: Sequence[QgsGeometry]) -> Iterator[QgsGeometry]:
    """The borders of all zones, those of two neighbours once, as lines between their meeting points."""
    borders = [_border(zone) for zone in zones if area_of(zone) > 0]
    if not borders:
        return
    merged = QgsGeometry.unaryUnion(borders).mergeLines()
    yield from (part for part in merged.asGeometryCollection() if part.length() > 0)


def _pieces(line: QgsGeometry, step_m: float) -> Iterator[list[QgsPointXY]]:
    """Segments of a line, none longer than the step."""
    points = line.densifyByDistance(step_m).asPolyline()
    yield from ([a, b] for a, b in zip(points, points[1:]))


def _length(piece: list[QgsPointXY]) -> float:
    return float(piece[0].distance(piece[1]))


def _distances(pieces: Sequence[list[QgsPointXY]], near: QgsGeometry, reach: float) -> list[float]:
    """Distance of the middle of each piece; infinite beyond reach."""
    if near.isNull() or near.isEmpty():
        return [float("inf")] * len(pieces)
    engine = engine_of(near)
    found = []
    for first, last in pieces:
        middle = QgsGeometry.fromPointXY(QgsPointXY((first.x() + last.x()) / 2, (first.y() + last.y()) / 2))
        distance = engine.distance(middle.constGet())
        found.append(distance if distance <= reach else float("inf"))
    return found


def _add_runs(
    found: MeasuredEdges, pieces: Sequence[list[QgsPointXY]], distances: Sequence[float], limits: Mapping[str, float]
) -> None:
    """Neighbouring pieces of one class as one line; what is on the cadastre or out of reach is not shown."""
    classes = class_of(np.array(distances, dtype=float), limits)
    start = 0
    for end in range(1, len(pieces) + 1):
        if end < len(pieces) and classes[end] == classes[start]:
            continue
        if classes[start] not in (SAME, FAR):
            points = [pieces[start][0], *(piece[1] for piece in pieces[start:end])]
            found.runs.append(QgsGeometry.fromPolylineXY(points))
            found.run_class.append(classes[start])
            found.run_m.append(max(distances[start:end]))
        start = end
