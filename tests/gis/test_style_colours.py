"""Every style that is shipped: its classes are told apart in colour, by colour-blind readers, and from the paper.

Method: docs/design/maps.md#colours
"""

from __future__ import annotations

from itertools import combinations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox import about
from aula_toolbox.core.maps.colours import difference, visions
from aula_toolbox.core.maps.thresholds import thresholds
from aula_toolbox.gis.layouts.legend_facts import fill_colour

pytestmark = pytest.mark.usefixtures("qgis_app")
STYLES = sorted((about.PACKAGE / "resources" / "styles").glob("*.qml"))
# 18 published colours cannot all be told apart: the number of the class is its label
PUBLISHED = {"heat_lcz"}


def plain_fills(path):
    """Label and colour on white paper of the classes of a style that are one plain fill."""
    layer = QgsVectorLayer("Polygon?field=x:double", "style", "memory")
    layer.loadNamedStyle(str(path))
    found = {}
    for item in layer.renderer().legendSymbolItems() if layer.renderer() is not None else ():
        symbol = item.symbol()
        if symbol is not None and symbol.symbolLayerCount() == 1 and fill_colour(symbol):
            found[item.label()] = fill_colour(symbol)
    return found


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.stem)
def test_classes_of_a_style_are_told_apart_in_every_vision(path):
    if path.stem in PUBLISHED:
        assert QgsVectorLayer is not None and plain_fills(path)
        return
    least = thresholds()["ecart_couleur_minimal"]
    close = [
        f"{one} {first} – {other} {second}: {gap:.1f}"
        for (one, first), (other, second) in combinations(plain_fills(path).items(), 2)
        if (gap := min(difference(first, second, vision) for vision in visions())) < least
    ]
    assert close == []
