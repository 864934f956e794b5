"""What a project on a site brings in a year, effect by effect: the published relations of Bénéfriches, on arrays.

Amounts are arrays of one value a draw (draws of one value for a plain calculation). Coefficients come from
`bilan_coefficients.csv` by their keys.

Method: docs/design/friches.md#balance
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .criteria import Floats

Coefficients = Mapping[str, Floats]
DISCOUNT, GROWTH, CO2_PRICE, VEHICLE = "actualisation", "pib", "prix_co2", "vehicule"
_CO2_YEARS, _VEHICLE_YEARS = (2020, 2030, 2040, 2050), (2015, 2030, 2050)
_T_PER_G = 1e-6
CO2_PER_CARBON = 44 / 12  # molar masses
_NEAR, _MIDDLE, _FAR = 100.0, 200.0, 500.0
_SMALL_ACTIVITY_M2, _MEDIUM_ACTIVITY_M2 = 151.0, 300.0


@dataclass(frozen=True)
class SiteCommune:
    """What is known of the commune of a site: inhabitants, area (m2), price of housing (€/m2, NaN where not known)."""

    population: float
    area_m2: float
    price_m2: float = math.nan

    @property
    def density_km2(self) -> float:
        """Inhabitants a square kilometre."""
        return self.population / self.area_m2 * 1e6


@dataclass(frozen=True)
class Floors:
    """Floor areas of a project (m2): housing, offices, other activity, culture and sport."""

    housing: float = 0.0
    offices: float = 0.0
    activity: float = 0.0
    culture: float = 0.0


@dataclass(frozen=True)
class UsePeriod:
    """The years over which effects are counted: from the first year of use on."""

    first: int
    years: int

    def weights(self, c: Coefficients, kinds: Sequence[str], start: int = 0, end: int | None = None) -> Floats:
        """What a value of the first year is worth in each year, an array [years]: today's euros where it is discounted.

        kinds: DISCOUNT, GROWTH (of income a head since the year of the prices), CO2_PRICE (€ a tonne), VEHICLE (tonnes
        a kilometre). start, end: years counted, from 0.

        >>> fixed = {"actualisation": np.array([0.045])}
        >>> UsePeriod(2025, 3).weights(fixed, [DISCOUNT]).round(4).tolist()
        [1.0, 0.9569, 0.9157]
        """
        years = np.arange(self.years)
        out = np.ones(self.years)
        if DISCOUNT in kinds:
            out = out / (1 + float(c["actualisation"][0])) ** years
        if GROWTH in kinds:
            out = out * (1 + float(c["croissance_pib"][0])) ** (self.first + years - float(c["annee_euros"][0]))
        if CO2_PRICE in kinds:
            out = out * np.array([co2_price(self.first + year, c) for year in years])
        if VEHICLE in kinds:
            out = out * _T_PER_G * np.array([_between(self.first + y, "vehicule", _VEHICLE_YEARS, c) for y in years])
        counted = (years >= start) & (years < (self.years if end is None else end))
        weighed: Floats = np.where(counted, out, 0.0)
        return weighed


def co2_price(year: float, c: Coefficients) -> float:
    """The value of a tonne of CO2 (€), geometric between the dated values, level after the last.

    >>> dated = {"co2_2020": 90.0, "co2_2030": 250.0, "co2_2040": 500.0, "co2_2050": 775.0}
    >>> dated = {name: np.array([value]) for name, value in dated.items()}
    >>> round(co2_price(2025, dated)), co2_price(2060, dated)
    (150, 775.0)
    """
    return _between(year, "co2", _CO2_YEARS, c)


def _between(year: float, prefix: str, dated: Sequence[int], c: Coefficients) -> float:
    values = np.log([float(c[f"{prefix}_{one}"][0]) for one in dated])
    if year >= dated[-1]:
        return float(c[f"{prefix}_{dated[-1]}"][0])
    place = max(0, min(int(np.searchsorted(dated, year, side="right")) - 1, len(dated) - 2))
    share = (year - dated[place]) / (dated[place + 1] - dated[place])
    return float(np.exp(values[place] + share * (values[place + 1] - values[place])))


def influence_m2(site_m2: float, radius_m: float) -> float:
    """The ground within a distance of a round site of that area.

    >>> round(influence_m2(10_000, 500), 2)
    962643.55
    """
    return math.pi * (math.sqrt(site_m2 / math.pi) + radius_m) ** 2 - site_m2


def housing_around_m2(site_m2: float, radius_m: float, commune: SiteCommune, c: Coefficients) -> float:
    """Floor area of housing within a distance, at the density of the commune.

    >>> round(housing_around_m2(10_000, 500, SiteCommune(300_000, 6e9), {"m2_par_personne": np.array([32.0])}), 2)
    1540.23
    """
    return influence_m2(site_m2, radius_m) * commune.population / commune.area_m2 * float(c["m2_par_personne"][0])


def property_rise(site_m2: float, commune: SiteCommune, is_renatured: bool, c: Coefficients) -> Floats:
    """By how much the housing around is worth more in all (€) once the friche is gone, social housing included.

    >>> c = {"m2_par_personne": 32.0, "prix_friche_100": 0.035, "prix_friche_200": 0.03}
    >>> c = {name: np.array([value]) for name, value in c.items()}
    >>> property_rise(36_000, SiteCommune(36_946, 20e6, 974), False, c).round(-3).tolist()
    [648000.0]
    """
    name, radii = ("renature", (100, 200, 300, 400, 500)) if is_renatured else ("friche", (100, 200))
    total = sum(
        housing_around_m2(site_m2, radius, commune, c) * commune.price_m2 * c[f"prix_{name}_{radius}"]
        for radius in radii
    )
    return np.asarray(total, dtype=float)


def property_by_year(rise: Floats, c: Coefficients) -> tuple[Floats, Floats]:
    """Of that rise, what private owners gain a year while it spreads, and the transfer duties of a year (€).

    >>> c = {"logement_social_part": 0.2, "hausse_ans": 5, "detention_ans": 33, "mutation_part": 0.0581}
    >>> [one.round(1).tolist() for one in property_by_year(np.array([1e6]), {name: np.array([c[name]]) for name in c})]
    [[160000.0], [1408.5]]
    """
    private = rise * (1 - c["logement_social_part"])
    return private / c["hausse_ans"], private / c["detention_ans"] * c["mutation_part"]


@dataclass(frozen=True)
class Trips:
    """What fewer trips spare in a year: car kilometres, hours, and accidents that hurt."""

    car_km: Floats
    hours: Floats
    accidents: Floats


def trips(site_m2: float, floors: Floors, commune: SiteCommune, c: Coefficients) -> Trips:
    """Trips that shops, jobs and places near home spare in a year."""
    activity = floors.offices + floors.activity
    if not activity and not floors.culture:
        radius = 0.0
    elif floors.culture or activity >= _MEDIUM_ACTIVITY_M2:
        radius = _FAR
    else:
        radius = _NEAR if activity < _SMALL_ACTIVITY_M2 else _MIDDLE
    people = (floors.housing + housing_around_m2(site_m2, radius, commune, c)) / c["m2_par_personne"]
    staff = floors.offices / c["bureau_m2_salarie"] + floors.activity / c["autre_m2_salarie"]
    days = (people * c["jours_habitant"] + staff * c["jours_salarie"]) * c["personnes_concernees_part"]
    car_km = days * c["km_evites_jour"] / c["personnes_par_vehicule"]
    return Trips(car_km, days * c["heures_gagnees_jour"], car_km * c["accidents_100mkm"] / 1e8)


def freshness(
    site_m2: float, green_m2: float, floors: Floors, commune: SiteCommune, c: Coefficients
) -> tuple[Floats, Floats]:
    """Cooling that a public green space spares around it in a year: euros, and tonnes of CO2.

    >>> none = freshness(15_000, 400, Floors(1500), SiteCommune(18_000, 15e6), {"frais_eur_menage": np.array([4.2])})
    >>> [one.tolist() for one in none]
    [[0.0], [0.0]]
    """
    share = green_m2 / site_m2
    radius = _green_radius(green_m2, share)
    if radius is None:
        return np.zeros_like(c["frais_eur_menage"]), np.zeros_like(c["frais_eur_menage"])
    housing = floors.housing + housing_around_m2(site_m2, radius, commune, c)
    activity = floors.offices + floors.activity
    homes = housing / c["m2_par_personne"] / c["personnes_par_menage"]
    euros = homes * c["frais_eur_menage"] + activity * c["frais_eur_activite_m2"]
    tonnes = (housing * c["frais_co2_logement_g_m2"] + activity * c["frais_co2_activite_g_m2"]) * _T_PER_G
    return euros, tonnes


def _green_radius(green_m2: float, share: float) -> float | None:
    """How far a public green space cools (m); None where it is too small a part of the site to do so."""
    steps = ((5_000.0, 0.5, ((0.95, 0.0), (math.inf, 25.0))), (10_000.0, 0.1, ((0.5, 25.0), (math.inf, 50.0))))
    largest = (math.inf, 0.0, ((0.1, 0.0), (0.75, 50.0), (math.inf, 75.0)))
    if not green_m2:
        return None
    for limit, least, reach in (*steps, largest):
        if green_m2 < limit:
            return None if share < least else next(radius for below, radius in reach if share < below)
    return None  # pragma: no cover - the last step has no limit


def nature(gained: Mapping[str, Floats | float], cleaned_m2: Floats | float, c: Coefficients) -> dict[str, Floats]:
    """What soils that live give in a year (€), by service, from the areas gained (m2, lost: negative).

    gained: `foret`, `prairie`, `zone_humide`, `arbre` (planted), `permeable` (grass, crops, mineral soils).
    Services that only what is gained brings (pollination, erosion, nitrogen, wood, invasive species) are not lost.

    >>> from .effect_tables import plain
    >>> given = nature({"foret": 1000.0}, 0.0, plain())
    >>> given["erosion"].tolist(), given["bois"].tolist()
    ([25.0], [15.7])
    """
    forest, meadow, wet = (gained.get(name, 0.0) for name in ("foret", "prairie", "zone_humide"))
    living = forest + meadow + wet + gained.get("arbre", 0.0)
    more = np.maximum(0.0, living)
    return {
        "amenites": meadow * c["nature_prairie"] + forest * c["nature_foret"] + wet * c["nature_zone_humide"],
        "cycle_eau": living * c["eau_permanente"] + gained.get("permeable", 0.0) * c["eau_autre"],
        "epuration": (forest + meadow + cleaned_m2) * c["epuration"] + wet * c["epuration_zone_humide"],
        "pollinisation": more * c["pollinisation"],
        "invasives": more * c["invasives"],
        "erosion": more * c["erosion"],
        "azote": np.maximum(0.0, meadow) * c["azote_prairie"] + np.maximum(0.0, wet) * c["azote_zone_humide"],
        "bois": np.maximum(0.0, forest) * c["produits_foret"],
    }


def energy_co2_t(production_mwh: Floats, c: Coefficients) -> Floats:
    """Tonnes of CO2 that a year of solar power spares.

    >>> grid = {"pv_co2_reseau_g_kwh": np.array([80.1]), "pv_co2_solaire_g_kwh": np.array([55.0])}
    >>> energy_co2_t(np.array([14000.0]), grid).round(1).tolist()
    [351.4]
    """
    return production_mwh * 1000 * (c["pv_co2_reseau_g_kwh"] - c["pv_co2_solaire_g_kwh"]) * _T_PER_G
