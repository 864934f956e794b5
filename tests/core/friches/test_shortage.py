"""The layers that an inventory lacks: best first, none twice, and the completeness that is promised is reached.

Method: docs/design/friches.md#shortage
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from friches_sites import random_sites
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.friches import rules, shortage
from aula_toolbox.core.friches.criteria import facts
from aula_toolbox.core.friches.results import qualify
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.language import Language


def found_of(sites, least=30.0):
    return qualify(sites, rules.shipped("aula_1_0"), least, FricheThresholds(), Language())


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.5, 1.0))
def test_the_points_add_up_and_the_sites_are_counted_once(seed, missing):
    found = found_of(random_sites(rules.shipped("aula_1_0"), 40, missing, seed))
    packs = shortage.wanted(found, (), 30.0)
    names = [role for pack in packs for role in pack.roles]
    assert len(names) == len(set(names))
    before = found.indices.completeness_pct
    assert sum(pack.points for pack in packs) <= 100 - before.mean() + 1e-9
    assert sum(pack.ranked for pack in packs) <= (before < 30).sum()
    assert all(pack.points > 0 or pack.ranked == 0 for pack in packs)


def test_the_layer_that_ranks_most_sites_comes_first():
    """Sites just under the limit: the criterion of the most weight is enough."""
    columns = {"c_surf_m2": [5000.0] * 6, "c_bati_m2": [None, None, None, 300.0, 300.0, 300.0]}
    found = found_of(pd.DataFrame(columns, dtype=object), 6.0)
    first = shortage.wanted(found, (), 6.0)[0]
    weights = {one.id: one.weight for one in found.rules.criteria}
    total = found.rules.weights.sum()
    completeness = found.indices.completeness_pct
    assert completeness[0] == pytest.approx(100 * weights["surfaceSite"] / total)
    assert first.ranked == (completeness < 6).sum() > 0


def test_what_is_given_is_not_asked_again():
    found = found_of(pd.DataFrame({"c_surf_m2": [5000.0]}, dtype=object))
    every = {role for pack in shortage.wanted(found, (), 30.0) for role in pack.roles}
    assert {"BATIMENT", "ZONE_URBA", "ICPE", "SIS", "PPRT"} <= every
    left = {role for pack in shortage.wanted(found, {"BATIMENT", "ICPE"}, 30.0) for role in pack.roles}
    assert left == every - {"BATIMENT", "ICPE"}
    assert shortage.wanted(found, every, 30.0) == []


def test_nothing_is_asked_when_all_is_known():
    sites = {one.value_field: [None] for one in facts().values()}
    sites.update({one.state_field: ["observe"] for one in facts().values()})
    assert shortage.wanted(found_of(pd.DataFrame(sites, dtype=object)), (), 30.0) == []
    assert np.isfinite(found_of(pd.DataFrame(sites, dtype=object)).indices.index).all()


def test_where_the_layers_are_found():
    assert any(record == "bdtopo-batiment" for _, _, record in shortage.sources_of("BATIMENT"))
    assert shortage.sources_of("CORRESP_PLU") == []


def test_only_the_sites_that_count_are_counted():
    sites = random_sites(rules.shipped("aula_1_0"), 12, 0.8, 3)
    part = shortage.wanted(found_of(sites.iloc[:5].reset_index(drop=True)), (), 30.0)
    assert shortage.wanted(found_of(sites), (), 30.0, np.arange(12) < 5) == part
