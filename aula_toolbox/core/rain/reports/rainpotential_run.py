"""What the report of rainpotential tells of.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ..costs import TankCosts
from ..curves import Sample, is_simulated, sample_from, sample_of
from ..days import RainDays
from ..doubt import Doubt
from ..potential import PotentialOptions
from ..series import StationSeries
from .rainpotential_series import Places
from .rainzones import ZoneRun

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    Ids = NDArray[np.bytes_]


OF_SIMULATED = (
    "statut",
    "toit_m2",
    "ae_m2",
    "cuve_l",
    "d_m3_an",
    "apport_m3_an",
    "util_m3_an",
    "cr_pct",
    "cr_sec_pct",
    "ruis_evit_pct",
    "ruis_j20_pct",
)


@dataclass(frozen=True)
class PotentialRun:
    """What the report tells of: the table of roofs (schema.POTENTIAL and the components of the demand), its inputs.

    Of a layer that was read by blocks, the table is what was kept of it (blocks.KeptRoofs), with the identifiers as
    bytes in `ids` and the sample of roofs in `sampled`. places: some roofs on the map of the series.
    """

    layer: str
    table: pd.DataFrame
    series: Sequence[StationSeries]
    options: PotentialOptions
    rule_pack: str
    check_cancel: Callable[[], None]
    zones: ZoneRun | None = None
    doubt: Doubt | None = None
    costs: TankCosts | None = None
    sampled: pd.DataFrame | None = None
    ids: Ids | None = None
    places: Places | None = None

    @cached_property
    def simulated(self) -> pd.DataFrame:
        """Roofs with a tank whose days were simulated."""
        return self.table.loc[is_simulated(self.table), list(OF_SIMULATED)]

    def sample(self, days: Sequence[RainDays]) -> Sample | None:
        """A sample of them, to be simulated with other tanks and other rules."""
        posts = [one.poste for one in self.series]
        if self.sampled is None:
            return sample_of(self.table, posts, days)
        return sample_from(self.sampled, self.table, posts, days)

    def name_of(self, row: int) -> str:
        """Identifier of a roof by its row."""
        return str(self.table["id_bat"][row]) if self.ids is None else bytes(self.ids[row]).decode("utf-8")
