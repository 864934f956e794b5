"""The balance from IGN's difference products: flows only, whatever the names of the fields, and nothing made up."""

from __future__ import annotations

from html import unescape

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.erc.zanbalance import ZanBalance
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import refused, run

HOUSE, FIELD, ROAD = ("CS1.1.1.1", "US5"), ("CS2.2.1", "US1.1"), ("CS1.1.1.2", "US4.1.1")
STATUSES = "CS_2018:string&US_2018:string&CS_2021:string&US_2021:string&ARTIF_2018:string&ARTIF_2021:string"


def _communes():
    rows = [
        (box(0, 0, 1000, 1000), "62001", "Une"),
        (box(1000, 0, 1000, 1000), "62002", "Deux"),
        (box(2000, 0, 1000, 1000), "62003", "Trois"),
    ]
    return memory_layer("Polygon", rows, "insee:string&nom:string", name="communes")


def _by_code(ran, name="OUTPUT"):
    return {row["insee"]: row for row in table(ran, name)}


def test_the_difference_product_as_it_is_delivered_gives_flows(qgis_app, shared_data, tmp_path):
    path = shared_data / "field" / "erc" / "ign_artif_diff_form.gpkg"
    rows = [
        (f"POLYGON((690000 7030000,{x} 7030000,{x} 7030200,690000 7030200,690000 7030000))", "62001", "Carre")
        for x in (690200,)
    ]
    rows.append(("POLYGON((690200 7030000,690300 7030000,690300 7030200,690200 7030000))", "62002", "Ailleurs"))
    communes = memory_layer("Polygon", rows, "insee:string&nom:string")
    page = tmp_path / "report.html"
    ran = run(
        ZanBalance,
        INPUT=QgsVectorLayer(f"{path}|layername=diff", "diff"),
        COMMUNES=communes,
        OUTPUT="memory:",
        FLUX="memory:",
        REPORT=str(page),
    )
    found = _by_code(ran)
    one, other = found["62001"], found["62002"]
    # one polygon of 50 m x 100 m
    assert (one["flux_artif_ha"], one["flux_desartif_ha"], one["solde_net_ha"]) == (0.5, 0, 0.5)
    assert one["rythme_ha_an"] == pytest.approx(0.5 / 3, abs=1e-4)
    assert (one["statut_donnee"], one["methode"]) == ("flux_seuls", "flux_seuls;statut_producteur")
    assert [one[name] for name in ("stock1_ha", "stock2_ha", "couverture_pct", "artif2_pct", "imper1_ha")] == [None] * 5
    # no polygon: neither a flow nor a zero
    assert (other["statut_donnee"], other["flux_artif_ha"], other["solde_net_ha"]) == ("sans_donnee", None, None)
    (flow,) = table(ran, "FLUX")
    assert (flow["cs1"], flow["us2"], flow["sens"], flow["surf_m2"]) == ("CS2.2.1", "US5", 1, 5000)
    text = unescape(page.read_text())
    assert "Flux seuls" in text
    assert "Formations herbacées (CS2.2.1)" in text
    assert "-0," not in text
    # nothing of what a whole cover would allow is said of a difference
    assert "lacunes redonnent la commune" not in text
    assert "Aucun seuil n’est appliqué" in text
    assert "flows only" in ran.ear.text


def _difference(move=None, statuses=True, codes=True):
    """Three polygons: a field built (1 ha), a house given back (0.25 ha), a road that stays one (0.04 ha)."""
    cases = [
        (box(100, 100, 100, 100), FIELD, HOUSE, "non artif", "artif", 1),
        (box(1100, 100, 50, 50), HOUSE, FIELD, "artif", "non artif", -1),
        (box(1500, 100, 20, 20), ROAD, ROAD, "artif", "artif", 0),
    ]
    fields, rows = [], [[case[0]] for case in cases]
    if codes:
        fields += ["cs_avant:string", "us_avant:string", "cs_apres:string", "us_apres:string"]
        rows = [[*row, *case[1], *case[2]] for row, case in zip(rows, cases)]
    if statuses:
        fields += ["artif_2018:string", "artif_2021:string"]
        rows = [[*row, *case[3:5]] for row, case in zip(rows, cases)]
    if move is not None:
        fields.append("artificialisation:string")
        rows = [[*row, value] for row, value in zip(rows, move)]
    return memory_layer("Polygon", rows, "&".join(fields), name="diff_2018_2021")


