"""The plan of obspublish: what would be written, of which version, and what stands against it."""

from __future__ import annotations

from collections.abc import Sequence

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..checks import BLOCKING, INFO, TO_ANSWER
from ..publication import PublicationPlan
from . import dated

PLAN, DONE = mark("Plan: nothing was written"), mark("Published")
BLOCKED = mark("Blocked: nothing was published")
METHOD = (
    mark("Only a version in force is published; its values are those of the store, unchanged."),
    mark("Everything is written apart, opened and checked; the files then replace the former ones together."),
    mark("The project has relative paths, fixed classes and short names; Lizmap's file is for the version chosen."),
)
LIMITS = (
    mark("Hatches of secret and partial values: a flat grey in the SLD."),
    mark("Map tips and labels: not in the SLD."),
)

LEVELS = {BLOCKING: mark("blocking"), TO_ANSWER: mark("to look at"), INFO: mark("for information")}


def page(told: Told, made: PublicationPlan, names: Sequence[str], is_plan: bool) -> str:
    """The HTML of the plan. names: the files; is_plan: whether nothing was written."""
    number = told.language.number
    label = PLAN if is_plan else DONE
    if made.is_blocked:
        label = BLOCKED

    def given(report: Report) -> None:
        report.paragraph(report.language.tr("Version {version} of the store.", version=made.version.id))

    def found(report: Report) -> None:
        tr = report.language.tr
        report.table(
            [tr("Table"), tr("Rows")], [(one.name, number(len(one.rows))) for one in made.tables], numeric=(1,)
        )
        report.section(tr("Files"))
        report.bullets(names)

    def sure(report: Report) -> None:
        tr = report.language.tr
        order = {BLOCKING: 0, TO_ANSWER: 1, INFO: 2}
        typeset, translate = told.language.typeset, told.language.translate
        rows = [
            (tr(LEVELS[one.level]), typeset(one.message.render(translate)), one.subject, one.check)
            for one in sorted(made.findings, key=lambda one: (order[one.level], one.check, one.subject))
            if one.check != "table"
        ]
        if rows:
            report.table([tr("Level"), tr("What is wrong"), tr("Object"), tr("Number of the check")], rows)

    collect = (mark("The address of the server, to write its services in the records."),)
    brief = _brief(told.language, made, len(names), is_plan)
    begun = begin(told, mark("Publication of an observatory"), made.title, label)
    return compose(begun, told, Chapters(given, found, sure, collect, METHOD, LIMITS, brief))


def _brief(language: Language, made: PublicationPlan, files: int, is_plan: bool) -> Brief:
    """What was published, or why it was not, and what stands against it."""
    tr, number = language.tr, language.number
    blocking, other = (sum(one.level == level for one in made.findings) for level in (BLOCKING, TO_ANSWER))
    told = {"files": number(files), "layers": number(len(made.layers)), "version": dated(made.version.id, language)}
    if made.is_blocked:
        first = tr("Nothing was published: blocking findings stand against version {version}.", **told)
    elif is_plan:
        first = tr("Nothing is written yet: version {version} would give {files} files and {layers} layers.", **told)
    else:
        first = tr("Version {version} is published: {files} files and {layers} layers.", **told)
    figures = [
        Figure(told["files"], tr("files"), tr("planned") if is_plan or made.is_blocked else tr("written and opened")),
        Figure(told["layers"], tr("layers")),
        Figure(number(blocking), tr("blocking findings"), tr("{count} to look at", count=number(other))),
    ]
    second = tr("Nothing stands against it.")
    if blocking or other:
        counts = {"blocking": number(blocking), "other": number(other)}
        second = tr("Blocking findings: {blocking}; findings to look at: {other}.", **counts)
    return Brief([first, second], figures)
