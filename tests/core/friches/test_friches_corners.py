"""The rarer cases: contradictions, odd values, failed readings, other solvers.

Method: docs/design/friches.md#criteria,
docs/design/friches.md#coverage,
docs/design/friches.md#states,
docs/design/friches.md#sheet
"""

from __future__ import annotations

import json
import shutil
import sys

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import (
    certainty,
    checks,
    classcodes,
    cnig,
    cnigrecords,
    compare,
    constraints,
    criteria,
    declared,
    derived,
    evidence,
    identity,
    measured,
    plu,
    portfolio,
    results,
    rules,
    sentences,
    sheet,
    sitepoints,
)
from aula_toolbox.core.friches.findings import Findings
from aula_toolbox.core.friches.pairs import Layer
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.programme import Outcome, Programme
from aula_toolbox.core.reference import FOLDER


def record(**values):
    table, found = cnigrecords.clean(pd.DataFrame({key: [value] for key, value in values.items()}, dtype=object), 2027)
    checks.cross_check(table, found, FricheThresholds(), [np.nan])
    return {one.rule for one in found.items if one.row == 0}


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"site_identif_date": "2024-01-01", "site_actu_date": "2020-01-01"}, "actualise_avant_identification"),
        ({"local_ancien_annee": 1990, "local_recent_annee": 1950}, "plus_ancien_apres_plus_recent"),
        ({"site_statut": "friche reconvertie"}, "annee_de_reconversion_absente"),
        ({"bati_nombre": 0, "bati_surface": 300}, "surface_sans_batiment"),
        ({"site_id": "abc", "comm_insee": "62001"}, "identifiant_sans_code_commune"),
        ({"comm_insee": "62001", "unite_fonciere_refcad": "62002000AA0001"}, "parcelles_d_une_autre_commune"),
        ({"bati_nombre": "douze"}, "nombre_impossible"),
        ({"bati_nombre": "1 200,0"}, "nombre_normalise"),
    ],
)
def test_contradictions(values, rule):
    assert rule in record(**values)


def test_double_ids_and_empty_required_fields():
    table = pd.DataFrame({"site_id": ["a", "a", "b"], "site_nom": ["x", None, "z"]}, dtype=object)
    clean, found = cnigrecords.clean(table, 2027)
    checks.cross_check(clean, found, FricheThresholds())
    assert found.count("identifiant_en_double") == 2
    assert found.count("champ_obligatoire_vide", name="site_nom") == 1
    assert "identifiant en double (a)" in found.messages(3)[0]
    with pytest.raises(AulaError, match="E_DUPLICATE_ID"):
        identity.check_unique(["a", "a"])


def test_mojibake_that_is_none_and_missing_distances():
    table, _ = cnigrecords.clean(
        pd.DataFrame(
            {"site_nom": ["Â€ seul"], "desserte_distance_route": [4], "desserte_distance_ferroviaire": [None]},
            dtype=object,
        ),
        2027,
    )
    assert table["site_nom"][0] == "Â€ seul"
    assert table["desserte_distance"][0] is None


def test_projected_coordinates_and_unknown_owners_are_told():
    found = Findings()
    table = pd.DataFrame({"geompoint": ["POINT(684000 7040000)"]})
    assert sitepoints.points(table, found) == [(684000, 7040000, "EPSG:2154")]
    assert found.count("coordonnees_projetees") == 1
    records, _ = cnigrecords.clean(pd.DataFrame({"site_id": ["a"], "proprio_type": ["Q9z"]}), 2027)
    declared.declare(records, "aula", found)
    assert found.count("type_de_proprietaire_inconnu") == 1


def test_identifiers():
    notes = Notes()
    assert identity.site_ids(pd.DataFrame({"code_site": ["x", "y"]}), notes) == ["x", "y"]
    assert identity.site_ids(pd.DataFrame({"nom": ["x", "y"]}), notes) == ["AULA_1", "AULA_2"]
    assert len(notes.warnings) == 1
    assert identity.areas(pd.DataFrame({"surf_m2": ["1 200,5", None, "x"]}))[0] == 1200.5


