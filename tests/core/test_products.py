"""The table of products: names, fields, values, the rows and those a user adds."""

from __future__ import annotations

import csv
import doctest
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core import own
from aula_toolbox.core.columns import choose
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches.roles import roles
from aula_toolbox.core.pnc.national import layers as national_layers
from aula_toolbox.core.products import names, table
from aula_toolbox.core.products.fields import Fields, Required, ValueTests
from aula_toolbox.core.products.holding import Holding
from aula_toolbox.core.products.recognition import SURE, recognise
from aula_toolbox.core.reference import FOLDER
from tests.support.source import ROOT

OWN = "id,comme,motif_couche,champs_requis,colonnes,roles\n"


def interface() -> dict[str, set[str]]:
    """The parameters of every algorithm."""
    lines = (ROOT / "tests" / "processing" / "interface.txt").read_text(encoding="utf-8").splitlines()
    return {name.strip(): set(found.split()) for name, _, found in (line.partition(":") for line in lines)}


def test_examples_of_names():
    assert doctest.testmod(names).failed == 0
    assert doctest.testmod(names).attempted > 6


@pytest.mark.parametrize(
    ("name", "number", "is_copy", "is_aside"),
    [
        ("BDORTHO_2-0.7z.012", 12, False, False),
        ("lovac (2).csv", None, True, False),
        ("lovac - Copie.csv.gz", None, True, False),
        ("2_METADONNEES_LIVRAISON_2025-06-00081", None, False, True),
        ("SUPPLEMENTS", None, False, True),
        ("1_DONNEES_LIVRAISON_2025-06-00081", None, False, False),
        ("Zone (U).gpkg", None, False, False),
    ],
)
def test_what_a_name_tells_beside_the_product(name, number, is_copy, is_aside):
    assert (names.volume(name), names.is_copy(name), names.is_aside(name)) == (number, is_copy, is_aside)


def test_delivery_folders_hold_no_date_of_the_data():
    assert names.is_delivery("1_DONNEES_LIVRAISON_2025-06-00081")
    assert not names.is_delivery("BDT_3-5_SHP_LAMB93_D062_ED2025-06-15")
    assert names.territory_in(["x", "y"]) == ""


@given(st.text(max_size=60))
def test_any_name_is_folded(name):
    folded = names.folded(name)
    assert folded == folded.lower()
    assert " " not in folded
    assert isinstance(names.written_date(name), str)
    assert isinstance(names.territory_code(name), str)


def test_fields_are_found_whole_or_cut_at_ten():
    cut = Fields(["cleabs", "usage_1", "constructi", "nombre_de_", "nombre_d_e", "materiaux_", "materiau_1", "hauteur"])
    assert [cut.find(name) for name in ("Usage_1", "CLEABS", "construction_legere")] == [
        "usage_1",
        "cleabs",
        "constructi",
    ]
    assert cut.find("materiaux_de_la_toiture") == "materiaux_"
    assert cut.find("identifiants_rnb") is None
    # one name longer than ten: nothing was cut
    assert Fields(["constructi", "nombre_d_etages"]).find("construction_legere") is None
    assert not Fields(())


def test_years_in_the_names_of_fields():
    fields = Fields(["cs05", "US05", "cs_2021", "naf09art10"])
    assert fields.years("cs{an}") == {2005: "cs05", 2021: "cs_2021"}
    assert fields.find("naf{an}art{an}") == "naf09art10"
    assert fields.years("us{an}_x") == {}


def test_required_groups_and_what_is_missing():
    needed = Required.parse("cleabs/id & usage_1 & cs{an}")
    fields = Fields(["ID", "USAGE1", "cs21"])
    assert needed.found(fields) == ["ID", "USAGE1", "cs21"]
    assert needed.missing(Fields(["ID"])) == ["usage_1", "csAAAA"]
    assert not Required.parse(" ")


def test_values_are_the_last_arbiter():
    tests = ValueTests.parse(r"code_us ! ^us1\.1\.\d & code_cs = ^cs")
    fields = Fields(("CODE_CS", "CODE_US"))
    assert tests.verdict(fields, {"CODE_CS": ("CS1.1",), "CODE_US": ("US235",)}) is True
    assert tests.verdict(fields, {"CODE_CS": ("CS1.1",), "CODE_US": ("US1.1.7",)}) is False
    assert tests.verdict(fields, {"CODE_CS": ("", " ")}) is None
    for wrong in ("code_us", "a = ["):
        with pytest.raises((ValueError, re.error)):
            ValueTests.parse(wrong)


def test_every_role_of_the_table_is_a_parameter_of_an_algorithm():
    known, contexts = interface(), set(roles())
    found = [(row.id, role) for row in table.products() for role in row.roles]
    assert len(found) > 200
    assert [(row, str(role)) for row, role in found if role.parameter not in known.get(role.algorithm, ())] == []
    assert {role.context for _, role in found if role.context} <= contexts


