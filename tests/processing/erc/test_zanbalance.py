"""The artificialisation balance against the reference case, and what must hold whatever the land cover."""

from __future__ import annotations

import json
from html import unescape

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsRectangle

from aula_toolbox.processing.erc.zanbalance import ZanBalance
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 680000, 7040000


FIELDS = ("code_cs", "code_us", "artif_attendu")


def _wkt(feature):
    rings = [",".join(f"{x} {y}" for x, y in ring) for ring in feature["geometry"]["coordinates"]]
    return f"POLYGON({','.join(f'({ring})' for ring in rings)})"


@pytest.fixture
def golden(qgis_app, shared_reference):
    folder = shared_reference / "erc"
    layers = {}
    for name in ("T1", "T2"):
        case = json.loads((folder / f"zan_{name}.geojson").read_text())["features"]
        rows = [(_wkt(feature), *(feature["properties"][field] for field in FIELDS)) for feature in case]
        layers[name] = memory_layer("Polygon", rows, "code_cs:string&code_us:string&artif_attendu:integer", name=name)
    commune = memory_layer("Polygon", [(square(X, Y, 200), "62001", "Carre")], "insee:string&nom:string")
    expected = json.loads((folder / "zan_expected.json").read_text())
    return {
        "INPUT": layers["T1"],
        "INPUT2": layers["T2"],
        "COMMUNES": commune,
        "DATE1": "2021",
        "DATE2": "2024",
    }, expected


def _row(ran, name="OUTPUT"):
    (feature,) = list(ran.layer(name).getFeatures())
    return dict(zip(ran.layer(name).fields().names(), feature.attributes()))


@pytest.mark.parametrize(("thresholds", "kind"), [(False, "matrice"), (True, "seuils")])
def test_golden_balance(golden, thresholds, kind, tmp_path):
    inputs, expected = golden
    report = tmp_path / "report.html"
    ran = run(
        ZanBalance,
        **inputs,
        APPLY_THRESHOLDS=thresholds,
        OUTPUT="memory:",
        FLUX="memory:",
        TRANSITIONS="memory:",
        GAPS="memory:",
        REPORT=str(report),
    )
    row = _row(ran)
    assert row["stock1_ha"] * 1e4 == pytest.approx(expected["T1"][f"artif_{kind}_m2"], abs=0.5)
    assert row["stock2_ha"] * 1e4 == pytest.approx(expected["T2"][f"artif_{kind}_m2"], abs=0.5)
    flows = expected[f"flux_{kind}_m2"]
    assert row["flux_artif_ha"] * 1e4 == pytest.approx(flows["artif"], abs=0.5)
    assert row["flux_desartif_ha"] * 1e4 == pytest.approx(flows["desartif"], abs=0.5)
    assert row["solde_net_ha"] * 1e4 == pytest.approx(flows["net"], abs=0.5)
    assert (row["couverture_pct"], row["recouv_m2"], row["ecart_ha"]) == (100, 0, 0)
    assert row["statut_donnee"] == "complet_uniforme"
    flux = ran.layer("FLUX")
    areas = {sense: sum(f["surf_m2"] for f in flux.getFeatures() if f["sens"] == sense) for sense in (1, -1)}
    assert areas == {1: pytest.approx(flows["artif"], abs=0.5), -1: pytest.approx(flows["desartif"], abs=0.5)}
    assert any(f["seuil"] for f in flux.getFeatures()) == thresholds
    assert sum(attributes(ran.layer("TRANSITIONS"), "surf_m2")) == pytest.approx(40000, abs=1)
    assert ran.layer("GAPS").featureCount() == 0
    page = unescape(report.read_text())
    assert "Bilan d’artificialisation" in page
    assert "pas si un projet donné artificialise" in page


