"""What a simulated tank is worth: yearly volumes, coverage, dry years, runoff avoided.

Method: docs/design/rain.md#indicators
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import AulaError
from ..messages import written
from .days import Floats, RainDays
from .simulate import Volumes

DRY_YEAR_SHARE = 0.1
BALANCE_TOLERANCE = 1e-9
LITRES_PER_M3 = 1000.0


def ratio_pct(part: Floats, whole: Floats | float) -> Floats:
    """100 part / whole; null where the whole is not positive.

    >>> ratio_pct(np.array([1.0, 0.0]), np.array([4.0, 0.0])).tolist()
    [25.0, nan]
    """
    whole = np.broadcast_to(np.asarray(whole, dtype=np.float64), np.shape(part))
    result = np.full(np.shape(part), np.nan)
    np.divide(100.0 * part, whole, out=result, where=whole > 0)
    return result


def yearly_coverage_pct(volumes: Volumes, demand_mm: Sequence[Floats], by_year: Sequence[Floats]) -> Floats:
    """Coverage of the demand in each year that has one: years x roofs.

    >>> from aula_toolbox.core.rain.simulate import Volumes
    >>> one = np.array([1.0])
    >>> seen = Volumes(one, one, one, one, np.array([[30.0], [60.0]]), one, one, one)
    >>> yearly_coverage_pct(seen, [0.2 * one], [np.array([300.0, 400.0])]).round(1).tolist()
    [[50.0], [75.0]]
    """
    rows = []
    for year, used in enumerate(volumes.used_by_year):
        asked = sum((daily * weights[year] for daily, weights in zip(demand_mm, by_year)), np.zeros(len(used)))
        if len(asked) and asked.min() > 0:
            rows.append(ratio_pct(used, asked))
    return np.array(rows).reshape(len(rows), len(volumes.used))


def dry_year(coverage_pct: Floats, least_years: int) -> Floats:
    """10th percentile of the yearly coverages, linear between ranks; null with fewer than `least_years` years.

    >>> dry_year(np.array([[50.0], [60.0], [70.0]]), 3).round(1).tolist(), dry_year(np.array([[50.0]]), 3).tolist()
    ([52.0], [nan])
    """
    years, roofs = coverage_pct.shape
    if years < max(least_years, 1):
        return np.full(roofs, np.nan)
    position = DRY_YEAR_SHARE * (years - 1)
    low = int(position)
    high = min(low + 1, years - 1)
    ordered = np.partition(np.ascontiguousarray(coverage_pct.T), (low, high), axis=1)
    share = position - low
    result: Floats = ordered[:, low] * (1.0 - share) + ordered[:, high] * share
    return result


def balance_gap(volumes: Volumes, inflow_mm: float) -> Floats:
    """|inflow - (used + spilled + change of level)| over the inflow (1 mm at least).

    >>> from aula_toolbox.core.rain.simulate import Volumes
    >>> one = np.array([1.0])
    >>> even = Volumes(90.0 * one, 8.0 * one, 0.0 * one, 2.0 * one, one, one, one, one)
    >>> balance_gap(even, 100.0).tolist()
    [0.0]
    """
    gap = inflow_mm - (volumes.used + volumes.spilled + volumes.end - volumes.start)
    share: Floats = np.abs(gap) / max(inflow_mm, 1.0)
    return share


def indicators(
    volumes: Volumes,
    days: RainDays,
    calendars: Sequence[str],
    demand_mm: Sequence[Floats],
    area_m2: Floats,
    dry_years_least: int,
) -> dict[str, Floats]:
    """The result fields of simulated roofs, by field name; NaN is null.

    area_m2: effective area; demand_mm: mean daily demand by calendar, mm over it.
    """
    inflow = float(days.net_mm.sum())
    to_m3 = area_m2 * days.per_year / LITRES_PER_M3
    by_year = [days.weight_by_year(name) for name in calendars]
    asked = sum((daily * weights.sum() for daily, weights in zip(demand_mm, by_year)), np.zeros(len(volumes.used)))
    wettest = float(days.net_mm[days.wettest].sum())
    kept = wettest - volumes.spilled_wettest
    coverage = ratio_pct(volumes.used, asked)
    dry = dry_year(yearly_coverage_pct(volumes, demand_mm, by_year), dry_years_least)
    return {
        "apport_m3_an": inflow * to_m3,
        "util_m3_an": volumes.used * to_m3,
        "trop_m3_an": volumes.spilled * to_m3,
        "cr_pct": coverage,
        "cr_sec_pct": np.minimum(dry, coverage),  # one very bad year may draw the mean below the tenth percentile
        "ruis_evit_pct": ratio_pct(inflow - volumes.spilled, inflow),
        "ruis_j20_pct": ratio_pct(kept, wettest),
        "ruis_j20_m3": kept * area_m2 / LITRES_PER_M3 / max(int(days.wettest.sum()), 1),
    }


def detailed_indicators(
    volumes: Volumes, days: RainDays, calendars: Sequence[str], demand_mm: Sequence[Floats]
) -> dict[str, Floats]:
    """What rainsimulate adds: days served, share of the resource used, overflow days, extreme years, balance.

    Raises E_BALANCE when water appears or disappears.
    """
    inflow = float(days.net_mm.sum())
    by_year = [days.weight_by_year(name) for name in calendars]
    coverage = yearly_coverage_pct(volumes, demand_mm, by_year)
    active = np.zeros(days.n_days, dtype=bool)
    for name in calendars:
        active |= days.weights[name] > 0
    gap = balance_gap(volumes, inflow)
    if len(gap) and float(gap.max()) > BALANCE_TOLERANCE:
        raise AulaError(
            "The water balance of {count} roofs does not close (largest gap {gap}).",
            "E_BALANCE",
            count=int((gap > BALANCE_TOLERANCE).sum()),
            gap=written(float(gap.max()), ".3g"),
        )
    none = np.full(len(volumes.used), np.nan)
    return {
        "fiab_pct": ratio_pct(volumes.served_days, float(active.sum())),
        "taux_util_pct": ratio_pct(volumes.used, inflow),
        "j_trop": volumes.spill_days * days.per_year,
        "cr_min_pct": coverage.min(axis=0) if len(coverage) else none,
        "cr_max_pct": coverage.max(axis=0) if len(coverage) else none,
        "bilan_ecart": gap,
    }
