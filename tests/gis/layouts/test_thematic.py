"""The layers of a thematic map, drawn: circles lie over all fills, limits between groups, names by rank."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from aula_toolbox.core.maps.thematic.categories import of_words
from aula_toolbox.core.maps.thematic.cells import read_cells
from aula_toolbox.core.maps.thematic.phrases import COMMUNES
from aula_toolbox.core.maps.thematic.theme import ThemeRequest, of_numbers
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import thematic
from aula_toolbox.gis.layouts.layers import LAMBERT93, is_dressing, is_keyed
from tests.support.layers import square

pytestmark = pytest.mark.usefixtures("qgis_app")
TOKENS = shipped_tokens()


def units(count=4, groups=("a", "b")):
    shapes = [QgsGeometry.fromWkt(square(680000 + rank * 1000, 7030000, 1000)) for rank in range(count)]
    return thematic.MapUnits(
        QgsCoordinateReferenceSystem(LAMBERT93),
        shapes,
        [f"Lieu {rank}" for rank in range(count)],
        [30000.0, 100.0, None, 6000.0][:count],
        [groups[rank % len(groups)] for rank in range(count)],
    )


def theme(kind, values):
    return of_numbers(ThemeRequest(kind, "X", "", COMMUNES), read_cells(values, "x"), [True] * len(values), TOKENS)


def pixel(layer, x, y):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(400, 100))
    settings.setOutputDpi(96)
    settings.setExtent(QgsRectangle(680000, 7030000, 684000, 7031000))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(x, y).name().upper()


def test_a_circle_is_not_hidden_by_its_neighbours():
    shown = theme("cercles", [10, 900, 20, 30])
    layer = thematic.units_layer(units(), shown, range(4), "X")
    thematic.dress_units(layer, shown, TOKENS, 40.0)
    assert is_keyed(layer)
    # 40 mm at 96 dpi are 151 pixels around the middle of the second unit, which is 100 wide
    assert pixel(layer, 90, 50) != "#FFFFFF" and pixel(layer, 210, 40) != "#FFFFFF"
    assert pixel(layer, 290, 5) == "#FFFFFF"


def test_classes_are_drawn_in_their_colours():
    shown = theme("choroplethe", [1, 2, 3, None])
    layer = thematic.units_layer(units(), shown, range(4), "X")
    thematic.dress_units(layer, shown, TOKENS, 0.0)
    colours = {line.code: line.colour for line in shown.lines}
    assert [pixel(layer, x, 50) for x in (50, 150, 250)] == [colours[code] for code in shown.codes[:3]]


def test_hatches_of_words_and_names_of_towns():
    words = of_words(ThemeRequest("categories", "X", "", COMMUNES), list("abcd"), [True] * 4, TOKENS)
    layer = thematic.units_layer(units(), words, range(4), "X")
    thematic.dress_units(layer, words, TOKENS, 0.0)
    thematic.name_towns(layer, TOKENS)
    assert layer.labelsEnabled()
    rules = layer.labeling().rootRule().children()
    assert [rule.filterExpression().count("<") for rule in rules] == [0, 1, 1, 1]
    points = type(words.lines[0])("k1", "a", "#228833", "points", 1)
    assert thematic.patch(points, words, TOKENS).symbolLayerCount() == 2


def test_limits_lie_between_groups():
    assert thematic.limits_layer(units(groups=("a",)), TOKENS) is None
    layer = thematic.limits_layer(units(2), TOKENS)
    assert layer.featureCount() == 2
    assert pixel(layer, 100, 50) == TOKENS.colour("nuit").upper()


def test_the_ground_is_white_and_no_data():
    shown = theme("choroplethe", [1, 2, 3, 4])
    layer = thematic.units_layer(units(), shown, range(4), "X")
    white = thematic.white_ground(layer, TOKENS)
    assert is_dressing(white) and not white.labelsEnabled()
    assert pixel(white, 50, 50) == "#FFFFFF"
