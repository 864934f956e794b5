"""Sharing needs over sites without a solver: the largest gain first, then changes and exchanges that improve.

Every step weighs all its candidates at once; only the needs that a step touches change, so that 2 000 sites take
seconds. Ties go to the order of the sites in the file, then of the usages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .criteria import Floats

if TYPE_CHECKING:
    from .portfolio import Problem

NONE = -1
_PASSES = 50
_EPSILON = 1e-9


def share(problem: Problem) -> Any:
    """The use of each site (-1: none)."""
    state = _State(problem)
    while state.add_best():
        pass
    for _ in range(_PASSES):
        improved = [state.change_uses(), state.exchange_uses()]
        if not any(improved):
            break
    return state.choice


class _State:
    """A sharing in the making: the use of each site, and what each need has got."""

    def __init__(self, problem: Problem) -> None:
        self.value, self.hectares = problem.value, problem.hectares
        self.allowed = np.isfinite(self.value)
        self.sites, self.uses = np.nonzero(self.allowed)
        self.usage = np.array([problem.codes.index(need.usage) for need in problem.needs])
        self.member = np.array(problem.members, dtype=bool).reshape(len(problem.needs), len(self.hectares))
        self.least = np.array([need.least_ha for need in problem.needs])
        self.most = np.array([need.most_ha for need in problem.needs])
        self.penalty = problem.penalty
        self.territory = np.array([str(name) for name in problem.territory], dtype=object)
        self.choice = np.full(len(self.hectares), NONE)
        self.got = np.zeros(len(problem.needs))
        self.asks = self.member[:, self.sites] & (self.usage[:, None] == self.uses[None, :])

    def _worth(self, needs: Any, delta: Floats) -> Floats:
        """Penalties spared when needs [n] get delta [n, candidates] more; minus infinity above a maximum."""
        got, least = self.got[needs, None], self.least[needs, None]
        spared = np.maximum(least - got, 0.0) - np.maximum(least - got - delta, 0.0)
        is_over = (delta > 0) & (got + delta > self.most[needs, None] + _EPSILON)
        out: Floats = np.where(is_over.any(axis=0), -np.inf, self.penalty * spared.sum(axis=0))
        return out

    def _own(self, site: int) -> float:
        """The quality of a site's present use."""
        return float(self.value[site, self.choice[site]]) if self.choice[site] >= 0 else 0.0

    def _give(self, site: int, use: int) -> None:
        """Change the use of a site."""
        for one, sign in ((self.choice[site], -1.0), (use, 1.0)):
            if one >= 0:
                self.got[(self.usage == one) & self.member[:, site]] += sign * self.hectares[site]
        self.choice[site] = use

    def _gains_of_adding(self, pairs: Any) -> Floats:
        """What giving each pair (site, use) to a site that has none brings."""
        delta = self.asks[:, pairs] * self.hectares[self.sites[pairs]]
        gains: Floats = self.value[self.sites[pairs], self.uses[pairs]] + self._worth(slice(None), delta)
        return gains

    def add_best(self) -> bool:
        """Give a free site the use that brings most; False when nothing brings anything."""
        pairs = np.flatnonzero(self.choice[self.sites] == NONE)
        if not len(pairs):
            return False
        gains = self._gains_of_adding(pairs)
        best = float(gains.max())
        if best <= _EPSILON:
            return False
        pick = pairs[int(np.argmax(gains >= best - _EPSILON))]
        self._give(int(self.sites[pick]), int(self.uses[pick]))
        return True

    def change_uses(self) -> bool:
        """One pass over the pairs in their order, then over the sites to let go: every improvement is taken."""
        improved = False
        for site in range(len(self.hectares)):
            for use in (*np.flatnonzero(self.allowed[site]).tolist(), NONE):
                if use != self.choice[site] and self._gain_of_change(site, use) > _EPSILON:
                    self._give(site, use)
                    improved = True
        return improved

    def _gain_of_change(self, site: int, use: int) -> float:
        needs = np.flatnonzero(self.member[:, site])
        sign = (self.usage[needs] == use) * 1.0 - (self.usage[needs] == self.choice[site]) * 1.0
        value = float(self.value[site, use]) if use >= 0 else 0.0
        return value - self._own(site) + float(self._worth(needs, (sign * self.hectares[site])[:, None])[0])

    def exchange_uses(self) -> bool:
        """One pass over the pairs of sites of a territory: two sites exchange their uses when it improves."""
        improved = False
        for name in dict.fromkeys(self.territory.tolist()):
            own = np.flatnonzero(self.territory == name)
            for rank, site in enumerate(own.tolist()):
                others = own[rank + 1 :]
                while len(others):
                    gains = self._gains_of_exchange(site, others)
                    better = np.flatnonzero(gains > _EPSILON)
                    if not len(better):
                        break
                    other = int(others[better[0]])
                    mine, theirs = int(self.choice[site]), int(self.choice[other])
                    self._give(site, theirs)
                    self._give(other, mine)
                    improved, others = True, others[better[0] + 1 :]
        return improved

    def _gains_of_exchange(self, site: int, others: Any) -> Floats:
        """What a site gains by exchanging its use with each other one of its territory."""
        mine, theirs = int(self.choice[site]), self.choice[others]
        value = np.where(theirs >= 0, self.value[site, theirs], 0.0)
        value += self.value[others, mine] if mine >= 0 else 0.0
        value -= self._own(site) + np.where(theirs >= 0, self.value[others, theirs], 0.0)
        needs = np.flatnonzero(self.member[:, site])  # sites of one territory have the same needs
        more = self.hectares[others] - self.hectares[site]
        delta = (self.usage[needs, None] == mine) * more - (self.usage[needs, None] == theirs[None, :]) * more
        gains: Floats = np.where(theirs == mine, -np.inf, value + self._worth(needs, delta))
        return gains
