"""What the report of frichequalify tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ...messages import mark
from .. import reading

if TYPE_CHECKING:
    import pandas as pd

    from ...products.recognition import Recognition
    from ..certainty import Certainty
    from ..criteria import Floats
    from ..evidence import Evidence
    from ..findings import Findings
    from ..measured import Context
    from ..results import Qualification
    from ..statuses import FricheStatuses

ROBUST_WORDS = {
    reading.ROBUST: mark("robust"),
    reading.TO_CONFIRM: mark("to confirm"),
    reading.UNDECIDED: mark("undecided"),
}


@dataclass(frozen=True)
class QualifyFacts:
    """What the report tells. ids: of the sites, row by row; table: `schema.RESULTS`; failed: roles not read, why.

    recognised: what each layer was taken for, and what it was used as.
    """

    layer: str
    ids: Sequence[str]
    table: pd.DataFrame
    found: Qualification
    sure: Certainty
    evidence: Evidence
    context: Context
    findings: Findings
    failed: Mapping[str, str] = field(default_factory=dict)
    recognised: Sequence[tuple[Recognition, Sequence[str]]] = ()
    statuses: FricheStatuses | None = None
    least_pct: float = 0.0

    @property
    def given(self) -> set[str]:
        """The roles of the layers that were given, measured or not."""
        return {one.context for found, used in self.recognised if used for one in found.roles if one.context}

    @property
    def usable(self) -> npt.NDArray[np.bool_]:
        """Sites that can be given a use."""
        return np.ones(len(self.ids), dtype=bool) if self.statuses is None else self.statuses.usable

    @property
    def hectares(self) -> Floats:
        """Area of each site, 0 where it is not known."""
        found: Floats = np.nan_to_num(self.table["surf_m2"].to_numpy(dtype=float)) / 10_000
        return found
