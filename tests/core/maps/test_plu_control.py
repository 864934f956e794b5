"""A planning document held against the standard: each fault is named once, a right document has none.

Method: docs/design/maps.md#planning-documents
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from aula_toolbox.core.maps.plu import cells, codes, findings, links, names, standard, tree
from aula_toolbox.core.maps.plu.delivered import BROKEN, VOID, PluColumn, PluDelivery
from aula_toolbox.core.maps.plu.standard import CC

from .plu_cases import DAY, ID, TREE, card, delivery, document, found, table

ZONE = "ZONE_URBA"
SHP = f"Donnees_geographiques/62001_ZONE_URBA_{DAY}"


def zones(*rows, **more):
    return document(table(ZONE, rows or ({},), **more))


def with_column(one, name, kind, length=0):
    columns = [PluColumn(name, kind, length) if column.name == name else column for column in one.columns]
    return replace(one, columns=columns)


def without(one, name):
    kept = {key: values for key, values in one.cells.items() if key != name}
    return replace(one, columns=[column for column in one.columns if column.name != name], cells=kept)


def test_a_right_document_has_no_fault():
    psc = table("PRESCRIPTION_SURF", ({"SYMBOLE": "PSC-S_05-01_001", "LIB_IDPSC": "a"}, {"LIB_IDPSC": "b"}))
    inf, dressing = table("INFO_SURF"), table("HABILLAGE_TXT", ({"TXT": "12 m", "COULEUR": "000-000-000"},))
    assert found(document(psc, inf, dressing)) == {}
    assert found(document(delivery=delivery())) == {}
    assert found(document(tables=card(), family=CC)) == {}
    old = [table("DOC_URBA_COM", year="2014")]
    old.append(table(ZONE, ({"TYPEZONE": "Nh", "LIBELLE": "Nh", "DESTDOMI": "01"},), year="2014"))
    assert found(document(tables=old, year="2014")) == {}


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"LIBELLE": None}, "T06"),
        ({"LIBELLE": "UA secteur du centre"}, "T05"),
        ({"TYPEZONE": "Nh"}, "T08"),
        ({"TYPEZONE": "u"}, "T09"),
        ({"FORMDOMI": "9999"}, "T08"),
        ({"DESTOUI": "10-98"}, "T08"),
        ({"DESTOUI": "10,11"}, "T11"),
        ({"DATVALID": "30/06/25"}, "T11"),
        ({"DATVALID": "20250230"}, "T12"),
        ({"DATVALID": "20260101"}, "L04"),
        ({"URLFIC": "www.ici.fr"}, "T11"),
        ({"IDURBA": "62001_PLU_20200101"}, "L01"),
        ({"LIBELONG": "Zone ElÃ©mentaire"}, "T14"),
        ({"LIBELONG": "Zone \ufffdl\ufffdmentaire"}, "T14"),
        ({"SYMBOLE": "UA"}, "T11"),
        ({"LIBELLE": "ZURNU"}, "Z12"),
        ({"LIBELLE": "N"}, "Z15"),
    ],
)
def test_a_faulty_zone_is_named_once(row, code):
    assert found(zones(row)) == {code: 1}


@pytest.mark.parametrize(
    ("table_name", "row", "code"),
    [
        ("PRESCRIPTION_SURF", {"TYPEPSC": "05", "STYPEPSC": "44"}, "T10"),
        ("PRESCRIPTION_LIN", {"TYPEPSC": "16", "STYPEPSC": "03"}, "T13"),
        ("PRESCRIPTION_SURF", {"TYPEPSC": "97", "STYPEPSC": "00", "NOMFIC": None}, "T07"),
        ("PRESCRIPTION_SURF", {"SYMBOLE": "PSC-L_05-01_001"}, "T11"),
        ("INFO_SURF", {"TYPEINF": "04", "STYPEINF": "99"}, "T10"),
        ("DOC_URBA", {"DATAPPRO": None}, "T07"),
        ("DOC_URBA", {"ETAT": "05"}, "T07"),
        ("DOC_URBA", {"NOMREG": None}, "T07"),
        ("DOC_URBA", {"IDURBA": "62002_PLU_20250630"}, "L02"),
        ("HABILLAGE_TXT", {"TXT": "12", "COULEUR": "rouge"}, "T11"),
    ],
)
def test_a_faulty_row_is_named_once(table_name, row, code):
    assert found(document(table(table_name, (row,)))) == {code: 1}


def test_objects_with_one_fault_are_one_finding():
    faulty = zones({"TYPEZONE": "Nh"}, {"TYPEZONE": "Nh"}, {"TYPEZONE": "Nd"}, {"LIBELLE": "N", "TYPEZONE": "N"})
    told = [one for one in codes.check_codes(faulty) if one.code == "T08"]
    assert [(one.value, one.count, one.objects) for one in told] == [
        ("Nh", 2, "n° 1 (UA), n° 2 (UA)"),
        ("Nd", 1, "n° 3 (UA)"),
    ]


def test_fields_are_compared_with_those_of_the_standard():
    right = table(ZONE)
    for one, code in (
        (without(right, "LIBELONG"), "T01"),
        (table(ZONE, ({"COULEUR": "rouge"},)), "T02"),
        (table(ZONE, ({"LIB_NOTE": "à nous"},)), None),
        (with_column(right, "TYPEZONE", "entier"), "T03"),
        (with_column(right, "DATVALID", "date"), "T03"),
        (with_column(right, "LIBELONG", "texte", 50), "T04"),
    ):
        assert found(document(one)) == ({code: 1} if code else {})
    # a code that lost its zero is the fault of its type, told once
    psc = with_column(table("PRESCRIPTION_SURF", ({"TYPEPSC": 5},)), "TYPEPSC", "entier")
    assert found(document(psc)) == {"T03": 1}


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"geometry": "line"}, "G01"),
        ({"parts": [2]}, "G02"),
        ({"states": [VOID]}, "G03"),
        ({"states": [BROKEN]}, "G04"),
        ({"has_right_crs": False, "crs": "EPSG:3857"}, "G05"),
        ({"doubles": [0]}, "G06"),
    ],
)
def test_geometries_are_judged(facts, code):
    assert found(zones(**facts)) == {code: 1}


def test_what_tables_say_of_each_other():
    in_force = table("DOC_URBA", ({}, {"IDURBA": f"62002_PLU_{DAY}"}))
    assert found(document(in_force)) == {"L03": 1}
    assert found(document(table("DOC_URBA_COM", ({}, {})))) == {"L07": 1}
    assert found(document(table("PRESCRIPTION_SURF", ({"LIB_IDPSC": "a"},) * 2))) == {"T15": 1}
    assert found(document(tables=[table("DOC_URBA"), table("DOC_URBA_COM")])) == {"L06": 1}
    both = document(table("SECTEUR_CC", ({"IDURBA": f"62001_CC_{DAY}"},), CC), family=CC)
    assert found(both)["L05"] == 1
    nameless = replace(table(ZONE, ({}, {}, {"IDURBA": "62001_PLU_20200101"})), told=names.PluName("", ZONE, ""))
    others = [replace(table(name), told=names.PluName("", name, "")) for name in ("DOC_URBA", "DOC_URBA_COM")]
    assert found(document(tables=[nameless, *others])) == {"L01": 1}
    assert links.expected_id(document(tables=[nameless])) == ""


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"name": "PLU de Lens"}, "D01"),
        ({"name": f"62001_plu_{DAY}"}, "D01"),
        ({"without": (f"Pieces_ecrites/2_PADD/62001_padd_{DAY}.pdf",)}, "D02"),
        ({"without": (f"62001_DOC_URBA_{DAY}.dbf",)}, "D03"),
        ({"more": ("Donnees_geographiques/Thumbs.db",)}, "D04"),
        ({"more": ("Pieces_ecrites/5_OAP/62001_oap_20200101.pdf",)}, "D05"),
        ({"more": ("Pieces_ecrites/4_Annexes/62001_annexe é.pdf",)}, "D06"),
        ({"without": (f"{SHP}.prj",)}, "D07"),
        ({"more": (f"Pieces_ecrites/3_Reglement/62001_oap_{DAY}.pdf",)}, "D10"),
    ],
)
def test_names_and_tree(changed, code):
    assert found(document(delivery=delivery(**changed))) == {code: 1}


def test_a_file_in_the_wrong_folder_is_not_missed():
    path = f"Pieces_ecrites/2_PADD/62001_padd_{DAY}.pdf"
    moved = delivery(without=(path,), more=(f"Pieces_ecrites/3_Reglement/62001_padd_{DAY}.pdf",))
    moved = PluDelivery(moved.name, moved.files, moved.folders | {"Pieces_ecrites/2_PADD"})
    assert found(document(delivery=moved)) == {"D10": 1}
    told = next(iter(tree.check_tree(document(delivery=moved))))
    assert told.objects == f"Pieces_ecrites/3_Reglement/62001_padd_{DAY}.pdf > Pieces_ecrites/2_PADD"


def test_what_is_missing_is_told_with_the_name_it_should_have():
    lacking = document(delivery=delivery(without=(f"62001_DOC_URBA_{DAY}.dbf",)))
    assert [one.expected for one in tree.check_tree(lacking)] == [f"62001_DOC_URBA_{DAY}.shp"]
    nowhere = document(delivery=PluDelivery("x", {}, frozenset({"Donnees_geographiques"})))
    told = [one.expected for one in tree.check_tree(nowhere) if one.code == "D03"]
    assert "Donnees_geographiques/62001_ZONE_URBA_20250630.shp" in told
    assert not any("PADD" in one for one in told)  # its folder is missing, which is told once


def test_empty_files_and_pieces_that_are_named_and_absent():
    there = delivery()
    empty = replace(there, files={**there.files, f"62001_DOC_URBA_{DAY}.dbf": 0})
    assert found(document(delivery=empty)) == {"D08": 1}
    gone = document(table(ZONE, ({"NOMFIC": "62001_autre_20250630.pdf"},)), delivery=there)
    assert found(gone) == {"L08": 1}
    bare = delivery(files=[path for path in TREE if not path.startswith("Pieces_ecrites")])
    assert found(document(delivery=bare)) == {"D02": 1}


def test_names_and_versions_are_read():
    assert names.table_name("241800432_PRESCRIPTION_LIN_20200128_A").letter == "_A"
    assert names.table_name("zone_urba").table == ZONE
    assert names.folder_name("62001 PLU") is None
    assert names.year_of({ZONE: ["IDURBA", "SYMBOLE"]}) == "2024"
    assert names.year_of({"DOC_URBA": ["NOMRAPP"]}) == "2025"
    assert names.year_of({}) == "2017"
    assert names.year_of({}, "CNIG PLU v2016") == "2017"
    assert not cells.is_date("20261301")
    assert standard.fields_of(ZONE, "PLUI", "2025") == standard.fields_of(ZONE, "PLU", "2025")
    assert ID.startswith("62001")


def test_every_control_has_a_remedy_and_every_list_its_codes():
    rules = standard.rules_of(standard.rules_table())
    assert len(rules) > 45
    assert all(rule.remedy and rule.severity in findings.ORDER for rule in rules.values())
    for family in ("PLU", CC):
        for year in standard.YEARS:
            for name in names.TABLES:
                for field in standard.fields_of(name, family, year):
                    assert not field.codes or standard.codes_of(field.codes, year)
                    assert not field.form or field.form in standard.forms()
    assert standard.files_of(CC, "2025") != standard.files_of("PLUI", "2025")


def test_information_of_a_municipal_map_may_be_a_prescription():
    row = {"IDURBA": f"62001_CC_{DAY}", "TYPEINF": "00", "STYPEINF": "00", "TYPEP": "05", "STYPEP": "00"}
    assert found(document(tables=card(table("INFO_SURF", (row,), CC)), family=CC)) == {}
    # a subtype is not asked of the old standard
    old = table("PRESCRIPTION_SURF", ({"TYPEPSC": "77"},), year="2014")
    assert found(document(tables=[old, table(ZONE, ({"DESTDOMI": "01"},), year="2014")], year="2014")) == {"T10": 1}


def test_every_remedy_has_its_words_in_both_languages():
    """The French of the table and that of the translation are one text; an agency's own words stay as they are."""
    from aula_toolbox.core.maps.plu.remedies import REMEDIES, remedy_of
    from aula_toolbox.core.maps.plu.standard import rules_of, rules_table

    rules = rules_of(rules_table())
    assert set(REMEDIES) == set(rules)
    assert all(remedy_of(rule, str.upper) == REMEDIES[code].upper() for code, rule in rules.items())