@pytest.mark.parametrize(
    "layer",
    [
        {"move": ("1", "-1", "0"), "statuses": False, "codes": False},
        {"move": ("1", "-1", "0"), "statuses": True, "codes": False},
        {"statuses": True},
        {"statuses": False},  # covers and uses before and after: the matrix
    ],
)
def test_every_form_of_the_difference_gives_the_same_flows(qgis_app, layer):
    inputs = {"READING": "flux"} if not layer.get("move") and not layer.get("codes", True) else {}
    ran = run(
        ZanBalance,
        INPUT=_difference(**layer),
        COMMUNES=_communes(),
        OUTPUT="memory:",
        FLUX="memory:",
        TRANSITIONS="memory:",
        **inputs,
    )
    found = _by_code(ran)
    assert [found["62001"][name] for name in ("flux_artif_ha", "flux_desartif_ha")] == [1, 0]
    assert [found["62002"][name] for name in ("flux_artif_ha", "flux_desartif_ha")] == [0, 0.25]
    assert found["62002"]["solde_net_ha"] == -0.25
    assert found["62003"]["statut_donnee"] == "sans_donnee"
    assert sorted(row["surf_m2"] for row in table(ran, "FLUX")) == [2500, 10000]
    assert sum(row["surf_m2"] for row in table(ran, "TRANSITIONS")) == 12900


def test_a_difference_that_contradicts_itself_or_is_not_understood(qgis_app):
    communes = _communes()
    ran = run(ZanBalance, INPUT=_difference(("1", "1", "0")), COMMUNES=communes, OUTPUT="memory:")
    assert "contradicts the statuses of the two dates on 1 polygons (0,25 ha)" in ran.ear.text
    assert _by_code(ran)["62002"]["flux_desartif_ha"] == 0.25
    # an empty move is not a zero: its area is told, commune by commune
    ran = run(ZanBalance, INPUT=_difference(("1", "", "0"), False, False), COMMUNES=communes, OUTPUT="memory:")
    two = _by_code(ran)["62002"]
    assert (two["flux_desartif_ha"], two["non_comparable_ha"]) == (0, 0.25)
    refused(
        ZanBalance,
        "E_ARTIF",
        "oui",
        INPUT=_difference(("oui", "-1", "0"), False, False),
        COMMUNES=communes,
        OUTPUT="memory:",
    )
    inputs = {"INPUT": _difference(), "COMMUNES": communes, "OUTPUT": "memory:"}
    refused(ZanBalance, "E_TOGETHER", "EPCI", **inputs, EPCI="memory:")
    refused(ZanBalance, "E_TOGETHER", "INPUT2", **inputs, INPUT2=_difference(), READING="flux")
    bare = memory_layer("Polygon", [(box(0, 0, 10, 10), "x")], "nom:string", name="bare")
    refused(ZanBalance, "E_FIELD", "ARTIF_", INPUT=bare, READING="flux", COMMUNES=communes, OUTPUT="memory:")


def test_overlaps_of_a_difference_are_counted_once(qgis_app):
    rows = [
        (box(0, 0, 100, 100), *FIELD, *HOUSE, "non artif", "artif"),
        (box(50, 0, 100, 100), *HOUSE, *FIELD, "artif", "non artif"),
    ]
    layer = memory_layer("Polygon", rows, STATUSES, name="diff")
    one = _by_code(run(ZanBalance, INPUT=layer, COMMUNES=_communes(), OUTPUT="memory:"))["62001"]
    assert (one["flux_artif_ha"], one["flux_desartif_ha"], one["recouv_m2"]) == (1, 0.5, 5000)


