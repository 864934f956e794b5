"""Land budget: merged communes, guarantee by the law of a date, groups, French tables."""

from __future__ import annotations

from html import unescape

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core.erc import counter
from aula_toolbox.processing.erc.zancounter import ZanCounter
from tests.processing.erc.cases import box, table
from tests.support.layers import attributes, memory_layer
from tests.support.runs import Ear, refused, run


def flows(codes, extra=(), drop=()):
    names = [counter.flow_column(year) for year in range(2011, 2025) if year not in drop]
    fields = "&".join(["idcom:string", "epci:string", *(f"{name}:double" for name in names)])
    rows = [(box(i * 100, 0, 100, 100), code, "X", *([1000.0] * len(names))) for i, code in enumerate(codes)]
    return memory_layer("Polygon", rows, fields)


def test_flows_of_a_french_excel_are_read_and_odd_ones_told(qgis_app, shared_data, tmp_path):
    """Decimal commas are figures; a word is a year without figure, told."""
    path = shared_data / "field" / "erc" / "flows_semicolon_decimal_comma_latin1.csv"
    ran = run(ZanCounter, INPUT=QgsVectorLayer(str(path), "flux", "ogr"), OUTPUT="memory:")
    (one,) = table(ran, "OUTPUT")
    assert (one["insee"], one["ref_ha"]) == ("62041", pytest.approx(1.0005, abs=1e-4))
    spoiled = tmp_path / "flux.csv"
    spoiled.write_bytes(path.read_bytes().replace(b"1000,5", b"n.d.", 1))
    told = run(ZanCounter, INPUT=QgsVectorLayer(str(spoiled), "flux", "ogr"), OUTPUT="memory:")
    assert "flux, naf11art12: values that are not numbers, unknown here: n.d. (1)." in told.ear.text
    assert attributes(told.layer(), "ref_ha") == [None]


def test_land_budget_with_groups_and_merged_communes(qgis_app, tmp_path):
    report = tmp_path / "report.html"
    ran = run(
        ZanCounter,
        INPUT=flows(["62001", "62447", "62549"]),
        GROUP_FIELD="epci",
        GUARANTEE_HA=0.5,
        OUTPUT="memory:",
        GROUPS="memory:",
        REPORT=str(report),
    )
    one, merged = table(ran, "OUTPUT")
    assert (one["insee"], one["ref_ha"], one["autorise_ha"], one["consomme_ha"]) == ("62001", 1.0, 0.5, 0.4)
    assert one["statut"] == "depassement" or one["statut"] == "vigilance"
    assert (merged["insee"], merged["ref_ha"]) == ("62447", 2.0)
    assert ran.layer().featureCount() == 2
    assert sum(feature.geometry().area() for feature in ran.layer().getFeatures()) == pytest.approx(30000)
    (group,) = table(ran, "GROUPS")
    # 0.5 ha asked as the guarantee, and 2 ha more for the commune made of four
    assert (group["ref_ha"], group["autorise_ha"], group["garantie_ha"]) == (3.0, 1.5, 1.5)
    assert (group["plancher_ha"], group["sous_garanties"]) == (3.0, 1)
    assert "jamais additionnées" in unescape(report.read_text())
    whole = run(ZanCounter, INPUT=flows(["62001", "62447", "62549"]), MERGES=False, UNIT="ha", OUTPUT="memory:")
    assert [row["ref_ha"] for row in table(whole, "OUTPUT")] == [10000.0] * 3
    refused(ZanCounter, "E_YEARS", "naf13art14", INPUT=flows(["62001"], drop=(2013,)), OUTPUT="memory:")
    refused(ZanCounter, "E_YEARS", INPUT=flows(["62001"]), REF_END=2031, OUTPUT="memory:")
    refused(ZanCounter, "E_DOUBLE", INPUT=flows(["62001", "62001"]), OUTPUT="memory:")
    refused(ZanCounter, "E_TOGETHER", INPUT=flows(["62001"]), OUTPUT="memory:", GROUPS="memory:")


def test_the_total_of_a_cut_epci_says_so(qgis_app, shared_data):
    """The real communes of an EPCI with one of them left out, and with all of them."""
    from aula_toolbox.core.communes import communes_of_epci

    codes = sorted(communes_of_epci()["CAHC"])
    given = {"GROUP_FIELD": "epci", "OUTPUT": "memory:", "GROUPS": "memory:"}
    cut = run(ZanCounter, INPUT=flows(codes[1:]), **given)
    assert f"lack communes of their EPCI in the layer: X (CAHC : {len(codes) - 1} / {len(codes)})" in cut.ear.text
    assert "lack communes of their EPCI" not in run(ZanCounter, INPUT=flows(codes), **given).ear.text
    assert "lack communes of their EPCI" not in run(ZanCounter, INPUT=flows(codes[:2]), **given).ear.text


