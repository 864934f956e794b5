"""ZAN status and balance, the land budget and the ENAF classes, against the published matrices.

Method: docs/design/erc.md#artificialisation, docs/design/erc.md#budget, docs/design/erc.md#enaf
"""

from __future__ import annotations

import csv

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.erc import counter, enaf, zan_balance, zan_status
from aula_toolbox.core.erc.tables import ErcThresholds
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Message

THRESHOLDS = ErcThresholds.read()
MATRIX = zan_status.Matrix()


def _published(folder, name):
    with (folder / "erc" / name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_matrix_is_the_published_one(shared_reference):
    rows = _published(shared_reference, "zan_matrice_cs_us.csv")
    for row in rows:
        status = MATRIX.status(row["code_cs"], row["code_us"], "OCS GE")
        assert (int(status.is_artificial), int(status.is_impermeable), status.category) == tuple(
            int(row[c]) for c in ("artificialise", "impermeable", "categorie_decret_interpretee")
        )
    assert len(rows) == 280
    assert sum(int(row["artificialise"]) for row in rows) == 105
    for use in ("US6.1", "US6.2"):
        assert MATRIX.status("CS2.2.1", use, "OCS GE").is_artificial
        assert MATRIX.status("CS2.2.2", use, "OCS GE").is_artificial
    assert not MATRIX.status("CS1.1.2.1", "US1.3", "OCS GE").is_artificial


def test_ocs2d_goes_through_the_crosswalk_and_unknown_pairs_are_unknown():
    assert MATRIX.status("CS1.1.1", "US1.1.1", "OCS2D") == MATRIX.status("CS1.1.1.1", "US1.1", "OCS GE")
    assert MATRIX.status("CS9.9.9", "US1.1.1", "OCS2D") is None
    assert MATRIX.status(None, None, "OCS GE") is None
    assert MATRIX.is_impermeable("CS1.1.1.2", "OCS GE")
    assert not MATRIX.is_impermeable("CS2.2.1", "OCS GE")


def test_every_shipped_ocs2d_code_of_the_enaf_matrix_reaches_the_decree_matrix(shared_reference):
    pairs = [(row["cs"], row["us"]) for row in _published(shared_reference, "ocs2d_matrice_enaf.csv")]
    assert [pair for pair in pairs if MATRIX.status(*pair, "OCS2D") is None] == []


def test_artif_words():
    assert zan_status.read_artif(["artif", "Non  artif", 1, 0.0], "f").tolist() == [1, 0, 1, 0]
    assert np.isnan(zan_status.read_artif([None, "", float("nan")], "f")).all()
    with pytest.raises(AulaError, match="peut-être"):
        zan_status.read_artif(["artif", "peut-être"], "ARTIF_2021")


def test_small_enclosed_patches_change_and_exact_thresholds_stay():
    area = np.array([2499.0, 2500.0, 100.0, 100.0])
    contact = np.array([1.0, 1.0, 0.99, 0.98])
    flips, doubt = zan_status.enclosed_small(area, contact, THRESHOLDS)
    assert flips.tolist() == [True, False, True, False]
    assert doubt.tolist() == [False, False, False, True]
    assert zan_status.is_lasting_building(np.array([49.9, 50.0]), THRESHOLDS).tolist() == [False, True]


COMMUNES = pd.DataFrame({"insee": ["1", "2", "3"], "nom": ["Un", "Deux", "Trois"]})


def _balance(vintages=("2021",), gap=(0.0, 2000.0, 1e4), dates=(2021.0, 2024.0)):
    codes = list(COMMUNES["insee"])
    flag = {"imper": 0, "exempt": 0, "indet": 0}
    first = pd.DataFrame(
        [
            {"insee": "1", "m2": 4000, "artif": 1, **flag},
            {"insee": "1", "m2": 6000, "artif": 0, **flag},
            {"insee": "2", "m2": 8000, "artif": 1, **flag},
        ]
    )
    second = pd.DataFrame(
        [
            {"insee": "1", "m2": 5000, "artif": 1, **flag},
            {"insee": "1", "m2": 5000, "artif": 0, **flag},
            {"insee": "2", "m2": 8000, "artif": 1, **flag},
        ]
    )
    flux = pd.DataFrame({"insee": ["1", "1"], "sens": [1, -1], "m2": [1500.0, 500.0], "bruit": [0, 1]})
    gaps = np.array(gap)
    measured = zan_balance.MeasuredCommunes(np.full(3, 1e4), gaps, gaps, gaps, np.zeros(3), vintages)
    return zan_balance.balance(
        COMMUNES,
        zan_balance.sums_by_commune(first, codes),
        zan_balance.sums_by_commune(second, codes),
        zan_balance.flows_by_commune(flux, codes),
        measured,
        dates,
        THRESHOLDS,
    )


def test_balance_of_a_full_a_partial_and_an_empty_commune():
    full, partial, empty = _balance().to_dict("records")
    assert (full["flux_artif_ha"], full["flux_desartif_ha"]) == (0.15, 0.05)
    assert (full["bruit_artif_ha"], full["bruit_desartif_ha"]) == (0, 0.05)
    assert full["solde_net_ha"] == pytest.approx(0.1)
    assert full["rythme_ha_an"] == pytest.approx(0.1 / 3)
    assert full["ecart_ha"] == pytest.approx(0)
    assert full["artif2_pct"] == pytest.approx(50)
    assert full["statut_donnee"] == "complet_uniforme"
    assert (partial["statut_donnee"], partial["couverture_pct"]) == ("partiel", pytest.approx(80))
    assert np.isnan(partial["artif1_pct"])
    assert np.isnan(partial["rythme_ha_an"])
    assert partial["solde_net_ha"] == 0
    assert partial["stock2_ha"] == pytest.approx(0.8)
    assert empty["statut_donnee"] == "sans_donnee"
    assert all(np.isnan(empty[name]) for name in zan_balance.QUANTITIES)
    assert empty["surf_ha"] == 1
    assert "80 %" in str(partial["explication"])
    assert isinstance(full["explication"], Message)
    assert _balance(vintages=("2020", "2021"))["statut_donnee"][0] == "complet_millesimes_mixtes"


def test_epci_sums_tell_who_brings_nothing():
    row, other = zan_balance.by_epci(_balance(), ["A", "A", "B"]).to_dict("records")
    assert row["solde_net_ha"] == pytest.approx(0.1)
    assert (row["communes"], row["communes_partielles"], other["communes_sans_donnee"]) == (2, 1, 1)
    assert np.isnan(other["stock1_ha"])
    # a pace of the covered communes alone would be read as that of the EPCI
    assert np.isnan(row["rythme_ha_an"])
    (whole,) = zan_balance.by_epci(_balance().head(1), ["A"]).to_dict("records")
    assert whole["rythme_ha_an"] == pytest.approx(0.1 / 3)


def test_conservation_names_the_communes():
    zan_balance.check_conservation(["1", "2"], [100.0, 100.0], [60.0, 99.5], [40.0, 0.0], "2021", THRESHOLDS)
    with pytest.raises(AulaError, match=r"largest difference 5 m2.*: 2\."):
        zan_balance.check_conservation(["1", "2"], [100.0, 100.0], [60.0, 95.0], [40.0, 0.0], "2021", THRESHOLDS)


def _flows(reference=(1000,) * 10, since=(500, 500, 500, 500), **more):
    row = {counter.flow_column(2011 + i): value for i, value in enumerate(reference)}
    row.update({counter.flow_column(2021 + i): value for i, value in enumerate(since)})
    return {"insee": "62001", "nom": "A", **row, **more}


def test_column_names_are_those_of_the_files():
    assert counter.flow_column(2011) == "naf11art12"
    assert counter.use_column(2020, "hab") == "art20hab21"


def test_budget_of_a_commune():
    rules = counter.CounterRules(guarantee_ha=0.1)
    got = counter.budget(pd.DataFrame([_flows()]), rules).iloc[0]
    assert got["ref_ha"] == pytest.approx(1.0)
    assert got["autorise_ha"] == pytest.approx(0.5)
    assert got["consomme_ha"] == pytest.approx(0.2)
    assert got["projection_ha"] == pytest.approx(0.5)
    assert got["projection_ha"] == pytest.approx(got["rythme_ha_an"] * 10)
    assert got["reste_ha"] == pytest.approx(0.3)
    assert got["taux_consomme_pct"] == pytest.approx(40)
    assert (got["statut"], got["derniere_annee"], got["garantie"]) == ("respecte", 2024, 0)
    assert np.isnan(got["hab_ha"])
    over = counter.budget(pd.DataFrame([_flows(since=(5100, 0, 0, 0))]), rules).iloc[0]
    assert over["statut"] == "depassement"
    watch = counter.budget(pd.DataFrame([_flows(since=(1000, 500, 500, 500))]), rules).iloc[0]
    assert watch["statut"] == "vigilance"
    assert watch["depassement_ha"] == pytest.approx(watch["projection_ha"] - 0.5)
    assert "0,1 ha too many" in str(watch["explication"])


def test_guarantee_targets_and_uses():
    uses = {counter.use_column(2021 + i, "hab"): 300 for i in range(4)}
    table = pd.DataFrame([_flows(land="REGION_32", **uses), _flows(land="nowhere", **uses)])
    got = counter.budget(table, counter.CounterRules(), counter.targets())
    assert got["garantie"].tolist() == [1, 1]
    assert got["autorise_ha"].tolist() == [1.0, 1.0]
    assert got["objectif_pct"].tolist() == [54.47, 50.0]
    assert got["hab_ha"][0] == pytest.approx(0.12)
    table["garantie_droit"] = [1, 0]
    assert counter.budget(table, counter.CounterRules())["garantie"].tolist() == [1, 0]


def test_a_null_year_has_no_budget_and_a_missing_column_is_named():
    got = counter.budget(pd.DataFrame([_flows(since=(500, None, 500, 500))]), counter.CounterRules()).iloc[0]
    assert got["statut"] == "sans_donnee"
    assert np.isnan(got["consomme_ha"])
    table = pd.DataFrame([_flows()]).drop(columns=["naf13art14", "naf22art23"])
    with pytest.raises(AulaError, match=r"naf13art14, naf22art23"):
        counter.budget(table, counter.CounterRules())
    before = counter.budget(pd.DataFrame([_flows(since=())]), counter.CounterRules()).iloc[0]
    assert before["statut"] == "sans_donnee"


def test_merged_communes_are_summed():
    table = pd.DataFrame([_flows(insee=code) for code in ("62549", "62447", "62461", "62001")])
    merged, moved = counter.merge_communes(table)
    assert moved == ["62461", "62549"]
    assert merged["insee"].tolist() == ["62001", "62447"]
    assert merged["naf11art12"].tolist() == [1000, 3000]
    assert merged.filter(like="naf").to_numpy().sum() == table.filter(like="naf").to_numpy().sum()
    table.loc[0, "naf11art12"] = None
    assert np.isnan(counter.merge_communes(table)[0]["naf11art12"][1])


flow_values = st.lists(st.floats(0, 1e5), min_size=14, max_size=14)


@settings(max_examples=30, deadline=None)
@given(st.lists(flow_values, min_size=1, max_size=5), st.floats(0, 100))
def test_groups_are_the_sums_of_their_communes(rows, target):
    table = pd.DataFrame([_flows(tuple(row[:10]), tuple(row[10:]), insee=str(i)) for i, row in enumerate(rows)])
    rules = counter.CounterRules(target_pct=target)
    got = counter.budget(table, rules)
    group = counter.by_group(got, ["G"] * len(rows), rules).iloc[0]
    for name in ("ref_ha", "consomme_ha", "garantie_ha"):
        assert group[name] == pytest.approx(got[name].sum(), abs=1e-9)
    planned = got["ref_ha"] * (1 - target / 100)
    assert (got["autorise_ha"] >= planned - 1e-12).all()
    assert group["autorise_ha"] == pytest.approx(planned.sum(), abs=1e-6)


# ---- ENAF ----


def test_all_cells_of_the_enaf_matrix_and_of_the_envelope(shared_reference):
    rows = _published(shared_reference, "ocs2d_matrice_enaf.csv")
    shipped = enaf.matrix()
    counts = dict.fromkeys((enaf.STRUCTURE, enaf.MIXED), 0)
    for row in rows:
        code = shipped[row["cs"], row["us"]]
        if row["code"] in counts:
            counts[row["code"]] += 1
        if row["code"] == enaf.STRUCTURE:
            assert enaf.classify(code, None, True) == "Ue"
            assert enaf.classify(code, None, False) == "A"
            assert enaf.classify(code, None, None) == "XX"
        elif row["code"] == enaf.MIXED:
            assert [enaf.classify(code, p4, None) for p4 in (1, "2", "3 Naturel", 4.0, None, 7)] == [
                "Ua",
                "A",
                "N",
                "Ui",
                "XX",
                "XX",
            ]
        else:
            assert enaf.classify(code, None, None) == row["code"]
    assert len(rows) == 1749
    assert counts == {enaf.STRUCTURE: 44, enaf.MIXED: 3}
    envelope = _published(shared_reference, "ocs2d_matrice_enveloppe_urbaine.csv")
    own = enaf.matrix("ocs2d_enveloppe")
    assert {(row["cs"], row["us"]): row["code"] for row in envelope} == own
    assert sum(code == enaf.ENVELOPE for code in own.values()) == 1052
    assert enaf.classify(None, None, None) == "XX"


def test_naf_and_years():
    assert [enaf.naf_of(code) for code in ("N", "A", "F", "Uh", "XX")] == ["NAF", "NAF", "NAF", "Non-NAF", None]
    assert enaf.years_of(["cs05", "us05", "CS21", "US21", "cs24", "geom"]) == ["05", "21"]
    assert enaf.years_of(["cs05", "us05", "cs21", "us21"], "2021") == ["21"]
    for fields, asked in ((["cs05"], ""), (["cs05", "us05"], "2009")):
        with pytest.raises(AulaError, match="Fields missing"):
            enaf.years_of(fields, asked)


def test_enaf_by_commune():
    pieces = pd.DataFrame(
        {
            "insee": ["1", "1", "1", "2"],
            "m2": [1e4, 2e4, 3e4, 4e4],
            "code_21": ["A", "Uh", "A", "XX"],
            "code_24": ["Uh", "N", "A", "Uh"],
        }
    )
    one, two = enaf.by_commune(pieces, ["21", "24"]).to_dict("records")
    assert one == {
        "insee": "1",
        "naf_21_ha": 4.0,
        "naf_24_ha": 5.0,
        "conso_21_24_ha": 1.0,
        "retour_21_24_ha": 2.0,
        "ha_sans_classe": 0.0,
    }
    assert (two["conso_21_24_ha"], two["ha_sans_classe"]) == (0.0, 4.0)


def test_communes_that_did_not_merge_are_left_as_they_are():
    table = pd.DataFrame({"insee": ["62001", "62002"], "nom": None, "naf11art12": [1.0, 2.0]})
    merged, moved = counter.merge_communes(table)
    assert moved == []
    assert merged is table


def test_the_version_of_the_matrix_changes_with_its_tables(tmp_path):
    shipped = zan_status.Matrix()
    path = shipped.table.path
    (tmp_path / path.name).write_text(path.read_text(encoding="utf-8").replace("CS1.1.1.1", "CS1.1.1.1 "))
    assert shipped.version == zan_status.Matrix().version
    assert zan_status.Matrix(tmp_path).version != shipped.version