def test_a_cover_with_years_in_full_is_still_read_as_a_cover_when_asked(qgis_app):
    rows = [
        (box(0, 0, 500, 1000), *FIELD, *HOUSE, "non artif", "artif"),
        (box(500, 0, 2500, 1000), *FIELD, *FIELD, "non artif", "non artif"),
    ]
    layer = memory_layer("Polygon", rows, STATUSES, name="ocsge")
    one = _by_code(run(ZanBalance, INPUT=layer, COMMUNES=_communes(), READING="couverture", OUTPUT="memory:"))["62001"]
    assert (one["stock2_ha"], one["flux_artif_ha"], one["statut_donnee"]) == (50, 50, "complet_uniforme")


def _state_layer(name, rows):
    fields = "id:string&code_cs:string&code_us:string&millesime:integer&artif:string&crit_seuil:integer"
    return memory_layer(
        "Polygon", [(shape, "x", *codes, 2021, word, 0) for shape, codes, word in rows], fields, name=name
    )


def test_the_states_layer_is_compared_with_ours_commune_by_commune(qgis_app, tmp_path):
    whole = [(box(0, 0, 500, 1000), *HOUSE), (box(500, 0, 500, 1000), *FIELD), (box(1000, 0, 1000, 1000), *FIELD)]
    cover = memory_layer("Polygon", whole, "code_cs:string&code_us:string", name="ocsge")
    state = _state_layer(
        "artif_2021_062",
        [
            (box(0, 0, 400, 1000), HOUSE, "artif"),
            (box(400, 0, 600, 1000), FIELD, "non artif"),
            (box(1000, 0, 200, 1000), HOUSE, "artif"),
            (box(1200, 0, 300, 1000), FIELD, "non artif"),
        ],
    )
    page = tmp_path / "report.html"
    inputs = {"INPUT": cover, "INPUT2": cover, "COMMUNES": _communes(), "DATE1": "2018", "OUTPUT": "memory:"}
    ran = run(ZanBalance, **inputs, DATE2="2021", REFERENCE2=state, COMPARISON="memory:", REPORT=str(page))
    found = _by_code(ran, "COMPARISON")
    names = ("date", "nous_ha", "etat_ha", "ecart_ha", "ecart_pct", "nous_seuls_ha", "etat_seul_ha", "commun_ha")
    assert [found["62001"][name] for name in names] == ["2021", 50, 40, 10, 25, 10, 0, 100]
    # compared only where both know the land: the State's layer stops at half of the commune
    assert [found["62002"][name] for name in names] == ["2021", 0, 20, -20, -100, 0, 20, 50]
    assert [found["62003"][name] for name in names[1:]] == [None] * 7
    assert "50 ha artificialised here, 60 ha there; 10 ha here only, 20 ha there only" in ran.ear.text
    assert "1 communes have no land that both layers know" in ran.ear.text
    text = unescape(page.read_text())
    assert "À côté de la couche de l’État" in text
    assert "Couche d’artificialisation de l’État, date 2" in text
    assert "State" not in text.split("</style>")[-1]
    other = run(ZanBalance, **inputs, DATE2="2022", REFERENCE2=state, COMPARISON="memory:")
    assert "artif_2021_062 is of 2021, and is compared with the land cover of 2022" in other.ear.text
    refused(ZanBalance, "E_TOGETHER", "REFERENCE1", **inputs, DATE2="2021", COMPARISON="memory:")
    refused(ZanBalance, "E_FIELD", "artif", **inputs, DATE2="2021", REFERENCE1=_communes())


def test_the_states_layer_read_alone_is_the_producers_status(qgis_app):
    state = _state_layer(
        "artif_2021_062", [(box(0, 0, 400, 1000), HOUSE, "artif"), (box(400, 0, 600, 1000), FIELD, "non artif")]
    )
    ran = run(ZanBalance, INPUT=state, INPUT2=state, COMMUNES=_communes(), DATE1="2018", DATE2="2021", OUTPUT="memory:")
    one = _by_code(ran)["62001"]
    assert (one["stock2_ha"], one["methode"], one["statut_donnee"]) == (40, "statut_producteur", "complet_uniforme")
