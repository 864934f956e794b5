"""A style made anew: what the table names is copied, what it does not name is left out and told.

Method: docs/design/pnc.md#styles
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.net.tree import Node
from aula_toolbox.core.pnc import stylesheet


def node(name, /, *children, text="", **attributes):
    return Node(name, attributes, text, list(children))


def style(*layers, more=(), **renderer):
    symbol = node("symbol", *layers, type="fill", name="0")
    drawn = node("renderer-v2", node("symbols", symbol), **{"type": "singleSymbol", **renderer})
    return node("qgis", drawn, *more, version="3.40.6")


def made(root, is_allowed=lambda text: "env" not in text):
    return stylesheet.rebuilt(root, is_allowed)


def layers_of(result):
    return [item.attributes["class"] for item in result.root.all("symbol", "layer")]


def option(name, value):
    return Node("Option", {"name": name, "value": value})


def computed(name, expression="", field="", active="true", more=()):
    said = [option("active", active), option("type", "3" if expression else "2")]
    said += [option("expression", expression) if expression else option("field", field), *more]
    inside = Node("Option", {"name": name, "type": "Map"}, children=said)
    properties = Node("Option", {"name": "properties", "type": "Map"}, children=[inside])
    return node("data_defined_properties", Node("Option", {"type": "Map"}, children=[properties]))


def test_properties_written_both_ways_are_kept():
    new = node("Option", option("color", "1,2,3,255,rgb:0,0,0,1"), type="Map")
    old = node("prop", k="color", v="1,2,3")
    result = made(style(node("layer", new, old, **{"class": "SimpleFill"})))
    assert result.dropped == [] and layers_of(result) == ["SimpleFill"]
    assert [item.attributes for item in result.root.all("prop")] == [{"k": "color", "v": "1,2,3"}]
    assert [item.attributes["value"] for item in result.root.all("layer", "Option", "Option")] == [
        "1,2,3,255,rgb:0,0,0,1"
    ]


@pytest.mark.parametrize(
    ("name", "value"), [("color", "https://x/a"), ("svgFile", "a:b"), ("color_expression", "1"), ("font", "a\\b")]
)
def test_properties_that_lead_away_are_told(name, value):
    old = node("prop", k=name, v=value)
    result = made(style(node("layer", old, **{"class": "SVGFill"})))
    assert result.dropped == [name] and not result.root.all("prop")


def test_a_symbol_without_a_layer_that_may_stay_is_drawn_plainly():
    result = made(style(node("layer", **{"class": "GeometryGenerator"})))
    assert layers_of(result) == ["SimpleFill"] and result.dropped == ["GeometryGenerator"]


def test_computed_properties_of_fields_and_allowed_expressions_are_kept():
    kept = [computed("fillColor", "1 + 1"), computed("outlineWidth", field="nom")]
    left = [
        computed("fillColor", "env('A')"),
        computed("file", "'a'"),
        computed("alpha", field="nom", more=[option("transformer", "x")]),
    ]
    off = computed("file", "env('A')", active="false")
    result = made(style(node("layer", *kept, *left, off, **{"class": "SimpleFill"})))
    assert result.dropped == ["fillColor = env('A')", "file = 'a'", "alpha"]
    assert len(result.root.all("layer", "data_defined_properties")) == 2


@pytest.mark.parametrize("type_", ["25dRenderer", "", "embeddedSymbol"])
def test_renderers_of_no_known_name_refuse_the_style(type_):
    with pytest.raises(CatalogueError, match="ignored"):
        made(style(node("layer", **{"class": "SimpleFill"}), type=type_))


def test_classes_of_an_expression_that_reaches_out_refuse_the_style():
    with pytest.raises(CatalogueError, match="env"):
        made(style(node("layer", **{"class": "SimpleFill"}), attr="env('A')"))
    with pytest.raises(CatalogueError, match="html"):
        made(node("html"))


def test_labels_need_a_text_that_may_stay():
    def labels(expression, said="1", **more):
        text = node("text-style", fieldName=expression, isExpression=said, **more)
        return node("labeling", node("settings", text), type="simple")

    assert made(style(more=[labels("nom")])).root.all("text-style")
    assert made(style(more=[labels("env", said="0")])).root.all("text-style"), "the name of a field"
    refused = made(style(more=[labels("env('A')")]))
    assert not refused.root.all("text-style") and refused.dropped == ["env('A')"]
    marked = made(style(more=[labels("nom", allowHtml="1", fontSize="9")]))
    assert marked.dropped == ["allowHtml"] and marked.root.all("text-style")[0].attributes["fontSize"] == "9"
    assert "allowHtml" not in marked.root.all("text-style")[0].attributes


def test_switches_and_parts_that_are_off_are_not_worth_a_word():
    off = [node("effect", enabled="0"), node("callout", node("Option", option("enabled", "0")))]
    on = [node("effect", enabled="1"), node("callout", node("Option", option("enabled", "1")))]
    assert made(style(node("layer", *off, **{"class": "SimpleFill"}))).dropped == []
    assert made(style(node("layer", *on, **{"class": "SimpleFill"}))).dropped == ["effect", "callout"]
    assert made(style(node("layer", node("unknown"), **{"class": "SimpleFill"}))).dropped == ["unknown"]


def test_code_is_told_when_there_is_some():
    empty = [node("attributeactions"), node("editforminitcode"), node("flags", text="x")]
    some = [node("attributeactions", node("actionsetting", action="import os")), node("mapTip", text="<img>")]
    assert made(style(more=empty)).dropped == []
    assert made(style(more=some)).dropped == ["attributeactions", "mapTip"]


def test_texts_are_spelled_out_and_other_values_plain():
    rule = node("rule", filter="a > 1", label="[% env('A') %]", symbol="0", scalemindenom="http://x/")
    result = made(
        node("qgis", node("renderer-v2", node("rules", rule), type="RuleRenderer"), node("layerOpacity", text="0.5"))
    )
    (kept,) = result.root.all("rule")
    assert kept.attributes == {"filter": "a > 1", "label": "[ % env('A') %]", "symbol": "0"}
    assert result.dropped == ["scalemindenom"] and result.root.value("layerOpacity") == "0.5"
