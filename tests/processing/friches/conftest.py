"""Fixtures of the friches: a small territory, and three sites that are qualified."""

from __future__ import annotations

import pytest

from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.friches.frichevisit import FricheVisit
from tests.processing.friches.cases import THREE_FIELDS, THREE_ROWS, X, Y, layer
from tests.support.layers import memory_layer, square
from tests.support.runs import run


@pytest.fixture
def three_sites(qgis_app):
    return memory_layer("Polygon", THREE_ROWS, THREE_FIELDS)


@pytest.fixture(scope="session")
def visit_inventory(qgis_app):
    return memory_layer("Polygon", THREE_ROWS, f"{THREE_FIELDS}&nb:integer", name="inventaire")


@pytest.fixture(scope="session")
def visit_made(visit_inventory, tmp_path_factory):
    path = tmp_path_factory.mktemp("visite") / "visite.gpkg"
    run(FricheVisit, INPUT=visit_inventory, OUTPUT=str(path), GAPS="TEMPORARY_OUTPUT", DRAWS=60)
    return path


@pytest.fixture
def visit(visit_made, tmp_path):
    """A copy of a visit of the three sites."""
    path = tmp_path / "visite.gpkg"
    path.write_bytes(visit_made.read_bytes())
    return path


@pytest.fixture
def results(three_sites):
    return run(FricheQualify, INPUT=three_sites, OUTPUT="memory:", SITES="memory:", CRITERIA="memory:", DRAWS=60)


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
