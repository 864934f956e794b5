"""The base class, through a small algorithm that squares its worries."""

from __future__ import annotations

import re
import sys

import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.rules import Between, HasFields
from aula_toolbox.core.schema import Field, Kind, Schema
from aula_toolbox.processing.base import parameters as declare
from aula_toolbox.processing.base.algorithm import AulaAlgorithm
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import Ear, refused, run

FIELDS = Schema(
    [
        Field("surf_m2", Kind.REAL, "Surface", "Planar area", "m2", 1),
        Field("rang", Kind.INT, "Rang", "Rank by area"),
    ]
)


class Probe(AulaAlgorithm):
    ID = "probe"
    GROUP = "rain"
    NAME = "Probe"
    SUMMARY = "Measures <areas>"
    TAGS = "sonde, probe"
    FIELDS = {"OUTPUT": FIELDS}

    def parameters(self):
        yield declare.vector("INPUT", "Input", "The polygons", ("polygon",))
        yield declare.number("FACTOR", "Factor", "Multiplies the area", 1.0)
        yield declare.choice("MODE", "Mode", "What happens", ["calm", "angry", "broken"], "calm")
        yield declare.layer_out("OUTPUT", "Areas", "The areas")
        yield declare.file_out("REPORT", "Report", "A text", "HTML (*.html)", by_default=False)

    def rules(self):
        return [Between("FACTOR", 0, 10), HasFields("INPUT", ("nom",))]

    def execute(self, job):
        source = job.source("INPUT")
        progress = job.stage("Measuring", 50)
        frame = source.read(["nom"], progress=progress)
        if job.choice("MODE") == "angry":
            raise AulaError("Value {value} is wrong.", "E_TEST", value=3)
        areas = frame.measures.area_m2 * job.number("FACTOR")
        columns = pd.DataFrame({"surf_m2": areas, "rang": pd.Series(areas).rank().where(areas > 0)})
        job.notes.info("{count} areas", count=len(columns))
        job.write_text("REPORT", "<p>done</p>")
        job.write("OUTPUT", FIELDS, columns, source, keep=True, progress=job.stage("Writing", 100))
        if job.choice("MODE") == "broken":
            raise RuntimeError("late failure")


@pytest.fixture
def polygons(qgis_app):
    rows = [(square(0, 0, 10), "a"), (square(20, 0, 5), "b"), (None, "c")]
    return memory_layer("Polygon", rows, "nom:string")


def test_a_run_writes_measures_beside_the_input_fields(polygons):
    ran = run(Probe, INPUT=polygons, OUTPUT="memory:")
    layer = ran.layer()
    assert layer.fields().names() == ["nom", "surf_m2", "rang"]
    assert attributes(layer, "surf_m2") == [100.0, 25.0, 0.0]
    assert attributes(layer, "rang") == [3, 2, None]
    assert layer.attributeAlias(1) == "Surface (m2)"
    assert "3 areas" in ran.ear.infos


def test_geographic_inputs_are_measured_in_metres(qgis_app):
    degrees = memory_layer("Polygon", [(square(2.6, 50.3, 0.001), "a")], "nom:string", "EPSG:4326")
    ran = run(Probe, INPUT=degrees, OUTPUT="memory:")
    assert attributes(ran.layer(), "surf_m2")[0] == pytest.approx(7930, rel=0.01)
    assert ran.layer().crs().authid() == "EPSG:4326"


def test_a_geopackage_carries_style_aliases_and_provenance(polygons, tmp_path):
    target = tmp_path / "result.gpkg"
    run(Probe, INPUT=saved(polygons, tmp_path / "input.gpkg"), OUTPUT=str(target), REPORT=str(tmp_path / "r.html"))
    opened = QgsVectorLayer(str(target), "again", "ogr")
    assert opened.featureCount() == 3
    assert opened.attributeAlias(opened.fields().indexOf("surf_m2")) == "Surface (m2)"
    assert "parameter FACTOR = 1.0" in opened.metadata().abstract()
    assert (tmp_path / "r.html").read_text() == "<p>done</p>"


def test_rules_are_told_together_before_anything_runs(qgis_app):
    other = memory_layer("Polygon", [(square(0, 0, 1), 1)], "autre:integer")
    message = refused(Probe, "E_RANGE", "E_FIELD", "autre", INPUT=other, FACTOR=12, OUTPUT="memory:")
    assert message.count("\n") == 1


def test_an_error_of_core_reaches_the_user_translated(polygons):
    refused(Probe, "Value 3 is wrong. [E_TEST]", INPUT=polygons, MODE="angry", OUTPUT="memory:")


@pytest.mark.parametrize("extension", ["gpkg", "fgb", "geojson", "shp"])
def test_a_failed_run_leaves_no_file(polygons, tmp_path, extension):
    target = tmp_path / "results" / f"result.{extension}"
    target.parent.mkdir()
    # GDAL 3.10 refuses the null geometry of the probe in a FlatGeobuf before it fails
    with pytest.raises(QgsProcessingException, match=r"late failure|NULL geometry"):
        run_broken(polygons, target)
    assert not list(target.parent.iterdir())


def run_broken(polygons, target):
    run(Probe, INPUT=polygons, MODE="broken", OUTPUT=str(target), REPORT=str(target.with_suffix(".html")))


