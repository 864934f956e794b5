"""Hypotheses that cannot be are not drawn: what is measured forbids classes of what is missing.

Method: docs/design/friches.md#robustness
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.friches import conditions, priors, robustness, rules
from aula_toolbox.core.friches.classcodes import encode

RULES = rules.shipped("aula_1_0")
STATE, FOOTPRINT = (RULES.position(one) for one in ("etatBatiInfrastructure", "surfaceBati"))
NOTHING = next(j for j, one in enumerate(RULES.criteria[STATE].classes) if one.value == "pas-de-bati")


def shares_of(**known):
    """The shares of the classes that are drawn for one site."""
    table = pd.DataFrame({"c_bati_m2": [None], "c_surf_m2": [None], **{k: [v] for k, v in known.items()}}, dtype=object)
    coded = encode(table, RULES)
    [(_, own)] = conditions.groups(table, coded, priors.priors(RULES, priors.UNIFORM))
    return own


@pytest.mark.parametrize(("built_m2", "is_nothing"), [(500.0, 0.0), (0.0, 1.0)])
def test_no_building_is_drawn_where_one_is_measured_and_only_that_where_none_is(built_m2, is_nothing):
    own = shares_of(c_bati_m2=built_m2)
    assert own[STATE][NOTHING] == is_nothing and own[STATE].sum() == pytest.approx(1)
    drawn = robustness.draw(RULES, own, 200, 25.0, 0.7, 1)
    assert 0 < shares_of()[STATE][NOTHING] < 1, "without a measure, both are drawn"
    classes = drawn.classes[:, STATE]
    assert (classes == NOTHING).all() if is_nothing else (classes != NOTHING).all()


def test_no_footprint_larger_than_its_site_is_drawn():
    own, free = shares_of(c_surf_m2=900.0), shares_of()
    lows = np.array([one.low or 0.0 for one in RULES.criteria[FOOTPRINT].classes])
    assert (own[FOOTPRINT][lows > 900] == 0).all() and (free[FOOTPRINT][lows > 900] > 0).any()
