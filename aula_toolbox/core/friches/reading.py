"""Reading the indices: ties, groups, suggested uses, mixes, strengths and constraints.

Method: docs/design/friches.md#reading
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .classcodes import Bools, Coded
from .criteria import Floats, table
from .indices import Indices, Whole
from .rules import NEUTRAL, RuleSet
from .thresholds import FricheThresholds

CLASSED, TOO_FEW, ALL_EXCLUDED = "classe", "donnees_insuffisantes", "tous_exclus"
ROBUST, TO_CONFIRM, UNDECIDED = "robuste", "a_confirmer", "indecis"
_PLUS_EPSILON = 1e-9  # indices have one decimal: their differences are exact to far less than that


@dataclass(frozen=True)
class PlannerReading:
    """What a planner reads of the indices, by site.

    status: `classe`, `donnees_insuffisantes`, `tous_exclus`. first: number of the first usage, -1 if none.
    gap_pt: first minus second among the usages not excluded, NaN with fewer than two.
    group [sites, usages]: usages tied with the first.
    """

    status: list[str]
    first: Whole
    gap_pt: Floats
    group: Bools
    possible: Whole


def read(result: Indices, rules: RuleSet, min_completeness_pct: float) -> PlannerReading:
    """Ties below the gap of the rules; no reading below the least completeness, nor where nothing known counts."""
    allowed = ~result.excluded
    possible = allowed.sum(axis=1)
    few = (result.completeness_pct < min_completeness_pct) | result.says_nothing
    usable = ~few & (possible > 0)
    order = result.order
    lines = np.arange(len(order))
    best = result.index[lines, order[:, 0]]
    second = result.index[lines, order[:, 1]] if order.shape[1] > 1 else best
    gap = np.where(usable & (possible > 1), np.round(best - second, 1), np.nan)
    behind = np.round(best[:, None] - result.index, 1)
    group = allowed & usable[:, None] & (behind < rules.tie_gap_pt - _PLUS_EPSILON)
    status = np.where(few, TOO_FEW, np.where(possible > 0, CLASSED, ALL_EXCLUDED))
    return PlannerReading(status.tolist(), np.where(usable, order[:, 0], -1), gap, group, possible)


@lru_cache(maxsize=1)
def _incompatible() -> frozenset[frozenset[str]]:
    rows = table("mixite", usage1=str, usage2=str)
    return frozenset(frozenset((row["usage1"], row["usage2"])) for row in rows)


def mix(ordered: Iterable[tuple[str, float]], limits: FricheThresholds) -> list[tuple[str, int]]:
    """A mix of uses (usage, whole share in %) from the ranked usages (id, index); [] with fewer than two.

    Shares follow the indices and add to 100 (largest remainders); incompatible usages are skipped.

    >>> mix([('habitat', 80.0), ('bureaux', 60.0)], FricheThresholds())
    [('habitat', 57), ('bureaux', 43)]
    """
    kept: list[tuple[str, float]] = []
    for usage, index in ordered:
        compatible = all(frozenset((usage, other)) not in _incompatible() for other, _ in kept)
        if index >= limits["mixite_indice_min"] and compatible and len(kept) < limits["mixite_usages_max"]:
            kept.append((usage, index))
    if len(kept) < 2:
        return []
    total = sum(index for _, index in kept)
    exact = [100 * index / total for _, index in kept]
    shares = [int(value) for value in exact]
    rest = sorted(range(len(kept)), key=lambda i: (shares[i] - exact[i], i))[: 100 - sum(shares)]
    return [(usage, share + (i in rest)) for i, ((usage, _), share) in enumerate(zip(kept, shares))]


def counts(coded: Coded, usage: Whole) -> tuple[Whole, Whole]:
    """For one usage a site: how many criteria are scored above neutral, and below zero (0 without usage)."""
    strengths, constraints = np.zeros(len(coded), dtype=int), np.zeros(len(coded), dtype=int)
    for k, criterion in enumerate(coded.rules.criteria):
        scores = np.vstack([criterion.scores, np.zeros((1, len(coded.rules.usages)))])
        own = np.where(usage >= 0, scores[coded.scored[:, k], usage], 0.0)
        strengths += own > NEUTRAL
        constraints += own < 0
    return strengths, constraints


def robustness_class(share: float, limits: FricheThresholds) -> str:
    """`robuste`, `a_confirmer` or `indecis`, from the share of hypotheses in which the usage ranks first.

    >>> robustness_class(0.95, FricheThresholds())
    'robuste'
    """
    if share >= limits["robuste_min"]:
        return ROBUST
    return TO_CONFIRM if share >= limits["a_confirmer_min"] else UNDECIDED


def could_exclude(coded: Coded) -> list[list[tuple[int, list[int]]]]:
    """By site, the exclusion rules that unknown facts could still make true: (rule, missing criteria).

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.classcodes import encode
    >>> from aula_toolbox.core.friches.rules import shipped
    >>> sites = encode(pd.DataFrame({'c_surface': [2.0, None]}), shipped('aula_1_0'))
    >>> [len(rules) > 0 for rules in could_exclude(sites)]
    [True, True]
    """
    out: list[list[tuple[int, list[int]]]] = [[] for _ in range(len(coded))]
    for number, rule in enumerate(coded.rules.exclusions):
        true = [coded.known[:, k] & (coded.classes[:, k] == j) for k, j in rule.conditions]
        open_ = [coded.free[:, k] for k, _ in rule.conditions]
        possible = np.all([a | b for a, b in zip(true, open_)], axis=0) & ~np.all(true, axis=0)
        for s in np.flatnonzero(possible).tolist():
            out[s].append((number, [k for (k, _), free in zip(rule.conditions, open_) if free[s]]))
    return out
