"""The doughnut of a territory: a social floor and an ecological ceiling, and what lies below, above, or is not known.

See docs/design/obs.md#portraits. Indicators and thresholds are rows of `obs_donut`, each with its source; a threshold
`territoire` is the value of the whole territory. After the picture of K. Raworth (2012).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from ..language import Language
from ..reference import load
from ..text import number
from .obsvalue import WHOLE, ObsValue

FLOOR, CEILING = "plancher", "plafond"
OF_TERRITORY = "territoire"
RIGHT, WRONG, UNKNOWN = "#009E73", "#D55E00", "#d7dce0"
_SIZE, _CENTRE = 460, 230.0
_RINGS = {FLOOR: (62.0, 118.0), CEILING: (126.0, 178.0)}


@dataclass(frozen=True)
class DoughnutPart:
    """One part of a ring: its label, value, threshold, and how far the value is on the wrong side (0 to 1; None: ?)."""

    ring: str
    label: str
    indicator: str
    value: float | None
    threshold: float | None
    excess: float | None
    unit: str = ""
    source: str = ""


def parts(
    values: Mapping[str, ObsValue], whole: Mapping[str, ObsValue], folder: Path | None = None
) -> list[DoughnutPart]:
    """The parts of a territory. values, whole: by indicator, of the territory and of the whole one."""
    columns = {**dict.fromkeys(("indicateur", "anneau", "libelle", "seuil", "sens"), str), "ordre": int}
    rows = sorted(load("obs_donut", columns, folder), key=lambda row: (row["anneau"] != FLOOR, row["ordre"]))
    found = []
    for row in rows:
        own, other = values.get(row["indicateur"]), whole.get(row["indicateur"])
        value = own.value if own is not None else None
        threshold = (
            (other.value if other is not None else None) if row["seuil"] == OF_TERRITORY else number(row["seuil"])
        )
        found.append(
            DoughnutPart(
                row["anneau"],
                row["libelle"],
                row["indicateur"],
                value,
                threshold,
                _excess(value, threshold, row["sens"] == "plus"),
                row["unite"],
                row["source"],
            )
        )
    return found


def _excess(value: float | None, threshold: float | None, more_is_better: bool) -> float | None:
    """How far a value is on the wrong side of its threshold, as a share of it, at most one."""
    if value is None or threshold is None or threshold == 0:
        return None
    gap = (threshold - value) / threshold if more_is_better else (value - threshold) / threshold
    return min(max(gap, 0.0), 1.0)


def of_place(values: Sequence[ObsValue], code: str, level: str, folder: Path | None = None) -> list[DoughnutPart]:
    """The parts of a territory among the values of an observatory."""
    own = {one.indicator: one for one in values if (one.level, one.code) == (level, code)}
    whole = {one.indicator: one for one in values if one.level == WHOLE}
    return parts(own, whole, folder)


def lines(found: Sequence[DoughnutPart], language: Language) -> list[str]:
    """Each part in words: its value, its threshold and where that one comes from."""
    tr, number_of = language.tr, language.number
    told = []
    for one in found:
        value = number_of(one.value, 1, one.unit) if one.value is not None else tr("not known")
        limit = number_of(one.threshold, 1, one.unit) if one.threshold is not None else tr("not known")
        told.append(
            tr(
                "{label}: {value}; threshold {limit} ({source})",
                label=one.label,
                value=value,
                limit=limit,
                source=one.source,
            )
        )
    return told


def picture(name: str, found: Sequence[DoughnutPart], language: Language) -> str:
    """The SVG: green where the threshold is kept, orange by how far it is not, hatched with `?` where nobody knows."""
    tr = language.tr
    title = tr("Doughnut of {name}: social floor within, ecological ceiling outside", name=name)
    shapes = []
    for ring in (FLOOR, CEILING):
        own = [one for one in found if one.ring == ring]
        for rank, one in enumerate(own):
            start, end = (2 * math.pi * turn / len(own) for turn in (rank, rank + 1))
            shapes.append(_part(one, start, end))
    legend = [
        (RIGHT, tr("threshold kept")),
        (WRONG, tr("beyond the threshold, by how far")),
        ("#ffffff", tr("not known")),
    ]
    keys = "".join(
        f'<rect x="470" y="{40 + 26 * rank}" width="16" height="14" fill="{colour}" stroke="#5b6770"/>'
        f'<text x="494" y="{52 + 26 * rank}">{escape(label)}</text>'
        for rank, (colour, label) in enumerate(legend)
    )
    words = escape(tr("social floor"))
    inside = f'<text x="{_CENTRE}" y="{_CENTRE + 4}" text-anchor="middle" font-size="12">{words}</text>'
    outside = f'<text x="470" y="140">{escape(tr("inner ring: social floor"))}</text>'
    outside += f'<text x="470" y="162">{escape(tr("outer ring: ecological ceiling"))}</text>'
    return (
        f'<svg role="img" viewBox="0 0 760 {_SIZE}" width="760" height="{_SIZE}" '
        f'font-family="Open Sans, Segoe UI, sans-serif" font-size="12" fill="#22282c"><title>{escape(title)}</title>'
        f"{''.join(shapes)}{inside}{keys}{outside}</svg>"
    )


def _part(one: DoughnutPart, start: float, end: float) -> str:
    low, high = _RINGS[one.ring]
    if one.excess is None:
        drawn = _hatched(low, high, start, end)
    else:
        drawn = f'<path d="{_arc(low, high, start, end)}" fill="{RIGHT}" stroke="#ffffff" stroke-width="2"/>'
    if one.excess:
        depth = max(one.excess, 0.08) * (high - low)
        # a floor is missed towards the centre, a ceiling is passed outwards
        bounds = (low, low + depth) if one.ring == FLOOR else (high - depth, high)
        drawn += f'<path d="{_arc(*bounds, start, end)}" fill="{WRONG}"/>'
    middle = (start + end) / 2
    radius = 196.0 if one.ring == CEILING else (low + high) / 2
    x, y = _CENTRE + radius * math.sin(middle), _CENTRE - radius * math.cos(middle)
    side = "middle" if abs(math.sin(middle)) < 0.35 or one.ring == FLOOR else "start" if math.sin(middle) > 0 else "end"
    label = escape(one.label + (" ?" if one.excess is None else ""))
    size = 9 if one.ring == FLOOR else 11
    text = f'<text x="{x:.1f}" y="{y + 4:.1f}" text-anchor="{side}" font-size="{size}">{label}</text>'
    return drawn + text


def _hatched(low: float, high: float, start: float, end: float) -> str:
    """A part that nobody knows: an outline and rays, which programs without patterns draw too."""
    count = 7
    rays = []
    for rank in range(1, count):
        angle = start + (end - start) * rank / count
        x, y = math.sin(angle), -math.cos(angle)
        rays.append(
            f'<line x1="{_CENTRE + low * x:.1f}" y1="{_CENTRE + low * y:.1f}" x2="{_CENTRE + high * x:.1f}" '
            f'y2="{_CENTRE + high * y:.1f}" stroke="{UNKNOWN}" stroke-width="1.5"/>'
        )
    outline = f'<path d="{_arc(low, high, start, end)}" fill="#ffffff" stroke="#9aa5ad" stroke-dasharray="4 3"/>'
    return outline + "".join(rays)


def _arc(low: float, high: float, start: float, end: float) -> str:
    """The outline of a part of a ring; angles turn from the top, clockwise."""

    def place(radius: float, angle: float) -> str:
        return f"{_CENTRE + radius * math.sin(angle):.2f} {_CENTRE - radius * math.cos(angle):.2f}"

    large = 1 if end - start > math.pi else 0
    return (
        f"M {place(low, start)} L {place(high, start)} A {high} {high} 0 {large} 1 {place(high, end)} "
        f"L {place(low, end)} A {low} {low} 0 {large} 0 {place(low, start)} Z"
    )
