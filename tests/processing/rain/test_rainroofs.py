from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from aula_toolbox.processing.rain.rainroofs import RainRoofs
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import Ear, refused, run


def reasons(layer):
    return Counter(reason for text in attributes(layer, "motif") if text for reason in text.split("|"))


def kept_m2(layer):
    return sum(feature["toit_m2"] for feature in layer.getFeatures() if feature["statut"] != "exclu")


def test_nantes_with_short_upper_case_names(nantes):
    layer = run(RainRoofs, INPUT=nantes, OUTPUT="memory:").layer()
    assert layer.featureCount() == 8639
    assert Counter(attributes(layer, "statut")) == {"exclu": 2047, "verifier": 1044, "ok": 5548}
    assert reasons(layer) == {
        "petit": 1451,
        "leger": 1546,
        "nature": 6,
        "usage_a_preciser": 1005,
        "terrasse_possible": 171,
        "icpe_possible": 19,
        "amiante": 46,
    }
    assert kept_m2(layer) == pytest.approx(1819512, abs=1)


def test_olemps_with_its_activity_zones(olemps, olemps_activity):
    alone = run(RainRoofs, INPUT=olemps, OUTPUT="memory:").layer()
    assert Counter(attributes(alone, "statut")) == {"exclu": 577, "verifier": 134, "ok": 1562}
    found = reasons(alone)
    assert {name: found[name] for name in ("petit", "leger", "serre", "terrasse_possible", "amiante")} == {
        "petit": 409,
        "leger": 437,
        "serre": 5,
        "terrasse_possible": 19,
        "amiante": 7,
    }
    assert kept_m2(alone) == pytest.approx(334646, abs=1)
    zoned = run(RainRoofs, INPUT=olemps, ACTIVITY=olemps_activity, OUTPUT="memory:").layer()
    assert reasons(zoned)["erp_sensible"] == 33
    assert Counter(attributes(zoned, "statut"))["restreint"] == 20


def test_long_lower_case_names_give_the_same_result(olemps):
    """The same features under the names and types of the other BD TOPO delivery."""
    short = run(RainRoofs, INPUT=olemps, OUTPUT="memory:").layer()
    names = {
        "ID": "cleabs",
        "NATURE": "nature",
        "USAGE1": "usage_1",
        "USAGE2": "usage_2",
        "LEGER": "construction_legere",
        "ETAT": "etat_de_l_objet",
        "DATE_APP": "date_d_apparition",
        "NB_LOGTS": "nombre_de_logements",
        "NB_ETAGES": "nombre_d_etages",
        "MAT_TOITS": "materiaux_de_la_toiture",
        "HAUTEUR": "hauteur",
        "ORIGIN_BAT": "origine_du_batiment",
        "APP_FF": "appariement_fichiers_fonciers",
    }
    present = {name.upper(): name for name in olemps.fields().names()}
    kinds = {"construction_legere": "bool", "hauteur": "double"}
    used = [(present[old], new) for old, new in names.items() if old in present]
    rows = []
    for feature in olemps.getFeatures():
        values = [feature[old] for old, _ in used]
        values = [
            (str(value).lower() in ("oui", "true", "1")) if new == "construction_legere" else value
            for value, (_, new) in zip(values, used)
        ]
        rows.append((feature.geometry().asWkt(6), *values))
    definition = "&".join(f"{new}:{kinds.get(new, 'string')}" for _, new in used)
    renamed = memory_layer("MultiPolygon", rows, definition)
    long = run(RainRoofs, INPUT=renamed, OUTPUT="memory:").layer()
    for field in ("statut", "motif", "e_ruis", "e_source", "amiante_rq", "logts", "etages"):
        assert attributes(long, field) == attributes(short, field), field


def test_footprints_only(qgis_app, shared_data):
    path = shared_data / "buildings" / "osm_south_brittany" / "building_test.geojson"
    ran = run(RainRoofs, INPUT=str(path), OUTPUT="memory:")
    assert ran.layer().featureCount() == 1491
    assert set(attributes(ran.layer(), "e_ruis")) == {0.8}
    assert "Footprints only" in ran.ear.text


def test_built_zones_of_a_land_cover_map(qgis_app, shared_data):
    path = shared_data / "landcover" / "ocsge_metaleurop_2154.gpkg"
    ran = run(RainRoofs, INPUT=f"{path}|layername=ocsge_zones_baties", OUTPUT="memory:")
    assert ran.layer().featureCount() == 6573
    assert "may hold many roofs" in ran.ear.text


def test_own_coefficients_win_and_are_checked(qgis_app):
    rows = [(square(0, 0, 10), 0.5), (square(20, 0, 10), None)]
    layer = memory_layer("Polygon", rows, "coef:double")
    ran = run(RainRoofs, INPUT=layer, COEF_FIELD="coef", OUTPUT="memory:")
    assert attributes(ran.layer(), "e_source") == ["saisi", "defaut"]
    assert attributes(ran.layer(), "e_ruis")[0] == 0.5
    wrong = memory_layer("Polygon", [(square(0, 0, 10), 1.5)], "coef:double")
    refused(RainRoofs, "E_COEF", INPUT=wrong, COEF_FIELD="coef", OUTPUT="memory:")


def test_eaves_widen_outlines_drawn_at_the_wall(qgis_app):
    rows = [(square(0, 0, 10), "Cadastre"), (square(20, 0, 10), "Imagerie aérienne")]
    layer = memory_layer("Polygon", rows, "origine_du_batiment:string")
    ran = run(RainRoofs, INPUT=layer, EAVES=0.3, OUTPUT="memory:")
    assert attributes(ran.layer(), "toit_m2") == [112.0, 100.0]


