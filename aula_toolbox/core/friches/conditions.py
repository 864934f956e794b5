"""What a known fact says of a missing one: no hypothesis is drawn that the measures already contradict."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..text import number
from .classcodes import Bools, Coded
from .criteria import Criterion, Floats, table
from .rules import METRES_PER_UNIT

if TYPE_CHECKING:
    import pandas as pd

NUMERIC = "numerique"
OWN_VALUE = "valeur"
_COLUMNS = {"critere": str, "test": str, "valeur": str, "autre": str, "classe_exclue": str}
_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda value, told: bool(value == told),
    "!=": lambda value, told: bool(value != told),
    ">": lambda value, told: bool(value > told),
}


@dataclass(frozen=True)
class Condition:
    """When a criterion has a value, some classes of another one cannot be.

    excluded: a class, `!class` for all the others, `>number` or `<number` for the classes wholly beyond a number
    (`>valeur`: beyond the value itself).
    """

    criterion: str
    test: str
    value: str
    other: str
    excluded: str


@lru_cache(maxsize=1)
def conditions() -> tuple[Condition, ...]:
    """The shipped table."""
    return tuple(
        Condition(row["critere"], row["test"], row["valeur"], row["autre"], row["classe_exclue"])
        for row in table("incompatibles", **_COLUMNS)
    )


def groups(sites: pd.DataFrame, coded: Coded, shares: list[Floats]) -> Iterator[tuple[npt.NDArray[Any], list[Floats]]]:
    """The sites by what their known facts leave possible: their rows, and the shares of the classes for them.

    shares: of the classes of each criterion, as for any site. A fact that leaves no class possible leaves them all.

    >>> import pandas as pd
    >>> from aula_toolbox.core.friches.classcodes import encode
    >>> from aula_toolbox.core.friches.priors import UNIFORM, priors
    >>> from aula_toolbox.core.friches.rules import shipped
    >>> table, rules = pd.DataFrame({'c_surface': [2.0, None]}), shipped('aula_1_0')
    >>> [rows.tolist() for rows, _ in groups(table, encode(table, rules), priors(rules, UNIFORM))]
    [[0, 1]]
    """
    allowed = _allowed(sites, coded)
    concerned = sorted(allowed)
    if not concerned:
        yield np.arange(len(coded)), shares
        return
    whole = np.concatenate([allowed[k] for k in concerned], axis=1)
    _, first, inverse = np.unique(whole, axis=0, return_index=True, return_inverse=True)
    inverse = np.asarray(inverse).reshape(-1)
    for number_of, row in enumerate(first.tolist()):
        own = list(shares)
        for k in concerned:
            left = shares[k] * allowed[k][row]
            if left.sum() > 0:
                own[k] = left / left.sum()
        yield np.flatnonzero(inverse == number_of), own


def _allowed(sites: pd.DataFrame, coded: Coded) -> dict[int, Bools]:
    """By concerned criterion, the classes that each site may still have [sites, classes]."""
    rules = coded.rules
    out: dict[int, Bools] = {}
    for one in conditions():
        k, other = rules.position(one.criterion), rules.position(one.other)
        if k < 0 or other < 0:
            continue
        criterion, target = rules.criteria[k], rules.criteria[other]
        values = _values(sites, coded, k, criterion)
        kept = out.setdefault(other, np.ones((len(coded), len(target.classes)), dtype=bool))
        told: Any = number(one.value) if criterion.kind == NUMERIC else one.value
        for row in np.flatnonzero(coded.known[:, k] & coded.free[:, other]).tolist():
            value = values[row]
            if value is not None and _TESTS[one.test](value, told):
                kept[row] &= ~_excluded(target, one.excluded, value)
    return {k: kept for k, kept in out.items() if not kept.all()}


def _values(sites: pd.DataFrame, coded: Coded, k: int, criterion: Criterion) -> list[Any]:
    """What is known of a criterion: numbers in the unit of the table, or classes; None for « nothing found »."""
    if criterion.kind != NUMERIC:
        return [criterion.classes[j].value if j >= 0 else None for j in coded.classes[:, k].tolist()]
    column = criterion.fact.value_column(sites.columns)
    return [None] * len(coded) if column is None else [number(value) for value in sites[column].tolist()]


def _excluded(target: Criterion, told: str, value: Any) -> Bools:
    """Which classes of a criterion are excluded."""
    if told[:1] in "<>":
        limit = value if told[1:] == OWN_VALUE else float(told[1:])
        unit = METRES_PER_UNIT.get(target.unit, 1.0)
        lows = np.array([one.low or 0.0 for one in target.classes]) * unit
        highs = np.array([math.inf if one.high is None else one.high for one in target.classes]) * unit
        beyond: Bools = (lows > limit) if told[0] == ">" else (highs < limit)
        return beyond
    others = told.startswith("!")
    name = told.lstrip("!")
    return np.array([(one.value == name) != others for one in target.classes], dtype=bool)
