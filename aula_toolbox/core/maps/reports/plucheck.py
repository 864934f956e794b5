"""The report of the check of a planning document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...charts import Axis, bar_chart
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..plu.offsets import OffsetFigures
from ..plu.standard import CC, ERROR, INFO, PLUI, WARNING
from ..plu.zones import ZoneCount

if TYPE_CHECKING:
    import pandas as pd

    from ...language import Language

SHOWN = 80
#: remedies on the pages that are printed
FIRST = 5
KINDS = {"PLU": mark("local plan (PLU)"), PLUI: mark("intercommunal plan (PLUi)"), CC: mark("municipal map")}
SEVERITIES = {ERROR: mark("Error"), WARNING: mark("Warning"), INFO: mark("Remark")}
TREE = mark("Names and tree were not checked: tables were given without their folder.")
CADASTRE = mark("Edges were not held against the cadastre: no parcel was given.")
TERRITORY = mark("The outer limit was not held against that of the communes: no territory was given.")
REGULATION = mark("Labels were not held against the written regulation: its list was not given.")
METHOD = (
    mark("Names, tree and tables of the standards CNIG PLU and CC, versions of 2014 to 2025, held as tables."),
    mark(
        "Zones: each pair of neighbours for overlaps, the holes of their union for gaps, down to a hundredth of a m²."
    ),
    mark("Edges: each edge once, in pieces of 5 m at most, from their middle to the nearest edge of a parcel."),
)
LIMITS = (
    mark("These are our controls. Only the national portal says whether it accepts a document."),
    mark("A document that is well formed may still differ from the one that the council has adopted."),
    mark(
        "Roads, water and edges drawn on purpose follow no parcel: a distance to the cadastre is a question, no fault."
    ),
)


@dataclass(frozen=True)
class CheckedPlu:
    """What was checked: family, version, rows of each table, zones by type, what was not given, the edges."""

    name: str
    family: str
    year: str
    rows: Mapping[str, int]
    zones: Sequence[ZoneCount]
    has_tree: bool
    has_cadastre: bool
    has_territory: bool
    has_regulation: bool
    offsets: OffsetFigures | None = None


def page(told: Told, findings: pd.DataFrame, checked: CheckedPlu) -> str:
    """The HTML of the report. findings: `schema.PLU_FINDINGS`."""
    count = {severity: int((findings["gravite"] == severity).sum()) for severity in SEVERITIES}

    def found(report: Report) -> None:
        _remedies(report, findings)
        _zones(report, checked)
        _offsets(report, checked)

    def sure(report: Report) -> None:
        tr = report.language.tr
        names = ", ".join(f"{name} ({report.language.number(rows)})" for name, rows in checked.rows.items())
        report.paragraph(tr("Tables that were read: {names}.", names=names or "–"))
        asked = {"has_tree": TREE, "has_cadastre": CADASTRE, "has_territory": TERRITORY, "has_regulation": REGULATION}
        report.bullets(tr(line) for name, line in asked.items() if not getattr(checked, name))

    def collect(report: Report) -> None:
        tr = report.language.tr
        lines = [tr("What each line of the list above asks for, errors first; then check again.")]
        if not checked.has_cadastre:
            lines.append(tr("The parcels of the cadastre of the day given in DATEREF."))
        if not checked.has_regulation:
            lines.append(tr("The list of the zones of the written regulation."))
        report.bullets(lines)

    begun = begin(told, mark("Check of a planning document"), checked.name, mark("Our controls"))
    chapters = Chapters((), found, sure, collect, METHOD, LIMITS, _brief(told.language, findings, checked, count))
    return compose(begun, told, chapters)


def _brief(language: Language, findings: pd.DataFrame, checked: CheckedPlu, count: Mapping[str, int]) -> Brief:
    """Whether our controls found something to correct, and what to begin with."""
    tr, number = language.tr, language.number
    what = tr("{kind}, standard of {year}", kind=tr(KINDS[checked.family]), year=checked.year)
    if count[ERROR]:
        first = language.counted(
            count[ERROR],
            mark("The document is to correct: our controls found {count} kind of error."),
            mark("The document is to correct: our controls found {count} kinds of error."),
        )
    elif count[WARNING]:
        first = language.counted(
            count[WARNING],
            mark("No error by our controls, and {count} kind of warning to look at."),
            mark("No error by our controls, and {count} kinds of warning to look at."),
        )
    else:
        first = tr("No fault found by our controls on what was given.")
    figures = [
        Figure(number(count[ERROR]), tr("kinds of error"), tr("what a portal would refuse, as we read the standard")),
        Figure(number(count[WARNING]), tr("kinds of warning")),
        Figure(number(sum(zone.area_ha for zone in checked.zones), 1, "ha"), tr("of zones"), what),
    ]
    worst = findings[findings["gravite"] == (ERROR if count[ERROR] else WARNING)].head(FIRST)
    actions = list(dict.fromkeys(str(remedy) for remedy in worst["remede"]))
    second = tr("Only the national portal says whether it accepts it.")
    return Brief([first, second], figures, "lieux", tr("Where zones overlap or leave a gap"), "", actions)


def _remedies(report: Report, findings: pd.DataFrame) -> None:
    tr, number = report.language.tr, report.language.number
    if findings.empty:
        report.paragraph(tr("Nothing was found by our controls on what was given."))
        return
    titles = [
        tr("Severity"),
        tr("Where"),
        tr("What is wrong"),
        tr("Objects"),
        tr("Expected"),
        tr("What to do"),
        tr("Code"),
    ]
    rows = []
    for row in findings.head(SHOWN).to_dict("records"):
        where = f"{row['table_cnig']} {row['champ']}".strip()
        wrong = row["message"] + (f" — {row['objets']}" if row["objets"] else "")
        severity = tr(SEVERITIES[row["gravite"]])
        rows.append([severity, where, wrong, number(row["n_objets"]), row["attendu"], row["remede"], row["code"]])
    rest = tr("The first {shown} of {count}.", shown=SHOWN, count=len(findings)) if len(findings) > SHOWN else ""
    report.table(titles, rows, rest, numeric=(3,))


def _zones(report: Report, checked: CheckedPlu) -> None:
    tr, number = report.language.tr, report.language.number
    if not checked.zones:
        return
    report.section(tr("Zones and sectors"))
    rows = [
        [zone.kind or "–", zone.label or tr("not in the standard"), ", ".join(zone.labels) or "–"]
        + [number(zone.count), number(zone.area_ha, 2)]
        for zone in checked.zones
    ]
    report.table([tr("Type"), tr("Meaning"), tr("Labels"), tr("Objects"), tr("ha")], rows, numeric=(3, 4))


def _offsets(report: Report, checked: CheckedPlu) -> None:
    language = report.language
    tr, number = language.tr, language.number
    if checked.offsets is None:
        return
    report.section(tr("Edges of zones and cadastre"))
    found = checked.offsets
    words = {
        "confondu": tr("on the cadastre"),
        "décalé": tr("off the cadastre"),
        "autre limite": tr("another limit"),
        "hors de portée": tr("no parcel within reach"),
    }
    rows = []
    for one in found.shares:
        high = (
            f"{number(one.low_m, 2)} – {number(one.high_m, 2)}"
            if one.high_m < float("inf")
            else f"> {number(one.low_m)}"
        )
        rows.append([words[one.name], high, number(one.length_m / 1000, 2), number(100 * one.share, 1)])
    report.table([tr("Class"), tr("Distance, m"), tr("km"), tr("%")], rows, numeric=(1, 2, 3))
    names = [words[one.name] for one in found.shares]
    shares = [100 * one.share for one in found.shares]
    title = tr("Edges of zones by distance")
    report.chart(bar_chart(names, shares, Axis(tr("Share of the edges, %"), decimals=1), language, title), title)
