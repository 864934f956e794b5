from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from aula_toolbox.processing.rain.desealing import Desealing
from aula_toolbox.processing.rain.runs.desealing import unique
from tests.processing.rain.conftest import opened
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 650000, 7030000


@pytest.fixture
def places(qgis_app):
    """A square, a parcel beside it, one that no map reaches, one without geometry."""
    rows = [
        (square(X, Y, 100), "Place", "Commune de Lens"),
        (square(X + 100, Y, 100), "Parcelle", "SCI X"),
        (square(X + 5000, Y, 100), "Parcelle", None),
        (None, "Parcelle", None),
    ]
    return memory_layer("Polygon", rows, "type:string&proprio:string", name="lieux")


@pytest.fixture
def cover(qgis_app):
    """Sealed ground over the square, half grass and half building over the parcel."""
    half = "POLYGON(({0} {2},{1} {2},{1} {3},{0} {3},{0} {2}))"
    rows = [
        (square(X, Y, 100), "CS1.1.1.2"),
        (half.format(X + 100, X + 150, Y, Y + 100), "CS2.2.1"),
        (half.format(X + 150, X + 200, Y, Y + 100), "CS1.1.1.1"),
    ]
    return memory_layer("Polygon", rows, "code_cs:string", name="ocsge")


def levels(text, side=300):
    return memory_layer("Polygon", [(square(X - 50, Y - 50, side), text)], "niveau:string", name="niveaux")


@pytest.fixture
def slope(tmp_path):
    path = tmp_path / "pente.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((X - 100, 10, 0, Y + 300, 0, -10))
    raster.SetProjection(memory_layer("Point").crs().toWkt())
    raster.GetRasterBand(1).Fill(3.0)
    del raster
    return QgsRasterLayer(str(path), "pente")


def points(name, *wkt):
    return memory_layer("Point", [(one,) for one in wkt], name=name)


def everything(places, cover, slope):
    """All the data: an inventory reaches from one end to the other, none of its objects near the places."""
    away = (f"POINT({X - 900} {Y - 900})", f"POINT({X + 900} {Y + 900})")
    return {
        "INPUT": places,
        "TYPE_FIELD": "type",
        "OWNER_FIELD": "proprio",
        "LANDCOVER": cover,
        "SOILS": levels("Limon sableux"),
        "SOIL_FIELD": "niveau",
        "SLOPE": slope,
        "CAVITIES": points("cavites", *away),
        "POLLUTED": points("sites", *away),
        "CLAY": levels("faible"),
        "CLAY_FIELD": "niveau",
        "GROUNDWATER": levels("Pas de débordement de nappe ni d'inondation de cave"),
        "GROUNDWATER_FIELD": "niveau",
        "OUTPUT": "memory:",
    }


def test_the_square_is_first_and_what_is_not_known_is_never_zero(places, cover, slope):
    ran = run(Desealing, **everything(places, cover, slope))
    layer = ran.layer()
    assert attributes(layer, "classe") == ["favorable", "sans_objet", "a_completer", "a_completer"]
    assert attributes(layer, "imper_m2") == [10000, 0, None, None]
    assert attributes(layer, "bati_m2") == [0, 5000, None, None]
    assert attributes(layer, "complet_pct")[:2] == [100, 100]
    assert attributes(layer, "complet_pct")[2] == 0
    assert attributes(layer, "rang")[:2] == [1, None]
    assert attributes(layer, "public") == [1, 0, None, None]
    assert "unknown, not zero" in ran.ear.text


@pytest.mark.parametrize("name", ["SOILS", "SLOPE", "CAVITIES", "POLLUTED", "CLAY", "GROUNDWATER", "LANDCOVER"])
def test_without_any_one_of_the_data_nothing_is_favourable(places, cover, slope, name):
    given = everything(places, cover, slope)
    for key in [key for key in given if key == name or (key.startswith(name.rstrip("S")) and key.endswith("_FIELD"))]:
        del given[key]
    assert "favorable" not in attributes(run(Desealing, **given).layer(), "classe")


def test_a_cavity_within_its_distance_blocks(places, cover, slope):
    given = everything(places, cover, slope)
    given["CAVITIES"] = points("cavites", f"POINT({X - 49} {Y + 50})", f"POINT({X + 900} {Y + 900})")
    layer = run(Desealing, **given).layer()
    assert attributes(layer, "classe")[0] == "contraint"
    assert attributes(layer, "c_cavite")[:2] == ["bloquant", "libre"]


