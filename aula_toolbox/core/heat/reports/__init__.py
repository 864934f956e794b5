"""One report a file, by the name of its algorithm; the words they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ...messages import mark
from ...report import Report

FloatColumn = NDArray[np.float64]
Facts = TypeVar("Facts")
FactPart = Callable[[Report, Facts], None]
Written = Callable[[Report], None]
#: places that a sentence names
NAMED = 3
SEE_ON_SITE = mark("See on the spot, at the hottest hours, with those who live there: {names}.")
NO_SURVEY = mark("Without a LiDAR survey, trees that no layer gives are absent: the shade is a minimum.")


def about(
    facts: Facts, given: FactPart[Facts], found: FactPart[Facts], sure: FactPart[Facts]
) -> tuple[Written, Written, Written]:
    """The three chapters that tell facts, as `Chapters` takes them."""
    return partial(_told, given, facts), partial(_told, found, facts), partial(_told, sure, facts)


def _told(part: FactPart[Facts], facts: Facts, report: Report) -> None:
    part(report, facts)


def places(names: Sequence[str], order: Sequence[int]) -> str:
    """The first places of an order, as a sentence names them.

    >>> places(["a", "b", "c", "d"], [2, 0, 1, 3])
    'c ; a ; b'
    """
    return " ; ".join(dict.fromkeys(names[row] for row in np.asarray(order, int)[:NAMED].tolist()))


def ordered(values: FloatColumn, is_falling: bool = True) -> list[int]:
    """Rows of a column that have a value, the highest first (else the lowest).

    >>> ordered(np.array([1.0, np.nan, 3.0, 2.0])), ordered(np.array([2.0, 1.0]), is_falling=False)
    ([2, 3, 0], [1, 0])
    """
    known = np.flatnonzero(np.isfinite(values))
    found: list[int] = known[np.argsort(-values[known] if is_falling else values[known], kind="stable")].tolist()
    return found
