"""Exact bounds and hypotheses: brute force, reproducibility, independence of order, honest gains.

Method: docs/design/friches.md#bounds, docs/design/friches.md#robustness
"""

from __future__ import annotations

from itertools import product

import numpy as np
import pandas as pd
import pytest
from friches_sites import random_sites
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import RULE_IDS, bounds, indices, priors, robustness, rules
from aula_toolbox.core.friches.classcodes import Coded, encode

SEEDS = st.integers(0, 10_000)
RULES = st.sampled_from(RULE_IDS)


def _completions(coded: Coded):
    """Every way of completing one site, the unscored option included."""
    options = []
    optional = bounds.optional_criteria(coded.rules)
    for k, criterion in enumerate(coded.rules.criteria):
        if coded.known[0, k]:
            options.append([coded.classes[0, k]])
        else:
            options.append([*range(len(criterion.classes)), *([-1] if k in optional else [])])
    classes = np.array(list(product(*options)), dtype=np.int16)
    return Coded(coded.rules, classes, np.ones(classes.shape, bool), np.zeros(classes.shape, bool), classes < -1)


@settings(max_examples=25, deadline=None)
@given(SEEDS, RULES)
def test_bounds_are_exactly_the_extremes_of_all_completions(seed, rule_id):
    rule_set = rules.shipped(rule_id)
    sites = random_sites(rule_set, 1, 0.0, seed)
    rng = np.random.default_rng(seed)
    for k in rng.choice(len(rule_set.criteria), 4, replace=False):
        sites[sites.columns[2 * k + 1]] = "absent"
        sites[sites.columns[2 * k]] = None
    sites[[c for c in sites if c.startswith("e_")]] = sites[[c for c in sites if c.startswith("e_")]].replace(
        "estime", "saisi"
    )
    coded = encode(sites, rule_set)
    low, high = bounds.bounds(coded)
    reached = indices.compute(_completions(coded)).index
    assert np.array_equal(low[0], reached.min(axis=0))
    assert np.array_equal(high[0], reached.max(axis=0))


@settings(max_examples=20, deadline=None)
@given(SEEDS, RULES, st.floats(0, 0.9))
def test_indices_are_bounded_and_ranks_are_permutations(seed, rule_id, missing):
    rule_set = rules.shipped(rule_id)
    coded = encode(random_sites(rule_set, 30, missing, seed), rule_set)
    result = indices.compute(coded)
    assert ((result.index >= 0) & (result.index <= 100)).all()
    assert (np.sort(result.rank, axis=1) == np.arange(1, 8)).all()
    low, high = bounds.bounds(coded)
    assert (low <= high).all()


@settings(max_examples=20, deadline=None)
@given(SEEDS, RULES)
def test_collecting_a_fact_never_widens_the_bounds(seed, rule_id):
    rule_set = rules.shipped(rule_id)
    sites = random_sites(rule_set, 20, 0.6, seed)
    full = random_sites(rule_set, 20, 0.0, seed + 1)
    low, high = bounds.bounds(encode(sites, rule_set))
    k = seed % len(rule_set.criteria)
    value, state = sites.columns[2 * k], sites.columns[2 * k + 1]
    unknown = ~sites[state].isin(["saisi", "observe"])
    sites.loc[unknown, value], sites.loc[unknown, state] = full.loc[unknown, value], "saisi"
    low2, high2 = bounds.bounds(encode(sites, rule_set))
    assert (low2 >= low).all()
    assert (high2 <= high).all()


def test_scaling_the_weights_changes_no_index():
    base = rules.shipped("aula_1_0")
    sites = random_sites(base, 200, 0.3, 5)
    tripled = base.with_weights({one.id: 3 * one.weight for one in base.criteria})
    assert np.array_equal(indices.compute(encode(sites, base)).index, indices.compute(encode(sites, tripled)).index)


def _assess(sites, rule_set, seed=1, count=200, spread=25.0, kind=priors.TABLE):
    coded = encode(sites, rule_set)
    shares = priors.priors(rule_set, kind, coded)
    return robustness.assess(coded, robustness.draw(rule_set, shares, count, spread, 0.7, seed), shares, 0.7)


@settings(max_examples=8, deadline=None)
@given(SEEDS, RULES, st.sampled_from([priors.TABLE, priors.UNIFORM]))
def test_same_seed_same_result_whatever_the_order_or_the_subset(seed, rule_id, kind):
    rule_set = rules.shipped(rule_id)
    sites = random_sites(rule_set, 60, 0.3, seed)
    whole = _assess(sites, rule_set, seed, kind=kind, count=60)
    order = np.random.default_rng(seed).permutation(60)[:25]
    some = _assess(sites.iloc[order].reset_index(drop=True), rule_set, seed, kind=kind, count=60)
    assert np.array_equal(some.first_share, whole.first_share[order])
    assert np.allclose(some.mean_index, whole.mean_index[order], atol=1e-9)
    assert np.array_equal(some.gain, whole.gain[order])
    assert np.allclose(whole.first_share.sum(axis=1), 1)
    assert (whole.gain >= 0).all()


