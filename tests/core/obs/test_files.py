"""Files of a folder, what is missing, and what readers refuse.

See docs/design/obs.md#files, docs/design/obs.md#reading and docs/design/obs.md#rows.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.computation import ObsRequest, compute
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.excerpts import excerpt_text
from aula_toolbox.core.obs.files import SecretRule, files, result_missing
from aula_toolbox.core.obs.grammar import parse
from aula_toolbox.core.obs.indicators import chosen as chosen_indicators
from aula_toolbox.core.obs.intake import read_one
from aula_toolbox.core.obs.preparations import prepared
from aula_toolbox.core.obs.quantities import Quantity, combined, total
from aula_toolbox.core.obs.rows import of_layer, read_rows, year_of
from aula_toolbox.core.obs.sources import FoundFile, missing_columns
from aula_toolbox.core.obs.wide import deduced, read_wide


def found(path, file, **more):
    return FoundFile(file, "reconnu", path.name, source=str(path), **more)


def written(folder, name, text, encoding="utf-8"):
    path = folder / name
    path.write_text(text, encoding=encoding)
    return path


def test_both_decimal_marks_stand_in_one_row(read):
    data = read("base_cc_comparateur_extrait.csv", "insee_comparateur")
    assert data.quantity("62119", "TP6021").value == 26.0
    assert data.quantity("62119", "P22_LOG").value == pytest.approx(14330.66, abs=0.01)


def test_text_in_a_column_of_numbers_is_refused_with_its_line(tmp_path, tables):
    path = written(tmp_path, "x.csv", "CODGEO;P21_LOG\n62119;100\n62427;beaucoup\n")
    data = read_wide(path, tables.files["insee_cc_logement"], None)
    with pytest.raises(AulaError, match="beaucoup"):
        data.quantity("62119", "P21_LOG")


def test_rows_are_chosen_by_their_key_before_they_are_parted(tmp_path, tables):
    lines = "".join(f"{code};{code};x\n" for code in range(10_000, 12_000))
    path = written(tmp_path, "x.csv", f"CODGEO;P21_LOG;autre\n{lines}62119.0;5;y\n")
    data = read_wide(path, tables.files["insee_cc_logement"], {"62119"}, ["P{a}_LOG"])
    assert (list(data.lines), data.count, list(data.texts)) == (["62119"], 2001, ["P21_LOG"])
    assert data.quantity("62119", "P21_LOG").value == 5


def test_a_key_that_is_not_there_is_told_with_the_columns(tmp_path, tables):
    path = written(tmp_path, "x.csv", "COMMUNE;P21_LOG\n62119;100\n")
    for reader, name in ((read_wide, "insee_cc_logement"), (read_rows, "sitadel")):
        with pytest.raises(AulaError, match="COMMUNE"):
            reader(path, tables.files[name], None, [])
    path = written(tmp_path, "y.csv", "COMM;ANNEE\n62119;2024\n")
    with pytest.raises(AulaError, match="LOG_AUT"):
        read_rows(path, tables.files["sitadel"], None, ["LOG_AUT"])


def test_other_names_of_a_column(tmp_path, tables):
    """LOVAC of 2026 writes ff_pp_total_25."""
    text = "CODGEO_26;pp_vacant_26;pp_vacant_plus_2ans_26;ff_pp_total_25\n62119;20;s;200\n"
    data = read_wide(written(tmp_path, "lovac.csv", text), tables.files["lovac"], None)
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {"lovac": data})
    values, _ = own.values(chosen_indicators(["vacance_lovac", "vacance_2ans"], tables.indicators), ["COM"])
    bethune = {one.indicator: one for one in values if one.code == "62119"}
    assert (bethune["vacance_lovac"].value, bethune["vacance_lovac"].vintage) == (10.0, "2026")
    assert bethune["vacance_2ans"].state == "secret"


def test_an_unknown_name_is_told_with_what_comes_near(tmp_path, tables):
    text = "CODGEO_27;pp_vacant_27;pp_total_parc_26\n62119;20;200\n"
    data = read_wide(written(tmp_path, "lovac.csv", text), tables.files["lovac"], None)
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {"lovac": data})
    _, missing = own.values(chosen_indicators(["vacance_lovac"], tables.indicators), ["COM"])
    assert "pp_total_parc_26" in str(missing[0].why)
    assert missing_columns(data, chosen_indicators(["vacance_lovac"], tables.indicators)) == ("pp_total_{g-1}",)


MELODI = """GEO;GEO_OBJECT;FACILITY_TYPE;TIME_PERIOD;OBS_VALUE
2025-COM-62119;COM;_T;2024;90
2025-COM-62119;COM;B207;2024;12
2025-COM-62119;COM;B208;2024;3
2025-COM-62119;COM;D265;2023;9
62427;COM;D265;2024;7
32;REG;B207;2024;5000
"""


def test_details_and_totals_are_not_added_twice(tmp_path, tables):
    path = written(tmp_path, "DS_BPE_2024_data.csv", MELODI)
    keys = {"62119", "62427", "32"}
    data = read_rows(path, tables.files["insee_bpe"], keys, ["FACILITY_TYPE", "OBS_VALUE"])
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {"insee_bpe": data})
    values, _ = own.values(chosen_indicators(["boulangerie", "pharmacies"], tables.indicators), ["COM"])
    by_place = {(one.indicator, one.code): one for one in values}
    assert by_place["boulangerie", "62119"].value == 12
    assert (by_place["pharmacies", "62119"].value, by_place["pharmacies", "62119"].state) == (0, "observe")
    assert by_place["boulangerie", "62126"].state == "estime"
    assert by_place["boulangerie", "62001"].state == "absent"
    assert data.quantity(parse("somme(OBS_VALUE)"), "62119").value == 90
    assert data.quantity(parse("valeur(OBS_VALUE; FACILITY_TYPE = B207)"), "32", "REG").value == 5000
    assert data.quantity(parse("valeur(OBS_VALUE; FACILITY_TYPE ^ B2)"), "62119").state == "echec"
    assert data.quantity(parse("compte(distincts FACILITY_TYPE; FACILITY_TYPE ^ B2)"), "62119").value == 2
    assert data.quantity(parse("mediane(OBS_VALUE; FACILITY_TYPE ^ B2)"), "62119").value == 7.5
    assert data.quantity(parse("moyenne(OBS_VALUE; FACILITY_TYPE ^ B2)"), "62119").value == 7.5
    assert data.quantity(parse("mediane(OBS_VALUE; FACILITY_TYPE ^ Z)"), "62119").state == "absent"


def test_a_department_is_what_the_producer_says_and_nothing_else(tmp_path, tables):
    """Its own row beside each commune; without a row of its own, nothing: never the sum of the communes at hand."""
    text = MELODI + "2025-DEP-62;DEP;B207;2024;900\nF;FRANCE;B207;2024;33000\n"
    path = written(tmp_path, "DS_BPE_2024_data.csv", text)
    one = found(path, tables.files["insee_bpe"])
    request = ObsRequest(
        chosen_indicators(["boulangerie", "pharmacies"], tables.indicators), ("COM",), references=("DEP", "REG", "FR")
    )
    done = compute([one], request, tables, date(2026, 11, 30))
    by_place = {(value.indicator, value.code): value for value in done.values if value.level == "COM"}
    assert by_place["boulangerie", "62119"].references == {"DEP": 900.0, "REG": 5000.0, "FR": 33000.0}
    assert {value.level for value in done.values} <= {"COM", "AULA"}
    bare = found(written(tmp_path, "DS_BPE_2023_data.csv", MELODI), tables.files["insee_bpe"])
    done = compute([bare], request, tables, date(2026, 11, 30))
    by_place = {(value.indicator, value.code): value for value in done.values if value.level == "COM"}
    assert by_place["boulangerie", "62119"].references == {"DEP": None, "REG": 5000.0, "FR": None}


def test_a_value_of_another_column_hides_a_row(tmp_path, tables):
    text = "GEO;GEO_OBJECT;FILOSOFI_MEASURE;TIME_PERIOD;CONF_STATUS;OBS_VALUE\n62119;COM;MED_SL;2021;C;19290\n"
    path = written(tmp_path, "DS_FILOSOFI_CC_2021_data.csv", text)
    data = read_rows(path, tables.files["insee_filosofi_com"], None, ["FILOSOFI_MEASURE", "OBS_VALUE"])
    assert data.quantity(parse("valeur(OBS_VALUE; FILOSOFI_MEASURE = MED_SL)"), "62119").state == "secret"
    assert data.quantity(parse("valeur(OBS_VALUE; FILOSOFI_MEASURE = MED_SL)"), "62999").state == "absent"


SALES = "id_mutation,date_mutation,nature_mutation,valeur_fonciere,code_commune,type_local,surface_reelle_bati\n"


def test_sales_of_one_dwelling_count_once(tmp_path, tables):
    rows = [f"m{n},2024-05-0{n % 9 + 1},Vente,{100_000 + 1_000 * n},62119,Maison,100" for n in range(11)]
    rows += [
        rows[0],
        "two,2024-05-01,Vente,300000,62119,Maison,100",
        "two,2024-05-01,Vente,300000,62119,Appartement,50",
        "gift,2024-05-01,Donation,100000,62119,Maison,100",
        "small,2024-05-01,Vente,100000,62119,Maison,5",
        "free,2024-05-01,Vente,1,62119,Maison,100",
        "none,2024-05-01,Vente,,62119,Maison,100",
        "land,2024-05-01,Vente,50000,62119,,",
        "lens,2024-05-01,Vente,100000,62498,Maison,100",
    ]
    path = written(tmp_path, "62.csv", SALES + "\n".join(rows) + "\n")
    data = read_one(found(path, tables.files["dvf"]), list(tables.indicators.values()), None, {}, tables.limits)
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {"dvf": data}, {"dvf": 11})
    values, _ = own.values(chosen_indicators(["prix_m2", "ventes"], tables.indicators), ["COM", "EPCI"])
    by_place = {(one.indicator, one.code): one for one in values}
    assert by_place["prix_m2", "62119"].value == pytest.approx(1050)
    assert by_place["ventes", "62119"].value == 11
    # a median of one sale would tell its price
    assert (by_place["prix_m2", "62498"].value, by_place["prix_m2", "62498"].state) == (None, "secret")
    # and there is no median of medians
    assert by_place["prix_m2", "CABBALR"].state == "absent"


def test_a_replaced_dpe_does_not_count(tmp_path, tables):
    text = "numero_dpe,numero_dpe_remplace,code_insee_ban,etiquette_dpe,date_etablissement_dpe\n"
    text += "1,,62119,F,2022-01-01\n2,1,62119,D,2024-01-01\n3,,62119,G,2024-01-01\n3,,62119,G,2024-01-01\n"
    path = written(tmp_path, "dpe-existant.csv", text)
    data = read_rows(path, tables.files["dpe"], None, ["numero_dpe", "numero_dpe_remplace", "etiquette_dpe"])
    data = prepared(data, tables.limits)
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {"dpe": data})
    values, _ = own.values(chosen_indicators(["dpe_fg"], tables.indicators), ["COM"])
    assert next(one for one in values if one.code == "62119").value == 50


def test_results_of_another_algorithm_are_rows_too(tables):
    rows = [("62119", "friche avec projet", "10000"), ("62119", "friche reconvertie", "5"), ("62498", "", "20000")]
    file = replace(tables.files["rpls"], id="algorithme:frichequalify", missing="zero", time="")
    data = of_layer(file, "friches", ("comm_insee", "site_statut", "unite_fonciere_surface"), rows, "comm_insee")
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {file.id: data})
    values, _ = own.values(chosen_indicators(["friches_n", "friches_ha"], tables.indicators), ["COM"])
    by_place = {(one.indicator, one.code): one.value for one in values}
    assert (by_place["friches_n", "62119"], by_place["friches_ha", "62119"], by_place["friches_ha", "62498"]) == (
        1,
        1,
        2,
    )


@pytest.mark.parametrize(
    ("name", "indicator", "cells", "near"),
    [
        ("algorithme:zaeinventory", "zae_n", {}, 0),
        ("algorithme:frichequalify", "friches_n", {}, 0),
        ("algorithme:frichecheck", "friches_ha", {"unite_fonciere_surface": "10000"}, 0),
        ("algorithme:heatexposure", "chaleur_pop", {"pop": "5", "classe": "4"}, None),
        ("algorithme:carbonstock", "stock_c", {"stock_tc": "1000"}, None),
        ("rpls", "social_rpls", {}, 0),
    ],
)
def test_where_nobody_looked_nothing_is_known(tables, name, indicator, cells, near):
    """One row in Béthune: another commune of its EPCI has none that is known, an EPCI without any has no figure."""
    missing = tables.files[name].missing if name in tables.files else result_missing(name)
    file = replace(tables.files["rpls"], id=name, missing=missing, time="")
    data = of_layer(file, name, ("insee", *cells), [("62119", *cells.values())], "insee")
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {name: data})
    values, _ = own.values([tables.indicators[indicator]], ["COM", "EPCI", "AULA"])
    told = {one.code: one for one in values}
    assert told["62119"].value and told["62119"].state == "observe"
    assert (told["62126"].value, told["62126"].state) == (near, "absent" if near is None else "estime")
    assert (told["62498"].value, told["62498"].state, told["CALL"].value) == (None, "absent", None)
    assert (told["AULA"].value, told["AULA"].state, told["AULA"].low) == (None, "partiel", told["62119"].value)
    assert bool(told["62498"].why) is (near is not None)


def test_zones_that_are_only_proposed_are_counted_as_estimates(tables):
    rows = [("62119", "declare"), ("62126", "declare"), ("62126", "estime")]
    file = replace(tables.files["rpls"], id="algorithme:zaeinventory", missing="zero_estime", time="")
    data = of_layer(file, "zaeinventory", ("insee", "etat"), rows, "insee")
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {file.id: data})
    values, _ = own.values([tables.indicators["zae_n"]], ["COM"])
    told = {one.code: (one.value, one.state) for one in values}
    assert (told["62119"], told["62126"]) == ((1, "observe"), (2, "estime"))


def test_the_vacancy_of_business_zones_keeps_its_interval(tables):
    """Two zones of one commune: 1 of 5 vacant (20 to 50 %), 2 of 10 for certain; one elsewhere without units."""
    header = ("site_comm_insee", "site_surf_brute", "uf_n", "uf_vacantes", "taux_bas", "taux_haut")
    rows = [
        ("62119", "12.5", "5", "1", "20", "50"),
        ("62119", "7.5", "10", "2", "20", "20"),
        ("62498", "3", "0", "0", "", ""),
    ]
    file = replace(tables.files["rpls"], id="algorithme:zaeinventory", missing="zero", time="")
    data = of_layer(file, "zaeinventory", header, rows, "site_comm_insee")
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {file.id: data})
    values, _ = own.values(chosen_indicators(["zae_n", "zae_ha", "zae_vacance"], tables.indicators), ["COM", "EPCI"])
    told = {(one.indicator, one.code): (one.value, one.low, one.high) for one in values}
    assert (told["zae_n", "62119"][0], told["zae_ha", "62119"][0]) == (2, 20)
    # (0.2 x 5 + 0.2 x 10) / 15 and (0.5 x 5 + 0.2 x 10) / 15, as the report of the inventory weighs them
    assert told["zae_vacance", "62119"] == pytest.approx((20.0, 20.0, 30.0))
    assert told["zae_vacance", "62498"][0] is None
    assert told["zae_vacance", "CABBALR"] == pytest.approx((20.0, 20.0, 30.0))
    state = {(one.indicator, one.code): one.state for one in values}
    assert state["zae_vacance", "62119"] == "estime"


# docs/design/housing.md#observatories
def test_the_stock_of_leaky_dwellings_keeps_its_interval(tables):
    header = ("code_zone", "etat", "fg_pct", "fg_sel_bas", "fg_sel_haut")
    rows = [
        ("62119", "estime", "20.7", "18.5", "23.1"),
        ("62498", "secret", "", "", ""),
        ("62193", "echantillon", "", "", ""),
    ]
    file = replace(tables.files["rpls"], id="algorithme:housingestimate", missing="inconnu", time="")
    data = of_layer(file, "housingestimate", header, rows, "code_zone")
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {file.id: data})
    values, _ = own.values(chosen_indicators(["fg_parc"], tables.indicators), ["COM"])
    told = {one.code: (one.value, one.state, one.low, one.high) for one in values}
    assert told["62119"] == (20.7, "estime", 18.5, 23.1)
    # a zone without an estimate has no number, and no zero
    assert told["62498"][0] is None
    bare = of_layer(file, "housingestimate", header[:3], [("62119", "estime", "20.7")], "code_zone")
    alone = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {file.id: bare})
    values, _ = alone.values(chosen_indicators(["fg_parc"], tables.indicators), ["COM"])
    assert next((one.state, one.low) for one in values if one.code == "62119") == ("estime", None)


def test_sums_over_years_of_columns(tmp_path, tables):
    names = [f"naf{year:02d}art{year + 1:02d}" for year in range(11, 24)]
    parts = [f"art{year:02d}hab{year + 1:02d}" for year in range(11, 24)]
    text = f"idcom;{';'.join(names)};{';'.join(parts)}\n62119;{';'.join(['10000'] * 13)};{';'.join(['2500'] * 13)}\n"
    data = read_wide(written(tmp_path, "conso_com.csv", text), tables.files["cerema_conso"], None)
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, {"cerema_conso": data})
    values, _ = own.values(chosen_indicators(["conso_enaf", "conso_hab_part"], tables.indicators), ["COM"])
    bethune = {one.indicator: one.value for one in values if one.code == "62119"}
    assert bethune == {"conso_enaf": 1.0, "conso_hab_part": 25.0}


def test_small_things(tables):
    assert deduced(["62461", "62119"], tables.passage) == 2024
    assert deduced(["62119"], tables.passage) == 0
    assert [year_of(text) for text in ("2024-T3", "31/05/2024", "20240531", "x")] == [2024, 2024, 2024, None]
    assert SecretRule.parse("s; ns").marks == {"s", "ns"}
    assert total([]) == Quantity(None, "absent")
    assert total([Quantity(None, "absent"), Quantity(None, "absent")]).state == "absent"
    assert total([Quantity.of(1), Quantity(None, "absent")]).high == float("inf")
    assert combined("+", Quantity(None, "absent"), Quantity.of(1)).state == "absent"
    assert combined("/", Quantity.of(4), Quantity.between(-1, 2)).high == float("inf")
    assert Quantity.between(1, 2).is_bounded
    assert not Quantity.of(None).is_stated


def test_a_pattern_that_cannot_be_read_is_a_fault_of_the_table(tmp_path):
    from aula_toolbox.core.reference import FOLDER

    text = (FOLDER / "obs_fichiers.csv").read_text(encoding="utf-8").replace("^[PC]\\d\\d_>annee+3", "[>annee+3")
    written(tmp_path, "obs_fichiers.csv", text)
    with pytest.raises(AulaError, match="insee_comparateur"):
        files(tmp_path)


def test_rows_with_quotes_are_chosen_by_their_key_too(tmp_path, tables):
    path = written(tmp_path, "x.csv", 'CODGEO;P21_LOG\n"75056";9\n"62119";5\n')
    data = read_wide(path, tables.files["insee_cc_logement"], {"62119"})
    assert (list(data.lines), data.texts["P21_LOG"]) == (["62119"], {"62119": "5"})
    path = written(tmp_path, "DS_BPE_2024_data.csv", MELODI.replace("62427;COM", '"62427";COM'))
    kept = read_rows(path, tables.files["insee_bpe"], {"62119"}, ["FACILITY_TYPE", "OBS_VALUE"])
    assert kept.codes == {"62119"}


def test_a_row_that_is_not_there_is_what_the_table_says(tmp_path, tables):
    path = written(tmp_path, "x.csv", "CODGEO;P21_LOG\n62119;5\n")
    file = tables.files["insee_cc_logement"]
    told = [read_wide(path, replace(file, missing=one), None) for one in ("zero", "zero_estime", "absent")]
    cells = [one.quantity("62427", "P21_LOG") for one in told]
    assert [(one.value, one.state) for one in cells] == [(0.0, "observe"), (0.0, "estime"), (None, "absent")]


def test_a_yearly_mean_over_a_secret_is_bounded_below(tmp_path, tables):
    """Twelve in a year and a secret in another: at least six a year."""
    path = written(tmp_path, "x.csv", "COMM;ANNEE;LOG_AUT\n62119;2023;s\n62119;2024;12\n")
    file = replace(tables.files["sitadel"], secret=SecretRule.parse("s"))
    mean = read_rows(path, file, None, ["LOG_AUT"]).quantity(parse("moyenne(LOG_AUT; 2 ans)"), "62119")
    assert (mean.value, mean.state, mean.low, mean.high) == (None, "partiel", 6.0, float("inf"))
    path = written(tmp_path, "y.csv", "COMM;ANNEE;LOG_AUT\n62119;2024;s\n62119;2024;12\n")
    plain = read_rows(path, file, None, ["LOG_AUT"]).quantity(parse("moyenne(LOG_AUT)"), "62119")
    assert (plain.value, plain.state, plain.low) == (None, "partiel", 6.0)


def test_an_excerpt_of_rows_has_the_level_the_code_and_the_columns(tables):
    file = replace(tables.files["rpls"], time="")
    data = of_layer(file, "x", ("code", "kind"), [("62498", "b"), ("62119", "a"), ("62119", "c")], "code")
    rows = [line.split(";") for line in excerpt_text(data).lstrip("\ufeff").splitlines()]
    assert rows == [
        ["maille", "code", "code", "kind"],
        ["COM", "62119", "62119", "a"],
        ["COM", "62119", "62119", "c"],
        ["COM", "62498", "62498", "b"],
    ]
