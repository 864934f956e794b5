"""The report of obsindicators: files and dates, values in words, what is missing and what to download."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ...charts import Axis, bar_chart
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..computation import Computed
from ..doughnut import of_place, picture
from ..geography import Territory
from ..indicators import ObsIndicator
from ..obsvalue import WHOLE, ObsValue
from ..phrases import written
from ..publication import EPCI
from ..quantities import PARTIAL, SECRET
from ..rows import COMMUNE
from ..sources import KNOWN

METHOD = (
    mark("Each indicator is a formula of the table obs_indicateurs, on the columns of the producer's file."),
    mark("For an EPCI the formula is applied to sums of communes: a rate is never the mean of rates."),
    mark("Columns of an older geography are converted one by one; medians of merged communes are not made up."),
    mark("A secret stays a secret: a sum that lacks it has bounds and no value."),
    mark("The reliability A to D is a rule: small denominators, old vintages, mergers and estimates cost a letter."),
)
LIMITS = (
    mark("A rank only compares observed values of reliability A to C."),
    mark("Two vintages of the census that share surveys are shown side by side, without evolution."),
    mark("The department and the region stay empty where the producer does not state them."),
)
FOR_ALL = mark("Computed from published files")
_SHOWN = 12
_BARS = 15
_FEWEST = 3
"""Parts of a doughnut that must be known for it to be drawn in the report; a portrait draws what there is."""


def page(told: Told, done: Computed, known: Mapping[str, ObsIndicator], territory: Territory) -> str:
    """The HTML of the report."""
    language = told.language
    tr = language.tr

    def given(report: Report) -> None:
        files_table(report, done)

    def found(report: Report) -> None:
        summary_table(report, done.values, known)
        checks_table(report, done, known)
        _doughnuts(report, done.values)

    def sure(report: Report) -> None:
        _doubts(report, done)

    def collect(report: Report) -> None:
        rows = [(one.indicator.label, language.typeset(one.why.render(language.translate))) for one in done.missing]
        if rows:
            report.table([tr("Indicator"), tr("Why it could not be computed")], rows)
        else:
            report.paragraph(tr("Every indicator that was asked for has values."))

    brief = _brief(language, done, known, territory)
    code = tr("Geographic code {year}", year=territory.year)
    begun = begin(told, mark("Indicators of an observatory"), code, FOR_ALL)
    return compose(begun, told, Chapters(given, found, sure, collect, METHOD, LIMITS, brief))


def _brief(language: Language, done: Computed, known: Mapping[str, ObsIndicator], territory: Territory) -> Brief:
    """How many indicators have a value, and what is missing."""
    tr, number = language.tr, language.number
    communes = [one for one in done.values if one.level == COMMUNE]
    stated, missing = len({one.indicator for one in communes if one.value is not None}), len(done.missing)
    secret = sum(one.state == SECRET for one in communes)
    first = language.counted(
        stated,
        mark("{count} indicator has values for the {communes} communes."),
        mark("{count} indicators have values for the {communes} communes."),
        communes=number(len(territory.communes)),
    )
    second = tr("Every indicator that was asked for has values.")
    if missing:
        second = language.counted(
            missing,
            mark("{count} indicator could not be computed: what it lacks is told below."),
            mark("{count} indicators could not be computed: what they lack is told below."),
        )
    figures = [
        Figure(number(stated), tr("indicators with a value"), tr("{count} without", count=number(missing))),
        Figure(number(len(territory.communes)), tr("communes")),
        Figure(number(secret), tr("values that are secret"), tr("never guessed")),
    ]
    svg, caption = _chart(language, communes, known)
    return Brief([first, second], figures, chart=svg, caption=caption)


def _doughnuts(report: Report, values: Sequence[ObsValue]) -> None:
    """The doughnut of each EPCI of which enough is known, then the thresholds once, each with its source."""
    language = report.language
    drawn = [(code, of_place(values, code, EPCI)) for code in sorted({one.code for one in values if one.level == EPCI})]
    drawn = [(code, found) for code, found in drawn if sum(one.excess is not None for one in found) >= _FEWEST]
    if not drawn:
        return
    report.section(language.tr("Social floor and ecological ceiling"))
    for code, found in drawn:
        report.chart(picture(code, found, language), code)
    thresholds = [(one.label, one.threshold, one.unit, one.source) for one in drawn[0][1]]
    tr, number = language.tr, language.number
    rows = [
        (label, number(limit, 1, unit) if limit is not None else tr("not known"), source)
        for label, limit, unit, source in thresholds
    ]
    report.table([tr("Part"), tr("Threshold"), tr("Source")], rows)


def _doubts(report: Report, done: Computed) -> None:
    """How many findings of each level the checks made."""
    tr, number = report.language.tr, report.language.number
    counts = Counter(one.level for one in done.findings)
    partial = sum(one.state == PARTIAL for one in done.values)
    if partial:
        report.paragraph(
            report.language.counted(
                partial,
                mark("{count} value has bounds only: a part of it is secret."),
                mark("{count} values have bounds only: a part of each is secret."),
            )
        )
    if not counts:
        report.paragraph(tr("The checks found nothing."))
        return
    report.table(
        [tr("Level"), tr("Findings")], [(level, number(count)) for level, count in counts.most_common()], numeric=(1,)
    )


def files_table(report: Report, done: Computed) -> None:
    """Each file that was recognised, its years, geography and communes."""
    tr, number = report.language.tr, report.language.number
    rows = [
        (
            one.title,
            one.path,
            ", ".join(map(str, one.vintages)) or "–",
            str(one.cog or "–"),
            number(one.rows) if one.rows is not None else "–",
            number(one.communes) if one.communes is not None else "–",
        )
        for one in done.intake.found
        if one.state == KNOWN and one.file is not None
    ]
    titles = [tr("File"), tr("Path"), tr("Vintages"), tr("Geographic code"), tr("Rows"), tr("Communes")]
    report.table(titles, rows, numeric=(4, 5))
    others = [one for one in done.intake.found if one.state != KNOWN]
    if others:
        report.paragraph(tr("{count} other files of the folder were not used.", count=len(others)))


def summary_table(report: Report, values: Sequence[ObsValue], known: Mapping[str, ObsIndicator]) -> None:
    """Each indicator: its vintage, its value for the territory, how many communes have one."""
    language = report.language
    tr, number = language.tr, language.number
    rows = []
    for name in dict.fromkeys(one.indicator for one in values):
        own = [one for one in values if one.indicator == name]
        whole = next((one for one in own if one.level == WHOLE), None)
        communes = [one for one in own if one.level == COMMUNE]
        rows.append(
            (
                known[name].label,
                own[0].vintage or "–",
                written(whole, known[name], language) if whole else "–",
                number(sum(one.value is not None for one in communes)),
                number(sum(one.state == SECRET for one in communes)),
                own[0].source,
            )
        )
    titles = [tr("Indicator"), tr("Vintage"), tr("Territory"), tr("Communes with a value"), tr("Secrets"), tr("Source")]
    report.table(titles, rows, numeric=(2, 3, 4))


def _chart(language: Language, communes: Sequence[ObsValue], known: Mapping[str, ObsIndicator]) -> tuple[str, str]:
    """The communes with the highest values of the first indicator that is a share, and its caption; else nothing."""
    name = next((one.indicator for one in communes if known[one.indicator].is_share and one.value is not None), None)
    ranked = sorted(
        (one for one in communes if one.indicator == name and one.value is not None and one.rank is not None),
        key=lambda one: (-(one.value or 0.0), one.code),
    )[:_BARS]
    if name is None or not ranked:
        return "", ""
    label = f"{known[name].label}, {ranked[0].vintage}"
    axis = Axis(known[name].unit, decimals=known[name].decimals)
    names, values = [one.name for one in ranked], [one.value or 0.0 for one in ranked]
    svg = bar_chart(names, values, axis, language, label)
    return svg, language.tr("{label}: the {count} highest values", label=label, count=len(ranked))


def checks_table(report: Report, done: Computed, known: Mapping[str, ObsIndicator]) -> None:
    """What the checks found, counted; the first ones in words."""
    language = report.language
    tr = language.tr
    if not done.findings:
        return
    report.section(tr("What the checks found"))
    counts = Counter((one.check, one.level, one.subject) for one in done.findings)
    first = {(one.check, one.level, one.subject): one for one in reversed(done.findings)}
    rows = [
        (
            key[1],
            known[key[2]].label if key[2] in known else key[2],
            language.typeset(first[key].message.render(language.translate)),
            str(count),
            key[0],
        )
        for key, count in sorted(counts.items())
    ]
    titles = [tr("Level"), tr("Object"), tr("Example"), tr("Number"), tr("Number of the check")]
    report.table(titles, rows[: 4 * _SHOWN], numeric=(3,))
