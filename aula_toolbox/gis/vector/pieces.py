"""Pieces of land split one rule after the other, each piece remembering what it met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis, QgsGeometry

from .geometry import SLIVER_M2, area_of, areal, engine_of, index_of, union


@dataclass
class Pieces:
    """Shapes and, for each, a dictionary of what is known of it."""

    shapes: list[QgsGeometry] = field(default_factory=list)
    facts: list[dict[str, Any]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.shapes)

    @property
    def area_m2(self) -> float:
        """Area of all pieces together."""
        return sum(area_of(shape) for shape in self.shapes)

    def add(self, shape: QgsGeometry, facts: dict[str, Any]) -> None:
        """Add a piece, unless it is a sliver without area."""
        if area_of(shape) > 0:
            self.shapes.append(shape)
            self.facts.append(facts)

    def split(self, zone: QgsGeometry, name: str, value: Any, **more: Any) -> Pieces:
        """The pieces cut by a zone: inside, `name` becomes `value` where it was still None. Areas are conserved."""
        if area_of(zone) == 0:
            return self
        engine = engine_of(zone)
        out = Pieces()
        for shape, facts in zip(self.shapes, self.facts):
            raw = shape.constGet()
            if facts[name] is not None or not engine.intersects(raw):
                out.add(shape, facts)
            elif engine.contains(raw):
                out.add(shape, {**facts, name: value, **more})
            else:
                inside = areal(QgsGeometry(engine.intersection(raw)))
                if area_of(inside) < SLIVER_M2:
                    out.add(shape, facts)
                    continue
                out.add(inside, {**facts, name: value, **more})
                out.add(areal(shape.difference(zone)), facts)
        return out

    def fill(self, name: str, value: Any) -> None:
        """Give a value to the pieces that have none."""
        for facts in self.facts:
            if facts[name] is None:
                facts[name] = value

    def column(self, name: str) -> list[Any]:
        """One fact of every piece."""
        return [facts[name] for facts in self.facts]


def within(
    zone: QgsGeometry, shapes: Sequence[QgsGeometry], facts: Sequence[dict[str, Any]], gap: dict[str, Any]
) -> Pieces:
    """A zone cut by a land cover without overlaps; what the cover does not reach is a piece with the facts `gap`."""
    engine = engine_of(zone)
    out = Pieces()
    met = []
    for row in sorted(index_of(shapes).intersects(zone.boundingBox())):
        raw = shapes[row].constGet()
        if engine.contains(raw):
            piece = shapes[row]
        elif engine.intersects(raw):
            piece = areal(QgsGeometry(engine.intersection(raw)))
        else:
            continue
        if area_of(piece) > 0:
            out.add(piece, dict(facts[row]))
            met.append(piece)
    rest = areal(zone.difference(union(met))) if met else zone
    if area_of(rest) > SLIVER_M2:
        out.add(rest, dict(gap))
    return out


def belt(zone: QgsGeometry, width_m: float, without: QgsGeometry) -> QgsGeometry:
    """A ring of some width around a zone, less another zone."""
    around = zone.buffer(width_m, 8, Qgis.EndCapStyle.Round, Qgis.JoinStyle.Round, 2.0)
    return areal(around.difference(without))
