"""The pedestrian network with its shade: which lines are walked, where the walker is, the way of each home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from ...core import columns
from ...core.heat import landcover as words
from ...core.heat.constants import heat_constants
from ...core.heat.shadedways import HomeWays, Joined, WayTree
from ...core.messages import Notes
from ..raster.rasters import Grid
from ..vector.shapes import read_shapes
from ..vector.sources import Source
from .access import Ways
from .cover import ROAD

#: places along a piece where its shade is looked at, as parts of its length
SAMPLES = (1 / 6, 1 / 2, 5 / 6)


@dataclass(frozen=True)
class Walkways:
    """Lines that are walked (None for the others), and how far from their axis people walk (m)."""

    shapes: list[QgsGeometry | None]
    aside_m: np.ndarray


def read_walkways(source: Source, crs: QgsCoordinateReferenceSystem, notes: Notes) -> Walkways:
    """The walked lines of a layer: on both pavements of a street, on the axis of a path."""
    nature, width, fictive = (columns.find(notion, source.fields).field for notion in ROAD[:3])
    shapes = read_shapes(source, crs, fields=(nature, width, fictive), notes=notes)
    natures = shapes.words(nature) or [None] * len(shapes)
    how, halves = words.walked(natures, shapes.numbers(width), shapes.words(fictive), source.fields)
    beside = heat_constants()["trottoir_demi_largeur_m"]
    walked = [None if one == words.NOT_WALKED else shape for one, shape in zip(how.tolist(), shapes.metric)]
    left = sum(shape is not None for shape in shapes.metric) - sum(shape is not None for shape in walked)
    if left:
        notes.info("{count} lines are not walked: motorways, slip roads, fictive lines.", count=left)
    return Walkways(walked, np.where(how == words.BESIDE, halves + beside, 0.0))


def piece_shade(ways: Ways, aside_m: np.ndarray, grid: Grid, shade: np.ndarray) -> np.ndarray:
    """Share of shade (0-1) of each piece of the network on its shadier side; NaN where it is not known.

    aside_m: how far from the axis people walk, by line. shade: share by pixel, NaN where unknown.
    """
    start, end = ways.network.points[ways.network.first], ways.network.points[ways.network.second]
    along = end - start
    length = np.maximum(np.hypot(*along.T), 1e-9)
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / length[:, None]
    aside = aside_m[ways.row]
    found = []
    for side in (1.0, -1.0):
        values = []
        for part in SAMPLES:
            at = start + part * along + side * aside[:, None] * normal
            values.append(_looked_up(grid, shade, at[:, 0], at[:, 1]))
        stacked = np.stack(values)
        count = np.isfinite(stacked).sum(axis=0)
        total = np.nansum(stacked, axis=0)
        found.append(np.divide(total, count, out=np.full(len(length), np.nan), where=count > 0))
    return np.fmax(found[0], found[1])


def _looked_up(grid: Grid, values: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The values of a grid at places; NaN outside."""
    row, column = np.floor((grid.north - y) / grid.pixel), np.floor((x - grid.west) / grid.pixel)
    inside = (row >= 0) & (row < grid.rows) & (column >= 0) & (column < grid.columns)
    result = np.full(len(x), np.nan)
    result[inside] = values[row[inside].astype(int), column[inside].astype(int)]
    return result


def join_homes(ways: Ways, homes: Sequence[QgsPointXY | None], snap_m: float) -> Joined:
    """Where homes join the network; those without geometry or too far away do not."""
    count = len(homes)
    piece, along, access = np.full(count, -1), np.zeros(count), np.zeros(count)
    for row, point in enumerate(homes):
        found = None if point is None else ways.join(point, snap_m)
        if found is not None:
            piece[row], along[row], access[row] = found
    return Joined(piece, along, access)


def way_lines(
    ways: Ways,
    homes: Sequence[QgsPointXY | None],
    short: WayTree,
    shady: WayTree,
    found: HomeWays,
    is_shady: np.ndarray,
) -> list[QgsGeometry | None]:
    """The line of each home's way, from the home to the entrance of the place; None without any."""
    lines: list[QgsGeometry | None] = []
    points = ways.network.points
    for home, node, by_shade in zip(homes, found.node.tolist(), is_shady.tolist()):
        if home is None or node < 0:
            lines.append(None)
            continue
        after = (shady if by_shade else short).after
        places = [home]
        while node >= 0:
            places.append(QgsPointXY(float(points[node, 0]), float(points[node, 1])))
            node = int(after[node])  # noqa: PLW2901 - the way goes on
        lines.append(QgsGeometry.fromPolylineXY(places) if len(places) > 1 else None)
    return lines
