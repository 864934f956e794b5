"""Lines cut by zones, each part remembering what it met. Lengths are conserved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis, QgsGeometry, QgsWkbTypes

from ..vector.geometry import area_of, engine_of, index_of

LEAST_M = 0.001
"""Shorter is what an overlay leaves where a line touches a border."""


@dataclass
class LineParts:
    """Parts of lines and, for each, what is known of it."""

    shapes: list[QgsGeometry] = field(default_factory=list)
    facts: list[dict[str, Any]] = field(default_factory=list)

    def add(self, shape: QgsGeometry, facts: dict[str, Any]) -> None:
        """Add what is a line of a shape; points and nothing are left out."""
        line = linear(shape)
        if line.length() >= LEAST_M:
            self.shapes.append(line)
            self.facts.append(facts)

    def split(self, zone: QgsGeometry, name: str, value: Any) -> LineParts:
        """The parts cut by a zone: inside, `name` becomes `value` where it was still None."""
        if area_of(zone) == 0:
            return self
        engine, out = engine_of(zone), LineParts()
        for shape, facts in zip(self.shapes, self.facts):
            raw = shape.constGet()
            if facts[name] is not None or not engine.intersects(raw):
                out.add(shape, facts)
            elif engine.contains(raw):
                out.add(shape, {**facts, name: value})
            else:
                out.add(QgsGeometry(engine.intersection(raw)), {**facts, name: value})
                out.add(shape.difference(zone), facts)
        return out


def linear(shape: QgsGeometry) -> QgsGeometry:
    """The lines of any geometry as one multiline."""
    if shape.isNull() or shape.isEmpty():
        return QgsGeometry()
    parts = [
        part
        for part in shape.asGeometryCollection()
        if QgsWkbTypes.geometryType(part.wkbType()) == Qgis.GeometryType.Line
    ]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def inside(lines: Sequence[QgsGeometry | None], zone: QgsGeometry, facts: Sequence[dict[str, Any]]) -> LineParts:
    """What of some lines lies in a zone, with the facts of each."""
    found = LineParts()
    if area_of(zone) == 0:
        return found
    engine = engine_of(zone)
    tree = index_of(lines)
    for row in sorted(tree.intersects(zone.boundingBox())):
        line = lines[row]
        if line is not None and engine.intersects(line.constGet()):
            found.add(QgsGeometry(engine.intersection(line.constGet())), facts[row])
    return found
