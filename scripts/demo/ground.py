"""Surfaces that several layers share: carriageways, water, rail, built-up land; and the height of the ground."""

from __future__ import annotations

from functools import cache

import numpy as np
from osgeo import ogr

from . import activity, landmarks, lots, town
from .geometry import coordinates, ellipse, line, polygon, spline, union
from .streets import box, carriageways, railway


@cache
def canal() -> ogr.Geometry:
    """The water of the canal with its dock."""
    water = line(spline(town.CANAL)).Buffer(town.CANAL_HALF_WIDTH, 6)
    return water.Union(polygon(town.PONDS["Bassin du Rivage"])).Intersection(box())


@cache
def stream() -> ogr.Geometry:
    """The water of the Loise."""
    return line(spline(town.STREAM)).Buffer(3.2, 4).Intersection(box())


@cache
def ponds() -> dict[str, ogr.Geometry]:
    """The ponds by name."""
    return {name: polygon(ring) for name, ring in town.PONDS.items() if name != "Bassin du Rivage"}


@cache
def water() -> ogr.Geometry:
    """All water surfaces as one."""
    return union([canal(), stream(), *ponds().values()])


@cache
def motorway_axes() -> tuple[np.ndarray, np.ndarray]:
    """The two carriageways of the motorway, eastbound then westbound."""
    axis = line(spline(town.MOTORWAY, 30)).Intersection(box())
    points = coordinates(axis)
    d = np.gradient(points, axis=0)
    normal = np.column_stack([-d[:, 1], d[:, 0]]) / np.hypot(d[:, 0], d[:, 1])[:, None]
    return points - 9 * normal, (points + 9 * normal)[::-1]


@cache
def motorway_surface() -> ogr.Geometry:
    """The two carriageways with their verge."""
    return line(spline(town.MOTORWAY, 30)).Buffer(20, 4).Intersection(box())


@cache
def road_surface() -> ogr.Geometry:
    """Carriageways with their pavements."""
    return union([line(p).Buffer(h + 1.4, 4) for p, h in carriageways()] + [motorway_surface()])


@cache
def rail_surface() -> ogr.Geometry:
    """The railway with its ballast."""
    return line(railway()).Buffer(7, 4)


@cache
def footprints() -> list[np.ndarray]:
    """The rings of all buildings."""
    return [s.ring for s in lots.shapes()] + [s.ring for s in landmarks.shapes()]


@cache
def built_up() -> ogr.Geometry:
    """Houses, gardens, works and car parks without their gaps: what is not open country."""
    grown = union(polygon(r).Buffer(24, 2) for r in footprints())
    kept = (*town.RESERVED.values(), *(zone[4] for zone in activity.DRAWN))
    grown = grown.Union(union(polygon(r).Buffer(2) for r in kept))
    return grown.Buffer(22, 3).Buffer(-22, 3).Simplify(2.5)


CONE = ellipse(town.TERRIL_CONE[0], town.TERRIL_CONE[1], 175, 150, 20, 0.05, phase=1)
FLAT = ellipse(town.TERRIL_FLAT[0], town.TERRIL_FLAT[1] + 60, 170, 120, 10, 0.12, phase=3)


def altitude(x: float, y: float) -> float:
    """Ground height (m): a plain at 31 m along the canal, a slope south, the valley of the Loise, slag heaps."""
    z = 31 + 0.000004 * max(0.0, 2600 - y) ** 2 + 0.012 * max(0.0, y - 3050) + 1.2 * np.sin(x / 700) * np.cos(y / 900)
    z -= 9 * np.exp(-(((y - 880) / 260) ** 2))
    cx, cy, r = town.TERRIL_CONE
    z += max(0.0, 62 * (1 - np.hypot(x - cx, y - cy) / r))
    if np.hypot((x - town.TERRIL_FLAT[0]) / 170, (y - town.TERRIL_FLAT[1] - 60) / 120) < 0.85:
        z += 14
    return round(float(z), 1)
