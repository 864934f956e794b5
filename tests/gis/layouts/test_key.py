"""The key of a thematic map: its items lie below each other, hold their texts, and evaluate none of them."""

from __future__ import annotations

from itertools import combinations

import pytest
from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemPage, QgsPrintLayout, QgsProject

from aula_toolbox.core.maps.templates import Box
from aula_toolbox.core.maps.thematic.categories import of_words
from aula_toolbox.core.maps.thematic.cells import read_cells
from aula_toolbox.core.maps.thematic.phrases import COMMUNES
from aula_toolbox.core.maps.thematic.theme import ThemeRequest, of_numbers
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import fonts
from aula_toolbox.gis.layouts.key import MapKey, add_key

pytestmark = pytest.mark.usefixtures("qgis_app")
TOKENS = shipped_tokens()
VALUES = read_cells([*range(60), None, "s"], "x")
SHOWN = [True] * 62


def themes():
    request = ThemeRequest(
        "", "Taux d’équipement des ménages", "équipements pour 100 ménages", COMMUNES, label_2="Part"
    )
    from dataclasses import replace

    for kind, second in (("choroplethe", None), ("cercles", None), ("cercles_et_aplats", VALUES), ("bivariee", VALUES)):
        yield of_numbers(replace(request, kind=kind), VALUES, SHOWN, TOKENS, second)
    yield of_words(
        request,
        ["une catégorie dont les mots sont très longs et passent à la ligne", "[% env('HOME') %]"],
        [True] * 2,
        TOKENS,
    )


@pytest.mark.parametrize("rank", range(5))
@pytest.mark.parametrize("width", [56.0, 76.0, 160.0])
def test_nothing_touches_and_no_text_is_cut(rank, width):
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    column = Box(10.0, 10.0, width, 250.0)
    tall = add_key(layout, MapKey(list(themes())[rank], 17.5), column, TOKENS, width < 60)
    items = [
        item for item in layout.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)
    ]
    assert len(items) > 4
    boxes = []
    for item in items:
        place, size = item.pagePositionWithUnits(), item.rect()
        boxes.append(Box(place.x(), place.y(), size.width(), size.height()))
        assert column.holds(boxes[-1]) and boxes[-1].y + boxes[-1].h <= 10.0 + tall + 0.6
        if isinstance(item, QgsLayoutItemLabel):
            assert fonts.fits(item, item.currentText()), item.text()
            assert "/root" not in item.currentText() and "/home" not in item.currentText()
    apart = [(a, b) for a, b in combinations(boxes, 2) if not (a.holds(b) or b.holds(a))]  # a number stands in its cell
    assert max(one.overlap(other) for one, other in apart) < 1.0