@pytest.mark.parametrize(
    "names",
    [
        ("insee", "nom", "epci_code"),
        ("INSEE_COM", "NOM", "SIREN_EPCI"),  # ADMIN EXPRESS 3, shapefile
        ("insee_com", "nom", "siren_epci"),  # its GeoPackage
        ("code_insee", "nom_officiel", "codes_siren_des_epci"),  # ADMIN EXPRESS 4
        ("CODE_INSEE", "NOM_OFFICIEL", "CODES_SIREN_DES_EPCI"),
    ],
)
def test_communes_of_admin_express_are_read_by_their_own_names(golden, names):
    fields = "&".join(f"{name}:string" for name in names)
    commune = memory_layer("Polygon", [(square(X, Y, 200), "62001", "Carre", "200072460")], fields)
    ran = run(ZanBalance, **{**golden[0], "COMMUNES": commune}, OUTPUT="memory:", EPCI="memory:")
    row = _row(ran)
    assert (row["insee"], row["nom"]) == ("62001", "Carre")
    assert _row(ran, "EPCI")["epci_code"] == "200072460"


def test_swapped_dates_swap_the_flows(golden):
    inputs, _ = golden
    there = _row(run(ZanBalance, **inputs, OUTPUT="memory:"))
    swapped = {**inputs, "INPUT": inputs["INPUT2"], "INPUT2": inputs["INPUT"]}
    back = _row(run(ZanBalance, **swapped, OUTPUT="memory:"))
    assert (there["flux_artif_ha"], there["flux_desartif_ha"]) == (back["flux_desartif_ha"], back["flux_artif_ha"])


def test_the_producers_status_is_respected(golden):
    inputs, expected = golden
    ran = run(ZanBalance, **inputs, ARTIF_FIELD1="artif_attendu", ARTIF_FIELD2="artif_attendu", OUTPUT="memory:")
    row = _row(ran)
    assert row["stock1_ha"] * 1e4 == pytest.approx(expected["T1"]["artif_seuils_m2"], abs=0.5)
    assert row["methode"] == "statut_producteur"


def test_exemptions_leave_the_stock_and_the_flow(golden):
    inputs, _ = golden
    zone = memory_layer(
        "Polygon",
        [(square(X, Y + 100, 100), "pv", 2024), (square(X, Y, 20), "parc", None)],
        "type:string&annee:integer",
    )
    row = _row(run(ZanBalance, **inputs, APPLY_THRESHOLDS=False, EXEMPTIONS=zone, OUTPUT="memory:"))
    plain = _row(run(ZanBalance, **inputs, APPLY_THRESHOLDS=False, OUTPUT="memory:"))
    assert row["stock1_ha"] == plain["stock1_ha"]
    assert row["exempt_ha"] == pytest.approx(plain["stock2_ha"] - row["stock2_ha"])
    assert row["exempt_ha"] > 0
    assert row["solde_net_ha"] == pytest.approx(row["stock2_ha"] - row["stock1_ha"], abs=1e-6)
    bad = memory_layer("Polygon", [(square(X, Y, 20), "piscine", None)], "type:string&annee:integer")
    refused(ZanBalance, "E_WORD", "piscine", **inputs, EXEMPTIONS=bad, OUTPUT="memory:")


def _cover(rows, name="cover", crs="EPSG:2154"):
    return memory_layer("Polygon", rows, "code_cs:string&code_us:string", crs, name)


def _commune(side=200, extra=()):
    return memory_layer("Polygon", [(square(X, Y, side), "62001", "Carre"), *extra], "insee:string&nom:string")


HOUSE, FIELD = ("CS1.1.1.1", "US5"), ("CS2.2.1", "US1.1")


def test_gaps_unknown_codes_and_communes_without_data_are_told():
    rows = [(square(X, Y, 100), *HOUSE), (square(X + 100, Y, 100), "CS9.9.9.9", "US5")]
    communes = _commune(200, [(square(X + 9000, Y, 50), "62002", "Loin")])
    inputs = {"COMMUNES": communes, "DATE1": "2021", "DATE2": "2024", "APPLY_THRESHOLDS": False}
    ran = run(ZanBalance, INPUT=_cover(rows), INPUT2=_cover(rows), OUTPUT="memory:", GAPS="memory:", **inputs)
    near, far = list(ran.layer().getFeatures())
    assert (near["statut_donnee"], near["couverture_pct"], near["stock1_ha"]) == ("partiel", 25.0, 1.0)
    assert near["artif1_pct"] is None or near["artif1_pct"].isNull()
    assert near["non_comparable_ha"] == 3.0
    assert (far["statut_donnee"], far["surf_ha"]) == ("sans_donnee", 0.25)
    assert "CS9.9.9.9" in ran.ear.text
    assert "1 not at all" in ran.ear.text
    gaps = {}
    for row in ran.layer("GAPS").getFeatures():
        key = row["insee"], row["date"], row["motif"]
        gaps[key] = row["surf_m2"]
        assert row.geometry().area() == pytest.approx(row["surf_m2"])
    assert gaps == {
        (insee, date, reason): area
        for insee, reason, area in (
            ("62001", "sans_occupation", 20000),
            ("62001", "code_inconnu", 10000),
            ("62002", "sans_occupation", 2500),
        )
        for date in ("2021", "2024")
    }


