"""The model of the air held against stations: the urban excess they tell, how sure it is, and whether to adopt it.

T = T_REF + UHI x, with x what is left of the excess at a station once the air has mixed: for a fixed mixing distance
the urban excess is the slope of a line. Stations are the units: each night is taken without its mean, each station is
the mean of its nights.

Method: docs/design/heat.md#stations
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import Message, mark, written
from .constants import heat_constants

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
SHUFFLES, SEED = 999, 20260715
#: parameters of the line
FREE = 2
KELVIN_PER_M = 0.0065


@dataclass(frozen=True)
class StationMeans:
    """By station: what is left of the excess (0-1), and the temperature (degC), each less the mean of its nights.

    rows: the station each comes from. level_x, level_c: the means taken away. nights: how many observations.
    """

    x: Numbers
    t_c: Numbers
    rows: Rows
    level_x: float
    level_c: float
    nights: Rows


def station_means(station: Rows, night: Rows, x: Numbers, t_c: Numbers) -> StationMeans:
    """Observations (arrays of one value each) gathered by station; a night with one station alone tells nothing.

    station, night: numbers from 0. Raises AulaError E_STATIONS when less than four stations are left.

    >>> shares, degrees = np.array([0.1, 0.2, 0.3, 0.4]), np.array([18.0, 19, 20, 21])
    >>> one = station_means(np.arange(4), np.zeros(4, int), shares, degrees)
    >>> one.x.round(2).tolist(), one.level_c
    ([-0.15, -0.05, 0.05, 0.15], 19.5)
    """
    known = np.isfinite(x) & np.isfinite(t_c)
    station, night, x, t_c = station[known], night[known], x[known], t_c[known]
    alone = np.bincount(night, minlength=int(night.max(initial=0)) + 1)[night] < FREE
    station, night, x, t_c = station[~alone], night[~alone], x[~alone], t_c[~alone]
    rows, held = np.unique(station, return_inverse=True)
    if len(rows) <= FREE + 1:
        raise AulaError(
            "{count} stations with temperatures on the land cover: a fit needs four at least, six to be adopted.",
            "E_STATIONS",
            count=len(rows),
        )
    count = np.bincount(night)
    mean_x, mean_t = (np.bincount(night, values) / np.maximum(count, 1) for values in (x, t_c))
    each = np.bincount(held)
    gap_x, gap_t = (np.bincount(held, values) / each for values in (x - mean_x[night], t_c - mean_t[night]))
    return StationMeans(gap_x, gap_t, rows.astype(np.intp), float(x.mean()), float(t_c.mean()), each)


def at_mean_height(t_c: Numbers, altitude_m: Numbers | None) -> Numbers:
    """Temperatures brought to the mean altitude of the stations (6.5 K a kilometre); as they are without altitudes.

    >>> at_mean_height(np.array([20.0, 20.0]), np.array([0.0, 200.0])).round(2).tolist()
    [19.35, 20.65]
    """
    if altitude_m is None or not np.isfinite(altitude_m).any():
        return t_c
    return t_c + KELVIN_PER_M * np.nan_to_num(altitude_m - np.nanmean(altitude_m))


@dataclass(frozen=True)
class StationFit:
    """The line through the stations: urban excess and its standard error (K), countryside (degC), errors (K).

    fitted_c, left_out_c: temperature of each station by the line, and by the line of all others. leverage: 0-1.
    skill: share of the error of "the mean of the other stations" that the line takes away. p: of shuffled stations.
    """

    uhi_c: float
    error_c: float
    t_ref_c: float
    spread_x: float
    rmse_c: float
    rmse_left_out_c: float
    skill: float
    p: float
    fitted_c: Numbers
    left_out_c: Numbers
    leverage: Numbers

    @property
    def doubts(self) -> list[Message]:
        """Why the urban excess is not adopted; empty when it is."""
        limits = heat_constants()
        count = len(self.fitted_c)
        found = []
        if count < limits["stations_min"]:
            found.append(Message(FEW, {"count": count, "least": int(limits["stations_min"])}))
        if self.spread_x < limits["stations_ecart_min"]:
            found.append(
                Message(
                    ALIKE,
                    {"spread": written(self.spread_x, ".2f"), "least": written(limits["stations_ecart_min"], "g")},
                )
            )
        if self.p > limits["stations_p_max"]:
            found.append(Message(CHANCE, {"share": written(100 * self.p, ".0f")}))
        if self.error_c > limits["stations_erreur_max_k"]:
            found.append(Message(VAGUE, {"error": written(self.error_c, ".1f")}))
        if not 0 < self.uhi_c < limits["uhi_max_k"]:
            found.append(Message(ABSURD, {"uhi": written(self.uhi_c, ".1f")}))
        return found


FEW = mark("{count} stations: {least} are needed.")
ALIKE = mark("the stations are too much alike (spread {spread} of what is left of the excess, {least} needed).")
CHANCE = mark("stations shuffled at random do as well {share} times out of 100.")
VAGUE = mark("the excess is only known to within {error} °C.")
ABSURD = mark("an excess of {uhi} °C cannot be.")


@dataclass(frozen=True)
class NextStation:
    """Where one more station tells most: place (m), what is left of the excess there, error of the excess then (K)."""

    east_m: float
    north_m: float
    left: float
    error_c: float


def error_with_one_more(means: StationMeans, error_c: float, left: float) -> float:
    """Standard error of the excess (K) with one more station, where `left` of it is left and the scatter is the same.

    >>> known = StationMeans(np.array([-0.1, 0.1]), np.zeros(2), np.arange(2), 0.5, 20.0, np.ones(2, int))
    >>> round(error_with_one_more(known, 1.0, 0.5), 3), round(error_with_one_more(known, 1.0, 0.9), 3)
    (1.0, 0.397)
    """
    count, spread = len(means.x), float(np.sum((means.x - means.x.mean()) ** 2))
    further = (left - means.level_x) ** 2 * count / (count + 1)
    return error_c * float(np.sqrt(spread / (spread + further)))


def fit_stations(means: StationMeans) -> StationFit:
    """The line through the stations, each left out in turn in closed form (residual / (1 - leverage)).

    Raises AulaError E_STATIONS when the model makes no difference between them.

    >>> known = StationMeans(np.array([-0.2, -0.1, 0.1, 0.2]), 3 * np.array([-0.2, -0.1, 0.1, 0.2]), np.arange(4), 0.5,
    ...                      20.0, np.ones(4, int))
    >>> round(fit_stations(known).uhi_c, 6), round(fit_stations(known).t_ref_c, 6)
    (3.0, 18.5)
    """
    x, t = means.x - means.x.mean(), means.t_c - means.t_c.mean()
    count = len(x)
    whole = float(np.sum(x**2))
    if whole <= 1e-12:
        raise AulaError("All stations stand on the same ground for the model: nothing can be fitted.", "E_STATIONS")
    slope = float(np.sum(x * t) / whole)
    residual = t - slope * x
    leverage = 1 / count + x**2 / whole
    left_out = residual / np.maximum(1 - leverage, 1e-9)
    others = t * count / (count - 1)
    error = float(np.sqrt(np.sum(residual**2) / (count - FREE) / whole))
    rmse, rmse_out = (float(np.sqrt(np.mean(values**2))) for values in (residual, left_out))
    plain = float(np.sqrt(np.mean(others**2)))
    observed = means.level_c + means.t_c
    return StationFit(
        slope,
        error,
        means.level_c + float(means.t_c.mean()) - slope * (means.level_x + float(means.x.mean())),
        float(np.std(x, ddof=1)),
        rmse,
        rmse_out,
        1 - rmse_out / plain if plain > 0 else float("nan"),
        _by_chance(x, t, slope),
        observed - residual,
        observed - left_out,
        leverage,
    )


def _by_chance(x: Numbers, t: Numbers, slope: float) -> float:
    """Share of shuffles of the stations whose slope is as steep; the order drawn is always the same."""
    random = np.random.default_rng(SEED)
    whole = float(np.sum(x**2))
    steep = sum(abs(float(np.sum(random.permutation(x) * t)) / whole) >= abs(slope) - 1e-12 for _ in range(SHUFFLES))
    return (1 + steep) / (1 + SHUFFLES)


def left_out_by_radius(all_means: Sequence[tuple[float, StationMeans]]) -> list[tuple[float, float]]:
    """Error of left-out stations (K) by mixing distance (m): for information, stations rarely tell the distance.

    >>> shares = np.array([-0.2, -0.1, 0.1, 0.2])
    >>> means = StationMeans(shares, 3 * shares, np.arange(4), 0.5, 20.0, np.ones(4, int))
    >>> [(radius, round(error, 6)) for radius, error in left_out_by_radius([(200.0, means)])]
    [(200.0, 0.0)]
    """
    return [(radius, fit_stations(means).rmse_left_out_c) for radius, means in all_means]
