"""frichequalify: what the layers say, removed layers, wrong layers, real inventories, cancel."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.friches.fricheenrich import FricheEnrich
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from tests.processing.friches.cases import CODES, X, Y, criteria, far, layer
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import Ear, refused, run


def test_the_results_layer_is_dressed(three_sites, tmp_path):
    target = tmp_path / "r.gpkg"
    run(FricheQualify, INPUT=saved(three_sites, tmp_path / "in.gpkg"), OUTPUT=str(target), DRAWS=20)
    opened = QgsVectorLayer(str(target), "r", "ogr")
    assert opened.renderer().type() == "categorizedSymbol"
    assert opened.renderer().classAttribute() == "voc1"
    kept = opened.listStylesInDatabase()[2]
    assert any("Potenti" in name for name in kept), kept
    assert "aula_1_0" in attributes(opened, "regle")[0]
    assert "parameter DRAWS = 20" in opened.metadata().abstract()


pytestmark = pytest.mark.slow


def test_what_the_layers_say(sites, context):
    ran = run(
        FricheQualify, INPUT=sites, CONTEXT=list(context.values()), OUTPUT="memory:", CRITERIA="memory:", DRAWS=50
    )
    found = criteria(ran)

    def said(criterion, site="62001_1"):
        row = found[site, criterion]
        return (row["valeur"] or None, row["etat"])

    assert said("surfaceSite") == ("10000", "observe")
    assert said("surfaceBati") == ("400", "observe")  # the light building is left out
    assert said("siteEnCentreVille") == ("true", "observe")
    assert said("distanceTransportCommun") == ("50", "observe")
    assert said("proximiteCommercesServices") == ("true", "observe")
    # no low-voltage line within 100 m: the substation comes first
    assert said("distanceRaccordementElectrique") == ("3000", "observe")
    assert said("risqueRetraitGonflementArgile") == ("fort", "observe")
    assert said("risqueCavitesSouterraines") == ("oui", "observe")
    assert said("risqueInondation") == ("non", "estime")  # the box of the layer proves nothing
    assert said("risqueInondation", "62001_2") == ("oui", "observe")
    assert said("presenceRisquesTechnologiques") == ("true", "observe")  # Seveso within 500 m
    assert said("zonageEnvironnemental") == ("znieff-type-1-2", "estime")
    assert said("zonagePatrimonial") == ("perimetre-abf", "estime")
    assert said("zonageReglementaire") == ("zone-urbaine-u-activite", "observe")
    assert said("zonageReglementaire", "62001_2") == ("zone-naturelle-n", "observe")
    assert said("zoneAccelerationEnr") == ("oui-solaire-pv-ombriere", "observe")
    assert said("zoneAccelerationEnr", "62001_2") == ("exclusion", "observe")
    assert said("distanceIte") == ("moins-1km-bon-etat", "observe")
    assert said("siteEnQpv") == ("true", "observe")
    assert said("siteEnZae") == ("false", "observe")  # 20 % of the site only
    assert said("trameVerteEtBleue") == ("corridor-a-restaurer", "observe")
    assert said("presenceEspecesProtegees") == ("oui", "observe")
    assert said("presenceEspecesProtegees", "62001_2")[1] == "absent"
    assert said("presenceZoneHumide") == (None, "absent")
    assert said("presenceZoneHumide", "62001_2") == ("oui", "observe")
    assert said("raccordementEau") == ("oui", "estime")
    assert said("etatBatiInfrastructure", "62001_2") == ("pas-de-bati", "observe")
    assert said("monumentHistorique") == ("abords", "estime")
    assert said("unescoBassinMinier") == ("bien-inscrit", "observe")
    assert found["62001_1", "siteEnZae"]["part_pct"] == pytest.approx(20.25)
    second = next(row for row in ran.layer().getFeatures() if row["site_id"] == "62001_2")
    assert second["ex_pv"] == 1
    assert "exclusion" in second["ex_motif"]


@pytest.mark.parametrize("is_declared", [False, True])
def test_removing_a_layer_never_improves_a_site(sites, context, is_declared):
    """Whatever shows that the layers are complete: their extents, or a zone that the user declares."""
    zone = memory_layer("Polygon", [(square(X - 9000, Y - 9000, 20000),)], name="zone") if is_declared else None

    def bounds(given):
        ran = run(
            FricheQualify,
            INPUT=sites,
            CONTEXT=list(given.values()),
            COVERAGE=zone,
            OUTPUT="memory:",
            CONTRIBUTIONS="memory:",
            DRAWS=0,
        )
        rows = list(ran.layer().getFeatures())
        scored = {(row["site_id"], row["critere"]) for row in ran.layer("CONTRIBUTIONS").getFeatures()}
        return (
            [[row[f"imin_{code}"] for code in CODES] for row in rows],
            [[row[f"imax_{code}"] for code in CODES] for row in rows],
            scored,
        )

    low, high, scored = bounds(context)
    for role in context:
        less = {name: one for name, one in context.items() if name != role}
        low2, high2, scored2 = bounds(less)
        assert scored2 <= scored, role
        for a, b in zip(low, low2):
            assert all(y <= x for x, y in zip(a, b)), role
        for a, b in zip(high, high2):
            assert all(y >= x for x, y in zip(a, b)), role


def test_wrong_layers_are_told(sites, context):
    bad = memory_layer("Polygon", far("Polygon", values=("x",)), "zone:string", name="zone_urba")
    refused(FricheEnrich, "E_FIELD", "TYPEZONE", "zone", INPUT=sites, ZONE_URBA=[bad], OUTPUT="memory:")
    ran = run(FricheQualify, INPUT=sites, CONTEXT=[bad], OUTPUT="memory:", CRITERIA="memory:", DRAWS=0)
    assert criteria(ran)["62001_1", "zonageReglementaire"]["etat"] == "echec"
    other = layer("bati_2", "Polygon", (), "leger:string&etat:string", ("", ""))
    refused(FricheQualify, "E_ROLE", "BATIMENT", INPUT=sites, OUTPUT="memory:", CONTEXT=[context["BATIMENT"], other])
    papi = memory_layer("Polygon", far("Polygon"), name="PAPI Lys")
    odd = memory_layer("Polygon", far("Polygon"), name="mystere")
    ran = run(FricheQualify, INPUT=sites, CONTEXT=[papi, odd], OUTPUT="memory:", DRAWS=0)
    assert "PAPI" in ran.ear.text
    assert "mystere" in ran.ear.text
    codes = memory_layer("Point", far("Point", values=("épicerie",)), "TYPEQU:string", name="bpe")
    refused(FricheEnrich, "E_BPE", "épicerie", INPUT=sites, BPE=codes, OUTPUT="memory:")


def test_long_vacancy_is_not_used(sites, shared_data):
    for path, options in (("friches/lovac2021_dept62_cartofriches.csv", ""), ("urba/lovac_communes_2021_2022.csv", "")):
        table = QgsVectorLayer(f"{shared_data / path}{options}", "lovac", "ogr")
        assert table.isValid()
        ran = run(FricheQualify, INPUT=sites, CONTEXT=[table], OUTPUT="memory:", CRITERIA="memory:", DRAWS=0)
        rows = [row for (_, name), row in criteria(ran).items() if name == "tauxLogementsVacants"]
        assert {row["etat"] for row in rows} <= {"absent", "echec"}
        assert "2 ans" in ran.ear.text or "2 years" in ran.ear.text


def test_real_inventories_without_context_end_well(qgis_app, shared_data, tmp_path):
    path = f"{shared_data / 'friches' / 'friches_ardennes_2154.gpkg'}|layername=friches_surf"
    report = tmp_path / "report.html"
    ran = run(FricheQualify, INPUT=path, OUTPUT="memory:", REPORT=str(report), DRAWS=100)
    layer_out = ran.layer()
    assert set(attributes(layer_out, "voc_statut")) <= {"classe", "donnees_insuffisantes"}
    assert layer_out.featureCount() == 164
    text = report.read_text(encoding="utf-8")
    assert "indice AULA 1.0" in text
    assert "<script" not in text


def test_a_cancelled_qualification_writes_nothing(sites, context, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(
            FricheQualify,
            Ear(cancel_at=20),
            INPUT=sites,
            CONTEXT=list(context.values()),
            OUTPUT=str(tmp_path / "r.gpkg"),
        )
    assert not list(tmp_path.iterdir())


def test_two_rows_of_one_id_are_refused(qgis_app):
    twice = memory_layer("Polygon", [(square(0, 0, 9), "a"), (square(20, 0, 9), "a")], "site_id:string")
    refused(FricheQualify, "E_DUPLICATE_ID", INPUT=twice, OUTPUT="memory:")
