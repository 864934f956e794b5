"""Maps of reports: a legend is never cut."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory
from qgis.PyQt.QtGui import QImage

from aula_toolbox.gis.results import pictures
from tests.support.layers import memory_layer, square

LONG = "Ressource seule, ou ennuyée par une contrainte que la couche ne dit pas, à vérifier sur place"


def drawn(labels):
    layer = memory_layer("Polygon", [(square(0, 0, 10), "a")], "nom:string")
    symbol = QgsFillSymbol.createSimple({"color": "#0072b2"})
    categories = [QgsRendererCategory(str(row), symbol.clone(), label) for row, label in enumerate(labels)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("nom", categories))
    return pictures._keys(layer), pictures._drawn(layer, layer.crs())


def test_a_long_text_takes_the_lines_that_it_needs_and_the_next_one_comes_below(qgis_app):
    keys, image = drawn([LONG, "Court"])
    assert keys[0].height >= 2 * pictures.SWATCH
    assert keys[1].top >= keys[0].top + keys[0].height
    assert image.height() == pictures.HEIGHT


def test_a_page_is_as_high_as_its_legend(qgis_app):
    keys, image = drawn([f"Classe {number}" for number in range(30)])
    assert image.height() >= keys[-1].top + keys[-1].height > pictures.HEIGHT
    assert QImage.fromData(pictures.encoded(image)).height() == image.height()
