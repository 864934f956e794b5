"""Charts as inline SVG: readable in black and white, named colours safe for colour-blind readers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from .language import Language

BLUE, ORANGE, GREEN, RED, SKY, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#5b6770"
DASHES = {"solid": "", "dashed": "7 4", "dotted": "2 4"}
LABEL_LETTERS = 44
WIDTH, HEIGHT = 720, 380
LEFT, RIGHT, TOP, BOTTOM = 64, 20, 20, 52


@dataclass(frozen=True)
class Series:
    """One line: points in the units of the axes, a colour and a dash so that it is told apart without colour."""

    name: str
    x: Sequence[float]
    y: Sequence[float]
    colour: str = BLUE
    dash: str = "solid"


@dataclass(frozen=True)
class Axis:
    """Title and bounds of an axis; missing bounds come from the data."""

    title: str
    low: float | None = None
    high: float | None = None
    decimals: int = 0


@dataclass
class DrawingArea:
    """The drawing area: turns values into places on paper."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    parts: list[str] = field(default_factory=list)

    def x(self, value: float) -> float:
        """Horizontal place of a value."""
        span = self.x_high - self.x_low or 1.0
        return LEFT + (value - self.x_low) / span * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        """Vertical place of a value."""
        span = self.y_high - self.y_low or 1.0
        return HEIGHT - BOTTOM - (value - self.y_low) / span * (HEIGHT - TOP - BOTTOM)


def round_step(span: float, wanted: int = 5) -> float:
    """A step of 1, 2 or 5 times a power of ten that cuts `span` into about `wanted` parts.

    >>> round_step(23)
    5.0
    """
    if span <= 0:
        return 1.0
    rough = span / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    return next(multiple * power for multiple in (1, 2, 5, 10) if multiple * power >= rough * (1 - 1e-9))


def ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Round values from `low` to `high`.

    >>> ticks(0, 23)
    [0.0, 5.0, 10.0, 15.0, 20.0]
    """
    step = round_step(high - low, wanted)
    first = math.ceil(low / step - 1e-9)
    return [index * step for index in range(first, math.floor(high / step + 1e-9) + 1)]


def line_chart(
    series: Sequence[Series],
    x_axis: Axis,
    y_axis: Axis,
    language: Language,
    title: str,
    mark: tuple[float, str] | None = None,
) -> str:
    """Lines over a common axis. `mark` draws a vertical line at a value, with its name."""
    xs = [value for line in series for value in line.x]
    ys = [value for line in series for value in line.y]
    frame = DrawingArea(*_bounds(x_axis, xs), *_bounds(y_axis, ys))
    _grid(frame, x_axis, y_axis, language)
    if mark is not None:
        place = frame.x(mark[0])
        side = "end" if place > WIDTH / 2 else "start"
        shift = -6 if side == "end" else 6
        frame.parts.append(
            f'<line x1="{place:.1f}" x2="{place:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="{GREY}" '
            f'stroke-dasharray="3 3"/>'
            f'<text x="{place + shift:.1f}" y="{TOP + 12}" text-anchor="{side}" fill="{GREY}">{escape(mark[1])}</text>'
        )
    for line in series:
        points = " ".join(f"{frame.x(a):.1f},{frame.y(b):.1f}" for a, b in zip(line.x, line.y) if not math.isnan(b))
        frame.parts.append(
            f'<polyline points="{points}" fill="none" stroke="{line.colour}" stroke-width="2.5" '
            f'stroke-dasharray="{DASHES[line.dash]}"/>'
        )
    return _finish(frame, title, [(line.name, line.colour, line.dash) for line in series])


def bar_chart(
    names: Sequence[str], values: Sequence[float], axis: Axis, language: Language, title: str, colour: str = BLUE
) -> str:
    """Horizontal bars with their values written at the end, in the order given."""
    row, label = 26, 290
    height = row * len(names) + 40
    high = axis.high or max([value for value in values if not math.isnan(value)], default=0) or 1.0
    parts = []
    for index, (name, value) in enumerate(zip(names, values)):
        top = 8 + index * row
        length = 0 if math.isnan(value) else value / high * (WIDTH - label - 90)
        parts.append(
            f'<text x="{label - 8}" y="{top + 15}" text-anchor="end">{escape(_short(name))}</text>'
            f'<rect x="{label}" y="{top}" width="{length:.1f}" height="{row - 7}" fill="{colour}"/>'
            f'<text x="{label + length + 6:.1f}" y="{top + 15}">{language.number(value, axis.decimals)}</text>'
        )
    parts.append(f'<text x="{label}" y="{height - 8}" fill="{GREY}">{escape(axis.title)}</text>')
    return _svg(parts, height, title)


def _short(name: str) -> str:
    """A label that fits before its bar."""
    return name if len(name) <= LABEL_LETTERS else name[: LABEL_LETTERS - 1].rstrip() + "…"


def _bounds(axis: Axis, values: Sequence[float]) -> tuple[float, float]:
    known = [value for value in values if not math.isnan(value)] or [0.0, 1.0]
    low = axis.low if axis.low is not None else min(known)
    high = axis.high if axis.high is not None else max(known)
    return low, high if high > low else low + 1.0


def _grid(frame: DrawingArea, x_axis: Axis, y_axis: Axis, language: Language) -> None:
    bottom = HEIGHT - BOTTOM
    for value in ticks(frame.y_low, frame.y_high):
        place = frame.y(value)
        frame.parts.append(
            f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{place:.1f}" y2="{place:.1f}" stroke="#d7dce0"/>'
            f'<text x="{LEFT - 8}" y="{place + 4:.1f}" text-anchor="end">'
            f"{language.number(value, y_axis.decimals)}</text>"
        )
    for value in ticks(frame.x_low, frame.x_high, 8):
        place = frame.x(value)
        frame.parts.append(
            f'<line x1="{place:.1f}" x2="{place:.1f}" y1="{bottom}" y2="{bottom + 5}" stroke="{GREY}"/>'
            f'<text x="{place:.1f}" y="{bottom + 19}" text-anchor="middle">'
            f"{language.number(value, x_axis.decimals)}</text>"
        )
    frame.parts.append(
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{bottom}" y2="{bottom}" stroke="{GREY}"/>'
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">{escape(x_axis.title)}</text>'
        f'<text transform="translate(16 {(TOP + bottom) / 2}) rotate(-90)" text-anchor="middle">'
        f"{escape(y_axis.title)}</text>"
    )


def _finish(frame: DrawingArea, title: str, legend: Sequence[tuple[str, str, str]]) -> str:
    height = HEIGHT
    for name, colour, dash in legend:
        frame.parts.append(
            f'<line x1="{LEFT}" x2="{LEFT + 30}" y1="{height + 8}" y2="{height + 8}" stroke="{colour}" '
            f'stroke-width="2.5" stroke-dasharray="{DASHES[dash]}"/>'
            f'<text x="{LEFT + 38}" y="{height + 12}">{escape(name)}</text>'
        )
        height += 20
    return _svg(frame.parts, height + 10, title)


def _svg(parts: Sequence[str], height: float, title: str) -> str:
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" height="{height:.0f}" '
        f'font-family="Open Sans, Segoe UI, sans-serif" font-size="13" fill="#22282c">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def range_bars(
    rows: Sequence[tuple[str, str, tuple[float, float, float]]], unit: str, language: Language, title: str
) -> str:
    """Bars of a low, a middle and a high value: name, colour, the three values. The whisker goes from low to high.

    A line whose name is that of the line above is drawn under it without repeating the name.
    """
    values = [0.0, *(one for _, _, three in rows for one in three)]
    low, high = min(values), max(values)
    span = high - low or 1.0
    left, right, line = 190.0, 20.0, 30.0

    def place(value: float) -> float:
        return left + (value - low) / span * (WIDTH - left - right - 90)

    parts, zero = [], place(0.0)
    for rank, (name, colour, (least, middle, most)) in enumerate(rows):
        top = 12 + rank * line
        said = name if rank == 0 or rows[rank - 1][0] != name else ""
        start, end = sorted((zero, place(middle)))
        centre = top + 8
        parts.append(
            f'<text x="{left - 8:.1f}" y="{top + 12:.1f}" text-anchor="end" fill="#22282c">{escape(said)}</text>'
            f'<rect x="{start:.1f}" y="{top:.1f}" width="{max(end - start, 0.5):.1f}" height="16" fill="{colour}"/>'
            f'<line x1="{place(least):.1f}" x2="{place(most):.1f}" y1="{centre:.1f}" y2="{centre:.1f}" stroke="#22282c"'
            f' stroke-width="1.5"/>'
            f'<text x="{max(place(most), end) + 6:.1f}" y="{top + 12:.1f}" fill="#22282c">'
            f"{language.number(middle, 0, unit)}</text>"
        )
    height = 20 + len(rows) * line
    parts.append(f'<line x1="{zero:.1f}" x2="{zero:.1f}" y1="4" y2="{height - 8:.1f}" stroke="{GREY}"/>')
    return _svg(parts, height, title)


def stacked_bars(names: list[str], parts: list[tuple[int, int, int]], title: str) -> str:
    """Horizontal bars in three parts (blue, orange, grey), as inline SVG; the numbers of the parts beside each."""
    row, label, width = 20, 300, 380
    lines = []
    for index, (name, values) in enumerate(zip(names, parts)):
        top, total, left = 6 + index * row, sum(values) or 1, float(label)
        lines.append(f'<text x="{label - 8}" y="{top + 12}" text-anchor="end">{escape(name)}</text>')
        for value, colour in zip(values, (BLUE, ORANGE, "#d7dce0")):
            length = width * value / total
            lines.append(f'<rect x="{left:.1f}" y="{top}" width="{length:.1f}" height="{row - 5}" fill="{colour}"/>')
            left += length
        known = f"{values[0]} / {values[1]} / {values[2]}"
        lines.append(f'<text x="{label + width + 6}" y="{top + 12}" font-size="11" fill="{GREY}">{known}</text>')
    height = row * len(names) + 14
    return (
        f'<svg role="img" viewBox="0 0 780 {height}" width="780" height="{height}" '
        f'font-family="Open Sans, Segoe UI, sans-serif" font-size="12" fill="#22282c"><title>{escape(title)}'
        f"</title>{''.join(lines)}</svg>"
    )
