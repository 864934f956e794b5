"""Which rain series serves which roof: table and map of the report of rainpotential.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ...charts import BLUE, GREEN, GREY, ORANGE, RED, SKY
from ...report import Report
from ..days import Floats

if TYPE_CHECKING:
    import pandas as pd

    from ..series import StationSeries

COLOURS = (BLUE, ORANGE, GREEN, RED, SKY, "#CC79A7", "#8c510a", "#22282c")
MOST_DRAWN = 3000
WIDTH, HEIGHT, MARGIN = 720.0, 420.0, 70.0
Places = tuple[Floats, Floats, NDArray[np.int64]]
"""Some roofs: x, y (m, EPSG:2154) and the number of their series, -1 for none."""


def places_of(x_m: Floats, y_m: Floats, series: NDArray[np.int64]) -> Places:
    """One roof in so many, MOST_DRAWN of them at the most; roofs without a place are left out.

    >>> places_of(np.array([1.0, np.nan]), np.array([2.0, np.nan]), np.array([0, -1]))[2].tolist()
    [0]
    """
    rows = np.flatnonzero(~np.isnan(x_m) & ~np.isnan(y_m))
    rows = rows[:: max(1, -(-len(rows) // MOST_DRAWN))]
    return x_m[rows], y_m[rows], series[rows]


def rain_of_roofs(report: Report, series: Sequence[StationSeries], table: pd.DataFrame, places: Places | None) -> None:
    """The series with the number of their roofs (table: poste, dist_km); on a map when there are several."""
    language = report.language
    tr, number = language.tr, language.number
    posts, distances = table["poste"], table["dist_km"]
    rows = []
    for one in series:
        members = distances[(posts == one.poste).to_numpy()]
        mean_mm = float(one.rain_mm.mean()) * 365.25 if len(one.rain_mm) else float("nan")
        distance = members.mean() if len(members) else float("nan")
        name = _name(one)
        rows.append([name, one.period, number(one.n_years), number(mean_mm), number(len(members)), number(distance, 1)])
    headers = [
        tr("Rain series"),
        tr("Years"),
        tr("Valid years"),
        tr("Mean rain (mm a year)"),
        tr("Roofs"),
        tr("Mean distance (km)"),
    ]
    report.table(headers, rows, numeric=range(2, 6))
    if places is not None and len(series) > 1 and len(places[0]):
        caption = tr("Which rain series serves which roof: the roofs in the colour of their series, grey without one.")
        report.chart(drawing(places, series, caption), caption)


def _name(one: StationSeries) -> str:
    return one.station.nom if one.station.nom == one.poste else f"{one.station.nom} ({one.poste})"


def drawing(places: Places, series: Sequence[StationSeries], title: str) -> str:
    """Roofs as dots and the gauges that serve them as labelled diamonds, north above, as inline SVG."""
    x, y, own = places
    serving = [number for number in range(len(series)) if (own == number).any()]
    gauges = [(series[number].station.x_m, series[number].station.y_m) for number in serving]
    all_x, all_y = (np.concatenate([one, [gauge[axis] for gauge in gauges]]) for axis, one in enumerate((x, y)))
    west, south = all_x.min(), all_y.min()
    span = max((all_x.max() - west) / (WIDTH - 2 * MARGIN), (all_y.max() - south) / (HEIGHT - 2 * MARGIN), 1e-9)

    start = (WIDTH - (all_x.max() - west) / span) / 2

    def place(east: float, north: float) -> tuple[float, float]:
        return start + (east - west) / span, HEIGHT - MARGIN - (north - south) / span

    parts = []
    for number in [-1, *serving]:
        colour = GREY if number < 0 else COLOURS[number % len(COLOURS)]
        dots = "".join("M{:.1f} {:.1f}h0".format(*place(*point)) for point in zip(x[own == number], y[own == number]))
        parts.append(f'<path d="{dots}" stroke="{colour}" stroke-width="3" stroke-linecap="round"/>' if dots else "")
    for number, gauge in zip(serving, gauges):
        left, top = place(*gauge)
        colour = COLOURS[number % len(COLOURS)]
        anchor, shift = ("end", -11) if left > WIDTH / 2 else ("start", 11)
        parts.append(
            f'<path d="M{left:.1f} {top - 8:.1f}l8 8l-8 8l-8 -8z" fill="{colour}" stroke="#ffffff" stroke-width="1.5"/>'
            f'<text x="{left + shift:.1f}" y="{top + 4:.1f}" text-anchor="{anchor}" stroke="#ffffff" stroke-width="4" '
            f'paint-order="stroke">{escape(_name(series[number]))}</text>'
        )
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH:.0f} {HEIGHT:.0f}" width="{WIDTH:.0f}" height="{HEIGHT:.0f}" '
        f'font-family="Open Sans, Segoe UI, sans-serif" font-size="13" fill="#22282c">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )
