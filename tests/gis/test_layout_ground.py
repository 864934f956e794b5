"""What lies below the subject, and prescriptions over zones: no fill of theirs changes a colour of the legend."""

from __future__ import annotations

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtGui import QColor

from aula_toolbox.gis.layouts.facts import page_facts
from aula_toolbox.gis.layouts.fill import maps_of
from aula_toolbox.gis.layouts.layers import is_dressing
from tests.gis.maps_support import page, plots
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")


def communes():
    rows = [(square(680000 + rank * 3000, 7030000, 3000), f"6200{rank}", f"Lieu {rank}") for rank in range(3)]
    layer = memory_layer("Polygon", rows, "insee:string&nom:string", name="Communes")
    layer.setCustomProperty("aula/source", "IGN")
    return layer


def test_the_territory_is_white_on_grey_and_has_no_second_line_in_the_legend():
    composed = page([plots(), communes()])
    (drawn,) = maps_of(composed.layout)
    assert is_dressing(drawn.layers()[-1])
    assert drawn.backgroundColor() == QColor("#EDEDEB")
    assert [line.layer for line in page_facts(composed.layout).legends[0].classes] == ["Lieux", "Communes"]
    bare = page([plots()])
    (plain,) = maps_of(bare.layout)
    assert plain.backgroundColor() == QColor("#FFFFFF")


def test_a_map_shows_all_that_it_is_about_and_not_its_top_layer_only():
    def shown(*layers):
        composed = page(layers)
        return QgsRectangle(maps_of(composed.layout)[0].extent())

    small, large = plots(1), plots(4)
    region = memory_layer("Polygon", [(square(600000, 7000000, 90000), "r")], "nom:string", name="Région")
    assert shown(small, large, communes()).contains(QgsRectangle(680000, 7030000, 684000, 7031000))
    assert shown(small, region).width() < 5000
    assert shown(communes()).contains(QgsRectangle(680000, 7030000, 689000, 7033000))
