"""What a run of `zaeinventory` found, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from ....core.land.rate import VacancyRate
from ....core.land.register import JobBounds
from ....core.land.states import UnitState
from ....gis.land.units import UnitSet
from ..inputs import Establishments, LandArea, Parcels


@dataclass
class Inventory:
    """All that was found, for the tables, the export and the report."""

    zones: LandArea
    zone_id: list[str]
    zone_name: list[str]
    parcels: Parcels
    units: UnitSet
    unit_id: list[str]
    unit_zone: np.ndarray
    states: list[UnitState]
    rates: list[VacancyRate]
    jobs: list[JobBounds]
    placed: Establishments | None
    on_unit: np.ndarray
    """Unit of each establishment, -1 for none."""
    day: date
    proposed: str = ""
    """The layer that proposed the zones, empty for the EPCI's own."""
