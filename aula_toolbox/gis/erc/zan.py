"""The geometry of the artificialisation balance: statuses of each date, cuts by commune, flows between two dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry, QgsSpatialIndex

from ...core.erc.tables import ErcThresholds
from ...core.erc.texts import decimal
from ...core.erc.zan import BUILDING, FOREST, NO_COVER, UNKNOWN_CODE, Matrix, read_artif
from ...core.landcover import COVER, USE, cleaned
from ...core.messages import Notes, listing
from ..vector.cover import Cover, Cut, Progress, area_of, areal, cut, engine_of, gaps, index_of, remove_overlaps, union
from ..vector.patches import apply_thresholds

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
    whole: QgsGeometry = field(default_factory=QgsGeometry)
    unknown: list[QgsGeometry] = field(default_factory=list)
    """Polygons left out because their code has no status."""

    @property
    def final(self) -> np.ndarray:
        """Status that counts: artificialised and not exempt."""
        return self.artif * (1 - self.exempt)


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
        *(getattr(dated, name)[rows] for name in ("cs", "us", "artif", "imper", "category", "changed", "doubtful")),
        exempt=dated.exempt[rows],
        unknown=[dated.cover.geometries[row] for row in np.flatnonzero(dated.artif < 0)],
    )


def settle(
    dated: Dated, matrix: Matrix, reading: DateReading, thresholds: ErcThresholds, progress: Progress
) -> list[QgsGeometry]:
    """Remove overlaps, unite, apply the thresholds; the overlaps are given back. Changes `dated`."""
    dated.whole = union(dated.cover.geometries)
    progress(0.3)
    least = thresholds.number("recouvrement_min_m2")
    removed = remove_overlaps(dated.cover, dated.artif, dated.whole, least, progress)
    if removed:
        _drop_emptied(dated)
    if reading.with_thresholds and len(dated.cover):
        ocsge = {code: matrix.ocsge(code, reading.nomenclature or "") for code in set(dated.cs)}
        is_building = np.array([ocsge[code] == BUILDING for code in dated.cs], bool)
        result = apply_thresholds(
            dated.cover,
            dated.artif,
            is_building,
            dated.whole,
            thresholds,
            reading.order,
            lambda share: progress(0.3 + 0.7 * share),
        )
        dated.artif, dated.changed, dated.doubtful = result.artif, result.changed, result.doubtful
    return removed


def _drop_emptied(dated: Dated) -> None:
    kept = np.flatnonzero(dated.cover.area_m2 > 0)
    dated.cover = dated.cover.take(kept)
    for name in ("cs", "us", "artif", "imper", "category", "changed", "doubtful", "exempt"):
        setattr(dated, name, getattr(dated, name)[kept])


def forest_of(dated: Dated, matrix: Matrix, nomenclature: str | None) -> QgsGeometry:
    """Where the forest is: solar exemptions never apply there."""
    rows = [
        row for row, code in enumerate(dated.cs) if (matrix.ocsge(code, nomenclature or "") or "").startswith(FOREST)
    ]
    return union([dated.cover.geometries[row] for row in rows])


def exempt(dated: Dated, zone: QgsGeometry) -> None:
    """Split the artificialised polygons by the exempt zone; the part inside no longer counts. Changes `dated`."""
    if zone.isNull() or zone.isEmpty():
        return
    engine = engine_of(zone)
    extra: list[tuple[int, QgsGeometry]] = []
    for row in dated.cover.index.intersects(zone.boundingBox()):
        shape = dated.cover.geometries[row]
        if dated.artif[row] != 1 or not engine.intersects(shape.constGet()):
            continue
        if engine.contains(shape.constGet()):
            dated.exempt[row] = 1
            continue
        inside = areal(QgsGeometry(engine.intersection(shape.constGet())))
        outside = areal(shape.difference(zone))
        if area_of(inside) > 0 and area_of(outside) > 0:
            dated.cover.geometries[row] = outside
            extra.append((row, inside))
        elif area_of(inside) > 0:
            dated.exempt[row] = 1
    _append(dated, extra)


def _append(dated: Dated, extra: Sequence[tuple[int, QgsGeometry]]) -> None:
    """Add the exempt parts as polygons of their own."""
    rows = [*range(len(dated.cover)), *(row for row, _ in extra)]
    count = len(dated.cover)
    dated.cover = dated.cover.take(rows)
    for number, (_, shape) in enumerate(extra):
        dated.cover.geometries[count + number] = shape
    for name in ("cs", "us", "artif", "imper", "category", "changed", "doubtful", "exempt"):
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


def pair(first: Dated, second: Dated, every: bool, progress: Progress) -> DatedPairs:
    """Overlay the two dates. Polygons that are the same at both dates are paired without any overlay.

    every: all pairs, for the table of transitions; otherwise only those whose status that counts differs.
    """
    found = DatedPairs()
    status1, status2 = first.final, second.final
    by_shape = {bytes(shape.asWkb()): row for row, shape in enumerate(first.cover.geometries)}
    left1 = np.ones(len(first.cover), dtype=bool)
    left2 = []
    for row, shape in enumerate(second.cover.geometries):
        same = by_shape.get(bytes(shape.asWkb()))
        if same is None or not left1[same]:
            left2.append(row)
            continue
        left1[same] = False
        if every or status1[same] != status2[row]:
            found.add(same, row, shape)
    del by_shape
    if left2:
        _overlay(first, second, np.flatnonzero(left1), left2, every, found, progress)
    return found


def _overlay(
    first: Dated, second: Dated, rows1: np.ndarray, rows2: list[int], every: bool, found: DatedPairs, progress: Progress
) -> None:
    """Intersections of the polygons that changed shape."""
    shapes2 = [second.cover.geometries[row] for row in rows2]
    tree = index_of(shapes2)
    status1, status2 = first.final, second.final
    for done, row in enumerate(rows1):
        if not done % 200:
            progress(done / len(rows1))
        shape = first.cover.geometries[row]
        near = [
            other for other in tree.intersects(shape.boundingBox()) if every or status1[row] != status2[rows2[other]]
        ]
        if not near:
            continue
        engine = engine_of(shape)
        for other in near:
            raw = shapes2[other].constGet()
            if engine.contains(raw):
                found.add(int(row), rows2[other], shapes2[other])
            elif engine.intersects(raw):
                piece = areal(QgsGeometry(engine.intersection(raw)))
                if area_of(piece) > 0:
                    found.add(int(row), rows2[other], piece)


@dataclass
class Holes:
    """Gaps of each commune at one date."""

    shapes: list[QgsGeometry]

    @property
    def area_m2(self) -> np.ndarray:
        """Area of the gap of each commune."""
        return np.array([area_of(shape) for shape in self.shapes], float)

    @classmethod
    def of(cls, communes: Sequence[QgsGeometry], whole: QgsGeometry, progress: Progress) -> Holes:
        """Gaps of the communes in a land cover."""
        return cls(gaps(communes, whole, progress))


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


def by_commune(shapes: Sequence[QgsGeometry], communes: Sequence[QgsGeometry]) -> np.ndarray:
    """Area of some shapes in each commune."""
    pieces = cut(shapes, communes)
    return np.bincount(pieces.zone, pieces.area_m2, len(communes)) if len(shapes) else np.zeros(len(communes))
