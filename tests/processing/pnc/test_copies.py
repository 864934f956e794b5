"""aula:pncoffline and aula:pncrefresh: copies, their hash, their freshness."""

from __future__ import annotations

import json

from osgeo import ogr
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.gis.pnc import geopackage, stamp
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncRefresh, PncSearch
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route, layer_of
from tests.support.runs import Ear, Ran, refused, run

DEMO = caching.embedded(caching.default_sources()[0]).records


def test_offline_of_an_observatory_with_an_extent(tmp_path):
    whole = run(PncOffline, RECORDS="demo-arbre", OUTPUT="TEMPORARY_OUTPUT", FOLDER=str(tmp_path / "a"))
    loaded = run(PncLoad, RECORD="demo-arbre")
    box = layer_of(loaded).extent()
    half = f"{box.xMinimum()},{box.center().x()},{box.yMinimum()},{box.yMaximum()} [EPSG:2154]"
    part = run(PncOffline, RECORDS="demo-arbre", EXTENT=half, OUTPUT="TEMPORARY_OUTPUT", FOLDER=str(tmp_path / "b"))
    counts = [next(ran.layer().getFeatures())["nb_ent"] for ran in (whole, part)]
    assert 0 < counts[1] < counts[0]
    assert len(manifests.read(tmp_path / "b").entries[0].extent) == 4


def test_offline_wrong_input(tmp_path):
    refused(PncOffline, "RECORDS", "OBSERVATORY", OUTPUT="TEMPORARY_OUTPUT")
    (tmp_path / "file").write_text("x")
    refused(
        PncOffline, "dossier", RECORDS="demo-arbre", FOLDER=str(tmp_path / "file" / "sub"), OUTPUT="TEMPORARY_OUTPUT"
    )
    refused(
        PncOffline, "1", RECORDS="demo-arbre", MAX_FEATURES=1, FOLDER=str(tmp_path / "a"), OUTPUT="TEMPORARY_OUTPUT"
    )


def test_an_observatory_without_record_gives_an_empty_table(tmp_path):
    ran = run(PncOffline, OBSERVATORY=["commerce"], FOLDER=str(tmp_path), OUTPUT="TEMPORARY_OUTPUT")
    assert ran.layer().featureCount() == 0 and ran.ear.warnings


def test_the_content_hash_survives_editing_sessions(tmp_path):
    run(PncOffline, RECORDS="demo-commune", FOLDER=str(tmp_path), OUTPUT="TEMPORARY_OUTPUT")
    (copy,) = manifests.read(tmp_path).entries
    path = tmp_path / copy.path
    layer = QgsVectorLayer(f"{path}|layername={copy.layer}", "x", "ogr")
    layer.startEditing()
    layer.rollBack()
    del layer
    assert geopackage.content_hash(path, copy.layer) == copy.sha_contenu
    layer = QgsVectorLayer(f"{path}|layername={copy.layer}", "x", "ogr")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("nom"), "Autre")
    assert layer.commitChanges()
    del layer
    assert geopackage.content_hash(path, copy.layer) != copy.sha_contenu


class Changing:
    """A server whose record can be dated anew, with another content."""

    def __init__(self, web, sources):
        self.web, self.sources = web, sources
        self.table = "commune"
        self.body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
        web.routes["/a.gpkg"] = lambda request: request.answer(self.body)

    def edit(self, folder):
        """A new vintage of the same table: one more commune, another name."""
        path = folder / "edited.gpkg"
        path.write_bytes(self.body)
        dataset = ogr.Open(str(path), 1)
        layer = dataset.GetLayerByName(self.table)
        more = layer.GetFeature(1).Clone()
        more.SetFID(-1)
        more.SetField("nom", "Autre")
        assert layer.CreateFeature(more) == ogr.OGRERR_NONE
        del layer, dataset
        self.body = path.read_bytes()

    def publish(self, updated):
        link = {"href": f"{self.web.url}/a.gpkg", "name": self.table, "rel": "item"}
        source = catalogue_route(self.web, [local_platform.record("a", "A", [link], updated=updated)])
        self.sources(source)
        return source

    def withdraw(self):
        self.sources(catalogue_route(self.web, []))


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


def test_a_failed_copy_leaves_the_older_one(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    run(PncOffline, RECORDS="a", FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    (old,) = manifests.read(tmp_path / "c").entries
    server.publish("2026-10-01")
    web.routes["/a.gpkg"] = lambda request: request.answer(b"", 404)
    refused(PncOffline, "404", RECORDS="a", FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    assert manifests.read(tmp_path / "c").entries == [old] and (tmp_path / "c" / old.path).is_file()


def test_a_catalogue_file_chosen_by_the_user(sources, tmp_path):
    path = tmp_path / "catalogue.json"
    link = {"href": "file:///etc/passwd", "protocol": "OGC:WFS", "rel": "item"}
    path.write_text(json.dumps({"features": [local_platform.record("a", "A", [link])]}), encoding="utf-8")
    sources(CatalogueSource("fichier", "Fichier", "json", str(path)))
    assert run(PncSearch, SOURCE="fichier", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT_COUNT"] == 1
    refused(PncLoad, "A", RECORD="fichier:a")
    sources(CatalogueSource("absent", "Absent", "json", str(tmp_path / "no.json")))
    assert run(PncSearch, SOURCE="absent", OUTPUT="TEMPORARY_OUTPUT").ear.warnings
