"""Tanks for a target, at the knee of the curve, and by the usual rules, side by side.

Method: docs/design/rain.md#sizing
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .columns import Objects
from .days import Floats, RainDays
from .indicators import LITRES_PER_M3
from .lookup import YieldOf, target_tanks
from .simulate import DrawOrder
from .stock import Progress, Stock
from .tables import RainTables
from .tank import TankMode, basis_l, largest_sizes, market_sizes, offered_sizes, raw_tank_l, tank_value

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class SizingOptions:
    """target_pct: coverage wanted; knee: m3 a year that one more m3 of tank must bring; to_market: sizes sold."""

    target_pct: float = 80.0
    knee: float = 5.0
    to_market: bool = True
    rule: DrawOrder = DrawOrder.EN


def size_roofs(
    stock: Stock,
    toit_m2: Floats,
    days: Sequence[RainDays],
    options: SizingOptions,
    tables: RainTables,
    progress: Progress = None,
) -> dict[str, Floats]:
    """The fields of schema.SIZING, NaN where a roof has no rain or no demand.

    stock: its tanks are not looked at. Sizes are chosen by lookup; the coverages given with them are exact.

    >>> from aula_toolbox.core.rain.days import rain_days
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> dates = np.arange('2021-01-01', '2021-01-05', dtype='datetime64[D]')
    >>> days = rain_days(dates, [10.0, 0.0, 0.0, 0.0], load_tables().calendars)
    >>> from aula_toolbox.core.rain.days import CALENDARS
    >>> one = np.array([1.0])
    >>> demand = {name: (200.0 if name == 'continu' else 0.0) * one for name in CALENDARS}
    >>> stock = Stock(100.0 * one, 3000.0 * one, demand, np.array([0]), np.array([False]))
    >>> sized = size_roofs(stock, 110.0 * one, [days], SizingOptions(), load_tables())
    >>> sized['atteint'].tolist()
    [1.0]
    """
    sizes = offered_sizes(tables)
    annual = np.array([one.annual_mm for one in days] + [np.nan])[stock.series]
    largest = largest_sizes(sizes, market_sizes(tables)[-1], basis_l(stock.ae_m2, annual, stock.total_l_j))
    yields = YieldOf(stock, days, options.rule)
    wanted = stock.has_demand & _has_rain(stock, days)
    rows = np.flatnonzero(wanted)
    result = {name: np.full(len(stock), np.nan) for name in FIELDS}
    gap = tables.constants["lookup_controle_pct"]
    targets = target_tanks(yields, wanted, options.target_pct, sizes, gap, options.to_market, largest)
    _tell(progress, 0.3)
    result["cuve_cible_l"] = targets.tank_l
    result["atteint"][rows] = (~targets.is_out_of_reach[rows]).astype(np.float64)
    result["cuve_coude_l"][rows] = knee_tanks(yields, rows, sizes, options.knee, largest)
    _tell(progress, 0.6)
    result["cr_max_pct"][rows] = yields.coverage_pct(rows, largest[rows], exact=True)
    for field, tank in (("cr_cible_pct", "cuve_cible_l"), ("cr_coude_pct", "cuve_coude_l")):
        known = np.flatnonzero(~np.isnan(result[tank]))
        result[field][known] = yields.coverage_pct(known, result[tank][known], exact=True)
    _tell(progress, 1.0)
    for field, mode in (("cuve_en_l", TankMode.EN), ("cuve_5pct_l", TankMode.SHARE)):
        litres = raw_tank_l(mode, tank_value(mode, None, tables), stock.ae_m2, annual, stock.total_l_j, toit_m2)
        result[field] = np.where(wanted, np.floor(litres + 0.5), np.nan)
    return result


FIELDS = (
    "cuve_cible_l",
    "cr_cible_pct",
    "atteint",
    "cr_max_pct",
    "cuve_coude_l",
    "cr_coude_pct",
    "cuve_en_l",
    "cuve_5pct_l",
)


def _has_rain(stock: Stock, days: Sequence[RainDays]) -> NDArray[np.bool_]:
    annual = np.array([one.annual_mm for one in days] + [0.0])
    rains: NDArray[np.bool_] = annual[stock.series] > 0
    return rains


def _tell(progress: Progress, share: float) -> None:
    if progress is not None:
        progress(share)


def knee_tanks(
    yields: YieldOf, rows: NDArray[np.int64], sizes_l: Floats, knee: float, largest_l: Floats | None = None
) -> Floats:
    """Smallest size after which the next one brings less than `knee` m3 a year per m3 of tank.

    largest_l: largest size of each roof of the stock, by default the last size.
    """
    to_m3 = yields.to_m3_a_year(rows)
    chosen = np.full(len(rows), sizes_l[-1]) if largest_l is None else largest_l[rows].copy()
    undecided = np.ones(len(rows), dtype=bool)
    before = yields.used_mm(rows, np.full(len(rows), sizes_l[0])) * to_m3
    for smaller, larger in zip(sizes_l[:-1], sizes_l[1:]):
        undecided &= chosen >= larger
        at = np.flatnonzero(undecided)
        if not len(at):
            break
        after = yields.used_mm(rows[at], np.full(len(at), larger)) * to_m3[at]
        flat = (after - before[at]) / (larger - smaller) * LITRES_PER_M3 < knee
        chosen[at[flat]] = smaller
        undecided[at[flat]] = False
        before[at] = after
    return chosen


def curves(stock: Stock, ids: Objects, days: Sequence[RainDays], rule: DrawOrder, sizes_l: Floats) -> pd.DataFrame:
    """Exact coverage and used volume of each roof for every size: id_bat, cuve_l, cr_pct, util_m3_an."""
    import pandas as pd

    yields = YieldOf(stock, days, rule)
    rows = np.flatnonzero(stock.has_demand)
    asked, to_m3 = yields.asked_mm(rows), yields.to_m3_a_year(rows)
    used = np.array([yields.used_mm(rows, np.full(len(rows), size), exact=True) for size in sizes_l]).T
    return pd.DataFrame(
        {
            "id_bat": np.repeat(ids[rows], len(sizes_l)),
            "cuve_l": np.tile(sizes_l, len(rows)),
            "cr_pct": (100.0 * used / asked[:, None]).ravel(),
            "util_m3_an": (used * to_m3[:, None]).ravel(),
        }
    )