def test_overlaps_go_to_the_artificialised_polygon():
    rows = [(square(X, Y, 200), *FIELD), (square(X, Y, 100), *HOUSE)]
    ran = run(
        ZanBalance,
        INPUT=_cover(rows),
        INPUT2=_cover(rows),
        COMMUNES=_commune(),
        DATE1="2021",
        DATE2="2024",
        OUTPUT="memory:",
    )
    row = _row(ran)
    assert (row["recouv_m2"], row["stock1_ha"], row["couvert1_ha"]) == (10000, 1.0, 4.0)
    assert "overlaps" in ran.ear.text


def test_a_layer_with_both_dates_and_degrees():
    shapes = [square(X, Y, 100), square(X + 100, Y, 100), square(X, Y + 100, 200)]
    rows = [
        (shapes[0], "CS1.1.1", "US5.1.1", "CS1.1.1", "US5.1.1"),
        (shapes[1], "CS6.3.0", "US1.1.1", "CS1.1.1", "US5.1.1"),
    ]
    layer = memory_layer("Polygon", rows, "cs21:string&us21:string&cs24:string&us24:string")
    east = QgsGeometry.fromRect(QgsRectangle(X, Y, X + 200, Y + 100)).asWkt()
    commune = memory_layer("Polygon", [(east, "62001", "Carre")], "insee:string&nom:string")
    row = _row(run(ZanBalance, INPUT=layer, COMMUNES=commune, OUTPUT="memory:"))
    assert (row["stock1_ha"], row["stock2_ha"], row["flux_artif_ha"]) == (1.0, 2.0, 1.0)
    assert row["rythme_ha_an"] == pytest.approx(1 / 3, abs=1e-4)
    assert "2021" in row["explication"]


def test_wrong_inputs_are_refused_with_one_clear_message(golden):
    inputs, _ = golden
    without_use = memory_layer("Polygon", [(square(X, Y, 9), "CS2.1.1.1")], "code_cs:string")
    refused(ZanBalance, "E_USE", "US_FIELD", **{**inputs, "INPUT": without_use}, OUTPUT="memory:")
    refused(ZanBalance, "E_DATE", **{**inputs, "DATE2": "2020"}, OUTPUT="memory:")
    refused(ZanBalance, "E_DATE", "hier", **{**inputs, "DATE2": "hier"}, OUTPUT="memory:")
    refused(ZanBalance, "E_FIELD", "code_cs", **inputs, CS_FIELD1="couvert", OUTPUT="memory:")
    refused(ZanBalance, "E_RANGE", **inputs, EDGE_BUFFER_M=-1, OUTPUT="memory:")
    twice = memory_layer("Polygon", [(square(X, Y, 9), "1", ""), (square(X, Y, 9), "1", "")], "insee:string&nom:string")
    refused(ZanBalance, "E_DOUBLE", **{**inputs, "COMMUNES": twice}, OUTPUT="memory:")
    vague = _cover([(square(X, Y, 200), "CS2.2.1", "US5")])
    refused(ZanBalance, "E_NOMENCLATURE", **{**inputs, "INPUT": vague, "INPUT2": vague}, OUTPUT="memory:")


def test_a_layer_of_one_date_given_alone_lacks_its_second_date(qgis_app):
    """Asking for a field of uses would send its owner to the wrong place."""
    alone = memory_layer(
        "Polygon", [(square(0, 0, 100), "CS1.1.1.1", "US5")], "code_cs:string&code_us:string", name="ocs"
    )
    refused(ZanBalance, "E_DATES", "INPUT2", INPUT=alone, COMMUNES=_commune(100), OUTPUT="memory:")
    without_use = memory_layer("Polygon", [(square(0, 0, 100), "CS1.1.1.1")], "code_cs:string", name="ocs")
    refused(ZanBalance, "E_DATES", "code_cs", INPUT=without_use, COMMUNES=_commune(100), OUTPUT="memory:")
    told = memory_layer("Polygon", [(square(0, 0, 100), "artif")], "artif:string", name="ocs")
    refused(ZanBalance, "E_DATES", "artif", INPUT=told, COMMUNES=_commune(100), OUTPUT="memory:")


