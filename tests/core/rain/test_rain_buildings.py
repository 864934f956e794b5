"""Buildings as delivered: names of fields, values, identifiers, dates.

Method: docs/design/rain.md#buildings
"""

from __future__ import annotations

import datetime

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.rain.buildings import ACTIVITY_FIELDS, choose_fields, date_number, read_buildings
from aula_toolbox.core.rain.columns import as_text
from aula_toolbox.core.rain.tables import load_tables

TABLES = load_tables()


def read(columns, fids=None):
    notes = Notes()
    frame = read_buildings(pd.DataFrame(columns), TABLES, notes, fids)
    return frame, [str(note) for note in notes.facts], [str(note) for note in notes.warnings]


def test_both_naming_schemes_of_bd_topo_give_the_same():
    short = {
        "ID": ["B1"],
        "NATURE": ["Indifférenciée"],
        "USAGE1": ["Résidentiel"],
        "LEGER": ["Oui"],
        "ETAT": ["En service"],
        "DATE_APP": ["1900/01/01"],
        "NB_LOGTS": [2],
        "NB_ETAGES": [3],
        "HAUTEUR": [8.5],
        "MAT_TOITS": ["20"],
        "ORIGIN_BAT": ["Cadastre"],
        "APP_FF": ["A 1.0"],
    }
    long = {
        "cleabs": ["B1"],
        "nature": ["Indifférenciée"],
        "usage_1": ["Résidentiel"],
        "construction_legere": [True],
        "etat_de_l_objet": ["En service"],
        "date_d_apparition": [datetime.datetime(1900, 1, 1)],
        "nombre_de_logements": ["2"],
        "nombre_d_etages": [3.0],
        "hauteur": ["8,5"],
        "materiaux_de_la_toiture": [20],
        "origine_du_batiment": ["Cadastre"],
        "appariement_fichiers_fonciers": ["A 1.0"],
    }
    first, facts, warnings = read(short)
    assert (facts, warnings) == ([], [])
    pd.testing.assert_frame_equal(first, read(long)[0])
    assert first.loc[0, ["leger", "date_app", "annee", "logts", "etages", "hauteur_m"]].tolist() == [
        1,
        19000101,
        1900,
        2,
        3,
        8.5,
    ]


def test_absent_fields_are_said_once_and_footprints_only():
    frame, facts, warnings = read(
        {"id_way": [7, 7, 8, None], "zindex": [1, 1, 1, 1], "type": ["building"] * 4}, [4, 5, 6, 9]
    )
    assert list(frame["id_bat"]) == ["7", "7#2", "8", "fid:9"]
    assert frame["nature"].isna().all()
    assert len(facts) == 1
    assert "mat_toit" in facts[0]
    assert any("Footprints only" in text for text in warnings)
    assert any("identifiers occur more than once" in text for text in warnings)


def test_a_layer_without_identifier_is_named_by_its_features():
    assert list(read({"NATURE": ["x", "y"]}, [3, 9])[0]["id_bat"]) == ["fid:3", "fid:9"]
    assert list(read({"fid": [3, 9], "NATURE": ["x", "y"]})[0]["id_bat"]) == ["fid:1", "fid:2"]


def test_osm_values():
    words = ["house", "retail", "greenhouse", "yes", "school", "barn", "carport"]
    frame, _, _ = read({"osm_id": range(7), "building": words, "amenity": [None] * 4 + ["school", None, None]})
    assert list(frame["usage1"]) == [
        "Résidentiel",
        "Commercial et services",
        None,
        None,
        None,
        "Agricole",
        "Annexe",
    ]
    assert frame["nature"][2] == "Serre"
    assert frame["nature"][3] is None
    assert frame["activite"][4] == "ecole"


def test_a_use_that_is_read_is_not_replaced_by_osm_words():
    frame, _, _ = read({"building": ["house"], "usage1": ["Industriel"]})
    assert frame["usage1"][0] == "Industriel"


def test_unknown_uses_are_listed_with_their_count():
    _, _, warnings = read({"USAGE1": ["Religieux", "Martien", "Martien"]})
    assert any("Martien (2)" in text for text in warnings)


def test_several_fields_of_the_same_meaning():
    notes = Notes()
    chosen = choose_fields(["HEIGHT", "hauteur", "fid"], TABLES, notes)
    assert chosen["hauteur"] == "hauteur"
    assert "HEIGHT" in str(notes.facts[0])
    assert choose_fields(["CATEGORIE", "NATURE"], TABLES, Notes(), ACTIVITY_FIELDS) == {
        "categorie": "CATEGORIE",
        "nature_activite": "NATURE",
    }


def test_land_cover_zones_are_told():
    _, _, warnings = read({"code_cs": ["CS1.1.1.1", "CS1.1.1.1", "CS2.1"]})
    assert any(text.startswith("2 polygons are built zones") for text in warnings)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1900/01/01", 19000101),
        ("1997-06-30T00:00:00", 19970630),
        ("1984", 19840101),
        (1984.0, 19840101),
        (datetime.date(2001, 2, 3), 20010203),
        ("", None),
        (None, None),
        (pd.NaT, None),
        ("0001-01-01", None),
        ("?", None),
    ],
)
def test_dates(value, number):
    assert date_number(value) == number if number else np.isnan(date_number(value))


def test_cells():
    assert as_text(20.0) == "20"
    assert as_text(" ") is None
    assert as_text(float("nan")) is None
    height = read({"hauteur": [-1000.0, 0.0, 3.0], "leger": ["t", "Non", "?"]})[0]
    assert list(height["hauteur_m"].isna()) == [True, True, False]
    assert list(height["leger"])[:2] == [1, 0]
    assert np.isnan(height["leger"][2])


def test_names_cut_by_a_shapefile_are_read_among_all_the_fields_of_the_layer():
    cut = ["cleabs", "constructi", "nombre_de_", "nombre_d_e", "materiaux_", "materiau_1", "appariemen"]
    chosen = choose_fields(cut, TABLES, Notes())
    assert chosen["mat_toit"] == "materiau_1" and chosen["logts"] == "nombre_de_"
    raw = pd.DataFrame({"materiau_1": ["10"], "nombre_de_": [3]})
    frame = read_buildings(raw, TABLES, Notes(), None, {"mat_toit": "materiau_1", "logts": "nombre_de_"})
    assert frame["mat_toit"][0] == "10" and frame["logts"][0] == 3


def test_an_own_table_of_names_comes_first(tmp_path):
    (tmp_path / "synonymes.csv").write_text("sujet,notion,nom,rang\nbati,hauteur,elevation,1\n", encoding="utf-8")
    assert choose_fields(["hauteur", "elevation"], load_tables(tmp_path), Notes())["hauteur"] == "elevation"
