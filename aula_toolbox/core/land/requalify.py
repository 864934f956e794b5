"""Four dials of a business unit or zone: use, land that is left, climate, access; and what they say together.

No single score: a zone that is empty and well served asks for something else than one that is full and hot.

Method: docs/design/land.md#dials
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..messages import Message, mark
from ..scoring import weigh
from ..text import known

if TYPE_CHECKING:
    import pandas as pd

Floats = NDArray[np.float64]
DIALS = ("cadran_usage", "cadran_foncier", "cadran_climat", "cadran_acces")
STRONG = {
    "cadran_usage": mark("busy"),
    "cadran_foncier": mark("land left"),
    "cadran_climat": mark("cool"),
    "cadran_acces": mark("well served"),
}
WEAK = {
    "cadran_usage": mark("thinly used"),
    "cadran_foncier": mark("full"),
    "cadran_climat": mark("hot"),
    "cadran_acces": mark("badly served"),
}
SHADED, BARE = mark("shaded by trees"), mark("few trees")


def use_dial(jobs_ha_min: Floats, jobs_ha_max: Floats, limits: Mapping[str, float]) -> Floats:
    """Jobs per hectare against the reference, 0-100; the lower bound where the upper one is open; NaN when unknown.

    >>> use_dial(np.array([10.0, np.nan]), np.array([np.nan, np.nan]), {"emplois_ha_reference": 20.0}).tolist()
    [50.0, nan]
    """
    middle = np.where(np.isfinite(jobs_ha_max), (jobs_ha_min + jobs_ha_max) / 2, jobs_ha_min)
    return np.clip(100.0 * middle / limits["emplois_ha_reference"], 0.0, 100.0)


def land_dial(free_m2: Floats, area_m2: Floats, limits: Mapping[str, float]) -> Floats:
    """Share of the land that is still free, 0-100.

    >>> land_dial(np.array([250.0]), np.array([1000.0]), {"cadran_libre_part": 0.5}).tolist()
    [50.0]
    """
    return np.clip(100.0 * free_m2 / area_m2 / limits["cadran_libre_part"], 0.0, 100.0)


def climate_dial(temperature_c: Floats, trees_pct: Floats, limits: Mapping[str, float]) -> Floats:
    """Coolness against the coolest unit and share of trees, their mean; what is not known is left out.

    >>> limits = {"cadran_ecart_c": 5.0, "cadran_arbres_pct": 30.0}
    >>> climate_dial(np.array([30.0, 32.5]), np.array([np.nan, 30.0]), limits).tolist()
    [100.0, 75.0]
    """
    coolest = np.nanmin(temperature_c) if np.isfinite(temperature_c).any() else np.nan
    cool = np.clip(100.0 * (1.0 - (temperature_c - coolest) / limits["cadran_ecart_c"]), 0.0, 100.0)
    trees = np.clip(100.0 * trees_pct / limits["cadran_arbres_pct"], 0.0, 100.0)
    both = np.stack([cool, trees])
    told = np.isfinite(both).sum(axis=0)
    total = np.nansum(both, axis=0)
    return np.divide(total, told, out=np.full(len(total), np.nan), where=told > 0)


def access_dial(distance_m: Floats, limits: Mapping[str, float]) -> Floats:
    """Nearness of a station or stop, 0-100.

    >>> access_dial(np.array([400.0, 2750.0]), {"cadran_gare_proche_m": 500.0, "cadran_gare_loin_m": 5000.0}).tolist()
    [100.0, 50.0]
    """
    near, far = limits["cadran_gare_proche_m"], limits["cadran_gare_loin_m"]
    return np.clip(100.0 * (far - distance_m) / (far - near), 0.0, 100.0)


def completeness_pct(dials: pd.DataFrame) -> Floats:
    """Share of the four dials that are known, %.

    >>> import pandas as pd
    >>> completeness_pct(pd.DataFrame([dict(zip(DIALS, (1.0, None, 3.0, 4.0)))])).tolist()
    [75.0]
    """
    told = dials[list(DIALS)].notna().to_numpy(dtype=np.float64)
    share: Floats = 100.0 * told.mean(axis=1)
    return share


def profile(row: Mapping[str, float], limits: Mapping[str, float]) -> list[Message]:
    """The strong and the weak dials of a row in words; nothing for what is between or unknown.

    A climate dial made of trees alone speaks of trees: without a temperature nothing is hot.
    """
    found = []
    measured = np.isfinite(row["temp_c"])
    strong = STRONG if measured else {**STRONG, "cadran_climat": SHADED}
    weak = WEAK if measured else {**WEAK, "cadran_climat": BARE}
    for name in DIALS:
        value = row[name]
        if not np.isfinite(value):
            continue
        if value >= limits["cadran_fort"]:
            found.append(Message(strong[name]))
        elif value <= limits["cadran_faible"]:
            found.append(Message(weak[name]))
    return found


def weighted_median(values: Floats, weights: Floats) -> float:
    """The value at which half of the weight is reached.

    >>> weighted_median(np.array([1960.0, 1990.0, 2010.0]), np.array([100.0, 500.0, 100.0]))
    1990.0
    """
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2.0)])


def score(dials: pd.DataFrame, weights: Sequence[float]) -> Floats:
    """The user's own score, 0-100: the known dials weighed; NaN where none is known.

    Land that is left, room and heat ask for work alike: weights say what counts, the dials are taken as they are.

    >>> import pandas as pd
    >>> score(pd.DataFrame([dict(zip(DIALS, (100.0, 0.0, None, 50.0)))]), (1, 1, 5, 2)).tolist()
    [50.0]
    """
    return weigh(dials[list(DIALS)].to_numpy(dtype=np.float64) / 100.0, list(weights)).score


def by_zone(units: pd.DataFrame) -> pd.DataFrame:
    """Zones: areas summed, ratios weighted by area; a bound that one unit lacks is lacking.

    units: `zone_id, zone_nom, surf_m2, bati_m2, plancher_m2, libre_m2, libre_rendement_m2, n_pieces, toit_m2,
    emplois_min, emplois_max, temp_c, arbres_pct, gare_m, scelle_pct, stationnement_m2, ombrieres, friches,
    contraintes, contraintes_absentes, annee_bati`. The year of a zone is the median of its units by area.
    """
    import pandas as pd

    rows = []
    for (key, name), part in units.groupby(["zone_id", "zone_nom"], sort=True, dropna=False):
        area = part["surf_m2"]
        low, high = part["emplois_min"].sum(skipna=False), part["emplois_max"].sum(skipna=False)
        hectares = area.sum() / 10_000
        rows.append(
            {
                "zone_id": key,
                "zone_nom": name,
                "surf_m2": area.sum(),
                "ces": part["bati_m2"].sum() / area.sum(),
                "cos": part["plancher_m2"].sum() / area.sum(),
                "emplois_ha_min": low / hectares,
                "emplois_ha_max": high / hectares,
                **{one: part[one].sum() for one in ("libre_m2", "libre_rendement_m2", "n_pieces", "toit_m2")},
                **{one: _weighted(part[one], area) for one in ("temp_c", "arbres_pct", "scelle_pct")},
                "stationnement_m2": part["stationnement_m2"].sum(skipna=False),
                "n_friches": _together(part["friches"]),
                "ombrieres": part["ombrieres"].max(),
                "contraintes": _all_of(part["contraintes"]),
                "contraintes_absentes": part["contraintes_absentes"].iloc[0],
                "annee_bati": _year(part),
                "gare_m": part["gare_m"].min(),
            }
        )
    return pd.DataFrame(rows)


def _all_of(cells: pd.Series) -> str | None:
    """The names that the units of a zone bear, each once."""
    names = dict.fromkeys(name for cell in cells if known(cell) for name in str(cell).split("; "))
    return "; ".join(names) or None


def _together(cells: pd.Series) -> float:
    """Friches of a zone, each once however many units it lies on; NaN when they are not known."""
    if any(one is None for one in cells):
        return float("nan")
    return float(len(frozenset().union(*cells)))


def _year(part: pd.DataFrame) -> float:
    told = part["annee_bati"].notna()
    if not told.any():
        return float("nan")
    return weighted_median(part["annee_bati"][told].to_numpy(float), part["surf_m2"][told].to_numpy(float))


def _weighted(values: pd.Series, weights: pd.Series) -> float:
    told = values.notna()
    return float((values[told] * weights[told]).sum() / weights[told].sum()) if told.any() else float("nan")
