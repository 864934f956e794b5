"""Cleaning of records, PLU classes, declarations: the cases of the page.

Method: docs/design/friches.md#records, docs/design/friches.md#coordinates, docs/design/friches.md#checks
"""

from __future__ import annotations

from collections import Counter

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core import coordinates
from aula_toolbox.core.friches import checks, cnig, cnigrecords, declared, plu, sitepoints
from aula_toolbox.core.friches.findings import ERROR, Findings

YEAR = 2027


def cleaned(**columns):
    return cnigrecords.clean(pd.DataFrame({name: [value] for name, value in columns.items()}, dtype=object), YEAR)


@pytest.mark.parametrize(
    ("field", "raw", "expected"),
    [
        ("site_type", "Friche d’Équipement public", "friche d'équipement public"),
        ("urba_zone_type", "ZC", "Zc"),
        ("urba_doc_type", "PLUi", "PLUI"),
        ("proprio_type", "{G1a,X1a}", "G1a|X1a"),
        ("proprio_type", "['G1a', 'X1a']", "G1a|X1a"),
        ("proprio_type", "G1a;X1a", "G1a|X1a"),
        ("unite_fonciere_refcad", "62447000AA0033, 62447000AA0034 62447000AA0033", "62447000AA0033|62447000AA0034"),
        ("activite_libelle", "Forge, marteaux mécaniques", "Forge, marteaux mécaniques"),
        ("site_identif_date", "3/5/2021", "2021-05-03"),
        ("site_identif_date", "2021-05-03T00:00:00", "2021-05-03"),
        ("local_ancien_annee", "1976.0", 1976),
        ("local_ancien_annee", "0.0", None),
        ("unite_fonciere_surface", "16 126,0", 16126),
        ("urba_zone_formdomi", "202", "0202"),
        ("urba_zone_lib", "UA - Centre ancien", "UA"),
        ("site_nom", "CafÃ© du Nord", "Café du Nord"),
        ("site_nom", "  L´usine\u00a0 du  haut ", "L'usine du haut"),
        ("site_nom", "N/A", None),
    ],
)
def test_a_cell_is_brought_to_the_standard(field, raw, expected):
    table, found = cleaned(**{field: raw})
    assert table[field][0] == expected
    assert not [one for one in found.items if one.severity == ERROR and one.row == 0]
    again, second = cnigrecords.clean(table, YEAR)
    assert again[field][0] == expected
    assert not [one for one in second.items if one.row == 0]


@pytest.mark.parametrize(
    ("field", "raw", "rule"),
    [
        ("site_type", "mixte", "valeur_hors_liste"),
        ("urba_zone_type", "AU", "valeur_hors_liste"),
        ("site_identif_date", "31/02/2020", "date_illisible"),
        ("local_ancien_annee", 1600, "annee_impossible"),
        ("unite_fonciere_surface", -5, "nombre_impossible"),
        ("desserte_distance", "2|6", "forme_inattendue"),
        ("activite_code", "B05", "forme_inattendue"),
    ],
)
def test_what_cannot_be_mended_is_an_error(field, raw, rule):
    _, found = cleaned(**{field: raw})
    assert [one.rule for one in found.items if one.row == 0 and one.severity == ERROR] == [rule]


def test_suggestions_and_headers():
    _, found = cleaned(urba_zone_type="AU")
    assert next(one.correction for one in found.items if one.rule == "valeur_hors_liste") == "AUc ou AUs"
    table, _ = cleaned(
        **{"SITEID": "62001_1", "PROPRIO_TYPE (catpro3)": "P5a", "surf_calc": 12, "SOLPOLEXIST": "inconnu"}
    )
    row = table.iloc[0]
    assert (row["site_id"], row["proprio_type"], row["unite_fonciere_surface"]) == ("62001_1", "P5a", 12)
    assert row["sol_pollution_existe"] == "inconnu"
    columns = {
        "desserte_distance_route": 4,
        "desserte_distance_ferroviaire": 999,
        "desserte_distance_fluvial": 30,
        "desserte_distance_maritime": 12,
    }
    assert cleaned(**columns)[0]["desserte_distance"][0] == "4|999|12"


def test_the_standard_has_its_51_fields(shared_reference):
    published = pd.read_csv(shared_reference / "friches" / "cnig_friches_schema_champs.csv")
    assert list(cnig.fields()) == published["champ"].tolist()
    for row in published.itertuples():
        one = cnig.fields()[row.champ]
        assert one.required == (row.obligatoire == "oui")
        if isinstance(row.enum, str):
            assert list(one.values) == [value.strip() for value in row.enum.split(" | ")]
    assert len({one.short for one in cnig.fields().values()}) == 51
    assert all(len(one.short) <= 10 for one in cnig.fields().values())


