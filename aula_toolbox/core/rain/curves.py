"""Curves for the report: coverage and runoff avoided against the size of the tanks, and the spread of the rules.

They come from an exact simulation of a systematic sample of the simulated roofs (rain.md 7).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .days import CALENDARS, DAYS_PER_YEAR, Floats, RainDays
from .indicators import LITRES_PER_M3
from .simulate import Rule
from .stock import SimulationOptions, Stock, simulate_stock

LITRES_PER_M2 = (5.0, 10.0, 20.0, 30.0, 40.0, 60.0, 80.0, 100.0, 150.0, 200.0)
SAMPLE = 5000


@dataclass(frozen=True)
class Totals:
    """Sums over the sample: m3 a year, and shares of the sums in %."""

    util_m3_an: float
    cr_pct: float
    ruis_evit_pct: float
    ruis_j20_pct: float


@dataclass(frozen=True)
class TankCurve:
    """One point a size: litres per m2 of effective roof; `chosen` is the point of the tanks of the result."""

    litres_per_m2: tuple[float, ...]
    points: tuple[Totals, ...]
    chosen_litres_per_m2: float
    chosen: Totals
    n_roofs: int
    n_simulated: int


def sample_of(stock: Stock, most: int = SAMPLE) -> NDArray[np.int64]:
    """Every k-th simulated roof, in the order of the stock, at most `most` of them."""
    rows = np.flatnonzero(stock.is_simulated)
    step = max(1, -(-len(rows) // most))
    return rows[::step]


def part_of(stock: Stock, rows: NDArray[np.int64]) -> Stock:
    """Some roofs of a stock."""
    return Stock(
        stock.ae_m2[rows],
        stock.cuve_l[rows],
        {name: stock.demand_l_j[name][rows] for name in CALENDARS},
        stock.series[rows],
        stock.excluded[rows],
    )


def tank_curve(stock: Stock, days: Sequence[RainDays], rule: Rule, most: int = SAMPLE) -> TankCurve | None:
    """Coverage and runoff of the sample for each size, and for its own tanks; None when nothing is simulated."""
    rows = sample_of(stock, most)
    if not len(rows):
        return None
    sample = part_of(stock, rows)
    own = float(sample.cuve_l.sum() / sample.ae_m2.sum())
    points = tuple(_totals(replace(sample, cuve_l=sample.ae_m2 * litres), days, rule) for litres in LITRES_PER_M2)
    simulated = int(stock.is_simulated.sum())
    return TankCurve(LITRES_PER_M2, points, own, _totals(sample, days, rule), len(rows), simulated)


def rule_range(stock: Stock, days: Sequence[RainDays], most: int = SAMPLE) -> dict[str, Totals]:
    """Totals of the sample under each of the four operating rules."""
    sample = part_of(stock, sample_of(stock, most))
    return {rule.value: _totals(sample, days, rule) for rule in Rule} if len(sample) else {}


def _totals(stock: Stock, days: Sequence[RainDays], rule: Rule) -> Totals:
    fields = simulate_stock(stock, days, SimulationOptions(rule))
    wettest = np.array([one.net_mm[one.wettest].sum() / max(int(one.wettest.sum()), 1) for one in days])
    falls_m3 = stock.ae_m2 * wettest[stock.series] / LITRES_PER_M3
    demand = stock.total_l_j.sum() * DAYS_PER_YEAR / LITRES_PER_M3
    used, resource, spilled = (_sum(fields[name]) for name in ("util_m3_an", "apport_m3_an", "trop_m3_an"))
    return Totals(
        used,
        _share(used, float(demand)),
        _share(resource - spilled, resource),
        _share(_sum(fields["ruis_j20_m3"]), float(falls_m3.sum())),
    )


def _sum(values: Floats) -> float:
    return float(np.nansum(values))


def _share(part: float, whole: float) -> float:
    return 100.0 * part / whole if whole > 0 else float("nan")
