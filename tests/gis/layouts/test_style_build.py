"""From rows of the style library to symbols; the whole library is drawn in `tests/gis/test_style_library.py`."""

from __future__ import annotations

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsInvertedPolygonRenderer, QgsSingleSymbolRenderer

from aula_toolbox.core.maps import zoning
from aula_toolbox.core.maps.styles import StyleClass
from aula_toolbox.core.maps.thresholds import thresholds
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.style_build import (
    apply,
    labels,
    renderer,
    symbol,
    zone_fill,
    zone_outline,
    zoning_renderer,
)
from tests.gis.maps_support import plots

pytestmark = pytest.mark.usefixtures("qgis_app")


def row(**changes):
    facts = {
        "style": "essai",
        "geometry": "polygone",
        "rendering": "simple",
        "field": "nom",
        "value": "",
        "label": "Une classe",
        "colour": "#336699",
        "alpha": 1.0,
        "hatch": "",
        "outline": "#000000",
        "width_mm": 0.2,
        "text": "",
        "finest_label": 0.0,
    }
    return StyleClass(**{**facts, **changes})


def test_a_fill_has_its_colour_and_a_hatch_one_more_layer():
    tokens = shipped_tokens()
    plain, hatched, dotted = (symbol(row(hatch=hatch), tokens) for hatch in ("", "45", "points"))
    assert plain.symbolLayer(0).color().name() == "#336699"
    assert [one.symbolLayerCount() for one in (plain, hatched, dotted)] == [1, 2, 2]
    assert hatched.symbolLayer(1).lineAngle() == 45


def test_a_transparent_class_keeps_the_opacity_of_its_layer():
    half = symbol(row(alpha=0.5), shipped_tokens())
    assert half.symbolLayer(0).color().alphaF() == pytest.approx(0.5, abs=0.01)
    assert half.opacity() == 1


def test_a_point_says_its_class_by_its_shape():
    shapes = [symbol(row(geometry="point", hatch=hatch), shipped_tokens()) for hatch in ("", "45", "135", "points")]
    assert len({one.symbolLayer(0).shape() for one in shapes}) == 4
    assert symbol(row(geometry="ligne", width_mm=0.7), shipped_tokens()).width() == pytest.approx(0.7)


def test_a_style_is_one_symbol_classes_or_a_veil():
    classes = [row(rendering="categories", value=value, label=value.upper()) for value in ("a", "b")]
    made = renderer(classes)
    assert isinstance(made, QgsCategorizedSymbolRenderer)
    assert [(one.value(), one.label()) for one in made.categories()] == [("a", "A"), ("b", "B")]
    assert isinstance(renderer([row()]), QgsSingleSymbolRenderer)
    assert isinstance(renderer([row(rendering="inverse")]), QgsInvertedPolygonRenderer)


def test_labels_are_shown_from_their_scale_on():
    late, always = labels("nom", 25_000), labels("nom")
    assert late.settings().minimumScale == 25_000
    assert not always.settings().scaleVisibility
    layer, silent = plots(), plots()
    apply(layer, [row(text="nom")])
    apply(silent, [row()])
    assert layer.labelsEnabled() and layer.labeling().settings().fieldName == "nom"
    assert not silent.labelsEnabled()


def test_zones_have_two_drawings_one_on_each_side_of_the_switch():
    zones = zoning.zone_styles()
    made = zoning_renderer()
    rules = made.rootRule().children()
    switch = thresholds()["zonage_bascule"]
    assert len(rules) == 2 * len(zones)
    assert {(rule.minimumScale(), rule.maximumScale()) for rule in rules} == {(0.0, switch), (switch, 0.0)}
    assert zone_fill(zones[0]).symbolLayerCount() >= 1
    assert zone_outline(zones[0]).symbolLayerCount() == 2


def test_values_outside_the_standard_have_a_line_each_and_quotes_are_harmless():
    made = zoning_renderer(["1AUx", "d'attente"])
    texts = [rule.filterExpression() for rule in made.rootRule().children()]
    assert "\"typezone\" = '1AUx'" in texts
    assert "\"typezone\" = 'd''attente'" in texts
