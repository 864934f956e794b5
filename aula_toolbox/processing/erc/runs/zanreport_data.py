"""What was read for the local report, by commune."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from math import nan
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ....core.erc import counter, local, zan_balance
from ....core.erc.local_facts import Peer, SealedSoils
from ....core.erc.places import CodeRules, ZoneFamilies
from ....core.erc.tables import ErcThresholds
from ....core.language import Language
from ....gis.erc.places import FlowPieces, Parting
from ....gis.vector.geometry import area_of, union
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class ReportData:
    """Everything that was read, by commune; documents are made from it one after the other."""

    job: Job
    language: Language
    communes: inputs.Zones
    codes: list[str]
    names: dict[str, str]
    groups: dict[str, dict[str, str]]
    flows: pd.DataFrame
    budget: pd.DataFrame
    rules: counter.CounterRules
    lands: dict[str, float]
    law_day: str
    period: local.LocalPeriod
    thresholds: ErcThresholds
    types: CodeRules
    kinds: CodeRules
    families: ZoneFamilies
    balances: list[tuple[str, pd.DataFrame]] = field(default_factory=list)
    pieces: list[FlowPieces] = field(default_factory=list)
    sealed: list[tuple[str, dict[str, SealedSoils]]] = field(default_factory=list)
    zone_area: dict[tuple[str, str], float] = field(default_factory=dict)
    zone_flow: dict[tuple[str, str, int], float] = field(default_factory=dict)
    plans: dict[str, str] = field(default_factory=dict)
    has_zones: bool = False
    partings: list[Parting] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    peers: dict[tuple[str, ...], Peer] = field(default_factory=dict)

    @cached_property
    def area_ha(self) -> dict[str, float]:
        """Area of each commune."""
        return dict(zip(self.codes, (self.communes.area_m2 / zan_balance.M2).tolist()))

    @cached_property
    def shapes(self) -> dict[str, QgsGeometry]:
        """Outline of each commune."""
        return dict(zip(self.codes, self.communes.shapes))

    @cached_property
    def sizes(self) -> dict[str, float]:
        """Inhabitants of the last census where the table has them, else the area."""
        years = local.census_years(self.flows.columns)
        if not years:
            return self.area_ha
        column = self.flows[f"pop{years[-1] % 100:02d}"].to_dict()
        return {code: float(column.get(code, nan)) for code in self.codes}

    def outline(self, territory: local.LocalTerritory) -> QgsGeometry:
        """Outline of a territory."""
        parts = [self.shapes[code] for code in territory.members if area_of(self.shapes[code]) > 0]
        return QgsGeometry(parts[0]) if len(parts) == 1 else union(parts)
