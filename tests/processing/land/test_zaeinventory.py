"""zaeinventory: the toy zone of the reference, the two-year rule, doubts, files, sheets, bad inputs, cancel.

Method: docs/design/land.md#proposals, docs/design/land.md#files, docs/design/land.md#sheets-and-indicators,
docs/design/land.md#access
"""

from __future__ import annotations

import json
from html import unescape

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.land.zaecheck import ZaeCheck
from aula_toolbox.processing.land.zaeinventory import ZaeInventory
from tests.processing.land import cases
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, run


def inventory(**more):
    given = {
        "ZONES": cases.zones(),
        "PARCELS": cases.parcels(),
        "OWNERS": cases.owners(),
        "BUILDINGS": cases.buildings(),
        **cases.register(),
        "DATE": "2026-01-01",
        "OUTPUT": "memory:",
        "UF": "memory:",
        "TODO": "memory:",
        "FLOATING": "memory:",
        **more,
    }
    return run(ZaeInventory, **{name: value for name, value in given.items() if value is not None})


def test_the_toy_zone_has_the_numbers_of_the_reference(qgis_app, shared_reference):
    expected = json.loads((shared_reference / "economy" / "reference.json").read_text(encoding="utf-8"))["zae_jouet"]
    ran = inventory()
    row = next(ran.layer().getFeatures())
    assert (row["uf_min"], row["uf_n"]) == (expected["uf_min"], expected["uf_max"])
    assert (row["uf_vacantes"], row["uf_vacantes_max"]) == (expected["vacantes"], expected["vacantes_max"])
    assert (row["taux"], row["taux_bas"], row["taux_haut"]) == (20, 20.0, 50.0)
    assert row["taux"] == expected["taux"]
    assert (row["taux_bas"], row["taux_haut"]) == (expected["taux_bas"], expected["taux_haut"])
    states = dict(zip(attributes(ran.layer("UF"), "uf_id"), attributes(ran.layer("UF"), "etat")))
    ids = cases.IDS
    assert states == {
        ids[0]: "occupé",
        ids[2]: "vacant présumé",
        ids[3]: "inoccupé",
        ids[4]: "vacance récente",
        ids[5]: "inconnu",
    }
    assert attributes(ran.layer("FLOATING"), "siret") == ["44444444400044"]
    assert row["site_taux_vacance"] is None or not row["site_taux_vacance"]


def rate_of(ran):
    row = next(ran.layer().getFeatures())
    return {name: row[name] for name in ("uf_n", "uf_min", "uf_vacantes", "taux", "taux_bas", "taux_haut", "publiable")}


def states_of(ran):
    return dict(zip(attributes(ran.layer("UF"), "uf_id"), attributes(ran.layer("UF"), "etat")))


@pytest.mark.parametrize(("closed", "state"), [("2024-02-01", "vacance récente"), ("2024-01-01", "vacant présumé")])
def test_closed_for_23_months_is_not_vacant_for_24_is(qgis_app, closed, state):
    ran = inventory(**cases.register([cases.firm(2, "22222222200022", "F", closed)]))
    assert states_of(ran)[cases.IDS[2]] == state


def test_the_history_tells_the_state_on_the_day_whatever_came_later(qgis_app):
    """Active today, closed on the day: the stock alone would call it occupied."""
    firms = [cases.firm(2, "22222222200022", "A", "2026-06-01")]
    rows = [
        (None, "22222222200022", "2015-03-01", "2019-05-31", "A"),
        (None, "22222222200022", "2019-06-01", "2026-05-31", "F"),
        (None, "22222222200022", "2026-06-01", "", "A"),
    ]
    fields = "siret:string&dateDebut:string&dateFin:string&etatAdministratifEtablissement:string"
    history = memory_layer("None", rows, fields, name="StockEtablissementHistorique")
    alone, told = inventory(**cases.register(firms)), inventory(**cases.register(firms), HISTORY=history)
    assert states_of(alone)[cases.IDS[2]] == "occupé"
    assert states_of(told)[cases.IDS[2]] == "vacant présumé"


