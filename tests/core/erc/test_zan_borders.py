"""ZAN exactly on its thresholds, and what is said of an EPCI: the cases where a sign turned round would pass unseen."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.erc import zan_balance, zan_status
from aula_toolbox.core.erc.tables import ErcThresholds
from aula_toolbox.core.errors import AulaError

THRESHOLDS = ErcThresholds.read()
TOLERANCE = THRESHOLDS.number("tolerance_seuil_m2")


@pytest.mark.parametrize(
    ("area", "lasts"),
    [(50.0 - 2 * TOLERANCE, False), (50.0 - TOLERANCE, True), (50.0 - TOLERANCE / 2, True), (50.0, True), (51.0, True)],
)
def test_a_building_lasts_from_fifty_m2_within_the_tolerance(area, lasts):
    assert zan_status.is_lasting_building(np.array([area]), THRESHOLDS).tolist() == [lasts]


@pytest.mark.parametrize(
    ("area", "contact", "flips", "doubtful"),
    [
        (2500.0 - 2 * TOLERANCE, 0.99, True, False),
        (2500.0 - 2 * TOLERANCE, 0.989, False, True),
        (2500.0 - TOLERANCE, 1.0, False, False),
        (2500.0, 1.0, False, False),
        (2500.0 - TOLERANCE, 0.0, False, False),
    ],
)
def test_a_patch_changes_status_below_its_threshold_only(area, contact, flips, doubtful):
    changed, doubt = zan_status.enclosed_small(np.array([area]), np.array([contact]), THRESHOLDS)
    assert (changed.tolist(), doubt.tolist()) == ([flips], [doubtful])


def test_exempt_land_is_artificial_without_counting_and_natural_land_is_never_exempt():
    pieces = pd.DataFrame(
        {
            "insee": ["1", "1", "1"],
            "m2": [100.0, 30.0, 7.0],
            "artif": [1, 1, 0],
            "imper": [1, 0, 0],
            "exempt": [0, 1, 1],
            "indet": [0, 0, 1],
        }
    )
    one, other = zan_balance.sums_by_commune(pieces, ["1", "2"]).to_dict("records")
    assert one == {"couvert": 137.0, "stock": 100.0, "imper": 100.0, "exempt": 30.0, "indet": 7.0}
    assert other == dict.fromkeys(one, 0.0)


def balance(
    covered, gaps, stocks=((4000.0, 5000.0),), flux=((1000.0, 0.0),), incomparable=None, dates=(2021.0, 2024.0)
):
    """Communes of one hectare: what is covered and artificial at the two dates (m2), and what changed."""
    codes = [str(number) for number in range(len(covered))]
    columns = dict.fromkeys(("imper", "exempt", "indet"), 0.0)
    first, second = (
        pd.DataFrame({"couvert": [row[k] for row in covered], "stock": [row[k] for row in stocks], **columns})
        for k in (0, 1)
    )
    gap1, gap2 = (np.array([row[k] for row in gaps]) for k in (0, 1))
    common = np.maximum(gap1, gap2) if incomparable is None else np.array(incomparable)
    measured = zan_balance.MeasuredCommunes(
        np.full(len(codes), 1e4), gap1, gap2, common, np.zeros(len(codes)), ("2021",)
    )
    flows = pd.DataFrame({"artif": [row[0] for row in flux], "desartif": [row[1] for row in flux]})
    flows = flows.assign(bruit_artif=flows["artif"] / 4, bruit_desartif=flows["desartif"] / 2)
    communes = pd.DataFrame({"insee": codes, "nom": codes})
    return zan_balance.balance(communes, first, second, flows, measured, dates, THRESHOLDS)


def test_the_coverage_of_an_epci_is_that_of_its_poorer_date():
    rows = balance(
        [(1e4, 1e4), (8000.0, 6000.0)],
        [(0.0, 0.0), (2000.0, 4000.0)],
        [(4000.0, 5000.0), (100.0, 100.0)],
        [(1000.0, 0.0), (0.0, 0.0)],
    )
    assert rows["couverture_pct"].tolist() == pytest.approx([100, 60])
    (whole,) = zan_balance.by_epci(rows, ["A", "A"]).to_dict("records")
    assert whole["couverture_pct"] == pytest.approx(100 * (1.0 + 0.6) / 2)
    assert (whole["surf_ha"], whole["communes"]) == (2, 2)
    assert whole["communes_partielles"] == 1 and np.isnan(whole["rythme_ha_an"])


def test_a_partial_commune_alone_takes_the_pace_of_its_epci_away():
    rows = balance([(9700.0, 9700.0)], [(300.0, 300.0)])
    assert rows["statut_donnee"].tolist() == [zan_balance.PARTIAL]
    assert rows["rythme_ha_an"][0] == pytest.approx(0.1 / 3), "97 % are enough for the rate of a commune"
    assert np.isnan(zan_balance.by_epci(rows, ["A"])["rythme_ha_an"][0])


@pytest.mark.parametrize(
    ("gap", "status"), [(99.0, zan_balance.UNIFORM), (100.0, zan_balance.UNIFORM), (101.0, zan_balance.PARTIAL)]
)
def test_a_commune_is_complete_from_99_per_cent(gap, status):
    assert balance([(1e4 - gap,) * 2], [(gap, gap)])["statut_donnee"].tolist() == [status]


@pytest.mark.parametrize(("gap", "has_rates"), [(500.0, True), (501.0, False)])
def test_rates_are_given_from_95_per_cent(gap, has_rates):
    row = balance([(1e4 - gap,) * 2], [(gap, gap)]).iloc[0]
    assert [not np.isnan(row[name]) for name in zan_balance.RATES] == [has_rates] * 3
    assert row["solde_net_ha"] == pytest.approx(0.1)


@pytest.mark.parametrize(("gap", "status"), [(9900.0, zan_balance.PARTIAL), (9901.0, zan_balance.NO_DATA)])
def test_below_one_per_cent_there_is_no_data(gap, status):
    assert balance([(1e4 - gap,) * 2], [(gap, gap)])["statut_donnee"].tolist() == [status]


def test_stocks_that_do_not_follow_the_flows_are_to_be_checked():
    """1 ha more in the stock than in the flows: over half a hectare; exactly half a hectare is let through."""
    for second, status in (
        (6000.0, zan_balance.TO_CHECK),
        (1000.0, zan_balance.UNIFORM),
        (5000.0, zan_balance.UNIFORM),
    ):
        rows = balance([(1e4, 1e4)], [(0.0, 0.0)], [(0.0, second)], [(0.0, 0.0)])
        assert rows["statut_donnee"].tolist() == [status]
        assert rows["ecart_ha"][0] == pytest.approx(second / 1e4)
    partial = balance([(9800.0, 9800.0)], [(200.0, 200.0)], [(0.0, 6000.0)], [(0.0, 0.0)])
    assert partial["statut_donnee"].tolist() == [zan_balance.PARTIAL], "what is not covered explains it"


def test_without_a_common_part_there_is_no_flow():
    nothing, little = (
        balance([(5000.0, 5000.0)], [(5000.0, 5000.0)], incomparable=[area]) for area in (9999.0, 9998.0)
    )
    assert np.isnan(nothing["ecart_ha"][0]) and all(np.isnan(nothing[name][0]) for name in zan_balance.FLOWS)
    assert nothing["stock1_ha"][0] == pytest.approx(0.4)
    assert (little["flux_artif_ha"][0], little["bruit_artif_ha"][0]) == pytest.approx((0.1, 0.025))


def test_noise_is_the_part_of_each_direction_that_is_thin():
    flux = pd.DataFrame({"insee": ["1"] * 4, "sens": [1, 1, -1, -1], "m2": [8.0, 1.0, 4.0, 2.0], "bruit": [0, 1, 0, 1]})
    (row,) = zan_balance.flows_by_commune(flux, ["1"]).to_dict("records")
    assert row == {"artif": 9.0, "desartif": 6.0, "bruit_artif": 1.0, "bruit_desartif": 2.0}


def test_the_sentence_of_a_commune_has_its_numbers():
    row = balance([(1e4, 1e4)], [(0.0, 0.0)], [(4000.0, 5260.0)], [(1860.0, 600.0)]).iloc[0]
    said = str(row["explication"])
    assert "Between 2021 and 2024, 0 gains 0,2 ha artificialised and gives back 0,1 ha (net 0,1 ha" in said
    assert "0,04 ha a year), on 100 % of the territory covered" in said


def test_areas_that_differ_by_the_tolerance_are_let_through():
    zan_balance.check_conservation(["1"], [100.0], [60.0], [41.0], "2021", THRESHOLDS)
    with pytest.raises(AulaError, match="largest difference 1,3 m2"):
        zan_balance.check_conservation(["1", "2"], [100.0, 100.0], [60.0, 100.0], [41.27, 1.1], "2021", THRESHOLDS)


def test_every_word_of_the_producer_has_its_status():
    yes, no = ["artif", "1", 1, 1.0, "Oui"], ["non artif", "non_artif", "0", 0, 0.0, "NON"]
    assert zan_status.read_artif(yes + no, "f").tolist() == [1] * len(yes) + [0] * len(no)


def test_codes_of_the_matrix_are_known_in_both_nomenclatures():
    matrix = zan_status.Matrix()
    assert matrix.knows("CS1.1.1.1", "OCS GE") and matrix.knows("US1.1", "OCS GE")
    assert matrix.knows("CS1.1.1", "OCS2D")
    assert not matrix.knows("CS9.9", "OCS GE") and not matrix.knows("CS9.9.9", "OCS2D")


def test_every_area_of_the_balance_is_in_hectares_but_the_overlap():
    first = pd.DataFrame({"couvert": [9000.0], "stock": [4000.0], "imper": [1000.0], "exempt": [0.0], "indet": [0.0]})
    second = first.assign(imper=2000.0, exempt=500.0, indet=250.0)
    flows = pd.DataFrame({"artif": [0.0], "desartif": [0.0], "bruit_artif": [0.0], "bruit_desartif": [0.0]})
    gap = np.array([1000.0])
    measured = zan_balance.MeasuredCommunes(np.array([1e4]), gap, gap, np.array([1500.0]), np.array([12.0]), ("2021",))
    communes = pd.DataFrame({"insee": ["1"], "nom": ["Un"]})
    row = zan_balance.balance(communes, first, second, flows, measured, (2021.0, 2024.0), THRESHOLDS).iloc[0]
    told = {name: row[name] for name in ("imper1_ha", "imper2_ha", "exempt_ha", "indet_seuil_ha", "non_comparable_ha")}
    assert list(told.values()) == pytest.approx([0.1, 0.2, 0.05, 0.025, 0.15])
    assert (row["recouv_m2"], row["couverture_pct"]) == (12, pytest.approx(90))
    assert "Un has land cover on 90 % only" in str(row["explication"])


COMMUNES = pd.DataFrame({"insee": ["62041", "62498"], "nom": ["Arras", "Lens"]})


def test_beside_the_states_layer_each_commune_has_what_only_one_of_both_holds():
    """3 ha of ours alone and 1 ha of theirs alone on 40 ha of common artificialised land: 2 ha, 5 % more."""
    out = zan_balance.beside_reference(
        COMMUNES, "2021", *(np.array([one, 0.0]) * 1e4 for one in (900.0, 40.0, 3.0, 1.0))
    )
    told = out.iloc[0][["commun_ha", "etat_ha", "nous_ha", "nous_seuls_ha", "etat_seul_ha", "ecart_ha", "ecart_pct"]]
    assert told.tolist() == [900.0, 40.0, 42.0, 3.0, 1.0, 2.0, 5.0]
    assert out.index.tolist() == [0, 1] and out.iloc[1].filter(regex="_(ha|pct)$").isna().all(), "no common land"


def test_a_layer_of_changes_alone_gives_flows_and_nothing_else():
    flows = pd.DataFrame(
        {"artif": [50_000.0, 0.0], "desartif": [20_000.0, 0.0], "bruit_artif": 1e4, "bruit_desartif": 0.0}
    )
    none = np.zeros(2)
    out = zan_balance.flows_only(COMMUNES, flows, np.full(2, 1e7), np.array([True, False]), none, none, (2018, 2021))
    assert out.loc[0, ["flux_artif_ha", "flux_desartif_ha", "solde_net_ha", "rythme_ha_an"]].tolist() == [5, 2, 3, 1]
    assert out.loc[0, ["stock1_ha", "couverture_pct", "artif1_pct"]].isna().all()
    assert (
        out.loc[1, ["flux_artif_ha", "solde_net_ha"]].isna().all()
        and out.loc[1, "statut_donnee"] == zan_balance.NO_DATA
    )
