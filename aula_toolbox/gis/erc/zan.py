"""The geometry of the artificialisation balance: statuses of each date, cuts by commune, flows between two dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry, QgsSpatialIndex

from ...core.erc.patches import apply_thresholds
from ...core.erc.tables import ErcThresholds
from ...core.erc.texts import decimal
from ...core.erc.zan_status import BUILDING, FOREST, NO_COVER, UNKNOWN_CODE, Matrix, read_artif
from ...core.landcover import COVER, USE, cleaned
from ...core.messages import Notes, listing
from ...core.partition.crossarea import pairs as box_pairs
from ...core.partition.crossarea import shared
from ...core.partition.partition import CoverRules
from ..vector.cover import Cover, Progress
from ..vector.cut import LEAST_M2, Cut, cut, gaps
from ..vector.geometry import SLIVER_M2, area_of, areal, engine_of, union

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class Dated:
    """The land cover at one date: every polygon has a known status; the rest of the communes is a gap."""

    cover: Cover
    cs: np.ndarray
    us: np.ndarray
    artif: np.ndarray
    imper: np.ndarray
    category: np.ndarray
    changed: np.ndarray
    doubtful: np.ndarray
    exempt: np.ndarray = field(default_factory=lambda: np.zeros(0, int))
    outline: list[QgsGeometry] = field(default_factory=list)
    """Single polygons of the whole cover."""
    overlaps: list[QgsGeometry] = field(default_factory=list)
    """What was taken from one polygon for another."""
    unknown: list[QgsGeometry] = field(default_factory=list)
    """Polygons left out because their code has no status."""

    @property
    def final(self) -> np.ndarray:
        """Status that counts: artificialised and not exempt."""
        return self.artif * (1 - self.exempt)


#: what is known of each polygon, in the order of the class
COLUMNS = ("cs", "us", "artif", "imper", "category", "changed", "doubtful", "exempt")


@dataclass(frozen=True)
class DateReading:
    """How one date is read: its fields, its nomenclature, and the rules of the thresholds."""

    cover_field: str | None
    use_field: str | None
    artif_field: str | None
    nomenclature: str | None
    with_thresholds: bool
    order: str


def codes(cover: Cover, name: str | None, axis: str = COVER) -> np.ndarray:
    """A column of codes, cleaned; None everywhere when there is no such field. axis: cover or use."""
    column = np.empty(len(cover), dtype=object)
    if name is not None:
        column[:] = cleaned(cover.columns[name].tolist(), axis)
    return column


def statuses(cover: Cover, reading: DateReading, matrix: Matrix) -> Dated:
    """Status of every polygon by the producer's field or by the matrix; -1 where it is not known."""
    cs, us = codes(cover, reading.cover_field), codes(cover, reading.use_field, USE)
    pairs = {pair: matrix.status(*pair, reading.nomenclature or "") for pair in set(zip(cs, us))}
    found = [pairs[pair] for pair in zip(cs, us)]
    sealed = {code: matrix.is_impermeable(code, reading.nomenclature or "") for code in set(cs)}
    if reading.artif_field is not None:
        artif = read_artif(cover.columns[reading.artif_field], reading.artif_field)
        artif = np.where(np.isnan(artif), -1, artif).astype(int)
        imper = np.array([int(sealed[code]) for code in cs], int)
    else:
        artif = np.array([int(status.is_artificial) if status else -1 for status in found], int)
        imper = np.array([int(status.is_impermeable) if status else 0 for status in found], int)
    category = np.array([float(status.category) if status else np.nan for status in found], float)
    none = np.zeros(len(cover), dtype=bool)
    return Dated(cover, cs, us, artif, imper, category, none, none.copy(), np.zeros(len(cover), int))


def tell_unknown(dated: Dated, label: str, notes: Notes) -> None:
    """Name the codes without status and their area."""
    unknown = dated.artif < 0
    if unknown.any():
        pairs = sorted({f"{cs or '-'} x {us or '-'}" for cs, us in zip(dated.cs[unknown], dated.us[unknown])})
        notes.warn(
            "{label}: unknown codes {codes} ({area} ha). They are counted as gaps, not as zero.",
            label=label,
            codes=listing(pairs),
            area=decimal(dated.cover.area_m2[unknown].sum() / 1e4, 2),
        )


def known_only(dated: Dated) -> Dated:
    """Leave out the polygons without status: their place becomes a gap."""
    rows = np.flatnonzero(dated.artif >= 0)
    if len(rows) == len(dated.cover):
        return dated
    return Dated(
        dated.cover.take(rows),
        *(getattr(dated, name)[rows] for name in COLUMNS),
        unknown=dated.cover.geometries(np.flatnonzero(dated.artif < 0)),
    )