def test_a_visit_wins_over_the_register(qgis_app):
    rows = [(None, cases.IDS[2], "oui", "2025-12-10", "EPCI"), (None, cases.IDS[5], "non", "2025-12-10", "EPCI")]
    survey = memory_layer("None", rows, "idu:string&occupe:string&date:string&source:string", name="visites")
    ran = inventory(SURVEY=survey)
    assert states_of(ran)[cases.IDS[2]] == "occupé"
    assert states_of(ran)[cases.IDS[5]] == "inconnu"  # empty, but since when is not known
    seen = [(None, cases.IDS[2], "non", "2025-12-10", "EPCI")]
    survey = memory_layer("None", seen, "idu:string&occupe:string&date:string&source:string", name="visites")
    assert states_of(inventory(SURVEY=survey))[cases.IDS[2]] == "vacant"


def test_an_unreadable_answer_is_refused(qgis_app):
    rows = [(None, cases.IDS[2], "peut-être")]
    survey = memory_layer("None", rows, "idu:string&occupe:string", name="visites")
    with pytest.raises(QgsProcessingException, match="peut-être"):
        inventory(SURVEY=survey)


def test_a_point_at_the_commune_changes_no_unit(qgis_app):
    without = inventory(**cases.register(cases.TOY[:3]))
    assert states_of(without) == states_of(inventory())
    assert rate_of(without) == rate_of(inventory())


def test_one_more_active_establishment_never_raises_the_rate(qgis_app):
    before = rate_of(inventory())["taux"]
    for parcel in range(6):
        more = [*cases.TOY, cases.firm(parcel, f"5555555550005{parcel}")]
        assert rate_of(inventory(**cases.register(more)))["taux"] <= before


def test_one_owner_for_two_parcels_never_raises_the_number_of_units(qgis_app):
    before = rate_of(inventory())
    together = ["111111111", "111111111", "222222222", "222222222", None, "111111111"]
    after = rate_of(inventory(OWNERS=cases.owners(together)))
    assert after["uf_n"] < before["uf_n"]
    assert after["uf_min"] <= before["uf_min"]


def test_without_establishments_nothing_is_vacant_and_it_is_said(qgis_app):
    ran = inventory(ESTABLISHMENTS=None, GEOLOC=None, FLOATING=None)
    assert rate_of(ran)["uf_vacantes"] == 0
    assert not {"vacant", "vacant présumé"} & set(states_of(ran).values())
    assert any("ESTABLISHMENTS" in one for one in ran.ear.warnings)


def test_without_owners_each_parcel_stands_alone_and_may_be_one(qgis_app):
    ran = inventory(OWNERS=None)
    assert (rate_of(ran)["uf_n"], rate_of(ran)["uf_min"]) == (6, 1)
    assert set(attributes(ran.layer("UF"), "maitrise")) == {"inconnu"}


def test_a_siret_that_stands_twice_counts_once_where_it_stood_first(qgis_app, tmp_path):
    """Both rows stood on the place of the last one: a closed firm on its neighbour's plot, twice in the export."""
    firms = [cases.firm(2, "22222222200022", "F", "2019-06-30"), cases.firm(5, "22222222200022", "A")]
    target = tmp_path / "sites.gpkg"
    ran = inventory(**cases.register(firms), EXPORT=str(target), EPCI_NAME="E", EPCI_SIREN="200072460")
    assert states_of(ran)[cases.IDS[2]] == "vacant présumé"
    assert states_of(ran)[cases.IDS[5]] == "inconnu"
    assert any("22222222200022" in one for one in ran.ear.warnings)
    assert QgsVectorLayer(f"{target}|layername=etablissement", "e", "ogr").featureCount() == 1


def test_a_property_company_occupies_nothing(qgis_app):
    stock, place = cases.firm(2, "22222222200022")
    fields = cases.ESTABLISHMENTS + "&categorieJuridiqueUniteLegale:string"
    for form, state in (("6540", "inconnu"), ("5710", "occupé")):
        layer = memory_layer("None", [(*stock, form)], fields, name="stock")
        places = memory_layer("None", [place], cases.PLACES, name="geolocalisation")
        assert states_of(inventory(ESTABLISHMENTS=layer, GEOLOC=places))[cases.IDS[2]] == state


