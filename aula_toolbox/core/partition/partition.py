"""The coverage engine: polygons on a grid, noded once, without overlaps and micro-holes, in single parts.

Sums of areas are exact: a polygon is a chain of directed segments, what two neighbours share cancels out, and what is
left (the loose segments) bounds what no polygon or more than one covers. Only places where something is wrong are
worked on; the rest of a clean partition costs one hash of each segment.

Method: docs/design/erc.md#coverage-engine
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from ..errors import AulaError
from ..graph import components
from ..reference import Table, load
from .noding import Noded
from .outline import singles, trace
from .overlaps import Border, Overlaps, involved, node, resolve
from .rings import Flags, Numbers, PartitionGrid, Rings, Rows, Whole
from .segments import LOOSE, VOID, Partners, match, packed, segment_lengths

PASSES = 6


@dataclass(frozen=True)
class CoverRules:
    """How near is the same place, which holes are too small to be one, which strips are noise. In metres and m2."""

    step: float
    tolerance: float
    hole_m2: float
    hole_width: float
    noise_width: float
    table: Table

    @classmethod
    def read(cls, folder: Path | str | None = None) -> CoverRules:
        """The shipped values (`couverture`), or the user's."""
        table = load("couverture", {"cle": str, "valeur": float}, folder)
        value = table.mapping("cle", "valeur")
        names = ("grille_m", "accrochage_m", "micro_trou_m2", "micro_trou_largeur_m", "bruit_largeur_m")
        step, tolerance, hole_m2, hole_width, noise_width = (float(value[name]) for name in names)
        return cls(step, tolerance, hole_m2, hole_width, noise_width, table)


@dataclass
class Partition:
    """Single polygons that do not overlap, and what was done to get there."""

    rings: Rings
    partner: Partners
    source: Rows
    """Input polygon of each polygon."""
    grid: PartitionGrid
    changed: Flags
    """Polygons whose outline is not the snapped input's."""
    overlaps: Overlaps
    filled: int = 0
    filled_m2: float = 0.0

    def __len__(self) -> int:
        return self.rings.count

    @cached_property
    def area_m2(self) -> Numbers:
        """Area of each polygon."""
        return np.asarray(self.rings.area2() * (self.grid.step**2 / 2.0), dtype=np.float64)

    @cached_property
    def _rim(self) -> Numbers:
        rows = np.flatnonzero(self.partner == LOOSE)
        length = segment_lengths(self.rings, rows) * self.grid.step
        return np.bincount(self.rings.owner_of[rows], length, self.rings.count).astype(np.float64)

    @cached_property
    def _shared(self) -> tuple[Rows, Rows, Numbers]:
        rows = np.flatnonzero(self.partner > np.arange(len(self.partner)))
        owner = self.rings.owner_of
        one, two = owner[rows], owner[self.partner[rows]]
        key, number = np.unique(
            np.minimum(one, two) * max(self.rings.count, 1) + np.maximum(one, two), return_inverse=True
        )
        length = segment_lengths(self.rings, rows) * self.grid.step
        first, second = np.divmod(key, max(self.rings.count, 1))
        shared = np.bincount(number, length, len(key))
        return first.astype(np.intp), second.astype(np.intp), shared.astype(np.float64)

    def neighbours(self) -> tuple[Rows, Rows, Numbers]:
        """Pairs of polygons that share a border, each once, and the length of it in metres; worked out once."""
        return self._shared

    def rim_m(self) -> Numbers:
        """Length of the border that each polygon shares with nobody, in metres."""
        return self._rim

    def patches(self, alike: Rows) -> Rows:
        """Patch of each polygon: polygons of one label that hang together by borders, not by corners."""
        first, second, shared = self.neighbours()
        joined = (alike[first] == alike[second]) & (shared > 0)
        return components(self.rings.count, first[joined], second[joined])

    def outline(self, chosen: Flags | None = None, label: Rows | None = None) -> tuple[Rings, Rows]:
        """Single polygons of some polygons brought together (all by default), without any union.

        label: a number of each polygon, such as its patch; that of each outline is given back (0 without).
        """
        rows = np.flatnonzero(self.partner == LOOSE)
        if chosen is not None:
            owner = self.rings.owner_of
            has = self.partner >= 0
            other = np.where(has, self.partner, 0)
            is_side = chosen[owner] & (self.partner != VOID) & ~(has & chosen[owner[other]])
            rows = np.flatnonzero(is_side)
        after = self.rings.after
        begin = packed(self.rings.x[rows], self.rings.y[rows])
        end = packed(self.rings.x[after[rows]], self.rings.y[after[rows]])
        owner = self.rings.owner_of[rows]
        return singles(*trace(begin, end, np.zeros(len(rows), np.intp) if label is None else label[owner]))


