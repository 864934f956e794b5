"""A file with many rows a territory: long tables of figures, and lists of objects that are counted.

See docs/design/obs.md#reading. Only the rows of the territory and the columns of the formulas are kept.
"""

from __future__ import annotations

import math
import statistics
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from ..decimals import numbers
from ..errors import AulaError
from ..messages import Notes, listing
from ..products.names import written_date
from ..reference import load
from ..tables import TableFile
from .files import LONG, ZERO, ZERO_ESTIMATED, StatFile, is_result
from .geography import Passage, Territory
from .grammar import RowCall
from .quantities import ESTIMATED, FAILED, NOTHING, OBSERVED, SECRET, Quantity, total
from .wide import deduced, plain_code

COMMUNE, BOUNDS = "COM", "obs_bornes"
_ALL = "_T"
# what Melodi adds to every table, and is no dimension
_NOT_DIMENSIONS = frozenset(
    ("GEO", "GEO_OBJECT", "GEO_REF", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "FREQ", "DECIMALS")
)
Cells = Mapping[str, str]


@dataclass
class RowData:
    """What was kept of a file of rows.

    rows: (level, code) -> its rows, column -> cell; lines: the line of each row, in the same order.
    latest, earliest: the newest and the oldest year of all rows. zoned: levels of drawn zones under which its rows
    stand too: a zone without a row has none. dominance: above which share (%) of its largest part a sum is secret.
    """

    file: StatFile
    name: str
    header: tuple[str, ...]
    rows: dict[tuple[str, str], list[Cells]]
    lines: dict[tuple[str, str], list[int]]
    latest: int | None
    count: int
    totals: frozenset[str] = frozenset()
    earliest: int | None = None
    year: int | None = None
    zoned: frozenset[str] = frozenset()
    dominance: float | None = None
    _cog: int | None = None
    _reached: frozenset[str] | None = field(default=None, init=False)

    def cog(self, passage: Passage) -> int:
        """The geographic code of the file: the newest one that has all of its communes."""
        if self._cog is None:
            self._cog = deduced(self.codes, passage)
        return self._cog

    @property
    def codes(self) -> set[str]:
        """The communes that have a row."""
        return {code for level, code in self.rows if level == COMMUNE}

    def reaches(self, code: str, territory: Territory, passage: Passage) -> bool:
        """Whether the file tells of a commune: the commune, or another one of its EPCI, has a row.

        Where it has none in a whole EPCI, nobody looked there: nothing is known, and nothing is no zero.
        """
        if self._reached is None:
            cog = self.cog(passage)
            own = {passage.successor(one, cog, territory.year) if cog < territory.year else one for one in self.codes}
            groups = territory.zones.get("EPCI", {}).values()
            self._reached = frozenset(own.union(*(group for group in groups if own.intersection(group))))
        return code in self._reached

    def quantity(self, call: RowCall, code: str, level: str = COMMUNE, latest: int | None = None) -> Quantity:
        """The result of a function for one territory. latest: the last year of its window; the newest by default.

        Raises AulaError E_VALUE with the lines of what is not a number.
        """
        place = (level, code)
        if place not in self.rows:
            return self._missing(call) if level == COMMUNE or level in self.zoned else NOTHING
        ranks = self._chosen(call, place, latest if latest is not None else self.latest)
        if call.function == "compte":
            return self._graded(Quantity.of(float(self._count(call, place, ranks))), place, ranks)
        hidden = [rank for rank in ranks if self._is_hidden(self.rows[place][rank])]
        shown = [rank for rank in ranks if rank not in hidden]
        if self.dominance is not None and self._is_dominated(call, place, shown):
            return Quantity.between(0.0, math.inf, SECRET)
        return self._graded(self._of_values(call, place, shown, len(hidden)), place, shown)

    def _graded(self, one: Quantity, place: tuple[str, str], ranks: Sequence[int]) -> Quantity:
        """What is counted or added of rows that a result of ours calls estimates (`etat`) is an estimate too."""
        if one.state != OBSERVED or not is_result(self.file.id):
            return one
        is_sure = all(self.rows[place][rank].get("etat", "") != ESTIMATED for rank in ranks)
        return one if is_sure else replace(one, state=ESTIMATED)

    def _is_dominated(self, call: RowCall, place: tuple[str, str], ranks: Sequence[int]) -> bool:
        """Whether one part makes so much of a sum that the sum would tell it."""
        values = self._read(call.column, place, ranks)[0] if call.function == "somme" else []
        whole = math.fsum(values)
        return whole > 0 and max(values) > (self.dominance or 100.0) / 100.0 * whole

    def _missing(self, call: RowCall) -> Quantity:
        if call.function == "mediane":
            return NOTHING
        if self.file.missing == ZERO:
            return Quantity.of(0.0)
        return Quantity.of(0.0, ESTIMATED) if self.file.missing == ZERO_ESTIMATED else NOTHING

    def _chosen(self, call: RowCall, place: tuple[str, str], latest: int | None) -> list[int]:
        asked = {one.column for one in call.filters}
        open_ones = [name for name in self.totals if name not in asked]
        first = None
        if latest is not None and (call.years or self.file.shape == LONG):
            first = latest - (call.years or 1) + 1
        return [
            rank
            for rank, row in enumerate(self.rows[place])
            if all(one.holds(row.get(one.column, "")) for one in call.filters)
            and all(row[name] == _ALL for name in open_ones)
            and (first is None or latest is None or first <= (year_of(row.get(self.file.time, "")) or 0) <= latest)
        ]

    def _count(self, call: RowCall, place: tuple[str, str], ranks: Sequence[int]) -> int:
        if call.distinct:
            return len({self.rows[place][rank].get(call.distinct, "") for rank in ranks})
        return len(ranks)

    def _is_hidden(self, row: Cells) -> bool:
        rule = self.file.secret
        return bool(rule.column) and row.get(rule.column, "").strip().lower() in rule.marks

    def _of_values(self, call: RowCall, place: tuple[str, str], ranks: Sequence[int], hidden: int) -> Quantity:
        values, marked = self._read(call.column, place, ranks)
        secrets = [Quantity.between(0.0, float("inf"), SECRET)] * (hidden + marked)
        if call.function == "valeur":
            if len(values) + len(secrets) > 1:
                return Quantity(None, FAILED)
            return total([*(self._modelled(call.column, place, ranks, one) for one in values), *secrets])
        if call.function == "somme" and not secrets and (self.file.id, call.column) in value_bounds():
            return total([Quantity.of(0.0), *(self._between(call.column, place, rank) for rank in ranks)])
        if call.function == "mediane":
            return Quantity.of(statistics.median(values)) if values else NOTHING
        found = total([Quantity.of(0.0), *(Quantity.of(one) for one in values), *secrets])
        if call.function == "moyenne" and call.years:
            return _divided(found, float(call.years))
        # a hidden value counts as one: its bound is of the same mean
        return _divided(found, float(len(values) + len(secrets) or 1)) if call.function == "moyenne" else found

    def _modelled(self, column: str, place: tuple[str, str], ranks: Sequence[int], value: float) -> Quantity:
        """A value of one row; one that its row calls an estimate keeps its bounds (`fg_pct`: `fg_sel_bas`, `_haut`)."""
        if not all(self.rows[place][rank].get("etat", "") == ESTIMATED for rank in ranks):
            return Quantity.of(value)
        stem = column.rpartition("_")[0]
        sides = [self._read(f"{stem}_sel_{side}", place, ranks)[0] for side in ("bas", "haut")]
        if not all(sides):
            return Quantity.of(value, ESTIMATED)
        return Quantity(value, ESTIMATED, sides[0][0], sides[1][0])

    def _between(self, column: str, place: tuple[str, str], rank: int) -> Quantity:
        """A value whose row tells its bounds in other columns, as `obs_bornes` says; an estimate when they differ."""
        bounds = value_bounds()[self.file.id, column]
        value, low, high, weight = (
            next(iter(self._read(name, place, [rank])[0]), math.nan)
            for name in (column, bounds.low, bounds.high, bounds.weight)
        )
        if math.isnan(low) or math.isnan(high) or math.isnan(weight):
            return Quantity.of(value)
        low, high = (min(value, low * weight / 100.0), max(value, high * weight / 100.0))
        return Quantity(value, ESTIMATED if low < high else OBSERVED, low, high)

    def _read(self, column: str, place: tuple[str, str], ranks: Sequence[int]) -> tuple[list[float], int]:
        """The numbers of some rows and how many of them are marks of secrecy; empty cells are left out."""
        cells = [self.rows[place][rank].get(column, "").strip() for rank in ranks]
        marked = sum(cell.lower() in self.file.secret.marks for cell in cells if not self.file.secret.column)
        told = [
            (cell, self.lines[place][rank])
            for cell, rank in zip(cells, ranks)
            if self.file.secret.column or cell.lower() not in self.file.secret.marks
        ]
        values = numbers([cell for cell, _ in told], [line for _, line in told], self.name, column)
        return [one for one in values if one == one], marked  # noqa: PLR0124 - only NaN differs from itself