def test_labels_of_odd_values():
    rule_set = rules.shipped("aula_1_0")
    area = rule_set.criteria[0]
    assert classcodes.class_label(area, "abc") is None
    assert classcodes.class_label(area, 500) == "[0;10000["
    assert criteria.wording(area, None) == "surface du site : rien trouvé"
    assert criteria.wording(rule_set.criteria[2], True) == "à moins d'un kilomètre du centre"
    own = criteria.own_fact("vueMer", "booleen", "", {})
    assert (own.value_field, own.state_field, own.label, own.collect) == ("c_vue_mer", "e_vue_mer", "vue mer", "étude")
    told = {"cle": "mer", "libelle": "vue sur la mer", "collecte": "visite", "classes": {"true": "voit la mer"}}
    sea = criteria.Criterion("vueMer", 1.0, "booleen", "", (), criteria.own_fact("vueMer", "booleen", "", told))
    assert criteria.wording(sea, True) == "voit la mer"
    assert criteria.wording(sea, False) == "vue sur la mer : false"


def test_every_use_excluded_and_single_use(tmp_path):
    folder = shutil.copytree(FOLDER / "friches" / "regles" / "aula_1_0", tmp_path / "toutes")
    usages = [one.id for one in rules.shipped("aula_1_0").usages]
    every = [
        {"id": "tout", "usages": usages, "conditions": [{"critere": "siteEnQpv", "valeur": "true"}]},
        {"id": "presque", "usages": usages[1:], "conditions": [{"critere": "siteEnZae", "valeur": "true"}]},
    ]
    (folder / "exclusions.json").write_text(json.dumps(every), encoding="utf-8")
    rule_set = rules.load(folder)
    sites = pd.DataFrame({"siteEnQpv": [True, False], "siteEnZae": [False, True], "surfaceSite": [500, 500]})
    found = results.qualify(sites, rule_set, 0.0, FricheThresholds(), Language())
    table = results.vocation_columns(found)
    assert table["voc_statut"].tolist() == ["tous_exclus", "classe"]
    sure = certainty.assess(found, certainty.Hypotheses(draws=20))
    said = certainty.explanations(found, sure, table)
    assert "Every use is impossible" in said[0]
    assert "This site lends itself first" in said[1]
    assert np.isnan(found.reading.gap_pt[1])
    assert compare.compare(found, found, ["a", "b"], ["a", "b"])["change"].tolist() == ["non_classe", "inchange"]


def test_values_without_score_are_alerts():
    rule_set = rules.shipped("mutafriches_1_19")
    sites = pd.DataFrame({"zonagePatrimonial": ["spr", "non-concerne"]})
    found = results.qualify(sites, rule_set, 0.0, FricheThresholds("mutafriches"), Language())
    told = results.alerts(found, [[], ["à cheval"]])
    assert "value without score" in told[0]
    assert told[1] == "à cheval"


def test_local_weights_drop_the_claim_of_compatibility():
    base = rules.shipped("aula_1_0")
    weighed = base.with_weights({"monumentHistorique": 1.0}, label=base.index_label)
    assert "compatible" in results.index_label(base)
    assert "compatible" not in results.index_label(weighed)


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("surfaceBati,2,numerique", "surfaceBati,2,nombre", "nombre"),
        ("siteEnQpv,1,booleen,false", "siteEnQpv,1,booleen,true", "siteEnQpv"),
        ("surfaceSite,2,numerique,,0,true,10000,false", "surfaceSite,2,numerique,,5,true,10000,false", "surfaceSite"),
        ("surfaceSite,2,numerique,,0,true,", "surfaceSite,2,numerique,,0,peut-être,", "peut-être"),
    ],
)
def test_other_faults_of_a_matrix(tmp_path, old, new, word):
    folder = shutil.copytree(FOLDER / "friches" / "regles" / "mutafriches_1_19", tmp_path / "r")
    text = (folder / "matrice.csv").read_text(encoding="utf-8")
    assert old in text
    (folder / "matrice.csv").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(AulaError, match=word):
        rules.load(folder)


