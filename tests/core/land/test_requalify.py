"""The four dials and their words. docs/design/land.md#dials"""

from __future__ import annotations

import numpy as np
import pandas as pd

from aula_toolbox.core.land import requalify
from aula_toolbox.core.reference import constants

LIMITS = constants("land_seuils")


def test_the_dials_keep_to_their_ends_and_what_is_unknown_stays_so():
    assert requalify.use_dial(np.array([0.0, 100.0]), np.array([0.0, 200.0]), LIMITS).tolist() == [0, 100]
    assert requalify.land_dial(np.array([0.0, 900.0]), np.array([1000.0, 1000.0]), LIMITS).tolist() == [0, 100]
    unknown = np.array([np.nan, np.nan])
    assert np.isnan(requalify.climate_dial(unknown, unknown, LIMITS)).all()
    assert requalify.access_dial(np.array([100.0, 90_000.0]), LIMITS).tolist() == [100, 0]


def test_words_say_what_is_strong_and_what_is_weak():
    row = {"cadran_usage": 10.0, "cadran_foncier": 80.0, "cadran_climat": 45.0, "cadran_acces": float("nan")}
    row["temp_c"] = 30.0
    assert [str(one) for one in requalify.profile(row, LIMITS)] == ["thinly used", "land left"]
    assert str(requalify.profile({**row, "cadran_climat": 0.0}, LIMITS)[-1]) == "hot"
    # nobody has measured the heat: trees alone speak of trees
    trees = {**row, "cadran_climat": 0.0, "temp_c": float("nan")}
    assert str(requalify.profile(trees, LIMITS)[-1]) == "few trees"


def test_a_zone_adds_its_units_and_lacks_what_one_lacks():
    units = pd.DataFrame(
        {
            "zone_id": ["z", "z"],
            "zone_nom": ["Z", "Z"],
            "surf_m2": [10_000.0, 30_000.0],
            "bati_m2": [5_000.0, 5_000.0],
            "plancher_m2": [5_000.0, 15_000.0],
            "libre_m2": [0.0, 10.0],
            "libre_rendement_m2": [0.0, 6.7],
            "n_pieces": [0, 1],
            "toit_m2": [5_000.0, 5_000.0],
            "emplois_min": [10.0, 30.0],
            "emplois_max": [20.0, np.nan],
            "temp_c": [30.0, np.nan],
            "arbres_pct": [np.nan, np.nan],
            "gare_m": [700.0, 300.0],
            "scelle_pct": [40.0, 80.0],
            "stationnement_m2": [100.0, np.nan],
            "ombrieres": [1.0, 0.0],
            "friches": [frozenset({1}), frozenset({1, 2})],
            "contraintes": ["inondation", None],
            "contraintes_absentes": [None, None],
            "annee_bati": [1965.0, np.nan],
        }
    )
    (row,) = requalify.by_zone(units).to_dict("records")
    assert (row["ces"], row["cos"], row["emplois_ha_min"], row["gare_m"], row["temp_c"]) == (
        0.25,
        0.5,
        10.0,
        300.0,
        30.0,
    )
    assert np.isnan(row["emplois_ha_max"])
    assert np.isnan(row["arbres_pct"])
    # a friche on two units is one friche; car parks that one unit lacks are lacking
    assert (row["n_friches"], row["ombrieres"], row["annee_bati"]) == (2, 1, 1965)
    assert np.isnan(row["stationnement_m2"])
