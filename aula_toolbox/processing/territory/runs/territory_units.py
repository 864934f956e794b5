"""Many territories in one run of the diagnosis: one folder a unit, one page over all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import QgsProcessingException

from ....core.errors import AulaError
from ....core.messages import listing
from ....core.territory import journal, readiness, unitspage
from ....core.territory.frontpage import ReadFigure
from ....core.territory.outputs import figures
from ....core.territory.unitspage import UnitDiagnosis
from ....gis.i18n import tr
from ....gis.results import places
from ....gis.territory.units import TerritoryPart, area_m2, parts, written
from ...base.job import Job
from . import territory as one
from .territory_steps import HeadlineEar, run_headline

TABLE, LAYER = "resume.csv", "territoire.gpkg"
HANDED_ON = ("FOLDER", "SUBJECTS", "COMPLETE_FROM_CATALOGUE", "AGAIN", "TABLES")


def run(job: Job) -> None:
    """A diagnosis of the whole of TERRITORY, or of each of its units by the values of BY_FIELD with a page over all.

    Raises AulaError E_INPUT with CODES, E_UNITS for a layer that is in no file or has no value in the field.
    """
    if not job.text("BY_FIELD"):
        one.run(job)
        return
    target, source = job.path("OUTPUT_FOLDER"), job.source("TERRITORY")
    if target is None or source is None:
        raise AulaError("{name} is needed.", "E_INPUT", name="OUTPUT_FOLDER")
    if job.text("CODES"):
        raise AulaError("CODES and BY_FIELD are not given together: every unit of the layer is done.", "E_INPUT")
    if source.stored is None:
        raise AulaError(
            "{layer}: each of its units needs the layer in a file, without a filter.", "E_UNITS", layer=source.name
        )
    target = places.full(target)
    found, units = parts(*source.stored, job.text("BY_FIELD")), []
    for number, part in enumerate(found):
        job.check_cancel()
        job.stage(part.name, 80 * (number + 1) / len(found))
        fault = _done(job, source.stored, part, target / part.folder)
        units.append(UnitDiagnosis(part.name, part.folder, [] if fault else _figures(job, target / part.folder), fault))
    name = job.text("NAME") or source.name
    whole = _together(job, [target / unit.folder for unit in units if not unit.fault], name)
    job.stage(tr("The page to show"), 100)
    stage = job.outbox.stage(target)
    stage.file(one.INDEX).write_text(unitspage.page(job.told(), units, name, whole), encoding="utf-8")
    stage.file(TABLE).write_text(unitspage.table(units), encoding="utf-8")
    lost = [unit.name for unit in units if unit.fault]
    if lost:
        job.notes.warn("{count} territories failed: {names}.", count=len(lost), names=listing(lost))
    job.results["OUTPUT_FOLDER"], job.results["FAILED"] = str(target), len(lost)


def _done(job: Job, stored: tuple[str, str], part: TerritoryPart, folder: Path) -> str:
    """The diagnosis of a unit in its folder; why it failed, empty when it did not."""
    given = {name: job.parameters[name] for name in HANDED_ON if name in job.parameters}
    try:
        layer = written(*stored, part, folder / LAYER)
        given |= {"TERRITORY": str(layer), "NAME": part.name, "OUTPUT_FOLDER": str(folder)}
        run_headline("territory", given, HeadlineEar(job.feedback))
    except (AulaError, QgsProcessingException) as fault:
        job.check_cancel()
        return fault.render(tr) if isinstance(fault, AulaError) else str(fault)
    return ""


def _together(job: Job, folders: Sequence[Path], name: str) -> list[str]:
    """What ranks places among each other, once over all units; the subjects that were done so."""
    subjects = readiness.subjects(job.own_tables("territoire_sujets"))
    there = {step.subject for folder in folders for step in _journal(folder).values()}
    ranking = [subject for subject in subjects if subject.ranks and subject.name in there]
    if not job.flag("TOGETHER") or len(folders) < 2 or not ranking:
        return []
    job.stage(tr("Ranks over all"), 95)
    given = {key: job.parameters[key] for key in (*HANDED_ON, "TERRITORY") if key in job.parameters}
    target = folders[0].parent / unitspage.WHOLE
    given |= {"SUBJECTS": [one.name for one in ranking], "NAME": name, "OUTPUT_FOLDER": str(target)}
    try:
        run_headline("territory", given, HeadlineEar(job.feedback))
    except (AulaError, QgsProcessingException) as fault:
        job.check_cancel()
        why = fault.render(tr) if isinstance(fault, AulaError) else str(fault)
        job.notes.warn("Ranks over all: {why}", why=why)
        return []
    done = {step.subject for step in _journal(target).values()}
    return [subject.title for subject in ranking if subject.name in done]


def _journal(folder: Path) -> Mapping[str, journal.StepDone]:
    """The steps that were done, by their algorithm."""
    return journal.earlier((folder / one.JOURNAL).read_text(encoding="utf-8"))


def _figures(job: Job, folder: Path) -> list[tuple[str, ReadFigure]]:
    """The ranked figures of the subjects that are there, in the order of the subjects."""
    own = job.own_tables("territoire_chiffres")
    numbers = figures(own)
    done = _journal(folder)
    area = area_m2(folder / LAYER)
    return [
        (subject.title, one.read_figure(folder / subject.name, figure, area))
        for subject in readiness.subjects(job.own_tables("territoire_sujets"))
        if subject.algorithm in done
        for figure in numbers[subject.algorithm]
        if figure.rank
    ]
