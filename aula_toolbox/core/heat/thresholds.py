"""What turns values into scores, kept apart so that a later run can be compared: knots of the indicators, cuts.

Method: docs/design/heat.md#scores
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .. import tables
from ..errors import AulaError, raise_all
from ..messages import Message, Notes, listing, mark, message

Numbers = NDArray[np.float64]
PERCENTILE, MINMAX = "percentile", "minmax"
#: what people read instead of the codes of components and moments
WORDS = {
    "expo": mark("exposure"),
    "sensi": mark("sensitivity"),
    "capaf": mark("difficulty to cope"),
    "jour": mark("by day"),
    "nuit": mark("by night"),
}
KNOTS = 101
HEADER = ("norme", "genre", "cle", "rang", "valeur")
KNOT, CUT = "noeud", "coupure"


@dataclass
class ScoreThresholds:
    """Knots by field (101 quantiles) and cuts by composite (`expo_jour`, `sensi_nuit`, ...)."""

    norm: str = PERCENTILE
    knots: dict[str, Numbers] = field(default_factory=dict)
    cuts: dict[str, Numbers] = field(default_factory=dict)

    def save(self, path: Path) -> None:
        """Write them so that reading gives exactly the same numbers."""
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(HEADER)
            for kind, groups in ((KNOT, self.knots), (CUT, self.cuts)):
                for key, values in groups.items():
                    for rank, value in enumerate(values):
                        writer.writerow((self.norm, kind, key, rank, repr(float(value))))

    def check(self, norm: str, fields: list[str]) -> None:
        """Raises AulaError E_THRESHOLDS for another normalisation or for indicators without knots."""
        problems: list[Message] = []
        if norm != self.norm:
            problems.append(
                message(
                    "The frozen thresholds were made with {frozen}; this run asks for {asked}.",
                    "E_THRESHOLDS",
                    frozen=self.norm,
                    asked=norm,
                )
            )
        missing = [name for name in fields if name not in self.knots]
        if missing:
            problems.append(
                message(
                    "The frozen thresholds lack the indicators {names}.", "E_THRESHOLDS", names=listing(missing, 40)
                )
            )
        raise_all(problems)


def load_thresholds(path: Path, notes: Notes | None = None) -> ScoreThresholds:
    """Read frozen thresholds, in any form that `tables` reads.

    Raises AulaError E_THRESHOLDS when the file is not one of ours, and those of `tables`.
    """
    table = tables.read(path, notes=notes, expected=HEADER)
    if not len(table) or any(table.place(name) < 0 for name in HEADER):
        raise AulaError("{file} does not hold frozen thresholds.", "E_THRESHOLDS", file=path.name)
    groups: dict[str, dict[str, list[tuple[float, float]]]] = {KNOT: {}, CUT: {}}
    numbers = zip(table.numbers("rang", needed=True), table.numbers("valeur", needed=True))
    for kind, key, pair in zip(table.column("genre"), table.column("cle"), numbers):
        if kind not in groups:
            raise AulaError("{file} does not hold frozen thresholds.", "E_THRESHOLDS", file=path.name)
        groups[kind].setdefault(key, []).append(pair)
    # a spreadsheet may have sorted the rows
    knots, cuts = (
        {key: np.array([value for _, value in sorted(pairs)]) for key, pairs in groups[kind].items()}
        for kind in (KNOT, CUT)
    )
    return ScoreThresholds(table.column("norme")[0], knots, cuts)


def quantile_knots(values: Numbers) -> Numbers:
    """Quantiles 0, 1, .. 100 % of the known values (linear interpolation).

    >>> quantile_knots(np.array([0.0, 10.0, np.nan]))[[0, 50, 100]].tolist()
    [0.0, 5.0, 10.0]
    """
    return np.quantile(values[np.isfinite(values)], np.linspace(0, 1, KNOTS))


def percentile_of(values: Numbers, knots: Numbers) -> Numbers:
    """Where values stand among the knots (0-1): the middle of equal knots, linear between, 0 and 1 outside.

    >>> percentile_of(np.array([5.0]), np.linspace(0.0, 10.0, 101)).round(2).tolist()
    [0.5]
    """
    low, high = np.searchsorted(knots, values, "left"), np.searchsorted(knots, values, "right")
    last = len(knots) - 1
    below = np.clip(low - 1, 0, last - 1)
    gap = knots[below + 1] - knots[below]
    between = (below + np.divide(values - knots[below], gap, out=np.zeros(len(values)), where=gap > 0)) / last
    rank = np.where(high > low, (low + high - 1) / (2 * last), between)
    rank = np.where(values < knots[0], 0.0, np.where(values > knots[-1], 1.0, rank))
    return np.where(np.isfinite(values), rank, np.nan)


def minmax_of(values: Numbers, knots: Numbers, low: float, high: float) -> Numbers:
    """Where values stand between two quantiles of the knots (0-1, clipped).

    When nearly all zones are equal both quantiles are one: 0.5 there, 0 below and 1 above.

    >>> knots = quantile_knots(np.array([0.0, 10.0]))
    >>> minmax_of(np.array([2.0, 12.0]), knots, 0.0, 1.0).tolist()
    [0.2, 1.0]
    """
    start, end = knots[round(low * (KNOTS - 1))], knots[round(high * (KNOTS - 1))]
    if end > start:
        return np.clip((values - start) / (end - start), 0.0, 1.0)
    return np.where(np.isfinite(values), 0.5 + 0.5 * np.sign(values - start), np.nan)


def cut_class(values: Numbers, cuts: Numbers, first: int, neutral: int) -> Numbers:
    """Class of composites: `first`, plus one for each cut reached; `neutral` for all when the cuts are all equal.

    >>> cut_class(np.array([0.1, 0.5, np.nan]), np.array([0.2, 0.4]), 1, 2).tolist()
    [1.0, 3.0, nan]
    """
    classes = first + np.searchsorted(cuts, values, "right").astype(float)
    if len(cuts) > 1 and np.all(cuts == cuts[0]):
        classes = np.full(len(values), float(neutral))
    return np.where(np.isfinite(values), classes, np.nan)
