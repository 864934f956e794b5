"""The set of compensation sites as a problem: sites, what they may become, needs, rules.

Method: docs/design/erc.md#portfolio
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import AulaError
from ...messages import listing
from ..options import CompensationNeed

Floats = NDArray[np.float64]
NEAR_TIERS = 2
KINDS = 3
"""What a need asks: UE, hectares, UE nearby."""
# the rules that may be lifted when needs cannot be met, in the order they are tried
RULES = ("proximite", "max_sites", "budget", "interdits", "recouvrements", "ha_requis")


@dataclass(frozen=True)
class Site:
    """One site that may be chosen. cost: whole euros (or m2 when no cost is known); choice: 1 forced, -1 forbidden."""

    key: str
    cost: int
    distance: int = 0
    tier: int | None = None
    choice: int = 0


@dataclass(frozen=True)
class Row:
    """One option: a bloc of a site that becomes a habitat. Options of one bloc exclude each other."""

    site: str
    bloc: str
    family: str
    code: str
    value: float
    area_ha: float
    units: float


@dataclass(frozen=True)
class PortfolioRules:
    """What the set must respect. proximity: share of each need from tiers 1 and 2; 0 = off."""

    margin_pct: float = 0.0
    proximity: float = 0.0
    max_sites: int = 0
    budget: int = 0
    overlaps: tuple[tuple[str, str], ...] = ()
    with_area: bool = True
    with_forbidden: bool = True

    def without(self, rule: str) -> PortfolioRules:
        """The same rules with one of them lifted."""
        lifted: dict[str, dict[str, Any]] = {
            "proximite": {"proximity": 0.0},
            "max_sites": {"max_sites": 0},
            "budget": {"budget": 0},
            "interdits": {"with_forbidden": False},
            "recouvrements": {"overlaps": ()},
            "ha_requis": {"with_area": False},
        }
        return replace(self, **lifted[rule])


@dataclass
class PortfolioProblem:
    """Sites sorted by key, options, needs and rules, and the pairs (option, need) that trading allows."""

    sites: list[Site]
    rows: list[Row]
    needs: list[CompensationNeed]
    rules: PortfolioRules
    pairs: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sites = sorted(self.sites, key=lambda site: site.key)
        keys = [site.key for site in self.sites]
        doubles = sorted({key for key in keys if keys.count(key) > 1}) if len(set(keys)) < len(keys) else []
        if doubles:
            raise AulaError("INPUT: sites given twice: {ids}. Keep one of each.", "E_DOUBLE", ids=listing(doubles))
        self.place = {key: number for number, key in enumerate(keys)}
        self.needs = [need for need in self.needs if need.units > 0]
        # options in a fixed order, so that the order of the input changes nothing
        self.rows = sorted(
            (row for row in self.rows if row.site in self.place and row.units > 0),
            key=lambda row: (row.site, row.bloc, row.family, row.code),
        )
        self.pairs = [
            (r, h)
            for r, row in enumerate(self.rows)
            for h, need in enumerate(self.needs)
            if need.accepts(row.family, row.value, row.code)
        ]
        self.blocs = {key: number for number, key in enumerate(dict.fromkeys((r.site, r.bloc) for r in self.rows))}
        self.bloc_of = [self.blocs[(row.site, row.bloc)] for row in self.rows]
        self.site_of = [self.place[row.site] for row in self.rows]

    def with_rules(self, rules: PortfolioRules) -> PortfolioProblem:
        """The same problem under other rules."""
        return PortfolioProblem(self.sites, self.rows, self.needs, rules)

    def among(self, may: NDArray[np.bool_], must: NDArray[np.bool_]) -> PortfolioProblem:
        """The same problem on some of its sites, some of them forced."""
        sites = [
            replace(site, choice=1) if is_forced else site
            for site, is_kept, is_forced in zip(self.sites, may, must)
            if is_kept
        ]
        keys = {site.key for site in sites}
        return PortfolioProblem(sites, [row for row in self.rows if row.site in keys], self.needs, self.rules)

    @property
    def costs(self) -> Floats:
        """Cost of each site."""
        return np.array([site.cost for site in self.sites], float)

    def asked_units(self, need: CompensationNeed) -> float:
        """UE asked, with the margin."""
        return need.units * (1.0 + self.rules.margin_pct / 100.0)

    def asked_area(self, need: CompensationNeed) -> float:
        """Area asked, ha; 0 when the rule is off."""
        return need.area_ha or 0.0 if self.rules.with_area else 0.0

    def asked_near(self, need: CompensationNeed) -> float:
        """UE asked from tiers 1 and 2."""
        return need.units * self.rules.proximity

    def asked(self, need: CompensationNeed) -> tuple[float, float, float]:
        """All that is asked for a need, in the order of the kinds: UE, hectares, UE nearby."""
        return self.asked_units(need), self.asked_area(need), self.asked_near(need)

    def is_near(self, row: int) -> bool:
        """Whether an option lies in a site of tier 1 or 2."""
        tier = self.sites[self.site_of[row]].tier
        return tier is not None and tier <= NEAR_TIERS

    def without_options(self) -> list[str]:
        """Needs that no option at all can serve."""
        served = {h for _, h in self.pairs}
        return [need.key for h, need in enumerate(self.needs) if h not in served]

    def by_bloc(self) -> tuple[Floats, NDArray[np.int64]]:
        """Most UE that each bloc could give to each need (blocs x needs), and the site of each bloc."""
        result = np.zeros((len(self.blocs), len(self.needs)))
        for r, h in self.pairs:
            bloc = self.bloc_of[r]
            result[bloc, h] = max(result[bloc, h], self.rows[r].units)
        return result, np.array([self.place[site] for site, _ in self.blocs], dtype=np.int64)

    def potential(self) -> Floats:
        """Most UE that each site could give to each need alone (sites x needs)."""
        blocs, owner = self.by_bloc()
        result = np.zeros((len(self.sites), len(self.needs)))
        np.add.at(result, owner, blocs)
        return result


@dataclass
class Allocation:
    """How the chosen sites serve the needs: share of each option given to each need, and what is missing."""

    shares: dict[tuple[int, int], float]
    missing: Floats
    missing_area: Floats
    missing_near: Floats

    @property
    def is_complete(self) -> bool:
        """Whether every need, area and proximity share is met."""
        return bool(max(self.missing.max(), self.missing_area.max(), self.missing_near.max()) <= 1e-6)


@dataclass
class PortfolioAnswer:
    """A solved problem. sets: the chosen set first, then ties and next best, each with cost and distance."""

    chosen: list[str]
    allocation: Allocation
    status: str
    path: str
    gap_pct: float | None
    sets: list[tuple[int, int, list[str], str]]
    blocking: str = ""


def total(problem: PortfolioProblem, keys: Iterable[str]) -> tuple[int, int]:
    """Cost and total distance of a set.

    >>> sites = [Site('b', 300, 20), Site('a', 100, 5)]
    >>> total(PortfolioProblem(sites, [], [], PortfolioRules()), ['a', 'b'])
    (400, 25)
    """
    chosen = [problem.sites[problem.place[key]] for key in keys]
    return sum(site.cost for site in chosen), sum(site.distance for site in chosen)


def order_key(problem: PortfolioProblem, keys: Sequence[str]) -> tuple[int, int, list[str]]:
    """What decides between two sets: cost, total distance, then the sorted ids compared as texts.

    >>> sites = [Site('b', 300, 20), Site('a', 100, 5)]
    >>> order_key(PortfolioProblem(sites, [], [], PortfolioRules()), ['b', 'a'])
    (400, 25, ['a', 'b'])
    """
    return (*total(problem, keys), sorted(keys))