def test_a_road_between_two_parcels_of_one_owner_parts_them(qgis_app):
    shapes = [(square(cases.X + 60 * n, cases.Y, 50), one) for n, one in enumerate(cases.IDS[:2])]
    apart = memory_layer("Polygon", shapes, "idu:string", name="parcelles")
    assert rate_of(inventory(PARCELS=apart, OWNERS=cases.owners(["111111111"] * 2), BUILDINGS=None))["uf_n"] == 2
    across = memory_layer("Polygon", [(square(cases.X + 20, cases.Y + 10, 60), 7.0)], "hauteur:double")
    built = inventory(PARCELS=apart, OWNERS=cases.owners(["111111111", "222222222"]), BUILDINGS=across)
    assert rate_of(built)["uf_n"] == 1  # a building across two parcels makes them one


def test_owners_of_another_year_are_refused(qgis_app):
    rows = [(None, f"62193000AB01{number:02d}", "111111111") for number in range(6)]
    other = memory_layer("None", rows, "idu:string&siren:string", name="personnes_morales")
    with pytest.raises(QgsProcessingException, match=r"personnes_morales.*(same year|même année)"):
        inventory(OWNERS=other)


def test_parcels_elsewhere_or_twice_are_refused(qgis_app):
    far = memory_layer("Polygon", [(square(100_000, 6_700_000, 50), "29001000AB0001")], "idu:string", name="ailleurs")
    with pytest.raises(QgsProcessingException, match="ailleurs"):
        inventory(PARCELS=far, OWNERS=None)
    twice = cases.parcels([cases.IDS[0], *cases.IDS[:5]])
    with pytest.raises(QgsProcessingException, match=cases.IDS[0]):
        inventory(PARCELS=twice, OWNERS=None)
    with pytest.raises(QgsProcessingException, match="2026-13-40"):
        inventory(DATE="2026-13-40")


def test_zones_that_overlap_share_no_unit(qgis_app):
    corners = ((cases.X, cases.X + 180), (cases.X + 140, cases.X + 300))
    y, top = cases.Y, cases.Y + 50
    shapes = [f"POLYGON(({a} {y},{b} {y},{b} {top},{a} {top},{a} {y}))" for a, b in corners]
    zones = memory_layer("Polygon", [(shape, name) for shape, name in zip(shapes, "AB")], "nom:string", name="zones")
    ran = inventory(ZONES=zones)
    assert sum(attributes(ran.layer(), "uf_n")) == ran.layer("UF").featureCount()
    assert len(set(attributes(ran.layer("UF"), "uf_id"))) == ran.layer("UF").featureCount()


def test_the_export_is_without_fault_for_the_check(qgis_app, tmp_path):
    target = tmp_path / "sites.gpkg"
    inventory(EXPORT=str(target), TERRAIN="memory:", ETAB="memory:", EPCI_NAME="CABBALR", EPCI_SIREN="200072460")
    tables = ("pole_eco", "site_eco", "terrain_eco", "etablissement")
    given = {name: f"{target}|layername={table}" for name, table in zip(("POLE", "SITE", "TERRAIN", "ETAB"), tables)}
    checked = run(ZaeCheck, **given, OUTPUT="memory:")
    faults = [one.attributes() for one in checked.layer().getFeatures() if one["gravite"] != "information"]
    assert faults == []
    assert attributes(checked.layer(), "regle") == ["taux_inconnu"] * 2  # the interval is too wide to write a rate


def test_csv_under_the_names_of_the_schemas_are_read_back_without_fault(qgis_app, tmp_path):
    from aula_toolbox.core.land import standard

    folder = tmp_path / "csv"
    shared = {"EPCI_NAME": "CABBALR", "EPCI_SIREN": "200072460", "FLOATING": None}
    ran = inventory(EXPORT_CSV=str(folder), **shared)
    tables = {"POLE": "pole_eco", "SITE": "site_eco", "TERRAIN": "terrain_eco", "ETAB": "etablissement"}
    for name in tables.values():
        first = (folder / f"{name}.csv").read_text(encoding="utf-8").splitlines()[0]
        assert first.split(";") == [one.name for one in standard.fields_of(name)]
    given = {name: QgsVectorLayer(str(folder / f"{table}.csv"), table, "ogr") for name, table in tables.items()}
    site = next(given["SITE"].getFeatures())
    assert (site["site_nom"], site["site_uf_nbre"], site["site_surf_brute"]) == ("ZA des Essais", "5", "1.5")
    assert site["site_geomsurf"].startswith('{"coordinates"') and "7040000.0" in site["site_geomsurf"]
    checked = run(ZaeCheck, **given, OUTPUT="memory:")
    faults = [one.attributes() for one in checked.layer().getFeatures() if one["gravite"] != "information"]
    assert faults == []
    assert next(ran.layer().getFeatures())["site_nom"] == site["site_nom"]


