"""Another version of the rules is another folder of files: shown with a made-up one, through the algorithms."""

from __future__ import annotations

import csv
import json
import shutil

import pytest

from aula_toolbox.core.reference import FOLDER
from aula_toolbox.processing.friches.frichecompare import FricheCompare
from aula_toolbox.processing.friches.fricheenrich import FricheEnrich
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.friches.fricherobustness import FricheRobustness
from aula_toolbox.processing.friches.frichevocation import FricheVocation
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

RULES = FOLDER / "friches" / "regles"
USES = ("res", "equ", "cul", "ter", "ind", "ren", "pv")
SEA = {
    "vueMer": {
        "cle": "mer",
        "libelle": "vue sur la mer",
        "collecte": "visite",
        "classes": {"true": "voit la mer", "false": "ne voit pas la mer"},
    }
}
FIELDS = "site_id:string&c_pollution:string&c_proprietaire:string&c_qpv:boolean&c_mer:boolean"


@pytest.fixture
def made_up(tmp_path):
    """1.19 with another weight, a criterion of its own, an exclusion on it, and other words and switches."""
    folder = shutil.copytree(RULES / "mutafriches_1_19", tmp_path / "littoral_3_0")
    facts = json.loads((folder / "regle.json").read_text(encoding="utf-8"))
    facts.update(
        id="littoral_3_0",
        version="3.0",
        indice_libelle="indice littoral 3.0 (essai)",
        completude_min_pct=0,
        criteres=SEA,
    )
    (folder / "regle.json").write_text(json.dumps(facts), encoding="utf-8")
    with (folder / "matrice.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        if row["critere"] == "presencePollution":
            row["poids"] = "5"
    for value, scores in (("true", "2 2 2 1 -2 1 -2"), ("false", "0.5 0.5 0.5 0.5 0.5 0.5 0.5")):
        own = dict.fromkeys(rows[0], "")
        own.update(critere="vueMer", poids="4", type="booleen", valeur=value, annee="2026", source="essai")
        own.update(zip(list(rows[0])[8:15], scores.split()))
        rows.append(own)
    with (folder / "matrice.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    rule = {"id": "mer", "usages": ["industrie"], "conditions": [{"critere": "vueMer", "valeur": "true"}]}
    (folder / "exclusions.json").write_text(json.dumps([rule]), encoding="utf-8")
    return folder


@pytest.fixture
def sites(qgis_app):
    rows = [
        (square(0, 0, 120), "a", "non", "public", True, True),
        (square(300, 0, 90), "b", "non", "prive", None, None),
    ]
    return memory_layer("Polygon", rows, FIELDS)


def indices(ran):
    return [[row[f"i_{use}"] for use in USES] for row in ran.layer().getFeatures()]


def test_a_made_up_version_changes_the_uses_without_code(sites, made_up):
    published = run(FricheVocation, INPUT=sites, RULES="mutafriches_1_19", OUTPUT="memory:", CONTRIBUTIONS="memory:")
    own = run(FricheVocation, INPUT=sites, RULES_DIR=str(made_up), OUTPUT="memory:", CONTRIBUTIONS="memory:")
    # site a, by hand: pollution non 5 x score, QPV, owner and area as before, the sea 4 x 2 for housing
    assert indices(own)[0] != indices(published)[0]
    assert own.layer().getFeature(1)["ex_ind"] == 1
    assert "voit la mer" in own.layer().getFeature(1)["ex_motif"]
    assert set(attributes(own.layer(), "regle")) == {"littoral_3_0 3.0"}
    assert set(attributes(own.layer(), "indice_lib")) == {"indice littoral 3.0 (essai)"}
    assert attributes(own.layer(), "ex_ind") == [1, 0]
    told = {(row["site_id"], row["usage"], row["critere"]): row for row in own.layer("CONTRIBUTIONS").getFeatures()}
    assert told["a", "res", "vueMer"]["poids"] == 4
    assert told["a", "res", "presencePollution"]["poids"] == 5
    assert ("b", "res", "vueMer") not in told
    assert "vueMer" not in attributes(published.layer("CONTRIBUTIONS"), "critere")
    mine = [(row["score"], row["poids"]) for key, row in told.items() if key[:2] == ("a", "res")]
    gain = sum(score * weight for score, weight in mine if score > 0)
    loss = sum(abs(score) * weight for score, weight in mine if score < 0 or score == 0.5)
    assert indices(own)[0][0] == pytest.approx(100 * gain / (gain + loss), abs=0.051)


def test_the_whole_run_carries_the_criteria_of_the_folder(sites, made_up):
    ran = run(
        FricheQualify,
        INPUT=sites,
        RULES_DIR=str(made_up),
        OUTPUT="memory:",
        SITES="memory:",
        CRITERIA="memory:",
        DRAWS=80,
    )
    assert attributes(ran.layer("SITES"), "c_mer") == [True, None]
    assert attributes(ran.layer("SITES"), "e_mer") == ["saisi", "absent"]
    evidence = [row for row in ran.layer("CRITERIA").getFeatures() if row["critere"] == "vueMer"]
    assert [row["etat"] for row in evidence] == ["saisi", "absent"]
    first = next(ran.layer().getFeatures())
    assert first["ex_ind"] == 1
    assert "voit la mer" in first["atouts"]
    again = run(FricheQualify, INPUT=ran.layer("SITES"), RULES_DIR=str(made_up), OUTPUT="memory:", DRAWS=0)
    assert indices(again) == indices(ran)


def test_a_survey_may_tell_the_criteria_of_the_folder(sites, made_up):
    survey = memory_layer("None", [(None, "b", "true")], "site_id:string&c_mer:string")
    ran = run(FricheQualify, INPUT=sites, RULES_DIR=str(made_up), SURVEY=survey, OUTPUT="memory:", DRAWS=0)
    assert attributes(ran.layer(), "ex_ind") == [1, 1]
    wrong = memory_layer("None", [(None, "b", "parfois")], "site_id:string&c_mer:string")
    refused(FricheQualify, "E_SURVEY", "parfois", INPUT=sites, RULES_DIR=str(made_up), SURVEY=wrong, OUTPUT="memory:")


def test_the_other_algorithms_take_the_folder_too(sites, made_up):
    bounds = {}
    for name, rules in (("published", {"RULES": "mutafriches_1_19"}), ("own", {"RULES_DIR": str(made_up)})):
        sure = run(FricheRobustness, INPUT=sites, **rules, OUTPUT="memory:", DRAWS=80)
        bounds[name] = sure.layer().getFeature(2)
    # the sea of site b is not known: at best it speaks for housing, at worst it is neutral
    assert bounds["own"]["imax_res"] > bounds["published"]["imax_res"]
    enriched = run(FricheEnrich, INPUT=sites, RULES_DIR=str(made_up), OUTPUT="memory:")
    assert attributes(enriched.layer(), "e_mer") == ["saisi", "absent"]
    changed = run(FricheCompare, INPUT=sites, RULES="mutafriches_1_19", RULES2_DIR=str(made_up), OUTPUT="memory:")
    rows = {row["site_id"]: row for row in changed.layer().getFeatures()}
    assert rows["a"]["d_ind"] < 0


def test_a_broken_folder_gives_one_message_with_every_problem(sites, made_up):
    facts = json.loads((made_up / "regle.json").read_text(encoding="utf-8"))
    facts.update(neutre="parfois", estime_poids="beaucoup")
    (made_up / "regle.json").write_text(json.dumps(facts), encoding="utf-8")
    text = (made_up / "matrice.csv").read_text(encoding="utf-8")
    (made_up / "matrice.csv").write_text(text.replace("siteEnQpv,1,", "siteEnQpv,-1,"), encoding="utf-8")
    rule = {"id": "x", "usages": ["piscine"], "conditions": [{"critere": "vueMer", "valeur": "true"}]}
    (made_up / "exclusions.json").write_text(json.dumps([rule]), encoding="utf-8")
    for algorithm in (FricheVocation, FricheQualify, FricheRobustness):
        said = refused(algorithm, "E_RULES", INPUT=sites, RULES_DIR=str(made_up), OUTPUT="memory:")
        for word in ("parfois", "estime_poids", "siteEnQpv", "piscine"):
            assert word in said, (algorithm.ID, word)
