"""Checks of an estimate, in the fields of the table of quality.

Method: docs/design/housing.md#estimate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .park import Park

if TYPE_CHECKING:
    import pandas as pd


def of_stock(park: Park, table: pd.DataFrame) -> pd.DataFrame:
    """Coverage, states and reliability of the zones, dwellings capped, weight of the pooling, gap of the margins."""
    import pandas as pd

    zones = float(len(table))
    rows: list[tuple[str, str, float, float]] = []
    for state, count in table["etat"].value_counts().items():
        rows.append(("zones", str(state), float(count), zones))
    for mark, count in table["fiab"].value_counts().items():
        rows.append(("fiabilite", str(mark), float(count), zones))
    if park.stock is not None and park.drawn is not None:
        seen, there = float(park.stock.counted.sum()), float(park.stock.dwellings.sum())
        rows.append(("couverture", "logements diagnostiques", seen, there))
        rows.append(("plafond", "cellules type x periode", park.facts["cellules_plafonnees"], zones))
        rows.append(("kappa", "poids du territoire", park.drawn.kappa, float("nan")))
    if park.inputs.census is not None and len(park.inputs.census.gap_pct):
        rows.append(("marges", "plus grand ecart (%)", float(np.max(park.inputs.census.gap_pct)), float("nan")))
    made = pd.DataFrame(rows, columns=["controle", "objet", "nombre", "sur"])
    made["part_pct"] = np.where(made["sur"] > 0, 100 * made["nombre"] / made["sur"].replace(0, np.nan), np.nan)
    return made
