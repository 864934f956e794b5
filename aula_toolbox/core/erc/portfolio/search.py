"""The cheapest sets, one after the other, each proved: the solver sees only the sites that can still matter.

Method: docs/design/erc.md#portfolio
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

import numpy as np

from ...programme import IMPOSSIBLE, IN_TIME, OPTIMAL
from .bound import Bound, Flags, Pricing
from .problem import Floats, PortfolioProblem, total
from .programme import PortfolioModel

CORE_SITES = 25
"""Sites shown first to the solver, beside those worth their cost at the prices of the needs."""
NEXT_SHARE = 0.25
"""How far above the last cost the next set is looked for, as a share of the distance to the bound."""


@dataclass
class FoundSet:
    """A set of sites (None when there is none, or none in time), and whether no other is cheaper."""

    state: str
    chosen: list[str] | None = None
    is_proved: bool = False


class Search:
    """Sets of sites in the order of their cost, for one problem and its prices."""

    def __init__(self, problem: PortfolioProblem, prices: Floats, until: float) -> None:
        self.problem = problem
        self.until = until
        self.bound: Bound = Pricing(problem).bound(prices)
        # without sites that cost nothing, a set with more sites is never as cheap: it need not be looked at again
        self.with_more = all(site.cost > 0 or site.choice > 0 for site in problem.sites)

    def gap_pct(self, chosen: Sequence[str]) -> float:
        """Most that a set can be above the cheapest one, % of its cost."""
        cost = total(self.problem, chosen)[0]
        return max(100.0 * (cost - self.bound.value) / cost, 0.0) if cost > 0 else 0.0

    def model(self, ceiling: float) -> PortfolioModel:
        """The solver's model of every set that costs no more than a ceiling."""
        model = PortfolioModel(self.problem.among(*self.bound.within(ceiling)))
        model.limit(model.cost(), ceiling + 0.5)
        return model

    def first(self) -> FoundSet:
        """A cheap set, proved the cheapest only when no other site can matter: `after` goes on from it."""
        more = CORE_SITES
        while True:
            kept = self.bound.first(more)
            found = self._solved([], kept, self.bound.is_forced)
            if found.state != IMPOSSIBLE or self._is_all(kept):
                return found
            more *= 4

    def after(self, known: Sequence[Sequence[str]]) -> FoundSet:
        """The cheapest set that is none of those known (nor, where sites have a cost, one of them with more sites)."""
        last = total(self.problem, known[-1])[0]
        ceiling = last + NEXT_SHARE * max(last - self.bound.value, 1.0)
        while True:
            kept, must = self.bound.within(ceiling)
            found = self._solved(known, kept, must)
            if found.is_proved or found.state == IN_TIME:
                return found
            if found.chosen is not None:
                # dearer than what was looked at: look again up to its cost
                ceiling = float(total(self.problem, found.chosen)[0])
            elif self._is_all(kept) and not (must & ~self.bound.is_forced).any():
                return found
            else:
                ceiling += 2.0 * max(ceiling - self.bound.value, 1.0)

    def _is_all(self, kept: Flags) -> bool:
        return bool(kept.sum() >= np.isfinite(self.bound.reduced).sum())

    def _solved(self, known: Sequence[Sequence[str]], kept: Flags, must: Flags) -> FoundSet:
        """The cheapest set on some sites; proved when no site left out could make one as cheap."""
        left = self.until - monotonic()
        if left <= 0:
            return FoundSet(IN_TIME)
        model = PortfolioModel(self.problem.among(kept, must))
        for keys in known:
            model.forbid(keys, self.with_more)
        answer = model.minimise(model.cost(), left)
        if answer.values is None:
            return FoundSet(answer.state)
        chosen = model.chosen(answer)
        if not answer.is_proved:
            return FoundSet(answer.state, chosen)
        may, needed = self.bound.within(total(self.problem, chosen)[0])
        is_proved = not (may & ~kept).any() and not (must & ~needed).any()
        return FoundSet(OPTIMAL, chosen, is_proved)
