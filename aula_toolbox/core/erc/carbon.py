"""Carbon of soils, vegetation, litter and dead wood, from the land cover and the densities of ADEME ALDO (2024).

Method: docs/design/erc.md#carbon
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from numpy.typing import NDArray

from ..landcover import matches
from ..messages import Message, message
from ..reference import Table, load
from .tables import ErcThresholds, Place, digest_of
from .texts import decimal

if TYPE_CHECKING:
    import pandas as pd

ESTIMATED, OBSERVED, ABSENT = "estime", "observe", "absent"
#: one number, or one a place
Quantity = Union[float, NDArray[np.float64]]
POOLS = ("sol_tc", "bio_tc", "litiere_tc", "mort_tc")


def total(soil: Quantity, living: Quantity, litter: Quantity, dead: Quantity) -> Quantity:
    """Carbon of a place: the four pools together, in tC (or tC/ha).

    >>> total(70, 20, 3, 1)
    94
    """
    return soil + living + litter + dead


@dataclass(frozen=True)
class Density:
    """Carbon per hectare of one occupation in one zone, in tC/ha, and how well it is known."""

    occupation: str
    soil: float
    living: float
    litter: float
    dead: float
    quality: str


class Densities:
    """The tables of the method: soils by pedoclimatic zone, biomass, zones of the communes, hedges, correspondence."""

    def __init__(self, densities: Place = None, mapping: Place = None) -> None:
        self.soils = load("carbone_sol", {"zpc": str, "occupation": str, "tC_ha": float}, densities)
        columns = {"vivant_tc_ha": float, "mort_tc_ha": float, "litiere_tc_ha": float}
        self.biomass = load("carbone_biomasse", {"occupation": str, **columns, "qualite": str}, densities)
        self.zones = load("carbone_zpc", {"insee": str, "zpc": str, "qualite": str})
        texts = ("nomenclature", "couvert", "usage", "occupation", "biomasse", "qualite")
        self.mapping = load("carbone_correspondance", dict.fromkeys(texts, str), mapping)
        self._soil = {(row["zpc"], row["occupation"]): row["tC_ha"] for row in self.soils}
        self._living = {row["occupation"]: row for row in self.biomass}
        self._found: dict[tuple[str, str | None, str | None, str | None], Density | None] = {}

    @property
    def version(self) -> str:
        """Word that changes with the tables."""
        return digest_of(self.soils, self.biomass, self.mapping)

    @property
    def source(self) -> str:
        """Source and years of the densities."""
        return f"ADEME ALDO, {self.soils.years}"

    def density(self, nomenclature: str, cover: str | None, use: str | None, zone: str | None) -> Density | None:
        """Density of a cover and use in a zone; None when no row of the correspondence takes it."""
        key = (nomenclature, cover, use, zone)
        if key not in self._found:
            self._found[key] = self._density(*key)
        return self._found[key]

    def _density(self, nomenclature: str, cover: str | None, use: str | None, zone: str | None) -> Density | None:
        for row in self.mapping:
            if row["nomenclature"] == nomenclature and matches(cover, row["couvert"]) and matches(use, row["usage"]):
                if not row["couvert"] or cover is None or (zone, row["occupation"]) not in self._soil:
                    return None
                living = self._living[row["biomasse"]]
                quality = ESTIMATED if ESTIMATED in (row["qualite"], living["qualite"]) else OBSERVED
                return Density(
                    row["occupation"],
                    self._soil[(str(zone), row["occupation"])],
                    living["vivant_tc_ha"],
                    living["litiere_tc_ha"],
                    living["mort_tc_ha"],
                    quality,
                )
        return None

    def knows(self, cover: str, nomenclature: str) -> bool:
        """Whether a row of the correspondence names a cover (the user's own may hold other codes)."""
        rows = self.mapping.where(nomenclature=nomenclature)
        return any(row["couvert"] and matches(cover, row["couvert"]) for row in rows)

    def zones_of(
        self, communes: list[str], neighbours: Mapping[str, Mapping[str, float]], default: str | None = None
    ) -> dict[str, tuple[str | None, str]]:
        """Zone of each commune and how it is known.

        neighbours: length of boundary (m) shared with each neighbour. A commune out of the table takes the zone of
        the known commune that shares the longest boundary, else the default, as an estimate.
        """
        table = {row["insee"]: (row["zpc"], row["qualite"]) for row in self.zones}
        result: dict[str, tuple[str | None, str]] = {}
        for insee in communes:
            if insee in table:
                result[insee] = table[insee]
                continue
            around = [(length, other) for other, length in neighbours.get(insee, {}).items() if other in table]
            longest = max(around, key=lambda pair: (pair[0], pair[1]), default=None)
            zone = table[longest[1]][0] if longest else default
            result[insee] = (zone, ESTIMATED if zone else ABSENT)
        return result


def hedge_density(folder: Place = None) -> float:
    """Carbon of a kilometre of hedge, tC/km: the mean of the departments measured (Pas-de-Calais is not one).

    >>> hedge_density() > 0
    True
    """
    rows: Table = load("carbone_haies", {"dep": str, "tc_total_km": float}, folder)
    return float(np.mean(rows.column("tc_total_km")))


def stock(pieces: pd.DataFrame, densities: Densities, nomenclature: str) -> pd.DataFrame:
    """Carbon of every piece. pieces: `zpc, zpc_qualite, cs, us, m2`; adds the pools in tC, the total and `qualite`.

    A piece without density has no carbon: null, never 0.
    """
    found = [
        densities.density(nomenclature, cover, use, zone)
        for cover, use, zone in zip(pieces["cs"], pieces["us"], pieces["zpc"])
    ]
    out = pieces.copy()
    area = pieces["m2"].to_numpy(float) / 1e4
    out["ha"] = area
    out["occupation"] = [density.occupation if density else None for density in found]
    per_ha = np.array([(d.soil, d.living, d.litter, d.dead) if d else (np.nan,) * 4 for d in found], float)
    per_ha = per_ha.reshape(-1, 4)
    for position, name in enumerate(POOLS):
        out[name] = area * per_ha[:, position]
    out["total_tc"] = total(*(out[name] for name in POOLS))
    out["densite_tc_ha"] = total(*per_ha.T)
    out["co2e_t"] = out["total_tc"] * co2_per_carbon()
    out["qualite"] = [
        ABSENT if density is None else ESTIMATED if ESTIMATED in (density.quality, zone) else OBSERVED
        for density, zone in zip(found, pieces["zpc_qualite"])
    ]
    out["source"] = densities.source
    return out


def co2_per_carbon() -> float:
    """Tonnes of CO2 in a tonne of carbon (44/12).

    >>> round(co2_per_carbon(), 3)
    3.667
    """
    return ErcThresholds.read().number("co2_par_c")


def variation(before: pd.DataFrame, after: pd.DataFrame) -> NDArray[np.float64]:
    """Change of stock of the same pieces between two dates, tC; null where one of the dates has no value.

    >>> import pandas as pd
    >>> before, after = pd.DataFrame({'total_tc': [70.0, None]}), pd.DataFrame({'total_tc': [50.0, 3.0]})
    >>> variation(before, after).tolist()
    [-20.0, nan]
    """
    change: NDArray[np.float64] = after["total_tc"].to_numpy(float) - before["total_tc"].to_numpy(float)
    return change


def by_commune(
    pieces: pd.DataFrame, communes: list[str], hedges_km: Mapping[str, float] | None, change: object = None
) -> pd.DataFrame:
    """One row per commune: the pools, hedges, change and the area without value, in the order of `communes`."""
    import pandas as pd

    table = pieces[["insee", "ha", *POOLS, "total_tc", "co2e_t"]].copy()
    table["ha_sans_valeur"] = np.where(pieces["total_tc"].isna(), pieces["ha"], 0.0)
    table["variation_tc"] = np.nan if change is None else change
    table["_paired"] = 0.0 if change is None else (~np.isnan(np.asarray(change, float))).astype(float)
    sums = table.groupby("insee").sum().reindex(communes)
    out = pd.DataFrame({"insee": communes})
    is_known = (sums["ha"] - sums["ha_sans_valeur"]).to_numpy() > 0
    for name in (*POOLS, "total_tc", "co2e_t"):
        out[name] = np.where(is_known, sums[name].to_numpy(), np.nan)
    out["ha"] = sums["ha"].fillna(0.0).to_numpy()
    out["ha_sans_valeur"] = sums["ha_sans_valeur"].fillna(0.0).to_numpy()
    out["variation_tc"] = np.where(sums["_paired"].fillna(0).to_numpy() > 0, sums["variation_tc"].to_numpy(), np.nan)
    out["variation_co2e_t"] = out["variation_tc"] * co2_per_carbon()
    per_km = hedge_density() if hedges_km is not None else np.nan
    out["haies_km"] = [hedges_km.get(insee, 0.0) if hedges_km is not None else np.nan for insee in communes]
    out["haies_tc"] = out["haies_km"] * per_km
    out["explication"] = [_sentence(row) for row in out.to_dict("records")]
    return out


def _sentence(row: dict[str, Any]) -> Message:
    if np.isnan(row["total_tc"]):
        return message("No carbon value here: the land cover is absent or has no density.")
    return message(
        "{total} tC on {area} ha, {soil} of it in the first 30 cm of soil; {unknown} ha have no value and are not "
        "counted. Long-term levels, not yearly emissions.",
        total=decimal(row["total_tc"], 0),
        area=decimal(row["ha"] - row["ha_sans_valeur"], 1),
        soil=decimal(row["sol_tc"], 0),
        unknown=decimal(row["ha_sans_valeur"], 1),
    )
