"""A page from template to file, on drawn layers."""

from __future__ import annotations

import json
import subprocess

import pytest
from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsLayoutItemPicture,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QImage

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import mentions, scales
from aula_toolbox.core.maps.scales import MapFrame
from aula_toolbox.core.maps.templates import templates
from aula_toolbox.gis.layouts.build import PROPERTIES
from aula_toolbox.gis.layouts.export import PageOutput, export_page, raise_on
from aula_toolbox.gis.layouts.facts import is_visible, page_facts
from aula_toolbox.gis.layouts.fill import item, maps_of
from tests.gis.maps_support import CITED, codes, page, plain, plots

pytestmark = pytest.mark.usefixtures("qgis_app")


def text(composed, name):
    return plain(item(composed.layout, name).currentText())


@pytest.mark.parametrize("name", list(templates()))
def test_every_template_gives_a_sound_page(name):
    second = {"layers_2": [plots()], "map_titles": ("Avant", "Après")} if templates()[name].has_two_maps else {}
    composed = page([plots()], name, **second)
    found = [f"{line.code} {line.message}" for line in composed.findings() if line.severity != "info"]
    assert found == []
    assert text(composed, "titre") == "Carte d’essai"
    assert text(composed, "sources") == f"Sources : {CITED}"
    assert text(composed, "realisation") == "Réalisation : AULA, mars 2026"
    assert text(composed, "projection") == "Projection : Lambert-93 (RGF93 v1, EPSG:2154)"
    assert f"({templates()[name].paper})" in text(composed, "echelle_num")


def test_the_map_shows_all_at_the_smallest_round_scale():
    composed = page([plots()])
    drawn = maps_of(composed.layout)[0]
    assert composed.scale == 8000
    assert drawn.extent().contains(QgsRectangle(680000, 7030000, 683000, 7031000))
    assert (drawn.rect().width(), drawn.rect().height()) == (420, 279)
    assert page([plots()], denominator=8000).scale == 8000


def bar_unit(denominator, target, metres_per_unit=1000.0):
    """The oracle of the expression: the largest 1, 2 or 5 x 10^n of which two segments fit in a target (mm)."""
    room = scales.ROUNDING * denominator * target / 2.0 / 1000.0 / metres_per_unit
    return max(lead * 10.0**power for power in range(-6, 7) for lead in (1, 2, 5) if lead * 10.0**power <= room)


def at_scale(expression, denominator):
    """The value of an expression of a layout map at a scale."""
    asked = expression.replace("map_get(item_variables('m'),'map_scale')", repr(float(denominator)))
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("aula_format", "A3")
    context.appendScope(scope)
    return QgsExpression(asked).evaluate(context)


@pytest.mark.parametrize(("denominator", "unit"), [(15000, 0.2), (25000, 0.5), (50000, 1), (100000, 2)])
def test_segments_of_a_bar_measured_with_60_mm(denominator, unit):
    assert at_scale(scales.bar_unit_expression(60, 1000.0, "m"), denominator) == pytest.approx(unit)


@pytest.mark.parametrize("denominator", [137, 2_500, 9_999, 10_001, 26_500, 400_000, 7_300_000])
@pytest.mark.parametrize("target", [23.0, 60.0, 119.0])
def test_a_bar_is_one_two_five_and_fills_its_target(denominator, target):
    unit = at_scale(scales.bar_unit_expression(target, 1000.0, "m"), denominator)
    assert unit == pytest.approx(bar_unit(denominator, target))
    assert scales.is_one_two_five(unit)
    assert target * 0.39 <= 2 * unit * 1e6 / denominator <= target * 1.0001


def test_metres_are_used_below_1_10_000_and_the_scale_names_its_paper():
    metres = scales.metres_expression("m")
    assert [at_scale(metres, denominator) for denominator in (7500, 9990, 10000, 25000)] == [1, 1, 0, 0]
    narrow = mentions.NARROW
    text = mentions.scale_expression("m")
    assert at_scale(text, 25000.4) == f"Échelle\u00a0: 1/25{narrow}000 (A3)"
    assert at_scale(text, 1_250_000) == f"Échelle\u00a0: 1/1{narrow}250{narrow}000 (A3)"


