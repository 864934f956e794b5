"""Ground to de-seal and lists of the law.

Method: docs/design/rain.md#ground-to-de-seal, docs/design/rain.md#lists-of-the-law
"""

from __future__ import annotations

import numpy as np
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain import desealing, obligations
from aula_toolbox.core.rain.reports import desealing as report
from aula_toolbox.core.report import Told

TABLES = desealing.load_desealing()
THRESHOLDS, _ = obligations.load_thresholds()
FREE = {name: np.zeros(1, dtype=np.int64) for name in desealing.CRITERIA}


def classes(values):
    notes = Notes()
    return desealing.infiltration_classes(values, TABLES.infiltration, notes, "sols").tolist(), notes


def test_soils_are_read_from_words_classes_and_conductivities():
    read, notes = classes(
        ["Limon argileux profond", "LIMON", "Très faible", "faible", 2, "3", 2e-5, "1e-6", 5e-8, None]
    )
    assert read == [4, 3, 4, 3, 2, 3, 1, 2, 4, -1]
    assert not notes.warnings


def test_a_soil_that_cannot_be_read_is_unknown_and_told():
    read, notes = classes(["remblai", -1, 12, "craie"])
    assert read == [-1, -1, -1, 2]
    assert "remblai" in str(notes.warnings[0])


@pytest.mark.parametrize(
    ("criterion", "value", "effect"),
    [
        ("argile", "Aléa fort", desealing.RESERVED),
        ("argile", 1, desealing.FREE),
        ("nappe", "Zones potentiellement sujettes aux débordements de nappe", desealing.BLOCKED),
        ("nappe", "Zones potentiellement sujettes aux inondations de cave", desealing.RESERVED),
        ("nappe", "Pas de débordement de nappe ni d'inondation de cave", desealing.FREE),
        ("nappe", "classe 7", desealing.UNKNOWN),
    ],
)
def test_levels_of_the_state_s_maps(criterion, value, effect):
    assert desealing.level_effects([value], TABLES.of(criterion), Notes(), "x").tolist() == [effect]


def test_slopes_and_distances_come_from_the_table():
    effects = desealing.slope_effects(np.array([np.nan, 0.0, 12.0, 20.0]), TABLES.of("pente"))
    assert effects.tolist() == [-1, 0, 1, 2]
    assert TABLES.distance_m("cavite") == 50.0
    assert TABLES.distance_m("sol") == 0.0


def test_the_least_favourable_level_that_covers_enough_counts():
    place, code = np.array([0, 0, 1, 1, 2, 3, 3]), np.array([1, 3, 1, 3, 2, 1, -1])
    area = np.array([80.0, 20, 95, 5, 50, 60, 40])
    worst = desealing.worst_of_pairs(place, code, area, np.full(5, 100.0), 10.0, 90.0)
    assert worst.tolist() == [3, 1, -1, -1, -1]  # half described, or half unread, is not known


def test_what_is_not_known_is_never_favourable():
    """Property over every criterion: an unknown takes a place out of the favourable ones."""
    sealed, soil = np.array([500.0]), np.array([1])
    assert desealing.classify(sealed, soil, FREE, 20)["classe"][0] == "favorable"
    for name in desealing.CRITERIA:
        effects = {**FREE, name: np.array([-1])}
        judged = desealing.classify(sealed, soil, effects, 20)
        assert judged["classe"][0] == "a_completer"
        assert judged["complet_pct"][0] == pytest.approx(100 * 6 / 7)
        assert judged["motif"][0] == f"{name}_inconnu"
    assert desealing.classify(np.array([np.nan]), soil, FREE, 20)["classe"][0] == "a_completer"
    assert desealing.classify(sealed, np.array([-1]), FREE, 20)["motif"][0] == "sol_inconnu"


def test_classes_and_their_order():
    effects = {name: np.zeros(6, dtype=np.int64) for name in desealing.CRITERIA}
    effects["cavite"][1], effects["argile"][2] = 2, 1
    sealed = np.array([100.0, 900, 300, 500, 5, 50])
    soil = np.array([1, 1, 1, 4, 1, 2])
    judged = desealing.classify(sealed, soil, effects, 20)
    assert judged["classe"].tolist() == [
        "favorable",
        "contraint",
        "sous_reserve",
        "peu_favorable",
        "sans_objet",
        "favorable",
    ]
    rank = desealing.ranks(judged["classe"], sealed)
    assert rank[[0, 5, 2, 3, 1]].tolist() == [1, 2, 3, 4, 5]
    assert np.isnan(rank[4])
    assert judged["motif"].tolist() == [None, "cavite_bloquant", "argile_reserve", "sol_lent", None, None]


def test_ground_of_a_cover():
    assert desealing.ground_class("CS1.1.1.2", TABLES.sealed) == "impermeable"
    assert desealing.ground_class("CS2.1.1.1", TABLES.sealed) == "vert"
    assert desealing.ground_class(None, TABLES.sealed) is None
    assert desealing.ground_class("CS9", TABLES.sealed) is None


