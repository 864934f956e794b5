"""The shipped models: readable, valid, up to date with their descriptions, and run on the demonstration territory."""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingModelAlgorithm

from aula_toolbox.processing.models import CHAINS, ShippedModel
from aula_toolbox.processing.provider import register
from tests.conftest import ROOT
from tests.support.demo import DEMO, TERRITORY
from tests.support.runs import Ear

CONTEXT = ("zone_urba", "arret", "batiment", "sis", "ppri_inondation", "znieff1", "mh", "troncon_de_route")


def layer(name):
    return f"{TERRITORY}|layername={name}"


GIVEN = {
    "modelrain": {
        "INPUT": layer("batiment"),
        "RAIN": [str(DEMO / "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz")],
        "ZONES": layer("iris"),
        "ACTIVITY": layer("zone_d_activite_ou_d_interet"),
    },
    "modelfriches": {
        "INPUT": f"{layer('friche')}|subset=site_id IN ('62990_F08', '62990_F21', '62991_F11', '62991_F13')",
        "CONTEXT": [layer(name) for name in CONTEXT],
        "COVERAGE": layer("couverture"),
    },
    "modelheat": {
        "INPUT": layer("iris"),
        "LANDCOVER": layer("ocsge_2021"),
        "BUILDINGS": layer("batiment"),
        "VEGETATION": layer("zone_de_vegetation"),
        "POPULATION": layer("filosofi_200m"),
        "COOL": layer("lieu_frais"),
        "COOL_NIGHT_FIELD": "ouvert_nuit",
    },
    "modelerc": {
        "PROJECT": f"{layer('projet')}|subset=variante = 'B'",
        "LANDCOVER": layer("ocs2d"),
        "SITES": layer("site_candidat"),
        "COST_FIELD": "cout_eur",
        "FUNCTIONAL_UNITS": layer("unite_fonctionnelle"),
        "WETLAND_ZONES": layer("zone_humide"),
    },
}
FILES = {
    "modelhousing": {"parc_par_zone": "parc.gpkg", "rapport": "r.html", "carte": "c.pdf"},
    "modelrain": {"toitures": "t.gpkg", "rapport": "r.html", "zones_par_rang": "z.gpkg", "carte": "c.pdf"},
    "modelfriches": {
        "anomalies": "a.gpkg",
        "friches_et_usages": "f.gpkg",
        "rapport": "r.html",
        "fiches": "fiches",
        "fichier_cnig": "f.csv",
    },
    "modelheat": {"chaleur_par_zone": "z.gpkg", "nuit": "n.tif", "rapport": "r.html", "points_chauds": "p.gpkg"},
    "modelerc": {
        "besoins": "b.gpkg",
        "sites_et_rangs": "s.gpkg",
        "portefeuille": "p.gpkg",
        "bilan_des_besoins": "bilan.gpkg",
        "rapport": "r.html",
    },
}


@pytest.fixture(scope="module")
def provider(qgis_app):
    made = register()
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(scope="module")
def ran(provider, tmp_path_factory):
    """The folder that a model filled; each runs once."""
    kept = {}

    def run(name):
        if name not in kept:
            folder = tmp_path_factory.mktemp(name)
            given = {**GIVEN[name], **{key: str(folder / file) for key, file in FILES[name].items()}}
            ear, context = Ear(), QgsProcessingContext()
            context.setFeedback(ear)
            model = QgsApplication.processingRegistry().createAlgorithmById(f"aula:{name}")
            right, reason = model.checkParameterValues(given, context)
            assert right, reason
            _, succeeded = model.run(given, context, ear, {}, False)
            assert succeeded, ear.text
            kept[name] = folder, ear
        return kept[name]

    return run


def rows(path, query):
    with closing(sqlite3.connect(path)) as base:
        return base.execute(query.format(path.stem)).fetchall()


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain.id)
def test_a_model_is_valid_and_asks_for_what_its_description_says(provider, chain):
    model = QgsApplication.processingRegistry().createAlgorithmById(f"aula:{chain.id}")
    assert isinstance(model, ShippedModel)
    assert model.validate() == (True, [])
    described = json.loads((ROOT / "scripts" / "models" / f"{chain.id}.json").read_text(encoding="utf-8"))
    names = {parameter.name(): parameter for parameter in model.parameterDefinitions()}
    assert set(names) == {*described["inputs"], *FILES[chain.id]}
    assert {output.name() for output in model.outputDefinitions()} == set(FILES[chain.id])
    for name, given in described["inputs"].items():
        assert names[name].description() == given["label"]
    assert {child.algorithmId() for child in model.childAlgorithms().values()} == {
        step["algorithm"] for step in described["steps"].values()
    }


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain.id)
def test_the_designer_of_qgis_opens_the_file(provider, chain):
    plain = QgsProcessingModelAlgorithm()
    assert plain.fromFile(str(chain.path))
    assert plain.validate() == (True, [])


