"""dossier: official names, archives, damaged files, copies; readiness line by line; real samples; bad input."""

from __future__ import annotations

import json
import shutil

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.territory.dossier import Dossier
from tests.support.demo import TERRITORY
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

COMMUNES = f"{TERRITORY}|layername=commune"


def states(ran):
    return {(row["traitement"], row["entree"]): row for row in ran.layer("READINESS").getFeatures()}


def files(ran):
    return {row["fichier"]: row for row in ran.layer().getFeatures()}


@pytest.fixture(scope="module")
def looked(registered, downloads, tmp_path_factory):
    """A folder with what happens: a copy of a browser, an archive, a damaged file, one that nobody knows."""
    folder = tmp_path_factory.mktemp("everything") / "dossier"
    shutil.copytree(downloads, folder)
    shutil.copy(folder / "carreaux_200m_met.gpkg", folder / "carreaux_200m_met (1).gpkg")
    (folder / "BDTOPO_3-5_TOUSTHEMES_GPKG_LAMB93_D059_2025-06-15.7z.001").write_bytes(b"7z\xbc\xaf\x27\x1c")
    (folder / "casse.gpkg").write_bytes(b"SQLite format 3\x00")
    (folder / "ma_table.csv").write_text("couleur;gout\nrouge;fraise\n", encoding="utf-8")
    out = tmp_path_factory.mktemp("out")
    return run(
        Dossier,
        FOLDER=str(folder),
        TERRITORY=COMMUNES,
        OUTPUT="memory:",
        READINESS="memory:",
        REPORT=str(out / "r.html"),
        DOSSIER=str(out / "d.json"),
    ), out


def test_the_readiness_is_right_line_by_line(looked):
    found = states(looked[0])
    assert found["rainpotential", "INPUT"]["etat"] == "pret_partiel"  # the last building is not at the border
    assert found["rainpotential", "RAIN"]["etat"] == "pret"
    assert found["rainpotential", "ZONES"]["etat"] == "manque"
    assert found["zanbalance", "INPUT"]["etat"] == "pret"
    assert found["zanbalance", "INPUT"]["millesime"] == "2018, 2021"
    assert found["zanbalance", "COMMUNES"]["etat"] == "pret"  # those of the territory's own layer
    assert found["heatexposure", "INPUT"]["etat"] == "manque"
    assert found["heatexposure", "LANDCOVER"]["obligatoire"] == 1
    assert found["frichequalify", "CONTEXT"]["etat"] == "pret"
    assert all(row["sans_elle"] for row in found.values())


def test_nothing_is_hidden(looked):
    found = files(looked[0])
    assert found["casse.gpkg"]["etat"] == "illisible"
    assert "casse.gpkg" in found["casse.gpkg"]["pourquoi"]
    assert found["ma_table.csv"]["etat"] == "inconnu"
    shut = [name for name in found if name.endswith(".7z.001")]
    assert [found[name]["etat"] for name in shut] in (["a_extraire"], ["illisible"])
    used = [row["fichiers"] for row in states(looked[0]).values() if row["fichiers"]]
    assert not any("(1)" in names for names in used)


def test_the_json_and_the_report_say_the_same(looked):
    _, out = looked
    told = json.loads((out / "d.json").read_text(encoding="utf-8"))
    assert told["version"] == 1
    assert told["entrees"]["zanbalance"]["INPUT"]["couches"][0]["produit"] == "ocsge.occupation_sol"
    assert told["sujets"]["heat"] == "rouge"
    assert told["sujets"]["zan"] in ("vert", "orange")
    text = (out / "r.html").read_text(encoding="utf-8")
    assert "casse.gpkg" in text
    assert "ma_table.csv" in text


def test_another_territory_is_not_covered(registered, downloads):
    far = memory_layer("Polygon", [(square(100_000, 6_700_000, 5000),)], "", name="ailleurs")
    ran = run(Dossier, FOLDER=str(downloads), TERRITORY=far, OUTPUT="memory:", READINESS="memory:")
    found = states(ran)
    assert found["rainpotential", "INPUT"]["etat"] == "manque"
    assert found["zanbalance", "INPUT"]["etat"] == "manque"


def test_real_samples_are_recognised(registered, shared_data):
    """The folder of official samples: each is a row, with its product or the reason why not."""
    ran = run(Dossier, FOLDER=str(shared_data / "products"), OUTPUT="memory:", READINESS="memory:")
    found = files(ran)
    assert len(found) > 15
    assert sum(bool(row["id_produit"]) for row in found.values()) >= 12
    assert all(row["pourquoi"] for row in found.values() if row["etat"] != "inconnu")


def test_bad_folders_codes_and_cancel(registered, downloads, tmp_path):
    refused(Dossier, "E_FOLDER", "absent", FOLDER=str(tmp_path / "absent"), OUTPUT="memory:")
    refused(Dossier, "E_FOLDER", FOLDER=str(tmp_path), OUTPUT="memory:")
    refused(Dossier, "E_CODES", "99999", FOLDER=str(downloads), TERRITORY=COMMUNES, CODES="99999", OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(Dossier, Ear(cancel_at=0), FOLDER=str(downloads), OUTPUT=str(tmp_path / "f.gpkg"))
    assert not list(tmp_path.iterdir())
