"""Patches of one status, what surrounds them, and the thresholds of the decree applied to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry

from ...core.erc.tables import ErcThresholds
from ...core.erc.words import ARTIF_FIRST
from ...core.erc.zan import enclosed_small, is_lasting_building
from .cover import Cover, Progress, engine_of, index_of, polygons_of, silent, union

NEAR_M = 0.001
TOUCH_M = 0.01
CHUNK = 100


class Rim:
    """The outer boundary and the holes of the land cover: where a patch has no neighbour."""

    def __init__(self, whole: QgsGeometry) -> None:
        self._chunks = [chunk for polygon in polygons_of(whole) for chunk in _chunks(polygon)]
        self._tree = index_of(self._chunks)

    def contact(self, patch: QgsGeometry) -> float:
        """Share of the boundary of a patch that touches the rest of the cover (1 = enclosed)."""
        near = self._tree.intersects(patch.boundingBox().buffered(TOUCH_M))
        boundary = QgsGeometry(patch.constGet().boundary())
        length = boundary.length()
        if not near or length <= 0:
            return 1.0
        belt = QgsGeometry.unaryUnion([self._chunks[chunk].buffer(NEAR_M, 2) for chunk in near])
        return 1.0 - boundary.intersection(belt).length() / length


def _chunks(polygon: QgsGeometry) -> Iterable[QgsGeometry]:
    for ring in polygon.asPolygon():
        for start in range(0, len(ring) - 1, CHUNK):
            yield QgsGeometry.fromPolylineXY(ring[start : start + CHUNK + 1])


@dataclass
class Patches:
    """Patches of one status: shapes, areas and the rows of the small ones."""

    shapes: list[QgsGeometry]
    area_m2: np.ndarray
    members: dict[int, list[int]]

    def contacts(self, rim: Rim, progress: Progress = silent) -> np.ndarray:
        """Contact share of the small patches; NaN for the others, which do not need it."""
        share = np.full(len(self.shapes), np.nan)
        for done, patch in enumerate(self.members):
            if not done % 200:
                progress(done / len(self.members))
            share[patch] = rim.contact(self.shapes[patch])
        return share


def patches_of(cover: Cover, rows: np.ndarray, limit_m2: float, progress: Progress = silent) -> Patches:
    """Dissolve some polygons into patches and say which polygons make each patch under the limit."""
    shapes = polygons_of(union([cover.geometries[row] for row in rows])) if len(rows) else []
    areas = np.array([shape.area() for shape in shapes], float)
    is_member = np.zeros(len(cover), dtype=bool)
    is_member[rows] = True
    members: dict[int, list[int]] = {}
    for done, patch in enumerate(np.flatnonzero(areas < limit_m2)):
        if not done % 500:
            progress(done / len(shapes))
        members[int(patch)] = _inside(shapes[patch], cover, is_member)
    return Patches(shapes, areas, members)


def _inside(patch: QgsGeometry, cover: Cover, is_member: np.ndarray) -> list[int]:
    """The polygons of the right status that lie in a patch."""
    near = [row for row in cover.index.intersects(patch.boundingBox()) if is_member[row]]
    if len(near) == 1:
        return near
    engine = engine_of(patch)
    # the points are held by name: constGet() of a temporary reads freed memory
    points = [(row, cover.geometries[row].pointOnSurface()) for row in near]
    return [row for row, point in points if engine.intersects(point.constGet())]


@dataclass
class Statuses:
    """Status of every polygon after the thresholds, which ones changed, and which small ones stay in doubt."""

    artif: np.ndarray
    changed: np.ndarray
    doubtful: np.ndarray
    flipped: list[int] = field(default_factory=list)


def apply_thresholds(
    cover: Cover,
    artif: np.ndarray,
    is_building: np.ndarray,
    whole: QgsGeometry,
    thresholds: ErcThresholds,
    order: str = ARTIF_FIRST,
    progress: Progress = silent,
) -> Statuses:
    """Apply the 2 500 m2 and 50 m2 thresholds: small enclosed patches take the status of what encloses them.

    artif: status by the matrix (0/1). is_building: polygons whose cover is a building. whole: union of the cover.
    Every polygon of `cover` has a status; gaps and polygons of unknown code are outside `whole`.
    """
    limit = thresholds.number("seuil_surface_m2") - thresholds.number("tolerance_seuil_m2")
    rim = Rim(whole)
    fixed = _lasting_buildings(cover, is_building, thresholds)
    by_status = {}
    for number, status in enumerate((1, 0)):
        rows = np.flatnonzero(artif == status)
        by_status[status] = patches_of(cover, rows, limit, _part(progress, 0.3 * number, 0.3))
    first, second = (1, 0) if order == ARTIF_FIRST else (0, 1)
    result = artif.copy()
    doubtful = np.zeros(len(cover), dtype=bool)

    contact = by_status[first].contacts(rim, _part(progress, 0.6, 0.15))
    flips, doubt = enclosed_small(by_status[first].area_m2, contact, thresholds)
    _mark(doubtful, by_status[first], doubt)
    moved = _flip(result, by_status[first], flips, fixed)

    merged = _merge(cover, by_status[second], artif == second, moved, limit, _part(progress, 0.75, 0.15))
    contact = merged.contacts(rim, _part(progress, 0.9, 0.1))
    flips, doubt = enclosed_small(merged.area_m2, contact, thresholds)
    _mark(doubtful, merged, doubt)
    _flip(result, merged, flips, fixed)
    changed = result != artif
    return Statuses(result, changed, doubtful & ~changed)


def _part(progress: Progress, start: float, share: float) -> Progress:
    return lambda done: progress(start + share * done)


def _lasting_buildings(cover: Cover, is_building: np.ndarray, thresholds: ErcThresholds) -> np.ndarray:
    """Polygons that belong to a building of 50 m2 or more, walls that touch counted together."""
    fixed = np.zeros(len(cover), dtype=bool)
    large = is_lasting_building(cover.area_m2, thresholds)
    fixed[is_building & large] = True
    small = np.flatnonzero(is_building & ~large)
    if not len(small):
        return fixed
    limit = thresholds.number("seuil_bati_m2")
    buildings = np.flatnonzero(is_building)
    near = sorted({other for row in small for other in cover.index.intersects(cover.geometries[row].boundingBox())})
    together = patches_of(cover, np.intersect1d(near, buildings), np.inf)
    for patch, members in together.members.items():
        if together.area_m2[patch] >= limit - thresholds.number("tolerance_seuil_m2"):
            fixed[members] = True
    return fixed


def _mark(doubtful: np.ndarray, patches: Patches, doubt: np.ndarray) -> None:
    for patch in np.flatnonzero(doubt):
        doubtful[patches.members.get(int(patch), [])] = True


def _flip(status: np.ndarray, patches: Patches, flips: np.ndarray, fixed: np.ndarray) -> list[list[int]]:
    """Change the status of the polygons of the patches, but for the buildings that stay artificialised."""
    moved = []
    for patch in np.flatnonzero(flips):
        rows = [row for row in patches.members.get(int(patch), []) if not (status[row] == 1 and fixed[row])]
        status[rows] = 1 - status[rows]
        if rows:
            moved.append(rows)
    return moved


def _merge(
    cover: Cover,
    patches: Patches,
    is_neighbour: np.ndarray,
    moved: Sequence[Sequence[int]],
    limit: float,
    progress: Progress,
) -> Patches:
    """Patches of a status once some polygons joined it; only those that stay under the limit are of interest.

    is_neighbour: polygons that had the status before. A group that joined merges with the patches it shares a
    boundary with; as soon as one of them is large, the whole is.
    """
    if not moved:
        return patches
    patch_of = {row: patch for patch, rows in patches.members.items() for row in rows}
    owner: dict[int, int] = {}
    groups = []
    for done, rows in enumerate(moved):
        progress(done / len(moved))
        groups.append(_joined(cover, rows, is_neighbour, patch_of, limit))
    parent = list(range(len(groups)))

    def root(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for number, (_, touched) in enumerate(groups):
        for patch in touched:
            if patch in owner:
                parent[root(number)] = root(owner[patch])
            else:
                owner[patch] = number
    gathered: dict[int, tuple[list[int], set[int], bool]] = {}
    for number, (is_large, touched) in enumerate(groups):
        rows, met, large = gathered.get(root(number), ([], set(), False))
        gathered[root(number)] = ([*rows, *moved[number]], met | touched, large or is_large)
    return _rebuilt(cover, patches, gathered, limit)


def _joined(
    cover: Cover, rows: Sequence[int], is_neighbour: np.ndarray, patch_of: dict[int, int], limit: float
) -> tuple[bool, set[int]]:
    """Whether a group of polygons now belongs to a large patch, else the small patches it touches.

    Asked of the polygons around it, the largest first: a polygon in no small patch is part of a large one.
    """
    shape = union([cover.geometries[row] for row in rows])
    boundary = QgsGeometry(shape.constGet().boundary())
    belt = boundary.buffer(NEAR_M, 2)
    engine = engine_of(belt)
    near = [row for row in cover.index.intersects(belt.boundingBox()) if is_neighbour[row]]
    touched: set[int] = set()
    for row in sorted(near, key=lambda row: (-cover.area_m2[row], row)):
        if patch_of.get(row) in touched or not engine.intersects(cover.geometries[row].constGet()):
            continue
        along = QgsGeometry(engine.intersection(cover.geometries[row].constGet()))
        # the belt is NEAR_M wide on each side: its area over its width is the length of the contact
        if along.area() / NEAR_M <= TOUCH_M:
            continue
        if row not in patch_of:
            return True, touched
        touched.add(patch_of[row])
    return False, touched


def _rebuilt(
    cover: Cover, patches: Patches, gathered: dict[int, tuple[list[int], set[int], bool]], limit: float
) -> Patches:
    """The small patches after merging: those nothing joined, and the merged ones that are still small."""
    used = {patch for _, touched, _ in gathered.values() for patch in touched}
    kept = [patch for patch in patches.members if patch not in used]
    shapes = [patches.shapes[patch] for patch in kept]
    members = {number: patches.members[patch] for number, patch in enumerate(kept)}
    for rows, touched, is_large in gathered.values():
        if is_large:
            continue
        whole = union([*(patches.shapes[patch] for patch in touched), *(cover.geometries[row] for row in rows)])
        if whole.area() < limit:
            members[len(shapes)] = [*rows, *(row for patch in touched for row in patches.members[patch])]
            shapes.append(whole)
    return Patches(shapes, np.array([shape.area() for shape in shapes], float), members)
