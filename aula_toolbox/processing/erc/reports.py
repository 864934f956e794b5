"""The beginning and the end that all reports of the subject share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...core.language import Language
from ...core.messages import mark
from ...core.report import Report
from ..base import provenance
from ..base.job import Job

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

PRE_DIAGNOSIS = mark("Pre-diagnosis")
UE_FIRST = mark(
    "Indicative ecological units: an order of magnitude for comparing, not a regulatory method. They replace neither "
    "the expertise of an ecologist nor the examination of the file."
)

VALIDATE = (
    mark("The value of each habitat and the class it is given"),
    mark("The default states, the years needed and the difficulty of each creation"),
    mark("The list of irreplaceable habitats, empty for now"),
    mark("The ratio of area for wetlands (1.5), to be compared with the SDAGE and the SAGE"),
)


def begin(job: Job, title: str, subtitle: str) -> Report:
    """A report with its title (marked for translation), subtitle and label."""
    language = job.report_language
    return Report(language.tr(title), subtitle, language, language.tr(PRE_DIAGNOSIS))


def end(job: Job, report: Report, method: Sequence[str], limits: Sequence[str], collect: Sequence[str] = ()) -> None:
    """Method, warnings of the run, what to collect, limits, tables and small print."""
    language = job.report_language
    tr = language.tr
    if job.notes.warnings:
        report.section(tr("Warnings of the run"))
        report.bullets(note.render(language.translate) for note in job.notes.warnings)
    report.section(tr("Method"))
    report.bullets(tr(line) for line in method)
    report.section(tr("Limits"))
    report.bullets(tr(line) for line in limits)
    if collect:
        report.section(tr("What to collect next"))
        report.bullets(tr(line) for line in collect)
    origin = provenance.of(job)
    report.section(tr("Inputs and tables"))
    rows = [[name, value, ""] for name, value in origin.inputs.items()]
    rows += [[name, value, tr(state)] for name, value, state in _tables(job)]
    report.table([tr("Name"), tr("Layer or years"), tr("Status")], rows)
    report.footer(origin.lines()[:2])


def to_validate(report: Report) -> None:
    """What no computation can settle."""
    tr = report.language.tr
    report.section(tr("What an ecologist must validate"))
    report.bullets(tr(line) for line in VALIDATE)


def picture(
    report: Report,
    caption: str,
    shapes: Sequence[QgsGeometry],
    columns: Mapping[str, Sequence[Any]],
    style: str,
    crs: QgsCoordinateReferenceSystem,
) -> None:
    """The map of the result; nothing when there is nothing to draw."""
    from ...gis.results.erc_pictures import map_png

    png = map_png(shapes, columns, style, crs)
    if png is not None:
        report.picture(png, caption)


VERIFIED, PROPOSAL = mark("published values"), mark("proposals, to be validated")


def _tables(job: Job) -> list[tuple[str, str, str]]:
    """Reference tables of the run: name, years, and whether their values are published or proposed."""
    from ...core.reference import FOLDER

    found = []
    for name, origin in job.tables.items():
        path = FOLDER / f"{name}.csv"
        proposed = path.is_file() and "a_confirmer" in path.read_text(encoding="utf-8")
        found.append((name, origin, PROPOSAL if proposed else VERIFIED))
    return found


__all__ = ["PRE_DIAGNOSIS", "UE_FIRST", "Language", "Report", "begin", "end", "picture"]
