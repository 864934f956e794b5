"""Which trees to plant under a budget: greedy by what each still brings for its price, and the curve of the choices.

Each choice lowers what the others bring (shade is counted once), never raises it: stale values are upper bounds and
only the best of them need be looked at again (lazy greedy, Minoux 1978). The better of two orders, by gain for its
price and by gain, is within (1 - 1/e) / 2 of the best plan (Leskovec et al. 2007).

Method: docs/design/heat.md#where-to-plant
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..graph import BestFirst
from .convolution import Step, no_step
from .treeshade import ShadeCover

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
Mask = NDArray[np.bool_]
#: looked at this often, a run hears that it is cancelled
TOLD_EVERY = 64


@dataclass(frozen=True)
class Candidates:
    """Places where a tree may stand, by number: where (metres), what it brings to the air, what it costs.

    x_m, y_m: the stem. gain_pd: person-degrees. cost_eur: above 0. is_first: in the zones to be served first. row,
    column: on the grid of shade, any number outside it.
    """

    x_m: Numbers
    y_m: Numbers
    gain_pd: Numbers
    cost_eur: Numbers
    is_first: Mask
    row: Rows
    column: Rows

    def __len__(self) -> int:
        return len(self.x_m)


@dataclass(frozen=True)
class Worth:
    """What counts: weights of a person-degree and of a weighted square metre x hour of new shade."""

    air: float
    shade: float

    @classmethod
    def balanced(cls, candidates: Candidates, shade: Numbers, share: float) -> Worth:
        """Both in shares of what the best candidate brings, shade for `share` (0-1) of the whole.

        shade: what each candidate alone would bring. Without people only shade counts, without places only the air.
        """
        air, best = float(candidates.gain_pd.max(initial=0.0)), float(shade.max(initial=0.0))
        if air <= 0 or best <= 0:
            return cls(1 / air if air > 0 else 0.0, 1 / best if best > 0 else 0.0)
        return cls((1 - share) / air, share / best)


@dataclass
class TreePlan:
    """The trees chosen, in order, and what each brought: person-degrees, new shade (m2 h, without weights)."""

    chosen: list[int] = field(default_factory=list)
    gain_pd: list[float] = field(default_factory=list)
    shade_m2_h: list[float] = field(default_factory=list)
    cost_eur: list[float] = field(default_factory=list)
    worth: list[float] = field(default_factory=list)

    @property
    def total(self) -> float:
        """What the plan is worth."""
        return sum(self.worth)

    def until(self, budget_eur: float) -> int:
        """How many of its first trees a budget pays."""
        spent = np.cumsum(self.cost_eur)
        return int(np.searchsorted(spent, budget_eur + 1e-9, "right"))


class _Search:
    """One greedy search: what is taken, what is blocked, what is left."""

    def __init__(self, candidates: Candidates, worth: Worth, shade: ShadeCover | None, spacing_m: float) -> None:
        self.candidates, self.worth, self.spacing = candidates, worth, spacing_m
        self.shade = None if shade is None else shade.fresh()
        self.plan = TreePlan()
        self._cells: dict[tuple[int, int], list[int]] = {}

    def value(self, number: int) -> float:
        """What a candidate is worth now."""
        one = self.candidates
        new = 0.0
        if self.shade is not None and self.worth.shade > 0:
            new = self.shade.gain(int(one.row[number]), int(one.column[number]))
        return self.worth.air * float(one.gain_pd[number]) + self.worth.shade * new

    def is_free(self, number: int) -> bool:
        """Whether no chosen tree stands nearer than the spacing."""
        x, y = float(self.candidates.x_m[number]), float(self.candidates.y_m[number])
        across, up = int(x // self.spacing), int(y // self.spacing)
        for near in ((across + dx, up + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            for other in self._cells.get(near, ()):
                gap = np.hypot(self.candidates.x_m[other] - x, self.candidates.y_m[other] - y)
                if gap < self.spacing - 1e-6:
                    return False
        return True

    def take(self, number: int, value: float) -> None:
        """The candidate becomes a tree of the plan."""
        one = self.candidates
        row, column = int(one.row[number]), int(one.column[number])
        self.plan.shade_m2_h.append(0.0 if self.shade is None else self.shade.gain(row, column, False))
        if self.shade is not None:
            self.shade.plant(row, column)
        self.plan.chosen.append(number)
        self.plan.gain_pd.append(float(one.gain_pd[number]))
        self.plan.cost_eur.append(float(one.cost_eur[number]))
        self.plan.worth.append(value)
        place = (int(one.x_m[number] // self.spacing), int(one.y_m[number] // self.spacing))
        self._cells.setdefault(place, []).append(number)

    def run(self, among: Rows, values: Numbers, budget_eur: float, by_price: bool, step: Step) -> None:
        """Choose among some candidates until the budget is spent. values: what each was worth at some time before."""
        price = self.candidates.cost_eur if by_price else np.ones(len(self.candidates))
        left, fresh = budget_eur, 0
        queue = BestFirst((-float(values[n] / price[n]), int(n), -1) for n in among.tolist() if values[n] > 0)
        looked = 0
        while queue:
            looked += 1
            if not looked % TOLD_EVERY:
                step(1 - left / budget_eur if budget_eur else 1.0)
            _, number, seen = queue.pop()
            if self.candidates.cost_eur[number] > left + 1e-9 or not self.is_free(number):
                continue
            value = self.value(number)
            key = (-value / float(price[number]), number)
            if seen != fresh and queue.is_beaten(key):
                if value > 0:
                    queue.push((*key, fresh))
                continue
            if value <= 0:
                continue
            self.take(number, value)
            left -= float(self.candidates.cost_eur[number])
            fresh += 1


def choose(
    candidates: Candidates,
    worth: Worth,
    budget_eur: float,
    spacing_m: float,
    shade: ShadeCover | None = None,
    first_share: float = 0.0,
    step: Step = no_step,
) -> TreePlan:
    """The better of two greedy plans: by worth for its price, and by worth.

    first_share: share (0-1) of the budget that goes to the zones to be served first before anything else is chosen.
    Ties go to the lower number.

    >>> two = Candidates(np.array([0.0, 50.0]), np.zeros(2), np.array([1.0, 3.0]), np.full(2, 100.0), np.ones(2, bool),
    ...                  np.zeros(2, int), np.zeros(2, int))
    >>> choose(two, Worth(1.0, 0.0), 100.0, 8.0).chosen
    [1]
    """
    alone = worth.air * candidates.gain_pd
    if shade is not None and worth.shade > 0:
        alone = alone + worth.shade * shade.gains(candidates.row, candidates.column)
    everyone = np.arange(len(candidates))
    first = everyone[candidates.is_first]
    plans = []
    same_price = len(np.unique(candidates.cost_eur)) <= 1
    orders = (True,) if same_price else (True, False)
    for turn, by_price in enumerate(orders):

        def told(part: float, turn: int = turn) -> None:
            step((turn + part) / len(orders))

        search = _Search(candidates, worth, shade, spacing_m)
        if first_share > 0:
            search.run(first, alone, first_share * budget_eur, by_price, told)
        spent = sum(search.plan.cost_eur)
        search.run(everyone, alone, budget_eur - spent, by_price, told)
        plans.append(search.plan)
    return max(plans, key=lambda plan: plan.total)
