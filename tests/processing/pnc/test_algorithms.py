"""The four algorithms on the packaged catalogue and on small servers of our own: golden runs, wrong input, cancel."""

from __future__ import annotations

import hashlib
import json

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsProject, QgsVectorLayer

from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.core.pnc.catalogue import Source
from aula_toolbox.gis.pnc import copying, library, stamp, styles
from aula_toolbox.processing.pnc import PncLoad, PncOffline, PncRefresh, PncSearch
from scripts import local_platform
from tests.processing.pnc.conftest import catalogue_route
from tests.support.runs import Ear, refused, run

DEMO = caching.embedded(caching.default_sources()[0]).records


def layer_of(ran):
    return ran.context.temporaryLayerStore().mapLayer(ran["OUTPUT"])


# --- search ---------------------------------------------------------------------------------------------------


def test_search_of_the_packaged_catalogue(tmp_path):
    path = tmp_path / "records.json"
    ran = run(PncSearch, QUERY="ARBRES", OUTPUT="TEMPORARY_OUTPUT", OUTPUT_JSON=str(path))
    (row,) = ran.layer().getFeatures()
    assert (row["id"], row["acces"], row["copie"], row["types"]) == ("demo-arbre", "public", 0, "gpkg")
    assert row["score"] == 7.5 and row["maj"] == "2026-10-01" and row.hasGeometry()
    assert json.loads(path.read_text(encoding="utf-8"))["records"][0]["id"] == "demo-arbre"


def test_search_filters():
    def search(**filters):
        return run(PncSearch, SOURCE="demonstration", OUTPUT="TEMPORARY_OUTPUT", **filters)

    everything = search()["OUTPUT_COUNT"]
    assert everything == len(DEMO) < run(PncSearch, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT_COUNT"]
    some = search(OBSERVATORY=["environnement"])
    assert 0 < some["OUTPUT_COUNT"] < everything
    assert all("environnement" in feature["observat"] for feature in some.layer().getFeatures())
    assert search(KIND=["cog"])["OUTPUT_COUNT"] == 1
    assert search(UPDATED_SINCE="2027-01-01")["OUTPUT_COUNT"] == 0
    elsewhere = search(EXTENT="-5,-4,45,46 [EPSG:4326]")
    assert elsewhere["OUTPUT_COUNT"] == sum(record.bbox is None for record in DEMO), "tables without place are kept"
    assert search(LIMIT=2)["OUTPUT_COUNT"] == 2


def test_no_result_is_no_error_and_suggests_an_observatory():
    ran = run(PncSearch, QUERY="observatoire du comerce", OUTPUT="TEMPORARY_OUTPUT")
    assert ran["OUTPUT_COUNT"] == 0 and ran.layer().featureCount() == 0
    assert "Observatoire du commerce" in ran.ear.text


def test_search_wrong_input():
    refused(PncSearch, "LIMIT", LIMIT=0, OUTPUT="TEMPORARY_OUTPUT")
    refused(PncSearch, "ailleurs", "demonstration", SOURCE="ailleurs", OUTPUT="TEMPORARY_OUTPUT")


def test_unknown_parameters_are_told():
    assert "QUERRY" in run(PncSearch, QUERRY="x", OUTPUT="TEMPORARY_OUTPUT").ear.text


@pytest.mark.parametrize(
    ("algorithm", "parameters"),
    [
        (PncSearch, {"OUTPUT": "TEMPORARY_OUTPUT"}),
        (PncLoad, {"RECORD": "demo-arbre"}),
        (PncRefresh, {"OUTPUT": "TEMPORARY_OUTPUT"}),
    ],
)
def test_cancel_stops_every_algorithm(algorithm, parameters):
    ear = Ear()
    ear.cancel()
    with pytest.raises(QgsProcessingException):
        run(algorithm, ear, **parameters)


# --- load -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("record", DEMO, ids=lambda record: record.id)
def test_every_packaged_record_loads_complete(record):
    path = caching.DEMO_FOLDER / record.resources[0].href
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    ran = run(PncLoad, RECORD=record.key)
    layer = layer_of(ran)
    assert layer.isValid() and ran["OUTPUT_WARNINGS"] == "", ran["OUTPUT_WARNINGS"]
    if isinstance(layer, QgsVectorLayer):
        assert sum(1 for _ in layer.getFeatures()) == record.resources[0].count == ran["OUTPUT_COUNT"] > 0
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before, "opening does not write to the plugin's folder"
    assert stamp.Stamp.read(layer).key == record.key


def test_a_loaded_layer_carries_its_provenance():
    ran = run(PncLoad, RECORD="demo-arbre")
    layer = layer_of(ran)
    own = stamp.Stamp.read(layer)
    assert own.source == "AULA Toolbox (donnees fictives), Arbres (démonstration), octobre 2026"
    assert own.loaded_at.endswith("Z") and own.record_updated == "2026-10-01"
    assert layer.metadata().title() == layer.name() == "Arbres (démonstration)"
    assert stamp.Stamp.read(QgsVectorLayer("Point", "x", "memory")) is None


def test_load_by_words_and_the_errors_that_help():
    assert run(PncLoad, RECORD="arbres")["OUTPUT_COUNT"] > 0
    refused(PncLoad, "demo-ocsge-2018", "demo-ocsge-2021", RECORD="occupation sol")
    refused(PncLoad, "Arbres (démonstration)", RECORD="arbrres")
    refused(PncLoad, "GPKG".lower(), RECORD="demo-arbre", RESOURCE="wfs")
    refused(PncLoad, "RECORD", RECORD=None)


def test_without_server_the_local_copy_is_used_or_refused(sources, web):
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    web.routes["/a.gpkg"] = lambda request: request.answer(body)
    link = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("a", "Communes", [link])]))
    run(PncOffline, RECORDS="a", OUTPUT="TEMPORARY_OUTPUT")
    web.stop()
    ran = run(PncLoad, RECORD="a")
    assert (ran["OUTPUT_KIND"], ran["OUTPUT_STATE"]) == ("local", "hors_ligne")
    assert "127.0.0.1" in ran["OUTPUT_WARNINGS"]
    refused(PncLoad, "127.0.0.1", RECORD="a", ALLOW_OFFLINE=False)


