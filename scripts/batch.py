"""One algorithm over every commune (or any zones), in one process or several, restartable.

    batch.py JOB.json [--processes 2] [--only 62001,62002]

JOB.json holds `algorithm` (aula:rainpotential), `zones` (layer of the zones), `code` (its field of codes, also the
names of the folders), `clip` (parameters whose layer is limited to the features that touch the zone), `parameters`
(those of the algorithm; `{code}` and `{folder}` are replaced), and `output` (folder of the results).

`manifest.csv` in the output tells each zone's state, seconds and message. A second run does only what is not `fait`;
a zone that fails does not stop the others. The exit code is the number of zones that failed.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DONE, FAILED = "fait", "echec"
STALE_S = 30.0
COLUMNS = ("code", "etat", "secondes", "message")


@dataclass(frozen=True)
class Batch:
    """What is to be done, as read from the job file."""

    algorithm: str
    zones: str
    code: str
    clip: tuple[str, ...]
    parameters: dict[str, Any]
    output: Path

    @classmethod
    def read(cls, path: Path) -> Batch:
        """The job file; relative paths start from its folder."""
        job = json.loads(path.read_text(encoding="utf-8"))
        output = (path.parent / job["output"]).resolve()
        return cls(job["algorithm"], job["zones"], job["code"], tuple(job.get("clip", ())), job["parameters"], output)

    @property
    def manifest(self) -> Path:
        """Where the state of each zone is kept."""
        return self.output / "manifest.csv"


def states(batch: Batch) -> dict[str, dict[str, str]]:
    """The last word on each zone."""
    if not batch.manifest.is_file():
        return {}
    with batch.manifest.open(encoding="utf-8", newline="") as stream:
        return {row["code"]: row for row in csv.DictReader(stream)}


def tell(batch: Batch, code: str, state: str, seconds: float, message: str = "") -> None:
    """Add a line to the manifest: written anew and moved in place, one process after the other."""
    from aula_toolbox.gis.results.outbox import replace_text

    line = [code, state, f"{seconds:.1f}", " ".join(message.split())]
    with alone(batch.output / ".manifest.lock"):
        before = batch.manifest.read_text(encoding="utf-8") if batch.manifest.is_file() else ""
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\n")
        if not before:
            writer.writerow(COLUMNS)
        writer.writerow(line)
        replace_text(batch.manifest, before + written.getvalue())
    print(f"{code}: {state}, {seconds:.1f} s {line[3]}", flush=True)


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """One process at a time. The lock of a process that was killed is taken after a while."""
    while True:
        try:
            lock.mkdir()
            break
        except FileExistsError:
            with suppress(OSError):
                if time.time() - lock.stat().st_mtime > STALE_S:
                    lock.rmdir()
            time.sleep(0.02)
    try:
        yield
    finally:
        lock.rmdir()


def start_qgis() -> Any:
    """QGIS without a window, with the algorithms of this checkout. Keep the result alive."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
    from processing.core.Processing import Processing

    from aula_toolbox.processing.provider import register

    Processing.initialize()
    return application, register()


def zones_of(batch: Batch) -> Iterator[tuple[str, str, str]]:
    """Code, geometry (WKT) and CRS of each zone."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(batch.zones, "zones", "ogr")
    if not layer.isValid() or layer.fields().indexOf(batch.code) < 0:
        raise SystemExit(f"{batch.zones}: no such layer, or no field {batch.code}")
    for feature in layer.getFeatures():
        yield str(feature[batch.code]), feature.geometry().asWkt(2), layer.crs().authid()


def clipped(source: str, wkt: str, crs: str) -> Any:
    """The features of a layer that touch a zone."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsProcessingFeatureSourceDefinition,
        QgsProject,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer(source, "clipped", "ogr")
    if not layer.isValid():
        raise SystemExit(f"{source}: no such layer to clip")
    shape = QgsGeometry.fromWkt(wkt)
    # the filter of a source does not know the CRS of its layer: the zone is brought to it here
    shape.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(crs), layer.crs(), QgsProject.instance()))
    definition = QgsProcessingFeatureSourceDefinition(source)
    definition.filterExpression = f"intersects(@geometry, geom_from_wkt('{shape.asWkt(8)}'))"
    return definition


def run_zone(batch: Batch, code: str, wkt: str, crs: str) -> None:
    """One zone: its folder, its parameters, its line in the manifest."""
    from qgis import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    folder = batch.output / code
    folder.mkdir(parents=True, exist_ok=True)
    parameters = {
        name: value.format(code=code, folder=folder) if isinstance(value, str) else value
        for name, value in batch.parameters.items()
    }
    parameters.update({name: clipped(parameters[name], wkt, crs) for name in batch.clip})
    began = time.monotonic()
    feedback = QgsProcessingFeedback(False)
    try:
        processing.run(batch.algorithm, parameters, feedback=feedback)
    except QgsProcessingException as error:
        if feedback.isCanceled():
            # told to end: the zone is done again the next time
            raise SystemExit(128 + signal.SIGTERM) from error
        tell(batch, code, FAILED, time.monotonic() - began, str(error))
    else:
        tell(batch, code, DONE, time.monotonic() - began)


def work(batch: Batch, share: int, shares: int, only: set[str]) -> None:
    """Every `shares`-th zone that is left to do."""
    kept = start_qgis()
    done = {code for code, row in states(batch).items() if row["etat"] == DONE}
    for number, (code, wkt, crs) in enumerate(zones_of(batch)):
        if number % shares == share and code not in done and (not only or code in only):
            run_zone(batch, code, wkt, crs)
    # closes what QGIS keeps open: without it journals (-wal, -shm) stay beside the results
    application, _ = kept
    application.exitQgis()


def main() -> int:
    """Share the zones between processes, wait, sum up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("job", type=Path)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--share", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    batch = Batch.read(given.job)
    batch.output.mkdir(parents=True, exist_ok=True)
    if given.share is not None:
        work(batch, given.share, given.processes, set(filter(None, given.only.split(","))))
        return 0
    command = [sys.executable, __file__, str(given.job), "--processes", str(given.processes), "--only", given.only]
    workers = [subprocess.Popen([*command, "--share", str(share)]) for share in range(given.processes)]
    signal.signal(signal.SIGTERM, lambda *_: [worker.terminate() for worker in workers])
    broken = sum(worker.wait() != 0 for worker in workers)
    found = states(batch)
    failed = [code for code, row in found.items() if row["etat"] == FAILED]
    seconds = sum(float(row["secondes"]) for row in found.values())
    print(f"\n{len(found) - len(failed)} zones done, {len(failed)} failed, {seconds:.0f} s of work: {batch.manifest}")
    return min(len(failed) + broken, 100)


if __name__ == "__main__":
    sys.exit(main())