def test_a_cancelled_run_raises_and_leaves_no_file(polygons, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(Probe, Ear(cancel_at=50), INPUT=polygons, OUTPUT=str(tmp_path / "result.gpkg"))
    assert not list(tmp_path.iterdir())


def test_a_missing_package_is_told_with_the_way_to_install_it(polygons, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "pandas", None)
    refused(Probe, "apt install python3-pandas", "conda", "OSGeo4W", INPUT=polygons, OUTPUT=str(tmp_path / "x.gpkg"))
    assert not list(tmp_path.iterdir())


def test_the_log_ends_with_the_time_and_the_warnings(polygons):
    ran = run(Probe, INPUT=polygons, OUTPUT="memory:", FACTEUR=2)
    end = ran.ear.infos[-2:]
    assert re.fullmatch(r"Finished in \d+[.,]\d s, 1 warning:", end[0])
    assert "FACTEUR" in end[1]


def test_a_compressed_file_is_read_as_the_list_of_a_dialog_writes_it(polygons):
    from aula_toolbox.processing.base.inputs import Inputs
    from aula_toolbox.processing.rain.rainpotential import RainPotential

    given = {"RAIN": ["/vsigzip//data/Q_62.csv.gz", "/data/other.csv"]}
    instance = RainPotential().create()
    read = Inputs(instance, given, QgsProcessingContext()).files("RAIN")
    assert [path.as_posix() for path in read] == ["/data/Q_62.csv.gz", "/data/other.csv"]


def test_results_are_loaded_in_one_group_the_main_one_on_top(polygons, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingParameterVectorDestination as Destination
    from qgis.core import QgsProject

    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    instance = Probe().create()
    for name in ("first", "second"):
        details = QgsProcessingContext.LayerDetails(name, project, name)
        context.addLayerToLoadOnCompletion(name, details)
    monkeypatch.setattr(instance, "parameterDefinitions", lambda: [Destination("SITES"), Destination("OUTPUT")])
    instance._group_results(context, {"SITES": "second", "OUTPUT": "first", "REPORT": "absent"})
    details = [context.layerToLoadOnCompletionDetails(name) for name in ("first", "second")]
    assert [one.groupName for one in details] == ["Probe", "Probe"]
    assert details[0].layerSortKey > details[1].layerSortKey


def test_unknown_parameter_names_are_told(polygons):
    ran = run(Probe, INPUT=polygons, OUTPUT="memory:", FACTEUR=2)
    assert any("FACTEUR" in warning for warning in ran.ear.warnings)


def test_the_help_names_parameters_and_fields(qgis_app):
    html = Probe().create().shortHelpString()
    assert "Measures &lt;areas&gt;" in html
    assert "[FACTOR]" in html
    assert "surf_m2" in html


def test_an_empty_layer_gives_an_empty_result(qgis_app):
    ran = run(Probe, INPUT=memory_layer("Polygon", [], "nom:string"), OUTPUT="memory:")
    assert ran.layer().featureCount() == 0


def test_the_log_says_what_was_read(polygons, tmp_path):
    given = saved(polygons, tmp_path / "sites.gpkg")
    ran = run(Probe, INPUT=given, OUTPUT="memory:")
    said = [line for line in ran.ear.infos if "INPUT" in line and "sites.gpkg" in line]
    assert len(said) == 1 and "EPSG:2154" in said[0] and str(given.featureCount()) in said[0]


@pytest.mark.parametrize("crs, likely", [("", "EPSG:2154"), ("EPSG:4326", "EPSG:2154")])
def test_a_layer_that_cannot_lie_there_is_refused(qgis_app, crs, likely):
    given = memory_layer("Polygon", [(square(690_000, 7_040_000, 10), "a")], "nom:string", crs or "EPSG:2154")
    given.setCrs(type(given.crs())(crs))
    message = refused(Probe, INPUT=given, OUTPUT="memory:")
    assert "E_CRS" in message and likely in message


class Tabled(AulaAlgorithm):
    ID = "tabled"
    GROUP = "rain"
    NAME = "Tabled"
    SUMMARY = "Says which tables it read"

    def parameters(self):
        yield declare.tables("rain_constants", "heat_lcz")
        yield declare.file_out("REPORT", "Report", "A text", "HTML (*.html)")

    def execute(self, job):
        job.write_text("REPORT", str(job.own_tables("rain_constants", "heat_lcz") or "shipped"))


def test_own_tables_are_taken_from_the_folder_and_a_wrong_folder_is_told(qgis_app, tmp_path):
    own = tmp_path / "tables"
    own.mkdir()
    report = tmp_path / "r.html"

    def read(folder):
        ran = run(Tabled, TABLES=folder, REPORT=str(report))
        return report.read_text(encoding="utf-8"), ran.ear.warnings

    assert read(None) == ("shipped", [])
    text, warnings = read(str(own))
    assert text == str(own) and "rain_constants.csv, heat_lcz.csv" in warnings[0]
    (own / "heat_lcz.csv").write_text("lcz\n", encoding="utf-8")
    assert read(str(own)) == (str(own), [])
    refused(Tabled, "E_TABLE", "nulle_part", TABLES=str(tmp_path / "nulle_part"), REPORT=str(report))


def test_a_geopackage_without_crs_has_none_whatever_qgis_calls_it(qgis_app, shared_data):
    given = QgsVectorLayer(str(shared_data / "field" / "friches" / "no_crs.gpkg"), "no_crs", "ogr")
    said = refused(Probe, INPUT=given, OUTPUT="memory:")
    assert "has no coordinate reference system" in said and "EPSG:2154" in said and "Undefined" not in said
