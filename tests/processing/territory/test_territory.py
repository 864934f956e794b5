"""territory: from a folder to a page; the same numbers as the headlines by hand; resumed; a failure is a line."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from aula_toolbox.core.reference import FOLDER as REFERENCE
from aula_toolbox.processing.erc.zanbalance import ZanBalance
from aula_toolbox.processing.territory.runs import territory_pages
from aula_toolbox.processing.territory.territory import TerritoryDiagnosis
from tests.support.demo import TERRITORY
from tests.support.layers import attributes
from tests.support.runs import Ear, refused, run
from tests.support.threads import elsewhere, is_main

pytestmark = pytest.mark.slow

COMMUNES = f"{TERRITORY}|layername=commune"
SMALL = "62991"


def journal(folder):
    with (folder / "journal.csv").open(encoding="utf-8-sig", newline="") as stream:
        return {row["sujet"]: row for row in csv.DictReader(stream, delimiter=";")}


def diagnose(downloads, target, **more):
    """Of one commune: the smallest that has all subjects."""
    given = {"FOLDER": str(downloads), "TERRITORY": COMMUNES, "CODES": SMALL, **more}
    return run(TerritoryDiagnosis, **given, OUTPUT_FOLDER=str(target))


@pytest.fixture(scope="module")
def diagnosed(registered, downloads, tmp_path_factory):
    target = tmp_path_factory.mktemp("diagnosis")
    return diagnose(downloads, target), target


def test_every_subject_that_is_ready_is_done(diagnosed):
    ran, target = diagnosed
    found = journal(target)
    assert {name for name, row in found.items() if row["etat"] == "fait"} == {"rain", "friches", "zan", "carbon"}
    assert ran["FAILED"] == 0
    for name in ("index.html", "territoire.qgs", "rain/toits.gpkg", "zan/bilan.gpkg", "friches/rapport.html"):
        assert (target / name).stat().st_size > 1000, name
    assert not [path for path in target.rglob("*") if ".new" in path.name or path.name.startswith(".aula")]


def test_the_numbers_are_those_of_the_headline_by_hand(diagnosed):
    """On the same limited inputs."""
    _, target = diagnosed
    step = json.loads(journal(target)["zan"]["parametres"])
    own = {name: value for name, value in step.items() if name in ("INPUT", "INPUT2", "COMMUNES", "DATE1", "DATE2")}
    assert (own["DATE1"], own["DATE2"]) == ("2018", "2021")
    by_hand = run(ZanBalance, **own, OUTPUT="memory:").layer()
    there = QgsVectorLayer(str(target / "zan" / "bilan.gpkg"), "bilan", "ogr")
    for name in ("insee", "flux_artif_ha", "solde_net_ha"):
        assert attributes(there, name) == attributes(by_hand, name)


def test_the_page_and_the_project_can_be_shown(diagnosed):
    _, target = diagnosed
    text = (target / "index.html").read_text(encoding="utf-8")
    for word in ("Eau de pluie", "Friches", "Artificialisation (ZAN)", "zan/rapport.html"):
        assert word in text
    for link in ("rain/rapport.html", "friches/friches.gpkg", "carbon/pieces.gpkg"):
        assert link in text
        assert (target / link).is_file()
    assert re.search(r"Sources\s:\s[^<]*IGN, BD TOPO", text), "the map on the first screen says what it is made of"
    project = QgsProject()
    assert project.read(str(target / "territoire.qgs"))
    assert len(project.mapLayers()) >= 6
    assert all(layer.isValid() for layer in project.mapLayers().values())
    # carbon has no figure here (no pedoclimatic zone): a map of it would be one hatch
    pages = {one.name(): one.itemById("aula_carte").layers() for one in project.layoutManager().printLayouts()}
    assert set(pages) == {"Eau de pluie", "Friches", "Artificialisation (ZAN)"}
    below = ["Limite du territoire", "Routes"]
    assert [layer.name() for layer in pages["Eau de pluie"]] == ["Toits et leur potentiel", *below]
    for name, is_there in (("rain", True), ("friches", True), ("zan", True), ("carbon", False)):
        for map_ in ("carte.pdf", "carte.png"):
            assert (target / name / map_).is_file() is is_there
            assert (f"{name}/{map_}" in text) is is_there
    project.clear()


def test_what_has_not_changed_is_not_done_again(diagnosed, downloads, tmp_path, monkeypatch):
    _, target = diagnosed
    copy = tmp_path / "again"
    shutil.copytree(target, copy)
    (copy / "zan" / "carte.png").unlink()
    before = (copy / "territoire.qgs").stat().st_mtime_ns
    made_in_main = []
    made = territory_pages.run_headline
    monkeypatch.setattr(territory_pages, "run_headline", lambda *given: made_in_main.append(is_main()) or made(*given))
    ran = elsewhere(lambda: diagnose(downloads, copy))
    assert {row["etat"] for row in journal(copy).values()} == {"repris"}, ran
    assert (copy / "zan" / "carte.png").is_file(), f"a map that is gone is made again: {ran.ear.text}"
    assert made_in_main and all(made_in_main), "Qt allows pages in its main thread only"
    assert (copy / "territoire.qgs").stat().st_mtime_ns > before
    before = (copy / "territoire.qgs").stat().st_mtime_ns
    diagnose(downloads, copy)
    assert (copy / "territoire.qgs").stat().st_mtime_ns == before, "nothing was new"
    (copy / "zan" / "bilan.gpkg").unlink()
    diagnose(downloads, copy, SUBJECTS=["zan"])
    assert journal(copy)["zan"]["etat"] == "fait"


def test_a_subject_that_fails_is_a_line_and_the_others_follow(registered, downloads, tmp_path, monkeypatch):
    from aula_toolbox.core.errors import AulaError
    from aula_toolbox.processing.territory.runs import territory as module

    real = module.limited

    def broken(layers, *rest):
        if "batiment" in layers[0].source:
            raise AulaError("{name}: the disk went away.", "E_OPEN", name="batiment")
        return real(layers, *rest)

    monkeypatch.setattr(module, "limited", broken)
    ran = diagnose(downloads, tmp_path / "d", SUBJECTS=["rain", "zan", "heat"])
    found = journal(tmp_path / "d")
    assert (found["rain"]["etat"], found["zan"]["etat"], found["heat"]["etat"]) == ("echec", "fait", "pas_pret")
    assert "batiment" in found["rain"]["pourquoi"]
    assert ran["FAILED"] == 1
    assert "batiment" in (tmp_path / "d" / "index.html").read_text(encoding="utf-8")


def test_a_folder_that_serves_nothing_says_what_to_download(registered, tmp_path):
    (tmp_path / "notes.csv").write_text("couleur\nrouge\n", encoding="utf-8")
    refused(TerritoryDiagnosis, "E_READY", FOLDER=str(tmp_path), TERRITORY=COMMUNES, OUTPUT_FOLDER=str(tmp_path / "d"))


def test_a_cancelled_diagnosis_leaves_no_page(registered, downloads, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(
            TerritoryDiagnosis,
            Ear(cancel_at=30),
            FOLDER=str(downloads),
            TERRITORY=COMMUNES,
            CODES=SMALL,
            SUBJECTS=["zan"],
            OUTPUT_FOLDER=str(tmp_path / "d"),
        )
    assert not (tmp_path / "d" / "index.html").exists()
    assert not list(Path(tmp_path).rglob(".aula*"))


def test_each_commune_has_its_folder_and_one_page_is_over_all(diagnosed, downloads, tmp_path):
    """docs/design/territory.md#units: the same numbers as alone; what ranks is run once more over all."""
    _, alone = diagnosed
    own = (REFERENCE / "territoire_sujets.csv").read_text(encoding="utf-8")
    (tmp_path / "own").mkdir()
    ranking = own.replace("COMMUNES,COMMUNES,,0,", "COMMUNES,COMMUNES,,1,", 1)
    assert ranking != own, "the balance ranks, in the tables of this person"
    (tmp_path / "own" / "territoire_sujets.csv").write_text(ranking, encoding="utf-8")
    ran = diagnose(
        downloads, tmp_path / "d", CODES="", BY_FIELD="insee", SUBJECTS=["zan"], TABLES=str(tmp_path / "own")
    )
    assert ran["FAILED"] == 0
    there = {one.name for one in (tmp_path / "d").iterdir()}
    assert there == {"62990", "62991", "62992", "_ensemble", "index.html", "resume.csv"}
    whole = QgsVectorLayer(str(tmp_path / "d" / "_ensemble" / "zan" / "bilan.gpkg"), "b", "ogr")
    assert sorted(attributes(whole, "insee")) == ["62990", "62991", "62992"]
    assert "_ensemble/index.html" in (tmp_path / "d" / "index.html").read_text(encoding="utf-8")
    balance = [
        QgsVectorLayer(str(folder / "zan" / "bilan.gpkg"), "b", "ogr") for folder in (alone, tmp_path / "d" / SMALL)
    ]
    assert attributes(balance[0], "solde_net_ha") == attributes(balance[1], "solde_net_ha")
    with (tmp_path / "d" / "resume.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert {row["territoire"] for row in rows} == {"62990", "62991", "62992"}
    own = next(row for row in rows if row["territoire"] == SMALL and row["chiffre"].startswith("artificialisés net"))
    assert float(own["valeur"]) == pytest.approx(sum(attributes(balance[0], "solde_net_ha")))
    refused(
        TerritoryDiagnosis,
        "E_INPUT",
        FOLDER=str(downloads),
        TERRITORY=COMMUNES,
        CODES=SMALL,
        BY_FIELD="insee",
        OUTPUT_FOLDER=str(tmp_path / "e"),
    )
