"""Contradictions and duplicates of an inventory in the CNIG standard.

Method: docs/design/friches.md#checks
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..communes import merged_communes
from ..graph import groups
from ..text import fold
from . import cnig
from .findings import ERROR, INFO, WARNING, WHOLE_TABLE, Findings
from .thresholds import FricheThresholds

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
Pair = tuple[int, int, float]


def cross_check(
    table: pd.DataFrame,
    found: Findings,
    limits: FricheThresholds,
    polygon_m2: Sequence[float] = (),
    communes: Mapping[str, str] | None = None,
) -> None:
    """Rules between the fields of a site. polygon_m2: measured areas, NaN without polygon; communes: names by code."""
    present = {name for name in table.columns if table[name].notna().any()}
    needed = [one.name for one in cnig.fields().values() if one.required]
    required = [name for name in needed if name in present]
    told = {one.field for one in found.items if one.rule == "champ_absent"}
    for name in needed:
        if name not in present and name not in told and len(table):
            found.add(WHOLE_TABLE, name, "champ_absent", ERROR, len(table))
    rows: list[Row] = table.to_dict("records")
    counts: dict[Any, int] = {}
    for row in rows:
        counts[row["site_id"]] = counts.get(row["site_id"], 0) + 1
    for number, row in enumerate(rows):
        for name in required:
            if row[name] is None:
                found.add(number, name, "champ_obligatoire_vide", ERROR, None)
        if row["site_id"] is not None and counts[row["site_id"]] > 1:
            found.add(number, "site_id", "identifiant_en_double", ERROR, row["site_id"])
        _identity(number, row, found)
        _commune(number, row, found, communes or {})
        _dates(number, row, found)
        _buildings_and_zone(number, row, found)
        _area(number, row, polygon_m2[number] if len(polygon_m2) else math.nan, found, limits)


def _identity(number: int, row: Row, found: Findings) -> None:
    site, commune = row["site_id"], row["comm_insee"]
    if site is not None and commune is not None and not re.fullmatch(rf"{re.escape(str(commune))}_.+", str(site)):
        found.add(number, "site_id", "identifiant_sans_code_commune", WARNING, site, f"{commune}_…")


def _commune(number: int, row: Row, found: Findings, communes: Mapping[str, str]) -> None:
    code = row["comm_insee"]
    if code is None:
        return
    parcels = {str(one)[:5] for one in str(row["unite_fonciere_refcad"] or "").split("|") if one}
    if parcels and code not in parcels:
        merged = merged_communes()
        explained = {merged.get(one, one) for one in parcels} & {code, merged.get(code, code)}
        rule, severity = ("communes_fusionnees", INFO) if explained else ("parcelles_d_une_autre_commune", WARNING)
        found.add(number, "comm_insee", rule, severity, code, ", ".join(sorted(parcels)))
    expected = communes.get(str(code))
    if expected is not None and row["comm_nom"] is not None and _name(row["comm_nom"]) != _name(expected):
        found.add(number, "comm_nom", "nom_different_du_code_insee", WARNING, row["comm_nom"], f"{code} = {expected}")


def _name(text: object) -> str:
    """A commune's name for comparing: without accents, hyphens, nor « saint » written short."""
    bare = re.sub(r"[-'’_ ]+", " ", fold(str(text)))
    return re.sub(r"\bste\b", "sainte", re.sub(r"\bst\b", "saint", bare)).strip()


def _dates(number: int, row: Row, found: Findings) -> None:
    first, last = row["site_identif_date"], row["site_actu_date"]
    # a date that could not be read is kept as it was written: it is neither before nor after
    are_dates = all(_DATE.fullmatch(str(one)) for one in (first, last))
    if are_dates and str(first) > str(last):
        found.add(number, "site_actu_date", "actualise_avant_identification", WARNING, last, str(first))
    old, recent = row["local_ancien_annee"], row["local_recent_annee"]
    if old is not None and recent is not None and old > recent:
        found.add(number, "local_ancien_annee", "plus_ancien_apres_plus_recent", WARNING, old, str(recent))
    if row["site_statut"] == "friche reconvertie" and row["site_reconv_annee"] is None:
        found.add(number, "site_reconv_annee", "annee_de_reconversion_absente", WARNING, None)