def settle(
    dated: Dated, matrix: Matrix, reading: DateReading, thresholds: ErcThresholds, rules: CoverRules, progress: Progress
) -> None:
    """Make the land cover a partition (the unfavourable status keeps what overlaps), apply the thresholds."""
    cover = dated.cover.settled(dated.artif, rules)
    rows = cover.whole.source
    for name in COLUMNS:
        setattr(dated, name, getattr(dated, name)[rows])
    dated.cover = cover
    dated.overlaps = cover.overlaps()
    dated.outline = cover.outline()
    progress(0.6)
    if reading.with_thresholds and len(cover):
        ocsge = {code: matrix.ocsge(code, reading.nomenclature or "") for code in set(dated.cs)}
        is_building = np.array([ocsge[code] == BUILDING for code in dated.cs], bool)
        result = apply_thresholds(cover.whole, dated.artif, is_building, thresholds, reading.order)
        dated.artif, dated.changed, dated.doubtful = result.artif, result.changed, result.doubtful
    progress(1.0)


def settle_as_one(first: Dated, second: Dated, rules: CoverRules) -> None:
    """One partition for both dates of a difference product; an overlap goes to what was artificialised."""
    cover = first.cover.settled(second.artif - first.artif, rules)
    rows = cover.whole.source
    for dated in (first, second):
        for name in COLUMNS:
            setattr(dated, name, getattr(dated, name)[rows])
        dated.cover, dated.overlaps = cover, cover.overlaps()


def forest_of(dated: Dated, matrix: Matrix, nomenclature: str | None) -> QgsGeometry:
    """Where the forest is: solar exemptions never apply there."""
    ocsge = {code: (matrix.ocsge(code, nomenclature or "") or "").startswith(FOREST) for code in set(dated.cs)}
    rows = [row for row, code in enumerate(dated.cs) if ocsge[code]]
    return QgsGeometry.collectGeometry(dated.cover.outline(rows)) if rows else QgsGeometry()


def exempt(dated: Dated, zone: QgsGeometry) -> None:
    """Split the artificialised polygons by the exempt zone; the part inside no longer counts. Changes `dated`."""
    if area_of(zone) == 0:
        return
    found = cut(dated.cover, [zone])
    own = dated.cover.area_m2
    extra: list[tuple[int, QgsGeometry]] = []
    for row, area in zip(found.row.tolist(), found.area_m2.tolist()):
        if dated.artif[row] != 1:
            continue
        shape = dated.cover.geometry(row)
        outside = QgsGeometry() if area > own[row] - SLIVER_M2 else areal(shape.difference(zone))
        inside = areal(shape.intersection(zone))
        if area_of(outside) > 0 and area_of(inside) > 0:
            dated.cover.own[row] = outside
            extra.append((row, inside))
        elif area_of(inside) > 0:
            dated.exempt[row] = 1
    _append(dated, extra)


def _append(dated: Dated, extra: Sequence[tuple[int, QgsGeometry]]) -> None:
    """Add the exempt parts as polygons of their own."""
    count = len(dated.cover)
    rows = [*range(count), *(row for row, _ in extra)]
    dated.cover = dated.cover.take(rows)
    for number, (_, shape) in enumerate(extra):
        dated.cover.own[count + number] = shape
    for name in COLUMNS:
        setattr(dated, name, getattr(dated, name)[rows])
    dated.exempt[count:] = 1


def pieces_table(dated: Dated, pieces: Cut, insee: Sequence[str]) -> pd.DataFrame:
    """Pieces by commune as the table that `core` sums."""
    import pandas as pd

    return pd.DataFrame(
        {
            "insee": np.asarray(insee, dtype=object)[pieces.zone],
            "m2": pieces.area_m2,
            "artif": dated.artif[pieces.row],
            "imper": dated.imper[pieces.row],
            "exempt": dated.exempt[pieces.row],
            "indet": dated.doubtful[pieces.row].astype(int),
        }
    )


@dataclass
class DatedPairs:
    """Land at both dates: row at date 1, row at date 2, shape."""

    first: list[int] = field(default_factory=list)
    second: list[int] = field(default_factory=list)
    shapes: list[QgsGeometry] = field(default_factory=list)

    def add(self, first: int, second: int, shape: QgsGeometry) -> None:
        """One more piece of land."""
        self.first.append(first)
        self.second.append(second)
        self.shapes.append(shape)


def same_polygons(first: Cover, second: Cover) -> np.ndarray:
    """For each polygon of the second date: the row of the same polygon at the first, -1 where there is none."""
    before, after = first.rings.fingerprints(), second.rings.fingerprints()
    order = np.argsort(before, kind="stable")
    place = np.minimum(np.searchsorted(before[order], after), max(len(before) - 1, 0))
    if not len(before):
        return np.full(len(after), -1)
    row = order[place]
    areas = first.rings.area2()[row] == second.rings.area2()
    found = np.where((before[row] == after) & areas, row, -1)
    for side, cover in ((found, second), (None, first)):
        drawn = np.array(list(cover.own), dtype=int)
        if side is None:
            found[np.isin(found, drawn)] = -1
        else:
            side[drawn] = -1
    return found


