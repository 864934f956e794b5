"""What surrounds candidate sites: their land cover, the ring around them, zones they lie in, how near they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.partition.crossarea import shared
from ...core.partition.edges import Polygons
from ..vector.blobs import edges_of
from ..vector.cover import Cover, Progress, silent
from ..vector.cut import LEAST_M2, cut
from ..vector.geometry import area_of, areal, engine_of, index_of, polygons_of, union


@dataclass
class Composition:
    """Land cover of the sites: site, polygon of the cover, inside a wet zone or not, area in m2."""

    site: np.ndarray
    row: np.ndarray
    is_wet: np.ndarray
    area_m2: np.ndarray


def composition(
    cover: Cover, land: Polygons, sites: Sequence[QgsGeometry], wet: QgsGeometry | None, progress: Progress = silent
) -> Composition:
    """Cut the sites by the land cover, the part in a wet zone apart. Areas only, no shape is drawn.

    cover: settled, without overlaps. land: its segments (`cover.polygons()`).
    """
    parts, owner, is_wet = _wet_parts(sites, wet)
    pieces = shared(land, edges_of(parts, cover.grid), least=LEAST_M2, progress=progress)
    return Composition(owner[pieces.zone], pieces.row, is_wet[pieces.zone], pieces.area)


def _wet_parts(
    sites: Sequence[QgsGeometry], wet: QgsGeometry | None
) -> tuple[list[QgsGeometry], np.ndarray, np.ndarray]:
    parts: list[QgsGeometry] = []
    owner: list[int] = []
    flags: list[bool] = []
    engine = engine_of(wet) if wet is not None and area_of(wet) > 0 else None
    for number, shape in enumerate(sites):
        if area_of(shape) == 0:
            continue
        pieces = [(shape, False)]
        if engine is not None and engine.intersects(shape.constGet()):
            inside = areal(QgsGeometry(engine.intersection(shape.constGet())))
            pieces = [(areal(shape.difference(wet)), False), (inside, True)] if area_of(inside) > 0 else pieces
        for piece, flag in pieces:
            if area_of(piece) > 0:
                parts.append(piece)
                owner.append(number)
                flags.append(flag)
    return parts, np.array(owner, dtype=int), np.array(flags, dtype=bool)


def natural_share(
    cover: Cover,
    land: Polygons,
    is_natural: np.ndarray,
    sites: Sequence[QgsGeometry],
    radius_m: float,
    progress: Progress = silent,
) -> np.ndarray:
    """Share of natural cover in the covered part of a ring around each site (0-1); NaN where nothing is covered."""
    around = [shape.buffer(radius_m, 6) if area_of(shape) > 0 else QgsGeometry() for shape in sites]
    # areas are sums over borders: the ring is the border of the disc and that of the site turned round
    rings = edges_of(around, cover.grid).joined(edges_of(sites, cover.grid), sign=-1)
    pieces = shared(land, rings, least=LEAST_M2, progress=progress)
    covered = np.bincount(pieces.zone, pieces.area, len(sites))
    natural = np.bincount(pieces.zone, pieces.area * is_natural[pieces.row], len(sites))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(covered > 0, natural / covered, np.nan)


def shares(sites: Sequence[QgsGeometry], zone: QgsGeometry | None) -> np.ndarray:
    """Share of each site inside a zone (0-1); NaN everywhere when the zone was not given."""
    if zone is None:
        return np.full(len(sites), np.nan)
    pieces = cut(polygons_of(zone), sites)
    area = np.array([area_of(shape) for shape in sites], float)
    inside = pieces.sums(len(sites))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(area > 0, np.minimum(inside / area, 1.0), 0.0)


def distances(sites: Sequence[QgsGeometry], target: QgsGeometry | None) -> np.ndarray:
    """Edge to edge distance to a geometry, m; NaN when it was not given or a site is empty."""
    if target is None or target.isNull() or target.isEmpty():
        return np.full(len(sites), np.nan)
    engine = engine_of(target)
    return np.array([engine.distance(shape.constGet()) if area_of(shape) > 0 else np.nan for shape in sites], float)


def main_unit(shapes: Sequence[QgsGeometry], units: Sequence[QgsGeometry]) -> np.ndarray:
    """The unit that holds the largest share of each shape; -1 outside all of them."""
    pieces = cut(shapes, units)
    best = np.full(len(shapes), -1, dtype=int)
    most = np.zeros(len(shapes))
    for unit, row, area in zip(pieces.zone, pieces.row, pieces.area_m2):
        if area > most[row] + 1e-9:
            best[row], most[row] = unit, area
    return best


def neighbours_of(unit: int, units: Sequence[QgsGeometry], tolerance_m: float = 1.0) -> set[int]:
    """Units that share a boundary with a unit."""
    belt = units[unit].buffer(tolerance_m, 2)
    engine = engine_of(belt)
    return {row for row, other in enumerate(units) if row != unit and engine.intersects(other.constGet())}


def tiers_by_unit(
    distance_m: np.ndarray,
    footprint: QgsGeometry,
    sites: Sequence[QgsGeometry],
    units: Sequence[QgsGeometry],
    near_m: float,
) -> np.ndarray:
    """Proximity tier: 1 beside the footprint, 2 in its functional unit, 3 in one that touches it, 4 beyond."""
    own = int(main_unit([footprint], units)[0])
    place = main_unit(sites, units)
    beside = neighbours_of(own, units) if own >= 0 else set()
    tier = np.full(len(sites), 4, dtype=int)
    tier[np.isin(place, sorted(beside))] = 3
    tier[(place == own) & (own >= 0)] = 2
    tier[distance_m <= near_m] = 1
    return tier


def overlapping_pairs(sites: Sequence[QgsGeometry], least_m2: float) -> list[tuple[int, int]]:
    """Pairs of sites that overlap by more than an area."""
    tree = index_of(sites)
    found = []
    for row, shape in enumerate(sites):
        if area_of(shape) == 0:
            continue
        near = [other for other in tree.intersects(shape.boundingBox()) if other > row]
        engine = engine_of(shape) if near else None
        for other in sorted(near):
            raw = sites[other].constGet()
            if engine is not None and engine.intersects(raw):
                common = areal(QgsGeometry(engine.intersection(raw)))
                if area_of(common) > least_m2:
                    found.append((row, other))
    return found


def united(shapes: Sequence[QgsGeometry]) -> QgsGeometry:
    """The union of what has an area."""
    return union([shape for shape in shapes if area_of(shape) > 0])