@dataclass(frozen=True)
class ValueBounds:
    """The columns that bound a count: its lowest and highest share (%), and the count of which they are shares."""

    low: str
    high: str
    weight: str


@lru_cache(maxsize=1)
def value_bounds() -> Mapping[tuple[str, str], ValueBounds]:
    """The columns of results that have bounds, by file and column.

    >>> value_bounds()["algorithme:zaeinventory", "uf_vacantes"].low
    'taux_bas'
    """
    table = load(BOUNDS, {"fichier": str, "colonne": str, "bas": str, "haut": str, "poids": str})
    return {(row["fichier"], row["colonne"]): ValueBounds(row["bas"], row["haut"], row["poids"]) for row in table}


def _divided(one: Quantity, by: float) -> Quantity:
    if one.value is not None:
        return Quantity.of(one.value / by, one.state)
    return Quantity.between(one.low / by, one.high / by, one.state)


def year_of(text: str) -> int | None:
    """The year of a cell: `2024`, `2024-05-31`, `31/05/2024`, `2024-T3`.

    >>> year_of("2024-T3"), year_of("31/05/2023")
    (2024, 2023)
    """
    text = text.strip()
    if text[:4].isdigit() and (len(text) == 4 or not text[4].isdigit()):
        return int(text[:4])
    found = written_date(text)
    return int(found[:4]) if found else None


