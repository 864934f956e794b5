"""Small maps of what moved, one an indicator, all at one scale: where values rose or fell, where a state changed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from statistics import median
from textwrap import wrap

from ..language import Language
from ..messages import mark
from .geography import Territory
from .obsvalue import ObsValue
from .portraitpage import rings_of

FALL, SMALL_FALL, SMALL_RISE, RISE, STATE = "#2166ac", "#92c5de", "#f4a582", "#b2182b", "#636363"
STILL = "#e8ebed"
KEYS = (
    (RISE, mark("rise above the median rise")),
    (SMALL_RISE, mark("smaller rise")),
    (SMALL_FALL, mark("smaller fall")),
    (FALL, mark("fall beyond the median fall")),
    (STATE, mark("state that changed (secret, absent, observed)")),
    (STILL, mark("nothing changed")),
)
_WIDTH, _GAP, _HEAD, _ROW, _LETTERS = 215.0, 14.0, 30.0, 3, 36


def small_maps(territory: Territory, maps: Sequence[tuple[str, Mapping[str, str]]], title: str) -> str:
    """One picture of several maps, three in a row. maps: what each shows, and its communes in colours by code.

    The outlines are held once and drawn again for each map; empty when none is known.
    """
    shapes = {code: rings_of(one.outline) for code, one in territory.communes.items() if one.outline}
    points = [point for rings in shapes.values() for ring in rings for point in ring]
    if not points or not maps:
        return ""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    scale = _WIDTH / max(east - west, 1.0)
    height = (north - south) * scale + _HEAD

    def path(code: str) -> str:
        rings = (
            " ".join(f"{(x - west) * scale:.1f} {(north - y) * scale + _HEAD:.1f}" for x, y in ring)
            for ring in shapes[code]
        )
        return f'<path id="c{code}" d="{" ".join(f"M{ring}Z" for ring in rings)}"/>'

    drawn = []
    for rank, (name, colours) in enumerate(maps):
        place = f"translate({rank % _ROW * (_WIDTH + _GAP):.0f} {rank // _ROW * (height + _GAP):.0f})"
        uses = "".join(
            f'<use href="#c{code}" fill="{colours.get(code, STILL)}"/>'
            for code in sorted(shapes, key=lambda code: code in colours)
        )
        lines = "".join(
            f'<tspan x="0" dy="{13 if line else 0}">{escape(text)}</tspan>'
            for line, text in enumerate(wrap(name, _LETTERS)[:2])
        )
        words = f'<text y="11" font-size="11" fill="#22313f" stroke="none">{lines}</text>'
        drawn.append(f'<g transform="{place}">{words}{uses}</g>')
    width, rows = min(len(maps), _ROW) * (_WIDTH + _GAP), math.ceil(len(maps) / _ROW)
    return (
        f'<svg role="img" viewBox="0 0 {width:.0f} {rows * (height + _GAP):.0f}" style="max-width:{width:.0f}px" '
        f'width="100%" font-family="sans-serif" stroke="#ffffff" stroke-width="0.4"><title>{escape(title)}</title>'
        f"<defs>{''.join(map(path, shapes))}</defs>{''.join(drawn)}</svg>"
    )


def colours_of(values: Sequence[ObsValue], before: Mapping[str, ObsValue]) -> dict[str, str]:
    """The colour of each commune whose value or state moved. values: of one indicator; before: by code.

    >>> one = ObsValue("log", "COM", "62119", "Béthune", "2022", 12.0, "observe")
    >>> colours_of([one], {"62119": ObsValue("log", "COM", "62119", "Béthune", "2021", 10.0, "observe")})
    {'62119': '#b2182b'}
    """
    steps, found = {}, {}
    for one in values:
        old = before.get(one.code)
        if old is None:
            continue
        if one.value is not None and old.value is not None:
            steps[one.code] = one.value - old.value
        elif one.state != old.state:
            found[one.code] = STATE
    rises, falls = ([abs(step) for step in steps.values() if step * sign > 0] for sign in (1, -1))
    for code, step in steps.items():
        if step > 0:
            found[code] = RISE if step >= median(rises) else SMALL_RISE
        elif step < 0:
            found[code] = FALL if -step >= median(falls) else SMALL_FALL
    return found


def legend(language: Language) -> list[tuple[str, str]]:
    """Colours and words, for the legend of a report."""
    return [(colour, language.tr(words)) for colour, words in KEYS]
