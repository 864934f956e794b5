"""What is wrong with an output is told in one sentence, before anything is computed; what is written is one set."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import warnings
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from aula_toolbox.core.schema import Field, Kind, Schema
from aula_toolbox.gis.results import places
from aula_toolbox.gis.results.gpkg import in_database
from aula_toolbox.processing.base import parameters as declare
from aula_toolbox.processing.base.algorithm import AulaAlgorithm
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import Ear, refused, run
from tests.support.users import somebody

FIELDS = Schema([Field("rang", Kind.INT, "Rang", "A number")])


class Writer(AulaAlgorithm):
    """Two layers and a report, one after the other; `computed` says that it was let to begin."""

    ID = "writer"
    GROUP = "rain"
    NAME = "Writer"
    SUMMARY = "Writes"
    FIELDS = {"OUTPUT": FIELDS, "TABLE": FIELDS}
    computed: list[str] = []
    spoil = staticmethod(lambda job: None)

    def parameters(self):
        yield declare.vector("INPUT", "Input", "Features", ("any",))
        yield declare.layer_out("OUTPUT", "Output", "Same features", "any")
        yield declare.layer_out("TABLE", "Table", "Rows", "any", True, False)
        yield declare.file_out("REPORT", "Report", "Text", "HTML (*.html)", by_default=False)
        yield declare.folder_out("FOLDER", "Folder", "Files", optional=True)

    def execute(self, job):
        self.computed.append("yes")
        source = job.source("INPUT")
        columns = {"rang": list(range(len(source)))}
        job.write("OUTPUT", FIELDS, columns, source, keep=True)
        job.write_rows("TABLE", FIELDS, columns)
        job.write_text("REPORT", "<html>é</html>")
        type(self).spoil(job)


@pytest.fixture
def sites(qgis_app, tmp_path, monkeypatch):
    """Three squares in a GeoPackage, and a clean slate."""
    monkeypatch.setattr(Writer, "computed", [])
    monkeypatch.setattr(Writer, "spoil", staticmethod(lambda job: None))
    (tmp_path / "in").mkdir()
    layer = memory_layer("Polygon", [(square(n, 0, 1), f"s{n}") for n in range(3)], "nom:string")
    return saved(layer, tmp_path / "in" / "sites.gpkg").source()


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "l'été à Béthune"
    folder.mkdir()
    return folder


def listed(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def told(sites, *words, **outputs):
    """The one sentence of a run that is not let to begin."""
    sentence = refused(Writer, *words, INPUT=sites, **{"OUTPUT": "memory:", **outputs})
    assert Writer.computed == [] and "\n" not in sentence
    return sentence


def test_names_and_folders_that_cannot_be(sites, out):
    (out / "file.txt").write_text("x")
    told(sites, "is a folder", "E_FILE", OUTPUT=str(out))
    told(sites, "file.txt is a file, not a folder", "E_FOLDER", OUTPUT=str(out / "file.txt" / "a.gpkg"))
    told(sites, "file.txt is a file, not a folder", FOLDER=str(out / "file.txt"))
    for name in ("nul.gpkg", "COM1.shp", "aux", "a.gpkg ", "a\t.gpkg"):
        told(sites, "on Windows", "E_NAME", OUTPUT=str(out / name))
    told(
        sites, "OUTPUT, TABLE are to be written to the same file", OUTPUT=str(out / "a.gpkg"), TABLE=str(out / "a.gpkg")
    )
    told(sites, "is read by this run", OUTPUT=sites.split("|")[0])
    assert listed(out) == ["file.txt"]


def test_a_folder_of_another_user(sites):
    folder = Path(tempfile.mkdtemp(dir="/var/tmp" if os.name == "posix" else None))
    try:
        folder.chmod(0o555)
        with somebody():
            assert [str(one) for one in _examined(folder / "a.gpkg")] == [
                f"The folder {folder} cannot be written in: choose another. [E_FOLDER]"
            ]
            assert "cannot be written in" in str(_examined(folder / "new" / "a.gpkg")[0])
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def _examined(place):
    from aula_toolbox.processing.base.destinations import _examined

    return _examined(place, [], False)


def test_a_read_only_file_is_not_replaced(sites, out, monkeypatch):
    place = out / "a.gpkg"
    place.write_text("precious")
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != place)
    told(sites, "a.gpkg is read-only", OUTPUT=str(place))


def test_a_disk_without_room(sites, out, monkeypatch):
    monkeypatch.setattr(places, "free_bytes", lambda folder: 1_000)
    assert "0.0 MB left, 5.0 MB are needed" in told(sites, "E_DISK", OUTPUT=str(out / "a.gpkg"))


def test_a_drive_that_is_silent(sites, out, monkeypatch):
    monkeypatch.setitem(places.limits(), "patience_s", 0.2)
    monkeypatch.setattr(places, "problems", lambda place: time.sleep(20))
    told(sites, "does not answer", "E_AWAY", OUTPUT=str(out / "a.gpkg"))


def test_a_drive_that_goes_away_while_the_run_computes(sites, out, monkeypatch):
    monkeypatch.setattr(Writer, "spoil", staticmethod(lambda job: shutil.rmtree(out)))
    sentence = refused(Writer, "cannot be reached", "drive connected", INPUT=sites, OUTPUT=str(out / "a.gpkg"))
    assert "\n" not in sentence and not out.exists()


def test_a_relative_path_is_told_and_followed(sites, out, monkeypatch):
    monkeypatch.chdir(out)
    ran = run(Writer, INPUT=sites, OUTPUT="a.gpkg", REPORT="sub/r.html")
    assert ran["OUTPUT"] == str(out / "a.gpkg") and ran["REPORT"] == str(out / "sub" / "r.html")
    assert listed(out) == ["a.gpkg", "sub", "sub/r.html"]
    assert f"OUTPUT: the path a.gpkg is relative, it starts from {out}." in ran.ear.infos


@pytest.mark.parametrize("mode", ["reading", "editing"])
def test_an_output_that_is_open_elsewhere(sites, out, mode):
    place = out / "a.gpkg"
    run(Writer, INPUT=sites, OUTPUT=str(place))
    Writer.computed.clear()
    holding = (
        "import sqlite3, sys\n"
        f"c = sqlite3.connect({str(place)!r}, isolation_level=None)\n"
        + ("c.execute('PRAGMA journal_mode=WAL').fetchone()\n" if mode == "editing" else "c.execute('BEGIN')\n")
        + "c.execute('SELECT COUNT(*) FROM gpkg_contents').fetchone()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", holding], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert "held" in other.stdout.readline()
        told(sites, "a.gpkg is open in another program", OUTPUT=str(place))
    finally:
        other.communicate("")
    run(Writer, INPUT=sites, OUTPUT=str(place))
    assert Writer.computed == ["yes"]


def test_what_a_killed_qgis_left_beside_an_output_does_not_spoil_the_next(sites, out):
    place = out / "a.gpkg"
    run(Writer, INPUT=sites, OUTPUT=str(place))
    killed = (
        f"import os, sqlite3\nc = sqlite3.connect({str(place)!r}, isolation_level=None)\n"
        "c.execute('PRAGMA journal_mode=WAL').fetchone()\n"
        "c.execute(\"UPDATE gpkg_contents SET description = 'edited'\")\nos._exit(9)"
    )
    subprocess.run([sys.executable, "-c", killed], check=False)
    assert listed(out) == ["a.gpkg", "a.gpkg-shm", "a.gpkg-wal"]
    run(Writer, INPUT=sites, OUTPUT=str(place))
    assert listed(out) == ["a.gpkg"]
    with closing(sqlite3.connect(place)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("SELECT COUNT(*) FROM gpkg_contents WHERE description = 'edited'").fetchone() == (0,)


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_one_bad_output_keeps_all_others_away(sites, out, monkeypatch, ending):
    outputs = {"OUTPUT": str(out / f"a.{ending}"), "TABLE": str(out / "t.gpkg"), "REPORT": str(out / "r.html")}
    run(Writer, INPUT=sites, **outputs)
    before = {path.name: path.read_bytes() for path in out.iterdir()}

    def cut(job):
        draft = job.output_path("REPORT")
        draft.write_bytes(draft.read_bytes()[:-9] + b"\xff")

    monkeypatch.setattr(Writer, "spoil", staticmethod(cut))
    refused(Writer, "r.html was not written whole", INPUT=sites, **outputs)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_every_geopackage_is_dressed_and_settled(sites, out):
    run(Writer, INPUT=sites, OUTPUT=str(out / "a.gpkg"), TABLE=str(out / "t.gpkg"))
    for name, title in (("a", "Output"), ("t", "Table")):
        path = out / f"{name}.gpkg"
        assert path.read_bytes()[18:20] == b"\x01\x01", "journal mode DELETE"
        with closing(sqlite3.connect(path)) as database:
            styles = database.execute("SELECT f_table_name, styleName, useAsDefault FROM layer_styles").fetchall()
            (xml,) = database.execute("SELECT metadata FROM gpkg_metadata").fetchone()
        assert styles == [(name, title, 1)] and "writer" in xml
        assert QgsVectorLayer(str(path), name, "ogr").metadata().title() == title
    assert listed(out) == ["a.gpkg", "t.gpkg"]


def test_a_forgotten_ending_is_added(sites, out):
    ran = run(Writer, INPUT=sites, OUTPUT=str(out / "résultat"))
    assert ran["OUTPUT"] == str(out / "résultat.gpkg") and ran.layer().featureCount() == 3


def test_a_result_is_loaded_from_its_place(sites, out):
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(out / "a.gpkg"), project)
    target.destinationName = "Sites"
    instance = Writer().create()
    results, done = instance.run({"INPUT": sites, "OUTPUT": target}, context, Ear(), {}, False)
    assert done and results["OUTPUT"] == str(out / "a.gpkg")
    assert list(context.layersToLoadOnCompletion()) == [str(out / "a.gpkg")]
    details = context.layerToLoadOnCompletionDetails(str(out / "a.gpkg"))
    assert (details.name, details.groupName) == ("Sites", "Writer")
    by_property = QgsProperty.fromExpression(f"concat('{str(out).replace(chr(39), chr(39) * 2)}', '/b.gpkg')")
    assert run(Writer, INPUT=sites, OUTPUT=by_property)["OUTPUT"] == str(out / "b.gpkg")


def table_uri(path, table):
    return in_database(path, table, " (geom)")


def test_tables_of_a_shared_database_appear_together(sites, out, monkeypatch):
    shared = out / "partage.gpkg"
    outputs = {"OUTPUT": table_uri(shared, "un"), "TABLE": table_uri(shared, "deux")}
    run(Writer, INPUT=sites, **outputs)
    assert tables(shared) == {"un": 3, "deux": 3}
    ran = run(Writer, INPUT=sites, **{**outputs, "OUTPUT": table_uri(shared, "trois")})
    assert tables(shared) == {"un": 3, "deux": 3, "trois": 3} and listed(out) == ["partage.gpkg"]
    assert attributes(ran.layer(), "rang") == [0, 1, 2] and ran.layer().crs().authid() == "EPSG:2154"
    assert ran["OUTPUT"] == f"{shared}|layername=trois"
    assert shared.read_bytes()[18:20] == b"\x01\x01"
    with closing(sqlite3.connect(shared)) as database:
        styled = database.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault ORDER BY 1").fetchall()
    assert [name for (name,) in styled] == ["deux", "trois", "un"]
    before = shared.read_bytes()

    def fail(job):
        raise RuntimeError("late")

    monkeypatch.setattr(Writer, "spoil", staticmethod(fail))
    with pytest.raises(QgsProcessingException, match="late"):
        run(Writer, INPUT=sites, OUTPUT=table_uri(shared, "un"), TABLE=table_uri(shared, "quatre"))
    assert shared.read_bytes() == before and listed(out) == ["partage.gpkg"]


def test_a_table_is_added_to_the_file_that_is_read(sites):
    source = Path(sites.split("|")[0])
    run(Writer, INPUT=sites, OUTPUT=table_uri(source, "résultat"))
    assert tables(source) == {"sites": 3, "résultat": 3}


def tables(path):
    """Rows by table."""
    with closing(sqlite3.connect(path)) as database:
        names = database.execute("SELECT table_name FROM gpkg_contents WHERE table_name != 'layer_styles'").fetchall()
        return {name: database.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def test_an_ending_of_another_kind_is_refused_before_computing(sites, out):
    sentence = told(sites, "give it a name in .html", "E_NAME", REPORT=str(out / "rapport.PDF"))
    assert "REPORT" in sentence and "rapport.PDF" in sentence and listed(out) == []
    run(Writer, INPUT=sites, OUTPUT="memory:", REPORT=str(out / "rapport"))
    assert listed(out) == ["rapport"]


def test_names_that_differ_by_capitals_are_one_file(sites, out):
    told(sites, "the same file", "E_FILE", OUTPUT=str(out / "été.gpkg"), TABLE=str(out / "ÉTÉ.gpkg"))


class Long(Writer):
    """A result whose field has a long name."""

    ID = "long"
    FIELDS = {"OUTPUT": Schema([Field("surface_batie_m2", Kind.REAL, "Surface", "Area")])}

    def execute(self, job):
        source = job.source("INPUT")
        job.write("OUTPUT", self.FIELDS["OUTPUT"], {"surface_batie_m2": [1.0] * len(source)}, source, keep=True)


@pytest.mark.parametrize("ending", [".shp", ".SHP", ".gpkg"])
def test_names_that_a_shapefile_cuts_are_told(sites, out, ending):
    warned = run(Long, INPUT=sites, OUTPUT=str(out / f"a{ending}")).ear.warnings
    said = [line for line in warned if "cuts names" in line]
    assert len(said) == (ending != ".gpkg") and all("surface_batie_m2" in line for line in said)


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".csv"])
def test_no_file_is_left_open_behind_a_result(sites, out, ending):
    """Python says so in the log of the run, where nobody understands it."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        run(Writer, INPUT=sites, OUTPUT=str(out / f"a{ending}"))
    assert [str(one.message) for one in heard if issubclass(one.category, ResourceWarning)] == []


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".geojson", "memory:"])
def test_a_layer_holds_geometries_of_its_own_kind_only(qgis_app, shared_data, out, ending):
    """Points, lines, collections and curves among polygons: the file would open nowhere else, or as another one."""
    mixed = QgsVectorLayer(f"{shared_data}/field/friches/geom_mixed.gpkg", "mixed", "ogr")
    path = ending if ending == "memory:" else str(out / f"a{ending}")
    ran = run(Writer, INPUT=mixed, OUTPUT=path)
    layer = ran.layer()
    found = [feature.geometry() for feature in layer.getFeatures()]
    assert len(found) == 11
    assert {geometry.type() for geometry in found if not geometry.isEmpty()} == {Qgis.GeometryType.Polygon}
    if ending == ".gpkg":
        with closing(sqlite3.connect(out / "a.gpkg")) as database:
            (declared,) = database.execute("SELECT geometry_type_name FROM gpkg_geometry_columns").fetchone()
        file = ogr.Open(path)
        written = {feature.GetGeometryRef().GetGeometryName() for feature in file.GetLayer(0)}
        assert written == {declared} == {"POLYGON"}
    assert any("2 features are not of the kind of geometry" in line for line in ran.ear.warnings)
    areas = sorted(round(geometry.area()) for geometry in found if geometry.area())
    assert areas.count(10000) == 4


@pytest.mark.parametrize(("name", "ending"), [("a.xyz", ".xyz"), ("rapport.doc", ".doc"), ("carte.PDF", ".PDF")])
def test_an_ending_that_no_format_has_is_refused(sites, out, name, ending):
    """QGIS would add `.gpkg` to it, and the file that was asked for would not be there."""
    sentence = told(sites, f"by the ending {ending}", "E_NAME", OUTPUT=str(out / name))
    assert ".gpkg" in sentence and name in sentence and listed(out) == []


@pytest.mark.parametrize("name", ["bilan v1.2", "sans_ending", "S. Pol"])
def test_a_name_without_an_ending_gets_one(sites, out, name):
    ran = run(Writer, INPUT=sites, OUTPUT=str(out / name))
    assert ran["OUTPUT"].endswith(f"{name}.gpkg") and listed(out) == [f"{name}.gpkg"]
