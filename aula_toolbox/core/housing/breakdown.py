"""The stock taken apart for a report: classes, what a rule changed, types, rental calendar, zones, communes.

Method: docs/design/housing.md#reports
"""

from __future__ import annotations

from collections.abc import Callable

from ..charts import Axis, bar_chart
from ..messages import mark
from ..report import Report
from .chapters import ParkRun
from .estimate import LEAKY
from .park import ESTIMATED, SECRET
from .tables import CLASSES
from .zones import Sum

SHOWN = 25
TYPE_WORDS = {"maison": mark("houses"), "appartement": mark("flats")}
FUEL_WORDS = {
    "gaz": mark("town gas"),
    "fioul": mark("oil"),
    "electricite": mark("electricity"),
    "gaz_bouteille": mark("bottled gas"),
    "autre": mark("wood, network, other"),
}


def classes_chart(report: Report, run: ParkRun) -> None:
    """The classes of the stock."""
    if run.park.drawn is None or run.total is None:
        return
    tr = report.language.tr
    counts = run.park.expected[run.park.known].sum(axis=0)
    chart = bar_chart(
        list(CLASSES),
        [100 * float(one) / run.total.dwellings for one in counts],
        Axis(tr("% of the main residences")),
        report.language,
        tr("Labels of the stock (modelled)"),
    )
    report.chart(chart, tr("Labels of the stock (modelled), rule {rule}", rule=run.rule.name))


def without_works(report: Report, run: ParkRun) -> None:
    """What changed because a rule did: DPE by DPE, then the stock under each rule."""
    tr, number = report.language.tr, report.language.number
    report.section(tr("What changed without works"))
    table = run.park.inputs.dwellings
    kept = table[(table["poids"] > 0) & table["etq"].notna()]
    rows = []
    for letter in CLASSES:
        of_class = kept[kept["etq_pub"] == letter]
        moved = of_class[of_class["etq"] != of_class["etq_pub"]]
        if len(of_class):
            to = moved["etq"].value_counts()
            told = ", ".join(f"{number(int(count))} → {new}" for new, count in to.items())
            rows.append([letter, number(len(of_class)), number(len(moved)), told or "–"])
    leaky = kept[kept["etq_pub"].isin(["F", "G"])]
    out = leaky[~leaky["etq"].isin(["F", "G"])]
    if len(leaky):
        report.paragraph(
            tr(
                "{out} of the {count} DPE published F or G leave these classes under the rule {rule}, without works.",
                out=number(len(out)),
                count=number(len(leaky)),
                rule=run.rule.name,
            )
        )
    headers = [tr("Published label"), tr("DPE"), tr("changed by the rule"), tr("to which label")]
    report.table(headers, rows, tr("DPE by DPE, rule {rule}", rule=run.rule.name), (1, 2))
    _rules(report, run)


def _rules(report: Report, run: ParkRun) -> None:
    """The stock under each rule, the same DPE and the same dwellings."""
    tr, number = report.language.tr, report.language.number
    if run.total is None or not run.by_rule:
        return
    rows = []
    for name, label in run.by_rule.items():
        rule = run.tables.rule(name)
        share = run.park.share_under(label)
        rows.append(
            [
                name,
                number(rule.coefficient, 1),
                number(share, 1),
                number(run.total.dwellings * share / 100),
                "" if rule.is_checked else tr("text to be checked"),
            ]
        )
    headers = [tr("Rule"), tr("Coefficient"), tr("F-G of the stock (%)"), tr("main residences F or G"), tr("Remark")]
    caption = tr("The same dwellings under each rule (modelled): what leaves F and G did so without works")
    report.table(headers, rows, caption, (1, 2, 3))