def test_thresholds_of_the_user(tmp_path):
    path = tmp_path / "seuils.csv"
    path.write_text("cle;mode;valeur\ncavites_m;aula;250\n", encoding="utf-8")
    assert FricheThresholds("aula", path)["cavites_m"] == 250
    assert FricheThresholds("mutafriches", path)["cavites_m"] == 500
    path.write_text("cle;mode;valeur\ninconnu;aula;250\n", encoding="utf-8")
    with pytest.raises(AulaError, match="inconnu"):
        FricheThresholds("aula", path)


def test_plu_in_odd_words():
    assert plu.unmangled("Â€") == "Â€"
    assert plu.plu_class(plu.PlanZone("U", "Z9", "Zone mixte activités et habitat"), "aula") == plu.U
    assert plu.plu_class(plu.PlanZone("U", "Z9", "", "05"), "aula") == plu.FACILITY
    assert plu.plu_class(plu.PlanZone("U", "Z9", "", "01"), "aula") == plu.HOUSING
    assert plu.plu_class(plu.PlanZone("1AU", "1AUx", "zone d'activités"), "aula") == plu.BUSINESS
    assert plu.plu_class(plu.PlanZone("?"), "aula") is None
    assert plu.sector_class("secteur inconstructible") == plu.CLOSED
    assert plu.declared_class("ZnC", None, None, "aula") == plu.CLOSED
    assert plu.declared_class(None, None, None, "aula") is None
    assert cnig.canonical("Proprio_Type (catpro3)") == "proprio_type"


def test_vacancy_given_as_a_rate():
    table = pd.DataFrame({"insee": ["62001"], "taux_vacance_pct": ["8,25"]})
    assert derived.vacancy(["62001"], table, "t", {}, True).value[0] == 8.3
    zones = derived.housing_zone(["62001", "62009"], pd.DataFrame({"codgeo": ["62001"], "zone": ["A bis"]}), "t")
    assert zones.value.tolist() == ["abis", None]
    assert derived.housing_zone(["62001"], pd.DataFrame({"x": [1]}), "t").state[0] == "absent"


def test_entries_of_a_table():
    sites = pd.DataFrame(
        {
            "c_qpv": ["oui", "non", "bof"],
            "c_autoroute_m": ["1 km", "12,5", None],
            "e_autoroute_m": ["saisi", "estime", "observe"],
            "c_argile": ["fort", "", "fort"],
            "e_argile": ["absent", None, "estime"],
        },
        dtype=object,
    )
    every = evidence.entered(sites, criteria.facts().values(), "t", only_entered=False)
    assert every["siteEnQpv"].value.tolist() == [True, False, "bof"]
    assert every["distanceAutoroute"].value.tolist() == ["1 km", 12.5, None]
    assert every["distanceAutoroute"].state.tolist() == ["saisi", "estime", "observe"]
    assert every["risqueRetraitGonflementArgile"].state.tolist() == ["saisi", "absent", "estime"]
    only = evidence.entered(sites, criteria.facts().values(), "t", only_entered=True)
    # a value beside a state that says nothing is known was typed in the form: it was entered
    assert only["risqueRetraitGonflementArgile"].state.tolist() == ["saisi", "absent", "absent"]
    assert evidence.survey_problems(pd.DataFrame({"x": [1]}), ["a"], rules.shipped("aula_1_0")) == ["site_id"]


def layer(role, pairs, attributes, count=1, is_area=False):
    site, feature, distance = zip(*pairs) if pairs else ((), (), ())
    return Layer(
        role,
        role.lower(),
        "2024",
        np.array(site, int),
        np.array(feature, int),
        np.array(distance, float),
        np.zeros(len(site)),
        pd.DataFrame(attributes),
        np.full(count, "emprise", dtype=object),
        np.full(count, 1000.0),
        9,
        is_area,
    )


def test_points_and_lines_are_in_or_out():
    one = layer("TVB", [(0, 0, 0.0)], {"type": ["corridor"]}, count=2)
    assert one.share_pct().tolist() == [100, 0]
    assert one.touches(FricheThresholds()).tolist() == [True, False]
    sector = layer("SECTEUR_CC", [(0, 0, 0.0)], {"typesect": ["03"]}, is_area=True)
    sector.area_m2[:] = 500.0
    context = measured.Context(FricheThresholds(), {"SECTEUR_CC": sector}, np.array([1000.0]))
    assert derived.planning(context, []).value[0] == plu.CLOSED