def test_shapefiles_under_the_official_short_names_are_read_back_without_fault(qgis_app, tmp_path):
    from aula_toolbox.core.land import standard

    folder = tmp_path / "shp"
    ran = inventory(EXPORT_SHP=str(folder), EPCI_NAME="CABBALR", EPCI_SIREN="200072460", FLOATING=None)
    tables = {"POLE": "pole_eco", "SITE": "site_eco", "TERRAIN": "terrain_eco", "ETAB": "etablissement"}
    for name in tables.values():
        names = QgsVectorLayer(str(folder / f"{name}.shp"), name, "ogr").fields().names()
        short = [one.short for one in standard.fields_of(name) if one.kind != "geometrie"]
        assert names == short
        assert max(map(len, short)) <= 10
    site = next(QgsVectorLayer(str(folder / "site_eco.shp"), "site", "ogr").getFeatures())
    assert site["SITENOM"] == "ZA des Essais"
    assert site["SIUFNBRE"] == next(ran.layer().getFeatures())["uf_n"]
    given = {name: str(folder / f"{table}.shp") for name, table in tables.items()}
    checked = run(ZaeCheck, **given, OUTPUT="memory:")
    assert [one.attributes() for one in checked.layer().getFeatures() if one["gravite"] != "information"] == []


def test_a_list_of_parcels_is_cut_between_two_of_them():
    from aula_toolbox.processing.land.runs.zaeinventory_files import _fitting

    whole = "|".join(f"62193000AB{number:04d}" for number in range(40))
    assert whole.startswith(_fitting(whole) + "|62193")
    assert _fitting("é" * 200).encode() == ("é" * 127).encode()


def test_the_report_says_an_interval_and_what_to_visit(qgis_app, tmp_path):
    inventory(REPORT=str(tmp_path / "r.html"))
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    text = unescape(text).replace("\u202f", " ").replace("\xa0", " ").replace("’", "'")
    first = text.split("<h2>", 1)[0]
    assert "20 à 50 %" in first  # the first screen is an interval
    assert cases.IDS[5] in text
    # what nobody has confirmed yet is said with its value
    waiting = text.split("Des choix qui attendent le vôtre", 1)[1]
    assert "plus grand intervalle qui permet d'écrire un taux" in waiting
    assert "30 m" in waiting


def test_one_sheet_a_zone_with_its_interval_its_visits_and_its_dials(qgis_app, tmp_path):
    x, y, top = cases.X, cases.Y, cases.Y + 50
    rows = [
        (f"POLYGON(({a} {y},{b} {y},{b} {top},{a} {top},{a} {y}))", "ZA", one)
        for a, b, one in ((x, x + 150, "Z1"), (x + 150, x + 300, "Z2"))
    ]
    zones = memory_layer("Polygon", rows, "site_nom:string&site_id:string", name="zones")
    fields = "zone_id:string&cadran_usage:double&cadran_foncier:double&cadran_climat:double&cadran_acces:double"
    dials = memory_layer("None", [(None, "Z1", 61.0, None, 40.0, 12.0), (None, "Z9", 1.0, 1.0, 1.0, 1.0)], fields)
    ran = inventory(ZONES=zones, DIALS=dials, SHEETS=str(tmp_path / "f"))
    assert sorted(one.name for one in (tmp_path / "f").iterdir()) == ["fiche_z2.html", "fiche_za.html"]
    first, second = (
        unescape((tmp_path / "f" / name).read_text(encoding="utf-8")) for name in ("fiche_za.html", "fiche_z2.html")
    )
    site = next(one for one in ran.layer().getFeatures() if one["site_id"] == "Z1")
    assert site["explication"] in first
    assert cases.IDS[2] in first and cases.IDS[5] not in first
    assert '<td class="number">61</td>' in first or ">61<" in first
    assert "site_uf_nbre" in first
    assert "ZONES_OUT" not in first and "DIALS" in second
    assert any("Z9" in one for one in ran.ear.warnings)
    with pytest.raises(QgsProcessingException, match="cadran_usage"):
        inventory(DIALS=cases.zones(), SHEETS=str(tmp_path / "g"))


