"""Usage indices, ranks, exclusions and reliability of a site (rules of Mutafriches, ADEME, 2026).

Method: docs/design/friches.md#index
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from .classcodes import NO_CLASS, Bools, Coded
from .criteria import Floats
from .rules import NEUTRAL, RuleSet

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ScoreTables:
    """What each class adds to the advantages and to the constraints before weighing; the last row is « no class »."""

    advantage: tuple[Floats, ...]
    constraint: tuple[Floats, ...]


def tables(rules: RuleSet, neutral_both_sides: bool | None = None) -> ScoreTables:
    """Parts of the classes [classes + 1, usages] by criterion. A neutral score pulls both sides."""
    both = rules.neutral_both_sides if neutral_both_sides is None else neutral_both_sides
    advantage, constraint = [], []
    for criterion in rules.criteria:
        scores = criterion.scores
        neutral = scores == NEUTRAL
        gain = np.where(neutral, NEUTRAL if both else 0.0, np.maximum(scores, 0.0))
        loss = np.where(neutral, NEUTRAL if both else 0.0, np.maximum(-scores, 0.0))
        none = np.zeros((1, scores.shape[1]))
        advantage.append(np.vstack([gain, none]))
        constraint.append(np.vstack([loss, none]))
    return ScoreTables(tuple(advantage), tuple(constraint))


def sums(coded: Coded, parts: ScoreTables | None = None) -> tuple[Floats, Floats]:
    """Weighted advantages A and constraints C [sites, usages], added in matrix order.

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.classcodes import encode
    >>> from aula_toolbox.core.friches.rules import shipped
    >>> sites = encode(pd.DataFrame({'c_surface': [2.0, None]}), shipped('aula_1_0'))
    >>> advantages, constraints = sums(sites)
    >>> advantages.shape == constraints.shape == (2, len(sites.rules.usages))
    True
    """
    rules = coded.rules
    parts = parts or tables(rules)
    advantages = np.zeros((len(coded), len(rules.usages)))
    constraints = np.zeros_like(advantages)
    for k, weight in enumerate(rules.weights):
        column = coded.scored[:, k]
        advantages += (parts.advantage[k] * weight)[column]
        constraints += (parts.constraint[k] * weight)[column]
    return advantages, constraints


def ratio(advantages: Floats, constraints: Floats) -> Floats:
    """A / (A + C), 0 where both are zero.

    >>> ratio(np.array([3.0, 0.0]), np.array([1.0, 0.0])).tolist()
    [0.75, 0.0]
    """
    total = advantages + constraints
    with np.errstate(invalid="ignore", divide="ignore"):
        share: Floats = np.where(total > 0, advantages / total, 0.0)
    return share


def rounded(share: Floats) -> Floats:
    """Index on 100 with one decimal: halves go up.

    >>> rounded(np.array([0.5, 0.12345])).tolist()
    [50.0, 12.3]
    """
    index: Floats = np.floor(share * 1000 + 0.5) / 10
    return index


def excluded(coded: Coded) -> Bools:
    """Usages forbidden by known facts [sites, usages]; what is unknown or estimated never excludes."""
    out = np.zeros((len(coded), len(coded.rules.usages)), dtype=bool)
    for rule in coded.rules.exclusions:
        holds = np.ones(len(coded), dtype=bool)
        for k, j in rule.conditions:
            holds &= coded.known[:, k] & (coded.classes[:, k] == j)
        out[:, list(rule.usages)] |= holds[:, None]
    return out


def ranks(index: Floats, is_excluded: Bools) -> Whole:
    """Positions 1 to n without shared rank: excluded last, then index, then the order of the usages.

    >>> ranks(np.array([[40.0, 60.0, 60.0]]), np.zeros((1, 3), bool)).tolist()
    [[3, 1, 2]]
    """
    order = np.argsort(np.where(is_excluded, 1e6, 0.0) - index, axis=1, kind="stable")
    return np.argsort(order, axis=1, kind="stable") + 1


@dataclass(frozen=True)
class Indices:
    """Result of the calculation [sites, usages], and what is known of each site [sites]."""

    advantages: Floats
    constraints: Floats
    index: Floats
    excluded: Bools
    rank: Whole
    counted: Whole
    counted_weight: Floats
    reliability: Floats
    completeness_pct: Floats

    @cached_property
    def says_nothing(self) -> Bools:
        """Sites of which nothing known counts for or against any usage."""
        total = self.advantages + self.constraints
        nothing: Bools = ~(total > 0).any(axis=1)
        return nothing

    @cached_property
    def order(self) -> Whole:
        """Usages by rank: column 0 is the first one."""
        return np.argsort(self.rank, axis=1, kind="stable")


def compute(coded: Coded) -> Indices:
    """Indices, exclusions, ranks and reliability of every site."""
    advantages, constraints = sums(coded)
    index, is_excluded = rounded(ratio(advantages, constraints)), excluded(coded)
    weights = coded.rules.weights
    known_weight = coded.knowledge @ weights
    total = weights.sum()
    return Indices(
        advantages,
        constraints,
        index,
        is_excluded,
        ranks(index, is_excluded),
        coded.known.sum(axis=1),
        known_weight,
        np.floor(known_weight / total * 10 * 2 + 0.5) / 2,
        100 * known_weight / total,
    )


def label_of(value: float, steps: tuple[tuple[float, str], ...]) -> str:
    """The name of the first step that the value reaches.

    >>> label_of(62.0, ((80.0, "haut"), (50.0, "moyen"), (0.0, "bas")))
    'moyen'
    """
    return next((name for low, name in steps if value >= low), steps[-1][1])


def first_usage(index: Floats, is_excluded: Bools) -> Whole:
    """Number of the first usage of each site, -1 when all are excluded.

    >>> first_usage(np.array([[40.0, 60.0], [70.0, 20.0]]), np.array([[False, True], [False, False]])).tolist()
    [0, 0]
    """
    best = np.argmax(np.where(is_excluded, -1.0, index), axis=1)
    return np.where(is_excluded.all(axis=1), NO_CLASS, best)


def first_without_neutral(coded: Coded) -> Whole:
    """The first usage when neutral scores are left out of the index."""
    index = rounded(ratio(*sums(coded, tables(coded.rules, neutral_both_sides=False))))
    return first_usage(index, excluded(coded))


def deltas_of(coded: Coded, usage: Whole) -> Floats:
    """`deltas` for one usage a site only [sites, criteria]; zeros where it is -1.

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.classcodes import encode
    >>> from aula_toolbox.core.friches.rules import shipped
    >>> sites = encode(pd.DataFrame({'c_surface': [2.0, None]}), shipped('aula_1_0'))
    >>> deltas_of(sites, np.array([0, -1]))[1].any()  # no usage is looked at
    False
    """
    lines, own = np.arange(len(coded)), np.maximum(usage, 0)
    advantages, constraints = (side[lines, own] for side in sums(coded))
    full, parts = ratio(advantages, constraints), tables(coded.rules)
    out = np.zeros((len(coded), len(coded.rules.criteria)))
    for k, weight in enumerate(coded.rules.weights):
        column = coded.scored[:, k]
        less = ratio(
            np.maximum(advantages - parts.advantage[k][column, own] * weight, 0.0),
            np.maximum(constraints - parts.constraint[k][column, own] * weight, 0.0),
        )
        out[:, k] = np.where((column >= 0) & (usage >= 0), 100 * (full - less), 0.0)
    return out


def deltas(coded: Coded) -> Floats:
    """What each criterion adds to each index, in points: index minus index without it [sites, criteria, usages].

    Unrounded; the deltas of a site do not add up to its index.

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.classcodes import encode
    >>> from aula_toolbox.core.friches.rules import shipped
    >>> sites = encode(pd.DataFrame({'c_surface': [2.0, None]}), shipped('aula_1_0'))
    >>> deltas(sites)[1].any()  # nothing is known of the second site
    False
    """
    advantages, constraints = sums(coded)
    full, parts = ratio(advantages, constraints), tables(coded.rules)
    out = np.zeros((len(coded), len(coded.rules.criteria), len(coded.rules.usages)))
    for k, weight in enumerate(coded.rules.weights):
        column = coded.scored[:, k]
        less = ratio(
            np.maximum(advantages - (parts.advantage[k] * weight)[column], 0.0),
            np.maximum(constraints - (parts.constraint[k] * weight)[column], 0.0),
        )
        out[:, k] = np.where((column >= 0)[:, None], 100 * (full - less), 0.0)
    return out
