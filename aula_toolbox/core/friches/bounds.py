"""Exact bounds of the indices once the missing facts are known.

A / (A + C) grows with A and falls with C, and the scores 2 > 1 > 0.5 > -1 > -2 dominate one another
in that order: the best (worst) class of each free criterion gives the exact maximum (minimum).
A criterion whose « nothing found » is not scored may also stay out: both options are tried.

Method: docs/design/friches.md#bounds
"""

from __future__ import annotations

from itertools import product

import numpy as np

from .classcodes import Coded
from .criteria import Floats
from .indices import ratio, rounded, sums, tables
from .rules import RuleSet


def optional_criteria(rules: RuleSet) -> list[int]:
    """Criteria that may end unscored because nothing is found and the rules score nothing then.

    >>> from aula_toolbox.core.friches.rules import shipped
    >>> len(optional_criteria(shipped('aula_1_0'))) < len(shipped('aula_1_0').criteria)
    True
    """
    return [k for k, one in enumerate(rules.criteria) if one.fact.can_be_nothing and one.id not in rules.nulls]


def bounds(coded: Coded) -> tuple[Floats, Floats]:
    """Lowest and highest reachable index [sites, usages], rounded like the index.

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.classcodes import encode
    >>> from aula_toolbox.core.friches.rules import shipped
    >>> sites = encode(pd.DataFrame({'c_surface': [2.0, None]}), shipped('aula_1_0'))
    >>> low, high = bounds(sites)
    >>> bool((low <= high).all())
    True
    """
    low, high = _extremes(coded, best=False), _extremes(coded, best=True)
    return rounded(low), rounded(high)


def _extremes(coded: Coded, best: bool) -> Floats:
    rules, parts = coded.rules, tables(coded.rules)
    fixed = Coded(rules, coded.classes, coded.known, np.zeros_like(coded.known), coded.off_matrix)
    advantages, constraints = sums(fixed, parts)
    options = []
    optional = optional_criteria(rules)
    for k, criterion in enumerate(rules.criteria):
        extreme = np.argmax(criterion.scores, axis=0) if best else np.argmin(criterion.scores, axis=0)
        usages = np.arange(len(rules.usages))
        free = coded.free[:, k, None] * rules.weights[k]
        gain, loss = free * parts.advantage[k][extreme, usages], free * parts.constraint[k][extreme, usages]
        if k in optional:
            options.append((gain, loss))
        else:
            advantages, constraints = advantages + gain, constraints + loss
    return _best_option(advantages, constraints, options, best)


def _best_option(advantages: Floats, constraints: Floats, options: list[tuple[Floats, Floats]], best: bool) -> Floats:
    """The extreme over every way of leaving the optional criteria in or out."""
    found = np.full_like(advantages, -np.inf if best else np.inf)
    for choice in product((1.0, 0.0), repeat=len(options)):
        gain = sum((taken * part for taken, (part, _) in zip(choice, options)), np.zeros_like(advantages))
        loss = sum((taken * part for taken, (_, part) in zip(choice, options)), np.zeros_like(advantages))
        share = ratio(advantages + gain, constraints + loss)
        found = np.maximum(found, share) if best else np.minimum(found, share)
    return found