def test_car_parks_are_unions_of_what_touches_without_their_grass(places, cover, slope, tmp_path):
    """Two pieces of 900 m2 side by side are one car park of more than 1 500 m2; a third one alone is none."""
    pieces = [
        (square(X + 10, Y + 10, 30), "Parking", "A"),
        (square(X + 40.3, Y + 10, 30), "Parking", "B"),
        (square(X + 10, Y + 60, 30), "Parking", "C"),
        (square(X + 110, Y, 40), "Parking", "D"),
        (square(X + 6000, Y, 50), "Parking", "E"),
        (square(X + 80, Y + 80, 90), "Carrefour", "F"),
    ]
    roofs = [(square(X + 150, Y, 30), "Commercial et services"), (square(X, Y, 40), "Résidentiel")]
    report = tmp_path / "r.html"
    communes = memory_layer("Polygon", [(square(X - 50, Y - 50, 400), "Lens")], "nom:string", name="communes")
    given = {
        **everything(places, cover, slope),
        "PARKING": memory_layer("Polygon", pieces, "nature:string&cleabs:string", name="parkings"),
        "ROOFS": memory_layer("Polygon", roofs, "usage_1:string", name="toits"),
        "ZONES": communes,
        "OUTPUT_LIST": "memory:",
        "REPORT": str(report),
        "SHEETS": str(tmp_path / "fiches"),
    }
    ran = run(Desealing, **given)
    layer = ran.layer("OUTPUT_LIST")
    assert attributes(layer, "id_objet") == ["A", "#1", "E"]
    assert attributes(layer, "compte_m2") == [1800, 900, 2500]
    assert attributes(layer, "n_morceaux") == [2, 1, 1]
    assert attributes(layer, "public") == [1, 0, None]
    assert attributes(layer, "commune") == ["Lens", "Lens", None]
    assert attributes(layer, "vert_m2") == [0, None, None]
    assert set(attributes(layer, "statut")) == {"a_verifier"}
    assert "vert_inconnu" in attributes(layer, "motif")[2]
    assert "1 features of another nature" in ran.ear.text
    assert "<h3>Lens</h3>" in report.read_text(encoding="utf-8")
    assert [path.name for path in (tmp_path / "fiches").iterdir()] == ["fiche_lens.html"]
    assert "– Lens</h1>" in (tmp_path / "fiches" / "fiche_lens.html").read_text(encoding="utf-8")
    del given["ZONES"]
    assert "no commune is known" in run(Desealing, **{**given, "SHEETS": str(tmp_path / "none")}).ear.text


def test_two_communes_of_one_name_have_two_sheets():
    assert unique("fiche_a", {}) == "fiche_a"
    assert unique("fiche_a", {"fiche_a": "A", "fiche_a_2": "a"}) == "fiche_a_3"


def test_a_layer_without_car_park_is_told(places, cover):
    other = memory_layer("Polygon", [(square(X, Y, 90), "Carrefour")], "nature:string", name="autres")
    ran = run(Desealing, INPUT=places, LANDCOVER=cover, PARKING=other, OUTPUT="memory:", OUTPUT_LIST="memory:")
    assert ran.layer("OUTPUT_LIST").featureCount() == 0
    assert "no car park in it" in ran.ear.text


def test_real_buildings_and_car_parks_of_olemps(olemps, shared_data, qgis_app):
    parks = opened(shared_data / "buildings" / "olemps_12174_bdtopo_v3.gpkg", "equipement_de_transport")
    ran = run(Desealing, INPUT=parks, PARKING=parks, ROOFS=olemps, OUTPUT="memory:", OUTPUT_LIST="memory:")
    layer = ran.layer("OUTPUT_LIST")
    kinds, area, due = (attributes(layer, name) for name in ("objet", "compte_m2", "echeance"))
    assert all(one >= 1350 for one, kind in zip(area, kinds) if kind == "parc")
    assert all(one >= 450 for one, kind in zip(area, kinds) if kind == "toiture")
    assert kinds.count("toiture") > 20
    assert set(due) <= {"2026-07-01", "2028-07-01", "2028-01-01"}
    assert set(attributes(ran.layer(), "classe")) == {"a_completer"}


def test_a_land_cover_with_a_hole_is_not_read_as_no_sealed_ground(shared_data, qgis_app):
    """The extract of OCS GE lacks the class of paved ground: where it was is a gap, hence unknown."""
    cover = opened(shared_data / "landcover" / "ocsge_metaleurop_2154.gpkg", "ocsge_cs_clean")
    box = cover.extent()
    tiles = [(square(box.xMinimum() + 2000 + 1000 * k, box.yMinimum() + 5000, 900),) for k in range(3)]
    built = opened(shared_data / "landcover" / "ocsge_metaleurop_2154.gpkg", "ocsge_zones_baties")
    ran = run(Desealing, INPUT=memory_layer("Polygon", tiles), LANDCOVER=cover, ROOFS=built, OUTPUT="memory:")
    layer = ran.layer()
    assert "one may hold many buildings" in ran.ear.text
    sealed, whole = attributes(layer, "imper_m2"), attributes(layer, "surf_m2")
    assert whole == [810000] * 3
    assert sealed.count(0) + sealed.count(None) == 3


def test_bad_input_is_refused(places, cover, slope):
    text = memory_layer("Polygon", [(square(X, Y, 9), "a")], "nom:string")
    assert "no field of land cover codes" in refused(Desealing, INPUT=places, LANDCOVER=text, OUTPUT="memory:")
    assert "SOIL_FIELD" in refused(Desealing, INPUT=places, SOILS=levels("craie"), OUTPUT="memory:")
    empty = memory_layer("Polygon", [(None,)])
    assert "no place" in refused(Desealing, INPUT=empty, LANDCOVER=cover, OUTPUT="memory:")


def test_it_can_be_cancelled(places, cover, slope):
    with pytest.raises(QgsProcessingException):
        run(Desealing, Ear(cancel_at=20), **everything(places, cover, slope))
