"""The map of the series in the report: each roof in the colour of the one that serves it.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from types import SimpleNamespace
from xml.etree import ElementTree

import numpy as np

from aula_toolbox.core.rain.reports.rainpotential_series import COLOURS, MOST_DRAWN, drawing, places_of


def series(name, x_m, y_m):
    return SimpleNamespace(poste=name, station=SimpleNamespace(nom=name, x_m=x_m, y_m=y_m))


def test_every_roof_that_is_drawn_has_the_colour_of_its_series():
    x, y, own = np.array([0.0, 10.0, 5000.0, 20.0]), np.array([0.0, 10.0, 0.0, 50.0]), np.array([0, 0, 2, -1])
    given = [series("Lens & <Liévin>", 0.0, 900.0), series("Arras", 1e6, 0.0), series("Béthune", 4900.0, 0.0)]
    page = ElementTree.fromstring(drawing((x, y, own), given, "Pluie"))
    paths = [path for path in page.iter("path") if path.get("stroke-linecap")]
    drawn = {path.get("stroke"): path.get("d").count("M") for path in paths}
    assert drawn[COLOURS[0]] == 2
    assert drawn[COLOURS[2]] == 1
    assert len(drawn) == 3
    # a gauge that serves no roof is not drawn, and takes no room
    assert [text.text for text in page.iter("text")] == ["Lens & <Liévin>", "Béthune"]


def test_a_large_layer_is_thinned_evenly_and_roofs_without_a_place_are_left_out():
    count = 3 * MOST_DRAWN + 1
    x = np.arange(count, dtype=float)
    x[5] = np.nan
    kept, _, own = places_of(x, x, np.zeros(count, np.int64))
    assert MOST_DRAWN / 2 < len(kept) <= MOST_DRAWN
    assert len(own) == len(kept)
    assert not np.isnan(kept).any()
