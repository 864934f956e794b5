"""Criteria derived from other criteria, from the plan's zones, from tables by commune, and local heritage.

Method: docs/design/friches.md#derived-criteria
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..columns import dated, find
from ..communes import merged_communes
from ..text import NO_VALUE, fold
from . import constraints, measured
from .classcodes import ENTERED, ESTIMATED, OBSERVED
from .evidence import NOT_APPLICABLE, OFF_LAYER, Evidence, Known
from .measured import Context, conclude, number_or_nan
from .plu import Correspondence, plu_class, sector_class, zone_of

if TYPE_CHECKING:
    import pandas as pd

NO_CLASS = "classe inconnue"
SECRET = ("s", "secret")


def planning(context: Context, local: Sequence[Correspondence]) -> Known | None:
    """Class of the plan's zones with the largest area in the site."""
    layers = [(role, context.layers[role]) for role in ("ZONE_URBA", "SECTEUR_CC") if role in context.layers]
    if not layers:
        return None
    areas: list[dict[str, float]] = [{} for _ in range(context.count)]
    largest: list[tuple[float, str]] = [(0.0, "")] * context.count
    no_area = np.isnan(context.site_m2)
    for role, layer in layers:
        classes = np.array(_zone_classes(role, layer.attributes, context.mode, local), dtype=object)
        names = np.array([name or NO_CLASS for name in classes], dtype=object)[layer.feature]
        for name in dict.fromkeys(names.tolist()):
            part = layer.part(names == name)
            own = np.where(no_area, 0.0, part.area_by_site())
            own[part.site[no_area[part.site] & (part.distance_m <= 0)]] = 100.0
            for site in np.flatnonzero(own > 0).tolist():
                areas[site][name] = areas[site].get(name, 0.0) + float(own[site])
        for site, name, area, distance in zip(layer.site, names, layer.area_m2, layer.distance_m):
            single = 100.0 if no_area[site] and distance <= 0 else float(area)
            if single > 0:
                largest[site] = max(largest[site], (single, name))
    value, found = np.full(context.count, None, dtype=object), np.zeros(context.count, dtype=bool)
    share = np.full(context.count, np.nan)
    for site, own_areas in enumerate(areas):
        if own_areas:
            best = max(own_areas, key=lambda name: own_areas[name]) if context.is_aula else largest[site][1]
            total = context.site_m2[site] if not math.isnan(context.site_m2[site]) else sum(own_areas.values())
            share[site] = min(100.0, 100 * own_areas[best] / total)
            if best != NO_CLASS:
                value[site], found[site] = best, True
    known = conclude(context, [role for role, _ in layers], found, value, np.zeros(context.count, bool), share=share)
    astride = found & (share < context.limits["plu_part_alerte_pct"])
    known.note[astride] = "site à cheval sur plusieurs zones"
    return known


def _zone_classes(role: str, zones: pd.DataFrame, mode: str, local: Sequence[Correspondence]) -> list[str | None]:
    rows = zones.to_dict("records")
    if role == "SECTEUR_CC":
        return [sector_class(row.get("typesect")) for row in rows]
    return [plu_class(zone_of(row), mode, str(row.get("idurba") or ""), local) for row in rows]


def water(context: Context, footprint: Known) -> Known:
    """Water supply deduced from the footprint: an estimate, except in the published rules."""
    known = Known.nothing(context.count)
    state = np.asarray(footprint.state)
    for row in np.flatnonzero(np.isin(state, (ENTERED, OBSERVED, ESTIMATED))).tolist():
        area = footprint.value[row]
        if area is not None:
            known.value[row] = "oui" if float(area) > context.limits["eau_bati_m2"] else "non"
            known.state[row] = ESTIMATED if context.is_aula else OBSERVED
            known.source[row] = "déduit de l'emprise bâtie"
    return known


def buildings_state(context: Context, footprint: Known) -> Known:
    """No building where none was observed; « en ruine » over most of the footprint is an estimate."""
    known = Known.nothing(context.count)
    observed = (np.asarray(footprint.state) == OBSERVED) & np.array([v == 0 for v in footprint.value], dtype=bool)
    known.value[observed], known.state[observed] = "pas-de-bati", OBSERVED
    known.source[observed] = footprint.source[observed]
    layer = context.get("BATIMENT")
    if layer is not None and context.is_aula:
        ruined = layer.part(np.array(["ruine" in fold(text) for text in layer.text("etat")], dtype=bool))
        with np.errstate(invalid="ignore", divide="ignore"):
            share = 100 * ruined.area_by_site() / layer.area_by_site()
        most = np.nan_to_num(share) >= context.limits["ruine_part_pct"]
        known.value[most], known.state[most] = "degradation-tres-importante", ESTIMATED
        known.source[most], known.share = layer.name, share
    return known


