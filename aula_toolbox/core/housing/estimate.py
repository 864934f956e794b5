"""The stock estimated from its DPE: shares of cells pooled between zones, drawn many times, with their bounds.

Method: docs/design/housing.md#estimate
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np

from .labels import Bools, Ints
from .tables import CLASSES, Floats

LEAKY = slice(5, 7)
KAPPAS = (5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0)
Step = Callable[[float], None]


@dataclass(frozen=True)
class HousingStock:
    """What is known of a stock: zones x cells, and their classes.

    dwellings: of the frame. diagnosed: dwellings with a valid DPE. recent: those in the window of the estimate.
    strata: number of the type and energy of each cell; cross: of its type and period. codes: of the zones.
    """

    codes: Sequence[str]
    dwellings: Floats
    diagnosed: Floats
    recent: Floats
    strata: Ints
    cross: Ints | None = None

    @property
    def counted(self) -> Floats:
        """Diagnosed dwellings, never more than there are."""
        n = self.diagnosed.sum(axis=2)
        with np.errstate(invalid="ignore", divide="ignore"):
            scale = np.where(n > self.dwellings, self.dwellings / n, 1.0)
        return self.diagnosed * np.nan_to_num(scale)[:, :, None]

    @property
    def left(self) -> Floats:
        """Dwellings without a DPE."""
        return np.maximum(0.0, self.dwellings - self.diagnosed.sum(axis=2))


@dataclass(frozen=True)
class DrawChoices:
    """How the estimate is drawn. selection: odds of the outer interval; kappa: None to choose it."""

    draws: int = 1000
    seed: int = 1
    selection: float = 1.25
    prior: float = 20.0
    usual_kappa: float = 50.0
    zones_for_kappa: int = 10
    low: float = 0.05
    high: float = 0.95
    kappa: float | None = None


@dataclass
class Drawn:
    """The draws of a stock. counts: zones x draws x classes; low, high: F and G under the outer odds.

    groups: F and G in parts of the stock, by name. cells_*: share of F and G in each cell, with bounds. p_*: the law
    of an undiagnosed dwelling of a cell. expected: zones x cells x classes. sd: of the F-G count of each zone.
    """

    kappa: float
    counts: Floats
    low: Floats
    high: Floats
    groups: dict[str, Floats]
    expected: Floats
    sd: Floats
    cells_low: Floats
    cells_high: Floats
    p_mean: Floats
    p_low: Floats
    p_high: Floats
    totals: dict[str, Floats] = field(default_factory=dict)


def pooled_shares(recent: Floats, strata: Ints, prior: float, cross: Ints | None = None) -> Floats:
    """Shares of the classes in each cell of the territory, drawn to what its type, energy and period tell.

    recent: zones x cells x classes. strata: type and energy of each cell; cross: type and period of each, or None.
    A cell is drawn to the shares of its stratum, changed as those of its period differ from all: recent gas houses are
    not drawn to the old ones. A stratum without any DPE takes the shares of all.

    >>> recent = np.zeros((1, 1, 7))
    >>> recent[0, 0, 3] = 5
    >>> pooled_shares(recent, np.array([0]), 20.0).tolist()
    [[0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]]
    """
    n = recent.sum(axis=0)
    every = n.sum(axis=0)
    overall = every / every.sum() if every.sum() > 0 else np.full(len(CLASSES), 1 / len(CLASSES))
    drawn_to = _shares_of(n, strata, overall)[strata]
    if cross is not None:
        # one dwelling of the whole keeps a class possible where a period has not shown it yet
        with np.errstate(invalid="ignore", divide="ignore"):
            factor = np.where(overall > 0, _shares_of(n, cross, overall, 1.0)[cross] / overall, 0.0)
        drawn_to = drawn_to * factor
        sums = drawn_to.sum(axis=1, keepdims=True)
        drawn_to = np.where(sums > 0, drawn_to / np.where(sums > 0, sums, 1.0), overall)
    return (n + prior * drawn_to) / (n.sum(axis=1, keepdims=True) + prior)


def _shares_of(n: Floats, groups: Ints, overall: Floats, added: float = 0.0) -> Floats:
    """Shares of the classes in each group of cells, with `added` dwellings of the whole; of all for an empty group."""
    found = np.zeros((int(groups.max()) + 1, len(CLASSES)))
    np.add.at(found, groups, n)
    found += added * overall
    sums = found.sum(axis=1, keepdims=True)
    return np.where(sums > 0, found / np.where(sums > 0, sums, 1.0), overall)


def best_kappa(recent: Floats, shares: Floats, choices: DrawChoices) -> float:
    """How strongly a zone is drawn to the territory: the weight that makes its DPE most likely.

    Too few zones: the usual weight.

    >>> best_kappa(np.zeros((1, 1, 7)), np.full((1, 7), 1 / 7), DrawChoices())
    50.0
    """
    if choices.kappa is not None:
        return choices.kappa
    has_any = recent.sum(axis=(1, 2)) > 0
    if int(has_any.sum()) < choices.zones_for_kappa:
        return choices.usual_kappa
    return max(KAPPAS, key=lambda kappa: _likelihood(recent[has_any], shares, kappa))


def _likelihood(recent: Floats, shares: Floats, kappa: float) -> float:
    """Logarithm of the Dirichlet-multinomial law of the DPE of the zones."""
    alpha = kappa * shares
    n = recent.sum(axis=2)
    cells = n > 0
    found = (_lgamma(np.full(1, kappa)) - _lgamma(n[cells] + kappa)).sum()
    zone, cell, label = np.nonzero(recent)
    known = alpha[cell, label]
    return float(found + (_lgamma(recent[zone, cell, label] + known) - _lgamma(known)).sum())


def _lgamma(values: Floats) -> Floats:
    unique, back = np.unique(values, return_inverse=True)
    return np.array([math.lgamma(one) for one in unique.tolist()])[back.ravel()]


def adjusted(p: Floats, odds: float) -> Floats:
    """A probability whose odds are multiplied.

    >>> adjusted(np.array([0.3]), 1.25).round(6).tolist()
    [0.348837]
    """
    return odds * p / (1 - p + odds * p)


def draw(
    stock: HousingStock,
    choices: DrawChoices,
    groups: Mapping[str, Bools] | None = None,
    step: Step = lambda share: None,
) -> Drawn:
    """Draw a stock: each zone with its own numbers, whatever the other zones are.

    groups: cells of parts of the stock, by name.
    """
    parts = groups or {}
    shares = pooled_shares(stock.recent, stock.strata, choices.prior, stock.cross)
    kappa = best_kappa(stock.recent, shares, choices)
    zones, cells = stock.dwellings.shape
    counted, left = stock.counted, stock.left
    alpha = kappa * shares[None] + stock.recent
    total = alpha.sum(axis=2, keepdims=True)
    mean = alpha / total
    expected = counted + left[:, :, None] * mean
    leaky = mean[:, :, LEAKY].sum(axis=2)
    a = total[:, :, 0]
    sd = np.sqrt((left * leaky * (1 - leaky) * (left + a) / (a + 1)).sum(axis=1))

    def empty(*shape: int) -> Floats:
        # draws are kept short: 484 zones x 1 000 draws x 7 classes
        return np.zeros(shape, dtype=np.float32)

    draws = choices.draws
    out = Drawn(
        kappa,
        empty(zones, draws, len(CLASSES)),
        empty(zones, draws),
        empty(zones, draws),
        {name: empty(zones, draws) for name in parts},
        expected,
        sd,
        np.zeros((zones, cells)),
        np.zeros((zones, cells)),
        leaky,
        np.zeros((zones, cells)),
        np.zeros((zones, cells)),
    )
    for zone in range(zones):
        step(zone / max(zones, 1))
        _draw_zone(out, zone, stock.codes[zone], alpha[zone], counted[zone], left[zone], choices, parts)
    return out


def _draw_zone(
    out: Drawn,
    zone: int,
    code: str,
    alpha: Floats,
    counted: Floats,
    left: Floats,
    choices: DrawChoices,
    parts: Mapping[str, Bools],
) -> None:
    """The draws of one zone: laws of the cells, dwellings without DPE, then those that have one."""
    luck = np.random.default_rng([choices.seed, crc32(code.encode())])
    p = luck.standard_gamma(np.broadcast_to(alpha, (choices.draws, *alpha.shape)))
    p /= p.sum(axis=2, keepdims=True)
    leaky = p[:, :, LEAKY].sum(axis=2)
    out.p_low[zone], out.p_high[zone] = np.quantile(leaky, (choices.low, choices.high), axis=0)
    whole = np.ceil(left - 1e-9).astype(np.int64)
    with np.errstate(invalid="ignore", divide="ignore"):
        scale = np.where(whole > 0, left / whole, 0.0)
    own = luck.multinomial(np.broadcast_to(whole, leaky.shape), p) * scale[None, :, None]
    out.counts[zone] = counted.sum(axis=0) + own.sum(axis=1)
    seen = counted[:, LEAKY].sum(axis=1)
    in_cells = seen + own[:, :, LEAKY].sum(axis=2)
    low = luck.binomial(whole, adjusted(leaky, 1 / choices.selection)) * scale
    high = luck.binomial(whole, adjusted(leaky, choices.selection)) * scale
    out.low[zone], out.high[zone] = seen.sum() + low.sum(axis=1), seen.sum() + high.sum(axis=1)
    for name, mask in parts.items():
        out.groups[name][zone] = in_cells[:, mask].sum(axis=1)
    dwellings = counted.sum(axis=1) + left
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(dwellings > 0, in_cells / dwellings, np.nan)
        out.cells_low[zone], out.cells_high[zone] = np.quantile(share, (choices.low, choices.high), axis=0)


def bounds(draws: Floats, mean: Floats, choices: DrawChoices) -> tuple[Floats, Floats]:
    """Lower and upper bound of draws along their last axis, never beside the mean.

    >>> [float(one) for one in bounds(np.arange(101.0), np.array(50.0), DrawChoices())]
    [5.0, 95.0]
    """
    low, high = np.quantile(draws, (choices.low, choices.high), axis=-1)
    return np.minimum(low, mean), np.maximum(high, mean)


def outer_bounds(
    low: Floats, high: Floats, inner: tuple[Floats, Floats], choices: DrawChoices
) -> tuple[Floats, Floats]:
    """The interval for leaky dwellings diagnosed more, or less, than others; the inner one lies in it.

    >>> inner = np.array(10.0), np.array(90.0)
    >>> [float(one) for one in outer_bounds(np.arange(101.0), np.arange(101.0), inner, DrawChoices())]
    [5.0, 95.0]
    """
    least = np.quantile(low, choices.low, axis=-1)
    most = np.quantile(high, choices.high, axis=-1)
    return np.minimum(least, inner[0]), np.maximum(most, inner[1])


def calibrated(expected: Floats, stock: HousingStock, published: float) -> Floats:
    """Expected F-G dwellings of each cell once their odds give a published number over all zones.

    The dwellings with a DPE stay what they are. Raises ValueError when no odds can give the number.

    >>> none = np.zeros((1, 1, 7))
    >>> expected = none.copy()
    >>> expected[0, 0, 5] = 3.0
    >>> stock = HousingStock(["z"], np.array([[10.0]]), none, none, np.array([0]))
    >>> calibrated(expected, stock, 5.0).round(6).tolist()
    [[5.0]]
    """
    seen = stock.counted[:, :, LEAKY].sum(axis=2)
    left = stock.left
    with np.errstate(invalid="ignore", divide="ignore"):
        p = np.where(left > 0, (expected[:, :, LEAKY].sum(axis=2) - seen) / left, 0.0)
    p = np.clip(p, 0.0, 1.0)
    if not seen.sum() <= published <= (seen + left).sum():
        raise ValueError(f"{published} is out of reach")
    low, high = -12.0, 12.0
    for _ in range(80):
        middle = (low + high) / 2
        if (seen + left * adjusted(p, math.exp(middle))).sum() < published:
            low = middle
        else:
            high = middle
    return seen + left * adjusted(p, math.exp((low + high) / 2))
