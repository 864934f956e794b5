"""The GeoMCE template: what is known is written within its widths, the rest stays empty.

Method: docs/design/erc.md#geomce
"""

from __future__ import annotations

from aula_toolbox.core.erc import geomce, schema, texts
from aula_toolbox.core.messages import Notes


def test_measures_have_target_category_communes_and_nothing_invented():
    notes = Notes()
    rows = geomce.measures("Zone du Parc", [("", "E2-2-e"), ("B", "R1-2-a")], [["62001", "62002"], []], notes)
    assert rows[0] == {
        "id": 1,
        "nom": "Zone du Parc E2-2-e",
        "categorie": "E2-2-e",
        "cible": "Habitats naturels",
        "communes": "62001|62002",
    }
    assert rows[1]["nom"] == "Zone du Parc B R1-2-a"
    assert rows[1]["communes"] is None
    assert not notes.warnings
    assert set(rows[0]) <= set(schema.GEOMCE.names)


def test_too_many_communes_are_cut_at_whole_codes_and_told():
    notes = Notes()
    codes = [f"62{number:03d}" for number in range(60)]
    (row,) = geomce.measures("x" * 150, [("", "R1-2-a")], [codes], notes)
    assert len(row["nom"]) == geomce.widths()["nom"] == 100
    assert len(row["communes"]) <= geomce.widths()["communes"] == 220
    assert row["communes"].split("|") == codes[:36]
    assert "36" in str(notes.warnings[0])


def test_without_communes_the_field_is_empty_and_it_is_said():
    notes = Notes()
    (row,) = geomce.measures("P", [("", "R1-2-a")], [[]], notes)
    assert row["communes"] is None
    assert not notes.warnings
    assert "COMMUNES" in str(notes.facts[0])


def test_needs_are_named_as_they_are_read():
    assert texts.need_name("zone_humide|forte|CS6.1.2") == "zone humide · forte · CS6.1.2"
    assert texts.need_name("culture|faible") == "culture · faible"