def read_rows(
    path: Path | str | bytes,
    file: StatFile,
    keys: Collection[str] | None,
    columns: Iterable[str],
    notes: Notes | None = None,
    name: str = "",
) -> RowData:
    """Read a file of rows. keys: the codes to keep (None: all). columns: those that the formulas read.

    path: a file, or what it holds; name: how it is called then.
    Raises AulaError of `core.tables`, E_KEY when the column of codes is not there, E_FIELD for other missing columns.
    """
    table = TableFile(path, name, notes, expected=[file.key])
    by_fold = {name.lower(): name for name in table.header}
    key = by_fold.get(file.key.lower())
    if key is None:
        raise file.no_key(table.name, table.header)
    level = file.level if file.level in by_fold.values() else ""
    dimensions = [name for name in table.header if level and name not in _NOT_DIMENSIONS]
    wanted = {*columns, *dimensions, file.time, file.secret.column, level} - {""}
    missing = sorted(name for name in columns if name.lower() not in by_fold)
    if missing:
        raise AulaError(
            "File {file}: columns that are not there: {missing}; the columns that are: {present}.",
            "E_FIELD",
            file=table.name,
            missing=listing(missing),
            present=listing(table.header, 12),
        )
    places = {name: table.header.index(by_fold[name.lower()]) for name in wanted if name.lower() in by_fold}
    return _collected(table, file, keys, table.header.index(key), level, places, dimensions)


def _collected(
    table: TableFile,
    file: StatFile,
    keys: Collection[str] | None,
    place: int,
    level: str,
    places: Mapping[str, int],
    dimensions: Sequence[str],
) -> RowData:
    rows: dict[tuple[str, str], list[Cells]] = defaultdict(list)
    lines: dict[tuple[str, str], list[int]] = defaultdict(list)
    separator, count = table.separator, 0
    years: set[int] = set()
    totals: set[str] = set()

    # a file has millions of rows and some thousands of codes: each is read once
    known: dict[str, bool] = {}

    def keeps(raw: str) -> bool:
        nonlocal count
        count += 1
        if keys is None:
            return True
        text = raw.split(separator, place + 1)[place]
        is_kept = known.get(text)
        if is_kept is None:
            is_kept = known[text] = plain_code(text) in keys
        return is_kept

    for line, cells in table.kept(keeps):
        code = plain_code(cells[place])
        if keys is not None and code not in keys:
            continue
        row = {name: cells[rank].strip() for name, rank in places.items()}
        where = (row.get(level) or COMMUNE, code) if level else (COMMUNE, code)
        rows[where].append(row)
        lines[where].append(line)
        totals.update(name for name in dimensions if row[name] == _ALL)
        year = year_of(row.get(file.time, "")) if file.time else None
        years |= {year} if year else set()
    count = max(count, sum(map(len, rows.values())))
    newest, oldest = max(years, default=None), min(years, default=None)
    return RowData(file, table.name, table.header, dict(rows), dict(lines), newest, count, frozenset(totals), oldest)


def of_layer(
    file: StatFile, name: str, header: Sequence[str], cells: Iterable[Sequence[str]], key: str, time: str = ""
) -> RowData:
    """The same of the rows of a layer, as texts: results of another algorithm, for instance."""
    rows: dict[tuple[str, str], list[Cells]] = defaultdict(list)
    lines: dict[tuple[str, str], list[int]] = defaultdict(list)
    count = 0
    years: set[int] = set()
    for rank, row in enumerate(cells, 1):
        told = dict(zip(header, row))
        where = (COMMUNE, plain_code(told.get(key, "")))
        rows[where].append(told)
        lines[where].append(rank)
        count = rank
        year = year_of(told.get(time, "")) if time else None
        years |= {year} if year else set()
    newest, oldest = max(years, default=None), min(years, default=None)
    return RowData(file, name, tuple(header), dict(rows), dict(lines), newest, count, earliest=oldest)
