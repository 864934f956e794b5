"""Atlases: coverage, round scale of each page, veil, figures."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QSize

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import scales
from aula_toolbox.gis.layouts.atlas import Choice, coverage, turned
from aula_toolbox.gis.layouts.fill import item, maps_of
from tests.gis.maps_support import book, plots
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def source():
    """A layer as an algorithm's source; a source does not own its layer, so it is kept until the test ends."""
    kept = []

    def made(layer):
        kept.append(layer)
        return QgsProcessingFeatureSource(layer, QgsProcessingContext())

    yield made
    kept.clear()


def test_each_page_has_the_round_scale_of_its_feature_and_shows_it_whole():
    rows = [(square(680000 + side * 3, 7030000, side), f"p{side:.0f}") for side in (90.0, 1200.0, 9000.0, 41000.0)]
    layer = memory_layer("Polygon", rows, "nom:string")
    composed, pages = book([plots()], layer)
    seen = []
    for _ in turned(composed.layout):
        drawn = maps_of(composed.layout)[0]
        feature = composed.layout.reportContext().feature()
        box = feature.geometry().boundingBox()
        needed = scales.needed_scale(box.width(), box.height(), composed.template.frame(), composed.content.margin)
        assert composed.scale == scales.round_scale(needed).denominator
        assert drawn.extent().contains(box)
        assert drawn.extent().center().x() == pytest.approx(box.center().x(), abs=1)
        seen.append(item(composed.layout, "titre").currentText())
    assert seen == [f"Carte d’essai – {name}" for name in pages.names]


def test_a_coverage_in_degrees_gives_the_same_pages():
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    layer = plots(2)
    turn = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
    rows = []
    for feature in layer.getFeatures():
        shape = feature.geometry()
        shape.transform(turn)
        rows.append((shape.asWkt(10), feature["nom"]))
    degrees = memory_layer("Polygon", rows, "nom:string", "EPSG:4326")
    scale_of = {}
    for name, over in (("metres", layer), ("degrees", degrees)):
        composed, _ = book([layer], over)
        scale_of[name] = [composed.scale for _ in turned(composed.layout)]
    assert scale_of["degrees"] == scale_of["metres"]


def test_pages_are_filtered_named_and_ordered(source):
    rows = [
        (square(680000, 7030000, 10), "Zola", 2),
        (square(680000, 7030000, 10), "Émile", 10),
        (square(0, 0, 1), "x", 1),
    ]
    layer = memory_layer("Polygon", rows, "nom:string&rang:integer")
    assert coverage(source(layer), Choice(filter="rang > 1")).names == ["Émile", "Zola"]
    assert coverage(source(layer), Choice(sort="rang")).names == ["x", "Zola", "Émile"]
    assert coverage(source(layer), Choice(name="'n°' || rang", sort="-rang")).names == ["n°10", "n°2", "n°1"]


def test_bad_pages_are_told(source):
    bow = "POLYGON((680000 7030000, 680010 7030010, 680010 7030000, 680000 7030010, 680000 7030000))"
    rows = [(bow, "noeud"), (None, "vide"), ("POLYGON EMPTY", "creux"), (square(680000, 7030000, 10), None)]
    pages = coverage(source(memory_layer("Polygon", rows, "nom:string")), Choice())
    assert pages.skipped == ["vide", "creux"]
    assert (pages.repaired, pages.unnamed) == (1, 1)
    assert pages.names == ["noeud", "page_2"]


@pytest.mark.parametrize("choice", [Choice(filter="rang >"), Choice(name="absent_function()")])
def test_expressions_that_cannot_be_read_are_told(choice, source):
    with pytest.raises(AulaError, match="E_EXPRESSION"):
        coverage(source(plots()), choice)


def test_an_atlas_without_page_is_refused(source):
    with pytest.raises(AulaError, match="no page"):
        coverage(source(plots()), Choice(filter="rang > 99"))


def test_a_page_without_name_has_no_dash():
    layer = memory_layer("Polygon", [(square(680000, 7030000, 900), "")], "nom:string")
    composed, _ = book([plots()], layer)
    for _ in turned(composed.layout):
        assert item(composed.layout, "titre").currentText() == "Carte d’essai"


def test_points_are_shown_within_200_m():
    layer = memory_layer("Point", [("POINT(680500 7030500)", "ici")], "nom:string")
    composed, _ = book([plots()], layer)
    for _ in turned(composed.layout):
        assert composed.scale == 1000


def test_the_veil_covers_all_but_the_feature():
    from qgis.core import QgsFillSymbol, QgsLayoutExporter, QgsSingleSymbolRenderer

    layer = plots(3)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#000000", "outline_style": "no"})))
    composed, _ = book([layer], layer)
    book_ = composed.layout.atlas()
    book_.beginRender()
    book_.seekTo(1)
    image = QgsLayoutExporter(composed.layout).renderPageToImage(0, QSize(420, 297))
    per_m = 1000 / composed.scale
    x, y = 165, 150
    assert image.pixelColor(x, y).red() < 10
    assert 130 <= image.pixelColor(round(x + 600 * per_m), y).red() <= 150
    book_.endRender()


def test_key_figures_follow_the_page():
    rows = [(square(680000, 7030000, 900), "Ici", 12345, 9.87), (square(690000, 7030000, 900), "Là", 1, 2.0)]
    layer = memory_layer("Polygon", rows, "nom:string&pop_mun:integer&surf_km2:double")
    composed, _ = book([plots()], layer)
    told = []
    for _ in turned(composed.layout):
        told.append([item(composed.layout, f"chiffres_valeur_{rank:02d}").currentText() for rank in (1, 2)])
    assert [[text.replace("\u202f", " ").replace("\xa0", " ") for text in line] for line in told] == [
        ["12 345 hab.", "9,9 km²"],
        ["1 hab.", "2,0 km²"],
    ]
    assert item(composed.layout, "chiffres_intitule_01").text() == "Population"


def test_titles_of_all_pages_have_the_size_of_the_longest():
    rows = [(square(680000, 7030000, 900), "Un nom de lieu " * 9), (square(690000, 7030000, 900), "Là")]
    layer = memory_layer("Polygon", rows, "nom:string")
    composed, _ = book([plots()], layer, "carte_a4_portrait")
    assert item(composed.layout, "titre").textFormat().size() < 14