def test_own_tables_that_cannot_be_are_refused(tmp_path):
    (tmp_path / "rain_desealing.csv").write_text("critere,mot,mini,effet,distance_m\ncavite,*,,peut-etre,5\n")
    with pytest.raises(AulaError, match="peut-etre"):
        desealing.load_desealing(tmp_path)
    (tmp_path / "rain_obligations.csv").write_text(
        "objet,seuil_m2,echeance,valeurs,texte,libelle_fr\njardin,10,2030-01-01,,x,y\n"
    )
    with pytest.raises(AulaError, match="jardin"):
        obligations.load_thresholds(tmp_path)


def listed(kind, areas, public=None):
    area = np.array(areas, dtype=float)
    owner = np.full(len(area), np.nan) if public is None else np.array(public, dtype=float)
    facts = obligations.Listed(kind, area, area, owner, [["exemptions"]] * len(area))
    return obligations.above(facts, THRESHOLDS, 10.0)


def test_sizes_of_the_decree():
    """1 500 m2 exactly is not more than 1 500 m2: listed as close to it, like what a map may have cut short."""
    found = listed("parc", [1349, 1350, 1500, 1500.5, 9500, 10001], [1, 1, 1, 0, 1, np.nan])
    assert found["row"].tolist() == [1, 2, 3, 4, 5]
    assert found["seuil_m2"].tolist() == [1500, 1500, 1500, 1500, 10000]
    assert found["echeance"].tolist()[-2:] == ["2028-07-01", "2026-07-01"]
    assert ["proche_seuil" in one for one in found["motif"]] == [True, True, False, True, False]
    assert "proprietaire_inconnu" in found["motif"].iloc[-1]
    assert set(found["statut"]) == {"a_verifier"}


def test_uses_that_count_and_uses_that_are_not_known():
    values = ["Commercial et services", "Résidentiel", None, "Indifférencié", "industriel"]
    assert obligations.is_of(values, THRESHOLDS, "toiture").tolist() == [True, False, True, True, True]
    assert obligations.is_of(["Parking", "Carrefour"], THRESHOLDS, "parc").tolist() == [True, False]


def test_owners_by_word_and_by_group():
    notes = Notes()
    values = ["Commune de Béthune", "SCI DES LILAS", 4, "7", None, "Dupont", "SARL Commune"]
    public = obligations.public_owners(values, obligations.load_owners(), notes)
    assert public[:4].tolist() == [1, 0, 1, 0]
    assert np.isnan(public[4:]).all()  # a company named after a commune tells nothing
    assert "neither public nor private" in str(notes.facts[0])


def test_sheets_begin_with_public_owners():
    table = listed("parc", [2000, 3000, 2500], [0, np.nan, 1]).assign(commune=["B", "B", "B"])
    other = listed("toiture", [900], [1]).assign(commune=[None])
    import pandas as pd

    found = obligations.in_order(pd.concat([other, table], ignore_index=True))
    assert found["compte_m2"].tolist() == [2500, 3000, 2000, 900]


def run_of(listed_kinds=("parc", "toiture"), absent=(), rows=1):
    import pandas as pd

    sealed = np.array([500.0, np.nan])
    soil = np.array([1, 1])
    effects = {name: np.zeros(2, dtype=np.int64) for name in desealing.CRITERIA}
    judged = desealing.classify(sealed, soil, effects, 20)
    table = pd.DataFrame(
        {
            **judged,
            "nom": ["62498000AB0012", None],
            "imper_m2": sealed,
            "type_lieu": ["place", None],
            "commune": ["Lens", None],
            "public": [1, np.nan],
        }
    )
    table["rang"] = desealing.ranks(judged["classe"], sealed)
    lists = listed("parc", [2000.0] * rows, [0] * rows).assign(
        commune="Lens", id_objet="P1", proprio=["SCI X"] * rows, n_morceaux=2, vert_m2=0.0
    )
    return report.DesealingRun("lieux", table, lists.iloc[: rows if rows else 0], THRESHOLDS, listed_kinds, absent)


def html(run):
    return report.page(Told(Language("en"), ()), run)


def test_the_report_has_one_sheet_a_commune_and_never_a_verdict():
    text = html(run_of(absent=("sol", "pente")))
    assert "<h3>Lens</h3>" in text
    assert "62498000AB0012" in text
    assert "private (SCI X)" in text
    assert "soils, slope" in text
    assert "unknown" in text
    assert "assujetti" not in text
    assert "To check: 1 car parks, 0 roofs; with a public owner: 0." in text


def test_the_report_without_lists_or_with_long_ones():
    assert "no list was made" in html(run_of(listed_kinds=()))
    assert "No car park and no roof reaches" in html(run_of(rows=0))
    assert "The first 60 lines" in html(run_of(rows=70))
    run = run_of()
    run.table["rang"] = np.nan
    assert "Nothing to open in these places" in html(run)


def test_a_sheet_holds_its_commune_alone():
    run = run_of()
    assert run.communes == ["Lens"]
    text = html(run.of("Lens"))
    assert "Ground to de-seal – Lens" in text
    assert "1 places" in text
    assert "0 places" in html(run.of("Arras"))
