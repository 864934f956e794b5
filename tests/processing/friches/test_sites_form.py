"""The form of the sites: tabs, lists of codes, states that follow their values; and what it gives to the next run."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsVectorLayer, edit
from qgis.gui import QgsAttributeForm

from aula_toolbox.processing.friches.fricheenrich import FricheEnrich
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.friches.frichevocation import FricheVocation
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import run


@pytest.fixture
def stored(qgis_app, tmp_path):
    """Two sites written by fricheenrich, opened as a user opens the file."""
    layer = memory_layer(
        "Polygon",
        [(square(0, 0, 120), "62001_1", "P5a"), (square(300, 0, 90), "62001_2", None)],
        "site_id:string&proprio_type:string",
    )
    target = tmp_path / "sites.gpkg"
    run(FricheEnrich, INPUT=layer, OUTPUT=str(target))
    return QgsVectorLayer(str(target), "sites", "ogr")


def tabs_of(layer):
    config = layer.editFormConfig()
    assert config.layout() == Qgis.AttributeFormLayout.DragAndDrop
    return {tab.name(): [child.name() for child in tab.children()] for tab in config.tabs()}


def test_five_tabs_hold_every_field(stored):
    tabs = tabs_of(stored)
    assert list(tabs)[:5] == ["Identité", "Bâti", "Sol", "Urbanisme", "Critères"]
    named = [name for names in tabs.values() for name in names]
    assert sorted(named) == sorted(name for name in stored.fields().names() if name != "fid")
    assert tabs["Critères"][:4] == ["c_surf_m2", "e_surf_m2", "c_bati_m2", "e_bati_m2"]
    assert "bati_etat" in tabs["Bâti"]
    assert "sol_pollution_existe" in tabs["Sol"]
    assert "urba_zone_type" in tabs["Urbanisme"]


def test_lists_are_those_of_the_standard_and_of_the_rules(stored):
    def values(name):
        setup = stored.editorWidgetSetup(stored.fields().lookupField(name))
        assert setup.type() == "ValueMap", name
        return [value for one in setup.config()["map"] for value in one.values()]

    assert "friche avec projet" in values("site_statut")
    assert {"non", "oui-amiante"} <= set(values("c_pollution"))
    assert {"observe", "saisi", "estime", "absent", "echec"} <= set(values("e_pollution"))
    assert stored.editorWidgetSetup(stored.fields().lookupField("c_centre")).type() == "CheckBox"


def test_a_value_typed_in_the_form_is_entered(stored, tmp_path):
    """Its state follows in the form; without the form, a value beside « absent » counts as entered all the same."""
    with edit(stored):
        feature = next(stored.getFeatures())
        form = QgsAttributeForm(stored, feature)
        form.changeAttribute("c_pollution", "non")
        assert form.save()
    row = next(stored.getFeatures())
    assert (row["c_pollution"], row["e_pollution"]) == ("non", "saisi")
    assert row["e_proprietaire"] == "saisi"
    assert row["e_surf_m2"] == "observe"
    index = stored.fields().lookupField("c_etat_bati")
    stored.dataProvider().changeAttributeValues({row.id(): {index: "pas-de-bati"}})
    known = attributes(run(FricheVocation, INPUT=stored, OUTPUT="memory:").layer(), "completude_pct")
    assert known[0] > known[1]
    again = run(FricheQualify, INPUT=stored, OUTPUT="memory:", SITES=str(tmp_path / "again.gpkg"), DRAWS=0)
    first = next(again.layer("SITES").getFeatures())
    assert (first["c_etat_bati"], first["e_etat_bati"]) == ("pas-de-bati", "saisi")
    assert (first["c_pollution"], first["e_pollution"]) == ("non", "saisi")
    assert "Critères" in tabs_of(QgsVectorLayer(str(tmp_path / "again.gpkg"), "again", "ogr"))
