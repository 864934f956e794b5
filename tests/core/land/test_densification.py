"""Classes, potentials, densities, sums. docs/design/land.md#densification"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.land import densification as town
from aula_toolbox.core.land import words

LIMITS = {"bati_negligeable_pct": 2.0, "dent_creuse_min_m2": 300.0}


def unit(**more):
    usual = {
        "area_m2": 1000.0,
        "built_pct": 20.0,
        "free_m2": 0.0,
        "is_economic": False,
        "is_derelict": False,
        "is_vacant": False,
        "has_access": True,
    }
    return town.TownUnit(**{**usual, **more})


@pytest.mark.parametrize(
    ("more", "kind", "potential"),
    [
        ({}, words.BUILT, 0.0),
        ({"built_pct": 0.0}, words.GAP, 1000.0),
        ({"built_pct": 0.0, "area_m2": 299.0}, words.BUILT, 0.0),
        ({"built_pct": 0.0, "has_access": False}, words.BUILT, 0.0),
        ({"free_m2": 450.0}, words.DIVISIBLE, 450.0),
        ({"free_m2": 450.0, "is_economic": True}, words.UNDER_USED, 301.5),
        ({"is_derelict": True, "is_vacant": True}, words.DERELICT, 1000.0),
        ({"is_vacant": True, "built_pct": 0.0}, words.LONG_VACANT, 1000.0),
    ],
)
def test_one_class_each_and_what_it_may_offer(more, kind, potential):
    found = unit(**more)
    assert town.class_of(found, LIMITS) == kind
    assert town.potential_m2(found, kind, 0.67) == pytest.approx(potential)


def test_densities_need_five_built_units():
    area, floor = np.full(6, 500.0), np.full(6, 100.0)
    homes = np.array([1.0, 1.0, 2.0, 2.0, np.nan, np.nan])
    found = town.densities(["U"] * 6, area, floor, homes)["U"]
    assert found.floor == (0.2, 0.2)
    assert np.isnan(found.dwellings).all()
    assert found.count == 6


def test_sums_that_lack_a_part_are_lacking():
    table = pd.DataFrame(
        {
            "commune": ["a", "a"],
            "classe": ["x", "x"],
            "surf_enveloppe_m2": [5000.0, 5000.0],
            "potentiel_m2": [1.0, 2.0],
            "libre_contrainte_m2": [1.0, 1.0],
            "logements_min": [1.0, np.nan],
            "logements_max": [1.0, 2.0],
            "plancher_min_m2": [1.0, 2.0],
            "plancher_max_m2": [1.0, 2.0],
        }
    )
    (row,) = town.summary(table, ["commune"]).to_dict("records")
    assert (row["n_unites"], row["surf_ha"], row["logements_max"]) == (2, 1.0, 3.0)
    assert np.isnan(row["logements_min"])


def test_every_class_of_capacity_has_its_retention():
    assert set(town.retention().column("classe")) == set(words.CAPACITY)
