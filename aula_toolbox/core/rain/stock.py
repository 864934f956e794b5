"""A whole stock of roofs: each with its series, its tank and its demand, simulated in blocks.

Method: docs/design/rain.md#stock
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

import numpy as np
from numpy.typing import NDArray

from .days import CALENDARS, Flags, Floats, RainDays
from .demand import COMPONENTS
from .indicators import LITRES_PER_M3, detailed_indicators, indicators
from .legal import EXCLUDED
from .simulate import BLOCK, EVERYTHING, VOLUMES_ONLY, DayStep, DrawOrder, WantedCounts, simulate_block, steps_of

if TYPE_CHECKING:
    import pandas as pd

Progress = Optional[Callable[[float], None]]
"""Called with the share done; it may raise to cancel."""

HEADLINE = (
    "apport_m3_an",
    "util_m3_an",
    "trop_m3_an",
    "cr_pct",
    "cr_sec_pct",
    "ruis_evit_pct",
    "ruis_j20_pct",
    "ruis_j20_m3",
)
DETAILS = ("fiab_pct", "taux_util_pct", "j_trop", "cr_min_pct", "cr_max_pct", "bilan_ecart")


@dataclass(frozen=True)
class SimulationOptions:
    """How a stock is simulated.

    detailed: also what rainsimulate adds; reliability: also the days served, which forbids merging dry days;
    start_share: initial level as a share of the tank; None: the level found again on the last evening.
    """

    rule: DrawOrder = DrawOrder.EN
    detailed: bool = False
    reliability: bool = False
    dry_years_least: int = 10
    start_share: float | None = None

    @property
    def wanted(self) -> WantedCounts:
        """What the blocks must count."""
        if not self.detailed:
            return VOLUMES_ONLY
        return EVERYTHING if self.reliability else WantedCounts(spill=True)


@dataclass(frozen=True)
class Stock:
    """Roofs to simulate, one value each.

    ae_m2, cuve_l: NaN when unknown; demand_l_j: mean litres a day by calendar, NaN when unknown;
    series: place of the roof's series, -1 for none; excluded: statut exclu.
    """

    ae_m2: Floats
    cuve_l: Floats
    demand_l_j: Mapping[str, Floats]
    series: NDArray[np.int64]
    excluded: Flags

    def __len__(self) -> int:
        return len(self.ae_m2)

    @property
    def total_l_j(self) -> Floats:
        """Demand of all calendars, litres a day."""
        return sum((self.demand_l_j[name] for name in CALENDARS), np.zeros(len(self)))

    @property
    def has_resource(self) -> Flags:
        """Roofs whose rain is known and that are not excluded."""
        with np.errstate(invalid="ignore"):
            return ~self.excluded & (self.series >= 0) & (self.ae_m2 > 0)

    @property
    def has_demand(self) -> Flags:
        """Roofs with a rain and a demand, whatever their tank."""
        with np.errstate(invalid="ignore"):
            return self.has_resource & (self.total_l_j > 0)

    @property
    def is_simulated(self) -> Flags:
        """Roofs with a rain, a demand and a tank."""
        with np.errstate(invalid="ignore"):
            return self.has_demand & (self.cuve_l >= 0)


def stock_of(frame: pd.DataFrame, series: NDArray[np.int64]) -> Stock:
    """A stock from a table with ae_m2, cuve_l, the four components of the demand, and statut if there is one."""
    return Stock(
        frame["ae_m2"].to_numpy(dtype=np.float64),
        frame["cuve_l"].to_numpy(dtype=np.float64),
        {name: frame[field].to_numpy(dtype=np.float64) for name, field in COMPONENTS.items()},
        series,
        (frame["statut"] == EXCLUDED).to_numpy() if "statut" in frame else np.zeros(len(frame), dtype=bool),
    )


def simulate_stock(
    stock: Stock,
    days: Sequence[RainDays],
    options: SimulationOptions,
    progress: Progress = None,
    block: int = BLOCK,
) -> dict[str, Floats]:
    """The result fields of every roof, NaN where it is not simulated.

    days: one a series. A roof with a known demand of zero uses nothing and spills everything; a roof
    whose demand is unknown shows its resource only.

    >>> from aula_toolbox.core.rain.days import rain_days
    >>> from aula_toolbox.core.rain.tables import load_tables
    >>> dates = np.arange('2021-01-01', '2021-01-05', dtype='datetime64[D]')
    >>> days = rain_days(dates, [10.0, 0.0, 0.0, 0.0], load_tables().calendars)
    >>> one = np.array([1.0])
    >>> demand = {name: (200.0 if name == 'continu' else 0.0) * one for name in CALENDARS}
    >>> stock = Stock(100.0 * one, 3000.0 * one, demand, np.array([0]), np.array([False]))
    >>> simulate_stock(stock, [days], SimulationOptions())['cr_pct'].round(1).tolist()
    [100.0]
    """
    names = (*HEADLINE, *DETAILS) if options.detailed else HEADLINE
    result = {name: np.full(len(stock), np.nan) for name in names}
    _resource(stock, days, result)
    todo = int(stock.is_simulated.sum())
    done = 0
    for number, calendars, rows in _groups(stock):
        steps = steps_of(days[number], calendars, options.rule, options.wanted.merge)
        for start in range(0, len(rows), block):
            part = rows[start : start + block]
            for name, values in _block(stock, part, days[number], calendars, steps, options).items():
                result[name][part] = values
            done += len(part)
            if progress is not None:
                progress(done / todo)
    return result


def _resource(stock: Stock, days: Sequence[RainDays], result: dict[str, Floats]) -> None:
    """Rain that reaches the tank, for every roof that has a series."""
    annual = np.array([one.annual_mm for one in days] + [np.nan])
    resource = np.where(stock.has_resource, stock.ae_m2 * annual[stock.series] / LITRES_PER_M3, np.nan)
    result["apport_m3_an"][:] = resource
    idle = stock.has_resource & (stock.total_l_j == 0)
    result["util_m3_an"][idle] = 0.0
    result["trop_m3_an"][idle] = resource[idle]


def _groups(stock: Stock) -> Iterator[tuple[int, tuple[str, ...], NDArray[np.int64]]]:
    """Rows by series and by set of calendars with a demand."""
    rows = np.flatnonzero(stock.is_simulated)
    bits = sum(
        ((stock.demand_l_j[name][rows] > 0).astype(np.int64) << place for place, name in enumerate(CALENDARS)),
        np.zeros(len(rows), np.int64),
    )
    key = stock.series[rows] * (1 << len(CALENDARS)) + bits
    # like demands together: see simulate.BoundedTanks
    order = np.lexsort((stock.total_l_j[rows] / stock.ae_m2[rows], key))
    values, starts = np.unique(key[order], return_index=True)
    for value, members in zip(values, np.split(order, starts[1:])):
        calendars = tuple(name for place, name in enumerate(CALENDARS) if int(value) >> place & 1)
        yield int(value) >> len(CALENDARS), calendars, rows[members]


def _block(
    stock: Stock,
    rows: NDArray[np.int64],
    days: RainDays,
    calendars: tuple[str, ...],
    steps: Sequence[DayStep],
    options: SimulationOptions,
) -> dict[str, Floats]:
    area = stock.ae_m2[rows]
    size = stock.cuve_l[rows] / area
    demand = [stock.demand_l_j[name][rows] / area for name in calendars]
    start = None if options.start_share is None else size * options.start_share
    volumes = simulate_block(steps, size, demand, options.rule, start, options.wanted)
    fields = indicators(volumes, days, calendars, demand, area, options.dry_years_least)
    if options.detailed:
        details = detailed_indicators(volumes, days, calendars, demand)
        if not options.reliability:
            details["fiab_pct"] = np.full(len(rows), np.nan)
        fields.update(details)
    return fields
