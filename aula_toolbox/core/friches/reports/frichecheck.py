"""The report of frichecheck: what the records hold that is wrong, and what was put right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..findings import ERROR, WARNING, Findings, words
from . import LARGER

SETTLE = mark("Errors and warnings are for the producer of the data to settle.")
DRAW = mark("The perimeters of the sites that are only points, or the parcels they are made of.")
METHOD = (
    mark("Columns, texts, lists, dates, numbers and coordinates were brought to the standard."),
    mark(
        "No row was removed and no value was lost: the quality table keeps every original value beside its correction."
    ),
)
LIMITS = (
    mark("What a record states was compared with the standard and with its other fields, not with the ground."),
    mark("A record without finding is well formed: it is not thereby true."),
)


def page(
    told: Told,
    layer: str,
    polygons: int,
    ids: Sequence[str],
    found: Findings,
    unknown: Mapping[str, Sequence[str]] | None = None,
) -> str:
    """The HTML of the report.

    polygons: sites with a perimeter; ids: identifiers of the sites, row by row; unknown: columns that nothing
    recognises, each with the fields of the standard that it may hold.
    """

    def detail(report: Report) -> None:
        _columns(report, unknown or {})
        quality_tables(report, found, ids)

    sure = (mark("Duplicates are found by shared parcels and overlapping perimeters: points alone cannot show them."),)
    to_settle = found.count(severity=ERROR) + found.count(severity=WARNING)
    collect = [*([SETTLE] if to_settle else []), *([DRAW] if polygons < len(ids) else [])]
    chapters = Chapters((), detail, sure, collect, METHOD, LIMITS, _brief(told.language, len(ids), polygons, found))
    begun = begin(told, mark("Quality of a friches inventory"), layer, mark("CNIG standard 2023-12"))
    return compose(begun, told, chapters)


def _brief(language: Language, sites: int, polygons: int, found: Findings) -> Brief:
    """Whether the records are well formed, and what is wrong."""
    tr, number = language.tr, language.number
    errors, warnings = found.count(severity=ERROR), found.count(severity=WARNING)
    told = {"errors": number(errors), "warnings": number(warnings), "sites": number(sites)}
    if errors:
        first = tr("The records of {sites} sites hold {errors} findings to correct and {warnings} to look at.", **told)
    elif warnings:
        first = tr("The records of {sites} sites hold no error, and {warnings} findings to look at.", **told)
    else:
        first = tr("The records of {sites} sites are well formed: nothing was found to correct.", **told)
    drawn = tr("Of them, {polygons} have a perimeter; the others cannot be measured.", polygons=number(polygons))
    figures = [
        Figure(told["sites"], tr("sites"), tr("{count} with a perimeter", count=number(polygons))),
        Figure(told["errors"], tr("errors"), tr("against the standard, not against the ground")),
        Figure(told["warnings"], tr("warnings"), tr("to be settled by the producer")),
    ]
    whole = tr("All have a perimeter.")
    actions = [tr("Correct the errors first: the table of quality keeps every original value.")] if errors else []
    caption = tr("State of the records ({larger})", larger=tr(LARGER))
    return Brief([first, whole if polygons == sites else drawn], figures, "controle", caption, "", actions)


def _columns(report: Report, unknown: Mapping[str, Sequence[str]]) -> None:
    """The columns that nothing recognises, and how to match them once for all."""
    if not unknown:
        return
    tr = report.language.tr
    report.section(tr("Columns that are not recognised"))
    report.table(
        [tr("Column"), tr("Fields of the standard that it may hold")],
        [(name, ", ".join(near) or "–") for name, near in unknown.items()],
        tr(
            "They are kept as they are. Match those that hold a field of the standard in « Columns matched by hand »: "
            "they are remembered, and the next files of the same shape are read without asking."
        ),
    )


def quality_tables(report: Report, found: Findings, ids: Sequence[str]) -> None:
    """Findings counted by rule, then errors and warnings one by one."""
    tr = report.language.tr
    counts: dict[tuple[str, str, str], int] = {}
    for one in found.items:
        key = (one.severity, one.field, one.rule)
        counts[key] = counts.get(key, 0) + 1
    rank = {ERROR: 0, WARNING: 1}
    report.section(tr("Findings by rule"))
    report.table(
        [tr("Severity"), tr("Field"), tr("Rule"), tr("Number")],
        [
            (*key[:2], words(key[2]), str(count))
            for key, count in sorted(counts.items(), key=lambda item: (rank.get(item[0][0], 2), item[0]))
        ],
        numeric=(3,),
    )
    serious = [one for one in found.items if one.severity in rank][:200]
    report.section(tr("Errors and warnings, site by site"))
    report.table(
        [tr("Site"), tr("Field"), tr("Rule"), tr("Value"), tr("Suggestion")],
        [
            (
                "*" if one.row < 0 else ids[one.row],
                one.field,
                words(one.rule),
                "" if one.value is None else str(one.value),
                one.correction,
            )
            for one in serious
        ],
    )
