"""aula:pncrefresh: how fresh layers and copies are, and their new states."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProject

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import freshness
from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.gis.pnc import stamp
from aula_toolbox.gis.pnc.layerchecks import CheckedItem
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncRefresh
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, layer_of
from tests.processing.pnc.support import Changing
from tests.support.runs import Ear, Ran, run


def states(ran):
    return {feature["couche"]: (feature["etat"], feature["action"]) for feature in ran.layer().getFeatures()}


def test_refresh_tells_then_updates_a_copy_and_its_layer(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    run(PncOffline, RECORDS="a", FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    (old,) = manifests.read(tmp_path / "c").entries
    server.edit(tmp_path)
    server.publish("2026-10-01")
    told = run(PncRefresh, FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    assert states(told) == {"A": ("maj_disponible", "rien")} and told["OUTPUT_STALE"] == 1
    done = run(PncRefresh, FOLDER=str(tmp_path / "c"), ACTION="update", OUTPUT="TEMPORARY_OUTPUT")
    assert states(done) == {"A": ("maj_disponible", "copie")}
    (new,) = manifests.read(tmp_path / "c").entries
    assert new.path != old.path and new.sha_contenu != old.sha_contenu and new.record_updated == "2026-10-01"
    assert not (tmp_path / "c" / old.path).exists() and (tmp_path / "c" / new.path).exists()
    again = run(PncRefresh, FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    assert states(again) == {"A": ("copie_locale", "rien")}


def update(project):
    """pncrefresh on the layers of a project."""
    context, ear = QgsProcessingContext(), Ear()
    context.setProject(project)
    parameters = {"ACTION": "update", "OUTPUT": "memory:"}
    results, succeeded = PncRefresh().create().run(parameters, context, ear, {}, False)
    assert succeeded
    return Ran(results, context, ear)


def test_layers_of_the_project_are_pointed_to_the_new_copy(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    run(PncOffline, RECORDS="a", OUTPUT="TEMPORARY_OUTPUT")
    ran = run(PncLoad, RECORD="a", RESOURCE="local")
    layer = layer_of(ran)
    project = QgsProject()
    project.addMapLayer(layer)
    before = layer.source()
    server.edit(tmp_path)
    server.publish("2026-10-01")
    assert update(project)["OUTPUT_STALE"] == 1
    assert layer.source() != before and layer.isValid() and layer.featureCount() > 3
    assert stamp.LayerStamp.read(layer).record_updated == "2026-10-01"


def test_without_dates_the_tag_of_the_server_tells(sources, web):
    """A 200 with the same tag means unchanged, as a 304 would; without tag or count nothing is said."""
    tag = ['"v1"']
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    web.routes["/a.gpkg"] = lambda request: request.answer(body, ETag=tag[0]) if tag[0] else request.answer(body)
    link = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("unique-aa", "A", [link], updated=None)]))
    project = QgsProject()
    layer = layer_of(run(PncLoad, RECORD="unique-aa"))
    project.addMapLayer(layer)
    assert stamp.LayerStamp.read(layer).etag == '"v1"'
    assert states(update(project))["A"] == ("a_jour", "rien")
    tag[0] = '"v2"'
    assert states(update(project))["A"] == ("maj_disponible", "rechargee")
    assert stamp.LayerStamp.read(layer).etag == '"v2"'
    assert states(update(project))["A"] == ("a_jour", "rien")
    tag[0] = ""
    assert states(update(project))["A"][0] == "inconnu", "never said to be current when nothing was compared"


def test_a_downloaded_layer_is_downloaded_again(sources, web, tmp_path):
    """Its file is on this machine: to read that file once more would show the old data under the new date."""
    server = Changing(web, sources)
    server.publish("2026-01-15")
    layer = layer_of(run(PncLoad, RECORD="a"))
    assert layer.featureCount() == 3
    project = QgsProject()
    project.addMapLayer(layer)
    server.edit(tmp_path)
    server.publish("2026-10-01")
    ran = update(project)
    assert states(ran) == {"A": ("maj_disponible", "rechargee")}
    assert layer.isValid() and layer.featureCount() == 4
    own = stamp.LayerStamp.read(layer)
    assert (own.record_updated, own.count) == ("2026-10-01", "4")
    server.publish("2026-11-01")
    web.routes["/a.gpkg"] = lambda request: request.answer(b"", 404)
    failed = update(project)
    assert states(failed) == {"A": ("maj_disponible", "echec")}
    assert layer.featureCount() == 4 and stamp.LayerStamp.read(layer).record_updated == "2026-10-01"


def test_a_part_is_refreshed_as_a_part(sources, web, tmp_path):
    server = Changing(web, sources)
    server.table = "arbre"
    server.publish("2026-01-15")
    where = {"FOLDER": str(tmp_path / "c"), "OUTPUT": "TEMPORARY_OUTPUT"}
    box = layer_of(run(PncLoad, RECORD="a")).extent()
    half = f"{box.xMinimum()},{box.center().x()},{box.yMinimum()},{box.yMaximum()} [EPSG:2154]"
    run(PncOffline, RECORDS="a", EXTENT=half, **where)
    (old,) = manifests.read(tmp_path / "c").entries
    server.publish("2026-10-01")
    run(PncRefresh, FOLDER=str(tmp_path / "c"), ACTION="update", OUTPUT="TEMPORARY_OUTPUT")
    (new,) = manifests.read(tmp_path / "c").entries
    assert new.record_updated == "2026-10-01" and (new.count, new.extent) == (old.count, old.extent)


def test_refresh_of_what_left_or_cannot_be_reached(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    run(PncOffline, RECORDS="a", FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    server.withdraw()
    assert states(run(PncRefresh, FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT"))["A"][0] == "retire"
    web.routes["/catalogue.json"] = lambda request: request.answer(b"", 403)
    assert states(run(PncRefresh, FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT"))["A"][0] == "acces_restreint"
    web.stop()
    ran = run(PncRefresh, FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    assert states(ran)["A"][0] == "hors_ligne" and "local" in ran.ear.text.lower()


def test_nothing_to_check_is_no_error():
    ran = run(PncRefresh, OUTPUT="TEMPORARY_OUTPUT")
    assert ran.layer().featureCount() == 0 and ran.ear.infos


def changed(ran):
    return [
        (row["couche"], row["ajoutees"], row["supprimees"], row["modifiees"], row["cle"])
        for row in ran.context.takeResultLayer(ran["CHANGES"]).getFeatures()
    ]


def test_what_changed_since_the_copy_is_told(sources, web, tmp_path):
    """Must my map be made again?"""
    server = Changing(web, sources)
    server.publish("2026-01-15")
    where = {"FOLDER": str(tmp_path / "c"), "OUTPUT": "TEMPORARY_OUTPUT"}
    run(PncOffline, RECORDS="a", **where)
    same = run(PncRefresh, CHANGES="TEMPORARY_OUTPUT", **where)
    assert changed(same) == [], "what is current has nothing to compare"
    server.publish("2026-06-01")
    undone = run(PncRefresh, CHANGES="TEMPORARY_OUTPUT", **where)
    assert [row[1:4] for row in changed(undone)] == [(0, 0, 0)] and "still holds" in undone.ear.text
    server.edit(tmp_path)
    server.publish("2026-10-01")
    ran = run(PncRefresh, CHANGES="TEMPORARY_OUTPUT", **where)
    (row,) = changed(ran)
    assert row[:3] == ("A", 1, 0) and "1 features" in ran.ear.text and "again" in ran.ear.text
    assert states(ran) == {"A": ("maj_disponible", "rien")}, "told, not replaced"


def test_a_layer_of_the_project_that_is_a_file_is_compared_and_a_service_is_not(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    layer = layer_of(run(PncLoad, RECORD="a"))
    project = QgsProject()
    project.addMapLayer(layer)
    server.edit(tmp_path)
    server.publish("2026-10-01")
    context, ear = QgsProcessingContext(), Ear()
    context.setProject(project)
    parameters = {"OUTPUT": "memory:", "CHANGES": "memory:"}
    results, succeeded = PncRefresh().create().run(parameters, context, ear, {}, False)
    assert succeeded and [row[1:3] for row in changed(Ran(results, context, ear))] == [(1, 0)]
    own = stamp.LayerStamp.read(layer)
    item = CheckedItem("B", own.record_id, own.source_id, freshness.DataStamp("2026-01-15"), kind="wfs")
    assert item.file_uri == ""
