"""Local climate zones: the reference rows of GeoClimate, the table, sky view and roughness.

Method: docs/design/heat.md#local-climate-zones, docs/design/heat.md#sky-view
"""

from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.heat.lcz import INDICATORS, Lcz, LczTable, LczZone, classify, tree_share
from aula_toolbox.core.heat.skyview import free_facade_m2, height_to_width, roughness_m, sky_view_factor

NAMES = {
    "svf": "ground_sky_view_factor",
    "h_l": "aspect_ratio",
    "bati": "building_fraction_lcz",
    "imper": "impervious_fraction_lcz",
    "perm": "pervious_fraction_lcz",
    "h_moy": "geom_avg_height_roof",
    "z0": "effective_terrain_roughness_length",
    "arbre": "high_vegetation_fraction_lcz",
    "herbe": "low_vegetation_fraction_lcz",
    "eau": "water_fraction_lcz",
    "sol": "impervious_fraction_lcz",
    "lourde": "area_fraction_heavy_industry_lcz",
    "residentiel": "area_fraction_residential_lcz",
    "niv_moy": "avg_nb_lev_area_weighted",
}


def zone_of(row):
    def number(name):
        return float(row[name]) if row[name] else None

    values = {ours: number(theirs) for ours, theirs in NAMES.items()}
    shares = (number("area_fraction_commercial_lcz"), number("area_fraction_light_industry_lcz"))
    known = [share for share in shares if share is not None]
    return LczZone(**values, commerce=sum(known) if known else None)


def test_the_thirteen_reference_rows_get_their_class(shared_reference):
    with (shared_reference / "heat" / "lcz_reference_rows.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    even = LczTable(weights=dict.fromkeys(INDICATORS, 1.0))
    assert len(rows) == 13
    for row in rows:
        found = classify(zone_of(row), LczTable() if "weights" in row["normalisation"] else even)
        assert found.lcz == int(row["expected_lcz_primary"]), row["id_rsu"]
        what, _, expected = row["other_expectation"].partition("=")
        if what == "uniqueness":
            assert found.uniqueness == pytest.approx(float(expected), abs=1e-5)
        elif what == "secondary":
            assert found.second == int(expected)
        elif what == "min_distance":
            assert found.distance == 0


def test_the_standardisation_comes_from_the_table():
    table = LczTable()
    assert table.centre == pytest.approx([0.55, 0.986667, 0.425, 0.31875, 0.28125, 11.785714, 0.6125], abs=1e-6)
    assert table.deviation == pytest.approx(
        [0.242384, 0.622754, 0.216506, 0.173993, 0.232429, 8.873545, 0.431334], abs=1e-6
    )
    assert table.letter[101] == "A" and table.letter[9] == "9"


def test_unknown_indicators_leave_the_sum_and_nothing_known_gives_nothing():
    table = LczTable()
    assert classify(LczZone(), table) is None
    assert classify(LczZone(bati=0.5, h_moy=15.0), table).lcz == 2
    assert classify(LczZone(bati=0.5, h_moy=30.0, svf=0.3, h_l=2.5, niv_moy=9.0), table).lcz != 1


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (LczZone(), None),
        (LczZone(sol=0.5, eau=0.5), 0.0),
        (LczZone(sol=0.5, eau=0.4, arbre=0.1), 1.0),
        (LczZone(sol=1.0), 0.0),
        (LczZone(sol=0.5, bati=0.5, arbre=0.1), 1.0),
        (LczZone(sol=0.2, arbre=0.2), 0.25),
    ],
)
def test_the_share_of_trees_in_open_land(zone, expected):
    assert tree_share(zone) == (None if expected is None else pytest.approx(expected))


def test_land_without_any_known_cover_counts_as_low_plants_and_activity_needs_all_its_facts():
    table = LczTable()
    assert classify(LczZone(bati=0.0, h_l=0.0), table).lcz == 104
    shop = {"bati": 0.4, "h_l": 0.3, "commerce": 0.6, "residentiel": 0.3, "svf": 0.8, "niv_moy": 1.0}
    assert classify(LczZone(**shop), table) == Lcz(8, uniqueness=pytest.approx((0.6 - 0.33) / 0.67))
    for name in ("residentiel", "svf", "niv_moy"):
        assert classify(LczZone(**{**shop, name: None}), table).lcz != 8


def test_the_sky_of_a_canyon_and_of_flat_ground():
    height, width, pixel = 15.0, 20.0, 1.0
    street = np.full((300, 60), height, np.float32)
    street[:, 20:40] = 0
    seen = sky_view_factor(street, pixel)[150, 29:31].mean()
    assert seen == pytest.approx(1 / np.sqrt(1 + (2 * height / width) ** 2), abs=0.03)
    assert (sky_view_factor(np.zeros((20, 20), np.float32), 5) == 1).all()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 19), st.integers(0, 19), st.floats(1, 40))
def test_one_more_building_never_opens_the_sky(row, column, height):
    before = np.zeros((20, 20), np.float32)
    before[5:8, 5:8] = 12
    after = before.copy()
    after[row, column] = max(after[row, column], height)
    assert (sky_view_factor(after, 5) <= sky_view_factor(before, 5) + 1e-6).all()


def test_facades_of_a_tower_and_of_two_glued_cubes():
    nobody = np.empty(0, np.intp)
    assert free_facade_m2(np.array([40.0]), np.array([30.0]), nobody, nobody, np.empty(0))[0] == 4 * 10 * 30
    pair = np.array([0]), np.array([1])
    glued = free_facade_m2(np.array([40.0, 40.0]), np.array([10.0, 10.0]), *pair, np.array([10.0]))
    assert glued.sum() == 6 * 100


def test_canyons_and_roughness_have_limits():
    area = np.array([1000.0, 1000.0])
    assert np.isnan(height_to_width(np.array([10.0]), np.array([100.0]), np.array([1.0]))[0])
    assert height_to_width(np.array([500.0]), np.array([1000.0]), np.array([0.5]))[0] == 0.5
    rough = roughness_m(np.array([1e6, 0.0]), area, np.array([100.0, np.nan]))
    assert rough.tolist() == [3.0, 0.0]
