"""What other tanks and other operating rules would give, on a sample simulated exactly.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from .blocks import sample_of_ids
from .days import DAYS_PER_YEAR, Flags, Floats, RainDays
from .demand import COMPONENTS
from .indicators import LITRES_PER_M3
from .legal import EXCLUDED
from .simulate import DrawOrder
from .stock import SimulationOptions, Stock, simulate_stock

if TYPE_CHECKING:
    import pandas as pd

LITRES_PER_M2 = (5.0, 10.0, 20.0, 30.0, 40.0, 60.0, 80.0, 100.0, 150.0, 200.0)
MOST_SAMPLED = 5000


@dataclass(frozen=True)
class TankCurve:
    """Totals of the sample for each size of tank, in litres per m2 of effective roof.

    used_m3_an is brought to the whole stock by effective area.
    """

    litres_per_m2: tuple[float, ...]
    coverage_pct: list[float]
    used_m3_an: list[float]
    runoff_pct: list[float]
    wettest_pct: list[float]


@dataclass(frozen=True)
class Sample:
    """Every k-th simulated roof by identifier, and the weight that brings it to the whole stock."""

    stock: Stock
    days: Sequence[RainDays]
    count: int
    population: int
    weight: float

    @property
    def demand_m3_an(self) -> float:
        """Yearly demand of the sample."""
        return float(self.stock.total_l_j.sum()) * DAYS_PER_YEAR / LITRES_PER_M3

    @property
    def wettest_m3(self) -> float:
        """Rain on the sample's roofs on a mean day among the 20 wettest."""
        per_day = np.array([one.net_mm[one.wettest].mean() if one.wettest.any() else 0.0 for one in self.days])
        return float((self.stock.ae_m2 * per_day[self.stock.series]).sum()) / LITRES_PER_M3


def stock_of_table(table: pd.DataFrame, posts: Sequence[str]) -> Stock:
    """The roofs of a potential table with their series, demand and tank; a roof without series has none."""
    places = {post: number for number, post in enumerate(posts)}
    return Stock(
        table["ae_m2"].to_numpy(dtype=np.float64),
        table["cuve_l"].to_numpy(dtype=np.float64),
        {calendar: table[name].to_numpy(dtype=np.float64) for calendar, name in COMPONENTS.items()},
        np.array([places.get(post, -1) for post in table["poste"]], dtype=np.int64),
        (table["statut"] == EXCLUDED).to_numpy(),
    )


def sample_of(table: pd.DataFrame, posts: Sequence[str], days: Sequence[RainDays]) -> Sample | None:
    """A systematic sample of the simulated roofs of a potential table; None when nothing was simulated.

    posts, days: identifier and days of each series.
    """
    rows = sample_of_ids(is_simulated(table), table["id_bat"].to_numpy(dtype=object), MOST_SAMPLED)
    return sample_from(table.iloc[rows], table, posts, days)


def sample_from(
    chosen: pd.DataFrame, table: pd.DataFrame, posts: Sequence[str], days: Sequence[RainDays]
) -> Sample | None:
    """The same from rows that were chosen beforehand; table: what is kept of every roof (see blocks.KeptRoofs)."""
    if chosen.empty:
        return None
    simulated, stock = is_simulated(table), stock_of_table(chosen, posts)
    weight = float(table["ae_m2"].to_numpy()[simulated].sum()) / float(stock.ae_m2.sum())
    return Sample(stock, days, len(chosen), int(simulated.sum()), weight)


def is_simulated(table: pd.DataFrame) -> Flags:
    """Roofs with a tank and a demand whose days were simulated."""
    found: Flags = (table["util_m3_an"].notna() & (table["d_l_j"] > 0)).to_numpy()
    return found


def tank_curve(sample: Sample, options: SimulationOptions, check_cancel: Callable[[], None]) -> TankCurve:
    """Coverage, used volume and runoff avoided for each size of tank."""
    rows = []
    for litres in LITRES_PER_M2:
        check_cancel()
        fields = simulate_stock(replace(sample.stock, cuve_l=sample.stock.ae_m2 * litres), sample.days, options)
        rows.append(_totals(sample, fields))
    coverage, used, runoff, wettest = (list(column) for column in zip(*rows))
    return TankCurve(LITRES_PER_M2, coverage, used, runoff, wettest)


def rule_range(sample: Sample, options: SimulationOptions, check_cancel: Callable[[], None]) -> dict[str, float]:
    """Coverage of the sample, with the tanks proposed, under each operating rule, %."""
    found = {}
    for rule in DrawOrder:
        check_cancel()
        fields = simulate_stock(sample.stock, sample.days, replace(options, rule=rule))
        found[rule.value] = _totals(sample, fields)[0]
    return found


def _totals(sample: Sample, fields: dict[str, Floats]) -> tuple[float, float, float, float]:
    used = float(fields["util_m3_an"].sum())
    resource, spilled = float(fields["apport_m3_an"].sum()), float(fields["trop_m3_an"].sum())
    kept, wettest = float(fields["ruis_j20_m3"].sum()), sample.wettest_m3
    return (
        100.0 * used / sample.demand_m3_an,
        used * sample.weight,
        100.0 * (1.0 - spilled / resource) if resource > 0 else float("nan"),
        100.0 * kept / wettest if wettest > 0 else float("nan"),
    )
