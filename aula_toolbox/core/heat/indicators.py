"""What is told of zones: the indicators of the notes, with their sense and weight by day and by night.

Method: docs/design/heat.md#scores
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..reference import Convert, Table, number_or_none
from .constants import user_table

Numbers = NDArray[np.float64]
DEGREES = {"degC": "°C"}
DAY, NIGHT = "jour", "nuit"
MOMENTS = (DAY, NIGHT)
EXPOSURE, SENSITIVITY, COPING = "expo", "sensi", "capaf"
COMPONENTS = (EXPOSURE, SENSITIVITY, COPING)
COLUMNS: dict[str, Convert] = {
    "composante": str,
    "code": str,
    "champ": str,
    "libelle": str,
    "sens_jour": int,
    "poids_jour": float,
    "sens_nuit": int,
    "poids_nuit": float,
    "optionnel": int,
}
#: a user's own table may leave it out: only what is the same everywhere is then neutral
OPTIONAL_COLUMNS: dict[str, Convert] = {"precision": number_or_none, "lisse": number_or_none}


@dataclass(frozen=True)
class Indicator:
    """One line of the table of indicators. sense: +1 worse when high, -1 better when high.

    precision: differences below it mean nothing (unit of the field); None when it is not stated. smoothed: the value
    of a zone holds that of the zones around, which no test of clusters can be made on.
    """

    component: str
    field: str
    label: str
    unit: str
    sense: Mapping[str, int]
    weight: Mapping[str, float]
    optional: bool
    precision: float | None = None
    smoothed: bool = False

    def rounded(self, values: Numbers) -> Numbers:
        """Values as far as they mean something: zones nearer than the precision are ties."""
        return np.round(values / self.precision) * self.precision if self.precision else values


def load_indicators(path: str | Path | None = None) -> tuple[tuple[Indicator, ...], Table]:
    """The shipped indicators or the user's own table, and the table itself for the provenance."""
    table = user_table("heat_indicateurs", COLUMNS, path, OPTIONAL_COLUMNS)
    indicators = tuple(
        Indicator(
            row["composante"],
            row["champ"],
            row["libelle"],
            row["unite"],
            {DAY: row["sens_jour"], NIGHT: row["sens_nuit"]},
            {DAY: row["poids_jour"], NIGHT: row["poids_nuit"]},
            row["optionnel"] == 1,
            row["precision"],
            row["lisse"] == 1,
        )
        for row in table
    )
    return indicators, table
