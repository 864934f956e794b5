"""A value of an indicator for a territory, and all that is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..messages import Message
from .geography import DIRECT
from .indicators import ObsIndicator
from .wide import NOT_SAID

IRIS, WHOLE = "IRIS", "AULA"


@dataclass(frozen=True)
class ObsValue:
    """A value of an indicator for a territory, and all that is said of it.

    Numbers are None where there are none; low and high only for `partiel`, and for an estimate that has bounds.
    """

    indicator: str
    level: str
    code: str
    name: str
    vintage: str
    value: float | None
    state: str
    low: float | None = None
    high: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    unit: str = ""
    references: Mapping[str, float | None] = field(default_factory=dict)
    rank: int | None = None
    ranked: int | None = None
    class_: str = ""
    before: float | None = None
    vintage_before: str = ""
    change: float | None = None
    change_kind: str = ""
    is_comparable: bool | None = None
    reliability: str = ""
    why: tuple[Message, ...] = ()
    source: str = ""
    cog: int = NOT_SAID
    conversion: str = DIRECT


@dataclass(frozen=True)
class MissingIndicator:
    """An indicator that could not be computed, and why."""

    indicator: ObsIndicator
    why: Message
