from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.rules import (
    Between,
    CountGiven,
    HasFields,
    HasGeometry,
    LayerFacts,
    MetricRaster,
    NotEmpty,
    Together,
    check,
)

ROOFS = LayerFacts("Roofs", ("id", "ae_m2"), "polygon", 3, "EPSG:2154")


@pytest.mark.parametrize(
    ("rule", "inputs", "codes"),
    [
        (Between("F", 0, 1, low_open=True), {"F": 0}, ("E_RANGE",)),
        (Between("F", 0, 1, low_open=True), {"F": 1}, ()),
        (Between("F", 0, 1, high_open=True), {"F": 1}, ("E_RANGE",)),
        (Between("F", 0, 1), {"F": None}, ()),
        (HasFields("INPUT", ("id",)), {"INPUT": ROOFS}, ()),
        (HasFields("INPUT", ("d_l_j",)), {"INPUT": ROOFS}, ("E_FIELD",)),
        (HasFields("INPUT", ("d_l_j",)), {}, ()),
        (HasGeometry("INPUT", ("polygon",)), {"INPUT": ROOFS}, ()),
        (HasGeometry("INPUT", ("point",)), {"INPUT": ROOFS}, ("E_GEOM",)),
        (NotEmpty("INPUT"), {"INPUT": LayerFacts("x", count=0)}, ("E_EMPTY",)),
        (NotEmpty("INPUT"), {"INPUT": ROOFS}, ()),
        (MetricRaster("R"), {"R": LayerFacts("r", is_geographic=True, crs="EPSG:4326")}, ("E_RASTER",)),
        (MetricRaster("R"), {"R": LayerFacts("r", pixel_width=5, pixel_height=5)}, ()),
        (MetricRaster("R"), {"R": LayerFacts("r", pixel_width=5, pixel_height=6, is_rotated=True)}, ("E_RASTER",) * 2),
        (MetricRaster("R"), {}, ()),
        (Together(("A", "B")), {"A": 1}, ("E_TOGETHER",)),
        (Together(("A", "B")), {}, ()),
        (CountGiven(("A", "B")), {}, ("E_CHOICE",)),
        (CountGiven(("A", "B"), most=1), {"A": 1, "B": 2}, ("E_CHOICE",)),
        (CountGiven(("A", "B"), most=1), {"A": 1}, ()),
    ],
)
def test_each_rule_says_what_is_wrong(rule, inputs, codes):
    assert tuple(problem.code for problem in rule.problems(inputs)) == codes


def test_all_problems_come_in_one_error():
    with pytest.raises(AulaError) as caught:
        check([Between("F", 0, 1), HasFields("INPUT", ("d_l_j",), hint="Run raindemand.")], {"F": 7, "INPUT": ROOFS})
    assert caught.value.codes == ("E_RANGE", "E_FIELD")
    assert "d_l_j" in str(caught.value)
    assert "ae_m2" in str(caught.value)
    assert "Run raindemand." in str(caught.value)


@pytest.mark.parametrize("kind", ["none", "line", "point"])
def test_a_kind_of_geometry_is_said_in_words_of_people(kind):
    """No English name of the code in a French sentence, whatever was given and wanted."""
    french = {"points": "des points", "lines": "des lignes", "polygons": "des polygones"}
    (said,) = HasGeometry("INPUT", ("polygon", "any")).problems({"INPUT": LayerFacts("Roofs", geometry=kind)})
    sentence = said.render(lambda text: french.get(text, text))
    assert "des polygones, any" in sentence and "Roofs" in sentence and "none" not in sentence
    assert (french.get(f"{kind}s", "table") in sentence) and f" {kind} " not in sentence
