"""Weighted criteria: bring to 0-1, weigh what is known, rank, say what made the score, and how firm the rank is.

A criterion that is not known (NaN) weighs nothing: the weights are shared among those that are known, row by row,
and the completeness says how much of the weight that was. Arrays are (rows, criteria).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def min_max(values: ArrayLike, reverse: bool = False, constant: float = 1.0) -> Floats:
    """A column brought to 0-1 by its own extremes; a constant column is worth `constant`; NaN stays NaN.

    >>> min_max([10, 20, 40]).round(3).tolist()
    [0.0, 0.333, 1.0]
    >>> min_max([10, 20, 40], reverse=True).round(3).tolist()
    [1.0, 0.667, 0.0]
    >>> min_max([5, 5]).tolist()
    [1.0, 1.0]
    """
    column = np.asarray(values, dtype=float)
    known = column[~np.isnan(column)]
    if known.size == 0:
        return column.copy()
    low, high = float(known.min()), float(known.max())
    if high == low:
        return np.where(np.isnan(column), np.nan, constant)
    share = (column - low) / (high - low)
    return 1.0 - share if reverse else share


@dataclass(frozen=True)
class Scores:
    """score: 0-100, NaN under the completeness asked; contributions: they add up to the score; NaN when absent."""

    score: Floats
    contributions: Floats
    completeness_pct: Floats


def weigh(values: ArrayLike, weights: Sequence[float], least_known_pct: float = 0.0) -> Scores:
    """Weighted mean of criteria in 0-1, on 100, over what is known in each row.

    >>> weigh([[1.0, 0.0], [1.0, float('nan')]], [3, 1]).score.round(1).tolist()
    [75.0, 100.0]
    """
    table = np.asarray(values, dtype=float).reshape(-1, len(weights))
    share = shares(weights)
    known = ~np.isnan(table)
    weight_known = known @ share
    with np.errstate(invalid="ignore", divide="ignore"):
        effective = np.where(known, share, 0.0) / weight_known[:, None]
    contributions = np.where(known, 100.0 * effective * np.nan_to_num(table), np.nan)
    completeness = 100.0 * weight_known
    enough = (weight_known > 0) & (completeness >= least_known_pct - 1e-9)
    score = np.where(enough, np.nansum(np.where(known, contributions, 0.0), axis=1), np.nan)
    return Scores(score, np.where(enough[:, None], contributions, np.nan), completeness)


def shares(weights: Sequence[float]) -> Floats:
    """Weights rescaled so that they sum to 1. Raises ValueError when none is positive or one is negative.

    >>> shares([1, 3]).tolist()
    [0.25, 0.75]
    """
    given = np.asarray(weights, dtype=float)
    if (given < 0).any() or not given.sum() > 0:
        raise ValueError("weights must be positive")
    result: Floats = given / given.sum()
    return result


def geometric(values: ArrayLike, weights: Sequence[float], least: float) -> Floats:
    """Weighted geometric mean on 100: a very poor criterion is not redeemed by the others.

    Values below `least` count as `least`, so that one zero does not hide all the rest.

    >>> geometric([[1.0, 1.0], [1.0, 0.25]], [1, 1], 0.01).round(1).tolist()
    [100.0, 50.0]
    """
    table = np.asarray(values, dtype=float).reshape(-1, len(weights))
    known = ~np.isnan(table)
    share = np.where(known, shares(weights), 0.0)
    total = share.sum(axis=1)
    logs = np.where(known, np.log(np.maximum(np.nan_to_num(table, nan=1.0), least)), 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        result: Floats = np.where(total > 0, 100.0 * np.exp((share * logs).sum(axis=1) / total), np.nan)
    return result


def order_by(*keys: Sequence[object]) -> Ints:
    """Row numbers sorted by the first key, ties by the next ones. Numbers ascend, NaN come last.

    >>> order_by([3, 1, 1], ['a', 'c', 'b']).tolist()
    [2, 1, 0]
    """
    columns = []
    for key in keys:
        array = np.asarray(key)
        columns.append(np.unique(array, return_inverse=True)[1] if array.dtype.kind in "OUS" else array.astype(float))
    order: Ints = np.lexsort(tuple(reversed(columns))).astype(np.int64)
    return order


def ranks_from(order: Ints) -> Ints:
    """Rank (1 = first) of every row, from the order of the rows.

    >>> ranks_from(order_by([30, 10, 20])).tolist()
    [3, 1, 2]
    """
    ranks = np.empty(len(order), dtype=np.int64)
    ranks[order] = np.arange(1, len(order) + 1)
    return ranks


@dataclass(frozen=True)
class Stability:
    """Ranks reached when the weights move: 5th and 95th percentiles, lower interpolation."""

    low: Ints
    high: Ints


def rank_stability(
    values: ArrayLike, weights: Sequence[float], order: Ints, runs: int, variation: float, seed: int
) -> Stability:
    """Rank the rows under `runs` draws that multiply each weight by U(1 - variation, 1 + variation).

    order: the rank order of the unmoved weights, which breaks the ties of every draw.
    """
    table = np.asarray(values, dtype=float).reshape(-1, len(weights))[order]
    draws = np.random.default_rng(seed)
    drawn = shares(weights) * draws.uniform(1.0 - variation, 1.0 + variation, (runs, len(weights)))
    known = ~np.isnan(table)
    with np.errstate(invalid="ignore", divide="ignore"):
        scores = (np.nan_to_num(table) @ drawn.T) / (known @ drawn.T)
    positions = np.argsort(-np.round(scores, 6), axis=0, kind="stable")
    ranks = np.empty_like(positions)
    np.put_along_axis(ranks, positions, np.arange(1, len(table) + 1)[:, None], axis=0)
    ranks.sort(axis=1)
    low, high = (ranks[:, int(np.floor(q * (runs - 1)))] for q in (0.05, 0.95))
    back_low, back_high = np.empty(len(order), dtype=np.int64), np.empty(len(order), dtype=np.int64)
    back_low[order], back_high[order] = low, high
    return Stability(back_low, back_high)


def best_and_worst(contributions: Floats, weights: Sequence[float]) -> list[tuple[list[int], int | None]]:
    """For each row, the two criteria that gave most of what they could, and the one that gave least.

    The last is None when no more than two criteria are known.

    >>> best_and_worst(np.array([[3.0, 1.0, 0.0]]), [1.0, 1.0, 1.0])
    [([0, 1], 2)]
    """
    possible = 100.0 * shares(weights)
    shares_won = contributions / possible
    found: list[tuple[list[int], int | None]] = []
    for row in shares_won:
        known = [int(i) for i in np.argsort(-np.nan_to_num(row, nan=-1.0), kind="stable") if not np.isnan(row[i])]
        found.append((known[:2], known[-1] if len(known) > 2 else None))
    return found
