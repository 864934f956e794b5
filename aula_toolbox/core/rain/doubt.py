"""The range of a potential: of each roof, of each zone, of the whole, and what drives it.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .curves import stock_of_table
from .days import Floats, RainDays
from .demand import ENTERED, DemandOptions
from .simulate import DrawOrder
from .spread import QUANTILES, RoofSpread, SpreadRoofs, draw, spread_of, swings
from .stock import Progress
from .tables import RainTables
from .yields import YearlyYields

if TYPE_CHECKING:
    import pandas as pd

STATUSES = ("ok", "verifier", "restreint")
MOST_SAMPLED = 2000
FIELDS = ("util_p10", "util_p50", "util_p90", "cause")


@dataclass(frozen=True)
class Doubt:
    """Percentiles (10, 50, 90) of the used volume, m3 a year.

    free: roofs without reservation; all: every simulated roof; zones: zones x 3, NaN without a simulated roof;
    swings: by cause, how far the total goes when it alone moves, % of the usual total, the widest first.
    """

    roofs: RoofSpread
    free: Floats
    all: Floats
    zones: Floats
    swings: dict[str, tuple[float, float]]
    draws: int

    @property
    def columns(self) -> dict[str, NDArray[np.object_] | Floats]:
        """The fields of each roof."""
        one = self.roofs
        return dict(zip(FIELDS, (one.low, one.middle, one.high, one.cause)))


def doubt_of(
    table: pd.DataFrame,
    posts: Sequence[str],
    days: Sequence[RainDays],
    rule: DrawOrder,
    demand: DemandOptions,
    tables: RainTables,
    zone: NDArray[np.int64] | None = None,
    n_zones: int = 0,
    progress: Progress = None,
) -> Doubt | None:
    """Draw the whole potential; None when nothing was simulated.

    table: schema.POTENTIAL and the components of the demand; posts, days: identifier and days of each series;
    zone: the zone of each roof, -1 outside.
    """
    stock = stock_of_table(table, posts)
    roofs = _roofs(table, demand, zone)
    simulated = np.flatnonzero(stock.is_simulated & (roofs.used_m3 > 0))
    if not len(simulated):
        return None
    count = int(tables.constants["tirages"])
    draws = draw(days, demand.profile, tuple(demand.uses), tables, count)
    kept: YearlyYields = {}
    spread = spread_of(stock, roofs, days, rule, draws, tables, len(STATUSES) + n_zones, progress, kept=kept)
    zones = np.full((n_zones, len(QUANTILES)), np.nan)
    for number in range(n_zones):
        if spread.sums[len(STATUSES) + number].any():
            zones[number] = spread.of_group(len(STATUSES) + number)
    sample = simulated[:: -(-len(simulated) // MOST_SAMPLED)]
    part = replace(
        stock,
        ae_m2=stock.ae_m2[sample],
        cuve_l=stock.cuve_l[sample],
        demand_l_j={name: values[sample] for name, values in stock.demand_l_j.items()},
        series=stock.series[sample],
        excluded=stock.excluded[sample],
    )
    moved = swings(part, _some(roofs, sample), days, rule, (demand.profile, tuple(demand.uses), count), tables, kept)
    usual = float(roofs.used_m3[sample].sum())
    return Doubt(
        spread,
        spread.of_group(0),
        np.percentile(spread.sums[: len(STATUSES)].sum(axis=0), QUANTILES),
        zones,
        {cause: (100.0 * (low / usual - 1.0), 100.0 * (high / usual - 1.0)) for cause, (low, high) in moved.items()},
        count,
    )


def _roofs(table: pd.DataFrame, demand: DemandOptions, zone: NDArray[np.int64] | None) -> SpreadRoofs:
    places = {status: number for number, status in enumerate(STATUSES)}
    status = np.array([places.get(word, -1) for word in table["statut"]], dtype=np.int64)
    groups = [status]
    if zone is not None:
        groups.append(np.where(zone >= 0, zone + len(STATUSES), -1))
    area = table["ae_m2"].to_numpy(dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        limit = np.maximum(table["toit_m2"].to_numpy(dtype=np.float64) / area, 1.0)
    return SpreadRoofs(
        np.nan_to_num(table["util_m3_an"].to_numpy(dtype=np.float64)),
        table["hab_est"].to_numpy(dtype=np.float64),
        demand.persons,
        np.where(np.isnan(limit), np.inf, limit),
        (table["d_source"] == ENTERED).to_numpy(),
        np.array(groups),
    )


def _some(roofs: SpreadRoofs, rows: NDArray[np.int64]) -> SpreadRoofs:
    return SpreadRoofs(
        roofs.used_m3[rows],
        roofs.people[rows],
        roofs.persons,
        roofs.area_limit[rows],
        roofs.entered[rows],
        roofs.group[:, rows],
    )
