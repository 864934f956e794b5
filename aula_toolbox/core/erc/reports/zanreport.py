"""The report of a run of local reports: what was written, and where each territory stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import counter
from ..local import LocalPeriod
from .zancounter import STATUS

if TYPE_CHECKING:
    import pandas as pd

METHOD = (
    mark("Land taken: the yearly flows of the land files over the civil years of the report."),
    mark("Net balance, types of land and sealed soils: the results of zanbalance, without another computation."),
    mark("Targets: the land counter under the law in force at the date; a group has no floor."),
    mark("Zones: the flows cut by the zones, each family by its code (table zan_zones)."),
    mark(
        "Places where the sources part: with two land covers, what one moves and the other does not; with one, its "
        "flows of kinds that land files count otherwise (table zan_ecarts)."
    ),
)
LIMITS = (
    mark("The documents are drafts: a council completes what explains the changes before it debates and votes."),
    mark("Consumption of ENAF and artificialisation under the decree are different things, never added."),
    mark("The reduction asked is that of the table or of the run, not that of the planning documents."),
)
COLLECT = (
    mark("The targets written in the SCoT and the PLUi, where the percentage given stands for them."),
    mark("Inhabitants and households at two censuses, where the table of consumption lacks them."),
    mark("The zones of the communes said to be without a planning document, if they have one."),
)
MISSING = {
    "consommation": mark("land taken"),
    "solde": mark("net balance"),
    "sols_impermeables": mark("sealed soils"),
    "objectifs": mark("respect of the targets"),
    "zones": mark("sums by zone"),
    "menages": mark("households and inhabitants"),
}
KINDS = {
    "commune": (mark("{count} commune"), mark("{count} communes")),
    "epci": (mark("{count} intercommunal body"), mark("{count} intercommunal bodies")),
    "scot": (mark("{count} SCoT"), mark("{count} SCoTs")),
}
SHOWN = 40


def page(told: Told, rows: pd.DataFrame, period: LocalPeriod, rules: counter.CounterRules) -> str:
    """The HTML of the report. rows: `schema_report.ZAN_REPORT`. The map of `told` is `territories`."""

    def found(report: Report) -> None:
        _table(report, rows, rules)

    def sure(report: Report) -> None:
        tr = report.language.tr
        counts = {
            name: int(rows["manquants"].str.split(";").map(lambda own, n=name: n in own).sum()) for name in MISSING
        }
        lines = [
            tr("{what}: left empty in {count} of {all} documents.", what=tr(MISSING[name]), count=count, all=len(rows))
            for name, count in counts.items()
            if count
        ]
        if lines:
            report.paragraph(tr("What the documents say they do not know:"))
            report.bullets(lines)
        else:
            report.paragraph(tr("Every document has all its figures."))

    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, _brief(told.language, rows, period))
    return compose(begin(told, mark("Local reports on artificialisation"), str(period)), told, chapters)


def _brief(language: Language, rows: pd.DataFrame, period: LocalPeriod) -> Brief:
    """How many territories have their document, and how many budgets are exceeded."""
    tr, number = language.tr, language.number
    known, levels = rows["conso_ha"].dropna(), rows["niveau"].value_counts().to_dict()
    over, told = int((rows["statut"] == counter.EXCEEDED).sum()), int(rows["statut"].notna().sum())
    note = ", ".join(language.counted(count, *KINDS[level]) for level, count in levels.items())
    figures = [Figure(number(len(rows)), tr("territories with a document"), note)]
    if len(levels) == 1 and len(known):
        figures.append(Figure(number(known.sum(), 1, "ha"), tr("land taken, where it is known"), str(period)))
    figures.append(Figure(number(over), tr("budgets already exceeded")))
    first = language.counted(
        len(rows),
        mark("{count} territory has its local report on artificialisation for {period}."),
        mark("{count} territories have their local report on artificialisation for {period}."),
        period=str(period),
    )
    second = tr("None of them has exceeded its budget.")
    if over:
        second = language.counted(
            over,
            mark("{count} budget of {all} is exceeded already."),
            mark("{count} budgets of {all} are exceeded already."),
            all=number(told),
        )
    caption = tr("Territories by where their budget stands")
    actions = [tr("Have each document debated and voted by its council, then sent to the State.")]
    return Brief([first, second], figures, "territories", caption, "", actions)


def _table(report: Report, rows: pd.DataFrame, rules: counter.CounterRules) -> None:
    tr, number = report.language.tr, report.language.number
    headers = [
        tr("Territory"),
        tr("Land taken (ha)"),
        tr("Share of the territory (%)"),
        tr("Budget {start}-{end} (ha)", start=rules.ref_end + 1, end=rules.horizon),
        tr("Left (ha)"),
        tr("Status"),
        tr("Document"),
    ]
    shown = rows.sort_values(["conso_part_pct", "code"], ascending=[False, True], na_position="last").head(SHOWN)
    table = [
        [
            row["nom"],
            number(row["conso_ha"], 2),
            number(row["conso_part_pct"], 2),
            number(row["autorise_ha"], 2),
            number(row["reste_ha"], 2),
            tr(STATUS[str(row["statut"])]),
            str(row["fichiers"]).split(";")[0],
        ]
        for row in shown.to_dict("records")
    ]
    caption = tr("{shown} of {count} territories, by the share of their area taken.", shown=len(shown), count=len(rows))
    report.table(headers, table, caption, range(1, 5))
