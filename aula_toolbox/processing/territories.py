"""Many territories: one algorithm over every commune, EPCI or zone, in processes of QGIS that stay warm, restartable.

    python -m aula_toolbox.processing.territories JOB.json [--processes 2] [--only 62001,62002] [--scheduler tcp://…]

JOB.json holds `algorithm` (aula:territory), `zones` (layer of the territories), `code` (its field of codes, also the
names of the folders), `parameters` (those of the algorithm; `{code}` and `{folder}` are replaced), `output` (folder of
the results). Layers are limited to each territory: `own` (what belongs to it by its inside point), `touch` (what
touches it and a margin in metres, not owned), `whole` (supports of totals: those that lie wholly inside). The manifest
tells each territory's state; a second run does what is not `fait`. The exit code is the number of failures.

Method: docs/design/territory.md#many
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from ..core.errors import AulaError
from ..core.messages import listing
from ..core.obs.store import read_json
from ..core.territory.manifest import DONE, FAILED, UnitDone, states, written
from ..core.text import known

TRIES = 3
MANIFEST = "manifest.csv"
DRAFT, GIVEN = ".en_cours", ".entrees"
_NEEDED = ("algorithm", "zones", "code", "parameters", "output")
_KEYS = {
    **dict.fromkeys(_NEEDED, str),
    "parameters": dict,
    "touch": dict,
    **dict.fromkeys(("own", "clip", "whole"), list),
}


@dataclass(frozen=True)
class TerritoriesJob:
    """What is to be done, as read from the job file."""

    algorithm: str
    zones: str
    code: str
    own: tuple[str, ...]
    touch: dict[str, float]
    whole: tuple[str, ...]
    parameters: dict[str, Any]
    output: Path

    @classmethod
    def read(cls, path: Path) -> TerritoriesJob:
        """The job file; its output starts from its folder. `clip` is the former name of `own`.

        Raises AulaError E_JSON, E_KEYS.
        """
        told = read_json(path)
        wrong = [name for name, kind in _KEYS.items() if not isinstance(told.get(name, kind()), kind)]
        wrong += [name for name in _NEEDED if told.get(name) in (None, "")]
        if "\0" in str(told.get("output")):
            wrong.append("output")
        if wrong:
            raise AulaError(
                "File {file}: {keys} missing, or not what they must be.",
                "E_KEYS",
                file=path.name,
                keys=listing(sorted(set(wrong))),
            )
        own = (*told.get("own", ()), *told.get("clip", ()))
        output = (path.parent / told["output"]).resolve()
        limits = (own, dict(told.get("touch", {})), tuple(told.get("whole", ())))
        return cls(told["algorithm"], told["zones"], told["code"], *limits, told["parameters"], output)


@dataclass(frozen=True)
class TerritoryUnit:
    """A territory: its code, its shape in metres (WKB)."""

    code: str
    shape: bytes


def filled(value: Any, code: str, folder: str) -> Any:
    """A parameter with its code and folder; other braces stay as they are.

    >>> filled(["{folder}/a_{code}.gpkg", "x = '{'", 3], "62001", "out")
    ['out/a_62001.gpkg', "x = '{'", 3]
    """
    if isinstance(value, list):
        return [filled(one, code, folder) for one in value]
    return value.replace("{code}", code).replace("{folder}", folder) if isinstance(value, str) else value


def start_qgis() -> Any:
    """QGIS without a window, with the algorithms of the toolbox. Keep the result alive."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from ..gis import i18n
    from .provider import register

    Processing.initialize()
    # titles and warnings of a French report are French too
    i18n.install()
    return application, register()


def units_of(job: TerritoriesJob) -> Iterator[TerritoryUnit]:
    """The territories in metres, whatever the CRS of their layer. Raises SystemExit for a layer that is not one."""
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext, QgsVectorLayer

    from ..gis.crs import METRIC
    from ..gis.vector.sources import plain

    layer = QgsVectorLayer(job.zones, "zones", "ogr")
    if not layer.isValid() or layer.fields().indexOf(job.code) < 0:
        raise SystemExit(f"{job.zones}: no such layer, or no field {job.code}")
    to_metres = QgsCoordinateTransform(layer.crs(), METRIC, QgsCoordinateTransformContext())
    shapes: dict[str, Any] = {}
    for feature in layer.getFeatures():
        shape = feature.geometry()
        shape.transform(to_metres)
        told = plain(feature[job.code])
        if not known(told):
            raise SystemExit(f"{job.zones}: a territory has no code in {job.code}")
        code = str(told)
        shapes[code] = shapes[code].combine(shape) if code in shapes else shape
    for code, shape in shapes.items():
        yield TerritoryUnit(code, bytes(shape.asWkb()))


