"""Zones that are drawn on a map, priority neighbourhoods or perimeters of the user's own: what lies in them is counted.

See docs/design/obs.md#drawn-zones. A zone has the objects whose point lies in it; figures of areas (IRIS) are shared
out by population only when that is asked for, and are estimates.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..messages import Notes
from ..reference import load
from ..text import number
from .rows import COMMUNE, Cells, RowData

QPV, PERIMETER = "QPV", "PERIM"
DRAWN = (QPV, PERIMETER)
"""Levels whose zones are drawn: they are made neither of communes nor of the producer's rows."""
TABLE = "obs_positions"
Points = Sequence[tuple[float, float]]
Zone = tuple[str, str]


@dataclass(frozen=True)
class DrawnZones:
    """The zones of a run.

    names: level -> code -> name. inside: the zones (level, code) in which each point lies; points, and the EPSG number
    of their coordinates. shares: zone -> code of an IRIS -> share of the IRIS' population that lives in the zone.
    """

    names: Mapping[str, Mapping[str, str]]
    inside: Callable[[Points, int], Sequence[Sequence[Zone]]]
    shares: Mapping[Zone, Mapping[str, float]] = field(default_factory=dict)

    @property
    def shared(self) -> frozenset[str]:
        """The levels for which figures of areas may be shared out."""
        return frozenset(level for level, _ in self.shares)


@dataclass(frozen=True)
class Position:
    """Where the objects of a file are: columns of their coordinates and the EPSG number of these."""

    x: str
    y: str
    epsg: int


def positions(folder: Path | None = None) -> dict[str, Position]:
    """The files whose rows have a place, by id.

    >>> positions()["dvf"]
    Position(x='longitude', y='latitude', epsg=4326)
    """
    rows = load(TABLE, {"fichier": str, "x": str, "y": str, "epsg": int}, folder)
    return {row["fichier"]: Position(row["x"], row["y"], row["epsg"]) for row in rows}


def placed(data: RowData, where: Position, zones: DrawnZones, notes: Notes) -> RowData:
    """The same with the rows of each zone too, under its level and code; rows without a readable place are told."""
    known: list[tuple[float, float]] = []
    rows: list[tuple[Cells, int]] = []
    lost = 0
    for place, own in data.rows.items():
        if place[0] != COMMUNE:
            continue
        for row, line in zip(own, data.lines[place]):
            x, y = (_coordinate(row.get(name, "")) for name in (where.x, where.y))
            if x is None or y is None:
                lost += 1
                continue
            known.append((x, y))
            rows.append((row, line))
    found: dict[Zone, list[Cells]] = defaultdict(list)
    lines: dict[Zone, list[int]] = defaultdict(list)
    for (row, line), zones_of in zip(rows, zones.inside(known, where.epsg)):
        for zone in zones_of:
            found[zone].append(row)
            lines[zone].append(line)
    if lost:
        notes.warn("{file}: {count} rows without a position are counted in no zone.", file=data.file.title, count=lost)
    return replace(
        data,
        rows={**data.rows, **found},
        lines={**data.lines, **lines},
        zoned=frozenset(zones.names) if known or not lost else frozenset(),
    )


def _coordinate(text: str) -> float | None:
    """A coordinate, None where none is written or what is there is no number."""
    try:
        value = number(text) if text.strip() else None
    except ValueError:
        return None
    return value if value is not None and math.isfinite(value) else None