def cut_dates(
    dates: tuple[Dated, Dated], same: np.ndarray, communes: Sequence[QgsGeometry], progress: Progress
) -> tuple[Cut, Cut]:
    """Pieces of both dates by commune; polygons that are the same at both dates are measured once."""
    first = cut(dates[0].cover, communes, progress=progress)
    fresh = np.flatnonzero(same < 0)
    second = cut(dates[1].cover.take(fresh), communes, progress=progress)
    later = np.full(len(dates[0].cover), -1)
    later[same[same >= 0]] = np.flatnonzero(same >= 0)
    kept = later[first.row] >= 0
    zone = np.concatenate([first.zone[kept], second.zone])
    row = np.concatenate([later[first.row[kept]], fresh[second.row]])
    area = np.concatenate([first.area_m2[kept], second.area_m2])
    order = np.lexsort((row, zone))
    return first, Cut(zone[order], row[order], area[order], [])


def same_outline(first: Dated, second: Dated) -> bool:
    """Whether both dates cover the same land."""
    one, other = first.outline, second.outline
    return len(one) == len(other) and all(a.equals(b) for a, b in zip(one, other))


def pair(first: Dated, second: Dated, same: np.ndarray, every: bool, progress: Progress) -> DatedPairs:
    """Overlay the two dates. Polygons that are the same at both dates are paired without any overlay.

    same: the row at the first date of each polygon of the second (see `same_polygons`).
    every: all pairs, for the table of transitions; otherwise only those whose status that counts differs.
    """
    status1, status2 = first.final, second.final
    rows2 = np.flatnonzero(same >= 0)
    rows1 = same[rows2]
    told = np.ones(len(rows2), bool) if every else status1[rows1] != status2[rows2]
    found = DatedPairs(rows1[told].tolist(), rows2[told].tolist(), second.cover.geometries(rows2[told]))
    left1 = np.ones(len(first.cover), bool)
    left1[rows1] = False
    _overlay(first, second, np.flatnonzero(left1), np.flatnonzero(same < 0), every, found, progress)
    return found


def _overlay(
    first: Dated,
    second: Dated,
    rows1: np.ndarray,
    rows2: np.ndarray,
    every: bool,
    found: DatedPairs,
    progress: Progress,
) -> None:
    """Intersections of the polygons that changed shape: drawn only where they share land."""
    edges1, edges2 = first.cover.polygons().of_rows(rows1), second.cover.polygons().of_rows(rows2)
    one, two = box_pairs(edges2, edges1)
    if not every:
        differ = first.final[rows1[one]] != second.final[rows2[two]]
        one, two = one[differ], two[differ]
    met = shared(edges2, edges1, (one, two), LEAST_M2)
    engine, own, shape = None, -1, QgsGeometry()
    for done, (row, other) in enumerate(zip(rows1[met.zone].tolist(), rows2[met.row].tolist())):
        if row != own:
            progress(done / len(met.zone))
            own, shape = row, first.cover.geometry(row)
            engine = engine_of(shape)
        later = second.cover.geometry(other)  # held by name: constGet() of a temporary reads freed memory
        piece = areal(QgsGeometry(engine.intersection(later.constGet())))
        if area_of(piece) > 0:
            found.add(row, other, piece)


@dataclass
class Holes:
    """Gaps of each commune at one date."""

    shapes: list[QgsGeometry]

    @property
    def area_m2(self) -> np.ndarray:
        """Area of the gap of each commune."""
        return np.array([area_of(shape) for shape in self.shapes], float)

    @classmethod
    def of(cls, communes: Sequence[QgsGeometry], dated: Dated, progress: Progress) -> Holes:
        """Gaps of the communes in a land cover."""
        return cls(gaps(communes, dated.outline, progress))


def by_reason(hole: QgsGeometry, unknown: Sequence[QgsGeometry], index: QgsSpatialIndex) -> dict[str, QgsGeometry]:
    """A gap split by its reason: land whose code has no status, and land without any land cover."""
    near = [unknown[row] for row in index.intersects(hole.boundingBox())]
    coded = areal(hole.intersection(union(near))) if near else QgsGeometry()
    bare = areal(hole.difference(union(near))) if near else hole
    return {UNKNOWN_CODE: coded, NO_COVER: bare}


def not_comparable(first: Holes, second: Holes) -> np.ndarray:
    """Area of each commune that is a gap at either date."""
    result = []
    for one, other in zip(first.shapes, second.shapes):
        if area_of(one) == 0 or area_of(other) == 0 or one is other:
            result.append(max(area_of(one), area_of(other)))
        else:
            result.append(area_of(one.combine(other)))
    return np.array(result, float)
