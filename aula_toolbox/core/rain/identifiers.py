"""Identifiers that occur more than once in a layer, told apart by a number, block after block.

Method: docs/design/rain.md#buildings
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..messages import Notes, listing
from .columns import Objects

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 3
Keys = NDArray[np.uint64]


class Identifiers:
    """The identifiers met so far, as numbers of 64 bits: two of a hundred million are one by a chance of 1 in 3 000.

    >>> import pandas as pd
    >>> ids = Identifiers()
    >>> ids.numbered(pd.Series(["a", "b", "a"])).tolist(), ids.numbered(pd.Series(["a", "c"])).tolist()
    (['a', 'b', 'a#2'], ['a#3', 'c'])
    """

    def __init__(self) -> None:
        self._blocks: list[tuple[Keys, NDArray[np.int64]]] = []
        self._repeated: dict[str, None] = {}
        self._count = 0

    def numbered(self, ids: pd.Series) -> Objects:
        """The next identifiers; the second, third... of a name get `#2`, `#3`..."""
        import pandas as pd

        keys: Keys = pd.util.hash_array(ids.to_numpy(dtype=object), categorize=False)
        own, place, times = np.unique(keys, return_inverse=True, return_counts=True)
        before = np.zeros(len(own), dtype=np.int64)
        for known, counts in self._blocks:
            at = np.minimum(np.searchsorted(known, own), len(known) - 1)
            before += np.where(known[at] == own, counts[at], 0)
        self._blocks.append((own, times))
        result: Objects = ids.to_numpy(dtype=object).copy()
        again = np.flatnonzero((times > 1)[place] | (before > 0)[place])
        if len(again):
            rank = pd.Series(keys[again]).groupby(keys[again]).cumcount().to_numpy() + before[place[again]]
            later = again[rank > 0]
            self._count += len(later)
            self._repeated.update(dict.fromkeys(result[later].tolist()))
            result[later] = [f"{name}#{number + 1}" for name, number in zip(result[later], rank[rank > 0])]
        return result

    def tell(self, notes: Notes) -> None:
        """How many were given a number, at the end of the layer."""
        if self._count:
            notes.warn(
                "{count} identifiers occur more than once and were given a number: {ids}.",
                count=self._count,
                ids=listing(self._repeated, SHOWN),
            )
