"""The UE formulas and the ERC sequence against the reference cases, and what must hold for any footprint.

Method: docs/design/erc.md#units, docs/design/erc.md#sequence, docs/design/erc.md#variants
"""

from __future__ import annotations

import csv
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import sequence, tables, texts, units
from aula_toolbox.core.errors import AulaError

VALUES = units.Values()
THRESHOLDS = tables.ErcThresholds.read()


@pytest.fixture(scope="module")
def erc_reference(shared_reference):
    return shared_reference / "erc"


def test_unit_examples(erc_reference):
    for example in json.loads((erc_reference / "unit_examples.json").read_text())["examples"]:
        arguments = example["args"]
        if example["formula"] != "baseline":
            arguments = [*arguments[:-3], VALUES.time(arguments[-3]), *arguments[-2:]]
        assert getattr(units, example["formula"])(*arguments) == pytest.approx(example["expected"], rel=1e-6)


def _pieces(rows):
    frame = pd.DataFrame(rows, columns=["variante", "code", "m2", "etat_lu", "enjeu", "statut"])
    return sequence.qualify(frame, VALUES)


GOLDEN = [
    ("", "CS6.1.1", 8000, None, "forte", "residuel"),
    ("", "CS6.1.1", 4000, None, "forte", "reduit"),
    ("", "CS6.1.2", 3000, None, "forte", "evite"),
    ("", "CS6.3.0", 5000, None, "faible", "residuel"),
]


def test_golden_sequence(erc_reference):
    expected = json.loads((erc_reference / "erc_golden.json").read_text())["expected"]
    pieces = _pieces(GOLDEN)
    got = sequence.summary_of(pieces, sequence.SequenceAsked(), THRESHOLDS, "")
    assert got["ue_initiales"] == pytest.approx(expected["initial"], abs=1e-6)
    assert got["ue_evitees"] == pytest.approx(expected["avoided"], abs=1e-6)
    assert got["ue_reduites"] == pytest.approx(expected["reduced"], abs=1e-6)
    assert got["ue_residuelles"] == pytest.approx(expected["residual_total"], abs=1e-6)
    assert got["taux_evitement_pct"] == pytest.approx(100 * expected["taux_evitement"], abs=1e-6)
    assert got["alertes"] == ["ENJEU_FORT_RESIDUEL"]
    needs = sequence.needs_of(pieces, VALUES, sequence.SequenceAsked()).set_index("famille")
    for family, residual in expected["residual"].items():
        assert needs.loc[family, "ue_requises"] == pytest.approx(residual, abs=1e-6)
    assert needs.loc["prairie", "cle_besoin"] == "prairie|moyenne"
    assert needs.loc["prairie", "code"] == "CS6.1.1"


def test_golden_candidate(erc_reference):
    case = json.loads((erc_reference / "erc_golden.json").read_text())["candidate"]
    grass = VALUES.habitats["CS6.1.1"]
    time = VALUES.creation_time(grass, "moyen")
    post = units.creation(3, grass.value, 2, 1.15, time, grass.creation_difficulty, 1)
    base = units.baseline(3, 2, 1, 1.15)
    assert post == pytest.approx(case["post"], abs=1e-6)
    assert base == pytest.approx(case["baseline"], abs=1e-6)
    assert THRESHOLDS.number("proximite_3") * (post - base) == pytest.approx(case["gain_neighbour_P075"], abs=1e-6)


def test_a_code_without_value_is_never_zero():
    pieces = _pieces([("", "CS5.2.0", 10000, None, "faible", "residuel"), ("", None, 100, None, "faible", "residuel")])
    assert pieces["ue"].isna().all()
    assert list(pieces["qualite"]) == ["absent", "absent"]
    got = sequence.summary_of(pieces, sequence.SequenceAsked(), THRESHOLDS, "")
    assert got["ha_sans_valeur"] == pytest.approx(1.01)
    assert got["manquants"] == "CS5.2.0;sans_couverture"
    assert "VALEUR_MANQUANTE" in got["alertes"]
    assert got["taux_evitement_pct"] is None
    assert len(sequence.needs_of(pieces, VALUES, sequence.SequenceAsked())) == 0


def test_states_are_read_in_both_writings_and_unknown_words_are_listed():
    pieces = _pieces(
        [("", "CS6.1.1", 10000, "Bon", "faible", "residuel"), ("", "CS6.1.1", 1, "Poor", "faible", "evite")]
    )
    assert list(pieces["coef_etat"]) == [3.0, 1.0]
    assert list(pieces["qualite"]) == ["observe", "observe"]
    with pytest.raises(AulaError, match=r"superbe.*bon"):
        _pieces([("", "CS6.1.1", 10000, "superbe", "faible", "residuel")])


