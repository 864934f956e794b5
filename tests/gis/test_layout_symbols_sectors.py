"""Symbols of the national catalogue, with our own drawings; sectors of a municipal map; servitudes.

Method: docs/design/maps.md#zoning
"""

from __future__ import annotations

import pytest
from qgis.core import QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol, QgsVectorLayer
from qgis.PyQt.QtCore import QSize

from aula_toolbox.core.maps import symbols as catalogue
from aula_toolbox.core.maps.prescriptions import informations, prescriptions
from aula_toolbox.core.maps.symbols import parse, servitude, symbol
from aula_toolbox.gis.layouts import symbols
from aula_toolbox.gis.layouts.prescriptions import INFORMATIONS, SERVITUDES, dress_overlay
from aula_toolbox.gis.layouts.sectors import dress_sectors
from tests.gis.maps_support import page
from tests.support.layers import memory_layer, saved, square

pytestmark = pytest.mark.usefixtures("qgis_app")
KINDS = {"S": QgsFillSymbol, "L": QgsLineSymbol, "P": QgsMarkerSymbol}


def ink(made):
    """How much of a large patch is drawn: share of its pixels that are not white."""
    picture = made.asImage(QSize(160, 160))
    points = [(x, y) for x in range(0, 160, 2) for y in range(0, 160, 2)]
    return sum(picture.pixelColor(x, y).alpha() > 20 for x, y in points) / len(points)


def test_every_code_of_the_standard_draws_a_symbol_and_no_surface_is_filled():
    for kind, known in (("PSC", prescriptions()), ("INF", informations())):
        for code, one in known.items():
            for geometry in one.geometries:
                made = symbols.made(symbol(kind, code, geometry, one.colour), geometry)
                assert isinstance(made, KINDS[geometry])
                if geometry == "S":
                    assert made.symbolLayer(0).properties()["style"] == "no"
    # what a dense pattern leaves of the zone below
    for code in ("05-00", "01-00", "29-00", "45-00"):
        share = ink(symbols.made(symbol("PSC", code, "S"), "S"))
        assert 0.02 < share < 0.85, code


def test_glyphs_are_drawings_of_ours():
    used = set()
    for kind, known in (("PSC", prescriptions()), ("INF", informations())):
        for code, one in known.items():
            for geometry in one.geometries:
                parts = symbol(kind, code, geometry)
                used |= {inner.text("nom") for part in parts for inner in (part, *part.inner) if inner.kind == "dessin"}
    assert len(used) > 15
    for name in used:
        text = (symbols.DRAWINGS / f"{name}.svg").read_text(encoding="utf-8")
        assert "param(fill)" in text and "<text" not in text


def test_a_symbol_that_the_catalogue_lacks_has_its_colour():
    assert [part.kind for part in symbol("PSC", "98-00", "L", "#123456")] == ["trait"]
    assert symbols.made(parse("inconnu(a=1)"), "S").symbolLayerCount() == 1
    assert symbols.made([], "L").symbolLayerCount() == 1
    nested = parse("hachure(pas=13) + >marques(pas=4) + >>forme(f=#6E6E6E, t=1) + peigne(pas=4, long=2) + >trait(e=1)")
    assert symbols.made(nested, "S").symbolLayerCount() == 3
    two = parse("trait(c=#FF0000, e=1, tirets=4;2) + marques(pas=8) + >dessin(nom=etoile, f=#730000, t=8)")
    assert symbols.made(two, "L").symbolLayerCount() == 2


def test_the_patch_of_a_wide_pattern_holds_a_sign():
    wide = symbols.made(symbol("PSC", "31-00", "S"), "S")
    assert ink(symbols.patch(wide)) > ink(wide)
    assert symbols.patch(symbols.made(symbol("PSC", "05-00", "S"), "S")) is None
    assert symbols.patch(symbols.made(symbol("PSC", "05-00", "P"), "P")) is None
    assert symbols.patch(symbols.made(parse("hachure(pas=25) + >trait(e=1)"), "S")) is not None


def test_information_and_servitudes_are_in_the_legend_and_000_is_not_drawn():
    rows = [(square(0, 0, 9), "4", "1", None), (square(9, 0, 9), "02", "00", "INF-S_02-00_000")]
    layer = memory_layer("Polygon", rows, "TYPEINF:string&STYPEINF:string&SYMBOLE:string")
    dress_overlay(layer, "polygone", INFORMATIONS)
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == [informations()["04-01"].label]
    served = memory_layer("Polygon", [(square(0, 0, 9), "ac1")], "suptype:string")
    dress_overlay(served, "polygone", SERVITUDES)
    assert [item.label() for item in served.renderer().legendSymbolItems()] == [servitude("AC1")[0]]
    assert served.labelsEnabled()
    assert catalogue.servitude("")[0] == "Sans code, servitude hors liste"


def test_a_municipal_map_is_dressed_and_told_with_the_national_rules(tmp_path):
    x, y = 650_000, 7_050_000
    rows = [(square(x, y, 900), "ZC", 1), (square(x + 900, y, 900), "RNU", 99), (square(x, y + 900, 900), "x", 42)]
    layer = memory_layer("Polygon", rows, "libelle:string&typesect:integer", name="secteur_cc")
    dress_sectors(layer)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert any("(RNU)" in label for label in labels) and any("hors standard" in label for label in labels)
    file = saved(layer, tmp_path / "secteur_cc.gpkg")
    own = QgsVectorLayer(file.source(), "secteur_cc", "ogr")
    composed = page([own], "zonage_a3")
    assert composed.content.layers[0].name() == "Secteurs de la carte communale"
    picture = composed.picture(1200)
    seen = {picture.pixelColor(x, y).name() for x in range(30, 930, 2) for y in range(70, 790, 2)}
    assert "#f06666" in seen
