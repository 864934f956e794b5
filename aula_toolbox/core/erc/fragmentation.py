"""Landscape fragmentation: effective mesh size (Jaeger), coherence and splitting, within units or across their border.

Areas in, areas out, in the unit of the caller (the results use hectares).

Method: docs/design/erc.md#fragmentation
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from ..messages import Message, message
from .texts import decimal
from .words import CBC, CUT

if TYPE_CHECKING:
    import pandas as pd


def mesh(parts_ha: ArrayLike, whole_ha: ArrayLike, unit_ha: float, method: str = CBC) -> float:
    """Effective mesh size of a unit in ha.

    parts_ha: area of each patch inside the unit; whole_ha: area of the same patches with what lies beyond the border.
    CUT stops the patches at the border; CBC (cross-boundary connections) lets them go on.

    >>> mesh([30, 10], [50, 10], 100, CUT), mesh([30, 10], [50, 10], 100, CBC)
    (10.0, 16.0)
    """
    parts = np.asarray(parts_ha, float)
    beyond = parts if method == CUT else np.asarray(whole_ha, float)
    return float((parts * beyond).sum() / unit_ha)


def coherence(parts_ha: ArrayLike, unit_ha: float) -> float:
    """Chance that two points of the unit lie in the same patch (0-1).

    >>> round(coherence([30, 10], 100), 3)
    0.1
    """
    return float((np.asarray(parts_ha, float) ** 2).sum() / unit_ha**2)


def splitting(parts_ha: ArrayLike, unit_ha: float) -> float | None:
    """Number of equal patches that would give the same mesh; None when there is no patch.

    >>> splitting([50, 50], 100), splitting([], 100)
    (2.0, None)
    """
    squares = float((np.asarray(parts_ha, float) ** 2).sum())
    return unit_ha**2 / squares if squares > 0 else None


def by_unit(units: pd.DataFrame, before: pd.DataFrame, after: pd.DataFrame | None, method: str = CBC) -> pd.DataFrame:
    """One row per unit. units: `unite, surf_ha`; before and after: `unite, part_ha, entiere_ha` of each patch."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    now = dict(iter(before.groupby("unite")))
    then = dict(iter(after.groupby("unite"))) if after is not None else {}
    for unit, area in zip(units["unite"], units["surf_ha"]):
        parts, whole = _of(now, unit)
        value = mesh(parts, whole, area, method)
        left = mesh(*_of(then, unit), area, method) if after is not None else None
        lost = 100.0 * (value - left) / value if left is not None and value > 0 else None
        row = {
            "unite": unit,
            "surf_ha": area,
            "nb_taches": len(parts),
            "meff_ha": value,
            "coherence": coherence(parts, area),
            "decoupage": splitting(parts, area),
            "meff_apres_ha": left,
            "perte_meff_pct": lost,
        }
        rows.append({**row, "explication": _sentence(row, method)})
    return pd.DataFrame(rows)


def _of(groups: dict[Any, Any], unit: Any) -> tuple[Any, Any]:
    group = groups.get(unit)
    return (group["part_ha"].to_numpy(float), group["entiere_ha"].to_numpy(float)) if group is not None else ([], [])


def _sentence(row: dict[str, Any], method: str) -> Message:
    if not row["nb_taches"]:
        return message("No natural patch in this unit.")
    values = {"count": row["nb_taches"], "mesh": decimal(row["meff_ha"], 1), "method": method}
    if row["meff_apres_ha"] is None:
        return message(
            "{count} patches; two points taken at random can meet over an area of {mesh} ha ({method}).", **values
        )
    return message(
        "{count} patches; the effective mesh is {mesh} ha ({method}) and {left} ha with the project ({loss} % lost).",
        **values,
        left=decimal(row["meff_apres_ha"], 1),
        loss=decimal(row["perte_meff_pct"], 1),
    )
