"""Styles of records and themes: symbols and labels, never code, never another layer's fields."""

from __future__ import annotations

import hashlib

import pytest
from qgis.core import QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.gis.pnc import stamp, styles
from aula_toolbox.processing.pnc import PncLoad, PncOffline
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, digest, layer_of
from tests.support.runs import run

DEMO = caching.embedded(caching.default_sources()[0]).records


QML = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6" styleCategories="AllStyleCategories">
 <renderer-v2 type="categorizedSymbol" attr="{field}" symbollevels="0">
  <categories><category symbol="0" value="a"/></categories>
  <symbols><symbol type="fill" name="0"><layer class="{layer}"><Option type="Map">{option}</Option></layer>
  </symbol></symbols>
 </renderer-v2>
 <attributeactions><actionsetting name="evil" type="1" action="import os"/></attributeactions>
 <editforminit>evil</editforminit><editforminitcode>import os</editforminitcode>
</qgis>"""


def qml(field="nom", layer="SimpleFill", option=""):
    return QML.format(field=field, layer=layer, option=option).encode()


def polygons():
    return QgsVectorLayer("Polygon?crs=EPSG:2154&field=nom:string", "x", "memory")


def test_styles_bring_symbols_and_no_code():
    layer = polygons()
    assert styles.apply(layer, qml()) == hashlib.sha256(qml()).hexdigest()
    assert layer.renderer().type() == "categorizedSymbol" and layer.renderer().classAttribute() == "nom"
    assert layer.actions().actions() == []
    assert layer.editFormConfig().initCode() == ""


@pytest.mark.parametrize(
    "body",
    [
        qml(field="site_statut"),
        b"<!DOCTYPE qgis [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><qgis>&a;</qgis>",
        b"<html/>",
        b"<notqgis/>",
    ],
)
def test_styles_that_are_refused_leave_the_layer_alone(body):
    from aula_toolbox.core.net.errors import CatalogueError

    layer = polygons()
    with pytest.raises(CatalogueError):
        styles.apply(layer, body)
    assert layer.renderer().type() == "singleSymbol"


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (qml(layer="SVGFill", option='<Option name="svgFile" value="https://evil/a.svg" type="QString"/>'), "evil"),
        (qml(layer="RasterFill", option='<Option name="imageFile" value="/etc/passwd" type="QString"/>'), "passwd"),
        (qml(layer="SvgMarker", option='<Option name="name" value="C:\\\\a.svg" type="QString"/>'), "C:"),
        (qml(layer="SVGFill", option='<Option name="svgFile" value="base64:PHN2Zz4=" type="QString"/>'), "PHN2"),
        (qml(layer="SVGFill", option='<Option name="svgFile" value="../../a.svg" type="QString"/>'), "../"),
    ],
)
def test_pictures_of_a_stranger_are_left_out_and_told(body, word):
    layer, notes = polygons(), Notes()
    styles.apply(layer, body, notes)
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext())
    assert word in body.decode() and word not in document.toString() and len(notes.warnings) == 1


def test_a_style_is_checked_against_its_hash(sources, web):
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    web.routes["/a.gpkg"] = lambda request: request.answer(body)
    web.routes["/a.qml"] = lambda request: request.answer(qml())
    data = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    good = {"href": f"{web.url}/a.qml", "rel": "describedby", "aula:sha256": hashlib.sha256(qml()).hexdigest()}
    records = [
        local_platform.record("bon", "Bon", [data, good]),
        local_platform.record("mauvais", "Mauvais", [data, {**good, "aula:sha256": "0" * 64}]),
    ]
    sources(catalogue_route(web, records))
    styled = run(PncLoad, RECORD="bon")
    layer = layer_of(styled)
    assert layer.renderer().type() == "categorizedSymbol"
    assert stamp.LayerStamp.read(layer).style_sha256 == hashlib.sha256(qml()).hexdigest()
    ran = run(PncLoad, RECORD="mauvais")
    assert ran["OUTPUT_WARNINGS"] and digest(layer_of(ran)) == bundled("theme_friches_polygone")


def bundled(name):
    return hashlib.sha256((styles.STYLES / f"{name}.qml").read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("table", "keywords", "style"),
    [
        ("commune", ["friche"], "theme_friches_polygone"),
        ("arbre", ["biodiversité"], "theme_environnement_point"),
        ("troncon_de_route", ["voirie"], "theme_mobilite_ligne"),
        ("lovac", ["logement"], None),
    ],
)
def test_a_record_without_style_takes_that_of_its_theme_for_its_geometry(sources, web, table, keywords, style):
    web.routes["/a.gpkg"] = lambda request: request.answer((caching.DEMO_FOLDER / "territoire.gpkg").read_bytes())
    link = {"href": f"{web.url}/a.gpkg", "name": table, "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("unique-aa", "Couche", [link], keywords=keywords)]))
    ran = run(PncLoad, RECORD="unique-aa")
    assert ran["OUTPUT_WARNINGS"] == "" and digest(layer_of(ran)) == (bundled(style) if style else "")
    plain = run(PncLoad, RECORD="unique-aa", STYLE=False)
    assert digest(layer_of(plain)) == ""


def test_without_theme_the_observatory_gives_one(sources, web):
    web.routes["/a.gpkg"] = lambda request: request.answer((caching.DEMO_FOLDER / "territoire.gpkg").read_bytes())
    link = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    about = {"keywords": [], "aula:observatories": ["commerce"]}
    sources(catalogue_route(web, [local_platform.record("unique-aa", "Couche", [link], **about)]))
    assert digest(layer_of(run(PncLoad, RECORD="unique-aa"))) == bundled("theme_commerce_polygone")


def test_packaged_records_have_the_style_of_the_demonstration():
    layer = layer_of(run(PncLoad, RECORD="demo-friche"))
    assert digest(layer) == bundled("demo_friche")


@pytest.mark.parametrize("name", ["bati", "zonage_cnig", "theme_friches_polygone", "theme_habitat_ligne"])
def test_bundled_styles_bring_no_code_and_pass_the_rules_of_a_stranger(name):
    shape = "LineString" if name.endswith("ligne") else "Polygon"
    layer = QgsVectorLayer(f"{shape}?field=libelle:string&field=typezone:string", "x", "memory")
    body = (styles.STYLES / f"{name}.qml").read_bytes()
    assert styles.apply(layer, body) == hashlib.sha256(body).hexdigest()


@pytest.mark.parametrize("missing", ["libelle", "typezone"])
def test_labels_and_rules_of_other_fields_refuse_a_style(missing):
    from aula_toolbox.core.net.errors import CatalogueError

    there = "typezone" if missing == "libelle" else "libelle"
    layer = QgsVectorLayer(f"Polygon?field={there}:string", "x", "memory")
    with pytest.raises(CatalogueError, match=missing):
        styles.apply(layer, (styles.STYLES / "zonage_cnig.qml").read_bytes())


def test_a_copy_keeps_the_style_of_its_record_for_the_field(sources, web, tmp_path):
    web.routes["/a.gpkg"] = lambda request: request.answer((caching.DEMO_FOLDER / "territoire.gpkg").read_bytes())
    web.routes["/a.qml"] = lambda request: request.answer(qml())
    links = [
        {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"},
        {"href": f"{web.url}/a.qml", "rel": "describedby"},
    ]
    sources(catalogue_route(web, [local_platform.record("unique-aa", "Communes", links)]))
    run(PncOffline, RECORDS="unique-aa", OUTPUT="TEMPORARY_OUTPUT")
    (copy,) = manifests.read(tmp_path / "copies").entries
    assert copy.style.endswith(styles.KEPT) and (tmp_path / "copies" / copy.style).read_bytes() == qml()
    web.stop()
    ran = run(PncLoad, RECORD="unique-aa")
    assert ran["OUTPUT_KIND"] == "local" and digest(layer_of(ran)) == hashlib.sha256(qml()).hexdigest()
    opened = QgsVectorLayer(f"{tmp_path / 'copies' / copy.path}|layername={copy.layer}", "x", "ogr")
    assert opened.renderer().type() == "singleSymbol", "QGIS does not open the style by itself, with its code"
