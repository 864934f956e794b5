"""Which sites can be given a use: those without a project; reconverted ones and those with a project are kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..text import fold, known
from . import STATUSES
from .criteria import Floats


@dataclass(frozen=True)
class Apart:
    """Sites of one status that are kept apart: how many, and their hectares."""

    status: str
    sites: int
    hectares: float


@dataclass(frozen=True)
class FricheStatuses:
    """The status of each site, whether it can be given a use, and whether its status is told at all.

    A site whose status is not told, or is none of the four, stays usable: nothing says that it is not.
    """

    told: Sequence[str]
    usable: npt.NDArray[np.bool_]
    is_told: npt.NDArray[np.bool_]

    def apart(self, hectares: Floats) -> list[Apart]:
        """The sites kept apart, by status, in the order of the standard."""
        out = []
        for name in STATUSES:
            own = ~self.usable & np.array([fold(one) == fold(name) for one in self.told], dtype=bool)
            if own.any():
                out.append(Apart(name, int(own.sum()), float(np.nan_to_num(hectares[own]).sum())))
        return out


def read(values: Iterable[Any], wanted: Iterable[str]) -> FricheStatuses:
    """The sites by their `site_statut`, however it is written. wanted: the statuses that can be given a use."""
    official = {fold(name): name for name in STATUSES}
    told = [official.get(fold(value), "") if known(value) else "" for value in values]
    kept = {"", *wanted}
    return FricheStatuses(
        told,
        np.array([one in kept for one in told], dtype=bool),
        np.array([bool(one) for one in told], dtype=bool),
    )
