"""A field visit leaves as one GeoPackage that opens as it is: project, form, gaps by gain, one round."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject

from aula_toolbox.core.friches.schema_visit import PHOTOS
from aula_toolbox.processing.friches.frichevisit import FricheVisit
from tests.processing.friches.cases import visit_layer
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run


def test_a_visit_holds_its_project_its_form_and_the_order_of_the_round(visit, tmp_path):
    project = QgsProject()
    assert project.read(f"geopackage:{visit}?projectName=visite")
    names = {layer.name(): layer for layer in project.mapLayers().values()}
    assert set(names) == {"Sites à visiter", "Périmètres", "Ordre de visite", "À relever"}
    assert all(layer.isValid() for layer in names.values())
    sites = names["Sites à visiter"]
    tabs = [tab.name() for tab in sites.editFormConfig().tabs()]
    assert tabs[:4] == ["Visite", "Photos", "À relever", "Fiche"]
    widget = sites.editorWidgetSetup(sites.fields().lookupField("photo_1"))
    assert widget.type() == "ExternalResource" and widget.config()["RelativeStorage"] == 1
    assert sites.editFormConfig().readOnly(sites.fields().lookupField("a_relever"))
    assert sorted(attributes(sites, "ordre")) == [1, 2, 3]
    assert not (tmp_path / "visite.gpkg-wal").exists()
    # moved elsewhere with its file, the project still finds its layers
    other = tmp_path / "tablette" / "visite.gpkg"
    other.parent.mkdir()
    other.write_bytes(visit.read_bytes())
    visit.unlink()
    moved = QgsProject()
    assert moved.read(f"geopackage:{other}?projectName=visite")
    assert all(layer.isValid() for layer in moved.mapLayers().values())


def test_qfield_reads_all_that_the_project_holds(visit):
    """What QField does with a GeoPackage, by its documentation and sources: the first project that the file holds, the
    widgets of its page « attribute form », photographs below the folder of the project. It cannot be run here."""
    widgets = {"ExternalResource", "Color", "DateTime", "CheckBox", "Hidden", "Range", "TextEdit", "ValueMap"}
    storage = QgsApplication.projectStorageRegistry().projectStorageFromType("geopackage")
    assert storage.listProjects(str(visit)) == ["visite"]
    project = QgsProject()
    assert project.read(f"geopackage:{visit}?projectName=visite")
    assert Path(project.homePath()) == visit.parent, "photographs are put beside the file"
    for layer in project.mapLayers().values():
        setups = {one.name(): layer.editorWidgetSetup(place) for place, one in enumerate(layer.fields())}
        # "" leaves the choice to the type of the field, in QGIS and in QField
        assert {setup.type() for setup in setups.values()} <= widgets | {""}, layer.name()
        assert setups["fid"].type() == "Hidden"
        assert str(visit.parent) not in project.writePath(layer.source())
    sites = next(one for one in project.mapLayers().values() if one.name() == "Sites à visiter")
    setups = {one.name(): sites.editorWidgetSetup(place) for place, one in enumerate(sites.fields())}
    for photo in PHOTOS:
        own = setups[photo].config()
        assert (own["DocumentViewer"], own["RelativeStorage"]) == (1, 1), "a picture, from the folder of the project"
        assert not own.keys() & {"DefaultRoot", "PropertyCollection", "StorageType"}
    day = setups["visite_le"].config()
    assert day["field_format_overwrite"] and day["field_format"] == "yyyy-MM-dd"
    assert any(setup.type() == "ValueMap" and isinstance(setup.config()["map"], list) for setup in setups.values())
    ways = {node.type() for tab in sites.editFormConfig().tabs() for node in tab.children()}
    assert ways == {Qgis.AttributeEditorType.Field}


def test_gaps_are_in_the_order_of_what_they_settle(visit):
    gaps = list(visit_layer(visit, "manque").getFeatures())
    for site in {one["site_id"] for one in gaps}:
        own = sorted((one for one in gaps if one["site_id"] == site), key=lambda one: one["rang"])
        points = [one["gain_pt"] for one in own]
        assert points == sorted(points, reverse=True) and [one["rang"] for one in own] == list(range(1, len(own) + 1))
    assert len({one["site_id"] for one in gaps}) == 3


def test_a_site_without_a_place_cannot_be_visited(tmp_path):
    nowhere = memory_layer("None", [(None, "62001_1", "62001")], "site_id:string&comm_insee:string")
    refused(FricheVisit, "E_GEOM", INPUT=nowhere, OUTPUT=str(tmp_path / "x.gpkg"))


def test_only_the_most_useful_sites_from_the_office(visit_inventory, tmp_path):
    start = memory_layer("Point", [("POINT(-500 0)",)])
    path = tmp_path / "deux.gpkg"
    ran = run(FricheVisit, INPUT=visit_inventory, START=start, MAX_SITES=2, OUTPUT=str(path), GAPS="memory:", DRAWS=60)
    sites = visit_layer(path, "visite")
    assert sorted(attributes(sites, "ordre")) == [1, 2]
    first = next(one for one in sites.getFeatures() if one["ordre"] == 1)
    others = [one.geometry().asPoint().x() for one in sites.getFeatures()]
    assert first.geometry().asPoint().x() == min(others), "the nearest to the office, of the two ways around"
    assert set(attributes(ran.layer("GAPS"), "site_id")) == set(attributes(sites, "site_id"))


def test_a_cancelled_visit_leaves_nothing(visit_inventory, tmp_path):
    message = refused(FricheVisit, INPUT=visit_inventory, OUTPUT=str(tmp_path / "v.gpkg"), ear=Ear(cancel_at=50))
    assert "ancel" in message and not list(tmp_path.glob("*.gpkg"))
