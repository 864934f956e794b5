"""The published relations of Bénéfriches (ADEME), reproduced to the euro, the tonne or the hour where inputs are given.

Published values: tests of the calculation modules of the national tool (incubateur-ademe/benefriches, version of
14 August 2026), which name their inputs. Each is told with the rounding that the tool gives it.

Method: docs/design/friches.md#balance
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from aula_toolbox.core.friches import effect_tables
from aula_toolbox.core.friches.effects import (
    CO2_PER_CARBON,
    CO2_PRICE,
    DISCOUNT,
    GROWTH,
    VEHICLE,
    Floors,
    SiteCommune,
    UsePeriod,
    co2_price,
    energy_co2_t,
    freshness,
    nature,
    property_by_year,
    property_rise,
    trips,
)

C = effect_tables.plain()
TEN, FIFTY = UsePeriod(2025, 10), UsePeriod(2025, 50)
LARGE, TOWN, CITY = SiteCommune(300_000, 6e9), SiteCommune(18_000, 15e6), SiteCommune(36_946, 20e6, 974)
MIXED = Floors(1500, 1000, 1000, 1500)


def one(values):
    return float(np.asarray(values).ravel()[0])


def summed(value, kinds, period=TEN, **span):
    return one(value) * float(period.weights(C, kinds, **span).sum())


def rise(years, renatured):
    period = UsePeriod(2025, years)
    yearly, duties = property_by_year(property_rise(36_000, CITY, renatured, C), C)
    return summed(yearly, [DISCOUNT], period, start=1, end=6), summed(duties, [DISCOUNT], period, start=1, end=34)


def town_trips():
    return trips(15_000, MIXED, TOWN, C)


def town_fresh():
    return freshness(120_000, 65_100, Floors(1500, 12_000, 1000), TOWN, C)


SOILS = {"prairie": 1000, "foret": -50, "zone_humide": 50, "arbre": 300, "permeable": -285}
LIVING = nature(SOILS, 1000, C)
LOST = nature({"prairie": -500, "foret": -50}, 0, C)
KM = one(town_trips().car_km)
PEOPLE = {"leger": "blesse_leger_eur", "grave": "blesse_grave_eur"}


def hurt(kind, column):
    """People hurt in a year, whole ones only, as the tool counts them; and their value over ten years."""
    many = trips(10_000, Floors(160_000_000, 1500, 700), LARGE, C)
    whole = math.floor(one(many.accidents) * effect_tables.class_of("population", 300_000, column))
    return whole * 10 if kind == "n" else summed(whole * one(C[PEOPLE[column]]), [DISCOUNT, GROWTH])


GIVING = [DISCOUNT, GROWTH]
# what is reproduced: (name, value computed, value published, half of its last digit)
PUBLISHED = [
    ("value discounted over 50 years", summed(83, [DISCOUNT], FIFTY), 1714, 0.5),
    ("from the second year, 33 years", summed(83, [DISCOUNT], FIFTY, start=1, end=34), 1413, 0.5),
    ("from the second year, 10 years", summed(83, [DISCOUNT], start=1, end=21), 603, 0.5),
    ("with growth, 50 years", summed(133_912, GIVING, FIFTY), 3_511_611, 0.5),
    ("with the price of CO2, 50 years", summed(15_000, [CO2_PRICE, DISCOUNT], FIFTY), 145_146_579, 0.5),
    ("price of CO2 in 2025", co2_price(2025, C), 150, 0.5),
    ("price of CO2 in 2027", co2_price(2027, C), 184, 0.5),
    ("price of CO2 in 2034", co2_price(2034, C), 330, 0.5),
    ("price of CO2 in 2074", co2_price(2074, C), 775, 0.5),
    ("emissions of a car in 2025", UsePeriod(2025, 1).weights(C, [VEHICLE])[0] * 1e6, 132.0, 0.05),
    ("emissions of a car in 2034", UsePeriod(2034, 1).weights(C, [VEHICLE])[0] * 1e6, 113.3, 0.05),
    ("growth in 2050", UsePeriod(2050, 1).weights(C, [GROWTH])[0], 1.4, 0.005),
    ("property value, friche gone, 10 years", rise(10, False)[0], 455_339, 0.5),
    ("transfer duties, friche gone, 10 years", rise(10, False)[1], 6637, 0.5),
    ("property value, renatured, 10 years", rise(10, True)[0], 2_286_071, 0.5),
    ("transfer duties, renatured, 10 years", rise(10, True)[1], 33_321, 0.5),
    ("property value, renatured, 3 years", rise(3, True)[0], 975_188, 0.5),
    ("transfer duties, renatured, 3 years", rise(3, True)[1], 8585, 0.5),
    ("property value, renatured, 50 years", rise(50, True)[0], 2_286_071, 0.5),
    ("transfer duties, renatured, 50 years", rise(50, True)[1], 78_036, 0.5),
    ("upkeep of roads on a friche, a year", 4 * one(C["vrd_entretien_friche_ha"]), 35_980, 0.5),
    ("upkeep of roads, 10 years", summed(-35_980, [DISCOUNT], start=1), -261_531, 0.5),
    ("air pollution", summed(KM * effect_tables.class_of("densite", 1200, "pollution_eur_km"), GIVING), 27_919, 0.5),
    ("cars", summed(KM * one(C["voiture_eur_km"]), GIVING), 212_041, 0.5),
    ("cars, a year", KM * one(C["voiture_eur_km"]), 23_536.78, 0.005),
    ("damage of accidents", summed(one(town_trips().accidents) * one(C["degats_eur"]), GIVING), 528, 0.5),
    ("damage of accidents, a year", one(town_trips().accidents) * one(C["degats_eur"]), 58.6, 0.05),
    ("time of travellers", summed(one(town_trips().hours) * one(C["temps_eur_h"]), GIVING), 709_578, 0.5),
    ("hours of travellers, a year", one(town_trips().hours), 7900.07, 0.01),
    ("CO2 of trips, tonnes", summed(KM, [VEHICLE]), 240, 0.5),
    ("CO2 of trips, euros", summed(KM, [VEHICLE, CO2_PRICE, DISCOUNT]), 45_308, 0.5),
    ("people slightly hurt", hurt("n", "leger"), 440, 0),
    ("people badly hurt", hurt("n", "grave"), 20, 0),
    ("slightly hurt, euros", hurt("eur", "leger"), 7_684_083, 0.5),
    ("badly hurt, euros", hurt("eur", "grave"), 8_732_056, 0.5),
    ("solar power, tonnes of CO2 a year", one(energy_co2_t(np.array([14_000.0]), C)), 351.4, 0.05),
    ("carbon of soils, tonnes of CO2", 50 * CO2_PER_CARBON, 183, 0.5),
    ("carbon of soils, euros", 50 * CO2_PER_CARBON * co2_price(2025, C), 27_500, 0.5),
    ("water quality", summed(LIVING["epuration"], GIVING), 248, 0.5),
    ("amenities of nature", summed(LIVING["amenites"], GIVING), 60, 0.5),
    ("pollination", summed(LIVING["pollinisation"], GIVING), 108, 0.5),
    ("invasive species", summed(LIVING["invasives"], GIVING), 40, 0.5),
    ("water cycle", summed(LIVING["cycle_eau"], GIVING), 1523, 0.5),
    ("nitrogen", summed(LIVING["azote"], GIVING), 71, 0.5),
    ("erosion", summed(LIVING["erosion"], GIVING), 293, 0.5),
    ("water quality, lost", summed(LOST["epuration"], GIVING), -59, 0.5),
    ("amenities, lost", summed(LOST["amenites"], GIVING), -46, 0.5),
    ("water cycle, lost", summed(LOST["cycle_eau"], GIVING), -672, 0.5),
    ("cooling spared, CO2 over 10 years", one(town_fresh()[1]) * 10, 4.06, 0.005),
    ("cooling spared, CO2, euros", summed(town_fresh()[1], [DISCOUNT, CO2_PRICE]), 771, 0.5),
    ("cooling spared, euros", summed(town_fresh()[0], [DISCOUNT]), 2052 + 7525, 1.0),
]


@pytest.mark.parametrize(("name", "found", "published", "half"), PUBLISHED, ids=[row[0] for row in PUBLISHED])
def test_published_effects_are_reproduced(name, found, published, half):
    assert abs(found - published) <= half + 1e-9


def test_how_many_are_reproduced():
    assert len({row[0] for row in PUBLISHED}) == len(PUBLISHED) >= 50


@pytest.mark.parametrize(
    ("site", "green", "radius"),
    [(4000, 2100, 0), (4000, 3995, 25), (20_000, 5100, 25), (10_000, 9990, 50), (120_000, 11_111, 0)]
    + [(120_000, 65_600, 50), (120_000, 119_000, 75), (1000, 400, None), (15_000, 400, None), (15_000, 0, None)],
)
def test_a_green_space_cools_as_far_as_published(site, green, radius):
    from aula_toolbox.core.friches.effects import _green_radius

    assert _green_radius(green, green / site) == radius
    euros, tonnes = freshness(site, green, Floors(1500, 0, 1000), TOWN, C)
    assert (one(euros) > 0) == (one(tonnes) > 0) == (radius is not None)


@pytest.mark.parametrize(
    ("activity", "culture", "radius"), [(0, 0, 0), (145, 0, 100), (285, 0, 200), (505, 0, 500), (10, 30, 500)]
)
def test_shops_and_places_spare_trips_as_far_as_published(activity, culture, radius):
    from aula_toolbox.core.friches.effects import housing_around_m2

    found = trips(10_000, Floors(10_000, 0, activity, culture), TOWN, C)
    around = housing_around_m2(10_000, radius, TOWN, C)
    people = (10_000 + around) / 32 * 365 + activity / 70 * 220
    assert one(found.hours) == pytest.approx(people * 0.5 * 2 / 60)