def test_coordinates_in_any_order():
    assert coordinates.placed(50.5, 2.6) == (2.6, 50.5, "EPSG:4326")
    assert coordinates.placed(2.6, 50.5) == (2.6, 50.5, "EPSG:4326")
    assert coordinates.placed(684000, 7040000) == (684000, 7040000, "EPSG:2154")
    assert coordinates.placed(-70, 12) is None
    table = pd.DataFrame({"geompoint": ["point (2.6 50.5)", "POINT(99 99)", None]})
    found = Findings()
    assert sitepoints.points(table, found) == [(2.6, 50.5, "EPSG:4326"), None, None]
    assert found.count("coordonnees_illisibles") == 1


SETS = st.lists(st.sampled_from("abcdefgh"), min_size=0, max_size=5).map(lambda items: "|".join(sorted(set(items))))


@settings(max_examples=40, deadline=None)
@given(st.lists(SETS, min_size=2, max_size=8))
def test_parcel_pairs_are_jaccard_indices(texts):
    found = {(a, b): share for a, b, share in checks.parcel_pairs(texts)}
    for a in range(len(texts)):
        for b in range(a + 1, len(texts)):
            one, two = set(texts[a].split("|")) - {""}, set(texts[b].split("|")) - {""}
            share = len(one & two) / len(one | two) if one | two else 0
            assert found.get((a, b), 0) == pytest.approx(share)


EXPECTED_PLU = {
    "200011781_ZONE_URBA": (
        {"A": 63, "N": 63, "AU": 36, "U": 43, "V": 17},
        {"A": 63, "N": 63, "AU": 36, "U": 30, "UE": 11, "UH": 2, "V": 17},
    ),
    "241800432_ZONE_URBA_20200128": ({"A": 13, "N": 167, "AU": 3, "UH": 19, "UX": 15, "UE": 4},) * 2,
    "30014_ZONE_URBA_20171013": ({"A": 50, "N": 22, "AU": 2, "UH": 16},) * 2,
    "41175_ZONE_URBA": (
        {"A": 49, "N": 37, "AU": 7, "U": 8, "UH": 11, "UE": 2, "UX": 3, "V": 1},
        {"A": 49, "N": 37, "AU": 7, "UH": 19, "UE": 2, "UX": 3, "V": 1},
    ),
}
SHORT = {
    plu.A: "A",
    plu.N: "N",
    plu.AU: "AU",
    plu.U: "U",
    plu.HOUSING: "UH",
    plu.FACILITY: "UE",
    plu.ACTIVITY: "UX",
    plu.BUSINESS: "V",
}


@pytest.mark.parametrize("layer", EXPECTED_PLU)
def test_classes_of_the_real_plans(shared_data, layer):
    import sqlite3
    from contextlib import closing

    examples = f"file:{shared_data / 'urba' / 'plu_cnig_exemples.gpkg'}?mode=ro&immutable=1"
    with closing(sqlite3.connect(examples, uri=True)) as base:
        rows = pd.read_sql_query(f'SELECT * FROM "{layer}"', base).drop(columns=["geom"], errors="ignore")
    for mode, expected in zip(("mutafriches", "aula"), EXPECTED_PLU[layer]):
        classes = [plu.plu_class(plu.zone_of(row), mode) for row in rows.to_dict("records")]
        assert Counter(SHORT[one] for one in classes) == expected


def test_local_correspondence_and_sectors():
    local = [plu.Correspondence("", "UCV.*", plu.HOUSING)]
    assert plu.plu_class(plu.PlanZone("U", "UCVa"), "aula", local=local) == plu.HOUSING
    assert plu.plu_class(plu.PlanZone("U", "xUCV"), "aula", local=local) == plu.U
    assert plu.sector_class("03") == plu.CLOSED
    assert plu.sector_class("secteur constructible") == plu.OPEN
    assert plu.sector_class("99") is None
    assert plu.declared_class("RNU", None, None, "aula") == plu.RNU
    assert plu.declared_class("AUc", "AUb", None, "aula") == plu.AU


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"sol_pollution_existe": "pollution inexistante"}, "non"),
        ({"sol_pollution_existe": "pollution avérée", "sol_pollution_commentaire": "COHV"}, "oui-composes-volatils"),
        ({"sol_pollution_existe": "pollution avérée"}, "oui-autres-composes"),
        ({"sol_pollution_existe": "pollution inexistante", "bati_pollution": "amiante"}, "oui-amiante"),
        ({"sol_pollution_existe": "pollution traitée"}, "deja-geree"),
    ],
)
def test_pollution_takes_the_worst_answer(row, expected):
    assert declared.pollution(row)[0] == expected


def test_owners():
    assert declared.owner_class("F2a", None) == ("public", [])
    assert declared.owner_class("G1a|P5a", None) == ("mixte", [])
    assert declared.owner_class("G1a|G2a", None) == ("copro-indivision", [])
    assert declared.owner_class("Q9z", "personne physique") == ("prive", ["Q9z"])
    assert declared.owner_class(None, "personne morale") == (None, [])
    assert declared.pollution({"sol_pollution_existe": "inconnu"}) is None
