"""How well the clues of a derelict site find the friches that are known: precision and recall, with their intervals.

Method: docs/design/friches.md#calibration
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .criteria import Floats
from .pairs import Bools

if TYPE_CHECKING:
    import pandas as pd

WILSON, BOOTSTRAP = "wilson", "bootstrap"
_Z = 1.959963984540054  # quantile of the normal law for 95 %, a constant of mathematics
_LOW_PCT, _HIGH_PCT = 2.5, 97.5
NO_INTERVAL = (math.nan, math.nan)


@dataclass(frozen=True)
class Calibration:
    """table: `schema.CALIBRATION`, one row a score from the highest; best: the row of the best F1; kind of interval.

    units, known: units scored, and those that are a known friche; blocks: communes that were drawn, 0 for Wilson.
    """

    table: pd.DataFrame
    best: int
    kind: str
    units: int
    known: int
    blocks: int = 0


def wilson(found: int, of: int) -> tuple[float, float]:
    """The interval of 95 % of a share, in 0-1 (Wilson, 1927); NaN where there is nothing to share.

    >>> low, high = wilson(8, 10)
    >>> round(low, 3), round(high, 3)
    (0.49, 0.943)
    """
    if not of:
        return NO_INTERVAL
    share, square = found / of, _Z**2 / of
    middle = (share + square / 2) / (1 + square)
    reach = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def curve(
    scores: Floats,
    known: Bools,
    blocks: Sequence[str] | None = None,
    least_blocks: int = 10,
    draws: int = 1000,
    seed: int = 1,
) -> Calibration | None:
    """Precision and recall at each score, with their intervals of 95 %; None where no unit is a known friche.

    scores: of the units, 0-100; known: those that are a known friche. blocks: the commune of each unit; from
    `least_blocks` on, communes are drawn again with replacement, `draws` times, for units of one commune resemble each
    other. Otherwise the intervals are those of Wilson, as if units were independent.
    """
    import pandas as pd

    if not known.any():
        return None
    steps = np.unique(scores[scores > 0])[::-1]
    names = list(dict.fromkeys(blocks or ()))
    drawn = _drawn(scores, known, blocks, names, steps, draws, seed) if blocks and len(names) >= least_blocks else None
    rows = []
    for place, step in enumerate(steps):
        told = scores >= step
        right = int((told & known).sum())
        if drawn is None:
            around = (*wilson(right, int(told.sum())), *wilson(right, int(known.sum())))
        else:
            around = (*_middle(drawn[0][:, place]), *_middle(drawn[1][:, place]))
        precision, recall = right / told.sum(), right / known.sum()
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        shares = [100 * one for one in (precision, *around[:2], recall, *around[2:], f1)]
        rows.append((float(step), int(told.sum()), right, *shares))
    columns = ["score_min", "n_unites", "n_connues", "precision_pct", "precision_bas_pct", "precision_haut_pct"]
    columns += ["rappel_pct", "rappel_bas_pct", "rappel_haut_pct", "f1_pct"]
    table = pd.DataFrame(rows, columns=columns)
    best = int(np.argmax(table["f1_pct"].to_numpy())) if len(table) else -1
    kind = WILSON if drawn is None else BOOTSTRAP
    return Calibration(table, best, kind, len(scores), int(known.sum()), 0 if drawn is None else len(names))


def _drawn(
    scores: Floats,
    known: Bools,
    blocks: Sequence[str],
    names: Sequence[str],
    steps: Floats,
    draws: int,
    seed: int,
) -> tuple[Floats, Floats]:
    """Precision and recall [draws, steps] of communes drawn with replacement; NaN where a share has no base."""
    rank = {name: place for place, name in enumerate(names)}
    own = np.array([rank[name] for name in blocks], dtype=np.intp)
    told = scores[:, None] >= steps[None, :]

    def by_block(rows: npt.NDArray[np.bool_]) -> Floats:
        out = np.zeros((len(names), rows.shape[1]))
        np.add.at(out, own, rows.astype(float))
        return out

    flagged, right = by_block(told), by_block(told & known[:, None])
    base = by_block(known[:, None])
    rng = np.random.Generator(np.random.PCG64(seed))
    counts = rng.multinomial(len(names), np.full(len(names), 1 / len(names)), size=draws).astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        hits = counts @ right
        return hits / (counts @ flagged), hits / (counts @ base)


def _middle(values: Floats) -> tuple[float, float]:
    """The bounds between which 95 % of the draws lie."""
    held = values[~np.isnan(values)]
    if not len(held):
        return NO_INTERVAL
    low, high = np.percentile(held, [_LOW_PCT, _HIGH_PCT])
    return float(low), float(high)


def found_sites(scores: Floats, sites: Sequence[str | None], least: float) -> tuple[int, int]:
    """Known friches of which one unit at least reaches a score, and known friches in all.

    >>> found_sites(np.array([50.0, 0.0, 10.0]), ["a", "a", "b"], 20.0)
    (1, 2)
    """
    every = {one for one in sites if one is not None}
    reached = {one for one, score in zip(sites, scores) if one is not None and score >= least}
    return len(reached), len(every)
