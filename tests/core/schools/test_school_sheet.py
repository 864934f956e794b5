"""The words of a sheet: what is not known is told so, with its reason.

Method: docs/design/schools.md#report
"""

from __future__ import annotations

import numpy as np

from aula_toolbox.core.language import Language
from aula_toolbox.core.maps.templates import template
from aula_toolbox.core.schools import words
from aula_toolbox.core.schools.flags import load_flags
from aula_toolbox.core.schools.sheet import agrees, sheet

NAN = float("nan")
FULL = {
    **{
        "id_ecole": "Z/0",
        "nom": "École Ferry",
        "niveau": "maternelle|elementaire",
        "statut": "public",
        "insee": "62001",
    },
    **{"eleves": 200.0, "eleves_etat": words.OBSERVED, "cour_m2": 2190.0, "cour_m2_eleve": 10.95, "motif": "En bref."},
    **{"imper_pct": 82.0, "imper_bas": 82.0, "imper_haut": 82.0, "indef_pct": 0.0, "vegetal_pct": 0.0},
    **{
        "emprise_etat": words.OBSERVED,
        "canopee_pct": 0.0,
        "ombre_pct": 12.0,
        "ombre_etat": words.OBSERVED,
        "ecart_jour_c": 1.4,
    },
    **{"hab_sans_frais_300": 640.0, "v10_cour_m3": 18.0, "v10_toit_m3": 6.4, "a_vegetaliser_m2": 730.0},
    **{"a_desimp_m2": 1000.0, "a_planter_m2": 657.0, "cout_bas_eur": 60_000.0, "cout_haut_eur": 150_000.0},
    **{"cour_bas_eur": 657_000.0, "cour_haut_eur": 1_314_000.0, "score": 72.7, "completude_pct": 75.0, "rang": 1.0},
    **{"stab_pct": 96.0, "rang_reseau": 2.0, "drapeaux": "sol_inconnu|reseaux", "raisons": "Sol|Ombre"},
    **{"manquants": "Social"},
}
NOTHING = {
    name: None if isinstance(value, str) else NAN
    for name, value in FULL.items()
    if name not in ("id_ecole", "eleves_etat")
}
LOST = {**NOTHING, "id_ecole": "Z1", "eleves_etat": words.PARTIAL, "eleves": 132.0, "niveau": None, "statut": "prive"}


def told(row, **more):
    return sheet(row, load_flags(), Language(), **more)


def test_a_school_that_is_known():
    one = told(FULL, rank_of=5)
    assert one.file == "fiche_z-0"
    assert one.subtitle == "nursery school, elementary school – public – commune 62001"
    assert [figure.value for figure in one.figures][:2] == ["2,190\u00a0m²", "82\u00a0%"]
    assert all(figure.is_stated for figure in one.figures)
    # 93.5 and 6.5 are rounded once for the sentence and the figures
    half = told({**FULL, "imper_pct": 93.5, "vegetal_pct": 6.5})
    shares = [figure.value.split("\u00a0")[0] for figure in half.figures[1:3]]
    assert all(f"over {share} %" in half.verdict for share in shares)
    text = "\n".join(line for _, lines in one.parts.values() for line in lines)
    for said in ("Rank 1 of 5", "sol, ombre", "730 m² to green", "60,000 to 150,000", "never added", "social"):
        assert said in text
    assert "Réseaux enterrés inconnus" in text
    assert one.parts["avant"] == (
        "Before and after",
        ["Not computed for this school: 'Schoolyards before / after' does it."],
    )
    fields = one.fields(Language())
    assert fields["chiffre_2_valeur"] == one.figures[1].value
    assert fields["pourquoi"].startswith("• Rank 1 of 5")
    items = [*template("fiche_ecole_a4").items, *template("fiche_ecole_a4").second]
    assert {item.id for item in items if item.role.startswith("champ")} == set(fields)


def test_a_school_without_ground_says_why_of_each_figure():
    one = told(LOST)
    known = [figure for figure in one.figures if figure.is_stated]
    assert [(figure.label, figure.value) for figure in known] == [("Pupils", "132")]
    assert {figure.note for figure in one.figures if not figure.is_stated} == {"no ground is known"}
    assert one.subtitle == "private"
    text = "\n".join(line for _, lines in one.parts.values() for line in lines)
    assert "No rank" in text
    assert all(lines for _, lines in one.parts.values())
    assert "EUR" not in text


def test_bounds_and_reasons():
    half = {**FULL, "imper_pct": NAN, "imper_bas": 38.0, "imper_haut": 97.0, "indef_pct": 59.0, "vegetal_pct": NAN}
    figures = {figure.label: figure for figure in told(half).figures}
    assert figures["Sealed share"].value == "38 to 97 %"
    assert figures["Green share"].note == "the yard is not described well enough"
    nothing = {**half, "indef_pct": 100.0, "canopee_pct": NAN, "ombre_etat": words.PARTIAL, "manquants": None}
    one = told(nothing)
    figures = {figure.label: figure for figure in one.figures}
    assert (figures["Sealed share"].is_stated, figures["Shade on 21 June"].note) == (
        False,
        "buildings only, trees not seen",
    )
    assert any("All criteria are known." in lines for _, lines in one.parts.values())


def test_before_and_after():
    change = {
        **{"cour_m2": 2190.0, "motif": "Ce qui change.", "vegetal_avant_pct": 0.0, "vegetal_apres_pct": 33.0},
        **{"permeable_avant_pct": 18.0, "permeable_apres_pct": 67.0},
    }
    lines = told(FULL, change=change).parts["avant"][1]
    assert "0 % then 33 %" in lines[1]
    assert "small" in lines[2]
    assert told(FULL, change={**change, "cour_m2": np.nan}).parts["avant"][1] == ["Ce qui change."]


def test_a_sheet_shows_one_land_cover_only():
    assert agrees(FULL, 80.0, 10.0)
    assert not agrees(FULL, 20.0, 10.0)
    assert agrees({**FULL, "imper_pct": NAN, "imper_haut": 97.0}, 90.0, 10.0)
    assert not agrees(LOST, 20.0, 10.0)
