"""How a few chosen sites serve the needs best, without any solver: a small linear programme in numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .portfolio_bound import KINDS, Pricing
from .portfolio_model import Floats

ZERO = 1e-9
PATIENCE = 40
"""Steps without progress after which the rule that cannot cycle takes over (Bland 1977)."""


@dataclass
class Served:
    """Best service of the needs. shares: part of the bloc given by each pair; lack: missing, as a share of what is
    asked; prices: worth of a unit of each need, in the same unit as the lack.
    """

    pairs: NDArray[np.int64]
    shares: Floats
    lack: Floats
    prices: Floats


def serve(pricing: Pricing, sites: NDArray[np.int64], preference: Floats | None = None) -> Served:
    """Give the blocs of some sites to the needs: least lack in all, then the least preference (one by pair, small)."""
    inside = np.zeros(len(pricing.costs), dtype=bool)
    inside[sites] = True
    blocs = np.flatnonzero(inside[pricing.owner])
    ends = np.append(pricing.starts[1:], len(pricing.need))
    pairs = (
        np.concatenate([np.arange(pricing.starts[b], ends[b]) for b in blocs]) if len(blocs) else np.zeros(0, np.int64)
    )
    row_of = np.repeat(np.arange(len(blocs)), [ends[b] - pricing.starts[b] for b in blocs])
    asked = np.flatnonzero(pricing.asked > 0)
    scale = pricing.asked[asked]
    brings = np.zeros((len(asked), len(pairs)))
    for number, position in enumerate(asked):
        mine = pricing.need[pairs] == position // KINDS
        brings[number] = np.where(mine, pricing.brings[pairs, position % KINDS], 0.0) / scale[number]
    costs = preference[pairs] if preference is not None else np.zeros(len(pairs))
    shares, missing, prices = _simplex(row_of, len(blocs), brings, costs)
    lack, worth = np.zeros(len(pricing.asked)), np.zeros(len(pricing.asked))
    lack[asked], worth[asked] = missing, prices / scale
    return Served(pairs, shares, lack, worth)


def _simplex(row_of: NDArray[np.int64], blocs: int, brings: Floats, costs: Floats) -> tuple[Floats, Floats, Floats]:
    """Minimise costs . z + sum of s: z of a bloc sum to 1 at most, brings . z + s - t = 1. Returns z, s, prices."""
    needs, pairs = brings.shape
    height, width = blocs + needs, pairs + blocs + 2 * needs
    table = np.zeros((height + 1, width + 1))
    table[row_of, np.arange(pairs)] = 1.0
    table[np.arange(blocs), pairs + np.arange(blocs)] = 1.0
    table[blocs:height, :pairs] = brings
    first_lack, first_more = pairs + blocs, pairs + blocs + needs
    table[blocs + np.arange(needs), first_lack + np.arange(needs)] = 1.0
    table[blocs + np.arange(needs), first_more + np.arange(needs)] = -1.0
    table[:height, -1] = 1.0
    # last row: reduced costs, the lacks being in the basis at a cost of 1
    table[height, :pairs] = costs
    table[height, first_lack:first_more] = 1.0
    table[height] -= table[blocs:height].sum(axis=0)
    basis = np.concatenate([pairs + np.arange(blocs), first_lack + np.arange(needs)])
    still, last = 0, np.inf
    for _ in range(50 * (height + 1)):
        reduced = table[height, :-1]
        entering = int(np.argmin(reduced)) if still < PATIENCE else int(np.argmax(reduced < -ZERO))
        if reduced[entering] >= -ZERO:
            break
        leaving = _leaving(table, basis, entering)
        _pivot(table, leaving, entering)
        basis[leaving] = entering
        value = -table[height, -1]
        still = 0 if value < last - 1e-12 else still + 1
        last = min(last, value)
    found = np.zeros(width)
    found[basis] = table[:height, -1]
    return np.maximum(found[:pairs], 0.0), np.maximum(found[first_lack:first_more], 0.0), table[height, first_more:-1]


def _leaving(table: Floats, basis: NDArray[np.int64], entering: int) -> int:
    """The row that reaches zero first; of several, the one of the first variable."""
    column = table[:-1, entering]
    rows = np.flatnonzero(column > ZERO)
    ratios = table[rows, -1] / column[rows]
    lowest = rows[ratios <= ratios.min() + 1e-12]
    return int(lowest[np.argmin(basis[lowest])])


def _pivot(table: Floats, row: int, column: int) -> None:
    table[row] /= table[row, column]
    factors = table[:, column].copy()
    factors[row] = 0.0
    touched = np.flatnonzero(np.abs(factors) > 0)
    table[touched] -= factors[touched, None] * table[row]
