"""Steps of an observatory run by QGIS, their rows by commune."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorFileWriter

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.computation import Tables
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.grammar import parse
from aula_toolbox.core.obs.observatory import ObservatoryStep
from aula_toolbox.gis.obs.steps import run_steps
from tests.support import natives
from tests.support.layers import memory_layer, square


@pytest.fixture(autouse=True)
def native(qgis_app):
    natives.register()


@pytest.fixture
def sites(qgis_app, tmp_path):
    rows = [(square(0, 0, 10), "62119", "friche avec projet", 10_000.0), (square(20, 0, 10), "62119", None, 500.0)]
    layer = memory_layer("Polygon", rows, "comm_insee:string&site_statut:string&unite_fonciere_surface:double")
    path = tmp_path / "sites.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return path


def stepped(steps, folder):
    tables = Tables.read(2025)
    base = tables.files["rpls"]
    return tables, run_steps(steps, folder, {}, QgsProcessingContext(), QgsProcessingFeedback(False), base, 2026)


def test_rows_of_a_result_are_counted_by_commune(sites, tmp_path):
    given = {"INPUT": str(sites), "OUTPUT": "{version}/copie.gpkg"}
    first = ObservatoryStep("copie", "native:fixgeometries", given)
    again = ObservatoryStep(
        "encore", "native:fixgeometries", {"INPUT": "{etape:copie.OUTPUT}", "OUTPUT": "{version}/b.gpkg"}
    )
    tables, data = stepped([first, again], tmp_path)
    assert (tmp_path / "b.gpkg").is_file()
    rows = data["algorithme:fixgeometries"]
    assert rows.quantity(parse("compte(site_statut <> friche reconvertie)"), "62119").value == 2
    # nobody has said that this algorithm looks everywhere: a commune without a row is not known
    assert rows.quantity(parse("somme(unite_fonciere_surface)"), "62498").state == "absent"
    engine = Engine(
        tables.territory, tables.passage, tables.files, tables.indicators, {"algorithme:frichequalify": rows}
    )
    values, _ = engine.values([tables.indicators["friches_ha"]], ["COM"])
    assert {(one.vintage, one.source) for one in values} == {("2026", "AULA Toolbox, fixgeometries")}
    assert next(one.value for one in values if one.code == "62119") == pytest.approx(1.05)


@pytest.mark.parametrize(
    ("algorithm", "parameters", "word"),
    [
        ("native:nothing", {}, "does not exist"),
        ("native:fixgeometries", {}, "INPUT"),
        ("native:fixgeometries", {"INPUT": "/nowhere.gpkg", "OUTPUT": "{version}/x.gpkg"}, "nowhere"),
        ("native:centroids", {"INPUT": "{etape:copie.OUTPUT}", "OUTPUT": "{version}/x.gpkg"}, "copie"),
        ("native:fixgeometries", {"INPUT": "a.gpkg", "OUTPUT": "{version}/../x.gpkg"}, "OUTPUT lead outside"),
        ("native:fixgeometries", {"INPUT": "a.gpkg", "OUTPUT": "/srv/x.gpkg"}, "OUTPUT lead outside"),
        ("native:fixgeometries", {"INPUT": "a.gpkg", "OUTPUT": "ogr:dbname='/a.gpkg' table=\"b\""}, "lead outside"),
        ("native:fixgeometries", {"INPUT": "a.gpkg", "OUTPUT": "postgres://service=a table=b"}, "lead outside"),
        ("native:fixgeometries", {"INPUT": "a.gpkg", "OUTPUT": {"sink": "/srv/x.gpkg"}}, "lead outside"),
    ],
)
def test_a_step_that_cannot_be_run_is_told(qgis_app, tmp_path, algorithm, parameters, word):
    with pytest.raises(AulaError, match=word):
        stepped([ObservatoryStep("un", algorithm, parameters)], tmp_path)


def test_a_result_without_codes_is_told(qgis_app, tmp_path):
    step = ObservatoryStep(
        "un",
        "native:creategrid",
        {
            "TYPE": 2,
            "EXTENT": "0,10,0,10 [EPSG:2154]",
            "HSPACING": 5,
            "VSPACING": 5,
            "CRS": "EPSG:2154",
            "OUTPUT": "{version}/g.gpkg",
        },
    )
    with pytest.raises(AulaError, match="INSEE"):
        stepped([step], tmp_path)
