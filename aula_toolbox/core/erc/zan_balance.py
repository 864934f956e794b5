"""The balance of artificialisation by commune: stocks, flows, how far each row can be trusted, sums by EPCI.

Areas are in m2 inside, hectares in the balance. The balance serves planning documents, not one project.

Method: docs/design/erc.md#artificialisation
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import AulaError
from ..messages import Message, listing, message
from .tables import ErcThresholds
from .texts import decimal

if TYPE_CHECKING:
    import pandas as pd

UNIFORM, MIXED, PARTIAL, NO_DATA, TO_CHECK = (
    "complet_uniforme",
    "complet_millesimes_mixtes",
    "partiel",
    "sans_donnee",
    "a_verifier",
)
FLOWS_ONLY = "flux_seuls"
M2 = 1e4


def sums_by_commune(pieces: pd.DataFrame, communes: Sequence[str]) -> pd.DataFrame:
    """Areas of one date by commune, in m2.

    pieces: `insee, m2` and, as 0/1, `artif` (final status), `imper`, `exempt`, `indet`. An exempt piece is
    artificialised land that does not count.
    """
    area = pieces["m2"].to_numpy(float)
    counted = pieces["artif"].to_numpy(float) * (1 - pieces["exempt"].to_numpy(float))
    table = pieces[["insee"]].assign(
        couvert=area,
        stock=area * counted,
        imper=area * pieces["imper"].to_numpy(float),
        exempt=area * pieces["exempt"].to_numpy(float) * pieces["artif"].to_numpy(float),
        indet=area * pieces["indet"].to_numpy(float),
    )
    return table.groupby("insee").sum().reindex(list(communes), fill_value=0.0)


def check_conservation(
    communes: Sequence[str],
    area_m2: ArrayLike,
    covered_m2: ArrayLike,
    gap_m2: ArrayLike,
    date: str,
    thresholds: ErcThresholds,
) -> None:
    """Pieces and gaps of every commune add up to it within 1 m2. Raises E_CONSERVATION naming the communes."""
    difference = np.abs(np.asarray(covered_m2, float) + np.asarray(gap_m2, float) - np.asarray(area_m2, float))
    faults = np.flatnonzero(difference > thresholds.number("tolerance_conservation_m2"))
    if len(faults):
        raise AulaError(
            "Areas do not add up in {count} communes at {date} (largest difference {largest} m2): {names}.",
            "E_CONSERVATION",
            count=len(faults),
            date=date,
            largest=decimal(difference.max(), 1),
            names=listing(communes[row] for row in faults),
        )


def flows_by_commune(flux: pd.DataFrame, communes: Sequence[str]) -> pd.DataFrame:
    """Artificialisation and its reverse by commune, and what of both is noise, in m2.

    flux: `insee, sens` (1, -1), `m2`, and `bruit` (1: a strip too thin to be land that changed).
    """
    area = flux["m2"].to_numpy(float)
    artif, desartif = area * (flux["sens"] == 1), area * (flux["sens"] == -1)
    noise = flux["bruit"].to_numpy(float)
    table = flux[["insee"]].assign(
        artif=artif, desartif=desartif, bruit_artif=artif * noise, bruit_desartif=desartif * noise
    )
    return table.groupby("insee").sum().reindex(list(communes), fill_value=0.0)


@dataclass(frozen=True)
class MeasuredCommunes:
    """What the geometry says of the communes, in m2 and in their order."""

    area: NDArray[np.float64]
    gap1: NDArray[np.float64]
    gap2: NDArray[np.float64]
    not_comparable: NDArray[np.float64]
    overlap: NDArray[np.float64]
    vintages: tuple[str, ...]


def balance(
    communes: pd.DataFrame,
    first: pd.DataFrame,
    second: pd.DataFrame,
    flows: pd.DataFrame,
    measured: MeasuredCommunes,
    dates: tuple[float, float],
    thresholds: ErcThresholds,
) -> pd.DataFrame:
    """The balance of every commune, also of those where nothing changed (0) and of those without data (null).

    communes: `insee, nom`. first, second: `sums_by_commune` of each date. flows: `flows_by_commune`. dates: decimal
    years. The percentage is given only where 95 % of the commune is covered.
    """
    out = communes[["insee", "nom"]].reset_index(drop=True).copy()
    years = dates[1] - dates[0]
    out["surf_ha"] = measured.area / M2
    for number, sums in ((1, first), (2, second)):
        out[f"couvert{number}_ha"] = sums["couvert"].to_numpy() / M2
        out[f"stock{number}_ha"] = sums["stock"].to_numpy() / M2
        out[f"imper{number}_ha"] = sums["imper"].to_numpy() / M2
    with np.errstate(invalid="ignore", divide="ignore"):
        covered = 100.0 * (1.0 - np.maximum(measured.gap1, measured.gap2) / measured.area)
        for number, sums in ((1, first), (2, second)):
            out[f"artif{number}_pct"] = 100.0 * (sums["stock"] / sums["couvert"]).to_numpy()
    out["couverture_pct"] = np.clip(covered, 0.0, 100.0)
    out["flux_artif_ha"] = flows["artif"].to_numpy() / M2
    out["flux_desartif_ha"] = flows["desartif"].to_numpy() / M2
    out["bruit_artif_ha"] = flows["bruit_artif"].to_numpy() / M2
    out["bruit_desartif_ha"] = flows["bruit_desartif"].to_numpy() / M2
    out["solde_net_ha"] = out["flux_artif_ha"] - out["flux_desartif_ha"]
    out["rythme_ha_an"] = out["solde_net_ha"] / years
    out["exempt_ha"] = second["exempt"].to_numpy() / M2
    out["indet_seuil_ha"] = second["indet"].to_numpy() / M2
    out["non_comparable_ha"] = measured.not_comparable / M2
    out["recouv_m2"] = measured.overlap
    out["ecart_ha"] = (out["solde_net_ha"] - (out["stock2_ha"] - out["stock1_ha"])).abs()
    return _judged(out, measured, dates, thresholds)


def flows_only(
    communes: pd.DataFrame,
    flows: pd.DataFrame,
    area_m2: NDArray[np.float64],
    seen: NDArray[np.bool_],
    unread_m2: NDArray[np.float64],
    overlap_m2: NDArray[np.float64],
    dates: tuple[float, float],
) -> pd.DataFrame:
    """The flows of every commune from a layer that holds only what changed: no stock, no rate, no coverage.

    communes: `insee, nom`. flows: `flows_by_commune`. area_m2, unread_m2, overlap_m2: area of each commune, of its
    polygons without a known status, of the overlaps removed. seen: communes with a polygon of the layer. Without one a
    commune has no figure: nothing changed there, or it is outside of the delivery.
    """
    out = communes[["insee", "nom"]].reset_index(drop=True).copy()
    for name in (*QUANTITIES, "couverture_pct"):
        out[name] = np.nan
    out.insert(2, "surf_ha", area_m2 / M2)
    for name in ("artif", "desartif"):
        out[f"flux_{name}_ha"] = flows[name].to_numpy() / M2
        out[f"bruit_{name}_ha"] = flows[f"bruit_{name}"].to_numpy() / M2
    out["solde_net_ha"] = out["flux_artif_ha"] - out["flux_desartif_ha"]
    out["rythme_ha_an"] = out["solde_net_ha"] / (dates[1] - dates[0])
    out["non_comparable_ha"] = unread_m2 / M2
    out["recouv_m2"] = overlap_m2
    for name in QUANTITIES:
        out[name] = out[name].where(seen)
    out["statut_donnee"] = np.where(seen, FLOWS_ONLY, NO_DATA)
    out["explication"] = [_sentence(row, dates, with_cover=False) for row in out.to_dict("records")]
    return out


QUANTITIES = (
    "couvert1_ha",
    "couvert2_ha",
    "stock1_ha",
    "stock2_ha",
    "artif1_pct",
    "artif2_pct",
    "flux_artif_ha",
    "flux_desartif_ha",
    "bruit_artif_ha",
    "bruit_desartif_ha",
    "solde_net_ha",
    "rythme_ha_an",
    "imper1_ha",
    "imper2_ha",
    "exempt_ha",
    "indet_seuil_ha",
    "non_comparable_ha",
    "recouv_m2",
    "ecart_ha",
)


FLOWS = ("flux_artif_ha", "flux_desartif_ha", "bruit_artif_ha", "bruit_desartif_ha")

# what would be read as true of the whole commune
RATES = ("artif1_pct", "artif2_pct", "rythme_ha_an")


def _judged(
    out: pd.DataFrame, measured: MeasuredCommunes, dates: tuple[float, float], thresholds: ErcThresholds
) -> pd.DataFrame:
    """Say how far each row can be trusted; take away the figures that the coverage does not allow."""
    covered = out["couverture_pct"].to_numpy()
    nothing = covered < thresholds.number("couverture_donnee_min_pct")
    partial = covered < thresholds.number("couverture_complete_pct")
    off = (out["ecart_ha"] > thresholds.number("tolerance_ecart_ha")).to_numpy()
    complete = MIXED if len(measured.vintages) > 1 else UNIFORM
    out["statut_donnee"] = np.select(
        [nothing, off & ~partial, partial, off], [NO_DATA, TO_CHECK, PARTIAL, TO_CHECK], complete
    )
    too_little = covered < thresholds.number("couverture_taux_min_pct")
    for name in RATES:
        out[name] = out[name].mask(too_little)
    no_common = measured.not_comparable >= measured.area - thresholds.number("tolerance_conservation_m2")
    for name in (*FLOWS, "solde_net_ha", "rythme_ha_an", "ecart_ha"):
        out[name] = out[name].mask(no_common)
    for name in QUANTITIES:
        out[name] = out[name].mask(nothing)
    out["explication"] = [_sentence(row, dates) for row in out.to_dict("records")]
    return out


def _sentence(row: dict[str, Any], dates: tuple[float, float], with_cover: bool = True) -> Message:
    values: dict[str, Any] = {"name": row["nom"] or row["insee"], "covered": decimal(row["couverture_pct"], 1)}
    if row["statut_donnee"] == NO_DATA and not with_cover:
        return message(
            "{name}: no polygon of the difference here. Nothing changed, or the commune is outside of the delivery: no "
            "figure.",
            **values,
        )
    if row["statut_donnee"] == NO_DATA:
        return message("{name}: no land cover here ({covered} % covered), no figure.", **values)
    values.update(
        first=f"{dates[0]:.0f}",
        second=f"{dates[1]:.0f}",
        taken=decimal(row["flux_artif_ha"], 1),
        given=decimal(row["flux_desartif_ha"], 1),
        net=decimal(row["solde_net_ha"], 1),
        pace=decimal(row["rythme_ha_an"], 2),
    )
    if row["statut_donnee"] == FLOWS_ONLY:
        return message(
            "Between {first} and {second}, {name} gains {taken} ha artificialised and gives back {given} ha (net {net} "
            "ha, {pace} ha a year), by the difference product: no stock and no rate can be given.",
            **values,
        )
    if row["statut_donnee"] == PARTIAL:
        return message(
            "Incomplete: {name} has land cover on {covered} % only. On that part, between {first} and {second}, "
            "{taken} ha artificialised and {given} ha given back (net {net} ha); no rate can be given for the commune.",
            **values,
        )
    return message(
        "Between {first} and {second}, {name} gains {taken} ha artificialised and gives back {given} ha (net {net} ha, "
        "{pace} ha a year), on {covered} % of the territory covered.",
        **values,
    )


def beside_reference(
    communes: pd.DataFrame,
    date: str,
    common_m2: NDArray[np.float64],
    reference_m2: NDArray[np.float64],
    ours_only_m2: NDArray[np.float64],
    theirs_only_m2: NDArray[np.float64],
) -> pd.DataFrame:
    """Our artificialised land beside the State's, commune by commune, on the land that both layers know.

    common_m2: that land; reference_m2: what the State holds artificialised on it; ours_only_m2, theirs_only_m2: what
    only one of the two does. A commune without common land has no figure.
    """
    out = communes[["insee", "nom"]].reset_index(drop=True).assign(date=date)
    common, theirs = np.asarray(common_m2, float) / M2, np.asarray(reference_m2, float) / M2
    out["nous_seuls_ha"], out["etat_seul_ha"] = np.asarray(ours_only_m2) / M2, np.asarray(theirs_only_m2) / M2
    out["ecart_ha"] = out["nous_seuls_ha"] - out["etat_seul_ha"]
    out["etat_ha"] = theirs
    out["nous_ha"] = theirs + out["ecart_ha"]
    with np.errstate(invalid="ignore", divide="ignore"):
        out["ecart_pct"] = np.where(theirs > 0, 100.0 * out["ecart_ha"] / theirs, np.nan)
    out["commun_ha"] = common
    for name in [column for column in out if str(column).endswith(("_ha", "_pct"))]:
        out[name] = out[name].where(common > 0)
    return out


def by_epci(rows: pd.DataFrame, epci: Sequence[object]) -> pd.DataFrame:
    """Sums of the communes by EPCI; `communes_sans_donnee` says how many bring nothing.

    No yearly pace is given for an EPCI of which a commune lacks land cover.
    """
    additive = [name for name in QUANTITIES if not name.endswith("_pct") and name != "ecart_ha"]
    table = rows[["surf_ha", *additive]].assign(
        epci_code=[str(code) for code in epci],
        communes=1,
        communes_sans_donnee=(rows["statut_donnee"] == NO_DATA).astype(int),
        communes_partielles=(rows["statut_donnee"] == PARTIAL).astype(int),
    )
    grouped = table.groupby("epci_code", sort=True)
    out = grouped.sum(min_count=1)
    out["couverture_pct"] = 100.0 * out[["couvert1_ha", "couvert2_ha"]].min(axis=1) / out["surf_ha"]
    out["rythme_ha_an"] = out["rythme_ha_an"].mask(out["communes_sans_donnee"] + out["communes_partielles"] > 0)
    return out.reset_index()
