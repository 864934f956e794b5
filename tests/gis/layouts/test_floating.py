"""The legend on the map: only where that makes the map larger and hides nothing of it.

Method: docs/design/maps.md#cartouche
"""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutItemShape, QgsRectangle

from aula_toolbox.core.maps import scales
from aula_toolbox.core.maps.templates import template
from aula_toolbox.gis.layouts.fill import item, maps_of
from tests.gis.maps_support import book, codes, page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")


def beside(width, height, name="carte_a3_paysage"):
    """The scale that the map would have beside its column."""
    return scales.round_scale(scales.needed_scale(width, height, template(name).frame())).denominator


def block(composed):
    found = item(composed.layout, "cartouche")
    return QgsRectangle(found.sceneBoundingRect()) if found is not None else None


@pytest.mark.parametrize("name", ["carte_a4_paysage", "carte_a3_paysage"])
def test_a_long_subject_is_larger_with_its_legend_on_the_map(name):
    composed = page([plots(6)], name)
    assert composed.scale < beside(6000.0, 1000.0, name)
    assert codes(composed) == ["C19", "C30"]  # six squares in a row leave paper above and below
    drawn, shape = maps_of(composed.layout)[0], item(composed.layout, "cartouche")
    assert isinstance(shape, QgsLayoutItemShape)
    assert drawn.isLabelBlockingItem(shape)
    scene = drawn.sceneBoundingRect()
    page_size = (template(name).page.w, template(name).page.h)
    assert (scene.width(), scene.bottom()) == pytest.approx(page_size, abs=0.5)  # with the line of the frame


def test_the_block_hides_nothing_and_holds_the_legend_and_the_mentions():
    composed = page([plots(6)])
    drawn, box = maps_of(composed.layout)[0], block(composed)
    seen, mm = drawn.extent(), composed.scale / 1000.0
    scene = drawn.sceneBoundingRect()
    subject = QgsRectangle(
        (680000 - seen.xMinimum()) / mm,
        scene.top() + (seen.yMaximum() - 7031000) / mm,
        (686000 - seen.xMinimum()) / mm,
        scene.top() + (seen.yMaximum() - 7030000) / mm,
    )
    assert not subject.intersects(box)
    assert QgsRectangle(scene).contains(subject)
    for name in ("legende", "echelle_num", "projection", "sources", "realisation", "statut", "pied", "nord"):
        assert box.buffered(0.5).contains(QgsRectangle(item(composed.layout, name).sceneBoundingRect())), name


def test_the_column_stays_where_the_block_would_bring_nothing():
    square = page([plots(1, side=1100.0)])
    assert block(square) is None
    assert square.scale == beside(1100.0, 1100.0)
    assert block(page([plots(6)], denominator=50_000)) is None
    atlas, _ = book([plots(6)], plots(6))
    assert block(atlas) is None


def test_what_lies_everywhere_leaves_no_corner():
    """The map of a part of a large layer: its frame is full, so the legend stays beside it."""
    everywhere = page([plots(1, side=400_000.0)], extent=QgsRectangle(700000, 7100000, 706000, 7101000))
    assert block(everywhere) is None
    assert everywhere.scale == beside(6000.0, 1000.0)


def test_a_long_legend_keeps_its_column():
    layers = [plots(6) for _ in range(45)]
    for rank, layer in enumerate(layers):
        layer.setName(f"Une couche au nom assez long pour deux lignes de la colonne, numéro {rank}")
    assert block(page(layers)) is None
