"""Needs of the territories shared over the sites: at most one use a site, deficits dearer than quality.

Method: docs/design/friches.md#portfolio
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import raise_all
from ..messages import listing, message
from ..programme import OPTIMAL, Programme
from ..text import number
from .criteria import Floats

if TYPE_CHECKING:
    import pandas as pd

EVERYWHERE = "*"
COLUMNS = ("territoire", "usage", "ha_min", "ha_max", "logements_min", "densite_log_ha")
BUILT = ("res", "equ", "cul", "ter", "ind")
NONE = -1
_EPSILON = 1e-6
"""What the solver may be out by, ha."""


@dataclass(frozen=True)
class Need:
    """Hectares wanted for one use in one territory (`*`: all of them)."""

    territory: str
    usage: str
    least_ha: float
    most_ha: float = math.inf

    @property
    def stops(self) -> bool:
        """Whether the need itself is where the sharing stops: no larger maximum is given."""
        return not math.isfinite(self.most_ha)


@dataclass
class Problem:
    """Sites with their hectares, index by use (NaN where not allowed) and territory, and the needs."""

    hectares: Floats
    index: Floats
    territory: Sequence[str]
    needs: Sequence[Need]
    codes: Sequence[str]
    penalty: float
    beyond: float = 0.0  # what a hectare beyond a need costs: more than its quality, or the sharing never stops
    members: list[Any] = field(init=False)

    def __post_init__(self) -> None:
        own = np.array([str(name) for name in self.territory], dtype=object)
        self.members = [
            np.ones(len(own), bool) if need.territory == EVERYWHERE else own == need.territory for need in self.needs
        ]

    @property
    def value(self) -> Floats:
        """Quality of each pair: hectares times index / 100; minus infinity where not allowed."""
        allowed = np.isfinite(self.index) & (self.hectares > 0)[:, None]
        wanted = np.zeros(self.index.shape, dtype=bool)
        for need, member in zip(self.needs, self.members):
            wanted[member, self.codes.index(need.usage)] = True
        return np.where(allowed & wanted, self.hectares[:, None] * np.nan_to_num(self.index) / 100, -np.inf)

    def given(self, choice: Any) -> list[float]:
        """Hectares that each need receives."""
        return [
            float(self.hectares[member & (choice == self.codes.index(need.usage))].sum())
            for need, member in zip(self.needs, self.members)
        ]

    def score(self, choice: Any) -> float:
        """Quality minus penalties; minus infinity above a maximum."""
        value, total = self.value, 0.0
        for site in np.flatnonzero(choice >= 0):
            total += value[site, choice[site]]
        for need, got in zip(self.needs, self.given(choice)):
            if got > need.most_ha + _EPSILON:
                return -math.inf
            total -= self.penalty * max(0.0, need.least_ha - got)
            if need.stops:
                total -= self.beyond * max(0.0, got - need.least_ha)
        return total


@dataclass(frozen=True)
class Solution:
    """Use of each site (-1: none), how far it is proved (a state of `programme`), and most that another is better.

    gap_pct: of the objective, quality less penalties; None when it is not known. is_found: False when the time was
    over before any sharing was found.
    """

    choice: Any
    state: str
    gap_pct: float | None = None
    is_found: bool = True

    @property
    def is_optimal(self) -> bool:
        """Whether no sharing is better."""
        return self.state == OPTIMAL


def read_needs(
    rows: pd.DataFrame, codes: Sequence[str], names: Sequence[str], places: Iterable[str] = ()
) -> list[Need]:
    """Needs of a table; usages by code or id. Raises E_NEEDS listing every wrong row.

    places: the territories of the sites; a need of another one is an error. None: any will do.
    """
    territories = set(places)
    columns = {str(name).lower(): str(name) for name in rows.columns}
    missing = [name for name in ("territoire", "usage") if name not in columns]
    if missing:
        raise_all(
            [
                message(
                    "NEEDS: missing fields {missing}; the fields that are there: {present}.",
                    "E_NEEDS",
                    missing=listing(missing),
                    present=listing(rows.columns, 40),
                )
            ]
        )
    needs, problems = [], []
    for line, row in enumerate(rows.to_dict("records"), 1):
        usage = str(row[columns["usage"]]).strip()
        code = codes[names.index(usage)] if usage in names else usage
        numbers = {name: _number(row.get(columns.get(name, ""))) for name in COLUMNS[2:]}
        wrong = [
            f"{name} = {row.get(columns.get(name, ''))}"
            for name, value in numbers.items()
            if value is not None and not value >= 0
        ]
        if code not in codes:
            wrong.append(f"usage = {usage}")
        if wrong:
            problems.append(message("NEEDS, row {line}: {wrong}.", "E_NEEDS", line=line, wrong=listing(wrong)))
            continue
        least = numbers["ha_min"]
        if least is None:
            homes, density = numbers["logements_min"], numbers["densite_log_ha"]
            least = homes / density if homes and density else 0.0
        most = numbers["ha_max"]
        wrong = _impossible(least, most, numbers, str(row[columns["territoire"]]).strip(), territories)
        if wrong:
            problems.append(message("NEEDS, row {line}: {wrong}.", "E_NEEDS", line=line, wrong=listing(wrong)))
            continue
        needs.append(Need(str(row[columns["territoire"]]).strip(), code, least, math.inf if most is None else most))
    raise_all(problems)
    return needs


def _impossible(
    least: float, most: float | None, numbers: Mapping[str, float | None], territory: str, territories: set[str]
) -> list[str]:
    """What a need cannot be: without a quantity, with a maximum below its minimum, of a place where no site is."""
    wrong = []
    if numbers["ha_min"] is None and least == 0 and most is None:
        wrong.append("ha_min =")
    if most is not None and least > most:
        wrong.append(f"ha_min = {least:g}, ha_max = {most:g}")
    if territories and territory != EVERYWHERE and territory not in territories:
        wrong.append(f"territoire = {territory}")
    return wrong


def _number(value: object) -> float | None:
    """A number, None for an empty cell, NaN for what is no number."""
    try:
        return number(value)
    except ValueError:
        return math.nan


def solve(problem: Problem, time_limit_s: float) -> Solution:
    """The sharing with the most quality less penalties. Raises E_SCIPY without the solver."""
    sites, uses = np.nonzero(np.isfinite(problem.value))
    one = Programme()
    pairs = one.variables(len(sites), high=1.0, whole=True)
    deficits, surpluses = one.variables(len(problem.needs)), one.variables(len(problem.needs))
    for site in np.unique(sites):
        one.row(((pair, 1.0) for pair in pairs[sites == site]), high=1.0)
    for need, member, deficit, surplus in zip(problem.needs, problem.members, deficits, surpluses):
        mine = pairs[member[sites] & (uses == problem.codes.index(need.usage))]
        given = list(zip(mine.tolist(), problem.hectares[sites[mine]].tolist()))
        one.row([*given, (int(deficit), 1.0)], low=need.least_ha)
        if need.stops:
            one.row([*given, (int(surplus), -1.0)], high=need.least_ha)
        else:
            one.row(given, high=need.most_ha)
    dues = [np.full(len(problem.needs), price) for price in (problem.penalty, problem.beyond)]
    objective = np.concatenate([-problem.value[sites, uses], *dues])
    found = one.minimise(objective, time_limit_s)
    choice = np.full(len(problem.hectares), NONE)
    if found.values is None:
        return Solution(choice, found.state, is_found=False)
    taken = np.flatnonzero(found.values[: len(sites)] > 0.5)
    choice[sites[taken]] = uses[taken]
    return Solution(choice, found.state, found.gap_pct)


def summary(problem: Problem, solution: Solution, undecided: object) -> pd.DataFrame:
    """Each need: hectares asked, given, missing, beyond it, how many sites, how many of them undecided.

    undecided: by site, whether its use is not sure.
    """
    import pandas as pd

    rows = []
    for need, member, got in zip(problem.needs, problem.members, problem.given(solution.choice)):
        mine = member & (solution.choice == problem.codes.index(need.usage))
        rows.append(
            (
                need.territory,
                need.usage,
                need.least_ha,
                got,
                max(0.0, need.least_ha - got),
                max(0.0, got - (need.least_ha if need.stops else need.most_ha)),
                int(mine.sum()),
                int((mine & undecided).sum()),
                got if need.usage in BUILT else 0.0,
            )
        )
    columns = ["territoire", "usage", "ha_demandes", "ha_affectes", "deficit_ha", "ha_au_dela", "n_sites"]
    columns += ["n_indecis", "ha_sans_extension"]
    return pd.DataFrame(rows, columns=columns)


def costs(pollution: Sequence[object], hectares: Floats) -> tuple[Floats, Floats]:
    """Order of magnitude of the works, low and high, in thousands of euros.

    >>> low, high = costs(['oui', 'non', None], np.array([1.0, 1.0, 1.0]))
    >>> bool((low <= high).all())
    True
    >>> low.tolist()
    [600.0, 375.0, 375.0]
    """
    from .criteria import table

    rows = {row["cas"]: row for row in table("couts", cas=str, bas_keur_ha=float, haut_keur_ha=float)}
    cases = [
        "inconnu" if value is None else "pollution" if str(value).startswith("oui") else "sans_pollution"
        for value in pollution
    ]
    low = np.array([rows[case]["bas_keur_ha"] for case in cases]) * hectares
    high = np.array([rows[case]["haut_keur_ha"] for case in cases]) * hectares
    return low, high