@settings(max_examples=15, deadline=None)
@given(SEEDS, RULES, st.floats(0.0, 0.9), st.sampled_from([priors.TABLE, priors.FREQUENCIES, priors.UNIFORM]))
def test_every_draw_lies_in_the_exact_bounds(seed, rule_id, missing, kind):
    rule_set = rules.shipped(rule_id)
    coded = encode(random_sites(rule_set, 20, missing, seed), rule_set)
    shares = priors.priors(rule_set, kind, coded)
    draws = robustness.draw(rule_set, shares, 200, 0.0, 0.7, seed)
    low, high = bounds.bounds(coded)
    kept = coded.known[:, None, :] | (coded.estimated[:, None, :] & draws.keep[None])
    drawn = np.where(kept, coded.classes[:, None, :], draws.classes[None])
    for s in range(len(coded)):
        every = Coded(rule_set, drawn[s], np.ones(drawn[s].shape, bool), np.zeros(drawn[s].shape, bool), drawn[s] < -1)
        index = indices.compute(every).index
        assert (index >= low[s]).all()
        assert (index <= high[s]).all()


def test_with_nothing_missing_and_no_spread_everything_is_certain():
    rule_set = rules.shipped("aula_1_0")
    sites = random_sites(rule_set, 50, 0.0, 4)
    states = [name for name in sites if name.startswith("e_")]
    sites[states] = "saisi"
    coded = encode(sites, rule_set)
    result, (low, high) = indices.compute(coded), bounds.bounds(coded)
    assert np.array_equal(low, result.index)
    assert np.array_equal(high, result.index)
    sure = _assess(sites, rule_set, spread=0.0)
    raw = np.where(result.excluded, -1, indices.ratio(result.advantages, result.constraints))
    assert (sure.first_share.max(axis=1) == 1).all()
    assert np.array_equal(sure.first_share.argmax(axis=1), raw.argmax(axis=1))
    assert sure.gain.max() == 0


def test_the_gain_is_what_knowing_the_fact_brings():
    rule_set = rules.shipped("mutafriches_1_19")
    sites = pd.DataFrame({"presencePollution": ["non"], "c_zone_plu": ["zone-urbaine-u-habitat"], "c_zaer": [None]})
    found = _assess(sites, rule_set)
    assert found.gain[0, rule_set.position("presencePollution")] == 0
    useful = robustness.most_useful(found.gain, rule_set.weights, 0.005)[0]
    gains = found.gain[0, useful]
    assert 0 < len(useful) <= 3
    assert (np.diff(gains) <= 0).all()
    assert (gains >= 0.005).all()


def test_progress_can_cancel_between_chunks():
    rule_set = rules.shipped("aula_1_0")
    coded = encode(random_sites(rule_set, 120, 0.2, 1), rule_set)
    shares = priors.priors(rule_set)
    seen = []

    def stop(share):
        seen.append(share)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        robustness.assess(coded, robustness.draw(rule_set, shares, 20, 25, 0.7, 1), shares, 0.7, stop)
    assert seen == pytest.approx([50 / 120, 100 / 120])


def test_priors_of_the_table_and_of_the_portfolio(tmp_path):
    rule_set = rules.shipped("aula_1_0")
    k = rule_set.position("zoneAccelerationEnr")
    assert priors.priors(rule_set)[k].tolist() == [0.85, 0.05, 0.05, 0.05]
    old = rules.shipped("mutafriches_1_11")
    assert priors.priors(old)[old.position("zoneAccelerationEnr")] == pytest.approx([0.85 / 0.95] + [0.05 / 0.95] * 2)
    coded = encode(pd.DataFrame({"c_zaer": ["oui", "oui", "non", None]}), rule_set)
    shares = priors.priors(rule_set, priors.FREQUENCIES, coded)[k]
    assert shares == pytest.approx([(1 + 5 * 0.85) / 8, (2 + 0.25) / 8, 0.25 / 8, 0.25 / 8])
    own = tmp_path / "a.csv"
    own.write_text("critere;classe;part\nsurfaceSite;[0;10000[;1\n".replace("[0;10000[", '"[0;10000["'), "utf-8")
    assert priors.priors(rule_set, path=own)[0].tolist() == [1, 0, 0, 0]
    own.write_text("critere;classe;part\nsiteEnQpv;peut-être;1\n", "utf-8")
    with pytest.raises(AulaError, match="peut-être"):
        priors.priors(rule_set, path=own)
