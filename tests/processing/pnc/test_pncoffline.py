"""aula:pncoffline: copies and their hash."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from aula_toolbox.core.pnc import manifest as manifests
from aula_toolbox.gis.pnc import geopackage
from aula_toolbox.processing.pnc import PncLoad, PncOffline
from tests.processing.pnc.conftest import layer_of
from tests.processing.pnc.support import Changing
from tests.support.runs import refused, run


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


def test_a_failed_copy_leaves_the_older_one(sources, web, tmp_path):
    server = Changing(web, sources)
    server.publish("2026-01-15")
    run(PncOffline, RECORDS="a", FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    (old,) = manifests.read(tmp_path / "c").entries
    server.publish("2026-10-01")
    web.routes["/a.gpkg"] = lambda request: request.answer(b"", 404)
    refused(PncOffline, "404", RECORDS="a", FOLDER=str(tmp_path / "c"), OUTPUT="TEMPORARY_OUTPUT")
    assert manifests.read(tmp_path / "c").entries == [old] and (tmp_path / "c" / old.path).is_file()