def test_wetland_alerts_ratio_and_net_gain():
    pieces = _pieces([("A", "CS6.1.2", 2000, None, "moyenne", "residuel")])
    needs = sequence.needs_of(pieces, VALUES, sequence.SequenceAsked(net_gain_pct=10))
    (need,) = needs.to_dict("records")
    assert need["cle_besoin"] == "zone_humide|forte|CS6.1.2"
    assert need["ha_requis"] == pytest.approx(0.3)
    assert need["ue_requises"] == pytest.approx(0.2 * 6 * 2 * 1.1 * 1.1)
    assert need["regle_echange"] == "meme_code"
    alerts = sequence.summary_of(pieces, sequence.SequenceAsked(), THRESHOLDS, "A")["alertes"]
    assert alerts == ["ZH_FONCTIONS", "ZH_SEUIL_EAU"]


def test_the_belt_adds_its_share_and_is_kept_apart():
    rows = [*GOLDEN, ("", "CS6.1.1", 10000, None, "faible", "indirect")]
    asked = sequence.SequenceAsked(indirect_loss_pct=25)
    got = sequence.summary_of(_pieces(rows), asked, THRESHOLDS, "")
    assert got["ue_initiales"] == pytest.approx(16.18)
    assert got["ue_indirectes"] == pytest.approx(2.0)
    assert got["ue_residuelles"] == pytest.approx(10.36)
    needs = sequence.needs_of(_pieces(rows), VALUES, asked).set_index("famille")
    assert needs.loc["prairie", "ue_residuelles"] == pytest.approx(9.36)


def test_irreplaceable_asks_no_units_and_alerts(tmp_path):
    shipped = VALUES.table.path.read_text(encoding="utf-8").splitlines()
    own = [
        line.replace(",1,0,proposition", ",1,1,proposition") if line.startswith("CS6.2.0") else line for line in shipped
    ]
    (tmp_path / "erc_habitats.csv").write_text("\n".join(own), encoding="utf-8")
    values = units.Values(tmp_path)
    frame = pd.DataFrame(
        [("", "CS6.2.0", 100, None, "faible", "residuel")],
        columns=["variante", "code", "m2", "etat_lu", "enjeu", "statut"],
    )
    needs = sequence.needs_of(sequence.qualify(frame, values), values, sequence.SequenceAsked())
    assert needs["ue_requises"].isna().all()
    assert sequence.need_alerts(needs) == ["IRREMPLACABLE"]
    assert values.version != VALUES.version


def test_a_table_with_a_code_twice_is_refused(tmp_path):
    shipped = VALUES.table.path.read_text(encoding="utf-8").splitlines()
    (tmp_path / "erc_habitats.csv").write_text("\n".join([*shipped, shipped[-1]]), encoding="utf-8")
    with pytest.raises(AulaError, match=r"CS6\.6\.0"):
        units.Values(tmp_path)


def test_ocs_ge_has_no_values_unless_the_user_brings_them():
    with pytest.raises(AulaError, match=r"erc_habitats\.csv in TABLES"):
        sequence.refuse_without_values("OCS GE", False)
    sequence.refuse_without_values("OCS GE", True)
    sequence.refuse_without_values("OCS2D", False)


def test_thema_codes_in_both_writings():
    assert sequence.check_thema(["E2.2e", "R1-2-a"]) == {"E2.2e": "E2-2-e", "R1-2-a": "R1-2-a"}
    with pytest.raises(AulaError, match="X9"):
        sequence.check_thema(["X9"])


def test_shipped_tables_equal_the_published_files(erc_reference):
    def published(name):
        with (erc_reference / name).open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream))

    thema = [[cell.strip() for cell in r] for r in published("thema_erc_codes.csv")[1:]]
    shipped = tables.load(
        "thema_erc", dict.fromkeys(("code_geomce", "code_thema", "sequence", "niveau", "libelle_court"), str)
    )
    assert [
        [row[c] for c in ("code_geomce", "code_thema", "sequence", "niveau", "libelle_court")] for row in shipped
    ] == thema
    assert len(thema) == 203
    columns = ("champ", "type", "longueur", "precision", "note")
    gabarit = tables.load("geomce_gabarit", dict.fromkeys(columns, str))
    assert [[row[c] for c in columns] for row in gabarit] == published("geomce_gabarit_champs.csv")[1:]
    assert len(gabarit) == 16
    times = {row[0]: float(row[1]) for row in published("bng_temporal_multiplier_lut.csv")[1:] if row[1] != "N/A"}
    assert VALUES.times.mapping("code", "valeur") == times
    classes = {row[0]: float(row[1]) for row in published("bng_distinctiveness.csv")[2:] if row[1]}
    assert {r["analogue"]: r["valeur"] for r in VALUES.classes.table} == classes
    difficulty = {row[0]: float(row[1]) for row in published("bng_difficulty_multiplier.csv")[1:]}
    assert {r["analogue"]: r["valeur"] for r in tables.WordScale.read("erc_difficulte").table} == difficulty
    for row in published("erc_habitat_valeurs_proposition.csv")[1:]:
        habitat = VALUES.habitats[row[0]]
        assert (habitat.family, habitat.value) == (row[2], float(row[5]))
        assert VALUES.classes.canonical(row[4]) == habitat.value_class
        assert VALUES.states.canonical(row[6]) == habitat.default_state
        assert (habitat.creation_difficulty, habitat.enhancement_difficulty) == (float(row[8]), float(row[10]))
        assert [habitat.years[f"annees_creation_{k}"] or "NaN" for k in ("poor", "moderate", "good", "na")] == row[
            11:15
        ]
        assert habitat.is_natural == (habitat.value >= 4)
    assert len(VALUES.habitats) == 22


