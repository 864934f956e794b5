"""The real extract of OCS GE over the real communes: incomplete data must say so, and areas must be conserved."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer

from aula_toolbox.processing.erc.carbonstock import CarbonStock
from aula_toolbox.processing.erc.erccandidates import ErcCandidates
from aula_toolbox.processing.erc.zanbalance import ZanBalance
from tests.processing.erc.cases import table
from tests.support.layers import memory_layer
from tests.support.runs import refused, run

COVERAGE = {
    "Leforest": 87.1,
    "Évin-Malmaison": 87.3,
    "Noyelles-Godault": 71.3,
    "Courcelles-lès-Lens": 80.2,
    "Oignies": 76.9,
    "Dourges": 76.1,
}


@pytest.fixture(scope="module")
def places(shared_data):
    return {
        "INPUT": f"{shared_data / 'landcover' / 'ocsge_metaleurop_2154.gpkg'}|layername=ocsge_cs_clean",
        "COMMUNES": f"{shared_data / 'territory' / 'aula_territory.gpkg'}|layername=communes",
        "OUTPUT": "memory:",
    }


@pytest.mark.slow
def test_the_balance_of_the_real_extract_is_said_to_be_incomplete(qgis_app, places):
    inputs = {**places, "INPUT2": places["INPUT"], "DATE1": "2018", "DATE2": "2021"}
    ran = run(ZanBalance, **inputs, ARTIF_FIELD1="artif_zan", ARTIF_FIELD2="artif_zan")
    rows = {row["nom"]: row for row in table(ran, "OUTPUT")}
    assert ran.layer().featureCount() == 322
    for name, covered in COVERAGE.items():
        row = rows[name]
        assert row["couverture_pct"] == pytest.approx(covered, abs=0.1), name
        assert row["statut_donnee"] == "partiel"
        assert str(row["artif1_pct"]) in ("NULL", "None")
        assert (row["flux_artif_ha"], row["flux_desartif_ha"], row["ecart_ha"], row["recouv_m2"]) == (0, 0, 0, 0)
        assert row["explication"].startswith("Incomplet")
    states = [row["statut_donnee"] for row in rows.values()]
    assert states.count("sans_donnee") == 312
    assert "312" in ran.ear.text
    refused(ZanBalance, "E_USE", **inputs)


@pytest.mark.slow
def test_carbon_of_the_real_extract_leaves_crops_and_meadows_unknown(qgis_app, places):
    ran = run(CarbonStock, **places, COMMUNE_TABLE="memory:")
    pieces = table(ran, "OUTPUT")
    by_code = {}
    for piece in pieces:
        by_code.setdefault(piece["qualite"], set()).add(str(piece["occupation"]))
    assert "forêts" in by_code["observe"]
    assert "CS2.2.1" in ran.ear.text
    assert any(row["ha_sans_valeur"] > 0 for row in table(ran, "COMMUNE_TABLE"))


NEEDS = "cle_besoin:string&famille:string&classe_valeur:string&code:string&ue_requises:double&ha_requis:double"


@pytest.mark.slow
def test_every_real_friche_has_a_rank_or_a_reason(qgis_app, shared_data):
    path = f"{shared_data / 'friches' / 'friches_ardennes_2154.gpkg'}|layername=friches_surf"
    extent = QgsVectorLayer(path, "friches", "ogr").extent().buffered(2000)
    half = QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.yMaximum())
    rest = QgsRectangle(extent.center().x(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    rows = [(QgsGeometry.fromRect(half).asWkt(), "CS6.3.0"), (QgsGeometry.fromRect(rest).asWkt(), "CS1.1.2")]
    need = (None, "prairie|moyenne", "prairie", "moyenne", "CS6.1.1", 50.0, 8.0)
    centre = QgsGeometry.fromPointXY(extent.center()).buffer(500, 8).asWkt()
    ran = run(
        ErcCandidates,
        INPUT=path,
        LANDCOVER=memory_layer("Polygon", rows, "code_cs:string"),
        NOMENCLATURE="OCS2D",
        NEEDS=memory_layer("None", [need], NEEDS),
        FOOTPRINT=memory_layer("Polygon", [(centre,)]),
        OUTPUT="memory:",
    )
    got = table(ran, "OUTPUT")
    assert len(got) == QgsVectorLayer(path, "friches", "ogr").featureCount()
    assert all(row["eligible"] == 1 or row["motif"] for row in got)
    ranks = sorted(row["rang"] for row in got if row["eligible"] == 1)
    assert ranks == list(range(1, len(ranks) + 1))
    assert len(ranks) > 0
    assert "1 invalid geometries repaired" in ran.ear.text


def _ranked(sites, cover, exclusions, **more):
    """Candidates over one cover of crops; the layer of exclusions is a real one."""
    centre = QgsGeometry.fromPointXY(cover.center()).buffer(500, 8).asWkt()
    return run(
        ErcCandidates,
        INPUT=sites,
        LANDCOVER=memory_layer("Polygon", [(QgsGeometry.fromRect(cover).asWkt(), "CS6.3.0")], "code_cs:string"),
        NOMENCLATURE="OCS2D",
        NEEDS=memory_layer("None", [(None, "p", "prairie", "moyenne", "CS6.1.1", 50.0, 8.0)], NEEDS),
        FOOTPRINT=memory_layer("Polygon", [(centre,)]),
        EXCLUSIONS=[exclusions],
        OUTPUT="memory:",
        **more,
    )


@pytest.fixture
def urban(shared_data):
    """Zones U and AU of a real PLUi."""
    path = f"{shared_data / 'urba' / 'plu_cnig_exemples.gpkg'}|layername=200011781_ZONE_URBA"
    layer = QgsVectorLayer(path, "zones U et AU", "ogr")
    layer.setSubsetString("TYPEZONE IN ('U', 'AUc', 'AUs')")
    assert layer.featureCount() > 0
    return layer


@pytest.mark.slow
def test_every_real_parcel_has_a_rank_or_a_reason(qgis_app, shared_data, urban):
    path = f"{shared_data / 'urba' / 'cadastre_edigeo.gpkg'}|layername=PARCELLE"
    parcels = QgsVectorLayer(path, "parcelles", "ogr")
    ran = _ranked(path, parcels.extent().buffered(2000), urban, MAX_DISTANCE_M=500_000, MIN_AREA_HA=0.05)
    got = table(ran, "OUTPUT")
    assert len(got) == parcels.featureCount() == 900
    assert all((row["rang"] >= 1) if row["eligible"] == 1 else row["motif"] for row in got)
    # a parcel of a few square metres brings what is written 0.00 UE: too small, and no gain
    assert {row["motif"] for row in got if row["eligible"] == 0} == {"SURFACE", "SURFACE;SANS_GAIN"}
    for row in got:  # the field holds three decimals
        assert row["ue_nettes"] <= 0.005 if "SANS_GAIN" in (row["motif"] or "") else row["ue_nettes"] >= 0.005
    assert sum(row["eligible"] for row in got) > 100


@pytest.mark.slow
def test_zones_to_build_of_a_real_plan_are_excluded(qgis_app, urban):
    zones = QgsVectorLayer(urban.source().split("|subset")[0], "zones", "ogr")
    got = table(_ranked(zones, zones.extent().buffered(2000), urban, MAX_DISTANCE_M=100_000), "OUTPUT")
    assert len(got) == zones.featureCount() == 222
    kinds = [feature["TYPEZONE"] for feature in zones.getFeatures()]
    for kind, row in zip(kinds, got):
        if kind in ("U", "AUc", "AUs"):
            assert "EXCLUSION" in row["motif"].split(";")
    free = [row for kind, row in zip(kinds, got) if kind in ("A", "N") and row["eligible"] == 1]
    assert free
    assert all(row["rang"] >= 1 and 0 <= row["score"] <= 100 for row in free)
