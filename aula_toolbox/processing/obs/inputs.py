"""How the shared parameters become objects of core."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.messages import Message
from ...core.obs.computation import Tables
from ...core.obs.words import LAST_YEAR, TABLES
from ...core.reference import load_file
from ...gis.i18n import tr
from ...gis.obs.dropfolder import found_files

if TYPE_CHECKING:
    from ...core.obs.checks import CheckFinding
    from ...core.obs.sources import FoundFile
    from ..base.job import Job


def tables(job: Job) -> Tables:
    """The reference tables of the run; remembered for its provenance."""
    from ...core.obs import files, indicators

    year = job.choice("COG") if job.algorithm.parameterDefinition("COG") is not None else LAST_YEAR
    own = job.path("TABLE") if job.algorithm.parameterDefinition("TABLE") is not None else None
    folder = job.own_tables(*TABLES)
    job.used(files.table(folder), indicators.table(folder))
    if own is not None:
        job.used(load_file(own, {"id": str}, "obs_indicateurs"))
    return Tables.read(int(year), folder, own)


def found(job: Job, known: Tables, until: float) -> list[FoundFile]:
    """The files of the folder."""
    folder = job.path("INPUT")
    progress = job.stage(tr("Recognising the files"), until)
    return found_files(folder or Path(), known.files, known.limits, known.folder, progress)


def today(job: Job) -> date:
    """The day of the run, or the one that was asked for."""
    if job.algorithm.parameterDefinition("DATE") is not None and job.given("DATE"):
        day = job.algorithm.parameterAsDateTime(job.parameters, "DATE", job.context).date()
        return date(day.year(), day.month(), day.day())
    return date.today()


def told(what: Message | None) -> str:
    """A sentence in the user's language, empty for none."""
    return what.render(tr) if what is not None else ""


def finding_columns(findings: Sequence[CheckFinding]) -> dict[str, list[object]]:
    """What checks found, as rows."""
    return {
        "controle": [one.check for one in findings],
        "objet": [one.subject for one in findings],
        "niveau": [one.level for one in findings],
        "code": [one.code for one in findings],
        "millesime": [one.vintage for one in findings],
        "valeur": [one.value for one in findings],
        "message": [told(one.message) for one in findings],
        "remede": [told(one.remedy) for one in findings],
    }
