"""Scenarios of a policy: tanks, share of equipped roofs, climate; a floor, from the lookup.

Method: docs/design/rain.md#scenarios
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError, raise_all
from ..messages import Message, listing, message
from .days import DAYS_PER_YEAR, Floats
from .futures import Climate
from .indicators import LITRES_PER_M3, ratio_pct
from .lookup import YieldOf
from .schema import SCENARIOS
from .series import StationSeries
from .simulate import TIE, DrawOrder
from .stock import Progress, Stock

if TYPE_CHECKING:
    import pandas as pd

    from .tables import RainTables

PROPORTIONAL, BEST_FIRST = "PROPORTIONAL", "BEST_FIRST"
MULTIPLE = "x"
MOST_ROWS = 200


@dataclass(frozen=True)
class TankChoice:
    """A tank of the same litres everywhere, or a multiple of the tank of each roof."""

    label: str
    litres: float = float("nan")
    factor: float = float("nan")

    @property
    def is_multiple(self) -> bool:
        return not np.isnan(self.factor)

    def tanks(self, cuve_l: Floats) -> Floats:
        """Litres of each roof."""
        return cuve_l * self.factor if self.is_multiple else np.full(len(cuve_l), self.litres)


@dataclass(frozen=True)
class Scenarios:
    """The three lists whose product is computed, and the order in which roofs are equipped."""

    tanks: tuple[TankChoice, ...]
    uptake_pct: tuple[float, ...]
    climates: tuple[Climate, ...]
    order: str = PROPORTIONAL

    @property
    def reference(self) -> tuple[TankChoice, Climate]:
        """Tank x1, else the first; climate of today, else the first."""
        tank = next((one for one in self.tanks if one.factor == 1.0), self.tanks[0])
        climate = next((one for one in self.climates if one.is_today), self.climates[0])
        return tank, climate


def read_scenarios(tanks: str, uptake: str, climates: Sequence[Climate], order: str) -> Scenarios:
    """The lists typed by the user: `1000,3000,x1` and `10,30,100`.

    Raises E_SCENARIO with everything that cannot be read, E_TOO_MANY above 200 rows a zone.
    """
    problems: list[Message] = []
    chosen = _tanks(tanks, problems)
    shares = _uptake(uptake, problems)
    raise_all(problems)
    names = dict.fromkeys(climate.name for climate in climates)
    count = len(chosen) * len(shares) * len(names)
    if count > MOST_ROWS:
        raise AulaError(
            "{count} combinations ({tanks} tanks x {uptake} uptakes x {climates} climates); {most} at most.",
            "E_TOO_MANY",
            count=count,
            tanks=len(chosen),
            uptake=len(shares),
            climates=len(names),
            most=MOST_ROWS,
        )
    return Scenarios(tuple(chosen), tuple(shares), tuple(climates), order)


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word.strip().lower() for word in text.split(",") if word.strip()))


def _tanks(text: str, problems: list[Message]) -> list[TankChoice]:
    found, wrong = [], []
    for word in _words(text):
        value = _positive(word[1:] if word.startswith(MULTIPLE) else word)
        if value is None:
            wrong.append(word)
        elif word.startswith(MULTIPLE):
            found.append(TankChoice(word, factor=value))
        else:
            found.append(TankChoice(word, litres=value))
    if wrong or not found:
        problems.append(
            message(
                "TANKS: {words} cannot be read; write litres, or x and a multiple, such as 1000,3000,x1.",
                "E_SCENARIO",
                words=listing(wrong) or "''",
            )
        )
    return found


def _uptake(text: str, problems: list[Message]) -> list[float]:
    read = {word: _positive(word) for word in _words(text)}
    wrong = [word for word, value in read.items() if value is None or value > 100]
    if wrong or not read:
        problems.append(
            message(
                "UPTAKE: {words} cannot be read; write percentages in ]0, 100], such as 10,30,100.",
                "E_SCENARIO",
                words=listing(wrong) or "''",
            )
        )
    return [value for value in read.values() if value is not None]


def _positive(word: str) -> float | None:
    try:
        value = float(word)
    except ValueError:
        return None
    return value if 0 < value < float("inf") else None


@dataclass(frozen=True)
class Policy:
    """Eligible roofs and their zones."""

    stock: Stock
    rows: NDArray[np.int64]
    zone: NDArray[np.int64]
    zone_names: tuple[str, ...]

    def by_zone(self, values: Floats | None = None) -> Floats:
        """Sum, or count, by zone."""
        return np.bincount(self.zone, weights=values, minlength=len(self.zone_names)).astype(np.float64)


def policy_of(stock: Stock, zone: NDArray[np.int64], zone_names: Sequence[str], scenarios: Scenarios) -> Policy:
    """Roofs that are not excluded, have a rain and a demand, and a tank when a multiple of it is asked for.

    zone: row of each roof in `zone_names`, -1 outside.
    """
    eligible = stock.has_demand & (zone >= 0)
    if any(tank.is_multiple for tank in scenarios.tanks):
        eligible &= ~np.isnan(stock.cuve_l)
    rows = np.flatnonzero(eligible)
    return Policy(stock, rows, zone[rows], tuple(zone_names))


def compare(
    policy: Policy,
    series: Sequence[StationSeries],
    scenarios: Scenarios,
    tables: RainTables,
    rule: DrawOrder = DrawOrder.EN,
    initial_loss_mm: float = 0.0,
    progress: Progress = None,
) -> pd.DataFrame:
    """One row a zone and scenario: the fields of schema.SCENARIOS. Volumes come from the lookup: a floor.

    A climate of several models gives their median, and the least and the largest of them.
    """
    import pandas as pd

    parts: list[pd.DataFrame] = []
    reference = np.full(len(policy.zone_names), np.nan)
    steps = len(scenarios.climates) * len(scenarios.tanks)
    for climate in scenarios.climates:
        days = [climate.days(one, tables, initial_loss_mm, place) for place, one in enumerate(series)]
        yields = YieldOf(policy.stock, days, rule)
        to_m3 = yields.to_m3_a_year(policy.rows)
        resource = np.array([one.annual_mm for one in days])[policy.stock.series[policy.rows]]
        resource_m3 = policy.stock.ae_m2[policy.rows] * resource / LITRES_PER_M3
        for tank in scenarios.tanks:
            used_m3 = yields.used_mm(policy.rows, tank.tanks(policy.stock.cuve_l[policy.rows])) * to_m3
            if (tank, climate) == scenarios.reference:
                reference = policy.by_zone(used_m3)
            parts.extend(_rows(policy, tank, climate, scenarios, used_m3, resource_m3))
            if progress is not None:
                progress(len(parts) / len(scenarios.uptake_pct) / steps)
    table = over_models(pd.concat(parts, ignore_index=True))
    base = reference[table["numero"].to_numpy()]
    table["ecart_pct"] = ratio_pct(table["util_m3_an"].to_numpy() - base, base)
    return table.drop(columns="numero")


def over_models(table: pd.DataFrame) -> pd.DataFrame:
    """One row a zone and scenario, ordered by zone: the median over the models, and the range of the used volume.

    table: rows of single models, with `numero` (row of the zone) and `modele`. n_modeles is null for observed years.
    """
    keys = ["numero", "zone", "climat", "cuve", "adoption_pct"]
    groups = table.groupby(keys, sort=False, dropna=False)
    out = groups[[name for name in table.columns if name not in (*keys, "modele")]].median()
    used = groups["util_m3_an"]
    out["util_min"], out["util_max"], out["n_modeles"] = used.min(), used.max(), used.size().astype(float)
    out = out.reset_index()[["numero", *(name for name in SCENARIOS.names if name != "ecart_pct")]]
    return out.iloc[np.argsort(out["numero"].to_numpy(), kind="stable")].reset_index(drop=True)


def _rows(
    policy: Policy, tank: TankChoice, climate: Climate, scenarios: Scenarios, used_m3: Floats, resource_m3: Floats
) -> Iterator[pd.DataFrame]:
    """One table of all zones for each uptake."""
    import pandas as pd

    demand_m3 = policy.stock.total_l_j[policy.rows] * DAYS_PER_YEAR / LITRES_PER_M3
    everyone, demand, resource = policy.by_zone(), policy.by_zone(demand_m3), policy.by_zone(resource_m3)
    place = _place_in_zone(policy, used_m3) if scenarios.order == BEST_FIRST else None
    for uptake in scenarios.uptake_pct:
        share = uptake / 100.0
        if place is None:
            equipped, used = np.floor(everyone * share + 0.5), policy.by_zone(used_m3) * share
            spilled = resource * share - used
        else:
            chosen = place < np.ceil(share * everyone - TIE)[policy.zone]
            equipped = policy.by_zone(chosen.astype(np.float64))
            used = policy.by_zone(used_m3 * chosen)
            spilled = policy.by_zone(resource_m3 * chosen) - used
        yield pd.DataFrame(
            {
                "numero": np.arange(len(policy.zone_names)),
                "zone": policy.zone_names,
                "modele": climate.model,
                "cuve": tank.label,
                "adoption_pct": uptake,
                "climat": climate.name,
                "n_toits": equipped,
                "util_m3_an": used,
                "trop_m3_an": np.maximum(spilled, 0.0),
                "cr_pct": ratio_pct(used, demand),
                "ruis_evit_pct": ratio_pct(used, resource),
            }
        )


def _place_in_zone(policy: Policy, used_m3: Floats) -> NDArray[np.int64]:
    """0 for the roof of largest yield in its zone, then 1, 2..."""
    order = np.lexsort((-used_m3, policy.zone))
    starts = np.cumsum(policy.by_zone()) - policy.by_zone()
    place = np.empty(len(used_m3), dtype=np.int64)
    place[order] = np.arange(len(used_m3)) - starts[policy.zone[order]].astype(np.int64)
    return place