def test_rows_are_unique_named_and_sourced():
    rows = table.products()
    assert len({row.id for row in rows}) == len(rows) > 150
    assert all(row.layer is not None and row.title and row.geometries for row in rows)
    assert {row.record for row in rows if row.record} <= {layer["id"] for layer in national_layers()}
    with (FOLDER / "produits.csv").open(encoding="utf-8", newline="") as stream:
        cells = list(csv.DictReader(stream))
    assert all(row["source"] and row["annee"] and row["statut_source"] in ("verifie", "a_confirmer") for row in cells)
    assert table.product("bdtopo.batiment").producer == "IGN"
    with pytest.raises(KeyError):
        table.product("rien")


def test_the_facts_have_a_row_each(shared_reference):
    with (shared_reference / "products.csv").open(encoding="utf-8", newline="") as stream:
        facts = list(csv.DictReader(stream))
    assert {fact["product_id"] for fact in facts} <= {row.product for row in table.products()}


def test_a_role_is_written_and_read_alike():
    for text in ("frichequalify:CONTEXT(MAIRIE){nature=^mairie$}", "heatexposure:VEGETATION?", "zanbalance:INPUT"):
        assert str(table.ProductRole.parse(text)) == text
    with pytest.raises(ValueError, match="frichequalify"):
        table.ProductRole.parse("frichequalify")


def test_next_year_needs_no_new_version(tmp_path):
    """A name and a column that nobody knows are taught by one line of the user's own table, and said in the report."""
    layer = Holding("Vacance_2027.csv", "Vacance_2027", "none", ("code_com", "nb_vacants_27", "nb_total_27"))
    assert recognise(layer).confidence != SURE
    own = tmp_path / "produits_locaux.csv"
    own.write_text(
        OWN
        + "lovac.2027,lovac.communes,^vacance_20\\d\\d$,code_com & nb_vacants_{an},logements_vacants=nb_vacants_27,\n",
        encoding="utf-8",
    )
    found = recognise(layer, tmp_path)
    assert (found.product.id, found.confidence, found.product.origin) == ("lovac.2027", SURE, "produits_locaux.csv")
    assert found.role("frichequalify", "CONTEXT", "LOVAC") is not None  # what the line leaves empty comes from `comme`
    assert "lovac.2027" in str(found.why[-1])
    assert "produits_locaux.csv" in str(found.why[-1])
    # the table is read again when it was edited
    own.write_text(OWN + "lovac.communes,,^autre$,,,\n", encoding="utf-8")
    assert recognise(layer, tmp_path).product is None
    assert recognise(Holding("a", "autre", "none", ("CODGEO_26", "pp_vacant_26")), tmp_path).product.is_own


def test_an_own_table_teaches_columns(tmp_path, monkeypatch):
    (tmp_path / "produits_locaux.csv").write_text(
        OWN + "moi.bati,bdtopo.batiment,^bati_agence$,id & h_2027,hauteur=h_2027;logts=nb_log_2027,\n", encoding="utf-8"
    )
    fields = ["id", "h_2027", "nb_log_2027"]
    assert choose(("hauteur", "logts"), fields, folder=tmp_path) == {"hauteur": "h_2027", "logts": "nb_log_2027"}
    assert choose(("hauteur",), ["HAUTEUR"], folder=tmp_path) == {"hauteur": "HAUTEUR"}
    assert choose(("hauteur", "logts"), fields) == {}
    # kept for every run, they need not be named
    monkeypatch.setattr(own, "_kept", {})
    own.keep(tmp_path)
    assert choose(("logts",), fields) == {"logts": "nb_log_2027"}
    own.keep(None)
    assert own.own_table("produits_locaux.csv") is None
    (tmp_path / "produits_locaux.csv").write_text(OWN + "moi.bati,,^a$,,taille=h,\n", encoding="utf-8")
    with pytest.raises(AulaError, match="taille"):
        choose(("hauteur",), fields, folder=tmp_path)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("a.b,rien,,,,", "comme = rien"),
        ("a.b,,[,,,", "motif_couche"),
        ("a.b,,^a,,,nulle part", "roles"),
        (",,^a,,,", "id = ''"),
    ],
)
def test_faults_of_an_own_table_are_told_together(tmp_path, line, word):
    (tmp_path / "produits_locaux.csv").write_text(f"{OWN}{line}\nx.y,,(,,,\n", encoding="utf-8")
    with pytest.raises(AulaError) as caught:
        table.products(tmp_path)
    assert caught.value.codes == ("E_TABLE",)
    assert word in str(caught.value)
    assert "x.y: motif_couche" in str(caught.value)


@pytest.mark.parametrize(("column", "value"), [("geometrie", "surface"), ("editions", "deux dates"), ("valeurs", "x")])
def test_cells_that_hold_words_of_a_list(tmp_path, column, value):
    (tmp_path / "produits_locaux.csv").write_text(f"id;{column}\nmoi.a;{value}\n", encoding="utf-8")
    with pytest.raises(AulaError, match=column):
        table.products(tmp_path)
