"""The set of sites as a mixed integer programme, and how a fixed set serves the needs.

Method: docs/design/erc.md#portfolio
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...programme import Outcome, Programme
from .problem import KINDS, Allocation, Floats, PortfolioProblem


def useful_pairs(problem: PortfolioProblem) -> list[tuple[int, int]]:
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


class PortfolioModel:
    """Variables: x (site chosen), z (share of an option given to a need), and, when soft, what is missing."""

    def __init__(self, problem: PortfolioProblem, is_soft: bool = False, every_pair: bool = False) -> None:
        self.problem = problem
        self.is_soft = is_soft
        self.pairs = problem.pairs if every_pair else useful_pairs(problem)
        self.count = len(problem.sites)
        self.first_lack = self.count + len(self.pairs)
        self.programme = Programme()
        forced = np.array([site.choice > 0 for site in problem.sites], float)
        is_out = np.array([site.choice < 0 and problem.rules.with_forbidden for site in problem.sites], bool)
        self.programme.variables(self.count, forced, np.where(is_out, 0.0, 1.0), whole=True)
        self.programme.variables(len(self.pairs), high=1.0)
        if is_soft:
            self.programme.variables(KINDS * len(problem.needs))
        self.need_rows: dict[int, int] = {}
        self._blocs()
        self._needs()
        self._rules()

    @property
    def width(self) -> int:
        """How many variables there are."""
        return self.programme.width

    def _blocs(self) -> None:
        """No area is counted twice."""
        by_bloc: dict[int, list[tuple[int, float]]] = {}
        for number, (r, _) in enumerate(self.pairs):
            by_bloc.setdefault(self.problem.bloc_of[r], []).append((self.count + number, 1.0))
        owner = {bloc: self.problem.place[site] for (site, _), bloc in self.problem.blocs.items()}
        for bloc, terms in by_bloc.items():
            self.programme.row([*terms, (owner[bloc], -1.0)], high=0.0)

    def _needs(self) -> None:
        problem = self.problem
        terms: dict[tuple[int, int], list[tuple[int, float]]] = {}
        for number, (r, h) in enumerate(self.pairs):
            row, column = problem.rows[r], self.count + number
            brings = (row.units, row.area_ha, row.units if problem.is_near(r) else 0.0)
            for kind, amount in enumerate(brings):
                if amount:
                    terms.setdefault((h, kind), []).append((column, amount))
        for h, need in enumerate(problem.needs):
            for kind, amount in enumerate(problem.asked(need)):
                if amount > 0:
                    position = KINDS * h + kind
                    lack = [(self.first_lack + position, 1.0)] if self.is_soft else []
                    self.need_rows[position] = self.programme.row([*terms.get((h, kind), []), *lack], low=amount)

    def _rules(self) -> None:
        problem, rules = self.problem, self.problem.rules
        for a, b in rules.overlaps:
            if a in problem.place and b in problem.place:
                self.programme.row([(problem.place[a], 1.0), (problem.place[b], 1.0)], high=1.0)
        if rules.max_sites:
            self.programme.row([(i, 1.0) for i in range(self.count)], high=float(rules.max_sites))
        if rules.budget:
            self.limit(self.cost(), float(rules.budget))

    def forbid(self, keys: Sequence[str], with_more: bool) -> None:
        """Cut off one set; with_more: the same set with other sites added to it is cut off too."""
        inside = {self.problem.place[key] for key in keys}
        outside = 0.0 if with_more else -1.0
        terms = [(i, 1.0 if i in inside else outside) for i in range(self.count)]
        self.programme.row([term for term in terms if term[1]], high=len(inside) - 1.0)

    def limit(self, objective: Floats, highest: float) -> None:
        """Keep an objective already reached while another is optimised."""
        self.programme.row([(int(i), float(objective[i])) for i in np.flatnonzero(objective)], high=highest)

    def cost(self) -> Floats:
        """Objective: euros (or m2)."""
        objective = np.zeros(self.width)
        objective[: self.count] = self.problem.costs
        return objective

    def shortfall(self) -> Floats:
        """Objective: what is missing, each as a share of what is asked."""
        asked = np.array([amount for need in self.problem.needs for amount in self.problem.asked(need)], float)
        objective = np.zeros(self.width)
        objective[self.first_lack :] = np.where(asked > 0, 1.0 / np.where(asked > 0, asked, 1.0), 0.0)
        return objective

    def minimise(self, objective: Floats, time_limit_s: float) -> Outcome:
        """The least of an objective, no gap allowed."""
        return self.programme.minimise(objective, time_limit_s)

    def chosen(self, found: Outcome) -> list[str]:
        """The sites of an outcome that holds values, in the order of their ids."""
        values = np.zeros(self.count) if found.values is None else found.values
        return [site.key for i, site in enumerate(self.problem.sites) if values[i] > 0.5]


def prices(problem: PortfolioProblem, time_limit_s: float) -> Floats | None:
    """Price of each need (UE, hectares, UE nearby) when sites may be taken in part; None when even so none fits."""
    model = PortfolioModel(problem)
    of_row = model.programme.prices(model.cost(), time_limit_s)
    if of_row is None:
        return None
    found = np.zeros(KINDS * len(problem.needs))
    for position, row in model.need_rows.items():
        found[position] = of_row[row]
    return np.maximum(found, 0.0)


def allocate(problem: PortfolioProblem, chosen: Sequence[str]) -> Allocation:
    """The allocation of a fixed set: least missing first, then the same family, then the order of the options."""
    inside = set(chosen)
    kept = PortfolioProblem(
        [replace(site, choice=1) for site in problem.sites if site.key in inside],
        [row for row in problem.rows if row.site in inside],
        problem.needs,
        problem.rules.without("interdits").without("max_sites").without("budget").without("recouvrements"),
    )
    model = PortfolioModel(kept, is_soft=True, every_pair=True)
    objective = 1e3 * model.shortfall()
    for number, (r, h) in enumerate(kept.pairs):
        other = kept.rows[r].family != kept.needs[h].family
        objective[model.count + number] = (1e-3 if other else 0.0) + 1e-6 * (number + 1) / max(len(kept.pairs), 1)
    # all sites are taken: only the shares are left to choose
    answer = model.programme.minimise(objective, relaxed=True).values
    values = np.zeros(model.width) if answer is None else answer
    back = {(row.site, row.bloc, row.family, row.code): number for number, row in enumerate(problem.rows)}
    shares = {}
    for number, (r, h) in enumerate(kept.pairs):
        value = float(values[model.count + number])
        if value > 1e-9:
            row = kept.rows[r]
            shares[back[(row.site, row.bloc, row.family, row.code)], h] = value
    lacks = values[model.first_lack :].reshape(-1, KINDS)
    lacks = np.where(lacks > 1e-6, lacks, 0.0)
    return Allocation(shares, lacks[:, 0], lacks[:, 1], lacks[:, 2])