def test_invalid_and_missing_geometries_are_kept_and_told(qgis_app):
    rows = [("POLYGON((0 0,10 10,10 0,0 10,0 0))", "a"), (None, "b")]
    ran = run(RainRoofs, INPUT=memory_layer("Polygon", rows, "cleabs:string"), OUTPUT="memory:")
    assert attributes(ran.layer(), "statut") == ["ok", "exclu"]
    assert attributes(ran.layer(), "motif") == [None, "geom"]
    assert "1 invalid geometries were repaired" in ran.ear.text


def test_own_tables_replace_the_shipped_ones(qgis_app, tmp_path):
    (tmp_path / "rain_roof_runoff.csv").write_text("classe,usage\ninconnu,\n", encoding="utf-8")
    layer = memory_layer("Polygon", [(square(0, 0, 10),)])
    refused(RainRoofs, "E_TABLE", "rain_roof_runoff.csv", INPUT=layer, TABLES=str(tmp_path), OUTPUT="memory:")


def test_own_tables_saved_by_a_french_excel_give_the_same_and_are_told(hamlet, shared_data):
    own = run(RainRoofs, INPUT=hamlet, TABLES=str(shared_data / "field" / "platform" / "own"), OUTPUT="memory:")
    shipped = run(RainRoofs, INPUT=hamlet, OUTPUT="memory:")
    assert attributes(own.layer(), "e_ruis") == attributes(shipped.layer(), "e_ruis")
    assert own.ear.text.count("rain_roof_runoff.csv: not UTF-8; read as Windows text (cp1252).") == 1
    assert "not UTF-8" not in shipped.ear.text


@pytest.mark.parametrize(
    ("parameters", "code"), [({"FILTER": 0}, "E_RANGE"), ({"EAVES": 2}, "E_RANGE"), ({"MIN_AREA": -1}, "E_RANGE")]
)
def test_wrong_parameters_are_told(hamlet, parameters, code):
    refused(RainRoofs, code, INPUT=hamlet, OUTPUT="memory:", **parameters)


def test_points_are_refused(qgis_app):
    refused(RainRoofs, INPUT=memory_layer("Point", [("POINT(0 0)",)]), OUTPUT="memory:")


def test_an_empty_layer_gives_an_empty_result_and_a_warning(qgis_app):
    ran = run(RainRoofs, INPUT=memory_layer("Polygon", [], "cleabs:string"), OUTPUT="memory:")
    assert ran.layer().featureCount() == 0
    assert any("empty" in warning for warning in ran.ear.warnings)


def test_cancel_leaves_no_file(nantes, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(RainRoofs, Ear(cancel_at=60), INPUT=nantes, OUTPUT=str(tmp_path / "roofs.gpkg"))
    assert not list(tmp_path.iterdir())


def test_a_result_opens_with_its_style(hamlet, tmp_path):
    target = tmp_path / "roofs.gpkg"
    run(RainRoofs, INPUT=saved(hamlet, tmp_path / "in.gpkg"), OUTPUT=str(target))
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(target), "roofs", "ogr")
    assert layer.renderer().type() == "RuleRenderer"


def test_texts_of_a_latin_1_shapefile_are_read_as_written(qgis_app, shared_data):
    source = QgsVectorLayer(str(shared_data / "field" / "rain" / "latin1_bdtopo.shp"), "b", "ogr")
    ran = run(RainRoofs, INPUT=source, OUTPUT="memory:")
    uses = attributes(ran.layer(), "usage1")
    assert uses.count("Résidentiel") > 10
    assert not any("?" in use or "\ufffd" in use for use in uses if use)
    assert "not known, treated as unknown" not in ran.ear.text


@pytest.mark.parametrize(
    ("name", "field", "least"),
    [
        ("bdtopo_trunc.shp", "mat_toit", 1),
        ("bdtopo_trunc.shp", "logts", 1),
        ("bdnb_compile.gpkg", "logts", 1),
        ("bdnb_compile.gpkg", "usage1", 1),
        ("cadastre-12174-batiments.gpkg", "leger", 60),
    ],
)
def test_layers_of_other_houses_are_understood(qgis_app, shared_data, name, field, least):
    source = QgsVectorLayer(str(shared_data / "field" / "rain" / name), "b", "ogr")
    values = attributes(run(RainRoofs, INPUT=source, OUTPUT="memory:").layer(), field)
    assert sum(value is not None for value in values) >= least


def test_a_building_given_twice_is_excluded_once(hamlet):
    rows = [(square(650000, 7030000, 10), "a"), (square(650000, 7030000, 10), "b"), (square(650050, 7030000, 10), "c")]
    layer = memory_layer("Polygon", rows, "cleabs:string")
    ran = run(RainRoofs, INPUT=layer, OUTPUT="memory:")
    assert attributes(ran.layer(), "motif") == [None, "doublon", None]
    assert "given twice" in ran.ear.text


def test_footprints_that_overlap_in_part_are_told(qgis_app):
    """A second layer laid over the first a metre aside: not the same footprints, and most of the area twice."""
    whole = [(square(20 * k, 0, 15),) for k in range(40)]
    assert "overlap in part" not in run(RainRoofs, INPUT=memory_layer("Polygon", whole), OUTPUT="memory:").ear.text
    twice = [*whole, *whole[:3], *((square(20 * k + 1, 1, 15),) for k in range(40))]
    told = run(RainRoofs, INPUT=memory_layer("Polygon", twice), OUTPUT="memory:").ear.text
    assert "3 footprints are given twice" in told
    assert "43.6 % of the area of a sample counts twice" in told


def test_real_towns_hardly_overlap(nantes, olemps):
    for layer in (nantes, olemps):
        assert "overlap in part" not in run(RainRoofs, INPUT=layer, OUTPUT="memory:").ear.text