def test_two_inventories_prove_a_change_only_when_their_intervals_part(qgis_app, tmp_path):
    fields = "site_id:string&site_taux_vacance:string"
    (zone,) = attributes(inventory().layer(), "site_id")
    for told, words in (("12", "au-dessus sans doute"), ("30", "aucun changement prouvé"), ("inconnu", "pas connu")):
        rows = [(None, zone, told), (None, "62193_SITE-ECO_00099", "5")]
        last = memory_layer("None", rows, fields, name="inventaire_2020")
        inventory(PREVIOUS=last, REPORT=str(tmp_path / "r.html"))
        text = unescape((tmp_path / "r.html").read_text(encoding="utf-8"))
        part = text.split("Depuis le dernier inventaire", 1)[1]
        assert words in part
        assert "62193_SITE-ECO_00099" in part
    with pytest.raises(QgsProcessingException, match="site_taux_vacance"):
        inventory(PREVIOUS=cases.zones(), REPORT=str(tmp_path / "s.html"))


@pytest.mark.parametrize(
    ("name", "fields", "cells", "product"),
    [
        ("zone_d_activite", "categorie:string&nature:string", ("Industriel", "Zone industrielle"), "BD TOPO"),
        ("62193_zone_urba", "typezone:string&libelle:string&destdomi:string", ("U", "UE", "02"), "PLU"),
        ("fusac_sites", "site_nom:string", ("Site 7",), "FUSAC"),
    ],
)
def test_outlines_of_a_national_layer_are_proposals_and_publish_no_rate(
    qgis_app, tmp_path, name, fields, cells, product
):
    x, y = cases.X, cases.Y
    shape = f"POLYGON(({x} {y},{x + 300} {y},{x + 300} {y + 50},{x} {y + 50},{x} {y}))"
    other = [(square(x, y + 500, 40), *("" for _ in cells))] if product != "FUSAC" else []
    zones = memory_layer("Polygon", [(shape, *cells), *other], fields, name=name)
    # every unit is seen: the rate would be published, were the zone the EPCI's
    seen = [(None, one, "oui", "2025-12-10") for one in cases.IDS]
    survey = memory_layer("None", seen, "idu:string&occupe:string&date:string", name="visites")
    ran = inventory(ZONES=zones, SURVEY=survey, REPORT=str(tmp_path / "r.html"), SHEETS=str(tmp_path / "f"))
    (row,) = ran.layer().getFeatures()
    assert (row["etat"], row["publiable"], row["uf_n"]) == ("estime", 0, 5)
    assert not row["site_taux_vacance"] and row["site_taux_vacance"] != 0
    assert any(product in one for one in ran.ear.warnings)
    pages = [tmp_path / "r.html", *(tmp_path / "f").iterdir()]
    assert all("trop large" not in (text := one.read_text(encoding="utf-8")) and "propos" in text for one in pages)
    (own,) = inventory(SURVEY=survey).layer().getFeatures()
    assert (own["etat"], own["publiable"], own["site_taux_vacance"]) == ("declare", 1, 0)


def test_a_plan_that_does_not_say_what_its_zones_are_for_is_refused(qgis_app):
    shape = square(cases.X, cases.Y, 300)
    bare = memory_layer("Polygon", [(shape, "U", "UE")], "typezone:string&libelle:string", name="plan")
    with pytest.raises(QgsProcessingException, match="destdomi"):
        inventory(ZONES=bare)
    homes = [(shape, "U", "UA", "01")]
    lived = memory_layer("Polygon", homes, "typezone:string&libelle:string&destdomi:string", name="plan")
    with pytest.raises(QgsProcessingException, match="destdomi = 02"):
        inventory(ZONES=lived)


def road(*points, nature="Route à 1 chaussée", way="Double sens", number=None):
    line = ",".join(f"{cases.X + x} {cases.Y + y}" for x, y in points)
    return f"LINESTRING({line})", nature, way, number


