"""Unités écologiques indicatives (UE): area x value x state x significance, and what time and difficulty leave of it.

The structure follows the English statutory biodiversity metric (2024). It is an order of magnitude for
comparing places and variants; it is not a French regulatory method.
All functions work on numbers and on arrays; areas are in hectares, results in UE.

Method: docs/design/erc.md#units
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import listing
from ..reference import Table, load
from .tables import Place, WordScale, conversions, digest_of, ratios

#: one number, or one a row
Quantity = Union[float, NDArray[np.float64]]
YEARS_BY_STATE = {
    # a state between two columns takes the longer wait: never the favourable one
    "bon": "annees_creation_good",
    "assez_bon": "annees_creation_good",
    "moyen": "annees_creation_moderate",
    "assez_mauvais": "annees_creation_moderate",
    "mauvais": "annees_creation_poor",
    "sans_objet": "annees_creation_na",
}


def baseline(area_ha: Quantity, value: Quantity, state: Quantity, signif: Quantity) -> Quantity:
    """UE of a place as it is.

    >>> round(baseline(2.0, 4, 3, 1.15), 2)
    27.6
    """
    return area_ha * value * state * signif


def creation(
    area_ha: Quantity,
    value: Quantity,
    state: Quantity,
    signif: Quantity,
    time: Quantity,
    difficulty: Quantity,
    proximity: Quantity,
) -> Quantity:
    """UE of a habitat created from something else, once the wait, the risk and the distance are counted.

    >>> round(creation(2.0, 4, 3, 1.0, 0.7, 0.67, 1.0), 3)
    11.256
    """
    return baseline(area_ha, value, state, signif) * time * difficulty * proximity


def enhancement(
    area_ha: Quantity,
    value_before: Quantity,
    state_before: Quantity,
    value_after: Quantity,
    state_after: Quantity,
    signif: Quantity,
    time: Quantity,
    difficulty: Quantity,
    proximity: Quantity,
) -> Quantity:
    """UE of a habitat whose state is raised: wait and risk weigh only on what is added.

    >>> round(float(enhancement(1.0, 4, 1, 4, 3, 1.0, 0.7, 0.67, 1.0)), 3)
    7.752
    """
    kept = area_ha * value_before * np.minimum(state_before, state_after)
    added = area_ha * value_after * state_after - kept
    return (added * difficulty * time + kept) * signif * proximity


@dataclass(frozen=True)
class Habitat:
    """One cover of the table of values."""

    code: str
    label: str
    family: str
    value_class: str
    value: float
    default_state: str
    creation_difficulty: float
    enhancement_difficulty: float
    years: dict[str, str]
    is_natural: bool
    is_irreplaceable: bool


class Values:
    """The tables of the UE method together: habitats, states, classes, times, significance, ratios, conversions."""

    COLUMNS = {
        "code": str,
        "libelle": str,
        "famille": str,
        "valeur_classe": str,
        "valeur": float,
        "etat_defaut": str,
        "diff_creation": str,
        "diff_amelioration": str,
        **dict.fromkeys(sorted(set(YEARS_BY_STATE.values())), str),
        "naturel": int,
        "irremplacable": int,
    }

    def __init__(self, folder: Place = None) -> None:
        self.states = WordScale.read("erc_etats")
        self.classes = WordScale.read("erc_classes")
        self.difficulties = WordScale.read("erc_difficulte")
        self.significance = WordScale.read("erc_significativite")
        self.times = load("erc_temps", {"code": str, "valeur": float})
        self.ratios = ratios()
        self.conversions = conversions()
        self.table = load("erc_habitats", self.COLUMNS, folder)
        self.habitats = self._habitats(self.table)

    @property
    def version(self) -> str:
        """Word that changes with the tables."""
        return digest_of(self.table, self.states.table, self.difficulties.table, self.times)

    def time(self, years: object) -> float:
        """Share of the units left after a wait of some years (`0` to `31`, `30+`)."""
        shares = self.times.mapping("code", "valeur")
        return float(shares[str(years).strip()]) / 100.0

    def state(self, word: object) -> float:
        """Coefficient of a state word."""
        return self.states.values[self.states.canonical(word) or ""]

    def difficulty(self, word: object) -> float:
        """Share of the units left after the risk of a work, from its difficulty in words."""
        return self.difficulties.values[self.difficulties.canonical(word) or ""]

    def creation_time(self, habitat: Habitat, state: str) -> float | None:
        """Time coefficient to create a habitat in a state; None when the table says it cannot be reached."""
        years = habitat.years.get(YEARS_BY_STATE[state], "")
        return self.time(years) if years else None

    def reachable_state(self, habitat: Habitat, aimed: str) -> str:
        """The state aimed at, or `sans_objet` for covers that are not graded (arable land, orchards)."""
        return "sans_objet" if habitat.default_state == "sans_objet" else aimed

    def _habitats(self, table: Table) -> dict[str, Habitat]:
        codes = table.column("code")
        doubles = sorted({code for code in codes if codes.count(code) > 1})
        if doubles:
            raise AulaError(
                "Table of values: codes given twice: {codes}. Keep one row of each.", "E_DOUBLE", codes=listing(doubles)
            )
        self.states.need(table.column("etat_defaut"), "etat_defaut")
        self.classes.need(table.column("valeur_classe"), "valeur_classe")
        for column in ("diff_creation", "diff_amelioration"):
            self.difficulties.need(table.column(column), column)
        return {row["code"]: self._habitat(dict(row)) for row in table}

    def _habitat(self, row: dict[str, Any]) -> Habitat:
        return Habitat(
            row["code"],
            row["libelle"],
            row["famille"],
            self.classes.canonical(row["valeur_classe"]) or "",
            row["valeur"],
            self.states.canonical(row["etat_defaut"]) or "",
            self.difficulty(row["diff_creation"]),
            self.difficulty(row["diff_amelioration"]),
            {column: row[column] for column in set(YEARS_BY_STATE.values())},
            bool(row["naturel"]),
            bool(row["irremplacable"]),
        )