def test_the_commune_nouvelle_of_four_and_what_the_guarantee_rests_on(qgis_app, shared_data):
    path = shared_data / "field" / "erc" / "commune_nouvelle.csv"
    inputs = {"INPUT": QgsVectorLayer(str(path), "flux", "ogr"), "OUTPUT": "memory:"}
    ran = run(ZanCounter, **inputs, REGIMES="memory:", LAW_DATE="2026-11-30")
    (one,) = table(ran, "OUTPUT")
    # 4 x 0.5 ha in ten years; half of it is 1 ha; 1 ha guaranteed and 0.5 ha for each of four delegated communes
    assert (one["insee"], one["ref_ha"], one["plancher_ha"], one["autorise_ha"]) == ("62447", 2, 3, 3)
    assert "raised (0.5 ha a delegated commune, 2 ha at most): 62447" in ran.ear.text
    assert "every commune is taken as covered by a planning document" in ran.ear.text
    regimes = {row["regime"]: row["autorise_ha"] for row in table(ran, "REGIMES")}
    assert regimes == {"droit au 2026-11-30": 3, "hypothese plus_30_pct": 3, "hypothese trace_senat": 3}
    apart = table(run(ZanCounter, **inputs, MERGES=False), "OUTPUT")
    assert [row["plancher_ha"] for row in apart] == [1] * 4
    old = run(ZanCounter, **inputs, LAW_DATE="2022")
    assert attributes(old.layer(), "autorise_ha") == [1]
    assert "No guarantee is in force on 2022-01-01" in old.ear.text
    assert attributes(run(ZanCounter, **inputs, APPLY_GUARANTEE=False).layer(), "plancher_ha") == [0]
    assert attributes(run(ZanCounter, **inputs, GUARANTEE_HA=2).layer(), "plancher_ha") == [4]
    refused(ZanCounter, "E_DATE", "demain", **inputs, LAW_DATE="demain")


def test_delegated_communes_of_a_field_and_groups_below_their_guarantees(qgis_app):
    names = [counter.flow_column(year) for year in range(2011, 2025)]
    fields = "&".join(
        ["idcom:string", "epci:string", "deleguees:string", "doc:integer", *(f"{n}:double" for n in names)]
    )
    rows = [
        (None, code, "X", count, right, *([100.0] * 14))
        for code, count, right in (("62001", "2", 1), ("62002", None, 1), ("62003", "3", 0))
    ]
    given = {"INPUT": memory_layer("None", rows, fields), "OUTPUT": "memory:", "GROUPS": "memory:"}
    ran = run(ZanCounter, **given, GROUP_FIELD="epci", DELEGATED_FIELD="deleguees", GUARANTEE_FIELD="doc")
    assert [row["plancher_ha"] for row in table(ran, "OUTPUT")] == [2, 1, 0]
    (group,) = table(ran, "GROUPS")
    assert (group["plancher_ha"], group["sous_garanties"]) == (3, 1)
    assert "Groups with a budget below the guarantees of their communes together: X" in ran.ear.text
    assert "taken as covered" not in ran.ear.text


PROJECTS = "insee:string&type:string&surf_ha:double&annee:integer"


def test_projects_set_apart_and_shared_envelopes(qgis_app, tmp_path):
    """Two communes of one group: 0.4 ha taken in four years each; a national project, a shared one, one of later."""
    rows = [
        (None, "62001", "PENE", 0.1, 2022),
        (None, "62002", "mutualise", 0.2, 2023),
        (None, "62002", "photovoltaique", 0.1, 2029),
        (None, "59999", "pene", 5.0, 2022),
    ]
    report = tmp_path / "report.html"
    given = {"INPUT": flows(["62001", "62002"]), "GROUP_FIELD": "epci", "LAW_DATE": "2026-11-30", "OUTPUT": "memory:"}
    ran = run(
        ZanCounter,
        **given,
        PROJECTS=memory_layer("None", rows, PROJECTS, name="projets"),
        RESERVE_PCT=10,
        GROUPS="memory:",
        REPORT=str(report),
    )
    told = [(row["deduit_ha"], row["consomme_ha"]) for row in table(ran, "OUTPUT")]
    assert told == [pytest.approx((0.1, 0.3)), pytest.approx((0.2, 0.2))]
    (group,) = table(ran, "GROUPS")
    assert (group["brut_ha"], group["consomme_ha"], group["enveloppe_ha"]) == pytest.approx((0.8, 0.7, 0.1))
    assert "1 projects are of years" in ran.ear.text
    html = unescape(report.read_text(encoding="utf-8"))
    assert "arrêté du 31-05-2024" in html
    assert "hypothèse trace_senat" in html
    assert "<td>lu</td>" in html and "<td>à relire dans le texte</td>" in html
    odd = memory_layer("None", [(None, "62001", "autoroute", 1.0, 2022)], PROJECTS, name="projets")
    refused(ZanCounter, "E_KIND", "autoroute", "photovoltaique", **given, PROJECTS=odd)
    alone = {**given, "GROUP_FIELD": None}
    refused(ZanCounter, "E_TOGETHER", "GROUP_FIELD", **alone, RESERVE_PCT=10)


