"""Where the flows of two land covers part, and what they are in the zones of a plan. Planar, in m2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.erc.places import CodeRules
from ..vector.cut import cut
from ..vector.geometry import area_of, areal, index_of, polygons_of, union

Progress = Callable[[float], None]
LEAST_PIECE_M2 = 0.01
"""Less is what an overlay leaves on a border; a union cannot hold it."""
DECLARED = ("habitat", "activite", "autre")
"""Kinds that land files and land covers count alike but for date and outline: told only where two covers part."""


@dataclass
class FlowPieces:
    """Pieces of the flows of one land cover: commune, codes at both dates, sense (1, -1), shape."""

    title: str
    nomenclature: str
    insee: list[str]
    codes: list[tuple[str, str, str, str]]
    sense: list[int]
    shapes: list[QgsGeometry]

    def __len__(self) -> int:
        return len(self.shapes)

    def changed(self, row: int) -> tuple[str, str]:
        """Cover and use of the artificialised date: after for land taken, before for land given back."""
        before_cover, before_use, after_cover, after_use = self.codes[row]
        return (after_cover, after_use) if self.sense[row] > 0 else (before_cover, before_use)


@dataclass
class Parting:
    """A place that one land cover counts and the other does not, or that land files count otherwise."""

    insee: str
    kind: str
    title: str
    nomenclature: str
    sense: int
    codes: tuple[str, str, str, str]
    shape: QgsGeometry

    @property
    def area_m2(self) -> float:
        """Planar area."""
        return area_of(self.shape)


def zone_sums(flows: FlowPieces, zones: Sequence[QgsGeometry]) -> list[tuple[str, int, int, float]]:
    """Commune, zone (its row), sense and area of the flows in each zone."""
    pieces = cut(flows.shapes, zones)
    return [
        (flows.insee[row], int(zone), flows.sense[row], float(area))
        for zone, row, area in zip(pieces.zone.tolist(), pieces.row.tolist(), pieces.area_m2.tolist())
    ]


def zone_areas(zones: Sequence[QgsGeometry], communes: Sequence[QgsGeometry]) -> list[tuple[int, int, float]]:
    """Commune (its row), zone (its row) and area of the zone in the commune."""
    pieces = cut(zones, communes)
    return list(zip(pieces.zone.tolist(), pieces.row.tolist(), pieces.area_m2.tolist()))


def partings(
    first: FlowPieces | None, second: FlowPieces | None, kinds: CodeRules, least_m2: float, progress: Progress
) -> list[Parting]:
    """The places where the sources part, at least so large, the largest first.

    With two land covers: what one moves and the other does not, in the same sense. With one: its flows of kinds that
    land files count otherwise.
    """
    found: list[Parting] = []
    if first is None or second is None:
        own = first or second
        if own is not None:
            found = _joined(own, own.shapes, kinds, least_m2, {*DECLARED})
    else:
        found = _joined(first, _beyond(first, second, progress), kinds, least_m2)
        found += _joined(second, _beyond(second, first, progress), kinds, least_m2)
    return sorted(found, key=lambda one: (-round(one.area_m2, 2), one.insee, one.kind))


def _beyond(own: FlowPieces, other: FlowPieces, progress: Progress) -> list[QgsGeometry]:
    """What of each piece the other land cover does not move in the same sense."""
    index = index_of(other.shapes)
    left = []
    for row, shape in enumerate(own.shapes):
        if not row % 200:
            progress(row / max(len(own), 1))
        near = [
            other.shapes[place]
            for place in sorted(index.intersects(shape.boundingBox()))
            if other.sense[place] == own.sense[row] and area_of(other.shapes[place]) >= LEAST_PIECE_M2
        ]
        rest = areal(shape.difference(union(near))) if near else shape
        left.append(rest)
    return left


def _joined(
    own: FlowPieces, shapes: Sequence[QgsGeometry], kinds: CodeRules, least_m2: float, left_out: set[str] | None = None
) -> list[Parting]:
    """Pieces of one kind that touch are one place; its codes are those of its largest piece."""
    groups: dict[tuple[str, str, int], list[int]] = {}
    for row, shape in enumerate(shapes):
        kind = kinds.says_of(own.nomenclature, *own.changed(row))
        if area_of(shape) >= LEAST_PIECE_M2 and kind not in (left_out or ()):
            groups.setdefault((own.insee[row], kind, own.sense[row]), []).append(row)
    found = []
    for (insee, kind, sense), rows in groups.items():
        parts = [shapes[row] for row in rows]
        for place in polygons_of(union(parts), least_m2):
            inside = [place.intersection(part).area() if place.intersects(part) else 0.0 for part in parts]
            row = rows[int(np.argmax(inside))]
            found.append(Parting(insee, kind, own.title, own.nomenclature, sense, own.codes[row], place))
    return found
