"""Intervals on simulated stocks whose labels are known: docs/design/housing.md#estimate.

Fifty communes at a time, 5 to 60 % of their dwellings diagnosed; diagnosis at random in the cells, then leaky dwellings
more, or less, often than the others. Measured: the inner interval holds the truth in 88 % of 1 000 communes, the outer
one in 94 % under odds of 1.25 and 0.8 (20 stocks of 400 draws each; six of 200 are told apart as well).
"""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.housing import estimate
from aula_toolbox.core.housing.estimate import DrawChoices, HousingStock

COMMUNES, STOCKS, DRAWS = 50, 6, 200
LEAKY = estimate.LEAKY


def simulated(seed, odds):
    """A stock of fifty communes and 30 cells (one type, six periods, five fuels), and the classes of its dwellings."""
    luck = np.random.default_rng(seed)
    _, periods, fuels = (one.ravel() for one in np.indices((1, 6, 5)))
    base = luck.dirichlet(np.full(7, 1.5), size=5)
    cells = np.stack([luck.dirichlet(60 * base[fuel] + 0.3) for fuel in fuels])
    there = luck.poisson(luck.gamma(1.2, 18, size=(COMMUNES, 30)))
    truth, seen = (np.zeros((COMMUNES, 30, 7)) for _ in range(2))
    for commune in range(COMMUNES):
        rate = np.full(7, luck.uniform(0.05, 0.6))
        rate[LEAKY] = estimate.adjusted(rate[LEAKY], odds)
        for cell in range(30):
            law = luck.dirichlet(60 * cells[cell] + 1e-3)
            truth[commune, cell] = luck.multinomial(there[commune, cell], law)
            seen[commune, cell] = luck.binomial(truth[commune, cell].astype(int), rate)
    codes = [f"{seed}-{rank}" for rank in range(COMMUNES)]
    return HousingStock(codes, there.astype(float), seen, seen, fuels, periods), truth


def held(odds):
    """Share of the communes whose truth lies in the inner and in the outer interval; mean errors, ours and raw."""
    inner, outer, errors, raw = [], [], [], []
    choices = DrawChoices(draws=DRAWS)
    for seed in range(500, 500 + STOCKS):
        stock, truth = simulated(seed, odds)
        drawn = estimate.draw(stock, choices)
        total = stock.dwellings.sum(axis=1)
        share = truth[:, :, LEAKY].sum(axis=(1, 2)) / total
        mean = drawn.expected[:, :, LEAKY].sum(axis=(1, 2)) / total
        within = estimate.bounds(drawn.counts[:, :, LEAKY].sum(axis=2) / total[:, None], mean, choices)
        beyond = estimate.outer_bounds(drawn.low / total[:, None], drawn.high / total[:, None], within, choices)
        for found, (low, high) in ((inner, within), (outer, beyond)):
            found.append((share >= low - 1e-9) & (share <= high + 1e-9))
        seen = stock.diagnosed
        errors.append(np.abs(mean - share))
        raw.append(np.abs(seen[:, :, LEAKY].sum(axis=(1, 2)) / seen.sum(axis=(1, 2)) - share))
    return tuple(float(np.mean(np.concatenate(one))) for one in (inner, outer, errors, raw))


def test_at_random_in_the_cells_the_inner_interval_holds_the_truth():
    inner, outer, error, raw = held(1.0)
    assert 0.84 <= inner <= 0.96
    assert outer >= inner
    assert error < raw


@pytest.mark.parametrize("odds", [1.25, 0.8])
def test_a_selective_diagnosis_stays_in_the_interval_to_quote(odds):
    inner, outer, error, raw = held(odds)
    assert outer >= 0.90
    # the inner one does not hold it: the reason why it is not the one to quote
    assert inner < 0.84
    assert error < raw