def architecture(context: Context, footprint: Known) -> Known:
    """A monument on the site; no building to keep where none was observed."""
    known = Known.nothing(context.count)
    observed = (np.asarray(footprint.state) == OBSERVED) & np.array([v == 0 for v in footprint.value], dtype=bool)
    known.value[observed], known.state[observed] = "pas-de-bati", OBSERVED
    known.source[observed] = footprint.source[observed]
    layer = context.get("MH")
    if layer is not None:
        here = layer.nearest(0.0) <= 0
        known.value[here], known.state[here], known.source[here] = "interet-remarquable", OBSERVED, layer.name
    return known


# --- tables by commune --------------------------------------------------------------------------------------------


def half_up(value: float, decimals: int) -> float:
    """Rounded with halves going up.

    >>> half_up(0.125, 2), half_up(-1.5, 0)
    (0.13, -1.0)
    """
    scale = 10.0**decimals
    return math.floor(value * scale + 0.5) / scale


@dataclass
class Vacancy:
    """A LOVAC table by commune: rates as given, (vacant, total) counts, secrecy, and what cannot be read."""

    rates: dict[str, float] = field(default_factory=dict)
    counts: dict[str, tuple[float, float]] = field(default_factory=dict)
    secret: set[str] = field(default_factory=set)
    unread: dict[str, str] = field(default_factory=dict)

    @property
    def communes(self) -> set[str]:
        """Every commune of the table."""
        return {*self.rates, *self.counts, *self.secret, *self.unread}


def vacancy_tables(rows: pd.DataFrame) -> Vacancy:
    """What a LOVAC table says of its communes."""
    code, rate = find("insee", rows.columns).field, find("taux_vacance", rows.columns).field
    codes = [_commune(value) for value in rows[code]] if code else []
    found = Vacancy()
    for commune, cell in zip(codes, rows[rate] if rate is not None else ()):
        text = str(cell).strip()
        value = number_or_nan(text)
        if not math.isnan(value) and 0 <= value <= 100:
            found.rates[commune] = value
        elif text.lower() in SECRET:
            found.secret.add(commune)
        elif text.lower() not in NO_VALUE:
            found.unread[commune] = text
    totals, vacants = (
        list(dated(notion, rows.columns).values())[::-1] for notion in ("logements_total", "logements_vacants")
    )
    for row, commune in enumerate(codes):
        total, _, _ = _latest(rows, row, totals)
        vacant, is_secret, unread = _latest(rows, row, vacants)
        if total >= 0 and vacant > total:
            found.unread[commune] = f"{vacant:g} logements vacants sur {total:g}"
        elif total > 0 and not math.isnan(vacant):
            found.counts[commune] = (vacant, total)
        elif is_secret:
            found.secret.add(commune)
            if total > 0:
                found.counts[f"total {commune}"] = (math.nan, total)
        elif unread:
            found.unread[commune] = unread
    return found


def _commune(value: object) -> str:
    return re.sub(r"\.0$", "", str(value)).strip().zfill(5)


def _latest(rows: pd.DataFrame, row: int, names: Sequence[str]) -> tuple[float, bool, str]:
    """Latest non-empty number, whether a cell says « s » (secret), and the latest text that is neither."""
    secret, unread = False, ""
    for name in names:
        text = str(rows[name].iloc[row]).strip()
        value = number_or_nan(text)
        if not math.isnan(value):
            return value, secret, unread
        secret = secret or text.lower() in SECRET
        unread = unread or ("" if text.lower() in (*SECRET, *NO_VALUE) else text)
    return math.nan, secret, unread


def vacancy(
    communes: Sequence[object], lovac: pd.DataFrame, name: str, epci_of: Mapping[str, str], is_aula: bool
) -> Known:
    """Share of vacant housing of each site's commune; under secrecy, the mean of its EPCI as an estimate."""
    told = vacancy_tables(lovac)
    rates, counts = told.rates, told.counts
    known = Known.nothing(len(communes), "%")
    for row, value in enumerate(communes):
        code = _found(value, told.communes)
        if code is None:
            known.note[row] = "commune absente de la table"
        elif code in rates or code in counts:
            exact = rates[code] if code in rates else 100 * counts[code][0] / counts[code][1]
            known.value[row], known.state[row] = half_up(exact, 1), OBSERVED
            known.measure[row] = exact
        elif code in told.unread and code not in told.secret:
            known.note[row] = f"valeur illisible dans la table : {told.unread[code]}"
        else:
            mean = _mean_of_epci(code, counts, epci_of) if is_aula else None
            known.note[row] = "secret statistique"
            if mean is not None:
                known.value[row], known.state[row] = half_up(mean, 1), ESTIMATED
                known.note[row] = "secret statistique : moyenne de l'EPCI"
        known.source[row] = name if known.value[row] is not None else None
        known.cover[row] = NOT_APPLICABLE
    return known


def _found(value: object, known: set[str]) -> str | None:
    """The commune's code in a table, directly or through a merger."""
    if value is None:
        return None
    code = _commune(value)
    merged = merged_communes()
    options = [code, merged.get(code, code), *(old for old, new in merged.items() if new == code)]
    return next((one for one in options if one in known), None)


