"""What a dwelling of each class uses in each zone by the conventions of the DPE, as a table that bills are made from.

Method: docs/design/housing.md#consumption
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .. import decimals
from . import schema_bills
from .frame import TYPES
from .labels import Bools
from .park import Park, made
from .tables import CLASSES, Floats

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class ZoneUses:
    """Dwellings of each zone, type and class, and the energy that one of them uses: zones x 2 x 7, x 5 fuels (kWh/y).

    NaN where no DPE tells a class.
    """

    dwellings: Floats
    kwh: Floats


def of_park(park: Park) -> ZoneUses:
    """The uses of an estimated stock; social dwellings use what the others of their zone, type and class do."""
    drawn, means, axes = made(park.drawn), made(park.means), park.axes
    kinds, periods, fuels = axes.shape
    zones = len(drawn.expected)
    cells = drawn.expected.reshape(zones, kinds, periods, fuels, len(CLASSES)).sum(axis=2)
    final, electric = means[0], means[3]
    own = np.zeros((kinds, fuels, len(CLASSES), fuels))
    power, rest = axes.fuels.index("electricite"), axes.fuels.index("autre")
    for fuel in range(fuels):
        # what an electric dwelling uses beside electricity is wood or another fuel
        own[:, fuel, :, rest if fuel == power else fuel] += np.maximum(0.0, final[:, fuel] - electric[:, fuel])
        own[:, fuel, :, power] += electric[:, fuel]
    dwellings = cells.sum(axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        kwh = np.einsum("ztfk,tfke->ztke", cells, own) / dwellings[..., None]
    if park.social_drawn is not None:
        every = park.expected
        private = dwellings.sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            scale = np.where(private > 0, every / private, 0.0)
        dwellings = dwellings * scale[:, None, :]
    known = park.known[:, None, None]
    return ZoneUses(np.where(known, dwellings, np.nan), np.where(known[..., None], kwh, np.nan))


def table(uses: ZoneUses, codes: Sequence[str], fuels: Sequence[str], hidden: Bools) -> pd.DataFrame:
    """The fields of schema_bills.USES: a row a zone, type and class with dwellings. hidden: zones that are secret."""
    import pandas as pd

    rows = []
    for zone in np.flatnonzero(~hidden & ~np.isnan(uses.dwellings).all(axis=(1, 2))).tolist():
        for kind, name in enumerate(TYPES):
            for rank, letter in enumerate(CLASSES):
                count = uses.dwellings[zone, kind, rank]
                if count > 0:
                    energy = dict(zip((f"{fuel}_kwh" for fuel in fuels), uses.kwh[zone, kind, rank].tolist()))
                    rows.append({"code_zone": codes[zone], "type_log": name, "etq": letter, "log_n": count, **energy})
    return pd.DataFrame(rows, columns=list(schema_bills.USES.names))


def read(rows: pd.DataFrame, codes: Sequence[str], fuels: Sequence[str]) -> ZoneUses:
    """The uses out of their table, for some zones; a zone that is not in it is NaN."""
    shape = (len(codes), len(TYPES), len(CLASSES))
    dwellings, kwh = np.full(shape, np.nan), np.full((*shape, len(fuels)), np.nan)
    at = {code: rank for rank, code in enumerate(codes)}
    count = decimals.reals(rows["log_n"].tolist())
    energy = np.stack([decimals.reals(rows[f"{fuel}_kwh"].tolist()) for fuel in fuels], axis=1)
    places = zip(rows["code_zone"].tolist(), rows["type_log"].tolist(), rows["etq"].tolist())
    for row, (code, kind, letter) in enumerate(places):
        zone = at.get(code)
        if zone is not None and kind in TYPES and letter in CLASSES:
            if np.isnan(dwellings[zone]).all():
                dwellings[zone] = 0.0
            place = (zone, TYPES.index(kind), CLASSES.index(letter))
            dwellings[place], kwh[place] = count[row], energy[row]
    return ZoneUses(dwellings, kwh)
