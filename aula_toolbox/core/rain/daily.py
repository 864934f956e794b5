"""The day-by-day trace of a few tanks, for people who want to see them fill and empty.

Method: docs/design/rain.md#operating-rules
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from .days import Floats, RainDays
from .simulate import DAY, DrawOrder, Tanks, WantedCounts, cyclic_start, steps_of

if TYPE_CHECKING:
    import pandas as pd


def daily_trace(
    days: RainDays,
    calendars: Sequence[str],
    area_m2: float,
    tank_l: float,
    demand_l_d: Sequence[float],
    rule: DrawOrder = DrawOrder.EN,
    start_l: float | None = None,
) -> pd.DataFrame:
    """Each day of one tank: date, p_mm (net rain), apport_l, besoin_l, servi_l, trop_l, stock_l (evening).

    calendars, demand_l_d: the calendars with a demand and the mean litres a day each carries; start_l: initial level,
    by default the one found again on the last evening.
    """
    import pandas as pd

    size = np.array([tank_l / area_m2])
    demand = [np.array([litres / area_m2]) for litres in demand_l_d]
    steps = steps_of(days, calendars, rule, merge=False)
    level = cyclic_start(steps, size, demand, rule) if start_l is None else np.array([start_l / area_m2])
    tanks = Tanks(size, demand, level, WantedCounts(spill=True))
    state: Floats = np.empty((days.n_days, 3))
    for number, step in enumerate(steps):
        DAY[rule](tanks, step)
        state[number] = tanks.used[0], tanks.spilled[0], tanks.level[0]
    totals = np.vstack([np.zeros((1, 2)), state[:, :2]])
    served, spilled = np.diff(totals, axis=0).T * area_m2
    asked = sum(days.weights[name] * litres for name, litres in zip(calendars, demand_l_d))
    return pd.DataFrame(
        {
            "date": days.dates,
            "p_mm": days.net_mm,
            "apport_l": days.net_mm * area_m2,
            "besoin_l": asked if len(calendars) else np.zeros(days.n_days),
            "servi_l": served,
            "trop_l": spilled,
            "stock_l": state[:, 2] * area_m2,
        }
    )