def parts(report: Report, run: ParkRun) -> None:
    """The stock by type, period and fuel."""
    tr, number = report.language.tr, report.language.number
    park = run.park
    if park.drawn is None or park.stock is None:
        return
    report.section(tr("By type, period and fuel"))
    leaky = park.drawn.expected[park.known][:, :, LEAKY].sum(axis=(0, 2)).reshape(park.axes.shape)
    there = park.stock.dwellings[park.known].sum(axis=0).reshape(park.axes.shape)
    seen = park.stock.counted[park.known].sum(axis=(0, 2)).reshape(park.axes.shape)
    words = {row["code"]: row["libelle"] for row in run.tables["periodes"].where(nomenclature="insee")}
    axes = (
        (tr("Type"), [tr(TYPE_WORDS[one]) for one in ("maison", "appartement")], (1, 2)),
        (tr("Period"), [words[one] for one in park.axes.periods], (0, 2)),
        (tr("Fuel"), [tr(FUEL_WORDS[one]) for one in park.axes.fuels], (0, 1)),
    )
    rows = []
    for title, names, others in axes:
        parts_of = zip(names, there.sum(axis=others), leaky.sum(axis=others), seen.sum(axis=others))
        for name, dwellings, count, known in parts_of:
            if dwellings >= park.inputs.least:
                share, cover = 100 * count / dwellings, 100 * known / dwellings
                rows.append([title, name, number(dwellings), number(cover, 1), number(share, 1), number(count)])
    headers = [
        tr("Axis"),
        tr("Value"),
        tr("main residences"),
        tr("diagnosed (%)"),
        tr("F-G, modelled (%)"),
        tr("F-G, modelled"),
    ]
    report.table(headers, rows, "", (2, 3, 4, 5))


def calendar(report: Report, run: ParkRun) -> None:
    """Private rented dwellings that each ban would concern."""
    tr, number = report.language.tr, report.language.number
    if run.total is None or not run.total.bans:
        return
    report.section(tr("Rental calendar"))
    rows = []
    for year, classes in (("2025", "G"), ("2028", "F, G"), ("2034", "E, F, G")):
        mean, low, high = run.total.bans[year]
        rows.append([year, classes, number(mean), number(low), number(high)])
    report.paragraph(
        tr(
            "{low} to {high} private rented dwellings would be concerned in 2028, of {rented}.",
            low=number(run.total.bans["2028"][1]),
            high=number(run.total.bans["2028"][2]),
            rented=number(run.total.rented),
        )
    )
    headers = [tr("Year"), tr("Classes"), tr("most likely"), tr("lower bound"), tr("upper bound")]
    caption = tr("Private rented dwellings that would be concerned (modelled), rule {rule}", rule=run.rule.name)
    report.table(headers, rows, caption, (2, 3, 4))


def zones_table(report: Report, run: ParkRun) -> None:
    """The zones with the largest share, and how many are not told."""
    tr, number = report.language.tr, report.language.number
    told = run.table[(run.table["etat"] == ESTIMATED) & (run.table["fiab"] != "D")]
    secret = int((run.table["etat"] == SECRET).sum())
    report.section(tr("Zones with the largest shares"))
    if told.empty:
        report.paragraph(tr("No zone is sure enough to be ranked."))
    else:
        rows = [
            [
                row["nom_zone"],
                number(row["log_rp"]),
                number(row["couv_pct"], 1),
                number(row["fg_brut_pct"], 1),
                number(row["fg_pct"], 1),
                f"{number(row['fg_sel_bas'], 1)} – {number(row['fg_sel_haut'], 1)}",
                number(row["rang"]),
                number(row["stab_pct"]),
            ]
            for row in told.sort_values("rang").head(SHOWN).to_dict("records")
        ]
        headers = [
            tr("Zone"),
            tr("main residences"),
            tr("diagnosed (%)"),
            tr("F-G of the DPE (%)"),
            tr("F-G, modelled (%)"),
            tr("interval to quote"),
            tr("rank"),
            tr("rank firm (%)"),
        ]
        report.table(headers, rows, "", range(1, 8))
    if secret:
        report.paragraph(
            tr(
                "{count} zones are secret (under {least} dwellings, or by difference).",
                count=secret,
                least=run.park.inputs.least,
            )
        )


def commune_sums(report: Report, run: ParkRun) -> None:
    """Communes as sums of their IRIS: their interval is not the sum of intervals."""
    tr, number = report.language.tr, report.language.number
    told = [one for one in run.communes if one.dwellings >= run.park.inputs.least]
    if not told:
        return
    report.section(tr("Communes (sums of their IRIS)"))
    ordered = sorted(told, key=lambda one: -one.pct)[:SHOWN]
    rows = [
        [
            one.name,
            number(one.dwellings),
            number(one.pct, 1),
            f"{number(one.outer_low, 1)} – {number(one.outer_high, 1)}",
            _ban(number, one),
        ]
        for one in ordered
    ]
    headers = [
        tr("Commune"),
        tr("main residences"),
        tr("F-G, modelled (%)"),
        tr("interval to quote"),
        tr("private rented concerned in 2028"),
    ]
    report.table(headers, rows, "", range(1, 5))


def _ban(number: Callable[..., str], one: Sum) -> str:
    return f"{number(one.bans['2028'][1])} – {number(one.bans['2028'][2])}" if one.bans else "–"
