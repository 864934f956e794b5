"""The effects of a project in words, for whom they are, and the rows that tell them.

Method: docs/design/friches.md#balance
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..language import Language
from ..messages import mark
from .balance import (
    COOL,
    EURO,
    LAND,
    OPERATION,
    PEOPLE,
    PUBLIC,
    SITE,
    SOCIETY,
    SiteBalance,
    break_even,
    ranges,
)
from .criteria import Floats
from .effects import UsePeriod

if TYPE_CHECKING:
    import pandas as pd

WORDS = {
    "achat": mark("purchase of the land"),
    "vente": mark("sale of the developed land"),
    "travaux": mark("studies and development"),
    "reseaux": mark("roads and networks to make"),
    "exploitation": mark("running of the solar plant"),
    "demolition": mark("demolition"),
    "desamiantage": mark("removal of asbestos"),
    "depollution": mark("decontamination"),
    "desimpermeabilisation": mark("de-sealing"),
    "sols_vivants": mark("fertile soils made again"),
    "subventions": mark("grants received"),
    "subventions_payees": mark("grants paid"),
    "emplois_travaux": mark("jobs of the works"),
    "depots": mark("illegal dumping spared"),
    "garde": mark("guarding and upkeep spared"),
    "reseaux_entretien": mark("upkeep of roads and networks"),
    "fiscalite": mark("taxes of homes and offices"),
    "droits_mutation": mark("transfer duties of the homes around"),
    "valeur_immobiliere": mark("value of the homes around"),
    "voiture": mark("costs of cars spared"),
    "temps": mark("time of travel spared"),
    "temps_gagne": mark("hours of travel spared"),
    "sante": mark("accidents and air pollution spared"),
    "fraicheur": mark("cooling of buildings spared"),
    "fraicheur_avant": mark("freshness of the ground before"),
    "fraicheur_apres": mark("freshness of the ground after"),
    "nature": mark("services of nature"),
    "carbone_sols": mark("carbon of soils"),
    "carbone_sols_eur": mark("carbon of soils, at its price"),
    "carbone_energie": mark("carbon of solar power"),
    "carbone_energie_eur": mark("carbon of solar power, at its price"),
    "carbone_trajets": mark("carbon of trips"),
    "carbone_trajets_eur": mark("carbon of trips, at its price"),
    "carbone_fraicheur": mark("carbon of cooling"),
    "carbone_fraicheur_eur": mark("carbon of cooling, at its price"),
    "infiltration": mark("rain let into the ground"),
    "sol_ouvert": mark("ground opened (sealed: negative)"),
    "enaf_consommes": mark("farmland and nature taken"),
    "marge_agricole": mark("income of the farm lost"),
    "deplacements": mark("trips"),
}
FAMILIES = {
    OPERATION: mark("the operation"),
    PUBLIC: mark("public bodies and owner"),
    PEOPLE: mark("people around"),
    SOCIETY: mark("society"),
}
Three = tuple[float, float, float]
Quantity = tuple[str, str, Three, Three]
CARBON = ("carbone_sols", "carbone_energie", "carbone_trajets", "carbone_fraicheur")
_OTHERS = (PUBLIC, PEOPLE, SOCIETY)


def effect_rows(one: SiteBalance, language: Language) -> list[dict[str, object]]:
    """One row an effect: `schema_bilan.EFFECTS`. The difference is made draw by draw."""
    out = []
    keys = dict.fromkeys((e.key, e.family, e.unit) for scenario in (SITE, LAND) for e in one.effects[scenario])
    for key, family, unit in keys:
        totals = {scenario: _total(one, scenario, key) for scenario in (SITE, LAND)}
        row: dict[str, object] = {"site_id": one.site.id, "usage": one.site.usage, "poste": key}
        row.update(libelle=language.tr(WORDS[key]), famille=family, unite=unit)
        for name, values in ((SITE, totals[SITE]), (LAND, totals[LAND]), ("ecart", totals[SITE] - totals[LAND])):
            row.update(three(name, values))
        out.append(row)
    return out


def _total(one: SiteBalance, scenario: str, key: str) -> Floats:
    """The total of an effect by draw; nothing where the scenario does not have it."""
    found = one.of(scenario, key)
    any_effect = one.effects[SITE][0]
    return np.zeros(len(any_effect.values)) if found is None else found.total


def three(name: str, values: Floats, by: float = 1.0) -> dict[str, float]:
    """The low, middle and high values under their names.

    >>> three("solde", np.arange(11.0), 10)
    {'solde_bas': 0.1, 'solde': 0.5, 'solde_haut': 0.9}
    """
    low, middle, high = ranges(values / by)
    return {f"{name}_bas": low, name: middle, f"{name}_haut": high}


def site_row(one: SiteBalance, period: UsePeriod, language: Language) -> dict[str, object]:
    """The row of a site: `schema_bilan.BALANCE`, without who it is."""
    euros = {scenario: one.euros(scenario).sum(axis=1) for scenario in (SITE, LAND)}
    year, share = break_even(one.euros(SITE), period.first)
    row: dict[str, object] = {"site_id": one.site.id, "usage": one.site.usage, "surf_ha": one.site.area_m2 / 10_000}
    row.update(three("operation_keur", one.euros(SITE, (OPERATION,)).sum(axis=1), 1000))
    row.update(three("effets_keur", one.euros(SITE, _OTHERS).sum(axis=1), 1000))
    row.update(three("solde_keur", euros[SITE], 1000))
    row.update(three("terre_keur", euros[LAND], 1000))
    row.update(three("ecart_keur", euros[SITE] - euros[LAND], 1000))
    names = ("retour_bas", "retour", "retour_haut")
    row.update(dict(zip(names, (None, None, None) if year is None else (round(value) for value in year))))
    row["retour_part_pct"] = 100 * share
    row["enaf_ha"] = middle(_total(one, LAND, "enaf_consommes") - _total(one, SITE, "enaf_consommes"))
    row["co2_t"] = middle(np.sum([_total(one, SITE, key) for key in CARBON], axis=0))
    for field, key in (("infiltration_m3", "infiltration"), ("emplois_etp", "emplois_travaux")):
        row[field] = middle(_total(one, SITE, key))
    for field, key in (("fraich_avant", "fraicheur_avant"), ("fraich_apres", "fraicheur_apres")):
        row[field] = middle(_total(one, SITE, key))
    row["non_compte"] = ", ".join(language.tr(WORDS[key]) for key in dict.fromkeys(one.left_out)) or None
    return row


def middle(values: Floats) -> float:
    """The median.

    >>> middle(np.array([1.0, 5.0, 2.0]))
    2.0
    """
    return float(np.median(values))


def together(found: Sequence[SiteBalance]) -> Mapping[str, Mapping[str, Floats]]:
    """Euros of all sites by scenario and family, by draw: the draws are the same for all, so that they add up.

    >>> from .balance import DerelictSite, balances
    >>> one = balances([DerelictSite("a", 1e4, 0.0, "non", "ren")], UsePeriod(2030, 5), 3, 1)
    >>> together(one)["terre"]["riverains"].tolist()
    [0.0, 0.0, 0.0]
    """
    return {
        scenario: {
            family: np.sum([one.euros(scenario, (family,)).sum(axis=1) for one in found], axis=0) for family in FAMILIES
        }
        for scenario in (SITE, LAND)
    }


def quantities(found: Sequence[SiteBalance]) -> list[Quantity]:
    """What is not euros, over all sites: key, unit, range on the sites, range on farmland; each unit apart."""
    keys = dict.fromkeys(
        (e.key, e.unit)
        for one in found
        for scenario in (SITE, LAND)
        for e in one.effects[scenario]
        if e.unit not in (EURO, COOL)
    )
    out = []
    for key, unit in keys:
        sums = [np.sum([_total(one, scenario, key) for one in found], axis=0) for scenario in (SITE, LAND)]
        out.append((key, unit, ranges(sums[0]), ranges(sums[1])))
    return out


def for_national_tool(one: SiteBalance, who: Mapping[str, object]) -> dict[str, object]:
    """What Bénéfriches asks of a site and of a project, as far as it is known here; medians where it is a range."""
    from .effect_tables import programmes

    programme = programmes()[one.site.usage]
    area = one.site.area_m2
    row: dict[str, object] = {**who, "nature": "FRICHE", "surface_m2": round(area)}
    row["sol_bati_m2"] = "" if np.isnan(one.site.built_m2) else round(one.site.built_m2)
    row["pollution"] = one.site.pollution
    row["usage_projet"] = one.site.usage
    floors = (("logement", programme.housing), ("bureaux", programme.offices), ("activite", programme.activity))
    for name, share in (*floors, ("culture_sport", programme.culture)):
        row[f"plancher_{name}_m2"] = round(share * area)
    for name, share in programme.soils.items():
        row[f"projet_sol_{name}_m2"] = round(share * area)
    row["projet_espace_vert_public_m2"] = round(programme.green * area)
    for key in ("achat", "vente", "travaux", "demolition", "desamiantage", "depollution", "desimpermeabilisation"):
        row[f"{key}_eur"] = round(middle(_total(one, SITE, key)))
    row["subventions_eur"] = round(middle(_total(one, SITE, "subventions")))
    return row


def table_of(rows: Sequence[Mapping[str, object]], names: Sequence[str]) -> pd.DataFrame:
    """Rows as a table with these columns."""
    import pandas as pd

    return pd.DataFrame([{name: row.get(name) for name in names} for row in rows], columns=list(names))
