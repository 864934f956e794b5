"""The score of need: fixed bounds, so that a school moves no other; what is absent is never filled.

Method: docs/design/schools.md#score
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..reference import Table, load
from ..scoring import order_by, weigh

Floats = NDArray[np.float64]
HEAT, GROUND, SHADE, CHILDREN, SOCIAL, NEIGHBOURS = "chaleur", "sol", "ombre", "enfants", "social", "voisinage"
CRITERIA = (HEAT, GROUND, SHADE, CHILDREN, SOCIAL, NEIGHBOURS)
THIRDS = 3
HALF = 0.5


@dataclass(frozen=True)
class SchoolCriterion:
    """A criterion: its weight, the value worth 0 and the one worth 1, what it is called and what it measures."""

    name: str
    weight: float
    zero: float
    one: float
    label: str
    measure: str


def load_criteria(folder: Path | str | None = None) -> tuple[list[SchoolCriterion], Table]:
    """The criteria in the order of their table."""
    columns = {"critere": str, "poids": float, "zero": float, "un": float, "libelle": str, "mesure": str}
    table = load("schools_poids", columns, folder)
    rows = [
        SchoolCriterion(row["critere"], row["poids"], row["zero"], row["un"], row["libelle"], row["mesure"])
        for row in table
    ]
    return rows, table


def notes(values: Mapping[str, Floats], criteria: Sequence[SchoolCriterion]) -> Floats:
    """Values of criteria brought to 0-1 between their fixed bounds, array (schools, criteria); NaN where absent.

    >>> notes({"sol": np.array([30.0, 62.5, 200.0])}, [SchoolCriterion("sol", 20, 30, 95, "", "")]).ravel().tolist()
    [0.0, 0.5, 1.0]
    """
    columns = [np.clip((values[one.name] - one.zero) / (one.one - one.zero), 0.0, 1.0) for one in criteria]
    return np.stack(columns, axis=1)


@dataclass(frozen=True)
class SchoolScores:
    """score: 0-100, NaN under the completeness asked; rank: from 1, 0 for none; stability: % of draws, NaN for none."""

    score: Floats
    completeness_pct: Floats
    rank: NDArray[np.int64]
    stability_pct: Floats
    contributions: Floats


def ranked(score: Floats, ids: Sequence[str], may_rank: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Rank of each school, the highest score first, ties by identifier; 0 for those that have none.

    >>> ranked(np.array([10.0, 30.0, np.nan]), ["b", "a", "c"], np.array([True, True, True])).tolist()
    [2, 1, 0]
    """
    used = may_rank & np.isfinite(score)
    rows = np.flatnonzero(used)
    found = np.zeros(len(score), np.int64)
    order = order_by(-np.round(score[rows], 9), [ids[row] for row in rows.tolist()])
    found[rows[order]] = np.arange(1, len(rows) + 1)
    return found


def scores(
    table: Floats,
    weights: Sequence[float],
    ids: Sequence[str],
    may_rank: NDArray[np.bool_],
    least_known_pct: float,
    draws: int,
    variation: float,
    seed: int,
) -> SchoolScores:
    """Scores, ranks and stability of schools. table: (schools, criteria) in 0-1, NaN where absent.

    Stability: share of draws of the weights (each times U(1 - variation, 1 + variation)) that leave a school in its
    third of the ranking.
    """
    found = weigh(table, weights, least_known_pct)
    rank = ranked(found.score, ids, may_rank)
    stability = np.full(len(table), np.nan)
    rows = np.flatnonzero(rank > 0)
    if len(rows):
        drawn = np.random.default_rng(seed).uniform(1.0 - variation, 1.0 + variation, (draws, len(weights)))
        known = np.isfinite(table[rows])
        moved = np.asarray(weights) * drawn
        scored = (np.nan_to_num(table[rows]) @ moved.T) / (known @ moved.T)
        # ties are broken as in the ranking itself
        tie = np.argsort(rank[rows], kind="stable")
        place = np.empty(scored.shape, np.int64)
        order = np.argsort(-np.round(scored[tie], 9), axis=0, kind="stable")
        np.put_along_axis(place, tie[order], np.arange(len(rows))[:, None], axis=0)
        own = thirds(rank[rows] - 1, len(rows))
        stability[rows] = 100.0 * (thirds(place, len(rows)) == own[:, None]).mean(axis=1)
    return SchoolScores(found.score, found.completeness_pct, rank, stability, found.contributions)


def thirds(place: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """The third of a ranking that places are in (0 first).

    >>> thirds(np.arange(5), 5).tolist()
    [0, 0, 1, 1, 2]
    """
    found: NDArray[np.int64] = THIRDS * place // max(count, 1)
    return found


def reasons(table: Floats, criteria: Sequence[SchoolCriterion]) -> list[list[str]]:
    """The labels of the criteria that weigh most in each need, two at most, each at least halfway to its bound.

    The social criterion is never named: it would publish the position of a school.
    """
    named = []
    for row in table.tolist():
        won = [
            (-value * one.weight, one.label)
            for one, value in zip(criteria, row)
            if one.name != SOCIAL and not isnan(value) and value >= HALF
        ]
        named.append([label for _, label in sorted(won)[:2]])
    return named


def missing(table: Floats, criteria: Sequence[SchoolCriterion]) -> list[list[str]]:
    """The labels of the criteria that are absent, school by school."""
    return [[one.label for one, value in zip(criteria, row) if isnan(value)] for row in table.tolist()]