def do_unit(job: TerritoriesJob, unit: TerritoryUnit) -> UnitDone:
    """One territory: written beside its place, moved in when all of it is there; a fault is an answer."""
    from qgis.core import QgsProcessingException

    began = time.monotonic()
    # what is resumed by itself writes in its place; the rest is moved there whole
    resumes = job.algorithm == "aula:territory"
    folder = job.output / unit.code if resumes else job.output / DRAFT / unit.code
    if not resumes:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    parameters = {name: filled(value, unit.code, str(folder)) for name, value in job.parameters.items()}
    try:
        parameters.update(_limits(job, unit, parameters, folder / GIVEN))
        _run(job.algorithm, parameters)
    except (AulaError, QgsProcessingException, OSError) as fault:
        return UnitDone(unit.code, FAILED, time.monotonic() - began, str(fault))
    shutil.rmtree(folder / GIVEN, ignore_errors=True)
    if not resumes:
        target = job.output / unit.code
        shutil.rmtree(target, ignore_errors=True)
        folder.replace(target)
    return UnitDone(unit.code, DONE, time.monotonic() - began)


def _run(algorithm: str, parameters: dict[str, Any]) -> None:
    """An algorithm or a model. Raises QgsProcessingException with its own words."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    if made is None:
        raise QgsProcessingException(f"{algorithm}: no such algorithm")
    context = QgsProcessingContext()
    right, reason = made.checkParameterValues(parameters, context)
    if not right:
        raise QgsProcessingException(reason)
    _, succeeded = made.run(parameters, context, QgsProcessingFeedback(False), {}, False)
    if not succeeded:
        raise QgsProcessingException(f"{algorithm} failed")


def _limits(job: TerritoriesJob, unit: TerritoryUnit, parameters: dict[str, Any], folder: Path) -> dict[str, str]:
    """The layers of a territory: read through their spatial index, never whole."""
    from qgis.core import QgsCoordinateTransformContext, QgsGeometry

    from ..gis.territory.limited import OWNED, TOUCHING, WHOLE, DossierLayer, limited

    place = QgsGeometry()
    place.fromWkb(unit.shape)
    rules = {**dict.fromkeys(job.touch, TOUCHING), **dict.fromkeys(job.whole, WHOLE), **dict.fromkeys(job.own, OWNED)}
    found = {}
    for name, rule in rules.items():
        source, _, layer = str(parameters[name]).partition("|layername=")
        area = place.buffer(job.touch[name], 8) if rule == TOUCHING and job.touch[name] else place
        folder.mkdir(parents=True, exist_ok=True)
        given = DossierLayer(source, layer, "polygon", not layer)
        target, _ = limited(
            [given], area, folder / f"{name.lower()}.gpkg", QgsCoordinateTransformContext(), lambda: None, rule
        )
        found[name] = str(target)
    return found


def serve(pipe: Any, job: TerritoriesJob) -> None:
    """A worker: QGIS stays warm, one territory after the other, until nothing more comes."""
    application, provider = start_qgis()
    while True:
        unit = pipe.recv()
        if unit is None:
            break
        pipe.send(do_unit(job, unit))
    # closes what QGIS keeps open: without it journals (-wal, -shm) stay beside the results
    application.exitQgis()
    del provider


class Keeper:
    """Keeps one worker; one that dies is replaced, and its territory done again, at most three times."""

    def __init__(self, job: TerritoriesJob) -> None:
        self.job = job
        self._start()

    def _start(self) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, self.job))
        self.process.start()
        theirs.close()

    def do(self, unit: TerritoryUnit) -> UnitDone:
        """The answer of the worker."""
        for _ in range(TRIES):
            try:
                self._pipe.send(unit)
                answer: UnitDone = self._pipe.recv()
                return answer
            except (EOFError, OSError):
                self.process.join()
                self._start()
        return UnitDone(unit.code, FAILED, 0.0, f"the worker died {TRIES} times")

    def close(self) -> None:
        """Let the worker end; it is alone then."""
        try:
            self._pipe.send(None)
        except OSError:
            self.process.terminate()
        self.process.join()


def run_here(job: TerritoriesJob, units: Iterable[TerritoryUnit], processes: int) -> Iterator[UnitDone]:
    """The territories shared between workers of this machine, as they end."""
    keepers: SimpleQueue[Keeper] = SimpleQueue()
    kept = [Keeper(job) for _ in range(processes)]
    for keeper in kept:
        keepers.put(keeper)

    def do(unit: TerritoryUnit) -> UnitDone:
        keeper = keepers.get()
        try:
            return keeper.do(unit)
        finally:
            keepers.put(keeper)

    try:
        yield from _as_they_end(do, units, processes)
    finally:
        for keeper in kept:
            keeper.close()


def _as_they_end(
    do: Callable[[TerritoryUnit], UnitDone], units: Iterable[TerritoryUnit], processes: int
) -> Iterator[UnitDone]:
    from concurrent.futures import as_completed

    with ThreadPoolExecutor(processes) as threads:
        for future in as_completed([threads.submit(do, unit) for unit in units]):
            yield future.result()


_KEPT: dict[str, Keeper] = {}


def on_worker(job: TerritoriesJob, unit: TerritoryUnit) -> UnitDone:
    """A task of Dask: the worker keeps its QGIS for the next one."""
    key = str(job.output)
    if key not in _KEPT:
        _KEPT[key] = Keeper(job)
    return _KEPT[key].do(unit)


def run_on(scheduler: str, job: TerritoriesJob, units: Iterable[TerritoryUnit]) -> Iterator[UnitDone]:
    """The territories on the hosts of a scheduler of Dask distributed, which share the folders."""
    from distributed import Client, as_completed

    with Client(scheduler) as client:
        futures = [client.submit(on_worker, job, unit, retries=TRIES - 1, pure=False) for unit in units]
        for future in as_completed(futures):
            yield future.result()


def run(job: TerritoriesJob, processes: int = 1, only: Iterable[str] = (), scheduler: str = "") -> dict[str, UnitDone]:
    """Do what is left to do; the last word on each territory. One process writes the manifest: this one."""
    from ..gis.results.outbox import replace_text

    job.output.mkdir(parents=True, exist_ok=True)
    path, wanted = job.output / MANIFEST, set(only)
    lines = states(path.read_text(encoding="utf-8")) if path.is_file() else []
    done = {one.code for one in lines if one.state == DONE}
    units = [one for one in units_of(job) if one.code not in done and (not wanted or one.code in wanted)]
    for answer in run_on(scheduler, job, units) if scheduler else run_here(job, units, processes):
        lines.append(answer)
        replace_text(path, written(lines))
        say(f"{answer.code}: {answer.state}, {answer.seconds:.1f} s {answer.message}")
    shutil.rmtree(job.output / DRAFT, ignore_errors=True)
    return {one.code: one for one in lines}


def say(told: str) -> None:
    """A line for whoever watches. A console or a log of Windows lacks letters: no night of work ends for one."""
    letters = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(told.encode(letters, "replace").decode(letters), flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Share the territories, wait, sum up. Raises SystemExit for a job file that is none."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("job", type=Path)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--only", default="", help="codes, separated by commas")
    parser.add_argument("--scheduler", default="", help="of Dask distributed, as tcp://host:8786")
    given = parser.parse_args(arguments)
    try:
        job = TerritoriesJob.read(given.job)
    except AulaError as error:
        raise SystemExit(str(error)) from None
    kept = start_qgis()
    found = run(job, given.processes, filter(None, given.only.split(",")), given.scheduler)
    failed = [code for code, one in found.items() if one.state == FAILED]
    seconds = sum(one.seconds for one in found.values())
    told = f"{len(found) - len(failed)} territories done, {len(failed)} failed, {seconds:.0f} s of work"
    say(f"\n{told}: {job.output / MANIFEST}")
    kept[0].exitQgis()
    return min(len(failed), 100)


if __name__ == "__main__":
    sys.exit(main())