def test_published_rules_for_technology_and_parks():
    limits = FricheThresholds("mutafriches")
    layers = {"SIS": layer("SIS", [(0, 0, 900.0)], {"a": ["x"]}), "ICPE": layer("ICPE", [], {"a": []})}
    context = measured.Context(limits, layers, np.array([1000.0]))
    assert constraints.technology(context).value[0] is True
    park = layer("PARC", [(0, 0, 0.0)], {"nature": ["Parc national"]})
    context = measured.Context(limits, {"PARC": park}, np.array([1000.0]))
    assert constraints.nature(context).value[0] == "parc-naturel-national"
    regional = layer("PARC", [(0, 0, 0.0)], {"nature": ["Parc naturel régional"]})
    context = measured.Context(limits, {"PARC": regional}, np.array([1000.0]))
    assert constraints.nature(context).value[0] == "parc-naturel-regional"


def test_a_solver_that_stops_or_is_missing(monkeypatch):
    need, codes = portfolio.Need("*", "res", 1.0), ("res", "equ", "cul", "ter", "ind", "ren", "pv")
    one = portfolio.Problem(np.array([2.0]), np.array([[80.0, *[np.nan] * 6]]), ["a"], [need], codes, 10.0)
    stopped = Outcome("in time", np.array([1.0, 0.0]), -1.6, -1.7)
    monkeypatch.setattr(Programme, "minimise", lambda *args: stopped)
    found = portfolio.solve(one, 1)
    assert (found.is_optimal, found.is_found, found.choice.tolist()) == (False, True, [0])
    assert found.gap_pct == pytest.approx(6.25)
    monkeypatch.setattr(Programme, "minimise", lambda *args: Outcome("in time"))
    found = portfolio.solve(one, 1)
    assert (found.is_optimal, found.is_found, found.choice.tolist()) == (False, False, [-1])
    monkeypatch.undo()
    for name in ("scipy", "scipy.optimize"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(AulaError, match=r"apt install python3-scipy.*E_SCIPY"):
        portfolio.solve(one, 1)


def test_a_sheet_with_little_to_say():
    aula = rules.shipped("aula_1_0")
    made = sheet.sheet({"site_id": "a/b", "i_res": "x", "fiab": None}, aula, "", Language())
    assert "Too few facts" in made.verdict
    assert "<path" not in made.bars
    assert made.fields(Language())["alertes"] == ""
    assert sheet.file_name("a/b é") == "a_b__"
    assert sheet.file_name("...") == "site"
    assert sentences.listed(["a"], Language()) == "a"
    assert "impossible" in sheet.sheet({"site_id": "a", "voc_statut": "tous_exclus"}, aula, "", Language()).verdict


def test_a_sheet_says_how_sure_and_what_is_impossible():
    aula = rules.shipped("aula_1_0")
    row = {
        "site_id": "a",
        "voc1": "res",
        "voc2": "equ",
        "voc_groupe": "res",
        "i_res": 70.0,
        "ecart12_pt": 4.2,
        "imin_res": 71,
        "imax_res": 80,
        "p1_res": 0.9,
        "voc_robuste": "robuste",
        "ex_pv": 1,
        "mixite": "a 50 % + b",
        "ex_motif": "Centrale : zone humide",
        "ex_possible": "Bureaux (if x)",
        "alertes": "SPR",
    }
    made = sheet.sheet(row, aula, "s", Language())
    assert "70" in made.verdict
    assert "excluded" in made.bar_texts.values()
    for word in ("4.2 points", "90 %", "between 71.0 and 80.0", "out of these bounds", "Centrale", "a 50 % + b"):
        assert word in made.meaning, word
    assert made.alerts == ["SPR", "could become impossible: Bureaux (if x)"]


@pytest.mark.parametrize(
    ("declared", "observed", "is_same"),
    [
        (100943, 100943.9, True),
        (6000.0, 5999.0, True),
        (6000.0, 7000.0, False),
        ("UA", "UB", False),
        (True, True, True),
    ],
)
def test_a_rounded_declaration_is_not_denied(declared, observed, is_same):
    assert evidence._agree(declared, observed) is is_same
