"""Geometry of farm structures, of carbon, of risks and of fragmentation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsGeometryEngine

from ..vector.cover import Cover, Progress, silent
from ..vector.geometry import area_of, areal, engine_of, index_of, polygons_of, union

SEGMENTS = 8
ROUND, BEVEL = Qgis.JoinStyle.Round, Qgis.JoinStyle.Bevel


def near(shapes: Sequence[QgsGeometry], targets: Sequence[QgsGeometry], distance_m: float) -> np.ndarray:
    """Which shapes lie within a distance of any target."""
    tree = index_of(targets)
    engines: dict[int, object] = {}
    found = np.zeros(len(shapes), dtype=bool)
    for row, shape in enumerate(shapes):
        for target in tree.intersects(shape.boundingBox().buffered(distance_m)):
            if target not in engines:
                engines[target] = engine_of(targets[target])
            if engines[target].distance(shape.constGet()) <= distance_m:  # type: ignore[attr-defined]
                found[row] = True
                break
    return found


def structures_near(
    cover: Cover, is_farm: np.ndarray, targets: Sequence[QgsGeometry], distance_m: float
) -> dict[int, bool]:
    """For each feature with farm polygons: whether its structure lies within a distance of any target.

    A structure is what polygons that share a border make together; a feature in several follows its largest polygon.
    cover: settled. is_farm: by polygon.
    """
    patch = cover.whole.patches(is_farm.astype(np.intp))
    rows = np.flatnonzero(is_farm)
    touched = rows[near(cover.geometries(rows), targets, distance_m)]
    is_near = np.zeros(len(cover), bool)
    is_near[np.isin(patch, patch[touched])] = True
    by_size = rows[np.argsort(cover.area_m2[rows], kind="stable")]
    return {int(cover.fids[row]): bool(is_near[row]) for row in by_size}


def lengths(lines: Sequence[QgsGeometry], zones: Sequence[QgsGeometry]) -> np.ndarray:
    """Length of lines in each zone, m."""
    tree = index_of(lines)
    found = np.zeros(len(zones))
    for number, zone in enumerate(zones):
        if area_of(zone) == 0:
            continue
        engine = engine_of(zone)
        for row in tree.intersects(zone.boundingBox()):
            raw = lines[row].constGet()
            if engine.contains(raw):
                found[number] += lines[row].length()
            elif engine.intersects(raw):
                found[number] += QgsGeometry(engine.intersection(raw)).length()
    return found


def shared_boundaries(zones: Sequence[QgsGeometry], rows: Sequence[int]) -> dict[int, dict[int, float]]:
    """Length of boundary that some zones share with each of their neighbours, m."""
    tree = index_of(zones)
    found: dict[int, dict[int, float]] = {}
    for row in rows:
        belt = zones[row].buffer(1.0, 2)
        around = {}
        for other in tree.intersects(belt.boundingBox()):
            if other != row:
                outline = QgsGeometry(zones[other].constGet().boundary())
                length = outline.intersection(belt).length()
                if length > 0:
                    around[other] = length
        found[row] = around
    return found


def by_level(shapes: Sequence[QgsGeometry], levels: Sequence[int]) -> list[tuple[int, QgsGeometry]]:
    """Zones of each level, the highest level winning where they overlap."""
    taken = QgsGeometry()
    found = []
    for level in sorted(set(levels), reverse=True):
        zone = union([shape for shape, own in zip(shapes, levels) if own == level and area_of(shape) > 0])
        rest = areal(zone.difference(taken)) if area_of(taken) > 0 and area_of(zone) > 0 else zone
        if area_of(rest) > 0:
            found.append((level, rest))
            taken = union([part for part in (taken, rest) if area_of(part) > 0])
    return found


def barriers(shapes: Sequence[QgsGeometry], widths_m: Sequence[float]) -> QgsGeometry:
    """Barriers as land: lines widened by their width, polygons as they are."""
    grown = []
    for shape, width in zip(shapes, widths_m):
        is_area = shape.type() == Qgis.GeometryType.Polygon
        flat = shape if is_area else shape.buffer(width / 2.0, 4, Qgis.EndCapStyle.Flat, ROUND, 2.0)
        grown += polygons_of(flat)
    return union(grown)


def cut_patches(patches: Sequence[QgsGeometry], barrier: QgsGeometry, progress: Progress = silent) -> list[QgsGeometry]:
    """Single patches once the barriers are taken away."""
    parts = polygons_of(barrier)
    tree = index_of(parts)
    engines: dict[int, QgsGeometryEngine] = {}
    found = []
    for row, patch in enumerate(patches):
        if not row % 50:
            progress(row / len(patches))
        met = []
        for part in tree.intersects(patch.boundingBox()):
            if part not in engines:
                engines[part] = engine_of(parts[part])
            # the barrier's part inside the patch: a network may be one polygon of a whole territory
            inside = areal(QgsGeometry(engines[part].intersection(patch.constGet())))
            met += [] if inside.isNull() else [inside]
        left = patch.difference(union(met)) if met else patch
        found += polygons_of(areal(left))
    return found
