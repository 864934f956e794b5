"""Rule folders: shipped ones are sound, wrong ones are refused with every problem, a made-up version needs no code.

Method: docs/design/friches.md#rule-sets
"""

from __future__ import annotations

import json
import shutil

import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import RULE_IDS, indices, rules
from aula_toolbox.core.friches.classcodes import encode
from aula_toolbox.core.reference import FOLDER


@pytest.fixture
def own_rules(tmp_path):
    return shutil.copytree(FOLDER / "friches" / "regles" / "mutafriches_1_19", tmp_path / "ma_version")


def test_weights_of_the_shipped_rules():
    totals = {name: (len(rules.shipped(name).criteria), rules.shipped(name).weights.sum()) for name in RULE_IDS}
    assert totals == {"aula_1_0": (35, 34.0), "mutafriches_1_19": (32, 34.0), "mutafriches_1_11": (28, 30.0)}


def test_matrices_carry_the_published_scores(shared_reference):
    for version in ("1.11", "1.19"):
        published = pd.read_csv(shared_reference / "friches" / f"mutafriches_matrice_v{version}.csv", dtype=str)
        shipped = pd.read_csv(
            FOLDER / "friches" / "regles" / f"mutafriches_{version.replace('.', '_')}" / "matrice.csv", dtype=str
        )
        columns = [name for name in published.columns if name != "version"]
        pd.testing.assert_frame_equal(shipped[columns], published[columns])