codes = st.sampled_from([*sorted(VALUES.habitats), "CS5.2.0", None])
statuses = st.sampled_from(["evite", "reduit", "residuel"])
stakes = st.sampled_from(["forte", "moyenne", "faible"])
rows = st.lists(
    st.tuples(st.just(""), codes, st.floats(0.1, 1e6), st.none(), stakes, statuses), min_size=1, max_size=12
)


@settings(max_examples=40, deadline=None)
@given(rows, st.floats(0.05, 0.95))
def test_any_footprint_adds_up_and_any_split_changes_nothing(footprint, share):
    got = sequence.summary_of(_pieces(footprint), sequence.SequenceAsked(), THRESHOLDS, "")
    residual = sum(ue for ue, row in zip(_pieces(footprint)["ue"], footprint) if row[5] == "residuel" and ue == ue)
    assert got["ue_evitees"] + got["ue_reduites"] + residual == pytest.approx(got["ue_initiales"], abs=1e-6)
    assert got["ue_residuelles"] == pytest.approx(residual, abs=1e-6)
    halves = [(*row[:2], row[2] * part, *row[3:]) for row in footprint for part in (share, 1 - share)]
    again = sequence.summary_of(_pieces(halves), sequence.SequenceAsked(), THRESHOLDS, "")
    for name, value in got.items():
        assert again[name] == (pytest.approx(value, rel=1e-9, abs=1e-7) if isinstance(value, float) else value), name


@settings(max_examples=60, deadline=None)
@given(st.floats(0, 1e4), st.floats(0, 8), st.floats(0, 3), st.floats(1, 1.15), st.floats(1, 2))
def test_units_are_positive_monotone_and_linear_in_area(area, value, state, signif, factor):
    base = units.baseline(area, value, state, signif)
    assert base >= 0
    assert units.baseline(area * factor, value, state, signif) == pytest.approx(base * factor)
    assert units.baseline(area, value * factor, state, signif) >= base
    assert units.baseline(area, value, state * factor, signif) >= base


def test_time_decreases():
    shares = [VALUES.time(years) for years in [*range(32), "30+"]]
    assert np.all(np.diff(shares) < 0)
    assert shares[0] == 1
    assert shares[5] == pytest.approx(0.965**5)


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), (2.84, "2,8"), (None, "?"), (-0.04, "0"), (120.0, "120")])
def test_decimal(value, text):
    assert texts.decimal(value, 1) == text


def test_covers_of_very_low_value_ask_nothing_and_the_variant_is_told_in_one_sentence():
    pieces = _pieces([("B", "CS1.1.1", 5000, None, "faible", "residuel"), *[("B", *row[1:]) for row in GOLDEN]])
    needs = sequence.needs_of(pieces, VALUES, sequence.SequenceAsked())
    assert "artificiel" not in set(needs["famille"])
    assert sequence.need_alerts(needs) == []
    row = sequence.summary_of(pieces, sequence.SequenceAsked(), THRESHOLDS, "B")
    told = str(sequence.sentence(row))
    assert told.startswith("Variant B: 16,18 UE at the start, 4,14 avoided, 3,68 reduced, 8,36 UE left")
    assert "Pre-diagnosis" in told


def test_needs_raise_their_alerts():
    table = pd.DataFrame({"irremplacable": [1, 0], "classe_valeur": ["forte", "tres_forte"]})
    assert sequence.need_alerts(table) == ["IRREMPLACABLE", "TRES_FORTE_VALEUR"]
    assert set(sequence.need_alerts(table)) <= set(sequence.ALERT_TEXTS)
