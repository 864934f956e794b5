"""What the local report of one territory tells: computed by the run, laid out by `local_pages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .counter import CounterRules
from .local import LocalBalance, LocalPeriod, LocalTerritory, People


@dataclass(frozen=True)
class LocalFlow:
    """A flow of a land cover, its codes in words; sense 1 artificialised, -1 given back."""

    title: str
    sense: int
    before: str
    after: str
    area_ha: float


@dataclass(frozen=True)
class SealedSoils:
    """Soils made impermeable and opened again between the dates of a land cover, ha."""

    title: str
    sealed_ha: float
    opened_ha: float


@dataclass(frozen=True)
class ZoneSum:
    """What happened in one family of zones of the plan, ha."""

    words: str
    area_ha: float
    taken_ha: float
    given_ha: float


@dataclass(frozen=True)
class Peer:
    """A territory to compare with: land taken over the period, ha and % of its area, and by thousand inhabitants."""

    name: str
    taken_ha: float
    share_pct: float
    per_thousand_ha: float
    is_own: bool = False


@dataclass(frozen=True)
class Beside:
    """Figures of the sources for one commune, ha a year, NaN when unknown; `rates` by the title of the source."""

    name: str
    rates: Mapping[str, float]


@dataclass(frozen=True)
class PartingPlace:
    """A place that one source counts and another does not."""

    rank: int
    code: str
    commune: str
    kind: str
    words: str
    area_ha: float
    counted_by: str
    sense: int
    codes: tuple[str, str]
    land_files: str
    land_cover: str


@dataclass(frozen=True)
class LocalFacts:
    """Everything that the pages say of a territory.

    by_year: land taken a year since the reference, ha. by_use: over the period. budget: the row of the land counter.
    types: land artificialised by type of land before, by source. housing_ha, all_ha: land taken between the censuses.
    unread: rules of the law that were not read on its text.
    """

    territory: LocalTerritory
    period: LocalPeriod
    surface_ha: float
    by_year: Mapping[int, float]
    taken_ha: float
    by_use: Mapping[str, float]
    budget: Mapping[str, object]
    rules: CounterRules
    law_day: str
    people: People | None = None
    housing_ha: float = float("nan")
    all_ha: float = float("nan")
    balances: Sequence[LocalBalance] = ()
    types: Mapping[str, Sequence[tuple[str, float]]] = field(default_factory=dict)
    flows: Sequence[LocalFlow] = ()
    sealed: Sequence[SealedSoils] = ()
    zones: Sequence[ZoneSum] = ()
    zones_of: str = ""
    peers: Sequence[Peer] = ()
    members: Sequence[Peer] = ()
    beside: Sequence[Beside] = ()
    places: Sequence[PartingPlace] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    sources: Sequence[str] = ()
    unread: Sequence[str] = ()
    day: str = ""
