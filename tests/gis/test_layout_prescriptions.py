"""Prescriptions over zones: each in the legend, and no fill of theirs changes a colour of it."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsProviderRegistry, QgsVectorLayer

from aula_toolbox.core.maps.prescriptions import UNKNOWN_COLOUR, prescription, prescriptions
from aula_toolbox.gis.layouts.facts import page_facts
from aula_toolbox.gis.layouts.prescriptions import PRESCRIPTIONS, dress_overlay
from tests.gis.maps_support import codes, page

#: what the standard calls "other"
OTHER = "99"
pytestmark = pytest.mark.usefixtures("qgis_app")


def test_every_kind_of_prescription_of_the_standard_has_words_and_a_colour():
    assert len(prescriptions()) == 170
    assert prescription("05-00").colour == "#E600A9" and prescription("05-00").pattern == "croix"
    assert prescription("01-02").colour == prescription("01-00").colour  # by reference
    assert prescription("05-77").label.endswith("(05-77, hors standard)")
    assert prescription("05-77").colour == "#E600A9"
    assert prescription("98-00").label == "Prescription 98-00 (hors standard)"
    assert prescription("98-00").colour == UNKNOWN_COLOUR
    assert {one.pattern for one in prescriptions().values()} == {"45", "croix", "points", "contour"}


@pytest.mark.parametrize(("kind", "geometry"), [("Polygon", "polygone"), ("LineString", "ligne"), ("Point", "point")])
def test_codes_are_read_whatever_the_fields_and_reserved_sites_bear_their_number(kind, geometry):
    fields = "field=TYPEPSC:string&field=STYPEPSC:string&field=TXT:string"
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&{fields}", "p", "memory")
    for values in (("05", None, "ER 3"), ("5", "0", "4"), ("01", "00", ""), ("98", "00", None)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        layer.dataProvider().addFeatures([feature])
    dress_overlay(layer, geometry, PRESCRIPTIONS)
    items = layer.renderer().legendSymbolItems()
    assert [item.label() for item in items] == [prescription(code).label for code in ("01-00", "05-00", "98-00")]
    assert layer.labelsEnabled()
    if geometry == "polygone":
        for item in items:
            assert item.symbol().symbolLayer(0).properties()["style"] == "no"


@pytest.mark.parametrize("plan", ["41175", "30014", "241800432"])
def test_every_prescription_of_real_plans_is_in_the_legend_and_zones_keep_their_colours(shared_data, plan):
    path = shared_data / "urba" / "plu_cnig_exemples.gpkg"
    tables = [
        one.name().split("layername=")[-1]
        for one in QgsProviderRegistry.instance().querySublayers(str(path))
        if one.name().startswith(plan)
    ]
    wanted = (name for name in tables if "PRESCRIPTION" in name or "ZONE" in name)
    names = sorted(wanted, key=lambda name: "ZONE" in name)
    shown = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in names]
    for layer in shown:
        layer.setCustomProperty("aula/source", "GPU")
    composed = page(shown, "zonage_a3")
    legend = {line.label for line in page_facts(composed.layout).legends[0].classes}
    assert "Zone urbaine" in legend
    for layer in shown:
        fields = {name.casefold(): name for name in layer.fields().names()}
        if "typepsc" in fields:
            kinds = {str(feature[fields["typepsc"]])[:2] for feature in layer.getFeatures()}
            known = {item.label() for item in layer.renderer().legendSymbolItems()}
            told = {one.code[:2] for one in prescriptions().values() if one.label in known}
            # it is called as the plan calls it
            others = known - {one.label for one in prescriptions().values()}
            assert kinds - {OTHER} <= told and bool(others) == (OTHER in kinds)
            assert known <= legend
    assert "C06" not in codes(composed)
    picture = composed.picture(1600)
    seen = {picture.pixelColor(x, y).name() for x in range(40, 1240, 2) for y in range(90, 1050, 2)}
    assert "#f06666" in seen
