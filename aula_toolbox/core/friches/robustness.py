"""How sure the ranking is: common hypotheses on what is missing, and the facts worth collecting first.

The same draws serve every site, so that sites are compared under the same hypotheses and the result of a
site depends neither on the others nor on their order.

Method: docs/design/friches.md#robustness
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .classcodes import NO_CLASS, Bools, Coded
from .criteria import Floats
from .indices import ScoreTables, Whole, ratio, tables
from .rules import RuleSet

CHUNK = 50  # sites computed together: about 10 MB at 500 draws
_SIGNIFICANT = 12  # decimals kept before comparing: sums may differ in the last bit with the size of a chunk
Progress = Callable[[float], None]
PARTS = ("first_share", "mean_index", "gain", "gain_known")


@dataclass(frozen=True)
class Draws:
    """D hypotheses: weights [D, K], drawn classes [D, K], and whether an estimated value is kept [D, K].

    strata: what was drawn, in [0, 1], before it became classes [D, K].
    """

    weights: Floats
    classes: npt.NDArray[np.int16]
    keep: Bools
    strata: Floats

    def __len__(self) -> int:
        return len(self.weights)

    def under(self, priors: list[Floats]) -> Draws:
        """The same hypotheses where the classes have other shares."""
        return Draws(self.weights, _classes(self.strata, priors), self.keep, self.strata)


def _classes(strata: Floats, priors: list[Floats]) -> npt.NDArray[np.int16]:
    """The class that each draw falls in; a class without share is never drawn."""
    out = np.empty(strata.shape, dtype=np.int16)
    for k, prior in enumerate(priors):
        drawn = np.searchsorted(np.cumsum(prior), strata[:, k], side="right")
        last = int(np.flatnonzero(prior)[-1]) if prior.any() else len(prior) - 1
        out[:, k] = np.minimum(drawn, last)
    return out


def draw(rules: RuleSet, priors: list[Floats], count: int, spread_pct: float, keep: float, seed: int) -> Draws:
    """Draw the hypotheses: weights within +/- spread, classes by Latin hypercube through the priors."""
    rng = np.random.Generator(np.random.PCG64(seed))
    spread, size = spread_pct / 100, (count, len(rules.criteria))
    weights = rules.weights * rng.uniform(1 - spread, 1 + spread, size)
    strata = np.empty(size)
    for k in range(size[1]):
        strata[:, k] = (rng.permutation(count) + rng.random(count)) / count
    return Draws(weights, _classes(strata, priors), rng.random(size) < keep, strata)


@dataclass(frozen=True)
class Robustness:
    """By site: share of hypotheses each usage ranks first in, expected index, gain of knowing each criterion.

    gain: over the usage that leads in the hypotheses; gain_known: over the one that leads on the known facts.
    """

    first_share: Floats
    mean_index: Floats
    gain: Floats
    gain_known: Floats


def assess(
    coded: Coded,
    draws: Draws,
    priors: list[Floats],
    keep: float,
    progress: Progress = lambda share: None,
    leaders: Whole | None = None,
) -> Robustness:
    """p1 [sites, usages] in [0, 1], im [sites, usages] on 100 and the value of information [sites, criteria].

    leaders: the usage that leads on the known facts, -1 for none, by site (none at all by default).
    progress is called after each chunk of sites with the share done; it may raise to cancel.
    """
    parts = tables(coded.rules)
    pieces = []
    leaders = np.full(len(coded), NO_CLASS) if leaders is None else leaders
    for start in range(0, len(coded), CHUNK):
        some = slice(start, start + CHUNK)
        pieces.append(_Chunk(coded.part(some), draws, parts).result(priors, keep, leaders[some]))
        progress(min(1.0, (start + CHUNK) / max(len(coded), 1)))
    shape, facts = (0, len(coded.rules.usages)), (0, len(coded.rules.criteria))
    pieces = pieces or [Robustness(np.zeros(shape), np.zeros(shape), np.zeros(facts), np.zeros(facts))]
    return Robustness(*(np.concatenate([getattr(one, name) for one in pieces]) for name in PARTS))


def placed(found: Iterable[tuple[npt.NDArray[np.int64], Robustness]], count: int) -> Robustness:
    """The results of groups of sites, given with their rows, as those of all the sites."""
    found = list(found)
    arrays = []
    for name in PARTS:
        width = getattr(found[0][1], name).shape[1] if found else 0
        whole = np.zeros((count, width))
        for rows, part in found:
            whole[rows] = getattr(part, name)
        arrays.append(whole)
    return Robustness(*arrays)


class _Chunk:
    """The hypotheses applied to a few sites: sums [sites, draws, usages] and exclusions of each."""

    def __init__(self, coded: Coded, draws: Draws, parts: ScoreTables) -> None:
        self.coded, self.draws, self.parts = coded, draws, parts
        self.drawn = [
            (parts.advantage[k][draws.classes[:, k]], parts.constraint[k][draws.classes[:, k]])
            for k in range(len(coded.rules.criteria))
        ]
        self.advantages = self._sums(0)
        self.constraints = self._sums(1)
        self.excluded = self._exclusions()

    def _value(self, side: int, k: int) -> Floats:
        """Part of the site's own class of criterion k [sites, usages], known or estimated."""
        own = np.where(self.coded.known[:, k] | self.coded.estimated[:, k], self.coded.classes[:, k], NO_CLASS)
        value: Floats = (self.parts.advantage, self.parts.constraint)[side][k][own]
        return value

    def _sums(self, side: int) -> Floats:
        """Known part, estimated part when kept, drawn part: matrix products by usage."""
        coded, draws = self.coded, self.draws
        count = len(coded.rules.criteria)
        own = np.stack([self._value(side, k) for k in range(count)], axis=1)
        drawn = np.stack([self.drawn[k][side] for k in range(count)], axis=1)
        known, estimated = coded.known[:, :, None] * own, coded.estimated[:, :, None] * own
        weights, kept = draws.weights, draws.weights * draws.keep
        out = np.empty((len(coded), len(draws), own.shape[2]))
        for u in range(own.shape[2]):
            whole, lost = weights * drawn[:, :, u], weights * ~draws.keep * drawn[:, :, u]
            out[:, :, u] = (
                known[:, :, u] @ weights.T
                + estimated[:, :, u] @ kept.T
                + (coded.free & ~coded.estimated).astype(float) @ whole.T
                + coded.estimated.astype(float) @ lost.T
            )
        return out

    def _used(self, k: int) -> npt.NDArray[np.int16]:
        """The class that criterion k takes for each site in each draw [sites, draws]."""
        coded, draws = self.coded, self.draws
        own = coded.classes[:, k, None]
        kept = coded.known[:, k, None] | (coded.estimated[:, k, None] & draws.keep[None, :, k])
        return np.where(kept, own, draws.classes[None, :, k])

    def _exclusions(self, forced: int = NO_CLASS, value: int = NO_CLASS) -> Bools:
        """Excluded usages [sites, draws, usages], criterion `forced` taking class `value` everywhere."""
        shape = (len(self.coded), len(self.draws))
        out = np.zeros((*shape, len(self.coded.rules.usages)), dtype=bool)
        for rule in self.coded.rules.exclusions:
            holds = np.ones(shape, dtype=bool)
            for k, j in rule.conditions:
                holds &= np.full(shape, value == j) if k == forced else self._used(k) == j
            out[:, :, list(rule.usages)] |= holds[:, :, None]
        return out

    def result(self, priors: list[Floats], keep: float, leaders: Whole) -> Robustness:
        """p1, expected index and gains of these sites."""
        share = ratio(self.advantages, self.constraints)
        gains, over_known = np.zeros(self.coded.classes.shape), np.zeros(self.coded.classes.shape)
        for k in range(gains.shape[1]):
            sites = np.flatnonzero(self.coded.free[:, k])
            if len(sites) and len(priors[k]) > 1:
                gains[sites, k], over_known[sites, k] = self._gain(k, sites, priors[k], keep, leaders[sites])
        return Robustness(_first_share(share, self.excluded), 100 * share.mean(axis=1), gains, over_known)

    def _gain(
        self, k: int, sites: npt.NDArray[np.int64], prior: Floats, keep: float, leaders: Whole
    ) -> tuple[Floats, Floats]:
        """Expected rise of p1 when criterion k becomes known, over all draws (never negative).

        First over the usage that leads in the hypotheses, then over the one that leads on the known facts.
        """
        chances = np.tile(prior, (len(sites), 1))
        known_class = self.coded.classes[sites, k]
        for row in np.flatnonzero(self.coded.estimated[sites, k]):
            chances[row] = (1 - keep) * prior + keep * (np.arange(len(prior)) == known_class[row])
        weight = self.draws.weights[:, k, None]
        used = self._used(k)[sites]
        rest_a = self.advantages[sites] - weight * self.parts.advantage[k][used]
        rest_c = self.constraints[sites] - weight * self.parts.constraint[k][used]
        concerned = any(k == one for rule in self.coded.rules.exclusions for one, _ in rule.conditions)
        first = []
        for j in range(len(prior)):
            forbidden = self._exclusions(k, j)[sites] if concerned else self.excluded[sites]
            a, c = rest_a + weight * self.parts.advantage[k][j], rest_c + weight * self.parts.constraint[k][j]
            first.append(_first_share(ratio(a, c), forbidden))
        shares = np.stack(first, axis=1)
        knowing = (chances * shares.max(axis=2)).sum(axis=1)
        not_knowing = (chances[:, :, None] * shares).sum(axis=1)
        best = not_knowing.max(axis=1)
        of_leader = not_knowing[np.arange(len(sites)), np.maximum(leaders, 0)]
        gain: Floats = np.maximum(knowing - best, 0.0)
        return gain, np.maximum(knowing - np.where(leaders >= 0, of_leader, best), 0.0)


def _first_share(share: Floats, forbidden: Bools) -> Floats:
    """Share of the draws in which each usage ranks first [sites, usages]; ties go to the order of the usages."""
    value = np.where(forbidden, -1.0, np.round(share, _SIGNIFICANT))
    best, possible = np.argmax(value, axis=2), ~forbidden.all(axis=2)
    usages = np.arange(share.shape[2])
    out: Floats = ((best[:, :, None] == usages) & possible[:, :, None]).mean(axis=1)
    return out


def most_useful(gain: Floats, weights: Floats, least: float, count: int = 3) -> list[list[int]]:
    """The criteria to collect first for each site: largest gains of at least `least`, ties by weight.

    >>> most_useful(np.array([[0.0, 12.0, 30.0]]), np.array([1.0, 2.0, 3.0]), 5.0)
    [[2, 1]]
    """
    out = []
    for row in gain:
        candidates = np.flatnonzero(row >= least).tolist()
        out.append(sorted(candidates, key=lambda k: (-round(row[k], _SIGNIFICANT), -weights[k], k))[:count])
    return out
