"""The outputs of a refresh: `aula:obspublish` is run for each one that does not show the version in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.obs.outputs import DONE, FAILED, OutputState, merged, parameters, pending, states
from ....gis.i18n import tr
from ....gis.obs.steps import run_algorithm
from ..obspublish import ObsPublish

if TYPE_CHECKING:
    from ....core.obs.objects import JsonFacts
    from ....core.obs.observatory import ObservatoryFile
    from ....core.obs.store import VersionStore
    from ...base.job import Job


def publish(job: Job, observatory: ObservatoryFile, store: VersionStore, hours: float) -> list[OutputState]:
    """Publish what is to be published, one output after the other; the state of all, kept in `etat.json`.

    An output that fails is told and leaves the version in force and the other outputs as they are.
    """
    with store.locked(hours):
        told = store.state()
        version = str(told.get("version", ""))
        waiting = pending(observatory.outputs, told, version) if version else {}
        found = {name: _published(job, observatory, store, name, one, version) for name, one in waiting.items()}
        if found:
            told = {**told, "sorties": merged(told, found)}
            store.tell(**told)
        return [one for one in states(told) if one.version == version]


def _published(
    job: Job, observatory: ObservatoryFile, store: VersionStore, name: str, output: JsonFacts, version: str
) -> OutputState:
    """One output. Cancelling is no failure of it: it goes on upwards."""
    given = {
        **parameters(output),
        "INPUT": str(observatory.path),
        "STORE": str(store.folder),
        "COG": str(observatory.year),
        "TABLES": job.text("TABLES"),
        "OUTPUT": "memory:",
    }
    if given.get("FOLDER"):
        given["FOLDER"] = str(observatory.path.parent / str(given["FOLDER"]))
    try:
        results = run_algorithm(name, ObsPublish().create(), given, job.context, job.feedback)
    except AulaError as error:
        if job.feedback.isCanceled():
            raise
        why = error.render(tr)
    else:
        if not results.get("OUTPUT_BLOCKING"):
            job.notes.info("Output {name}: published.", name=name)
            return OutputState(name, version, DONE)
        why = tr("blocked by its checks: run the plan to read them")
    job.notes.warn("Output {name}: to be done again. {why}", name=name, why=why)
    return OutputState(name, version, FAILED, why)
