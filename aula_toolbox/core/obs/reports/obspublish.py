"""The plan of obspublish: what would be written, of which version, and what stands against it."""

from __future__ import annotations

from collections.abc import Sequence

from ...messages import mark
from ...report import Chapters, Figure, Report, Told, compose
from ..checks import BLOCKING, INFO, TO_ANSWER
from ..publication import PublicationPlan

METHOD = (
    mark("Only a version in force is published; its values are those of the store, unchanged."),
    mark("Everything is written apart, opened and checked; the files then replace the former ones together."),
    mark("The project has relative paths, fixed classes and short names; Lizmap's file is for the version chosen."),
)
LIMITS = (
    mark("Hatches of secret and partial values: a flat grey in the SLD."),
    mark("Map tips and labels: not in the SLD."),
)


def page(told: Told, made: PublicationPlan, names: Sequence[str], is_plan: bool) -> str:
    """The HTML of the plan. names: the files; is_plan: whether nothing was written."""
    tr, number = told.language.tr, told.language.number
    label = tr("Plan: nothing was written") if is_plan else tr("Published")
    if made.is_blocked:
        label = tr("Blocked: nothing was published")
    report = Report(tr("Publication of an observatory"), made.title, told.language, label)

    def given(report: Report) -> None:
        report.paragraph(tr("Version {version} of the store.", version=made.version.id))

    def found(report: Report) -> None:
        report.figures(
            [
                Figure(number(len(names)), tr("files")),
                Figure(number(len(made.layers)), tr("layers")),
                Figure(number(sum(one.level == BLOCKING for one in made.findings)), tr("blocking findings")),
                Figure(number(sum(one.level == TO_ANSWER for one in made.findings)), tr("findings to look at")),
            ]
        )
        report.table(
            [tr("Table"), tr("Rows")], [(one.name, number(len(one.rows))) for one in made.tables], numeric=(1,)
        )
        report.section(tr("Files"))
        report.bullets(names)

    def sure(report: Report) -> None:
        order = {BLOCKING: 0, TO_ANSWER: 1, INFO: 2}
        rows = [
            (one.level, one.check, one.subject, told.language.typeset(one.message.render(told.language.translate)))
            for one in sorted(made.findings, key=lambda one: (order[one.level], one.check, one.subject))
            if one.check != "table"
        ]
        report.table([tr("Level"), tr("Number of the check"), tr("Object"), tr("What is wrong")], rows)

    collect = (mark("The address of the server, to write its services in the records."),)
    return compose(report, told, Chapters(given, found, sure, collect, METHOD, LIMITS))
