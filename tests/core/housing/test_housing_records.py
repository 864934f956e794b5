"""Files of DPE read under any of their names: docs/design/housing.md#reading."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.housing import dwellings, records
from aula_toolbox.core.messages import Notes
from tests.core.housing.housingfactory import TABLES, heard, rows

NEEDED = (
    "numero_dpe,date_etablissement_dpe,etiquette_dpe,etiquette_ges,type_batiment,periode_construction,"
    "surface_habitable_logement,conso_5_usages_ef,conso_5_usages_ep,conso_5_usages_par_m2_ep,emission_ges_5_usages"
)
LINE = "2262E0000001A,2022-01-02,E,B,maison,1948-1974,100,12000,27600,276,800"


def written(tmp_path, text, name="dpe.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_text(text, encoding=encoding)
    return path


def read(tmp_path, text, **more):
    notes = Notes()
    return records.read_file(written(tmp_path, text, **more), TABLES, notes), notes


def test_names_of_both_generations_lead_to_the_same_columns(shared_data):
    old = (shared_data / "housing" / "dpe_ancien_format.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    found = records.found_columns(old, "dpe.csv", TABLES)
    assert found["numero_dpe"] == "N°DPE"
    assert found["ef"] == "Conso_5_usages_é_finale"
    assert found["ep_m2"] == "Conso_5_usages_par_m²_é_primaire"
    assert found["insee_ban"] == "Code_INSEE_(BAN)"
    assert found["ef_n1"] == "Conso_5_usages_é_finale_énergie_n°1"
    assert found["cout"] == "Coût_total_5_usages"


def test_names_that_look_alike_are_not_taken(tmp_path):
    header = f"{NEEDED},date_derniere_modification_dpe,cout_total_5_usages_energie_n1,emission_ges_5_usages_par_m2"
    found = records.found_columns(header.split(","), "dpe.csv", TABLES)
    assert found["numero_dpe"] == "numero_dpe"
    assert found["modifie"] == "date_derniere_modification_dpe"
    assert "cout" not in found
    assert found["ges"] == "emission_ges_5_usages"


def test_missing_columns_are_all_told_with_near_names():
    header = NEEDED.replace("conso_5_usages_ef", "conso_5_usages_finale").replace(",etiquette_ges", "").split(",")
    with pytest.raises(AulaError) as caught:
        records.found_columns(header, "dpe.csv", TABLES)
    assert caught.value.codes == ("E_DPE_FORMAT",)
    assert "conso_5_usages_ef (" in str(caught.value)
    assert "etiquette_ges" in str(caught.value)


@pytest.mark.parametrize(
    ("header", "word"),
    [
        ("numero_dpe,classe_consommation_energie,consommation_energie", "July 2021"),
        ("numero_dpe,etiquette_dpe,categorie_erp,surface_utile", "tertiary"),
        ("numero_audit,etiquette_dpe", "audits"),
    ],
)
def test_other_bases_are_refused_by_name(header, word):
    with pytest.raises(AulaError, match=word) as caught:
        records.found_columns(header.split(","), "base.csv", TABLES)
    assert caught.value.codes == ("E_DPE_FORMAT",)


def test_numbers_with_a_comma_are_read_and_told(tmp_path):
    frame, notes = read(tmp_path, f"{NEEDED}\n{LINE}\n" + LINE.replace("0001A", "0002B").replace("27600", '"27600,5"'))
    assert frame["ep"].tolist() == [27600.0, 27600.5]
    assert "27600,5" in heard(notes)


def test_a_column_of_commas_is_one_of_commas(tmp_path):
    text = f"{NEEDED}\n{LINE}\n".replace(",", ";").replace("27600", "27.600,5").replace("12000", "12.000,25")
    frame, _ = read(tmp_path, text + "X2;2022-01-02;E;B;maison;1948-1974;100;1.234;27.600,5;276;800\n")
    assert frame["ep"].tolist() == [27600.5, 27600.5]
    assert frame["ef"].tolist() == [12000.25, 1234.0]


def test_what_is_no_number_is_told_and_takes_its_row_out(tmp_path):
    lines = [
        LINE,
        LINE.replace("0001A", "2B").replace("27600", "beaucoup"),
        LINE.replace("0001A", "3C").replace("27600", "NaN"),
    ]
    lines.append(LINE.replace("0001A", "4D").replace("27600", '"1,234"'))
    lines.append(LINE.replace("0001A", "5E").replace("27600", "12.5"))
    frame, notes = read(tmp_path, "\n".join([NEEDED, *lines]))
    assert np.isnan(frame["ep"]).tolist() == [False, True, True, True, False]
    assert frame["illisible"].tolist() == [False, True, False, True, False]
    assert "beaucoup" in heard(notes)
    assert "1,234" in heard(notes)


def test_days_of_both_writings_and_none(tmp_path):
    days = ["2022-01-02", "02/01/2022", "2022-01-02T10:00:00", "hier", ""]
    lines = [LINE.replace("0001A", str(rank)).replace("2022-01-02", day) for rank, day in enumerate(days)]
    frame, notes = read(tmp_path, "\n".join([NEEDED, *lines]))
    assert frame["date_dpe"].dt.strftime("%Y-%m-%d").tolist()[:3] == ["2022-01-02"] * 3
    assert frame["date_dpe"].isna().tolist() == [False, False, False, True, True]
    assert frame["illisible"].tolist() == [False, False, False, True, False]
    assert "hier" in heard(notes)


def test_codes_keep_their_zero_and_their_letters(tmp_path):
    text = f"{NEEDED},code_insee_ban,code_iris\n{LINE},2722,027220101\n{LINE},2a004,\n{LINE},,621190101"
    frame, _ = read(tmp_path, text)
    assert frame["insee"].tolist() == ["02722", "2A004", None]
    assert frame["code_iris"].tolist() == ["027220101", None, "621190101"]


def test_rows_of_other_communes_are_counted_and_left_out(tmp_path):
    text = f"{NEEDED},code_insee_ban\n{LINE},62119\n{LINE},59350\n{LINE},\n"
    notes = Notes()
    frame = records.read_file(written(tmp_path, text), TABLES, notes, communes=frozenset({"62119"}))
    assert frame["insee"].tolist() == ["62119", None]
    assert "1 DPE of 3" in heard(notes)
    without = records.read_file(written(tmp_path, f"{NEEDED}\n{LINE}\n"), TABLES, notes, communes=frozenset({"62119"}))
    assert len(without) == 1


def test_an_extract_that_was_cut_is_told(tmp_path):
    most = int(TABLES.constants["api_lignes"])
    _, notes = read(tmp_path, "\n".join([NEEDED, *[LINE] * most]))
    assert "exactly" in heard(notes)
    _, quiet = read(tmp_path, "\n".join([NEEDED, *[LINE] * (most - 1)]))
    assert "exactly" not in heard(quiet)


def test_a_file_without_a_row_is_refused(tmp_path):
    with pytest.raises(AulaError, match="no row"):
        read(tmp_path, f"{NEEDED}\n")


def test_new_dwellings_are_known_by_file_or_method(tmp_path):
    new = "dpe issu d'une étude thermique réglementaire RT2012 bâtiment : appartement"
    text = (
        f"{NEEDED},methode_application_dpe\n{LINE},{new}\n{LINE},dpe maison individuelle\n{LINE},dpe au doigt mouillé\n"
    )
    frame, notes = read(tmp_path, text)
    assert frame["neuf"].tolist() == [True, False, False]
    assert "doigt" in heard(notes)
    frame, _ = read(tmp_path, f"{NEEDED}\n{LINE}\n", name="dpe02neuf.csv")
    assert frame["neuf"].tolist() == [True]


def test_a_layer_opened_by_qgis_is_read_the_same(tmp_path):
    header, values = NEEDED.split(","), LINE.split(",")
    frame = pd.DataFrame([values], columns=header)
    typed = frame.assign(conso_5_usages_ef=12000, conso_5_usages_ep=27600.0, surface_habitable_logement=100.0)
    typed["code_insee_ban"] = 62119.0
    from_layer = records.read_frame(typed, "dpe.gpkg", TABLES, Notes())
    from_file, _ = read(tmp_path, f"{NEEDED},code_insee_ban\n{LINE},62119\n")
    same = [name for name in from_file.columns if name not in ("fichier", "neuf")]
    pd.testing.assert_frame_equal(from_layer[same], from_file[same], check_dtype=False)


def test_a_cancelled_reading_stops(tmp_path):
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        records.read_file(written(tmp_path, f"{NEEDED}\n{LINE}\n"), TABLES, Notes(), stop)


def test_cleaned_rows_tell_their_quality():
    frame = rows(
        {"id_ban": "A"},
        {"id_ban": "A", "type_log": "appartement", "surface_log": 100.2},
        {"etq_pub": "S"},
        {"insee_ban": None, "score_ban": np.nan},
        {"ep_m2": 329.0, "ep": 32900.0, "ef": 14304.3, "ef_n1": 14304.3},
        {"ep_m2": 331.0, "ep": 33100.0, "ef": 14391.3, "ef_n1": 14391.3, "etq_pub": "F"},
    )
    found = dwellings.clean(frame, TABLES.rule("2026"), date(2026, 6, 1), TABLES, Notes())
    qa = found.qa.set_index(["controle", "objet"])
    assert qa.loc[("lignes", "comptees"), "nombre"] == 5
    assert qa.loc[("retire", "etiquette"), "nombre"] == 1
    assert qa.loc[("localisation", "sans commune"), "nombre"] == 1
    assert qa.loc[("tassement", "E/F (330)"), ["nombre", "sur"]].tolist() == [1, 1]
    assert qa.loc[("regle", "E > D"), "nombre"] == 3
    assert qa.loc[("regle", "F > E"), "nombre"] == 1
    assert found.table.loc[2, ["etq", "etat_etq"]].isna().all()
    assert not found.only_leaky


def test_an_extract_of_leaky_dwellings_is_told():
    notes = Notes()
    frame = rows({"etq_pub": "F"}, {"etq_pub": "G"})
    assert dwellings.clean(frame, TABLES.rule("2021"), date(2026, 6, 1), TABLES, notes).only_leaky
    assert "F and G" in heard(notes)
