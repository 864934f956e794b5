"""In which zone each DPE lies: by the code of its commune, then, for IRIS, by its own code or its point.

Method: docs/design/housing.md#zones-of-the-dpe
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Notes
from .frame import OUT
from .labels import Ints
from .park import ZoneList

if TYPE_CHECKING:
    import pandas as pd


def zone_of(
    table: pd.DataFrame, holder: Ints, zones: ZoneList, merged: Mapping[str, str], notes: Notes
) -> tuple[pd.DataFrame, Ints]:
    """The table with the communes of today (`insee`), and the row of the zone of each DPE, -1 where it is unknown.

    holder: zone that holds the point of each DPE, -1 for none. merged: code of a commune that is no more -> today's.
    """
    own = set(zones.communes)
    code = table["insee"].map(lambda one: one if one in own or one is None else merged.get(one, one))
    at = {name: rank for rank, name in enumerate(zones.codes)}
    communes = np.array([*zones.communes, None], dtype=object)
    inside = communes[holder]
    # a DPE without a code is of the commune where its point lies
    code = code.where(code.notna(), inside)
    if zones.is_iris:
        written = table["code_iris"].map(at)
        fits = (holder >= 0) & (inside == code.to_numpy(dtype=object))
        # a commune of one zone needs no point
        single = _single(zones)
        only = code.map(single)
        found = written.fillna(only.where(only.notna(), np.where(fits, holder, np.nan)))
    else:
        found = code.map(at)
    zone = found.fillna(OUT).to_numpy(dtype=np.int64)
    there = code.isin(own).to_numpy()
    kept = (table["poids"] > 0).to_numpy()
    lost = int((kept & code.isna().to_numpy()).sum())
    away = int((kept & ~there & code.notna().to_numpy()).sum())
    shared = int((kept & there & (zone < 0)).sum())
    if away or lost:
        notes.info(
            "{away} DPE that count lie in other communes, {lost} in none: they are in no zone.", away=away, lost=lost
        )
    if shared:
        notes.info("{count} DPE have a commune but no IRIS: they are shared in it by its dwellings.", count=shared)
    return table.assign(insee=code, code_iris=_codes(table, zone, zones)), zone


def _single(zones: ZoneList) -> dict[str, int]:
    communes: Sequence[str] = zones.communes
    return {code: rank for rank, code in enumerate(communes) if communes.count(code) == 1}


def _codes(table: pd.DataFrame, zone: Ints, zones: ZoneList) -> pd.Series:
    if not zones.is_iris:
        return table["code_iris"]
    known = np.array([*zones.codes, None], dtype=object)[zone]
    return table["code_iris"].where(table["code_iris"].notna(), known)
