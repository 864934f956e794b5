"""A number of an observatory: its value, its state, and the bounds within which it lies when it is not stated.

See docs/design/obs.md#states-and-secrecy. A secret is never a zero and an absence never a number: both travel through
every formula, and a sum that lacks a part keeps bounds only.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

OBSERVED, ENTERED, ESTIMATED, ABSENT, FAILED = "observe", "saisi", "estime", "absent", "echec"
SECRET, PARTIAL = "secret", "partiel"
STATES = (OBSERVED, ENTERED, ESTIMATED, PARTIAL, SECRET, ABSENT, FAILED)
"""From the best to the worst: what is computed of several is of the worst."""


@dataclass(frozen=True)
class Quantity:
    """A value and its state; low and high bound it: equal to it when it is stated, infinite when nothing is known."""

    value: float | None
    state: str
    low: float = -math.inf
    high: float = math.inf

    @classmethod
    def of(cls, value: float | None, state: str = OBSERVED) -> Quantity:
        """A stated value; one that is not finite is absent."""
        if value is None or not math.isfinite(value):
            return NOTHING
        return cls(float(value), state, float(value), float(value))

    @classmethod
    def between(cls, low: float, high: float, state: str = SECRET) -> Quantity:
        """A value that is not stated, within bounds."""
        return cls(None, state, low, high)

    @property
    def is_stated(self) -> bool:
        """Whether there is a number to show."""
        return self.value is not None

    @property
    def is_bounded(self) -> bool:
        """Whether both bounds are finite."""
        return math.isfinite(self.low) and math.isfinite(self.high)


NOTHING = Quantity(None, ABSENT)


def worst(states: Iterable[str]) -> str:
    """The worst of several states."""
    return max(states, key=STATES.index, default=OBSERVED)


def total(parts: Iterable[Quantity]) -> Quantity:
    """The sum of counts: stated only when every part is; else `partiel` with the bounds that the known parts give.

    The bounds of stated parts (estimates) add up too.

    A part that is absent counts for nothing below and for anything above. None known at all: absent, or secret.

    >>> total([Quantity.of(3), Quantity.between(1, 10)])
    Quantity(value=None, state='partiel', low=4.0, high=13.0)
    """
    listed = list(parts)
    if not listed:
        return NOTHING
    if len(listed) == 1:
        return listed[0]
    state = worst(one.state for one in listed)
    if all(one.is_stated for one in listed):
        low, high = (math.fsum(getattr(one, side) for one in listed) for side in ("low", "high"))
        return Quantity(math.fsum(one.value or 0.0 for one in listed), state, low, high)
    if all(one.state in (ABSENT, FAILED) for one in listed):
        return Quantity(None, state)
    low = math.fsum(max(one.low, 0.0) for one in listed)
    high = math.inf if any(math.isinf(one.high) for one in listed) else math.fsum(one.high for one in listed)
    return Quantity.between(low, high, PARTIAL)


def combined(sign: str, left: Quantity, right: Quantity) -> Quantity:
    """`left + right`, and so on with `- * / ^`; a division by nothing is absent, as is what is not finite."""
    state = worst((left.state, right.state))
    if state in (ABSENT, FAILED):
        return Quantity(None, state)
    stated = None
    if left.value is not None and right.value is not None:
        stated = Quantity.of(_number(sign, left.value, right.value), state)
        if not stated.is_stated or (left.low == left.high and right.low == right.high):
            return stated
    corners = [_corner(sign, a, b) for a in (left.low, left.high) for b in (right.low, right.high)]
    if sign == "/" and right.low <= 0 <= right.high:
        corners.append(math.inf)
    known = [one for one in corners if not math.isnan(one)] or [-math.inf, math.inf]
    # a stated value with bounds (an estimate) keeps both
    return Quantity(stated.value if stated is not None else None, state, min(known), max(known))


def _number(sign: str, left: float, right: float) -> float | None:
    """The result of one operation, None when there is none."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "*":
        return left * right
    try:
        found = left / right if sign == "/" else left**right
    except (ZeroDivisionError, OverflowError):
        return None
    return None if isinstance(found, complex) else found


def _corner(sign: str, left: float, right: float) -> float:
    found = _number(sign, left, right)
    return math.nan if found is None else found


def share_bounds(one: Quantity) -> Quantity:
    """A share that is not stated lies between 0 and 100, whatever its bounds say."""
    if (one.is_stated and one.low == one.high) or one.state in (ABSENT, FAILED):
        return one
    return Quantity(one.value, one.state, max(one.low, 0.0), min(one.high, 100.0))
