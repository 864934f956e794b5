"""The spread of the values above their legend: bars in the colours of the classes, none astride two of them.

Method: docs/design/maps.md#thematic-histogram
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from .bounds import Classing

MOST_BARS = 30
_LINE = "#6B6B6B"
_MARK = "#B34000"


@dataclass(frozen=True)
class Bar:
    """One bar: its place along the axis (0 to 1), its height (0 to 1), and the class all its units are in."""

    left: float
    right: float
    height: float
    rank: int
    count: int


@dataclass(frozen=True)
class Histogram:
    """Bars and the place of a value along their axis."""

    bars: tuple[Bar, ...]
    low: float
    high: float
    is_log: bool

    def place(self, value: float) -> float:
        """Where a value stands, 0 to 1."""
        low, high, own = (math.log(one) if self.is_log else one for one in (self.low, self.high, value))
        return 0.5 if low == high else min(max((own - low) / (high - low), 0.0), 1.0)


def histogram(values: Sequence[float], classing: Classing) -> Histogram | None:
    """Bars of the values of the classes, that of zero apart; None for fewer than two different values.

    A bar is as high as its units are dense, so that its area is their number whatever its width.

    >>> [bar.count for bar in histogram([1.0, 2.0, 8.0, 9.0], Classing((5.0,), "seuils")).bars if bar.count]
    [1, 1, 2]
    """
    kept = sorted(value for value in values if classing.index(value) >= 0)
    if not kept or kept[0] == kept[-1]:
        return None
    wanted = min(MOST_BARS, max(8, round(2 * math.sqrt(len(kept)))))
    frame = _axis(kept, classing, wanted)
    edges = [0.0, *(frame.place(bound) for bound in classing.bounds), 1.0]
    raw: list[tuple[float, float, int, int]] = []
    for rank in range(classing.count):
        left, right = edges[rank], max(edges[rank + 1], edges[rank])
        parts = max(round((right - left) * wanted), 1)
        counts = [0] * parts
        for value in (one for one in kept if bisect_right(classing.bounds, one) == rank):
            share = (frame.place(value) - left) / (right - left) if right > left else 0.0
            counts[min(max(int(share * parts), 0), parts - 1)] += 1
        step = (right - left) / parts
        raw += [(left + part * step, left + (part + 1) * step, count, rank) for part, count in enumerate(counts)]
    dense = [count / max(end - start, 0.5 / wanted) for start, end, count, _ in raw]
    highest = max(dense)
    bars = tuple(Bar(s, e, height / highest, rank, count) for (s, e, count, rank), height in zip(raw, dense))
    return Histogram(bars, frame.low, frame.high, frame.is_log)


def _axis(kept: Sequence[float], classing: Classing, wanted: int) -> Histogram:
    """The axis: from the least to the greatest value, and one bar more where that value begins a class."""
    low, high = kept[0], kept[-1]
    is_log = classing.is_log and low > 0
    if classing.bounds and classing.bounds[-1] >= high:
        high = high * (high / low) ** (1 / wanted) if is_log else high + (high - low) / wanted
    return Histogram((), low, high, is_log)


def drawing(made: Histogram, colours: Sequence[str], marked: float, width: float, height: float) -> str:
    """The bars as SVG, in mm, with the axis and a line at a marked value (the median).

    >>> drawing(Histogram((Bar(0.0, 1.0, 1.0, 0, 3),), 1.0, 2.0, False), ["#000000"], 1.5, 60.0, 18.0).count("<rect")
    1
    """
    parts = []
    for bar in made.bars:
        if bar.count:
            tall = max(bar.height * height, 0.3)
            parts.append(
                f'<rect x="{bar.left * width:.3f}" y="{height - tall:.3f}" '
                f'width="{max((bar.right - bar.left) * width - 0.15, 0.1):.3f}" height="{tall:.3f}" '
                f'fill="{colours[bar.rank]}"/>'
            )
    at = made.place(marked) * width
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height + 0.6}mm" '
        f'viewBox="0 0 {width} {height + 0.6}">{"".join(parts)}'
        f'<line x1="0" y1="{height + 0.1}" x2="{width}" y2="{height + 0.1}" stroke="{_LINE}" stroke-width="0.2"/>'
        f'<line x1="{at:.3f}" y1="0" x2="{at:.3f}" y2="{height}" stroke="{_MARK}" stroke-width="0.35"/></svg>'
    )


def nested(diameters: Sequence[float], colour: str, width: float) -> str:
    """Circles one in another, the largest first, standing on one line, with a leader to the right of each, as SVG.

    >>> nested([10.0, 5.0], "#6488C6", 40.0).count("<circle")
    2
    """
    tall = diameters[0] + 0.6
    middle = diameters[0] / 2 + 0.3
    parts = []
    for diameter in diameters:
        top = tall - 0.3 - diameter
        parts.append(
            f'<circle cx="{middle:.3f}" cy="{top + diameter / 2:.3f}" r="{diameter / 2:.3f}" fill="{colour}" '
            f'fill-opacity="0.75" stroke="#FFFFFF" stroke-width="0.2"/>'
            f'<line x1="{middle:.3f}" y1="{top:.3f}" x2="{width}" y2="{top:.3f}" stroke="{_LINE}" stroke-width="0.15"/>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{tall}mm" viewBox="0 0 {width} {tall}">'
        f"{''.join(parts)}</svg>"
    )
