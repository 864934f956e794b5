"""What a map shows once drawn: covered layers, classes that are nowhere, empty rectangles; zones against their parcels.

Method: docs/design/maps.md#checks, docs/design/maps.md#generalisation
"""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsVectorLayerSimpleLabeling,
)

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.templates import Box
from aula_toolbox.gis.layouts.facts import page_facts
from aula_toolbox.gis.layouts.fill import item, maps_of
from aula_toolbox.gis.layouts.layers import KEYED, prints_labels
from aula_toolbox.gis.layouts.refine import keep_names_off, refined
from aula_toolbox.gis.layouts.seen import see
from aula_toolbox.gis.layouts.written import check_written, file_facts
from tests.gis.maps_support import CITED, codes, page, plain
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 680_000, 7_030_000


def surface(name, colour, *boxes, fields="", rows=None):
    layer = memory_layer("Polygon", rows or [(square(*box),) for box in boxes], fields, "EPSG:2154", name)
    layer.setCustomProperty("aula/source", CITED)
    look = {"color": colour, "outline_style": "no"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return layer


def seen_of(*layers):
    composed = page(list(layers))
    return see(maps_of(composed.layout)[0])


def test_a_layer_under_an_opaque_one_is_told_and_one_beside_it_is_not():
    top = surface("Aplat", "#2A5B93", (X, Y, 1000))
    below, beside = surface("Étang", "#D3E0E7", (X + 100, Y + 100, 200)), surface("Bois", "#E6ECE1", (X + 900, Y, 900))
    seen = seen_of(top, below, beside)
    assert seen.hidden == ("Étang",)
    assert {"#2A5B93", "#E6ECE1"} <= seen.colours and "#D3E0E7" not in seen.colours
    assert seen_of(surface("Voile", "#802A5B93", (X, Y, 1000)), below).hidden == ()


def test_a_class_that_no_point_of_the_map_shows_is_told():
    rows = [(square(X, Y, 1000), "grand"), (square(X + 2000, Y, 0.2), "minuscule")]
    layer = surface("Lieux", "#000000", fields="kind:string", rows=rows)
    kinds = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}), value)
        for value, colour in (("grand", "#2A5B93"), ("minuscule", "#F5803E"))
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", kinds))
    found = [one for one in page([layer]).findings() if one.code == "C28"]
    assert [str(one.message.values["names"]) for one in found] == ["minuscule"]


def test_a_page_with_its_subject_in_a_corner_is_told_of_its_empty_rectangle():
    full = page([surface("Plein", "#2A5B93", (X, Y, 1000))])
    small = page([surface("Petit", "#2A5B93", (X, Y, 1000))], denominator=100_000)
    shares = [page_facts(one.layout).blank_share for one in (full, small)]
    assert shares[0] < 0.3 < shares[1]
    assert page_facts(small.layout, is_drawn=False).blank_share == 0.0
    assert "C30" in codes(small)


def test_classes_of_a_number_are_read_with_their_bounds():
    layer = surface("Population", "#000000", fields="pop_mun:integer", rows=[(square(X, Y, 1000), 12)])
    ranges = [
        QgsRendererRange(low, high, QgsFillSymbol.createSimple({"color": colour}), str(low))
        for low, high, colour in ((0, 10, "#CBD9EE"), (10, 20, "#2A5B93"))
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer("pop_mun", ranges))
    found = [str(one.message) for one in page([layer]).findings() if one.code == "C24"]
    assert found == ["Population: a count (pop_mun) is drawn as surfaces in classes."]


def zones(*rows):
    fields = "typezone:string&libelle:string"
    return surface("Zones", "#E60000", fields=fields, rows=[(square(*box), "U", "Ua") for box in rows])


def test_zones_that_overlap_and_edges_beside_the_parcels_are_measured():
    parcels = memory_layer("Polygon", [(square(X, Y, 100),)], name="Parcelles")
    composed = page([zones((X, Y, 100), (X + 90, Y, 100)), parcels])
    told = page_facts(composed.layout).maps[0].layers[0].zoning
    assert (told.overlaps, told.gaps, round(told.area_m2)) == (1, 0, 1000)
    shifted = page([zones((X + 1, Y, 99)), parcels])
    off = page_facts(shifted.layout).maps[0].layers[0].zoning.off_m
    assert 190 <= off <= 200  # the left side and the upper one are a metre off
    on_it = page([zones((X, Y, 100)), parcels])
    assert page_facts(on_it.layout).maps[0].layers[0].zoning.off_m == 0.0


def test_two_thirds_crossed_get_their_square():
    values = [f"{up}-{right}" for up in (1, 2, 3) for right in (1, 2, 3)]
    rows = [(square(X + 100 * rank, Y, 90), value) for rank, value in enumerate(values[:8])]
    layer = surface("Exposition et fragilité", "#000000", fields="bivarie:string", rows=rows)
    kinds = [
        QgsRendererCategory(
            value,
            QgsFillSymbol.createSimple({"color": f"#{40 + 20 * rank:02X}8080"}),
            f"exposition {value[0]}, fragilité {value[2]}",
        )
        for rank, value in enumerate(values)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("bivarie", kinds))
    composed = page([layer])
    key = composed.content.key.theme
    assert key.grid.counts == (1, 1, 1, 1, 1, 1, 1, 1, 0) and key.grid.colours[0] == "#288080"
    texts = {plain(one.currentText()) for one in composed.layout.items() if hasattr(one, "currentText")}
    assert {"↑ Exposition", "→ Fragilité"} <= texts
    assert layer.customProperty(KEYED)
    layer.renderer().deleteCategory(4)
    assert page([layer]).content.key is None  # eight classes are no square


def test_small_objects_lose_their_outline_and_points_keep_names_off():
    def outline(denominator):
        roofs = surface("Toits", "#2A5B93", *[(X + 20 * rank, Y, 10) for rank in range(5)])
        drawn = page([roofs], denominator=denominator).content.layers[0]
        return drawn.renderer().symbol().symbolLayer(0).strokeWidth()

    assert outline(25_000) == 0.4 != outline(2_000)
    points = memory_layer("Point", [(f"POINT({X} {Y})",)], name="Sites")
    keep_names_off(points)
    assert isinstance(points.labeling(), QgsVectorLayerSimpleLabeling) and not prints_labels(points)


def test_layers_of_the_project_are_copied_not_changed(tidy_qgis):
    from qgis.core import QgsProject

    project, roofs = QgsProject(), surface("Toits", "#2A5B93", (X, Y, 10))
    project.addMapLayer(roofs)
    (copy,) = refined([roofs], project, 25_000)
    assert copy is not roofs and roofs.renderer().symbol().symbolLayer(0).strokeWidth() != 0.4


def test_a_file_that_lacks_its_letters_is_refused(tmp_path):
    composed = page([surface("Plein", "#2A5B93", (X, Y, 1000))])
    bad = tmp_path / "page.pdf"
    bad.write_bytes(b"%PDF-1.4\n1 0 obj << /Type /FontDescriptor /FontName /ABCDEF+Marianne >> endobj\n")
    with pytest.raises(AulaError) as caught:
        check_written(bad, composed.layout, 300)
    assert caught.value.codes == ("C33",) and "Marianne" in str(caught.value)
    from qgis.PyQt.QtGui import QImage

    QImage(10, 5, QImage.Format.Format_RGB32).save(str(tmp_path / "page.png"))
    told = file_facts(tmp_path / "page.png", Box(0, 0, 25.4, 12.7), 100)
    assert (told.size_px, told.expected_px) == ((10, 5), (100, 50))
    assert item(composed.layout, "titre") is not None
