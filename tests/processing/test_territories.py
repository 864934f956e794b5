"""Many territories: shared between processes, restarted, one failure kept to itself. docs/design/territory.md#many"""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from aula_toolbox.core.territory.manifest import DONE, FAILED
from aula_toolbox.processing import territories
from aula_toolbox.processing.provider import register
from aula_toolbox.processing.territories import Keeper, TerritoriesJob, TerritoryUnit, do_unit, units_of
from tests.conftest import ROOT
from tests.support.demo import TERRITORY
from tests.support.layers import attributes, memory_layer, saved, square

pytestmark = pytest.mark.slow

CODES = ["62990", "62991", "62992"]


def job_file(folder, **more):
    """The roofs of the three communes of the demonstration territory."""
    path = folder / "job.json"
    content = {
        "algorithm": "aula:rainroofs",
        "zones": f"{TERRITORY}|layername=commune",
        "code": "insee",
        "own": ["INPUT"],
        "parameters": {"INPUT": f"{TERRITORY}|layername=batiment", "OUTPUT": "{folder}/toitures_{code}.gpkg"},
        "output": "resultats",
    }
    path.write_text(json.dumps({**content, **more}), encoding="utf-8")
    return path


def territories_of(path, *options):
    command = [sys.executable, str(ROOT / "scripts" / "territories.py"), str(path), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def manifest(path):
    with (path.parent / "resultats" / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def values(path):
    found = {}
    for code in CODES:
        layer = QgsVectorLayer(str(path.parent / "resultats" / code / f"toitures_{code}.gpkg"), code, "ogr")
        found[code] = sorted(zip(attributes(layer, "id_bat"), attributes(layer, "toit_m2")))
    return found


@pytest.fixture(scope="module")
def done(qgis_app, tmp_path_factory):
    """One commune, then the rest in two processes."""
    path = job_file(tmp_path_factory.mktemp("two"))
    first = territories_of(path, "--only", "62991")
    assert first.returncode == 0, first.stdout + first.stderr
    return path, first, territories_of(path, "--processes", "2")


def test_three_communes_in_two_processes_each_roof_once_and_none_lost(done):
    path, first, rest = done
    assert rest.returncode == 0, rest.stdout + rest.stderr
    rows = manifest(path)
    assert sorted(row["code"] for row in rows) == CODES
    assert {row["etat"] for row in rows} == {"fait"}
    assert "62991" in first.stdout and "62991" not in rest.stdout, "what is done is not done again"
    roofs = [identifier for one in values(path).values() for identifier, _ in one]
    whole = QgsVectorLayer(f"{TERRITORY}|layername=batiment", "all", "ogr")
    assert len(roofs) == len(set(roofs)), "a roof on a border was counted twice"
    assert 0.98 * whole.featureCount() <= len(roofs) <= whole.featureCount()
    made = {one.name for one in (path.parent / "resultats").iterdir()}
    assert made == {*CODES, "manifest.csv"}, "nothing half done is left"


@pytest.fixture(scope="module")
def registered(qgis_app):
    """The toolbox in this process."""
    registry = QgsApplication.processingRegistry()
    made = None if registry.providerById("aula") is not None else register()
    yield
    if made is not None:
        registry.removeProvider(made)


def test_one_process_gives_the_same(done, registered, tmp_path):
    path, _, _ = done
    alone = job_file(tmp_path)
    job = TerritoriesJob.read(alone)
    assert {do_unit(job, unit).state for unit in units_of(job)} == {DONE}
    assert values(alone) == values(path)


def test_zones_in_degrees_lose_nothing(qgis_app, tmp_path):
    """They were once written with two decimals: a kilometre."""
    communes = QgsVectorLayer(f"{TERRITORY}|layername=commune", "c", "ogr")
    options, context = QgsVectorFileWriter.SaveVectorOptions(), QgsCoordinateTransformContext()
    options.driverName = "GPKG"
    options.ct = QgsCoordinateTransform(communes.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), context)
    QgsVectorFileWriter.writeAsVectorFormatV3(communes, str(tmp_path / "degres.gpkg"), context, options)
    in_metres = {one.code: one for one in units_of(TerritoriesJob.read(job_file(tmp_path)))}
    in_degrees = list(units_of(TerritoriesJob.read(job_file(tmp_path, zones=str(tmp_path / "degres.gpkg")))))
    assert [one.code for one in in_degrees] == CODES
    for one in in_degrees:
        here, there = QgsGeometry(), QgsGeometry()
        here.fromWkb(one.shape)
        there.fromWkb(in_metres[one.code].shape)
        assert here.symDifference(there).area() < 1.0


def test_a_brace_is_a_sign_like_another_and_a_failure_is_told_then_done_again(registered, tmp_path, monkeypatch):
    here = lambda job, units, processes: (do_unit(job, unit) for unit in units)  # noqa: E731 - no worker to start
    monkeypatch.setattr(territories, "run_here", here)
    given = json.loads(job_file(tmp_path).read_text(encoding="utf-8"))["parameters"]
    path = job_file(tmp_path, parameters={**given, "FILTER": "{7"})
    (failed,) = territories.run(TerritoriesJob.read(path), only=["62992"]).values()
    assert (failed.state, "FILTER" in failed.message) == (FAILED, True)
    job = TerritoriesJob.read(job_file(tmp_path))
    assert territories.run(job, only=["62992"])["62992"].state == DONE
    assert [line["etat"] for line in manifest(path)] == ["echec", "fait"]
    assert (tmp_path / "resultats" / "manifest.csv").read_text(encoding="utf-8").count("code,etat") == 1


def slow_serve(pipe, job):
    """A worker that takes its time, so that it can be killed; the first one leaves a mark."""
    from pathlib import Path

    while True:
        unit = pipe.recv()
        if unit is None:
            return
        mark = Path(job.output) / f"{unit.code}.tried"
        tried = len(mark.read_text(encoding="utf-8")) if mark.is_file() else 0
        mark.write_text("x" * (tried + 1), encoding="utf-8")
        if tried == 0 or unit.code == "always":
            time.sleep(60)
        pipe.send(territories.UnitDone(unit.code, DONE, 0.0))


def killed_when_it_began(keeper, mark, times=1):
    for count in range(1, times + 1):
        until = time.monotonic() + 60
        while not (mark.is_file() and len(mark.read_text(encoding="utf-8")) >= count):
            assert time.monotonic() < until
            time.sleep(0.05)
        os.kill(keeper.process.pid, signal.SIGKILL)


@pytest.mark.parametrize(("code", "kills", "state"), [("62990", 1, DONE), ("always", 3, FAILED)])
def test_a_worker_that_is_killed_is_replaced_and_its_territory_done_again(tmp_path, monkeypatch, code, kills, state):
    monkeypatch.setattr(territories, "serve", slow_serve)
    job = TerritoriesJob("aula:rainroofs", "", "", (), {}, (), {}, tmp_path)
    keeper, answers = Keeper(job), []
    try:
        thread = threading.Thread(target=lambda: answers.append(keeper.do(TerritoryUnit(code, b""))))
        thread.start()
        killed_when_it_began(keeper, tmp_path / f"{code}.tried", kills)
        thread.join(60)
        assert [one.state for one in answers] == [state]
    finally:
        keeper.close()


def test_supports_of_totals_are_whole_and_neighbours_are_read_but_not_owned(qgis_app, tmp_path):
    """A house at the border once got all the inhabitants of the neighbour's square: 2.0 became 399."""
    zones = [(square(680_000, 7_040_000, 1000), "A"), (square(681_000, 7_040_000, 1000), "B")]
    saved(memory_layer("Polygon", zones, "code:string"), tmp_path / "zones.gpkg")
    people = [(square(680_100, 7_040_100, 200), 40.0), (square(680_990, 7_040_100, 200), 399.0)]
    saved(memory_layer("Polygon", people, "ind:double"), tmp_path / "people.gpkg")
    house = [(square(680_980, 7_040_120, 15), "border"), (square(681_050, 7_040_120, 15), "beyond")]
    saved(memory_layer("Polygon", house, "cleabs:string"), tmp_path / "houses.gpkg")
    own = {"OWN": str(tmp_path / "houses.gpkg"), "AROUND": str(tmp_path / "houses.gpkg")}
    parameters = {**own, "POPULATION": str(tmp_path / "people.gpkg")}
    job = TerritoriesJob(
        "x", str(tmp_path / "zones.gpkg"), "code", ("OWN",), {"AROUND": 100}, ("POPULATION",), parameters, tmp_path
    )
    unit = next(one for one in units_of(job) if one.code == "A")
    found = territories._limits(job, unit, parameters, tmp_path / "given")
    read = {name: QgsVectorLayer(path, name, "ogr") for name, path in found.items()}
    assert attributes(read["OWN"], "cleabs") == ["border"]
    assert sorted(attributes(read["AROUND"], "cleabs")) == ["beyond", "border"]
    assert attributes(read["POPULATION"], "ind") == [40.0], "a support that is cut is not shared out"


def test_the_same_on_dask(done, tmp_path):
    """Two workers of a local cluster, as hosts that share the folders would be."""
    path, _, _ = done
    import dask
    import distributed

    job = TerritoriesJob.read(job_file(tmp_path))
    with (
        dask.config.set({"distributed.worker.daemon": False}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        ) as cluster,
    ):
        found = territories.run(job, only=CODES, scheduler=cluster.scheduler_address)
    assert {one.state for one in found.values()} == {DONE}
    assert values(tmp_path / "job.json") == values(path)
