"""The set of sites by mixed integer programming (scipy's HiGHS), proved optimal or not said so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .portfolio_model import Allocation, Floats, Problem

OPTIMAL, TIME_OUT, INFEASIBLE = 0, 1, 2


@dataclass
class Matrix:
    """Rows of a sparse constraint matrix, built one at a time."""

    width: int
    rows: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)

    def add(self, terms: list[tuple[int, float]], low: float, high: float) -> None:
        """One constraint: low <= sum of value x variable <= high."""
        number = len(self.low)
        for column, value in terms:
            self.rows.append(number)
            self.columns.append(column)
            self.values.append(value)
        self.low.append(low)
        self.high.append(high)

    def constraint(self) -> Any:
        """The constraint as scipy wants it."""
        from scipy.optimize import LinearConstraint
        from scipy.sparse import csr_matrix

        shape = (len(self.low), self.width)
        return LinearConstraint(csr_matrix((self.values, (self.rows, self.columns)), shape=shape), self.low, self.high)


@dataclass
class Solved:
    """What the solver said."""

    state: int
    chosen: list[str]
    value: float
    gap: float
    variables: Floats | None = None


def useful_pairs(problem: Problem) -> list[tuple[int, int]]:
    """The pairs that can matter for the cost: in a bloc, an option that gives a need less of all is never better."""
    groups: dict[tuple[int, int], list[int]] = {}
    for r, h in problem.pairs:
        groups.setdefault((problem.bloc_of[r], h), []).append(r)
    kept = []
    for (_, h), rows in groups.items():
        ordered = sorted(rows, key=lambda r: (-problem.rows[r].units, -problem.rows[r].area_ha, r))
        widest = -1.0
        for r in ordered:
            if problem.rows[r].area_ha > widest:
                kept.append((r, h))
                widest = problem.rows[r].area_ha
    return sorted(kept)


class Model:
    """Variables: x (site chosen), z (share of an option given to a need), and, when soft, what is missing."""

    def __init__(self, problem: Problem, is_soft: bool = False, every_pair: bool = False) -> None:
        self.problem = problem
        self.is_soft = is_soft
        self.pairs = problem.pairs if every_pair else useful_pairs(problem)
        self.count = len(problem.sites)
        self.first_lack = self.count + len(self.pairs)
        lacks = 3 * len(problem.needs) if is_soft else 0
        self.width = self.first_lack + lacks
        self.matrix = Matrix(self.width)
        self.need_rows: dict[int, int] = {}
        self._blocs()
        self._needs()
        self._rules()

    def _blocs(self) -> None:
        """No area is counted twice."""
        by_bloc: dict[int, list[tuple[int, float]]] = {}
        for number, (r, _) in enumerate(self.pairs):
            by_bloc.setdefault(self.problem.bloc_of[r], []).append((self.count + number, 1.0))
        owner = {bloc: self.problem.place[site] for (site, _), bloc in self.problem.blocs.items()}
        for bloc, terms in by_bloc.items():
            self.matrix.add([*terms, (owner[bloc], -1.0)], -np.inf, 0.0)

    def _needs(self) -> None:
        problem = self.problem
        terms: dict[tuple[int, str], list[tuple[int, float]]] = {}
        for number, (r, h) in enumerate(self.pairs):
            row, column = problem.rows[r], self.count + number
            terms.setdefault((h, "units"), []).append((column, row.units))
            terms.setdefault((h, "area"), []).append((column, row.area_ha))
            if problem.is_near(r):
                terms.setdefault((h, "near"), []).append((column, row.units))
        for h, need in enumerate(problem.needs):
            asked = {
                "units": problem.asked_units(need),
                "area": problem.asked_area(need),
                "near": problem.asked_near(need),
            }
            for kind, (name, amount) in enumerate(asked.items()):
                if amount > 0:
                    lack = [(self.first_lack + 3 * h + kind, 1.0)] if self.is_soft else []
                    self.need_rows[3 * h + kind] = len(self.matrix.low)
                    self.matrix.add([*terms.get((h, name), []), *lack], amount, np.inf)

    def _rules(self) -> None:
        problem, rules = self.problem, self.problem.rules
        for a, b in rules.overlaps:
            if a in problem.place and b in problem.place:
                self.matrix.add([(problem.place[a], 1.0), (problem.place[b], 1.0)], -np.inf, 1.0)
        if rules.max_sites:
            self.matrix.add([(i, 1.0) for i in range(self.count)], -np.inf, float(rules.max_sites))
        if rules.budget:
            self.matrix.add([(i, site.cost) for i, site in enumerate(problem.sites)], -np.inf, float(rules.budget))

    def forbid(self, keys: Sequence[str], with_more: bool) -> None:
        """Cut off one set; with_more: the same set with other sites added to it is cut off too."""
        inside = {self.problem.place[key] for key in keys}
        outside = 0.0 if with_more else -1.0
        terms = [(i, 1.0 if i in inside else outside) for i in range(self.count)]
        self.matrix.add([term for term in terms if term[1]], -np.inf, len(inside) - 1.0)

    def limit(self, objective: Floats, highest: float) -> None:
        """Keep an objective already reached while another is optimised."""
        self.matrix.add([(int(i), float(objective[i])) for i in np.flatnonzero(objective)], -np.inf, highest)

    def cost(self) -> Floats:
        """Objective: euros (or m2)."""
        objective = np.zeros(self.width)
        objective[: self.count] = self.problem.costs
        return objective

    def shortfall(self) -> Floats:
        """Objective: what is missing, each as a share of what is asked."""
        objective = np.zeros(self.width)
        for h, need in enumerate(self.problem.needs):
            asked = (self.problem.asked_units(need), self.problem.asked_area(need), self.problem.asked_near(need))
            for kind, amount in enumerate(asked):
                objective[self.first_lack + 3 * h + kind] = 1.0 / amount if amount > 0 else 0.0
        return objective

    def bounds(self) -> tuple[Floats, Floats]:
        """Lowest and highest value of each variable."""
        low, high = np.zeros(self.width), np.ones(self.width)
        high[self.first_lack :] = np.inf
        for i, site in enumerate(self.problem.sites):
            if site.choice > 0:
                low[i] = 1.0
            elif site.choice < 0 and self.problem.rules.with_forbidden:
                high[i] = 0.0
        return low, high

    def solve(self, objective: Floats, time_limit_s: float) -> Solved:
        """Minimise an objective, without any gap allowed."""
        from scipy.optimize import Bounds, milp

        low, high = self.bounds()
        whole = np.zeros(self.width)
        whole[: self.count] = 1
        options = {"mip_rel_gap": 0.0, "time_limit": max(time_limit_s, 0.1)}
        answer = milp(
            objective,
            integrality=whole,
            bounds=Bounds(low, high),
            constraints=self.matrix.constraint(),
            options=options,
        )
        if answer.x is None:
            return Solved(answer.status if answer.status in (TIME_OUT, INFEASIBLE) else INFEASIBLE, [], np.inf, np.inf)
        chosen = [site.key for i, site in enumerate(self.problem.sites) if answer.x[i] > 0.5]
        gap = float(getattr(answer, "mip_gap", 0.0) or 0.0)
        return Solved(answer.status, chosen, float(answer.fun), gap, answer.x)


def prices(problem: Problem) -> Floats | None:
    """Price of each need (UE, hectares, UE nearby) when sites may be taken in part; None when even so none fits."""
    from scipy.optimize import linprog
    from scipy.sparse import vstack

    model = Model(problem)
    low, high = model.bounds()
    matrix = model.matrix.constraint()
    is_high, is_low = np.isfinite(matrix.ub), np.isfinite(matrix.lb)
    answer = linprog(
        model.cost(),
        A_ub=vstack([matrix.A[is_high], -matrix.A[is_low]]),
        b_ub=np.concatenate([np.asarray(matrix.ub)[is_high], -np.asarray(matrix.lb)[is_low]]),
        bounds=np.column_stack([low, high]),
        method="highs",
    )
    if answer.x is None:
        return None
    of_row = np.zeros(len(model.matrix.low))
    of_row[np.flatnonzero(is_low)] = -answer.ineqlin.marginals[int(is_high.sum()) :]
    found = np.zeros(3 * len(problem.needs))
    for position, row in model.need_rows.items():
        found[position] = of_row[row]
    return np.maximum(found, 0.0)


def allocate(problem: Problem, chosen: list[str]) -> Allocation:
    """The allocation of a fixed set: least missing first, then the same family, then the order of the options."""
    inside = set(chosen)
    kept = Problem(
        [site for site in problem.sites if site.key in inside],
        [row for row in problem.rows if row.site in inside],
        problem.needs,
        problem.rules.without("interdits").without("max_sites").without("budget").without("recouvrements"),
    )
    model = Model(kept, is_soft=True, every_pair=True)
    objective = 1e3 * model.shortfall()
    for number, (r, h) in enumerate(kept.pairs):
        other = kept.rows[r].family != kept.needs[h].family
        objective[model.count + number] = (1e-3 if other else 0.0) + 1e-6 * (number + 1) / max(len(kept.pairs), 1)
    answer = _linear(model, objective)
    back = {(row.site, row.bloc, row.family, row.code): number for number, row in enumerate(problem.rows)}
    shares = {}
    for number, (r, h) in enumerate(kept.pairs):
        value = float(answer[model.count + number])
        if value > 1e-9:
            row = kept.rows[r]
            shares[back[(row.site, row.bloc, row.family, row.code)], h] = value
    lacks = answer[model.first_lack :].reshape(-1, 3) if len(kept.needs) else np.zeros((0, 3))
    lacks = np.where(lacks > 1e-6, lacks, 0.0)
    return Allocation(shares, lacks[:, 0], lacks[:, 1], lacks[:, 2])


def _linear(model: Model, objective: Floats) -> Floats:
    """All sites of the model taken: only the shares are left to choose."""
    from scipy.optimize import Bounds, milp

    low, high = np.zeros(model.width), np.ones(model.width)
    low[: model.count] = 1.0
    high[model.first_lack :] = np.inf
    answer = milp(objective, bounds=Bounds(low, high), constraints=model.matrix.constraint())
    result: Floats = np.asarray(answer.x, float)
    return result
