"""Totals of a zoning by catchment and rule.

Method: docs/design/rain.md#rain-water-zoning
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .days import Flags, Floats
from .zoning import M2_PER_HA

if TYPE_CHECKING:
    import pandas as pd

SUMS = ("v_abat_m3", "fuite_l_s", "v_ret_m3", "v_cuve_m3", "v_reste_m3")
MEANS = ("jours_pct", "volume_pct")


def totals(by_rule: Mapping[str, pd.DataFrame], zone: NDArray[np.int64] | None, names: Sequence[str]) -> pd.DataFrame:
    """One row a catchment and rule: the fields of schema_zoning.ZONING_TOTALS, the whole layer first.

    by_rule: the fields of schema_zoning.ZONING for every feature; zone: row of its catchment, -1 outside, None
    without any.
    """
    import pandas as pd

    rows: list[dict[str, object]] = []
    for name, table in by_rule.items():
        is_known = table["surf_m2"].notna().to_numpy()
        rows.append({"zone": None, **_row(name, table, is_known)})
        if zone is not None:
            rows.extend(
                {"zone": word, **_row(name, table, is_known & (zone == number))} for number, word in enumerate(names)
            )
    return pd.DataFrame(rows)


def _row(rule: str, table: pd.DataFrame, members: Flags) -> dict[str, object]:
    """Sums of what is known; NaN, never 0, where a value is unknown for all."""
    part = table[members]
    active = part["actif_m2"].to_numpy(dtype=np.float64)
    row: dict[str, object] = {"regle": rule, "n": len(part)}
    row["surf_ha"] = float(part["surf_m2"].sum()) / M2_PER_HA
    row["actif_ha"] = float(active.sum()) / M2_PER_HA
    for name in MEANS:
        row[name] = _mean(part[name].to_numpy(dtype=np.float64), active)
    for name in SUMS:
        values = part[name]
        row[name] = float(values.sum()) if len(part) == 0 or values.notna().any() else float("nan")
    return row


def _mean(values: Floats, weights: Floats) -> float:
    known = ~np.isnan(values)
    total = float(weights[known].sum())
    return float((values[known] * weights[known]).sum()) / total if total > 0 else float("nan")