@pytest.mark.parametrize(("side", "bar", "unit"), [(300.0, "echelle_m", "m"), (3000.0, "echelle_km", "km")])
def test_exactly_one_scale_bar_is_printed(side, bar, unit):
    composed = page([plots(side=side)])
    shown = [name for name in ("echelle_m", "echelle_km") if is_visible(item(composed.layout, name))]
    assert shown == [bar]
    bars = page_facts(composed.layout).bars
    assert scales.is_one_two_five(bars[0].segment)
    expected = bar_unit(composed.scale, scales.bar_target(62), 1.0 if unit == "m" else 1000.0)
    assert bars[0].segment == pytest.approx(expected)


@pytest.mark.parametrize("size", [1.0, 420.0, 3456.0, 41000.0, 777_000.0, 6_000_000.0])
def test_the_expression_of_the_scale_is_the_formula(size):
    frame = MapFrame(310.0, 252.0)
    shape = f"make_rectangle_3points(make_point(0,0), make_point(0,{size}), make_point({size * 1.3},{size}), 0)"
    found = QgsExpression(scales.round_scale_expression(frame, shape, finest=1000)).evaluate(QgsExpressionContext())
    expected = scales.round_scale(scales.needed_scale(size * 1.3, size, frame), 1000).denominator
    assert found == pytest.approx(expected)


def test_layers_are_in_the_order_given():
    above, below = plots(1), plots(3)
    composed = page([above, below])
    assert [layer.id() for layer in maps_of(composed.layout)[0].layers()] == [above.id(), below.id()]


def test_a_geographic_project_is_printed_in_lambert_93():
    from qgis.core import QgsCoordinateReferenceSystem

    from aula_toolbox.gis.layouts.layers import map_crs

    project = QgsProject()
    degrees = plots(crs="EPSG:4326")
    for code in ("EPSG:4326", "EPSG:3857"):
        project.setCrs(QgsCoordinateReferenceSystem(code))
        assert map_crs(project, [degrees]).authid() == "EPSG:2154"
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    assert map_crs(project, [degrees]).authid() == "EPSG:32631"


@pytest.mark.parametrize("name", ["pdf", "png", "svg"])
def test_a_page_is_exported_at_its_size(tmp_path, name):
    composed = page([plots()])
    target = tmp_path / f"carte.{name}"
    export_page(composed.layout, target, PageOutput(name, 96))
    assert target.stat().st_size > 10_000
    if name == "png":
        image = QImage(str(target))
        assert image.width() / 96 * 25.4 == pytest.approx(420, abs=0.3)
        assert (tmp_path / "carte.pgw").is_file()
    if name == "pdf":
        dataset = gdal.Open(str(target))
        assert "2154" in dataset.GetProjection() or "Lambert-93" in dataset.GetProjection()
        told = subprocess.run(["pdfinfo", str(target)], capture_output=True, text=True, check=True).stdout
        assert "1191 x 842 pts (A3)" in told
        assert "Author:          AULA" in told
        words = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, text=True, check=True).stdout
        for word in ("Carte d’essai", "Sources :", "Réalisation : AULA,", "EPSG:2154"):
            assert word in plain(words)


def test_the_map_in_the_pdf_is_georeferenced_within_half_a_millimetre(tmp_path):
    composed = page([plots()])
    export_page(composed.layout, tmp_path / "c.pdf", PageOutput())
    dataset = gdal.Open(str(tmp_path / "c.pdf"))
    origin_x, step_x, _, origin_y, _, step_y = dataset.GetGeoTransform()
    drawn = maps_of(composed.layout)[0]
    per_mm = dataset.RasterXSize / 420
    place = drawn.pagePositionWithUnits()
    east = origin_x + (place.x() + drawn.rect().width()) * per_mm * step_x
    north = origin_y + place.y() * per_mm * step_y
    tolerance = 0.5 * composed.scale / 1000
    assert east == pytest.approx(drawn.extent().xMaximum(), abs=tolerance)
    assert north == pytest.approx(drawn.extent().yMaximum(), abs=tolerance)


