"""Prices, incomes, bounds of vulnerability and meters.

Method: docs/design/housing.md#energy-vulnerability, docs/design/housing.md#meters, docs/design/housing.md#consumption
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.housing import incomes, meters, prices, uses, vulnerability
from aula_toolbox.core.housing.frame import Axes
from aula_toolbox.core.housing.incomes import IncomeDeciles
from aula_toolbox.core.housing.prices import PriceList
from aula_toolbox.core.housing.uses import ZoneUses
from aula_toolbox.core.housing.vulnerability import VulnerabilityChoices
from aula_toolbox.core.messages import Notes
from tests.core.housing.housingfactory import TABLES, heard

FUELS = Axes.of(TABLES).fuels
FLAT = PriceList(2024, dict.fromkeys(FUELS, 0.1), "essai", True)
ROW = [9000.0, 12000, 14000, 16000, 18000, 21000, 25000, 31000, 40000]


def file(tmp_path, text, name="table.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_shipped_prices_say_that_they_wait_for_a_confirmation():
    found = prices.shipped(TABLES, FUELS)
    # 2025 has no price: the year before is whole
    assert (found.year, found.is_checked) == (2024, False)
    assert found.eur_kwh["electricite"] == pytest.approx(0.2276)
    assert prices.shipped(TABLES, ["uranium"]) is None


def test_the_prices_of_a_user(tmp_path):
    rows = [f"{fuel};2023;0,1;EDF" for fuel in FUELS] + ["Gaz;2025;0,2;x", "fioul;2024;;"]
    found = prices.read(file(tmp_path, "\n".join(["energie;annee;eur_kwh;source", *rows])), FUELS, Notes())
    assert (found.year, found.eur_kwh["gaz"], found.source) == (2023, 0.1, "EDF")
    bare = [f"{fuel};2023;0,1" for fuel in FUELS]
    assert prices.read(file(tmp_path, "\n".join(["energie;annee;prix", *bare])), FUELS, Notes()).source == "table.csv"
    with pytest.raises(AulaError, match="E_PRICES"):
        prices.read(file(tmp_path, "energie;annee;eur_kwh\ngaz;2024;0,1\n"), FUELS, Notes())


def test_incomes_of_filosofi(tmp_path):
    head = "IRIS;DISP_TP6021;DISP_MED21;" + ";".join(f"DISP_D{one}21" for one in (1, 3, 9))
    notes = Notes()
    path = file(tmp_path, f"{head}\n629900101;20;18000;9000;14000;40000\n629900102;s;ns;s;s;s\n", "filo.csv")
    found = incomes.read(path, ["629900101", "629900102"], notes)
    assert found.year in (21, 2021)
    assert found.median.tolist()[0] == 18000
    assert np.isnan(found.values[1]).all()
    assert "1 zones have no income" in heard(notes)
    communes = file(tmp_path, "CODGEO,MED21,D121,D921\n62990,18000,9000,40000\n", "com.csv")
    assert incomes.read(communes, ["62990"], Notes()).values[0, [0, 4, 8]].tolist() == [9000, 18000, 40000]
    with pytest.raises(AulaError, match="E_INCOME"):
        incomes.read(path, ["629909999"], Notes())
    with pytest.raises(AulaError, match="E_INCOME"):
        incomes.read(file(tmp_path, "IRIS;autre\n629900101;1\n"), ["629900101"], Notes())
    with pytest.raises(AulaError, match="E_VALUE"):
        incomes.read(file(tmp_path, f"{head}\n629900101;20;beaucoup;9000;14000;40000\n"), ["629900101"], Notes())


def test_shares_and_incomes_between_deciles():
    row = np.array([ROW, [np.nan] * 9])
    assert incomes.share_under(row, 18360)[0] == pytest.approx(0.5 + 0.1 * 360 / 3000)
    assert np.isnan(incomes.share_under(row, 18360)[1])
    assert incomes.share_under(row[:1], 5000)[0] == 0.1
    assert incomes.income_at(row, np.array([0.25, 0.5])).tolist()[0] == 13000
    assert np.isnan(incomes.income_at(row, np.array([0.25, 0.5]))[1])


def stock(share_of_g=0.5, kwh=(10_000.0, 30_000.0)):
    """100 houses, A and G, heated with gas."""
    dwellings, energy = np.zeros((1, 2, 7)), np.zeros((1, 2, 7, 5))
    dwellings[0, 0, 0], dwellings[0, 0, 6] = 100 * (1 - share_of_g), 100 * share_of_g
    energy[0, 0, :, FUELS.index("gaz")] = np.linspace(*kwh, 7)
    return ZoneUses(dwellings, energy)


def zones(*states):
    count = len(states)
    return pd.DataFrame(
        {
            "code_zone": [f"Z{rank}" for rank in range(count)],
            "nom_zone": "zone",
            "log_rp": 100.0,
            "fg_pct": np.arange(count) * 10.0,
            "fg_sel_bas": 0.0,
            "fg_sel_haut": 100.0,
            "etat": states,
        }
    )


CHOICES = VulnerabilityChoices(8.0, 18_360.0, 1.5)


def test_bounds_hold_every_joint_law():
    table = vulnerability.table(zones("estime"), IncomeDeciles(np.array([ROW]), 2021), stock(), FLAT, FUELS, CHOICES)
    row = table.iloc[0]
    # 8 % of 18 360 x 1.5 is 2 203 EUR: the G houses (3 000 EUR) are over it, the A ones (1 000) under even 8 % of D1
    assert row["lourd_pct"] == 50
    assert row["lourd_max_pct"] == 50
    assert row["fact_eur"] == 2000
    a = row["bas_rev_pct"]
    assert row["vuln_bas_pct"] == pytest.approx(a + 50 - 100)
    assert row["vuln_haut_pct"] == pytest.approx(min(a, 60))
    assert row["vuln_indep_pct"] == pytest.approx(a * 0.5)
    assert row["vuln_bas_pct"] <= row["vuln_indep_pct"] <= row["vuln_haut_pct"] <= a


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, 2**31))
def test_no_joint_law_is_outside_the_bounds(low, heavy, seed):
    luck = np.random.default_rng(seed)
    poor, dear = luck.random(200) < low, luck.random(200) < heavy
    share = [np.array([one.mean()]) for one in (poor, dear)]
    least, most = vulnerability.bounds(share[0], share[1], share[1])
    assert least[0] - 1e-9 <= (poor & dear).mean() <= most[0] + 1e-9


def test_real_use_grows_slower_than_the_conventions():
    gap = vulnerability.elasticity(TABLES)
    dear = vulnerability.bills(stock(kwh=(10_000, 66_000)), FLAT, FUELS, gap)
    # the published pair itself: 6.6 by the conventions, 1.85 in use
    assert dear[0, 0, 6] / dear[0, 0, 0] == pytest.approx(1.85)
    assert dear[0, 0, 0] == pytest.approx(1000)
    # without any A or B the least class is the mark
    only_leaky = ZoneUses(np.where(np.arange(7) == 6, 1.0, 0.0) * np.ones((1, 2, 7)), stock().kwh)
    assert vulnerability.bills(only_leaky, FLAT, FUELS, gap)[0, 0, 6] == pytest.approx(3000)


def test_what_is_missing_is_said_and_never_zero():
    unknown = IncomeDeciles(np.array([ROW, ROW, [np.nan] * 9, ROW]), 2021)
    states = zones("estime", "secret", "estime", "estime")
    four = ZoneUses(np.repeat(stock().dwellings, 4, 0), np.repeat(stock().kwh, 4, 0))
    four.kwh[3, 0, 6] = np.nan
    table = vulnerability.table(states, unknown, four, FLAT, FUELS, CHOICES)
    assert table["vuln_haut_pct"].notna().tolist() == [True, False, False, False]
    assert table["bas_rev_pct"].notna().tolist() == [True, False, False, True]
    assert table["motif"].tolist()[2:] == ["revenus secrets ou absents", "consommation d’une classe inconnue"]
    bare = vulnerability.table(states, unknown, None, None, FUELS, CHOICES)
    assert "aucune facture" in bare["motif"][0]
    assert bare["fact_eur"].isna().all()
    # without the first decile the poorest may find any bill heavy: the bound is the share of low incomes
    bare_d1 = IncomeDeciles(np.array([[np.nan, *ROW[1:]]]), 2021)
    row = vulnerability.table(zones("estime"), bare_d1, stock(0.1), FLAT, FUELS, CHOICES).iloc[0]
    assert row["vuln_haut_pct"] == row["bas_rev_pct"]


def test_thirds_of_zones():
    assert np.isnan(vulnerability.thirds(np.array([1.0, 1.0, 1.0]))).all()
    table = vulnerability.table(
        zones(*["estime"] * 3),
        IncomeDeciles(np.array([ROW, [one * 2 for one in ROW], [one * 3 for one in ROW]]), 2021),
        None,
        None,
        FUELS,
        CHOICES,
    )
    assert table["classe_vuln"].tolist() == ["1-3", "2-2", "3-1"]


def test_uses_go_through_their_table():
    table = uses.table(stock(), ["Z0"], FUELS, np.array([False]))
    assert table[["etq", "log_n", "gaz_kwh"]].to_numpy().tolist() == [["A", 50.0, 10_000.0], ["G", 50.0, 30_000.0]]
    back = uses.read(table.assign(code_zone=["Z0", "autre"]), ["Z0", "Z1"], FUELS)
    assert back.dwellings[0, 0].tolist() == [50, 0, 0, 0, 0, 0, 0]
    assert np.isnan(back.dwellings[1]).all()
    assert uses.table(stock(), ["Z0"], FUELS, np.array([True])).empty


HEAD = "ANNEE;CODE_IRIS;CODE_GRAND_SECTEUR;FILIERE;CONSO;PDL\n"
CODES = ["629900101", "629900102", "629900103"]
EVERY = ("residentiel", "tertiaire")


def read(tmp_path, text, codes=CODES, name="conso.csv", notes=None, sectors=EVERY):
    return meters.read(file(tmp_path, text, name), codes, sectors, TABLES, notes or Notes())


def test_meters_without_a_row_are_refused(tmp_path):
    with pytest.raises(AulaError) as caught:
        read(tmp_path, HEAD)
    assert caught.value.codes == ("E_EMPTY",)


def test_meters_by_zone_with_what_is_hidden(tmp_path):
    text = HEAD + "\n".join(
        [
            "2023;629900101;RESIDENTIEL;Electricité;9000;100",
            "2024;629900101;RESIDENTIEL;Electricité;1000;100",
            "2024;629900101;RESIDENTIEL;Gaz;2000,5;80",
            "2024;629900101;TERTIAIRE;Electricité;500;9",
            "2024;629900102;RESIDENTIEL;Electricité;400;40",
            "2024;629900102;RESIDENTIEL;Electricité;s;",
            "2024;629900103;RESIDENTIEL;Electricité;100;12",
            "2024;629900103;BATEAUX;Electricité;100;12",
            "2024;999999999;RESIDENTIEL;Electricité;100;12",
        ]
    )
    notes = Notes()
    lines = read(tmp_path, text, notes=notes)
    assert "BATEAUX" in heard(notes)
    table = meters.table(lines, CODES, CODES, FLAT).set_index(["code_zone", "annee", "secteur", "energie"])
    own = table.loc[("629900101", 2024, "residentiel", "gaz")]
    assert own[["conso_gwh", "facture_meur", "rang"]].tolist() == pytest.approx([2.0005, 0.20005, 1])
    few = table.loc[("629900101", 2024, "tertiaire", "electricite")]
    assert few["etat"] == "secret"
    assert np.isnan(few["conso_gwh"])
    part = table.loc[("629900102", 2024, "residentiel", "electricite")]
    assert part[["conso_gwh", "part_secret_pct", "etat"]].tolist() == [0.4, 50.0, "partiel"]
    assert part["facture_eur_pdl"] == pytest.approx(1000)
    modelled = pd.DataFrame({"code_zone": CODES, "nom_zone": CODES, "reseaux_gwh": [6.0, 1.0, 0.5]})
    beside = meters.against(meters.table(lines, CODES, CODES, FLAT), lines, modelled, TABLES, notes).set_index(
        "code_zone"
    )
    assert beside.loc["629900101", "ratio_mesure"] == pytest.approx(3.0005 / 6)
    assert beside["etat"].tolist() == ["mesure", "partiel", "mesure"]
    assert np.isnan(beside.loc["629900102", "ratio_mesure"])
    # no line of gas in a file that tells that of others: none is delivered
    assert beside.loc["629900103", "ef_mesure_gwh"] == pytest.approx(0.1)
    assert "629900103" in heard(notes)


def test_meters_without_gas_make_no_ratio(tmp_path):
    notes = Notes()
    head = "annee,code_iris,conso_totale_mwh,nb_sites\n"
    lines = read(tmp_path, head + "2024,629900101,1000,100\n2024,629900103,s,\n", name="enedis-iris.csv", notes=notes)
    table = meters.table(lines, CODES, CODES, None)
    assert set(table["energie"]) == {"electricite"}
    modelled = pd.DataFrame({"code_zone": CODES, "nom_zone": CODES, "reseaux_gwh": 1.0})
    beside = meters.against(table, lines, modelled, TABLES, notes)
    assert beside["ratio_mesure"].isna().all()
    assert beside["etat"].tolist() == ["absent", "absent", "absent"]
    assert "only electricite is there" in heard(notes)
    bare = read(tmp_path, "annee,code_iris,conso\n2024,629900101,1000\n", name="grdf.csv")
    assert meters.table(bare, CODES, CODES, FLAT)["facture_eur_pdl"].isna().all()
    with pytest.raises(AulaError, match="Rename the file"):
        read(tmp_path, head + "2024,629900101,1000,100\n", name="conso-iris.csv")


def test_deliveries_by_address_are_no_total(tmp_path):
    head = "annee,code_iris,libelle_de_voie,filiere,segment_de_client,nombre_de_logements,"
    head += "consommation_annuelle_totale_de_l_adresse_mwh\n"
    notes = Notes()
    rows = "2024,629900101,RUE X,Electricité,RESIDENTIEL,12,40\n2024,629900101,RUE Y,Gaz,RESIDENTIEL,30,90.5\n"
    lines = read(tmp_path, head + rows, notes=notes)
    table = meters.table(lines, CODES, CODES, None)
    assert table["conso_gwh"].tolist() == pytest.approx([0.04, 0.0905])
    modelled = pd.DataFrame({"code_zone": CODES, "nom_zone": CODES, "reseaux_gwh": 1.0})
    assert meters.against(table, lines, modelled, TABLES, notes)["ratio_mesure"].isna().all()
    assert "no total of a zone" in heard(notes)


def test_iris_are_added_up_in_communes_and_not_the_other_way(tmp_path):
    lines = read(tmp_path, HEAD + "2024;629900101;R;E;1000;100\n2024;629900102;R;E;500;50\n", ["62990"])
    assert meters.table(lines, ["62990"], ["Commune"], FLAT)["conso_gwh"].tolist() == [1.5]
    with pytest.raises(AulaError, match="E_METERS"):
        read(tmp_path, HEAD + "2024;62990;R;E;1000;100\n")
    with pytest.raises(AulaError, match="not numbers"):
        read(tmp_path, HEAD + "2024;629900101;R;E;beaucoup;100\n")


def test_a_column_a_sector_is_a_line_a_sector(tmp_path):
    """As Agence ORE writes it: the total of all sectors was once read as deliveries to dwellings."""
    head = "operateur,annee,filiere,code_iris,consoa,pdla,consoi,pdli,consot,pdlt,consor,pdlr,consona,pdlna,"
    head += "consototale\n"
    rows = [
        "Enedis,2024,Electricité,629900101,,0,900,1,500.5,20,1000,100,,0,2400.5",
        "Enedis,2024,Electricité,629900102,,0,,3,40,12,,15,,,40",
    ]
    lines = read(tmp_path, head + "\n".join(rows), sectors=(*EVERY, "agriculture", "industrie"))
    table = meters.table(lines, CODES, CODES, None).set_index(["code_zone", "secteur"])
    assert table.loc[("629900101", "residentiel"), "conso_gwh"] == pytest.approx(1.0)
    assert table.loc[("629900101", "tertiaire"), "conso_gwh"] == pytest.approx(0.5005)
    assert table.loc[("629900102", "residentiel"), "etat"] == table.loc[("629900102", "industrie"), "etat"] == "secret"
    assert "agriculture" not in table.index.get_level_values("secteur")
