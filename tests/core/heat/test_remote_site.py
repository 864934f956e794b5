"""Satellite formulas on real samples, and the site coefficients.

Method: docs/design/heat.md#satellite, docs/design/heat.md#site-coefficient
"""

from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat import remote, site
from aula_toolbox.core.text import fold

EXPECTED = {"Urban": (0.2194, 0.2016, 24.40), "Vegetation": (0.7484, 0.1266, 17.84), "Water": (-0.0811, 0.0168, 15.31)}


def test_medians_of_real_landsat_samples(shared_data):
    with (shared_data / "satellite" / "landsat8_echantillons_spectral_spyndex.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    for kind, (index, brightness, warmth) in EXPECTED.items():
        mine = [row for row in rows if row["class"] == kind]

        def band(name, rows=mine):
            return np.array([float(row[name]) for row in rows], np.float32)

        values = {"BLUE": band("SR_B2"), "RED": band("SR_B4"), "NIR": band("SR_B5"), "SWIR1": band("SR_B6")}
        values["SWIR2"] = band("SR_B7")
        assert np.median(remote.ndvi(values["RED"], values["NIR"])) == pytest.approx(index, abs=1e-3)
        assert np.median(remote.albedo(values)) == pytest.approx(brightness, abs=1e-3)
        assert np.median(band("ST_B10")) - remote.KELVIN == pytest.approx(warmth, abs=0.01)


def test_numbers_become_degrees_and_reflectances():
    numbers = np.array([0, 292, 293, 44177, 61440, 61441], np.uint16)
    warmth = remote.surface_temperature_c(numbers, "L89")
    assert np.isnan(warmth[[0, 1, 5]]).all()
    assert warmth[3] == pytest.approx(44177 * 0.00341802 + 149 - 273.15, abs=1e-3)
    assert remote.reflectance(np.array([7273, 43636, 7272]), "L89", "RED")[:2] == pytest.approx([0, 1], abs=1e-4)
    ten = np.array([2000, 0], np.uint16)
    assert remote.reflectance(ten, "S2", "RED", "after")[0] == pytest.approx(0.1)
    assert remote.reflectance(ten, "S2", "RED", "before")[0] == pytest.approx(0.2)
    assert np.isnan(remote.reflectance(ten, "S2", "RED", "applied")[1])
    with pytest.raises(AulaError, match="processing baseline"):
        remote.reflectance(ten, "S2", "RED")
    assert np.isnan(remote.ndvi(np.array([0.0], np.float32), np.array([0.5], np.float32)))[0]


def test_names_months_and_quality_bits():
    found = remote.product("LC08_L2SP_199025_20200808_20200918_02_T1")
    assert (found.family, found.level, found.day.isoformat()) == ("L89", "L2SP", "2020-08-08")
    assert remote.product("S2A_MSIL2A") is None and remote.product("LX99_L2SP_199025_20200808_x") is None
    assert remote.months("6-8") == (6, 7, 8) and remote.months("11-2, 6") == (11, 12, 1, 2, 6)
    for wrong in ("", "13", "juin", "0-2"):
        with pytest.raises(AulaError, match="write it like"):
            remote.months(wrong)
    quality = np.array([0, 1, 8, 64, 128])
    assert remote.clear(quality, 31).tolist() == [True, False, False, True, True]
    assert remote.is_water(quality).tolist() == [False, False, False, False, True]
    assert remote.certain(np.array([150, 250, -9999]), 2.0).tolist() == [True, False, False]


def whole_scene(lst_c, water, countryside):
    """The reference of a scene taken in at once."""
    tally = remote.SceneTally(countryside is not None)
    tally.add(lst_c, water, countryside)
    return tally.reference()


def test_references_and_medians_of_scenes():
    warm = np.arange(400, dtype=np.float32).reshape(20, 20)
    dry = np.zeros((20, 20), bool)
    whole = whole_scene(warm, dry, None)
    assert whole.level_c == pytest.approx(199.5) and whole.deviation_c == pytest.approx(np.arange(400).std())
    fields = np.zeros((20, 20), bool)
    fields[:5] = True
    assert whole_scene(warm, dry, fields).level_c == pytest.approx(49.5)
    fields[4] = False
    assert np.isnan(whole_scene(warm, dry, fields).level_c)
    for around in (None, np.ones((20, 20), bool)):  # taken in by bands, water and clouds left out
        water, cloudy = dry.copy(), warm.copy()
        water[:, 0], cloudy[3:6, 4] = True, np.nan
        parts, once = remote.SceneTally(around is not None), whole_scene(cloudy, water, around)
        for top in range(0, 20, 7):
            rows = slice(top, top + 7)
            parts.add(cloudy[rows], water[rows], None if around is None else around[rows])
        assert parts.reference().level_c == pytest.approx(once.level_c, abs=1e-9)
        land = cloudy[np.isfinite(cloudy) & ~water]
        assert parts.reference().deviation_c == pytest.approx(land.std(), rel=1e-6)
        assert parts.mean_c == pytest.approx(np.nanmean(cloudy)) and parts.clear == 397
    assert np.isnan(remote.SceneTally(False).mean_c)
    nothing = whole_scene(np.full((2, 2), np.nan, np.float32), dry[:2, :2], None)
    assert np.isnan(nothing.level_c) and np.isnan(nothing.deviation_c)


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(5)), st.integers(0, 4))
def test_the_order_of_scenes_does_not_matter_and_a_mask_takes_one_observation(order, masked):
    stack = np.random.default_rng(0).normal(25, 5, (5, 3, 3)).astype(np.float32)
    middle, count = remote.median_of_scenes(stack, 3)
    shuffled, again = remote.median_of_scenes(stack[list(order)], 3)
    assert np.array_equal(middle, shuffled) and np.array_equal(count, again)
    stack[masked, 1, 1] = np.nan
    assert remote.median_of_scenes(stack, 3)[1][1, 1] == count[1, 1] - 1
    assert np.isnan(remote.median_of_scenes(stack, 5)[0][1, 1])