def test_the_way_to_stations_and_junctions_goes_by_road(qgis_app):
    """A station 2 km away as the crow flies and 8 km by road, behind a river; another one 6 km away by road."""
    ways = [
        road((0, 60), (0, 3_060)),
        road((0, 3_060), (2_000, 3_060)),
        road((2_000, 3_060), (2_000, 60)),
        road((0, 60), (-6_000, 60)),
        road((-6_000, 60), (-9_000, 60), nature="Bretelle", way="Sens direct"),
        road((-9_000, 60), (-20_000, 60), nature="Type autoroutier", way="Sens direct", number="A26"),
        road((2_300, 60), (9_000, 60), nature="Type autoroutier", way="Sens direct", number="A21"),
    ]
    fields = "nature:string&sens_de_circulation:string&cpx_numero:string"
    roads = memory_layer("LineString", ways, fields, name="troncon_de_route")
    x, y = cases.X, cases.Y
    places = [(f"POINT({x + 2000} {y + 60})", "Gare au-delà"), (f"POINT({x - 6000} {y + 60})", "Gare de Lillers")]
    stations = memory_layer("Point", places, "nom:string", name="gares")
    stops = memory_layer("Point", [(f"POINT({x + 100} {y + 500})", "Mairie")], "stop_name:string", name="stops")
    row = next(inventory(ROADS=roads, STATIONS=stations, STOPS=stops).layer().getFeatures())
    assert (row["gare_nom"], row["gare_dist"], row["desserte_tc"]) == ("Gare de Lillers", 6, "oui")
    # where the ramp leaves the ordinary road; the motorway that is nearer as the crow flies has no ramp
    assert (row["autoroute_echang_dist"], row["autoroute_nom"]) == (6, "A26")
    only = memory_layer("Point", places[:1], "nom:string", name="gares")
    far = memory_layer("Point", [(f"POINT({x + 100} {y + 900})", "Loin")], "stop_name:string", name="stops")
    row = next(inventory(ROADS=roads, STATIONS=only, JUNCTIONS=only, STOPS=far).layer().getFeatures())
    assert (row["gare_dist"], row["autoroute_echang_dist"], row["desserte_tc"]) == (8, 8, "non")
    assert row["autoroute_nom"] == "A21"
    ran = inventory(STATIONS=stations)
    assert not next(ran.layer().getFeatures())["gare_dist"]
    assert any("ROADS" in one for one in ran.ear.warnings)


def test_a_cancelled_inventory_writes_nothing(qgis_app, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(
            ZaeInventory,
            Ear(cancel_at=30),
            ZONES=cases.zones(),
            PARCELS=cases.parcels(),
            OUTPUT=str(tmp_path / "zones.gpkg"),
        )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("given_id", ["62193_POLE-ECO_00007", None])
def test_the_poles_that_zones_name_are_in_the_export_and_without_fault(qgis_app, tmp_path, given_id):
    x, y, top = cases.X, cases.Y, cases.Y + 50
    parts = ((x, x + 150, "A", given_id), (x + 150, x + 300, "B", given_id))
    rows = [(f"POLYGON(({a} {y},{b} {y},{b} {top},{a} {top},{a} {y}))", *told) for a, b, *told in parts]
    named = [(*row, "Pôle des Essais") for row in rows]
    zones = memory_layer("Polygon", named, "nom:string&pole_id:string&pole_nom:string", name="zones")
    target = tmp_path / "sites.gpkg"
    inventory(ZONES=zones, EXPORT=str(target), TERRAIN="memory:", ETAB="memory:", EPCI_NAME="E", EPCI_SIREN="200072460")
    (pole,) = QgsVectorLayer(f"{target}|layername=pole_eco", "pole", "ogr").getFeatures()
    assert pole["pole_id"] == (given_id or "62193_POLE-ECO_00001")
    assert (pole["pole_nom"], pole["pole_nb_site"]) == ("Pôle des Essais", 2)
    assert pole["pole_surface"] == pytest.approx(1.5)
    assert x < pole.geometry().asPoint().x() < x + 300
    tables = {"POLE": "pole_eco", "SITE": "site_eco", "TERRAIN": "terrain_eco", "ETAB": "etablissement"}
    checked = run(ZaeCheck, **{name: f"{target}|layername={table}" for name, table in tables.items()}, OUTPUT="memory:")
    assert [one.attributes() for one in checked.layer().getFeatures() if one["gravite"] != "information"] == []
