"""The report of rainpotential: what a planner can hand to an elected official.

Method: docs/design/rain.md#reports
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from ...charts import BLUE, GREEN, ORANGE, Axis, Series, bar_chart, line_chart
from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, compose
from ..costs import TankCosts
from ..curves import Sample, TankCurve, rule_range, tank_curve
from ..tables import RainTables
from .rainpotential_doubt import range_words, uncertainty
from .rainpotential_run import PotentialRun
from .rainpotential_series import rain_of_roofs
from .rainpotential_sure import dry_years, estimates, how_computed, in_force, to_collect
from .rainpotential_volumes import costs_by_status, known_sum, volumes_by_status
from .rainzones import zone_ranking

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    Ids = NDArray[np.bytes_]

LITRES_PER_M3 = 1000.0
STATUSES = ("ok", "restreint", "verifier", "exclu")


LIMITS = (
    mark("A pre-diagnosis of a building stock: it never replaces the study of one installation."),
    mark("A tank is not a storm basin: nothing here sizes the drainage of a plot."),
    mark("No legal opinion, no estimate of the works, no quality of the water."),
)


def page(told: Told, run: PotentialRun, tables: RainTables) -> str:
    """The HTML of the report."""
    language = told.language
    tr = language.tr
    report = Report(
        tr("Rainwater potential of roofs"),
        tr("{layer}: {count} buildings", layer=run.layer, count=language.number(len(run.table))),
        language,
        tr("Pre-diagnosis of a building stock: it never replaces the study of one installation"),
    )
    days = [one.days(tables.calendars, run.options.initial_loss_mm) for one in run.series]
    sample = run.sample(days)

    def sure(report: Report) -> None:
        estimates(report, run, tables)
        dry_years(report, run)
        ranges = {} if sample is None else rule_range(sample, run.options.simulation, run.check_cancel)
        uncertainty(report, run.doubt, known_sum(run.simulated["util_m3_an"]), ranges)

    chapters = Chapters(
        given=lambda report: _inputs(report, run),
        found=lambda report: _found(report, run, tables, sample),
        sure=sure,
        collect=to_collect(run),
        method=lambda report: how_computed(report, run, tables),
        limits=LIMITS,
        brief=_brief(language, run),
    )
    return compose(report, told, chapters)


def _brief(language: Language, run: PotentialRun) -> Brief:
    """What tanks would give in place of drinking water, and which part of the demand that is."""
    tr, number = language.tr, language.number
    simulated = run.simulated
    if not len(simulated):
        verdict = [tr("No tank was simulated: nothing is known of the volumes, and unknown is not zero.")]
        return Brief(verdict, [_reach(language, run)])
    used, demand = known_sum(simulated["util_m3_an"]), known_sum(simulated["d_m3_an"])
    covered = 100.0 * used / demand if demand > 0 else float("nan")
    low, high = (run.doubt.all[0], run.doubt.all[2]) if run.doubt is not None else (float("nan"),) * 2
    doubt = tr("eight times out of ten {low} to {high}", low=number(low), high=number(high))
    verdict = [
        tr(
            "Tanks on {count} roofs would replace about {used} of drinking water.",
            count=number(len(simulated)),
            used=number(used, 0, "m³/an"),
        ),
        tr(
            "That is {share} of what these buildings are estimated to need; roofs without reservation bring {free} of "
            "it.",
            share=number(covered, 0, "%"),
            free=number(known_sum(simulated.loc[(simulated["statut"] == "ok").to_numpy(), "util_m3_an"]), 0, "m³/an"),
        ),
    ]
    figures = [
        Figure(number(used, 0, "m³/an"), tr("drinking water replaced"), doubt if run.doubt is not None else ""),
        Figure(number(covered, 0, "%"), tr("of the estimated demand"), tr("total used over total demand")),
        _reach(language, run) if run.costs is None else _cost(language, simulated, run.costs),
    ]
    return Brief(verdict, figures, "zones", tr("Zones by class, with their rank"))


def _cost(language: Language, simulated: pd.DataFrame, costs: TankCosts) -> Figure:
    tr, number = language.tr, language.number
    litres = simulated["cuve_l"].to_numpy(dtype=np.float64)
    usual, low, high = (float(np.nansum(one)) / 1e6 for one in costs.of(litres))
    note = tr("orders of magnitude: {low} to {high} million €", low=number(low, 1), high=number(high, 1))
    return Figure(number(usual, 1), tr("million € for these tanks, laid and connected"), note)


def _reach(language: Language, run: PotentialRun) -> Figure:
    tr = language.tr
    rain = language.number(known_sum(run.table["apport_m3_an"]), 0, "m³/an")
    return Figure(rain, tr("rain that could reach tanks"), tr("all roofs but the excluded ones"))


def _found(report: Report, run: PotentialRun, tables: RainTables, sample: Sample | None) -> None:
    _summary(report, run)
    if sample is not None:
        curve = tank_curve(sample, run.options.simulation, run.check_cancel)
        chosen = _chosen_litres_per_m2(run)
        _coverage(report, sample, curve, chosen)
        _runoff(report, run, curve, chosen)
    if run.zones is not None:
        zone_ranking(report, run.zones)
    _statuses(report, run, tables)


def _inputs(report: Report, run: PotentialRun) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.paragraph(
        tr(
            "Buildings: layer {layer}, {count} buildings. Rain: {series} daily series; each roof takes the "
            "nearest one.",
            layer=run.layer,
            count=number(len(run.table)),
            series=number(len(run.series)),
        )
    )
    rain_of_roofs(report, run.series, run.table, run.places)


def _summary(report: Report, run: PotentialRun) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("What the roofs could give"))
    simulated = run.simulated
    free = simulated[(simulated["statut"] == "ok").to_numpy()]
    used = known_sum(simulated["util_m3_an"])
    figures = [
        Figure(number(len(simulated)), tr("roofs with a tank proposed"), tr("demand known or estimated")),
        Figure(
            number(known_sum(free["util_m3_an"]), 0, "m³/an"),
            tr("drinking water replaced, roofs without reservation"),
            tr("{volume} with the roofs to be checked or restricted", volume=number(used, 0, "m³/an")),
        ),
    ]
    if run.options.price_eur_m3 is not None:
        saved = known_sum(free["util_m3_an"]) * run.options.price_eur_m3
        figures.append(Figure(number(saved, 0, "€/an"), tr("saved on these roofs")))
    report.figures(figures)
    if len(simulated):
        if run.doubt is not None:
            report.paragraph(range_words(language, run.doubt, used))
        volumes_by_status(report, simulated, run.name_of)
        report.paragraph(_typical_roof(language, simulated))
        if run.costs is not None:
            costs_by_status(report, simulated, run.costs, run.options.price_eur_m3)
    else:
        report.notice(tr("No tank was simulated: nothing is known of the volumes, and unknown is not zero."))
    unknown = int((run.table["d_source"] == "absent").sum())
    if unknown:
        report.paragraph(
            tr(
                "{count} roofs have no known demand: their resource is given, no tank is proposed.",
                count=number(unknown),
            )
        )


def _typical_roof(language: Language, simulated: pd.DataFrame) -> str:
    """One sentence on the roof of median area: what a tank does for one building."""
    order = simulated["toit_m2"].to_numpy().argsort(kind="stable")
    roof = simulated.iloc[int(order[len(order) // 2])]
    number = language.number
    sentence = language.tr(
        "With a tank of {tank}, a roof of {area} (the median one) would cover about {cover} of its estimated demand.",
        tank=number(roof["cuve_l"], 0, "L"),
        area=number(roof["toit_m2"], 0, "m²"),
        cover=number(roof["cr_pct"], 0, "%"),
    )
    if not np.isnan(roof["cr_sec_pct"]):
        sentence += " " + language.tr("In a dry year: about {cover}.", cover=number(roof["cr_sec_pct"], 0, "%"))
    return sentence + " " + language.tr("The demand is estimated, not measured.")


def _chosen_litres_per_m2(run: PotentialRun) -> float:
    """Litres of tank per m2 of effective roof in the tanks proposed."""
    simulated = run.simulated
    return float(simulated["cuve_l"].to_numpy(dtype=np.float64).sum() / simulated["ae_m2"].sum())


def _sample_words(language: Language, sample: Sample) -> str:
    if sample.count == sample.population:
        return language.tr("All {count} simulated roofs.", count=language.number(sample.count))
    return language.tr(
        "Exact simulation of {count} roofs, drawn systematically from the {all} simulated ones.",
        count=language.number(sample.count),
        all=language.number(sample.population),
    )


def _coverage(report: Report, sample: Sample, curve: TankCurve, chosen: float) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("How large a tank?"))
    proposed = (chosen, tr("tanks proposed: {litres} L/m²", litres=number(chosen, 0)))
    x_axis = Axis(tr("Tank, in litres per m² of effective roof"), 0, curve.litres_per_m2[-1])
    title = tr("Share of the demand covered, by size of tank")
    line = Series(tr("Coverage of the demand"), curve.litres_per_m2, curve.coverage_pct, BLUE)
    report.chart(
        line_chart([line], x_axis, Axis("%", 0, 100), language, title, proposed),
        f"{title}. {_sample_words(language, sample)}",
    )
    report.table(
        [tr("Litres per m²"), tr("Coverage (%)"), tr("Water used (m³ a year)")],
        [
            [number(litres), number(cover, 1), number(used)]
            for litres, cover, used in zip(curve.litres_per_m2, curve.coverage_pct, curve.used_m3_an)
        ],
        tr("The gain shrinks as the tank grows. Water used is brought to all simulated roofs by their effective area."),
        numeric=range(3),
    )


def _runoff(report: Report, run: PotentialRun, curve: TankCurve, chosen: float) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("A tank is not a storm basin"))
    simulated = run.simulated
    weights = simulated["apport_m3_an"].to_numpy()
    mean = float(np.average(simulated["ruis_evit_pct"], weights=weights))
    wettest = float(np.average(simulated["ruis_j20_pct"], weights=weights))
    report.notice(
        tr(
            "The {count} tanks proposed would cut the yearly runoff of these roofs by {mean}, but by only {wettest} on "
            "the 20 wettest days: a tank is not a storm basin.",
            count=number(len(simulated)),
            mean=number(mean, 0, "%"),
            wettest=number(wettest, 0, "%"),
        )
    )
    title = tr("Runoff kept by the tanks, by size of tank")
    lines = [
        Series(tr("On yearly average"), curve.litres_per_m2, curve.runoff_pct, GREEN),
        Series(tr("On the 20 wettest days"), curve.litres_per_m2, curve.wettest_pct, ORANGE, "dashed"),
    ]
    x_axis = Axis(tr("Tank, in litres per m² of effective roof"), 0, curve.litres_per_m2[-1])
    proposed = (chosen, tr("tanks proposed: {litres} L/m²", litres=number(chosen, 0)))
    report.chart(line_chart(lines, x_axis, Axis("%", 0, 100), language, title, proposed), title)
    report.paragraph(tr("The 20 wettest days are those of each rain series: they differ from one series to another."))


def _statuses(report: Report, run: PotentialRun, tables: RainTables) -> None:
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("Status of the roofs"))
    names = {
        "ok": tr("no reservation known"),
        "restreint": tr("restricted use (sensitive premises)"),
        "verifier": tr("to be checked"),
        "exclu": tr("excluded from the simulation"),
    }
    counts = run.table["statut"].astype(object).value_counts()
    report.table(
        [tr("Status"), tr("Meaning"), tr("Roofs")],
        [[status, names[status], number(int(counts.get(status, 0)))] for status in STATUSES],
        numeric=[2],
    )
    reasons = _reasons(run.table)
    words = {row["motif"]: row["libelle_fr"] for row in tables.legal.where(pack=run.rule_pack)}
    shown = {reason: words.get(reason, reason) if language.code == "fr" else reason for reason in reasons}
    if len(reasons):
        title = tr("Roofs by reason; a roof may have several")
        axis = Axis(tr("number of roofs"))
        values = [float(count) for count in reasons.values()]
        report.chart(bar_chart(list(shown.values()), values, axis, language, title), title)
    to_check = int(counts.get("verifier", 0))
    report.paragraph(
        tr(
            "{count} roofs are to be checked: unknown activity, possible asbestos or accessible terrace. No legal "
            "opinion is given: rules {pack}, in force since {date}.",
            count=number(to_check),
            pack=run.rule_pack,
            date=in_force(tables, run.rule_pack),
        )
    )
    if len(reasons):
        report.paragraph(_sources_of(language, shown, tables, run.rule_pack))


TOOL_CHOICE = "Règle de l'outil"


def _sources_of(language: Language, shown: Mapping[str, str], tables: RainTables, pack: str) -> str:
    """Which reasons were read on the text of the law, which wait to be, which are choices of ours."""
    tr = language.tr
    kinds: dict[str, list[str]] = {"read": [], "waiting": [], "own": []}
    for row in tables.legal.where(pack=pack):
        if row["motif"] in shown:
            is_own = str(row["texte"]).startswith(TOOL_CHOICE)
            kind = "own" if is_own else "read" if row["statut_source"] == "verifie" else "waiting"
            kinds[kind].append(shown[row["motif"]])
    sentences = []
    if kinds["read"]:
        sentences.append(tr("Read on the text of the law: {reasons}.", reasons="; ".join(kinds["read"])))
    if kinds["waiting"]:
        told = "; ".join(kinds["waiting"])
        sentences.append(tr("Taken from summaries, still to be read on the text: {reasons}.", reasons=told))
    if kinds["own"]:
        sentences.append(tr("Choices of this tool, not of the law: {reasons}.", reasons="; ".join(kinds["own"])))
    return " ".join(sentences)


def _reasons(table: pd.DataFrame) -> dict[str, int]:
    """Roofs of each reason, the most frequent first."""
    found: dict[str, int] = {}
    for together, count in table["motif"].value_counts().items():
        for reason in str(together).split("|") if count else ():
            found[reason] = found.get(reason, 0) + int(count)
    return dict(sorted(found.items(), key=lambda item: -item[1]))
