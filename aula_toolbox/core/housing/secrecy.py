"""What is too small to be told, and what must go with it so that no difference tells it.

Method: docs/design/housing.md#secrecy
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .labels import Bools
from .tables import Floats


def hidden(dwellings: Floats, least: float, totals: Sequence[object] | None = None) -> tuple[Bools, Bools]:
    """Zones under the least number of dwellings, and those hidden with them.

    totals: what each zone is summed into; in every sum that hides exactly one part, the smallest other part goes too.
    An empty zone tells nothing and hides nothing.
    """
    own = (dwellings > 0) & (dwellings < least)
    also = np.zeros(len(dwellings), dtype=bool)
    groups = np.zeros(len(dwellings), dtype=object) if totals is None else np.array(totals, dtype=object)
    for group in dict.fromkeys(groups.tolist()):
        rows = np.flatnonzero((groups == group) & (dwellings > 0))
        if (own | also)[rows].sum() == 1 and len(rows) > 1:
            shown = rows[~(own | also)[rows]]
            also[shown[np.argmin(dwellings[shown])]] = True
    return own, also