def _buildings_and_zone(number: int, row: Row, found: Findings) -> None:
    if row["bati_nombre"] == 0 and (row["bati_surface"] or 0) > 0:
        found.add(number, "bati_surface", "surface_sans_batiment", WARNING, row["bati_surface"])
    kind, label = row["urba_zone_type"], row["urba_zone_lib"]
    letter = re.search(r"[A-Za-z]", str(label or ""))
    first = letter.group().upper() if letter else ""
    if kind in ("U", "A", "N", "AUc", "AUs") and first in ("U", "A", "N") and first != kind[0]:
        found.add(number, "urba_zone_type", "zone_contredite_par_son_libelle", WARNING, kind, str(label))


def _area(number: int, row: Row, measured: float, found: Findings, limits: FricheThresholds) -> None:
    declared = row["unite_fonciere_surface"]
    is_measured = not math.isnan(measured) and measured > 0
    gap = limits["ecart_surface_pct"] / 100 * measured
    if is_measured and declared is not None and abs(measured - declared) > gap:
        found.add(
            number, "unite_fonciere_surface", "surface_differente_du_perimetre", WARNING, declared, f"{measured:.0f} m2"
        )
    area = measured if is_measured else declared
    if area is not None and 0 < area < limits["petit_site_m2"]:
        found.add(number, "unite_fonciere_surface", "petit_site", INFO, f"{area:.0f}")


def parcel_pairs(references: Iterable[object]) -> list[Pair]:
    """Pairs of sites that share parcels, with the Jaccard index of their sets (inverted index)."""
    sets = [frozenset(str(text).split("|")) if text else frozenset() for text in references]
    owners: dict[str, list[int]] = {}
    for number, parcels in enumerate(sets):
        for parcel in parcels:
            owners.setdefault(parcel, []).append(number)
    touching = {(a, b) for rows in owners.values() for i, a in enumerate(rows) for b in rows[i + 1 :]}
    return [(a, b, len(sets[a] & sets[b]) / len(sets[a] | sets[b])) for a, b in sorted(touching)]


def duplicates(
    ids: Sequence[str],
    parcels: Sequence[Pair],
    shapes: Sequence[Pair],
    limits: FricheThresholds,
    iou: float,
    found: Findings,
) -> list[str | None]:
    """The smallest other site_id of each group of duplicates; overlaps short of that are warnings.

    parcels, shapes: pairs of rows with their Jaccard index and their intersection over union.
    """
    same = [(a, b) for a, b, share in parcels if share >= limits["doublon_parcelles"]]
    same += [(a, b) for a, b, share in shapes if share > iou]
    doubles = [group for group in groups(len(ids), same) if len(group) > 1]
    out: list[str | None] = [None] * len(ids)
    for group in doubles:
        for row in group:
            others = sorted(ids[one] for one in group if one != row)
            out[row] = others[0]
            found.add(row, "site_id", "doublon_de_perimetre", WARNING, ids[row], ", ".join(others))
    joined = {row: number for number, group in enumerate(doubles) for row in group}
    partial = [(a, b, share, "parcelles communes") for a, b, share in parcels]
    partial += [(a, b, share, "recouvrement") for a, b, share in shapes if share > limits["chevauchement_iou"]]
    for a, b, share, what in partial:
        if a in joined and joined.get(a) == joined.get(b):
            continue
        for row, other in ((a, b), (b, a)):
            found.add(row, "site_id", "chevauchement", WARNING, ids[row], f"{ids[other]} ({what} {100 * share:.0f} %)")
    return out
