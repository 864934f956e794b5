"""Colours as people see them: contrast (WCAG), difference (CIE76), and colour-blind vision (Machado 2009).

Method: docs/design/maps.md#colours
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from .. import reference

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vector = NDArray[np.float64]

NORMAL = "normal"
# IEC 61966-2-1 (sRGB) to CIE XYZ and the D65 white: the definition of the colour space, not a choice of ours
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = _TO_XYZ.sum(axis=1)


def is_colour(text: object) -> bool:
    """True for `#RRGGBB`."""
    return isinstance(text, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", text) is not None


def _linear(colour: str) -> Vector:
    values = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255.0
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance, 0 black to 1 white.

    >>> round(luminance('#ffffff'), 2), round(luminance('#000000'), 2)
    (1.0, 0.0)
    """
    return float(_TO_XYZ[1] @ _linear(colour))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2, 1 to 21.

    >>> round(contrast('#000000', '#ffffff'), 1)
    21.0
    """
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(colour: str, alpha: float, background: str = "#FFFFFF") -> str:
    """The colour seen when `colour` lies on a background with an opacity of 0 to 1.

    >>> over("#000000", 0.5)
    '#808080'
    """
    top, below = (np.array([int(text[place : place + 2], 16) for place in (1, 3, 5)]) for text in (colour, background))
    mixed = np.rint(top * alpha + below * (1.0 - alpha)).astype(int)
    return "#" + "".join(f"{value:02X}" for value in mixed)


@lru_cache(maxsize=1)
def _visions() -> dict[str, Vector]:
    rows = reference.load("maps_vision", {"vision": str, "ligne": int, "r": float, "v": float, "b": float})
    names = dict.fromkeys(rows.column("vision"))
    return {name: np.array([[row["r"], row["v"], row["b"]] for row in rows.where(vision=name)]) for name in names}


def visions() -> tuple[str, ...]:
    """Kinds of vision a legend is read with: normal, then the simulated colour-blind ones."""
    return (NORMAL, *_visions())


def lab(colour: str, vision: str = NORMAL) -> Vector:
    """CIE L*a*b* of a colour (D65), as a person with that vision sees it.

    >>> round(float(lab('#ffffff')[0]))
    100
    """
    linear = _linear(colour)
    if vision != NORMAL:
        linear = np.clip(_visions()[vision] @ linear, 0.0, 1.0)
    ratio = (_TO_XYZ @ linear) / _WHITE
    curve = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * curve[1] - 16, 500 * (curve[0] - curve[1]), 200 * (curve[1] - curve[2])])


def difference(one: str, other: str, vision: str = NORMAL) -> float:
    """Distance dE (CIE76) between two colours; under about 10 two fills are mixed up on paper.

    >>> round(difference('#ff0000', '#ff0000'), 1)
    0.0
    """
    return float(np.linalg.norm(lab(one, vision) - lab(other, vision)))


def confused(colours: Sequence[str], least: float) -> list[tuple[int, int, str, float]]:
    """Pairs closer than `least` in some vision: positions, the vision where they are closest, and that dE.

    >>> [pair[:2] for pair in confused(['#ff0000', '#0000ff', '#fe0000'], 10.0)]
    [(0, 2)]
    """
    found = []
    for (first, one), (second, other) in combinations(enumerate(colours), 2):
        seen = min((difference(one, other, vision), vision) for vision in visions())
        if seen[0] < least:
            found.append((first, second, seen[1], seen[0]))
    return found


def merged_in_grey(colours: Sequence[str], least: float) -> list[tuple[int, int]]:
    """Pairs of colours whose lightness L* differs by less than `least`: one grey on a print without colours.

    >>> merged_in_grey(["#0072B2", "#009E73", "#F0E442", "#0079BF"], 8.0)
    [(0, 3)]
    """
    lightness = [float(lab(colour)[0]) for colour in colours]
    every = combinations(range(len(colours)), 2)
    return [(one, other) for one, other in every if abs(lightness[one] - lightness[other]) < least]


def turns(colours: Sequence[str]) -> int:
    """How often a ramp changes from darkening to lightening or back: 0 for one direction, 1 for two.

    >>> turns(["#FFFFFF", "#888888", "#000000"]), turns(["#E66101", "#F7F7F7", "#5E3C99"])
    (0, 1)
    """
    lightness = [float(lab(colour)[0]) for colour in colours]
    steps = [after - before for before, after in zip(lightness, lightness[1:]) if abs(after - before) > 1.0]
    return sum(one * other < 0 for one, other in zip(steps, steps[1:]))
