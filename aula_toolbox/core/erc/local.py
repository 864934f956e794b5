"""The local report on artificialisation: the figures of a territory, from the consumption of its communes.

Areas in ha, years are civil years. What a commune does not know, its territory does not know.

Method: docs/design/erc.md#local-report
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan, nan
from typing import TYPE_CHECKING

import numpy as np

from ..errors import AulaError
from ..messages import listing
from . import counter
from .words import COMMUNE

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

REPORT_YEARS = 3
"""Civil years of a report when none are asked for: it is due every three years (art. L. 2231-1 CGCT)."""
PLAN, SECTORS, NO_PLAN, UNKNOWN_PLAN = "plan", "carte_communale", "sans_document", "inconnu"
PEOPLE = {"pop": "inhabitants", "men": "households"}
QUANTITIES = (
    "surf_ha",
    "couvert2_ha",
    "stock1_ha",
    "stock2_ha",
    "flux_artif_ha",
    "flux_desartif_ha",
    "bruit_artif_ha",
    "bruit_desartif_ha",
    "solde_net_ha",
    "imper1_ha",
    "imper2_ha",
)


@dataclass(frozen=True)
class LocalPeriod:
    """The civil years of a report, first and last included."""

    first: int
    last: int

    @property
    def years(self) -> list[int]:
        """Every year of the period."""
        return list(range(self.first, self.last + 1))

    def __str__(self) -> str:
        return f"{self.first}-{self.last}" if self.last > self.first else f"{self.first}"


@dataclass(frozen=True)
class LocalTerritory:
    """A commune or a group of communes that has a report.

    members: INSEE codes. plan: `plan`, `carte_communale`, `sans_document` or `inconnu` (no zones were given). groups:
    codes of the groups a commune belongs to (EPCI, SCoT).
    """

    code: str
    name: str
    level: str
    members: tuple[str, ...]
    plan: str = UNKNOWN_PLAN
    groups: tuple[str, ...] = ()

    @property
    def is_commune(self) -> bool:
        """Whether it is one commune."""
        return self.level == COMMUNE


@dataclass(frozen=True)
class People:
    """Inhabitants and households of a territory at two censuses."""

    first: int
    last: int
    inhabitants: tuple[float, float]
    households: tuple[float, float]

    @property
    def more_households(self) -> float:
        """Households gained between the censuses."""
        return self.households[1] - self.households[0]

    @property
    def more_inhabitants(self) -> float:
        """Inhabitants gained between the censuses."""
        return self.inhabitants[1] - self.inhabitants[0]


@dataclass(frozen=True)
class LocalBalance:
    """What one land cover says of a territory between its dates (results of `zanbalance`).

    known, count: communes with data, and all of them. sums: ha by the names of QUANTITIES, NaN when unknown.
    partial: communes covered in part.
    """

    title: str
    first: str
    last: str
    known: int
    count: int
    partial: int
    sums: Mapping[str, float]

    @property
    def span(self) -> str:
        """The years between which the land cover was compared; empty when its table does not say."""
        return f"{self.first}-{self.last}" if self.first and self.last else ""

    @property
    def years(self) -> float:
        """Years between the dates, NaN when they are not told."""
        try:
            return float(self.last) - float(self.first)
        except ValueError:
            return nan


def flow_years(columns: Iterable[str]) -> list[int]:
    """The years of which a table of consumption has the flow.

    >>> flow_years(["naf21art22", "naf22art23", "nafart0923"])
    [2021, 2022]
    """
    found = (re.fullmatch(r"naf(\d\d)art\d\d", name) for name in columns)
    years = sorted(2000 + int(match[1]) for match in found if match)
    return [year for year in years if counter.flow_column(year) in set(columns)]


def period_of(columns: Sequence[str], first: int | None, last: int | None) -> LocalPeriod:
    """The years asked for; else the last three of the table. Raises E_YEARS when the table lacks one of them.

    >>> str(period_of(["naf21art22", "naf22art23", "naf23art24", "naf24art25"], None, None))
    '2022-2024'
    """
    present = flow_years(columns)
    end = last if last is not None else max(present, default=0)
    period = LocalPeriod(first if first is not None else end - REPORT_YEARS + 1, end)
    missing = [counter.flow_column(year) for year in period.years if year not in present]
    if missing or not period.years:
        raise AulaError(
            "The report asks for the years {period}, the table of consumption lacks {columns}.",
            "E_YEARS",
            period=f"{period.first}-{period.last}",
            columns=listing(missing, 20) or "–",
        )
    return period


def taken(flows: pd.DataFrame, members: Sequence[str], years: Sequence[int]) -> float:
    """Land taken by some communes over some years, ha; NaN when one of them is absent or lacks a year.

    flows: Cerema columns in m2, one row a commune, by its code (index).

    >>> import pandas as pd
    >>> taken(pd.DataFrame({"naf21art22": [5000.0, 2500.0]}, index=["62001", "62002"]), ["62001", "62002"], [2021])
    0.75
    """
    return _total(flows, members, [counter.flow_column(year) for year in years])


def taken_by_use(flows: pd.DataFrame, members: Sequence[str], years: Sequence[int]) -> dict[str, float]:
    """The same by use (`hab`, `act`...); NaN where the table does not know it.

    >>> import pandas as pd
    >>> taken_by_use(pd.DataFrame({"art21hab22": [5000.0]}, index=["62001"]), ["62001"], [2021])["hab"]
    0.5
    """
    return {use: _total(flows, members, [counter.use_column(year, use) for year in years]) for use in counter.USES}


def _total(flows: pd.DataFrame, members: Sequence[str], columns: Sequence[str]) -> float:
    values = _values(flows, members, columns)
    return sum(float(column.sum()) for column in values) / counter.M2_PER_HA if values else nan


def _values(table: pd.DataFrame, members: Sequence[str], columns: Sequence[str]) -> list[Floats]:
    """Values of some communes, a column after the other; nothing when a commune, a column or a value is missing."""
    if not set(columns) <= set(table.columns):
        return []
    # a table is asked a hundred times for each of hundreds of documents: plain arrays, not parts of the table
    rows = table.index.get_indexer(list(members))
    values = [table[name].to_numpy(dtype=float)[rows] for name in columns]
    return [] if (rows < 0).any() or any(np.isnan(one).any() for one in values) else values


def census_years(columns: Iterable[str]) -> list[int]:
    """The censuses of which a table has both inhabitants and households (`pop15`, `men15`), in order.

    >>> census_years(["pop15", "men15", "pop21", "men21", "pop08"])
    [2015, 2021]
    """
    found: dict[str, set[str]] = {}
    for name in columns:
        match = re.fullmatch(r"(pop|men)(\d\d)", name)
        if match:
            found.setdefault(match[2], set()).add(match[1])
    return sorted(2000 + int(year) for year, kinds in found.items() if kinds == set(PEOPLE))


def people_of(table: pd.DataFrame, members: Sequence[str]) -> People | None:
    """Inhabitants and households at the first and the last census of the table; None when one is unknown."""
    years = census_years(table.columns)
    if len(years) < 2:
        return None
    first, last = years[0], years[-1]
    asked = [(kind, year) for kind in PEOPLE for year in (first, last)]
    values = _values(table, members, [f"{kind}{year % 100:02d}" for kind, year in asked])
    if not values:
        return None
    totals = {key: float(column.sum()) for key, column in zip(asked, values)}
    return People(
        first,
        last,
        (totals["pop", first], totals["pop", last]),
        (totals["men", first], totals["men", last]),
    )


def per_hectare(count: float, area_ha: float) -> float:
    """People by hectare; NaN when no land was taken: nothing can be shared by it.

    >>> per_hectare(30, 2.0), per_hectare(30, 0.0)
    (15.0, nan)
    """
    return count / area_ha if area_ha > 0 else nan


def balance_of(title: str, rows: pd.DataFrame, members: Sequence[str]) -> LocalBalance | None:
    """The sums of a balance over some communes; None when it holds none of them with data.

    rows: results of `zanbalance` by code (index). Communes without data are in no sum, and counted.
    """
    own = rows.loc[[code for code in members if code in rows.index]]
    states = own["statut_donnee"].astype(str)
    data = own[~states.isin(["sans_donnee", "None", "NULL"])]
    if not len(data):
        return None
    sums = {
        name: float(data[name].sum()) if name in data and not bool(data[name].isna().any()) else nan
        for name in QUANTITIES
    }
    dates = [str(data[name].iloc[0] or "") if name in data else "" for name in ("date1", "date2")]
    partial = int((states == "partiel").sum())
    return LocalBalance(title, dates[0], dates[1], len(data), len(members), partial, sums)


def similar(code: str, sizes: Mapping[str, float], count: int) -> list[str]:
    """The communes nearest in size (inhabitants, else area), the nearest first; ties by code."""
    own = sizes.get(code, nan)
    others = [other for other in sizes if other != code and not isnan(sizes[other])]
    return [] if isnan(own) else sorted(others, key=lambda other: (abs(sizes[other] - own), other))[:count]


def share_pct(area_ha: float, whole_ha: float) -> float:
    """A share in %, NaN without a whole.

    >>> share_pct(1, 4), share_pct(1, 0)
    (25.0, nan)
    """
    return 100.0 * area_ha / whole_ha if whole_ha > 0 else nan
