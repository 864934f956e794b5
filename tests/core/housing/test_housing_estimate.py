"""The stock from its DPE, on reference numbers and at its limits: docs/design/housing.md#estimate."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.housing import (
    beside,
    census,
    chapters,
    dwellings,
    estimate,
    frame,
    park,
    placement,
    prices,
    records,
    secrecy,
    seed,
    social,
    zones,
)
from aula_toolbox.core.housing.estimate import DrawChoices, HousingStock
from aula_toolbox.core.housing.park import ParkInputs, ZoneList
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Notes
from tests.core.housing.housingfactory import TABLES, heard, rows

DAY = date(2026, 6, 1)
AXES = frame.Axes.of(TABLES)
ENDS = ("1919", "1945", "1970", "1990", "2005", "2019")
FUELS = ("CGAZV", "CFIOUL", "CELEC", "CGAZB", "CAUT")
ZONE = ZoneList(["62498", "62119"], ["Lens", "Béthune"])


@pytest.fixture(scope="module")
def reference(shared_reference):
    return json.loads((shared_reference / "housing" / "reference.json").read_text(encoding="utf-8"))


def base(tmp_path, lines, header=None, name="base-cc-logement-2022.csv"):
    columns = ["CODGEO", "P22_RP", "P22_RPMAISON", "P22_RPAPPART", *[f"P22_RP_ACH{one}" for one in ENDS]]
    columns += [*[f"P22_RP_{one}" for one in FUELS], "P22_RP_PROP", "P22_RP_LOC", "P22_RP_LOCHLMV", "P22_RP_GRAT"]
    path = tmp_path / name
    text = [";".join(header or columns), *(";".join(map(str, line)) for line in lines)]
    path.write_text("\n".join(text), encoding="utf-8")
    return path


def homes(code, total=100.0):
    part = total / 6
    return [code, total, total, 0, *[part] * 6, total / 2, 0, total / 2, 0, 0, total / 2, total / 2, total / 5, 0]


def inputs(frame_, zone, counted=None, **changed):
    cleaned = dwellings.clean(frame_, TABLES.rule("2026"), DAY, TABLES, Notes())
    return ParkInputs(
        cleaned.table, np.asarray(zone), ZONE, TABLES.rule("2026"), DAY, 36, counted, **{"least": 1, **changed}
    )


def estimated(given_, notes=None, draws=200):
    return park.estimate_park(given_, TABLES, park.choices_of(TABLES, draws, 1, 1.25), notes or Notes())


# docs/design/housing.md#the-frame


def test_raking_gives_the_reference_table(reference):
    case = reference["calage"]
    margins = [np.array([case["marges"][name]]) for name in ("type", "periode", "energie")]
    found, holds = frame.rake(np.array(case["graine"]), margins, 1e-6, 500)
    assert holds.tolist() == [True]
    assert found[0] == pytest.approx(np.array(case["resultat"]), abs=10 * case["tol"])


def test_a_zone_whose_margins_do_not_agree_is_not_held():
    _, holds = frame.rake(np.ones((2, 2)), [np.array([[10.0, 0.0]]), np.array([[5.0, 50.0]])], 1e-3, 40)
    assert holds.tolist() == [False]


def test_a_dwelling_of_a_place_that_no_zone_is_in_is_counted_nowhere():
    table = inputs(rows({"insee_ban": "59350"}, {"insee_ban": "62498"}), [-1, 0]).dwellings
    placed = frame.place(table, np.array([-1, 0]), ZONE.communes, AXES)
    counts = frame.spread(placed, np.ones((2, AXES.cells)), [1, 0], AXES)
    assert counts.sum() == pytest.approx(1)
    lost = frame.PlacedDpe(**{**vars(placed), "commune": np.array([7, 0])})
    assert frame.spread(lost, np.ones((2, AXES.cells)), [1, 0], AXES).sum() == pytest.approx(1)


# the draws


def small_stock(case):
    n_seen, leaky = np.array(case["n_obs"], float), np.array(case["y_fg"], float)
    seen = np.zeros((1, 2, 7))
    seen[0, :, 5], seen[0, :, 3] = leaky, n_seen - leaky
    return HousingStock(["z"], np.array([case["N"]], float), seen, seen, np.array([0, 1]))


def test_the_pooled_estimate_is_that_of_the_reference(reference, monkeypatch):
    case = reference["lissage"]
    shares = np.zeros((2, 7))
    shares[:, 5], shares[:, 3] = case["pi_fg"], 1 - np.array(case["pi_fg"])
    monkeypatch.setattr(estimate, "pooled_shares", lambda *given_: shares)
    choices = DrawChoices(draws=4000, kappa=case["kappa"])
    found = estimate.draw(small_stock(case), choices)
    homes_ = sum(case["N"])
    assert 100 * found.expected[:, :, estimate.LEAKY].sum() / homes_ == pytest.approx(case["fg_pct"])
    assert 100 * found.sd[0] / homes_ == pytest.approx(case["ecart_type_pts"], abs=1e-5)
    drawn = 100 * found.counts[0, :, estimate.LEAKY].sum(axis=1) / homes_
    assert np.quantile(drawn, (0.05, 0.95)) == pytest.approx(case["q05_q95_pct"], abs=case["tol_q_pts"])


def test_odds_are_those_of_the_reference(reference):
    case = reference["selection"]
    found = [float(estimate.adjusted(np.array([case["p"]]), odds)[0]) for odds in case["OR"]]
    assert found == pytest.approx(case["p_ajuste"], abs=1e-6)


@given(st.integers(1, 6), st.integers(0, 4))
def test_the_outer_interval_holds_the_inner_one(seed, known):
    luck = np.random.default_rng(seed)
    seen = np.zeros((2, 3, 7))
    seen[:, :, 5], seen[:, :, 3] = luck.integers(0, known + 1, (2, 3)), luck.integers(0, 6, (2, 3))
    stock = HousingStock(["a", "b"], luck.integers(0, 40, (2, 3)).astype(float), seen, seen, np.array([0, 1, 1]))
    found = estimate.draw(stock, DrawChoices(draws=200, seed=seed))
    leaky = found.counts[:, :, estimate.LEAKY].sum(axis=2)
    mean = found.expected[:, :, estimate.LEAKY].sum(axis=(1, 2))
    inner = estimate.bounds(leaky, mean, DrawChoices())
    outer = estimate.outer_bounds(found.low, found.high, inner, DrawChoices())
    assert (outer[0] <= inner[0]).all() and (inner[0] <= mean).all()
    assert (mean <= inner[1]).all() and (inner[1] <= outer[1]).all()
    assert (outer[1] <= stock.dwellings.sum(axis=1) + 1e-3).all()


# docs/design/housing.md#the-social-stock, docs/design/housing.md#zones-of-the-dpe


def test_the_census_is_read_or_refused(tmp_path):
    wanted = {"62498", "62119"}
    found = census.read(base(tmp_path, [homes("62498"), homes("62119"), homes("59350")]), wanted, TABLES, Notes())
    assert found.codes == ("62498", "62119") and found.year == 2022 and found.total.tolist() == [100, 100]
    cases = (
        (base(tmp_path, [homes("59350")], None, "d.csv"), "none of the zones"),
        (base(tmp_path, [homes("62498"), homes("62498")]), "stand twice"),
        (base(tmp_path, [["62498", 1]], ["CODGEO", "POP"], "a.csv"), "not the housing base"),
        (base(tmp_path, [["62498", 1, 1]], ["CODGEO", "P22_RP", "P20_RP"], "b.csv"), "several vintages"),
        (base(tmp_path, [["62498", 1]], ["CODGEO", "P22_RP"], "c.csv"), "missing"),
    )
    for path, words in cases:
        with pytest.raises(AulaError, match=words):
            census.read(path, wanted, TABLES, Notes())


def test_a_census_without_tenure_says_nothing_of_it(tmp_path):
    path = base(tmp_path, [homes("62498"), homes("62119")])
    lines = [line.rsplit(";", 4)[0] for line in path.read_text(encoding="utf-8").splitlines()]
    path.write_text("\n".join(lines), encoding="utf-8")
    found = census.read(path, {"62498", "62119"}, TABLES, Notes())
    assert np.isnan(found.tenure["hlm"]).all()


def test_social_dwellings_outside_the_zones_are_told(tmp_path):
    path = tmp_path / "rpls.csv"
    path.write_text("DEPCOM;DPEENERGIE\n62498;F\n59350;G\n", encoding="utf-8")
    notes = Notes()
    found = social.read(path, ["62498"], [1918], notes)
    assert found.labelled.sum() == 1 and "1 social dwellings lie outside" in heard(notes)
    assert np.isnan(social.SocialLabels(np.zeros((1, 7)), np.zeros(1)).without_pct)


def test_dwellings_away_or_without_a_place_are_told():
    notes = Notes()
    table = inputs(rows({"insee_ban": "59350"}, {"insee_ban": None}, {"insee_ban": "62498"}), [0, 0, 0]).dwellings
    _, zone = placement.zone_of(table, np.array([-1, -1, -1]), ZONE, {}, notes)
    assert zone.tolist() == [-1, -1, 0] and "1 DPE that count lie in other communes, 1 in none" in heard(notes)
    iris = ZoneList(["624980101", "624980102"], ["a", "b"])
    _, zone = placement.zone_of(table, np.array([-1, -1, -1]), iris, {}, notes)
    assert zone.tolist() == [-1, -1, -1] and "1 DPE have a commune but no IRIS" in heard(notes)


def test_a_day_that_is_none_is_not_read():
    assert records._day("31/02/2025") is None
    assert records._day("22/02/2025") == "2025-02-22"


# docs/design/housing.md#rental-calendar, docs/design/housing.md#consumption, docs/design/housing.md#secrecy


def test_a_part_that_is_missing_is_no_estimate():
    with pytest.raises(ValueError, match="no estimate"):
        park.made(None)


def test_dpe_that_cannot_be_used_are_left_out_and_told(tmp_path):
    counted = census.read(base(tmp_path, [homes("62498"), homes("62119")]), set(ZONE.codes), TABLES, Notes())
    given_ = inputs(
        rows({}, {"ef": 27600.0, "ef_n1": 27600.0}, {"neuf": True, "date_dpe": "2021-09-01"}), [0, 0, 1], counted
    )
    notes = Notes()
    kept = park.counted_rows(given_, notes)
    assert kept.tolist() == [True, False, False]
    assert "totals contradict" in heard(notes) and "it holds these dwellings already" in heard(notes)


def test_zones_that_the_census_does_not_tell_are_absent(tmp_path):
    line = homes("62498")
    line[2], line[3] = 0, 0
    counted = census.read(base(tmp_path, [line]), set(ZONE.codes), TABLES, Notes())
    notes = Notes()
    found = estimated(inputs(rows({}, {"insee_ban": "62119"}), [0, 1], counted), notes)
    table = zones.table(found, TABLES)
    assert table["etat"].tolist() == ["absent", "absent"]
    assert "marges du recensement" in table["motif"][0] and "zone absente" in table["motif"][1]
    assert "1 zones are not in the census" in heard(notes)
    assert np.isnan(found.share_under(found.inputs.dwellings["etq"].to_numpy()))
    assert zones.cells(found, np.zeros(2, dtype=bool)).empty and zones.summed(found, "", np.ones(2, dtype=bool)) is None


def test_all_dwellings_diagnosed_leave_no_doubt(tmp_path):
    line = [2.0 * value if isinstance(value, float) else value for value in homes("62498", 1.0)]
    counted = census.read(base(tmp_path, [line]), set(ZONE.codes), TABLES, Notes())
    old, new = {"annee": 1900}, {"annee": 2015, "energie_ch": "Gaz naturel"}
    many = [{"numero_dpe": f"D{one}", "id_rnb": f"R{one}", **(new if one % 2 else old)} for one in range(16)]
    found = estimated(inputs(rows(*many), [0] * len(many), counted))
    total = zones.summed(found, "", np.array([True, False]))
    assert total is not None and total.dwellings == pytest.approx(2)
    told = chapters.ParkRun("zones", found, zones.table(found, TABLES), TABLES, total)
    words = "are diagnosed." if total.outer_low == total.outer_high else "most likely"
    assert words in chapters.brief(Language(), told).verdict[0]
    assert np.isnan(found.private_rented[1])
    hidden = zones.cells(found, np.array([True, True]))
    assert hidden.empty


def test_a_territory_without_dwellings_has_no_share(tmp_path):
    counted = census.read(base(tmp_path, [homes("62498", 0.0)]), set(ZONE.codes), TABLES, Notes())
    found = estimated(inputs(rows({}), [0], counted))
    assert found.known.tolist() == [True, False]
    assert zones.summed(found, "", np.ones(2, dtype=bool)) is None
    assert "aucune résidence principale" in zones.table(found, TABLES)["motif"][0]


def test_nothing_diagnosed_is_said(tmp_path):
    found = estimated(inputs(rows({"insee_ban": "59350"}), [-1]))
    assert np.isnan(found.private_rented).all()
    table = zones.table(found, TABLES)
    told = chapters.ParkRun("zones", found, table, TABLES, chapters.territory(found))
    assert chapters.brief(Language(), told).verdict[0].startswith("No DPE of the files counts")


def test_prices_make_a_bill_only_when_every_fuel_has_one():
    kwh = np.full((1, len(AXES.fuels)), 1e6)
    assert np.isnan(prices.bill_meur(kwh, AXES.fuels, None)).all()
    told = prices.PriceList(2025, dict.fromkeys(AXES.fuels, 0.2), "", True)
    assert prices.bill_meur(kwh, AXES.fuels, told) == pytest.approx([0.2 * len(AXES.fuels)])


def test_a_secret_zone_takes_the_smallest_other_with_it():
    own, also = secrecy.hidden(np.array([5.0, 40, 30, 0]), 11)
    assert own.tolist() == [True, False, False, False] and also.tolist() == [False, False, True, False]


def test_labels_under_another_rule_are_those_of_the_run_under_it(shared_data):
    frame_ = records.read_file(shared_data / "housing" / "dpe_xml_france_290.csv", TABLES, Notes())
    made = {name: dwellings.clean(frame_, TABLES.rule(name), DAY, TABLES, Notes()).table for name in ("2024", "2026")}
    found = dwellings.labels_under(made["2026"], TABLES.rule("2026"), TABLES.rule("2024"), TABLES)
    sound = (made["2024"]["etat_etq"] != "incoherent").to_numpy()
    same = found[sound] == made["2024"]["etq"].to_numpy()[sound]
    assert same.mean() > 0.98
    assert (found != made["2026"]["etq"].to_numpy()).sum() > 30


def test_the_detail_file_of_the_census_says_how_type_period_and_fuel_go_together(tmp_path):
    """Houses with oil and flats with gas: the margins alone, or a few DPE, would not say it."""
    path = tmp_path / "FD_LOGEMTZB_2022.csv"
    lines = ["COMMUNE;IRIS;CATL;TYPL;ACHL;CMBL;IPONDL"]
    lines += ["62498;ZZZZZZZZZ;1;1;A11;3;30.5", "62498;ZZZZZZZZZ;1;2;C107;2;60", "62498;ZZZZZZZZZ;1;3;A11;2;4"]
    lines += ["62498;ZZZZZZZZZ;3;1;A11;2;50", "75101;ZZZZZZZZZ;1;1;A11;2;900"]
    path.write_text("\n".join(lines), encoding="utf-8")
    notes = Notes()
    found = seed.read(path, {"62498"}, AXES, TABLES, notes)
    assert found[0, 0, AXES.fuels.index("fioul")] == 30.5
    assert found[1, -1, AXES.fuels.index("gaz")] == 60
    assert found.sum() == 90.5
    assert "4 are of no cell" in heard(notes)
    counted = census.read(base(tmp_path, [homes("62498")]), {"62498"}, TABLES, Notes())
    given_ = inputs(rows({"insee": "62498"}), [0], counted)
    cells = {}
    for name, table in (("dpe", None), ("census", found)):
        made = park.estimate_park(
            park.replace(given_, seed=table), TABLES, park.choices_of(TABLES, 200, 1, 1.25), Notes()
        )
        cells[name] = made.dwellings[0].reshape(AXES.shape)
        assert made.dwellings[0].sum() == pytest.approx(100, abs=1e-4), "the margins hold whatever the seed"
    assert not np.allclose(cells["dpe"], cells["census"])
    with pytest.raises(AulaError, match="E_SEED"):
        seed.read(path, {"59350"}, AXES, TABLES, Notes())


def test_published_shares_are_beside_with_their_place_and_never_ours():
    """docs/design/housing.md#beside"""
    shares = beside.read(TABLES)
    assert {one.place for one in beside.chosen(shares, ["62498", "59350"])} == {"France", "Hauts-de-France"}
    assert {one.place for one in beside.chosen(shares, ["62498", "75101"])} == {"France"}
    assert all(0 < one.pct < 100 and one.day and one.source for one in shares)