def test_restricted_files_are_downloaded_with_the_account(sources, web, qgis_app):
    body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()

    def guarded(request):
        ok = str(request.headers.get("Authorization", "")).startswith("Basic ")
        request.answer(body if ok else b"", 200 if ok else 401, WWW_Authenticate='Basic realm="x"')

    web.routes["/a.gpkg"] = guarded
    link = {"href": f"{web.url}/a.gpkg", "name": "commune", "rel": "item"}
    source = catalogue_route(web, [local_platform.record("a", "Communes", [link])])
    sources(source)
    refused(PncLoad, "authentification", RECORD="a")
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("tests only", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("load")
    config.setConfig("username", "bob")
    config.setConfig("password", "not-in-the-project")
    manager.storeAuthenticationConfig(config)
    try:
        ran = run(PncLoad, RECORD="a", AUTHCFG=config.id())
        layer = layer_of(ran)
        assert layer.featureCount() == 3
        assert "not-in-the-project" not in layer.source() and "/vsicurl" not in layer.source()
    finally:
        manager.removeAuthenticationConfig(config.id())


TRAPS = {
    "html": (b"<!DOCTYPE html><html></html>", "text/html", "HTML"),
    "not-gpkg": (b"hello", "application/octet-stream", "gpkg"),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_downloads_that_are_something_else(sources, web, trap):
    body, media, word = TRAPS[trap]
    web.routes["/a.gpkg"] = lambda request: request.answer(body, media=media)
    link = {"href": f"{web.url}/a.gpkg", "name": "x", "rel": "item"}
    sources(catalogue_route(web, [local_platform.record("a", "A", [link])]))
    refused(PncLoad, word, RECORD="a")


def zipped(names):
    import io
    import zipfile

    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in names.items():
            archive.writestr(name, content)
    return body.getvalue()


def test_archives(sources, web):
    gpkg = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
    bodies = {
        "good": zipped({"lisez.txt": b"x", "dossier/a.gpkg": gpkg}),
        "escape": zipped({"../a.gpkg": gpkg}),
        "bomb": zipped({"a.gpkg": b"\0" * 300_000_000}),
        "two": zipped({"a.gpkg": gpkg, "b.gpkg": gpkg}),
    }
    records = []
    for name, body in bodies.items():
        web.routes[f"/{name}.zip"] = lambda request, body=body: request.answer(body)
        link = {"href": f"{web.url}/{name}.zip", "name": "commune", "rel": "item"}
        records.append(local_platform.record(name, name, [link]))
    sources(catalogue_route(web, records))
    assert run(PncLoad, RECORD="good")["OUTPUT_COUNT"] == 3
    refused(PncLoad, "../a.gpkg", RECORD="escape")
    refused(PncLoad, "300000000", RECORD="bomb")
    refused(PncLoad, "2", RECORD="two")
    left = [path.name for path in (library.profile_folder() / "telechargements").glob("*.part")]
    assert left == []


def test_a_service_that_sends_its_requests_elsewhere_gets_no_credentials(sources, web):
    capabilities = b"""<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"
     xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
     <ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:DCP><ows:HTTP>
     <ows:Get xlink:href="https://evil.example/wfs?"/></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
     <wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>sites</wfs:Name></wfs:FeatureType></wfs:FeatureTypeList>
     </wfs:WFS_Capabilities>"""
    web.routes["/wfs"] = lambda request: request.answer(capabilities, media="application/xml")
    link = {"href": f"{web.url}/wfs", "protocol": "OGC:WFS", "name": "sites", "rel": "item", "aula:restricted": True}
    sources(catalogue_route(web, [local_platform.record("a", "A", [link])]))
    refused(PncLoad, "redirection_externe", RECORD="a")


# --- styles ---------------------------------------------------------------------------------------------------

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
        qml(layer="SVGFill", option='<Option name="svgFile" value="https://evil/a.svg" type="QString"/>'),
        qml(layer="RasterFill", option='<Option name="imageFile" value="/etc/passwd" type="QString"/>'),
        qml(layer="SvgMarker", option='<Option name="name" value="C:\\\\a.svg" type="QString"/>'),
        b"<!DOCTYPE qgis [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><qgis>&a;</qgis>",
        b"<html/>",
        b"<notqgis/>",
    ],
)
def test_styles_that_are_refused_leave_the_layer_alone(body):
    from aula_toolbox.core.pnc.errors import CatalogueError

    layer = polygons()
    with pytest.raises(CatalogueError):
        styles.apply(layer, body)
    assert layer.renderer().type() == "singleSymbol"


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
    assert stamp.Stamp.read(layer).style_sha256 == hashlib.sha256(qml()).hexdigest()
    ran = run(PncLoad, RECORD="mauvais")
    assert layer_of(ran).renderer().type() == "singleSymbol" and ran["OUTPUT_WARNINGS"]


