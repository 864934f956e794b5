"""The report of the schoolyards, as an elected official and a head teacher read it.

Method: docs/design/schools.md#report
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...charts import Axis, Series, line_chart
from ...language import Language
from ...messages import mark
from ...reference import load
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from .. import score, words
from ..flags import SchoolFlags
from ..neighbours import SchoolNetwork
from ..quality import SchoolChecks
from ..results import SchoolRules
from ..sentences import is_known

SHOWN, FIRST = 30, 3
METHOD = (
    mark("One ground a campus: zones that touch are one. A square put at a point is never a ground."),
    mark("The yard is the ground without its buildings; sports grounds stay in it."),
    mark(
        "Where more than 20 % of a yard is described by no layer, only the lowest and highest sealed shares are told."
    ),
    mark("Shade: trees of 3 m and more, and shadows of buildings on flat ground at 10, 13 and 16 h on 21 June."),
    mark("Heat: air temperature of the model in the yard, against the coolest tenth of the territory."),
    mark("Need = weighted mean of the criteria that are known, between fixed bounds: a school moves no other one."),
    mark("The social criterion counts in the need and is never told school by school."),
    mark("Stability: share of draws of the weights (each more or less 20 %) that leave a school in its third."),
    mark("Network: each time the yard that serves most inhabitants who have no cool place at 300 m and no open yard."),
)
LIMITS = (
    mark("Not a planting plan, not an estimate of works, not an advice on soils: those need a visit and studies."),
    mark(
        "Ease is not in the score: what may prevent works stands beside it, so that need is not hidden by difficulty."
    ),
    mark("Seen from above: ground under a tree counts as tree, whatever it is."),
    mark("Opening a yard out of school hours needs an access of its own and an agreement with the school."),
    mark("The two cost bands are of two different works and are never added; aids change and are not multiplied."),
)
#: a school is stable when this share of the draws (%) leaves it in its third
STABLE = 80
WANTED = {
    score.HEAT: mark("air temperatures, from 'Heat exposure'"),
    score.GROUND: mark("a land cover fine enough for yards (CoSIA)"),
    score.SHADE: mark("trees or a model of heights"),
    score.CHILDREN: mark("the number of pupils of each school"),
    score.SOCIAL: mark("the social position index (IPS)"),
    score.NEIGHBOURS: mark("inhabitants and cool places"),
}


@dataclass(frozen=True)
class SchoolRun:
    """What a run found: the rows of the result, what it decided, the network, the marks, what is to be checked."""

    rows: Sequence[Mapping[str, Any]]
    rules: SchoolRules
    order: SchoolNetwork | None
    flags: SchoolFlags
    checks: SchoolChecks

    @property
    def ranked(self) -> list[Mapping[str, Any]]:
        """The schools that have a rank, the first one first."""
        return sorted((row for row in self.rows if is_known(row, "rang")), key=lambda row: row["rang"])


def page(told: Told, run: SchoolRun) -> str:
    """The HTML of the report. The map of `told` is `besoin`."""

    def found(report: Report) -> None:
        _first(report, run)
        _ranking(report, run)
        _unranked(report, run)
        _network(report, run)
        _costs(report, run)
        _flags(report, run)

    chapters = Chapters(
        given=(),
        found=found,
        sure=lambda report: _sure(report, run),
        collect=lambda report: _collect(report, run),
        method=METHOD,
        limits=LIMITS,
        brief=_brief(told.language, run),
    )
    tr, number = told.language.tr, told.language.number
    subtitle = tr("{count} grounds; target: {target}", count=number(len(run.rows)), target=run.rules.target.label)
    return compose(begin(told, mark("Schoolyards to green"), subtitle), told, chapters)


def total(rows: Sequence[Mapping[str, Any]], name: str) -> tuple[float, int]:
    """Sum of a field over the rows that know it, and how many they are.

    >>> total([{"a": 2.0}, {"a": float("nan")}], "a")
    (2.0, 1)
    """
    told = [float(row[name]) for row in rows if is_known(row, name)]
    return sum(told), len(told)


def _brief(language: Language, run: SchoolRun) -> Brief:
    """Which yard comes first, how far the order may be trusted, what there is to green."""
    tr, number, ranked = language.tr, language.number, run.ranked
    green, told = total(run.rows, "a_vegetaliser_m2")
    pupils, schools = total(run.rows, "eleves")
    note = tr("over {count} of {all} grounds", count=number(told), all=number(len(run.rows)))
    figures = [
        Figure(number(len(run.rows)), tr("school grounds"), tr("{count} with a rank", count=number(len(ranked)))),
        Figure(
            number(green, 0, "m²") if told else "–",
            tr("to green to reach the target"),
            note if told else tr("no land cover describes the yards well enough"),
        ),
        Figure(
            number(pupils) if schools else "–",
            tr("pupils"),
            tr("at least: {count} grounds say", count=number(schools)) if schools else tr("not given"),
        ),
    ]
    caption = tr("Grounds by need: the darker, the greater")
    if not ranked:
        verdict = [tr("No yard has a rank: too little is known. What to collect is told below.")]
        return Brief(verdict, figures, "besoin", caption)
    best, unstable = ranked[0], sum(row["stab_pct"] < STABLE for row in ranked)
    first = tr(
        "{name} comes first: its need is {score} on 100, known over {complete} %.",
        name=_name(best),
        score=number(best["score"]),
        complete=number(best["completude_pct"]),
    )
    second = tr("The order holds when the weights change.")
    if unstable:
        second = language.counted(
            unstable,
            mark("Other weights would move {count} school of {all} in the order."),
            mark("Other weights would move {count} schools of {all} in the order."),
            all=number(len(ranked)),
        )
    names = " ; ".join(_name(row) for row in ranked[:FIRST])
    actions = [tr("Visit first, with the teachers and the services: {names}.", names=names)]
    return Brief([first, second], figures, "besoin", caption, "", actions)


def _first(report: Report, run: SchoolRun) -> None:
    """The first schools, in words."""
    tr, number = report.language.tr, report.language.number
    for row in run.ranked[:FIRST]:
        report.paragraph(
            tr(
                "{rank}. {name}: need {score} on 100, known over {complete} %.",
                rank=number(row["rang"]),
                name=_name(row),
                score=number(row["score"]),
                complete=number(row["completude_pct"]),
            )
            + f" {row['motif']}{_why(row, report.language)}"
        )


def _why(row: Mapping[str, Any], language: Language) -> str:
    """What weighs most in the need of a school."""
    names = (row["raisons"] or "").replace(words.JOINT, ", ").lower()
    return " " + language.tr("What weighs most: {names}.", names=names) if names else ""


def _name(row: Mapping[str, Any]) -> str:
    return str(row["nom"] or row["id_ecole"])


def _ranking(report: Report, run: SchoolRun) -> None:
    tr, number = report.language.tr, report.language.number
    ranked = run.ranked
    if not ranked:
        return
    report.section(tr("Ranking by need"))
    headers = [
        tr("Rank"),
        tr("School"),
        tr("Need (/100)"),
        tr("Known (%)"),
        tr("Stable (%)"),
        tr("Pupils"),
        tr("Yard (m²)"),
        tr("Sealed (%)"),
        tr("To green (m²)"),
    ]
    rows = [
        [
            number(row["rang"]),
            _name(row),
            number(row["score"], 1),
            number(row["completude_pct"]),
            number(row["stab_pct"]),
            _pupils(row, report.language),
            number(row["cour_m2"]),
            _sealed(row, report.language),
            number(row["a_vegetaliser_m2"]),
        ]
        for row in ranked[:SHOWN]
    ]
    rest = tr("The first {shown} of {count}.", shown=SHOWN, count=len(ranked)) if len(ranked) > SHOWN else ""
    report.table(headers, rows, rest, (0, 2, 3, 4, 5, 6, 7, 8))
    unstable = [row for row in ranked if row["stab_pct"] < STABLE]
    if unstable:
        names = ", ".join(_name(row) for row in unstable[:5])
        report.notice(
            tr(
                "{count} schools change their third of the ranking in one draw out of five or more: {names}. Their "
                "order is not a decision.",
                count=number(len(unstable)),
                names=names,
            )
        )


def _pupils(row: Mapping[str, Any], language: Language) -> str:
    said = language.number(row["eleves"])
    return language.tr("at least {count}", count=said) if row["eleves_etat"] == words.PARTIAL else said


def _sealed(row: Mapping[str, Any], language: Language) -> str:
    """The sealed share, or its bounds."""
    if is_known(row, "imper_pct"):
        return language.number(row["imper_pct"])
    if not is_known(row, "imper_bas"):
        return "–"
    return language.tr(
        "{low} to {high}", low=language.number(row["imper_bas"]), high=language.number(row["imper_haut"])
    )


def _unranked(report: Report, run: SchoolRun) -> None:
    tr = report.language.tr
    left = [row for row in run.rows if not is_known(row, "rang")]
    if left:
        report.section(tr("Schools without a rank"))
        report.table([tr("School"), tr("What is known")], [[_name(row), str(row["motif"])] for row in left[:SHOWN]])


def _network(report: Report, run: SchoolRun) -> None:
    tr, number = report.language.tr, report.language.number
    report.section(tr("A network of open yards"))
    if run.order is None:
        report.paragraph(tr("Not computed: inhabitants or cool places were not given."))
        return
    if not run.order.order:
        report.paragraph(tr("No yard would serve an inhabitant who has no cool place at 300 m."))
        return
    curve = run.order.curve
    rows = [
        [number(place), _name(run.rows[row]), number(gain), number(sum_)]
        for place, (row, gain, sum_) in enumerate(zip(run.order.order, run.order.gained, curve), 1)
    ]
    headers = [tr("Order"), tr("School"), tr("Inhabitants it adds"), tr("Served in all")]
    report.table(headers, rows[:SHOWN], "", (0, 2, 3))
    if len(curve) > 1:
        title = tr("Inhabitants served by the yards opened, in order")
        series = Series(title, [float(one) for one in range(len(curve) + 1)], [0.0, *curve])
        axes = (Axis(tr("Yards opened"), 0), Axis(tr("Inhabitants"), 0))
        report.chart(line_chart([series], *axes, report.language, title), title)
    report.paragraph(tr(LIMITS[3]))


def _costs(report: Report, run: SchoolRun) -> None:
    tr, number = report.language.tr, report.language.number
    known = [row for row in run.ranked if is_known(row, "cout_bas_eur")]
    report.section(tr("Order of cost"))
    if known:
        headers = [
            tr("School"),
            tr("To unseal (m²)"),
            tr("Unsealing alone (EUR excl. tax)"),
            tr("or whole yard made again (EUR)"),
        ]
        rows = [
            [
                _name(row),
                number(row["a_desimp_m2"]),
                _band(row, "cout", report.language),
                _band(row, "cour", report.language),
            ]
            for row in known[:10]
        ]
        report.table(headers, rows, tr("Two different works, never added. Bands, not estimates."), (1,))
        report.paragraph(
            tr(
                "The band of a whole yard comes from city yards of one or two thousand m²: for a larger ground it says "
                "little."
            )
        )
    report.subsection(tr("What others have done"))
    report.bullets(
        f"{row['texte']} ({row['annee']}, {row['source']})." for row in load("schools_reperes", {"texte": str})
    )


def _band(row: Mapping[str, Any], name: str, language: Language) -> str:
    low, high = (language.number(round(row[f"{name}_{end}_eur"], -3)) for end in ("bas", "haut"))
    return language.tr("{low} to {high}", low=low, high=high)


def _flags(report: Report, run: SchoolRun) -> None:
    tr, number = report.language.tr, report.language.number
    counts: dict[str, int] = {}
    for row in run.rows:
        for code in (row["drapeaux"] or "").split(words.JOINT):
            if code:
                counts[code] = counts.get(code, 0) + 1
    if counts:
        report.section(tr("What to check before works"))
        rows = [
            [one.label, number(counts[code]), one.advice] for code, one in run.flags.marks.items() if code in counts
        ]
        report.table([tr("Mark"), tr("Schools"), tr("What to do")], rows, "", (1,))


def absent(run: SchoolRun) -> list[tuple[str, str, float, int]]:
    """The criteria that some measured grounds lack: name, label, weight, how many grounds; most weight lost first."""
    measured = [row for row in run.rows if is_known(row, "cour_m2")]
    found = []
    for one in run.rules.criteria:
        count = sum(one.label in (row["manquants"] or "").split(words.JOINT) for row in measured)
        if count:
            found.append((one.name, one.label, one.weight, count))
    return sorted(found, key=lambda row: -row[2] * row[3])


def _sure(report: Report, run: SchoolRun) -> None:
    tr, number = report.language.tr, report.language.number
    whole = len([row for row in run.rows if is_known(row, "cour_m2")])
    lacking = absent(run)
    if lacking:
        report.paragraph(
            tr("Criteria that are absent are never filled: the others weigh more, the completeness falls.")
        )
        rows = [[label, number(weight), f"{number(count)} / {number(whole)}"] for _, label, weight, count in lacking]
        report.table([tr("Criterion"), tr("Weight"), tr("Grounds without it")], rows, "", (1, 2))
    else:
        report.paragraph(tr("All criteria are known for all grounds measured."))
    incomes = sum(row.get("social_source") == words.INCOME for row in run.rows)
    if incomes:
        report.notice(
            tr(
                "{count} grounds have no published index: their social criterion is the median income of their IRIS, "
                "which is that of a neighbourhood and not of a school.",
                count=number(incomes),
            )
        )
    estimated = sum(row["emprise_etat"] == words.ESTIMATED for row in run.rows)
    if estimated:
        report.notice(tr("{count} grounds are rebuilt from parcels: check their outlines.", count=number(estimated)))


def _collect(report: Report, run: SchoolRun) -> None:
    tr = report.language.tr
    lacking = absent(run)
    if lacking:
        report.paragraph(tr("What would change the order, the most first:"))
        report.bullets(tr("{criterion}: {data}", criterion=label, data=tr(WANTED[name])) for name, label, *_ in lacking)
    if run.checks.rows:
        report.section(tr("Grounds to check"))
        language = report.language
        report.bullets(language.typeset(one.sentence.render(language.translate)) for one in run.checks.rows[:SHOWN])
    if not lacking and not run.checks.rows:
        report.paragraph(tr("Nothing more is needed for the order; the visit decides the rest."))
