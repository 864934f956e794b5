"""Problems of a portfolio for the tests: given, drawn, traded; the plain ways to solve them."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from aula_toolbox.core.erc.options import CompensationNeed
from aula_toolbox.core.erc.portfolio import solve as portfolio
from aula_toolbox.core.erc.portfolio.problem import PortfolioProblem, PortfolioRules, Row, Site, total
from aula_toolbox.core.erc.portfolio.programme import PortfolioModel, allocate
from aula_toolbox.core.messages import Notes


def problem(sites, gains, needs, rules=None):
    """gains: (site, bloc, code, UE); families and codes are the same word, every need is exact."""
    rows = [Row(site, bloc, code, code, 6.0, units / 4, units) for site, bloc, code, units in gains]
    asked = [CompensationNeed(code, code, "forte", code, units, None) for code, units in needs.items()]
    return PortfolioProblem([Site(*site) for site in sites], rows, asked, rules or PortfolioRules())


def solve(asked, limit=20.0, alternatives=3, notes=None):
    return portfolio.solve(asked, limit, alternatives, notes or Notes())


def brute_force(asked):
    """The cheapest complete set by trying all of them."""
    keys = [site.key for site in asked.sites]
    best = None
    for size in range(len(keys) + 1):
        for chosen in combinations(keys, size):
            if allocate(asked, list(chosen)).is_complete:
                cost = total(asked, chosen)[0]
                best = cost if best is None else min(best, cost)
    return best


def random_problem(rows, needs, names=None):
    names = names or [f"S{i}" for i in range(len(rows))]
    sites = [(name, cost) for name, (cost, *_) in zip(names, rows)]
    gains = [
        gain
        for name, (_, a, b, is_same) in zip(names, rows)
        for gain in ((name, "1", "a", a), (name, "1" if is_same else "2", "b", b))
    ]
    return problem(sites, gains, needs)


def plain_order(asked, most=6):
    """The cheapest sets by the whole model, cut after cut, without any bound."""
    model, found = PortfolioModel(asked), []
    while len(found) < most:
        answer = model.minimise(model.cost(), 20.0)
        if answer.values is None:
            break
        found.append(model.chosen(answer))
        model.forbid(found[-1], with_more=False)
    return found


def traded(seed, sites=40, area=True):
    """Sites with two blocs, trading between needs, areas and tiers."""
    random = np.random.default_rng(seed)
    needs = [
        CompensationNeed("p", "prairie", "moyenne", "CS6.1.1", 12.0, 3.0 if area else None),
        CompensationNeed("b", "boisement", "moyenne", "CS4.1.2", 8.0, 2.0 if area else None),
        CompensationNeed("z", "zone_humide", "forte", "CS6.1.2", 3.0, None),
        CompensationNeed("c", "culture", "faible", "CS6.3.0", 5.0, None),
    ]
    options = [("prairie", "CS6.1.1", 4.0), ("boisement", "CS4.1.2", 4.0), ("zone_humide", "CS6.1.2", 6.0)]
    places, rows = [], []
    for number in range(sites):
        key = f"S{number:03d}"
        tier, far = int(random.integers(1, 5)), int(random.integers(0, 9000))
        places.append(Site(key, int(random.integers(500, 3000)), far, tier))
        for bloc in ("zh", "hors_zh")[: int(random.integers(1, 3))]:
            for family, code, value in options:
                rows.append(Row(key, bloc, family, code, value, random.uniform(0.2, 1), random.uniform(0.1, 2)))
    return PortfolioProblem(places, rows, needs, PortfolioRules(proximity=0.5))
