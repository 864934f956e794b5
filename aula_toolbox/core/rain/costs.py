"""What tanks cost, save and emit; how long they take to pay back, with an interval.

Method: docs/design/rain.md#money
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load
from .days import Floats
from .indicators import LITRES_PER_M3

COSTS = "rain_costs"
BURIED = "enterree"


@dataclass(frozen=True)
class TankCosts:
    """Cost of a tank by size: a fixed part and a part by m3, by steps of size; factors of the low and high cost."""

    up_to_l: Floats
    fixed_eur: Floats
    eur_m3: Floats
    low: Floats
    high: Floats

    def of(self, litres: Floats) -> tuple[Floats, Floats, Floats]:
        """Usual, low and high cost of each tank, euros; NaN without a tank. Never less than that of a smaller step."""
        step = np.minimum(np.searchsorted(self.up_to_l, np.nan_to_num(litres)), len(self.up_to_l) - 1)
        usual = self.fixed_eur[step] + self.eur_m3[step] * litres / LITRES_PER_M3
        for place in range(len(self.up_to_l) - 1):
            least = self.fixed_eur[place] + self.eur_m3[place] * self.up_to_l[place] / LITRES_PER_M3
            usual = np.where(step > place, np.maximum(usual, least), usual)
        return usual, usual * self.low[step], usual * self.high[step]


def load_costs(kind: str, folder: Path | str | None = None) -> tuple[TankCosts, Table]:
    """The costs of a type of tank, the user's own in `folder` if they are there.

    Raises E_TABLE for a type that the table lacks or costs that are not positive.
    """
    columns = {"type": str, **dict.fromkeys(("volume_max_l", "fixe_eur", "eur_m3", "bas", "haut"), float)}
    table = load(COSTS, columns, folder)
    rows = sorted(table.where(type=kind), key=lambda row: float(row["volume_max_l"]))
    wrong = [
        row
        for row in rows
        if min(row["fixe_eur"], row["eur_m3"], row["bas"]) < 0 or row["fixe_eur"] + row["eur_m3"] <= 0
    ]
    if wrong or not rows:
        raise AulaError(
            "Table {table}: no usable cost for the type {kind}; the table holds {present}.",
            "E_TABLE",
            table=table.path.name,
            kind=kind,
            present=listing(sorted({str(row["type"]) for row in table})),
        )
    names = ("volume_max_l", "fixe_eur", "eur_m3", "bas", "haut")
    return TankCosts(*(np.array([row[name] for row in rows], dtype=np.float64) for name in names)), table


def balance(
    used_m3: tuple[Floats, Floats, Floats],
    cost_eur: tuple[Floats, Floats, Floats],
    price_eur_m3: Floats,
    constants: Mapping[str, float],
) -> dict[str, Floats]:
    """The money and carbon fields of schema.BUDGET.

    used_m3, cost_eur: usual, low and high value of each tank; price: drinking water, NaN when not known. A tank that
    saves less than it costs to run never pays back: null.
    """
    usual_m3, low_m3, high_m3 = used_m3
    usual, low, high = cost_eur
    with np.errstate(invalid="ignore", divide="ignore"):
        fields = {
            "cout_eur": usual,
            "cout_min": low,
            "cout_max": high,
            "eur_m3": np.where(usual_m3 > 0, usual / usual_m3, np.nan),
            "energie_kwh": usual_m3 * constants["pompe_kwh_m3"],
            "co2_kg": usual_m3
            * (constants["eau_potable_kg_m3"] - constants["pompe_kwh_m3"] * constants["electricite_kg_kwh"]),
            "gain_eur_an": _gain(usual_m3, usual, price_eur_m3, constants),
        }
    fields["retour_ans"] = _years(usual, fields["gain_eur_an"])
    fields["retour_min"] = _years(low, _gain(high_m3, low, price_eur_m3, constants))
    fields["retour_max"] = _years(high, _gain(low_m3, high, price_eur_m3, constants))
    return fields


def _gain(used_m3: Floats, cost: Floats, price: Floats, constants: Mapping[str, float]) -> Floats:
    """Water saved less energy and upkeep, euros a year."""
    energy = constants["pompe_kwh_m3"] * constants["electricite_eur_kwh"]
    gain: Floats = used_m3 * (price - energy) - cost * constants["entretien_pct"] / 100.0
    return gain


def _years(cost: Floats, gain: Floats) -> Floats:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(gain > 0, cost / gain, np.nan)
