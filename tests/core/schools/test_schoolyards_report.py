"""Results put together, sentences and the report: what is not known is never a number.

Method: docs/design/schools.md#score
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aula_toolbox.core.language import Language
from aula_toolbox.core.report import Told
from aula_toolbox.core.schools import cover, flags, results, score, words
from aula_toolbox.core.schools.neighbours import SchoolNetwork
from aula_toolbox.core.schools.quality import SchoolChecks
from aula_toolbox.core.schools.records import SchoolRecord, campus
from aula_toolbox.core.schools.reports import schoolyards as report
from aula_toolbox.core.schools.results import SchoolFacts, SchoolRules
from aula_toolbox.core.schools.sentences import sentence

NAN = float("nan")
CAMPUSES = [
    campus("a", [SchoolRecord("a", "0620001A", "Ferry", words.ELEMENTARY, words.PUBLIC, "62001", 200.0)]),
    campus("b", [SchoolRecord("b", "", "Glycines", words.NURSERY, None, "", 100.0)]),
    campus("c", [SchoolRecord("c", "", "Perdue")]),
    campus("d", [SchoolRecord("d", "", "Hors contrat", words.PRIMARY, words.PRIVATE_ALONE, "", 50.0)]),
]


@pytest.fixture
def rules():
    return replace(SchoolRules.usual(), draws=30)


@pytest.fixture
def facts():
    """A sealed yard, one half unknown, a school without ground, a green yard of a private school."""
    found = SchoolFacts.unknown(4)
    found.yard[:] = [2190.0, 1000.0, NAN, 3000.0]
    found.areas[0] = [1795.8, 0, 394.2, 0, 0, 0]
    found.areas[1] = [410.0, 0, 0, 0, 0, 590.0]
    found.areas[3] = [300.0, 0, 2000.0, 700.0, 0, 0]
    found.sees_trees[:] = [True, False, False, True]
    found.shade[0], found.shade[1], found.shade[3] = [0.1, 0.2, 0.3], [0.0, 0.1, 0.2], [0.3, 0.3, 0.3]
    found.day_gap[:] = [1.5, 0.5, NAN, 0.2]
    found.ips_gap[0] = -15.0
    found.near_gain[:] = [640.0, 0.0, NAN, 10.0]
    return found


def rows_of(facts, rules, language=None):
    found = results.measured(facts, CAMPUSES, rules)
    scores, missing, reasons = results.scored(facts, found, CAMPUSES, rules)
    order = SchoolNetwork([0, 3], [640.0, 10.0])
    table = {
        "id_ecole": [one.identifier for one in CAMPUSES],
        "nom": [one.name for one in CAMPUSES],
        "emprise_etat": [words.OBSERVED, words.ESTIMATED, words.ABSENT, words.OBSERVED],
        "eleves": [one.pupils if one.pupils else NAN for one in CAMPUSES],
        "eleves_etat": ["observe", "partiel", "absent", "observe"],
        "cour_m2": facts.yard,
        **found,
        **results.score_columns(scores, order),
        "hab_sans_frais_300": facts.near_gain,
        "drapeaux": ["sol_inconnu|reseaux", "reseaux", None, "prive|reseaux"],
        "raisons": ["|".join(names) or None for names in reasons],
        "manquants": ["|".join(names) or None for names in missing],
    }
    columns = {name: values.tolist() if isinstance(values, np.ndarray) else values for name, values in table.items()}
    rows = [dict(zip(columns, cells)) for cells in zip(*columns.values())]
    for row in rows:
        row["motif"] = sentence(row, language or Language())
    return rows, order


def test_results_of_four_schools(facts, rules):
    rows, _ = rows_of(facts, rules)
    first, half, lost, alone = rows
    assert first["imper_pct"] == pytest.approx(82.0)
    assert first["cour_m2_eleve"] == pytest.approx(10.95)
    assert (first["ombre_pct"], first["ombre_13h"]) == pytest.approx((20.0, 20.0))
    assert first["completude_pct"] == 100
    assert first["rang"] == 1
    # bounds only, no criterion of the ground, and too little known for a score
    assert (half["imper_bas"], half["imper_haut"]) == pytest.approx((41.0, 100.0))
    assert np.isnan([half["imper_pct"], half["a_vegetaliser_m2"], half["cout_bas_eur"], half["score"]]).all()
    assert half["completude_pct"] == 50
    assert set(half["manquants"].split("|")) == {"Sol", "Ombre", "Social"}
    assert np.isnan([lost["score"], lost["rang"], lost["imper_bas"], lost["cour_bas_eur"]]).all()
    # private without contract: measured and scored, not ranked
    assert alone["score"] == alone["score"]
    assert np.isnan(alone["rang"])
    assert first["cout_bas_eur"] == pytest.approx(60 * first["a_desimp_m2"])
    assert results.may_rank(facts, CAMPUSES, rules).tolist() == [True, True, False, False]


def test_a_nursery_school_counts_its_pupils_more(facts, rules):
    values = results.criterion_values(facts, results.measured(facts, CAMPUSES, rules), CAMPUSES, rules)
    assert values[score.CHILDREN].tolist()[:2] == [200.0, 120.0]


def test_sentences_say_what_is_known(facts, rules):
    rows, _ = rows_of(facts, rules)
    assert "sealed over 82" in rows[0]["motif"]
    assert "336 m² to green" in rows[0]["motif"]
    assert "640 inhabitants" in rows[0]["motif"]
    assert "between 41 and 100" in rows[1]["motif"]
    assert rows[2]["motif"].startswith("No ground is known")
    assert "reached" in rows[3]["motif"]
    nothing = {**rows[1], "indef_pct": 100.0, "emprise_etat": words.OBSERVED}
    assert "no layer describes" in sentence(nothing, Language())
    assert "Fictitious" in sentence({**rows[2], "emprise_etat": words.FICTITIOUS}, Language())
    bare = {**rows[0], "vegetal_pct": 0.0}
    assert "no greenery seen" in sentence(bare, Language())


def told_run(facts, rules, order=..., rows=None):
    made, network = rows_of(facts, rules)
    checks = SchoolChecks()
    checks.without_ground("c", "Perdue")
    return report.SchoolRun(rows or made, rules, network if order is ... else order, flags.load_flags(), checks)


def test_the_report_says_the_verdict_and_what_would_change_the_order(facts, rules):
    page = report.page(Told(Language()), told_run(facts, rules))
    assert page.index("Ferry: need") < page.index("Ranking by need") < page.index("A network of open yards")
    assert "What weighs most" in page
    assert "Perdue: no ground is known" in page
    assert "41 to 100" not in page.split("Ranking by need")[1].split("Schools without a rank")[0]
    assert page.index("Social: ") < page.index("Sol: ")  # two grounds without it weigh more than one
    assert "rebuilt from parcels" in page
    assert "never added" in page


def test_the_report_of_a_run_that_knows_too_little(facts, rules):
    facts.areas[:] = NAN
    facts.day_gap[:] = NAN
    run = told_run(facts, rules, None)
    page = report.page(Told(Language()), run)
    assert "No yard has a rank" in page
    assert "Not computed" in page
    assert run.ranked == []
    none = told_run(facts, rules, SchoolNetwork([], []))
    assert "No yard would serve" in report.page(Told(Language()), none)


def test_the_report_of_a_run_that_knows_all(facts, rules):
    """One school alone, whole, and forty alike: the table stops and says so; an unstable order is told."""
    rows, _ = rows_of(facts, rules)
    many = [{**rows[0], "rang": float(n), "stab_pct": 60.0, "manquants": None} for n in range(1, 41)]
    run = report.SchoolRun(many, rules, SchoolNetwork([0], [5.0]), flags.load_flags(), SchoolChecks())
    page = report.page(Told(Language()), run)
    assert "The first 30 of 40" in page
    assert "Their order is not a decision" in page
    assert "All criteria are known" in page
    assert "Nothing more is needed" in page
    partial = {**many[0], "eleves_etat": words.PARTIAL, "imper_pct": NAN}
    half = report.page(Told(Language()), report.SchoolRun([partial], rules, None, flags.load_flags(), SchoolChecks()))
    assert "at least 200" in half
    assert "82 to 82" in half
    unknown = {**partial, "imper_bas": NAN}
    report.page(Told(Language()), report.SchoolRun([unknown], rules, None, flags.load_flags(), SchoolChecks()))
    assert report.total([{"a": None}, {"a": 2.0}], "a") == (2.0, 1)
    assert len(cover.GROUPS) == 6
