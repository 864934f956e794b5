"""The style library: what is in the files is what the tables say; zoning on real plans.

Method: docs/design/maps.md#styles
"""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from aula_toolbox.core.maps import zoning
from aula_toolbox.core.maps.styles import recognised, styles
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import style_build
from aula_toolbox.gis.layouts.layers import outside_zones, shown_layer
from aula_toolbox.gis.layouts.styles import dress_zoning, dressed
from aula_toolbox.gis.results import products
from tests.support.layers import memory_layer, saved, square

pytestmark = pytest.mark.usefixtures("qgis_app")
KINDS = {"polygone": "Polygon", "ligne": "LineString", "point": "Point"}


def drawing(layer):
    return [
        (line.label(), line.symbol().dump() if line.symbol() else "") for line in layer.renderer().legendSymbolItems()
    ]


def test_every_file_draws_what_the_table_says():
    for name, rows in styles().items():
        built, read = (QgsVectorLayer(KINDS[rows[0].geometry], name, "memory") for _ in range(2))
        style_build.apply(built, rows)
        products.load_style(read, f"{name}.qml")
        assert type(read.renderer()) is type(built.renderer()), name
        assert drawing(read) == drawing(built), name
        assert read.labelsEnabled() is bool(rows[0].text), name


def test_every_theme_of_the_observatories_has_its_three_styles():
    from aula_toolbox.core import reference

    themes = reference.load("pnc_themes", {"id": str}).column("id")
    for theme in themes:
        for kind in KINDS:
            assert f"theme_{theme}_{kind}" in styles()
            assert (products.STYLES / f"theme_{theme}_{kind}.qml").is_file()


def test_statuses_of_friches_differ_without_colour():
    rows = [row for row in styles()["friches_statut"] if row.value]
    assert len({row.hatch for row in rows}) == 4


@pytest.mark.parametrize(
    ("table", "counts", "others"),
    [
        ("200011781_ZONE_URBA", (57, 30, 9, 63, 63), {}),
        ("241800432_ZONE_URBA_20200128", (38, 2, 1, 13, 167), {}),
        ("30014_ZONE_URBA_20171013", (16, 2, 0, 50, 22), {}),
        ("41175_ZONE_URBA", (24, 6, 2, 49, 8), {"Nh": 29}),
    ],
)
def test_zones_of_real_plans_fall_in_the_classes_of_the_standard(shared_data, table, counts, others):
    path = shared_data / "urba" / "plu_cnig_exemples.gpkg"
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    dress_zoning(layer)
    renderer = layer.renderer()
    context = QgsRenderContext()
    context.setRendererScale(25000)
    context.setExpressionContext(layer.createExpressionContext())
    renderer.startRender(context, layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        for label in (rule.label() for rule in renderer.rootRule().children() if rule.ruleKey() in keys):
            found[label] = found.get(label, 0) + 1
    renderer.stopRender(context)
    labels = [row["libelle"] for row in zoning.zone_styles() if row["typezone"] != zoning.OTHER]
    assert tuple(found.pop(label, 0) for label in labels) == counts
    assert found == {f"Autre valeur (hors standard) : {value}": count for value, count in others.items()}
    facts = shown_layer(layer, layer.extent(), layer.crs(), QgsProject())
    assert facts.is_zoning
    assert facts.has_labels
    assert facts.outside_values == tuple(others)


def test_zones_are_drawn_in_the_national_colours():
    for row in zoning.zone_styles():
        symbol = style_build.zone_fill(row)
        colour = symbol.symbolLayer(0).fillColor()
        assert colour.name() == QColor(row["remplissage"]).name()
        assert colour.alphaF() == pytest.approx(0.6, abs=0.01)
        assert style_build.zone_outline(row).symbolLayerCount() == 2
    assert outside_zones(
        memory_layer("Polygon", [(square(0, 0, 1), "U"), (square(2, 0, 1), "Ah")], "typezone:string"), "typezone"
    ) == ("Ah",)


def test_layers_are_recognised_by_their_fields():
    assert recognised(["INSEE", "Nom", "x"], "polygone") == "communes"
    assert recognised(["TYPEZONE"], "polygone") == "zonage_cnig"
    assert recognised(["site_statut"], "point") == "friches_statut_point"
    assert recognised(["hauteur"], "polygone") == ""
    assert recognised(["hauteur"], "polygone", "BATIMENT") == "bati"
    assert recognised(["hauteur"], "ligne", "batiment") == ""


def test_a_file_without_style_is_dressed_and_a_styled_one_is_left_alone(tmp_path):
    plain = saved(
        memory_layer("Polygon", [(square(0, 0, 1), "62001", "Ici")], "insee:string&nom:string"), tmp_path / "c.gpkg"
    )
    (shown,) = dressed([plain], QgsProject(), shipped_tokens())
    assert shown.name() == "Communes"
    assert shown.labelsEnabled()
    styled = saved(
        memory_layer("Polygon", [(square(0, 0, 1), "62001", "Ici")], "insee:string&nom:string"), tmp_path / "d.gpkg"
    )
    styled.saveStyleToDatabase("mien", "", True, "")
    bare = QgsVectorLayer.LayerOptions()
    bare.loadDefaultStyle = False  # as Processing opens it
    again = QgsVectorLayer(styled.source(), "mien", "ogr", bare)
    (shown,) = dressed([again], QgsProject(), shipped_tokens())
    assert shown.name() == "D"
    assert not shown.labelsEnabled()
    assert drawing(shown) == drawing(styled)


def test_an_unknown_file_is_drawn_alike_at_every_run(tmp_path):
    rows = [(square(0, 0, 1), 3)]
    path = saved(memory_layer("Polygon", rows, "hauteur:integer"), tmp_path / "mes_mesures_2024.gpkg").source()
    looks = []
    for _ in range(2):
        (shown,) = dressed([QgsVectorLayer(path, "x", "ogr")], QgsProject(), shipped_tokens())
        looks.append(drawing(shown))
    assert looks[0] == looks[1]
    assert shown.name() == "Mes mesures 2024"


def test_layers_of_the_project_are_never_changed():
    project = QgsProject()
    layer = memory_layer("Polygon", [(square(0, 0, 1), "U", "UA")], "typezone:string&libelle:string")
    project.addMapLayer(layer)
    before = drawing(layer)
    (shown,) = dressed([layer], project, shipped_tokens(), 25000)
    assert shown is not layer
    assert len(drawing(shown)) > 5
    assert drawing(layer) == before
    project.removeAllMapLayers()


def test_a_zoning_page_says_what_it_is(shared_data):
    from aula_toolbox.gis.layouts.fill import item
    from tests.gis.maps_support import page

    path = shared_data / "urba" / "plu_cnig_exemples.gpkg"
    plan = QgsVectorLayer(f"{path}|layername=41175_ZONE_URBA", "PLU de Pezou", "ogr")
    QgsProject.instance().addMapLayer(plan, False)
    composed = page([plan], "zonage_a3", sources="Sources : Géoportail de l'urbanisme")
    assert item(composed.layout, "statut").currentText() == "Document d’information, sans valeur réglementaire"
    assert item(composed.layout, "document").currentText() == "PLU de Pezou\nApprouvé le 3 juin 2014"
    # its zones overlap and leave gaps (C25), its page is a fifth empty (C30): both are so
    assert [found.code for found in composed.findings()] == ["C17", "C25", "C19", "C30"]
    QgsProject.instance().removeMapLayer(plan.id())
