"""Headers and coordinates of inventories at their edges: told, refused, or left alone."""

from __future__ import annotations

import pandas as pd
import pytest

from aula_toolbox.core import columns, coordinates, own
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import headers, sentences
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Notes


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ('{"type": "Point", "coordinates": [2.64, 50.52]}', (2.64, 50.52)),
        ('{"type": "LineString", "coordinates": [[2.64, 50.52]]}', None),
        ('{"type": "Point"}', None),
        ("{broken", None),
        ("POINT Z (2.64 50.52 12)", (2.64, 50.52)),
        ("50.52, 2.64", (50.52, 2.64)),
        ("nowhere", None),
        (None, None),
    ],
)
def test_pairs_of_numbers_in_any_writing(text, pair):
    assert coordinates.pair_of(text) == pair


def test_a_first_row_of_values_is_no_header():
    table = pd.DataFrame([["12", "rue"]], columns=["Field1", "Field2"])
    assert headers.headed(table) is None
    assert headers.headed(pd.DataFrame({"site_id": ["a"]})) is None


def test_shapes_without_a_known_column_are_told():
    notes = Notes()
    headers.check(["truc"], "couche", True, notes)
    assert len(notes.warnings) == 1
    with pytest.raises(AulaError):
        headers.check(["truc"], "couche", False, Notes())


def test_a_contested_first_use_without_a_second():
    told = sentences.ranking(sentences.Ranked("x", 61.0), None, ["x"], 0.0, 3.0, Language(), is_contested=True)
    assert told == "On what is known, « x » comes first (index 61.0 out of 100)."


def test_columns_that_nothing_knows_are_told_with_the_nearest_fields():
    found = headers.unmatched(["fid", "site_nom", "c_eau", "e_eau", "Adresse complète du site", "zzz"])
    assert list(found) == ["Adresse complète du site", "zzz"]
    assert found["Adresse complète du site"][0] == "site_adresse" and found["zzz"] == ()


def test_pairs_typed_by_the_user_are_checked_together():
    given = ["Libellé", "Ville", "site_id"]
    assert headers.pairs(["Libellé", "site_nom", "", "", "ville", "comm_nom"], given) == {
        "Libellé": "site_nom",
        "Ville": "comm_nom",
    }
    with pytest.raises(AulaError) as told:
        headers.pairs(["Absente", "site_nom", "Ville", "comm_nm", "Libellé", "site_id"], given)
    assert all(word in str(told.value) for word in ("Absente", "comm_nom", "held by another column"))


def test_what_is_matched_is_remembered_in_the_folder_of_the_user(tmp_path):
    own.keep(None)
    assert columns.remember("friche", {"Libellé": "site_nom"}) is None, "no folder, nothing kept"
    own.keep(tmp_path / "profil")
    try:
        assert columns.remember("friche", {}) is None
        columns.remember("friche", {'Le "Nom"': "site_nom", "Ville (2024)": "comm_nom"})
        path = columns.remember("friche", {"ville 2024": "site_adresse"})
        assert path is not None and path.read_text(encoding="utf-8").count("ille") == 1
        assert columns.notion_of("LE NOM", "friche") == "site_nom"
        assert columns.find("site_adresse", ["x", "Ville (2024)"]).field == "Ville (2024)"
        assert headers.unmatched(["le nom", "Autre"]) == {"Autre": ()}
    finally:
        own.keep(None)
    assert columns.notion_of("LE NOM", "friche") is None