@pytest.mark.parametrize("name", ["png", "svg"])
def test_the_same_page_gives_the_same_file(tmp_path, name):
    layer = plots()
    for number in (1, 2):
        composed = page([layer])
        export_page(composed.layout, tmp_path / f"{number}.{name}", PageOutput(name, 72))
    assert (tmp_path / f"1.{name}").read_bytes() == (tmp_path / f"2.{name}").read_bytes()


def test_transparent_fills_survive_vector_output(tmp_path):
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer
    from qgis.PyQt.QtGui import QColor

    layer = plots(1)
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    symbol.symbolLayer(0).setColor(QColor(230, 0, 0, 153))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    composed = page([layer])
    export_page(composed.layout, tmp_path / "c.pdf", PageOutput())
    subprocess.run(["pdftoppm", "-r", "30", "-png", str(tmp_path / "c.pdf"), str(tmp_path / "c")], check=True)
    image = QImage(str(next(tmp_path.glob("c-*.png"))))
    pixel = image.pixelColor(round(165 / 25.4 * 30), round(150 / 25.4 * 30))
    assert (pixel.red(), pixel.green(), pixel.blue()) == pytest.approx((0xF0, 0x66, 0x66), abs=2)


def test_a_second_identity_needs_one_file(tmp_path):
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

    logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 4"><rect width="10" height="4" fill="#0a0"/></svg>'
    (tmp_path / "logo.svg").write_text(logo)
    charter = {
        "couleur": {"nuit": "#5A1846"},
        "police": {"familles": ["DejaVu Sans"]},
        "logo": {"agence": "logo.svg"},
        "texte": {"realisation": "Agence Deux"},
    }
    (tmp_path / "charte.json").write_text(json.dumps(charter), encoding="utf-8")
    layer = plots()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#1F3A5F"})))
    composed = page([layer], tokens=tmp_path / "charte.json")
    assert item(composed.layout, "bandeau").symbol().color().name() == "#5a1846"
    assert item(composed.layout, "logo").picturePath() == str(tmp_path / "logo.svg")
    assert item(composed.layout, "titre").textFormat().font().family() == "DejaVu Sans"
    assert text(composed, "realisation") == "Réalisation : Agence Deux, mars 2026"
    assert maps_of(composed.layout)[0].layers()[0].renderer().symbol().color().name() == "#5a1846"
    assert codes(composed, "bloquant") == []


def test_missing_things_are_found(tmp_path):
    charter = {"logo": {"agence": "absent.svg"}, "police": {"familles": ["DejaVu Sans"]}}
    (tmp_path / "charte.json").write_text(json.dumps(charter), encoding="utf-8")
    silent = plots(cited=False)
    composed = page([silent], tokens=tmp_path / "charte.json")
    assert {"C02", "C05"} <= set(codes(composed, "bloquant"))
    told = {found.code: str(found.message) for found in composed.findings()}
    assert "absent.svg" in told["C02"]
    assert "Lieux" in told["C05"]
    assert "C05" not in codes(page([silent], sources="Sources : relevé de terrain, 2026"))


def test_an_absent_font_is_told_with_its_substitute():
    composed = page([plots()])
    label = item(composed.layout, "titre")
    style = label.textFormat()
    font = style.font()
    font.setFamily("Marianne Inconnue")
    style.setFont(font)
    label.setTextFormat(style)
    found = [str(line.message) for line in composed.findings() if line.code == "C09"]
    assert len(found) == 1
    assert "Marianne Inconnue" in found[0]


