"""From qualified roofs with their demand to tanks and coverage: the second half of rainpotential.

Method: docs/design/rain.md#what-goes-in-and-out
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Notes
from .assign import FAR, Assignment, nearest_series
from .days import Flags, Floats, RainDays
from .demand import ESTIMATED
from .legal import add_reason
from .lookup import OUT_OF_REACH, Lookups, YieldOf, target_tanks
from .roofs import DEFAULT, USE
from .series import StationSeries
from .stock import Progress, SimulationOptions, simulate_stock, stock_of
from .tables import RainTables
from .tank import TankMode, basis_l, largest_sizes, market_sizes, offered_sizes, size_tanks

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class TankOptions:
    """How tanks are sized; value: see tank.tank_value; to_market: round up to a tank that is sold."""

    mode: TankMode = TankMode.EN
    value: float = 21.0
    to_market: bool = True


@dataclass(frozen=True)
class PotentialOptions:
    """Choices of the user for tanks, simulation and price; initial_loss_mm: per day."""

    tank: TankOptions = field(default_factory=TankOptions)
    simulation: SimulationOptions = field(default_factory=SimulationOptions)
    initial_loss_mm: float = 0.0
    price_eur_m3: float | None = None


def equip_and_simulate(
    roofs: pd.DataFrame,
    series: Sequence[StationSeries],
    x_m: Floats,
    y_m: Floats,
    options: PotentialOptions,
    tables: RainTables,
    notes: Notes,
    progress: Progress = None,
) -> pd.DataFrame:
    """Assign rain to all roofs at once and equip them: see equip."""
    assignment = nearest_series(series, x_m, y_m, tables.constants, notes)
    return equip(roofs, assignment, RainOf.of(series, options, tables), options, tables, progress)


@dataclass(frozen=True)
class RainOf:
    """The series of a run with their days; lookups: grids of yields that were computed, for the roofs to come."""

    series: Sequence[StationSeries]
    days: Sequence[RainDays]
    lookups: Lookups = field(default_factory=dict)

    @classmethod
    def of(cls, series: Sequence[StationSeries], options: PotentialOptions, tables: RainTables) -> RainOf:
        """The days that are simulated."""
        return cls(series, [one.days(tables.calendars, options.initial_loss_mm) for one in series])


def equip(
    roofs: pd.DataFrame,
    assignment: Assignment,
    rain: RainOf,
    options: PotentialOptions,
    tables: RainTables,
    progress: Progress = None,
) -> pd.DataFrame:
    """Size tanks and simulate: poste ... ruis_j20_m3, eco_eur_an, regle, and motif completed.

    roofs: ae_m2, toit_m2 and the four components of the demand; statut, motif if they are there; cuve_l with
    mode FIELD; assignment: the series of each (assign.nearest_series). A roof's row does not hang on the others.
    """
    import pandas as pd

    days = rain.days
    frame = roofs.copy(deep=False)
    unreached = np.zeros(len(roofs), dtype=bool)
    if options.tank.mode is TankMode.TARGET:
        frame["cuve_l"], unreached = _target_tanks(frame, assignment, rain, options, tables)
    elif options.tank.mode is not TankMode.FIELD:
        frame["cuve_l"] = _tanks(frame, assignment, days, options.tank, tables)
    without = stock_of(frame, assignment.series).excluded | (assignment.series < 0)
    frame["cuve_l"] = np.where(without, np.nan, frame["cuve_l"].to_numpy(dtype=np.float64))
    stock = stock_of(frame, assignment.series)
    fields = simulate_stock(stock, days, options.simulation, progress)
    result = pd.DataFrame(_rain_of(rain.series, assignment), index=roofs.index)
    result["cuve_l"] = frame["cuve_l"]
    for name, values in fields.items():
        result[name] = values
    price = options.price_eur_m3
    result["eco_eur_an"] = np.nan if price is None else fields["util_m3_an"] * price
    result["regle"] = options.simulation.rule.value
    if "motif" in roofs:
        motif = add_reason(roofs["motif"].to_numpy(), assignment.is_too_far, FAR)
        result["motif"] = add_reason(motif, unreached, OUT_OF_REACH)
    return result


def _tanks(
    frame: pd.DataFrame, assignment: Assignment, days: Sequence[RainDays], tank: TankOptions, tables: RainTables
) -> Floats:
    annual = np.array([one.annual_mm for one in days] + [np.nan])[assignment.series]
    area, roof, demand = (frame[name].to_numpy(dtype=np.float64) for name in ("ae_m2", "toit_m2", "d_l_j"))
    return size_tanks(tank.mode, tank.value, area, annual, demand, roof, tables, tank.to_market)


def _target_tanks(
    frame: pd.DataFrame,
    assignment: Assignment,
    rain: RainOf,
    options: PotentialOptions,
    tables: RainTables,
) -> tuple[Floats, Flags]:
    """Tanks that reach the target coverage, and the roofs for which no tank does."""
    stock = stock_of(frame.assign(cuve_l=np.nan), assignment.series)
    days = rain.days
    yields = YieldOf(stock, days, options.simulation.rule, rain.lookups)
    tank = options.tank
    gap = tables.constants["lookup_controle_pct"]
    annual = np.array([one.annual_mm for one in days] + [np.nan])[assignment.series]
    sizes = offered_sizes(tables)
    largest = largest_sizes(sizes, market_sizes(tables)[-1], basis_l(stock.ae_m2, annual, stock.total_l_j))
    found = target_tanks(yields, stock.has_demand, tank.value, sizes, gap, tank.to_market, largest)
    return found.tank_l, found.is_out_of_reach


def _rain_of(series: Sequence[StationSeries], assignment: Assignment) -> dict[str, object]:
    """What is told of each roof's series; null without one."""
    at = assignment.series
    words = {
        "poste": [one.poste for one in series],
        "annees": [one.period for one in series],
    }
    columns: dict[str, object] = {name: np.array([*values, None], dtype=object)[at] for name, values in words.items()}
    columns["n_ans"] = np.array([*(one.n_years for one in series), np.nan], dtype=np.float64)[at]
    columns["dist_km"] = assignment.dist_km
    return columns


def count_estimates(frame: pd.DataFrame, alert_km: float) -> Floats:
    """How many of four inputs are estimated: coefficient, demand, dwellings or storeys, distant rain.

    frame: e_source, d_source, is_dwelling_estimated, dist_km.

    >>> import pandas as pd
    >>> row = {'e_source': ['usage'], 'd_source': ['estimee'], 'is_dwelling_estimated': [True], 'dist_km': [50.0]}
    >>> count_estimates(pd.DataFrame(row), 30.0).tolist()
    [3.0]
    """
    with np.errstate(invalid="ignore"):
        far = frame["dist_km"].to_numpy() > alert_km
    coefficient = frame["e_source"].isin((USE, DEFAULT)).to_numpy()
    demand = (frame["d_source"] == ESTIMATED).to_numpy()
    homes = frame["is_dwelling_estimated"].to_numpy(dtype=bool)
    count: Floats = coefficient.astype(np.float64) + demand + homes + far
    return count
