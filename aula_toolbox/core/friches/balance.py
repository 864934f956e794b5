"""What a project on a site brings, against the same project on farmland: costs and effects as ranges, and the year when
they meet.

Method: docs/design/friches.md#balance
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from . import effects
from .criteria import Floats
from .effect_tables import Soil, UseProgramme, class_of, coefficients, drawn, programmes, soils
from .effects import CO2_PER_CARBON, CO2_PRICE, DISCOUNT, GROWTH, VEHICLE, Coefficients, Floors, SiteCommune, UsePeriod

SITE, LAND = "friche", "terre"
OPERATION, PUBLIC, PEOPLE, SOCIETY = "operation", "collectivites", "riverains", "societe"
EURO, CO2, HECTARE, WATER, JOBS, HOURS, AREA, COOL = "€", "tCO2", "ha", "m3/an", "ETP.an", "h/an", "m2", "/1"
_M2 = 10_000.0
_NO_ROADS = ("ren", "pv")
KNOWN, NONE, UNKNOWN = "oui", "non", "inconnue"


@dataclass(frozen=True)
class DerelictSite:
    """A site to be reused: area and footprint (m2, NaN where not known), pollution (KNOWN, NONE, UNKNOWN), commune."""

    id: str
    area_m2: float
    built_m2: float
    pollution: str
    usage: str
    commune: SiteCommune | None = None
    has_guard: bool = True


@dataclass(frozen=True)
class Effect:
    """One effect: who it is for, in which unit; its value each year, an array [draws, years], or [draws, 1] for all.

    Euros are worth what they are today. A quantity that is not euros is never added to them.
    """

    key: str
    family: str
    unit: str
    values: Floats

    @property
    def total(self) -> Floats:
        """Over the period, an array [draws]."""
        found: Floats = self.values.sum(axis=1)
        return found


@dataclass
class SiteBalance:
    """The effects of a project on a site (SITE) and on farmland (LAND); `left_out`: effects that could not be told."""

    site: DerelictSite
    effects: dict[str, list[Effect]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def euros(self, scenario: str, families: Sequence[str] = ()) -> Floats:
        """Euros by draw and year, of some families or of all."""
        own = [
            one.values
            for one in self.effects[scenario]
            if one.unit == EURO and (not families or one.family in families)
        ]
        found: Floats = np.sum([np.zeros_like(self.effects[SITE][0].values), *own], axis=0)
        return found

    def of(self, scenario: str, key: str) -> Effect | None:
        """One effect."""
        return next((one for one in self.effects[scenario] if one.key == key), None)


def ranges(values: Floats) -> tuple[float, float, float]:
    """Low, middle and high: a tenth of the draws lie below the first, half below the second, a tenth above the last.

    >>> ranges(np.arange(11.0))
    (1.0, 5.0, 9.0)
    """
    low, middle, high = np.percentile(values, [10, 50, 90])
    return float(low), float(middle), float(high)


def break_even(euros: Floats, first: int) -> tuple[tuple[float, float, float] | None, float]:
    """The year when what was gained meets what was spent: low, middle, high, and the share of draws in which it does.

    euros: [draws, years]. None where fewer than half of the draws meet within the period.

    >>> break_even(np.array([[-3.0, 1, 1, 1], [-2.0, 1, 1, 1], [-1.0, 1, 1, 1]]), 2030)
    ((2031.2, 2032.0, 2032.8), 1.0)
    """
    meets = np.cumsum(euros, axis=1) >= 0
    reached = meets.any(axis=1)
    share = float(reached.mean())
    if share < 0.5:
        return None, share
    return ranges(first + np.argmax(meets[reached], axis=1).astype(float)), share


def balances(sites: Sequence[DerelictSite], period: UsePeriod, draws: int, seed: int) -> list[SiteBalance]:
    """The balance of each site; the same draws serve every site: they are compared under the same hypotheses."""
    own = coefficients()
    c = drawn([*own], [(one.low, one.middle, one.high) for one in own.values()], draws, seed)
    ground = soils()
    carbon = drawn([*ground], [one.carbon for one in ground.values()], draws, seed + 1)
    return [_Making(site, period, c, ground, carbon).balance() for site in sites]


class _Making:
    """One site being weighed."""

    def __init__(
        self,
        site: DerelictSite,
        period: UsePeriod,
        c: Coefficients,
        ground: Mapping[str, Soil],
        carbon: Mapping[str, Floats],
    ) -> None:
        self.site, self.period, self.c, self.ground, self.carbon = site, period, c, ground, carbon
        self.programme: UseProgramme = programmes()[site.usage]
        self.area = site.area_m2
        self.draws = len(c["etudes_m2"])
        self.out = SiteBalance(site, {SITE: [], LAND: []})
        built = c["bati_part_inconnue"] * self.area if math.isnan(site.built_m2) else np.full(self.draws, site.built_m2)
        self.built: Floats = np.minimum(built, self.area)
        sealed = c["impermeable_part"] * (self.area - self.built)
        green = self.area - self.built - sealed
        self.before = {
            SITE: {"bati": self.built, "impermeable": sealed, "friche_verte": green},
            LAND: {"culture": np.full(self.draws, self.area)},
        }
        self.after = {name: np.full(self.draws, share * self.area) for name, share in self.programme.soils.items()}
        shares = {KNOWN: c["pollue_part_oui"], UNKNOWN: c["pollue_part_inconnue"], NONE: np.zeros(self.draws)}
        self.cleaned: Floats = shares[site.pollution] * self.area

    def balance(self) -> SiteBalance:
        """Every effect of both scenarios."""
        for scenario in (SITE, LAND):
            for one in (*self._operation(scenario), *self._ground(scenario), *self._taxes()):
                self.out.effects[scenario].append(one)
        self.out.effects[SITE] += [*self._dereliction(), *self._works(), *self._town()]
        self.out.effects[LAND] += [*self._farm()]
        return self.out

    def _once(self, key: str, family: str, value: Floats, unit: str = EURO) -> Effect:
        """An effect of the first year."""
        values = np.zeros((self.draws, self.period.years if unit == EURO else 1))
        values[:, 0] = value
        return Effect(key, family, unit, values)

    def _yearly(
        self, key: str, family: str, value: Floats, kinds: Sequence[str], start: int = 0, end: int | None = None
    ) -> Effect:
        """An effect of each year, in euros of today."""
        weights = self.period.weights(self.c, kinds, start, end)
        return Effect(key, family, EURO, np.outer(value, weights))

    def _operation(self, scenario: str) -> Iterator[Effect]:
        """What the developer spends and sells."""
        c, area, usage = self.c, self.area, self.site.usage
        yield self._once("achat", OPERATION, -c[f"achat_{'friche' if scenario == SITE else 'terre'}_m2"] * area)
        yield self._once("vente", OPERATION, c[f"vente_{usage}_m2"] * area)
        if usage == "pv":
            power = area * self.programme.soils["prairie"] / c["pv_m2_kwc"]
            yield self._once(
                "travaux", OPERATION, -power * (c["pv_travaux_kwc"] + c["pv_etudes_kwc"] + c["pv_autres_kwc"])
            )
            sold = power * c["pv_mwh_kwc"] * c["pv_recette_mwh"]
            spent = power * (c["pv_charges_kwc"] + c["pv_taxes_kwc"])
            yield self._yearly("exploitation", OPERATION, sold - spent, [DISCOUNT])
        else:
            works = area * (c["etudes_m2"] + c["amenagement_m2"] * self.programme.works)
            yield self._once("travaux", OPERATION, -works * (1 + c["autres_part"]))
        if scenario == LAND and usage not in _NO_ROADS:
            yield self._once("reseaux", OPERATION, -c["vrd_extension_ha"] * area / _M2)

    def _repairs(self) -> dict[str, Floats]:
        """What putting the ground right costs (€), by kind of works."""
        c = self.c
        sealed = self.built + self.before[SITE]["impermeable"] - self.after["bati"] - self.after["impermeable"]
        opened = np.maximum(0.0, sealed)
        planted = np.where(opened > 0, np.minimum(opened, self.after["herbe"] + self.after["arbre"]), 0.0)
        return {
            "demolition": self.built * c["demolition_m2"],
            "desamiantage": self.built * c["amiante_part"] * c["desamiantage_m2"],
            "depollution": self.cleaned * c["depollution_m2"],
            "desimpermeabilisation": opened * c["desimpermeabilisation_m2"],
            "sols_vivants": planted * c["sols_vivants_m2"],
        }

    def _works(self) -> Iterator[Effect]:
        """Putting the ground right, the grants for it, and the jobs that it gives."""
        repairs = self._repairs()
        total: Floats = np.sum(list(repairs.values()), axis=0)
        for name, cost in repairs.items():
            yield self._once(name, OPERATION, -cost)
        yield self._once("subventions", OPERATION, total * self.c["subvention_part"])
        yield self._once("subventions_payees", PUBLIC, -total * self.c["subvention_part"])
        jobs: Floats = np.sum([cost * self.c[f"etp_{name}"] / 1e6 for name, cost in repairs.items()], axis=0)
        yield self._once("emplois_travaux", SOCIETY, jobs, JOBS)

    def _dereliction(self) -> Iterator[Effect]:
        """What a site left as it is costs each year, and that the project spares."""
        c = self.c
        upkeep = self.built * c["entretien_bati_m2"]
        if self.site.has_guard:
            upkeep = upkeep + c["securite_ha"] * self.area / _M2
        if self.site.commune is not None:
            waste = self.site.commune.population * c["depots_t_hab"] * c["depots_part"] * c["depots_cout_t"]
            yield self._yearly("depots", PUBLIC, waste, [DISCOUNT])
        yield self._yearly("garde", PUBLIC, upkeep, [DISCOUNT])

    def _ground(self, scenario: str) -> Iterator[Effect]:
        """Soils: what they store, give, let through, and how fresh they are; the land that is spared; roads to keep."""
        c, before, after = self.c, self.before[scenario], self.after

        def held(of: Mapping[str, Floats], values: Mapping[str, Floats | float]) -> Floats:
            return np.asarray(np.sum([area * values[name] for name, area in of.items()], axis=0))

        stored = (held(after, self.carbon) - held(before, self.carbon)) / _M2 * CO2_PER_CARBON
        yield self._once("carbone_sols", SOCIETY, stored, CO2)
        yield self._once("carbone_sols_eur", SOCIETY, stored * effects.co2_price(self.period.first, c))
        yield from self._living(scenario)
        runoff = {name: one.runoff for name, one in self.ground.items()}
        let_in = (held(before, runoff) - held(after, runoff)) * c["pluie_mm"] / 1000
        yield self._once("infiltration", SOCIETY, let_in, WATER)
        cool = {name: one.cool for name, one in self.ground.items()}
        yield self._once("fraicheur_avant", PEOPLE, held(before, cool) / self.area, COOL)
        yield self._once("fraicheur_apres", PEOPLE, held(after, cool) / self.area, COOL)
        yield self._once("sol_ouvert", SOCIETY, _sealed(before) - _sealed(after), AREA)
        natural = sum(self.programme.soils[name] for name in ("prairie", "foret"))
        taken = 0.0 if scenario == SITE else self.area * (1 - natural) / _M2
        yield self._once("enaf_consommes", SOCIETY, np.full(self.draws, taken), HECTARE)
        if self.site.usage not in _NO_ROADS:
            roads = c["vrd_entretien_friche_ha"] + (c["vrd_entretien_evite_ha"] if scenario == LAND else 0.0)
            yield self._yearly("reseaux_entretien", PUBLIC, -roads * self.area / _M2, [DISCOUNT], start=1)

    def _living(self, scenario: str) -> Iterator[Effect]:
        """The services of living soils; spontaneous vegetation counts as meadow."""
        before, after = self.before[scenario], self.after
        gained = {
            "foret": after["foret"],
            "prairie": after["prairie"] - before.get("friche_verte", 0.0),
            "arbre": after["arbre"],
            "permeable": after["herbe"] + after["mineral"] - before.get("culture", 0.0),
        }
        cleaned = self.cleaned if scenario == SITE else 0.0
        given: Floats = np.sum(list(effects.nature(gained, cleaned, self.c).values()), axis=0)
        yield self._yearly("nature", SOCIETY, given, [DISCOUNT, GROWTH])

    def _taxes(self) -> Iterator[Effect]:
        """What new homes and offices pay each year, and what a solar plant spares."""
        c, area = self.c, self.area
        homes = self.programme.housing * area * c["taxe_valeur_m2"] * 0.5 * c["taxe_taux"]
        offices = self.programme.offices * area * c["taxe_bureau_m2"]
        if self.programme.housing or self.programme.offices:
            yield self._yearly("fiscalite", PUBLIC, homes + offices, [DISCOUNT, GROWTH])
        if self.site.usage == "pv":
            made = area * self.programme.soils["prairie"] / c["pv_m2_kwc"] * c["pv_mwh_kwc"]
            spared = effects.energy_co2_t(made, c)
            yield self._once("carbone_energie", SOCIETY, spared * self.period.years, CO2)
            yield self._yearly("carbone_energie_eur", SOCIETY, spared, [DISCOUNT, CO2_PRICE])

    def _town(self) -> Iterator[Effect]:
        """What only a project in the town brings: trips, freshness, the value of the homes around."""
        commune, c, area = self.site.commune, self.c, self.area
        if commune is None or area < float(c["autour_min_m2"][0]):
            self.out.left_out += ["deplacements", "fraicheur", "valeur_immobiliere"]
            return
        p = self.programme
        floors = Floors(p.housing * area, p.offices * area, p.activity * area, p.culture * area)
        if p.housing or p.offices or p.activity or p.culture:
            yield from self._trips(effects.trips(area, floors, commune, c), commune)
        euros, tonnes = effects.freshness(area, p.green * area, floors, commune, c)
        if euros.any():
            yield self._yearly("fraicheur", PEOPLE, euros, [DISCOUNT])
            yield self._once("carbone_fraicheur", SOCIETY, tonnes * self.period.years, CO2)
            yield self._yearly("carbone_fraicheur_eur", SOCIETY, tonnes, [DISCOUNT, CO2_PRICE])
        if math.isnan(commune.price_m2):
            self.out.left_out.append("valeur_immobiliere")
            return
        rise = effects.property_rise(area, commune, self.site.usage == "ren", c)
        yearly, duties = effects.property_by_year(rise, c)
        spread, kept = int(c["hausse_ans"][0]), int(c["detention_ans"][0])
        yield self._yearly("valeur_immobiliere", PEOPLE, yearly, [DISCOUNT], 1, 1 + spread)
        yield self._yearly("droits_mutation", PUBLIC, duties, [DISCOUNT], 1, 1 + kept)

    def _trips(self, spared: effects.Trips, commune: SiteCommune) -> Iterator[Effect]:
        c = self.c
        air = class_of("densite", commune.density_km2, "pollution_eur_km")
        hurt = [("mort", "vie_eur"), ("grave", "blesse_grave_eur"), ("leger", "blesse_leger_eur")]
        harm = sum(class_of("population", commune.population, kind) * c[price] for kind, price in hurt)
        yield self._yearly("voiture", PEOPLE, spared.car_km * c["voiture_eur_km"], [DISCOUNT, GROWTH])
        yield self._yearly("temps", PEOPLE, spared.hours * c["temps_eur_h"], [DISCOUNT, GROWTH])
        health = spared.car_km * air + spared.accidents * (harm + c["degats_eur"])
        yield self._yearly("sante", SOCIETY, health, [DISCOUNT, GROWTH])
        tonnes = spared.car_km * float(self.period.weights(c, [VEHICLE]).sum())
        yield self._once("carbone_trajets", SOCIETY, tonnes, CO2)
        yield self._yearly("carbone_trajets_eur", SOCIETY, spared.car_km, [VEHICLE, CO2_PRICE, DISCOUNT])
        yield self._once("temps_gagne", PEOPLE, spared.hours, HOURS)

    def _farm(self) -> Iterator[Effect]:
        """What farmland no longer yields."""
        yield self._yearly("marge_agricole", SOCIETY, -self.c["marge_agricole_ha"] * self.area / _M2, [DISCOUNT])


def _sealed(ground: Mapping[str, Floats]) -> Floats:
    return np.asarray(sum(area for name, area in ground.items() if name in ("bati", "impermeable")))
