"""Inventories as people save them: right values, or a finding that keeps what was written.

Method: docs/design/friches.md#cnig-file
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core import tables
from aula_toolbox.core.friches import classcodes, cnig, cnigfile, cnigrecords, derived, evidence, measured, rules
from aula_toolbox.core.messages import Notes


def cleaned(path):
    table = tables.read(path)
    rows = [[value or None for value in row] for row in table.rows]
    return cnigrecords.clean(pd.DataFrame(rows, columns=table.header, dtype=object), 2027)


def test_numbers_are_read_or_kept_in_a_finding(shared_data):
    table, found = cleaned(shared_data / "field" / "friches" / "numbers.csv")
    area = table["unite_fonciere_surface"].tolist()
    assert area[:9] == [5000, None, None, None, None, 0, 5000, None, 10**9]
    kept = {one.row: one.value for one in found.items if one.rule == "nombre_impossible"}
    assert [kept.get(row) for row in (1, 3, 4, 7, 10)] == ["Infinity", "-5", "1e400", "5000 m²", "0,5 ha"]


def test_an_infinite_year_is_a_finding(shared_data):
    table, found = cleaned(shared_data / "field" / "friches" / "year_inf.csv")
    assert table["local_ancien_annee"].tolist() == [None]
    assert found.count("annee_impossible") == 1


@pytest.mark.parametrize(
    ("name", "words"), [("cp1252_semicolon.csv", "Dépôt à Œuvre – l'été €"), ("mojibake.csv", "Dépôt à l'Œuvre")]
)
def test_texts_of_windows_and_texts_decoded_twice(shared_data, name, words):
    table, _ = cleaned(shared_data / "field" / "friches" / name)
    assert table["site_nom"].tolist()[0] == words
    assert set(table["bati_etat"]) == {"dégradation moyenne"}


def test_signs_of_windows_in_a_text_decoded_twice_are_put_right_and_found():
    records = pd.DataFrame({"site_nom": ["lâ€™Å’uvre", "SÃO PAULO"]}, dtype=object)
    table, found = cnigrecords.clean(records, 2027)
    assert table["site_nom"].tolist() == ["l'Œuvre", "SÃO PAULO"]
    assert [(one.row, one.value) for one in found.items if one.rule == "texte_mal_decode"] == [(0, "lâ€™Å’uvre")]


def test_official_values_are_found_whatever_their_ligatures_and_quotes():
    """`œ` and `oe`, typographic and plain quotes are the same words."""
    field = next(one for one in cnig.fields().values() if any("'" in value for value in one.values))
    official = next(value for value in field.values if "'" in value)
    table, found = cnigrecords.clean(
        pd.DataFrame({field.name: [official.replace("'", "’").upper()]}, dtype=object), 2027
    )
    assert table[field.name].tolist() == [official]
    assert found.count("valeur_normalisee") == 1


def test_a_written_file_is_read_back_for_excel_and_for_machines():
    table = pd.DataFrame({"site_id": ["62001_1"], "site_nom": ["l'œuvre; « a, b »\nsuite"]}, dtype=object)
    for for_excel in (False, True):
        again = cnigfile.reread(cnigfile.csv_text(table, list(table.columns), for_excel))
        assert again.to_dict("list") == table.to_dict("list")


def test_measures_that_cannot_be_read_are_told_and_words_for_nothing_are_nothing():
    set_of_rules = rules.shipped(rules.RULE_IDS[0])
    criterion = next(one for one in set_of_rules.criteria if one.kind == "numerique")
    field = criterion.fact.value_field
    sites = pd.DataFrame({field: ["1 500,5", "inf", "NA", "beaucoup", None]}, dtype=object)
    own = evidence.entered(sites, [criterion.fact], "saisie", False)[criterion.fact.id]
    assert list(own.value) == [1500.5, "inf", None, "beaucoup", None]
    told = classcodes.code_problems(sites, set_of_rules)
    assert len(told) == 2 and "inf" in told[0] and "beaucoup" in told[1]
    assert classcodes.class_label(criterion, "1 500,5") == classcodes.class_label(criterion, 1500.5) is not None
    assert classcodes.class_label(criterion, "inf") is classcodes.class_label(criterion, "") is None


def test_rates_that_cannot_be_read_are_told():
    rates = pd.DataFrame({"insee": ["62001", "62002", "62003", "62004"], "taux_vacance_pct": ["8,3", "s", "?", None]})
    known = derived.vacancy(["62001", "62002", "62003", "62004"], rates, "LOVAC", {}, True)
    assert list(known.value) == [8.3, None, None, None]
    assert list(known.note[1:]) == [
        "secret statistique",
        "valeur illisible dans la table : ?",
        "commune absente de la table",
    ]
    counts = pd.DataFrame({"insee": ["62001"], "pp_total_24": ["100"], "pp_vacant_24": ["x"], "pp_vacant_23": ["n/a"]})
    assert derived.vacancy(["62001"], counts, "LOVAC", {}, True).note[0] == "valeur illisible dans la table : x"
    assert np.isnan(measured.number_or_nan("NA"))


def test_weights_saved_by_a_french_excel(shared_data, tmp_path):
    """The field file, and the same weights in other forms."""
    notes = Notes()
    field = shared_data / "field" / "platform" / "poids_excel_cp1252.csv"
    assert rules.read_weights(field, notes) == {"surfaceSite": 2.0}
    assert [str(fact) for fact in notes.facts] == ["poids_excel_cp1252.csv: not UTF-8; read as Windows text (cp1252)."]
    path = tmp_path / "poids.csv"
    for content in (
        b"critere,poids\nsurfaceSite,2.5\n",
        "critère;poids\r\nsurfaceSite;2,5\r\n".encode("cp1252"),
        "critere\tpoids\nsurfaceSite\t2,5\n".encode("utf-16"),
        b"\xef\xbb\xbfcritere|poids\rsurfaceSite|2,5\r",
        b'"critere";"poids";\n"surfaceSite";"2,5";\n;;\n',
    ):
        path.write_bytes(content)
        assert rules.read_weights(path) == {"surfaceSite": 2.5}
