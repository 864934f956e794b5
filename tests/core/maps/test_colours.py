"""Reference figures: the palette figures measured for the charter, and the classic black-on-white contrast of 21.

Method: docs/design/maps.md#colours
"""

from __future__ import annotations

from itertools import combinations

import pytest

from aula_toolbox.core.maps import colours
from aula_toolbox.core.maps.tokens import shipped_tokens

VISIONS = ("normal", "deutan", "protan", "tritan")


def smallest(palette):
    """The dE of the two closest colours, in each vision."""
    pairs = list(combinations(palette, 2))
    return [round(min(colours.difference(a, b, vision) for a, b in pairs), 1) for vision in VISIONS]


def test_okabe_ito_stays_apart_in_every_vision():
    assert smallest(shipped_tokens().palette("categories")) == [26.4, 17.0, 20.7, 16.1]


def test_friche_statuses_stay_apart():
    assert smallest(["#D55E00", "#0072B2", "#009E73", "#F0E442"]) == [67.6, 33.6, 37.2, 17.0]


def test_diverging_steps_stay_apart():
    palette = shipped_tokens().palette("divergente")
    steps = [colours.difference(a, b, v) for a, b in zip(palette, palette[1:]) for v in VISIONS]
    assert min(steps) >= 11


@pytest.mark.parametrize(
    ("name", "ratio"),
    [("nuit", 11.5), ("action", 6.8), ("texte", 17.2), ("secondaire", 7.0), ("vert", 5.9), ("orange", 5.8)],
)
def test_contrast_of_the_charter_on_white(name, ratio):
    assert colours.contrast(shipped_tokens().colour(name), "#FFFFFF") == pytest.approx(ratio, abs=0.06)


def test_bounds_of_contrast():
    assert colours.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colours.contrast("#123456", "#123456") == 1


def test_sixty_percent_red_on_white():
    assert colours.over("#E60000", 0.6) == "#F06666"


def test_red_and_green_are_confused_by_the_colour_blind_only():
    found = colours.confused(["#A05A00", "#6E7A1E", "#0072B2"], 25.0)
    assert [(first, second) for first, second, _, _ in found] == [(0, 1)]
    assert found[0][2] in ("protan", "deutan")
    assert colours.difference("#A05A00", "#6E7A1E") > 25


def test_lab_of_white_and_black():
    assert colours.lab("#FFFFFF") == pytest.approx([100, 0, 0], abs=0.01)
    assert colours.lab("#000000") == pytest.approx([0, 0, 0], abs=0.01)


def test_what_a_colour_is():
    assert colours.is_colour("#12aB9f")
    assert not colours.is_colour("#12")
    assert not colours.is_colour(12)
