"""Zones as a partition: where they overlap, where none of them is, in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsSpatialIndex

from ...core.maps.plu.zones import BARE, OUTSIDE, OVERLAP, PluPlace, kind_of_gap
from ..vector.geometry import area_of, engine_of, index_of, polygons_of, union
from ..vector.repair import valid

Progress = Callable[[float], None]
#: how close a zone must be to stand around a gap
_BESIDE_M = 0.05


@dataclass(frozen=True)
class FoundPlace:
    """A place and its shape."""

    place: PluPlace
    shape: QgsGeometry


def places_of(
    shapes: Sequence[QgsGeometry],
    labels: Sequence[str],
    limits: Mapping[str, float],
    progress: Progress,
    territory: QgsGeometry | None = None,
) -> list[FoundPlace]:
    """Overlaps, gaps and holes of zones, and what they have outside or leave bare of a territory. Metric shapes."""
    least = limits["recouvrement_minimal"]
    found = list(_overlaps(shapes, labels, least, lambda share: progress(0.6 * share)))
    known = [shape for shape in shapes if area_of(shape) > 0]
    if not known:
        return found
    whole = union(known)
    index = index_of(shapes)
    for hole in _holes(whole):
        area, width = hole.area(), _width(hole)
        if area >= least:
            around = _around(hole, shapes, labels, index)
            found.append(FoundPlace(PluPlace(kind_of_gap(area, width, limits), area, width, around), hole))
    progress(0.8)
    if territory is not None:
        bare = territory.difference(whole)
        # what the holes have told is not told again
        for kind, rest in ((OUTSIDE, whole.difference(territory)), (BARE, _without(bare, found))):
            for piece in polygons_of(rest, least):
                place = PluPlace(kind, piece.area(), _width(piece), _around(piece, shapes, labels, index))
                found.append(FoundPlace(place, piece))
    progress(1.0)
    return found


def _without(bare: QgsGeometry, found: Sequence[FoundPlace]) -> QgsGeometry:
    holes = [one.shape for one in found if one.place.kind != OVERLAP]
    return bare.difference(union(holes)) if holes and not bare.isEmpty() else bare


def _overlaps(
    shapes: Sequence[QgsGeometry], labels: Sequence[str], least_m2: float, progress: Progress
) -> Iterator[FoundPlace]:
    index = index_of(shapes)
    for row, shape in enumerate(shapes):
        if not row % 20:
            progress(row / max(len(shapes), 1))
        if area_of(shape) == 0:
            continue
        engine = engine_of(shape)
        for other in sorted(index.intersects(shape.boundingBox())):
            # one drawn twice is told as such
            if other <= row or shape.equals(shapes[other]) or not engine.intersects(shapes[other].constGet()):
                continue
            for piece in polygons_of(shape.intersection(shapes[other]), least_m2):
                pair = tuple(dict.fromkeys((labels[row], labels[other])))
                yield FoundPlace(PluPlace(OVERLAP, piece.area(), _width(piece), pair), piece)


def _holes(whole: QgsGeometry) -> Iterator[QgsGeometry]:
    """The inner rings of the union, as polygons; an island in one of them is taken off."""
    for part in polygons_of(whole):
        for ring in part.asPolygon()[1:]:
            hole, _ = valid(QgsGeometry.fromPolygonXY([ring]))
            if hole is not None:
                yield from polygons_of(hole.difference(whole))


def _width(shape: QgsGeometry) -> float:
    """The mean width of a narrow shape: twice its area over its outline."""
    outline = shape.length()
    return 2.0 * shape.area() / outline if outline else 0.0


def _around(
    shape: QgsGeometry, shapes: Sequence[QgsGeometry], labels: Sequence[str], index: QgsSpatialIndex
) -> tuple[str, ...]:
    box = shape.boundingBox()
    box.grow(_BESIDE_M)
    near = [row for row in sorted(index.intersects(box)) if shapes[row].distance(shape) <= _BESIDE_M]
    return tuple(dict.fromkeys(labels[row] for row in near if labels[row]))
