"""zoningplates: a real document covered by its plates, layers in the PDF, a municipal map, inputs that are refused."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsGeometry, QgsProcessingException

from aula_toolbox.gis.layouts.ocg import layers_in
from aula_toolbox.processing.maps.zoningplates import ZoningPlates
from tests.gis.maps_plu import delivered, plu_layer
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 650_000, 7_050_000
SMALL = {"PAPER": "A3", "DPI": 72, "SCALE_URBAN": 0, "OUTPUT": "memory:"}


@pytest.fixture(scope="module")
def printed(qgis_app, shared_data, tmp_path_factory):
    """30014 at 1/10 000 in A3, as a plan, with all that lies over its zones."""
    path = shared_data / "urba" / "plu_cnig_exemples.gpkg"
    with sqlite3.connect(f"file:{path}?immutable=1", uri=True) as base:
        names = [name for (name,) in base.execute("SELECT table_name FROM gpkg_contents") if name.startswith("30014")]
    folder = tmp_path_factory.mktemp("planches")
    layers = [f"{path}|layername={name}" for name in names]
    ran = run(ZoningPlates, LAYERS=layers, SCALE=10_000, READING="plan", OUTPUT_FOLDER=str(folder), **SMALL)
    zones = next(layer for layer in layers if "ZONE_URBA" in layer)
    return ran, folder, zones


def test_plates_cover_the_whole_document(printed):
    from qgis.core import QgsVectorLayer

    ran, folder, zones = printed
    plates = list(ran.layer().getFeatures())
    assert ran["OUTPUT_PAGES"] == len(plates) >= 2
    ground = QgsGeometry.unaryUnion([row.geometry() for row in QgsVectorLayer(zones, "z", "ogr").getFeatures()])
    rest = ground.difference(QgsGeometry.unaryUnion([row.geometry() for row in plates]))
    assert rest.area() < 1.0
    names = sorted(path.name for path in folder.iterdir() if path.suffix == ".pdf")
    assert names[:2] == ["emplacements_reserves.pdf", "planche_00.pdf"]
    assert {row["fichier"] for row in plates} <= set(names)


def test_each_pdf_holds_its_layers(printed):
    ran, folder, _ = printed
    for row in ran.layer().getFeatures():
        told = layers_in(folder / row["fichier"])
        assert {"2 Zones", "3 Informations", "4 Prescriptions", "7 Plan d’assemblage", "Planches"} <= set(told)
        assert "Zones du document d’urbanisme" in told


def test_neighbours_and_reserved_sites_are_printed(printed):
    _, folder, _ = printed

    assert (folder / "emplacements_reserves.pdf").stat().st_size > 2_000


def test_a_delivery_is_printed_with_its_cadastre_and_its_procedure(qgis_app, tmp_path):
    zones = plu_layer("ZONE_URBA", [(square(X, Y, 800), {})])
    folder = delivered(tmp_path, zones)
    out = tmp_path / "planches"
    out.mkdir()
    parcels = memory_layer("Polygon", [(square(X, Y, 400),)], name="parcelle")
    ran = run(
        ZoningPlates,
        FOLDER=str(folder),
        PARCELS=parcels,
        BUILDINGS=parcels,
        SCALE=5000,
        OPPOSABLE=True,
        OUTPUT_FOLDER=str(out),
        **SMALL,
    )
    assert ran["OUTPUT_PAGES"] == 1
    told = layers_in(out / "planche_01.pdf")
    assert {"1 Cadastre", "Parcelles", "Bâtiments", "2 Zones"} <= set(told)
    assert not (out / "emplacements_reserves.pdf").exists()


def test_a_municipal_map_has_plates_too(qgis_app, tmp_path):
    rows = [(square(X, Y, 400), "ZC", "01"), (square(X + 400, Y, 400), "RNU", "99")]
    sectors = memory_layer("Polygon", rows, "libelle:string&typesect:string", name="mes secteurs")
    served = memory_layer("Polygon", [(square(X, Y, 100), "AC1")], "suptype:string", name="servitudes")
    other = memory_layer("Polygon", [(square(X, Y, 100),)], name="autre")
    told = memory_layer("Point", [(f"POINT({X + 5} {Y + 5})", "05", "01")], "typepsc:string&stypepsc:string", name="er")
    layers = [sectors, served, other, told]
    ran = run(ZoningPlates, LAYERS=layers, SCALE=5000, TITLE="Carte communale", OUTPUT_FOLDER=str(tmp_path), **SMALL)
    assert ran["OUTPUT_PAGES"] == 1
    assert "autre" in ran.ear.text
    names = set(layers_in(tmp_path / "planche_01.pdf"))
    assert {"Secteurs de la carte communale", "5 Servitudes", "Prescriptions ponctuelles"} <= names


def test_urban_zones_have_finer_plates_and_numbers_stay_on_a_second_run(qgis_app, tmp_path):
    town = plu_layer("ZONE_URBA", [(square(X, Y, 300), {})])
    given = {"SCALE": 5000, "OUTPUT_FOLDER": str(tmp_path), **SMALL, "SCALE_URBAN": 2000, "READING": "noir"}
    first = run(ZoningPlates, LAYERS=[town], **given)
    told = {row["numero"]: row["echelle"] for row in first.layer().getFeatures()}
    assert told == {1: 5000, 2: 2000}
    assert {"planche_00.pdf", "planche_00_2000.pdf", "planches.gpkg"} <= {path.name for path in tmp_path.iterdir()}
    wider = plu_layer("ZONE_URBA", [(square(X, Y, 300), {}), (square(X + 900, Y, 100), {})])
    again = run(ZoningPlates, LAYERS=[wider], **given)
    places = [
        {row["numero"]: row.geometry().boundingBox().toString(0) for row in ran.layer().getFeatures()}
        for ran in (first, again)
    ]
    assert places[0].items() <= places[1].items() and len(places[1]) > 2


def test_what_cannot_be_printed_is_refused(qgis_app, tmp_path):
    zones = plu_layer("ZONE_URBA", [(square(X, Y, 100), {})])
    points = memory_layer("Point", [(f"POINT({X} {Y})", "05")], "typepsc:string", name="er")
    refused(ZoningPlates, "E_CHOICE", OUTPUT_FOLDER=str(tmp_path), **SMALL)
    refused(ZoningPlates, "E_TABLES", "PRESCRIPTION_PCT", LAYERS=[points], OUTPUT_FOLDER=str(tmp_path), **SMALL)
    refused(ZoningPlates, "E_FOLDER", LAYERS=[zones], OUTPUT_FOLDER=str(tmp_path / "nulle part"), **SMALL)
    refused(ZoningPlates, "SCALE", LAYERS=[zones], SCALE=25_000, OUTPUT_FOLDER=str(tmp_path), **SMALL)
    assert not list(tmp_path.iterdir())


def test_a_cancelled_run_leaves_nothing(qgis_app, tmp_path):
    zones = plu_layer("ZONE_URBA", [(square(X, Y, 100), {})])
    with pytest.raises(QgsProcessingException):
        run(ZoningPlates, Ear(cancel_at=35), LAYERS=[zones], OUTPUT_FOLDER=str(tmp_path), **SMALL)
    assert not list(tmp_path.glob("*.pdf"))