def test_a_made_up_version_is_a_folder_of_files(own_rules):
    facts = json.loads((own_rules / "regle.json").read_text(encoding="utf-8"))
    facts.update(id="essai_2_0", indice_libelle="indice d'essai", nulls={}, neutre="ignore")
    (own_rules / "regle.json").write_text(json.dumps(facts), encoding="utf-8")
    header = (own_rules / "matrice.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header.startswith("critere,poids,type,valeur")
    with (own_rules / "matrice.csv").open("a", encoding="utf-8") as stream:
        stream.write("vueMer,3,booleen,true,,,,,2,2,2,2,-2,1,-2,,2026,essai,verifie\n")
        stream.write("vueMer,3,booleen,false,,,,,-1,-1,-1,-1,2,1,2,,2026,essai,verifie\n")
    rule_set = rules.load(own_rules)
    result = indices.compute(encode(pd.DataFrame({"vueMer": [True, False, None]}), rule_set))
    assert rule_set.provenance == "essai_2_0 1.19"
    assert result.index[0].tolist() == [100, 100, 100, 100, 0, 100, 0]
    assert result.index[1].tolist() == [0, 0, 0, 0, 100, 100, 100]
    assert result.counted_weight.tolist() == [3, 3, 0]


def test_every_problem_of_a_folder_at_once(own_rules):
    text = (own_rules / "matrice.csv").read_text(encoding="utf-8").splitlines()
    text = [line.replace("15000,true,50000", "16000,true,50000") for line in text]
    text = [line.replace("siteEnQpv,1,", "siteEnQpv,-1,") for line in text]
    text = [line.replace("siteEnZae,1,booleen,true,,,,,-1", "siteEnZae,1,booleen,true,,,,,7") for line in text]
    (own_rules / "matrice.csv").write_text("\n".join(text), encoding="utf-8")
    (own_rules / "exclusions.json").write_text(
        json.dumps([{"id": "x", "usages": ["piscine"], "conditions": [{"critere": "siteEnQpv", "valeur": "bof"}]}]),
        encoding="utf-8",
    )
    with pytest.raises(AulaError) as caught:
        rules.load(own_rules)
    said = str(caught.value)
    assert len(caught.value.problems) == 4
    for word in ("surfaceSite", "siteEnQpv", "siteEnZae", "piscine"):
        assert word in said


def test_missing_files_and_bad_json(own_rules):
    (own_rules / "regle.json").write_text("{", encoding="utf-8")
    with pytest.raises(AulaError, match="JSON"):
        rules.load(own_rules)
    (own_rules / "regle.json").unlink()
    with pytest.raises(AulaError, match=r"regle\.json"):
        rules.load(own_rules)


def test_missing_and_wrong_switches(own_rules):
    facts = json.loads((own_rules / "regle.json").read_text(encoding="utf-8"))
    del facts["nulls"]
    facts["neutre"] = "parfois"
    (own_rules / "regle.json").write_text(json.dumps(facts), encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        rules.load(own_rules)
    assert len(caught.value.problems) == 2


def test_problems_of_all_three_files_are_one_message(own_rules):
    facts = json.loads((own_rules / "regle.json").read_text(encoding="utf-8"))
    facts.update(
        usages=facts["usages"][:6],
        estime_poids="beaucoup",
        potentiels=[[70]],
        nulls={"surfaceSite": -1},
        mode_spatial="lunaire",
        criteres={"x": {"classes": 3}},
    )
    del facts["fiabilites"]
    (own_rules / "regle.json").write_text(json.dumps(facts), encoding="utf-8")
    (own_rules / "exclusions.json").write_text(json.dumps([{"id": "x"}, 3]), encoding="utf-8")
    matrix = (own_rules / "matrice.csv").read_text(encoding="utf-8")
    (own_rules / "matrice.csv").write_text(matrix.replace("siteEnQpv,1,", "siteEnQpv,-1,"), encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        rules.load(own_rules)
    said = str(caught.value)
    for word in (
        "fiabilites",
        "usages",
        "estime_poids",
        "potentiels",
        "nulls",
        "lunaire",
        "criteres",
        "rule 1",
        "rule 2",
        "siteEnQpv",
    ):
        assert word in said, word
    (own_rules / "regle.json").write_text("[]", encoding="utf-8")
    (own_rules / "exclusions.json").write_text("{", encoding="utf-8")
    (own_rules / "matrice.csv").write_text("critere,poids\na,1\n", encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        rules.load(own_rules)
    assert len(caught.value.problems) == 3


def test_facts_told_of_a_criterion_that_is_not_there(own_rules):
    facts = json.loads((own_rules / "regle.json").read_text(encoding="utf-8"))
    facts.update(criteres={"vueMer": {"libelle": "vue sur la mer"}}, nulls={"autre": 1})
    (own_rules / "regle.json").write_text(json.dumps(facts), encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        rules.load(own_rules)
    assert len(caught.value.problems) == 2


def test_other_weights(tmp_path):
    base = rules.shipped("aula_1_0")
    path = tmp_path / "poids.csv"
    path.write_text("critere;poids\npresencePollution;4\nmonumentHistorique;1\n", encoding="utf-8")
    changed = base.with_weights(rules.read_weights(path))
    assert changed.weights.sum() == 37
    assert changed.index_label == "indice à poids modifiés"
    with pytest.raises(AulaError, match="E_WEIGHTS") as caught:
        base.with_weights({"surfaceSite": -1, "inconnu": 2})
    assert len(caught.value.problems) == 2
    with pytest.raises(AulaError, match="zero"):
        base.with_weights(dict.fromkeys(base.keys, 0))


def test_impossible_measures_are_refused():
    rule_set = rules.shipped("aula_1_0")
    sites = pd.DataFrame({"c_surf_m2": [-1, 5], "c_autoroute_m": ["abc", "1 000"], "c_arret_m": [float("inf"), 2]})
    with pytest.raises(AulaError) as caught:
        encode(sites, rule_set)
    assert len(caught.value.problems) == 3


def test_values_off_the_matrix_count_but_do_not_score(shared_reference):
    listed = pd.read_csv(shared_reference / "friches" / "mutafriches_valeurs_sans_score.csv")
    rule_set = rules.shipped("mutafriches_1_11")
    for row in listed[listed["version"] == "v1.11"].itertuples():
        coded = encode(pd.DataFrame({row.critere: [row.valeur]}), rule_set)
        k = rule_set.position(row.critere)
        assert coded.off_matrix[0, k]
        result = indices.compute(coded)
        assert result.counted[0] == 1
        assert result.advantages.sum() == 0
