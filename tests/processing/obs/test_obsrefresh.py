"""The refresh as QGIS runs it: a version in force, a held one that fails, steps, answers of the dialog.

See docs/design/obs.md#outputs.
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.core.obs.store import VersionStore
from aula_toolbox.core.pnc.catalogue import Catalogue
from aula_toolbox.gis.pnc import library
from aula_toolbox.processing.obs.obsrefresh import ObsRefresh
from tests.core.obs.observatories import prepare
from tests.support import natives
from tests.support.layers import memory_layer, saved, square
from tests.support.runs import Ear, refused, run

LOVAC = "lovac-opendata-communes.csv"


@pytest.fixture
def observatory(shared_data, tmp_path):
    text = (shared_data / "observatories" / "lovac2025_communes.csv").read_text(encoding="utf-8")
    return prepare(tmp_path, {LOVAC: text}, ("vacance_lovac",))


def spoil(observatory):
    path = observatory.parent / "entrees" / LOVAC
    path.write_text(path.read_text(encoding="utf-8").replace("Béthune;978;", "Béthune;9780;"), encoding="utf-8")


def test_published_then_held(qgis_app, observatory, tmp_path):
    report = tmp_path / "r.html"
    ran = run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:", REPORT=str(report), DATE="2026-11-30")
    assert (ran["OUTPUT_STATE"], ran["OUTPUT_CHANGES"], ran["OUTPUT_SUSPECTS"]) == ("publie", 1, 0)
    assert ran["OUTPUT_DUE"] == "LOVAC, communes (06/2026)"
    spoil(observatory)
    held = tmp_path / "held.html"
    said = refused(ObsRefresh, "E_HELD", INPUT=str(observatory), OUTPUT="memory:", REPORT=str(held))
    assert ran["OUTPUT_VERSION"] in said
    # the report is there though the run failed
    assert "62119" in held.read_text(encoding="utf-8") or "Béthune" in held.read_text(encoding="utf-8")
    ran = run(ObsRefresh, INPUT=str(observatory), ON_HOLD="succes", OUTPUT="memory:")
    assert (ran["OUTPUT_STATE"], ran["OUTPUT_SUSPECTS"]) == ("retenu", 1)


def test_outputs_follow_the_version_in_force(qgis_app, observatory, tmp_path):
    """The project is published; PostGIS, of which nobody knows the connection, is told and tried again alone."""
    raw = json.loads(observatory.read_text(encoding="utf-8"))
    outputs = [
        {"cible": "projet", "lizmap": "3.9", "dossier": "en_ligne", "metadonnees": ["iso19139"]},
        {"cible": "postgis", "connexion": "nulle-part", "schema": "obs_habitat"},
    ]
    observatory.write_text(json.dumps({**raw, "sorties": outputs}), encoding="utf-8")
    report = tmp_path / "r.html"
    said = refused(ObsRefresh, "E_OUTPUT", INPUT=str(observatory), OUTPUT="memory:", REPORT=str(report))
    assert "2 postgis" in said
    assert "nulle-part" in said
    assert "2 postgis" in report.read_text(encoding="utf-8")
    state = json.loads((observatory.with_suffix("") / "etat.json").read_text(encoding="utf-8"))
    assert [(one["sortie"], one["etat"]) for one in state["sorties"]] == [("1 projet", "fait"), ("2 postgis", "echec")]
    assert state["etat"] == "publie"
    project = observatory.parent / "en_ligne" / "habitat.qgs"
    assert project.with_suffix(".qgs.cfg").is_file()
    project.unlink()
    ran = run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:", ON_HOLD="succes", MODE="publier")
    assert (ran["OUTPUT_STATE"], ran["OUTPUT_PUBLISHED"], ran["OUTPUT_FAILED"]) == ("inchange", "1 projet", 1)
    # what was done for this version is not done again
    assert not project.exists()
    spoil(observatory)
    ran = run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:", ON_HOLD="succes")
    assert ran["OUTPUT_STATE"] == "retenu"
    assert not project.exists()
    path = observatory.parent / "entrees" / LOVAC
    path.write_text(
        path.read_text(encoding="utf-8").replace("62119;Béthune;9780;", "62119;Béthune;979;"), encoding="utf-8"
    )
    ran = run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:", ON_HOLD="succes")
    assert (ran["OUTPUT_STATE"], ran["OUTPUT_PUBLISHED"]) == ("publie", "1 projet")
    assert project.is_file()


def test_a_step_reads_a_record_of_the_catalogue(qgis_app, observatory, tmp_path, monkeypatch):
    """Copied once; copied again, and a new version made, when the catalogue says that the record was updated."""
    natives.register()
    monkeypatch.setattr(library, "profile_folder", lambda: tmp_path / "profile")
    monkeypatch.setenv("AULA_SOURCES", "[]")
    raw = json.loads(observatory.read_text(encoding="utf-8"))
    given = {"INPUT": "{fiche:demonstration:demo-commune}", "OUTPUT": "{version}/communes.gpkg"}
    step = {"nom": "communes", "algorithme": "native:fixgeometries", "parametres": given}
    files = [*raw["fichiers"], {"fiche": "demonstration:demo-commune"}]
    observatory.write_text(json.dumps({**raw, "fichiers": files, "etapes": [step]}), encoding="utf-8")
    ran = run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:")
    store = observatory.with_suffix("")
    assert (store / "versions" / ran["OUTPUT_VERSION"] / "communes.gpkg").is_file()
    (copy,) = (store / "fiches").glob("*.gpkg")
    before = copy.stat().st_mtime_ns
    assert run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:")["OUTPUT_STATE"] == "inchange"
    assert run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:", MODE="essai")["OUTPUT_STATE"] == "essai"
    assert copy.stat().st_mtime_ns == before
    known = library.known

    def newer(chosen):
        read = known(chosen)
        for one in read.readings.values():
            one.records = [replace(own, updated=None) if own.id == "demo-commune" else own for own in one.records]
        return Catalogue(list(read.readings.values()))

    monkeypatch.setattr(library, "known", newer)
    assert run(ObsRefresh, INPUT=str(observatory), OUTPUT="memory:")["OUTPUT_STATE"] == "publie"
    files = [*raw["fichiers"], {"fiche": "pnc:nulle-part"}]
    observatory.write_text(json.dumps({**raw, "fichiers": files}), encoding="utf-8")
    refused(ObsRefresh, "nulle-part", INPUT=str(observatory), OUTPUT="memory:")


def test_an_observatory_that_is_wrong_is_refused(qgis_app, observatory, tmp_path):
    raw = json.loads(observatory.read_text(encoding="utf-8"))
    observatory.write_text(json.dumps({**raw, "indicateurs": ["vacanse"], "cog": 1}), encoding="utf-8")
    refused(ObsRefresh, "$.indicateurs[0]", "$.cog", INPUT=str(observatory), OUTPUT="memory:")
    observatory.write_text(json.dumps(raw), encoding="utf-8")
    refused(ObsRefresh, "E_VERSION", INPUT=str(observatory), MODE="revenir", VERSION="2020", OUTPUT="memory:")


def test_cancel_leaves_no_version(qgis_app, observatory):
    with pytest.raises(QgsProcessingException):
        run(ObsRefresh, Ear(cancel_at=20), INPUT=str(observatory), OUTPUT="memory:")
    assert not list((observatory.with_suffix("") / "versions").iterdir())
    assert not (observatory.with_suffix("") / ".verrou").exists()


def test_headless_a_held_version_is_a_failure(environment, observatory):
    command = ["qgis_process", "run", "aula:obsrefresh", f"--INPUT={observatory}", "--OUTPUT=TEMPORARY_OUTPUT"]
    french = {**environment, "LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}
    assert subprocess.run(command, env=french, capture_output=True, timeout=240, check=False).returncode == 0
    spoil(observatory)
    done = subprocess.run(command, env=french, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 1
    assert "E_HELD" in done.stdout + done.stderr


def test_perimeters_of_the_file_are_counted_and_make_a_version(qgis_app, tmp_path):
    """Facilities of a drawn zone, in the observatory itself; a perimeter that moves makes a new version."""
    bpe = "AN;TYPEQU;DEPCOM;DCIRIS;DEP;LAMBERT_X;LAMBERT_Y\n2024;B207;62119;;62;676100;7049100\n"
    zones = {"couche": "ort.gpkg", "champ": "nom"}
    path = prepare(tmp_path, {"bpe24.csv": bpe}, ("boulangerie",), perimetres=zones)
    layer = tmp_path / "ort.gpkg"

    def drawn(*rows):
        layer.unlink(missing_ok=True)
        saved(memory_layer("Polygon", rows, "nom:string"), layer)

    def counted():
        state = run(ObsRefresh, INPUT=str(path), OUTPUT="memory:", ON_HOLD="succes")["OUTPUT_STATE"]
        found = VersionStore(path.with_suffix("")).current().values()
        return state, {one.code: one.value for one in found if one.level == "PERIM"}

    drawn((square(676000, 7049000, 200), "Centre"), (square(676500, 7049000, 50), "Ailleurs"))
    assert counted() == ("publie", {"Centre": 1, "Ailleurs": 0})
    assert counted()[0] == "inchange"
    drawn((square(676000, 7049000, 200), "Centre"))
    assert counted()[0] != "inchange"
    drawn((square(676000, 7049000, 200), "Centre"), (square(676500, 7049000, 50), "Centre"))
    refused(ObsRefresh, "E_ZONES", INPUT=str(path), OUTPUT="memory:")
    layer.unlink()
    refused(ObsRefresh, "E_ZONES", INPUT=str(path), OUTPUT="memory:")
