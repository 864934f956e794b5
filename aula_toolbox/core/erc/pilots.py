"""Choose pilot communes: the best by a score, the most representative, or both at once.

Method: docs/design/erc.md#pilots
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import ceil, comb
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import AulaError
from ..messages import Message, listing, message
from ..scoring import Floats, min_max, order_by, ranks_from, weigh
from ..text import number
from .tables import ErcThresholds
from .texts import decimal
from .words import REPRESENTATIVE, SCORE

if TYPE_CHECKING:
    import pandas as pd

OPTIMAL, HEURISTIC = "optimal", "heuristique"


def read_indicators(text: str, fields: Sequence[str]) -> dict[str, float]:
    """`field=weight;...` as a dictionary. Raises E_INDICATOR listing every part that cannot be read.

    >>> read_indicators('pop=2; emplois', ['pop', 'emplois'])
    {'pop': 2.0, 'emplois': 1.0}
    """
    parts = [part.strip() for part in text.split(";") if part.strip()]
    found: dict[str, float] = {}
    faults = []
    for part in parts:
        name, _, weight = (word.strip() for word in part.partition("="))
        try:
            found[name] = (number(weight) or 0.0) if weight else 1.0
        except ValueError:
            faults.append(part)
            continue
        if name not in fields or found[name] == 0:
            faults.append(part)
    if faults or not found:
        raise AulaError(
            "INDICATORS: {faults} cannot be used; write field=weight;field=weight with the fields {present}.",
            "E_INDICATOR",
            faults=listing(faults or [text or "''"]),
            present=listing(fields, 40),
        )
    return found


@dataclass
class PilotsProblem:
    """The eligible communes, sorted by code, and what the choice must respect."""

    scores: Floats
    distances: Floats
    count: int
    groups: list[str] = field(default_factory=list)
    strata: list[str] = field(default_factory=list)
    subsets_max: int = 200_000

    def __post_init__(self) -> None:
        self.best_single = float(self.distances.sum(axis=1).min()) if len(self.distances) else 0.0
        names = sorted(set(self.groups))
        self.group_most = ceil(self.count / len(names)) if names else self.count
        self.group_least = 1 if names and self.count >= len(names) else 0

    def is_allowed(self, chosen: Sequence[int], is_complete: bool = True) -> bool:
        """Whether a set respects the groups and strata; an incomplete set only must not break the maximum."""
        met = [self.groups[row] for row in chosen] if self.groups else []
        if any(met.count(name) > self.group_most for name in set(met)):
            return False
        if not is_complete:
            return True
        lacks_group = self.group_least and len(set(met)) < len(set(self.groups))
        lacks_stratum = bool(self.strata) and len({self.strata[row] for row in chosen}) < len(set(self.strata))
        return not (lacks_group or lacks_stratum)

    def cost(self, chosen: Sequence[int], method: str) -> float:
        """What is minimised: distance to the nearest pilot, lack of score, or half of each."""
        rows = list(chosen)
        lack = 1.0 - float(self.scores[rows].mean()) / 100.0
        if method == SCORE:
            return lack
        far = float(self.distances[:, rows].min(axis=1).sum())
        if method == REPRESENTATIVE:
            return far
        return 0.5 * (far / self.best_single if self.best_single > 0 else 0.0) + 0.5 * lack


def standardised(values: Floats) -> tuple[Floats, list[int]]:
    """z-scores of the columns and the numbers of those that are constant (dropped).

    >>> standardised(np.array([[1.0, 5.0], [3.0, 5.0]]))[0].tolist()
    [[-1.0], [1.0]]
    """
    spread = values.std(axis=0)
    constant = [int(column) for column in np.flatnonzero(spread == 0)]
    kept = np.flatnonzero(spread > 0)
    return (values[:, kept] - values[:, kept].mean(axis=0)) / spread[kept], constant


def distances(values: Floats, weights: Sequence[float]) -> tuple[Floats, list[int]]:
    """Weighted Euclidean distance between communes, on z-scores; also the constant indicators left out.

    >>> between, constant = distances(np.array([[0.0, 1.0], [2.0, 1.0]]), [1, 1])
    >>> between.tolist(), constant
    ([[0.0, 2.0], [2.0, 0.0]], [1])
    """
    z, constant = standardised(values)
    kept = [abs(weight) for column, weight in enumerate(weights) if column not in constant]
    scaled = z * np.sqrt(np.array(kept) / sum(kept)) if kept else np.zeros((len(values), 1))
    return np.sqrt(np.maximum(((scaled[:, None, :] - scaled[None, :, :]) ** 2).sum(axis=2), 0.0)), constant


def choose(problem: PilotsProblem, method: str) -> tuple[list[int], str]:
    """The chosen rows and whether the set is proved the best. Raises E_PILOTS when no set respects the constraints.

    >>> apart = np.array([[0.0, 5.0, 5.0], [5.0, 0.0, 1.0], [5.0, 1.0, 0.0]])
    >>> choose(PilotsProblem(np.array([0.2, 0.9, 0.8]), apart, 1), 'representativite')
    ([1], 'optimal')
    """
    count = len(problem.scores)
    if problem.count > count:
        raise AulaError(
            "{asked} pilots asked, {there} communes can be chosen.", "E_PILOTS", asked=problem.count, there=count
        )
    if problem.strata and len(set(problem.strata)) > problem.count:
        raise AulaError(
            "STRATUM_FIELD has {values} values for {asked} pilots: one per value is impossible.",
            "E_PILOTS",
            values=len(set(problem.strata)),
            asked=problem.count,
        )
    if comb(count, problem.count) <= problem.subsets_max:
        allowed = (chosen for chosen in combinations(range(count), problem.count) if problem.is_allowed(chosen))
        best = min(allowed, key=lambda chosen: (round(problem.cost(chosen, method), 9), chosen), default=None)
        if best is not None:
            return list(best), OPTIMAL
        raise _impossible()
    return _swap(problem, _build(problem, method), method), HEURISTIC


def _impossible() -> AulaError:
    return AulaError("GROUP_FIELD and STRATUM_FIELD cannot both hold with so few pilots.", "E_PILOTS")


def _build(problem: PilotsProblem, method: str) -> list[int]:
    """Add the best commune one at a time; groups and strata not yet there come first."""
    chosen: list[int] = []
    while len(chosen) < problem.count:
        free = [row for row in range(len(problem.scores)) if row not in chosen]
        options = [row for row in free if problem.is_allowed([*chosen, row], is_complete=False)]
        if not options:
            raise _impossible()
        chosen.append(min(options, key=lambda row: _step_key(problem, chosen, row, method)))
    if not problem.is_allowed(chosen):
        raise _impossible()
    return sorted(chosen)


def _step_key(problem: PilotsProblem, chosen: list[int], row: int, method: str) -> tuple[int, float, int]:
    news = 0
    for labels in (problem.strata, problem.groups):
        if labels and labels[row] not in {labels[other] for other in chosen}:
            news += 1
    return -news, round(problem.cost([*chosen, row], method), 9), row


def _swap(problem: PilotsProblem, chosen: list[int], method: str) -> list[int]:
    """Exchange one pilot for one other commune while it helps, first improvement in the order of the codes."""
    current = problem.cost(chosen, method)
    while True:
        better = next(
            (
                (trial, cost)
                for trial in _neighbours(chosen, len(problem.scores))
                if problem.is_allowed(trial) and (cost := problem.cost(trial, method)) < current - 1e-12
            ),
            None,
        )
        if better is None:
            return chosen
        chosen, current = better


def _neighbours(chosen: list[int], count: int) -> Iterator[list[int]]:
    for position in range(len(chosen)):
        for row in range(count):
            if row not in chosen:
                yield sorted([*chosen[:position], row, *chosen[position + 1 :]])


def pilots(
    communes: pd.DataFrame, indicators: dict[str, float], count: int, method: str, notes: Any = None
) -> pd.DataFrame:
    """Score, rank and choose.

    communes: `insee`, the indicators, optionally `groupe` and `strate`. Adds `score, c_<indicator>, rang, retenue,
    groupe, medoide, distance_type, statut, explication`. A commune with a missing indicator cannot be chosen.
    """
    names = list(indicators)
    out = communes.copy()
    table = np.column_stack([min_max(out[name].astype(float), indicators[name] < 0) for name in names])
    scores = weigh(table, [abs(indicators[name]) for name in names])
    is_eligible = ~np.isnan(table).any(axis=1)
    out["score"] = np.where(is_eligible, scores.score, np.nan)
    for position, name in enumerate(names):
        out[f"c_{name}"] = np.where(is_eligible, scores.contributions[:, position], np.nan)
    order = order_by(-out["score"].to_numpy(), out["insee"].astype(str).tolist())
    out["rang"] = [int(rank) if ok else None for rank, ok in zip(ranks_from(order), is_eligible)]
    rows = [row for row in order_by(out["insee"].astype(str).tolist()) if is_eligible[row]]
    apart, constant = distances(out.iloc[rows][names].to_numpy(float), [indicators[name] for name in names])
    if constant and notes is not None:
        notes.warn("Constant indicators left out of the distances: {names}.", names=listing(names[c] for c in constant))
    problem = PilotsProblem(
        out["score"].to_numpy()[rows],
        apart,
        count,
        [str(out["groupe"].iloc[row]) for row in rows] if "groupe" in out else [],
        [str(out["strate"].iloc[row]) for row in rows] if "strate" in out else [],
        int(ErcThresholds.read().number("sous_ensembles_max")),
    )
    chosen, status = choose(problem, method)
    return _written(out, rows, chosen, apart, status, names)


def _written(
    out: pd.DataFrame, rows: list[int], chosen: list[int], apart: Floats, status: str, names: list[str]
) -> pd.DataFrame:
    """Write who is chosen, and of which pilot every commune is nearest."""
    codes = out["insee"].astype(str).tolist()
    nearest = apart[:, chosen].argmin(axis=1)
    picked = {rows[position] for position in chosen}
    medoid: list[str | None] = [None] * len(out)
    far = np.full(len(out), np.nan)
    for position, row in enumerate(rows):
        medoid[row] = codes[rows[chosen[nearest[position]]]]
        far[row] = apart[position, chosen[nearest[position]]]
    out["retenue"] = [int(row in picked) for row in range(len(out))]
    out["medoide"] = medoid
    out["distance_type"] = far
    out["statut"] = [status if code else "non_eligible" for code in medoid]
    out["manquants"] = [";".join(name for name in names if np.isnan(float(out[name].iloc[r]))) for r in range(len(out))]
    out["completude_pct"] = 100.0 * (1.0 - out[names].astype(float).isna().mean(axis=1))
    out["explication"] = [_sentence(row) for row in out.to_dict("records")]
    return out


def _sentence(row: dict[str, Any]) -> Message:
    if row["statut"] == "non_eligible":
        return message("Not eligible: indicators missing ({missing}).", missing=row["manquants"])
    if row["retenue"]:
        return message("Chosen as a pilot: score {score}, rank {rank}.", score=decimal(row["score"]), rank=row["rang"])
    return message(
        "Not chosen: score {score}, rank {rank}; the pilot most like it is {medoid}.",
        score=decimal(row["score"]),
        rank=row["rang"],
        medoid=row["medoide"],
    )
