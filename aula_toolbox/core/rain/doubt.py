"""The range of a potential: of each roof, of each zone, of the whole, and what drives it.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .curves import stock_of_table
from .days import Flags, Floats, RainDays
from .demand import ENTERED, DemandOptions
from .simulate import DrawOrder
from .spread import QUANTILES, SpreadRoofs, draw, spread_of, swings
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

    free: Floats
    all: Floats
    zones: Floats
    swings: dict[str, tuple[float, float]]
    draws: int


class Doubting:
    """The draws of a potential, block after block of its roofs: each roof draws the same whatever its block.

    posts, days: identifier and days of each series.
    """

    def __init__(
        self,
        posts: Sequence[str],
        days: Sequence[RainDays],
        rule: DrawOrder,
        demand: DemandOptions,
        tables: RainTables,
        n_zones: int = 0,
    ) -> None:
        self._posts, self._days, self._rule, self._demand, self._tables = posts, days, rule, demand, tables
        self._count = int(tables.constants["tirages"])
        self._draws = draw(days, demand.profile, tuple(demand.uses), tables, self._count)
        self._kept: YearlyYields = {}
        self._sums = np.zeros((len(STATUSES) + n_zones, self._count))

    def add(
        self, table: pd.DataFrame, first: int = 0, zone: NDArray[np.int64] | None = None, progress: Progress = None
    ) -> dict[str, NDArray[np.object_] | Floats]:
        """The fields of the next roofs, NaN where nothing is simulated.

        table: schema.POTENTIAL and the components of the demand; first: number of its first roof in the layer;
        zone: the zone of each roof, -1 outside.
        """
        stock = stock_of_table(table, self._posts)
        roofs = _roofs(table, np.arange(first, first + len(table)), self._demand, zone)
        groups = len(self._sums)
        drawn = spread_of(
            stock, roofs, self._days, self._rule, self._draws, self._tables, groups, progress, kept=self._kept
        )
        self._sums += drawn.sums
        return dict(zip(FIELDS, (drawn.low, drawn.middle, drawn.high, drawn.cause)))

    def end(self, sample: pd.DataFrame) -> Doubt | None:
        """The whole; None when nothing was simulated.

        sample: some of the simulated roofs (see sampled), from which the part of each cause is told.
        """
        if not len(sample):
            return None
        stock, count = stock_of_table(sample, self._posts), self._count
        roofs = _roofs(sample, np.arange(len(sample)), self._demand, None)
        wishes = (self._demand.profile, tuple(self._demand.uses), count)
        moved = swings(stock, roofs, self._days, self._rule, wishes, self._tables, self._kept)
        usual, zones = float(roofs.used_m3.sum()), self._sums[len(STATUSES) :]
        percentiles = np.percentile(zones, QUANTILES, axis=1).T if len(zones) else np.empty((0, len(QUANTILES)))
        return Doubt(
            np.percentile(self._sums[0], QUANTILES),
            np.percentile(self._sums[: len(STATUSES)].sum(axis=0), QUANTILES),
            np.where(zones.any(axis=1)[:, None], percentiles, np.nan),
            {
                cause: (100.0 * (low / usual - 1.0), 100.0 * (high / usual - 1.0))
                for cause, (low, high) in moved.items()
            },
            count,
        )


def sampled(is_drawn: Flags) -> NDArray[np.int64]:
    """Rows of the sample: every k-th of the roofs that use water.

    >>> sampled(np.array([True, False, True])).tolist()
    [0, 2]
    """
    rows = np.flatnonzero(is_drawn)
    return rows[:: max(1, -(-len(rows) // MOST_SAMPLED))]


def _roofs(
    table: pd.DataFrame, number: NDArray[np.int64], demand: DemandOptions, zone: NDArray[np.int64] | None
) -> SpreadRoofs:
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
        number,
        table["hab_est"].to_numpy(dtype=np.float64),
        demand.persons,
        np.where(np.isnan(limit), np.inf, limit),
        (table["d_source"] == ENTERED).to_numpy(),
        np.array(groups),
    )