TYPES = site.load_types()
GROUND = [row["code"] for row in TYPES if row["emprise"] == 1]
quantities = st.dictionaries(st.sampled_from(GROUND), st.floats(1, 1000), min_size=1)


def surfaces(amounts, state="apres"):
    return [site.Surface(i, "cour", state, kind, amount) for i, (kind, amount) in enumerate(amounts.items())]


@settings(max_examples=40, deadline=None)
@given(quantities, st.floats(0, 1))
def test_coefficients_stay_between_0_and_1_and_grass_never_harms(amounts, share):
    amounts = {**amounts, "enrobe_sombre": amounts.get("enrobe_sombre", 0) + 100}
    before = site.site_score(surfaces(amounts), TYPES)
    greener = {**amounts, "enrobe_sombre": amounts["enrobe_sombre"] * (1 - share)}
    greener["herbe"] = greener.get("herbe", 0) + amounts["enrobe_sombre"] * share
    after = site.site_score(surfaces(greener), TYPES)
    for name in ("cooling", "permeability", "biodiversity"):
        assert 0 <= getattr(before, name) <= getattr(after, name) <= 1


def test_a_yard_its_canopy_and_its_label():
    yard = surfaces({"enrobe_sombre": 400.0, "arbre_adulte": 4.0, "herbe": 100.0})
    found = site.site_score(yard, TYPES)
    assert found.cooling == 0.34 and found.canopy_pct == 24 and fold(found.label) == "surchauffe moderee"
    nothing = site.site_score(surfaces({"arbre_adulte": 4.0}), TYPES)
    assert nothing.cooling is None and nothing.label is None
    both = site.score_sites([*yard, *surfaces({"enrobe_sombre": 500.0}, "avant")], TYPES)
    assert both["cour"]["avant"].cooling == 0 and both["cour"]["apres"].cooling == 0.34


def test_every_unusable_line_is_told():
    lines = [
        site.Surface(1, "a", "avant", "gravier", 5),
        site.Surface(2, "a", "pendant", "herbe", 5),
        site.Surface(3, "a", "avant", "herbe", -1),
        site.Surface(4, "a", "avant", "herbe", None),
    ]
    with pytest.raises(AulaError) as told_of:
        site.score_sites(lines, TYPES)
    text = str(told_of.value)
    assert "gravier (1)" in text and "pendant (2)" in text and "lines 3, 4" in text
