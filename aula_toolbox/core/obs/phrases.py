"""Values and states in words, the same in every report and sheet."""

from __future__ import annotations

from ..language import Language
from ..messages import mark
from .indicators import SHARE, ObsIndicator
from .obsvalue import ObsValue

_ALL = 100.0


def written(one: ObsValue, indicator: ObsIndicator, language: Language, has_unit: bool = True) -> str:
    """A value as it is read: the number and its unit, its bounds, or its state in words."""
    unit = one.unit if has_unit else ""
    if one.value is not None:
        return language.number(one.value, indicator.decimals, unit)
    # bounds that hold any share say nothing
    is_told = indicator.nature != SHARE or (one.low or 0.0) > 0.0 or (one.high or 0.0) < _ALL
    if one.low is not None and one.high is not None and is_told:
        low = language.number(one.low, indicator.decimals)
        return language.tr(
            "between {low} and {high}", low=low, high=language.number(one.high, indicator.decimals, unit)
        )
    return language.translate(STATE_WORDS[one.state]) if one.state in STATE_WORDS else "–"


STATE_WORDS = {
    "secret": mark("secret"),
    "absent": mark("not known"),
    "partiel": mark("partial"),
    "echec": mark("failed"),
    "estime": mark("estimated"),
    "saisi": mark("entered"),
    "observe": mark("observed"),
}
