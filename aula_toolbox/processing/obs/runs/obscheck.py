"""The run of `obscheck`: the checks of files and of values, alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject

from ....core.errors import AulaError
from ....core.messages import Notes, listing
from ....core.obs import limits as numbers
from ....core.obs import schema
from ....core.obs.checks import CheckFinding, blocking, own_changes, rules, suspects
from ....core.obs.checks.after import against, of_values
from ....core.obs.checks.before import of_files
from ....core.obs.intake import read_all
from ....core.obs.tableschema import check_table, read_schema, schema_of_file
from ....core.obs.valuetable import values_of
from ....gis.i18n import tr
from ....gis.obs.dropfolder import found_files
from ....gis.obs.projectchecks import check_project
from ....gis.vector.sources import plain
from .. import inputs

if TYPE_CHECKING:
    from ....core.obs.computation import Tables
    from ....core.obs.obsvalue import ObsValue
    from ....gis.vector.sources import Source
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, check, write."""
    known = inputs.tables(job)
    own = job.path("RULES")
    if own is not None:
        known = replace(known, rules=rules(own_changes(own), known.folder))
    found = [*_files(job, known), *(_table(job, known) if job.text("SCHEMA") else _values(job, known))]
    found += _project(job, known)
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


def _table(job: Job, known: Tables) -> list[CheckFinding]:
    """A table of the agency against a schema, and against its earlier edition."""
    job.stage(tr("Checking the table"), 95)
    source, before = job.source("INPUT"), job.source("PREVIOUS")
    if source is None:
        raise AulaError("SCHEMA: a table is expected in INPUT.", "E_FIELD")
    header = source.features.fields().names()
    asked = job.text("SCHEMA")
    if asked in known.files:
        schema = schema_of_file(known.files[asked], known.indicators.values(), header)
    else:
        schema = read_schema(Path(asked))
    old = before.features.fields().names() if before is not None else ()
    rows_before = _rows(before) if before is not None else None
    return check_table(source.name, header, _rows(source), schema, known.rules, rows_before, old)


def _rows(source: Source) -> Iterator[list[object]]:
    for feature in source.iterate(with_geometry=False):
        yield [plain(value) for value in feature.attributes()]


def _project(job: Job, known: Tables) -> list[CheckFinding]:
    """A project as a server and Lizmap would want it."""
    path = job.path("PROJECT")
    if path is None:
        return []
    job.stage(tr("Checking the project"), 98)
    project = QgsProject()
    if not path.is_file() or not project.read(str(path), Qgis.ProjectReadFlag.DontLoadLayouts):
        raise AulaError("PROJECT: {file} is not a project that QGIS reads.", "E_PROJECT", file=path.name)
    found = check_project(project, known.limits["projet_octets_max"])
    project.clear()
    return [CheckFinding(one.check, one.level, one.subject, one.message, one.remedy) for one in found]


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
