"""Heat stress at work: wet-bulb globe temperature and the share of work it takes away.

Method: docs/design/heat.md#heat-at-work
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import listing
from ..reference import load

WORKS = ("leger", "lourd")


def wbgt_c(t_air_c: NDArray[Any], humidity_pct: float) -> NDArray[np.float64]:
    """Wet-bulb globe temperature (degC) from air temperature and relative humidity, outdoors in the shade.

    Source: approximation of the Australian Bureau of Meteorology, as used by InVEST.

    >>> wbgt_c(np.array([33.0]), 40.0).round(1).tolist()
    [30.5]
    """
    warm = np.asarray(t_air_c, dtype=float)
    vapour_hpa = humidity_pct / 100 * 6.105 * np.exp(17.27 * warm / (237.7 + warm))
    result: NDArray[np.float64] = 0.567 * warm + 0.393 * vapour_hpa + 3.94
    return result


def work_loss_pct(wbgt: NDArray[Any], work: str, folder: str | None = None) -> NDArray[np.float64]:
    """Share of work lost (0, 25, 50, 75 %) for `leger` or `lourd` work; thresholds are inclusive lower bounds.

    Raises AulaError E_WORK for a kind of work that the table does not hold: no loss would be a lie.

    >>> work_loss_pct(np.array([20.0, 35.0, np.nan]), 'lourd').tolist()
    [0.0, 75.0, nan]
    """
    table = load("heat_wbgt", {"travail": str, "seuil_c": float, "perte_pct": float}, folder)
    rows = table.where(travail=work)
    if not rows:
        raise AulaError(
            "No work is called {work} in {table}; those that are there: {works}.",
            "E_WORK",
            work=work,
            table=table.path.name,
            works=listing(sorted(set(table.column("travail")))),
        )
    thresholds = np.array([row["seuil_c"] for row in rows])
    losses = np.array([0.0, *(row["perte_pct"] for row in rows)])
    lost: NDArray[np.float64] = losses[np.searchsorted(thresholds, wbgt, side="right")]
    return np.where(np.isnan(wbgt), np.nan, lost)