def test_land_cover_of_another_territory_is_refused(golden):
    """No figure, yet a finished report that said that nothing had changed."""
    inputs, _ = golden
    elsewhere = memory_layer("Polygon", [(square(X + 90_000, Y, 200), "62001", "Loin")], "insee:string&nom:string")
    refused(ZanBalance, "E_APART", **{**inputs, "COMMUNES": elsewhere}, OUTPUT="memory:")


def test_a_difference_of_another_territory_is_refused(qgis_app):
    field = "CS_2018:string&US_2018:string&CS_2021:string&US_2021:string"
    row = (square(X, Y, 100), "CS2.2.1", "US1.1", "CS1.1.1.1", "US5")
    difference = memory_layer("Polygon", [row], field, name="diff")
    elsewhere = memory_layer("Polygon", [(square(X + 90_000, Y, 200), "62001", "Loin")], "insee:string&nom:string")
    refused(ZanBalance, "E_APART", INPUT=difference, COMMUNES=elsewhere, OUTPUT="memory:")


def test_a_cancelled_run_writes_nothing(golden, tmp_path):
    inputs, _ = golden
    with pytest.raises(Exception, match="Cancelled"):
        run(ZanBalance, Ear(cancel_at=40), **inputs, OUTPUT=str(tmp_path / "balance.gpkg"))
    assert not list(tmp_path.iterdir())


CODES = [HOUSE, FIELD, ("CS2.1.1.1", "US1.2"), ("CS1.1.1.2", "US4.1.1"), ("CS1.2.2", "US1.4")]


def _random_cover(seed, share_left_out, overlap):
    """A partition of the square into strips of rectangles, some left out, one perhaps too wide."""
    random = np.random.default_rng(seed)
    xs, ys = (np.unique(np.round(np.concatenate([[0, 200], random.uniform(5, 195, 4)]), 1)) for _ in range(2))
    rows = []
    for x0, x1 in zip(xs, xs[1:]):
        for y0, y1 in zip(ys, ys[1:]):
            if random.random() >= share_left_out:
                right = x1 + (overlap if random.random() < 0.2 else 0)
                wkt = QgsGeometry.fromRect(QgsRectangle(X + x0, Y + y0, X + right, Y + y1)).asWkt()
                rows.append((wkt, *CODES[random.integers(len(CODES))]))
    return rows


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.sampled_from([0.0, 0.2]), st.sampled_from([0.0, 3.0]))
def test_any_two_land_covers_conserve_areas_and_swap(qgis_app, seed, holes, overlap):
    first, second = _random_cover(seed, holes, overlap), _random_cover(seed + 1, holes, overlap)
    if not first or not second:
        return
    inputs = {"COMMUNES": _commune(), "DATE1": "2021", "DATE2": "2024", "NOMENCLATURE": "OCS GE", "OUTPUT": "memory:"}
    ran = run(ZanBalance, INPUT=_cover(first), INPUT2=_cover(second), FLUX="memory:", **inputs)
    row = _row(ran)
    back = _row(run(ZanBalance, INPUT=_cover(second), INPUT2=_cover(first), **inputs))
    if row["statut_donnee"] == "sans_donnee":
        return
    assert row["flux_artif_ha"] == pytest.approx(back["flux_desartif_ha"], abs=2e-4)
    assert row["solde_net_ha"] == pytest.approx(-back["solde_net_ha"], abs=2e-4)
    flux = sum(f["sens"] * f["surf_m2"] for f in ran.layer("FLUX").getFeatures())
    assert flux / 1e4 == pytest.approx(row["solde_net_ha"], abs=5e-3)
    if not holes and not overlap:
        assert row["stock2_ha"] - row["stock1_ha"] == pytest.approx(row["solde_net_ha"], abs=2e-4)
        assert row["couverture_pct"] == 100