def partition(rings: Rings, grid: PartitionGrid, priority: Numbers, rules: CoverRules) -> Partition:
    """Polygons made a partition: noded, overlaps given to the higher priority (then larger area, then lower row).

    Raises E_COVER when overlaps are left that cannot be told apart.
    """
    position = np.empty(rings.count, np.intp)
    position[np.lexsort((np.arange(rings.count), -rings.area2(), -priority))] = np.arange(rings.count)
    tolerance = rules.tolerance / rules.step
    before = rings.fingerprints()
    noded = Noded(rings, match(rings))
    node(noded, tolerance)
    overlaps, changed = Overlaps.none(), np.zeros(rings.count, bool)
    for _ in range(PASSES):
        border = Border.of(noded)
        dirty = involved(noded, border)
        if not dirty.any():
            break
        node(noded, tolerance, dirty)
        overlaps = overlaps.and_(resolve(noded, dirty, position))
        changed |= dirty
        node(noded, tolerance)
    else:
        border = Border.of(noded)
        left = border.area2(2) * rules.step**2 / 2.0
        if left > 1.0:
            raise AulaError(
                "{area} m2 of overlaps cannot be told apart: repair the layer.", "E_COVER", area=round(float(left), 1)
            )
    count, area = _fill(noded, border, rules, changed)
    changed |= noded.rings.fingerprints() != before
    return _parted(noded, grid, changed, overlaps, count, area)


def _fill(noded: Noded, border: Border, rules: CoverRules, changed: Flags) -> tuple[int, float]:
    """Give micro-holes to the polygon with the longest border on them; how many, and their area in m2."""
    faces = border.faces
    length = np.zeros(faces.count)
    half = np.arange(len(faces.cycle))
    edge = segment_lengths(noded.rings, border.active.rows)
    by_edge = np.zeros(len(border.net))
    by_edge[border.active.segment] = edge
    np.add.at(length, faces.cycle, by_edge[half >> 1])
    area = faces.area2 / 2.0 * rules.step**2
    with np.errstate(invalid="ignore", divide="ignore"):
        width = 2.0 * area / (length * rules.step)
    small = (border.winding == 0) & (area > 0) & ((area < rules.hole_m2) | (width < rules.hole_width))
    small[faces.outer] = False
    if not small.any():
        return 0, 0.0
    owner = noded.rings.owner_of[border.active.rows]
    rows = np.flatnonzero(
        small[faces.cycle[2 * border.active.segment]] | small[faces.cycle[2 * border.active.segment + 1]]
    )
    side = 2 * border.active.segment[rows]
    hole = np.where(small[faces.cycle[side]], faces.cycle[side], faces.cycle[side + 1])
    key, number = np.unique(hole * noded.rings.count + owner[rows], return_inverse=True)
    shared = np.bincount(number, edge[rows], len(key))
    holes, owners = np.divmod(key, noded.rings.count)
    best = np.lexsort((owners, -shared, holes))
    taken, at = np.unique(holes[best], return_index=True)
    following = faces.following.tolist()
    inside = half[small[faces.cycle]]
    some = inside[np.unique(faces.cycle[inside], return_index=True)[1]]
    drawn = [faces.tail[faces.ring(int(start), following)] for start in some]
    _append(noded, drawn, owners[best][at])
    changed[owners[best][at]] = True
    return len(taken), float(area[taken].sum())


def _append(noded: Noded, drawn: list[Whole], owner: Rows) -> None:
    """Add rings to polygons."""
    from .noding import place_of

    x, y = place_of(np.concatenate(drawn))
    ring = np.repeat(np.arange(len(drawn)), [len(one) for one in drawn])
    more = Rings.by_ring(x, y, ring, owner.astype(np.intp), noded.rings.count)
    noded.replace(np.zeros(noded.rings.count, bool), more)


def _parted(
    noded: Noded, grid: PartitionGrid, changed: Flags, overlaps: Overlaps, filled: int, filled_m2: float
) -> Partition:
    """Draw again the polygons that changed, each part a polygon of its own."""
    rings = noded.rings
    owner = rings.owner_of
    again = changed.copy()
    again[owner[noded.partner == VOID]] = True
    again[np.bincount(rings.owner, np.diff(rings.start) > 0, rings.count) == 0] = True
    kept = np.flatnonzero(~again)
    if not again.any():
        return Partition(rings, noded.partner, kept, grid, changed, overlaps, filled, filled_m2)
    rows = np.flatnonzero(again[owner] & (noded.partner != VOID))
    after = rings.after
    begin = packed(rings.x[rows], rings.y[rows])
    end = packed(rings.x[after[rows]], rings.y[after[rows]])
    drawn, source = singles(*trace(begin, end, owner[rows]))
    sources = np.concatenate([kept, source])
    order = np.argsort(sources, kind="stable")
    number = np.empty(len(sources), np.intp)
    number[order] = np.arange(len(sources))
    drawn = Rings(drawn.x, drawn.y, drawn.start, drawn.owner + rings.count, rings.count + drawn.count)
    noded.replace(again, drawn)
    names = np.zeros(drawn.count, np.intp)
    names[kept] = number[: len(kept)]
    names[rings.count :] = number[len(kept) :]
    final = noded.rings
    settled = Rings(final.x, final.y, final.start, names[final.owner], len(sources))
    return Partition(
        settled,
        noded.partner,
        sources[order].astype(np.intp),
        grid,
        changed[sources[order]],
        overlaps,
        filled,
        filled_m2,
    )