# --- offline and refresh --------------------------------------------------------------------------------------


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
    assert copying.content_hash(path, copy.layer) == copy.sha_contenu
    layer = QgsVectorLayer(f"{path}|layername={copy.layer}", "x", "ogr")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("nom"), "Autre")
    assert layer.commitChanges()
    del layer
    assert copying.content_hash(path, copy.layer) != copy.sha_contenu


class Changing:
    """A server whose record can be dated anew, with another content."""

    def __init__(self, web, sources):
        self.web, self.sources = web, sources
        self.table = "commune"
        body = (caching.DEMO_FOLDER / "territoire.gpkg").read_bytes()
        web.routes["/a.gpkg"] = lambda request: request.answer(body)

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
    server.table = "iris"
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


def test_layers_of_the_project_are_pointed_to_the_new_copy(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    run(PncOffline, RECORDS="a", OUTPUT="TEMPORARY_OUTPUT")
    ran = run(PncLoad, RECORD="a", RESOURCE="local")
    layer = ran.context.temporaryLayerStore().takeMapLayer(layer_of(ran))
    project = QgsProject()
    project.addMapLayer(layer)
    before = layer.source()
    server.table = "iris"
    server.publish("2026-10-01")
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = PncRefresh().create()
    results, succeeded = algorithm.run({"ACTION": "update", "OUTPUT": "memory:"}, context, Ear(), {}, False)
    assert succeeded and results["OUTPUT_STALE"] == 1
    assert layer.source() != before and layer.isValid() and layer.featureCount() > 3
    assert stamp.Stamp.read(layer).record_updated == "2026-10-01"


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
    sources(Source("fichier", "Fichier", "json", str(path)))
    assert run(PncSearch, SOURCE="fichier", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT_COUNT"] == 1
    refused(PncLoad, "A", RECORD="fichier:a")
    sources(Source("absent", "Absent", "json", str(tmp_path / "no.json")))
    assert run(PncSearch, SOURCE="absent", OUTPUT="TEMPORARY_OUTPUT").ear.warnings
