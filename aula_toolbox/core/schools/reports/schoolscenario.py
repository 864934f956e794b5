"""The report of the schoolyards before and after: what changes on the ground, what little changes in the air.

Method: docs/design/schools.md#scheme
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...language import Language
from ...messages import mark
from ...reference import load
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..sentences import is_known

Row = Mapping[str, Any]
SHOWN = 30
#: a change of the air that two decimals cannot tell
FELT_C = 0.01
SITES = (
    ("raf", mark("Cooling")),
    ("perm", mark("Permeability")),
    ("biodiv", mark("Biodiversity")),
)
SCHEME = mark(
    "Scheme of principle: sealed ground turns in a fixed order (not shaded first, then farthest from doors and "
    "pitches). It tells how much may change, not where."
)
METHOD = (
    mark("Both states are recomputed in full on the same pixels by the model of 'Before / after' of the heat."),
    mark("The yard is the ground without its buildings; areas are those of the pixels of the land cover."),
    mark("Trees count as grown, crown by crown, as the classes of the land cover see them."),
    mark("Site coefficients (INDIEN): 0 overheats, 1 is a cool refuge, whatever the air around."),
)
LIMITS = (
    mark("Not a planting plan, not an estimate of works: the order of cost is unsealing alone, of other towns."),
    mark(
        "Modelled gaps of the air, not measured ones. Shade under trees is felt far more than they say: no felt "
        "temperature is computed here."
    ),
    mark("The soil, the underground networks and the slope are not looked at: the sheet of each school lists them."),
)
COLLECT = (
    mark("The project as it will be built: polygons with their class, trees with their crown (PROJECTS)."),
    mark("Soundings of the soil and its infiltration, before any ground is opened."),
    mark("Temperature in the yard before and after the works, over a summer."),
)
YOUNG = mark("A young plantation shades and cools less for ten to twenty years.")
REFERENCES, AIR = "schools_reperes", "air_quartier"


@dataclass(frozen=True)
class YardsChanged:
    """What a run found: rows of `schema.SCENARIO`; the words of the target, empty for drawn projects; side of a pixel.

    limits: thresholds of the run, `autour_m` and `change_min_c` among them.
    """

    rows: Sequence[Row]
    target: str
    pixel_m: float
    limits: Mapping[str, float]

    @property
    def measured(self) -> list[Row]:
        """The yards that lie on the raster."""
        return [row for row in self.rows if is_known(row, "cour_m2")]

    @property
    def changed(self) -> list[Row]:
        """The yards whose ground changes."""
        return [row for row in self.measured if _green(row) >= 1 or float(row["desimp_m2"]) >= 1]

    def total(self, name: str) -> float:
        """Sum of a field over the yards that lie on the raster."""
        return sum(float(row[name]) for row in self.measured if is_known(row, name))


def _green(row: Row) -> float:
    """What becomes green, nothing where no scheme was made."""
    return float(row["vegetalise_m2"]) if is_known(row, "vegetalise_m2") else 0.0


def page(told: Told, run: YardsChanged) -> str:
    """The HTML of the report. The map of `told` is `change`."""
    language = told.language
    tr = language.tr
    how = tr("target: {target}", target=run.target) if run.target else tr("projects drawn")
    subtitle = tr("{count} yards; {how}", count=language.number(len(run.rows)), how=how)
    chapters = Chapters(
        given=(),
        found=lambda report: _found(report, run),
        sure=lambda report: _sure(report, run),
        collect=COLLECT,
        method=lambda report: _method(report, run),
        limits=LIMITS,
        brief=_brief(run, language),
    )
    return compose(begin(told, mark("Schoolyards before / after"), subtitle), told, chapters)


def _brief(run: YardsChanged, language: Language) -> Brief:
    tr, number = language.tr, language.number
    green, opened = run.total("vegetalise_m2"), run.total("desimp_m2")
    water = run.total("v10_avant_m3") - run.total("v10_apres_m3")
    wet = [row for row in run.measured if is_known(row, "v10_avant_m3")]
    if run.changed:
        lines = [
            tr(
                "In {count} yards {green} m² become green and {open} m² are unsealed.",
                count=number(len(run.changed)),
                green=number(green),
                open=number(opened),
            ),
            _air(run, language),
        ]
    else:
        lines = [tr("Nothing changes in these yards.")]
    figures = [
        Figure(
            number(green, 0, "m²"), tr("become green"), tr("of {area} m² of yards", area=number(run.total("cour_m2")))
        ),
        Figure(
            number(opened, 0, "m²"),
            tr("unsealed"),
            _band(run.total("cout_bas_eur"), run.total("cout_haut_eur"), language),
        ),
        Figure(
            number(water, 1, "m³"),
            tr("of rain less on sealed ground"),
            tr("at each rain of 10 mm, over {count} of {all} yards", count=number(len(wet)), all=number(len(run.rows))),
        ),
    ]
    return Brief(lines, figures, "change", tr("What becomes green; in each yard the change of its air by day"))


def _air(run: YardsChanged, language: Language) -> str:
    """What the air does, in a sentence: in the yards, and as far as it reaches."""
    tr, number = language.tr, language.number
    changes = [float(row["dt_jour_c"]) for row in run.changed if is_known(row, "dt_jour_c")]
    if not changes:
        return tr("The air of the yards is not known.")
    if max(map(abs, changes)) < FELT_C:
        said = tr("By the model the air of the yards changes by less than {least} °C by day.", least=number(FELT_C, 2))
    else:
        said = tr(
            "By the model the air of the yards changes by {low} to {high} °C by day.",
            low=number(min(changes), 2),
            high=number(max(changes), 2),
        )
    cooled, least = run.total("surf_rafraichie_m2"), number(run.limits["change_min_c"], 1)
    if cooled <= 0:
        more = tr("Nowhere does it lose {least} °C or more: what a yard gives is felt in its shade.", least=least)
    else:
        more = tr("{area} m² lose {least} °C or more, yards included.", area=number(cooled), least=least)
    return f"{said} {more}"


def _band(low: float, high: float, language: Language) -> str:
    """An order of cost, rounded to the thousand."""
    if high <= 0:
        return language.tr("no cost of unsealing")
    ends = (language.number(round(value, -3)) for value in (low, high))
    return language.tr("{low} to {high} EUR excl. tax, unsealing alone", **dict(zip(("low", "high"), ends)))


def _found(report: Report, run: YardsChanged) -> None:
    tr, number = report.language.tr, report.language.number
    if not run.measured:
        report.notice(tr("No yard lies on the land cover: nothing is computed."))
        return
    if run.target:
        report.notice(tr(SCHEME))
    rows = sorted(run.measured, key=lambda row: (-_green(row), str(row["id_ecole"])))
    headers = [
        tr("School"),
        tr("Yard (m²)"),
        tr("Sealed (%)"),
        tr("Green (%)"),
        tr("Trees (%)"),
        tr("Rain of 10 mm (m³)"),
        tr("Air by day (°C)"),
        tr("Air by night (°C)"),
        tr("Unsealing alone (EUR excl. tax)"),
    ]
    cells = [
        [
            _name(row),
            number(row["cour_m2"]),
            *(
                _both(row, stem, tail, report.language)
                for stem, tail in (("imper", "pct"), ("vegetal", "pct"), ("canopee", "pct"))
            ),
            _both(row, "v10", "m3", report.language, 1),
            number(row["dt_jour_c"], 2),
            number(row["dt_nuit_c"], 2),
            _cost(row, report.language),
        ]
        for row in rows[:SHOWN]
    ]
    rest = tr("The first {shown} of {count}.", shown=SHOWN, count=len(rows)) if len(rows) > SHOWN else ""
    report.table(headers, cells, rest, range(1, 8))
    _people(report, run)
    report.section(tr("Coefficients of the sites"))
    report.table(
        [tr("School"), *(tr(label) for _, label in SITES)],
        [[_name(row), *(_both(row, "coef", tail, report.language, 2) for tail, _ in SITES)] for row in rows[:SHOWN]],
        "",
        range(1, 4),
    )


def _people(report: Report, run: YardsChanged) -> None:
    known = [row for row in run.measured if is_known(row, "hab_rafraichis")]
    if known:
        count = sum(float(row["hab_rafraichis"]) for row in known)
        report.paragraph(
            report.language.tr(
                "{count} inhabitants live where the air loses {least} °C or more by day; where two schools are close, "
                "those between them count twice.",
                count=report.language.number(count),
                least=report.language.number(run.limits["change_min_c"], 1),
            )
        )


def _method(report: Report, run: YardsChanged) -> None:
    tr, number = report.language.tr, report.language.number
    around = tr(
        "The air around is that of the ground within {reach} m; it is cooled when it loses {least} °C or more by day.",
        reach=number(run.limits["autour_m"]),
        least=number(run.limits["change_min_c"], 1),
    )
    report.bullets([*(tr(line) for line in METHOD), around])


def _name(row: Row) -> str:
    return str(row["nom"] or row["id_ecole"])


def _both(row: Row, stem: str, tail: str, language: Language, decimals: int = 0) -> str:
    """A measure before and after."""
    before, after = (row[f"{stem}_{state}_{tail}"] for state in ("avant", "apres"))
    return f"{language.number(before, decimals)} → {language.number(after, decimals)}"


def _cost(row: Row, language: Language) -> str:
    if not is_known(row, "cout_haut_eur") or row["cout_haut_eur"] <= 0:
        return "–"
    low, high = (language.number(round(row[f"cout_{end}_eur"], -3)) for end in ("bas", "haut"))
    return language.tr("{low} to {high}", low=low, high=high)


def _sure(report: Report, run: YardsChanged) -> None:
    tr, number = report.language.tr, report.language.number
    report.bullets(
        [
            tr(
                "Areas are counted in pixels of {side} m: each is sure to about one pixel.",
                side=number(run.pixel_m, 1),
            ),
            tr(YOUNG),
            *(
                f"{row['texte']} ({row['annee']}, {row['source']})."
                for row in load(REFERENCES, {"repere": str, "texte": str}).where(repere=AIR)
            ),
        ]
    )
    blind = [_name(row) for row in run.measured if not is_known(row, "vegetalise_m2")]
    if blind:
        report.notice(
            tr("Described too little for a scheme, left as they are: {names}.", names=", ".join(blind[:SHOWN]))
        )
    lost = [_name(row) for row in run.rows if not is_known(row, "cour_m2")]
    if lost:
        report.notice(
            tr(
                "{count} schools lie outside the land cover: {names}.",
                count=number(len(lost)),
                names=", ".join(lost[:10]),
            )
        )
