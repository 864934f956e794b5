"""The run of `obscheck`: the checks of files and of values, alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.messages import Notes, listing
from ....core.obs import limits as numbers
from ....core.obs import schema
from ....core.obs.checks import CheckFinding, blocking, suspects
from ....core.obs.checks.after import against, of_values
from ....core.obs.checks.before import of_files
from ....core.obs.intake import read_all
from ....core.obs.valuetable import values_of
from ....gis.i18n import tr
from ....gis.obs.dropfolder import found_files
from .. import inputs

if TYPE_CHECKING:
    from ....core.obs.computation import Tables
    from ....core.obs.obsvalue import ObsValue
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, check, write."""
    known = inputs.tables(job)
    found = [*_files(job, known), *_values(job, known)]
    job.write_rows("OUTPUT", schema.FINDINGS, inputs.finding_columns(found))
    job.results["OUTPUT_BLOCKING"] = len(blocking(found))
    job.results["OUTPUT_SUSPECTS"] = len(suspects(found))


def _files(job: Job, known: Tables) -> list[CheckFinding]:
    folder = job.path("FOLDER")
    if folder is None:
        return []
    progress = job.stage(tr("Reading the files"), 60)
    listed = found_files(folder, known.files, known.limits, known.folder)
    readers = Notes()
    intake = read_all(
        listed,
        list(known.indicators.values()),
        known.territory,
        known.passage,
        numbers.secret_bounds(known.folder),
        known.limits,
        readers,
        progress,
    )
    return of_files(intake, (), known.territory, known.passage, known.rules, known.limits, readers, known.folder)


def _values(job: Job, known: Tables) -> list[CheckFinding]:
    job.stage(tr("Checking the values"), 95)
    values, before = read_values(job, "INPUT"), read_values(job, "PREVIOUS")
    own = [one for one in values if one.indicator in known.indicators]
    found = of_values(own, known.indicators, known.files, known.rules, known.territory)
    if before:
        found += against(own, before, known.indicators, known.rules, known.limits)
    return found


def read_values(job: Job, name: str) -> list[ObsValue]:
    """The values of a table in the reference form. Raises AulaError E_FIELD for columns that are not there."""
    source = job.source(name)
    if source is None:
        return []
    names = source.features.fields().names()
    missing = [one for one in ("indicateur", "maille", "code", "valeur", "etat") if one not in names]
    if missing:
        raise AulaError(
            "{name}: columns {missing} are missing; give a table of values as Compute indicators writes it.",
            "E_FIELD",
            name=name,
            missing=listing(missing),
        )
    rows = (dict(zip(names, feature.attributes())) for feature in source.iterate(with_attributes=True))
    return values_of(rows)
