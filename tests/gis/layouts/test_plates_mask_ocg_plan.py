"""Cells of a document, the pages of plates, zones as a plan, layers of a PDF: each read again from what was drawn.

Method: docs/design/maps.md#plates
"""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProject

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.choices import PLAN
from aula_toolbox.core.maps.document import ReservedSite
from aula_toolbox.core.maps.plates import formats
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import plan
from aula_toolbox.gis.layouts.export import PageOutput
from aula_toolbox.gis.layouts.ocg import layers_in, themed, write_layered
from aula_toolbox.gis.layouts.paper import large_letters
from aula_toolbox.gis.layouts.plates import kept, sites_layout
from aula_toolbox.gis.plu.mask import mask_of
from tests.gis.maps_support import page
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 650_000, 7_050_000
ZONES = "LIBELLE:string&LIBELONG:string&TYPEZONE:string"


def zones():
    rows = [(square(X, Y, 500), "Ua", "centre", "U"), (square(X + 500, Y, 500), "Ub", "", "U")]
    return memory_layer("Polygon", rows, ZONES, name="zone_urba")


def test_the_mask_holds_every_cell_that_the_document_meets():
    document = QgsGeometry.fromWkt(square(X + 10, Y + 10, 100))
    mask, x, y = mask_of(document, 50.0, lambda share: None)
    assert (x, y) == (X, Y)
    assert mask.shape == (3, 3)
    assert mask.all()
    ring = QgsGeometry.fromWkt(square(X, Y, 1000)).difference(QgsGeometry.fromWkt(square(X + 200, Y + 200, 600)))
    assert np.count_nonzero(~mask_of(ring, 100.0, lambda share: None)[0]) == 16


def test_zones_as_a_plan_keep_their_shades_on_paper():
    layer = zones()
    layer.setCustomProperty(plan.READING, PLAN)
    composed = page([layer], "zonage_a3")
    shown = composed.content.layers[0]
    assert [item.label() for item in shown.renderer().legendSymbolItems()] == ["Ua – centre", "Ub"]
    colours = [item.symbol().symbolLayer(0).color().name() for item in shown.renderer().legendSymbolItems()]
    assert colours[0] != colours[1]
    plain = page([zones()], "zonage_a3")
    assert "Zone urbaine" in [item.label() for item in plain.content.layers[0].renderer().legendSymbolItems()]


def test_the_layers_of_a_pdf_are_in_the_file(tmp_path):
    layer = zones()
    themed(layer, "2 Zones")
    composed = page([layer], "zonage_a3")
    write_layered(composed.layout, tmp_path / "a.pdf", PageOutput("pdf", 72))
    assert "2 Zones" in layers_in(tmp_path / "a.pdf")
    with pytest.raises(AulaError, match="E_PRINT"):
        write_layered(composed.layout, tmp_path / "none" / "a.pdf", PageOutput("pdf", 72))


def test_a_copy_is_whole_and_letters_follow_the_paper():
    layer = zones()
    layer.setCustomProperty("aula/source", "GPU")
    copy = kept(layer, "Zones")
    assert (copy.name(), copy.featureCount(), copy.customProperty("aula/source")) == ("Zones", 2, "GPU")
    large_letters(copy, 14.0)  # no labels: nothing to do
    plan.dress_plan(copy, {})
    large_letters(copy, 14.0)
    assert copy.labeling().settings().format().size() == 14.0


def test_reserved_sites_flow_over_pages():
    sites = [
        ReservedSite(str(number), "Élargissement de la voie [% env('HOME') %]", "", 12_345.0) for number in range(80)
    ]
    layout = sites_layout(QgsProject(), sites, formats()["A4"], shipped_tokens())
    assert layout.pageCollection().pageCount() > 1
    table = layout.multiFrames()[0]
    assert "[%" not in table.tableContents()[0][1].content()
    assert table.tableContents()[0][3].content() == "12\u202f345"
    assert len(table.tableContents()) == 80
