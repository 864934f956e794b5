"""Tables of sites for the tests of the friches."""

from __future__ import annotations

import numpy as np
import pandas as pd

from aula_toolbox.core.friches import criteria, rules


def table_of(inputs):
    """Inputs by criterion id -> c_ and e_ columns; null means searched and not found."""
    rows = []
    for one in inputs:
        row = {}
        for key, value in one.items():
            known = criteria.fact(key)
            row[known.value_field] = value
            row[known.state_field] = "observe" if value is None else "saisi"
        rows.append(row)
    return pd.DataFrame(rows, dtype=object)


def random_sites(rule_set: rules.RuleSet, count: int, missing: float, seed: int) -> pd.DataFrame:
    """Sites with random classes, a share of them missing or estimated."""
    rng = np.random.default_rng(seed)
    data = {}
    for criterion in rule_set.criteria:
        one = criteria.fact(criterion.id)
        if criterion.kind == "numerique":
            values = rng.uniform(0, 15 if one.unit == "%" else 20000, count).astype(object)
        else:
            names = np.array([item.value for item in criterion.classes], dtype=object)
            values = names[rng.integers(0, len(names), count)]
        values[rng.random(count) < missing] = None
        states = np.where(rng.random(count) < 0.2, "estime", "saisi").astype(object)
        states[pd.isna(values)] = np.where(rng.random(count) < 0.2, "observe", "absent")[pd.isna(values)]
        data[one.value_field], data[one.state_field] = values, states
    return pd.DataFrame(data)
