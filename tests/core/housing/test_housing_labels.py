"""Labels under one rule, on real DPE and at the limits: docs/design/housing.md#one-rule-for-all-labels."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.housing import dwellings, labels, records
from aula_toolbox.core.housing.tables import HousingTables
from aula_toolbox.core.messages import Notes
from tests.core.housing.housingfactory import TABLES, rows

DAY = date(2026, 6, 1)


@pytest.fixture(scope="module")
def reference(shared_reference):
    return json.loads((shared_reference / "housing" / "reference.json").read_text(encoding="utf-8"))


def labelled(frame, rule):
    return labels.relabel(dwellings.totals_of(frame, TABLES), TABLES.rule(rule), TABLES)


def real(shared_data, name):
    return records.read_file(shared_data / "housing" / name, TABLES, Notes())


@pytest.mark.parametrize("rule", ["2026", "2027"])
def test_real_dpe_of_the_north_label_by_label(shared_data, reference, rule):
    frame = real(shared_data, "dpe_xml_nord.csv")
    found = labelled(frame, rule)
    at = {number: row for row, number in enumerate(frame["numero_dpe"])}
    assert len(reference["dpe_nord"]) == len(frame) == 31
    for one in reference["dpe_nord"]:
        row, expected = at[one["numero_dpe"]], one[f"r{rule}"]
        got = [labels.letters(part)[row] for part in (found.energy_class, found.ghg_class, found.label)]
        assert got == [expected["classe_energie"], expected["classe_ges"], expected["etiquette"]]
        assert found.ep_m2[row] == pytest.approx(expected["ep_m2"], abs=0.02)
        assert found.ges_m2[row] == pytest.approx(expected["ges_m2"], abs=0.02)
        assert found.elec_kwh[row] == pytest.approx(expected["elec_ef_kwh"], abs=0.1)
        assert found.coefficient[row] == expected["coef_lu"]


@pytest.mark.parametrize(("rule", "key", "leaky", "better"), [("2026", "1.9", 96, 56), ("2027", "1.7", 92, 87)])
def test_the_290_real_dpe_move_as_measured(shared_data, reference, rule, key, leaky, better):
    frame = real(shared_data, "dpe_xml_france_290.csv")
    found = labelled(frame, rule)
    known = found.state != labels.INCOHERENT
    assert (~known).sum() == 2
    assert found.is_scaled.sum() == 1
    moves = Counter(
        f"{before}>{after}" for before, after in zip(frame["etq_pub"][known], labels.letters(found.label)[known])
    )
    assert moves == reference["transitions_290"][key]
    assert (found.label >= 5).sum() == leaky
    assert (found.gained < 0).sum() == better
    assert (found.gained > 0).sum() == 0


def test_the_290_real_dpe_keep_their_published_label_under_a_rule_of_their_own(shared_data):
    frame = real(shared_data, "dpe_xml_france_290.csv")
    published = frame["etq_pub"].to_numpy()
    ways = [labels.letters(labelled(frame, rule).label) for rule in ("2021", "2024", "2026")]
    assert all(
        (published == way)[row] for row in range(len(frame)) for way in ways[:1] if frame["surface_m2"][row] > 41
    )
    assert np.any([published == way for way in ways], axis=0).all()


def test_a_real_dpe_in_the_names_of_2022(shared_data, reference):
    notes = Notes()
    frame = records.read_file(shared_data / "housing" / "dpe_ancien_format.csv", TABLES, notes)
    for rule, ep_m2, label in (("2024", 325.58, "E"), ("2026", 268.96, "D"), ("2027", 240.65, "D")):
        found = labelled(frame, rule)
        assert found.ep_m2[0] == pytest.approx(ep_m2, abs=0.005)
        assert labels.letters(found.label)[0] == label == reference["ancien_format"][f"r{rule}"]["etiquette"]
    assert any("774,7" in str(note) for note in notes.facts)


def test_limits_to_the_hundredth(reference):
    for case in reference["seuils"]:
        size, ep_m2, ges_m2 = case["surface"], case["ep_m2"], case["ges_m2"]
        frame = rows(
            {
                "surface_log": size,
                "ef": ep_m2 * size,
                "ep": ep_m2 * size,
                "ep_m2": ep_m2,
                "ges": ges_m2 * size,
                "ges_m2": ges_m2,
                "energie_n1": "Gaz naturel",
                "zone_clim": case["zone"],
                "altitude": case["altitude"],
                "etq_pub": case["etiquette"],
            }
        )
        found = labelled(frame, "2024")
        got = [labels.letters(part)[0] for part in (found.energy_class, found.ghg_class, found.label)]
        assert got == [case["classe_energie"], case["classe_ges"], case["etiquette"]], case


def test_high_dwellings_have_their_own_limits():
    wood = {"energie_n1": "Bois – Bûches", "ef": 35000.0, "ep": 35000.0, "ep_m2": 350.0}
    high = {"zone_clim": "H1c", "altitude": "supérieur à 800m", **wood}
    frame = rows({**high, "etq_pub": "E"}, {**wood, "etq_pub": "F"}, {**high, "zone_clim": "H1a", "etq_pub": "F"})
    assert labels.letters(labelled(frame, "2026").label).tolist() == ["E", "F", "F"]
    small = rows({**high, "surface_log": 30.0, "ef": 10500.0, "ep": 10500.0, "ges": 240.0})
    assert labelled(small, "2026").state.tolist() == [labels.UNSURE]


def test_a_building_never_has_the_limits_of_small_dwellings():
    flat = {"surface_log": 20.0, "ef": 7500.0, "ep": 7500.0, "ep_m2": 375.0, "ges": 160.0, "energie_n1": "Gaz naturel"}
    whole = {**flat, "type_log": "immeuble", "surface_imm": 20.0, "etq_pub": "F"}
    assert labels.letters(labelled(rows(flat, whole), "2026").label).tolist() == ["E", "F"]


def test_a_surface_between_two_rows_is_unsure():
    part = {"surface_log": 25.5, "ef": 362.0 * 25.5, "ep": 362.0 * 25.5, "ep_m2": 362.0, "energie_n1": "Gaz naturel"}
    frame = rows({**part, "ges": 8 * 25.5, "etq_pub": "F"})
    limits = TABLES.small_limits[0, :, 4]
    assert limits[26 - 8] < 362 < limits[25 - 8]
    assert labelled(frame, "2024").state.tolist() == [labels.UNSURE]
    assert labelled(frame, "2021").state.tolist() != [labels.UNSURE]


def test_contradictions_keep_the_published_label():
    frame = rows(
        {"ep": 11000.0, "ep_m2": 110.0},
        {"ep": 40000.0, "ep_m2": 400.0},
        {"ep": 12000.0, "ep_m2": 120.0, "etq_pub": "C"},
        {"ef": np.nan},
        {"etq_pub": "A"},
        {},
    )
    found = labelled(frame, "2026")
    assert found.state.tolist() == [labels.INCOHERENT] * 5 + [labels.RECOMPUTED]
    assert labels.letters(found.label).tolist() == ["E", "E", "C", "E", "A", "D"]
    assert np.isnan(found.gained[:5]).all()


def test_the_coefficient_is_that_of_the_date_unless_the_columns_prove_another():
    new = {"date_dpe": "2026-02-01", "ep": 12000 * 1.9, "ep_m2": 228.0, "etq_pub": "D"}
    frame = rows(
        {}, new, {"date_dpe": "2026-02-01"}, {"date_dpe": "2027-02-01", "ep": 20400.0, "ep_m2": 204.0, "etq_pub": "D"}
    )
    assert labels.coefficient_used(dwellings.totals_of(frame, TABLES), TABLES).tolist() == [2.3, 1.9, 2.3, 1.7]
    assert labelled(frame, "2026").ep_m2[:3] == pytest.approx([228.0] * 3)


def test_a_total_of_gas_that_is_by_m2_is_seen():
    frame = rows({"ges": 8.0, "ges_m2": 8.0}, {"ges_m2": 8.9})
    assert labelled(frame, "2021").ges_m2 == pytest.approx([8.0, 8.0])


def test_a_scaled_surface_uses_the_published_value():
    frame = rows({"surface_log": 200.0, "etq_pub": "E"}, {"surface_log": 200.0, "ep_m2": 304.0, "etq_pub": "E"})
    found = labelled(frame, "2021")
    assert found.is_scaled.tolist() == [True, True]
    assert found.ep_m2 == pytest.approx([276.5, 304.5])
    near = rows({"surface_log": 200.0, "ep_m2": 329.0, "etq_pub": "E"})
    assert labelled(near, "2021").state.tolist() == [labels.UNSURE]


def test_the_rule_of_a_day_is_never_one_that_waits():
    assert TABLES.rule_at(date(2026, 6, 1)).name == "2026"
    assert TABLES.rule_at(date(2027, 6, 1)).name == "2026"
    assert not TABLES.rule("2027").is_checked
    with pytest.raises(AulaError, match="2020"):
        TABLES.rule_at(date(2020, 1, 1))
    with pytest.raises(AulaError, match="2030"):
        TABLES.rule("2030")


def test_every_table_says_where_its_numbers_come_from():
    for name, table in TABLES.tables.items():
        for row in table:
            assert row["unite"] and row["annee"] and row["source"], name
            assert row["statut_source"] in ("verifie", "a_confirmer"), name
    # no price was read at its source: those that are there are told as such, the others are empty
    assert {row["statut_source"] for row in TABLES["prix"]} == {"a_confirmer"}
    assert {row["annee_prix"] for row in TABLES["prix"] if row["eur_kwh"] is not None} == {2024}
    assert len(TABLES["seuils_petites_surfaces"]) == 33
    assert HousingTables.read().constants == TABLES.constants


SIZES = st.floats(9, 250)


@given(SIZES, st.floats(20, 700), st.floats(0, 1), st.floats(1, 120))
def test_a_later_rule_never_gives_a_worse_label(size, by_m2, electric, gas):
    final = by_m2 * size
    power = electric * final
    primary = final + 1.3 * power
    frame = rows(
        {
            "surface_log": size,
            "ef": final,
            "ep": primary,
            "ep_m2": primary / size,
            "ges": gas * size,
            "ges_m2": gas,
            "ef_n1": power,
            "etq_pub": "A",
        }
    )
    totals = dwellings.totals_of(frame, TABLES)
    used = labels.coefficient_used(totals, TABLES)
    elec = (totals.ep - totals.ef) / (used - 1)
    scaled = np.zeros(1, dtype=bool)
    found = [
        labels._under(totals, TABLES.rule(name), used, elec, scaled, np.array([gas]), TABLES)[0][0]
        for name in ("2021", "2024", "2026", "2027")
    ]
    assert found == sorted(found, reverse=True)


@given(st.floats(0.5, 2.4), st.floats(50, 600), st.floats(0.05, 1))
def test_a_larger_dwelling_of_the_same_kind_has_the_same_label(times, by_m2, electric):
    def one(size):
        final = by_m2 * size
        primary = final * (1 + 1.3 * electric)
        return {
            "surface_log": size,
            "ef": final,
            "ep": primary,
            "ep_m2": primary / size,
            "ges": 12 * size,
            "ges_m2": 12.0,
            "ef_n1": final * electric,
        }

    # a value beside the limits of a class by less than the last digits of a product says nothing
    primary = by_m2 * (1 + 1.3 * electric)
    if np.abs(TABLES.base_limits[0] - primary).min() > 1e-6:
        frame = rows(one(100.0), one(100.0 * times))
        found = labels.letters(labelled(frame, "2021").energy_class)
        assert found[0] == found[1]
