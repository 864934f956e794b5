"""Round scales and scale bars: the formulas, and the same formulas as QGIS expressions for atlas pages.

An atlas recomputes scale and bar at each page without Python, so each rule exists in two languages side by side here;
a test evaluates both on the same values.

Method: docs/design/maps.md#scales
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from ..errors import AulaError
from .thresholds import scales, thresholds

# a map's scale comes back from its extent as 399 999.999: not a reason to take the next smaller bar
ROUNDING = 1.0 + 1e-6


@dataclass(frozen=True)
class RoundScale:
    """A scale denominator, and whether it is one of the list."""

    denominator: int
    is_listed: bool


@dataclass(frozen=True)
class MapFrame:
    """The inside of a map on paper, in mm."""

    width: float
    height: float


_SPACES = " \u00a0\u202f"
_TYPED = re.compile(rf"(?:1[{_SPACES}]*[/:][{_SPACES}]*)?(\d{{1,3}}(?:[{_SPACES}]\d{{3}})+|\d+)(?:\.0)?")
LEAST, MOST = 100, 100_000_000


def read_scale(text: str) -> float:
    """The denominator that a person typed: `25000`, `25 000`, `1/25 000`, `1:25000`.

    Raises AulaError E_SCALE for anything else, and for a denominator below 100 or above 100 000 000.

    >>> read_scale("1:25 000"), read_scale("1/2500")
    (25000.0, 2500.0)
    """
    found = _TYPED.fullmatch(text.strip())
    denominator = float(re.sub(rf"[{_SPACES}]", "", found[1])) if found else 0.0
    if not LEAST <= denominator <= MOST:
        raise AulaError("“{words}” is not a scale: write 25000 or 1/25000.", "E_SCALE", words=text.strip())
    return denominator


def typed_scale(text: str) -> float | None:
    """The denominator of a field that may be left empty for the automatic scale. Raises AulaError E_SCALE.

    >>> typed_scale("1/25000"), typed_scale(" ")
    (25000.0, None)
    """
    return read_scale(text) if text.strip() else None


def needed_scale(width_m: float, height_m: float, frame: MapFrame, margin: float | None = None) -> float:
    """The denominator at which an extent just fits its frame with a margin.

    width_m, height_m: the extent in metres; below 200 m it is widened to 200 m.
    margin: share of the extent added on each side (default 5 %).

    >>> round(needed_scale(10_000.0, 5_000.0, MapFrame(200.0, 200.0)))
    53000
    """
    share = thresholds()["marge_defaut"] if margin is None else margin
    least = thresholds()["etendue_minimale"]
    grown = 1.0 + 2.0 * share
    return max(
        max(width_m, least) * grown * 1000.0 / frame.width,
        max(height_m, least) * grown * 1000.0 / frame.height,
    )


def round_scale(needed: float, finest: float = 0.0) -> RoundScale:
    """The smallest scale of the list that shows everything; above the list, two significant digits rounded up.

    finest: the finest denominator that a template accepts (a friche sheet is never finer than 1/1 000).

    >>> round_scale(14_200.0).denominator
    15000
    """
    wanted = max(needed, finest)
    for denominator in scales():
        if denominator >= wanted:
            return RoundScale(denominator, True)
    step = 10.0 ** (math.floor(math.log10(wanted)) - (thresholds()["chiffres_significatifs"] - 1))
    return RoundScale(int(math.ceil(wanted / step) * step), False)


def is_listed(denominator: float) -> bool:
    """True for a scale of the list (up to the rounding of a page in millimetres).

    >>> is_listed(25_000), is_listed(26_000)
    (True, False)
    """
    return any(abs(denominator - listed) <= 0.001 * listed for listed in scales())


def round_scale_expression(
    frame: MapFrame, geometry: str = "@atlas_geometry", margin: float | None = None, finest: float = 0.0
) -> str:
    """`round_scale(needed_scale(...))` of a geometry in the map's CRS, as a QGIS expression."""
    share = thresholds()["marge_defaut"] if margin is None else margin
    least = thresholds()["etendue_minimale"]
    grown = (1.0 + 2.0 * share) * 1000.0
    digits = thresholds()["chiffres_significatifs"] - 1
    listed = ",".join(str(value) for value in scales())
    needed = (
        f"max(max(bounds_width(@g), {least}) * {grown / frame.width!r},"
        f" max(bounds_height(@g), {least}) * {grown / frame.height!r}, {finest})"
    )
    step = f"10 ^ (floor(log10(@n)) - {digits:g})"
    return (
        f"with_variable('g', {geometry}, with_variable('n', {needed},"
        f" coalesce(array_min(array_filter(array({listed}), @element >= @n)),"
        f" ceil(@n / ({step})) * ({step}))))"
    )


def bar_target(item_width: float) -> float:
    """Paper length that the two segments of a scale bar may take, in mm, end labels apart.

    >>> bar_target(25000)
    24988.0
    """
    return item_width - thresholds()["barre_marge"]


def bar_unit_expression(target: float, metres_per_unit: float, map_id: str) -> str:
    """Map units of one of the two segments of a bar: the largest 1, 2 or 5 x 10^n that fits, as a QGIS expression.

    target: length of both segments (mm); metres_per_unit: 1000 for a bar in km, 1 in m; map_id: the layout map whose
    scale counts.
    """
    room = f"map_get(item_variables('{map_id}'),'map_scale') * {ROUNDING * target / 2000.0 / metres_per_unit!r}"
    return (
        f"with_variable('x', {room}, with_variable('e', 10 ^ floor(log10(@x)),"
        " @e * (CASE WHEN @x / @e >= 5 THEN 5 WHEN @x / @e >= 2 THEN 2 ELSE 1 END)))"
    )


def is_one_two_five(value: float) -> bool:
    """True for 1, 2 or 5 times a power of ten.

    >>> is_one_two_five(0.2), is_one_two_five(300)
    (True, False)
    """
    if value <= 0:
        return False
    lead = value / 10.0 ** math.floor(math.log10(value) + 1e-9)
    return any(abs(lead - good) < 1e-6 for good in (1.0, 2.0, 5.0))


def metres_expression(map_id: str) -> str:
    """Whether the bar is in metres, at scales finer than 1/10 000, as a QGIS expression of a layout map."""
    return f"map_get(item_variables('{map_id}'),'map_scale') * {ROUNDING!r} < {thresholds()['barre_bascule']:g}"


def grid_step(width_m: float, height_m: float) -> float:
    """Distance between grid crosses in metres: 1, 2 or 5 x 10^n, 5 to 12 crosses along the longer side.

    >>> grid_step(3_100.0, 2_520.0)
    500.0
    """
    room = max(width_m, height_m) / 5.0
    decade = 10.0 ** math.floor(math.log10(room))
    lead = room / decade
    return decade * (5 if lead >= 5 else 2 if lead >= 2 else 1)
