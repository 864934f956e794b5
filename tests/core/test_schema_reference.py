from __future__ import annotations

import csv

import pytest

from aula_toolbox.core import reference
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.schema import Field, Kind, Schema

AREA = Field("toit_m2", Kind.REAL, "Surface", "Roof area", "m2")
NAME = Field("nom", Kind.TEXT, "Nom", "Name")


def test_a_schema_is_ordered_and_can_be_cut():
    schema = Schema([AREA, NAME])
    assert schema.names == ("toit_m2", "nom")
    assert schema.only("nom").names == ("nom",)
    assert schema.without("nom").names == ("toit_m2",)
    assert (schema.without("nom") + [NAME]).names == schema.names
    assert "nom" in schema
    assert schema["nom"] is NAME
    assert len(schema) == 2
    with pytest.raises(KeyError):
        schema["absent"]


def test_a_field_is_shown_by_its_name():
    assert repr(AREA) == "Field('toit_m2', REAL)"


def test_a_field_cannot_be_defined_twice():
    with pytest.raises(ValueError, match="toit_m2"):
        Schema([AREA, AREA])


def test_a_table_of_the_user_replaces_the_shipped_one(tmp_path):
    (tmp_path / "own.csv").write_text("nom;valeur\n# a comment\na;1,5\nb;\n", encoding="utf-8")
    table = reference.load("own", {"nom": str, "valeur": reference.number_or_none}, tmp_path)
    assert table.mapping("nom", "valeur") == {"a": 1.5, "b": None}
    assert table.column("nom") == ["a", "b"]
    assert table.where(nom="a")[0]["valeur"] == 1.5
    assert not table.is_shipped
    assert len(table) == 2
    assert table.years == ""


def test_missing_columns_and_unreadable_cells_are_listed(tmp_path):
    (tmp_path / "own.csv").write_text("nom,valeur\na,x\nb,y\n", encoding="utf-8")
    with pytest.raises(AulaError, match=r"manque;.*nom, valeur\. \[E_TABLE\]"):
        reference.load("own", {"manque": str}, tmp_path)
    with pytest.raises(AulaError, match=r"valeur = 'x' \(l\. 2\), valeur = 'y' \(l\. 3\)"):
        reference.constants("own", tmp_path)


def test_an_empty_table_is_refused(tmp_path):
    (tmp_path / "own.csv").write_text("", encoding="utf-8")
    with pytest.raises(AulaError, match="empty"):
        reference.load("own", {"nom": str}, tmp_path)


def test_numbers_of_a_table_share_their_decimal_sign(tmp_path):
    """A cell that may be two numbers, a whole number that is not, an empty one that is needed."""
    own = tmp_path / "own.csv"
    own.write_text("nom;valeur\na;1.234\nb;1.234,5\n", encoding="utf-8")
    assert reference.constants("own", tmp_path) == {"a": 1234.0, "b": 1234.5}
    own.write_text("nom;valeur\na;1.234\nb;0,5\n", encoding="utf-8")
    with pytest.raises(AulaError, match=r"two numbers each.*'1\.234' \(l\. 2\).*E_DECIMAL"):
        reference.constants("own", tmp_path)
    own.write_text("nom;valeur\na;1,0\nb;2,5\nc;\nd;inf\n", encoding="utf-8")
    with pytest.raises(AulaError, match=r"valeur = '2,5' \(l\. 3\), valeur = '' \(l\. 4\), valeur = 'inf' \(l\. 5\)"):
        reference.load("own", {"valeur": int}, tmp_path)


def test_a_table_saved_by_a_french_excel_equals_the_shipped_one(shared_data):
    """Windows text, `;`, decimal comma: same rows, and the encoding is told."""
    columns = {"classe": str, "usage": str, "e": float}
    own = reference.load("rain_roof_runoff", columns, shared_data / "field" / "platform" / "own")
    shipped = reference.load("rain_roof_runoff", columns)
    assert [tuple(row.items()) for row in own] == [tuple(row.items()) for row in shipped]
    assert [str(fact) for fact in own.notes.facts] == [
        "rain_roof_runoff.csv: not UTF-8; read as Windows text (cp1252)."
    ]
    assert not shipped.notes.facts and not own.is_shipped


def test_every_shipped_table_states_unit_year_source_and_status():
    faults = []
    for path in sorted(reference.FOLDER.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(line for line in stream if not line.startswith("#"))
            if any(column not in (reader.fieldnames or ()) for column in reference.PROVENANCE):
                faults.append(f"{path.name}: provenance columns")
                continue
            for number, row in enumerate(reader, 2):
                if not row["source"] or row["statut_source"] not in ("verifie", "a_confirmer"):
                    faults.append(f"{path.name}:{number}")
    assert not faults