def test_shapes_of_projects_are_measured_and_merged_communes_followed(qgis_app):
    parks = memory_layer("Polygon", [(box(0, 0, 50, 20), "62549", "photovoltaique")], "insee:string&type:string")
    ran = run(ZanCounter, INPUT=flows(["62447", "62549"]), PROJECTS=parks, LAW_DATE="2026-11-30", OUTPUT="memory:")
    assert attributes(ran.layer(), "deduit_ha") == [pytest.approx(0.1)]


def test_flags_of_a_csv_are_texts_and_still_flags(qgis_app, tmp_path):
    """0/1 of a CSV are texts: the right to the guarantee, and the one handed over, are read as figures."""
    names = [counter.flow_column(year) for year in range(2011, 2024)]
    lines = ["idcom,epci,doc,remise," + ",".join(names)]
    for code, right, given in (("62001", 1, 0), ("62002", 1, 1), ("62003", 0, 0)):
        lines.append(f"{code},E,{right},{given}," + ",".join(["100"] * 13))
    path = tmp_path / "flux.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    asked = {"INPUT": QgsVectorLayer(str(path), "flux", "ogr"), "HANDED_FIELD": "remise", "GROUP_FIELD": "epci"}
    ran = run(ZanCounter, **asked, GUARANTEE_FIELD="doc", LAW_DATE="2026-11-30", OUTPUT="memory:", GROUPS="memory:")
    assert [(row["plancher_ha"], row["remis_ha"]) for row in table(ran, "OUTPUT")] == [(1, 0), (0, 1), (0, 0)]
    (group,) = table(ran, "GROUPS")
    assert (group["plancher_ha"], group["remis_ha"]) == (2, 1)
    early = run(ZanCounter, **asked, LAW_DATE="2023-01-01", OUTPUT="memory:")
    assert "HANDED_FIELD changes nothing" in early.ear.text


def test_both_vintages_of_the_territory_give_the_same_total(qgis_app, shared_data):
    """319 communes of 2026 and 322 of 2024: merged communes are summed, nothing is lost."""
    from osgeo import ogr

    dataset = ogr.Open(str(shared_data / "territory" / "aula_territory.gpkg"))
    old = sorted(feature.GetField("insee") for feature in dataset.GetLayerByName("communes"))
    new = sorted(feature.GetField("insee") for feature in dataset.GetLayerByName("communes_2026"))
    rows = table(run(ZanCounter, INPUT=flows(old), OUTPUT="memory:"), "OUTPUT")
    assert [row["insee"] for row in rows] == new
    assert (len(old), len(new)) == (322, 319)
    assert sum(row["ref_ha"] for row in rows) == pytest.approx(322.0)


def test_a_cancelled_run_writes_nothing(qgis_app, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(ZanCounter, Ear(cancel_at=70), INPUT=flows(["62001"]), OUTPUT=str(tmp_path / "budget.gpkg"))
    assert not list(tmp_path.iterdir())


def _small(used):
    """A commune of a small reference (0.3 ha in ten years), and what it took each year since."""
    years = range(2011, 2024)
    names = [counter.flow_column(year) for year in years]
    values = [300.0 if year < 2021 else used for year in years]
    return memory_layer("None", [(None, "62001", *values)], "&".join(["idcom:string", *(f"{n}:double" for n in names)]))


@pytest.mark.parametrize(("used", "taken", "excess"), [(100.0, "0,0", None), (2200.0, "0,7", "1,2")])
def test_small_figures_are_told_to_the_tenth_and_no_excess_of_nothing(qgis_app, tmp_path, used, taken, excess):
    """0.3 ha is not "0 ha", and what is left over of nothing is not "too many"."""
    report = tmp_path / "report.html"
    ran = run(ZanCounter, INPUT=_small(used), GUARANTEE_HA=1.0, OUTPUT="memory:", REPORT=str(report))
    (row,) = table(ran, "OUTPUT")
    assert f"{taken.removesuffix(',0')} ha consommés" in row["explication"]
    html = unescape(report.read_text(encoding="utf-8"))
    cards = " ".join(part.split("</div></div>")[0] for part in html.split('<div class="cards">')[1:])
    assert "0,3\u00a0ha" in cards and f"{taken}\u00a0ha" in cards
    if excess is None:
        assert row["depassement_ha"] == 0
        assert "de trop" not in row["explication"]
    else:
        assert f"{excess} ha de trop" in row["explication"]