def test_models_stand_beside_the_algorithms_in_a_group_of_their_own(provider):
    models = [algorithm for algorithm in provider.algorithms() if isinstance(algorithm, ShippedModel)]
    assert sorted(model.id() for model in models) == sorted(f"aula:{chain.id}" for chain in CHAINS)
    assert len({model.group() for model in models}) == 1
    assert all(model.displayName() and model.shortHelpString() and not model.icon().isNull() for model in models)
    told = provider.algorithm("modelrain").shortHelpString()
    assert told.index("rainpotential") < told.index("<ol>") < told.index("Classer les zones") < told.index("Imprimer")
    assert {"brownfield", "friche", "modele"} <= set(provider.algorithm("modelfriches").tags())
    provider.refreshAlgorithms()
    assert provider.algorithm("modelerc") is not None


def test_the_files_are_what_the_descriptions_say(root=ROOT):
    command = [sys.executable, str(root / "scripts" / "make_models.py"), "check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


def test_rain_ranks_every_zone_and_prints_the_page(ran):
    folder, _ = ran("modelrain")
    assert rows(folder / "t.gpkg", "SELECT count(*) FROM {}") == [(4557,)]
    assert sorted(rank for (rank,) in rows(folder / "z.gpkg", "SELECT rang FROM {}")) == list(range(1, 18))
    assert (folder / "c.pdf").read_bytes().startswith(b"%PDF")
    assert "<html" in (folder / "r.html").read_text(encoding="utf-8")


def test_housing_gives_the_stock_with_its_interval_and_prints_the_page(ran, housing_town):
    files = {"INPUT": [str(housing_town["dpe"])], "HOUSING": str(housing_town["housing"]), "RPLS": ""}
    GIVEN["modelhousing"] = {**files, "ZONES": layer("iris")}
    folder, _ = ran("modelhousing")
    stock = rows(folder / "parc.gpkg", "SELECT fg_sel_bas, fg_pct, fg_sel_haut FROM {} WHERE etat = 'estime'")
    assert stock and all(low <= share <= high for low, share, high in stock)
    assert (folder / "c.pdf").read_bytes().startswith(b"%PDF")


def test_friches_end_in_a_sheet_each_and_a_file_at_the_standard(ran):
    folder, _ = ran("modelfriches")
    sites = {site for (site,) in rows(folder / "f.gpkg", "SELECT site_id FROM {}")}
    assert len(sites) == 4
    assert {path.stem for path in (folder / "fiches").glob("*.pdf")} == {f"fiche_{site}" for site in sites}
    with (folder / "f.csv").open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.reader(stream, delimiter=";" if ";" in stream.readline() else ",")
        stream.seek(0)
        assert len(list(reader)) == 1 + len(sites)
    faults = {site for (site,) in rows(folder / "a.gpkg", "SELECT site_id FROM {}")}
    assert {"62990_F08", "62990_F21"} <= faults


def test_heat_gives_scores_and_hot_spots_of_the_same_zones(ran):
    folder, _ = ran("modelheat")
    scored = rows(folder / "z.gpkg", "SELECT code_iris, vuln_nuit FROM {} ORDER BY 1")
    spotted = rows(folder / "p.gpkg", "SELECT code_iris, gi_classe FROM {} ORDER BY 1")
    assert [code for code, _ in scored] == [code for code, _ in spotted]
    assert any(score is not None for _, score in scored)
    # none where the values are too smooth for a test
    assert {spot for _, spot in spotted if spot is not None} <= set(range(-3, 4))
    assert (folder / "n.tif").stat().st_size > 0


def test_erc_covers_the_needs_at_a_cost(ran):
    folder, _ = ran("modelerc")
    needs = rows(folder / "b.gpkg", "SELECT sum(ue_requises) FROM {}")[0][0]
    assert needs > 0
    chosen = rows(folder / "p.gpkg", "SELECT count(*), sum(cout_eur) FROM {}")[0]
    assert chosen[0] > 0
    assert chosen[1] > 0
    # what was asked for is there, need by need
    balance = rows(folder / "bilan.gpkg", "SELECT ue_requises, ue_obtenues, manque_ue FROM {}")
    assert sum(asked for asked, _, _ in balance) == pytest.approx(needs, abs=0.01)
    assert all(obtained >= asked - 1e-3 and missing == 0 for asked, obtained, missing in balance)


def test_a_step_that_refuses_is_named_with_its_sentence_and_nothing_is_left(provider, shared_data, tmp_path):
    """A file of months where days are wanted is found by the step, not by the model."""
    monthly = str(shared_data / "rain" / "safran_monthly" / "Lens_gid4788.json")
    files = {key: str(tmp_path / file) for key, file in FILES["modelrain"].items()}
    ear, context = Ear(), QgsProcessingContext()
    context.setFeedback(ear)
    model = QgsApplication.processingRegistry().createAlgorithmById("aula:modelrain")
    with pytest.raises(QgsProcessingException) as refusal:
        model.run({**GIVEN["modelrain"], "RAIN": [monthly], **files}, context, ear, {}, False)
    assert str(refusal.value).count("E_MONTHLY") == 1
    assert "Lens_gid4788.json" in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


def test_a_model_that_cannot_be_read_says_which(provider, tmp_path, monkeypatch):
    monkeypatch.setattr("aula_toolbox.processing.models.FOLDER", tmp_path)
    with pytest.raises(ValueError, match="unreadable model"):
        ShippedModel(CHAINS[0])
