"""A value over the years: what versions published of it, with gaps where a year is missing.

See docs/design/obs.md#portraits. Two points are joined only when no year lies between
them and the indicator may be compared from one year to the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from ..language import Language
from .comparison import last_year
from .indicators import ObsIndicator
from .obsvalue import ObsValue

WIDTH, HEIGHT = 220, 62
_LEFT, _TOP, _FLOOR = 14, 22, 44
_INK, _SOFT, _LINE, _OWN = "#22282c", "#5b6770", "#00705a", "#D55E00"


@dataclass(frozen=True)
class YearSeries:
    """The stated values of an indicator for one territory, by year, oldest first; two at least."""

    indicator: ObsIndicator
    points: tuple[tuple[int, float], ...]

    @property
    def runs(self) -> list[list[tuple[int, float]]]:
        """The points parted where a year is missing, or where years that follow each other share their surveys."""
        is_joined = self.indicator.comparable_years <= 1
        found: list[list[tuple[int, float]]] = []
        for point in self.points:
            if is_joined and found and point[0] - found[-1][-1][0] <= 1:
                found[-1].append(point)
            else:
                found.append([point])
        return found


def series_of(
    own: Iterable[ObsValue], history: Iterable[ObsValue], known: Mapping[str, ObsIndicator]
) -> dict[str, YearSeries]:
    """The series of the values of one territory. history: of the same territory in former versions, the oldest first.

    A later version replaces what an earlier one said of the same year; a value that is not stated leaves a gap. What
    a producer calls not comparable is not drawn.
    """
    points: dict[str, dict[int, float]] = {}
    for one in (*history, *own):
        year, before = last_year(one.vintage), last_year(one.vintage_before)
        mine = points.setdefault(one.indicator, {})
        if before is not None and one.before is not None and one.is_comparable:
            mine.setdefault(before, one.before)
        if year is not None and one.value is not None:
            mine[year] = one.value
    return {
        name: YearSeries(known[name], tuple(sorted(mine.items())))
        for name, mine in points.items()
        if len(mine) > 1 and name in known
    }


def chosen(found: Mapping[str, YearSeries], preferred: Sequence[str], most: int = 3) -> list[YearSeries]:
    """The series to draw: the longest ones, the usual indicators first among equals.

    >>> chosen({}, ())
    []
    """
    ranks = {name: rank for rank, name in enumerate(preferred)}
    names = sorted(found, key=lambda name: (-len(found[name].points), ranks.get(name, len(ranks)), name))
    return [found[name] for name in names[:most]]


def spark_svg(series: YearSeries, language: Language) -> str:
    """A small line of the years: first and last value written, the last one marked."""
    one, years = series.indicator, [year for year, _ in series.points]
    values = [value for _, value in series.points]
    low, high = min(values), max(values)

    def x(year: int) -> float:
        return _LEFT + (year - years[0]) / (years[-1] - years[0]) * (WIDTH - 2 * _LEFT)

    def y(value: float) -> float:
        return _FLOOR - (value - low) / ((high - low) or 1.0) * (_FLOOR - _TOP) if high > low else (_FLOOR + _TOP) / 2

    lines = "".join(
        f'<polyline points="{" ".join(f"{x(year):.1f},{y(value):.1f}" for year, value in run)}" fill="none" '
        f'stroke="{_LINE}" stroke-width="1.6"/>'
        for run in series.runs
        if len(run) > 1
    )
    dots = "".join(
        f'<circle cx="{x(year):.1f}" cy="{y(value):.1f}" r="{3.4 if year == years[-1] else 2.2}" '
        f'fill="{_OWN if year == years[-1] else _LINE}"/>'
        for year, value in series.points
    )
    ends = ((years[0], values[0], "start", _LEFT - 6), (years[-1], values[-1], "end", WIDTH - _LEFT + 6))
    words = "".join(
        f'<text x="{place}" y="{HEIGHT - 4}" text-anchor="{side}" font-size="10" fill="{_SOFT}">'
        f"{year} – {escape(language.number(value, one.decimals))}</text>"
        for year, value, side, place in ends
    )
    title = language.tr("{label}, from {first} to {last}", label=one.label, first=years[0], last=years[-1])
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif">'
        f"<title>{escape(title)}</title>{lines}{dots}{words}</svg>"
    )