def _mean_of_epci(code: str, counts: Mapping[str, tuple[float, float]], epci_of: Mapping[str, str]) -> float | None:
    own = epci_of.get(code)
    group = [counts[c] for c, epci in epci_of.items() if own is not None and epci == own and c in counts]
    total = sum(part[1] for part in group)
    return 100 * sum(part[0] for part in group) / total if total > 0 else None


def housing_zone(communes: Sequence[object], zones: pd.DataFrame, name: str) -> Known:
    """ABC zone of each site's commune."""
    code, zone = find("insee", zones.columns).field, find("zone_abc", zones.columns).field
    # the official table names its column after the date of the order: « Zonage en vigueur depuis le ... »
    zone = zone or next((str(name) for name in zones.columns if "zonage" in fold(str(name))), None)
    known = Known.nothing(len(communes))
    if code is None or zone is None:
        return known
    by_code = {_commune(c): fold(str(z)).replace(" ", "") for c, z in zip(zones[code], zones[zone])}
    for row, value in enumerate(communes):
        found = _found(value, set(by_code))
        if found is not None and by_code[found] in ("abis", "a", "b1", "b2", "c"):
            known.value[row], known.state[row], known.source[row] = by_code[found], OBSERVED, name
        else:
            known.note[row] = "commune absente de la table"
    return known


Reader = Callable[[Context], "Known | None"]
READERS: dict[str, tuple[Reader, tuple[str, ...]]] = {
    "surfaceBati": (measured.footprint, ("BATIMENT",)),
    "siteEnCentreVille": (
        lambda c: measured.single(c, "MAIRIE", lambda layer: layer.nearest() < c.limits["centre_m"], True, False),
        ("MAIRIE",),
    ),
    "distanceTransportCommun": (lambda c: measured.near(c, "ARRET", c.limits["arret_m"]), ("ARRET",)),
    "proximiteCommercesServices": (measured.shops, ("BPE",)),
    "distanceRaccordementElectrique": (measured.electricity, ("POSTE", "LIGNE_BT")),
    "risqueRetraitGonflementArgile": (constraints.clay, ("RGA",)),
    "risqueCavitesSouterraines": (
        lambda c: measured.single(c, "CAVITE", lambda layer: layer.nearest() <= c.limits["cavites_m"], "oui", "non"),
        ("CAVITE",),
    ),
    "risqueInondation": (constraints.flood, ("INONDATION",)),
    "presenceRisquesTechnologiques": (constraints.technology, ("ICPE", "SIS", "PPRT")),
    "zonageEnvironnemental": (constraints.nature, ("N2000", "ZNIEFF", "RESERVE", "PARC")),
    "zonagePatrimonial": (constraints.heritage, ("SUP",)),
    "zoneAccelerationEnr": (measured.energy, ("ZAER", "EXCL_ENR")),
    "distanceIte": (measured.siding, ("ITE",)),
    "presencePollution": (measured.pollution, ("POLLUE", "SIS")),
    "qualiteVoieDesserte": (measured.access, ("ROUTE",)),
    "trameVerteEtBleue": (constraints.green_network, ("TVB",)),
    "presenceEspecesProtegees": (constraints.species, ("ESPECE",)),
    "presenceZoneHumide": (constraints.wetland, ("ZONE_HUMIDE",)),
    "distanceReseauChaleur": (lambda c: measured.near(c, "CHALEUR", c.limits["chaleur_m"]), ("CHALEUR",)),
    "siteEnQpv": (lambda c: measured.zone_share(c, "QPV"), ("QPV",)),
    "saturationReseauEnr": (lambda c: measured.zone_share(c, "SATUR"), ("SATUR",)),
    "siteEnZae": (lambda c: measured.zone_share(c, "ZAE"), ("ZAE",)),
    "monumentHistorique": (constraints.monuments, ("MH", "SUP")),
    "sitePatrimonialRemarquable": (constraints.remarkable, ("SPR", "SUP")),
    "unescoBassinMinier": (constraints.unesco, ("UNESCO",)),
}


def observe(context: Context, evidence: Evidence, local: Sequence[Correspondence], found: Any = None) -> None:
    """Bring everything the layers say into the evidence, then what is deduced from it."""
    for criterion, (read, roles) in READERS.items():
        for known in (measured.failed(context, roles), read(context)):
            if known is not None:
                evidence.merge(criterion, known, found=found)
    zones = planning(context, local)
    if zones is not None:
        evidence.merge("zonageReglementaire", zones, found=found)
    plans = measured.failed(context, ("ZONE_URBA", "SECTEUR_CC"))
    if plans is not None:
        evidence.merge("zonageReglementaire", plans)
    footprint = evidence.of("surfaceBati")
    evidence.merge("raccordementEau", water(context, footprint))
    evidence.merge("etatBatiInfrastructure", buildings_state(context, footprint), found=found)
    evidence.merge("valeurArchitecturaleHistorique", architecture(context, footprint), found=found)


__all__ = ["OFF_LAYER", "READERS", "housing_zone", "observe", "vacancy"]