def test_layer_opacity_is_told_and_the_map_is_then_an_image(tmp_path):
    from aula_toolbox.gis.layouts.export import is_vector_safe

    layer = plots()
    assert is_vector_safe(page([layer]).layout)
    layer.setOpacity(0.6)
    composed = page([layer])
    assert "C10" in codes(composed)
    assert not is_vector_safe(composed.layout)


def test_an_empty_map_and_a_fixed_scale_that_cuts_are_told():
    away = QgsRectangle(600000, 7060000, 601000, 7061000)
    assert "C03" in codes(page([plots()], extent=away), "bloquant")
    cut = page([plots()], extent=QgsRectangle(680000, 7030000, 683000, 7031000), denominator=2500)
    told = {found.code: str(found.message) for found in cut.findings()}
    assert "1/10\u202f000" in told["C08"]


def test_an_extent_outside_the_crs_is_refused():
    with pytest.raises(AulaError, match="outside the area"):
        page([plots()], extent=QgsRectangle(-9e6, -9e6, -8.9e6, -8.9e6))


def test_long_titles_shrink_then_are_told():
    fitting = page(
        [plots()], title="Potentiel de récupération des eaux de pluie des toitures publiques du bassin minier"
    )
    assert "C06" not in codes(fitting)
    assert "C06" in codes(page([plots()], title="Un titre sans fin " * 16))


def cited(count):
    layers = [plots(1) for _ in range(count)]
    for number, layer in enumerate(layers):
        source = f"Producteur {number}, un jeu de données au nom vraiment très long, mars 2024"
        layer.setCustomProperty("aula/source", source)
    return layers


def test_long_source_lines_fall_back_on_producers_then_on_a_second_page():
    plate = {"name": "planche_diagnostic_a3", "layers_2": [plots()]}
    assert text(page(cited(2), **plate), "sources").startswith("Sources : Producteur 0, un jeu de données")
    shortened = page(cited(5), **plate)
    assert text(shortened, "sources").startswith("Sources : Producteur 0 2024 ; Producteur 1 2024")
    assert [str(step) for step in shortened.steps] == ["Sources by producer and year, for want of room."]
    crowded = page(cited(60), **plate)
    assert text(crowded, "sources") == "Sources : page 2"
    assert "Producteur 59" in text(crowded, "sources_page_2")
    assert "C06" not in codes(crowded)


def test_one_metre_and_200_km_are_both_printed():
    assert page([plots(1, side=1.0)]).scale == 1000
    assert page([plots(2, side=100_000.0)]).scale == 600_000


def test_grid_coordinates_keep_away_from_the_corners():
    composed = page([plots()], grid=True)
    grid = maps_of(composed.layout)[0].grid()
    assert scales.is_one_two_five(grid.intervalX())
    assert codes(composed, "bloquant") == []


def test_the_users_project_is_never_touched():
    project = QgsProject.instance()
    project.setDirty(False)
    composed = page([plots()])
    assert composed.project is not project
    assert not project.isDirty()
    assert project.layoutManager().layouts() == []


def test_reasons_of_qgis_become_sentences(tmp_path):
    from qgis.core import QgsLayoutExporter

    result = QgsLayoutExporter.ExportResult
    raise_on(result.Success, tmp_path / "c.pdf")
    for code in (
        result.Canceled,
        result.MemoryError,
        result.FileError,
        result.PrintError,
        result.SvgLayerError,
        result.IteratorError,
    ):
        with pytest.raises(AulaError) as caught:
            raise_on(code, tmp_path / "c.pdf", "raison")
        assert len(str(caught.value)) > 20


def test_a_picture_keeps_its_proportions():
    composed = page([plots()])
    logo = item(composed.layout, "logo")
    assert isinstance(logo, QgsLayoutItemPicture)
    assert logo.resizeMode() == QgsLayoutItemPicture.ResizeMode.Zoom
    assert not logo.dataDefinedProperties().isActive(PROPERTIES.PictureSource)
