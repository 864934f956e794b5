"""One dwelling, one count: docs/design/housing.md#one-dwelling-one-count."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.housing import counted
from aula_toolbox.core.messages import Notes
from tests.core.housing.housingfactory import TABLES, heard, rows

DAY = date(2026, 6, 1)


def once(frame, day=DAY, notes=None):
    return counted.count_once(frame, day, TABLES, notes or Notes())


@pytest.fixture(scope="module")
def case(shared_reference):
    found = json.loads((shared_reference / "housing" / "reference.json").read_text(encoding="utf-8"))["dedoublonnage"]
    given_rows = [
        {
            "numero_dpe": one["numero"],
            "type_log": one["type"],
            "date_dpe": one["date"],
            "version": one["v"],
            "etq_pub": one["etq"],
            "id_rnb": one["rnb"],
            "remplace": one["remplace"],
            "immeuble_associe": one["imm"],
            "nb_appart": float(one["nb"]) if one["nb"] else np.nan,
            "surface_imm": 400.0,
        }
        for one in found["entree"]
    ]
    return rows(*given_rows), found["attendu"]


def test_the_worked_case_gives_its_weights_and_reasons(case):
    frame, expected = case
    found = once(frame).set_index(frame["numero_dpe"])
    assert found.loc[found["poids"] > 0, "poids"].to_dict() == expected["poids"]
    assert found["poids"].sum() == expected["total"] == 11
    assert set(found.index[found["retire"].notna()]) == set(expected["retires"])
    assert found["retire"].to_dict()["A1"] == counted.REPLACED
    assert found["retire"].to_dict()["I2"] == counted.UNCOUNTED
    assert found["retire"].to_dict()["X0"] == counted.BAD_LABEL


def test_a_row_already_replaced_changes_nothing(case):
    frame, expected = case
    old = rows({"numero_dpe": "ABSENT", "id_rnb": "R8", "date_dpe": "2022-01-01", "etq_pub": "G"})
    found = once(pd.concat([frame, old], ignore_index=True))
    assert found["poids"].sum() == expected["total"]


@given(st.permutations(range(12)))
def test_the_order_of_the_rows_changes_nothing(case, order):
    frame, expected = case
    shuffled = frame.iloc[list(order)].reset_index(drop=True)
    found = once(shuffled)
    kept = found["poids"] > 0
    assert dict(zip(shuffled["numero_dpe"][kept], found["poids"][kept])) == expected["poids"]


def test_a_file_twice_is_a_file_once(case):
    frame, expected = case
    assert once(pd.concat([frame, frame], ignore_index=True))["poids"].sum() == expected["total"]


def test_the_last_change_of_a_number_stays():
    frame = rows(
        {"numero_dpe": "A", "modifie": "2024-01-01", "etq_pub": "F"},
        {"numero_dpe": "A", "modifie": "2024-05-01"},
        {"numero_dpe": "A", "modifie": "2023-01-01", "date_dpe": "2024-04-01"},
    )
    assert once(frame)["retire"].tolist() == [counted.TWICE, None, counted.TWICE]


def test_a_circle_keeps_its_newest_and_is_told():
    notes = Notes()
    frame = rows(
        {"numero_dpe": "A", "remplace": "B", "date_dpe": "2023-01-01"},
        {"numero_dpe": "B", "remplace": "C", "date_dpe": "2024-01-01"},
        {"numero_dpe": "C", "remplace": "A", "date_dpe": "2022-01-01"},
        {"numero_dpe": "D", "remplace": "D"},
    )
    assert once(frame, notes=notes)["retire"].tolist() == [counted.REPLACED, None, counted.REPLACED, None]
    assert "circle" in heard(notes)


def test_a_chain_leaves_its_end():
    frame = rows({"numero_dpe": "A"}, {"numero_dpe": "B", "remplace": "A"}, {"numero_dpe": "C", "remplace": "B"})
    assert once(frame)["poids"].tolist() == [0, 0, 1]


def test_houses_of_one_building_or_address_are_one():
    frame = rows(
        {"id_rnb": "R", "date_dpe": "2022-01-01"},
        {"id_rnb": "R", "surface_log": 150.0},
        {"id_ban": "A", "surface_log": 100.0, "date_dpe": "2022-01-01"},
        {"id_ban": "A", "surface_log": 101.9},
        {"id_ban": "A", "surface_log": 104.0},
    )
    assert once(frame)["retire"].tolist() == [counted.SAME, None, counted.SAME, None, None]


def test_flats_are_one_only_when_it_is_proved():
    flat = {"type_log": "appartement", "id_ban": "A", "surface_log": 50.0}
    told = {**flat, "etage": "2", "position": "dernier étage", "complement": "Porte 4"}
    frame = rows(
        {**told, "date_dpe": "2022-01-01"},
        {**told, "surface_log": 50.4},
        {**told, "complement": "porte 5"},
        {**flat, "etage": "0"},
        {**flat, "etage": "0", "date_dpe": "2023-01-01"},
    )
    found = once(frame)
    assert found["retire"].tolist() == [counted.SAME, None, None, None, None]
    # the last four may be fewer dwellings: that is counted, never decided
    assert found["unproved"].sum() == 3


def test_what_cannot_be_read_is_no_dwelling():
    frame = rows({"illisible": True}, {"date_dpe": None}, {"type_log": None}, {"numero_dpe": None}, {"etq_pub": "N"})
    assert once(frame)["retire"].tolist() == [counted.UNREADABLE] * 4 + [counted.BAD_LABEL]


def test_time_takes_rows_out_on_both_sides():
    frame = rows(
        {"date_dpe": "2021-06-30"}, {"date_dpe": "2026-06-02"}, {"fin_valid": "2026-05-31"}, {"fin_valid": "2026-06-01"}
    )
    assert once(frame)["retire"].tolist() == [counted.TOO_OLD, counted.LATER, counted.EXPIRED, None]


def test_a_later_dpe_does_not_replace_yet():
    frame = rows({"numero_dpe": "A"}, {"numero_dpe": "B", "remplace": "A", "date_dpe": "2026-01-15"})
    assert once(frame, date(2025, 6, 1))["poids"].tolist() == [1, 0]


def test_a_building_gives_way_to_its_flats():
    whole = {"type_log": "immeuble", "surface_imm": 500.0}
    frame = rows(
        {**whole, "numero_dpe": "OLD", "nb_appart": 9.0, "date_dpe": "2022-01-01"},
        {**whole, "numero_dpe": "NEW", "remplace": "OLD", "nb_appart": 3.0, "id_rnb": "R"},
        {"type_log": "appartement", "immeuble_associe": "OLD"},
        {"type_log": "appartement", "id_rnb": "R", "immeuble_associe": "NEW"},
        {"type_log": "appartement", "id_rnb": "R", "surface_log": 33.0},
        {"type_log": "appartement", "id_rnb": "R", "surface_log": 44.0},
        {**whole, "nb_appart": 0.0},
    )
    found = once(frame)
    assert found["poids"].tolist() == [0, 0, 1, 1, 1, 1, 0]
    assert found["retire"].tolist()[1] is None
