"""People by zone from the Filosofi grid of INSEE: names of any vintage, splitting of cells, shares after summing.

Method: docs/design/heat.md#population
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..columns import choose, notions
from ..errors import AulaError
from ..messages import Notes, listing
from ..support import is_whole

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
INSPIRE = re.compile(r"CRS(\d+)RES(\d+)mN(-?\d+)E(-?\d+)", re.IGNORECASE)
#: share of its cells without value from which a zone has no value either
MOST_UNKNOWN = 0.5
BY_AREA, BY_DWELLINGS = "surface", "logements"
IMPUTED = "impute"
IDENTIFIER, CELL = "id", "id_carreau"
#: columns that feed a result; the others of the grid are read if they are there
USED = (
    *("men", "men_pauv", "men_1ind", "men_prop", "men_fmp", "men_surf", "ind_snv"),
    *("log_av45", "log_45_70", "log_70_90", "log_ap90"),
    *("ind_0_3", "ind_4_5", "ind_65_79", "ind_80p"),
)


@dataclass(frozen=True)
class Cell:
    """A grid cell from its INSPIRE identifier: CRS code, side and lower left corner (metres)."""

    epsg: int
    side_m: float
    x_m: float
    y_m: float


def cell_of(identifier: str) -> Cell | None:
    """Read CRS3035RES200mN3001000E3801600; None when it is not such an identifier.

    >>> cell_of('CRS3035RES200mN3001000E3801600')
    Cell(epsg=3035, side_m=200.0, x_m=3801600.0, y_m=3001000.0)
    >>> cell_of('nothing') is None
    True
    """
    found = INSPIRE.search(identifier or "")
    if found is None:
        return None
    epsg, side, north, east = found.groups()
    return Cell(int(epsg), float(side), float(east), float(north))


def match_columns(names: Iterable[str], notes: Notes) -> dict[str, str]:
    """The layer's field of each Filosofi column, whatever its case or vintage.

    Raises AulaError E_FIELD when the population itself (`ind`) is missing; other missing columns are told.
    """
    given = list(names)
    columns = choose(notions("carreau"), given)
    if CELL in columns:
        columns[IDENTIFIER] = columns.pop(CELL)
    if "ind" not in columns:
        raise AulaError(
            "The population grid has no field ind; the fields that are there: {present}.",
            "E_FIELD",
            present=listing(given, 40),
        )
    missing = sorted({*USED, IMPUTED} - set(columns))
    if missing:
        notes.warn("Filosofi columns that are not there, their results are empty: {names}.", names=listing(missing, 40))
    return columns


@dataclass(frozen=True)
class Links:
    """Which share of which cell lies in which zone."""

    cell: Rows
    zone: Rows
    share: Numbers


def dwellings_of_cells(cells: int, dwelling_cell: Rows, dwellings: Numbers) -> Numbers:
    """Dwellings found in each cell. dwelling_cell: cell of each building (-1: none).

    >>> dwellings_of_cells(2, np.array([0, 0, -1]), np.array([3.0, 1.0, 5.0])).tolist()
    [4.0, 0.0]
    """
    inside = dwelling_cell >= 0
    return np.bincount(dwelling_cell[inside], dwellings[inside], minlength=cells).astype(np.float64)


def whole_cells(
    found: Numbers, cells: Mapping[str, Numbers], are_declared: bool, least: float, name: str, notes: Notes
) -> NDArray[np.bool_]:
    """The cells of which the layer of dwellings holds them all: as many as households live there (INSEE).

    found: dwellings of each cell, or floor area when none is declared (compared to the floor of its households);
    least: share from which the layer is taken as whole. A cell at the edge of a layer that was cut is not.

    >>> homes, households = np.array([9.0, 3.0]), {"men": np.array([10.0, 10.0])}
    >>> whole_cells(homes, households, True, 0.75, "buildings", Notes()).tolist()
    [True, False]
    """
    expected = cells.get("men" if are_declared else "men_surf", np.full(len(found), np.nan))
    whole = is_whole(found, expected, least)
    partial = (found > 0) & ~whole
    if partial.any():
        notes.warn(
            "{layer}: in {count} cells of the population grid, the layer holds fewer dwellings than households live "
            "there (cut at its edge, or counts that lack): their inhabitants are shared by area.",
            layer=name,
            count=int(partial.sum()),
        )
    return whole


def split_cells(
    area: Links,
    decided: NDArray[np.bool_],
    found: Numbers,
    dwelling_cell: Rows,
    dwelling_zone: Rows,
    dwellings: Numbers,
) -> Links:
    """Share of each cell in each zone: by dwellings where they decide, else by area.

    area: shares of the cells' areas; decided: the cells that dwellings decide, of the numbers `found`.
    dwelling_*: cell and zone of each building (-1: none) and its dwellings. What falls outside all zones stays outside.

    >>> area = Links(np.array([0, 0]), np.array([0, 1]), np.array([0.5, 0.5]))
    >>> homes = np.array([0, 0]), np.array([0, 1]), np.array([3.0, 1.0])
    >>> split_cells(area, np.array([True]), np.array([4.0]), *homes).share.tolist()
    [0.75, 0.25]
    """
    total = np.where(decided, found, 1.0)
    both = (dwelling_cell >= 0) & (dwelling_zone >= 0) & (dwellings > 0)
    both[both] = decided[dwelling_cell[both]]
    pair, place = np.unique(np.stack([dwelling_cell[both], dwelling_zone[both]]), axis=1, return_inverse=True)
    counted = np.bincount(place.ravel(), dwellings[both], minlength=pair.shape[1])
    by_area = ~decided[area.cell]
    links = Links(
        np.concatenate([pair[0], area.cell[by_area]]),
        np.concatenate([pair[1], area.zone[by_area]]),
        np.concatenate([counted / total[pair[0]], area.share[by_area]]),
    )
    return links


def sum_by_zone(counts: Numbers, links: Links, zones: int) -> Numbers:
    """A count by zone over the cells whose value is known.

    NaN for a zone that takes half of its cells or more from cells without value: little would be known of it.

    >>> links = Links(np.array([0, 0, 1]), np.array([0, 1, 1]), np.array([0.25, 0.75, 1.0]))
    >>> sum_by_zone(np.array([8.0, 3.0]), links, 2).tolist()
    [2.0, 9.0]
    """
    values = counts[links.cell]
    known = np.isfinite(values)
    if counts.size and not np.isfinite(counts).any():
        return np.full(zones, np.nan)  # a column that is not there
    total = np.bincount(links.zone, np.where(known, values, 0.0) * links.share, minlength=zones).astype(float)
    lost = np.bincount(links.zone, ~known * links.share, minlength=zones)
    whole = np.bincount(links.zone, links.share, minlength=zones)
    return np.where((lost > 0) & (lost >= MOST_UNKNOWN * whole), np.nan, total)


def repeated(keys: Iterable[object], columns: Mapping[str, Numbers], name: str, notes: Notes) -> NDArray[np.bool_]:
    """Rows that say again what an earlier row said of the same cell: they are not to be counted.

    keys: what makes a cell itself, one a row, None when it is not known. Raises AulaError E_CELL listing cells given
    several times with other counts: nobody can tell which are right.

    >>> repeated(['a', 'b', 'a'], {'ind': np.array([3.0, 1.0, 3.0])}, 'cells', Notes()).tolist()
    [False, False, True]
    """
    first: dict[object, int] = {}
    again, differing = [], []
    for row, key in enumerate(keys):
        earlier = first.setdefault(key, row) if key is not None else row
        again.append(earlier != row)
        if earlier != row and any(
            not np.array_equal(values[row], values[earlier], equal_nan=True) for values in columns.values()
        ):
            differing.append(str(key))
    if differing:
        raise AulaError(
            "{layer}: cells given several times with different counts: {cells}. Keep one of each.",
            "E_CELL",
            layer=name,
            cells=listing(differing),
        )
    if any(again):
        notes.warn("{layer}: {count} cells given twice are counted once.", layer=name, count=sum(again))
    return np.array(again, dtype=np.bool_)


def tell_unknown(columns: Mapping[str, Numbers], name: str, notes: Notes) -> None:
    """Cells without a population: the zones they lie in lack their inhabitants."""
    count = int(np.isnan(columns["ind"]).sum())
    if count:
        notes.warn(
            "{layer}: {count} cells without a number of inhabitants; their inhabitants are missing from the zones, "
            "which keep no value when half of their cells are so.",
            layer=name,
            count=count,
        )


def dwellings_of_buildings(
    declared: Numbers, footprint_m2: Numbers, storeys: Numbers, is_industrial: NDArray[np.bool_]
) -> tuple[Numbers, bool]:
    """Dwellings by building: declared ones, or floor area of what is not industrial when none is declared at all.

    The second value says whether dwellings were declared.

    >>> area_m2, storeys, shed = np.array([90.0, 80.0]), np.array([1.0, 2.0]), np.array([False, True])
    >>> dwellings_of_buildings(np.array([np.nan, np.nan]), area_m2, storeys, shed)[0].tolist()
    [90.0, 0.0]
    """
    known = np.isfinite(declared)
    if (declared[known] > 0).any():
        return np.where(known, np.maximum(declared, 0), 0.0), True
    return np.where(is_industrial, 0.0, footprint_m2 * np.maximum(np.nan_to_num(storeys, nan=1.0), 1.0)), False


def zone_population(cells: Mapping[str, Numbers], links: Links, zones: int) -> dict[str, Numbers]:
    """All population columns of the zones, shares in % computed after summing. Absent columns give NaN.

    cells: Filosofi columns by canonical name (and `impute`, 1 where INSEE imputed the cell).

    >>> whole = Links(np.array([0]), np.array([0]), np.array([1.0]))
    >>> zone_population({'ind': np.array([120.0])}, whole, 1)['pop'].tolist()
    [120.0]
    """
    counts = {name: values for name, values in cells.items() if name != IMPUTED}
    size = max((len(values) for values in counts.values()), default=0)

    def of_cell(*names: str) -> Numbers:
        return np.sum([counts.get(name, np.full(size, np.nan)) for name in names], axis=0)

    def total(*names: str) -> Numbers:
        return sum_by_zone(of_cell(*names), links, zones)

    def quotient(part: Numbers, whole: Numbers) -> Numbers:
        # both over the cells that know both: a cell without the one says nothing of their ratio
        known = np.isfinite(part) & np.isfinite(whole)
        return ratio(
            sum_by_zone(np.where(known, part, np.nan), links, zones),
            sum_by_zone(np.where(known, whole, np.nan), links, zones),
        )

    people, households = of_cell("ind"), of_cell("men")
    dated = of_cell("log_av45", "log_45_70", "log_70_90", "log_ap90")
    result = {
        "pop": total("ind"),
        "men": total("men"),
        "p_0_5": total("ind_0_3", "ind_4_5"),
        "p_65p": total("ind_65_79", "ind_80p"),
        "p_80p": total("ind_80p"),
        "men_seul": total("men_1ind"),
        "men_pauv": total("men_pauv"),
        "tx_pauv_pct": 100 * quotient(of_cell("men_pauv"), households),
        "men_seul_pct": 100 * quotient(of_cell("men_1ind"), households),
        "men_fmp_pct": 100 * quotient(of_cell("men_fmp"), households),
        "men_loc_pct": 100 - 100 * quotient(of_cell("men_prop"), households),
        "niv_vie_eur": quotient(of_cell("ind_snv"), people),
        "m2_pers": quotient(of_cell("men_surf"), people),
        "log_45_70_pct": 100 * quotient(of_cell("log_45_70"), dated),
        "pop_imput_pct": percent(_imputed(cells, links, zones), total("ind")),
    }
    for name, parts in (
        ("p_0_5", ("ind_0_3", "ind_4_5")),
        ("p_65p", ("ind_65_79", "ind_80p")),
        ("p_80p", ("ind_80p",)),
    ):
        result[f"{name}_pct"] = 100 * quotient(of_cell(*parts), people)
    return result


def _imputed(cells: Mapping[str, Numbers], links: Links, zones: int) -> Numbers:
    """People living in cells whose values INSEE had to impute."""
    if IMPUTED not in cells:
        return np.full(zones, np.nan)
    return sum_by_zone(cells["ind"] * (cells[IMPUTED] == 1), links, zones)


def ratio(part: Numbers, whole: Numbers) -> Numbers:
    """A quotient; NaN where the whole is zero.

    >>> ratio(np.array([1.0, 2.0]), np.array([4.0, 0.0])).tolist()
    [0.25, nan]
    """
    result = np.full(len(whole), np.nan)
    np.divide(part, whole, out=result, where=whole > 0)
    return result


def percent(part: Numbers, whole: Numbers) -> Numbers:
    """A share in %; NaN where the whole is zero.

    >>> percent(np.array([1.0]), np.array([4.0])).tolist()
    [25.0]
    """
    return 100 * ratio(part, whole)
